"""Lists of links among readers' comments, which end a thread: no thread looks like titles with bullets, in turns with ranks, times or days."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .boilerplate import phrase_category
from .dates import full_days
from .lines import DATE, LABEL, TITLE, Line
from .links import is_link

_RANKS, _DATED = 3, 2
"""The fewest links that show a list, and those that do with a full day under each."""
_CARD = 4
"""The most lines of a card."""
_COUNT = re.compile(r"\(?\d+\)? (?:تعليق\w*|ردود|رد)|(?:تعليق\w*|ردود) \(?\d+\)?")


def heads_ranks(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether titles with bullets, or in turns with ranks, times or full days, follow the short line `index` before line `end`.

    >>> from syrianews.zoning.lines import read_lines
    >>> titles = ["وصول الوفد الرسمي إلى دمشق أمس", "حريق في مصنع للورق شرق حلب"]
    >>> heads_ranks(read_lines(f"الأخيرة\\n{titles[0]}\\n3-9-2020\\n{titles[1]}\\n2-9-2020"), 0, 5)
    True
    >>> heads_ranks(read_lines(f"الأخيرة\\n{titles[0]}\\nسعاد\\n{titles[1]}\\nأحمد"), 0, 5)
    False
    """
    head, after = lines[index], lines[index + 1 : min(index + 1 + 2 * _RANKS, end)]
    if head.shape not in (LABEL, TITLE) or head.bulleted or len(after) < _RANKS:
        return False
    if all(line.bulleted and is_link(line) for line in after[:_RANKS]):
        return True
    if head.shape == LABEL and _are_dated(after[: 2 * _DATED]):
        return True
    marks, titles = after[::2], after[1::2]
    if len(titles) < _RANKS or not all(is_link(line) and not line.stops for line in titles):
        return False
    ranked = [line.key for line in marks] == [str(rank) for rank in range(1, _RANKS + 1)]
    return ranked or all(line.shape == DATE for line in marks)


def is_thread(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether few words that are no section and one longer line stand in turns from line `index`: names and what they wrote.

    >>> from syrianews.zoning.lines import read_lines
    >>> is_thread(read_lines("سعاد\\nنتمنى لكم كل التوفيق دائما\\nأبو عمر\\nكلام صحيح ولكن من يسمع"), 0, 4)
    True
    """
    turns = lines[index : min(index + 2 * _RANKS, end)]
    names, texts = turns[::2], turns[1::2]
    if len(texts) < _DATED or any(
        line.shape != TITLE or line.category is not None for line in texts[:_DATED]
    ):
        return False
    named = (line.shape == LABEL and phrase_category(line.key) is None for line in names[:_DATED])
    return all(named) and len({line.key for line in names[:_DATED]}) == _DATED


def _are_dated(lines: Sequence[Line]) -> bool:
    """Whether lines are titles in turns with the full days under them."""
    turns = zip(lines[::2], lines[1::2], strict=False)
    return len(lines) == 2 * _DATED and all(
        is_link(title) and not title.stops and day.shape == DATE and bool(full_days(day.dates))
        for title, day in turns
    )


def counts_comments(lines: Sequence[Line], index: int) -> bool:
    """Whether a line says how often a card was commented on, as others near it do; alone it is the head of the comments.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("63 تعليق\\nوصول الوفد الرسمي إلى دمشق\\n118 تعليق")
    >>> counts_comments(page, 0), counts_comments(page[:2], 0)
    (True, False)
    """
    near = [*lines[max(0, index - _CARD) : index], *lines[index + 1 : index + 1 + _CARD]]
    return _is_count(lines[index]) and any(map(_is_count, near))


def _is_count(line: Line) -> bool:
    return line.category in ("comment", "comment_head") and _COUNT.fullmatch(line.folded) is not None
