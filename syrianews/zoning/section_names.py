"""Names of sections: `عربي ودولي`, `أخبار المحافظات`, `الشأن العراقي`, `لبنان`.

Over a headline stands the name of its section, and so do buttons, forms and heads of lists that a dump left there. Sections are named by
words of their own (items of menus and the class `section` of `site_words.csv`), by places and by their adjectives. What titles speak of as well
(the class `lone_section`) is a section's name only where nothing stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from ..lexicons import lexicon, several
from ..text import fold
from .places import is_place

_MOST = 5
"""The most words of a section's name."""
_WORD = re.compile(r"[^\W\d_]+")
_ARTICLE = "ال"


@cache
def _words() -> frozenset[str]:
    """The words of sections' names and the adjectives of states, folded, without the article."""
    names = [row["phrase"] for row in lexicon("boilerplate") if row["match"] == "menu"]
    names += [row["word"] for row in lexicon("site_words") if row["class"] == "section"]
    words = {word.removeprefix(_ARTICLE) for name in names for word in _WORD.findall(fold(name))}
    states = {fold(nisba) for row in lexicon("countries") for nisba in several(row["nisba"])}
    return frozenset(words | states)


@cache
def _alone() -> frozenset[str]:
    """The words that are sections' names only alone, folded."""
    return frozenset(fold(row["word"]) for row in lexicon("site_words") if row["class"] == "lone_section")


@lru_cache(4096)
def is_section_name(folded: str) -> bool:
    """Whether a folded line of a few words may be nothing but the name of a section.

    >>> is_section_name("عربي ودولي"), is_section_name("اخبار درعا"), is_section_name("استماره البحث")
    (True, True, False)
    """
    words = [word for word in _WORD.findall(folded) if word != "و"]  # which some write apart
    if not 0 < len(words) <= _MOST:
        return False
    if len(words) == 1 and words[0].removeprefix(_ARTICLE) in _alone():
        return True
    return is_place(" ".join(words)) or all(any(map(_is_known, _readings(word))) for word in words)


def _readings(word: str) -> Iterator[str]:
    """A word, and what is left of it without a conjunction and the article."""
    for rest in (word, word[1:] if word[0] == "و" else ""):
        yield rest
        yield rest.removeprefix(_ARTICLE)


def _is_known(word: str) -> bool:
    return word in _words() or word.removesuffix("ه") in _words() or is_place(word)
