"""The stems of every article of a corpus on disk, as rows that workers write once and read where they need them.

Stems are numbers here (a hash of 64 bits). A folder of scratch holds, for each partition, `whole`, `lead` and `headline`
(weighted stems, row after row), the day of each article, who published it and the outlets on whose report it rests; arrays are
mapped into memory, not read, so that a worker holds the rows of the pairs at hand and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from scipy import sparse

from ..comparison.credits import reports
from ..comparison.stories import day_of, publisher, stems_of
from ..comparison.story_likeness import Likeness
from ..loading.duplicates import number_of
from ..schema import Article
from .stored import StoredCorpus

Item = TypeVar("Item")
COLUMNS = ["file", "article", "outlet", "title", "date", "relays", "text"]
ROWS = ("whole", "lead", "headline")


def write_stems(scratch: Path, path: Path, number: int) -> tuple[int, np.ndarray]:
    """Write the rows of one partition; return the number of its articles with text, and the stems that it has."""
    articles = StoredCorpus(path).read_part(number, "articles", COLUMNS).to_pylist()
    articles = [row for row in articles if row["text"]]
    texts = [stems_of(row["text"]) for row in articles]
    headlines = [stems_of(row["title"] or "") for row in articles]
    rests_on = [_reports(row) for row in articles]
    publishers = [publisher(row["outlet"]) for row in articles]
    days = [day_of(row["date"]) for row in articles]
    likeness, vocabulary = Likeness.of_words(texts, days, rests_on, publishers, headlines)
    hashes = np.array([number_of(word) for word in vocabulary], dtype=np.uint64)
    folder = scratch / str(number)
    folder.mkdir(parents=True, exist_ok=True)
    for name in ROWS:
        rows = getattr(likeness, name)
        np.save(folder / f"{name}-starts.npy", rows.indptr.astype(np.int64))
        np.save(folder / f"{name}-stems.npy", hashes[rows.indices] if len(hashes) else hashes)
        np.save(folder / f"{name}-weights.npy", rows.data)
    np.save(folder / "days.npy", likeness.days)
    by = [number_of(name) >> 1 if name else -1 for name in publishers]
    np.save(folder / "publishers.npy", np.array(by, dtype=np.int64))
    ids = [sorted(map(number_of, names)) for names in rests_on]
    np.save(folder / "reports-starts.npy", np.cumsum([0, *map(len, ids)]))
    np.save(folder / "reports-outlets.npy", np.array([one for some in ids for one in some], dtype=np.uint64))
    # a stem stands in as many articles as its column has rows
    counts = np.bincount(likeness.whole.indices, minlength=len(hashes)).astype(np.uint64)
    return len(articles), np.stack([hashes, counts[: len(hashes)]])


def rare_stems(scratch: Path, number: int) -> tuple[np.ndarray, np.ndarray]:
    """The most telling rare stems of each article of a partition: row starts, and places in `rare.npy`."""
    from ..comparison.story_likeness import rare

    wanted = _array(scratch / "rare.npy")
    part = mapped(scratch, number)
    stems, columns = np.unique(part["whole-stems"], return_inverse=True)
    places = np.searchsorted(wanted, stems)
    known = np.zeros(len(stems), dtype=bool)
    inside = places < len(wanted)
    known[inside] = wanted[places[inside]] == stems[inside]
    shape = (len(part["days"]), max(1, len(stems)))
    whole = sparse.csr_matrix((part["whole-weights"], columns, part["whole-starts"]), shape=shape)
    block = rare(whole, np.where(known, 2, 0)) if shape[0] else whole
    return block.indptr, places[block.indices] if len(stems) else places


def gather(scratch: Path, ends: np.ndarray, numbers: Sequence[int], rows: np.ndarray) -> Likeness:
    """The likeness of some articles (`rows`: places among all, ascending); the result numbers them from 0."""
    found: dict[str, list[tuple[np.ndarray, np.ndarray]]] = {name: [] for name in ROWS}
    days, rests_on, publishers = [], [], []
    for row in rows.tolist():
        at = int(np.searchsorted(ends, row, side="right"))
        part = mapped(scratch, numbers[at])
        own = row - (int(ends[at - 1]) if at else 0)
        for name in ROWS:
            start, end = part[f"{name}-starts"][own : own + 2]
            found[name].append((part[f"{name}-stems"][start:end], part[f"{name}-weights"][start:end]))
        days.append(part["days"][own])
        publishers.append(part["publishers"][own])
        start, end = part["reports-starts"][own : own + 2]
        rests_on.append(frozenset(part["reports-outlets"][start:end].tolist()))
    known = np.unique(np.concatenate([keys for parts in found.values() for keys, _ in parts]))
    whole, lead, headline = (_matrix(found[name], known) for name in ROWS)
    return Likeness(whole, lead, headline, np.array(days), rests_on, np.array(publishers))


def _matrix(rows: list[tuple[np.ndarray, np.ndarray]], stems: np.ndarray) -> sparse.csr_matrix:
    starts = np.cumsum([0, *(len(keys) for keys, _ in rows)])
    columns = np.searchsorted(stems, np.concatenate([keys for keys, _ in rows]))
    weights = np.concatenate([values for _, values in rows])
    return sparse.csr_matrix((weights, columns, starts), shape=(len(rows), max(1, len(stems))))


@lru_cache(maxsize=64)
def mapped(scratch: Path, number: int) -> dict[str, Any]:
    """The arrays of a partition, mapped into memory."""
    return {path.stem: _array(path) for path in (scratch / str(number)).glob("*.npy")}


def _array(path: Path) -> np.ndarray:
    array = np.load(path, mmap_mode="r" if path.stat().st_size > 4096 else None)
    return np.asarray(array)


def _reports(row: dict[str, Any]) -> frozenset[str]:
    relays = row["relays"].split("؛ ") if row["relays"] else []
    return reports(Article(row["file"], row["article"], outlet=row["outlet"], relays=relays))


def merged(counts: Iterable[np.ndarray]) -> np.ndarray:
    """Stems with their numbers of articles, over several partitions."""
    both = np.concatenate(list(counts), axis=1)
    order = np.argsort(both[0], kind="stable")
    stems, starts = np.unique(both[0][order], return_index=True)
    if not len(stems):
        return both
    return np.stack([stems, np.add.reduceat(both[1][order], starts)])


def pieces(groups: Sequence[Item], size: int, articles: Callable[[Item], int] = len) -> list[list[Item]]:  # type: ignore[assignment]
    """Groups put together into batches of about `size` articles; `articles` says how many each group has."""
    ends = np.cumsum([articles(group) for group in groups]) // size
    cuts = [0, *(np.flatnonzero(np.diff(ends)) + 1).tolist(), len(groups)]
    return [list(groups[a:b]) for a, b in pairwise(cuts) if b > a]
