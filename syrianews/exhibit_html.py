"""HTML that notebooks show: tables, passages and wordings that read correctly in Arabic, and bars that open to show their rows.

Every text is escaped, and each piece of it takes its direction from its own letters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from .drawing import shortened
from .elements import (
    END_OF_ISOLATE,
    FIRST_STRONG,
    LETTERS,
    RIGHT_TO_LEFT,
    Attributes,
    Markup,
    element,
    escaped_in_order,
    has_arabic,
    join,
    reads_right_to_left,
    with_changes,
)

_CELL = "text-align:start;vertical-align:top;max-width:34em;white-space:normal"
_SHORT = "text-align:start;vertical-align:top;white-space:nowrap"
_NAME = "text-align:start;vertical-align:top;white-space:pre-line"
"""Of a cell that holds the name of an article: it breaks before its file where room is short."""
_NUMBER = "text-align:end;vertical-align:top;font-variant-numeric:tabular-nums"
_LONG = 28
"""Characters from which a cell may break into lines."""
_NAMES = {"name", "in", "other_in", "a", "b", "denied_in", "claimed_in", "lacking"}
"""Columns that hold the names of articles."""
_CALLED = _NAMES | {"outlet"}
"""Columns that hold the names of articles or outlets."""
_LONGEST_NAME, _LONGEST_NAMES, _OF_OUTLET = 48, 40, 20
"""Characters of a name that a cell shows whole, of those of two columns, and how many are kept for the outlet."""
_BETWEEN = "، "
"""What stands between names in a cell that has several."""
_WORD = f"[{LETTERS}][\\w{LETTERS}\"'“”«»]*"
_RUN = re.compile(f'["“«]?{_WORD}(?: ["“«]?(?:\\d+(?= \\()|{_WORD}))*')
_QUOTED = re.compile(f"[{FIRST_STRONG}{RIGHT_TO_LEFT}][^{END_OF_ISOLATE}]*{END_OF_ISOLATE}")
"""Words between direction isolates, as in `sn.explain`: they are somebody's, and no Markdown."""
_RUN_OR_QUOTED = re.compile(f"{_QUOTED.pattern}|{_RUN.pattern}")
NOTHING = element("p", {"class": "nothing"}, "The table is empty.")
"""What stands for a table or figure without a row; a report leaves it out."""


def _cell_text(value: Any) -> str:
    if value is None or value is pd.NA or (isinstance(value, float) and value != value):
        return ""
    return f"{value:,.2f}" if isinstance(value, float) else str(value)


def isolated(text: str) -> Markup:
    """`text` escaped; where it reads from left to right, each Arabic run in it is kept to itself.

    >>> isolated("as عربي21 (004)")
    'as <bdi>عربي21</bdi> (004)'
    """
    if _are_names(text):
        return join((element("bdi", None, escaped_in_order(name)) for name in text.split(_BETWEEN)), _BETWEEN)
    if reads_right_to_left(text):
        return escaped_in_order(text)
    parts, at = [], 0
    for run in _RUN_OR_QUOTED.finditer(text):
        parts += [escaped_in_order(text[at : run.start()]), _as_element(run.group())]
        at = run.end()
    return join([*parts, escaped_in_order(text[at:])])


def _as_element(words: str) -> Markup:
    """An Arabic run, or what stands between isolates, in an element of its own."""
    if not _QUOTED.fullmatch(words):
        return element("bdi", None, words)
    return element("bdi", {"dir": "rtl" if words[0] == RIGHT_TO_LEFT else None}, words[1:-1])


def _are_names(text: str) -> bool:
    """Whether `text` is a list of articles' names."""
    names = text.split(_BETWEEN)
    return len(names) > 1 and all(name.endswith(")") for name in names)


def isolated_markdown(text: str) -> str:
    """Markdown whose Arabic runs are kept to themselves, and in which scraped words make no element, link, picture or formula.

    `<`, `&`, `$` and square brackets are escaped everywhere, so that two prices are no formula; the other signs of Markdown (`*`,
    backticks …), which the sentence itself may need, between direction isolates, where `sn.explain` puts an article's words.

    >>> isolated_markdown("**داعش**: 3 times")
    '**<bdi>داعش</bdi>**: 3 times'
    >>> isolated_markdown("$5")
    '<span>&#36;</span>5'
    """
    text = _QUOTED.sub(lambda words: re.sub(r"([\\`*_~])", r"\\\1", words.group()), text)
    safe = re.sub(r"([\[\]])", r"\\\1", text.replace("&", "&amp;").replace("<", "&lt;"))
    safe = safe.replace("$", "<span>&#36;</span>")  # in an element of its own no sign pairs with another one
    return _RUN_OR_QUOTED.sub(_kept_together, safe)


def _kept_together(found: re.Match[str]) -> str:
    """An Arabic run in an element of its own; words between isolates stay as they are, for runs apart would stand in the order
    of English."""
    text = found.group()
    if not _QUOTED.fullmatch(text):
        return f"<bdi>{text}</bdi>"
    words = text[1:-1]
    return f"{text[0]}<bdi>{words}</bdi>{text[-1]}" if _RUN.fullmatch(words) else text


class Table:
    """A frame as a notebook shows it: each cell takes its direction from its own text, a column heading from its cells.

    Names of articles that are too long for a cell are cut as in figures; the frame keeps them. A table with a `name` has a file of
    this name in a report, to which the line below it leads there.

    >>> '<td dir="auto"' in Table(pd.DataFrame({"actor": ["داعش"]}))._repr_html_()
    True
    """

    def __init__(self, frame: pd.DataFrame, rows: int = 12, name: str | None = None):
        self.frame = frame
        self.rows = rows
        self.name = name

    def _repr_html_(self) -> str:
        if self.frame.empty:
            return NOTHING
        shown = _with_short_names(self.frame.head(self.rows))
        texts = [[_cell_text(value) for value in row] for row in shown.itertuples(index=False)]
        numbers = [pd.api.types.is_numeric_dtype(shown[column].infer_objects()) for column in shown]
        heads = []
        for number, column in enumerate(shown.columns):
            cells = [row[number] for row in texts if row[number]]
            reads = has_arabic if column in _CALLED else reads_right_to_left
            arabic = sum(map(reads, cells)) * 2 > len(cells)
            style = _NUMBER if numbers[number] else _CELL
            attributes: Attributes = {"scope": "col", "dir": "rtl" if arabic else None, "style": style}
            heads.append(element("th", attributes, element("bdi", None, str(column))))
        head = element("thead", None, element("tr", None, *heads))
        names = [column in _CALLED for column in shown]
        rows = (element("tr", None, *map(_cell, row, numbers, names)) for row in texts)
        body = element("tbody", None, *rows)
        more = len(self.frame) - len(shown)
        rest = f"{more:,} more row{'' if more == 1 else 's'}"
        note = element("p", {"data-file": self.name}, f"{rest} in the table.")
        if self.name is None:
            note = element("p", None, f"{rest}, not shown.")
        return join([element("table", None, head, body), note if more > 0 else ""])

    def __repr__(self) -> str:
        return f"<Table: {len(self.frame)} rows, columns {', '.join(map(str, self.frame.columns))}>"


def _with_short_names(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with names of articles as figures have them, where a browser's file names make them too long for a cell."""
    names = [column for column in frame if column in _NAMES]
    most = _LONGEST_NAME if len(names) == 1 else _LONGEST_NAMES
    long = [column for column in names if (frame[column].astype("str").str.len() > most).any()]
    return frame.assign(**{c: frame[c].map(shortened(frame[c], file=most - _OF_OUTLET)) for c in long})


def _cell(text: str, number: bool, name: bool) -> Markup:
    """A cell, in the direction of its own words; a name or several read from right to left where any of them has Arabic letters."""
    style = _NUMBER if number else _SHORT if len(text) <= _LONG else _NAME if name else _CELL
    several = _are_names(text)
    rtl = (name or several) and any(map(has_arabic, text.split(_BETWEEN)))
    inside = escaped_in_order(text) if name and not several else isolated(text)
    return element("td", {"dir": "rtl" if rtl else "auto", "style": style}, inside)


class Passage:
    """Words of a text, from right to left, escaped, with a line below that says where they are from.

    >>> "line 3" in Passage("قال الوزير", "seeds, line 3")._repr_html_()
    True
    """

    def __init__(self, text: str, where: str = ""):
        self.text = text
        self.where = where

    def _repr_html_(self) -> str:
        small = element("small", None, isolated(self.where))
        where = element("footer", {"dir": "ltr", "style": "text-align:right"}, small) if self.where else ""
        return element("blockquote", {"dir": "rtl", "lang": "ar"}, self.text, where)

    def __repr__(self) -> str:
        return self.text


class Wordings:
    """Word-level differences (`[-cut-]`, `{+added+}`) as struck and underlined words, from right to left.

    `frame` has the columns `difference` and `speaker`; if it has `a` and `b` (the two tellings), they are shown above the words.

    >>> row = {"speaker": "الوزير", "difference": "انتهى [-اليوم-] {+أمس+}"}
    >>> "<ins>" in Wordings(pd.DataFrame([row]))._repr_html_()
    True
    """

    def __init__(self, frame: pd.DataFrame, column: str = "difference", rows: int = 12):
        self.frame = frame
        self.column = column
        self.rows = rows

    def _repr_html_(self) -> str:
        items = []
        shown = _with_short_names(self.frame.head(self.rows))
        for row in shown.to_dict("records"):
            tellings = join(
                (element("bdi", None, escaped_in_order(str(row[side]))) for side in "ab" if side in row),
                " ← ",
            )
            above = (element("small", None, tellings), element("br")) if tellings else ()
            speaker = element("bdi", None, str(row["speaker"]))
            items.append(element("li", None, *above, speaker, ": ", with_changes(str(row[self.column]))))
        return element("ul", {"dir": "rtl", "lang": "ar"}, *items) if items else NOTHING

    def __repr__(self) -> str:
        return f"<Wordings: {len(self.frame)} rows>"


class Drill:
    """Bars that open: one for each value in each group, as long as its count; inside are the rows that it counts.

    Groups stand in the order of the table; where there are more than `groups`, those with the most rows are shown. They work
    with a mouse, by keyboard and without a running kernel.

    >>> from syrianews import palette
    >>> rows = pd.DataFrame({"outlet": ["a"], "quote": ["direct"], "cue": ["قال"]})
    >>> "<details" in Drill(rows, "outlet", "quote", colours=palette.QUOTES, columns=["cue"])._repr_html_()
    True
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
        most = set(sizes.index[: self.groups])
        shown = [group for group in dict.fromkeys(self.frame[self.by]) if group in most]
        parts = [self._group(group, sizes[group], scale) for group in shown]
        more = len(sizes) - len(shown)
        return join([*parts, element("p", None, f"{more:,} more, not shown.") if more else ""])

    def _group(self, group: object, total: int, scale: float) -> Markup:
        own = self.frame[self.frame[self.by] == group]
        name = element("strong", None, element("bdi", None, escaped_in_order(str(group))))
        folds = [element("p", None, name, f" — {total:,}")]
        for value in dict.fromkeys([*self.colours, *sorted(set(own[self.of]))]):
            rows = own[own[self.of] == value]
            if rows.empty:
                continue
            style = (
                f"display:inline-block;height:.8em;width:calc({scale * len(rows):.3f} * min(22em, 50vw));"
                f"background:{self.colours.get(value, '#9a9a9a')};outline:1px solid currentColor;"
                "print-color-adjust:exact;-webkit-print-color-adjust:exact"
            )
            label = f" {str(value).replace('_', ' ')} {len(rows):,}"
            summary = element("summary", None, element("span", {"style": style}), label)
            inside = Markup(Table(rows[self.columns], self.rows)._repr_html_())
            folds.append(element("details", None, summary, inside))
        return join(folds)

    def __repr__(self) -> str:
        return f"<Drill: {len(self.frame)} rows by {self.by} and {self.of}>"
