"""Quantities: numbers, durations, years and days of the week, with what they count and how surely.

`14 قتيلا`, `أربعة عشر قتيلا`, `نحو ألفي مقاتل`, `أكثر من 200`, `مئات`, `لأسابيع`: each becomes an interval of values, so that two tellings
conflict only where no value fits both. The word table is `data/number_words.csv`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from .dates import WEEKDAYS
from .lexicons import lexicon
from .text import Folded, fold
from .words import WORD, stem, weight

PERCENT = frozenset({"بالميه", "بالمايه", "الميه", "المايه"})
YEARS = range(1900, 2100)
FUNCTION_WEIGHT = 0.06
"""Stems that weigh less than this are function words, and nothing is counted in them."""
PROCLITICS = ("وال", "بال", "ال", "لل", "و", "ب", "ل", "ف")
HEDGE_REACH = 3
"""How many words before a number a hedge may stand (`أكثر من`, `ما لا يقل عن`)."""
BARE_DURATION = (2, 12)
"""`أسابيع` without a number: between these many of the unit."""
FIXED_DUAL = frozenset({"ساعتين", "اسبوعين", "شهرين", "عامين", "سنتين", "عقدين"})


@dataclass(slots=True, frozen=True)
class Quantity:
    """A value as an interval. `kind` is `number`, `percent`, `duration` (days), `year` or `weekday`; `unit` the stem counted."""

    kind: str
    low: float
    high: float
    unit: str
    start: int
    end: int
    hedged: bool = False

    def fits(self, other: Quantity) -> bool:
        """Whether one value can satisfy both."""
        return self.low <= other.high and other.low <= self.high


@cache
def _table() -> dict[str, tuple[str, float, float]]:
    return {
        fold(row["word"]): (row["kind"], float(row["low"]), float(row["high"]))
        for row in lexicon("number_words")
    }


def _entry(word: str) -> tuple[str, float, float] | None:
    """The table's row for a folded word, its proclitics tried off; a number word with the article is an ordinal or a part of one."""
    table = _table()
    if word in table:
        return table[word]
    for proclitic in PROCLITICS:
        if word.startswith(proclitic) and word[len(proclitic) :] in table:
            entry = table[word[len(proclitic) :]]
            return None if entry[0] == "cardinal" and proclitic.endswith("ال") else entry
    return None


def quantities(text: str, shift: int = 0) -> list[Quantity]:
    """All quantities of a text, in order; spans are moved by `shift`.

    >>> [(q.kind, q.low, q.unit) for q in quantities("قتل 14 شخصا وجرح عشرون في 2016")]
    [('number', 14.0, 'شخص'), ('number', 20.0, ''), ('year', 2016.0, '')]
    """
    folded = Folded(text)
    words = [(m.group(), *folded.raw_span(*m.span())) for m in WORD.finditer(folded.text)]
    found: list[Quantity] = []
    at = 0
    while at < len(words):
        quantity, used = _at(words, at, text)
        if quantity is not None:
            found.append(
                Quantity(
                    quantity.kind,
                    quantity.low,
                    quantity.high,
                    quantity.unit,
                    quantity.start + shift,
                    quantity.end + shift,
                    quantity.hedged,
                )
            )
        at += max(1, used)
    return found


_Words = Sequence[tuple[str, int, int]]


def _at(words: _Words, at: int, text: str) -> tuple[Quantity | None, int]:
    """The quantity that begins at word `at`, and how many words it takes."""
    word, start, end = words[at]
    if word in WEEKDAYS:
        return Quantity("weekday", WEEKDAYS[word], WEEKDAYS[word], "", start, end), 1
    value, used = _number(words, at, text)
    if value is None:
        return _bare(words, at)
    low, high = value
    last = words[at + used - 1]
    span = (start, last[2])
    if low == high and low in YEARS and used == 1 and word.isdigit():
        return Quantity("year", low, high, "", *span), used
    if _is_date(words, at, used):
        return None, used
    bend, hedged = _hedge(words, at, used)
    low, high = low * bend[0], high * bend[1]
    following = words[at + used][0] if at + used < len(words) else ""
    beyond = words[at + used + 1][0] if at + used + 1 < len(words) else ""
    if text[last[2] : last[2] + 2].strip()[:1] in ("%", "٪"):
        return Quantity("percent", low, high, "%", *span, hedged), used
    if following in PERCENT or (following == "في" and beyond in PERCENT):
        return Quantity("percent", low, high, "%", *span, hedged), used + (1 if following in PERCENT else 2)
    unit = _entry(following) if following else None
    if unit is not None and unit[0] == "unit":
        days = (low * unit[1], high * unit[1])
        return Quantity("duration", *days, "", start, words[at + used][2], hedged), used + 1
    return Quantity("number", low, high, _counted(following, beyond), *span, hedged), used


def _counted(following: str, beyond: str) -> str:
    """The stem of what is counted: the word behind the number, or behind `من` (`مئات من المقاتلين`)."""
    noun = beyond if following == "من" else following
    key = stem(noun) if noun.isalpha() else ""
    return key if key and weight(key) > FUNCTION_WEIGHT else ""


def _number(words: _Words, at: int, text: str) -> tuple[tuple[float, float] | None, int]:
    """The number that begins at word `at` (`240 ألف`, `خمسة وعشرون`, `مئات الآلاف`) as an interval, and its length in words."""
    low, high, used = 0.0, 0.0, 0
    known = False
    while at + used < len(words):
        word = words[at + used][0]
        entry = _entry(word)
        if used and text[words[at + used - 1][2] : words[at + used][1]].strip():
            break
        if word[0].isdigit():
            if known:
                break
            low = high = _digits(word)
            known = True
        elif entry is None or entry[0] in ("hedge", "unit"):
            break
        elif entry[0] == "multiplier" and known:
            low, high = round(low * entry[1], 6), round(high * entry[2], 6)
        elif entry[0] == "multiplier" and (not known and word in ("الاف", "ملايين", "مليارات")):
            low, high, known = 2 * entry[1], 10 * entry[2] - 1, True
        elif entry[0] == "multiplier":
            low, high, known = entry[1], entry[2], True
        elif entry[0] == "plural" and known:
            low, high = low * entry[1] / 2, high * entry[2] / 2
        elif not known:
            low, high, known = entry[1], entry[2], True
        elif word.startswith("و") or (entry[1] == 10 and low < 10 and not words[at][0][0].isdigit()):
            low, high = low + entry[1], high + entry[2]
        else:
            break
        used += 1
    return ((low, high), used) if known else (None, 0)


def _digits(word: str) -> float:
    """The value of digits: groups of three behind a mark are thousands (`2,000`), other marks a decimal point (`64,6`)."""
    parts = re.split(r"[.,٫]", word)
    if len(parts) == 1:
        return float(word)
    thousands = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3
    return float("".join(parts)) if thousands or len(parts) > 2 else float(".".join(parts))


@cache
def _month_words() -> frozenset[str]:
    return frozenset(fold(row["form"]).split()[0] for row in lexicon("months"))


def _is_date(words: _Words, at: int, used: int) -> bool:
    """Whether a number is the day before a month's name, and no count."""
    after = words[at + used][0] if at + used < len(words) else ""
    return words[at][0].isdigit() and _digits(words[at][0]) <= 31 and after in _month_words()


def _hedge(words: _Words, at: int, used: int) -> tuple[tuple[float, float], bool]:
    """The hedge that stands before a number, or right behind it (`على الأقل`)."""
    for n in range(at - 1, max(-1, at - 1 - HEDGE_REACH), -1):
        entry = _entry(words[n][0])
        if entry is not None and entry[0] == "hedge":
            return (entry[1], entry[2]), True
    for n in range(at + used, min(at + used + HEDGE_REACH + 1, len(words))):
        if words[n][0] in ("الاقل", "تقريبا"):
            entry = _entry(words[n][0])
            return ((entry[1], entry[2]), True) if entry else ((1, 1), False)
    return (1.0, 1.0), False


def _bare(words: _Words, at: int) -> tuple[Quantity | None, int]:
    """A duration without a number: `لأسابيع`, `طوال أشهر`, `أسبوعين`."""
    word, start, end = words[at]
    entry = _entry(word)
    if entry is None or entry[0] != "unit":
        return None, 1
    bare = next((form for form in FIXED_DUAL if word.endswith(form)), None)
    if bare:
        return Quantity("duration", 2 * entry[1], 2 * entry[2], "", start, end), 1
    if not word.endswith(("ايام", "اسابيع", "اشهر", "شهور", "سنوات", "اعوام", "عقود", "ساعات")):
        return None, 1
    low, high = BARE_DURATION[0] * entry[1], (BARE_DURATION[1] - 0.5) * entry[2]
    if word.endswith("اسابيع"):
        high = 8 * entry[2]
    return Quantity("duration", max(low, 61.0) if entry[1] == 30 else low, high, "", start, end, True), 1
