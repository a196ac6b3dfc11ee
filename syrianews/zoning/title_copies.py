"""Copies of a headline on its page: with the site's name behind or before it, or with its words in other order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .headlines import is_page_title
from .lines import Line

_TITLE_WORDS = 3
"""The fewest words of a line that the headline repeats with the site's name behind it."""
_SITE_WORDS, _PIECE_WORDS = 4, 5
"""The most words of a site's name with the mark behind it, and the most blanks in a piece of what stands behind a title."""
_BAR = re.compile(r"\s[|–—-]\s")
_PICTURED = re.compile(r"[\s|–—:»-]*(?:صوره|صور من|لقطه|ارشيف)")
"""What stands behind the title in the caption of a picture that is named after the article."""


def is_title_of(page: Line, title: Line) -> bool:
    """Whether a line is what a page's title has beside the site's name."""
    named = is_copy(page, title.wording) or is_behind_site(page, title.wording)
    return title.words >= _TITLE_WORDS and named


def is_copy(line: Line, key: str) -> bool:
    """Whether a line is the headline with the wording `key`, with or without the site's name behind it."""
    return line.wording.startswith(key) and _is_behind_title(line.wording[len(key) :])


def _is_behind_title(rest: str) -> bool:
    """Whether what stands behind a title is nothing, or names with marks before them."""
    suffix = rest.lstrip(' !?؟.…»”")]').strip()
    named = suffix[:1] in tuple("-|–—:»›•·/") and all(
        piece.count(" ") <= _PIECE_WORDS for piece in _BAR.split(suffix)
    )
    return not suffix or (named and not _PICTURED.match(suffix))


def tells_headline(lines: Sequence[Line], top: int) -> bool:
    """Whether the page's first line says the headline in line `top` otherwise than as a copy with names behind it."""
    key = lines[top].wording
    return is_reworded(lines, top) or is_behind_site(lines[0], key) or is_cut(lines[0], key)


def is_reworded(lines: Sequence[Line], top: int) -> bool:
    """Whether the page's first line says in other order what the headline says, with the site's name behind it."""
    page, _, site = lines[0].text.rpartition(" - ")
    named = bool(page) and 0 < len(site.split()) <= _SITE_WORDS and lines[0].names_outlet
    return named and is_page_title(lines, top)


def is_behind_site(line: Line, key: str) -> bool:
    """Whether the page's first line is the site's or section's name and the headline (`السنابل - …`), which may have more such names behind it."""
    at = line.wording.find(key) if key.count(" ") >= _TITLE_WORDS else -1
    site = line.wording[: max(0, at)].rstrip()
    if line.category == "nav" or not site or not _is_behind_title(line.wording[at + len(key) :]):
        return False
    return site[-1:] in tuple("-|–—:»›•·/،") and site.count(" ") <= _SITE_WORDS


def is_cut(line: Line, key: str) -> bool:
    """Whether the page's first line has, beside the site's name, no more than the beginning of the headline with the wording `key`.

    >>> from .lines import read_lines
    >>> page, other = read_lines("السنابل - وصول الوفد الرسمي الثاني\\nالسنابل - وصول الوفد")
    >>> is_cut(page, "وصول الوفد الرسمي الثاني الي دمشق"), is_cut(other, "وصول الوفد الرسمي الثاني الي دمشق")
    (True, False)
    """
    pieces = (piece.rstrip(" .…") for piece in _BAR.split(line.wording))
    return any(piece.count(" ") >= _TITLE_WORDS and key.startswith(f"{piece} ") for piece in pieces)
