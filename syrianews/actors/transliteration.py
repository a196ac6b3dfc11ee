"""Ids for actors whom no table lists: a plain transliteration of their name.

The same name gives the same id in every file, whatever its spelling of alef, ya or ta marbuta. Given names are written as the
registry writes them (`خالد`, khalid); in all other words, which vowels the letters leave out is not guessed.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from unicodedata import normalize

from ..lexicons import lexicon
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
_CONSONANTS = {"و": ("w", "اي"), "ي": ("y", "او")}
"""Letters that are consonants at the beginning of a word (`وسيم`) and before some letters (`سويداء`), and vowels elsewhere."""
_LONG_VOWELS = str.maketrans("", "", "اويه")
_GUTTURALS = str.maketrans({"غ": "ج", "ق": "ج", "ك": "ج", "ث": "ت", "ذ": "ز", "ظ": "ز", "ص": "س", "ط": "ت"})


_FIRST_HALF = re.compile(r"(?<!\w)(?:عبد (?=ال)|[أا]بو )")
"""The first word of a name of two (`عبد الله`, `أبو زيد`), which some desks write as one word."""


def kebab(name: str) -> str:
    """The id of a name.

    >>> kebab("ضرار الشملان"), kebab("وليد السويداني")
    ('drar-al-shmlan', 'walid-al-swidani')
    >>> kebab("عبد الله الشملان") == kebab("عبدالله الشملان")
    True
    """
    joined = _FIRST_HALF.sub(lambda half: half.group().rstrip(), name.replace("-", " "))
    words = joined.split()
    parts = map((_NAMED if len(words) > 1 else _PARTS).__getitem__, words)
    return "-".join(filter(None, parts)) or "unnamed"


@cache
def _given_names() -> dict[str, str]:
    """Given names, folded, as the persons of the registry have them in Latin letters: most often so, and no other name as well."""
    spelled: dict[str, Counter[str]] = {fold(row["name"]): Counter() for row in lexicon("given_names")}
    for row in lexicon("actors"):
        arabic, latin = fold(row["name_ar"]).split(), row["name_en"].lower().split()
        if row["type"] == "PERSON" and len(arabic) == len(latin):
            for word, spelling in zip(arabic, latin, strict=True):
                plain = normalize("NFKD", spelling).encode("ascii", "ignore").decode()
                if word in spelled and len(plain) > 2 and plain.isalpha():
                    spelled[word][plain] += 1
    found: dict[str, str] = {}
    often = {word: forms.most_common(1)[0] for word, forms in spelled.items() if forms}
    for word, (spelling, _) in sorted(often.items(), key=lambda item: -item[1][1]):
        if spelling not in found.values() and not word.startswith("ال"):
            found[word] = spelling
    return found


def _part(word: str) -> str:
    """What a word adds to an id, letter by letter."""
    return _with_article(word, {})


def _named(word: str) -> str:
    """What a word of a longer name adds to an id: a name of one word may be anything that is called like a person."""
    return _with_article(word, _given_names())


def _with_article(word: str, known: dict[str, str]) -> str:
    word = fold(word)
    if word in known:
        return known[word]
    article = word.startswith("ال") and len(word) > 4
    rest = word[2 * article :]
    letters = known.get(rest) or "".join(map(_letter, rest, " " + rest, rest[1:] + " "))
    return "al-" + letters if article and letters else letters


def _letter(letter: str, before: str, after: str) -> str:
    """A letter between two others, in Latin ones."""
    consonant, vowels = _CONSONANTS.get(letter, ("", ""))
    if consonant and (before == " " or after in vowels):
        return consonant
    return _LETTERS.get(letter, letter.lower() if letter.isalnum() else "")


_PARTS, _NAMED = PerWord(_part), PerWord(_named)


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
