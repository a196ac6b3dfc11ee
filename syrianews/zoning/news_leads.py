"""Leads of several news stories in a row: paragraphs of which each opens a story of its own, as a page sets them below its article.

>>> from syrianews.zoning.lines import read_lines
>>> page = read_lines("أعلنت وزارة الري بدء ترميم السد.\\nقال نادي الفرات إنه باع حارسه.\\nحذر أطباء من موجة زكام.")
>>> leads_from(page), leads_from([page[0], page[0], page[0]])
(0, None)
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from ..text import fold
from .boilerplate import HEADS
from .lines import Line

CUT = ("...", "…")
"""How a lead ends that is cut off."""
_CUT_LEADS = 2
"""The fewest of such leads."""
LEAST = 3
"""The fewest leads in a row."""
ANNOUNCING = 2
"""How many of them open with a verb by which somebody says something."""
SHARED = 0.25
"""The most that two of them share of the shorter one's content words, on the whole: paragraphs of one text take up each other's."""
_VERBS = frozenset(
    fold(word)
    for verb in "قال أعلن كشف أكد وصف رفض نشر حذر اتهم علق شدد اعتبر طالب هاجم انتقد أصدر وجه أثار رحب أفاد ذكر أدان".split()
    for word in (verb, f"{verb}ت")
) | frozenset(map(fold, "نفى نفت دعا دعت استدعى استدعت".split()))


def leads_from(paragraphs: Sequence[Line]) -> int | None:
    """The first of some paragraphs from which on all are leads of stories of their own; None where they are not.

    It opens with a verb of saying: what stands before it may still be of the text above.
    """
    says = [line.folded.split()[0] in _VERBS for line in paragraphs]
    first = says.index(True) if True in says else len(says)
    leads = [line.stems for line in paragraphs[first:]]
    if len(leads) < LEAST or sum(says) < ANNOUNCING:
        return None
    shares = [len(one & other) / max(1, min(len(one), len(other))) for one, other in combinations(leads, 2)]
    return first if sum(shares) <= SHARED * len(shares) else None


def cut_leads(lines: Sequence[Line], texts: Sequence[int]) -> list[int]:
    """Those of a text's paragraphs at `texts` that stand below the last head of a list, where most are cut off: the leads of its cards. What
    goes on with a word for `and` first is still of the text over the head.

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
    return tail if cut >= _CUT_LEADS and 2 * cut >= len(tail) else []
