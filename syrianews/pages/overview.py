"""What Jupyter shows for a `Corpus`, the list of its articles and failures, and for one article."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from ..article_names import NO_OUTLET
from ..elements import Markup, element, join
from ..schema import Article
from .markup import ARABIC, ENGLISH, arabic, arabic_head, stylesheet, table

if TYPE_CHECKING:
    from ..corpus import Corpus, Reading, ScrapeRecord

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


def reading_html(reading: Reading) -> Markup:
    """An article's headline, what is known of it and its text: how Jupyter shows what `corpus[…]` gives."""
    record, article = reading
    document = record.document(article)
    lines = [
        element("h3" if line.kind == "headline" else "p", None, document.text[line.start : line.end])
        for line in document.lines
    ]
    parts = [
        element(
            "p",
            {"class": "sn-note"},
            element("bdi", None, repr(reading).strip("<>")),
            ". sn.show(…) marks who is named and who speaks.",
        ),
        element("div", ARABIC, join(lines)),
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
