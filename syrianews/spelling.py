"""Whether two labels are two spellings of one: `ترامب` and `ترمب`, but not `وزارة` and `وزارتي`."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import takewhile

SIGNS = dict.fromkeys(map(ord, '"“”«»#')) | {ord("_"): " "}
"""Signs in a name that are no part of it: quotation marks, those of a hashtag."""
_ENDINGS = frozenset(("", "ي", "و", "ا", "ان", "ين", "ون", "ة", "ت", "تا", "تي", "تان", "تين", "ات"))
"""Endings of number, case and gender, as they stand before a complement or alone."""
_ALIKE = 0.7
"""How much of two words must be the same for one to be a spelling of the other."""


def spelled_alike(one: str, other: str) -> bool:
    """Whether two labels of as many words differ in the spelling of some of these, and in nothing else.

    >>> spelled_alike("ترامب", "ترمب"), spelled_alike("الشرق الأوسط", "شرق الأوسط"), spelled_alike("أبو محمد", "أبي محمد")
    (True, False, False)
    """
    sides = [label.translate(SIGNS).split() for label in (one, other)]
    if len(sides[0]) != len(sides[1]):
        return False
    differing = [(a, b) for a, b in zip(*sides, strict=True) if a != b]
    ratios = [SequenceMatcher(None, a, b).ratio() for a, b in differing]
    return bool(ratios) and min(ratios) >= _ALIKE and not any(_is_grammar(a, b) for a, b in differing)


def _is_grammar(one: str, other: str) -> bool:
    """Whether two words are one word with another article or ending: `لشرق`, `الشرق`; `وزارة`, `وزارتي`."""
    one, other = one.removeprefix("ال"), other.removeprefix("ال")
    if one == other or one == f"ل{other}" or other == f"ل{one}":
        return True
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    rests = {one[same:], other[same:]}
    return same >= 2 and rests <= _ENDINGS and rests != {"ا", "ة"}  # سوريا and سورية are two spellings
