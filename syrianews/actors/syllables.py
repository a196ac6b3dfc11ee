"""Chinese, Korean and Vietnamese names, whose parts are syllables of a small set: `تشانغ يو شيا`, `لي سونغ هيون`.

`data/name_classes.csv` lists the family names and the syllables. Many of them are also words of Arabic (`هو`, `لي`):
a name needs two parts that are none.
"""

from __future__ import annotations

from ..document import Words
from .name_classes import word_class
from .name_words import NameWords
from .nations import nisbas

FAMILIES = word_class("east_asian_family")
_SYLLABLES = word_class("east_asian_syllable") | FAMILIES
_PARTICLES = word_class("particle")
_SAYING = word_class("saying")
_STATES = frozenset(("china", "taiwan", "hong-kong", "south-korea", "north-korea", "vietnam", "singapore"))
_WHOLE = 3
"""How many syllables a whole name of East Asia has."""
_WORD = 400
"""How often the news has a syllable that is rather a word."""


def reach(name_words: NameWords, words: Words, i: int) -> int:
    """The word behind the East Asian name that begins at word `i`; `i` where none does.

    Three syllables make a name by themselves, two behind a verb of saying or the nationality.

    >>> reach(NameWords.default(), Words("اكد تشانغ يو شيا ان"), 1)
    4
    """
    last = i + 1
    while last < len(words.forms) and last - i < _WHOLE and words.gap(last - 1) in (" ", "-"):
        if words.forms[last] not in _SYLLABLES and words.gap(last - 1) != "-":
            break
        last += 1
    strong = sum(_strong(name_words, form) for form in words.forms[i:last])
    before = words.forms[i - 1] if i and words.gap(i - 1) == " " else ""
    announced = before.removeprefix("و") in _SAYING or nisbas().get(before) in _STATES
    if strong < 2 or (last - i < _WHOLE and not announced):
        return i
    return last


def _strong(name_words: NameWords, form: str) -> bool:
    """Whether a syllable is no word of Arabic."""
    return form not in _PARTICLES and name_words.vocabulary.count(form) < _WORD
