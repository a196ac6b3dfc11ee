"""Values that may be compared: the quantities of a clause, without those that say nothing of the whole of anything.

Left out are the ends of a range (`15-35`, `ما بين 250 و300`), numbers of a part (`منهم 3`, `3 في حالة خطيرة`), the items of a
list of one thing (`10 مسدسات صغيرة و8 مسدسات كبيرة`: another outlet may give their sum), the years of laws (`القانون رقم 30
لعام 2007`) and of a list of years, and the time that a speaker looks back on (`في آخر خمس سنوات`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import pairwise

from ..attribution.wordlists import AMONG
from ..text import fold
from .months_told import dates, months
from .passages import Passage, Telling
from .quantities import Quantity, quantities
from .word_classes import GONE_BY, LAST

PART_REACH = 2
"""How many words before the number of a part the word for it (`AMONG`) may stand."""
GRAVE = frozenset({"خطيره", "خطره", "حرجه"})
"""Words of a clause that counts the badly wounded alone, folded."""
LAW_REACH = 4
"""How many words before the year of a law its number may stand."""
BORN = frozenset({"مواليد", "المولود", "المولوده"})
"""Words before the year of a birth, folded: of several persons each has another."""
LOOKING_BACK = frozenset({"اخر"})
"""Words before a time that ends now, folded."""
_RANGE = re.compile(r"\d\s*[-–—]\s*\d")
_EARLIER = re.compile(r"وقت سابق|حصيله (?:سابقه|اوليه)")
_BETWEEN = re.compile(r"(?:\w+ ){0,2}(?:الي|حتي)(?: نحو| حوالي)?|و|[-–—]")
"""What stands between the ends of a range, in folded text."""


def values(telling: Telling, clause: Passage) -> list[Quantity]:
    """The values of a clause that may be compared with those of another, in order."""
    found = quantities(telling.text(clause.span), clause.start)
    named = dates(telling.text(clause.span), clause.start)
    ends = _ends_of_ranges(telling, clause, found)
    items, years = _items(found), len({q.low for q in found if q.kind == "year"})
    kept = [
        q
        for q in found
        if not (
            (q.kind == "number" and (q in ends or q in items or of_part(telling, clause, q)))
            or (q.kind == "year" and (years > 1 or _of_law(telling, clause, q)))
            or (q.kind == "duration" and looks_back(telling, clause, q))
            or (q.kind == "number" and _of_the_last(telling, clause, q))
        )
    ]
    return [*kept, *named] if len(named) == 1 else kept


def every_value(telling: Telling) -> list[Quantity]:
    """Every value that a telling gives anywhere."""
    return [
        value
        for paragraph in telling.paragraphs
        for read in (quantities, dates)
        for value in read(telling.text(paragraph.span), paragraph.start)
    ]


def without_noun(telling: Telling) -> list[Quantity]:
    """The numbers of a telling that stand without the noun of what they count, and are of no part: `ارتفع العدد إلى خمسة`."""
    return [
        value
        for paragraph in telling.paragraphs
        for clause in paragraph.clauses
        for value in values(telling, clause)
        if value.kind == "number" and not value.unit and not value.hedged
    ]


def partitive(telling: Telling, value: Quantity) -> bool:
    """Whether a number counts some of a whole: `ثلاثة من لاعبي المنتخب`."""
    return fold(telling.text((value.end, value.end + 5))).split()[:1] == ["من"]


def looks_back(telling: Telling, clause: Passage, time: Quantity) -> bool:
    """Whether a time is one that ends now: `آخر خمس سنوات`, `الأعوام الماضية`."""
    behind = telling.forms((time.end, clause.end))[:2]
    return _is_behind_last(telling, clause, time) or not LAST.isdisjoint(behind)


def _of_the_last(telling: Telling, clause: Passage, count: Quantity) -> bool:
    """Whether a number counts the last of many: `آخر سبع مباريات`, `مبارياته السبع الماضية`, but not `بلغ الحضور 900 الليلة الماضية`."""
    behind = telling.forms((count.end, clause.end))[:2]
    counted = 1 if behind and not behind[0].startswith("ال") else 0  # a noun behind its number has no article
    return _is_behind_last(telling, clause, count) or not LAST.isdisjoint(behind[: counted + 1])


def _is_behind_last(telling: Telling, clause: Passage, value: Quantity) -> bool:
    before = fold(telling.text((clause.start, value.start))).split()[-1:]
    return not LOOKING_BACK.isdisjoint(before)


def past(telling: Telling, clause: Passage) -> bool:
    """Whether a clause looks back on a time (`الأعوام الماضية`, `في فبراير الماضي`), or on what was said before (`في وقت سابق`)."""
    text = telling.text(clause.span)
    times = (q for q in quantities(text, clause.start) if q.kind == "duration")
    folded = fold(text)
    if _EARLIER.search(folded) or _last_month().search(folded):
        return True
    return any(looks_back(telling, clause, time) for time in times)


def past_at(telling: Telling, clause: Passage) -> bool:
    """Whether the sentence of a clause, up to its end, looks back on a time: `في فبراير الماضي استهدف هجوم المقر، ما أدى إلى مقتل 12`."""
    paragraph = telling.paragraph_at(clause.start)
    start = paragraph.sentence_of(*clause.span)[0] if paragraph else clause.start
    return past(telling, Passage(start, clause.end, clause.words))


@cache
def _last_month() -> re.Pattern[str]:
    """A month or year that has gone by, in folded text: `في فبراير الماضي`, `العام الفائت`."""
    names = "|".join(map(re.escape, (*months(), *map(fold, ("الشهر", "العام", "السنة")))))
    return re.compile(rf"(?<!\w)[وبف]?(?:{names})(?:\s?/\s?\w+(?:\s\w+)?)? (?:{'|'.join(GONE_BY)})(?!\w)")


def _ends_of_ranges(telling: Telling, clause: Passage, found: list[Quantity]) -> set[Quantity]:
    numbers = [q for q in found if q.kind == "number"]
    ends = {q for q in numbers if _RANGE.search(telling.text((max(0, q.start - 4), q.end + 4)))}
    for one, other in pairwise(numbers):
        between = fold(telling.text((one.end, other.start))).strip()
        before = fold(telling.text((clause.start, one.start))).split()[-2:]
        opens = any(word.lstrip("و").removeprefix("ما") in ("بين", "من") for word in before)
        if opens and _BETWEEN.fullmatch(between):
            ends |= {one, other}
    return ends


def _items(found: list[Quantity]) -> set[Quantity]:
    """The numbers of a clause that count one thing several times over."""
    by_unit: dict[str, list[Quantity]] = defaultdict(list)
    for value in found:
        if value.kind == "number" and value.unit:
            by_unit[value.unit].append(value)
    return {q for group in by_unit.values() if len({q.low for q in group}) > 1 for q in group}


def of_part(telling: Telling, clause: Passage, value: Quantity) -> bool:
    """Whether a number counts some of those counted before: `منهم 3`, `3 في حالة خطيرة`."""
    before = fold(telling.text((clause.start, value.start))).split()[-PART_REACH:]
    return any(word.lstrip("و") in AMONG for word in before) or not GRAVE.isdisjoint(
        telling.forms(clause.span)
    )


def _of_law(telling: Telling, clause: Passage, year: Quantity) -> bool:
    """Whether a year is that of a law, or the one in which somebody was born."""
    before = fold(telling.text((clause.start, year.start))).split()[-LAW_REACH:]
    return "رقم" in before or not BORN.isdisjoint(before[-2:])
