"""Names and sources as they stand alone: `ل` swallows the alef of the article behind it, so that `للمرصد` shows of `المرصد`
only `لمرصد`."""

from __future__ import annotations

import re
from functools import cache

from .lexicons import lexicon
from .schema import Span
from .text import fold

_TABLES = {"own_initials": "word", "aliases": "alias", "given_names": "name", "surnames": "name"}
"""Tables of words and names, with the column that holds them."""
_SWALLOWED = re.compile(r"(?<!\w)[وف]?ل\Z")
_FIRST = re.compile(r"\w+")


def standing_words(text: str, span: Span) -> str:
    """The words of a span of `text` without the preposition `ل` before it: the alef that it took from their article is given back.

    >>> text = "وفقا للمرصد السوري، ووفقا للبنان"
    >>> standing_words(text, (6, 18)), standing_words(text, (27, 32))
    ('المرصد السوري', 'لبنان')
    """
    start, end = span
    words = text[start:end]
    first = _FIRST.match(words)
    if first is None or words[0] != "ل" or not _SWALLOWED.search(text, max(0, start - 3), start):
        return words
    return words if fold(first[0]) in _own_lam() else "ا" + words


@cache
def _own_lam() -> frozenset[str]:
    """Folded words and first words of names that begin with a `ل` of their own: `لبنان`, `لجنه`, `لافروف`."""
    return frozenset(
        first
        for table, column in _TABLES.items()
        for row in lexicon(table)
        if row[column].startswith("ل") and (first := fold(row[column]).split()[0])
    )
