"""Texts that are given as such, in no file and in no table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from os.path import lexists
from typing import TYPE_CHECKING, TypeAlias

from ..arguments import given, is_frame
from ..corpus import Failure
from ..schema import Scrape
from .records import scrape_of

if TYPE_CHECKING:
    import pandas as pd

Texts: TypeAlias = "str | Iterable[str] | Mapping[str, str] | pd.Series"

_LONGEST_PATH = 250
"""Characters from which on a line is taken for a text without asking whether it is a path."""


def read_texts(text: Texts) -> Iterator[Scrape | Failure]:
    """Each text as a scrape: `text` for one, `text:1` … for several, `text:KEY` for a mapping or a Series whose labels are all different.

    HTML in a text is read as HTML; an empty text is a failure of its own.

    >>> [scrape.file for scrape in read_texts(["قال الوزير نعم.", "وقال السفير لا."])]
    ['text:1', 'text:2']

    Raises TypeError for what is no text, ValueError for a collection without a text and for the path of a file or folder in its place.
    """
    for name, words in _named(text):
        yield scrape_of({"text": words}, {"text": "text"}, name, "text")


def _named(text: Texts) -> list[tuple[str, str | None]]:
    """The texts with their names, checked."""
    if isinstance(text, str):
        rows: list[tuple[str, object]] = [("text", text)]
    elif is_frame(text) or isinstance(text, bytes) or not isinstance(text, Iterable):
        raise TypeError(
            f"text= takes the words of one article, or a list of such texts, and this is {given(text)}"
            + (": a table is given without text=." if is_frame(text) else ".")
        )
    elif isinstance(text, Mapping) or (getattr(text, "ndim", 0) == 1 and hasattr(text, "items")):
        rows = [(f"text:{key}", words) for key, words in text.items()]
        if len({name for name, _ in rows}) < len(rows):
            rows = [(f"text:{number}", words) for number, (_, words) in enumerate(rows, 1)]
    else:
        rows = [(f"text:{number}", words) for number, words in enumerate(text, 1)]
    if not rows:
        raise ValueError(f"text= takes the words of articles, and this is {given(text)} without any.")
    return [(name, _checked(words)) for name, words in rows]


def _checked(words: object) -> str | None:
    """A text; None for a missing value."""
    if isinstance(words, Mapping):
        raise TypeError(
            "text= takes the words of articles, and this list holds a dict: rows that have a title, an outlet or a date beside "
            "the text are a table, sn.load(pandas.DataFrame(rows))."
        )
    if words is None or words != words or type(words).__name__ == "NAType":
        return None
    if not isinstance(words, str):
        raise TypeError(f"text= takes the words of articles, and among them is {given(words)}.")
    if words.strip() and len(words) < _LONGEST_PATH and "\n" not in words and lexists(words):
        raise ValueError(
            f"text= takes the words themselves, and {words!r} is a path: write sn.load({words!r})."
        )
    return words
