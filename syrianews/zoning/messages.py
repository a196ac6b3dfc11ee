"""Messages of a channel, as the exports, copies and previews of messengers have them.

Over each text stand the sender's name and the hour, in two lines or in one (`أخبار السهل, [03.02.20 11:04]`); an export puts the
sender and the hour before the first words of the message. Pictures leave a notice instead of themselves. A message that begins with a
title is an article under it; most have none. Where only the first of a day is dated, the others have its day; the sender is whoever
publishes them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..schema import Article, Span
from .chats import INLINE, NOTICE, STAMPED, VIEWED
from .dates import full_days
from .lines import DATE, LABEL, LATIN, POST, PROSE, TITLE, Line

_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:ص|م|am|pm))?", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_NAME_WORDS, _TEXT_WORDS, _TITLE_WORDS = 5, 8, 4
_NOTICES = 6
"""The most notices between a message's head and its text."""
_PARAGRAPHS, _LONG = 3, 40
"""Paragraphs under a name and a full date that are looked at, and the fewest words of a post there."""
_LEAST = 2
"""The fewest messages that show a channel."""
_ADDRESS = re.compile(r"https?:|\(@\w")
_CENTURY, _MONTHS = 2000, 12


class Message(NamedTuple):
    """Where a message begins, its sender's line, its title's line if it has one, and where its text begins: indices of lines.

    `name` is the span of the sender's name in the scrape."""

    head: int
    sender: int
    first: int
    name: Span
    title: int | None = None


def find_messages(lines: Sequence[Line]) -> list[Message]:
    """The messages of a page in their order; a text behind a sign such as `🔴` gets the shape of text.

    >>> from syrianews.zoning.lines import read_lines
    >>> one = "وصل الوفد الرسمي إلى دمشق أمس في زيارة تستمر ثلاثة أيام."
    >>> other = "أعلنت الوزارة أمس فتح الطريق بين دمشق وحلب بعد إغلاق دام شهرين."
    >>> found = find_messages(read_lines(f"09:14\\nأخبار السهل\\n{one}\\n10:02\\nأخبار السهل\\n{other}"))
    >>> [each[:3] for each in found]
    [(0, 1, 2), (3, 4, 5)]
    """
    heads = _heads(lines)
    if not heads:  # nearly every page
        return []
    messages: list[Message] = []
    for head, sender, name, end in heads:
        text = _text_under(lines, end)
        if text is None:
            if messages:  # a picture alone
                _set_aside(lines[head:end])
            continue
        first, title = text
        notices = lines[end : first if title is None else title]
        _set_aside([line for line in notices if _is_notice(line)])
        lines[sender].category = "meta_label"
        lines[first].shape = PROSE
        messages.append(_with_day(lines, Message(head, sender, first, name, title)))
    return messages


def complete(
    articles: Sequence[Article], messages: Sequence[Message | None], lines: Sequence[Line], text: str
) -> None:
    """Set the outlet and fill in the day of articles that are messages: `messages` has the message of each, None for others; `lines` and
    `text` are the page's."""
    month_first = _is_month_first(lines, messages)
    for number, (article, message) in enumerate(zip(articles, messages, strict=True)):
        if message is None:
            continue
        start, end = message.name
        article.outlet, article.evidence["outlet"] = text[start:end], (start, end)
        day = _day(lines[message.sender], month_first)
        if day is not None:
            article.date, article.evidence["date"] = day
            article.date_precision, article.date_basis = "day", "stamp"
        elif article.date is None and number and messages[number - 1] is not None:
            before = articles[number - 1]
            article.date, article.date_precision, article.date_basis = (
                before.date,
                before.date_precision,
                before.date_basis,
            )
            if "date" in before.evidence:
                article.evidence["date"] = before.evidence["date"]


def _heads(lines: Sequence[Line]) -> list[tuple[int, int, Span, int]]:
    """Where messages begin: the first line of each head, the sender's, the span of the name, and the line under the head."""
    found = list(_possible_heads(lines))
    said = {(name, _words_under(lines, end)) for _, _, _, name, end in found}
    senders = Counter(name for name, _ in said)
    """How many texts each sends: a title over the two copies of its article sends one."""
    heads: list[tuple[int, int, Span, int]] = []
    for first, sender, start, name, end in sorted(found, key=lambda each: (each[0], -senders[each[3]])):
        clear = not heads or first >= heads[-1][3]
        if clear and senders[name] >= _LEAST:
            heads.append((first, sender, (start, start + len(name)), end))
    return heads


def _possible_heads(lines: Sequence[Line]) -> Iterator[tuple[int, int, int, str, int]]:
    """What may be heads: the first line, the sender's line, where the name begins, the name, and the line under the head."""
    viewed = [
        index for index, line in enumerate(lines) if line.text[0].isdigit() and VIEWED.fullmatch(line.text)
    ]
    if len(viewed) >= _LEAST:
        _set_aside([lines[index] for index in viewed])
        senders = {lines[index + 1].key for index in viewed[:-1]}
        for index, line in enumerate(lines[:-1]):
            if line.key in senders and _may_send(line) and _text_under(lines, index + 1) is not None:
                yield index, index, line.text_start, line.text, index + 1
        return
    for index, line in enumerate(lines[:-1]):
        if one := _stamped(line):
            yield index, index, line.text_start + one.start("name"), one["name"], index + 1
        elif line.shape == DATE and full_days(line.dates) and index and _may_send(lines[index - 1]):
            titled = index > 1 and lines[index - 2].shape == TITLE and lines[index - 2].category is None
            name = lines[index - 1]
            if not titled and _is_long(lines, index + 1) and not _is_told(lines, name, index + 1):
                yield index - 1, index - 1, name.text_start, name.text, index + 1
        elif line.shape == DATE and _CLOCK.fullmatch(line.text):
            for sender in (index - 1, index + 1):
                under = max(index, sender) + 1
                if not 0 <= sender < under < len(lines) or not _may_send(lines[sender]):
                    continue
                if _is_notice(lines[under]) or _text_under(lines, under) is not None:
                    yield min(index, sender), sender, lines[sender].text_start, lines[sender].text, under


def _is_long(lines: Sequence[Line], index: int) -> bool:
    """Whether a text of several paragraphs stands under a name and a full date, as no card has."""
    found = _text_under(lines, index)
    if found is None:
        return False
    texts = lines[found[0] : found[0] + _PARAGRAPHS]
    return sum(line.words for line in texts if line.is_text) >= _LONG


def _stamped(line: Line) -> re.Match[str] | None:
    """The head of a message in one line, if the line is one."""
    if line.text[-1] not in "]:":
        return None
    return STAMPED.fullmatch(line.text) or (INLINE.fullmatch(line.text) if line.aside else None)


def _text_under(lines: Sequence[Line], index: int) -> tuple[int, int | None] | None:
    """The line of a message's text under its head, and of its title if there is one between."""
    end = min(index + _NOTICES, len(lines))
    while index < end and _is_notice(lines[index]):
        index += 1
    if index >= len(lines):
        return None
    if _may_be_text(lines[index]):
        return index, None
    under = index + 1
    titled = _may_be_title(lines[index]) and under < len(lines) and _may_be_text(lines[under])
    return (under, index) if titled else None


def _words_under(lines: Sequence[Line], index: int) -> str:
    """The first paragraph of a message under its head, as it is compared; its place where there is none."""
    found = _text_under(lines, index)
    return lines[found[0]].key if found else str(index)


def _is_told(lines: Sequence[Line], name: Line, index: int) -> bool:
    """Whether the text behind a head takes up half the words of its name: that is a title then, which a page has twice, and no sender."""
    found = _text_under(lines, index)
    under = lines[found[0]].stems if found else set()
    return bool(name.stems) and 2 * len(name.stems & under) >= len(name.stems)


def _is_notice(line: Line) -> bool:
    return line.words <= _TEXT_WORDS and NOTICE.fullmatch(line.folded.strip().lower()) is not None


def _set_aside(lines: Sequence[Line]) -> None:
    for line in lines:
        line.category, line.shape = "nav", LABEL


def _day(line: Line, month_first: bool) -> tuple[str, Span] | None:
    """The day in the head of a message that has it, and its span."""
    found = _stamped(line)
    if found is None:
        return None
    numbers = [int(number) for number in _DIGITS.findall(found["day"])]
    if len(numbers) != 3:
        return None
    year_first = numbers[0] > 31
    year, month, day = numbers if year_first else (numbers[2], numbers[1], numbers[0])
    if month_first and not year_first:
        month, day = day, month
    try:
        iso = dt.date(year + _CENTURY * (year < 100), month, day).isoformat()
    except ValueError:
        return None
    return iso, (line.text_start + found.start("day"), line.text_start + found.end("day"))


def _is_month_first(lines: Sequence[Line], messages: Sequence[Message | None]) -> bool:
    """Whether the days in the heads are written month first: one has a second number that is no month's."""
    heads = [_stamped(lines[message.sender]) for message in messages if message is not None]
    seconds = [_DIGITS.findall(head["day"])[1:2] for head in heads if head]
    return any(int(second[0]) > _MONTHS for second in seconds if second)


def _with_day(lines: Sequence[Line], message: Message) -> Message:
    """A message with the day that stands over it, over the initial of the sender's picture."""
    at = message.head - 1
    at -= at > 0 and lines[at].words == 1 and len(lines[at].text) <= 2 and lines[at].shape in (LABEL, LATIN)
    dated = at >= 0 and lines[at].shape == DATE and bool(full_days(lines[at].dates))
    return message._replace(head=at) if dated else message


def _may_send(line: Line) -> bool:
    if line.category not in (None, "meta_label") or line.shape not in (LABEL, TITLE):
        return False
    return line.words <= _NAME_WORDS and not line.stops and not line.dates


def _may_be_text(line: Line) -> bool:
    if line.category is not None or line.words < _TEXT_WORDS or _ADDRESS.search(line.text):
        return False
    return line.shape in (PROSE, POST)


def _may_be_title(line: Line) -> bool:
    return line.shape == TITLE and line.category is None and line.words >= _TITLE_WORDS
