"""The last paragraphs of a text, which a link or two part from it so that they look like what stands under the links.

They share the text's words and not those of the title over them, as the card of another article would; or they go on with the rhythm of a
running report: a time, a title, a paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence

from .composed import addresses_reader
from .lines import DATE, LABEL, NUMBER, TITLE, Line, agreement

_REACH = 6
"""The most lines between a text and its last paragraph."""
_BETWEEN = frozenset({None, "related_head", "related_inline", "caption", "nav"})
"""Categories of the lines that stand there."""
_WORDS = 8
"""The fewest words of such a paragraph."""
_OWN, _CARD = 0.4, 0.3
"""The least share of its content words that the text has, and the most of the title over it that it takes up."""
_LINKS = frozenset({"related_head", "related_inline"})


def with_rest(lines: Sequence[Line], first: int, last: int, end: int) -> int:
    """The last line of the text from line `first` to `last` with what is left of it before line `end`.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("وصل الوفد الرسمي إلى دمشق أمس الخميس في زيارة تستمر يومين.\\nاقرأ أيضا: حريق في مصنع للورق\\nوتستمر زيارة الوفد إلى دمشق يومين كاملين حتى السبت.")
    >>> with_rest(page, 0, 0, 3)
    2
    """
    while last + 1 < end:
        found = _next_paragraph(lines, first, last, end)
        if found is None:
            return last
        last = found
    return last


def _next_paragraph(lines: Sequence[Line], first: int, last: int, end: int) -> int | None:
    linked = False
    for index in range(last + 1, min(last + 2 + _REACH, end)):
        line = lines[index]
        if line.is_text:
            if not linked and not _in_rhythm(lines, first, last, index):
                return None
            goes_on = _in_rhythm(lines, first, last, index) or _is_own(lines, first, last, index)
            return index if goes_on and _is_paragraph(line) else None
        linked = linked or line.category in _LINKS
        if line.category not in _BETWEEN or line.shape not in (TITLE, LABEL, DATE, NUMBER):
            return None
    return None


def _is_paragraph(line: Line) -> bool:
    return line.stops and line.words >= _WORDS and not addresses_reader(line.folded)


def _is_own(lines: Sequence[Line], first: int, last: int, index: int) -> bool:
    """Whether a paragraph is of the text's words, and not the lead under the title of a card."""
    line, above = lines[index], lines[index - 1]
    if above.shape == TITLE and agreement(above, [line]) > _CARD:
        return False
    words = set().union(*(other.stems for other in lines[first : last + 1] if other.is_text))
    return len(line.stems & words) >= _OWN * max(1, len(line.stems))


def _in_rhythm(lines: Sequence[Line], first: int, last: int, index: int) -> bool:
    """Whether a time and a title stand over a paragraph, as over others of the text before."""
    return _is_timed(lines, index) and any(_is_timed(lines, i) for i in range(first + 2, last + 1))


def _is_timed(lines: Sequence[Line], index: int) -> bool:
    time, title = lines[index - 2], lines[index - 1]
    return time.shape == DATE and not time.dates and title.shape == TITLE and lines[index].is_text
