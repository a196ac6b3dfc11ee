"""Words whose first letter looks like a proclitic and is their own: `وزير`, `بيان`, `لقاء`."""

from __future__ import annotations

from functools import cache

from ..actors.nations import nisbas
from ..actors.vocabulary import Vocabulary
from ..lexicons import lexicon
from ..per_word import PerWord

_ENDINGS = ("ها", "هم", "ه", "هما", "هن", "نا", "ان", "ين", "ون", "ات", "ا")
"""Pronouns, and the endings of duals and plurals."""
_AND_MINE = (*_ENDINGS, "ي")
"""The same and the pronoun of the first person, where the rest of the word is nothing by itself: `والدي`, but `ولدي`."""
_SEEN, _RATHER = 5, 5
"""How often the news has to have a word with its article, and how many times as often as the word without its first letter."""


@cache
def own_initials() -> frozenset[str]:
    """Folded words whose first و, ف, ب, ل or ك is their own and no clitic (`وزير`, `بيان`, `لقاء`).

    `own_initials.csv` holds words that a large body of news writes with the article as well (`البيان`).

    >>> "بيان" in own_initials(), "بقرار" in own_initials()
    (True, False)
    """
    return frozenset(row["word"] for row in lexicon("own_initials"))


def has_own_initial(word: str) -> bool:
    """Whether the first letter of a folded word is its own: `وزير`, its dual and plural, with a pronoun (`والدها`), and adjectives
    of a nationality (`بريطانيان`). What the list has not is told by its article: `الوالد` is frequent in news, `الد` is not.

    >>> [has_own_initial(word) for word in ("وزيران", "والدتها", "بريطانيان", "وقرار", "بقرارها")]
    [True, True, True, False, False]
    """
    return _OWN[word]


def _is_own(word: str) -> bool:
    listed, count = own_initials(), Vocabulary.default().count
    if word in nisbas() or word in listed:
        return True
    if count(word[1:]) > count(word):  # `بحريته` is of `حرية`, though there is `البحرية`
        return any(word.removesuffix(ending) in listed for ending in _ENDINGS)
    stems = {word, *(word.removesuffix(ending) for ending in _AND_MINE if word.endswith(ending))}
    stems |= {stem[:-1] + "ه" for stem in stems if stem.endswith("ت")}  # `والدتها` is of `والدة`
    for stem in stems:
        definite = count("ال" + stem) if len(stem) > 3 else 0
        if stem in listed or (definite >= _SEEN and count(stem[1:]) * _RATHER < max(definite, count(stem))):
            return True
    return False


_OWN = PerWord(_is_own)
