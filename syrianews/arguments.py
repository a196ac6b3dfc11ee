"""What a public function was given: frames known from paths, and messages for what it does not take.

A message says which call it is about, what it takes, what was given, and what to write instead.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from errno import EISDIR, ENAMETOOLONG, ENOENT
from numbers import Real
from operator import index
from os import PathLike, lstat
from os.path import lexists
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard
from warnings import warn

if TYPE_CHECKING:
    import pandas as pd

    from .corpus import Corpus
    from .scale.stored import StoredCorpus


_SHOWN = 120
"""Characters of a path or text that a message shows."""


class MissingPath(UserWarning):
    """A path that the user gave leads nowhere."""


class TakenName(UserWarning):
    """A name in a table of the user's own that the package's registry gives to another actor."""


def is_frame(value: object) -> TypeGuard[pd.DataFrame]:
    """Whether a value is a table in memory (pandas or the like), told without importing pandas."""
    return hasattr(value, "columns")


def is_corpus(value: object) -> TypeGuard[Corpus]:
    """Whether a value is a corpus in memory."""
    return _is_made_by("corpus", "Corpus", value)


def is_stored(value: object) -> TypeGuard[StoredCorpus]:
    """Whether a value is a corpus on disk."""
    return _is_made_by("scale.stored", "StoredCorpus", value)


def _is_made_by(module: str, kind: str, value: object) -> bool:
    """Whether a value is of a class of the package; before its module is imported, nothing is. Importing nothing here lets every module
    check what it is given."""
    home = sys.modules.get(f"{__package__}.{module}")
    return home is not None and isinstance(value, getattr(home, kind))


def given(value: object) -> str:
    """What was given, as a message names it.

    >>> given("seeds/"), given(None), given(2025), given([1, 2])
    ("the text 'seeds/'", 'None', 'the number 2025', 'a list')
    """
    if value is None:
        return "None"
    if isinstance(value, Real) and not isinstance(value, bool):
        return f"the number {value}"
    if isinstance(value, str):
        return f"the text {value[:_SHOWN]!r}{' …' if len(value) > _SHOWN else ''}"
    if isinstance(value, PathLike):
        return f"the path {str(value)!r}"
    name = type(value).__name__
    return f"{'an' if name[0] in 'AEIOUaeiou' else 'a'} {name}"


def as_position(value: object) -> int | None:
    """A position, of Python's or numpy's integers; None for what is none, truth values too.

    >>> as_position(3), as_position(True), as_position("3")
    (3, None, None)
    """
    if isinstance(value, bool):
        return None
    try:
        return index(value)  # type: ignore[arg-type]
    except TypeError:
        return None


def need_corpus(value: object, call: str, make: str = "sn.load", *, stored: str = "") -> None:
    """Raise TypeError for what is no corpus. `make` is the function whose result `call` takes.

    `stored` says what to do with a corpus on disk; where it is empty, the function takes one.
    """
    if is_corpus(value) or (is_stored(value) and not stored):
        return
    if is_stored(value):
        raise TypeError(f"{call}() takes a corpus in memory, and this one lies on disk: {stored}.")
    if hasattr(value, "record"):
        mend = "give it the corpus; corpus.select(name=…) is a corpus of some articles, and sn.compare(a, b) compares two"
    elif isinstance(value, str) and leads_nowhere(value):
        mend = f"read it first, {make}(text=…) where it is a text, {make}(path) for a file or folder"
    elif isinstance(value, str | PathLike):
        mend = f"read it first, {make}({str(value)!r})"
    elif is_frame(value):
        mend = f"read it first, {make}(frame)"
    else:
        mend = f"give it what {make}(path) returns, or {make}(text=texts)"
    raise TypeError(f"{call}() takes a corpus, and this is {given(value)}: {mend}.")


_TABLES = {
    "stories": "sn.stories(corpus)",
    "story_of": "sn.stories(corpus)",
    "alignments": "sn.compare(corpus).alignments",
    "labels": "syrianews.counts.labels(corpus.mentions)",
    "tellings": "corpus.articles",
    "rates": "syrianews.counts.mention_rates(corpus.mentions, corpus.articles)",
    "denials": "sn.compare(corpus).denials",
    "facts": "syrianews.coverage.coverage(sn.compare(corpus).alignments, corpus.articles)",
    "table": "sn.compare(corpus).quotes",
    "frame": "corpus.mentions",
}
"""Where tables come from that are no table of a corpus."""
_OF_ARTICLE = dict.fromkeys(("date", "place", "byline", "title", "outlet", "duplicate_of"), "corpus.articles")
_OF_ARTICLE["story"] = "sn.stories(corpus)"
"""Where columns about an article come from that other tables lack."""


def _added(table: str, column: str) -> str:
    """How a column about the article is added to a table; empty where it is about something else."""
    if table in _TABLES or _OF_ARTICLE.get(column, f"corpus.{table}") == f"corpus.{table}":
        return ""
    source = f'{_OF_ARTICLE[column]}.set_index("name")["{column}"]'
    return f'To group by it, add it: {table}.assign({column}={table}["name"].map({source})).'


def need_columns(name: str, table: object, *columns: str) -> None:
    """Raise TypeError for what is no table, KeyError for a table that lacks one of some columns. `name` is that of the argument."""
    source = _TABLES.get(name, f"corpus.{name}")
    if not is_frame(table):
        raise TypeError(f"{name} is a table, as in {source}, and this is {given(table)}.")
    missing = [column for column in columns if column not in table.columns]
    if missing:
        lacks = f"the table {name} has no column {', '.join(map(repr, missing))}"
        if "name" in table.columns and (added := _added(name, missing[0])):
            raise KeyError(f"{lacks}. {added}")
        raise KeyError(
            f"{lacks}; it has {', '.join(map(str, table.columns))}. The table comes from {source}, with all its columns."
        )


def need_other(by: str, *others: str) -> None:
    """Raise ValueError for groups by a column that stands for something else in the table already."""
    if by in others:
        raise ValueError(f"by={by!r}: the table has {by!r} beside its groups; group by another column.")


def need_series(name: str, value: object, example: str) -> None:
    """Raise TypeError for what is no Series. `name` is that of the argument, `example` makes one."""
    if getattr(value, "ndim", None) != 1 or not hasattr(value, "index"):
        raise TypeError(f"{name} is a Series, as in {example}, and this is {given(value)}.")


def story_series(story_of: pd.DataFrame | pd.Series) -> pd.Series:
    """The story of each article by its name, of the table of stories or of a Series that has it so.

    Raises TypeError for anything else, KeyError for a table without the columns name and story, ValueError for an article that has several.
    """
    if is_frame(story_of):
        need_columns("story_of", story_of, "name", "story")
        story_of = story_of.set_index("name")["story"]
    need_series("story_of", story_of, "sn.stories(corpus).set_index('name')['story']")
    if not story_of.index.is_unique:
        twice = story_of.index[story_of.index.duplicated()][0]
        raise ValueError(
            f"story_of gives the story of {twice!r} more than once: keep one row for each article."
        )
    return story_of


def need_record(value: object, call: str) -> None:
    """Raise TypeError for what is no scrape with its annotation."""
    if not hasattr(value, "scrape"):
        raise TypeError(
            f"{call}() takes one scrape, and this is {given(value)}: write {call}(corpus.records[0])."
        )


def need_path(value: object, call: str, what: str) -> None:
    """Raise TypeError for what is no path. `what` says what the path leads to."""
    if not isinstance(value, str | PathLike):
        raise TypeError(
            f"{call}() takes the path of {what}, and this is {given(value)}: give its path, as a text or a Path."
        )


def need_file(path: str | Path) -> None:
    """Raise FileNotFoundError where a file that the user gave is missing, IsADirectoryError where its path is that of a folder."""
    if Path(path).is_dir():
        raise IsADirectoryError(EISDIR, "a folder, where the path of one file is needed", str(path))
    if not Path(path).exists():
        raise FileNotFoundError(ENOENT, "no such file: check the path", str(path))


def warn_of_missing(sources: Iterable[object], call: str, stacklevel: int) -> None:
    """Warn (`MissingPath`) of paths that the user gave and that lead nowhere: most are misspelled, or taken from another folder
    than was meant.

    `stacklevel` is that of `warnings.warn` as seen from the caller of this function.
    """
    missing = [str(source) for source in sources if not is_frame(source) and not lexists(str(source))]
    if missing:
        warn(
            f"{call}(): no such file or folder: {', '.join(map(repr, missing))}. Paths are taken from {Path.cwd()}; for a text itself, "
            f"{_of_texts(call)}. What else was given is read; the table of errors names what is not.",
            MissingPath,
            stacklevel=stacklevel + 1,
        )


def leads_nowhere(path: str) -> bool:
    """Whether a path is that of nothing; one that the system cannot look up is named when it is read."""
    try:
        lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError as error:
        return error.errno == ENAMETOOLONG  # a text in the place of a path
    except ValueError:
        return False
    return False


def need_some(sources: Iterable[object], call: str) -> None:
    """Raise ValueError for an empty path, FileNotFoundError where all that was given are paths that lead nowhere."""
    paths = [source for source in sources if not is_frame(source)]
    if any(not str(path).strip() for path in paths):
        raise ValueError(f"{call}() was given an empty path: {call}('.') reads the folder that you are in.")
    if len(paths) == len(list(sources)) and all(leads_nowhere(str(path)) for path in paths):
        raise FileNotFoundError(
            ENOENT,
            f"no such file or folder below {Path.cwd()}: check the path, or {_of_texts(call)} for a text itself",
            ", ".join(str(path)[:_SHOWN] for path in paths),
        )


def _of_texts(call: str) -> str:
    """How texts are given to a function that reads."""
    return (
        f"write {call}(text=…)" if call != "sn.annotate_to" else "give a DataFrame with a column named text"
    )


def _are_rows(source: object) -> bool:
    """Whether a value is a list of dicts, or one dict."""
    return isinstance(source, Mapping) or (
        isinstance(source, list | tuple) and bool(source) and isinstance(source[0], Mapping)
    )


def need_sources(sources: Iterable[object], call: str) -> None:
    """Raise TypeError for what is neither a path nor a frame."""
    for source in sources:
        if isinstance(source, str | PathLike) or is_frame(source):
            continue
        if is_corpus(source) or is_stored(source):
            mend = "it is loaded already, so use it as it is."
        elif getattr(source, "ndim", 0) == 1:
            mend = f"{_of_texts(call)} if it holds texts."
        elif _are_rows(source):
            mend = "make a table of these rows, pandas.DataFrame(rows)."
        elif isinstance(source, Iterable) and not isinstance(source, bytes | Mapping):
            mend = f"write {call}(*paths) for several paths; for texts, {_of_texts(call)}."
        else:
            mend = "give the path of what you want to load."
        raise TypeError(
            f"{call}() takes paths of files and folders, and DataFrames; this is {given(source)}: {mend}"
        )
