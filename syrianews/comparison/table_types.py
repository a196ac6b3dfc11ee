"""The types of the columns of a comparison's tables: the same whatever the rows, none included."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

_BOOLS = {"cue_differs", "b_claimed", "fact", "best"}
_MAYBE = {"speaker_differs"}
"""Columns of yes and no in which a value may be missing."""
_FLOATS = {"score", "share", "shared"}
_WHOLE = ("start", "end", "article", "paragraph", "have", "tellings", "told_by", "omission")
"""How the names of columns end that hold whole numbers."""


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
    return "int64" if column.endswith(_WHOLE) else "str"
