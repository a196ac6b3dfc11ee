"""Days that a text names from where it stands: `أمس`, `اليوم الجمعة`, `الخميس الماضي`, `منذ ساعتين`.

Such a word is a date only together with another day: the stamp's, or one that the text gives beside it. Nothing is
guessed: without that day, or where the weekday contradicts it, there is no date.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from ..schema import Span
from ..text import Folded, fold
from .dates import WEEKDAYS, FoundDate, find_dates

_SHIFTS = {"اليوم": 0, "امس": -1, "البارحه": -1, "الامس": -1, "غدا": 1, "today": 0, "yesterday": -1}
_AGO = re.compile(
    r"(?<!\w)(?:منذ|قبل)\s(?:حوالي |نحو )?(?:(?P<n>\d{1,2})\s)?(?P<unit>ثاني|ثوان|دقيق|دقايق|ساع|يوم|ايام|اسبوع|اسابيع)(?P<dual>\w{0,2}ين|ان)?\w*"
    r"|(?<!\w)(?P<count>\d{1,2}|an?|one)\s(?P<english>second|minute|hour|day|week)s?\sago(?!\w)",
    re.IGNORECASE,
)
_SECONDS = {
    "ثاني": 1, "ثوان": 1, "دقيق": 60, "دقايق": 60, "ساع": 3600, "يوم": 86400, "ايام": 86400, "اسبوع": 604800, "اسابيع": 604800,
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800,
}  # fmt: skip
_HOUR, _DAY = 3600, 86400
_FEW_HOURS = 3
"""How long before a page was read, where its clock is not known, something is still of the same day."""
_CLOCK = re.compile(
    r"(?<![\d:/.-])(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?(?!\d)\s?(?P<half>(?:م|ص|pm|am|مساء|صباحا|ظهرا)(?!\w))?",
    re.IGNORECASE,
)
_BEFORE_YESTERDAY = r"اول (?:من )?امس|امس الاول|قبل امس"
_PAST = frozenset("الماضي الماضيه الفايت الفائت المنصرم الاخير".split())
_COMING = frozenset("المقبل المقبله القادم القادمه".split())
_WEEK = 7

_WEEKDAY = "|".join(re.escape(name) for name in WEEKDAYS)
_RELATIVE = re.compile(
    rf"(?<!\w)[وبل]?(?:(?P<before>{_BEFORE_YESTERDAY})|(?P<word>{'|'.join(_SHIFTS)}))?(?:(?(word)\W{{1,3}}|(?(before)\W{{1,3}}))(?:يوم )?(?P<weekday>{_WEEKDAY}))?"
    rf"(?!\w)(?:\s(?P<side>{'|'.join(sorted(_PAST | _COMING))})(?!\w))?",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"(?<!\w)(?:(?P<before>{_BEFORE_YESTERDAY})|(?P<word>اليوم|امس))(?:\W{{1,3}}(?P<weekday>{_WEEKDAY}))?\W{{0,4}}$"
)
_WITH = 30
"""Characters before a date in which the day that it explains is named."""


def relative_day(text: str, stamp: dt.date) -> tuple[dt.date, Span] | None:
    """The first day that `text` names relative to the day `stamp`, with the span of the words.

    A bare weekday is the last one up to the stamp; `الماضي` behind it keeps the stamp's own day out, `المقبل` looks
    ahead. `اليوم` or `أمس` with a weekday that they cannot mean gives None.

    >>> relative_day("أمس الخميس 14:30", dt.date(2018, 9, 7))
    (datetime.date(2018, 9, 6), (0, 10))
    >>> relative_day("الجمعة 09:20", dt.date(2018, 9, 9))[0].isoformat()
    '2018-09-07'
    >>> relative_day("أمس الأحد", dt.date(2018, 9, 7)) is None
    True
    """
    folded = Folded(text)
    for match in _RELATIVE.finditer(folded.text):
        if match.group().strip() and (match["word"] or match["before"] or match["weekday"]):
            day = _resolved(match, stamp)
            return None if day is None else (day, folded.raw_span(*match.span()))
    return None


def day_ago(text: str, today: dt.date, clock: dt.time | None = None) -> tuple[dt.date, Span] | None:
    """The day that `text` names by how long ago it was (`منذ ساعتين`), counted from `today`, with the span of the words.

    Hours count from the page's `clock`; where the page has none, only few of them are of the same day.

    >>> day_ago("منذ ساعتين", dt.date(2018, 9, 7), dt.time(1, 30))
    (datetime.date(2018, 9, 6), (0, 10))
    >>> day_ago("منذ 14 ساعة", dt.date(2018, 9, 7)) is None
    True
    """
    folded = Folded(text)
    match = _AGO.search(folded.text)
    if match is None:
        return None
    count = match["n"] or match["count"] or ""
    number = int(count) if count.isdecimal() else 2 if match["dual"] else 1
    unit = _SECONDS[(match["unit"] or match["english"]).lower()]
    span = folded.raw_span(*match.span())
    if unit >= _DAY:
        return today - dt.timedelta(seconds=number * unit), span
    if clock is not None:
        return (dt.datetime.combine(today, clock) - dt.timedelta(seconds=number * unit)).date(), span
    return (today, span) if number * unit <= _FEW_HOURS * _HOUR else None


def clock_of(text: str) -> dt.time | None:
    """The time of day that a line gives (`1:12 م`), or None.

    >>> clock_of("الأحد 17 يونيو 2018 1:12 م القاهرة"), clock_of("الأحد 17 يونيو 2018")
    (datetime.time(13, 12), None)
    """
    match = _CLOCK.search(fold(text))
    if match is None or int(match["hour"]) > 23 or int(match["minute"]) > 59:
        return None
    half, hour = (match["half"] or "").lower(), int(match["hour"])
    if half in ("م", "pm", "مساء", "ظهرا") and hour < 12:
        hour += 12
    elif half in ("ص", "am", "صباحا") and hour == 12:
        hour = 0
    return dt.time(hour, int(match["minute"]))


def _resolved(match: re.Match[str], stamp: dt.date) -> dt.date | None:
    weekday = WEEKDAYS.get((match["weekday"] or "").lower())
    if match["word"] or match["before"]:
        day = stamp + dt.timedelta(-2 if match["before"] else _SHIFTS[match["word"].lower()])
        return day if weekday in (None, day.weekday()) else None
    if weekday is None:
        return None
    if match["side"] in _COMING:
        return stamp + dt.timedelta((weekday - stamp.weekday() - 1) % _WEEK + 1)
    back = (stamp.weekday() - weekday) % _WEEK
    return stamp - dt.timedelta(back or (_WEEK if match["side"] in _PAST else 0))


def day_from_text(texts: Sequence[str]) -> tuple[str, int, Span] | None:
    """The day of publication that a text's opening gives away, with the index of its paragraph and the span there.

    `اليوم الاثنين (21 آب 2023)` names it, `أمس الأحد 20 آب 2023` the day before it; the weekday must be the date's.

    >>> day_from_text(["أفاد مصدر أمني، اليوم الاثنين (21 آب 2023)، باندلاع حريق."])
    ('2023-08-21', 0, (16, 41))
    """
    for index, text in enumerate(texts):
        folded = Folded(text)
        for date in find_dates(text, folded):
            found = _explained(folded, date)
            if found is not None:
                return found[0], index, found[1]
    return None


def _explained(folded: Folded, date: FoundDate) -> tuple[str, Span] | None:
    """The day of writing where a word for it stands before a full date; the weekday may be part of the date."""
    if date.precision != "day" or date.iso is None or date.weekday_agrees is False:
        return None
    at = folded.folded(date.span[0])
    before = folded.text[max(0, at - _WITH) : at]
    match = _TOLD.search(before)
    if match is None:
        return None
    day = dt.date.fromisoformat(date.iso)
    weekday = WEEKDAYS.get((match["weekday"] or "").lower())
    if weekday not in (None, day.weekday()) or (weekday is None and not date.weekday_agrees):
        return None
    shift = 2 if match["before"] else -_SHIFTS[match["word"]]
    start = folded.raw_span(at - len(before) + match.start(), at)[0]
    return (day + dt.timedelta(shift)).isoformat(), (start, date.span[1])
