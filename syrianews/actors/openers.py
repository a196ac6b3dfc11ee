"""Which words of a text concern which finder, at one look-up per word."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import Protocol

from ..document import Words
from ..perword import PerWord


class Opens(Protocol):
    """Something that can say whether a running word concerns it."""

    def __contains__(self, form: str, /) -> bool: ...


class Openers:
    """Running words to the finders that they concern; worked out once for each word.

    >>> openers = Openers([{"قال"}, {"قال", "مدينه"}])
    >>> openers.places(Words("قال في مدينه"))
    [[0], [0, 2]]
    """

    def __init__(self, finders: Sequence[Opens]):
        bits = [(1 << number, finder) for number, finder in enumerate(finders)]
        self._bits = [bit for bit, _ in bits]

        def mask(form: str) -> int:
            found = 0
            for bit, finder in bits:
                if form in finder:
                    found |= bit
            return found

        self._masks = PerWord(mask)
        """For each word the finders it concerns, one bit each."""

    def places(self, words: Words) -> list[list[int]]:
        """For each finder the words at which something may begin for it, in text order."""
        masks = list(map(self._masks.__getitem__, words.forms))
        concerned = list(compress(enumerate(masks), masks))
        return [[i for i, mask in concerned if mask & bit] for bit in self._bits]
