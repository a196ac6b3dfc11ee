"""Names of persons: whether two tellings write one name in two ways.

One desk writes `عبد الله الربيعة`, another `عبدالله بن عبدالعزيز الربيعة`; a foreign name is spelled as each desk hears it (`عميكام
نوركين`, `عميكم نوركين`). Names that no table lists have another id for each spelling, so that spellings are compared here, and only
where each of two tellings of one story has one of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from ..actors.name_words import NameWords
from ..actors.transliteration import one_letter_apart, skeleton
from ..schema import Mention, Span
from ..text import fold

if TYPE_CHECKING:
    from .passages import Telling

LINKS = frozenset({"بن", "ابن", "بنت", "ال"})
"""Words between the parts of a name that one desk writes and another leaves out, folded."""
CONSONANTS = 2
"""Least number of consonants by which two spellings are one word."""
LETTERS = 5
"""Least number of letters of two words of which one letter may differ."""
_HALF = re.compile(r"(?<!\w)(عبد|ابو) ")


def same_people(ones: Mapping[str, str], others: Mapping[str, str]) -> dict[str, str]:
    """Of the persons whom one of two tellings names (actor to name), those whom the other names in another spelling: the other's actor to the one's.

    Whoever is named alike by both is himself, and a name that fits several says nothing.

    >>> same_people({"a": "عميكام نوركين"}, {"b": "عميكم نوركين", "c": "سالم الدوسري"})
    {'b': 'a'}
    """
    found = [
        (other, one)
        for one, name in ones.items()
        if one not in others
        for other, called in others.items()
        if other not in ones and one_name(name, called)
    ]
    counts = Counter(actor for pair in found for actor in pair)
    return {other: one for other, one in found if counts[other] == counts[one] == 1}


@lru_cache(maxsize=50_000)
def one_name(name: str, other: str) -> bool:
    """Whether two full names are one: the first and last words alike, and those between in the same order where both have them.

    >>> one_name("عبد الله الربيعة", "عبدالله بن عبدالعزيز الربيعة"), one_name("عميكام نوركين", "عميكم نوركين")
    (True, True)
    >>> one_name("سالم الدوسري", "سليم الدوسري"), one_name("جون كيلي", "جون كيري")
    (False, False)
    """
    shorter, longer = sorted((_words(name), _words(other)), key=len)
    if len(shorter) < 2 or not _alike(shorter[0], longer[0]) or not _alike(shorter[-1], longer[-1]):
        return False
    between = iter(longer[1:-1])
    return all(any(_alike(word, one) for one in between) for word in shorter[1:-1])


def titled(telling: Telling) -> Iterator[tuple[Mention, Span]]:
    """The persons of a telling whose names stand behind a title, each with the stretch of title and name."""
    text = telling.record.scrape.text
    for mention in telling.mentions:
        start = text.rfind(mention.title, 0, mention.start) if mention.title else -1
        if mention.type == "PERSON" and start >= 0:
            yield mention, (start, mention.end)


def _words(name: str) -> list[str]:
    return [word for word in _HALF.sub(r"\1", fold(name)).split() if word not in LINKS]


def _alike(word: str, other: str) -> bool:
    """Whether two words are spellings of one; Arabic given names are spelled one way (`سالم` is not `سليم`)."""
    if word == other:
        return True
    if _is_given(word) and _is_given(other):
        return False
    consonants = skeleton(word)
    if len(consonants) >= CONSONANTS and consonants == skeleton(other):
        return True
    return min(len(word), len(other)) >= LETTERS and one_letter_apart(word, other)


def _is_given(word: str) -> bool:
    names = NameWords.default()
    return word in names.given and word not in names.foreign
