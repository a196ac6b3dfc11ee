"""Names whose first word is told by the father behind it: `سفر بن سويد الغامدي`, `حصة بنت سلمان`.

A word before `بن` is a given name whatever else it may mean (`سفر` is also a journey, `حصة` a share).
"""

from __future__ import annotations

from ..document import Words
from .nameclasses import word_class
from .namewords import NameWords
from .surnames import SONS
from .wordforms import FREQUENT

SAYING = word_class("saying")
_PARTICLES = word_class("particle")
_SHORTEST = 3


def son_before(names: NameWords, words: Words, i: int) -> int:
    """The word before `بن` or `بنت`, which is word `i`, if a name can begin with it; 0 where none can: a title, a verb of saying,
    a particle, a word with the article, a frequent word.

    >>> words = Words("حضر سفر بن سويد الغامدي")
    >>> son_before(NameWords.default(), words, 2)
    1
    """
    son = i - 1
    if son < 1 or words.forms[i] not in SONS or words.gap(son) != " " or words.gap(i) != " ":
        return 0
    form = words.forms[son]
    bare = form.removeprefix("و")
    known = bare in names.never or bare in names.roles or bare in SAYING or bare in _PARTICLES
    if known or not form.isalpha() or bare.startswith("ال") or len(bare) < _SHORTEST:
        return 0
    return son if names.vocabulary.count(bare) < FREQUENT else 0
