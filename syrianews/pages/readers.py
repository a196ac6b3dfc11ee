"""Reader pages of a whole corpus: every article by itself, and every two articles of a story side by side."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from ..corpus import Corpus
from ..coverage import without_copies
from ..elements import element, join
from .markup import Page

if TYPE_CHECKING:
    from ..comparison.compare import Comparison

MOST_PAIRS = 60
"""Pairs of articles that a report sets side by side."""


@dataclass(slots=True, frozen=True)
class ArticleEntry:
    """An article and the link to its reader page."""

    name: str
    title: str | None
    date: str | None
    words: int
    story: str | None
    """The story's id where another article tells the same event."""
    href: str


@dataclass(slots=True, frozen=True)
class PairEntry:
    """Two articles of a story and the link to the page that sets them side by side."""

    story: str
    names: tuple[str, str]
    href: str


@dataclass(slots=True)
class Readers:
    """What was written: the corpus and its comparison, every article, the pairs, and how many pairs were left."""

    corpus: Corpus
    comparison: Comparison
    articles: list[ArticleEntry]
    pairs: list[PairEntry]
    pairs_left: int


def write_readers(corpus: Corpus, out: Path, stories: str | Path | None = None) -> Readers:
    """Write the reader pages of an annotated corpus to the folder `out`, each with a link to the report's index. Copies are set
    beside nothing. `stories` is a table of your own of which articles tell one event.

    Pairs beyond the first `MOST_PAIRS` are left to `syrianews.side_by_side`.
    """
    from ..dispatch import compare
    from .reader import show, side_by_side

    out.mkdir(parents=True, exist_ok=True)
    name = corpus.article_names
    comparison = compare(corpus, stories=stories)
    told = comparison.stories[comparison.stories["size"] > 1]
    story_of = dict(zip(zip(told["file"], told["article"], strict=True), told["story"], strict=True))
    words = dict(
        zip(
            zip(corpus.articles["file"], corpus.articles["article"], strict=True),
            corpus.articles["words"],
            strict=True,
        )
    )
    entries = []
    readings = {(r.article.file, r.article.article): r for r in corpus}
    for number, (key, reading) in enumerate(readings.items()):
        page = _with_way_back(show(reading)).save(out / f"article-{number}.html")
        article = reading.article
        entries.append(
            ArticleEntry(
                name[key],
                article.title,
                article.date,
                int(words[key]),
                story_of.get(key),
                f"{out.name}/{page.name}",
            )
        )
    pairs = [
        (number, pair)
        for number, story in without_copies(told, corpus.articles).groupby("story", sort=False)
        for pair in combinations(zip(story["file"], story["article"], strict=True), 2)
    ]
    links = []
    for number, (story, (a, b)) in enumerate(pairs[:MOST_PAIRS]):
        page = _with_way_back(side_by_side(readings[a], readings[b], comparison)).save(
            out / f"pair-{number}.html"
        )
        links.append(PairEntry(str(story), (name[a], name[b]), f"{out.name}/{page.name}"))
    return Readers(corpus, comparison, entries, links, max(0, len(pairs) - MOST_PAIRS))


def _with_way_back(page: Page) -> Page:
    """The page with a link to the report's index above it."""
    link = element("a", {"href": "../index.html"}, "All pages")
    return Page(
        page.title, join([element("nav", {"class": "sn-way", "aria-label": "Report"}, link), page.body])
    )
