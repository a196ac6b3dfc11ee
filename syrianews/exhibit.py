"""What a notebook shows: tables whose Arabic reads rightly, and figures with their data beside them.

`table` and `figure` are what the notebooks call. In a notebook of your own they only show; while a report is being
made (`syrianews report`, or after `save_to`) each named exhibit is also written to a folder:
`<name>.csv`, and for a figure `<name>.png` (2×), `<name>.svg` (real text) and `<name>.txt` (its alternative text).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_FOLDER = "SYRIANEWS_EXHIBITS"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
_CELL = 'style="text-align:start;vertical-align:top;max-width:34em;white-space:normal"'
_SHORT = 'style="text-align:start;vertical-align:top;white-space:nowrap"'
_LONG = 28


def save_to(folder: str | Path | None) -> None:
    """From now on write every named exhibit to `folder`; `None` stops it."""
    if folder is None:
        os.environ.pop(_FOLDER, None)
    else:
        os.environ[_FOLDER] = str(folder)


def _folder() -> Path | None:
    name = os.environ.get(_FOLDER)
    if not name:
        return None
    folder = Path(name)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class Table:
    """A frame as a notebook shows it: each cell takes its direction from its own text, and everything is escaped."""

    def __init__(self, frame: pd.DataFrame, rows: int = 12):
        self.frame = frame
        self.rows = rows

    def _repr_html_(self) -> str:
        shown = self.frame.head(self.rows)
        head = "".join(f'<th scope="col" {_CELL}>{escape(str(c))}</th>' for c in shown.columns)
        body = "".join("<tr>" + "".join(map(_cell, row)) + "</tr>" for row in shown.itertuples(index=False))
        more = len(self.frame) - len(shown)
        note = f"<p>{more:,} more rows in the table.</p>" if more > 0 else ""
        if self.frame.empty:
            note = "<p>The table is empty.</p>"
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{note}"

    def __repr__(self) -> str:
        return f"<Table: {len(self.frame)} rows, columns {', '.join(map(str, self.frame.columns))}>"


def _cell(value: Any) -> str:
    text = _text(value)
    return f'<td dir="auto" {_CELL if len(text) > _LONG else _SHORT}>{text}</td>'


def _text(value: Any) -> str:
    if value is None or value is pd.NA or (isinstance(value, float) and value != value):
        return ""
    if isinstance(value, float):
        return f"{value:,.2f}"
    return escape(str(value))


def table(frame: pd.DataFrame, *, rows: int = 12, name: str | None = None) -> Table:
    """Show the first `rows` rows of a frame; with a `name`, the whole of it goes into the report as `<name>.csv`.

    Raises ValueError for a name that is no plain file name (lower-case letters, digits, hyphens).
    """
    if name is not None:
        _check(name)
        if folder := _folder():
            frame.to_csv(folder / f"{name}.csv", index=False, encoding="utf-8")
    return Table(frame, rows)


def figure(
    name: str, data: pd.DataFrame, draw: Callable[..., Axes], *, alt: str, title: str = "", **options: Any
) -> None:
    """Draw `data` with a function of `syrianews.plot` and show it.

    `alt` says in a sentence what is to be seen, for readers who do not see it. `options` go to `draw`. Into a report
    go the picture (PNG at 2×, SVG), the sentence and the data.
    Raises ValueError for a name that is no plain file name.
    """
    import matplotlib.pyplot as plt
    from IPython.display import display

    from .rtl import context
    from .rtl import display as arabic

    _check(name)
    with context():
        axes = draw(data, **options)
        if title:
            axes.set_title(arabic(title))
        fig: Any = axes.get_figure()
        if folder := _folder():
            data.to_csv(folder / f"{name}.csv", index=False, encoding="utf-8")
            fig.savefig(folder / f"{name}.png", dpi=2 * fig.get_dpi())
            fig.savefig(folder / f"{name}.svg", metadata={"Date": None})
            (folder / f"{name}.txt").write_text(alt + "\n", encoding="utf-8")
        display(fig, metadata={"image/png": {"alt": alt}})
        plt.close(fig)


def say(sentence: str) -> None:
    """Show a computed sentence as prose (Markdown), so that no number in a notebook is typed by hand."""
    from IPython.display import Markdown, display

    display(Markdown(sentence))


class Passage:
    """Words of a text, from right to left, escaped, with a line under them that says where they stand."""

    def __init__(self, text: str, where: str = ""):
        self.text = text
        self.where = where

    def _repr_html_(self) -> str:
        where = f"<footer><small><bdi>{escape(self.where)}</bdi></small></footer>" if self.where else ""
        return f'<blockquote dir="rtl" lang="ar">{escape(self.text)}{where}</blockquote>'

    def __repr__(self) -> str:
        return self.text


class Wordings:
    """Word-level differences (`[-cut-]`, `{+added+}`) as struck and underlined words, from right to left."""

    def __init__(self, frame: pd.DataFrame, column: str = "difference", rows: int = 12):
        self.frame = frame
        self.column = column
        self.rows = rows

    def _repr_html_(self) -> str:
        items = []
        for row in self.frame.head(self.rows).to_dict("records"):
            words = escape(str(row[self.column]))
            words = re.sub(r"\[-(.*?)-\]", r"<del>\1</del>", words)
            words = re.sub(r"\{\+(.*?)\+\}", r"<ins>\1</ins>", words)
            items.append(f"<li><bdi>{escape(str(row['speaker']))}</bdi>: {words}</li>")
        return f'<ul dir="rtl" lang="ar">{"".join(items)}</ul>' if items else "<p>The table is empty.</p>"

    def __repr__(self) -> str:
        return f"<Wordings: {len(self.frame)} rows>"


def _check(name: str) -> None:
    if not _NAME.fullmatch(name):
        raise ValueError(
            f"{name!r} cannot name an exhibit: use lower-case letters, digits and hyphens, such as 'actor-rates'."
        )
