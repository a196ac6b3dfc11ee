"""`Corpus`: the scrapes, what has been found in them, and the tables that show it.

A corpus holds plain objects (`syrianews.schema`); its properties return them as tidy pandas frames
(`syrianews.tables`), created on first use. A corpus never changes: `annotate` returns a new one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .arguments import as_position, given
from .document import Document
from .elsewhere import elsewhere
from .once import table_once, without_tables
from .schema import Article, Attribution, Mention, Scrape, Zone
from .selecting import (
    Names,
    check_days,
    chosen_rows,
    files_called,
    is_between,
    not_one,
    outlets_called,
    part,
    several,
)
from .uncollected import uncollected
from .wording import counted

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True, frozen=True)
class Failure:
    """An input that could not be read or annotated: which, why, and what to do."""

    file: str
    reason: str


def reasons(failures: Iterable[Failure]) -> list[str]:
    """A line for each failure, and one for all rows of a table that failed alike.

    >>> reasons([Failure("a.csv:1", "no text"), Failure("a.csv:2", "no text"), Failure("b.txt", "empty")])
    ['a.csv:1 and 1 more: no text', 'b.txt: empty']
    """
    return [f"{which}: {reason}" for which, reason in alike(failures)]


def alike(failures: Iterable[Failure]) -> list[tuple[str, str]]:
    """Which inputs failed and why; rows of a table that failed alike are told together."""
    found: dict[tuple[str, str], list[str]] = {}
    for failure in failures:
        table = failure.file.rpartition(":")[0] or failure.file
        found.setdefault((table, failure.reason), []).append(failure.file)
    return [
        (f"{files[0]}{f' and {len(files) - 1:,} more' if len(files) > 1 else ''}", reason)
        for (_, reason), files in found.items()
    ]


@dataclass(slots=True)
class ScrapeRecord:
    """A scrape and everything found in it. Spans of mentions and attributions are offsets into the scrape."""

    scrape: Scrape
    zones: list[Zone] = field(default_factory=list, repr=False)
    articles: list[Article] = field(default_factory=list)
    mentions: dict[int, list[Mention]] | None = field(default=None, repr=False)
    """By article number; None before `annotate`."""
    attributions: dict[int, list[Attribution]] | None = field(default=None, repr=False)
    called: str | None = field(default=None, repr=False, compare=False)
    """What the names of its articles say of its file, so that they stay when the article leaves those it was loaded with."""

    def document(self, article: Article) -> Document:
        """The text of `article`, cut along the zones."""
        return Document.from_zones(
            self.scrape.text, self.zones, file=self.scrape.file, article=article.article, date=article.date
        )


class Reading(NamedTuple):
    """One article of a corpus and the scrape that holds it: what `corpus[…]` gives, and `for record, article in corpus`."""

    record: ScrapeRecord
    article: Article

    @property
    def text(self) -> str:
        """The article's headline, subheads and paragraphs."""
        return self.record.document(self.article).text

    def _repr_html_(self) -> str:
        from .pages.overview import reading_html

        return reading_html(self)

    def __repr__(self) -> str:
        """`<Article: 000.txt, موقع 24, 2025-01-24, 403 words, 24 namings, 12 attributions>`, as far as each is known."""
        from .text import count_words

        record, article = self
        number = f"#{article.article}" if article.article else ""
        parts = [record.scrape.file + number, article.outlet, article.date]
        parts.append(counted(count_words(self.text), "word"))
        if record.mentions is not None and record.attributions is not None:
            parts.append(counted(len(record.mentions.get(article.article, ())), "naming"))
            parts.append(counted(len(record.attributions.get(article.article, ())), "attribution"))
        return f"<Article: {', '.join(filter(None, parts))}>"


def check_key(key: object, articles: int) -> int | str:
    """The position or name of an article, without marks of direction. Raises TypeError for what can name no article of a corpus,
    IndexError for a position beyond its `articles`."""
    if isinstance(key, str):
        return key.translate(_MARKS)
    if (position := as_position(key)) is None:
        raise TypeError(
            f"corpus[...] takes the position or the name of one article, and this is {given(key)}; list(corpus) gives all, "
            "and corpus.select(corpus.articles.outlet == '…') is a corpus of some."
        )
    if not -articles <= position < articles:
        raise IndexError(f"no article at position {position}: this corpus has {articles}, counted from 0.")
    return position


def _key(article: Article) -> tuple[str, int]:
    return article.file, article.article


def _named(record: ScrapeRecord) -> Iterator[str]:
    """What failures of a scrape and of its articles are called by."""
    yield record.scrape.file
    yield from (f"{record.scrape.file}#{article.article}" for article in record.articles)


_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))
"""Marks of direction that stand around a name in a sentence, and are copied with it."""


TABLES = {
    "files": "a scrape, and how it was read",
    "zones": "a run of lines with one function",
    "articles": "an article",
    "sentences": "a sentence of an article",
    "mentions": "a naming of an actor",
    "attributions": "a statement and its source",
    "errors": "an input that could not be read",
}
"""The tables of a corpus, and what a row of each is."""
TEXTS = "texts"
"""The folder of the texts, beside the tables."""
_OF_ANNOTATION = ("mentions", "attributions")


def _table(name: str) -> cached_property[pd.DataFrame]:
    """A property of a corpus: the table that the function of that name in `syrianews.tables` makes, at its first use."""

    def table(corpus: Corpus) -> pd.DataFrame:
        from . import tables

        with uncollected():
            made: pd.DataFrame = getattr(tables, name)(corpus)
        return made

    table.__name__, table.__doc__ = (
        name,
        f"The table of {name}; `syrianews.tables.{name}` says what its columns are.",
    )
    return table_once(table)


class Corpus:
    """Scrapes with their zones and articles and, once annotated, their actors and attributions. Treat `records` as read-only: names and
    tables are worked out once.

    Its tables are `files`, `zones`, `articles`, `sentences`, `mentions`, `attributions` and `errors`; their columns are documented
    with the function of the same name in `syrianews.tables`, and `corpus.to_csv(folder)` writes them all. `corpus[...]` takes the
    position or the name of an article and raises IndexError or KeyError if there is none; `mentions` and `attributions` raise
    ValueError before `sn.annotate`.

    >>> import syrianews as sn
    >>> corpus = sn.load("seeds/")
    >>> len(corpus), len(corpus.records), corpus.annotated
    (7, 5, False)
    >>> record, article = corpus["000"]
    >>> article.outlet
    'موقع 24'
    >>> corpus["000"].text.split()[:2]
    ['تبادلت', 'الولايات']
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

    def __getstate__(self) -> dict[str, Any]:
        """What is sent to other processes: not what is worked out again from the records."""
        again = ("article_names", "_readings", "_by_key")
        return {name: value for name, value in without_tables(self).items() if name not in again}

    def __len__(self) -> int:
        """The number of articles."""
        return sum(len(record.articles) for record in self.records)

    def __iter__(self) -> Iterator[Reading]:
        """Every article with the scrape that holds it."""
        for record in self.records:
            for article in record.articles:
                yield Reading(record, article)

    def __getitem__(self, key: int | str) -> Reading:
        """The article at a position, or the one that a text names.

        A text may be the article's `name` in the tables, its file, its file and number (`"a.txt#1"`), its file without folder
        and suffix where no other is called so, or the beginning of a file that begins no other. A file alone stands for its
        first article.
        Raises IndexError for a position and KeyError for a text that is no article's, TypeError for any other key.
        """
        key = check_key(key, len(self))
        if isinstance(key, int):
            return self._readings[key]
        if key in self._by_key:
            return self._by_key[key]
        holders = {record.scrape.file: record for record in self.records if record.articles}
        files = files_called(key, holders)
        if len(files) == 1:
            return Reading(holders[files[0]], holders[files[0]].articles[0])
        raise KeyError(not_one(key, files, self.articles["outlet"], self.article_names.values()))

    @cached_property
    def article_names(self) -> dict[tuple[str, int], str]:
        """What each article is called in tables and figures, by its file and number."""
        from .article_names import names

        return names(self)

    @cached_property
    def _readings(self) -> list[Reading]:
        return list(self)

    @cached_property
    def _by_key(self) -> dict[str, Reading]:
        """Every article by its name, by its file and number, and by shorter names that no other has."""
        from .article_names import by_other_names

        found: dict[str, Reading] = {}
        for reading in self._readings:
            article = reading.article
            for key in (
                self.article_names[article.file, article.article],
                f"{article.file}#{article.article}",
            ):
                found.setdefault(key, reading)
        return by_other_names(self._readings) | found

    def _ipython_key_completions_(self) -> list[str]:
        """The names that a notebook offers behind `corpus[`."""
        return list(self.article_names.values())

    @property
    def read(self) -> list[Scrape]:
        """The scrapes that did not fail."""
        in_vain = {failure.file for failure in self.failures}
        return [r.scrape for r in self.records if r.articles or r.scrape.file not in in_vain]

    def select(
        self,
        rows: Sequence[bool] | pd.Series | None = None,
        *,
        outlet: str | Iterable[str] | None = None,
        name: Names | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> Corpus:
        """A corpus of some of the articles, with all that was found in them; their scrapes stay whole, and `errors` keeps what could not be read.

        `rows` holds a truth value for each row of `articles`, as a comparison of its columns makes it; `outlet` is one or
        several outlets as `articles.outlet` has them, or by another name of theirs, `name` one or several articles as
        `corpus[...]` takes them; `since` and `until` are ISO days, months or years, both included, and leave out what has no
        date.

        >>> import syrianews as sn
        >>> corpus = sn.load("seeds/")
        >>> corpus.select(corpus.articles.words > 300)
        <Corpus: 6 articles in 5 scrapes, not annotated>
        >>> corpus.select(since="2025-06")
        <Corpus: 2 articles in 2 scrapes, not annotated>

        Raises ValueError for rows that are not as many as the articles, for a day that is no ISO date, an end before the
        beginning, no outlet or name among several, and an outlet that published none of the articles, KeyError for a name that
        none of them has, TypeError for rows that are no truth values and for what is no name.
        """
        kept = chosen_rows(rows, len(self)) if rows is not None else [True] * len(self)
        outlets = None if outlet is None else outlets_called(several(outlet, "outlet"), self)
        wanted = None if name is None else {_key(self[one].article) for one in several(name, "name")}
        check_days(since, until)
        chosen: dict[str, set[int]] = {}
        for (_, article), keep in zip(self, kept, strict=True):
            if wanted is not None and _key(article) not in wanted:
                continue
            if keep and (outlets is None or article.outlet in outlets) and is_between(article, since, until):
                chosen.setdefault(article.file, set()).add(article.article)
        kept_records = [
            part(record, chosen[name]) for record in self.records if (name := record.scrape.file) in chosen
        ]
        return Corpus(kept_records, self._failures_beside(kept_records))

    def head(self, articles: int = 5) -> Corpus:
        """The first scrapes, with `articles` articles or a few more: a corpus of thousands shows itself at once. Raises TypeError for what is
        no number, ValueError for one below 0."""
        if as_position(articles) is None:
            raise TypeError(
                f"corpus.head() takes how many articles there shall be, and this is {given(articles)}."
            )
        if articles < 0:
            raise ValueError(f"corpus.head() takes how many articles there shall be, and this is {articles}.")
        before = accumulate((len(record.articles) for record in self.records), initial=0)
        first = [record for record, held in zip(self.records, before, strict=False) if held < articles]
        return Corpus(first, self._failures_beside(first))

    def _failures_beside(self, records: list[ScrapeRecord]) -> list[Failure]:
        """What failed, without what failed of scrapes and articles that are not among some records."""
        left = {key for record in self.records for key in _named(record)}
        left -= {key for record in records for key in _named(record)}
        return [failure for failure in self.failures if failure.file not in left]

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

    def to_csv(self, folder: str | Path) -> None:
        """Write every table to a folder, as `articles.csv`, `mentions.csv` and so on, in the form that a spreadsheet opens, and beside
        them, in `texts`, the text of each scrape, to whose characters and lines the tables refer (`syrianews.table_files.write_texts`).

        A corpus that is not annotated has no `mentions.csv` and `attributions.csv`. One table alone is written by pandas:
        `corpus.attributions.to_csv("attributions.csv")`. Raises what `syrianews.table_files.write_tables` raises.
        """
        from .table_files import check_texts, write_tables, write_texts

        if isinstance(folder, str | Path):  # else the tables say what it is
            check_texts(Path(folder) / TEXTS)
        some = TABLES if self.annotated else [name for name in TABLES if name not in _OF_ANNOTATION]
        write_tables({name: getattr(self, name) for name in some}, folder)
        write_texts((record.scrape for record in self.records), Path(folder) / TEXTS)

    if not TYPE_CHECKING:  # to a type checker it would make every name an attribute

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(f"a corpus has no {name!r}{elsewhere(name)}", name=name, obj=self)

    def _repr_html_(self) -> str:
        from .pages.overview import corpus_html

        return corpus_html(self)

    def __repr__(self) -> str:
        state = "" if not self.records else ", annotated" if self.annotated else ", not annotated"
        failed = f", {len(self.failures)} failed: see corpus.errors" if self.failures else ""
        noted = sum(bool(scrape.notes) for scrape in self.read)
        notes = f", {counted(noted, 'scrape')} with notes: see corpus.files" if noted else ""
        holds = f"{counted(len(self), 'article')} in {counted(len(self.read), 'scrape')}"
        return f"<Corpus: {holds}{state}{failed}{notes}>"
