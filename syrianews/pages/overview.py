"""What Jupyter shows for a `Corpus`, the list of its articles and failures, and for a `Comparison`, the list of its tables."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from ..elements import Markup, element, join
from ..schema import Article
from ..tables import NO_OUTLET
from .markup import ENGLISH, arabic, arabic_head, stylesheet, table

if TYPE_CHECKING:
    from ..comparison.compare import Comparison
    from ..corpus import Corpus, ScrapeRecord

SHOWN = 50
"""Articles and failures that are listed, at most."""


def corpus_html(corpus: Corpus) -> Markup:
    """The articles of a corpus as a small table, followed by what failed: how Jupyter shows a `Corpus`.

    The first `SHOWN` articles and failures are listed, with the number of the others.
    """
    head = corpus.head(SHOWN)
    rows = (_row(*reading, row) for reading, row in zip(head, head.articles.itertuples(), strict=True))
    failed = (
        element("li", None, element("bdi", None, f.file), ": ", f.reason) for f in corpus.failures[:SHOWN]
    )
    parts = [
        element("p", {"class": "sn-note"}, repr(corpus).strip("<>")),
        table(
            "Articles",
            [arabic_head("outlet"), arabic_head("title"), "date", "words", "set aside", "file"],
            islice(rows, SHOWN),
        ),
        _more(len(corpus), "articles"),
        element("ul", {"class": "sn-failures", "aria-label": "Failed"}, join(failed))
        if corpus.failures
        else "",
        _more(len(corpus.failures), "failures"),
    ]
    return join([stylesheet(), element("div", {"class": "sn-reader sn-corpus", **ENGLISH}, join(parts))])


def comparison_html(comparison: Comparison) -> Markup:
    """The tables of a comparison, with how many rows each has and what a row is: how Jupyter shows a `Comparison`."""
    from ..comparison.compare import TABLES

    rows = (
        [element("code", None, name), f"{len(getattr(comparison, name)):,}", what]
        for name, what in TABLES.items()
    )
    parts = [
        element("p", {"class": "sn-note"}, repr(comparison).strip("<>")),
        table("Tables", ["table", "rows", "a row is"], rows),
    ]
    return join([stylesheet(), element("div", {"class": "sn-reader sn-corpus", **ENGLISH}, join(parts))])


def _row(record: ScrapeRecord, article: Article, counts: Any) -> list[str]:
    number = f"#{article.article}" if article.article else ""
    return [
        arabic(article.outlet or NO_OUTLET),
        arabic(article.title or "—"),
        element("time", None, article.date) if article.date else "—",
        f"{counts.words:,}",
        f"{counts.set_aside:,}",
        element("bdi", None, record.scrape.file + number),
    ]


def _more(total: int, what: str) -> str:
    return element("p", {"class": "sn-note"}, f"… and {total - SHOWN:,} more {what}") if total > SHOWN else ""
