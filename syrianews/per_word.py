"""What can be said of a word by itself, worked out once for each word.

Words repeat: in a month of news nearly every word has been seen before. What depends on nothing but a folded form (its
closed classes, whether it can be a cue) is looked up, not reckoned again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

Fact = TypeVar("Fact")

MOST = 200_000
"""How many words are remembered before all are forgotten: ten times those of a day's news, some 20 MB."""


class PerWord(dict[str, Fact]):
    """A function of a word that remembers its answers; it forgets all of them when it holds too many.

    >>> lengths = PerWord(len)
    >>> lengths["دمشق"], lengths
    (4, {'دمشق': 4})
    """

    def __init__(self, work_out: Callable[[str], Fact], most: int = MOST):
        super().__init__()
        self._work_out = work_out
        self._most = most

    def __missing__(self, word: str) -> Fact:
        if len(self) >= self._most:
            self.clear()
        fact = self[word] = self._work_out(word)
        return fact


def unknown(words: Sequence[str], known: Mapping[str, object]) -> set[str]:
    """The words that `known` does not hold; its values must not be None.

    >>> unknown(["قال", "نعم"], {"قال": True})
    {'نعم'}
    """
    facts = list(map(known.get, words))
    return {word for word, fact in zip(words, facts, strict=True) if fact is None} if None in facts else set()
