"""The tables of a partition as Arrow tables, and Arrow tables as the frames that `Corpus` gives.

Types come from `syrianews.columns.dtype_of`, never from the values, so an empty column of one partition fits all others. The column
`name` (an article's name depends on what else is in the corpus) and the value of `duplicate_of` are added on reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa

from .. import tables
from ..columns import dtype_of
from ..loading.duplicates import digest, signature, text_words
from .packing import pack

if TYPE_CHECKING:
    from ..corpus import Corpus

COLUMNS: dict[str, list[str]] = {
    "files": tables.FILES,
    "zones": tables.ZONES,
    "articles": tables.ARTICLES,
    "sentences": tables.SENTENCES,
    "mentions": tables.MENTIONS,
    "attributions": tables.ATTRIBUTIONS,
    "errors": tables.ERRORS,
}
"""The public tables of a partition, with the columns that reading gives."""
LATER = ("name", "duplicate_of")
RECORDS = pa.schema([("file", pa.string()), ("text", pa.string()), ("record", pa.string())])
PRINTS = pa.schema([("digest", pa.binary(16)), ("bands", pa.list_(pa.uint64()))])
"""One row per article, in their order: its hash, and the hash of each MinHash band (empty for short texts)."""

_ARROW = {"int64": pa.int64(), "Int64": pa.int64(), "float64": pa.float64(), "str": pa.string()}


def schema_of(columns: Iterable[str]) -> pa.Schema:
    """The Arrow schema of a table with these columns."""
    return pa.schema([(name, _ARROW[dtype_of(name)]) for name in columns if name not in LATER])


def arrow_tables(corpus: Corpus) -> dict[str, pa.Table]:
    """All tables of a partition that is annotated: the public ones, `records` and `prints`."""
    out = {}
    for name, columns in COLUMNS.items():
        schema = schema_of(columns)
        frame = getattr(corpus, name)[schema.names]
        out[name] = pa.Table.from_pandas(frame, schema=schema, preserve_index=False).replace_schema_metadata()
    records = corpus.records
    out["records"] = pa.table(
        [[r.scrape.file for r in records], [r.scrape.text for r in records], [pack(r) for r in records]],
        schema=RECORDS,
    )
    out["prints"] = _prints(out["articles"]["text"].to_pylist())
    return out


def _prints(texts: Sequence[str]) -> pa.Table:
    digests: list[bytes | None] = []
    bands: list[list[int] | None] = []
    for text in texts:
        words = text_words(text)
        found = signature(words)
        digests.append(digest(words) if words else None)
        bands.append(None if found is None else _folded(found))
    return pa.table([digests, bands], schema=PRINTS)


def _folded(bands: np.ndarray) -> list[int]:
    """One number per band."""
    out = np.zeros(len(bands), dtype=np.uint64)
    for column in bands.T:
        out = (out ^ column) * np.uint64(0x9E3779B97F4A7C15)
        out ^= out >> np.uint64(29)
    return out.tolist()


def frame_of(table: pa.Table) -> pd.DataFrame:
    """An Arrow table as a frame with the documented dtypes."""
    frame = table.to_pandas(integer_object_nulls=True)
    return frame.astype({name: dtype_of(name) for name in frame.columns})
