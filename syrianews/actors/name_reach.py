"""How far the name of a person reaches that begins at some word.

A name goes on over given names, surnames and rare words, and over a link with the word it joins. It ends at punctuation, at a common word, and
where another name begins. Which words are which, `name_words` says.
"""

from __future__ import annotations

from collections.abc import Container

from ..document import Words
from ..text import fold
from .fathers import son_before
from .name_classes import word_class
from .name_words import UNKNOWN, NameWord, NameWords, is_served
from .surnames import (
    BORN,
    SONS,
    is_closed,
    is_family,
    is_house,
    is_hyphened,
    is_middle,
    is_set_off,
    is_surname,
)
from .triggers import QUOTES
from .word_forms import FREQUENT, SEEN_ENOUGH

_LONGEST = 6
"""The most words of a name, but for `بن` and the father behind it."""
_PILGRIMS = frozenset((fold("الحاج"), fold("الشيخ")))
_LETTERS = word_class("letter_name")
_ALSO_ROLES = word_class("also_role")
"""Given names that are roles behind a surname (`محمد الخماسي رائد الخط`)."""
_ITS = ("ها", "هم", "هما")
_SHORTEST_VERB = 3
"""The fewest letters of a word that a preposition of one letter is written onto."""
_GOVERNED, _PASSIVE = frozenset(("ب", "علي", "من", "في", "الي", "عن", "لدي")), 5
_NATIVE = 0.2
"""How foreign the spelling of a word may be for it to be a verb."""
ALSO_VERBS = frozenset(fold(word) for word in ("طالب", "أشرف", "صادق", "وعد"))
"""Given names that are verbs before what they govern (`طالب طعمة بفتح المعابر`)."""
_SONS_NAMES = ("given", "homograph", "surname", "rare")
"""What a name before `بن` may be."""
_DERIVED = ("من", "مت", "مست")
"""First letters of participles of the fifth to eighth and tenth forms."""
_WITHIN = _GOVERNED | {fold("ضمن"), fold("تحت"), fold("مع")}
_KIN = word_class("uncle")
"""Nouns of kin behind `ابن`, which describe somebody and name nobody (`ابن عم الرئيس`)."""
_FATHER = "بو"
"""`أبو` in the Maghreb; a surname in Asia, which begins no name's second part (`خالد بو عرارة`)."""
_FATHERS = ("ابو", "ابي", "ال", "ايت", _FATHER)
VON, DER = frozenset(("فون", "فان")), frozenset(("دير", "دن", "در", "دي"))
"""Dutch and German prepositions of names and the articles behind them (`فون دير`), whatever those mean in Arabic."""
_APART = frozenset("لبوفك")
"""Prepositions and conjunctions written apart: `قال سمير لـ"النهار"`, `وصف سمير بـ"الكاذب"`."""


def reach(
    names: NameWords,
    words: Words,
    i: int,
    stop: dict[int, int],
    titled: bool = False,
    people: Container[int] = (),
    given: bool = False,
) -> int:
    """The word behind the name that begins at word `i`; `i` itself where none can.

    A name ends where `stop` says that another name begins, and one that is complete does not run into the next: `people` are the words at which
    listed persons begin. Once a surname is there, a rare word belongs to it only if the text has that word again. Behind a title
    (`titled`) a given name also takes one word that is not too frequent (`روبرت سري`). `given` says that a given name stands
    before word `i`.
    """
    j, complete, named, longest = i, False, i + (not given), i + _LONGEST
    while j < len(words.forms) and j < longest and not (complete and j in people):
        spaced = words.gap(j - 1) in (" ", "-") or (j - i > 1 and _initial(words, j - 1))
        if j > i and (not spaced or j in stop):
            second = titled and j == i + 1
            third = given and j > i and is_closed(words, j)
            family = (second or third) and stop.get(j) == j + 1 and is_family(names, words, j)
            family |= j > i + given and stop.get(j) == j + 1 and is_house(names, words, j)
            return j + 1 if family else _trimmed(words, i, j)
        if words.forms[j] in _APART and (words.gap(j)[:1] in QUOTES or (j > i and words.gap(j) == " ")):
            break
        kind = names.kind(words.forms[j])
        if j > i and _initial(words, j):
            j += 1
        elif j > i and j not in people and is_hyphened(names, words, j):
            complete, j = True, j + 1
        elif j > i and _pilgrim(names, words, j, stop):
            complete, j = True, j + 2
        elif (
            kind in ("common", "rare")
            and i <= j - (not given) <= i + 1
            and is_set_off(names, words, j, titled)
        ):
            return j + 1
        elif _ends_in_role(names, words, j, j > named, given or j > i):
            break
        elif names.compound(words, j):
            j += 2
        elif kind == "link" or (words.forms[j] == _FATHER and (j > i or given)):
            joined = _joined(names, words, j)
            if not joined:
                break
            longest += (joined - j) * (words.forms[j] in SONS)
            j = joined
        elif kind == "common" and j == i + (not given) and is_middle(names, words, j, people):
            complete, j = True, j + 2
        elif kind == "common" and is_surname(names, words, j, i, titled):
            if j + 1 >= len(words.forms) or words.forms[j + 1] not in names.surnames:
                return j + 1
            complete, j = True, j + 1
        elif (
            kind == "common"
            or (kind == "rare" and _leaves_rare(names, words, j, j > i or given, j > named))
            or (complete and _is_behind_name(names, words, j, kind))
            or (
                (complete or (given and (j > i or kind == "homograph"))) and _governing(names, words, j, kind)
            )
        ):
            break
        else:
            begun = j == i and not given and j + 1 not in people and _foreign_behind(names, words, j)
            complete = (kind == "surname" and not begun) or (j > i and kind in ("family", "rare", "foreign"))
            j += 1
    return _trimmed(words, i, j)


def _leaves_rare(names: NameWords, words: Words, j: int, begun: bool, named: bool) -> bool:
    """Whether the rare word `j` goes on with the clause: behind what has `begun` a name a verb, behind a name of two words (`named`) also a word
    with a preposition or conjunction on it that the text does not have again, or one that the next word completes."""
    following = words.forms[j + 1] if j + 1 < len(words.forms) and words.gap(j) == " " else ""
    governed = following.startswith("ال") and words.forms[j][0] == "ب" and names.governed(words.forms[j])
    if begun and (governed or _acts(names, words, j)):
        return True
    alone = names.attached(words.forms[j]) and not _again(names, words, j)
    return named and (alone or _completed(names, words, j))


def _pilgrim(names: NameWords, words: Words, j: int, stop: dict[int, int]) -> bool:
    """Whether word `j` is `الحاج` or `الشيخ` with a given name behind it, a surname of two words (`عبد الهادي محمود الحاج علي`)."""
    if words.forms[j] not in _PILGRIMS or j + 1 >= len(words.forms) or j + 1 in stop or words.gap(j) != " ":
        return False
    if names.kind(words.forms[j - 1]) in UNKNOWN:
        return False  # `مركز سنام الشيخ علي`
    return names.kind(words.forms[j + 1]) in ("given", "homograph")


def _initial(words: Words, j: int) -> bool:
    """Whether word `j` is an initial with its stop, before a word (`باتريك بي. روبرسون`)."""
    form = words.forms[j]
    return (
        (form in _LETTERS or (len(form) == 1 and form.isalpha()))
        and words.gap(j) in (". ", ".")
        and j + 1 < len(words.forms)
    )


def _trimmed(words: Words, i: int, j: int) -> int:
    """The end `j` of a name that begins at word `i`, before the initials that nothing of the name follows."""
    while j > i + 1 and _initial(words, j - 1):
        j -= 1
    return j


def _again(names: NameWords, words: Words, j: int) -> bool:
    """Whether the text has word `j` again, and what its first letter leaves is hardly a word (`فرزين`, but not `بحجب`)."""
    form = words.forms[j]
    if form[0] not in "فبك" or words.count(form) < 2 or words.count(form[1:]):
        return False
    return names.vocabulary.count(form[1:]) < SEEN_ENOUGH


def _acts(names: NameWords, words: Words, j: int) -> bool:
    """Whether the rare word `j` behind a name is rather a verb in the imperfect with its object behind it (`عبد الناصر يجازي بالطرد`):
    it begins with `ي`, `سي` or, behind a foreign name, `ت`, is spelled like no foreign name and is followed by a word."""
    form = words.forms[j]
    followed = j + 1 < len(words.forms) and words.gap(j) == " " and len(form) > _SHORTEST_VERB
    imperfect = (
        form[0] == "ي"
        or form.startswith("سي")
        or (form[0] == "ت" and names.foreign_looking(words.forms[j - 1]))
    )
    return imperfect and followed and names.shapes.foreignness(form) < (0 if form[0] == "ت" else _NATIVE)


def _completed(names: NameWords, words: Words, j: int) -> bool:
    """Whether the rare word `j` behind two words of a name is a noun that a definite one completes (`أيمن الطيب عنابر الولادة`): the text has
    it once, it is spelled like no foreign name, and what follows is no role and no name."""
    form = words.forms[j]
    if words.count(form) > 1 or j + 1 >= len(words.forms) or words.gap(j) != " ":
        return False
    following = words.forms[j + 1]
    noun = following.startswith("ال") and names.kind(following) == "common" and following not in names.roles
    noun = noun and not names.foreign_looking(words.forms[j - 1])
    return noun and not following.endswith("ي") and names.shapes.foreignness(form) < _NATIVE


def _ends_in_role(names: NameWords, words: Words, j: int, named: bool, inside: bool) -> bool:
    """Whether word `j` is a role, joined to the name or a preposition with a noun that has a pronoun (`بغنائها`), and ends the name: a
    role once there is a name (`named`), the others `inside` it."""
    form = words.forms[j]
    if inside and form[0] in "بلك" and form.endswith(_ITS) and len(form) > _SHORTEST_VERB + 1:
        return True
    likely = form.startswith("ال") and names.kind(form) == "likely" and names.shapes.foreignness(form) < 0
    if inside and likely and names.foreign_looking(words.forms[j - 1]):
        return True
    return (named and _role(names, words, j)) or (inside and (_profession(names, form) or names.joined(form)))


def _is_behind_name(names: NameWords, words: Words, j: int, kind: NameWord) -> bool:
    """Whether a word of that kind stands behind a complete name and is no part of it: a frequent homograph, or a word that no table has as
    a name and that the text has but once."""
    form = words.forms[j]
    if kind == "homograph":
        pioneer = form in _ALSO_ROLES and words.forms[j - 1].startswith("ال")
        return pioneer or names.vocabulary.count(form) > FREQUENT
    if kind not in ("rare", "likely", "foreign"):
        return False
    if form[-1] == "ي" and form[:-1] in names.roles and names.shapes.foreignness(form) < 0:
        return True  # `نديم حداد مخرجي المسلسل`
    alone = form.startswith("و") or words.count(form) < 2 or names.shapes.acts(form)
    ends = names.foreign_looking(form) and words.gap(j)[:1] in ("،", ",")
    return alone and not ends and not _before_role(names, words, j)


def _governing(names: NameWords, words: Words, j: int, kind: NameWord) -> bool:
    """Whether word `j` of that kind is a participle with a preposition behind it (`خالد خوجا محسوب على …`, `سامي العتيبي الموكل بملف`,
    `صلاح المالكي المنضوي ضمن …`), a definite one in the feminine, or a verb that is also a given name (`علام أشرف على …`), and no part of the
    name before it."""
    form = words.forms[j].removeprefix("ال")
    following = words.forms[j + 1] if j + 1 < len(words.forms) and words.gap(j) == " " else ""
    if kind in ("given", "homograph"):
        verb = names.vocabulary.verbal(form) > 0 or form in ALSO_VERBS
        return verb and (following in _GOVERNED or (following[:1] == "ب" and names.attached(following)))
    if kind not in ("family", "rare", "likely"):
        return False
    passive = len(form) == _PASSIVE and form[0] == "م" and form[3] == "و"
    definite = form != words.forms[j] and form[0] == "م" and len(form) >= _PASSIVE - 1
    if definite and form.startswith(_DERIVED) and following in _WITHIN:
        return True
    if definite and form[-1] != "ي" and following[:1] in ("ب", "ل") and len(following) > _SHORTEST_VERB:
        return True
    feminine = form != words.forms[j] and form[0] == "م" and form[-1] == "ه" and len(form) >= _PASSIVE
    return (passive and following in _GOVERNED) or feminine


def _role(names: NameWords, words: Words, j: int) -> bool:
    """Whether word `j` is a role behind a name, and not its surname (`مصطفى كامل السيد إن …`)."""
    form = words.forms[j]
    return form in names.roles and not (form in names.doubles and is_closed(words, j))


def _foreign_behind(names: NameWords, words: Words, j: int) -> bool:
    """Whether a word spelled like a foreign name follows word `j`, which then is a given name (`هوغان جيدلي`)."""
    return j + 1 < len(words.forms) and words.gap(j) == " " and names.foreign_looking(words.forms[j + 1])


def _profession(names: NameWords, form: str) -> bool:
    """Whether a word with the article is a role and no surname (`الروائي`, but not `الشيخ`)."""
    return (
        form.startswith("ال")
        and form in names.roles
        and form not in names.doubles
        and names.kind(form) == "common"
    )


def _before_role(names: NameWords, words: Words, j: int) -> bool:
    """Whether a role with the article stands behind word `j`, which then belongs to the name before it."""
    if j + 1 >= len(words.forms) or words.gap(j) != " " or words.forms[j][0] in "وفبلك":
        return False
    return words.forms[j + 1].startswith("ال") and words.forms[j + 1] in names.roles


def _joined(names: NameWords, words: Words, j: int) -> int:
    """The word behind link `j` and what it joins, 0 where it joins nothing."""
    if words.forms[j] == "الدين":
        return j + 1
    if j + 1 >= len(words.forms) or words.gap(j) not in (" ", "-"):
        return 0
    following = words.forms[j + 1]
    if words.forms[j] in SONS and following in _KIN:
        return 0
    if words.forms[j] == "عبد":
        return j + 2 if is_served(following) else 0
    if words.forms[j] in VON and following in DER and j + 2 < len(words.forms) and words.gap(j + 1) == " ":
        return j + 3
    kind = names.kind(following)
    if kind == "common" and following[0] == "و" and names.cut(following):
        return 0  # `كيم يونغ إل وطلبها`: a verb behind what may be `آل` elsewhere
    if words.forms[j] in _FATHERS and following.isalpha():
        return j + 2 + names.compound(words, j + 1)
    if kind == "link":
        return _joined(names, words, j + 1)
    if (
        words.forms[j] == BORN
        and following.startswith("ال")
        and j
        and names.kind(words.forms[j - 1]) != "common"
    ):
        return j + 2
    son = (
        words.forms[j] in SONS
        and j > 0
        and (names.kind(words.forms[j - 1]) in _SONS_NAMES or son_before(names, words, j) > 0)
    )
    fathered = son and (_fathered(names, following) or _called_like_role(names, words, j + 1))
    return j + 2 if kind != "common" or fathered else 0


def _called_like_role(names: NameWords, words: Words, j: int) -> bool:
    """Whether the father's name at word `j` is a role elsewhere, and a surname follows it (`مسفر بن سفير الشملاني`)."""
    if words.forms[j] not in names.roles or j + 1 >= len(words.forms) or words.gap(j) != " ":
        return False
    following = words.forms[j + 1]
    return following.startswith("ال") and names.kind(following) in ("surname", "family")


def _fathered(names: NameWords, word: str) -> bool:
    """Whether a common word may be a father's name behind a given name and `بن` (`طارق بن هندي`)."""
    return word.isalpha() and word not in names.never and names.vocabulary.count(word) < FREQUENT
