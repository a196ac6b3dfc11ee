"""The heads and notices of messages in exports of messengers, as expressions."""

from __future__ import annotations

import re

STAMPED = re.compile(
    r"\W{0,3}(?P<name>[^\[\]\n]{2,60}?)[,،]?\s\[(?P<day>[\d/.-]{6,10})(?:,| at)?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M|\s?[صم])?\]:?"
)
"""A sender and the moment in one line, as messages are copied (`أخبار السهل, [03.02.20 11:04]`)."""
INLINE = re.compile(
    r"\W{0,3}\[?(?P<day>\d{1,4}\W{1,2}\d{1,2}\W{1,2}\d{2,4})[،,]?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm]|\s?[صم])?\]?\s(?:[-–]\s)?(?P<name>[^:\n]{2,40}):(?=\s|$)"
)
"""A moment and a sender before the first words of a message (`12/03/2021, 9:14 - أخبار السهل: …`)."""
NOTICE = re.compile(
    r"\[? ?(?:photo|video|video file|voice message|audio file|sticker|animation|gif|file|album|poll|صوره|فيديو|ملف|ملصق|رساله صوتيه) ?\]?"
    r"|not included, change data exporting settings to download\.?|\d+ ?[×x*] ?\d+, [\d.,]+ ?[km]b|[\d:]{4,8}, [\d.,]+ ?[km]b"
    r"|\[?(?:in reply to|forwarded from|تمت اعاده توجيهه من|رد علي)(?!\w).{0,60}\]?|<(?:تم استبعاد الوسايط|media omitted)>|(?:image|video|audio) omitted|.{0,60}joined the (?:group|channel).{0,40}"
)
"""What stands in a message instead of a picture, or says whose message it answers."""
VIEWED = re.compile(
    r"[\d.,]+\s?[KkMm]?\s?(?:views?|مشاهد\w+)\s?(?:edited|معدل\w?)?\s*\d{1,2}:\d{2}(?:\s?[AaPp][Mm])?"
)
"""What stands under a message in a channel's preview: how often it was seen, and when it was sent."""
_REACH = 600
"""Characters of a text in which the first head before the words of a message stands."""


def inline_head(raw: str) -> int:
    """How far the head of an exported message reaches into a line that begins with one; 0 for any other line.

    >>> inline_head("12/03/2021, 9:14 - أخبار السهل: وصل الوفد"), inline_head("وصل الوفد إلى دمشق")
    (31, 0)
    """
    head = INLINE.match(raw) if raw[:1] and not raw[:1].isalpha() else None
    return head.end() if head else 0


def may_be_chat(text: str) -> bool:
    """Whether heads of exported messages are looked for in a text: one of its first lines begins with such a head."""
    return any(map(inline_head, text[:_REACH].split("\n")))
