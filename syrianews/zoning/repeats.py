"""Paragraphs that a page carries more than once: as a text for print beside the one on screen, or by a template's fault.

The first copy is the article's; the others would count every name and quotation in them again. A deck that the text takes up once
more word by word stays: it stands there twice for its reader as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .boilerplate import EDGES
from .lines import Line
from .links import BOILERPLATE, Label

_WORDS = 8
"""The fewest words of a paragraph that nobody writes twice: refrains and answers are shorter."""
_OFTEN = 3
_OPENING, _SHARED = 120, 40
"""Characters of a paragraph's beginning, and those of them behind its marks that copies share in any case."""


def set_copies_aside(lines: Sequence[Line], labels: list[Label]) -> None:
    """Name the copies of an article's paragraphs boilerplate where one stands three times, or several stand twice in a row."""
    texts = [i for i, (kind, _) in enumerate(labels) if kind == "body" and lines[i].words >= _WORDS]
    if len({lines[i].folded[:_OPENING].strip(EDGES)[:_SHARED].lower() for i in texts}) == len(texts):
        return
    counts = Counter((labels[i][1], lines[i].key) for i in texts)
    if not counts or max(counts.values()) == 1:
        return
    seen: set[tuple[int | None, str]] = set()
    copies = []
    for i in texts:
        paragraph = labels[i][1], lines[i].key
        copies.append(paragraph in seen)
        seen.add(paragraph)
    for at, i in enumerate(texts):
        in_a_row = any(copies[max(0, at - 1) : at]) or any(copies[at + 1 : at + 2])
        if copies[at] and (in_a_row or counts[labels[i][1], lines[i].key] >= _OFTEN):
            labels[i] = BOILERPLATE
