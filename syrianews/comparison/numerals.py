"""Numerals: the value of a number written in digits, in words, or in both, as an interval.

`14`, `أربعة عشر`, `240 ألف`, `64,6 مليون`, `مئات الآلاف`. A figure before a multiplier is rounded (`45.5 مليون` may stand for
45,503,347), so its interval is as wide as its last digit. The word table is `data/number_words.csv`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from ..attribution.wordlists import PER_CENT
from ..lexicons import lexicon
from ..text import fold

NUMBER = re.compile(r"\d+(?:[.,٫٬،]\d+)*|[^\W\d_]+")
"""A figure or a word, in folded text."""
PROCLITICS = ("وال", "بال", "ال", "لل", "و", "ب", "ل", "ف")
PLURAL_MULTIPLIERS = frozenset({"الاف", "ملايين", "مليارات"})
TEN = frozenset({"عشر", "عشره"})
UNITS = frozenset(
    fold(
        "حادي حادية ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة"
    ).split()
)
"""Ordinals below ten, which `عشر` behind them makes teens, folded."""
HALF = "نصف"
POINT = "فاصله"
ONE = frozenset({"احد", "احدي"})
"""The one of `أحد عشر` and `إحدى وعشرين`, folded; by itself it is one of some (`أحد الجنود`)."""

ONE_OF_MORE = ("cardinal", 1.0, 1.0)
"""The row of `ONE`."""

Words = Sequence[tuple[str, int, int]]
"""Folded words with their spans in the text they come from."""
Entry = tuple[str, float, float]
"""Kind, low and high of a row of the table."""


@cache
def _table() -> dict[str, Entry]:
    return {
        fold(row["word"]): (row["kind"], float(row["low"]), float(row["high"]))
        for row in lexicon("number_words")
    }


@lru_cache(maxsize=100_000)
def entry(word: str) -> Entry | None:
    """The table's row for a folded word, its proclitics tried off; a cardinal with the article is an ordinal or a part of one."""
    table = _table()
    if word in table:
        return table[word]
    for proclitic in PROCLITICS:
        if word.startswith(proclitic) and word[len(proclitic) :] in table:
            found = table[word[len(proclitic) :]]
            return None if found[0] == "cardinal" and proclitic.endswith("ال") else found
    return None


def read_number(words: Words, at: int, text: str) -> tuple[tuple[float, float], int] | None:
    """The number that begins at word `at`, and how many words it takes; None if none begins there.

    `text` is the text that the spans of `words` point into: only blanks, and brackets around a figure, may stand
    between the parts of a number.
    """
    if _ends_ordinal(words, at, text):
        return None
    read = _figure(words, at, text) if words[at][0][0].isdecimal() else _spelled(words, at, text)
    if read is None:
        return None
    (low, high), used = read
    if at and words[at - 1][0].lstrip("وبل") == HALF and _thousands(words[at][0]):
        return (low / 2, high / 2), used  # `نصف مليون`
    if at + used + 1 < len(words) and words[at + used][0] == POINT:
        places = _spelled(words, at + used + 1, text)
        if places:
            value = low + places[0][0] / 10 ** len(str(int(places[0][0])))
            return (value, value), used + 1 + places[1]  # `ثلاثة فاصلة خمسة`
    again = _in_words(words, at, used, text)
    if again:
        return again
    while at + used < len(words) and not text[words[at + used - 1][2] : words[at + used][1]].strip(" \xa0()"):
        found = entry(words[at + used][0])
        added = words[at + used][0].startswith("و")  # `خمسة آلاف ومئة`
        if found is None or found[0] != "multiplier" or added or words[at + used][0] in PER_CENT:
            break
        low, high = low * found[1], high * found[2]
        used += 1
    further = _added(words, at, used, text)
    if further:
        exact = (low + high) / 2 + further[0]
        return (exact, exact), used + further[1]
    below = 1e6 if low >= 1e6 else 1e3
    rest = _rest(words, at + used, text, below) if low == high and low >= 1000 else None
    return ((low + rest[0], high + rest[0]), used + rest[1]) if rest else ((low, high), used)


def _ends_ordinal(words: Words, at: int, text: str) -> bool:
    """Whether a word is the ten or hundred of an ordinal, or of a number with the article: `الحادية عشرة`, `الثالث بعد المئة`, `دور الستة عشر`."""
    if not at or text[words[at - 1][2] : words[at][1]].strip():
        return False
    before = words[at - 1][0]
    if before == "بعد" and words[at][0].startswith("ال"):
        return True
    if words[at][0] not in TEN:
        return False
    bare = before.removeprefix("و").removeprefix("ال")
    return bare in UNITS or (bare != before and (entry(bare) or ("",))[0] == "cardinal")


def _thousands(word: str) -> float:
    """What a word multiplies by, from a thousand on; 0 for other words and for plurals without a number."""
    found = entry(word)
    return found[1] if found is not None and found[0] == "multiplier" and found[1] >= 1000 else 0.0


def _of_two(word: str) -> float:
    """Of what a dual names two, from a thousand on: `ألفين`; 0 for other words."""
    found = entry(word)
    return found[1] / 2 if found is not None and found[0] == "cardinal" and found[1] >= 2000 else 0.0


def _added(words: Words, at: int, used: int, text: str) -> tuple[float, int] | None:
    """What stands behind a number of thousands or millions and is part of it: `7 آلاف و500`, `ألفين و300`, `مليون ونصف المليون`."""
    unit, follows = _thousands(words[at + used - 1][0]) or _of_two(words[at + used - 1][0]), at + used
    if not unit or follows >= len(words) or text[words[follows - 1][2] : words[follows][1]].strip():
        return None
    if words[follows][0] == "و" + HALF:
        beyond = _thousands(words[follows + 1][0]) if follows + 1 < len(words) else 0.0
        return (unit / 2, 1 + (beyond == unit)) if beyond in (0.0, unit) else None
    if words[follows][0] != "و" or follows + 1 >= len(words) or not words[follows + 1][0][0].isdecimal():
        return None
    read = read_number(words, follows + 1, text)
    return ((read[0][0] + read[0][1]) / 2, 1 + read[1]) if read and 100 <= read[0][1] < unit else None


def _in_words(words: Words, at: int, used: int, text: str) -> tuple[tuple[float, float], int] | None:
    """A figure that is written in words behind it as well, as officials do: `(190) مائة وتسعون`."""
    follows = at + used
    if not words[at][0].isdecimal() or follows >= len(words) or words[follows][0][0].isdecimal():
        return None
    if text[words[follows - 1][2] : words[follows][1]].strip(" \xa0()"):
        return None
    value, _ = figure(words[at][0])
    spelled = read_number(words, follows, text)
    return ((value, value), used + spelled[1]) if spelled and spelled[0] == (value, value) else None


def _rest(words: Words, at: int, text: str, below: float) -> tuple[float, int] | None:
    """What `و` adds to thousands or millions, and how many words it takes: `ثلاثة آلاف وثمانمائة`, `مليون ومئة ألف وثلاثة`."""
    if at >= len(words) or not words[at][0].startswith("و") or text[words[at - 1][2] : words[at][1]].strip():
        return None
    found = ONE_OF_MORE if _one_of_compound(words, at) else entry(words[at][0])
    counts = found is not None and (found[0] == "cardinal" or found[1] in (100, 1000))
    read = _spelled(words, at, text) if counts else None
    if read is None:
        return None
    (value, _), used = read
    for word, _, _ in words[at + used : at + used + 2]:  # `وثلاث مئة ألف`
        times = entry(word)
        if times is None or times[0] != "multiplier" or times[1] > 1000 or word.startswith("و"):
            break
        value, used = value * times[1], used + 1
    if value >= below:
        return None
    more = _rest(words, at + used, text, 1000) if value >= 1000 else None
    return (value + more[0], used + more[1]) if more else (value, used)


def _compound(low: float, added: float) -> bool:
    """Whether `و` makes one number of two: `خمسة وعشرون` and `مئة وخمسة`, but not `ثمانية وعشرة`."""
    rest = low % 100
    return added < 100 and (rest == 0 if low >= 100 and added < 20 else rest < 10 and added >= 20)


def _one_of_compound(words: Words, at: int) -> bool:
    """Whether a word is the one of a number up to ninety-one: `أحد عشر`, `إحدى وعشرين`."""
    if at + 1 >= len(words) or not words[at][0].endswith(tuple(ONE)):
        return False
    behind = entry(words[at + 1][0]) or ("", 0.0, 0.0)
    tens = words[at + 1][0] in TEN or (words[at + 1][0].startswith("و") and behind[1] >= 20)
    return tens and words[at][0].lstrip("وبل") in ONE


def _figure(words: Words, at: int, text: str) -> tuple[tuple[float, float], int] | None:
    """A number in digits; `5ر64` is 64.5, as agencies type it; a time of day (`00:01`) is none."""
    word, start, end = words[at]
    if (
        ":" in (text[start - 1 : start], text[end : end + 1])
        and text[end + 1 : end + 2].isdecimal() | text[start - 2 : start - 1].isdecimal()
    ):
        return None
    used = 1
    if at + 2 < len(words) and words[at + 1][0] == "ر" and words[at + 2][1] == words[at + 1][2] == end + 1:
        word, used = f"{words[at + 2][0]}.{word}", 3
    value, place = figure(word)
    following = words[at + used][0] if at + used < len(words) else ""
    found = entry(following) if following else None
    if found is None or found[0] != "multiplier" or following in PER_CENT:
        return (value, value), used
    margin = place / 2 if place == 1 else place
    return (value - margin, value + margin), used


def figure(word: str) -> tuple[float, float]:
    """The value of digits, and what their last digit counts: groups of three behind a mark are thousands (`2,000`), others decimals.

    >>> figure("64,6"), figure("2,000"), figure("14")
    ((64.6, 0.1), (2000.0, 1.0), (14.0, 1.0))
    """
    parts = re.split(r"[.,٫٬،]", word)
    thousands = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3
    if len(parts) == 1 or thousands or len(parts) > 2:
        return float("".join(parts)), 1.0
    return float(".".join(parts)), 10.0 ** -len(parts[1])


def _spelled(words: Words, at: int, text: str) -> tuple[tuple[float, float], int] | None:
    """A number in words, up to its first multiplier: `خمسة وعشرون`, `مئات`, `ألفين`, `آلاف`."""
    first = ONE_OF_MORE if _one_of_compound(words, at) else entry(words[at][0])
    if first is None or first[0] in ("hedge", "unit"):
        return None
    bare = next((w for w in PLURAL_MULTIPLIERS if words[at][0].endswith(w)), None)
    if first[0] == "multiplier" and bare:
        return (2 * first[1], 10 * first[2] - 1), 1
    low, high, used = first[1], first[2], 1
    adding = first[0] == "cardinal" or first[1] == 100  # `مئة وعشرون`
    while at + used < len(words) and adding:
        word, start, _ = words[at + used]
        found = ONE_OF_MORE if _one_of_compound(words, at + used) else entry(word)
        adds = (
            found is not None
            and found[0] == "cardinal"
            and (_compound(low, found[1]) if word.startswith("و") else found[1] == 10 and 0 < low % 100 < 10)
        )
        if not adds or found is None or text[words[at + used - 1][2] : start].strip():
            break
        low, high = low + found[1], high + found[2]
        used += 1
    return (low, high), used
