"""What articles are called in tables and figures: by outlet and file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING

from .schema import Article

if TYPE_CHECKING:
    from .corpus import Corpus, Reading, ScrapeRecord

_ROW = re.compile(r":([^:/\\\s]+)$")
"""The number or label of a row of a table, at the end of a file's name."""
NO_OUTLET = "بلا ناشر"


def names(corpus: Corpus) -> dict[tuple[str, int], str]:
    """A short name for each article, for rows and axes: its outlet and, in parentheses, its file and number.

    A stem without spaces (`000_d2e4`) is shortened to the part before the first `_`, a row of a table (`news.csv:12`) to its number or
    label, if that distinguishes the files; a stem with spaces is a title that a browser saved, and stays whole.
    """
    called = {record.scrape.file: record.called or "" for record in corpus.records}
    short = called if _tell_apart(called) else _shortened(called)
    return {(a.file, a.article): article_name(a.outlet, short[a.file], a.article) for _, a in corpus}


def name_files(records: Iterable[ScrapeRecord]) -> None:
    """Settle what the names of articles say of their files: the same in a corpus of some of them, or of two."""
    some = list(records)
    short = _shortened(record.scrape.file for record in some)
    for record in some:
        record.called = short[record.scrape.file]


def _shortened(files: Iterable[str]) -> dict[str, str]:
    """The files, each in the shortest way that tells them all apart."""
    some = set(files)
    return next(short for way in SHORTENED if _tell_apart(short := {file: way(file) for file in some}))


def _tell_apart(names: Mapping[str, str]) -> bool:
    return "" not in names.values() and len(set(names.values())) == len(names)


def other_names(article: Article) -> set[str]:
    """What else an article may be called: by its file in any shorter way, with its outlet and, if it is the first of its file, without.

    >>> sorted(other_names(Article("a/001_x.txt", 0, outlet="BBC")))
    ['001', '001_x', 'BBC (001)', 'BBC (001_x)', 'BBC (a/001_x.txt)', 'a/001_x.txt']
    """
    ways = [way(article.file) for way in SHORTENED]
    named = {article_name(article.outlet, file, article.article) for file in ways}
    return named | set(ways) if article.article == 0 else named


def by_other_names(readings: Iterable[Reading]) -> dict[str, Reading]:
    """Articles by those of these names that only one of them has."""
    holders: dict[str, list[Reading]] = {}
    for reading in readings:
        for name in other_names(reading.article):
            holders.setdefault(name, []).append(reading)
    return {name: some[0] for name, some in holders.items() if len(some) == 1}


def _shortest(file: str) -> str:
    """What tells a file apart among others like it.

    >>> _shortest("a/000_d2e4.txt"), _shortest("news.csv:12"), _shortest("قال: نعم.html")
    ('000', '12', 'قال: نعم')
    """
    if row := _ROW.search(file):
        return row[1]
    stem = PurePath(file).stem
    return stem if " " in stem else stem.split("_")[0]


def _stem(file: str) -> str:
    """A file without its folder and suffix, and with the row of it.

    >>> _stem("a/000_d2e4.txt"), _stem("a/news.csv:12")
    ('000_d2e4', 'news:12')
    """
    row = _ROW.search(file)
    return f"{PurePath(file[: row.start()]).stem}:{row[1]}" if row else PurePath(file).stem


SHORTENED: tuple[Callable[[str], str], ...] = (
    _shortest,
    _stem,
    lambda file: file,
)
"""How the name of an article shows its file, the shortest way first; the first that distinguishes the files is used."""


def article_name(outlet: str | None, file: str, article: int) -> str:
    """What an article is called: its outlet, and in parentheses its file and, behind a stroke, its number unless that is 0.

    >>> article_name("عنب بلدي", "000", 1)
    'عنب بلدي (000/1)'
    """
    return f"{outlet or NO_OUTLET} ({file}{f'/{article}' if article else ''})"
