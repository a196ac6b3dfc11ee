"""Ids for actors whom no table lists: a plain transliteration of their name.

The same name gives the same id in every file, whatever its spelling of alef, ya or ta marbuta; which vowels the
letters leave out is not guessed.
"""

from __future__ import annotations

from ..per_word import PerWord
from ..text import fold

_LETTERS = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويء",
        ["a", "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "a", "gh",
         "f", "q", "k", "l", "m", "n", "h", "u", "i", ""],
        strict=True,
    )
)  # fmt: skip
_LONG_VOWELS = str.maketrans("", "", "اويه")
_GUTTURALS = str.maketrans({"غ": "ج", "ق": "ج", "ك": "ج", "ث": "ت", "ذ": "ز", "ظ": "ز", "ص": "س", "ط": "ت"})


def kebab(name: str) -> str:
    """The id of a name.

    >>> kebab("ضرار الشملان")
    'drar-al-shmlan'
    """
    parts = map(_PARTS.__getitem__, name.replace("-", " ").split())
    return "-".join(filter(None, parts)) or "unnamed"


def _part(word: str) -> str:
    """What a word adds to an id."""
    word = fold(word)
    article = word.startswith("ال") and len(word) > 4
    letters = "".join(_LETTERS.get(c, c.lower() if c.isalnum() else "") for c in word[2 * article :])
    return "al-" + letters if article and letters else letters


_PARTS = PerWord(_part)


def skeleton(name: str) -> str:
    """The consonants by which spellings of a foreign name agree: `باراك` and `براك`, `غارديان` and `جارديان`.

    >>> skeleton("توم باراك") == skeleton("توم براك")
    True
    """
    return fold(name).replace("عبد ال", "عبدال").translate(_LONG_VOWELS).translate(_GUTTURALS)


def one_letter_apart(a: str, b: str) -> bool:
    """Whether one letter added, left out or changed makes `a` into `b`.

    >>> one_letter_apart("نيويور", "نيويورك"), one_letter_apart("لندن", "مدن")
    (True, False)
    """
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    short, long = sorted((a, b), key=len)
    at = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]
