"""Whether a word is spelled like a foreign name in Arabic letters (`دانيلز`, `بنسودا`) or like a word of Arabic.

Arabic words are built from roots by patterns; names taken over from other languages spell out their vowels and begin and end
as no Arabic word does. `data/name_shapes.csv` says how much likelier runs of two and three letters are in
such names than in the words of the news (`benchmarks/name_shapes.py` makes it). It is evidence beside other evidence
(rarity, a title, a word behind), never enough by itself: of names left out 77 in 100 pass, of words 3 in 100.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import repeat
from operator import add

from ..lexicons import lexicon
from ..per_word import PerWord

LENGTHS = (2, 3)
FOREIGN = 0.6
"""The mean log odds from which on a word is spelled like a foreign name."""
_UNSEEN = 0.5
"""What a run that neither names nor words have speaks for: rather a name."""
_VERBAL = ("ي", "ت")
_NATIVE = -0.05
"""How foreign the spelling of a word that begins like a verb may be for it to be one."""


@dataclass(slots=True)
class NameShapes:
    """The log odds of runs of letters: positive where names have them more often than words."""

    odds: dict[str, float]
    _known: PerWord[float] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._known = PerWord(self._mean_odds)

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> NameShapes:
        """The package's table, read once."""
        return cls({row["run"]: float(row["odds"]) for row in lexicon("name_shapes")})

    def foreignness(self, word: str) -> float:
        """The mean log odds of a folded word: above .6 it is spelled like a foreign name.

        >>> shapes = NameShapes.default()
        >>> shapes.foreignness("دانيلز") > 0.6 > shapes.foreignness("مهندسوهم")
        True
        """
        return self._known[word]

    def _mean_odds(self, word: str) -> float:
        marked = f"^{word}$"
        pairs = list(map(add, marked, marked[1:]))
        runs_of_letters = [*pairs, *map(add, pairs, marked[2:])]
        return sum(map(self.odds.get, runs_of_letters, repeat(_UNSEEN))) / len(runs_of_letters)

    def acts(self, word: str) -> bool:
        """Whether a folded word is built like an imperfect or a verbal noun in `ت`, and spelled like no foreign name: behind a name
        it says what the person does.

        >>> NameShapes.default().acts("يقيل"), NameShapes.default().acts("يفتوشينكو")
        (True, False)
        """
        return word[0] in _VERBAL and self.foreignness(word) < _NATIVE


def runs(word: str) -> Iterator[str]:
    """The runs of letters of a word, its ends marked."""
    marked = f"^{word}$"
    for length in LENGTHS:
        for i in range(len(marked) - length + 1):
            yield marked[i : i + length]
