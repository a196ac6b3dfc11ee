"""Digits that are a day in two orders: `09-03-2016` is the ninth of March nearly everywhere, the third of September on some pages.

Day first holds unless the page speaks against it: its own day at the top, the days of its comments, another date that only makes a day month
first, an English clock. Two such signs are needed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace

from .dates import FoundDate, full_days
from .lines import DATE, Line
from .parts import Parts

_ENGLISH_CLOCK = re.compile(r"\d\s?[AP]\.?M\b", re.IGNORECASE)
_AMERICAN_STAMP = re.compile(r"(?<!\d)[1-9]/\d{1,2}/\d{4},? [1-9]\d?:\d\d(?::\d\d)? [AP]M\b")
"""How servers set to American English write a moment: neither the month nor the hour with a nought before it."""
_FRESH, _NEAR, _FAR = 1, 31, 45
"""Days between the page's own day and an article of that day or of one of its weeks, and days that part the wrong reading from it."""
_COMPACT, _SPREAD = 10, 20
"""Days within which a page's stamps lie in the right order, and days between them in the wrong one."""
_SIGNS = 2


def in_order(date: FoundDate, line: Line, parts: Parts) -> FoundDate:
    """The date as the page's order of day and month gives it; `line` is the stamp that it stands in."""
    if date.other is None or date.iso is None:
        return date
    first, other = _day(date.iso), _day(date.other)
    stamps = [each for each in parts.furniture if each.shape == DATE]
    dates = [found for each in stamps for found in full_days(each.dates)]
    signs = (_ENGLISH_CLOCK.search(line.text) is not None) + _by_page_day(first, other, parts, line)
    signs += _AMERICAN_STAMP.search(line.text) is not None
    signs += 2 * any(found.american for found in dates) + _by_others(first, other, dates)
    if signs < _SIGNS:
        return date
    return replace(date, iso=date.other, other=None, month=other.month, day=other.day)


def _by_page_day(first: dt.date, other: dt.date, parts: Parts, stamp: Line) -> int:
    """What the day at the page's top says: no article is younger, and most are not much older."""
    top = [
        _day(found.iso)
        for line in parts.furniture
        if line.start < stamp.number and line.shape == DATE
        for found in full_days(line.dates)
        if found.iso and found.other is None
    ]
    if not top:
        return 0
    today = max(top)
    if first > today + dt.timedelta(1) and other <= today:
        return _SIGNS
    age, other_age = (today - first).days, (today - other).days
    if 0 <= other_age <= _NEAR and age >= _FAR:
        return _SIGNS if other_age <= _FRESH else 1
    return -_SIGNS if 0 <= age <= _NEAR and not 0 <= other_age <= _NEAR else 0


def _by_others(first: dt.date, other: dt.date, dates: Iterable[FoundDate]) -> int:
    """Whether the page's other stamps of two orders lie close together in the other order only."""
    pairs = [(_day(found.iso), _day(found.other)) for found in dates if found.iso and found.other]
    if not pairs or any(abs((theirs - other).days) > _COMPACT for _, theirs in pairs):
        return 0
    return int(any(abs((theirs - first).days) >= _SPREAD for theirs, _ in pairs))


def _day(iso: str) -> dt.date:
    return dt.date.fromisoformat(iso)
