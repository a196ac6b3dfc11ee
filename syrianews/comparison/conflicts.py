"""Conflicts: different values for one fact in two tellings.

Looked for are: in aligned paragraphs, a number of the same things, a share, a duration, a year or a date that fills the same
place, and anywhere a count that each telling gives once (`count_conflicts`); across the tellings, the toll of the event
(`toll_conflicts`), the day on which it happened, its hour (`clocks`), the manner of one person's death, and whether something
happened at all (`outcomes`). Values conflict only where no reading of both fits (`نحو ألفي` and `2000` fit, `أكثر من 200` and
`180` do not), and where neither telling also gives the other's value. Precision comes first: most differences between tellings
are different facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..schema import Span
from .alignment import Alignment
from .clocks import differing_hours
from .count_conflicts import KINDS, differing_counts
from .direction import is_later
from .events_told import PLANNED, compatible, deaths, event_days
from .fate_conflicts import differing_fates
from .likeness import SideBySide
from .outcomes import Told
from .passages import Telling
from .toll_conflicts import TOLLS, differing_tolls, rises
from .tolls import Toll

HOUR = "hour"
OF_EVENT = frozenset({*TOLLS.values(), "manner of death", HOUR})
"""Kinds of conflict that are of the event itself, and of nothing that is told beside it."""
TARGETS = 2
"""Telling words that two accounts of an event must share to be of one event."""
PLANNED_TARGETS = 3
"""Telling words that two accounts of a planned event must share to be of one event."""


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
    risen: str | None = None
    """Which side, `a` or `b`, has a toll that may only have risen since the other told it: see `risen`."""


def conflicts(
    pair: SideBySide, aligned: list[Alignment], against: Iterable[tuple[Told, Told]] = ()
) -> list[Conflict]:
    """The conflicts between two tellings, in the order of `a`. `against` are the acts that only one of them says happened (`opposed`).

    Each pair of values stands once. Where two clauses already differ in one value, other values of theirs that are not tolls
    are most often of other facts, and are left out.
    """
    found: dict[tuple[Span, Span], Conflict] = {}
    for conflict in (
        *_of_counts(pair, aligned),
        *_of_days(pair, aligned),
        *_of_deaths(pair),
        *_of_outcomes(pair, against),
        *_of_hours(pair, aligned),
    ):
        found.setdefault((conflict.a_span, conflict.b_span), conflict)
    every = {(x.a_value, x.b_value): x for x in (*found.values(), *_of_tolls(pair, aligned))}
    values = {(x.what, pair.a.text(x.a_value), pair.b.text(x.b_value)) for x in every.values()}
    kept = [
        x
        for x in every.values()
        if pair.a.text(x.a_value) == pair.b.text(x.b_value)  # of what one telling negates
        or (x.what, pair.b.text(x.b_value), pair.a.text(x.a_value)) not in values  # both tellings give both
    ]
    return sorted(kept, key=lambda x: (x.a_span, x.b_span, x.a_value, x.b_value))


def _of_counts(pair: SideBySide, aligned: list[Alignment]) -> Iterator[Conflict]:
    for one, other in (*differing_counts(pair, aligned), *differing_fates(pair, aligned)):
        sides = pair.a, pair.b, one.clause.span, other.clause.span
        yield Conflict(*sides, KINDS[one.value.kind], one.value.span, other.value.span)


def _of_tolls(pair: SideBySide, aligned: list[Alignment]) -> Iterator[Conflict]:
    for one, other in differing_tolls(pair, aligned):
        sides = pair.a, pair.b, one.clause.span, other.clause.span
        yield Conflict(*sides, TOLLS[one.kind], one.count.span, other.count.span, risen(pair, one, other))


def risen(pair: SideBySide, one: Toll, other: Toll) -> str | None:
    """Which of two tolls, `a` or `b`, is the greater one and the later: its article is of a later day, or its clause says that it rose."""
    side, greater = ("a", one) if one.count.low > other.count.low else ("b", other)
    if is_later(pair.a, pair.b) or is_later(pair.b, pair.a):
        return side if is_later(pair.a, pair.b) == (side == "a") else None
    return side if rises(greater) else None


def _of_days(pair: SideBySide, aligned: list[Alignment]) -> Iterator[Conflict]:
    """One event on two days of the week, in passages that align."""
    joined = {(x.a_paragraph.number, x.b_paragraph.number) for x in aligned}
    ours, theirs = list(event_days(pair.a)), list(event_days(pair.b))
    for one in ours:
        for other in theirs:
            if (one.paragraph, other.paragraph) not in joined:
                continue
            least = PLANNED_TARGETS if one.event == PLANNED else TARGETS
            if one.event != other.event or len(one.target & other.target) < least or one.day == other.day:
                continue
            if one.past != other.past:
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
            if (
                one.victim & other.victim
                and one.kin == other.kin
                and not compatible(one.manner, other.manner)
            ):
                yield Conflict(
                    pair.a, pair.b, one.place, other.place, "manner of death", one.value, other.value
                )


def _of_hours(pair: SideBySide, aligned: list[Alignment]) -> Iterator[Conflict]:
    """One thing at two hours."""
    for one, other in differing_hours(pair, aligned):
        yield Conflict(pair.a, pair.b, one.clause.span, other.clause.span, HOUR, one.value, other.value)


def _of_outcomes(pair: SideBySide, against: Iterable[tuple[Told, Told]]) -> Iterator[Conflict]:
    """One act that happened here and did not happen there, or will happen here and not there."""
    for one, other in against:
        sides = pair.a, pair.b, one.clause.span, other.clause.span
        what = "whether it will happen" if one.to_come else "whether it happened"
        yield Conflict(*sides, what, one.act.span, other.act.span)
