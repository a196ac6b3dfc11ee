"""Whose government, regime or army a head noun with a name behind it is: `حكومة العراق`, `نظام كييف`, `حكومة طالبان`."""

from __future__ import annotations

from ..document import Words
from ..text import fold
from .candidates import Candidate
from .nations import adjective_of, capitals

REGIME = fold("نظام")
_GOVERNMENT, _EMBASSY = fold("حكومة"), fold("سفارة")
_OF_CAPITALS = (_GOVERNMENT, REGIME, _EMBASSY)
"""Heads that a capital can stand behind for its state; the police of a capital is its own."""
_DIVIDED = frozenset({"sanaa", "tripoli-libya"})
"""Capitals whose government another one disputes: it is called after the city."""


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
    behind = words.forms[state.last] if state.last < len(words) else ""
    return behind.startswith("ال") and behind.endswith("ي")
