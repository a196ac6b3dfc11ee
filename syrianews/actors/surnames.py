"""Words that are surnames in one place and words of the language in another: what beside them says which.

`name_reach.reach` asks here whether a common word behind a given name is the surname that ends the name.
"""

from __future__ import annotations

from collections.abc import Container

from ..document import Words
from ..text import fold
from .clitics import IMPERFECT
from .name_classes import complementisers, word_class
from .name_shapes import FOREIGN
from .name_words import ORDINALS, NameWords
from .nations import nisbas
from .word_forms import COMMON, FREQUENT, SEEN_ENOUGH, TOO_FREQUENT, UNUSUAL

_FREQUENT_SURNAME = 1000
"""A word seen more often than this in the counted news is no surname behind `بن` and a name."""
_TELLING = 10
"""Per cent of its occurrences behind a given name that make a seldom word a surname behind a foreign one."""
_SERVANT, _FAITH = "عبد", "الدين"
SONS = tuple(fold(word) for word in ("بن", "ابن", "بنت"))
BORN = "ولد"
"""`بن` as Mauritanians say it, and elsewhere a child or the verb of being born: what stands behind it tells."""
_NO_SURNAME = (*IMPERFECT, "ن", "است", "ال", "لل", "وال", "بال", "فال")
_NO_SURNAME_END = ("ها", "هم", "ه", "ات", "يا", "وا")
"""First and last letters of verbs and of words with a proclitic or pronoun."""
_MOSTLY_NAMES = word_class("mostly_names")
_PARTICLES = word_class("particle")
_DESCRIBING = word_class("description") | word_class("title_adjective")
_STOPS = ("،", ",", ".", ":", "؛", "")
_COMMAS = ("،", ",")
_CLOSING = ("،", ",", ".", ":", "؛", "(")
_SAYING = word_class("saying")
_KNOWN_GIVEN = 15
"""How often the news must have a given name for any word behind it to be a surname."""
_PEOPLE = ("ين", "ون")
_VERBAL = (*IMPERFECT, "لل", "وال", "بال", "فال")
_FORMS = ("ها", "هم", "يا", "وا", "ا", "ت", "ون", "ين")
"""First and last letters of words that no stop makes a surname: verbs, words with a preposition, accusatives, plurals."""
_TO, _WHO = fold("إلى"), (fold("الذي"), fold("التي"))
_SHORTEST, _TOWN = 3, 5
"""The fewest letters of a surname, and from which share of its occurrences, in per cent, behind words for places on, a word is a town."""
_DAYS = (fold("أمس"), fold("اليوم"))
_LINE_NAME = 4
"""The most words of a name that fills a line."""
_DUAL = "ان"
_NAMES = ("given", "homograph", "surname")


def is_surname(names: NameWords, words: Words, j: int, first: int, titled: bool) -> bool:
    """Whether the common word `j` ends the name that begins at word `first`; `titled` if a title stands before that."""
    if names.through(words.forms[j]) or names.vocabulary.verbal(words.forms[j]):
        return False
    behind_title = titled and j == first + 1
    return (
        _by_origin(names, words, j, first)
        or (behind_title and names.possible(words.forms[j]))
        or (j > 1 and _closes(names, words, j))
        or (behind_title and _definite_surname(names, words, j))
        or (
            j > 0
            and (_odd(names, words, j) or _double(names, words, j, first) or _fills_line(names, words, j))
        )
    )


def _following(words: Words, j: int) -> str:
    """The word behind word `j`, nothing where punctuation or the end of the text stands there."""
    return words.forms[j + 1] if j + 1 < len(words.forms) and words.gap(j) == " " else ""


def _by_origin(names: NameWords, words: Words, j: int, first: int) -> bool:
    """Whether word `j` is a surname in `الـ…ي` that the news also has elsewhere, right behind a given name, or one that it hardly has,
    behind two names (from `first` on)."""
    form = words.forms[j]
    if not j or not form.startswith("ال") or not form.endswith("ي") or form in nisbas():
        return False
    before = words.forms[j - 1]
    served = j > 1 and words.forms[j - 2] == "عبد"
    given = names.kind(before) == "given" or before in ("الدين", "الله") or served
    second = j - first > 1 and names.kind(before) in _NAMES and words.gap(j - 1) == " "
    count = names.vocabulary.count(form)
    return (given and count < UNUSUAL) or (second and count < SEEN_ENOUGH)


def is_family(names: NameWords, words: Words, j: int) -> bool:
    """Whether the listed place `j` is a surname behind a title and a given name (`المهندس سامي الركبان`), or ends a name
    (`محمد سامر الخليل،`)."""
    form, given = words.forms[j], names.kind(words.forms[j - 1])
    sure = given == "given" or (given == "homograph" and is_closed(words, j))
    return (
        form.startswith("ال") and words.gap(j - 1) == " " and sure and names.vocabulary.count(form) < UNUSUAL
    )


def is_house(names: NameWords, words: Words, j: int) -> bool:
    """Whether the listed surname `j`, which also names a group, ends a name of two words or more (`إسماعيل عبد الله الحوثي`)."""
    form = words.forms[j]
    before = names.kind(words.forms[j - 1]) in _NAMES or words.forms[j - 2 : j - 1] == [_SERVANT]
    return form.startswith("ال") and words.gap(j - 1) == " " and before and form in names.surnames


def is_hyphened(names: NameWords, words: Words, j: int) -> bool:
    """Whether a hyphen makes one foreign name of word `j` and the one before it (`يونغ-تشان`, but not `عمر-رضي الله عنه`)."""
    form = words.forms[j]
    if words.gap(j - 1) != "-" or not form.isalpha() or names.vocabulary.count(form) >= TOO_FREQUENT:
        return False
    return sum(map(names.shapes.foreignness, words.forms[j - 1 : j + 1])) > FOREIGN


def is_middle(names: NameWords, words: Words, j: int, people: Container[int]) -> bool:
    """Whether word `j` is the father's name between a sure given name and a sure surname with the article, though it is also a word
    (`رائد مقبول الكبيسي`), and no noun that goes with the surname alone (`زار سمير قبر الحسيني`)."""
    form = words.forms[j]
    if j + 1 >= len(words.forms) or words.gap(j) != " " or words.gap(j - 1) != " " or j + 1 in people:
        return False
    surname = words.forms[j + 1]
    if not surname.startswith("ال") or surname in nisbas() or names.kind(surname) != "surname":
        return False
    if not _surely_given(names, words.forms[j - 1].removeprefix("و")):
        return False
    known = form in names.never or form in names.roles or form in _PARTICLES or form in _DESCRIBING
    verb = names.vocabulary.verbal(form) or names.shapes.acts(form)
    return (
        not (known or verb or names.attached(form))
        and names.vocabulary.count(form) < FREQUENT
        and form.isalpha()
    )


def is_closed(words: Words, j: int) -> bool:
    """Whether punctuation or a particle stands behind word `j`, so that it is a title of nobody."""
    following = _following(words, j)
    return words.gap(j)[:1] in _STOPS or following in _PARTICLES or following in _DAYS


def _definite_surname(names: NameWords, words: Words, j: int) -> bool:
    """Whether word `j` is a surname that is also a word: behind a title and a sure given name, and before a role, a
    particle or a stop (`الدكتور أيمن الخضراء المدير …`); or one that looks like a form of a word (`خليفات`)."""
    form, count = words.forms[j], names.vocabulary.count(words.forms[j])
    given = names.kind(words.forms[j - 1])
    if (
        given not in ("given", "homograph")
        or not form.isalpha()
        or form in nisbas()
        or form in names.never
        or form in _DESCRIBING
    ):
        return False
    if form.endswith((*_NO_SURNAME_END[:3], _DUAL)) and not form.startswith("ال"):
        return False
    following = _following(words, j)
    role = following.startswith("ال") and following in names.roles
    closed = role or words.gap(j)[:1] in _STOPS or following in names.roles or following in _PARTICLES
    if form.startswith("ال"):
        most = TOO_FREQUENT if role else FREQUENT if closed else UNUSUAL
        mostly = words.forms[j - 1] in _MOSTLY_NAMES
        sure = given == "given" or mostly or _seldom_homograph(names, words.forms[j - 1], count)
        most = TOO_FREQUENT if mostly and closed else most
        return count < most and sure
    seldom = count < (UNUSUAL if given == "given" else SEEN_ENOUGH)
    return closed and seldom and (role or not names.attached(form))


def is_set_off(names: NameWords, words: Words, j: int, titled: bool = False) -> bool:
    """Whether word `j` is a surname though it is also a word: right behind a sure given name and before a role, a comma, a stop
    or what the person said (`نزار بركة، الأمين العام`, `محمد الطيار أن`)."""
    form, count = words.forms[j], names.vocabulary.count(words.forms[j])
    served = words.forms[j - 2 : j - 1] in ([_SERVANT], ["و" + _SERVANT])
    given = served or _surely_given(names, words.forms[j - 1].removeprefix("و"))
    speaker = _is_speaker(words, j)
    given |= (
        speaker
        and names.kind(words.forms[j - 1]) == "homograph"
        and names.kind(words.forms[j - 2]) == "given"
    )
    doubtful = titled and form.startswith("ال") and not form.endswith("ات")
    given |= doubtful and names.kind(words.forms[j - 1]) == "homograph"
    if words.gap(j - 1) != " " or not given:
        return False
    role = _role_behind_comma(names, words, j)
    too_frequent = count > TOO_FREQUENT and not (role and form in names.doubles)
    if len(form) < _SHORTEST or not form.isalpha() or form.isascii() or too_frequent:
        return False
    if form in _PARTICLES or form in _DESCRIBING or form in _SAYING or form in ORDINALS:
        return False
    if names.vocabulary.verbal(form) or names.through(form):
        return False  # `روني أخبر الفريق`
    if not role and count >= UNUSUAL and not names.vocabulary.after_name(form):
        return False  # `انتقد سمير القرار، واصفا`
    if not role and form[0] in "بل" and names.vocabulary.count(form[1:]) >= COMMON:
        return False  # `مقال سامي عواد بعنوان:`
    following, article = _following(words, j), form.startswith("ال")
    closed = words.gap(j).strip()[:1] in _CLOSING or (
        following == _TO and words.forms[j + 2 : j + 3] == ["ان"]
    )
    spoken = article or (count < UNUSUAL and speaker)
    closed |= (following in complementisers() and spoken) or following in _WHO
    if not closed and (following not in names.roles or form in names.roles):
        return False
    if form.endswith("ه") and count and (article or names.vocabulary.after_name(form) < _TELLING):
        return False
    if article:
        return not form.endswith(_PEOPLE)
    if form in names.never or form.startswith(_VERBAL):
        return False
    if form[0] in "بل" and names.vocabulary.after_place(form[1:]) >= _TOWN:
        return False
    sound = form[0] != "و" and not form.endswith(_FORMS) and not names.cut(form)
    apart = titled and form[0] != "و" and words.gap(j)[:1] in _COMMAS
    return sound or apart or role


def _is_speaker(words: Words, j: int) -> bool:
    """Whether the two or three words that end with word `j` stand straight behind a verb of saying (`قال محمد أمين قبلي إن`)."""
    for first in (j - 1, j - 2):
        if first < 1 or words.gap(first - 1) != " ":
            return False
        if words.forms[first - 1].removeprefix("و") in _SAYING:
            return True
    return False


def _surely_given(names: NameWords, form: str) -> bool:
    """Whether a given name is no word besides: one that the news has, or that is spelled like a foreign one."""
    if names.kind(form) != "given":
        return form in _MOSTLY_NAMES
    return names.vocabulary.count(form) >= _KNOWN_GIVEN or names.shapes.foreignness(form) > 0


def _role_behind_comma(names: NameWords, words: Words, j: int) -> bool:
    """Whether a comma and a role stand behind word `j`."""
    return (
        words.gap(j).strip() in ("،", ",") and j + 1 < len(words.forms) and words.forms[j + 1] in names.roles
    )


def _seldom_homograph(names: NameWords, given: str, count: int) -> bool:
    """Whether a given name that is also a word is seldom enough for a word seen `count` times to be its surname."""
    return count < UNUSUAL and names.vocabulary.count(given) < FREQUENT


def _closes(names: NameWords, words: Words, j: int) -> bool:
    """Whether word `j` is a surname that is also a word: with the article, behind `بن` and a name, before a
    role (`عمر بن سعيد المبارك مدير …`)."""
    form = words.forms[j]
    if not form.startswith("ال") or form.endswith("ه") or form in nisbas() or form in names.never:
        return False
    if words.forms[j - 2] not in SONS or names.vocabulary.count(form) > _FREQUENT_SURNAME:
        return False
    following = _following(words, j)
    return words.gap(j)[:1] in _STOPS or following in names.roles or following in complementisers()


def _double(names: NameWords, words: Words, j: int, first: int) -> bool:
    """Whether word `j` is a surname that is also a word: behind a sure given name or two names (from `first` on), and before no other word that
    it could go with (`وليد الكردي قال`, but not `محمد السيد الرئيس`)."""
    form = words.forms[j]
    before = words.forms[j - 1]
    if form not in names.doubles or words.gap(j - 1) != " " or names.foreign_looking(before):
        return False
    named = j - first > 1 and (form not in nisbas() or before == _FAITH or words.forms[j - 2] == _SERVANT)
    if (
        not named
        and names.kind(before) != "given"
        and (names.kind(before) != "homograph" or names.vocabulary.count(before) > FREQUENT)
    ):
        return False
    following = _following(words, j)
    return not following.startswith("ال") or following in names.roles


def _odd(names: NameWords, words: Words, j: int) -> bool:
    """Whether word `j`, which looks like a form of a word, is rather a foreign surname: the news hardly has it,
    and a foreign given name stands before it."""
    form = words.forms[j]
    before, count = words.forms[j - 1], names.vocabulary.count(form)
    if count >= UNUSUAL:
        return False
    if names.cut(form) and names.shapes.foreignness(form) < FOREIGN:
        return False
    if words.gap(j - 1) != " " or (before not in names.foreign and not names.foreign_looking(before)):
        return False
    surely = before in names.foreign and names.vocabulary.after_name(form) >= _TELLING
    if count >= (UNUSUAL if surely else SEEN_ENOUGH):
        return False
    if before not in names.foreign and names.shapes.foreignness(form) < FOREIGN:
        return False
    return (
        form.isalpha()
        and not form.isascii()
        and len(form) > 3
        and not _begins_like_a_word(names, form)
        and not form.endswith(_NO_SURNAME_END)
        and form not in names.never
        and form not in nisbas()
    )


def _begins_like_a_word(names: NameWords, form: str) -> bool:
    """Whether a word begins like a verb, or like a word with a proclitic (`فكتب`, but not `فيشر`)."""
    if form.startswith(_NO_SURNAME) or (form[0] == "و" and names.kind(form[1:]) in _NAMES):
        return True
    return form[0] in "وفبلك" and names.vocabulary.count(form[1:]) >= COMMON


def _fills_line(names: NameWords, words: Words, j: int) -> bool:
    """Whether word `j` ends a line that is nothing but a name behind a given name, as lists of persons have them (`حمص: نوار نجمة`)."""
    behind = words.gap(j)
    if j + 1 < len(words.forms) and not behind.lstrip(" (").startswith("\n") and not behind.startswith(" ("):
        return False
    if (
        words.forms[j].startswith(_NO_SURNAME)
        or words.forms[j] in _PARTICLES
        or words.forms[j] in names.never
    ):
        return False
    first = j
    while first and words.gap(first - 1) == " " and j - first < _LINE_NAME:
        first -= 1
    opened = not first or "\n" in words.gap(first - 1) or words.gap(first - 1).endswith(": ")
    given = all(names.kind(form) in _NAMES for form in words.forms[first:j])
    return opened and first < j and given and names.kind(words.forms[first]) in ("given", "homograph")
