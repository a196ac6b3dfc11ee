"""Tables as CSV files that spreadsheets read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from errno import EEXIST, ENOTDIR
from pathlib import Path
from typing import TYPE_CHECKING

from .arguments import need_path
from .out_names import output_stems
from .schema import Scrape

if TYPE_CHECKING:
    import pandas as pd


def write_tables(tables: Mapping[str, pd.DataFrame], folder: str | Path) -> None:
    """Write tables to a folder, each to `<name>.csv`, with a byte order mark, without which a spreadsheet reads Arabic as gibberish.

    Tables of an earlier call are replaced, and no other files. Raises TypeError for what is no path, ValueError for the path of a CSV
    file, NotADirectoryError for that of another file, FileExistsError where a file of such a name holds something else.

    >>> import tempfile, syrianews as sn
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_tables({"articles": sn.load("seeds/").articles}, folder)
    ...     sorted(path.name for path in Path(folder).iterdir())
    ['articles.csv']
    """
    need_path(folder, "to_csv", "a folder")
    folder = Path(folder)
    if folder.suffix.lower() == ".csv" and not folder.is_dir():
        raise ValueError(
            f"{folder} is the path of one file, and every table is written to a file of its own: give a folder, or write one table, "
            "as in corpus.attributions.to_csv(path)."
        )
    if folder.is_file():
        raise NotADirectoryError(ENOTDIR, "a file, where a folder for the tables is needed", str(folder))
    for name, table in tables.items():
        _check_free(folder / f"{name}.csv", table)
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in tables.items():
        path = (folder / f"{name}.csv").resolve()  # a link stays one
        aside = path.with_name(f"{path.name}.part")
        # with both signs of a line's end, a cell that holds one of them is put in quotation marks
        table.to_csv(aside, index=False, encoding="utf-8-sig", lineterminator="\r\n")
        aside.replace(path)


def write_texts(scrapes: Iterable[Scrape], folder: Path) -> None:
    """Write the text of each scrape to a file of its own, in UTF-8, character for character: `start` and `end` of a row count its
    characters from 0, `line` its lines from 1. `texts.csv` says which file holds which scrape. Raises FileExistsError for a folder of other files.

    >>> import tempfile, syrianews as sn
    >>> corpus = sn.prepare(text="<p>قال الوزير إن الطريق آمن.</p>")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_texts([corpus.records[0].scrape], Path(folder))
    ...     text = (Path(folder) / "text.txt").read_text(encoding="utf-8")
    >>> row = corpus.attributions.iloc[0]
    >>> text[row["cue_start"] : row["cue_end"]]
    'قال'
    """
    import pandas as pd

    check_texts(folder)
    some = list(scrapes)
    names = [f"{stem}.txt" for stem in output_stems([scrape.file for scrape in some])]
    for scrape, name in zip(some, names, strict=True):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(scrape.text, encoding="utf-8", newline="")
    rows = [(scrape.file, name, len(scrape.text)) for scrape, name in zip(some, names, strict=True)]
    write_tables({"texts": pd.DataFrame(rows, columns=["file", "text_file", "characters"])}, folder)


def check_texts(folder: Path) -> None:
    """Raise FileExistsError where a folder holds files that `write_texts` has not written."""
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "texts.csv").exists():
        raise FileExistsError(
            EEXIST, "a folder of other files, not written to: give another folder", str(folder)
        )


def _check_free(path: Path, table: pd.DataFrame) -> None:
    """Raise FileExistsError where a file is there that is no such table, of this version or of one that lacked some columns."""
    if not path.exists():
        return
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        head = file.readline().rstrip("\n")
    found = set(head.split(","))
    if not found <= set(map(str, table.columns)) or 2 * len(found) < len(table.columns):
        raise FileExistsError(EEXIST, "another file, not written over: give another folder", str(path))
