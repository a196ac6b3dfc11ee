"""Lines that are nothing but a dateline or a credit: `بغداد - المسلة`, `دبي (وام)`, `شبكة السنابل || وكالات`, `السنابل -`.

A dump that lost its title begins with such a line, which then looks like one. Its pieces give it away: an outlet, a
place, a word such as `وكالات`.
"""

from __future__ import annotations

import re

from ..text import fold
from .furniture import BUILT
from .lines import Line
from .outlets import is_name
from .places import is_full_name, is_place

MADE = frozenset(
    "متابعات متابعه وكالات وكاله خاص رصد تقرير تقارير ترجمه ترجمات صحف مواقع غرفه الاخبار".split()
)
"""Words for how a text was made, folded: they stand where an outlet's name does and name none."""
_MADE_SO = re.compile(r"(?:خاص|رصد|متابعه|متابعات) (?:و ?\w+ )?\w{3,}")
_WORDS, _PIECE_WORDS = 8, 4
_MARK = re.compile(r"\s*[|:/–—ـ]+\s*|\s+-+\s*|\s*-+\s+|(?<=[ء-ي])-(?=[ء-ي])|\s*\(|\)\s*")
ADDRESS = re.compile(r"(?:www\.)?[A-Za-z0-9-]{2,30}(?:\.[A-Za-z]{2,6}){1,2}")
"""An outlet's address in place of its name: `xeber24.net`."""
_OPEN = re.compile(r"[-–—ـ:]\s*$")
_OUTER = ' .،"“”«»[]*_□■●◆◙'


def tells_how_made(line: Line) -> bool:
    """Whether a few words say how an outlet made a text (`رصد السنابل`, `متابعات وكالات`).

    >>> from syrianews.zoning.lines import read_lines
    >>> [tells_how_made(line) for line in read_lines("رصد السنابل\\nرصدت الوزارة المبلغ")]
    [True, False]
    """
    made = line.key in MADE or _MADE_SO.match(line.key) is not None
    return line.words <= _PIECE_WORDS and made and not line.stops


def pieces_of(text: str) -> list[str]:
    """What marks and brackets part a credit into.

    >>> pieces_of("المكلا (السنابل نيوز) وكالات")
    ['المكلا', 'السنابل نيوز', 'وكالات']
    """
    return [piece for piece in (each.strip(_OUTER) for each in _MARK.split(text)) if piece]


def is_dateline(line: Line) -> bool:
    """Whether a short line names outlet and place, place and writer, or how the text was made, and says nothing else.

    >>> from syrianews.zoning.lines import read_lines
    >>> [is_dateline(line) for line in read_lines("بغداد - المسلة\\nجدة: سعيد الأبيض\\nروسيا - أوكرانيا\\nوصول الوفد إلى بغداد")]
    [True, True, False, False]
    """
    if line.words > _WORDS or line.stops or not _MARK.search(line.text):
        return False
    pieces = pieces_of(line.text)
    if not pieces or any(piece.count(" ") >= _PIECE_WORDS for piece in pieces):
        return False
    credited = [_is_credit(piece) for piece in pieces]
    placed = [is_place(piece) for piece in pieces]
    if len(pieces) == 1:
        return credited[0] and _OPEN.search(line.text) is not None
    if any(credited):
        return sum(credited) + sum(placed) >= len(pieces) - 1
    if not (placed[0] and len(pieces) == 2 and not placed[1]):
        return False
    return is_full_name(fold(pieces[1])) or line.text.endswith((":", "-", "–", "—"))


def _is_credit(piece: str) -> bool:
    folded = fold(piece)
    if folded in MADE or BUILT.fullmatch(folded) or ADDRESS.fullmatch(piece):
        return True
    return is_name(piece)
