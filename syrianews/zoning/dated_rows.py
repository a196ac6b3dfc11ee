"""Rows of dated cards below a text: programmes, issues and parts of a series, a few words and the day of each.

One such line may be the article's own credit and stamp; several in a row are a list.
"""

from __future__ import annotations

from collections.abc import Sequence

from .lines import Line
from .stamp_signs import LABEL

_WORDS, _LETTERS = 8, 3
"""The most words of a card that ends with its day, and the most characters before the day that are none."""


def is_in_dated_row(lines: Sequence[Line], index: int, first: int, end: int) -> bool:
    """Whether line `index` and one beside it, between lines `first` and `end`, are a few words and the full day behind them.

    >>> from .lines import read_lines
    >>> page = read_lines("نافذة على الريف 20-1-2018\\nوجوه المدينة 21-1-2018\\nدمشق - السنابل")
    >>> [is_in_dated_row(page, index, 0, 3) for index in range(3)]
    [True, True, False]
    """
    near = lines[max(first, index - 1) : min(index + 2, end)]
    return _is_card(lines[index]) and sum(map(_is_card, near)) > 1


def _is_card(line: Line) -> bool:
    if line.category is not None or not 1 < line.words <= _WORDS or not line.dates:
        return False
    date = line.dates[-1]
    ends = date.precision == "day" and date.span[1] >= line.text_start + len(line.text) - 1
    return ends and date.span[0] - line.text_start > _LETTERS and not LABEL.match(line.folded)
