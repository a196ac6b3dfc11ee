"""Closed classes of words that the actor finders go by, kept in `data/name_classes.csv`.

A class is a short list that an analyst can read and extend: the adjectives that stand between a title and a
name, the nouns of place that take any noun for a name, the verbs of saying. Each row says what its class is for.
"""

from __future__ import annotations

from functools import cache

from ..lexicons import lexicon, several
from ..text import fold


@cache
def word_class(name: str) -> frozenset[str]:
    """The folded words of class `name`.

    Raises ValueError for a class that the table does not hold.

    >>> fold("الثاني") in word_class("ordinal")
    True
    """
    for row in lexicon("name_classes"):
        if row["class"] == name:
            return frozenset(fold(word) for word in row["words"].split())
    known = ", ".join(row["class"] for row in lexicon("name_classes"))
    raise ValueError(f"There is no class of words {name!r}. data/name_classes.csv has: {known}.")


@cache
def complementisers() -> frozenset[str]:
    """`أن` and `إن`, alone, with a pronoun, with `ب` or a conjunction, folded: the class `that` of `data/function_words.csv`.

    >>> {fold("أنها"), fold("بأن")} <= complementisers()
    True
    """
    forms = next(row["forms"] for row in lexicon("function_words") if row["class"] == "that")
    return frozenset(map(fold, several(forms)))
