"""Ministries called by their field alone: `أعلنت الخارجية`, `مصدر في الداخلية`, `قالت الدفاع`.

`الخارجية` is an adjective behind a definite noun (`السياسة الخارجية`) and behind the name of a state (`سياسة تركيا الخارجية`). It
can only be the ministry where no noun that it describes can stand: behind a verb, a preposition, a noun without article that
belongs to a ministry (`باسم الخارجية`), and at the head of a line before a colon. A field that is a word of its own (`الدفاع`)
is the ministry behind a feminine verb of saying. `الأمن العام` is a body of the same kind.
"""

from __future__ import annotations

from ..document import Words
from ..lexicons import Row
from ..text import fold
from .clitics import attached
from .gazetteer import Match
from .name_classes import word_class

_MINISTERS = frozenset(form for word in word_class("minister") for form, _ in attached(word))
_RELATIONS = word_class("relation")
_SPEAKERS = word_class("spokesman")
_SYSTEMS, _ALSO_TRADES = word_class("defence_system"), frozenset(map(fold, ("الدفاع", "الطيران")))
_ADJECTIVES = frozenset(fold(word) for word in ("الخارجية", "الداخلية"))
"""Fields that are no nouns by themselves."""
_FIELDS = _ADJECTIVES | {fold(word) for word in ("الدفاع", "العدل", "المالية", "الصحة", "الخزانة")}
_SAYS = frozenset(verb for verb in word_class("saying") if verb.startswith("ت") or verb.endswith("ت"))
_VERBS = _SAYS | word_class("ministry_deed")
_LEADING = word_class("ministry_lead")
_GOVERNING = ("ب", "ل", "وب", "ول")
_SECURITY = frozenset(
    fold(noun)
    for noun in (
        "الأمن العام",
        "الأمن الداخلي",
        "أمن الدولة",
        "الأمن السياسي",
        "الأمن العسكري",
        "الأمن الجنائي",
    )
)
_DIRECTORS, _GENERAL, _TO = frozenset(map(fold, ("المدير", "مدير", "المديرية", "مديرية"))), fold("عام"), "ل"
_NEAR = 4
"""How many words before `للأمن العام` its director stands."""
_UNITS = word_class("general_security")
_WITH, _JOINTLY = (
    fold("مع"),
    frozenset(fold(word) for word in ("بالتعاون", "بالتنسيق", "بالاشتراك", "بالشراكة")),
)
_DEEDS, _IN = word_class("saying") | word_class("body_deed"), fold("في")
_WORLD = fold("العالمية")
"""`الصحة العالمية` is no ministry."""


def describes(before: str, field: str) -> bool:
    """Whether a field of government behind the word `before` is what a minister is minister of (`وزير الدفاع`), an adjective
    (`السياسة الخارجية`) or a trade (`شركات الطيران`), and no body. Both words are folded.

    >>> describes("وزير", "الدفاع"), describes("وقالت", "الدفاع")
    (True, False)
    """
    if before in _MINISTERS or (before in _SYSTEMS and field in _ALSO_TRADES):
        return True
    return field in _RELATIONS and before.startswith("ال") and before not in _SPEAKERS


def is_ministry(words: Words, match: Match[Row]) -> bool:
    """Whether a field of government stands for its ministry at `match`.

    >>> from .bodies import BodyFinder
    >>> heads = BodyFinder.default().heads
    >>> told, described = Words("اعلنت الخارجيه ذلك"), Words("السياسه الخارجيه تغيرت")
    >>> [is_ministry(words, heads.longest(words, 1)) for words in (told, described)]
    [True, False]
    """
    i = match.first
    proclitic = words.forms[i][: match.start - words.starts[i]]
    field = words.forms[i][len(proclitic) :]
    if match.last != i + 1 or field not in _FIELDS or words.forms[i + 1 : i + 2] == [_WORLD]:
        return False
    if field in _ADJECTIVES and proclitic in _GOVERNING:
        return True
    if proclitic:
        return False
    before = words.gap(i - 1) if i else "\n"
    if before != " ":
        return field in _ADJECTIVES and "\n" in before and words.gap(i).startswith(":")
    bare = words.forms[i - 1].removeprefix("و")
    if field in _ADJECTIVES:
        return bare in _VERBS or bare in _LEADING
    return bare in _SAYS


def is_general_security(words: Words, match: Match[Row]) -> bool:
    """Whether `الأمن العام` is the body and not public order: behind its men and units, or a verb of which it is the subject.

    >>> from .bodies import BodyFinder
    >>> heads = BodyFinder.default().heads
    >>> body, order = Words("عناصر الامن العام"), Words("تكدير الامن العام")
    >>> [is_general_security(words, heads.longest(words, 1)) for words in (body, order)]
    [True, False]
    """
    i = match.first
    if match.values[0]["folded"] not in _SECURITY:
        return False
    if match.start > words.starts[i]:
        directed = not _DIRECTORS.isdisjoint(words.forms[max(0, i - _NEAR) : i])
        return directed and words.text[words.starts[i] : match.start] == _TO
    return acts(words, i)


def acts(words: Words, i: int) -> bool:
    """Whether the definite noun `i` is a body that acts: it stands behind its men and units, or a verb, or at the head of a line.

    >>> acts(Words("عناصر الامن السوري"), 1), acts(Words("تهديد الامن السوري"), 1)
    (True, False)
    """
    if not i or "\n" in words.gap(i - 1):
        return True
    if words.forms[i - 1] == _WITH and words.forms[i - 2 : i - 1] and words.forms[i - 2] in _JOINTLY:
        return True
    at = i - 2 if words.forms[i - 1] in (_IN, _GENERAL) and i > 1 else i - 1
    before = words.forms[at]
    bare = before[1:] if before[0] in "ولب" and before not in _UNITS else before
    return words.gap(i - 1) == " " and (bare in _UNITS or (at == i - 1 and bare in _DEEDS))
