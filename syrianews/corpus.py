"""`Corpus`: the scrapes, what has been found in them, and the tables that show it.

A corpus holds plain objects (`syrianews.schema`); its properties return them as tidy pandas frames
(`syrianews.tables`), created on first use. A corpus never changes: `annotate` returns a new one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from .arguments import given
from .document import Document
from .schema import Article, Attribution, Mention, Scrape, Zone

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True, frozen=True)
class Failure:
    """An input that could not be read or annotated: which, why, and what to do."""

    file: str
    reason: str


@dataclass(slots=True)
class ScrapeRecord:
    """A scrape and everything found in it. Spans of mentions and attributions are offsets into the scrape."""

    scrape: Scrape
    zones: list[Zone] = field(default_factory=list, repr=False)
    articles: list[Article] = field(default_factory=list)
    mentions: dict[int, list[Mention]] | None = field(default=None, repr=False)
    """By article number; None before `annotate`."""
    attributions: dict[int, list[Attribution]] | None = field(default=None, repr=False)

    def document(self, article: Article) -> Document:
        """The text of `article`, cut along the zones."""
        return Document.from_zones(
            self.scrape.text, self.zones, file=self.scrape.file, article=article.article, date=article.date
        )


def check_key(key: object, articles: int) -> None:
    """Raise TypeError for what can name no article of a corpus, IndexError for a position beyond its `articles`."""
    if isinstance(key, int):
        if not -articles <= key < articles:
            raise IndexError(f"no article at position {key}: this corpus has {articles}, counted from 0.")
    elif not isinstance(key, str):
        raise TypeError(
            f"corpus[...] takes the position or the name of one article, and this is {given(key)}; list(corpus) gives all, "
            "and sn.Corpus(records) is a corpus of some of corpus.records."
        )


def some_of(names: Iterable[str]) -> str:
    """The articles of a corpus, for a message: the first eight."""
    first = list(islice(names, 9))
    return f"Articles here: {', '.join(first[:8])}{' …' if len(first) > 8 else ''}"


def _table(name: str) -> cached_property[pd.DataFrame]:
    """A property of a corpus: the table that the function of that name in `syrianews.tables` makes, at its first use."""

    def table(corpus: Corpus) -> pd.DataFrame:
        from . import tables

        made: pd.DataFrame = getattr(tables, name)(corpus)
        return made

    table.__doc__ = f"The table of {name}; `syrianews.tables.{name}` says what its columns are."
    return cached_property(table)


class Corpus:
    """Scrapes with their zones and articles and, once annotated, their actors and attributions.

    Its tables are `files`, `zones`, `articles`, `sentences`, `mentions`, `attributions` and `errors`; their columns are documented
    with the function of the same name in `syrianews.tables`. `corpus[...]` takes the position or the name of an article and
    raises IndexError or KeyError if there is none; `mentions` and `attributions` raise ValueError before `sn.annotate`.

    >>> import syrianews as sn
    >>> corpus = sn.load("seeds/")
    >>> len(corpus), len(corpus.records), corpus.annotated
    (7, 5, False)
    >>> record, article = corpus["000"]
    >>> article.outlet
    'موقع 24'
    """

    def __init__(self, records: list[ScrapeRecord], failures: list[Failure] | None = None):
        """Raises TypeError for what is no list of records, ValueError for two records of one name."""
        if not isinstance(records, list) or not all(isinstance(record, ScrapeRecord) for record in records):
            raise TypeError(
                f"sn.Corpus() takes a list of records, as in corpus.records, and this is {given(records)}: "
                "sn.load(path) makes a corpus of files, folders and tables."
            )
        if twice := next(
            (name for name, times in Counter(r.scrape.file for r in records).items() if times > 1), None
        ):
            raise ValueError(
                f"two scrapes are called {twice!r}, and tables tell scrapes apart by their names: to combine corpora, load both together, "
                "as in sn.load('a/', 'b/'), which tells their files and rows apart."
            )
        self.records = records
        self.failures = failures or []

    def __len__(self) -> int:
        """The number of articles."""
        return sum(len(record.articles) for record in self.records)

    def __iter__(self) -> Iterator[tuple[ScrapeRecord, Article]]:
        """Every article with the scrape that holds it."""
        for record in self.records:
            for article in record.articles:
                yield record, article

    def __getitem__(self, key: int | str) -> tuple[ScrapeRecord, Article]:
        """The article at a position, or the one that a text names.

        A text may be the article's `name` in the tables, its file, its file and number (`"a.txt#1"`), or the
        beginning of a file that begins no other. A file alone stands for its first article.
        Raises IndexError for a position and KeyError for a text that is no article's, TypeError for any other key.
        """
        check_key(key, len(self))
        if isinstance(key, int):
            return self._readings[key]
        if key in self._by_key:
            return self._by_key[key]
        holders = [r for r in self.records if r.scrape.file == key and r.articles] or [
            r for r in self.records if r.scrape.file.startswith(key) and r.articles
        ]
        if len(holders) == 1:
            return holders[0], holders[0].articles[0]
        from .tables import names

        what = f"{len(holders)} files begin with" if holders else "no article is"
        raise KeyError(f"{what} {key!r}. {some_of(names(self).values())}")

    @cached_property
    def _readings(self) -> list[tuple[ScrapeRecord, Article]]:
        return list(self)

    @cached_property
    def _by_key(self) -> dict[str, tuple[ScrapeRecord, Article]]:
        """Every article by its name, and by its file and number."""
        from .tables import names

        name = names(self)
        found: dict[str, tuple[ScrapeRecord, Article]] = {}
        for record, article in self._readings:
            for key in (name[article.file, article.article], f"{article.file}#{article.article}"):
                found.setdefault(key, (record, article))
        return found

    def head(self, articles: int) -> Corpus:
        """The first scrapes, with `articles` articles or a few more: a corpus of thousands shows itself at once."""
        before = accumulate((len(record.articles) for record in self.records), initial=0)
        return Corpus([record for record, held in zip(self.records, before, strict=False) if held < articles])

    @property
    def annotated(self) -> bool:
        """Whether `sn.annotate` has seen all scrapes."""
        return all(record.mentions is not None for record in self.records)

    files = _table("files")
    zones = _table("zones")
    articles = _table("articles")
    sentences = _table("sentences")
    mentions = _table("mentions")
    attributions = _table("attributions")
    errors = _table("errors")

    def _repr_html_(self) -> str:
        from .pages.overview import corpus_html

        return corpus_html(self)

    def __repr__(self) -> str:
        state = "" if not self.records else ", annotated" if self.annotated else ", not annotated"
        failed = f", {len(self.failures)} failed: see corpus.errors" if self.failures else ""
        return f"<Corpus: {len(self)} articles in {len(self.records)} scrapes{state}{failed}>"
