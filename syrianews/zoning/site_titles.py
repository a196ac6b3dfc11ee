"""What the page's title says of its site: the name behind or before the headline, by which furniture can be told.

`<title>` has the headline and the site's name, and the headline stands once more over the text. Whatever bears that name below the text
is the site's own: a masthead, what it says of itself, its terms.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import Line
from .section_names import is_section_name

_REACH = 120
"""How far below the page's title the headline may stand."""
_TITLE_WORDS, _SITE_WORDS, _LETTERS = 4, 5, 4
"""The fewest words of a headline, the most of a site's name, and its fewest letters."""
_JOINT = re.compile(r"(?:^|\s)[|–—:-]+(?:\s|$)|[|/]")
_OUTER = " .،؛:!؟?()[]«»\"'“”"


def site_names(lines: Sequence[Line]) -> frozenset[str]:
    """The names, folded, that the page's first line has beside the headline, which stands once more below; sections apart.

    >>> from .lines import read_lines
    >>> site_names(read_lines("وصول الوفد إلى دمشق | سياسة | بوابة السنابل\\nوصول الوفد إلى دمشق"))
    frozenset({'بوابه السنابل'})
    """
    if not lines or not _JOINT.search(lines[0].wording):
        return frozenset()
    page = lines[0].wording
    for line in lines[1:_REACH]:
        title = line.wording
        if line.words < _TITLE_WORDS or len(title) >= len(page):
            continue
        if page.startswith(title) or page.endswith(title):
            pieces = (piece.strip(_OUTER) for piece in _JOINT.split(page.replace(title, " ", 1)))
            return frozenset(piece for piece in pieces if _may_name(piece))
    return frozenset()


def _may_name(piece: str) -> bool:
    return len(piece) >= _LETTERS and piece.count(" ") < _SITE_WORDS and not is_section_name(piece)


def bears(line: Line, names: frozenset[str]) -> bool:
    """Whether a line has one of the names as words of its own."""
    return any(
        name in line.folded and re.search(rf"(?<!\w)[ولب]?{re.escape(name)}(?!\w)", line.folded)
        for name in names
    )
