"""Slips of the pen in names of two words: `نيويور تايمز` for `نيويورك تايمز`.

The second word stands as listed, the first is a word that the news hardly ever uses and is one letter away from
the listed one.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..document import Words
from ..text import fold
from .candidates import Candidate
from .clitics import readings
from .listed import Listed
from .namewords import NameWords

_TYPES = ("MEDIA", "ORG", "GROUP")
_SHORTEST = 5


@dataclass(slots=True)
class MisspellingFinder:
    """Finds misspelt outlets and bodies by the second word of their name."""

    first_words: dict[str, list[tuple[str, str, str]]]
    """Second word to the first words it is listed with, the actors and their types."""
    namewords: NameWords

    @classmethod
    def of(cls, listed: Listed) -> MisspellingFinder:
        """Collect the aliases of two words."""
        found: dict[str, list[tuple[str, str, str]]] = {}
        for alias in listed.registry.aliases:
            actor = listed.registry.actors.get(alias.actor)
            words = fold(alias.text).split(" ")
            if actor and actor.type in _TYPES and len(words) == 2 and len(words[0]) >= _SHORTEST:
                found.setdefault(words[1], []).append((words[0], actor.id, actor.type))
        return cls(found, NameWords.default())

    def __contains__(self, form: str) -> bool:
        """Whether a listed name of two words ends in this word."""
        return form in self.first_words

    def find(self, words: Words, places: list[int], listed: dict[int, Candidate]) -> list[Candidate]:
        """The misspelt names that end at the words `places`, but for names that are listed as they stand."""
        found = []
        for i in places:
            if (
                not i
                or i - 1 in listed
                or words.gap(i - 1) != " "
                or self.namewords.vocabulary.count(words.forms[i - 1])
            ):
                continue
            stems = list(readings(words.forms[i - 1]))
            if any(self.namewords.vocabulary.count(stem) for _, stem in stems):
                continue
            for known, actor, kind in self.first_words[words.forms[i]]:
                for clitic, stem in stems:
                    if one_letter_apart(stem, known):
                        start = words.starts[i - 1] + len(clitic)
                        found.append(
                            Candidate(i - 1, i + 1, start, words.ends[i], kind, actor, "misspelling", 0.7)
                        )
        return found


def one_letter_apart(a: str, b: str) -> bool:
    """Whether one letter added, left out or changed makes `a` into `b`.

    >>> one_letter_apart("نيويور", "نيويورك"), one_letter_apart("لندن", "مدن")
    (True, False)
    """
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    short, long = sorted((a, b), key=len)
    at = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]
