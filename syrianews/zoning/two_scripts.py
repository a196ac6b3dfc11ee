"""A name that a page has in Arabic and in Latin letters, each in a line of its own: `السنابل`, `Al-Sanabel`.

Two such lines are compared by the consonants that both scripts write; vowels, the article, doubled letters and the letters that writers of
Arabic names differ in (`q` and `k`, `g` and `j`) tell nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .brands import is_arabic

_LETTERS = {
    **dict.fromkeys("اىهحعءئؤيوة", ""), **dict.fromkeys("بپ", "b"), **dict.fromkeys("تطث", "t"), **dict.fromkeys("جغگ", "j"), "خ": "x",
    **dict.fromkeys("دضذ", "d"), "ر": "r", **dict.fromkeys("زظ", "z"), **dict.fromkeys("سص", "s"), "ش": "c", **dict.fromkeys("فڤ", "f"),
    **dict.fromkeys("قك", "k"), "ل": "l", "م": "m", "ن": "n", **dict.fromkeys("aeiouyhw", ""), "p": "b", "g": "j", "q": "k", "v": "f",
}  # fmt: skip
"""What a letter is written as where both scripts are compared."""
_PAIRS = (
    ("sh", "ش"),
    ("kh", "خ"),
    ("gh", "ج"),
    ("th", "ت"),
    ("dh", "د"),
    ("ch", "ش"),
    ("ck", "k"),
    ("c", "k"),
    ("x", "ks"),
)
"""Pairs of Latin letters that are one Arabic letter."""
_TRADE = re.compile(r"(?<!\w)(?:news|press|online|net|tv|نيوز|برس|بريس|اونلاين|نت)(?!\w)")
_ARTICLE = re.compile(r"(?<!\w)(?:ال|a[ldnrstz][ -]|al(?=\w{3}))")
_LETTER = re.compile(r"[^\W\d_]")
_TWICE = re.compile(r"(.)\1+")
LEAST = 3
"""The fewest consonants of a name that say whose it is."""


@lru_cache(1024)
def consonants(name: str) -> str:
    """The consonants of a folded name in either script, as Latin letters.

    >>> consonants("السنابل") == consonants("al-sanabel") == "snbl", consonants("ash sharq") == consonants("الشرق")
    (True, True)
    """
    name = _ARTICLE.sub("", _TRADE.sub("", name.lower()))
    if not is_arabic(name):
        for pair, letter in _PAIRS:
            name = name.replace(pair, letter)
    written = "".join(_LETTERS.get(letter, letter) for letter in _LETTER.findall(name))
    return _TWICE.sub(r"\1", written)
