"""A reader's own tables of actors and cues: paths of CSV files, or DataFrames, which are written to such files."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from .arguments import is_frame, need_file, need_path

if TYPE_CHECKING:
    import pandas as pd

OwnTable: TypeAlias = "str | Path | pd.DataFrame"


def table_path(call: str, table: OwnTable) -> str:
    """The path of a table; a DataFrame is written to a file that lasts as long as the process, one for each contents.

    Raises TypeError for anything else, FileNotFoundError for a path that leads nowhere.

    >>> import pandas as pd
    >>> Path(table_path("sn.pipeline", pd.DataFrame({"id": ["x"]}))).read_text(encoding="utf-8")
    'id\\nx\\n'
    """
    if is_frame(table):
        return written(Contents("DataFrame.csv", table.to_csv(index=False).encode()))
    need_path(table, call, "a table of your own (or a DataFrame)")
    need_file(table)
    return str(table)


def table_paths(call: str, *tables: OwnTable | None) -> list[str | None]:
    """The paths of several tables, as `table_path` gives them; None is no table."""
    return [None if table is None else table_path(call, table) for table in tables]


@dataclass(slots=True, frozen=True)
class Contents:
    """A table as it is sent to other processes, and to machines on which its path leads nowhere."""

    name: str
    data: bytes


def contents(table: str | None) -> Contents | None:
    """The contents of the table at a path; None where there is none."""
    return None if table is None else Contents(Path(table).name, Path(table).read_bytes())


def written(table: Contents) -> str:
    """The path of a file with these contents, which lasts as long as this process."""
    folder = Path(_folder()) / sha256(table.data).hexdigest()[:16]
    path = folder / table.name
    if not path.exists():
        folder.mkdir(exist_ok=True)
        path.write_bytes(table.data)
    return str(path)


@cache
def _folder() -> str:
    folder = tempfile.mkdtemp(prefix="syrianews-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
