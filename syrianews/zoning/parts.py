"""The lines of one article, sorted by what they are: what metadata are read from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from ..once import once
from .lines import DATE, Line

_DATELINE = re.compile(r"\W{0,3}[^\W\d][^.،:()\n]{1,40}\([^()\n]{2,25}\)\s?[-–—]")
"""Place and outlet, as they open the text below a deck."""


@dataclass
class Parts:
    """Headlines, body paragraphs, meta lines and posts of an article, in their order.

    `furniture` holds the page's boilerplate, which names the site, and `links` its links to others of its articles; to a `further` article than
    the page's own they say less than the article's own lines. `issue` holds the stamps over the first article's headline, for the others. `told` keeps what was read from it, for all articles of the page.
    """

    headlines: list[Line] = field(default_factory=list)
    texts: list[Line] = field(default_factory=list)
    meta: list[Line] = field(default_factory=list)
    posts: list[Line] = field(default_factory=list)
    furniture: list[Line] = field(default_factory=list)
    links: list[Line] = field(default_factory=list)
    issue: list[Line] = field(default_factory=list)
    further: bool = False
    told: dict[str, Any] = field(default_factory=dict)

    @once
    def lead(self) -> list[Line]:
        """The first paragraph, without the decks over it; of two, the second where a dateline opens it alone (`اربيل (السنابل)- …`)."""
        opening = self._first_texts()
        dated = [line for line in opening if _DATELINE.match(line.text)]
        return dated[:1] or opening[:1] or self.texts[:1]

    @property
    def opening(self) -> list[Line]:
        """The meta lines over the text, and between a deck and it."""
        first = self._first_texts()
        return [line for line in self.meta if first and line.start < first[-1].start]

    def _first_texts(self) -> list[Line]:
        """The first two paragraphs of running text."""
        return list(islice((line for line in self.texts if line.is_text), 2))

    @property
    def closing(self) -> list[Line]:
        """The meta lines below the text."""
        last = self.texts[-1].start if self.texts else -1
        return [line for line in self.meta if line.start > last]


_PLACES = {"headline": "headlines", "body": "texts", "meta": "meta", "embed": "posts"}


def sort_lines(lines: Sequence[Line], labels: Sequence[tuple[str, int | None]], articles: int) -> list[Parts]:
    """The parts of each of a page's `articles`, in their order."""
    furniture: list[Line] = []
    links: list[Line] = []
    told: dict[str, Any] = {}
    parts = [
        Parts(furniture=furniture, links=links, further=number > 0, told=told) for number in range(articles)
    ]
    for line, (kind, article) in zip(lines, labels, strict=True):
        if article is not None and kind in _PLACES:
            getattr(parts[article], _PLACES[kind]).append(line)
        elif article is None and kind in ("boilerplate", "related"):
            (furniture if kind == "boilerplate" else links).append(line)
    top = [line.start for line in parts[0].headlines[:1]] if parts else []
    issue = [line for line in parts[0].meta if line.start < top[0] and line.shape == DATE] if top else []
    for part in parts[1:]:
        part.issue = issue
    return parts
