"""When an article was published, and which words of the scrape say so.

A stamp near the headline says it best; a dateline, the date of a post that the article embeds, and the running text
come after, in this order. Dates in captions and on cards of other articles are none of the article's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..schema import Span
from .dates import FoundDate, full_days, month_from_text
from .lines import DATE, Line
from .outlets import find_names
from .parts import Parts

_DATELINE_REACH = 45
"""How far into a first paragraph the date of its dateline may begin."""


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
    days = [date for line in stamps for date in full_days(line.dates)]
    days.sort(key=lambda date: date.weekday_agrees is False)
    if not days:
        days = _dateline(parts.texts[:1])
    if days:
        return _published(days[0], "stamp")
    posts = [date for line in parts.posts for date in full_days(line.late_dates)]
    if posts:
        return _published(max(posts, key=lambda date: date.iso or ""), "embed")
    months = [date for line in stamps if line.words <= 4 for date in line.dates if date.precision == "month"]
    if months:
        return _published(months[0], "stamp")
    return _from_text(parts.texts)


def _published(date: FoundDate, basis: str) -> Published:
    return Published(date.iso or "", date.precision or "", basis, date.span)


def _stamps(parts: Parts) -> list[Line]:
    """Meta lines that may carry a stamp: pure stamps first, those behind the headline before those over it."""
    head = parts.headlines[-1].number if parts.headlines else -1
    lines = [line for line in parts.meta if line.category != "caption"]
    return sorted(lines, key=lambda line: (line.shape != DATE, line.number < head, line.number))


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


def _in_scrape(texts: list[Line], span: Span) -> Span:
    """A span of the joined texts, in offsets of the scrape."""
    at = 0
    for line in texts:
        if span[0] <= at + len(line.text):
            return line.text_start + span[0] - at, line.text_start + span[1] - at
        at += len(line.text) + 1
    return span
