"""How alike two stems are in use: `غارة` and `قصف`, `إجلاء` and `نقل`.

`data/stem_vectors.npz` holds one short vector a stem, a reduction (PPMI, singular values) of the counts of which stems stand
near which in 23,336 Arabic news articles; `benchmarks/stem_vectors.py` makes it. Words used alike are not words that mean the same
(`ارتفع` and `انخفض` are neighbours), so a likeness in use counts for less than a shared stem, and never decides about a conflict.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from ..lexicons import DATA

FLOOR = 0.45
"""Cosines below this say nothing."""
SHARE = 0.8
"""What two stems of like use count for at most, against 1 for the same stem."""


@cache
def _table() -> tuple[dict[str, int], np.ndarray]:
    path = DATA / "stem_vectors.npz"
    with path.open("rb") as file, np.load(file) as data:
        vectors = data["vectors"].astype(np.float32)
        stems = str(data["stems"]).split()
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    return {stem: row for row, stem in enumerate(stems)}, vectors


def matrix(stems: Sequence[str]) -> np.ndarray:
    """One unit vector a stem; zeros for stems that the table does not hold."""
    rows, vectors = _table()
    out = np.zeros((len(stems), vectors.shape[1]), dtype=np.float32)
    known = [(n, rows[stem]) for n, stem in enumerate(stems) if stem in rows]
    if known:
        positions, indices = zip(*known, strict=True)
        out[list(positions)] = vectors[list(indices)]
    return out


def likeness(first: Sequence[str], second: Sequence[str]) -> np.ndarray:
    """Likeness in use of every stem of `first` with every one of `second`, 0 to `SHARE`.

    >>> table = likeness(["غار"], ["قصف", "قمح"])
    >>> bool(table[0, 0] > table[0, 1])
    True
    """
    if not first or not second:
        return np.zeros((len(first), len(second)), dtype=np.float32)
    return np.clip((matrix(first) @ matrix(second).T - FLOOR) / (1 - FLOOR), 0, 1) * SHARE
