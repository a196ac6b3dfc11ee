"""Conflicts of counts: where two tellings count the same things differently, or give another share, duration, year or date.

`6 سيارات` here and `خمس سيارات` there, `15 امرأة تركية` and `16 امرأة تركية`, `72%` and `80%`. Two values are of one fact where
the paragraphs that give them align and either much of the clauses around them is alike, or the same thing is done to what is
counted (`فجّروا 5 سيارات`, `تفجير 6 سيارات`). A count that is found to differ differs wherever either telling gives it again.
What both tellings count once is compared wherever it stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .alignment import Alignment
from .count_words import money, ordinal_stems, periods, prices
from .countable import every_value, of_part, partitive, past, values, without_noun
from .event_kinds import event_forms
from .events_told import DATED_EVENTS
from .fates import fate
from .likeness import SMOOTH_CLAUSES, SideBySide
from .near_values import are_readings, counted_since, rounded, same_digits
from .one_act import adjectives_differ, done_to_the_same, far_apart, share_of_the_same
from .passages import Paragraph, Passage, Telling, Word
from .people import anyone, group, lone, one_group, people_nouns
from .punishments import of_two_convicts
from .quantities import Quantity, quantities
from .toll_conflicts import TOLLS, of_other_order, vague
from .toll_kinds import toll_kind
from .whereabouts import events_differ, names_differ, scopes_differ, sites_differ
from .words import skeleton

NEAR = 4
"""How many words on either side of a value are its surroundings."""
KINDS = {"number": "number", "percent": "share", "duration": "duration", "year": "year", "date": "date"}
LONE = 0.33
"""Share of the better covered clause that must meet for two counts, of things that both tellings count once, to be compared."""
CONTAINED = 0.4
"""Share of the better covered clause that must meet before the values of two clauses are compared."""
AROUND = {"number": 0.3, "percent": 0.5, "duration": 0.2, "year": 0.35, "date": 0.35}
"""Share of the surroundings of both values that must meet."""
PRICED = frozenset({"number", "percent", "duration"})
"""Kinds of value that no price keeps."""
STEP = 1.25
"""How many times as much a bound (`أكثر من`) must be as another to be another value."""
ROOT = 3
"""Least number of consonants by which a noun is known again in its plural."""
ANNOUNCED = frozenset({"elect"})
"""Kinds of event that news puts on a date, and on no day of the week."""


@dataclass(slots=True, frozen=True)
class Counted:
    """A value with the clause that gives it and the number of its paragraph."""

    value: Quantity
    clause: Passage
    paragraph: int


def differing_counts(pair: SideBySide, aligned: list[Alignment]) -> Iterator[tuple[Counted, Counted]]:
    """Every place of one telling with every place of the other, among paragraphs that align, where they give values that do not fit."""
    paragraphs = {
        (x.a_paragraph.number, x.b_paragraph.number): (x.a_paragraph, x.b_paragraph) for x in aligned
    }
    found: list[tuple[Counted, Counted]] = []
    for (i, j), (one, other) in paragraphs.items():
        alike, bare = (table >= CONTAINED for table in _alike(pair, one, other))
        for n, m in np.ndindex(alike.shape):
            first, second = one.clauses[n], other.clauses[m]
            found += _of_clauses(pair, (i, first), (j, second), (bool(alike[n, m]), bool(bare[n, m])))
    again = *_told_again(pair, found, set(paragraphs)), *_of_lone_counts(pair)
    yield from (
        *found,
        *((x, y) for x, y in again if not _fates_differ(pair, (x.clause, x.value), (y.clause, y.value))),
    )


def _alike(pair: SideBySide, one: Paragraph, other: Paragraph) -> Iterator[np.ndarray]:
    """The share of the better covered clause that meets, for every two clauses of two paragraphs: with their numbers, and without."""
    sides = (
        (one.clauses, other.clauses),
        (
            [_without_values(pair.a, c) for c in one.clauses],
            [_without_values(pair.b, c) for c in other.clauses],
        ),
    )
    return (np.maximum(*pair.shares(*side)[1:3]) for side in sides)


def _of_clauses(
    pair: SideBySide, one: tuple[int, Passage], other: tuple[int, Passage], alike: tuple[bool, bool]
) -> Iterator[tuple[Counted, Counted]]:
    """The values of two clauses, each with the number of its paragraph, that are of one fact and do not fit. `alike` are the clauses with
    their numbers, and without, which is enough for values that are near each other."""
    (i, first), (j, second) = one, other
    ours, theirs = values(pair.a, first), values(pair.b, second)
    if _ordinals(first) != _ordinals(second):  # of two things; the day of something has no number
        ours, theirs = ([value for value in side if value.kind == "date"] for side in (ours, theirs))
    if _shares_differ(ours, theirs) and any(len(side) > 1 for side in map(_of_kinds, (ours, theirs))):
        return
    for mine in ours:
        for yours in theirs:
            if not two_values(pair, (first, mine), (second, yours)):
                continue
            if (
                gives(pair.b, mine, theirs)
                or gives(pair.a, yours, ours)
                or _both_give_both(pair, mine, yours)
            ):
                continue
            fates = toll_kind(pair.a, first, mine), toll_kind(pair.b, second, yours)
            if set(fates) == set(TOLLS):
                continue
            around = pair.share(_around(first, mine), _around(second, yours), smooth=SMOOTH_CLAUSES)[0]
            acted = fates == (None, None) and done_to_the_same(pair, (first, mine), (second, yours))
            acted = acted or share_of_the_same(pair, (first, mine), (second, yours))
            near = (alike[0] or (alike[1] and not far_apart(mine, yours))) and around >= AROUND[mine.kind]
            acted = acted or _days_of_one_event((first, mine), (second, yours))
            apart = mine.kind == "number" and (
                names_differ(first, second) or adjectives_differ(pair, (first, mine), (second, yours))
            )
            if acted or (near and not apart):
                yield Counted(mine, first, i), Counted(yours, second, j)


def _of_kinds(found: list[Quantity]) -> list[Quantity]:
    """Of some values, those of the kinds that are compared."""
    return [value for value in found if value.kind in KINDS]


def _without_values(telling: Telling, clause: Passage) -> Passage:
    """A clause without the words of its numbers, which differ where two clauses conflict."""
    kept = clause.words_outside(*(value.span for value in values(telling, clause)))
    return Passage(clause.start, clause.end, kept or clause.words)


def two_values(pair: SideBySide, ours: tuple[Passage, Quantity], theirs: tuple[Passage, Quantity]) -> bool:
    """Whether the values of two clauses are of one kind and unit and are not the same, however they are read."""
    (first, mine), (second, yours) = ours, theirs
    if mine.kind in PRICED and _priced(first) and _priced(second):
        return False
    return (
        mine.kind in KINDS
        and _differ(mine, yours)
        and not rounded(mine, yours)
        and not are_readings(mine, yours)
        and not same_digits(pair, mine, yours)
        and not (
            abs(mine.low - yours.low) <= 1 and counted_since(pair.a, *ours) and counted_since(pair.b, *theirs)
        )
        and (mine.kind != "number" or (_same_people(pair, ours, theirs) and not of_other_order(mine, yours)))
        and not (
            mine.kind == "number"
            and any(test(pair, first, second) for test in (sites_differ, events_differ, scopes_differ))
        )
        and not _sums(pair, ours, theirs)
        and not _fates_differ(pair, ours, theirs)
        and not of_two_convicts(pair, ours, theirs)
    )


def _priced(clause: Passage) -> bool:
    """Whether a clause tells what something costs: `أدنى مستوياته في أربعة أشهر`, `79 سنتا` are true at one hour."""
    return any(word.key in prices() for word in clause.words)


def _days_of_one_event(ours: tuple[Passage, Quantity], theirs: tuple[Passage, Quantity]) -> bool:
    """Whether two dates are days beside words for one kind of happening: `لقي حتفه في 16 مارس`, `قتل يوم 15 آذار`."""
    (_, mine), (_, yours) = ours, theirs
    if mine.kind != "date" or mine.unit or mine.low < mine.high or yours.low < yours.high:
        return False
    kinds = (
        {event_forms().get(word.key) for word in _around(*side) if not word.actor}
        & (DATED_EVENTS | ANNOUNCED)
        for side in (ours, theirs)
    )
    return bool(set.intersection(*kinds))


def _sums(pair: SideBySide, ours: tuple[Passage, Quantity], theirs: tuple[Passage, Quantity]) -> bool:
    """Whether one of two numbers stands beside the other, or is its sum with one of the same kind beside it: 13 dead, `استشهاد عشرة
    جنود وثلاثة عمال`, but not 13 lorries and ten lorries beside three dead."""
    if ours[1].kind != "number":
        return False
    sides = (pair.a, *ours, theirs[1]), (pair.b, *theirs, ours[1])
    if any(
        beside.kind == "number"
        and beside.span != value.span
        and value.low + beside.low == whole.low
        and one_thing(value.unit, beside.unit)
        for telling, _, value, whole in sides
        for beside in every_value(telling)
    ):  # nine strikes in one country, seven in another, 16 in all
        return True
    return any(
        whole.low in (beside.low, value.low + beside.low) and _alike_counted(telling, clause, value, beside)
        for telling, clause, value, whole in sides
        for beside in (
            *quantities(telling.text(clause.span), clause.start),
            *(x for x, _ in lone(telling, clause)),
        )
        if beside.kind == "number" and beside.start != value.start
    )


def _alike_counted(telling: Telling, clause: Passage, one: Quantity, other: Quantity) -> bool:
    """Whether two numbers of a clause count things of one kind: one noun, a part of what was counted before, or people whom the same befell."""
    if one_thing(one.unit, other.unit) or of_part(telling, clause, other):
        return True
    befell = {fate(telling, clause, value) for value in (one, other)}
    return len(befell - {None}) < 2 and all(value.unit in people_nouns() for value in (one, other))


def _same_people(pair: SideBySide, ours: tuple[Passage, Quantity], theirs: tuple[Passage, Quantity]) -> bool:
    """Whether two numbers may count the same: of one group, both the whole or both a part, both of now or both of a time that is past."""
    sides = (pair.a, *ours), (pair.b, *theirs)
    one, other = ((partitive(telling, value), past(telling, clause)) for telling, clause, value in sides)
    return one == other and one_group(group(*sides[0]), group(*sides[1]))


def _fates_differ(pair: SideBySide, ours: tuple[Passage, Quantity], theirs: tuple[Passage, Quantity]) -> bool:
    """Whether something else befell those counted here than those counted there: three are killed, five arrested."""
    (_, mine), (_, yours) = ours, theirs
    one, other = fate(pair.a, *ours), fate(pair.b, *theirs)
    return mine.kind == yours.kind == "number" and bool(one and other and one != other)


def _of_lone_counts(pair: SideBySide) -> Iterator[tuple[Counted, Counted]]:
    """Counts of things that each telling counts once, or each time alike, wherever they stand: in clauses that are alike, or of one act."""
    ours, theirs = _lone_counts(pair.a), _lone_counts(pair.b)
    for unit in sorted(ours.keys() & theirs.keys()):
        one, other = ours[unit][0], theirs[unit][0]
        sides = (one.clause, one.value), (other.clause, other.value)
        if far_apart(one.value, other.value) or not two_values(pair, *sides):
            continue
        if names_differ(one.clause, other.clause) or adjectives_differ(pair, *sides):
            continue
        if _ordinals(one.clause) != _ordinals(other.clause):
            continue
        if gives(pair.b, one.value, []) or gives(pair.a, other.value, []):
            continue
        if max(pair.share(one.clause.words, other.clause.words)[1:]) >= LONE or done_to_the_same(
            pair, *sides
        ):
            yield from ((x, y) for x in ours[unit] for y in theirs[unit])


def _lone_counts(telling: Telling) -> dict[str, list[Counted]]:
    """The places of the things that a telling counts with one number only, by their noun."""
    found: dict[str, list[Counted]] = defaultdict(list)
    for paragraph in telling.paragraphs:
        for clause in paragraph.clauses:
            for value in values(telling, clause):
                if value.kind == "number" and value.unit not in {"", *money(), *periods()}:
                    found[value.unit].append(Counted(value, clause, paragraph.number))
    return {
        unit: places
        for unit, places in found.items()
        if len({place.value.low for place in places}) == 1 and places[0].value.low % 1 == 0
    }


def _told_again(
    pair: SideBySide, found: list[tuple[Counted, Counted]], joined: set[tuple[int, int]]
) -> Iterator[tuple[Counted, Counted]]:
    """Counts that differ, wherever both tellings give them again in passages that align."""
    for one, other in found:
        if one.value.kind != "number":
            continue
        ours, theirs = _places(pair.a, one.value), _places(pair.b, other.value)
        yield from ((x, y) for x in ours for y in theirs if (x.paragraph, y.paragraph) in joined)


def _places(telling: Telling, value: Quantity) -> list[Counted]:
    """Where a telling gives a count of the same things, and exactly so many."""
    return [
        Counted(again, clause, paragraph.number)
        for paragraph in telling.paragraphs
        for clause in paragraph.clauses
        for again in values(telling, clause)
        if again.kind == value.kind and again.low == value.low and again.unit == value.unit
    ]


def _differ(one: Quantity, other: Quantity) -> bool:
    """Whether two values are of one kind and unit, and no reading of both is true."""
    return (
        one.kind == other.kind and not _agree(one, other) and not vague(one, other) and _same_unit(one, other)
    )


def _agree(one: Quantity, other: Quantity) -> bool:
    """Whether two values fit; `أكثر من 150 ألفا` and `أكثر من 200 ألف` do not: a bound is the last round number that was passed."""
    if one.at_least and other.at_least:
        return max(one.low, other.low) < STEP * min(one.low, other.low)
    return one.fits(other)


def _shares_differ(ours: list[Quantity], theirs: list[Quantity]) -> bool:
    """Whether two clauses speak of different shares of something: what else they count is then of different things too."""
    mine, yours = ([q for q in side if q.kind == "percent"] for side in (ours, theirs))
    return bool(mine and yours) and not any(one.fits(other) for one in mine for other in yours)


def _both_give_both(pair: SideBySide, mine: Quantity, yours: Quantity) -> bool:
    """Whether each telling gives the duration of the other somewhere: 30 days at home, 60 abroad."""
    if mine.kind != "duration":
        return False
    sides = (every_value(pair.b), mine), (every_value(pair.a), yours)
    return all(any(value.kind == x.kind and value.low == x.low for x in told) for told, value in sides)


def gives(telling: Telling, value: Quantity, in_clause: list[Quantity]) -> bool:
    """Whether the other side gives this value too: a year or duration in the same clause, a count anywhere in the telling."""
    others = in_clause if value.kind in ("year", "duration") else every_value(telling)
    return any(
        value.kind == other.kind
        and _agree(value, other)
        and (value.kind == "date" or _same_unit(value, other))
        and not vague(other)
        for other in others
    ) or (value.kind == "number" and any(value.fits(other) for other in without_noun(telling)))


def _ordinals(clause: Passage) -> frozenset[str]:
    """The ordinal numbers of a clause: the second and the third of something are two things."""
    return frozenset(word.key for word in clause.words if word.key in ordinal_stems())


def _same_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers count the same kind of thing: the same noun, or persons under two names; of dates, whether both or neither end a time."""
    if one.kind != "number":
        return one.unit == other.unit
    return one_thing(one.unit, other.unit) or {one.unit, other.unit} <= anyone()


def one_thing(one: str, other: str) -> bool:
    """Whether two stems are one noun, in the singular or in a plural with the same three consonants or more: `صاروخ`, `صواريخ`."""
    roots = skeleton(one), skeleton(other)
    return bool(one) and (one == other or (roots[0] == roots[1] and len(roots[0]) >= ROOT))


def _around(clause: Passage, value: Quantity) -> list[Word]:
    """The words around a value, without the value."""
    inside = [n for n, word in enumerate(clause.words) if value.start <= word.start < value.end]
    if not inside:
        return clause.words
    lo, hi = max(0, inside[0] - NEAR), inside[-1] + NEAR + 1
    return [word for n, word in enumerate(clause.words[lo:hi], lo) if n not in inside]
