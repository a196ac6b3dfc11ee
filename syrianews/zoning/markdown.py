"""Marks that some dumps keep around a line's text: headings, links, pictures, bold type of Markdown, the link numbers of text browsers.

`# وصول الوفد`, `  * [دمشق](/tag/12)`, `![الوفد](/a.jpg)` and `**خاص**`, `* [7]دمشق` are read as what a reader would see of them; a
hashtag is no heading.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_ITEM = re.compile(r"(?:[*+•-]|\d{1,2}[.)])\s+")
_TARGET = r"\([^()\s]*(?:\s+\"[^\"]*\")?\)"
_LINK = re.compile(rf"(?P<image>!?)\[\s*(?P<text>[^\[\]\s](?:[^\[\]]*[^\[\]\s])?)\s*\]{_TARGET}")
_BOLD = re.compile(r"(\*\*|__)(?P<text>[^*_\s](?:[^*_]*[^*_\s])?)\1$")
_OPENING_BOLD = re.compile(r"(?:\*\*|__)(?=[^\s*_].*?(?:\*\*|__))")
_LINKS = re.compile(rf"(?:!?\[[^\[\]]*\]{_TARGET}[\s|•/·*+-]*){{3,}}$")


_TAG = r"<!\[CDATA\[|\]\]>|</?(?:p|div|span|br|h[1-6]|strong|b|em|title|description|item)(?:\s[^<>]{0,99})?/?>|&nbsp;"
_TAGS_BEFORE = re.compile(rf"(?:\s|{_TAG})+", re.IGNORECASE)
_TAGS_BEHIND = re.compile(rf"(?:\s|{_TAG})+$", re.IGNORECASE)
"""What feeds leave around a line: sections of character data, and tags of paragraphs."""
_END, _MARK = 120, 6
"""Characters at the end of a line in which such tags are looked for, and at its beginning in which the number of a link is."""
_QUOTE = re.compile(r"(?:>\s+)++(?=\S)")
"""The marks of quotations inside each other."""
_NUMBERED = re.compile(r"(?P<item>[*+•-]\s+|\d{1,3}\.\s+)?\[\d{1,4}\](?=[^\s\[])")
"""The number of a link, as text browsers put it before its text."""
_NUMBERED_LINKS = re.compile(r"#?(?:\[\d{1,4}\][^\[\].]{1,40}){2,}$")


class Marked(NamedTuple):
    """What a marked line shows: the span of its text, and whether it is an item, a picture, one link, or links side by side."""

    start: int
    end: int
    item: bool = False
    picture: bool = False
    link: bool = False
    links: bool = False


def read_marked(text: str) -> Marked:
    """The text inside the marks of a stripped line; the whole line where it has none.

    >>> read_marked("# وصول الوفد")[:2], read_marked("* [دمشق](/tag/12)")[:3], read_marked("#وسم")[:2]
    ((2, 12), (3, 7, True), (0, 4))
    """
    if text[:2] == "> " and (quote := _QUOTE.match(text)):
        at, marked = quote.end(), read_marked(text[quote.end() :])
        return marked._replace(start=at + marked.start, end=at + marked.end)
    if "[" in text[:_MARK] and _NUMBERED_LINKS.match(text):
        return Marked(0, len(text), links=True)
    if "[" in text[:_MARK] and (numbered := _NUMBERED.match(text)):
        listed = numbered["item"] is not None
        return Marked(numbered.end(), len(text), listed, False, listed)
    if text[:1] == "<" or text[-1:] == ">":
        return _inside_tags(text)
    if "](" not in text and "**" not in text and "__" not in text and "# " not in text:
        return Marked(0, len(text))  # nearly every line
    at = heading.end() if (heading := _HEADING.match(text)) else 0
    item = _ITEM.match(text, at)
    inner = item.end() if item else at
    if _LINKS.match(text, inner):
        return Marked(at, len(text), links=True)
    if link := _LINK.fullmatch(text, inner):
        picture = link["image"] == "!"
        return Marked(*link.span("text"), item is not None, picture, not picture)
    if bold := _BOLD.match(text, inner):
        return Marked(*bold.span("text"), item is not None)
    opening = _OPENING_BOLD.match(text, at)
    return Marked(opening.end() if opening else at, len(text))


def link_texts(text: str) -> list[str]:
    """What the links of a line say.

    >>> link_texts("[دمشق](/tag/12) [حلب](/tag/14)")
    ['دمشق', 'حلب']
    """
    return [link["text"] for link in _LINK.finditer(text) if not link["image"]]


def _inside_tags(text: str) -> Marked:
    """The text between the tags around a line; the whole line where there is nothing else."""
    start = before.end() if (before := _TAGS_BEFORE.match(text)) else 0
    end = behind.start() if (behind := _TAGS_BEHIND.search(text, max(start, len(text) - _END))) else len(text)
    return Marked(start, end) if start < end else Marked(0, len(text))
