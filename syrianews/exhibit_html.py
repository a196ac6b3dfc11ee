"""HTML that notebooks show: tables, passages and wordings that read rightly in Arabic, and bars that open on their rows.

Every text is escaped, and each piece of it takes its direction from its own letters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import pandas as pd

from .drawing import shortened

NOTHING = '<p class="nothing">The table is empty.</p>'
"""What stands for a table or figure without a row; a report leaves it out."""
_CELL = 'style="text-align:start;vertical-align:top;max-width:34em;white-space:normal"'
_SHORT = 'style="text-align:start;vertical-align:top;white-space:nowrap"'
_LONG = 28
_NAMES = {"name", "in", "other_in", "a", "b", "denied_in", "claimed_in", "lacking"}
"""Columns that hold the names of articles."""
_LONGEST_NAME = 44
_STRONG = re.compile("[A-Za-z\u00c0-\u024f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_ARABIC = re.compile(_LETTER)
_WORD = _LETTER + "[\\w\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\"'“”«»]*"
_RUN = re.compile(f'["“«]?{_WORD}(?: ["“«]?(?:\\d+(?= \\()|{_WORD}))*')


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter of `text` is one of a right-to-left script.

    >>> reads_right_to_left("24 موقع"), reads_right_to_left("BBC عربي"), reads_right_to_left("12")
    (True, False, False)
    """
    first = _STRONG.search(text)
    return bool(first and _ARABIC.match(first.group()))


def has_arabic(text: str) -> bool:
    """Whether any letter of `text` is one of a right-to-left script.

    >>> has_arabic("BBC عربي"), has_arabic("BBC")
    (True, False)
    """
    return _ARABIC.search(text) is not None


def _cell_text(value: Any) -> str:
    if value is None or value is pd.NA or (isinstance(value, float) and value != value):
        return ""
    return f"{value:,.2f}" if isinstance(value, float) else str(value)


def isolated(text: str) -> str:
    """`text` escaped; where it reads from left to right, each Arabic run in it is kept to itself.

    >>> isolated("as عربي21 (004)")
    'as <bdi>عربي21</bdi> (004)'
    """
    if reads_right_to_left(text):
        return escape(text)
    parts, at = [], 0
    for run in _RUN.finditer(text):
        parts += [escape(text[at : run.start()]), f"<bdi>{escape(run.group())}</bdi>"]
        at = run.end()
    return "".join([*parts, escape(text[at:])])


def isolated_markdown(text: str) -> str:
    """Markdown whose Arabic runs are kept to themselves; `<`, `&` and square brackets are escaped, so that scraped words
    make no element, link or picture.

    >>> isolated_markdown("**داعش**: 3 times")
    '**<bdi>داعش</bdi>**: 3 times'
    """
    safe = re.sub(r"([\[\]])", r"\\\1", text.replace("&", "&amp;").replace("<", "&lt;"))
    return _RUN.sub(lambda run: f"<bdi>{run.group()}</bdi>", safe)


class Table:
    """A frame as a notebook shows it: each cell takes its direction from its own text, a column's head from its cells.

    Names of articles longer than a cell should be are cut as in figures; the frame keeps them.
    """

    def __init__(self, frame: pd.DataFrame, rows: int = 12):
        self.frame = frame
        self.rows = rows

    def _repr_html_(self) -> str:
        if self.frame.empty:
            return NOTHING
        shown = _with_short_names(self.frame.head(self.rows))
        texts = [[_cell_text(value) for value in row] for row in shown.itertuples(index=False)]
        heads = []
        for number, column in enumerate(shown.columns):
            cells = [row[number] for row in texts if row[number]]
            arabic = sum(map(reads_right_to_left, cells)) * 2 > len(cells)
            direction = ' dir="rtl"' if arabic else ""
            heads.append(f'<th scope="col"{direction} {_CELL}><bdi>{escape(str(column))}</bdi></th>')
        body = "".join("<tr>" + "".join(map(_cell, row)) + "</tr>" for row in texts)
        more = len(self.frame) - len(shown)
        note = f"<p>{more:,} more row{'' if more == 1 else 's'} in the table.</p>" if more > 0 else ""
        return f"<table><thead><tr>{''.join(heads)}</tr></thead><tbody>{body}</tbody></table>{note}"

    def __repr__(self) -> str:
        return f"<Table: {len(self.frame)} rows, columns {', '.join(map(str, self.frame.columns))}>"


def _with_short_names(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with names of articles as figures have them, where a browser's file names make them too long for a cell."""
    long = [c for c in frame if c in _NAMES and (frame[c].astype("str").str.len() > _LONGEST_NAME).any()]
    return frame.assign(**{column: frame[column].map(shortened(frame[column])) for column in long})


def _cell(text: str) -> str:
    return f'<td dir="auto" {_CELL if len(text) > _LONG else _SHORT}>{isolated(text)}</td>'


class Passage:
    """Words of a text, from right to left, escaped, with a line under them that says where they stand."""

    def __init__(self, text: str, where: str = ""):
        self.text = text
        self.where = where

    def _repr_html_(self) -> str:
        where = (
            f'<footer dir="ltr" style="text-align:right"><small>{isolated(self.where)}</small></footer>'
            if self.where
            else ""
        )
        return f'<blockquote dir="rtl" lang="ar">{escape(self.text)}{where}</blockquote>'

    def __repr__(self) -> str:
        return self.text


class Wordings:
    """Word-level differences (`[-cut-]`, `{+added+}`) as struck and underlined words, from right to left.

    `frame` has the columns `difference` and `speaker`; where it has `a` and `b` (the two tellings), they stand above the words.
    """

    def __init__(self, frame: pd.DataFrame, column: str = "difference", rows: int = 12):
        self.frame = frame
        self.column = column
        self.rows = rows

    def _repr_html_(self) -> str:
        items = []
        shown = _with_short_names(self.frame.head(self.rows))
        for row in shown.to_dict("records"):
            words = escape(str(row[self.column]))
            words = re.sub(r"\[-(.*?)-\]", r"<del>\1</del>", words)
            words = re.sub(r"\{\+(.*?)\+\}", r"<ins>\1</ins>", words)
            tellings = " ← ".join(f"<bdi>{escape(str(row[side]))}</bdi>" for side in "ab" if side in row)
            above = f"<small>{tellings}</small><br>" if tellings else ""
            items.append(f"<li>{above}<bdi>{escape(str(row['speaker']))}</bdi>: {words}</li>")
        return f'<ul dir="rtl" lang="ar">{"".join(items)}</ul>' if items else NOTHING

    def __repr__(self) -> str:
        return f"<Wordings: {len(self.frame)} rows>"


class Drill:
    """Bars that open: one for each value in each group, as long as its count; inside stand the rows that it counts.

    They work with a mouse, by keyboard and without a running kernel.
    """

    def __init__(
        self,
        frame: pd.DataFrame,
        by: str,
        of: str,
        *,
        colours: Mapping[str, str],
        columns: Sequence[str],
        rows: int = 20,
        groups: int = 16,
    ):
        self.frame = frame.dropna(subset=[by, of])
        self.by, self.of = by, of
        self.colours = colours
        self.columns = list(columns)
        self.rows = rows
        self.groups = groups

    def _repr_html_(self) -> str:
        if self.frame.empty:
            return NOTHING
        counts = self.frame.groupby([self.by, self.of], observed=True).size()
        scale = 1 / counts.max()
        sizes = self.frame[self.by].value_counts().sort_index().sort_values(ascending=False, kind="stable")
        shown = sizes.head(self.groups)
        parts = [self._group(group, total, scale) for group, total in shown.items()]
        more = len(sizes) - len(shown)
        note = f"<p>{more:,} more in the table.</p>" if more else ""
        return "".join(parts) + note

    def _group(self, group: object, total: int, scale: float) -> str:
        own = self.frame[self.frame[self.by] == group]
        folds = [f"<p><strong><bdi>{escape(str(group))}</bdi></strong> — {total:,}</p>"]
        for value in dict.fromkeys([*self.colours, *sorted(set(own[self.of]))]):
            rows = own[own[self.of] == value]
            if rows.empty:
                continue
            bar = (
                f'<span style="display:inline-block;height:.8em;width:calc({scale * len(rows):.3f} * min(22em, 50vw));'
                f"background:{self.colours.get(value, '#9a9a9a')};outline:1px solid currentColor;"
                'print-color-adjust:exact;-webkit-print-color-adjust:exact"></span>'
            )
            inside = Table(rows[self.columns], self.rows)._repr_html_()
            label = escape(str(value).replace("_", " "))
            folds.append(f"<details><summary>{bar} {label} {len(rows):,}</summary>{inside}</details>")
        return "".join(folds)

    def __repr__(self) -> str:
        return f"<Drill: {len(self.frame)} rows by {self.by} and {self.of}>"
