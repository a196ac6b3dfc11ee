"""Tolls: how many a telling says were killed or wounded in the event that it reports.

A toll is counted while the news comes in, so that tellings of one event differ in it more often than in anything else. A telling's *main* toll
is the first that it gives; it is told again in the headline, the lead and further down. `11 على الأقل` is a count that may still rise:
beside a `12` or a `13 على الأقل` elsewhere it is another count, whereas `أكثر من 10` and `نحو 10` are no counts and fit both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from ..lexicons import lexicon
from ..schema import Span
from ..text import fold
from .likeness import events
from .passages import Passage, Telling
from .quantities import Quantity, quantities
from .words import stem

REACH = 4
"""How many words before a number, or behind what it counts, the word for killing or wounding may stand."""
LEAST = ("الاقل", "يقل", "تقل", "لايقل")
"""Hedges of a count that may rise, folded."""


@dataclass(slots=True, frozen=True)
class Toll:
    """A number of people killed (`kill`) or wounded (`wound`), with the clause that gives it."""

    kind: str
    count: Quantity
    clause: Passage
    paragraph: int


def tolls(telling: Telling) -> Iterator[Toll]:
    """The tolls of a telling, in order; earlier tolls that it corrects (`حصيلة سابقة`) are none."""
    for paragraph in telling.paragraphs:
        for clause in paragraph.clauses:
            if any(word.key in _earlier() for word in clause.words):
                continue
            for count in quantities(telling.text((clause.start, clause.end)), clause.start):
                kind = _kind(clause, count) if count.kind == "number" else None
                if kind:
                    yield Toll(kind, _counted(telling, clause, count), clause, paragraph.number)


def corrected(telling: Telling) -> list[Quantity]:
    """The numbers that a telling calls earlier or preliminary."""
    return [
        count
        for paragraph in telling.paragraphs
        for clause in paragraph.clauses
        if any(word.key in _earlier() for word in clause.words)
        for count in quantities(telling.text((clause.start, clause.end)), clause.start)
        if count.kind == "number"
    ]


def main_tolls(telling: Telling, kind: str) -> list[Toll]:
    """The first toll of a kind, and every place that gives the same number again."""
    found = [toll for toll in tolls(telling) if toll.kind == kind]
    return [toll for toll in found if toll.count.fits(found[0].count)]


def _kind(clause: Passage, count: Quantity) -> str | None:
    """Whether a number counts killed or wounded: by its noun, else by the nearest word for either beside counted persons."""
    noun = events().get(count.unit)
    if noun in ("kill", "wound"):
        return noun
    if count.unit and count.unit not in _persons():
        return None
    before = [w for w in clause.words if w.end <= count.start][-REACH:]
    behind = [w for w in clause.words if w.start >= count.end][: REACH + 1]
    for word in (*reversed(before), *behind):
        event = None if word.actor else events().get(word.key)
        if event in ("kill", "wound"):
            return event
    return None


def _counted(telling: Telling, clause: Passage, count: Quantity) -> Quantity:
    """The number without the room that `على الأقل` leaves above it."""
    if not count.hedged or count.high != 3 * count.low:
        return count
    around: Span = (max(clause.start, count.start - 20), min(clause.end, count.end + 30))
    words = fold(telling.text(around)).split()
    return replace(count, high=count.low) if any(word.strip(".,،") in LEAST for word in words) else count


@cache
def _persons() -> frozenset[str]:
    """Stems of the words for people that are counted among the dead: `data/toll_words.csv`."""
    return _words("person")


@cache
def _earlier() -> frozenset[str]:
    return _words("earlier")


def _words(kind: str) -> frozenset[str]:
    return frozenset(
        stem(fold(word))
        for row in lexicon("toll_words")
        if row["kind"] == kind
        for word in row["words"].split()
    )
