"""Threads of readers' comments: what each reader writes under a name and a moment.

A comment looks like a title and its moment like the date of a card; that the comments are numbered in a row, or that names of people stand over day and time,
under a head that says what they are, shows the thread.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .boilerplate import HEADS, phrase_category
from .dates import full_days
from .lines import DATE, LABEL, LATIN, NUMBER, Line
from .section_names import is_section_name

_REACH, _LONGEST = 4, 12
"""How far under the head the first number stands, and the most lines of one comment."""
_DATED_REACH = 3
"""Lines from a number in which the moment of its comment stands."""
_LEAST, _DATED = 2, 0.5
"""The fewest comments of a thread, and the least share of them that have their moments."""
_NUMBER = re.compile(r"[\[(#]?(?P<number>\d{1,3})(?!\d)(?:$|[])]\s|\s?[.)–-]\s)")
_INSIDE = frozenset({None, "comment", "share", "nav"})
"""Categories of lines that stand in a thread."""
_NAME_WORDS, _THREAD, _COMMENT = 3, 60, 4
"""The most words of a reader's name, lines under the head in which comments are looked for, and lines of the last one."""
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_VISITOR = re.compile(r"(?:زاير|ضيف|معلق)\s?\d*\s?[|/–-].*\d{1,2}:\d{2}")
"""A stamp that has the reader in it (`زائر 3 | 1:07 ص`)."""


def mark_threads(lines: Sequence[Line]) -> None:
    """Give the lines of numbered or signed comments under their head the category of a comment.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("التعليقات\\n1\\nسعاد\\n4/5/2016 10:20\\nصدقت\\n2\\nأحمد\\n4/5/2016 11:02\\nلا أوافق")
    >>> mark_threads(page)
    >>> {line.category for line in page[1:]}
    {'comment'}
    """
    for index, line in enumerate(lines):
        if line.category != "comment_head":
            continue
        _mark_signed(lines, index + 1)
        numbered = _numbered(lines, index + 1)
        dated = sum(_is_dated(lines, at) for at in numbered)
        if len(numbered) < _LEAST or dated < _DATED * len(numbered):
            continue
        for other in lines[index + 1 : _end(lines, numbered)]:
            if other.category is None:
                other.category = "comment"


def _numbered(lines: Sequence[Line], start: int) -> list[int]:
    """The lines from `start` on that begin with numbers in a row, up or down."""
    found: list[int] = []
    wanted: set[int] = set()
    last, at, stop = 0, start, start + _REACH
    while at < min(stop, len(lines)) and lines[at].category in _INSIDE:
        match = _NUMBER.match(lines[at].text)
        number = int(match["number"]) if match else 0
        if number and (number in wanted or not found):
            wanted = {2 * number - last} if found else {number - 1, number + 1}
            last, stop = number, at + _LONGEST
            found.append(at)
        at += 1
    return found


def _is_dated(lines: Sequence[Line], at: int) -> bool:
    """Whether a numbered line, or one close under it, has the moment of its comment."""
    near = lines[at : at + _DATED_REACH]
    return bool(full_days(near[0].late_dates)) or any(line.shape == DATE for line in near[1:])


def _end(lines: Sequence[Line], numbered: Sequence[int]) -> int:
    """Where the last comment ends: before a stock phrase or a blank line, at the latest as far below its number as the longest of the others."""
    last = numbered[-1]
    longest = max(b - a for a, b in pairwise(numbered))
    for at in range(last + 1, min(last + longest, len(lines))):
        gap = lines[at].number - lines[at - 1].number > lines[last].number - lines[last - 1].number
        if lines[at].category is not None or (gap and lines[at].shape != NUMBER):
            return at
    return min(last + longest, len(lines))


def _mark_signed(lines: Sequence[Line], start: int) -> None:
    """Mark the comments under a head that begin with a reader's name over day and time, or a stamp that has both; cards have titles or sections there."""
    stop = min(start + _THREAD, len(lines))
    end = next((at for at in range(start, stop) if _ends_thread(lines, at)), stop)
    signed = [at for at in range(start, end) if _signs(lines, at)]
    if not signed or len({lines[at].key for at in signed}) < len(signed):
        return
    last = signed[-1]
    behind = next((at for at in range(last + 2, end) if lines[at].category is not None), end)
    for line in lines[start : min(behind, last + _COMMENT)]:
        if line.category is None or line.category in HEADS:
            line.category = "comment"


def _ends_thread(lines: Sequence[Line], at: int) -> bool:
    """Whether the footer stands at line `at`, or the head of a list under which no reader signs (`المزيد من المشاركات`, `الأحدث | الأقدم`)."""
    return lines[at].category == "footer" or (lines[at].category in HEADS and not _signs(lines, at + 1))


def _signs(lines: Sequence[Line], at: int) -> bool:
    """Whether line `at` is the name of a reader over day and time, or has both."""
    if at >= len(lines):
        return False
    name = lines[at]
    if _VISITOR.match(name.folded):
        return True
    after = lines[at + 1] if at + 1 < len(lines) else name
    if after.shape != DATE or not (after.dates and _CLOCK.search(after.text)) or name.category is not None:
        return False
    named = name.shape in (LABEL, LATIN) and name.words <= _NAME_WORDS
    named = named and not (name.stops or name.names_outlet)
    return named and phrase_category(name.key) is None and not is_section_name(name.key)
