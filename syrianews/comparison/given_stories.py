"""Stories as the user gives them: a table of which articles tell one event, in place of the search."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pandas as pd

from ..arguments import need_columns
from ..lexicons import numbered_rows
from .dating import infer_dates

SHOWN = 5
"""How many articles a message names."""


def story_table(path: str | Path) -> pd.DataFrame:
    """A table of stories in a CSV file, as spreadsheets save it: an empty cell of a story is none, one of an article the first.

    Raises what `lexicons.numbered_rows` raises, KeyError for a table without the columns story and file, ValueError for an article that is no number.
    """
    rows = dict(numbered_rows(path))
    table = pd.DataFrame(list(rows.values()), index=list(rows), dtype="object")
    need_columns(Path(path).name, table, "story", "file")
    table = table.mask(table == "")
    if "article" in table:
        numbers = pd.to_numeric(table["article"], errors="coerce")
        wrong = table["article"].notna() & (numbers.isna() | (numbers % 1 != 0))
        if wrong.any():
            number = wrong.idxmax()
            raise ValueError(
                f"{Path(path).name}, row {number}: article {table.loc[number, 'article']!r} is no number; articles of a file are counted from 0."
            )
        table["article"] = numbers
    return table


def given_stories(found: pd.DataFrame, given: pd.DataFrame) -> pd.DataFrame:
    """The table of `sn.stories` with the stories of another table; articles that this does not list stand alone.

    `found` is that table, with a row for each article; `given` has the columns story, file and article (0 where it has no such column, or an empty cell).
    Raises ValueError for articles that are not in `found`, and for one in two stories.

    >>> found = pd.DataFrame({"story": ["s1", "s1", "s2"], "file": list("abc"), "article": 0, "size": [2, 2, 1], "similarity": 0.8})
    >>> own = pd.DataFrame({"story": ["raid", "raid"], "file": ["b", "c"]})
    >>> given_stories(found, own)[["story", "file", "size"]].values.tolist()
    [['raid', 'b', 2], ['raid', 'c', 2], ['s1', 'a', 1]]
    """
    given = given.assign(article=given.get("article", pd.Series(0, index=given.index)).fillna(0))
    given = given.dropna(subset=["story"]).astype({"story": "str", "article": "int64"})
    own = given[["story", "file", "article"]].drop_duplicates()
    known = set(zip(found["file"], found["article"], strict=True))
    keys = list(zip(own["file"], own["article"], strict=True))
    if unknown := [key for key in keys if key not in known]:
        raise ValueError(
            f"the table of stories names articles that the corpus does not have: {_named(unknown)}."
        )
    if twice := [key for key, count in Counter(keys).items() if count > 1]:
        raise ValueError(f"the table of stories puts an article into two stories: {_named(twice)}.")
    story_of = dict(zip(keys, own["story"], strict=True))
    taken, number, names = set(own["story"]), 0, []
    for key in zip(found["file"], found["article"], strict=True):
        if key not in story_of:
            number += 1
            while f"s{number}" in taken:
                number += 1
        names.append(story_of.get(key) or f"s{number}")
    table = found.assign(story=pd.Series(names, index=found.index, dtype="str"), similarity=float("nan"))
    table["size"] = table["story"].map(table["story"].value_counts())
    if "date" in table:
        table = infer_dates(table)
    order = {story: n for n, story in enumerate(dict.fromkeys(table["story"]))}
    rank = pd.DataFrame({"size": -table["size"], "order": table["story"].map(order)})
    return table.loc[rank.sort_values(["size", "order"], kind="stable").index].reset_index(drop=True)


def _named(keys: list[tuple[str, int]]) -> str:
    more = f" and {len(keys) - SHOWN} more" if len(keys) > SHOWN else ""
    return ", ".join(f"{file}#{article}" for file, article in keys[:SHOWN]) + more
