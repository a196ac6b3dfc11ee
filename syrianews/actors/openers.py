"""Which words of a text concern which finder, at one look-up per word."""

from __future__ import annotations

from collections.abc import Container

from ..document import Words

_MOST = 200_000


class Openers(dict[str, int]):
    """Running words to the finders that they concern, one bit each; worked out once for each word.

    >>> openers = Openers([{"قال"}, {"قال", "مدينه"}])
    >>> openers.places(Words("قال في مدينه"))
    [[0], [0, 2]]
    """

    def __init__(self, finders: list[Container[str]]):
        super().__init__()
        self._finders = finders

    def __missing__(self, form: str) -> int:
        if len(self) > _MOST:
            self.clear()
        mask = self[form] = sum(1 << bit for bit, finder in enumerate(self._finders) if form in finder)
        return mask

    def places(self, words: Words) -> list[list[int]]:
        """For each finder the words at which something may begin for it, in text order."""
        found: list[list[int]] = [[] for _ in self._finders]
        for i, mask in enumerate(map(self.__getitem__, words.forms)):
            if mask:
                for bit, places in enumerate(found):
                    if mask >> bit & 1:
                        places.append(i)
        return found
