"""Copies of one text over all partitions: what `syrianews.loading.duplicates` finds in memory, found on disk.

The same articles are compared, in the same order and by the same measure, so `duplicate_of` is the same. What is held is, for each
article, a hash of 16 bytes and, for each different text, one number per MinHash band (160 bytes); texts are read for candidates only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
from pyarrow import parquet

from ..loading.duplicates import near, text_words
from ..loading.originals import Version, copies_among
from .storage import COPIES, replace_file

if TYPE_CHECKING:
    from .stored import StoredCorpus

COPIES_SCHEMA = pa.schema(
    [("part", pa.int64()), ("file", pa.string()), ("article", pa.int64()), ("duplicate_of", pa.string())]
)


def write_copies(corpus: StoredCorpus) -> int:
    """Find the copies among the articles of a folder of tables and write `copies.parquet`; count them."""
    first_of = _originals(corpus, _firsts(corpus))
    copies = np.flatnonzero(first_of != np.arange(len(first_of)))
    named = corpus.arrow("articles", ["file", "article"])
    own = named.take(copies)
    first = named.take(first_of[copies]).to_pydict()
    table = pa.table(
        [
            pa.array(np.searchsorted(np.cumsum(corpus.counts("articles")), copies, side="right"), pa.int64()),
            own["file"],
            own["article"],
            pa.array(
                [f"{file}#{n}" for file, n in zip(first["file"], first["article"], strict=True)], pa.string()
            ),
        ],
        schema=COPIES_SCHEMA,
    )
    sink = pa.BufferOutputStream()
    parquet.write_table(table, sink, compression="zstd", row_group_size=50_000)
    replace_file(corpus.path / COPIES, sink.getvalue())
    return len(copies)


def _firsts(corpus: StoredCorpus) -> np.ndarray:
    """For each article, in order, the place of the first that it repeats; its own if none."""
    first_of = _exact(corpus)
    rows, buckets = _shared_buckets(corpus, first_of == np.arange(len(first_of)))
    text = _texts(corpus)
    held: dict[int, list[int]] = defaultdict(list)
    moved_to: dict[int, int] = {}
    for row, own in _by_row(rows, buckets):
        met = sorted({first for bucket in own for first in held[bucket]})
        words = text_words(text(row)) if met else []
        found = next((first for first in met if near(words, text_words(text(first)))), None)
        if found is not None:
            moved_to[row] = found
            continue
        for bucket in own:
            held[bucket].append(row)
    if moved_to:
        moved = np.arange(len(first_of))
        moved[list(moved_to)] = list(moved_to.values())
        first_of = moved[first_of]
    return first_of


def _originals(corpus: StoredCorpus, first_of: np.ndarray) -> np.ndarray:
    """For each article the place of the original that it is a copy of; its own if it is none."""
    copies: dict[int, list[int]] = defaultdict(list)
    for row in np.flatnonzero(first_of != np.arange(len(first_of))).tolist():
        copies[int(first_of[row])].append(row)
    about = ("date", "outlet", "title", "relays", "agencies")
    told = corpus.arrow("articles", about)
    text, found = _texts(corpus), np.arange(len(first_of))
    for first, others in copies.items():
        rows = [first, *others]
        versions = []
        for row in rows:
            date, outlet, title, *credits = (told[name][row].as_py() for name in about)
            named = tuple(name for each in credits if each for name in each.split("؛ "))
            versions.append(Version(date, outlet, named, title, text(row)))
        for n, original in copies_among(versions, text_words, near).items():
            found[rows[n]] = rows[original]
    return found


def _exact(corpus: StoredCorpus) -> np.ndarray:
    """For each article the place of the first one with the same words; its own where it has no words."""
    halves = [
        np.frombuffer(b"".join(d or bytes(16) for d in column.to_pylist()), np.uint64).reshape(-1, 2)
        for column in _column(corpus, "digest")
    ]
    digests = np.concatenate(halves) if halves else np.zeros((0, 2), np.uint64)
    out = np.arange(len(digests))
    if not len(out):
        return out
    order = np.lexsort((out, digests[:, 1], digests[:, 0]))
    ordered = digests[order]
    begins = np.r_[True, (ordered[1:] != ordered[:-1]).any(axis=1)]
    firsts = order[np.flatnonzero(begins)][np.cumsum(begins) - 1]
    out[order] = np.where(ordered.any(axis=1), firsts, order)
    return out


def _shared_buckets(corpus: StoredCorpus, distinct: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Which distinct articles stand in which MinHash buckets that hold several: places, and bucket numbers."""
    tables, rows, start = [], [], 0
    for column in _column(corpus, "bands"):
        wanted = np.flatnonzero(distinct[start : start + len(column)] & column.is_valid().to_numpy(False))
        values = column.take(pa.array(wanted)).flatten().to_numpy(zero_copy_only=False)
        tables.append(values.reshape(len(wanted), -1) if len(wanted) else np.zeros((0, 0), np.uint64))
        rows.append(wanted + start)
        start += len(column)
    tables = [table for table in tables if table.size]
    if not tables:
        return np.zeros(0, int), np.zeros(0, int)
    bands, places = np.concatenate(tables), np.concatenate(rows)
    out_rows, out_buckets, used = [], [], 0
    for band in bands.T:
        _, inverse, counts = np.unique(band, return_inverse=True, return_counts=True)
        several = counts[inverse] > 1
        out_rows.append(places[several])
        out_buckets.append(inverse[several] + used)
        used += len(counts)
    return np.concatenate(out_rows), np.concatenate(out_buckets)


def _by_row(rows: np.ndarray, buckets: np.ndarray) -> Iterator[tuple[int, list[int]]]:
    """The buckets of each article that has any, in the order of the articles."""
    if not len(rows):
        return
    order = np.lexsort((buckets, rows))
    rows, buckets = rows[order], buckets[order]
    places, starts = np.unique(rows, return_index=True)
    for place, own in zip(places.tolist(), np.split(buckets, starts[1:]), strict=True):
        yield place, own.tolist()


def _column(corpus: StoredCorpus, name: str) -> Iterator[pa.Array]:
    """One column of `prints`, a partition at a time."""
    for number in corpus.numbers:
        yield corpus.read_part(number, "prints", [name])[name].combine_chunks()


def _texts(corpus: StoredCorpus) -> Callable[[int], str]:
    """A function from the place of an article to its text; some partitions' texts are kept."""
    ends = np.cumsum(corpus.counts("articles"))

    @lru_cache(maxsize=16)
    def column(at: int) -> pa.Array:
        return corpus.read_part(corpus.numbers[at], "articles", ["text"])["text"]

    def text(row: int) -> str:
        at = int(np.searchsorted(ends, row, side="right"))
        start = int(ends[at - 1]) if at else 0
        found: str = column(at)[row - start].as_py()
        return found

    return text
