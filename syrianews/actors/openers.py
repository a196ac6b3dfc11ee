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
        self._finders = [
            (1 << number, finder.__and__ if isinstance(finder, Set) else finder.opening)
            for number, finder in enumerate(finders)
        ]
        self._masks: dict[str, int] = {}
        """For each word the finders it concerns, one bit each; forgotten when they become too many."""
        self._most = most

    def places(self, words: Words) -> list[list[int]]:
        """For each finder the words at which something may begin for it, in text order."""
        self._learn(words.forms)
        masks = list(map(self._masks.__getitem__, words.forms))
        concerned = list(compress(enumerate(masks), masks))
        return [[i for i, mask in concerned if mask & bit] for bit, _ in self._finders]

    def _learn(self, forms: list[str]) -> None:
        """Ask the finders about the words that have not been seen yet."""
        masks = self._masks
        if len(masks) >= self._most:
            masks.clear()
        new = set(forms).difference(masks)
        masks.update(dict.fromkeys(new, 0))
        for bit, opening in self._finders:
            for form in opening(new):
                masks[form] |= bit
