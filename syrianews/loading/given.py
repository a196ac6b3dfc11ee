"""Metadata that came beside a text, in columns or `<meta>` tags, and how an article takes them in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Any

from ..schema import Article, Scrape, Span
from ..text import fold
from ..zoning.brands import is_arabic, outlet_at, outlet_called, plain, spells, usual_name
from ..zoning.dates import find_dates
from ..zoning.outlets import outlets

_ISO = re.compile(r"(?<!\d)(\d{4})([-/])(\d{2})(?:\2(\d{2}))?(?!\d)")
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")
_IN_TWO_ORDERS = re.compile(r"(?P<a>\d{1,2})(?P<mark>[/-])(?P<b>\d{1,2})(?P=mark)(?P<year>\d{4})(?:[ T,].*)?")
"""Digits, and perhaps an hour, that are day and month in one order or the other."""
DAY_FIRST, MONTH_FIRST = "day first", "month first"
"""How a column of dates writes its days."""
_YEARS = range(1800, 2200)
"""Years of the calendar that ISO dates are in: 1446 is one of another."""


def complete(article: Article, scrape: Scrape, ends: int | None = None) -> None:
    """Fill the metadata of a scrape's own article from what was given beside the text.

    A title and a byline in the text stand. An outlet and a date that a column or the page's metadata give go before
    a reading of the text; a note says where the two differ, and no span shows them. Two spellings of one outlet do not
    differ; an address in a column, and a name in Latin letters, is the outlet that the catalogue knows by it. That outlet relays nobody
    by naming itself, but another whose name stands below its text, which `ends` there (`المصدر: الأيام`).
    """
    given = scrape.given
    if article.title is None and given.get("title"):
        article.title = given["title"]
    if article.byline is None and given.get("byline"):
        article.byline = given["byline"]
    below = article.outlet, article.evidence.get("outlet", (0, 0))
    _give(article, scrape, "outlet", _outlet(given))
    _credit(article, *below, ends)
    _drop_own_relays(article, given)
    when = iso_date(given.get("date"), given.get("date_order")) or _shown(article, scrape)
    if when:
        if article.date != when:
            article.date_basis = "given"
        article.date_precision = "day" if len(when) == 10 else "month"
        _give(article, scrape, "date", when)
    elif article.date is None and (guess := iso_date(given.get("date_guess"))):
        article.date, article.date_basis = guess, "given"
        article.date_precision = "day" if len(guess) == 10 else "month"
    elif days := two_days(given.get("date")):
        scrape.notes.append(
            f"date: {given['date']!r} beside the text is {' or '.join(days)}, and neither its column nor the text shows which: "
            f"write it as {' or '.join(days)}"
        )
    elif given.get("date"):
        scrape.notes.append(
            f"date: {given['date']!r} beside the text is no date that is read: write it as 2018-04-09 or 9.4.2018"
        )


def two_days(value: Any) -> list[str]:
    """The two days that digits name in the order of day and month, and in that of month and day; nothing where they name one, or none.

    >>> two_days("05/11/2025"), two_days("15/08/2025"), two_days("5/5/2025")
    (['2025-11-05', '2025-05-11'], [], [])
    """
    digits = _IN_TWO_ORDERS.fullmatch(str(value or "").strip())
    if digits is None or digits["a"] == digits["b"]:
        return []
    a, b, year = (int(digits[name]) for name in ("a", "b", "year"))
    if not (1 <= a <= 12 and 1 <= b <= 12 and a != b and year in _YEARS):
        return []
    return [f"{year}-{b:02}-{a:02}", f"{year}-{a:02}-{b:02}"]


def column_order(values: Iterable[Any]) -> str | None:
    """The order of day and month in a column, by the values that leave no choice; None where none does, or they differ.

    >>> column_order(["05/11/2025", "15/08/2025"]), column_order(["05/11/2025"]), column_order(["08/15/2025", "15/08/2025"])
    ('day first', None, None)
    """
    orders = set()
    for value in values:
        if digits := _IN_TWO_ORDERS.fullmatch(str(value or "").strip()):
            a, b = int(digits["a"]), int(digits["b"])
            if max(a, b) > 12 >= min(a, b):
                orders.add(DAY_FIRST if a > b else MONTH_FIRST)
    return orders.pop() if len(orders) == 1 else None


def _shown(article: Article, scrape: Scrape) -> str | None:
    """Which of the two days that digits beside a text name the text itself shows, as its date or in its words."""
    days = two_days(scrape.given.get("date"))
    if not days or article.date in days:
        return article.date if days else None
    told = {(found.month, found.day) for found in find_dates(scrape.text) if found.other is None}
    shown = [day for day in days if (int(day[5:7]), int(day[8:])) in told]
    return shown[0] if len(shown) == 1 else None


def _outlet(given: Mapping[str, str]) -> str | None:
    """The outlet in a column, by the name that the catalogue has for its address, its name in Latin letters, or the handle that
    is its site's as well."""
    outlet = given.get("outlet")
    if not outlet:
        return None
    known = outlet_at(str(outlet))
    if known is None and not is_arabic(str(outlet)) and (called := outlet_called(str(outlet))):
        names = {fold(name).lower() for name in outlets()[called].names}
        if fold(str(outlet)).strip().lower() in names or called == outlet_at(given.get("url", "")):
            known = called
    site = outlet_at(given.get("url", ""))
    if known is None and site and spells(str(outlet), site):
        known = site
    return usual_name(known) if known else outlet


def _credit(article: Article, signed: str | None, span: Span, ends: int | None) -> None:
    """Enter among the relays the outlet whose name stands below a text, where the article is of another one."""
    if not signed or not article.outlet or ends is None or span[0] < ends:
        return
    if _same_outlet(signed, article.outlet):
        return
    known = outlet_called(signed)
    if known is not None and known not in map(outlet_called, article.relays):
        article.evidence[f"relays.{len(article.relays)}"] = span
        article.relays.append(signed)


def _drop_own_relays(article: Article, given: Mapping[str, str]) -> None:
    """Take away relays that name the outlet itself, which is known only now."""
    own = {outlet_called(article.outlet or ""), outlet_at(given.get("url", ""))} - {None}
    kept = [n for n, name in enumerate(article.relays) if outlet_called(name) not in own]
    spans = [article.evidence.pop(f"relays.{n}", None) for n in range(len(article.relays))]
    article.relays = [article.relays[n] for n in kept]
    article.evidence |= {f"relays.{n}": span for n, old in enumerate(kept) if (span := spans[old])}


def _give(article: Article, scrape: Scrape, name: str, value: str | None) -> None:
    before = getattr(article, name)
    if not value or before == value:
        return
    if before is not None and not (name == "outlet" and _same_outlet(before, value)):
        scrape.notes.append(
            f"{name}: {value!r} is given beside the text, {before!r} read in it; the given one is kept"
        )
    setattr(article, name, value)
    article.evidence.pop(name, None)


def _same_outlet(one: str, other: str) -> bool:
    """Whether two names are one outlet's."""
    known = outlet_called(one)
    return plain(one) == plain(other) or (known is not None and known == outlet_called(other))


def iso_date(value: Any, order: str | None = None) -> str | None:
    """A date in a column or a `<meta>` as ISO `YYYY-MM-DD` or `YYYY-MM`; None where it is none.

    With dots the day stands first; `4/9/2018` could be two days, and is neither unless the `order` of its column is known. Other ways to write a day are read as in a text.

    >>> iso_date("2018-03-11T18:29:03+00:00"), iso_date("Sun, 11 Mar 2018 18:29:03 GMT"), iso_date("أمس")
    ('2018-03-11', '2018-03-11', None)
    >>> iso_date("9.4.2018"), iso_date("4/9/2018"), iso_date("٩ نيسان ٢٠١٨")
    ('2018-04-09', None, '2018-04-09')
    """
    if order is not None and (days := two_days(value)):
        return days[order == MONTH_FIRST]
    day = value.strftime("%Y-%m-%d") if isinstance(value, date) else _read_day(str(value or "").strip())
    return day if day and int(day[:4]) in _YEARS else None


def _read_day(text: str) -> str | None:
    """A date in any year; years of other calendars too."""
    found = _ISO.search(text)
    dotted = _DAY_FIRST.match(text)
    try:
        if dotted:
            return date(*map(int, reversed(dotted.groups()))).isoformat()
        if found is None:
            return parsedate_to_datetime(text).strftime("%Y-%m-%d")
        year, _, month, day = found.groups()
        date(int(year), int(month), int(day or 1))
    except (ValueError, TypeError, IndexError):
        return None if dotted or found else _written(text)
    return f"{year}-{month}-{day}" if day else f"{year}-{month}"


def _written(text: str) -> str | None:
    """The one day that a text names, in words or in another order of digits; None where it names several or none."""
    days = find_dates(text)
    return days[0].iso if len(days) == 1 and days[0].other is None else None
