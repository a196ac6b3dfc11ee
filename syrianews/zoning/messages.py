"""Messages of a channel, as the exports and previews of messengers have them: a sender's name and the hour over each text.

No message has a title, and only the first of a day is dated; the sender is whoever publishes them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ..schema import Article
from .dates import full_days
from .lines import DATE, LABEL, POST, PROSE, TITLE, Line

_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:ص|م|am|pm))?", re.IGNORECASE)
_NAME_WORDS, _TEXT_WORDS = 5, 8
_LEAST = 2
"""The fewest messages that show a channel."""
_ADDRESS = re.compile(r"https?:|\(@\w")


class Message(NamedTuple):
    """Where a message begins, its sender's line, and where its text begins: indices of lines."""

    head: int
    sender: int
    first: int


def find_messages(lines: Sequence[Line]) -> list[Message]:
    """The messages of a page in their order; a text behind a sign such as `🔴` gets the shape of text.

    >>> from syrianews.zoning.lines import read_lines
    >>> text = "وصل الوفد الرسمي إلى دمشق أمس في زيارة تستمر ثلاثة أيام."
    >>> find_messages(read_lines(f"09:14\\nأخبار السهل\\n{text}\\n10:02\\nأخبار السهل\\n{text}"))
    [Message(head=0, sender=1, first=2), Message(head=3, sender=4, first=5)]
    """
    found = [
        Message(index, name, index + 2)
        for index in range(len(lines) - 2)
        for clock, name in ((index, index + 1), (index + 1, index))
        if lines[clock].shape == DATE
        and _CLOCK.fullmatch(lines[clock].text)
        and _may_send(lines[name])
        and _may_be_text(lines[index + 2])
    ]
    senders = Counter(lines[each.sender].key for each in found)
    messages = [each for each in found if senders[lines[each.sender].key] >= _LEAST]
    for each in messages:
        lines[each.sender].category = "meta_label"
        lines[each.first].shape = PROSE
    return [_with_day(lines, each) for each in messages]


def complete(articles: Sequence[Article], senders: Sequence[Line | None]) -> None:
    """Fill in the outlet and the day of articles that are messages: `senders` has the sender's line of each, None for others."""
    for number, (article, line) in enumerate(zip(articles, senders, strict=True)):
        if line is None:
            continue
        if article.outlet is None:
            article.outlet = line.text
            article.evidence["outlet"] = (line.text_start, line.text_start + len(line.text))
        if article.date is None and number and senders[number - 1] is not None:
            before = articles[number - 1]
            article.date, article.date_precision, article.date_basis = (
                before.date,
                before.date_precision,
                before.date_basis,
            )
            if "date" in before.evidence:
                article.evidence["date"] = before.evidence["date"]


def _with_day(lines: Sequence[Line], message: Message) -> Message:
    """A message with the day that stands over it."""
    at = message.head - 1
    dated = at >= 0 and lines[at].shape == DATE and bool(full_days(lines[at].dates))
    return message._replace(head=at) if dated else message


def _may_send(line: Line) -> bool:
    return line.shape in (LABEL, TITLE) and line.words <= _NAME_WORDS and not line.stops and not line.dates


def _may_be_text(line: Line) -> bool:
    if line.category is not None or line.words < _TEXT_WORDS or _ADDRESS.search(line.text):
        return False
    return line.shape in (PROSE, POST)
