"""Calendar dates in Arabic news: stamps, datelines, post dates.

Newspapers from Rabat to Muscat write one day as `7 شتنبر 2018`, `07/09/2018`, `٧ أيلول ٢٠١٨`, `7 أيلول/سبتمبر 2018`
or `26 ذو الحجة 1439 هـ الموافق 7 سبتمبر 2018`. `find_dates` finds them all by a few expressions over the folded
text and a table of month names (`data/months.csv`). Nothing is guessed: a day without a year keeps
`iso` None, and an impossible day is no date.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias

from ..lexicons import lexicon
from ..schema import Span
from ..text import Folded, fold

WEEKDAYS: dict[str, int] = {
    fold(name).lower(): number
    for number, names in enumerate(
        ["الاثنين Monday", "الثلاثاء الثلثاء Tuesday", "الأربعاء Wednesday", "الخميس Thursday",
         "الجمعة Friday", "السبت Saturday", "الأحد Sunday"]
    )
    for name in names.split()
}  # fmt: skip
"""Folded weekday names, Monday as 0 (as in `datetime.date.weekday`)."""

_HIJRI_YEARS = range(1390, 1501)
_UNITS = (
    "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
    "الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر", "التاسع عشر",
)  # fmt: skip
NO_PART = "(?<!النصف )(?<!الربع )(?<!الثلث )(?<!الاسبوع )"
"""What an ordinal does not follow that counts days, folded: not `النصف الأول من مايو`."""
ORDINALS: dict[str, int] = {
    fold(name): number
    for number, name in [
        *enumerate(_UNITS, 1),
        (1, "الفاتح"),
        (20, "العشرين"),
        (30, "الثلاثين"),
        *((20 + unit, f"{name} والعشرين") for unit, name in enumerate(("الحادي", *_UNITS[1:9]), 1)),
        (31, "الحادي والثلاثين"),
    ]
}
"""Days of a month as words, folded; the Maghreb calls the first `الفاتح`."""


@dataclass(slots=True, frozen=True)
class FoundDate:
    """One date expression in a text.

    `iso` is `YYYY-MM-DD` (precision `day`), `YYYY-MM` (`month`), or None where no year is given.
    `weekday_agrees` says whether a weekday written with it is the right one; None without a weekday.
    `other` is the ISO day of the other order where digits can be read day first and month first; `american`: only month
    first makes a day of them.
    """

    span: Span
    iso: str | None
    precision: str | None
    month: int
    day: int | None = None
    calendar: str = "gregorian"
    weekday_agrees: bool | None = None
    other: str | None = None
    american: bool = False


@lru_cache(2)
def _months(calendar: str) -> dict[str, int]:
    """Folded month names of a calendar, with their numbers."""
    return {fold(r["form"]).lower(): int(r["month"]) for r in lexicon("months") if r["calendar"] == calendar}


def is_month(folded: str) -> bool:
    """Whether a folded string is the name of a month.

    >>> is_month("يوليو"), is_month("دمشق")
    (True, False)
    """
    return folded in _months("gregorian") or folded in _months("hijri")


def _any_of(words: dict[str, int]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", " +") for word in longest_first)


_Reader: TypeAlias = Callable[[re.Match[str]], FoundDate | None]


_YEAR = re.compile(r"(?:19[89]|20[0-7])\d")
"""A year of the papers, which most lines with a number lack, and most expressions need."""
_WINDOW = 80
"""The characters to both sides of what must be there in which a date stands: a weekday, a month by two names, a year, and blanks."""


@lru_cache(1)
def _expressions() -> tuple[tuple[_Reader, re.Pattern[str], re.Pattern[str]], ...]:
    """Readers, what a text must hold for them, and the expressions they read, in order of trust.

    What must be there begins with a digit or a word, which are quickly looked for; an expression that may begin with a weekday is not.
    """
    gregorian, hijri = _any_of(_months("gregorian")), _any_of(_months("hijri"))
    weekday = rf"(?:(?<!\w)(?P<weekday>{_any_of(WEEKDAYS)})[\s،,/|–-]{{0,3}})?"
    month = rf"(?P<month>{gregorian})(?:(?:\s?[/(-]\s?|\s)(?:{gregorian})(?:\s?[/-]\s?(?:{gregorian}))?\)?)?(?![^\W\d_])"
    year = r"(?P<year>(?:19[89]|20[0-7])\d)(?!\d)"
    day = r"(?<![\d/.])(?<!\d:)(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    named = re.compile(rf"\d(?:st|nd|rd|th)?[\s.،,/|–-]{{0,3}}(?:من )?(?:شهر )?(?:{gregorian})", re.I)
    behind_day = re.compile(rf"\d(?:st|nd|rd|th)?[\s،,-]{{1,3}}{_YEAR.pattern}", re.I)
    behind_year = re.compile(rf"{_YEAR.pattern}[\s/|-]{{1,3}}(?:{gregorian})", re.I)
    misspelt = r"(?:ال)\w{4,7}"
    before_weekday = re.compile(rf"{_YEAR.pattern}\s(?:{_any_of(WEEKDAYS)}|{misspelt})", re.I)
    numeric = re.compile(r"\d ?[/.-] ?\d\d? ?[/.-] ?\d")
    in_hijri = re.compile(rf"\d[\s-]{{0,3}}(?:{hijri})")
    spelled = re.compile(rf" من (?:شهر )?(?:{gregorian})")
    compact = re.compile(rf"{_YEAR.pattern}[01]\d[0-3]\d")
    return (
        (_read_named, before_weekday, re.compile(rf"(?<!\d){year}\s(?:(?P<weekday>{_any_of(WEEKDAYS)})|{misspelt})[\s،,]{{1,2}}{day}\s{month}(?!\s?\d{{4}})", re.I)),
        (_read_named, named, re.compile(
            rf"{weekday}{day}[\s.،,/|–-]{{0,3}}(?:من )?(?:شهر )?{month}(?:[\s.،,/|–-]{{0,3}}(?:من )?(?:ال)?(?:عام |سنه )?{year})?", re.I)),
        (_read_named, behind_day, re.compile(rf"{weekday}(?<!\w){month}[\s.-]{{1,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s،,-]{{1,3}}{year}", re.I)),
        (_read_named, behind_year, re.compile(rf"{day}\s\d{{1,2}}:\d{{2}}\s{year}\s{month}", re.I)),
        (_read_named, behind_year, re.compile(rf"(?<!\d){year}[\s/|-]{{1,3}}{month}[\s/|-]{{1,3}}(?P<day>\d{{1,2}})(?![\d:])", re.I)),
        (_read_numeric, numeric, re.compile(
            rf"{weekday}(?<![\d/.])(?<!\d[:-])(?P<a>\d{{1,4}}) ?(?P<mark>[/.-]) ?(?P<b>\d{{1,2}}) ?(?P=mark) ?(?P<c>\d{{4}}|\d{{1,2}})(?:(?![\d/]|\.\d)|(?<=\d{{4}})(?=\d\d?:\d\d))", re.I)),
        (_read_spelled, spelled, re.compile(
            rf"{NO_PART}(?<!\w)[بل]?(?P<ordinal>{_any_of(ORDINALS)}) من (?:شهر )?{month} (?:من )?(?:ال)?(?:عام |سنه )?{year}")),
        (_read_compact, compact, re.compile(r"(?<![\w.,-])(?P<year>(?:19[89]|20[0-7])\d)(?P<b>[01]\d)(?P<c>[0-3]\d)(?:T?[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?![\d.,%])")),
        (_read_hijri, in_hijri, re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})[\s-]{{0,3}}(?P<month>{hijri})[\s،-]{{0,3}}(?P<year>1[34]\d\d)(?!\d)")),
        (_read_month, _YEAR, re.compile(rf"(?<!\w)[وبلف]?{month}\s?(?:من )?(?:ال)?(?:عام |سنه )?{year}", re.I)),
    )  # fmt: skip


def find_dates(text: str, folded: Folded | None = None) -> list[FoundDate]:
    """All date expressions of `text` in their order, spans in offsets of `text`.

    >>> [(d.iso, d.calendar) for d in find_dates("الاثنين 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م")]
    [('2015-08-10', 'hijri'), ('2015-08-10', 'gregorian')]
    >>> find_dates("11 14:48 2018 يونيو")[0].iso, find_dates("2018 يونيو 11")[0].iso
    ('2018-06-11', '2018-06-11')
    >>> find_dates("14:48:00 2018 الاثنين 11 يونيو")[0].iso
    '2018-06-11'
    >>> find_dates("الجمعة 07 شتنبر 2018 - 14:30")[0].iso
    '2018-09-07'
    """
    folded = folded or Folded(text)
    found: list[FoundDate] = []
    taken = bytearray(len(folded.text))
    year = _YEAR.search(folded.text) is not None
    for read, needed, expression in _expressions():
        if not year and _YEAR.pattern in needed.pattern:
            continue
        for match in _around(needed, expression, folded.text):
            start, end = match.span()
            if any(taken[start:end]):
                continue
            date = read(match)
            if date is not None:
                taken[start:end] = b"x" * (end - start)
                found.append(_respan(date, folded.raw_span(start, end)))
    return sorted(found, key=lambda date: date.span)


def _around(needed: re.Pattern[str], expression: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of an expression, which is looked for only around what must be there for it."""
    start = end = 0
    for sign in needed.finditer(text):
        if sign.start() - _WINDOW > end:
            yield from expression.finditer(text, start, end)
            start = sign.start() - _WINDOW
        end = sign.end() + _WINDOW
    yield from expression.finditer(text, start, end)


def _respan(date: FoundDate, span: Span) -> FoundDate:
    return replace(date, span=span)


def _agrees(match: re.Match[str], day: dt.date) -> bool | None:
    word = match.groupdict().get("weekday")
    return None if word is None else WEEKDAYS[word.lower()] == day.weekday()


def _read_named(match: re.Match[str]) -> FoundDate | None:
    """A day and a named month, with or without a year."""
    month = _months("gregorian")[re.sub(" +", " ", match["month"].lower())]
    number = int(match["day"])
    if not match["year"]:
        return FoundDate(match.span(), None, None, month, number) if 1 <= number <= 31 else None
    day = _day(int(match["year"]), month, number)
    if day is None:
        return None
    return FoundDate(match.span(), day.isoformat(), "day", month, number, weekday_agrees=_agrees(match, day))


def _read_spelled(match: re.Match[str]) -> FoundDate | None:
    """A day in words, with the name of its month and a year (`الخامس من يوليو 2024`)."""
    month = _months("gregorian")[re.sub(" +", " ", match["month"].lower())]
    day = _day(int(match["year"]), month, ORDINALS[match["ordinal"]])
    return FoundDate(match.span(), day.isoformat(), "day", month, day.day) if day else None


def _read_compact(match: re.Match[str]) -> FoundDate | None:
    """A machine's stamp (`20240705`, `20240705T1403`)."""
    day = _day(int(match["year"]), int(match["b"]), int(match["c"]))
    return FoundDate(match.span(), day.isoformat(), "day", day.month, day.day) if day else None


def _read_month(match: re.Match[str]) -> FoundDate:
    """A named month and a year."""
    month = _months("gregorian")[re.sub(" +", " ", match["month"].lower())]
    return FoundDate(match.span(), f"{match['year']}-{month:02d}", "month", month)


def _read_hijri(match: re.Match[str]) -> FoundDate | None:
    month = _months("hijri")[re.sub(" +", " ", match["month"])]
    return _from_hijri(match, int(match["year"]), month, int(match["day"]))


def _read_numeric(match: re.Match[str]) -> FoundDate | None:
    """Digits only: year first, else day first; month first where only that makes a day (or fits the weekday)."""
    a, b, c = int(match["a"]), int(match["b"]), int(match["c"])
    if len(match["c"]) <= 2 < len(match["a"]):
        if a in _HIJRI_YEARS:
            return _from_hijri(match, a, b, c)
        orders = [(a, b, c)]
    elif len(match["c"]) == 4 and len(match["a"]) <= 2:
        if c in _HIJRI_YEARS:
            return _from_hijri(match, c, b, a)
        orders = [(c, b, a), (c, a, b)]
    elif len(match["a"]) <= 2 and len(match["c"]) == 2 and match["weekday"]:
        orders = [(2000 + c, b, a)]
    else:
        return None
    days = [day for order in orders if (day := _day(*order))]
    if not days:
        return None
    day = next((d for d in days if _agrees(match, d)), days[0])
    agrees = _agrees(match, day)
    other = next((d.isoformat() for d in days if d != day), None) if agrees is None else None
    american = len(orders) == 2 and (c, a, b) == (day.year, day.month, day.day) and a != b and len(days) == 1
    return FoundDate(
        match.span(),
        day.isoformat(),
        "day",
        day.month,
        day.day,
        weekday_agrees=agrees,
        other=other,
        american=american,
    )


def _from_hijri(match: re.Match[str], year: int, month: int, day: int) -> FoundDate | None:
    from hijridate import Hijri

    try:
        date = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    iso = dt.date(date.year, date.month, date.day).isoformat()
    return FoundDate(match.span(), iso, "day", date.month, date.day, calendar="hijri")


def _day(year: int, month: int, day: int) -> dt.date | None:
    if not 1980 <= year <= 2079:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


_NOW = re.compile(r"\s(?:ال)?(?:جاري|حالي)(?!\w)")
_MONTH_REACH = 80
"""Characters before `الحالي` in which the name of a month, or both its names, begins."""


@lru_cache(1)
def _running_month() -> re.Pattern[str]:
    months = _any_of(_months("gregorian"))
    return re.compile(
        rf"(?<!\w)(?P<month>{months})(?:\s?[/(]\s?(?:{months})\)?)?\s(?:ال)?(?:جاري|حالي)(?!\w)"
    )


def month_from_text(text: str) -> tuple[str, Span] | None:
    """The month of publication as the running text gives it away, with the words that name it.

    `يوليو الحالي` names the month; the year is that of a full date in the same month, where the text has one and
    dates nothing later. Without one the text supports no year: the latest year it names is as a rule an earlier one
    (held against news of 2015–2024: right in 11 of 14 texts with such a date, in 42 of 146 without).

    >>> month_from_text("في غارة في الثاني من يوليو الحالي، كما قال في 2 يوليو 2018، بعد سقوط الرقة في سبتمبر 2017")[0]
    '2018-07'
    """
    folded = Folded(text)
    windows = ((max(0, now.start() - _MONTH_REACH), now.end()) for now in _NOW.finditer(folded.text))
    running = next(filter(None, (_running_month().search(folded.text, *window) for window in windows)), None)
    if running is None:
        return None
    current = _months("gregorian")[re.sub(" +", " ", running["month"])]
    latest = max(
        (date for date in find_dates(text, folded) if date.iso), key=lambda date: date.iso or "", default=None
    )
    if latest is None or latest.precision != "day" or latest.month != current:
        return None
    return (latest.iso or "")[:7], folded.raw_span(*running.span())


def full_days(dates: Iterable[FoundDate]) -> list[FoundDate]:
    """Those of `dates` that are full days, Gregorian ones before Hijri ones."""
    return sorted((date for date in dates if date.precision == "day"), key=lambda date: date.calendar)
