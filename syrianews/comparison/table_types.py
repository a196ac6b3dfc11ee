"""The types of the columns of a comparison's tables: the same whatever the rows, none included."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..columns import dtype_of

if TYPE_CHECKING:
    import pandas as pd

_BOOLS = {"cue_differs", "b_claimed", "fact", "best"}
_MAYBE = {"speaker_differs"}
"""Columns of yes and no in which a value may be missing."""
_FLOATS = {"score", "share", "shared"}
_WHOLE = frozenset(("start", "end", "paragraph", "have", "tellings", "told_by", "omission"))
"""Columns of whole numbers, by their names or the last words of these: `a_sentence_start`."""


def frame(rows: Iterable[dict[str, Any]], columns: list[str], missing: Sequence[str] = ()) -> pd.DataFrame:
    """A table of some rows; in the columns `missing`, whole numbers may be missing.

    >>> frame([], ["story", "share", "start"], missing=["start"]).dtypes.astype("str").tolist()
    ['str', 'float64', 'Int64']
    """
    import pandas as pd

    types = {name: "Int64" if name in missing else _dtype(name) for name in columns}
    return pd.DataFrame(list(rows), columns=columns).astype(types)


def _dtype(column: str) -> str:
    if column in _BOOLS:
        return "bool"
    if column in _MAYBE:
        return "boolean"
    if column in _FLOATS:
        return "float64"
    last = column.rpartition("_")[2]
    if last == "article":
        return dtype_of(last)  # the same as in the tables of a corpus
    return "int64" if column in _WHOLE or last in _WHOLE else "str"
