"""Lists of the page's columnists: a writer's name and the title in turns, or the name of the column between them.

Neither looks like a link, and the two of them look like a menu; that every other line begins with a given name shows the list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .boilerplate import phrase_category
from .lines import LABEL, TITLE, Line
from .places import is_given_name, may_be_given_name

_PAIRS, _LONGEST, _NAMED = 3, 40, 0.6
"""The fewest pairs of such a list, the most that are looked at in one go, and the share of them whose first line begins with a given name."""
_HEAD = re.compile(
    r"(?:(?:ال)?مقالات|اقلام|كتاب|اعمده|زوايا)(?: و ?\w+| ال\w+)?|(?:ال)?(?:راي|اراء|كتاب|اعمده)(?: و ?\w+)?"
)
"""What stands over columns."""
_HEADED, _NAMED_UNDER_HEAD = 2, 0.3
"""The fewest rows of a list under such a head, and the share of them that begin with a given name."""
_NAME_WORDS, _TITLE_WORDS, _HEADED_WORDS = 4, 8, 14
"""The most words of a name, of a column's title, and of one under a head that says what the list is."""


def columnists(lines: Sequence[Line], below: range) -> set[int]:
    """Which of the lines `below` a text are a list of columnists, its head included.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("أعمدة\\nعمر العلي\\nخط أحمر\\nأحمد سالم\\nعلى الهامش\\nمحمود حسن\\nفصل أخير\\nمن نحن")
    >>> sorted(columnists(page, range(8)))
    [0, 1, 2, 3, 4, 5, 6]
    """
    found: set[int] = set()
    at = below.start
    while at + 2 * _HEADED <= below.stop:
        told = at > below.start and heads_columns(lines[at - 1])
        most = _HEADED_WORDS if told else _TITLE_WORDS
        rows = {size: _rows_from(lines, at, below.stop, most, size) for size in ((2, 3) if told else (2,))}
        size = max(rows, key=rows.__getitem__)
        if rows[size] < (_HEADED if told else _PAIRS):
            at += 1
            continue
        headed = at > below.start and lines[at - 1].shape == LABEL and lines[at - 1].category is None
        found.update(range(at - headed, at + size * rows[size]))
        at += size * rows[size]
    return found


def heads_columns(line: Line) -> bool:
    """Whether a few words say that what follows are columns (`كتاب وآراء`)."""
    return line.shape == LABEL and _HEAD.fullmatch(line.folded) is not None


def _rows_from(lines: Sequence[Line], at: int, end: int, most: int, size: int) -> int:
    """How many rows of a name and a title, or a name, a column and a title, follow each other from line `at`, whose first begins with a given name."""
    is_named = _is_named if most == _TITLE_WORDS else _may_be_named
    if not is_named(lines[at]):
        return 0
    rows = named = 0
    while rows < _LONGEST and at + size <= end and _may_name(lines[at]):
        if not all(_may_be_title(line, most) for line in lines[at + 1 : at + size]):
            break
        rows, named, at = rows + 1, named + is_named(lines[at]), at + size
    return rows if named >= (_NAMED if is_named is _is_named else _NAMED_UNDER_HEAD) * rows else 0


def _may_name(line: Line) -> bool:
    short = line.shape == LABEL and line.category is None and line.words <= _NAME_WORDS
    return short and phrase_category(line.key) is None


def _may_be_title(line: Line, most: int) -> bool:
    titled = line.shape in (LABEL, TITLE) and line.category is None and line.words <= most
    return titled and not line.stops and not _is_named(line)


def _may_be_named(line: Line) -> bool:
    return line.shape == LABEL and may_be_given_name(line.key.split()[0])


def _is_named(line: Line) -> bool:
    return line.shape == LABEL and is_given_name(line.key.split()[0])
