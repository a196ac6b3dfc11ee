"""How much of each kind of attribution is found: recall by cue class, source type or quotation, with intervals."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from .evaluate import widened
from .export import annotation_json
from .gold import jaccard, overlap, pair, read_gold

if TYPE_CHECKING:
    from .corpus import Corpus

MEASURES = ("cue", "full")


def recall_by_kind(corpus: Corpus, gold: str | Path, of: str, resamples: int = 1000) -> pd.DataFrame:
    """Of the gold attributions of each kind, how many are found, and how many with the right source and content.

    `of` is a field of gold attributions: `cue_class`, `source_type`, `quote` or `polarity`. Found means that the cues overlap;
    right that source and content each share at least half of their characters. Intervals are 95 % percentiles of a
    bootstrap over files, seeded, and no narrower than the exact interval of as many cases (`evaluate.widened`).

    Returns the columns `of`, measure (`cue` or `full`), gold, found, recall, low, high; most frequent kind first.
    Raises FileNotFoundError where no file of the corpus has gold in the folder.
    """
    folder = Path(gold)
    per_file = []
    for record in corpus.records:
        path = folder / f"{Path(record.scrape.file).stem}.json"
        if path.exists() and "attributions" in json.loads(path.read_text(encoding="utf-8")):
            per_file.append(
                _counts(read_gold(path, record.scrape.text).attributions, annotation_json(record), of)
            )
    if not per_file:
        raise FileNotFoundError(f"no gold in {folder} for any file of the corpus: expected <stem>.json.")
    chance = random.Random(0)
    draws = [[chance.choice(per_file) for _ in per_file] for _ in range(resamples)]
    kinds = {kind for counts in per_file for kind in counts}
    totals = {kind: _sum(per_file, kind) for kind in kinds}
    rows = []
    for kind in sorted(kinds, key=lambda k: (-totals[k][0], k)):
        for place, measure in enumerate(MEASURES, 1):
            sums = (_sum(draw, kind) for draw in draws)
            wanted, right = totals[kind][0], totals[kind][place]
            low, high = widened([s[place] / s[0] for s in sums if s[0]], right, wanted)
            rows.append([kind, measure, wanted, right, right / wanted, low, high])
    return pd.DataFrame(rows, columns=[of, "measure", "gold", "found", "recall", "low", "high"])


Counts = Mapping[str, list[int]]
"""Kind to [gold, found, right]."""


def _counts(wanted: list[dict[str, Any]], system: dict[str, Any], of: str) -> Counts:
    found = system["attributions"]
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for attribution in wanted:
        counts[attribution.get(of) or "none"][0] += 1
    for i, j in pair(wanted, found, _cue_match):
        g, s = wanted[i], found[j]
        cell = counts[g.get(of) or "none"]
        cell[1] += 1
        source = jaccard(g["source_span"], [tuple(s["source"])] if s["source"] else []) >= 0.5
        cell[2] += source and jaccard(g["content_span"], _spans(s)) >= 0.5
    return counts


def _spans(attribution: Mapping[str, Any]) -> list[tuple[int, int]]:
    return [(start, end) for start, end in attribution["content"]]


def _cue_match(g: Mapping[str, Any], s: Mapping[str, Any]) -> float:
    shared = overlap(g["cue_span"], tuple(s["cue"]))
    return shared + 0.001 * jaccard(g["content_span"], _spans(s)) if shared else 0.0


def _sum(per_file: list[Counts], kind: str) -> list[int]:
    cells = [counts[kind] for counts in per_file if kind in counts]
    return [sum(cell[place] for cell in cells) for place in range(3)]
