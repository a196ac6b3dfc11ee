"""Files in which somebody keeps several texts one behind the other: each under its fields, or parted by ruled lines (`-----`, `***`)."""

from __future__ import annotations

import re

from .fields import record_starts
from .lines import DATE, RULE, Line, read_lines

_RULED = re.compile(r"^[ \t]*([-=*_~#])\1{2,}[ \t]*$", re.MULTILINE)
_TITLE_WORDS, _LEAST_WORDS = 25, 30
"""The most words of a title, and the fewest of the text under it."""
_KNOWN = frozenset((None, "byline", "source_label"))
"""What a line of a text that was copied out of its page may be."""


def starts_of_texts(text: str) -> list[int]:
    """Where the texts of a file begin that holds several and nothing else; nothing for any other file.

    >>> one = "وصول الوفد إلى المدينة\\n\\n" + "وصل الوفد إلى المدينة مساء أمس، وكان في استقباله الرئيس. " * 4
    >>> starts_of_texts(one + "\\n-----\\n" + one), starts_of_texts(one)
    ([0, 259], [])
    """
    return record_starts(text) or _parted(text)


def _parted(text: str) -> list[int]:
    """Where texts begin that ruled lines part: a title over sentences each, and no furniture of a page anywhere."""
    if not _RULED.search(text):
        return []
    parts: list[list[Line]] = [[]]
    for line in read_lines(text):
        if line.shape == RULE and _RULED.match(line.text):
            parts.append([])
        elif line.category not in _KNOWN:
            return []
        else:
            parts[-1].append(line)
    parts = [part for part in parts if part]
    whole = len(parts) > 1 and all(map(_is_text, parts))
    return [0, *(part[0].start for part in parts[1:])] if whole else []


def _is_text(part: list[Line]) -> bool:
    """Whether lines are a title and sentences under it."""
    title, *texts = part
    headed = title.shape != DATE and title.words <= _TITLE_WORDS and not title.stops
    told = [line.words for line in texts if line.is_text]
    return headed and bool(told) and sum(told) >= _LEAST_WORDS
