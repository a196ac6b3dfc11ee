"""Tolls: how many a telling says were killed or wounded in the event that it reports.

A toll is counted while the news comes in, so that tellings of one event differ in it more often than in anything else. A
telling's *main* toll is the first that it gives; it is told again in the headline, the lead and further down. `11 على الأقل` is
a count that may still rise: beside a `12` or a `13 على الأقل` elsewhere it is another count, whereas `أكثر من 10` and `نحو 10`
are no counts and fit both.

No toll of the event are the dead of a time (`خلال يومين`, `منذ أسبوع`), the dead and the wounded in one number (`بين قتيل وجريح`), and
the wounded of a sentence whose dead are not those of the event. Tolls of different days are of different events.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from ..attribution.wordlists import AMONG
from ..schema import Span
from ..text import fold
from .count_words import measures
from .countable import PART_REACH
from .event_kinds import event_forms
from .negations import negations
from .passages import Passage, Telling
from .people import few, forms, group, lone, one_group, persons, some
from .quantities import Quantity, quantities
from .toll_kinds import BESIDE_REACH, REACH, toll_kind
from .words import stem

ROUNDUP = 5
"""How many different tolls of one group a telling that rounds up the news of a day gives."""
PERIOD = frozenset({"خلال", "في", "منذ", "طوال", "طيله", "غضون", "مدي", "مدار"})
"""Words before a time over which the dead were counted, folded."""
ONE_TIME = re.compile(r"(?<!\w)(?:في|خلال) (?:ساعه|يوم|ليله|اسبوع|شهر) واحده?(?!\w)")
"""A single such time, in folded text."""
RECORD_REACH = 5
"""How many words before it a superlative may stand."""
PERIOD_REACH = 3
"""How many words behind such a word the time may stand."""
OTHER = frozenset({"اخر", "اخري"})
"""Words behind a noun for one more, folded."""
MANNERS = frozenset({"جهه", "ناحيه", "جانب", "مره"})
"""Nouns with which such a word only leads on (`من جهة أخرى`), or says that something happened again, folded."""
OTHERS = frozenset({"اخر", "اخرون", "اخرين"})
"""Words behind a number of others, folded."""
TOTAL, TOTAL_REACH = "حصيله", 4
"""A word before the number of all, folded, and how many words before it that one or a word that introduces a number may stand."""
LEAST = ("الاقل", "يقل", "تقل", "لايقل")
"""Hedges of a count that may rise, folded."""


@dataclass(slots=True, frozen=True)
class Toll:
    """A number of people killed (`kill`) or wounded (`wound`), with the clause that gives it."""

    kind: str
    count: Quantity
    clause: Passage
    paragraph: int
    days: frozenset[int] = frozenset()
    """Weekdays that stand near the number, Monday 0."""
    over_time: bool = False
    """Whether its clause counts over a time and not in one event."""
    group: frozenset[str] = frozenset()
    """Whom it counts (`people.group`); empty for all."""


_Told = tuple[Telling, list[Toll]]


def tolls(telling: Telling) -> list[Toll]:
    """The tolls of a telling, in order; earlier tolls that it corrects (`حصيلة سابقة`) are none, and neither are numbers that add up."""
    found = list(_every(telling))
    parts = {id(toll) for toll in found if _more(telling, found, toll)}
    for one, other in pairwise(found):
        if _add_up(telling, one, other):
            parts |= {id(other)} if _is_total(telling, one) else {id(one), id(other)}
    return [toll for toll in found if id(toll) not in parts]


def _more(telling: Telling, told: list[Toll], toll: Toll) -> bool:
    """Whether a toll counts more of those of whom its sentence counted some before it: `قتل 17 شخصا، عشرة منهم في غارة، وقتل سبعة آخرون`."""
    behind = telling.forms((toll.count.end, toll.clause.end))[:2]
    if toll.group or OTHERS.isdisjoint(behind) or _is_total(telling, toll):
        return False
    before = [
        x
        for x in in_sentence(telling, told, toll)
        if x.kind == toll.kind and x.count.start < toll.count.start
    ]
    if before:
        return not one_group(before[-1].group, toll.group) or len(before) > 1
    start, _ = telling.paragraphs[toll.paragraph].sentence_of(*toll.clause.span)
    struck = [stem(word) for word in telling.forms((start, toll.count.start))]
    return sum(event_forms().get(word) == toll.kind for word in struck) > 1


def _is_total(telling: Telling, toll: Toll) -> bool:
    """Whether a toll is the number to which more of them have brought it: `ارتفع عدد القتلى إلى 20 بعد وفاة ثلاثة آخرين`."""
    before = telling.forms((toll.clause.start, toll.count.start))[-TOTAL_REACH:]
    return any(stem(word) in measures() or word == TOTAL for word in before)


def _add_up(telling: Telling, one: Toll, other: Toll) -> bool:
    """Whether a sentence counts more of those whom it counted before: `أصيب اثنان بجراح خطيرة وثلاثة آخرون بجراح طفيفة`."""
    if one.kind != other.kind or one.paragraph != other.paragraph or not one_group(one.group, other.group):
        return False
    paragraph = telling.paragraphs[one.paragraph]
    behind = telling.forms((other.count.end, other.clause.end))[:2]
    sentences = [paragraph.sentence_of(*toll.clause.span) for toll in (one, other)]
    return sentences[0] == sentences[1] and not OTHERS.isdisjoint(behind)


def _every(telling: Telling) -> Iterator[Toll]:
    for paragraph in telling.paragraphs:
        for clause in paragraph.clauses:
            if of_earlier(telling, clause):
                continue
            values = quantities(telling.text(clause.span), clause.start)
            days = [value for value in values if value.kind == "weekday"]
            counts = [value for value in values if value.kind == "number" and not _one(telling, value)]
            before: tuple[str, Quantity] | None = None
            for count in sorted([*counts, *few(telling, clause)], key=lambda value: value.start):
                kind = toll_kind(telling, clause, count) or _beside(telling, clause, count, before)
                if kind:
                    before = kind, count
                    near = frozenset(int(day.low) for day in days if _between(clause, day, count) <= REACH)
                    number = _counted(telling, clause, count)
                    whom, over_time = group(telling, clause, count), counted_over_a_time(telling, clause)
                    yield Toll(kind, number, clause, paragraph.number, near, over_time, whom)


def unnumbered(telling: Telling, kind: str) -> Iterator[Toll]:
    """The killed or wounded that a telling gives no number of: `سقوط قتلى وجرحى`, `جرح شرطي`."""
    for paragraph in telling.paragraphs:
        for clause in paragraph.clauses:
            for count in some(telling, clause):
                if event_forms().get(count.unit) == kind:
                    yield Toll(kind, count, clause, paragraph.number)
            if any(True for _ in negations(telling, clause)):
                continue
            for count, event in lone(telling, clause):
                if event == kind:
                    yield Toll(kind, count, clause, paragraph.number)


def _one(telling: Telling, count: Quantity) -> bool:
    """Whether a number is the adjective `واحد`: `من عائلة واحدة` counts no dead."""
    return count.low == count.high == 1 and telling.text(count.span).isalpha()


def corrected(telling: Telling) -> list[Quantity]:
    """The numbers that a telling calls earlier or preliminary."""
    return [
        count
        for paragraph in telling.paragraphs
        for clause in paragraph.clauses
        if of_earlier(telling, clause)
        for count in quantities(telling.text(clause.span), clause.start)
        if count.kind == "number"
    ]


def is_part(telling: Telling, toll: Toll) -> bool:
    """Whether a toll counts some of those counted before it: `بينهم أربعة في حالة حرجة`."""
    before = fold(telling.text((toll.clause.start, toll.count.start))).split()[-PART_REACH:]
    return any(word.lstrip("و\"'«“(") in AMONG for word in before)


def sums_up(here: _Told, whole: Toll, there: _Told, part: Toll) -> bool:
    """Whether one toll is the sum of the other and one beside it: 13 dead here, `استشهاد عشرة جنود وثلاثة عمال` there, or four hurt of whom one has died.

    Not the sum of a toll and a part of it, nor of the wounded and the dead where both tellings count the dead.
    """
    kinds = {part.kind} if _killed(*here, whole) else {part.kind, "kill"}
    beside = [
        toll.count.low
        for toll in in_sentence(*there, part)
        if toll.count != part.count and toll.kind in kinds and not is_part(there[0], toll)
    ]
    if "kill" in kinds:
        beside += [count.low for count, event in lone(there[0], part.clause) if event == "kill"]
    return any(part.count.low + count == whole.count.low for count in beside)


def _killed(telling: Telling, told: list[Toll], toll: Toll) -> bool:
    """Whether the sentence of a toll of wounded tells of dead."""
    lone_dead = any(event == "kill" for _, event in lone(telling, toll.clause))
    return toll.kind != "kill" and (
        lone_dead or any(x.kind == "kill" for x in in_sentence(telling, told, toll))
    )


def in_sentence(telling: Telling, told: list[Toll], toll: Toll) -> list[Toll]:
    """The tolls of the sentence of one of them."""
    start, end = telling.paragraphs[toll.paragraph].sentence_of(*toll.clause.span)
    return [x for x in told if start <= x.count.start < end]


def main_tolls(
    telling: Telling, told: list[Toll], kind: str, whom: frozenset[str] = frozenset()
) -> list[Toll]:
    """Of a telling's tolls, the first of a kind and group, and every place that gives the same number again.

    Empty where one of these places says that the number was counted over a time, and where a telling rounds up so many events
    that none is the main one. Those of another event are left out: where a clause says so (`في هجوم منفصل`), and the wounded that a
    sentence names beside other dead than the telling's first toll.
    """
    told = [toll for toll in told if not of_another(telling, toll)]
    dead = [toll for toll in told if toll.kind == "kill"]
    found = [toll for toll in told if toll.kind == kind and one_group(toll.group, whom)]
    if kind != "kill":
        found = [toll for toll in found if not _of_other_dead(telling, toll, dead)]
    if len({toll.count.low for toll in found if not toll.over_time}) >= ROUNDUP:
        return []
    found = [toll for toll in found if toll.count.fits(found[0].count)]
    return [] if any(toll.over_time for toll in found) else found


def days_apart(ours: list[Toll], theirs: list[Toll]) -> bool:
    """Whether two tolls are put on different days: each somewhere on some weekday, and none of them the same."""
    one, other = (frozenset(day for toll in side for day in toll.days) for side in (ours, theirs))
    return bool(one and other and not one & other)


def of_another(telling: Telling, toll: Toll) -> bool:
    """Whether the clause of a toll tells of one more event: `في هجوم منفصل`, `حادث آخر`."""
    return any(
        event.lstrip("وبل").removeprefix("ال") in forms("happening")
        and adjective.removeprefix("ال") in forms("another")
        for event, adjective in pairwise(telling.forms(toll.clause.span))
    )


def of_nobody_else(telling: Telling, toll: Toll) -> bool:
    """Whether a clause says that nobody was hurt beside others, or elsewhere: `لم يصب أي عامل آخر`, `أحرقوا بيتا آخر دون وقوع إصابات`."""
    return not toll.count.high and any(
        other in OTHER and noun not in MANNERS for noun, other in pairwise(telling.forms(toll.clause.span))
    )


def _of_other_dead(telling: Telling, toll: Toll, dead: list[Toll]) -> bool:
    beside = [other.count for other in in_sentence(telling, dead, toll)]
    return bool(beside) and not any(count.fits(dead[0].count) for count in beside)


def counted_over_a_time(telling: Telling, clause: Passage) -> bool:
    """Whether a clause counts over a time, or from one on: `خلال 24 ساعة`, `منذ أسبوع`, `منذ بدء الحملة`."""
    text = telling.text(clause.span)
    words = telling.forms(clause.span)
    folded = fold(text)
    once = ONE_TIME.search(folded)
    if "منذ" in words or (once and _record().isdisjoint(folded[: once.start()].split()[-RECORD_REACH:])):
        return True
    times = {fold(text[q.start : q.end]).split()[-1] for q in quantities(text) if q.kind == "duration"}
    return any(
        word in PERIOD and times & set(words[n + 1 : n + 1 + PERIOD_REACH]) for n, word in enumerate(words)
    )


@cache
def _record() -> frozenset[str]:
    """Words before the toll of one day that says how high the toll just given is: `في أعلى حصيلة في يوم واحد`."""
    return frozenset(map(fold, "أعلى أكبر أثقل أفدح أسوأ أكثر".split()))


def _between(clause: Passage, one: Quantity, other: Quantity) -> int:
    """How many words of a clause stand between two values."""
    first, second = sorted([one, other], key=lambda value: value.start)
    return sum(first.end <= word.start < second.start for word in clause.words)


def _beside(
    telling: Telling, clause: Passage, count: Quantity, before: tuple[str, Quantity] | None
) -> str | None:
    """The kind of a part or further group of the toll before: `بينهم 127 مدنيا`, `إضافة إلى تسعة روس`, `و5 جنود`."""
    if before is None or not (count.unit in persons() or group(telling, clause, count)):
        return None
    between = [w for w in clause.words if before[1].end <= w.start < count.start]
    if any(not w.actor and w.key in event_forms() for w in between):
        return None
    text = telling.text((before[1].end, count.start))
    near = fold(text).split()[-BESIDE_REACH:]
    added = text.rstrip().endswith("و") and len(between) <= REACH
    return before[0] if added or any(word.lstrip("و") in forms("besides") for word in near) else None


def _counted(telling: Telling, clause: Passage, count: Quantity) -> Quantity:
    """The number without the room that `على الأقل` leaves above it."""
    if not count.at_least:
        return count
    around: Span = (max(clause.start, count.start - 20), min(clause.end, count.end + 30))
    words = fold(telling.text(around)).split()
    if not any(word.strip(".,،") in LEAST for word in words):
        return count
    return replace(count, high=max(one.high for one in quantities(telling.text(count.span))))


def of_earlier(telling: Telling, clause: Passage) -> bool:
    """Whether a clause gives a toll that was corrected since: `حصيلة سابقة`, `وفق حصيلة أولية`."""
    found = telling.forms(clause.span)
    return any(word.removeprefix("ال") in forms("earlier") for word in found)
