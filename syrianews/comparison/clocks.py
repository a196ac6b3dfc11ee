"""Times of day: the hour at which two tellings put one thing (`الساعة 7:45 صباحا`, `السابعة والنصف صباحا`).

A telling that names one hour only most often means that of its event. Hours in the time of different places are not compared,
and where only one of two names a place, neither are hours that are whole hours apart: they may be one moment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from ..schema import Span
from ..text import Folded, fold
from .alignment import Alignment
from .event_kinds import event_forms
from .events_told import DATED_EVENTS
from .likeness import SideBySide
from .numerals import entry
from .passages import Passage, Telling
from .whereabouts import names_differ

HOURS = {
    fold(word): n
    for n, word in enumerate(
        "الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة".split(), 1
    )
}
"""Hours in words to their numbers, folded."""
_NAMED = {"eleven": 11, "twelve": 12}
PARTS = {fold("نصف"): 30, fold("ربع"): 15, fold("ثلث"): 20}
"""Parts of an hour to their minutes, folded; the article or the ending of the accusative may be on them."""
MORNING = frozenset({"صباحا", "فجرا", "ص"})
"""Words behind an hour before noon, folded."""
NIGHT = frozenset({"ليلا"})
EVENING = NIGHT | {"مساء", "مساءا", "ظهرا", "عصرا", "م"}
"""Words behind an hour after noon, folded; at night the first hours are of the next day."""
DAWN = 5
"""The hour at which the night ends."""
HALF_DAY = 12 * 60
ABOUT = 15
"""Minutes by which an hour that is given as about right may be wrong."""
APART = 10
"""Least minutes between two hours that are not one, rounded."""
ALIKE = 0.25
"""Share of the better covered clause that must meet, without the hours."""
_CLOCK = re.compile(
    r"(?<!\w)[وبلف]?(?:ال)?ساعه (?:ال[ـ ]*)?(?:(?P<eleven>الحاديه عشره?)|(?P<twelve>الثانيه عشره?)|"
    rf"(?P<word>\d{{1,2}}|{'|'.join(HOURS)}))(?:[:.](?P<minute>\d\d))?(?!\w|[.:,]\d)"
    rf"(?: (?:و|(?P<less>الا) )(?:(?:ال)?(?P<more>{'|'.join(PARTS)})ا?(?!\w)|(?P<count>\w+(?: و?\w+)?) (?:دقيقه|دقايق)(?!\w)))?"
    rf"(?: (?:من )?(?P<part>{'|'.join(sorted(MORNING | EVENING, key=len, reverse=True))})(?!\w))?"
)
_UNREAD = re.compile(r" (?:الا(?!\w)|و?(?:\w+ ){0,3}(?:دقيقه|دقايق)(?!\w))")
"""Minutes right behind what was read as an hour, by which it is another: `الثامنة إلا قليلا`."""
_ABOUT = re.compile(r"(?<!\w)(?:حوالي|نحو|قرابه|تقريبا)(?!\w)")
_BOUND = re.compile(r"(?<!\w)(?:من|حتي|الي|منذ|و?قبل|و?بعد|و?قبيل|و?بعيد|لغايه)\W*$")
_ZONE = re.compile(r"بتوقيت (\w+)|بالتوقيت (\w+)|(غرينتش|جرينتش|(?<!\w)ت ?غ(?!\w)|gmt)", re.IGNORECASE)


@dataclass(slots=True, frozen=True)
class Hour:
    """An hour that a telling gives, in minutes since midnight, and where it stands."""

    at: int
    room: int
    """Minutes by which it may be wrong."""
    half_known: bool
    """Whether it is said to be before noon or after."""
    zone: str
    """The place whose time it is, empty where none is named."""
    clause: Passage
    paragraph: int
    value: Span


def hours(telling: Telling) -> Iterator[Hour]:
    """The hours that a telling gives, in order, of clauses that give one; what begins or ends a time (`حتى الساعة السابعة`) is none."""
    for paragraph in telling.paragraphs:
        for clause in paragraph.clauses:
            folded = Folded(telling.text(clause.span))
            found = list(_CLOCK.finditer(folded.text))
            hour = _read(found[0], folded, clause, paragraph.number) if len(found) == 1 else None
            if hour is not None:
                yield hour


def differing_hours(pair: SideBySide, aligned: list[Alignment]) -> Iterator[tuple[Hour, Hour]]:
    """The one hour of each of two tellings, where it is not the same, in passages that align."""
    sides = list(hours(pair.a)), list(hours(pair.b))
    if any(len({hour.at % HALF_DAY for hour in side}) != 1 for side in sides):
        return
    joined = {(x.a_paragraph.number, x.b_paragraph.number) for x in aligned}
    for one, other in product(*sides):
        near = (one.paragraph, other.paragraph) in joined and not names_differ(one.clause, other.clause)
        if near and _differ(one, other) and _of_one_thing(pair, one, other):
            yield one, other


def _of_one_thing(pair: SideBySide, one: Hour, other: Hour) -> bool:
    """Whether enough of the clauses around two hours is the same, or both tell of one kind of event (`وقع الانفجار`, `حدث التفجير`):
    guests may leave two hours before a fire begins."""
    first, second = (hour.clause.words_outside(hour.value) for hour in (one, other))
    if max(pair.share(first, second)[1:]) >= ALIKE:
        return True
    kinds = ({event_forms().get(word.key) for word in words if not word.actor} for words in (first, second))
    return bool(set.intersection(*kinds) & DATED_EVENTS)


def _read(match: re.Match[str], folded: Folded, clause: Passage, paragraph: int) -> Hour | None:
    hour = next(n for n in (*_NAMED, "word") if match[n])
    at = _NAMED[hour] if hour in _NAMED else HOURS.get(match[hour]) or int(match[hour])
    minute = _minute(match)
    if minute is None or _UNREAD.match(folded.text, match.end()):
        return None
    if _BOUND.search(folded.text[: match.start()]) or at > 24 or abs(minute) > 59:
        return None
    morning, evening = match["part"] in MORNING, match["part"] in EVENING
    known = morning or evening or at > 12
    if at <= 12 and (morning or evening):
        at = at % 12 + 12 * (evening and not (match["part"] in NIGHT and at % 12 < DAWN))
    around = folded.text[max(0, match.start() - 10) : match.end() + 30]
    zone = _ZONE.search(around)
    start, end = folded.raw_span(*match.span())
    return Hour(
        (at * 60 + minute) % (2 * HALF_DAY),
        ABOUT * bool(_ABOUT.search(around)),
        known,
        next(filter(None, zone.groups()), "") if zone else "",
        clause,
        paragraph,
        (clause.start + start, clause.start + end),
    )


def _minute(match: re.Match[str]) -> int | None:
    """The minutes after the hour, below zero for those before it (`إلا ربعا`); None where they are no number."""
    minute = int(match["minute"] or PARTS.get(match["more"] or "", 0))
    for word in (match["count"] or "").split():
        read = ("cardinal", float(word), 0.0) if word.isdigit() else entry(word)
        if read is None or read[0] != "cardinal":
            return None
        minute += int(read[1])
    return -minute if match["less"] else minute


def _differ(one: Hour, other: Hour) -> bool:
    if one.zone and other.zone and one.zone != other.zone:
        return False
    cycle = 2 * HALF_DAY if one.half_known and other.half_known else HALF_DAY
    gap = abs(one.at - other.at) % cycle
    gap = min(gap, cycle - gap)
    whole_hours = gap % 60 == 0 and one.zone != other.zone
    return gap - one.room - other.room >= APART and not whole_hours
