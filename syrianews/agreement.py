"""Agreement between two readings of the same texts, measured as `evaluate` measures the system.

The second reading takes the place of the system. Only measures that are unchanged when the readings swap places are kept:

- F1 of mentions (detection, typed, grouping) and of attributions (cue, source, content, full);
- on the matched ones, the share of equal labels and Cohen's kappa (1960), which corrects for agreement by
  chance: mention type, cue class, source type, quote, polarity, anonymity.

Where nearly all labels are one (polarity, anonymity), kappa rests on a handful of items: read it with its interval.
Intervals are percentile bootstraps over articles, as in `evaluate`.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from .arguments import need_corpus, need_path
from .evaluate import (
    ATTRIBUTES,
    Counts,
    add,
    logger,
    score_attributions,
    score_grouping,
    score_mentions,
    table_of,
)
from .gold import Gold, read_gold, readings_in, texts_of
from .scoring import interval, resampled

if TYPE_CHECKING:
    from .corpus import Corpus

__all__ = ["Agreement", "agreement", "kappa"]

COLUMNS = [
    "layer",
    "measure",
    "f1",
    "low",
    "high",
    "kappa",
    "kappa_low",
    "kappa_high",
    "both",
    "first",
    "second",
]
MEASURES = {
    "mentions": ("detection", "typed", "grouping (B-cubed)", "type"),
    "attributions": ("cue", "source", "content", "full", *ATTRIBUTES),
}
KINDS = {"missed": "first alone", "spurious": "second alone"}
Labels = dict[tuple[str, str], Counter[tuple[Any, Any]]]
"""(layer, measure) to (label in the first reading, label in the second) to how often."""


@dataclass(slots=True)
class Agreement:
    """Agreement (`table`, one row per measure) and what differs (`differences`, one row per difference)."""

    table: pd.DataFrame
    differences: pd.DataFrame = field(repr=False)


def agreement(corpus: Corpus, first: str | Path, second: str | Path) -> Agreement:
    """Compare two readings, folders of `<stem>.json` with mentions and attributions, of the texts of `corpus`.

    Only the texts of the corpus are read; it need not be annotated.

    Returns an `Agreement`. `table` has the columns layer, measure, f1, low, high (95 % interval of f1), kappa, kappa_low,
    kappa_high, both, first, second (counts: on both sides, in the first, in the second). For labels (type, cue_class …)
    f1 is the share of matched items whose labels are equal; kappa stands in these rows alone, and is missing where all
    labels are one. `differences` has the columns file, layer, kind, text, first, second.
    Raises FileNotFoundError where a folder holds no reading, ValueError where the two readings and the corpus do not hold
    the same files, TypeError for what is no corpus and no path.

    >>> import syrianews as sn
    >>> found = agreement(sn.load("seeds"), "seeds/gold", "seeds/gold")
    >>> found.table.query("measure == 'full'")[["f1", "both"]].values.tolist()
    [[1.0, 142.0]]
    """
    need_corpus(corpus, "agreement", stored="write agreement(corpus.load(), first, second)")
    for folder in (first, second):
        need_path(folder, "agreement", "the folder of a reading")
    differences: list[dict[str, Any]] = []
    per_file: list[Counts] = []
    labels: list[Labels] = []
    actors: list[tuple[int, str, str]] = []
    for number, (one, other) in enumerate(_readings(corpus, Path(first), Path(second))):
        counts: Counts = defaultdict(lambda: [0, 0, 0, 0])
        own: Labels = defaultdict(Counter)
        log, side = logger(differences, one.file), _as_system(other)
        for a, b in score_mentions(one, side, counts, log):
            actors.append((number, a["actor"], b["actor"]))
            own["mentions", "type"][a["type"], b["type"]] += 1
            add(counts, "mentions", "type", a["type"] == b["type"], 1, 1)
            if a["type"] != b["type"]:
                log("mentions", "type", a["text"], a["type"], b["type"])
        for a, b in score_attributions(one, side, counts, log):
            for key in ATTRIBUTES:
                own["attributions", key][a.get(key), b.get(key)] += 1
        per_file.append(counts)
        labels.append(own)
    score_grouping(actors, per_file)
    columns = {
        "file": "file",
        "layer": "layer",
        "kind": "kind",
        "text": "text",
        "gold": "first",
        "system": "second",
    }
    rows = pd.DataFrame(differences, columns=list(columns)).rename(columns=columns)
    return Agreement(_table(per_file, labels), rows.replace({"kind": KINDS}).astype("str"))


def kappa(labels: Mapping[tuple[Any, Any], int]) -> float:
    """Cohen's kappa of pairs of labels and how often each occurs; NaN where chance alone would give full agreement.

    >>> kappa({("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15})
    0.4
    """
    total = sum(labels.values())
    one: Counter[Any] = Counter()
    other: Counter[Any] = Counter()
    for (a, b), count in labels.items():
        one[a] += count
        other[b] += count
    same = sum(count for (a, b), count in labels.items() if a == b) * total
    chance = sum(count * other[a] for a, count in one.items())
    return (same - chance) / (total**2 - chance) if total**2 > chance else math.nan


def _readings(corpus: Corpus, first: Path, second: Path) -> Iterator[tuple[Gold, Gold]]:
    sides = [readings_in(folder) for folder in (first, second)]
    for folder, side in zip((first, second), sides, strict=True):
        if not side:
            raise FileNotFoundError(
                f"no reading in {folder}: expected files <stem>.json with mentions and attributions."
            )
    one, other = sides
    record_of = texts_of(one, corpus.records)
    odd = sorted({*one} ^ {*other} | {*one} - {*record_of})
    if odd:
        raise ValueError(
            f"not in both readings and the corpus: {', '.join(odd)}. Agreement is of readings of the same files; "
            "take these out, or add what is missing."
        )
    for stem in one:
        text = record_of[stem].scrape.text
        yield read_gold(one[stem], text), read_gold(other[stem], text)


def _as_system(reading: Gold) -> dict[str, Any]:
    for mention in reading.mentions:
        mention["start"], mention["end"] = mention["span"]
    return {"mentions": reading.mentions, "attributions": reading.attributions}


def _table(per_file: Sequence[Counts], labels: Sequence[Labels], resamples: int = 1000) -> pd.DataFrame:
    scores = table_of(per_file, resamples).set_index(["layer", "measure"])
    draws = resampled(labels, resamples)
    rows = []
    for layer, measures in MEASURES.items():
        for key in [(layer, measure) for measure in measures if (layer, measure) in scores.index]:
            score = scores.loc[key]
            own = [math.nan] * 3
            if any(key in each for each in labels):
                sample = [kappa(_sum(draw, key)) for draw in draws]
                defined = [value for value in sample if not math.isnan(value)]
                own = [kappa(_sum(labels, key)), *(interval(defined) if defined else (math.nan, math.nan))]
            counts = [score["right"], score["gold"], score["system"]]
            rows.append([*key, score["f1"], score["low"], score["high"], *own, *counts])
    return pd.DataFrame(rows, columns=COLUMNS)


def _sum(labels: Sequence[Labels], key: tuple[str, str]) -> Counter[tuple[Any, Any]]:
    total: Counter[tuple[Any, Any]] = Counter()
    for each in labels:
        total.update(each.get(key, {}))
    return total


def __dir__() -> list[str]:
    return __all__
