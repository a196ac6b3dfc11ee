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

_KINDS = (*UNKNOWN, "surname")
_THAT = complementisers() | {fold("على")}
_WHERE = frozenset(fold(word) for word in ("في", "إلى", "خلال", "عبر", "عن"))
_BEFORE_SPEECH = (":", "،", '"', "“", "«", "(")
_SURNAMES = (*UNKNOWN, "surname", "family", "likely")
_PLURALS = ("ون", "ين", "ات")
_AGAIN, _LONG = 2, 6
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
    says &= not (words.gap(first).strip()[:1] == "،" and _is_body(names, following))
    again = words.count(form) >= _AGAIN and not _feminine(words.forms[first - 1].removeprefix("و"))
    spelled = names.shapes.foreignness(form) > (_RATHER_FOREIGN if again else FOREIGN)
    return full + ([person(words, first, first + 1, "speaker", 0.4)] if says and spelled else [])


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
