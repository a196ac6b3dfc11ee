"""What every score is made of: precision, recall and F1, B-cubed, the match of cues, intervals by bootstrap."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from typing import Any, TypeVar

from .gold import jaccard, overlap
from .intervals import share_interval

Item = TypeVar("Item")


def scores(right: float, system: float, right_gold: float, gold: float) -> tuple[float, float, float]:
    """Precision, recall and F1; NaN where there is no gold to count against. `right_gold` differs from `right` for B-cubed alone.

    >>> scores(2, 4, 2, 2)
    (0.5, 1.0, 0.6666666666666666)
    >>> scores(0, 0, 0, 0)
    (nan, nan, nan)
    """
    precision = right / system if system else 0.0 if gold else math.nan
    if not gold:
        return precision, math.nan, math.nan
    recall = right_gold / gold
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def b_cubed(gold: Sequence[Hashable], system: Sequence[Hashable]) -> list[tuple[float, float]]:
    """For each item, the share of its system group and the share of its gold group that agrees (Bagga and Baldwin 1998).

    `gold` and `system` say of each item which group it is in.

    >>> b_cubed(["a", "a", "b"], ["x", "x", "x"])
    [(0.6666666666666666, 1.0), (0.6666666666666666, 1.0), (0.3333333333333333, 1.0)]
    """
    pairs = list(zip(gold, system, strict=True))
    both, of_gold, of_system = Counter(pairs), Counter(gold), Counter(system)
    return [(both[g, s] / of_system[s], both[g, s] / of_gold[g]) for g, s in pairs]


def cue_match(gold: Mapping[str, Any], system: Mapping[str, Any]) -> float:
    """How well two attributions match: by the characters that their cues share, among equals by their contents; 0 for no match."""
    shared = overlap(gold["cue_span"], system["cue_span"])
    return shared + 0.001 * jaccard(gold["content_span"], system["content_span"]) if shared else 0.0


def added(counts: Sequence[Mapping[Any, Sequence[float]]], key: Hashable) -> list[float]:
    """The counts under one key, added up over several files; an empty list where none has any."""
    cells = [each[key] for each in counts if key in each]
    return [sum(values) for values in zip(*cells, strict=True)]


def resampled(items: Sequence[Item], resamples: int) -> list[list[Item]]:
    """Bootstrap samples: as many items as there are, drawn with replacement, the same at every call."""
    chance = random.Random(0)
    return [[chance.choice(items) for _ in items] for _ in range(resamples)]


def interval(sample: Sequence[float]) -> tuple[float, float]:
    """The middle 95 % of a bootstrap sample.

    >>> interval(range(1000))
    (25, 974)
    """
    ordered = sorted(sample)
    return ordered[int(0.025 * len(ordered))], ordered[max(0, int(0.975 * len(ordered)) - 1)]


def widened(sample: Sequence[float], right: float, cases: float) -> tuple[float, float]:
    """The interval of a bootstrap sample, each end at least as far out as in the exact interval of `right` among `cases`.

    A bootstrap that only ever draws right cases, or one file, sees no spread (Clopper and Pearson 1934 do). Missing values of the
    sample are left out; without cases there is no interval (NaN).

    >>> [round(end, 2) for end in widened([1.0] * 100, 3, 3)]
    [0.29, 1.0]
    """
    if not cases:
        return math.nan, math.nan
    low, high = map(float, share_interval(min(right, cases), cases))
    ends = [value for value in sample if not math.isnan(value)]
    if not ends:
        return low, high
    own = interval(ends)
    return min(own[0], low), max(own[1], high)
