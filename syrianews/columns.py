"""The types of the columns of all tables, and frames made of typed columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd

_INT = {
    "line",
    "start",
    "end",
    "words",
    "sentence",
    "set_aside",
    "cue_start",
    "cue_end",
    "parts",
    "depth",
    "characters",
    "articles",
    "count",
    "total",
    "others",
    "fact",
    "tellings",
    "differing",
    "labels",
    "groups",
    "namings",
}
_NULLABLE = {"article", "source_start", "source_end"}
_FLOAT = {"confidence", "rate", "share", "low", "high", "position"}
_STRING = pd.StringDtype(na_value=np.nan)


OF_SHARES = frozenset(("count", "total", "share", "low", "high"))
OF_LABELS = frozenset(("actor", "label", "count", "share", "low", "high"))
OF_RATES = frozenset(("actor", "label", "type", "count", "words", "rate", "low", "high"))
"""The columns that every table of `counts.shares`, `counts.labels` and `counts.mention_rates` has, whatever it is grouped by."""


def grouping(table: pd.DataFrame, fixed: frozenset[str], wanted: int = 1) -> list[str]:
    """The columns by which a table is grouped: the first that are none of its `fixed` ones. Raises KeyError where there are fewer than
    are `wanted`.

    >>> grouping(pd.DataFrame(columns=["count", "name", "low", "quote"]), OF_SHARES, 2)
    ['name', 'quote']
    """
    found = [column for column in table.columns if column not in fixed][:wanted]
    if len(found) < wanted:
        raise KeyError(
            f"the table has no column to group by beside {', '.join(map(str, table.columns))}: give it as syrianews.counts made it."
        )
    return found


def empty_frame(columns: Sequence[str]) -> pd.DataFrame:
    """A frame without rows whose columns have the types that they have with rows.

    >>> empty_frame(["story", "count"]).dtypes.astype("str").tolist()
    ['str', 'int64']
    """
    return typed_frame([], columns)


def typed_frame(rows: Iterable[tuple[Any, ...]], columns: Sequence[str]) -> pd.DataFrame:
    """A frame of rows whose values stand in the order of `columns`; made of typed columns, which is faster than of rows."""
    values = list(zip(*rows, strict=True)) or [()] * len(columns)
    typed = (_typed(each, dtype_of(name)) for name, each in zip(columns, values, strict=True))
    return pd.DataFrame(dict(zip(columns, typed, strict=True)), copy=False)


def _typed(values: tuple[Any, ...], dtype: str) -> Any:
    """The array of one column; `pd.array` takes longer for the plain types, and for a type that it has to look up by name."""
    if dtype == "str":
        return _strings(values)
    return pd.array(values, dtype=pd.Int64Dtype()) if dtype == "Int64" else np.array(values, dtype)


def _strings(values: tuple[Any, ...]) -> Any:
    """The array of a column of text. Where pandas keeps it in Arrow, Arrow reads the values in a fraction of the time that pandas takes to
    hand them over one by one; what is no text, pandas makes text of."""
    if _STRING.storage == "pyarrow":
        import pyarrow as pa

        try:
            return pd.array(pa.array(values, pa.large_string(), from_pandas=True), dtype=_STRING)
        except pa.ArrowTypeError:
            pass
    return pd.array(values, dtype=_STRING)


def dtype_of(column: str) -> str:
    """The pandas dtype of a column, the same in every table of a corpus and of `counts`: `int64`, `Int64` (may be empty), `float64` or `str`."""
    if column in _INT:
        return "int64"
    if column in _NULLABLE:
        return "Int64"
    return "float64" if column in _FLOAT else "str"
