"""How much of each kind of attribution is found: recall by cue class, source type or kind of quotation, with intervals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from .arguments import need_corpus, need_path
from .evaluate import ATTRIBUTES, with_spans
from .export import annotation_json
from .gold import pair, read_gold, readings_in, same_words, texts_of
from .scoring import added, cue_match, resampled, widened

if TYPE_CHECKING:
    from .corpus import Corpus

MEASURES = ("cue", "full")


def recall_by_kind(corpus: Corpus, gold: str | Path, of: str, resamples: int = 1000) -> pd.DataFrame:
    """Of the gold attributions of each kind, how many are found, and how many with the right source and content.

    `of` is a field of gold attributions, one of `evaluate.ATTRIBUTES`. Found means that the cues overlap;
    right that source and content each share at least half of their characters. Intervals are 95 % percentiles of a
    bootstrap over files, seeded, and no narrower than the exact interval of as many cases (`scoring.widened`).

    Returns the columns `of`, measure (`cue` or `full`), gold, found, recall, low, high; most frequent kind first.
    Raises TypeError for anything but a corpus and a path, ValueError for another field, FileNotFoundError if no file of the corpus has
    gold in the folder.

    >>> import syrianews as sn
    >>> found = recall_by_kind(sn.annotate(sn.load("seeds/")), "seeds/gold", "polarity")
    >>> int(found.query("measure == 'cue'")["gold"].sum())
    142
    """
    need_corpus(
        corpus, "recall_by_kind", "sn.prepare", stored="write recall_by_kind(corpus.load(), gold, of)"
    )
    need_path(gold, "recall_by_kind", "the folder of gold")
    if of not in ATTRIBUTES:
        raise ValueError(
            f"of={of!r} is no field of gold attributions that has kinds; these have: {', '.join(ATTRIBUTES)}."
        )
    folder = Path(gold)
    readings = readings_in(folder)
    per_file = [
        _counts(read_gold(readings[stem], record.scrape.text).attributions, annotation_json(record), of)
        for stem, record in texts_of(readings, corpus.records).items()
    ]
    if not per_file:
        raise FileNotFoundError(f"no gold in {folder} for any file of the corpus: expected <stem>.json.")
    draws = resampled(per_file, resamples)
    kinds = {kind for counts in per_file for kind in counts}
    totals = {kind: added(per_file, kind) for kind in kinds}
    rows = []
    for kind in sorted(kinds, key=lambda k: (-totals[k][0], k)):
        for place, measure in enumerate(MEASURES, 1):
            sums = (added(draw, kind) for draw in draws)
            wanted, right = totals[kind][0], totals[kind][place]
            low, high = widened([s[place] / s[0] for s in sums if s], right, wanted)
            rows.append([kind, measure, wanted, right, right / wanted, low, high])
    return pd.DataFrame(rows, columns=[of, "measure", "gold", "found", "recall", "low", "high"])


Counts = Mapping[str, list[int]]
"""Kind to [gold, found, right]."""


def _counts(wanted: list[dict[str, Any]], system: dict[str, Any], of: str) -> Counts:
    found = with_spans(system)["attributions"]
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for attribution in wanted:
        counts[attribution.get(of) or "none"][0] += 1
    for i, j in pair(wanted, found, cue_match):
        g, s = wanted[i], found[j]
        cell = counts[g.get(of) or "none"]
        cell[1] += 1
        cell[2] += all(same_words(g[part], s[part]) for part in ("source_span", "content_span"))
    return counts
