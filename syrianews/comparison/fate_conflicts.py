"""Conflicts of counts with one fate: where two tellings say that the same befell other numbers of the same people.

`اعتقال 30 شخصا` here and `أوقفت الشرطة 35 شخصا` there: the clauses may have little in common, but each telling counts those
arrested once, or each time alike, and the paragraphs align. Sums of money have fates too: what was lost, what was granted. The
killed and wounded whom anybody may be have rules of their own (`toll_conflicts`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, product

from .alignment import Alignment
from .count_conflicts import Counted, given, two_values
from .count_words import money
from .countable import partitive, past, values
from .fates import OF_MONEY, done
from .likeness import SideBySide
from .one_act import far_apart
from .passages import Telling
from .people import few, group, persons
from .quantities import Quantity
from .tolls import counted_over_a_time, of_earlier, toll_kind
from .whereabouts import names_differ

Counts = dict[tuple[str, frozenset[str], bool], list[Counted]]
"""Those counted, by their fate, who they are, and whether they were counted over a time."""


def differing_fates(pair: SideBySide, aligned: list[Alignment]) -> Iterator[tuple[Counted, Counted]]:
    """Every place of one telling with every place of the other where they give other numbers of the same people with one fate."""
    joined = {(x.a_paragraph.number, x.b_paragraph.number) for x in aligned}
    ours, theirs = _counts(pair.a), _counts(pair.b)
    for whom in ours.keys() & theirs.keys():
        mine, yours = ours[whom], theirs[whom]
        met = any(_of_one_fact(pair, one, other, joined) for one, other in product(mine, yours))
        if met and _told_alike(mine) and _told_alike(yours):
            yield from ((x, y) for x, y in product(mine, yours) if _differ(pair, x, y))


def _counts(telling: Telling) -> Counts:
    found: Counts = defaultdict(list)
    for paragraph in telling.paragraphs:
        for clause in paragraph.clauses:
            if of_earlier(telling, clause) or past(telling, clause):
                continue
            for value in (*values(telling, clause), *few(telling, clause)):
                if value.kind != "number" or partitive(telling, value) or not value.high:
                    continue
                befell = done(telling, clause, value)
                if befell is None or (befell in OF_MONEY) != (value.unit in money()):
                    continue
                if toll_kind(telling, clause, value):
                    continue
                whom = group(telling, clause, value) or frozenset({value.unit} - persons() - {""})
                over = counted_over_a_time(telling, clause)
                found[befell, whom, over].append(Counted(value, clause, paragraph.number))
    return found


def _told_alike(places: list[Counted]) -> bool:
    """Whether a telling gives one number only, however exactly."""
    return all(one.value.fits(other.value) for one, other in combinations(places, 2))


def _of_one_fact(pair: SideBySide, one: Counted, other: Counted, joined: set[tuple[int, int]]) -> bool:
    near = (one.paragraph, other.paragraph) in joined
    return near and not names_differ(one.clause, other.clause) and _differ(pair, one, other)


def _differ(pair: SideBySide, one: Counted, other: Counted) -> bool:
    sides: tuple[Quantity, Quantity] = one.value, other.value
    if far_apart(*sides) or not two_values(pair, (one.clause, one.value), (other.clause, other.value)):
        return False
    return not given(pair.b, one.value, []) and not given(pair.a, other.value, [])
