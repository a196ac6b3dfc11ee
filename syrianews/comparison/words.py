"""Words as keys of comparison: light stems, consonant skeletons, and how telling each word is.

Two newsrooms inflect one word in many ways (`الهجوم`, `هجومًا`, `بهجومه`). A *stem* takes off the conjunctions,
prepositions, article and common endings (the "light" stemming of Larkey, Ballesteros and Connell 2007); a
*skeleton* leaves only the consonants of the stem, so that `غارة` and `غارات`, `مقتل` and `قتلوا` meet. Keys are for comparison
only and are never shown.

How telling a stem is comes from `data/stem_frequencies.csv`: in how many of 23,336 Arabic news articles it occurs.
"""

from __future__ import annotations

import math
import re
from functools import cache, lru_cache

from ..lexicons import lexicon

WORD = re.compile(r"\d+(?:[.,٫]\d+)*|[^\W\d_]+")
"""A number or a run of letters, in folded text."""

LETTERS = 3
"""Least letters by which two stems are one word in two forms."""

_LONG_PREFIXES = ("وبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "ال", "لل")
_PREFIX = re.compile(f"^(?:{'|'.join(_LONG_PREFIXES)}|[وفبلكس])")
_SUFFIX = re.compile(r"(?:تهما|تهم|تها|ياته|يات|هما|هم|ها|نا|تا|ات|ون|ين|ان|وا|يه|ته|تي|ه|ي|ا)$")
_VOWELS = str.maketrans("", "", "اوي")


def bare(word: str) -> str:
    """A folded word without the conjunctions, prepositions and article joined to it.

    >>> bare("وللدفاع"), bare("بمدينه"), bare("حلب")
    ('دفاع', 'مدينه', 'حلب')
    """
    match = _PREFIX.match(word)
    if match:
        prefix = match.group()
        rest = word[match.end() :]
        if len(rest) >= (3 if prefix in _LONG_PREFIXES else 4):
            word = rest
            if prefix in ("و", "ف"):
                again = re.match(r"(?:ال|لل|بال|[بلكس])", word)
                if again and len(word) - again.end() >= 4:
                    word = word[again.end() :]
    return word


@lru_cache(maxsize=400_000)
def stem(word: str) -> str:
    """The light stem of a folded word: at least three letters of it always stay.

    >>> stem("والهجمات"), stem("هجمه"), stem("للاسد"), stem("2016")
    ('هجم', 'هجم', 'اسد', '2016')
    """
    if not word[:1].isalpha():
        return word
    word = bare(word)
    match = _SUFFIX.search(word)
    if match and match.start() >= 3:
        word = word[: match.start()]
    return word


@lru_cache(maxsize=400_000)
def skeleton(key: str) -> str:
    """The consonants of a stem, without the `م`, `ت`, `ن`, `است` that derive nouns and verb forms.

    >>> skeleton(stem("مقتل")) == skeleton(stem("قتلوا")) == skeleton(stem("قتيلا"))
    True
    """
    if not key[:1].isalpha():
        return key
    bare = key
    for prefix in ("است", "م", "ت", "ان", "ي"):
        if key.startswith(prefix) and len(key.translate(_VOWELS)) > len(prefix.translate(_VOWELS)) + 2:
            bare = key[len(prefix) :]
            break
    consonants = bare.translate(_VOWELS)
    return consonants if len(consonants) >= 2 else key


def one_word(one: str, other: str) -> bool:
    """Whether two stems are forms of one word: alike, of the same three consonants, or the one inside the other (`يتعا(ون)`, `متعا(ون)`).

    >>> one_word(stem("يتعاون"), stem("متعاون")), one_word(stem("تعاون"), stem("قصف"))
    (True, False)
    """
    if one == other:
        return True
    root = skeleton(one)
    if len(root) >= LETTERS and root == skeleton(other):
        return True
    shorter, longer = sorted((_bare(one), _bare(other)), key=len)
    return len(shorter) >= LETTERS and shorter in longer


def _bare(key: str) -> str:
    """A stem without the letter that makes a verb or a participle of it."""
    return key[1:] if key[0] in "يتنم" and len(key) > LETTERS else key


@cache
def _frequencies() -> tuple[dict[str, int], int]:
    counts = {row["stem"]: int(row["articles"]) for row in lexicon("stem_frequencies")}
    return counts, counts.pop("*")


def weight(key: str) -> float:
    """How telling a stem is: 0 for one that stands in most news articles, about 1 for one never seen.

    >>> weight("في") < weight("دول") < weight("لافرنتييف")
    True
    """
    counts, total = _frequencies()
    return math.log(total / (counts.get(key, 0) + 1)) / math.log(total)
