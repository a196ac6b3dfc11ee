"""Make `syrianews/data/zone_weights.csv` from annotated pages, and say how good the weights are on sets of pages left out.

    python benchmarks/zone_weights.py facts GOLD_DIR TEXT_DIR OUT.jsonl
    python benchmarks/zone_weights.py fit SET.jsonl [SET.jsonl …]

`facts` writes what the rules of the version that runs say of every line, beside what gold says. The rules are nearly always right on
pages that someone mended them on, and nothing is learnt there about where they fail: so `facts` is to be run with the rules as they
stood before anyone had opened a set, and may be run with several such versions. `fit` takes those files; the name of each up to
its first dot is its set's, and of several files of a set the last one is measured. The counts printed are those of weights which
never saw the set that they are measured on; the weights saved have seen all.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from syrianews.schema import Scrape
from syrianews.zoning import scorer, zones
from syrianews.zoning.scorer import KINDS, Fact

OUT = Path(__file__).parents[1] / "syrianews" / "data" / "zone_weights.csv"
STRENGTH = 0.1
"""Inverse of the penalty on large weights."""
LEAST_SETS = 6
"""The fewest sets that a sign must occur in: a word of fewer outlets' furniture is no general sign."""
LEAST_WEIGHT = 5
"""Hundredths below which all weights of a sign are left out."""

Page = tuple[list[Fact], list[str]]
"""The facts of a page's lines, and their kinds in gold."""


def write_facts(gold: Path, texts: Path, out: Path) -> None:
    """One page a line: facts and gold kinds of its lines; the rules are asked without the weights."""
    scorer.correct = zones.correct = lambda *_: None  # type: ignore[assignment]
    with out.open("w", encoding="utf-8") as file:
        for path in sorted(gold.glob("*.json")):
            text = (texts / f"{path.stem}.txt").read_text(encoding="utf-8")
            spans = zones.segment(Scrape(path.stem, text))[0]
            kinds = {
                number: zone["kind"]
                for zone in json.loads(path.read_text(encoding="utf-8"))["zones"]
                for number in range(zone["lines"][0], zone["lines"][1] + 1)
            }
            lines = [
                (line, next(z.kind for z in spans if z.start <= line.text_start < z.end))
                for line in zones.prepared(text)
            ]
            page = [[*scorer.fact(line, kind), kinds[line.number + 1]] for line, kind in lines]
            file.write(json.dumps(page, ensure_ascii=False) + "\n")


def read_pages(path: Path) -> list[Page]:
    pages = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]
    return [([Fact(*line[:-1]) for line in page], [line[-1] for line in page]) for page in pages]


def fitted(sets: Sequence[Iterable[Page]]) -> dict[str, tuple[float, ...]]:
    """The weights of all signs that enough of the sets have."""
    read = [
        [(signs, gold) for facts, kinds in pages for signs, gold in zip(scorer.signs_of(facts), kinds, strict=True)]
        for pages in sets
    ]  # fmt: skip
    spread = Counter(sign for pages in read for sign in {sign for signs, _ in pages for sign in signs})
    columns = {sign: n for n, sign in enumerate(sorted(s for s, n in spread.items() if n >= LEAST_SETS))}
    rows = [
        (sorted({columns[s] for s in signs if s in columns}), gold) for pages in read for signs, gold in pages
    ]
    indices = np.array([i for signs, _ in rows for i in signs], dtype=np.int32)
    starts = np.cumsum([0] + [len(signs) for signs, _ in rows]).astype(np.int32)
    table = csr_matrix((np.ones(len(indices), np.float32), indices, starts), (len(rows), len(columns)))
    answers = [KINDS.index(gold if gold in KINDS else "other") for _, gold in rows]
    model = LogisticRegression(C=STRENGTH, max_iter=150, tol=1e-3, fit_intercept=False).fit(table, answers)
    weights = np.round(model.coef_.T * 100).astype(int)
    return {
        sign: tuple(int(w) / 100 for w in weights[n])
        for sign, n in columns.items()
        if np.abs(weights[n]).max() > LEAST_WEIGHT
    }


def measured(pages: Iterable[Page], weights: dict[str, tuple[float, ...]]) -> tuple[int, int, int, int]:
    """Lines, those that the rules have right, and those mended and spoilt."""
    lines = right = mended = spoilt = 0
    for facts, gold in pages:
        before = [each.kind for each in facts]
        after = [each.kind for each in scorer.renamed(facts, weights)]
        for old, new, true in zip(before, after, gold, strict=True):
            lines, right = lines + 1, right + (old == true)
            mended, spoilt = mended + (old != true == new), spoilt + (old == true != new)
    return lines, right, mended, spoilt


def fit(paths: Sequence[Path]) -> None:
    sets: dict[str, list[list[Page]]] = {}
    for path in paths:
        sets.setdefault(path.name.split(".")[0], []).append(read_pages(path))
    total = np.zeros(4, dtype=int)
    for name, readings in sets.items():
        weights = fitted([[*chain(*other)] for key, other in sets.items() if key != name])
        found = measured(readings[-1], weights)
        total += found
        print(f"{name}: {found[1] / found[0]:.4f} -> {(found[1] + found[2] - found[3]) / found[0]:.4f}", flush=True)  # fmt: skip
    lines, right, mended, spoilt = total
    print(f"all: {right / lines:.4f} -> {(right + mended - spoilt) / lines:.4f} ({mended} mended, {spoilt} spoilt)")  # fmt: skip
    weights = fitted([[*chain(*readings)] for readings in sets.values()])
    with OUT.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("sign", *KINDS))
        table.writerows((sign, *(round(100 * w) for w in row)) for sign, row in weights.items())


if __name__ == "__main__":
    if sys.argv[1:2] == ["facts"] and len(sys.argv) == 5:
        write_facts(*map(Path, sys.argv[2:]))
    elif sys.argv[1:2] == ["fit"] and len(sys.argv) > 3:
        fit([Path(name) for name in sys.argv[2:]])
    else:
        sys.exit(__doc__)
