"""What a line directly below a text says of it without any label: the outlet alone, the writer and the outlet, when it was changed, who wrote it."""

from __future__ import annotations

import re

from ..text import fold
from .boilerplate import match_key
from .lines import PROSE, Line
from .outlets import is_name
from .places import PROFESSION, is_full_name
from .stamp_signs import LABEL
from .tags import TAG_WORDS

_MARK = re.compile(r"\s*(?:\s[-–—]\s|[|/_])\s*")
_DOES = re.compile(rf"(?!ال){PROFESSION.pattern}(?: و\S+| \S+يه?| من \S+){{0,3}}$")
_DOING_WORDS = 5
"""What somebody does who wrote a text (`كاتب وصحفي سوري`), and its most words."""
_NOTE_WORDS = 10
"""The most words of a note that names a profession."""


def signs_text(line: Line, names: frozenset[str] = frozenset()) -> bool:
    """Whether a line is nothing but an outlet's name, a writer and an outlet (one of `names` for the page's own) with a mark between, what the
    writer does, or a stamp that says what its date is.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("زمان الوصل\\nسامر الحلبي - زمان الوصل\\nآخر تعديل: 2 آذار 2017\\nوصول الوفد")
    >>> [signs_text(line) for line in page]
    [True, True, True, False]
    """
    if any(not name.common and name.end - name.start == len(line.text) for name in line.names):
        return True
    if line.dates and LABEL.match(line.folded):
        return True
    if line.words <= _DOING_WORDS and line.shape != PROSE and _DOES.match(line.key):
        return True
    pieces = _MARK.split(line.text)
    own = any(match_key(fold(piece)) in names for piece in pieces)
    signed = sum(map(is_name, pieces)) == 1 or (own and any(is_full_name(fold(piece)) for piece in pieces))
    return len(pieces) == 2 and line.words <= TAG_WORDS + 1 and signed


def says_who_wrote(line: Line) -> bool:
    """Whether a line behind an asterisk names a profession or a person (`* كاتب وباحث سوري`)."""
    return PROFESSION.search(line.folded) is not None or is_full_name(line.key)


def may_be_note(line: Line) -> bool:
    """Whether a line stands behind an asterisk and is as short as a note on the writer."""
    longest = _NOTE_WORDS if PROFESSION.match(line.key) else TAG_WORDS
    return line.text[0] == "*" and 1 < line.words <= longest and not line.stops
