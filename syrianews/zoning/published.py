"""When an article was published, and which words of the scrape say so.

A stamp near the headline says it best; a relative one (`أمس 14:30`) counts from the date in the site's masthead. The
opening of the text (`اليوم الاثنين (21 آب 2023)`), the date of a post that the article embeds, and the month that the
text calls the current one come after, in this order. Dates in captions and on cards of other articles are none of
the article's.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..schema import Span
from .dates import FoundDate, find_dates, full_days, month_from_text
from .day_order import in_order
from .headlines import CREDIT_END
from .lines import DATE, LABEL, LATIN, NUMBER, Line
from .looks import is_breadcrumb
from .outlets import find_names
from .page_days import is_of_another_day
from .parts import Parts
from .relative import clock_of, day_ago, day_from_text, relative_day
from .stamp_signs import PUBLISHED, UPDATED

_OPENING, _OPENING_CHARACTERS = 2, 600
"""Paragraphs of a text, and characters of each, that may say which day it is."""
_LATIN_STAMP = 12
"""The most words of a stamp in Latin letters: what is longer is an agency's caption."""
_ISSUE = re.compile(r"(?<!\w)(?:ال)?عدد\W{0,3}(?:رقم\W{0,2})?\d{2}")
"""The number of a printed issue."""
_MASTHEAD_WORDS = 14
"""The most words of the line over an article that says which day it is."""
_DATELINE_REACH = 45
"""How far into a first paragraph the date of its dateline may begin."""
_LABEL_WORDS, _PIECES = 4, 3
"""The most words of a label over its date, and the lines in which a template puts day, month and year."""
_ADDRESS = re.compile(r"(?:[^\W\d]+ ){0,3}:?\s*(?P<address>https?://\S+)")
_ADDRESS_DAY = re.compile(r"/((?:19[89]|20[0-7])\d)[/-]?(\d{2})[/-]?(\d{2})(?=[/-])")
"""The day in an address, as content systems put it there."""
_ADDRESS_WORDS = 5
_PRINTED = re.compile(r"(?<!\w)(?:تاريخ|وقت) (?:ال)?طباعه|printed", re.IGNORECASE)
"""When somebody printed the page."""
_PICTURED = re.compile(r"(?<!\w)(?:في|بتاريخ|يوم|خلال|منذ)\s?$")
"""What stands before the date of a picture in its caption."""
_DAY_WORD = re.compile(
    r"(?<!\w)(?:اليوم|امس)\W{1,3}(?:\w+\W{1,4})?(?:\d|(?:ال\w+ (?:عشر |والعشرين |والثلاثين )?من(?!\w)))"
)
_DAYS = ("اليوم", "امس")
"""One of these is in each of them, and in few other paragraphs: they are quickly looked for."""


@dataclass(slots=True, frozen=True)
class Published:
    """A date of publication: ISO day or month, its precision and basis, and the span that shows it."""

    iso: str
    precision: str
    basis: str
    span: Span


def find_published(parts: Parts) -> Published | None:
    """The date of publication that the scrape supports, or None."""
    stamps = _stamps(parts)
    dated = [(line, date) for line in stamps for date in full_days(line.dates)]
    dated.sort(key=lambda each: (each[1].weekday_agrees is False, _is_update(each[0], each[1], parts.meta)))
    dated = _without_masthead(parts, stamps, dated)
    days = [in_order(date, line, parts) for line, date in dated[:1]]
    days = days or _in_pieces(parts.meta)
    if not days:
        days = _dateline(parts.lead)
    if days:
        return _published(days[0], "stamp")
    found = _relative(stamps, parts) or _told(parts.texts[:_OPENING])
    if found is not None:
        return found
    posts = [date for line in parts.posts for date in full_days(line.late_dates)]
    if posts:
        return _published(max(posts, key=lambda date: date.iso or ""), "embed")
    months = [date for line in stamps if line.words <= 4 for date in line.dates if date.precision == "month"]
    if months:
        return _published(months[0], "stamp")
    return _from_text(parts.texts) or _from_address(parts) or _of_issue(parts)


def _of_issue(parts: Parts) -> Published | None:
    """The day in the page's masthead beside the number of a printed issue, or over it: what the issue holds is of that day."""
    issues = [line for line in [*parts.furniture, *parts.issue] if line.dates and _ISSUE.search(line.folded)]
    if not issues and any(line.words <= _LABEL_WORDS and _ISSUE.search(line.folded) for line in parts.meta):
        issues = [line for line in parts.furniture[:_PIECES] if line.shape == DATE]
    days = [date for line in issues for date in full_days(line.dates) if date.iso]
    return _published(days[0], "stamp") if len({date.iso for date in days}) == 1 else None


def _without_masthead(
    parts: Parts, stamps: list[Line], dated: list[tuple[Line, FoundDate]]
) -> list[tuple[Line, FoundDate]]:
    """`dated` without a full date over the headline, where the stamp under it counts from that date (`أمس 14:30`)."""
    head = parts.headlines[-1].start if parts.headlines else -1
    first = parts.texts[0].start if parts.texts else head
    counted = any(head < line.start < first and _counts_from_today(line) for line in stamps)
    counted = counted or any(
        line.start < head and is_of_another_day(line, parts.texts[:_OPENING]) for line, _ in dated[:1]
    )
    return [each for each in dated if each[0].start > head] if counted and head >= 0 else dated


def _is_update(line: Line, date: FoundDate, meta: Sequence[Line]) -> bool:
    """Whether a date in a stamp is that of a later change (`آخر تحديث: …`); the label may stand in the line before."""
    before = line.folding.text[: line.folding.folded(date.span[0] - line.text_start)]
    if not before.strip():
        above = next((other for other in reversed(meta) if other.start < line.start), None)
        labelled = above is not None and not above.dates and above.words <= _LABEL_WORDS
        before = above.folded if above is not None and labelled else ""
    update = max((label.end() for label in UPDATED.finditer(before)), default=-1)
    return update > max((label.end() for label in PUBLISHED.finditer(before)), default=-1)


def _published(date: FoundDate, basis: str) -> Published:
    return Published(date.iso or "", date.precision or "", basis, date.span)


def _counts_from_today(line: Line) -> bool:
    """Whether a stamp names its day from the day of the page."""
    return line.shape == DATE and not line.dates


def _relative(stamps: list[Line], parts: Parts) -> Published | None:
    """A stamp that names its day from the day of the page, where the page's masthead gives one day."""
    named = [line for line in stamps if _counts_from_today(line)]
    if not named:
        return None
    above = [line for line in [*parts.furniture, *stamps] if line.start < named[0].start]
    dated = _dated([line for line in above if line.words <= _MASTHEAD_WORDS])
    dated = dated or _dated([line for line in parts.furniture if line.shape == DATE])
    if len({day for day, _ in dated}) != 1:
        return None
    today = dt.date.fromisoformat(dated[0][0])
    clock = next(filter(None, (clock_of(line.text) for _, line in dated)), None)
    for line in named:
        found = day_ago(line.text, today, clock) or relative_day(line.text, today)
        if found is not None:
            start, end = found[1]
            span = (line.text_start + start, line.text_start + end)
            return Published(found[0].isoformat(), "day", "stamp", span)
    return None


def _dated(lines: list[Line]) -> list[tuple[str, Line]]:
    return [(date.iso or "", line) for line in lines for date in full_days(line.dates)]


def _told(texts: list[Line]) -> Published | None:
    """The day that the opening of the text calls today, or yesterday's day after."""
    telling = [line for line in texts if any(map(line.folded.__contains__, _DAYS))]
    telling = [line for line in telling if _DAY_WORD.search(line.folded)]
    found = day_from_text([line.text[:_OPENING_CHARACTERS] for line in telling])
    if found is None:
        return None
    told = telling[found[1]]
    return Published(found[0], "day", "text", (told.text_start + found[2][0], told.text_start + found[2][1]))


def _stamps(parts: Parts) -> list[Line]:
    """Meta lines that may carry a stamp: pure stamps first, those behind the headline before those over it, of which the last is nearest."""
    head = parts.headlines[-1].start if parts.headlines else -1
    lines = [
        line
        for line in parts.meta
        if not (
            _is_caption(line)
            or _PRINTED.search(line.folded)
            or (line.shape == LATIN and line.words > _LATIN_STAMP)
        )
    ]
    return sorted(lines, key=lambda line: (line.shape != DATE, line.start < head, abs(line.start - head)))


def _is_caption(line: Line) -> bool:
    """Whether a line is a caption, or reads as one: words, the day of the picture, its credit."""
    if line.category is not None or not line.dates or line.words <= _LABEL_WORDS:
        return line.category == "caption"
    date = line.dates[0].span[0] - line.text_start
    before = line.folding.text[: line.folding.folded(date)]
    if PUBLISHED.search(before) or UPDATED.search(before):
        return False
    credited = CREDIT_END.search(line.text) is not None and before.count(" ") > 1
    if credited and before.rstrip().endswith(("-", "–", "—")) and before.count(" ") > _LABEL_WORDS:
        return True
    return _PICTURED.search(before) is not None and (credited or before.count(" ") > _LABEL_WORDS)


def _in_pieces(meta: Sequence[Line]) -> list[FoundDate]:
    """The date that lines of a day, a month and a year give together."""
    for first in range(len(meta) - _PIECES + 1):
        lines = meta[first : first + _PIECES]
        if any(line.shape not in (NUMBER, LABEL) or line.words > 1 for line in lines):
            continue
        days = full_days(find_dates(" ".join(line.text for line in lines)))
        if days:
            span = (lines[0].text_start, lines[-1].text_start + len(lines[-1].text))
            return [replace(days[0], span=span)]
    return []


def _dateline(texts: list[Line]) -> list[FoundDate]:
    """The date in the dateline of a first paragraph (`الطائف 10 أغسطس 2015 م واس -`)."""
    found = []
    for line in texts:
        for date in full_days(line.dates):
            end = date.span[1] - line.text_start
            behind = line.text[end : end + 25]
            closed = re.match(r"\s*م?\s*[(/:–—-]", behind) or find_names(behind)
            if date.span[0] - line.text_start <= _DATELINE_REACH and closed:
                found.append(date)
    return found


def _from_text(texts: list[Line]) -> Published | None:
    """The month that the running text calls the current one."""
    if not any("جاري" in line.folded or "حالي" in line.folded for line in texts):
        return None
    found = month_from_text("\n".join(line.text for line in texts))
    return found and Published(found[0], "month", "text", _in_scrape(texts, found[1]))


def _from_address(parts: Parts) -> Published | None:
    """The day in the page's own address (`…/2016/02/09/…`) or in the path to it, where the page shows no other day."""
    found: dict[str, Span] = {}
    for line in [] if parts.further else [*parts.meta, *parts.furniture]:
        address = _ADDRESS.fullmatch(line.text) if line.words <= _ADDRESS_WORDS else None
        day = _ADDRESS_DAY.search(address["address"]) if address else None
        if address and day:
            dates = find_dates("-".join(day.groups()))
            at = line.text_start + address.start("address")
            found.update((date.iso or "", (at + day.start(1), at + day.end(3))) for date in full_days(dates))
        elif is_breadcrumb(line.folded):
            found.update((date.iso or "", date.span) for date in full_days(line.dates))
    if len(found) != 1:
        return None
    iso, span = found.popitem()
    return Published(iso, "day", "stamp", span)


def _in_scrape(texts: list[Line], span: Span) -> Span:
    """A span of the joined texts, in offsets of the scrape."""
    at = 0
    for line in texts:
        if span[0] <= at + len(line.text):
            return line.text_start + span[0] - at, line.text_start + span[1] - at
        at += len(line.text) + 1
    return span
