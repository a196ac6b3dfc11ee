"""Leads of other stories that a page sets below its article and cuts off."""

from __future__ import annotations

from collections.abc import Sequence

from .boilerplate import HEADS
from .lines import Line

CUT = ("...", "…")
"""How a lead ends that is cut off."""
_CUT_LEADS = 2
"""The fewest of such leads."""


def cut_leads(lines: Sequence[Line], texts: Sequence[int]) -> list[int]:
    """Those of a text's paragraphs at `texts` that stand below the last head of a list, where all but one at most are cut off and none ends
    with a full stop: the leads of its cards. What goes on with a word for `and` first is still of the text over the head.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("وصل الوفد أمس.\\nاقرأ أيضا\\nوغادر اليوم.\\nأعلن نادي الفرات أن...\\nحذر أطباء الأطفال من...")
    >>> cut_leads(page, [0, 2, 3, 4])
    [3, 4]
    """
    if sum(line.text.endswith(CUT) for line in lines) < _CUT_LEADS:
        return []
    heads = [index for index, line in enumerate(lines) if line.category in HEADS]
    tail = [index for index in texts if heads and index > heads[-1]]
    while tail and lines[tail[0]].continues:
        tail.pop(0)
    cut = sum(lines[index].text.endswith(CUT) for index in tail)
    listed = cut >= max(_CUT_LEADS, len(tail) - 1) and not any(lines[index].stops for index in tail)
    return tail if listed else []
