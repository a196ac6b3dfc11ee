"""Persons whose names contain a listed place: `دينزل واشنطن`, `باريس هيلتون`.

`data/name_classes.csv` lists the places that are surnames behind a foreign given name (`place_surname`), and those that are given names
before a foreign surname (`place_given`). Other places stay places behind a name: `زار لولا إيران`.
"""

from __future__ import annotations

from collections.abc import Container

from ..document import Words
from .candidates import Candidate, person
from .head_spans import COMPOUNDS
from .name_classes import word_class
from .name_words import NameWords

PLACE_NAMES = word_class("place_given")
_PLACE_SURNAMES = word_class("place_surname")
_AT_PLACES = word_class("place_preposition")


def called_after_place(names: NameWords, words: Words, i: int, name: str, stop: dict[int, int]) -> bool:
    """Whether the listed place behind the foreign given name `name`, which word `i` has, is its surname.

    >>> called_after_place(NameWords.default(), Words("قال دينزل واشنطن"), 1, "دينزل", {2: 3})
    True
    """
    place = name in names.foreign and stop.get(i + 1) == i + 2 and words.gap(i) == " "
    return place and words.forms[i + 1] in _PLACE_SURNAMES


def called_like_place(
    names: NameWords, words: Words, i: int, listed: Container[int], heads: Container[str]
) -> list[Candidate]:
    """The person whose given name is the place at word `i`: a foreign surname follows it, which belongs to no firm.

    `listed` are the words at which listed names begin, `heads` the nouns of place, behind which it is the place.

    >>> words = Words("قالت باريس هيلتون")
    >>> [words.text[c.start : c.end] for c in called_like_place(NameWords.default(), words, 1, (), ())]
    ['باريس هيلتون']
    """
    if i + 1 >= len(words.forms) or words.gap(i) != " " or i + 1 in listed:
        return []
    form, before = words.forms[i + 1], words.forms[i - 1] if i and words.gap(i - 1) == " " else ""
    if form in COMPOUNDS or before in _AT_PLACES or before in heads:
        return []
    if not names.foreign_looking(form) and form not in names.surnames:
        return []
    return [person(words, i, i + 2, "given", 0.6)]
