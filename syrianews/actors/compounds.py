"""Firms and outlets that are called by a place and an English word: `سياتل تايمز`, `ألاسكا إيرلاينز`, `أورلاندو سيتي`.

`data/compound_words.csv` says which words make a name of the place before them, and of what type.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..document import Words
from .candidates import Candidate, unlisted
from .head_spans import COMPOUNDS


@dataclass(slots=True, frozen=True)
class CompoundFinder:
    """Finds names of a place and a word behind it."""

    types: dict[str, str]
    """The folded words to the type of what they make."""

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> CompoundFinder:
        """The finder with the package's words."""
        return cls(COMPOUNDS)

    def find(self, words: Words, listed: dict[int, Candidate]) -> list[Candidate]:
        """The names that begin with a place of `listed` and end with a word of the table.

        >>> place = Candidate(0, 1, 0, 5, "GPE", "seattle", "registry")
        >>> CompoundFinder.default().find(Words("سياتل تايمز"), {0: place})[0].type
        'MEDIA'
        """
        found = []
        for place in listed.values():
            j = place.last
            if (
                place.type not in ("GPE", "LOC", "MEDIA")
                or j >= len(words.forms)
                or words.gap(j - 1) not in (" ", "-")
            ):
                continue
            kind = self.types.get(words.forms[j])
            if kind:
                found.append(unlisted(words, place.first, j + 1, place.start, kind, "compound", 0.9))
        return found
