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
    if not line.wording.startswith(key):
        return False
    suffix = line.wording[len(key) :].lstrip(' !?؟.…»”")]').strip()
    named = suffix[:1] in tuple("-|–—:»›•·/") and all(
        piece.count(" ") <= _PIECE_WORDS for piece in _BAR.split(suffix)
    )
    return not suffix or (named and not _PICTURED.match(suffix))


def is_reworded(lines: Sequence[Line], top: int) -> bool:
    """Whether the page's first line says in other order what the headline says, with the site's name behind it."""
    page, _, site = lines[0].text.rpartition(" - ")
    named = bool(page) and 0 < len(site.split()) <= _SITE_WORDS and lines[0].names_outlet
    return named and is_page_title(lines, top)


def is_behind_site(line: Line, key: str) -> bool:
    """Whether the page's first line is the site's or section's name and the headline (`السنابل - …`)."""
    site = line.wording.removesuffix(key).rstrip()
    if line.category == "nav" or len(site) == len(line.wording) or key.count(" ") < _TITLE_WORDS:
        return False
    return site[-1:] in tuple("-|–—:»›•·/،") and site.count(" ") <= _SITE_WORDS
