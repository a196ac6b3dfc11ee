"""Quantities: numbers, durations, years and days of the week, with what they count and how surely.

`14 قتيلا`, `أربعة عشر قتيلا`, `نحو ألفي مقاتل`, `أكثر من 200`, `مئات`, `لأسابيع`: each becomes an interval of values, so that
two tellings conflict only where no value fits both.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from ..attribution.wordlists import PER_CENT, function_words
from ..lexicons import lexicon
from ..schema import Span
from ..text import Folded, fold
from ..zoning.dates import WEEKDAYS
from .count_words import money
from .numerals import NUMBER, Words, entry, figure, read_number
from .words import stem, weight

YEARS = range(1900, 2100)
OF_YEAR = frozenset(map(fold, "عام العام لعام سنة لسنة في منذ".split()))
"""Words before a year, folded, behind which no number of people stands."""
PEOPLE_KINDS = frozenset({"person", "group", "dead", "hurt"})
"""Kinds of `data/toll_words.csv` that hold nouns for people."""
FUNCTION_WEIGHT = 0.06
"""Stems that weigh less than this are function words, and nothing is counted in them."""
HEDGES_BEHIND = ("الاقل", "تقريبا")
NOT = frozenset({"لم", "لا", "لن", "ليس", "ليست"})
"""Negations before a hedge, folded."""
MORE = (1.0, 3.0)
"""Ends of a number that was passed, as factors of it."""
AT_MOST = (0.75, 1.0)
"""Ends of one that was not: who sets a bound is near it."""
HEDGE_REACH = 3
"""How many words before a number a hedge may stand (`أكثر من`, `ما لا يقل عن`)."""
SMALLEST = 3
"""Numbers from which on `نحو` leaves room for one more or one less."""
BARE_DURATION = (2, 12)
"""`أسابيع` without a number: between these many of the unit."""
NO_NOUN = frozenset({"preposition", "circumstance", "clause", "relative", "that", "negation", "auxiliary"})
"""Classes of function words that begin something else behind a number, and are not counted."""
FUTURES = frozenset({"اجل", "اجله"})
"""Words behind `العقود` that make contracts of decades, folded."""
NUMBERED = frozenset(map(stem, "فرقه لواء فوج كتيبه سريه ماده قرار بند فقره جوله قناه بوابه".split()))
"""Stems of what a number in figures behind it names, and does not count: `الفرقة 30`, `القرار 2254`."""
FIXED_DUAL = frozenset({"ساعتين", "يومين", "اسبوعين", "شهرين", "عامين", "سنتين", "عقدين"})


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
    at_least: bool = False
    """Whether it is a bound that was passed: `أكثر من 200`, `ما لا يقل عن 30`."""

    @property
    def span(self) -> Span:
        """Where it stands in the text that was read, moved by the shift."""
        return self.start, self.end

    def fits(self, other: Quantity) -> bool:
        """Whether one value can satisfy both."""
        return self.low <= other.high and other.low <= self.high


def quantities(text: str, shift: int = 0) -> list[Quantity]:
    """All quantities of a text, in order; spans are moved by `shift`.

    >>> [(q.kind, q.low, q.unit) for q in quantities("قتل 14 شخصا وجرح عشرون في 2016")]
    [('number', 14.0, 'شخص'), ('number', 20.0, ''), ('year', 2016.0, '')]
    """
    return moved(_read(text), shift)


def moved(found: Iterable[Quantity], shift: int) -> list[Quantity]:
    """Quantities with their spans moved, because what was read stands so far into a text."""
    return [replace(q, start=q.start + shift, end=q.end + shift) for q in found] if shift else list(found)


@lru_cache(maxsize=20_000)
def _read(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text; every rule that compares two tellings asks for those of the same clauses."""
    folded = Folded(text)
    words = [(m.group(), *folded.raw_span(*m.span())) for m in NUMBER.finditer(folded.text)]
    found: list[Quantity] = []
    at = 0
    while at < len(words):
        quantity, used = _at(words, at, text)
        if quantity is not None:
            found.append(quantity)
        at += max(1, used)
    return tuple(found)


def _at(words: Words, at: int, text: str) -> tuple[Quantity | None, int]:
    """The quantity that begins at word `at`, and how many words it takes."""
    word, start, end = words[at]
    day = WEEKDAYS.get(word, WEEKDAYS.get(word.removeprefix("و")))
    if day is not None:
        return Quantity("weekday", day, day, "", start, end), 1
    read = read_number(words, at, text)
    if read is None:
        return _bare(words, at)
    (low, high), used = read
    last = words[at + used - 1]
    span = (start, last[2])
    following = words[at + used][0] if at + used < len(words) else ""
    if low == high and low in YEARS and used == 1 and word.isdigit() and not _is_toll(words, at, following):
        return Quantity("year", low, high, "", *span), used
    if _is_date(words, at, used) or (at and words[at - 1][0].endswith("الساعه")):
        return None, used
    counts = following.endswith(("ا", "ين")) and not following.startswith("ال")
    if at and word.isdigit() and stem(words[at - 1][0]) in NUMBERED and not counts:
        return None, used  # but `نقلت الفرقة 12 صندوقا`, `أوقفت الفرقة 7 مهربين`
    bend, hedged = _hedge(words, at, used)
    at_least = bend[0] == 1 < bend[1]
    room = 1.0 if hedged and bend[0] < 1 < bend[1] and low >= SMALLEST else 0.0  # `نحو 6` may be 7
    low, high = min(low * bend[0], low - room), max(high * bend[1], high + room)
    beyond = words[at + used + 1][0] if at + used + 1 < len(words) else ""
    if text[last[2] : last[2] + 2].strip()[:1] in ("%", "٪"):
        return Quantity("percent", low, high, "%", *span, hedged, at_least), used
    if following in PER_CENT or (following == "في" and beyond in PER_CENT):
        return Quantity("percent", low, high, "%", *span, hedged, at_least), used + (
            1 if following in PER_CENT else 2
        )
    unit = entry(following) if following and not following.startswith("ل") else None  # `رقم 30 لعام 2007`
    if unit is not None and unit[0] == "unit":
        days = (low * unit[1], high * unit[1])
        return Quantity("duration", *days, "", start, words[at + used][2], hedged, at_least), used + 1
    return Quantity("number", low, high, _counted(following, beyond), *span, hedged, at_least), used


def _is_toll(words: Words, at: int, following: str) -> bool:
    """Whether a number that may be a year counts people or money: `قتل 2016 شخصا`, but not `في 2016 قوات`, `آذار 2016 جنود`."""
    if not following or stem(following) not in _people_and_money():
        return False
    before = words[at - 1][0] if at else ""
    return before not in OF_YEAR and before not in _month_words()


@cache
def _people_and_money() -> frozenset[str]:
    """Stems of nouns for people who are counted among the dead, the wounded and the displaced, and of currencies."""
    rows = [row for row in lexicon("toll_words") if row["kind"].partition(":")[0] in PEOPLE_KINDS]
    return money() | {stem(fold(word)) for row in rows for word in row["words"].split()}


def _counted(following: str, beyond: str) -> str:
    """The stem of what is counted: the word behind the number, or behind `من` (`مئات من المقاتلين`); none where only `إثر`, `حين`, `الذين` follows."""
    noun = beyond if following == "من" else following
    if not NO_NOUN.isdisjoint(function_words().get(noun, ())):
        return ""
    key = stem(noun) if noun.isalpha() and len(noun) > 1 else ""
    return key if key and weight(key) > FUNCTION_WEIGHT else ""


@cache
def _month_words() -> frozenset[str]:
    return frozenset(fold(row["form"]).split()[0] for row in lexicon("months"))


def _is_date(words: Words, at: int, used: int) -> bool:
    """Whether a number is the day before a month's name, and no count."""
    after = words[at + used][0] if at + used < len(words) else ""
    return words[at][0].isdigit() and figure(words[at][0])[0] <= 31 and after in _month_words()


def _hedge(words: Words, at: int, used: int) -> tuple[tuple[float, float], bool]:
    """The hedge that stands before a number, or right behind it (`على الأقل`)."""
    for n in range(at - 1, max(-1, at - 1 - HEDGE_REACH), -1):
        found = entry(words[n][0])
        if found is not None and found[0] == "hedge":
            denied = n > 0 and words[n - 1][0].removeprefix("و") in NOT
            return _bend(words[n][0], (found[1], found[2]), denied), True
    for word, _, _ in words[at + used : at + used + HEDGE_REACH + 1]:
        found = entry(word) if word in HEDGES_BEHIND else None
        if found is not None:
            return (found[1], found[2]), True
    return (1.0, 1.0), False


def _bend(word: str, bend: tuple[float, float], denied: bool) -> tuple[float, float]:
    """What a hedge makes of a number, as factors of its ends: `لم تتجاوز 30` and `تقل عن 30` set its upper end, `لا تقل عن 30` the lower one."""
    less = word.endswith(("يقل", "تقل"))
    if bend == MORE and (denied != less) and word != "لايقل":
        return AT_MOST
    return MORE if denied and bend[1] == 1 else bend


def _bare(words: Words, at: int) -> tuple[Quantity | None, int]:
    """A duration without a number: `لأسابيع`, `طوال أشهر`, `أسبوعين`."""
    word, start, end = words[at]
    unit = entry(word)
    if unit is None or unit[0] != "unit":
        return None, 1
    bare = next((form for form in FIXED_DUAL if word.endswith(form)), None)
    if bare:
        return Quantity("duration", 2 * unit[1], 2 * unit[2], "", start, end), 1
    if not word.endswith(("ايام", "اسابيع", "اشهر", "شهور", "سنوات", "اعوام", "عقود", "ساعات")):
        return None, 1
    if at + 1 < len(words) and words[at + 1][0].removeprefix("ال") in FUTURES:
        return None, 1
    low, high = BARE_DURATION[0] * unit[1], (BARE_DURATION[1] - 0.5) * unit[2]
    if word.endswith("اسابيع"):
        high = 8 * unit[2]
    return Quantity("duration", max(low, 61.0) if unit[1] == 30 else low, high, "", start, end, True), 1
