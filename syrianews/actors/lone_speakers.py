"""Speakers named by one word that no table lists: `وقالت أكشينر إن …`.

The word stands behind a verb of saying and before what is said, and is spelled like a foreign name. A text that has the word again may
spell it less foreign, unless the verb is feminine: firms and bodies speak in the feminine.
"""

from __future__ import annotations

from ..document import Words
from ..text import fold
from .candidates import Candidate, person
from .name_classes import complementisers
from .name_shapes import FOREIGN
from .name_words import UNKNOWN, NameWords
from .nations import nisbas

_KINDS = (*UNKNOWN, "surname")
_THAT = complementisers() | {fold("على")}
_WHERE = frozenset(fold(word) for word in ("في", "إلى", "خلال", "عبر", "عن"))
_BEFORE_SPEECH = (":", "،", '"', "“", "«", "(")
_SURNAMES = (*UNKNOWN, "surname", "family", "likely")
_RELATIONAL = ("ي", "يه")
_ALSO_NOUNS = frozenset(map(fold, "سجل تعادل تصدى التقى تغلب تألق غاب سافر انتقل".split()))
"""Verbs of what players and politicians do that are spelled like nouns, or seldom stand where only a verb can."""
_CONVICTED = fold("أدين")
"""Spelled like the given name `إدين`."""
_WORLD = fold("العالم")
"""A scientist, but mostly the world."""
_NAMES = ("surname", "given", "link", "homograph", *UNKNOWN)
_PLURALS = ("ون", "ين", "ات")
_AGAIN, _SHORT, _LONG = 2, 3, 6
_MOSTLY = 40
"""Per cent of its occurrences behind a given name that make a word a surname that needs less to tell it alone."""
_RATHER_FOREIGN = 0.2
"""How foreign a name must be spelled that the text has again."""
_SHE = "ت"


def lone_speaker(names: NameWords, words: Words, first: int) -> list[Candidate]:
    """The name at word `first`, behind a verb of saying, or nothing.

    >>> words = Words("وقالت اكشينر ان الامر صعب")
    >>> [words.text[c.start : c.end] for c in lone_speaker(NameWords.default(), words, 1)]
    ['اكشينر']
    """
    form = words.forms[first]
    full = named_before(names, words, first)
    if _of_origin(names, words, first):
        return full or [person(words, first, first + 1, "speaker", 0.4)]
    if names.kind(form) not in _KINDS or names.attached(form):
        return full
    following = words.forms[first + 1] if first + 1 < len(words.forms) else ""
    says = words.gap(first).strip()[:1] in (":", "،") or (words.gap(first) == " " and following in _THAT)
    says |= (
        words.gap(first) == " "
        and following in _WHERE
        and not _feminine(words.forms[first - 1].removeprefix("و"))
    )
    says &= not (words.gap(first).strip()[:1] == "،" and _is_body(names, following))
    again = words.count(form) >= _AGAIN and not _feminine(words.forms[first - 1].removeprefix("و"))
    spelled = names.shapes.foreignness(form) > (_RATHER_FOREIGN if again else FOREIGN)
    return full + ([person(words, first, first + 1, "speaker", 0.4)] if says and spelled else [])


def lone_surname(names: NameWords, words: Words, i: int, listed: dict[int, Candidate]) -> list[Candidate]:
    """The listed surname at word `i` alone, where it is spelled like a foreign one and stands behind a masculine verb (`سجل بوغبا الهدف`), a
    nationality with the article (`البرازيلي ريفالدو`) or an office of a state (`مهاجم فرنسا غريزمان`), and before no other name.

    >>> words = Words("سجل بوغبا الهدف")
    >>> [words.text[c.start : c.end] for c in lone_surname(NameWords.default(), words, 1, {})]
    ['بوغبا']
    """
    form = words.forms[i]
    if not i or words.gap(i - 1) != " " or i in listed or names.attached(form):
        return []
    mostly = names.vocabulary.after_name(form) >= _MOSTLY and len(form) > _SHORT
    if not (mostly or form in names.surnames) or names.shapes.foreignness(form) < (
        _RATHER_FOREIGN if mostly else FOREIGN
    ):
        return []
    following = words.forms[i + 1] if i + 1 < len(words.forms) and words.gap(i) in (" ", "-") else ""
    if following and (names.foreign_looking(following) or names.kind(following) in _NAMES):
        return []
    before = words.forms[i - 1]
    verb = before.removeprefix("و")
    acts = (
        verb in _ALSO_NOUNS
        or names.vocabulary.verbal(verb) > 0
        or (verb[0] == "ي" and names.forms.is_verb(verb))
    )
    acts &= verb in _ALSO_NOUNS or not (verb.endswith(_SHE) or verb.startswith(_SHE) or verb == _CONVICTED)
    national = before.removeprefix("و").startswith("ال") and before.removeprefix("و") in nisbas()
    state = listed.get(i - 1)
    office = (
        state is not None
        and state.type == "GPE"
        and state.first > 0
        and state.start == words.starts[i - 1]
        and words.gap(i - 2) == " "
        and words.forms[i - 2].removeprefix("و") in names.roles
    )
    return [person(words, i, i + 1, "surname", 0.5)] if acts or national or office else []


_SHORTEST_ALONE = 5
"""The fewest letters of a foreign name of one word behind a title."""


def foreign_alone(names: NameWords, words: Words, i: int) -> bool:
    """Whether the unlisted word `i` straight behind a title with the article is a foreign name of one word (`القاضي لانسيك`); a title in
    `ـي` may be an adjective of the noun before it.

    >>> foreign_alone(NameWords.default(), Words("قال القاضي لانسيك"), 2)
    True
    """
    form, title = words.forms[i], words.forms[i - 1]
    if words.gap(i - 1) != " " or not title.startswith("ال") or title == _WORLD:
        return False
    if names.kind(form) not in UNKNOWN or names.attached(form) or form[0] == "ي":
        return False
    if len(form) < _SHORTEST_ALONE or form[-1] == "ا":
        return False  # `رفض الوزير بنودا`
    if form[0] in "فوبل" and (words.count(form[1:]) or names.forms.inflected(form[1:])):
        return False
    first = words.forms.index(form)
    noun = words.forms[first - 1].removeprefix("ال") if first else ""
    if noun in names.never and noun not in names.roles:
        return False  # a club or firm that the text has named
    before = words.forms[i - 2] if i > 1 else ""
    if (
        title.endswith(_RELATIONAL)
        and before.startswith("ال")
        and not (title in nisbas() and before in names.roles)
    ):
        return False
    following = words.forms[i + 1] if i + 1 < len(words.forms) and words.gap(i) == " " else ""
    goes_on = following != "" and names.kind(following) in (*_SURNAMES, "given")
    return not goes_on and names.shapes.foreignness(form) > FOREIGN


def _is_body(names: NameWords, form: str) -> bool:
    """Whether a definite noun says that what stands before it is a firm or another body (`أعلنت فيلوترا، الشركة المصنعة`)."""
    noun = form.removeprefix("ال")
    return noun != form and noun in names.never and noun not in names.roles


def named_before(names: NameWords, words: Words, first: int) -> list[Candidate]:
    """The name of two words that ends in the word `first`, which stands behind a verb of saying there: the text has it once before behind
    what may be a given name (`النائب علي شكير … وأشار شكير إلى`). A list of one, or empty.

    >>> words = Words("قال المحامي فهد بارباع ذلك. وكشف بارباع انه سافر")
    >>> [words.text[c.start : c.end] for c in named_before(NameWords.default(), words, 6)]
    ['فهد بارباع']
    """
    form = words.forms[first]
    if words.count(form) < _AGAIN or names.kind(form) not in _SURNAMES or not _tells(words, first):
        return []
    if form in names.roles or form.endswith(_PLURALS):
        return []
    at = words.forms.index(form)
    if not 0 < at < first or words.gap(at - 1) != " ":
        return []
    given = words.forms[at - 1]
    offset = names.before_given(given)
    kind = names.kind(given[offset:])
    if kind not in ("given", "homograph") and (kind not in UNKNOWN or names.attached(given)):
        return []
    return [person(words, at - 1, at + 1, "speaker", 0.5, offset=offset)]


def _of_origin(names: NameWords, words: Words, i: int) -> bool:
    """Whether word `i` is a surname in `الـ…ي` that no table has, behind a masculine verb (`وأوضح الرفاضي أنه`, but not `وقال المحامي إن`)."""
    form = words.forms[i]
    surname = names.kind(form) == "family" and form.endswith("ي") and len(form) >= _LONG
    unknown = surname and not names.vocabulary.count(form[2:]) and form not in names.roles
    return unknown and not _feminine(words.forms[i - 1].removeprefix("و")) and _tells(words, i)


def _tells(words: Words, i: int) -> bool:
    """Whether what somebody says, or to whom or where, stands behind word `i`."""
    if words.gap(i).strip()[:1] in _BEFORE_SPEECH:
        return True
    following = words.forms[i + 1] if i + 1 < len(words.forms) and words.gap(i) == " " else ""
    return following in _THAT or following in _WHERE


def _feminine(verb: str) -> bool:
    """Whether a verb of saying is feminine (`قالت`, `تقول`)."""
    return verb.startswith(_SHE) or verb.endswith(_SHE)
