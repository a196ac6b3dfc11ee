"""Whose government, regime or army a head noun with a name behind it is: `حكومة العراق`, `نظام كييف`, `حكومة طالبان`."""

from __future__ import annotations

from ..document import Words
from ..lexicons import Row
from ..text import fold
from .candidates import Candidate
from .gazetteer import Match
from .ministries import acts
from .name_classes import word_class
from .nations import adjective_of, capitals

REGIME = fold("نظام")
_GOVERNMENT, _EMBASSY = fold("حكومة"), fold("سفارة")
_OF_CAPITALS = (_GOVERNMENT, REGIME, _EMBASSY)
"""Heads that a capital can stand behind for its state; the police of a capital is its own."""
_DIVIDED = frozenset({"sanaa", "tripoli-libya"})
"""Capitals whose government another one disputes: it is called after the city."""

_SECURITY = fold("الأمن")
_LISTED = "israel"
"""The state whose occupation the registry lists."""
_OF = "ل"
_OCCUPATION, _LEADS = (
    fold("الاحتلال"),
    word_class("occupier_lead") | word_class("saying") | word_class("body_deed"),
)


def governing(words: Words, head: str, name: Candidate) -> str:
    """The id of the state or group whose body the folded `head` with the listed `name` behind it is; empty where it is none's.

    >>> words = Words("نظام كييف")
    >>> governing(words, "نظام", Candidate(1, 2, 5, 9, "GPE", "kyiv", "registry"))
    'ukraine'
    """
    if name.start != words.starts[name.first]:
        return ""
    if name.type == "GROUP":
        return name.actor if head == _GOVERNMENT else ""
    if name.type != "GPE":
        return ""
    if head in _OF_CAPITALS and name.actor in capitals():
        return name.actor if name.actor in _DIVIDED else capitals()[name.actor]
    if head == REGIME and _is_system(words, name):
        return ""
    return name.actor if name.actor in adjective_of() else ""


def _is_system(words: Words, state: Candidate) -> bool:
    """Whether an adjective behind the state makes `نظام` a system (`نظام فرنسا الضريبي`)."""
    behind = words.forms[state.last] if state.last < len(words.forms) else ""
    return behind.startswith("ال") and behind.endswith("ي")


def occupies(words: Words, match: Match[Row], state: str) -> bool:
    """Whether the head at `match`, where it is `الاحتلال`, is the occupying state itself and not what it does or did: behind its
    forces and deeds (`مدفعية الاحتلال التركي`, but not `بعد الاحتلال الأميركي للعراق`); and whether `الأمن` is its services. Any other
    head is a body.

    >>> from .bodies import BodyFinder
    >>> heads = BodyFinder.default().heads
    >>> body, event = Words("مدفعيه الاحتلال التركي"), Words("بعد الاحتلال الاميركي للعراق")
    >>> [occupies(words, heads.longest(words, 1), "turkey") for words in (body, event)]
    [True, False]
    """
    i, head = match.first, match.values[0]["folded"]
    if head == _SECURITY:
        return match.start == words.starts[i] and acts(words, i)
    if head != _OCCUPATION:
        return True
    to = words.forms[i + 2][:1] if i + 2 < len(words.forms) and words.gap(i + 1) == " " else ""
    if match.start > words.starts[i] or state == _LISTED or to == _OF:
        return False
    if not i or "\n" in words.gap(i - 1):
        return True
    return words.gap(i - 1) == " " and words.forms[i - 1].removeprefix("و") in _LEADS
