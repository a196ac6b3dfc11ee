"""The package's lexicons: CSV tables in `syrianews/data`, read as they stand.

A lexicon is data that an analyst can open, correct and extend, not code. Every table is UTF-8 with a header row
and separates several values in one cell by `|`. `syrianews/data/README.md` says what each contains
and where its rows come from.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

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


def read_csv(path: str | Path) -> list[Row]:
    """Read a CSV table, of the package or of a user, into one dict of texts per row.

    Spreadsheets save UTF-8 with or without a byte order mark, with commas or semicolons: all are read. Cells
    lose blanks at their ends, rows without any value are left out.
    Raises FileNotFoundError, and ValueError for a file that is not UTF-8 or has no header row.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"{path.name} is not UTF-8 (byte {error.start}). Save it from the spreadsheet as “CSV UTF-8”."
        ) from error
    lines = text.splitlines()
    if not lines or not lines[0].strip():
        raise ValueError(f"{path.name} has no header row. Its first line must name the columns.")
    mark = ";" if lines[0].count(";") > lines[0].count(",") else ","
    reader = csv.reader(lines, delimiter=mark)
    columns = [cell.strip() for cell in next(reader)]
    rows = []
    for cells in reader:
        values = [cell.strip() for cell in cells]
        if any(values):
            values += [""] * (len(columns) - len(values))
            rows.append(dict(zip(columns, values, strict=False)))
    return rows


def several(cell: str) -> list[str]:
    """The values of a cell that separates several by `|`.

    >>> several("ترامب | ترمب")
    ['ترامب', 'ترمب']
    """
    return [value for part in cell.split("|") if (value := part.strip())]
