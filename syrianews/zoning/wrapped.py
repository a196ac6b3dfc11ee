"""Paragraphs that a mailer or printer broke at a fixed width.

Their pieces look like titles one by one. Together they do not: they follow each other without a gap, most fill
the width, and sentences begin and end in the middle of lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .datelines import is_dateline
from .lines import LABEL, PROSE, TITLE, Line
from .outlets import find_names

_LEAST_LINES, _LEAST_COLUMN = 5, 8
_WIDEST = 120
"""The widest a broken line is, in characters."""
_FILLED = 0.8
"""The share of the width that a full line takes."""
_BROKEN = 0.25
"""The share of lines that must have a full stop or comma inside."""
_WHOLE = 0.5
"""The most of them that end with a full stop: paragraphs of one line nearly all do."""
_INNER_STOP = re.compile(r"(?<![.…])[.،؛]\s+\S+\s+\S")
_GOES_ON = re.compile(
    r"(?<!\w)و?(?:في|من|الي|علي|عن|مع|ان|انه|انها|او|ثم|قبل|بعد|بين|التي|الذي|الذين|كان|كانت|قد|لم|لن|لا|غير|كل|اي|حتي)$"
)
"""Words with which no title ends, but many a line of a narrow column."""
_HEAD, _SHORT_OF_TITLE = 6, 0.75
"""The most lines of title and credits over a column, and the share of its width that the last of them does not reach."""
_CREDIT = re.compile(r"\s\(([^()]{3,30})\)$")
_ENDS = (".", "؟", "!", "»", '"', "”", "،", "؛")
_OUTLIERS = 10
_SHORT = 0.5
"""The share of the width below which a line is a crosshead's, where the one over it ends a sentence."""

_PARAGRAPHS, _PARAGRAPH_LINES, _FEWEST, _PHRASE = 3, 5, 2, 3
"""The fewest paragraphs of two and more lines between blank lines that show a width, and lines that they fill; the fewest where no line
of more than so many words is wider."""
_CLOSED, _FILLING, _INNER, _OVERFULL = 0.3, 0.75, 0.2, 1.1
"""The least share of runs that end with a full stop, and of those that fill the width; the most of their lines that end with
one before the last, and how much wider than most a line may be."""

_UNSTOPPED = 3
"""The fewest lines of a paragraph without a full stop."""


def mend_wrapped(lines: Sequence[Line]) -> None:
    """Give the pieces of broken paragraphs the shape of running text."""
    run: list[Line] = []
    runs: list[list[Line]] = []
    for line in lines:
        fits = _may_be_piece(line)
        if fits and (not run or line.number == run[-1].number + 1):
            run.append(line)
            continue
        _mend(run)
        runs.append(run)
        run = [line] if fits else []
    _mend(run)
    _mend_paragraphs(lines, [each for each in (*runs, run) if len(each) > 1])


def _mend_paragraphs(lines: Sequence[Line], runs: Sequence[Sequence[Line]]) -> None:
    """Runs parted by blank lines are paragraphs where most fill one width up to their last lines, and end with a full stop there; fewer of them
    show it where no line of the page is wider."""
    closed = [run for run in runs if run[-1].stops]
    widths = sorted(len(line.text) for run in closed for line in run[:-1])
    if len(closed) < _FEWEST:
        return
    width = widths[-1 - len(widths) // _OUTLIERS]
    filling = [run for run in closed if all(_fills(line, width) for line in run[:-1])]
    filled = [line for run in filling for line in run[:-1]]
    bounded = len(filled) > 1 and not any(
        line.words > _PHRASE and len(line.text) > _OVERFULL * width for line in lines
    )
    many = len(closed) >= _CLOSED * len(runs) and len(filled) >= _PARAGRAPH_LINES
    if len(filling) < max(_FEWEST if bounded else _PARAGRAPHS, _FILLING * len(closed)) or not (
        bounded or many
    ):
        return
    if sum(line.stops for line in filled) > _INNER * len(filled):
        return
    inside = runs[runs.index(filling[0]) : runs.index(filling[-1])]
    filling += [run for run in inside if not run[-1].stops and _is_broken_at(run, width)]
    for line in (line for run in filling for line in run):
        line.shape, line.wrapped = PROSE, True


def _is_broken_at(run: Sequence[Line], width: int) -> bool:
    """Whether the lines of a run, no list, are broken where the next word did not fit into the width: a paragraph without its full stop."""
    breaks = pairwise(run)
    return (
        len(run) >= _UNSTOPPED
        and not any(line.bulleted for line in run)
        and all(
            len(line.text) <= _OVERFULL * width and width < len(line.text) + 1 + len(after.text.split()[0])
            for line, after in breaks
        )
    )


def _fills(line: Line, width: int) -> bool:
    return _FILLED * width < len(line.text) <= _OVERFULL * width


def _mend(run: Sequence[Line]) -> None:
    if len(run) < _LEAST_LINES:
        return
    width = _width(run)
    column = _column(run, width)
    if not _is_broken(run) and (len(column) < _LEAST_COLUMN or not _is_broken(column)):
        return
    over = run[: len(run) - len(column)]
    pieces = column if not any(line.stops for line in over) else run
    pieces = pieces[_head(pieces, width) :]
    titles = _titles(pieces, width) if len(column) >= _LEAST_COLUMN else set()
    for at, line in enumerate(pieces):
        if at and pieces[at - 1].stops and _is_credited(line, width):
            line.category, line.shape = "caption", TITLE
        elif at - 1 not in titles or not is_dateline(line):
            line.shape, line.wrapped = TITLE if at in titles else PROSE, True


def _is_credited(line: Line, width: int) -> bool:
    """Whether a line is the caption of a picture in a column: it ends in brackets with the agency that took it."""
    credit = _CREDIT.search(line.text) if len(line.text) <= width else None
    return credit is not None and any(name.end == len(credit[1]) for name in find_names(credit[1]))


def _titles(pieces: Sequence[Line], width: int) -> set[int]:
    """Which lines of a column are crossheads, which are short, or titles, which have a dateline under them; a sentence ends over each."""
    found = set()
    for at in range(1, len(pieces)):
        line, under = pieces[at], pieces[at + 1 : at + 2]
        dated = any(len(other.text) < _SHORT_OF_TITLE * width and is_dateline(other) for other in under)
        if pieces[at - 1].stops and not line.stops and (dated or len(line.text) < _SHORT * width):
            found.add(at)
    return found


def _column(run: Sequence[Line], width: int) -> Sequence[Line]:
    """The lines of a run from the first that fills the width: without the title and credits over it."""
    return run[next(at for at, line in enumerate(run) if len(line.text) > _FILLED * width) :]


def _head(run: Sequence[Line], width: int) -> int:
    """How many lines at the beginning of a run are the title and who wrote what follows: the last of them is short and ends no sentence."""
    short = [
        at
        for at, line in enumerate(run[:_HEAD])
        if len(line.text) < _SHORT_OF_TITLE * width and not line.text.endswith(_ENDS)
    ]
    return short[-1] + 1 if short and not any(line.stops for line in run[: short[-1]]) else 0


def _width(run: Sequence[Line]) -> int:
    """How wide the column is: a line in ten, of the page's head or foot, may be wider."""
    widths = sorted(len(line.text) for line in run)
    return widths[-1 - len(run) // _OUTLIERS]


def _is_broken(run: Sequence[Line]) -> bool:
    width = _width(run)
    full = sum(len(line.text) > _FILLED * width for line in run)
    broken = sum(
        _INNER_STOP.search(line.text) is not None or _GOES_ON.search(line.folded) is not None for line in run
    )
    whole = sum(line.stops for line in run)
    return full >= len(run) / 2 and broken >= _BROKEN * len(run) and whole <= _WHOLE * len(run)


def _may_be_piece(line: Line) -> bool:
    return len(line.text) <= _WIDEST and line.category is None and line.shape in (TITLE, LABEL, PROSE)
