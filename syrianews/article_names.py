"""What articles are called in tables and figures: by outlet and file."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .corpus import Corpus

_ROW = re.compile(r":([^:/\\\s]+)$")
"""The number or label of a row of a table, at the end of a file's name."""
NO_OUTLET = "بلا ناشر"


def names(corpus: Corpus) -> dict[tuple[str, int], str]:
    """A short name for each article, for rows and axes: its outlet and, in parentheses, its file and number.

    A stem without spaces (`000_d2e4`) is shortened to the part before the first `_`, a row of a table (`news.csv:12`) to its number or
    label, if that distinguishes the files; a stem with spaces is a title that a browser saved, and stays whole.
    """
    files = {record.scrape.file for record in corpus.records}
    ways = ({file: way(file) for file in files} for way in SHORTENED)
    short = next(shortened for shortened in ways if len(set(shortened.values())) == len(files))
    return {(a.file, a.article): article_name(a.outlet, short[a.file], a.article) for _, a in corpus}


def _shortest(file: str) -> str:
    """What tells a file apart among others like it.

    >>> _shortest("a/000_d2e4.txt"), _shortest("news.csv:12"), _shortest("قال: نعم.html")
    ('000', '12', 'قال: نعم')
    """
    if row := _ROW.search(file):
        return row[1]
    stem = PurePath(file).stem
    return stem if " " in stem else stem.split("_")[0]


SHORTENED: tuple[Callable[[str], str], ...] = (
    _shortest,
    lambda file: PurePath(file).stem,
    lambda file: file,
)
"""How the name of an article shows its file, the shortest way first; the first that distinguishes the files is used."""


def article_name(outlet: str | None, file: str, article: int) -> str:
    """What an article is called: its outlet, and in parentheses its file and, behind a stroke, its number unless that is 0.

    >>> article_name("عنب بلدي", "000", 1)
    'عنب بلدي (000/1)'
    """
    return f"{outlet or NO_OUTLET} ({file}{f'/{article}' if article else ''})"
