"""Which words of a text concern which finder, at one look-up per word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from itertools import compress
from typing import Protocol

from ..document import Words
from ..perword import MOST


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
        self._concerned: dict[str, tuple[int, ...]] = {}
        """For each word the numbers of the finders it concerns; forgotten when they become too many."""
        self._most = most

    def places(self, words: Words) -> list[list[int]]:
        """For each finder the words at which something may begin for it, in text order."""
        self._learn(words.forms)
        concerned = list(map(self._concerned.__getitem__, words.forms))
        places: list[list[int]] = [[] for _ in self._openings]
        for i, numbers in compress(enumerate(concerned), concerned):
            for number in numbers:
                places[number].append(i)
        return places

    def _learn(self, forms: list[str]) -> None:
        """Ask the finders about the words that have not been seen yet."""
        concerned = self._concerned
        if len(concerned) >= self._most:
            concerned.clear()
        new = set(forms).difference(concerned)
        concerned.update(dict.fromkeys(new, ()))
        for number, opening in enumerate(self._openings):
            for form in opening(new):
                concerned[form] += (number,)
