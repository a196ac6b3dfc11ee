"""Conflicts: different values for one fact in two tellings.

Looked for are: in clauses of aligned paragraphs, a number of the same things, a share, a duration or a year that
fills the same place; across the tellings, the toll of the event (`tolls`), the day on which it happened, and the manner of one
person's death.
Values conflict only where no reading of both fits (`نحو ألفي` and `2000` fit, `أكثر من 200` and `180` do not), and where neither
telling also gives the other's value. Precision comes first: most differences between tellings are different facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np

from ..schema import Span
from ..text import fold
from .alignment import Alignment
from .events_told import deaths, event_days
from .likeness import SideBySide
from .passages import Passage, Telling, Word
from .quantities import Quantity, quantities
from .toll_conflicts import TOLLS, differing_tolls, vague
from .tolls import toll_kind
from .words import WORD, stem

NEAR = 4
"""How many words on either side of a value are its surroundings."""
KINDS = {"number": "number", "percent": "share", "duration": "duration", "year": "year"}
CONTAINED = 0.4
"""Share of the better covered clause that must meet before the values of two clauses are compared."""
AROUND = {"number": 0.3, "percent": 0.5, "duration": 0.2, "year": 0.35}
"""Share of the surroundings of both values that must meet."""
ROUNDING = 0.005
"""How far two numbers may differ, as a share of the greater, to be the same rounded."""
PART = frozenset({"بينهم", "بينهن", "بينها", "منهم", "منهن", "منها", "ضمنهم"})
"""Words before the number of a part, folded."""
PART_REACH = 2
GRAVE = frozenset({"خطيره", "خطره", "حرجه"})
"""Words of a clause that counts the badly wounded alone, folded."""
_RANGE = re.compile(r"\d\s*[-–—]\s*\d")
TARGETS = 2
"""Telling words that two accounts of an event must share to be of one event."""


@dataclass(slots=True)
class Conflict:
    """Two values of one fact. The spans are the passages that give them; `what` names the kind of fact."""

    a: Telling
    b: Telling
    a_span: Span
    b_span: Span
    what: str
    a_value: Span
    b_value: Span


def conflicts(pair: SideBySide, aligned: list[Alignment]) -> list[Conflict]:
    """The conflicts between two tellings, each pair of passages once, in the order of `a`."""
    found: dict[tuple[Span, Span], Conflict] = {}
    for conflict in (
        *_of_quantities(pair, aligned),
        *_of_tolls(pair, aligned),
        *_of_days(pair, aligned),
        *_of_deaths(pair),
    ):
        found.setdefault((conflict.a_span, conflict.b_span), conflict)
    return [found[key] for key in sorted(found)]


def _of_quantities(pair: SideBySide, aligned: list[Alignment]) -> Iterator[Conflict]:
    paragraphs = {
        (x.a_paragraph.number, x.b_paragraph.number): (x.a_paragraph, x.b_paragraph) for x in aligned
    }
    for one, other in paragraphs.values():
        _, held, found, _ = pair.shares(one.clauses, other.clauses)
        for i, j in np.argwhere(np.maximum(held, found) >= CONTAINED):
            yield from _of_clauses(pair, one.clauses[i], other.clauses[j])


def _of_clauses(pair: SideBySide, first: Passage, second: Passage) -> Iterator[Conflict]:
    if _ordinals(first) != _ordinals(second):
        return
    ours, theirs = _values(pair.a, first), _values(pair.b, second)
    if _shares_differ(ours, theirs):
        return
    for one in ours:
        for other in theirs:
            if (
                one.kind != other.kind
                or one.kind not in KINDS
                or one.fits(other)
                or vague(one, other)
                or _rounded(one, other)
                or _reading(one, other)
                or _fates_differ(pair, first, one, second, other)
                or not _same_unit(one, other)
            ):
                continue
            if _given(pair.b, one, theirs) or _given(pair.a, other, ours):
                continue
            if pair.share(_around(first, one), _around(second, other), smooth=0.4)[0] >= AROUND[one.kind]:
                yield Conflict(
                    pair.a, pair.b, (first.start, first.end), (second.start, second.end), KINDS[one.kind],
                    (one.start, one.end), (other.start, other.end),
                )  # fmt: skip


def _shares_differ(ours: list[Quantity], theirs: list[Quantity]) -> bool:
    """Whether two clauses speak of different shares of something: what else they count is then of different things too."""
    mine, yours = ([q for q in side if q.kind == "percent"] for side in (ours, theirs))
    return bool(mine and yours) and not any(one.fits(other) for one in mine for other in yours)


def _rounded(one: Quantity, other: Quantity) -> bool:
    """Whether two measures, one of them with a fraction, may be one that was rounded (`1091.90`, `1093`)."""
    return one.low % 1 + other.low % 1 > 0 and abs(one.low - other.low) <= ROUNDING * max(one.low, other.low)


def _reading(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are readings of something that never stands still, such as a price: both have fractions."""
    return (
        one.kind == "number"
        and one.low == one.high
        and other.low == other.high
        and bool(one.low % 1 and other.low % 1)
    )


def _fates_differ(pair: SideBySide, first: Passage, one: Quantity, second: Passage, other: Quantity) -> bool:
    """Whether one number counts killed and the other wounded."""
    kinds = {toll_kind(pair.a, first, one), toll_kind(pair.b, second, other)}
    return kinds == set(TOLLS)


def _values(telling: Telling, clause: Passage) -> list[Quantity]:
    """The values of a clause; the ends of a range (`15-35`) and counts of a part (`منهم 3`, `3 في حالة خطيرة`) are none."""
    found = quantities(telling.text((clause.start, clause.end)), clause.start)
    return [
        q for q in found if q.kind != "number" or not (_in_range(telling, q) or _of_part(telling, clause, q))
    ]


def _in_range(telling: Telling, value: Quantity) -> bool:
    around = telling.text((max(0, value.start - 4), value.end + 4))
    return bool(_RANGE.search(around))


def _of_part(telling: Telling, clause: Passage, value: Quantity) -> bool:
    text = fold(telling.text((clause.start, clause.end)))
    before = fold(telling.text((clause.start, value.start))).split()[-PART_REACH:]
    return any(word.lstrip("و") in PART for word in before) or not GRAVE.isdisjoint(WORD.findall(text))


def _given(telling: Telling, value: Quantity, in_clause: list[Quantity]) -> bool:
    """Whether the other side gives this value too: a year or duration in the same clause, a count anywhere in the telling."""
    others = in_clause if value.kind in ("year", "duration") else _all_values(telling)
    return any(
        value.kind == other.kind and value.fits(other) and _same_unit(value, other) for other in others
    )


def _all_values(telling: Telling) -> list[Quantity]:
    return [q for p in telling.paragraphs for q in quantities(telling.text((p.start, p.end)), p.start)]


def _ordinals(clause: Passage) -> frozenset[str]:
    """The ordinal numbers of a clause: the second and the third of something are two things."""
    return frozenset(word.key for word in clause.words if word.key in _ordinal_stems())


@cache
def _ordinal_stems() -> frozenset[str]:
    words = "الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن التاسع العاشر"
    return frozenset(stem(word) for word in fold(words).split())


def _same_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers count the same kind of thing: the same noun, or persons under two names."""
    if one.kind != "number":
        return True
    return bool(one.unit and one.unit == other.unit) or {one.unit, other.unit} <= _persons()


@cache
def _persons() -> frozenset[str]:
    return frozenset(
        stem(fold(word)) for word in ["شخصا", "شخص", "أشخاص", "قتيلا", "قتيل", "قتلى", "ضحية", "ضحايا"]
    )


def _around(clause: Passage, value: Quantity) -> list[Word]:
    """The words around a value, without the value."""
    inside = [n for n, word in enumerate(clause.words) if value.start <= word.start < value.end]
    if not inside:
        return clause.words
    lo, hi = max(0, inside[0] - NEAR), inside[-1] + NEAR + 1
    return [word for n, word in enumerate(clause.words[lo:hi], lo) if n not in inside]


def _of_tolls(pair: SideBySide, aligned: list[Alignment]) -> Iterator[Conflict]:
    for one, other in differing_tolls(pair, aligned):
        yield Conflict(
            pair.a, pair.b, (one.clause.start, one.clause.end), (other.clause.start, other.clause.end), TOLLS[one.kind],
            (one.count.start, one.count.end), (other.count.start, other.count.end),
        )  # fmt: skip


def _of_days(pair: SideBySide, aligned: list[Alignment]) -> Iterator[Conflict]:
    """One event on two days of the week, in passages that align."""
    joined = {(x.a_paragraph.number, x.b_paragraph.number) for x in aligned}
    ours, theirs = list(event_days(pair.a)), list(event_days(pair.b))
    for one in ours:
        for other in theirs:
            if (one.paragraph, other.paragraph) not in joined:
                continue
            if one.event != other.event or len(one.target & other.target) < TARGETS or one.day == other.day:
                continue
            days = (
                {x.day for x in ours if x.event == one.event},
                {x.day for x in theirs if x.event == other.event},
            )
            if other.day not in days[0] and one.day not in days[1]:
                yield Conflict(pair.a, pair.b, one.place, other.place, "day", one.value, other.value)


def _of_deaths(pair: SideBySide) -> Iterator[Conflict]:
    """One person's death in two manners."""
    ours, theirs = list(deaths(pair.a)), list(deaths(pair.b))
    for one in ours:
        for other in theirs:
            if one.victim & other.victim and one.kin == other.kin and one.manner != other.manner:
                yield Conflict(
                    pair.a, pair.b, one.place, other.place, "manner of death", one.value, other.value
                )
