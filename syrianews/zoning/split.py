"""Paragraphs that a dump broke where they hold a link, an advertisement or a name in other type.

`get_text` puts every element of a page in a line of its own, so that `قالت` / `وزارة الصحة` / `، في بيان، إن …` are three
lines, which look like titles and labels. What ends in a preposition or a comma, and what begins with a comma or a
relative pronoun, is part of a sentence that its neighbour goes on with.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import DATE, LABEL, LONG, PROSE, TITLE, Line

_OPEN = re.compile(
    r"(?:[،,]|(?:^|\s)[وف]?(?:في|فى|من|إلى|الى|على|عن|مع|بين|أن|إن|بأن|التي|التى|الذي|الذى|الذين|أو|بعد|قبل|خلال|حول|ضد|لدى|منذ|عبر|نحو|وفق|بحسب|حسب|كما|هذا|هذه))$"
)
"""How a line ends whose sentence goes on; no title does."""
_GOES_ON = re.compile(
    r"(?:[،؛,](?=\s|\w)|[.:](?=\s\w)|[»”](?=[\s،.])|(?:التي|التى|الذي|الذى|الذين|اللذين|اللتين|بأن|بأنه|بأنها|أنه|أنها|أنهم)(?=\s))"
)
"""How a line begins that goes on with a sentence; hardly a title does, nor a paragraph."""
_MAY_GO_ON = re.compile(r"(?:على|إلى|عن|مما|وذلك|من|لدى|ل(?!ا\s|م\s|ن\s|يس|كن|ماذا|و\s|قد\s)\w+)(?=\s)")
"""How a piece of a line begins that goes on with a sentence; whole paragraphs begin so as well."""
_INNER = re.compile(r"[،,؛.](?=\s|[^\W\d])")
_CLOSED = tuple('.:؟?!…؛"”»)]')
_WORDS, _REACH = 12, 6
_SHORT, _LEAST = 3, 9


def mend_split(lines: Sequence[Line]) -> None:
    """Give the pieces of broken paragraphs the shape of running text.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("قالت\\nوزارة الصحة\\n، في بيان أصدرته مساء أمس، إن اللقاح يصل إلى جميع المحافظات الشهر المقبل.")
    >>> mend_split(page)
    >>> [line.shape for line in page]
    ['label', 'prose', 'prose']
    """
    start = 0
    for index in range(1, len(lines) + 1):
        if index < len(lines) and _joined(lines[index - 1], lines[index]) and not _is_copy(lines, index - 1):
            continue
        _mend(lines, start, index)
        start = index


def _is_copy(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is the page's title once more, which the first line has with the site's name behind it."""
    line = lines[index]
    return index > 0 and line.words > _SHORT and lines[0].wording.startswith(line.wording)


def _mend(lines: Sequence[Line], start: int, end: int) -> None:
    if end - start < 2 or sum(line.words for line in lines[start:end]) < _WORDS:
        return
    if start > 0 and _is_piece(lines[start - 1]) and _is_titled(lines, start - 1):
        start -= 1
    for line in lines[start:end]:
        line.shape = PROSE


def _is_titled(lines: Sequence[Line], index: int) -> bool:
    """Whether line `index` is behind what may be the title, so that it is none itself."""
    above = lines[max(0, index - _REACH) : index]
    return lines[index].shape == PROSE or (
        any(line.shape == DATE for line in above) and any(line.shape == TITLE for line in above)
    )


def _joined(line: Line, after: Line) -> bool:
    """Whether one sentence runs from a line to the next."""
    if line.text.endswith(_CLOSED) or not (_may_be_piece(line) and _may_be_piece(after)):
        return False
    if after.words <= _SHORT and after.stops:
        return line.shape == PROSE
    if _OPEN.search(line.text[-12:]) or _GOES_ON.match(after.text):
        return True
    pieces = _LEAST <= line.words < LONG and after.words < LONG
    return (
        pieces
        and line.number > 0
        and _INNER.search(line.text) is not None
        and _MAY_GO_ON.match(after.text) is not None
    )


def _is_piece(line: Line) -> bool:
    return _may_be_piece(line) and not line.text.endswith(_CLOSED)


def _may_be_piece(line: Line) -> bool:
    return line.category is None and line.shape in (TITLE, LABEL, PROSE) and not line.bulleted
