"""Which articles `corpus.select` chooses: by rows, outlets, names and days."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

from .arguments import as_position, given
from .schema import Article

if TYPE_CHECKING:
    from .corpus import Reading, ScrapeRecord

Names: TypeAlias = "str | int | Iterable[str | int]"

_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_TRUTH = frozenset(("bool", "bool_", "NAType"))
"""Types of truth values, by name: Python's, numpy's by either name, and what is missing from a column of pandas."""


def some_of(names: Iterable[str], what: str = "Articles") -> str:
    """The articles of a corpus, or something else of it, for a message: the first eight."""
    first = list(islice(names, 9))
    return f"{what} here: {', '.join(first[:8])}{' …' if len(first) > 8 else ''}"


def an_outlet(key: str, outlets: Iterable[str | None]) -> str:
    """For a message: that what is no article's name is an outlet, and how its articles are chosen; empty where it is none.

    >>> an_outlet("عنب بلدي", ["عنب بلدي", None])
    ' It is an outlet: select(outlet="عنب بلدي") has its articles.'
    """
    return f' It is an outlet: select(outlet="{key}") has its articles.' if key in set(outlets) else ""


def files_called(key: str, files: Collection[str]) -> list[str]:
    """The files that a text may mean: the one of that name, or else all that it begins.

    >>> files_called("a_1", ["a_1", "a_10"]), files_called("a", ["a_1", "a_10"])
    (['a_1'], ['a_1', 'a_10'])
    """
    return [key] if key in files else [file for file in files if file.startswith(key)]


def not_one(key: str, files: list[str], outlets: Iterable[str | None], names: Iterable[str]) -> str:
    """For a message: that a text means none of the articles, or too many files."""
    what = f"{len(files)} files begin with" if files else "no article is"
    return f"{what} {key!r}.{an_outlet(key, outlets)} {some_of(names)}"


def several(names: Names, of: str) -> list[Any]:
    """One name, or position, or several, in a list. Raises ValueError for none, TypeError for what is neither.

    >>> several("000", "name"), several(0, "name")
    (['000'], [0])
    """
    if isinstance(names, str) or as_position(names) is not None:
        return [names]
    if not isinstance(names, Iterable):
        raise TypeError(f"{of}= takes one {of} or a list of some, and this is {given(names)}.")
    if not (some := list(names)):
        raise ValueError(f"{of}= names none: leave it out for the articles of all.")
    return some


def check_days(since: str | None, until: str | None) -> None:
    """Raise ValueError for what is no ISO day, month or year, and for an end before the beginning."""
    for day in (since, until):
        if day is not None and not (isinstance(day, str) and _DAY.fullmatch(day) and _is_day(day)):
            raise ValueError(
                f"since and until are days as in '2025-01-24', months or years, and this is {given(day)}."
            )
    if since and until and until[: len(since)] < since[: len(until)]:
        raise ValueError(f"until={until!r} lies before since={since!r}: no day is in both.")


def _is_day(day: str) -> bool:
    """Whether a calendar has a day, a month or a year.

    >>> [_is_day(day) for day in ("2024", "2024-02-29", "2024-13", "2023-02-29")]
    [True, True, False, False]
    """
    try:
        date.fromisoformat(f"{day}{'-01-01'[len(day) - 4 :]}")
    except ValueError:
        return False
    return True


def is_between(article: Article, since: str | None, until: str | None) -> bool:
    """Whether an article is of the given time, as far as its date is known; one without a date is of none."""
    if since is None and until is None:
        return True
    day = article.date
    if day is None:
        return False
    return (since is None or day[: len(since)] >= since[: len(day)]) and (
        until is None or day[: len(until)] <= until[: len(day)]
    )


def chosen_rows(rows: Iterable[object], articles: int) -> list[bool]:
    """One truth value for each article, False for `pd.NA`; those of a Series by its index, as pandas itself takes them. Raises ValueError
    for more or fewer and for another index, TypeError for anything else."""
    wanted = f"rows holds one truth value for each of the {articles} articles, as corpus.articles.outlet == '…' does, and"
    kept = list(rows) if isinstance(rows, Iterable) else [rows]
    if any(type(row).__name__ not in _TRUTH for row in kept):  # positions would be taken for truth values
        raise TypeError(f"{wanted} this is {given(rows)} that has none: corpus.select(name=…) takes names.")
    if len(kept) != articles:
        raise ValueError(f"{wanted} these are {len(kept)}.")
    index = getattr(rows, "index", None)
    if index is not None and not callable(index):  # that of a Series; a list has a method of this name
        placed = dict(zip(index, kept, strict=True))
        if set(placed) != set(range(articles)):
            raise ValueError(
                f"{wanted} these have the index of another table; a list of them, as .tolist() makes it, is taken in its order."
            )
        kept = [placed[position] for position in range(articles)]
    return [type(row).__name__ != "NAType" and bool(row) for row in kept]


def outlets_called(outlets: Iterable[str], readings: Iterable[Reading]) -> set[str]:
    """The outlets of some articles that go by these names, each by any that the catalogue has for it. Raises ValueError for one
    that published none, TypeError for what is no name."""
    from .zoning.brands import outlet_called

    known = Counter(article.outlet for _, article in readings if article.outlet)
    found: set[str] = set()
    for outlet in outlets:
        if not isinstance(outlet, str):
            raise TypeError(f"outlet= takes names of outlets, and one of these is {given(outlet)}.")
        id_ = outlet_called(outlet)
        same = {outlet} & set(known) or {name for name in known if id_ and outlet_called(name) == id_}
        if not same:
            here = some_of((name for name, _ in known.most_common()), "Outlets")
            raise ValueError(
                f"no article of {outlet!r}. {here if known else 'No article here names its outlet.'}"
            )
        found |= same
    return found


def part(record: ScrapeRecord, articles: set[int]) -> ScrapeRecord:
    """A scrape with some of its articles."""
    return replace(
        record,
        articles=[a for a in record.articles if a.article in articles],
        mentions=None
        if record.mentions is None
        else {n: m for n, m in record.mentions.items() if n in articles},
        attributions=None
        if record.attributions is None
        else {n: m for n, m in record.attributions.items() if n in articles},
    )


def records_of(readings: Iterable[tuple[ScrapeRecord, Article]]) -> list[ScrapeRecord]:
    """The scrapes of some articles, each once, though a corpus on disk reads one anew for each of its articles."""
    return list({(record.scrape.file, record.scrape.text): record for record, _ in readings}.values())
