"""Paragraphs that a mailer or printer broke at a fixed width.

Their pieces look like titles one by one. Together they do not: they follow each other without a gap, most fill
the width, and sentences begin and end in the middle of lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import LABEL, PROSE, TITLE, Line

_LEAST_LINES = 5
_WIDEST = 120
"""The widest a broken line is, in characters."""
_FILLED = 0.8
"""The share of the width that a full line takes."""
_BROKEN = 0.25
"""The share of lines that must have a full stop or comma inside."""
_WHOLE = 0.5
"""The most of them that end with a full stop: paragraphs of one line nearly all do."""
_INNER_STOP = re.compile(r"(?<![.…])[.،؛]\s+\S+\s+\S")


def mend_wrapped(lines: Sequence[Line]) -> None:
    """Give the pieces of broken paragraphs the shape of running text."""
    run: list[Line] = []
    for line in lines:
        fits = _may_be_piece(line)
        if fits and (not run or line.number == run[-1].number + 1):
            run.append(line)
            continue
        _mend(run)
        run = [line] if fits else []
    _mend(run)


def _mend(run: Sequence[Line]) -> None:
    if len(run) >= _LEAST_LINES and _is_broken(run):
        for line in run:
            line.shape = PROSE


def _is_broken(run: Sequence[Line]) -> bool:
    width = max(len(line.text) for line in run)
    full = sum(len(line.text) > _FILLED * width for line in run)
    broken = sum(_INNER_STOP.search(line.text) is not None for line in run)
    whole = sum(line.stops for line in run)
    return full >= len(run) / 2 and broken >= _BROKEN * len(run) and whole <= _WHOLE * len(run)


def _may_be_piece(line: Line) -> bool:
    return len(line.text) <= _WIDEST and line.category is None and line.shape in (TITLE, LABEL, PROSE)
