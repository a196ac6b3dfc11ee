"""The package's lexicons: CSV tables in `syrianews/data`, read as they stand.

A lexicon is data that an analyst can open, correct and extend, not code. Every table is UTF-8 with a header row
and separates several values in one cell by `|`. `syrianews/data/README.md` says what each contains
and where its rows come from.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from io import StringIO
from itertools import chain
from pathlib import Path

from .arguments import given, need_file
from .text import fold

DATA = Path(__file__).with_name("data")

Row = dict[str, str]


@cache
def lexicon(name: str) -> tuple[Row, ...]:
    """The rows of the package's table `name` (`"actors"` for `data/actors.csv`), read once.

    Every row is a dict from column to text; an empty cell is `""`. Treat the rows as read-only: all callers
    share them.

    Raises ValueError for a name that the package does not have.

    >>> next(row["capital"] for row in lexicon("countries") if row["iso"] == "SY")
    'damascus'
    """
    path = DATA / f"{name}.csv"
    if not path.is_file():
        known = ", ".join(sorted(p.stem for p in DATA.glob("*.csv")))
        raise ValueError(f"There is no lexicon {name!r}. The package has: {known}.")
    return tuple(read_csv(path))


def with_folded(name: str, column: str) -> list[Row]:
    """The rows of the package's table `name`, each with its text in `column` folded as well, under `folded`: what a text is
    held against.

    >>> with_folded("bodies", "head")[0]["folded"]
    'الحكومه'
    """
    return [row | {"folded": fold(row[column])} for row in lexicon(name)]


def read_csv(path: str | Path) -> list[Row]:
    """Read a CSV table, of the package or of a user, into one dict of texts per row.

    Spreadsheets save UTF-8 with or without a byte order mark, with commas, semicolons or tabs: all are read. A cell in
    quotation marks may hold line breaks. Cells lose blanks at their ends, rows without any value are left out.
    Raises FileNotFoundError, TypeError for what is no path, and ValueError for a file that is not UTF-8 or has no header row, for
    columns of the same name, and for a row with more values than columns.
    """
    return [row for _, row in numbered_rows(path)]


def numbered_rows(path: str | Path) -> list[tuple[int, Row]]:
    """What `read_csv` gives, each row with its number as a spreadsheet counts: the header is row 1."""
    if not isinstance(path, str | Path):
        raise TypeError(
            f"a table of your own is given as the path of a CSV file, and this is {given(path)}: "
            "save it first, a DataFrame with frame.to_csv(path, index=False)."
        )
    need_file(path)
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"{path.name} is not UTF-8 (byte {error.start}). Save it from the spreadsheet as “CSV UTF-8”."
        ) from error
    if "\0" in text:
        raise ValueError(f"{path.name} is no table of text: it has bytes of zero. Save it as “CSV UTF-8”.")
    if not text.partition("\n")[0].strip():
        raise ValueError(f"{path.name} has no header row. Its first line must name the columns.")
    try:
        columns, rows = open_table(StringIO(text), ",;\t")
        columns = [column.strip() for column in columns]
        if twice := [column for column, times in Counter(filter(None, columns)).items() if times > 1]:
            raise ValueError(
                f"{path.name} has several columns {twice[0]!r}. Keep one, or give the others another name."
            )
        whole = all(columns)
        found = []
        for number, cells in enumerate(rows, 2):
            values = [cell.strip() for cell in cells]
            if not any(values):
                continue
            if whole and len(values) == len(columns):
                found.append((number, dict(zip(columns, values, strict=True))))
            else:
                found.append((number, _row(columns, values, f"{path.name}, row {number}")))
        return found
    except csv.Error as error:
        raise ValueError(f"{path.name} is not valid CSV ({error}). Is a quotation mark left open?") from None


def open_table(lines: Iterable[str], marks: str) -> tuple[list[str], Iterator[list[str]]]:
    """The header of a CSV table and, as they are asked for, the cells of its rows, which stand apart by the most frequent of
    some `marks`.

    A first line `sep=;`, by which some programs tell Excel the mark, is no header. Raises csv.Error.
    """
    stream = iter(lines)
    first = next(stream, "")
    if re.fullmatch(r"sep=.\s*", first):
        first = next(stream, "")
    reader = csv.reader(chain([first], stream), delimiter=max(marks, key=first.count))
    return next(reader, []), reader


def _row(columns: list[str], values: list[str], where: str) -> Row:
    """One row by its columns; empty cells beyond them, as spreadsheets leave, do not count."""
    values += [""] * (len(columns) - len(values))
    named = [bool(column) for column in columns] + [False] * (len(values) - len(columns))
    if surplus := [value for value, has_name in zip(values, named, strict=True) if value and not has_name]:
        raise ValueError(
            f"{where}: {surplus[0]!r} stands under no column. Put quotation marks around a cell that holds the sign "
            "which keeps cells apart (a comma, semicolon or tab), or name its column in the first line."
        )
    return {column: value for column, value in zip(columns, values, strict=False) if column}


def several(cell: str) -> list[str]:
    """The values of a cell that separates several by `|`.

    >>> several("ترامب | ترمب")
    ['ترامب', 'ترمب']
    """
    return [value for part in cell.split("|") if (value := part.strip())]
