"""Pages that a dump cut at the ends of sentences only: menu, title and stamp stand in one line with the first sentence, links and footer with the
last.

The rows are put together and cut as a page in one line is (`syrianews.zoning.one_line`); rows of running text stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .one_line import Part, cut_page
from .phrase_runs import words_of
from .run_heads import told_head

_ROWS, _FIRST, _SHARE = 3, 15, 0.85
"""The fewest rows, words of the first of them, and the least share of rows that end as sentences do."""
_LOOK = 40
"""Rows of a page by which it is told."""
_LONGEST = 6000
"""Characters of a page that are cut at once; of a longer one the beginning and the end are."""
_EDGE = 3000
_HEAD, _OPENING, _HEAD_ROWS = 300, 2000, 8
"""Characters of a page in which a year is of its stamp, those that hold title, menu and lead, or the foot, and rows of that."""
_TOP = 1000
"""Characters in which a page has its title twice."""
_BARS = (" | ", " - ", " – ", " — ")
_YEAR = re.compile(r"(?:19|20)\d\d")
_STAMPED = re.compile(r"\d:\d\d|نشر|تحديث")
_FOOT, _SIGNS = (
    (
        "حقوق",
        "©",
        "ذات صلة",
        "الوسوم",
        "كلمات",
        "تعليق",
        "البريد ال",
        "شترك",
        "تابع",
        "فيس",
        "الأكثر",
        "اقرأ",
    ),
    2,
)
"""What the foot of a page may hold, and how many of these do."""
_ENDS = (".", "؟", "!", '."', '!"', '؟"', ".»", "!»", "؟»", ".”", ".)", '".', "».", "”.", "…")


def is_sentenced(rows: Sequence[str]) -> bool:
    """Whether rows end where sentences do, the first holds more than a title, and a page's head or foot may be in the first or last.

    >>> is_sentenced(["وصول الوفد إلى دمشق", "وصل الوفد إلى دمشق أمس.", "وتستمر الزيارة يومين."])
    False
    """
    if len(rows) < _ROWS or rows[0].count(" ") < _FIRST or not rows[0].rstrip().endswith(_ENDS):
        return False
    if sum(row.rstrip().endswith(_ENDS) for row in rows) < _SHARE * (len(rows) - 1):
        return False
    return _may_have_head(rows) or _may_have_foot(rows)


def _may_have_head(rows: Sequence[str]) -> bool:
    """Whether a title tells itself at the beginning of a page, or a year and a clock or label may be of its stamp."""
    opening = " ".join(rows[:_HEAD_ROWS])[:_OPENING]
    if _YEAR.search(opening, 0, _HEAD) and _STAMPED.search(opening, 0, _HEAD):
        return True
    words = opening[:_TOP].split()
    again = len(set(zip(words, words[1:], words[2:], words[3:], strict=False))) < len(words) - 3
    barred = any(map(opening[:_HEAD].__contains__, _BARS))
    return (again or barred) and bool(told_head(opening, words_of(opening[:_TOP])))


def _may_have_foot(rows: Sequence[str]) -> bool:
    """Whether a page's last row ends as no sentence does, or holds several signs of a foot."""
    if not rows[-1].rstrip().endswith(_ENDS):
        return True
    return sum(map(rows[-1][-_OPENING:].__contains__, _FOOT)) >= _SIGNS


def cut_sentenced(rows: Iterable[str]) -> list[list[Part]]:
    """The parts of each row of such a page that is not blank; no rows for another page."""
    filled = [row for row in rows if row and not row.isspace()]
    return _cut_rows(filled) if is_sentenced(filled[:_LOOK]) else []


def _cut_rows(rows: Sequence[str]) -> list[list[Part]]:
    spans: list[tuple[int, int]] = []
    at = 0
    for row in rows:
        spans.append((at, at + len(row)))
        at += len(row) + 1
    first, last = _edges(spans)
    cuts = _cut(rows, spans, 0, first)
    if first < len(rows):
        cuts += [[(0, len(row), None)] for row in rows[first:last]]
        cuts += _cut(rows, spans, last, len(rows))
    return cuts


def _edges(spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """How many rows make the beginning of a page, and which is the first of its end; a short page is all beginning."""
    length = spans[-1][1]
    if length <= _LONGEST:
        return len(spans), len(spans)
    first = next(i for i, (_, end) in enumerate(spans, 1) if end >= _EDGE)
    last = next(i for i, (_, end) in enumerate(spans) if end > length - _EDGE)
    return first, max(first, last)


def _cut(rows: Sequence[str], spans: Sequence[tuple[int, int]], first: int, last: int) -> list[list[Part]]:
    """Rows `first` to `last` cut together; no part goes over the end of a row."""
    if first >= last:
        return []
    shift = spans[first][0]
    parts = cut_page(" ".join(rows[first:last]))
    found: list[list[Part]] = []
    for start, end in ((start - shift, end - shift) for start, end in spans[first:last]):
        inside = [
            (max(s, start) - start, min(e, end) - start, kind)
            for s, e, kind in parts
            if s < end and e > start
        ]
        found.append([part for part in inside if rows[first + len(found)][part[0] : part[1]].strip()])
    return found
