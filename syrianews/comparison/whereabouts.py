"""Whereabouts: whether two clauses tell of things in different places, of different actors altogether, or one of several events and one of a single one.

A place is a city, quarter, region or building that a clause names; a state is none, for what happens in a city happens in its state too.
"""

from __future__ import annotations

from functools import cache

from ..lexicons import lexicon
from .likeness import SideBySide
from .passages import Passage, Telling
from .people import forms


def names_differ(first: Passage, second: Passage) -> bool:
    """Whether two clauses name actors and places, and none of them the same."""
    mine, yours = ({word.key for word in clause.words if word.actor} for clause in (first, second))
    return bool(mine and yours) and not mine & yours


def sites_differ(pair: SideBySide, first: Passage, second: Passage) -> bool:
    """Whether a clause of each telling names a place, and neither place is named in the other's paragraph."""
    mine, yours = _sites(pair.a, first), _sites(pair.b, second)
    if not mine or not yours or mine & yours:
        return False
    around = (
        _sites(pair.a, pair.a.paragraph_at(first.start)),
        _sites(pair.b, pair.b.paragraph_at(second.start)),
    )
    return not (mine & around[1]) and not (yours & around[0])


def events_differ(pair: SideBySide, first: Passage, second: Passage) -> bool:
    """Whether a clause of one telling sums up several events (`في هجومين`, `في تفجيرات متفرقة`) and one of the other tells of a single one.

    Clashes, raids and strikes are many in any one event.
    """
    return {_of_several(pair.a, first), _of_several(pair.b, second)} == {True, False}


def _of_several(telling: Telling, clause: Passage) -> bool | None:
    """Whether a clause names several events; None where it names none."""
    words = [word.lstrip("وبلف").removeprefix("ال") for word in telling.forms(clause.span)]
    if not forms("incident").isdisjoint(words):
        return False
    return None if _several().isdisjoint(words) else True


@cache
def _several() -> frozenset[str]:
    """The plurals and duals of words for what happens once: `هجمات`, `حادثتين`."""
    bare = (word[:-1] + "ت" if word.endswith("ه") else word for word in forms("incident"))
    return forms("happenings") | {f"{word}{dual}" for word in bare for dual in ("ين", "ان")}


def _sites(telling: Telling, passage: Passage | None) -> set[str]:
    if passage is None:
        return set()
    return {
        mention.actor
        for mention in telling.mentions
        if mention.type in ("GPE", "LOC")
        and passage.start <= mention.start < passage.end
        and mention.actor not in _states()
    }


@cache
def _states() -> frozenset[str]:
    return frozenset(row["actor"] for row in lexicon("countries"))
