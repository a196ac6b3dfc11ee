"""What a page carries more than once: its title over summary and menu, a text for print beside the one on screen, paragraphs by a template's
fault.

The first copy is the article's; the others would count every name and quotation in them again. A deck that the text takes up once
more word by word stays: it stands there twice for its reader as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .boilerplate import EDGES
from .headlines import CREDIT_END
from .lines import DATE, LABEL, MENU, TITLE, Line
from .links import BOILERPLATE, Label

_WORDS = 8
"""The fewest words of a paragraph that nobody writes twice: refrains and answers are shorter."""
_OFTEN = 3
_OPENING, _SHARED = 120, 40
"""Characters of a paragraph's beginning, and those of them behind its marks that copies share in any case."""
_SUMMARY, _SUMMARIES = 30, 2
"""Lines from a text's beginning in which its title may stand once more, and the most paragraphs over that."""
_CREDIT = 40
"""Characters at the end of a caption in which its credit stands."""
_SITE_MARKS = frozenset("|-–—")


def below_copy(lines: Sequence[Line], headline: int, first: int, last: int) -> int:
    """Where a text from line `first` to `last` begins: where its title stands once more among its first lines, below that; over
    it are the page's summary, menu and picture.

    >>> from syrianews.zoning.lines import read_lines
    >>> title, text = "وصول الوفد الرسمي إلى دمشق", "وصل الوفد الرسمي إلى دمشق أمس الخميس في زيارة رسمية."
    >>> below_copy(read_lines("\\n".join([title, text, "الرئيسية", title, text, text])), 0, 1, 5)
    4
    """
    title = lines[headline].wording
    copy = next(
        (i for i in range(min(first + _SUMMARY, last), first, -1) if _is_title(lines[i], title)), None
    )
    over = lines[first:copy]
    if copy is None or sum(line.is_text for line in over) > _SUMMARIES or not any(map(_parts_copies, over)):
        return first
    return next((i for i in range(copy + 1, last) if lines[i].is_text), first)


def _parts_copies(line: Line) -> bool:
    """Whether a line is of a page's head and no text: an item of a menu, a date, a caption with its credit."""
    listed = line.shape in (LABEL, MENU, DATE) or line.category is not None
    return listed or CREDIT_END.search(line.text[-_CREDIT:]) is not None


def _is_title(line: Line, title: str) -> bool:
    """Whether a line has the wording `title`, with or without the site's name that a mark parts from it there."""
    if line.wording == title:
        return True
    site = title[len(line.wording) :].strip(' !?؟.…»”"')
    return line.shape == TITLE and title.startswith(line.wording) and site[:1] in _SITE_MARKS


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
