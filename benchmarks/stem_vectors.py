"""Make `syrianews/data/stem_frequencies.csv` and `stem_vectors.npz` from a collection of news articles.

    python benchmarks/stem_vectors.py NEWS.jsonl.gz

NEWS holds one JSON object per line with `title` and `body`. Only counts and what is computed from them are written: no text.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.utils.extmath import randomized_svd

from syrianews.comparison.words import WORD, stem
from syrianews.text import fold

DATA = Path(__file__).parents[1] / "syrianews" / "data"
LEAST_ARTICLES, LEAST_FOR_VECTOR, MOST_ARTICLES = 12, 15, 0.3
STEMS, DIMENSIONS, WINDOW = 18_000, 96, 5


def lines(path: Path) -> Iterator[list[list[str]]]:
    """The articles as lists of lines of stems."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for record in map(json.loads, file):
            text = (record["title"] or "") + "\n" + record["body"]
            yield [[stem(word) for word in WORD.findall(fold(line))] for line in text.split("\n")]


def frequencies(path: Path) -> tuple[Counter[str], int]:
    counts: Counter[str] = Counter()
    total = 0
    for article in lines(path):
        counts.update({word for line in article for word in line})
        total += 1
    with (DATA / "stem_frequencies.csv").open("w", encoding="utf-8") as out:
        out.write(f"stem,articles\n*,{total}\n")
        for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            if count >= LEAST_ARTICLES:
                out.write(f'"{word}",{count}\n' if "," in word else f"{word},{count}\n")
    return counts, total


def cooccurrences(path: Path, row: dict[str, int], common: set[str]) -> sparse.csr_matrix:
    """How often two stems stand within `WINDOW` words, nearer ones counting more; lines are never crossed."""
    size = len(row)
    counts = sparse.csr_matrix((size, size), dtype=np.float32)
    run: list[int] = []
    for article in lines(path):
        for line in article:
            run += [row.get(word, -1) for word in line if word not in common] + [-1] * WINDOW
        if len(run) > 600_000:
            counts, run = counts + _near(run, size), []
    counts = counts + _near(run, size)
    return counts + counts.T


def _near(run: list[int], size: int) -> sparse.csr_matrix:
    ids = np.array(run, dtype=np.int32)
    total = sparse.csr_matrix((size, size), dtype=np.float32)
    for distance in range(1, WINDOW + 1):
        left, right = ids[:-distance], ids[distance:]
        both = (left >= 0) & (right >= 0)
        value = np.full(int(both.sum()), 1 / (1 + 0.3 * (distance - 1)), dtype=np.float32)
        total = total + sparse.csr_matrix((value, (left[both], right[both])), shape=(size, size))
    return total


def vectors(counts: sparse.csr_matrix) -> np.ndarray:
    """Positive pointwise mutual information, reduced to `DIMENSIONS`, unit length, in steps of 1/127."""
    table = counts.tocoo()
    marginal = np.asarray(counts.sum(axis=1)).ravel() + 1e-9
    context = marginal**0.75
    value = np.log(table.data * context.sum() / (marginal[table.row] * context[table.col]))
    kept = value > 0
    ppmi = sparse.csr_matrix((value[kept], (table.row[kept], table.col[kept])), shape=counts.shape)
    left, singular, _ = randomized_svd(ppmi, DIMENSIONS, random_state=0, n_iter=4)
    scaled = left * np.sqrt(singular)
    scaled /= np.linalg.norm(scaled, axis=1, keepdims=True) + 1e-9
    return np.round(scaled / np.abs(scaled).max() * 127).astype(np.int8)


def main() -> None:
    path = Path(sys.argv[1])
    counts, total = frequencies(path)
    stems = [
        word
        for word, count in counts.most_common()
        if count >= LEAST_FOR_VECTOR and word.isalpha() and len(word) > 1
    ]
    stems = stems[:STEMS]
    common = {word for word, count in counts.items() if count > MOST_ARTICLES * total}
    table = vectors(cooccurrences(path, {word: n for n, word in enumerate(stems)}, common))
    np.savez_compressed(DATA / "stem_vectors.npz", stems=np.array(" ".join(stems)), vectors=table)


if __name__ == "__main__":
    main()
