"""Whereabouts: whether two clauses tell of things in different places, of different actors altogether, or one of several events and one of a single one.

A place is a city, quarter, region or building that a clause names; a state is none, for what happens in a city happens in its state too.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from ..actors.nations import nisbas
from ..lexicons import lexicon
from ..schema import Mention
from .likeness import SideBySide
from .passages import Passage, Telling
from .people import forms
from .speakers import state_of
from .words import bare


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


def states_differ(pair: SideBySide, first: Passage, second: Passage) -> bool:
    """Whether the places that two clauses name, states among them, are all in different states: `كنائس في سورابايا`, `مبنى في أفغانستان`."""
    mine, yours = _states_of(pair.a, first), _states_of(pair.b, second)
    return bool(mine and yours) and not mine & yours


def scopes_differ(pair: SideBySide, first: Passage, second: Passage) -> bool:
    """Whether a clause tells of one place together with another, and the other clause of one of the two: `إلى سوريا ولبنان`, `إلى سوريا`."""
    mine, yours = (
        {mention.actor for mention in _places(telling, clause)}
        for telling, clause in ((pair.a, first), (pair.b, second))
    )
    wider = (pair.a, first, yours) if len(mine) > len(yours) else (pair.b, second, mine)
    telling, clause, fewer = wider
    if not fewer or len(mine) == len(yours):
        return False
    return any(
        telling.text((one.end, other.start)).strip() == "و" and len({one.actor, other.actor} & fewer) == 1
        for one, other in pairwise(_places(telling, clause))
    )


def events_differ(pair: SideBySide, first: Passage, second: Passage) -> bool:
    """Whether a clause of one telling sums up several events (`في هجومين`, `في تفجيرات متفرقة`) and one of the other tells of a single one.

    Clashes, raids and strikes are many in any one event.
    """
    return {_of_several(pair.a, first), _of_several(pair.b, second)} == {True, False}


def _of_several(telling: Telling, clause: Passage) -> bool | None:
    """Whether a clause names several events; None where it names none."""
    words = [word.lstrip("وبلف").removeprefix("ال") for word in telling.forms(clause.span)]
    words += [word.removesuffix("ا") for word in words]  # `نفذوا هجوما`
    if not forms("incident").isdisjoint(words):
        return False
    return None if _several().isdisjoint(words) else True


@cache
def _several() -> frozenset[str]:
    """The plurals and duals of words for what happens once: `هجمات`, `حادثتين`."""
    bare = (word[:-1] + "ت" if word.endswith("ه") else word for word in forms("incident"))
    return forms("happenings") | {f"{word}{dual}" for word in bare for dual in ("ين", "ان")}


def _sites(telling: Telling, passage: Passage | None) -> set[str]:
    return {m.actor for m in _places(telling, passage) if m.actor not in _states()} if passage else set()


def _places(telling: Telling, passage: Passage) -> list[Mention]:
    """The places, states among them, that a passage names."""
    return [
        mention
        for mention in telling.mentions
        if mention.type in ("GPE", "LOC") and passage.start <= mention.start < passage.end
    ]


def _states_of(telling: Telling, passage: Passage) -> set[str]:
    """The states in which the places lie that a passage names, and those by whose adjective it calls one (`بلدة تركية على حدود سوريا`)."""
    named = [m.actor for m in _places(telling, passage) if m.type == "GPE" and m.role != "government"]
    called = [nisbas()[word] for word in map(bare, telling.forms(passage.span)) if word in nisbas()]
    return {state for actor in (*named, *called) if (state := state_of(actor))} if named else set()


@cache
def _states() -> frozenset[str]:
    return frozenset(row["actor"] for row in lexicon("countries"))
