"""Which words of a text concern which finder, at one look-up per word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from itertools import compress
from typing import Protocol

from ..document import Words
from ..per_word import MOST, unknown


class Opens(Protocol):
    """Something that can say which running words concern it."""

    def opening(self, forms: Set[str], /) -> Iterable[str]:
        """Those of some running words that concern it."""
        ...


class Openers:
    """Running words to the finders that they concern; worked out once for each word.

    The new words of a text go to each finder together: most are only looked up in a set, which costs least for all at once.
    A finder is given as a set of its words, or as something that has more to say.

    >>> openers = Openers([{"قال"}, {"قال", "مدينه"}])
    >>> openers.places(Words("قال في مدينه"))
    [[0], [0, 2]]
    """

    def __init__(self, finders: Sequence[Set[str] | Opens], most: int = MOST):
        self._openings = [finder.__and__ if isinstance(finder, Set) else finder.opening for finder in finders]
        self._concerned: dict[str, int] = {}
        """For each word a bit for each finder it concerns, which makes no new object as a tuple would; forgotten when they become too many."""
        self._numbers: dict[int, list[int]] = {}
        """The finders that such bits stand for."""
        self._most = most

    def places(self, words: Words) -> list[list[int]]:
        """For each finder the words at which something may begin for it, in text order."""
        self._learn(words.forms)
        concerned = list(map(self._concerned.__getitem__, words.forms))
        places: list[list[int]] = [[] for _ in self._openings]
        for i, bits in compress(enumerate(concerned), concerned):
            for number in self._numbers.get(bits) or self._told_by(bits):
                places[number].append(i)
        return places

    def _told_by(self, bits: int) -> list[int]:
        """The numbers of the finders that some bits stand for."""
        self._numbers[bits] = [number for number in range(len(self._openings)) if bits >> number & 1]
        return self._numbers[bits]

    def _learn(self, forms: Sequence[str]) -> None:
        """Ask the finders about the words that have not been seen yet."""
        concerned = self._concerned
        if len(concerned) >= self._most:
            concerned.clear()
        new = unknown(forms, concerned)
        concerned.update(dict.fromkeys(new, 0))
        for number, opening in enumerate(self._openings):
            for form in opening(new):
                concerned[form] |= 1 << number
