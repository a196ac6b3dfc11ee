"""Kinds of event, by the words that tell them (`data/event_words.csv`): `قصف` and `غارة` are attacks, `مقتل` and `قتيل` killings."""

from __future__ import annotations

from functools import cache
from itertools import product

from ..lexicons import lexicon
from ..text import fold
from .words import stem


@cache
def events() -> dict[str, str]:
    """Every stem of an event to its kind.

    >>> events()["قصف"] == events()["غار"]
    True
    """
    table: dict[str, str] = {}
    for row in lexicon("event_words"):
        for word in row["words"].split():
            table.setdefault(stem(fold(word)), row["class"])
    return table


@cache
def event_forms() -> dict[str, str]:
    """`events` with the feminine ending of verbs (`قتلت`), the conjunctions that a short stem keeps (`وقتل`, `فجرح`) and the
    verbs of headlines (`يقتل`).

    For rules that read single words; alignment, whose weights were fitted without these forms, has shared consonants instead.
    """
    table = dict(events())
    for row in lexicon("event_words"):
        for word in row["words"].split():
            for before, behind in product(("", "و", "ف"), ("", "ت")):
                table.setdefault(stem(before + fold(word) + behind), row["class"])
    for row in lexicon("toll_words"):
        kind, _, event = row["kind"].partition(":")
        for word in row["words"].split() if kind == "verb" else ():
            for before in ("", "و", "ف"):
                table.setdefault(stem(before + fold(word)), event)
    return table
