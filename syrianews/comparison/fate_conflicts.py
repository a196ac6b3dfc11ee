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
from .count_conflicts import Counted, gives, two_values
from .countable import partitive, past, values
from .fates import done
from .likeness import SideBySide
from .one_act import far_apart
from .passages import Telling
from .people import few, group, persons
from .quantities import Quantity
from .toll_kinds import toll_kind
from .tolls import counted_over_a_time, of_earlier
from .whereabouts import names_differ

Counts = dict[tuple[str, frozenset[str], bool], list[Counted]]
"""Those counted, by their fate, who they are, and whether they were counted over a time."""


def differing_fates(pair: SideBySide, aligned: list[Alignment]) -> Iterator[tuple[Counted, Counted]]:
    """Every place of one telling with every place of the other where they give other numbers of the same people with one fate."""
    joined = {(x.a_paragraph.number, x.b_paragraph.number) for x in aligned}
    ours, theirs = _counts(pair.a), _counts(pair.b)
    for whom in ours:  # in the order of the text: `conflicts` keeps the first of two clauses
        if whom not in theirs or not _told_alike(ours[whom]) or not _told_alike(theirs[whom]):
            continue
        apart = [(x, y) for x, y in product(ours[whom], theirs[whom]) if _differ(pair, x, y)]
        if any(
            (x.paragraph, y.paragraph) in joined and not names_differ(x.clause, y.clause) for x, y in apart
        ):
            yield from apart


def _counts(telling: Telling) -> Counts:
    found: Counts = defaultdict(list)
    for paragraph in telling.paragraphs:
        for clause in paragraph.clauses:
            if of_earlier(telling, clause) or past(telling, clause):
                continue
            for value in (*values(telling, clause), *few(telling, clause)):
                if value.kind != "number" or partitive(telling, value):
                    continue
                befell = done(telling, clause, value)
                if befell is None or toll_kind(telling, clause, value):
                    continue
                whom = group(telling, clause, value) or frozenset({value.unit} - persons() - {""})
                over = counted_over_a_time(telling, clause)
                found[befell, whom, over].append(Counted(value, clause, paragraph.number))
    return found


def _told_alike(places: list[Counted]) -> bool:
    """Whether a telling gives one number only, however exactly."""
    return all(one.value.fits(other.value) for one, other in combinations(places, 2))


def _differ(pair: SideBySide, one: Counted, other: Counted) -> bool:
    sides: tuple[Quantity, Quantity] = one.value, other.value
    if far_apart(*sides) or not two_values(pair, (one.clause, one.value), (other.clause, other.value)):
        return False
    return not gives(pair.b, one.value, []) and not gives(pair.a, other.value, [])
