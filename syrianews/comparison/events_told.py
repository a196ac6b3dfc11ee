"""Event facts of a telling: on which day something happened, and how somebody died.

Both are read off the words around the event's own word (`data/event_words.csv`): the days and targets beside an attack, the
victim and the manner beside a death.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ..actors.headed import FOLLOWERS
from ..attribution.title_holders import FAMILY
from ..lexicons import lexicon, several
from ..schema import Span
from ..text import fold
from ..zoning.dates import WEEKDAYS
from .count_words import prices
from .event_kinds import event_forms
from .passages import Passage, Telling, Word
from .word_classes import BOUNDS, COMING, GONE_BY
from .words import stem

DATED_EVENTS = frozenset(
    {
        "kill",
        "attack",
        "explode",
        "arrest",
        "abduct",
        "release",
        "evacuate",
        "withdraw",
        "agree",
        "vote",
        "execute",
        "fight",
        "protest",
        "sentence",
    }
)
"""Kinds of event that have one day; `say`, `threaten`, `demand` recur."""
REACH = 8
"""How many words from the event's word its target and its victim may stand."""
DAY_REACH = 4
"""How many words from the event's word its day may stand: further off is the day of something else."""
MANNER_REACH = 16
"""How many words from the event's word on its manner may stand."""
BOUNDS_OR_NAMES = BOUNDS | {"حتي", "لغايه", "صلاه", "خطبه"}
"""Words before a day that begins or ends a time, or is part of a name (`صلاة الجمعة`), folded."""
BOUND_REACH = 3
"""How many words before a day they may stand."""
PLANNED = "planned"
"""The kind of such an event."""
AGAIN = frozenset(
    map(
        fold,
        "استؤنف استؤنفت استأنف استأنفت يستأنف تستأنف استأنفوا استئناف واصل واصلت يواصل تواصل تواصلت".split(),
    )
)
"""Words beside a day on which something only went on, folded."""
PRONOUNS = ("ه", "ها", "هم")
"""Endings of `مقتله`, by which a death is that of somebody named before; not folded, where `وفاة` has one too."""
PREPOSITION = re.compile(
    r"في|خلال|اثناء|اثر|جراء|نتيجه|بعد|علي|ب(?:ال|ضرب|رصاص|نيران|غار|قصف|انفجار|تفجير|طلق|قذيف|صاروخ|عبو)\w*"
)
"""Words behind a verb of dying that has its subject before it, folded."""
TRADED = 2
"""Words for what is traded (`count_words.prices`) from which a sentence tells prices: each of its days has others."""
TELLING = 0.2
"""Least weight of a word that names a target or victim."""


@dataclass(slots=True, frozen=True)
class EventDay:
    """An event with the day of the week on which a telling puts it."""

    event: str
    target: frozenset[str]
    day: int
    paragraph: int
    place: Span
    value: Span
    past: bool = False
    """Whether it is a day that the telling looks back on (`الأربعاء الماضي`): mostly that of an earlier event."""


@dataclass(slots=True, frozen=True)
class Death:
    """A person's death and its manner; `kin` where the dead is named as the son, wife … of the person."""

    victim: frozenset[str]
    kin: bool
    manner: str
    place: Span
    value: Span


def event_days(telling: Telling) -> Iterator[EventDay]:
    """The events of a telling that it puts on a day of the week; the day on which something was said is none."""
    for paragraph, sentence in _sentences(telling):
        marks = [(n, event_forms().get(word.key)) for n, word in enumerate(sentence.words) if not word.actor]
        marks = [(n, event) for n, event in marks if event]
        for n, word in enumerate(sentence.words):
            day = _weekday(telling, word)
            if day is None or _day_of_saying(telling, word) or _bounds_a_time(telling, sentence, word):
                continue
            traded = {w.key for w in sentence.words} & prices()
            if _of_two_days(telling, sentence, n) or len(traded) >= TRADED:
                continue
            near = [(abs(m - n), m, event) for m, event in marks if abs(m - n) <= DAY_REACH]
            behind = telling.forms((word.end, sentence.end))[:1]
            if not COMING.isdisjoint(behind):
                near = [(0, n, PLANNED)]
            if near and min(near)[2] in DATED_EVENTS | {PLANNED} and not _went_on(telling, sentence, n):
                _, m, event = min(near)
                around = sentence.words[max(0, min(m, n) - REACH) : max(m, n) + REACH]
                target = frozenset(
                    w.key
                    for w in around
                    if w.weight >= TELLING and w.key not in event_forms() and w is not word
                )
                place = sentence.start, sentence.end
                past = not GONE_BY.isdisjoint(behind)
                yield EventDay(str(event), target, day, paragraph, place, word.span, past)


def _of_two_days(telling: Telling, sentence: Passage, n: int) -> bool:
    """Whether a day stands beside another one: the night between them (`ليل الثلاثاء الأربعاء`), or two days."""
    beside = [*sentence.words[max(0, n - 1) : n], *sentence.words[n + 1 : n + 2]]
    return any(_weekday(telling, word) is not None for word in beside)


def _went_on(telling: Telling, sentence: Passage, n: int) -> bool:
    """Whether a word beside the `n`-th says that something begun before goes on: `استؤنف صباح الأربعاء التحقيق`."""
    before = [
        fold(telling.text(word.span)).removeprefix("و") for word in sentence.words[max(0, n - DAY_REACH) : n]
    ]
    behind = [fold(telling.text(word.span)) for word in sentence.words[n + 1 : n + 2]]
    return not AGAIN.isdisjoint(before + behind)


def deaths(telling: Telling) -> Iterator[Death]:
    """The deaths of persons whose manner a telling gives; `مقتله` takes up the victim named before."""
    persons = {"@" + m.actor for m in telling.mentions if m.type == "PERSON"}
    last: tuple[frozenset[str], bool] = (frozenset(), False)
    for _, sentence in _sentences(telling):
        for n, word in enumerate(sentence.words):
            if word.actor or event_forms().get(word.key) != "kill":
                continue
            around = sentence.words[max(0, n - REACH) : n + REACH]
            named = [
                (abs(m - n), w.key)
                for m, w in enumerate(sentence.words)
                if w.key in persons and abs(m - n) <= REACH and not _of_followers(telling, sentence, m)
            ]
            if named:
                last = frozenset({min(named)[1]}), any(w.key in _kin() for w in around)
            elif not _takes_up(telling, sentence, word):
                continue
            behind = sentence.words[n : n + MANNER_REACH]
            found = _manner(telling, (behind[0].start, min(sentence.end, behind[-1].end)))
            if last[0] and found:
                yield Death(*last, found[0], sentence.span, found[1])


def _of_followers(telling: Telling, sentence: Passage, n: int) -> bool:
    """Whether the `n`-th word of a sentence names somebody by whom others are called: `قوات صالح`, `أنصار صالح`."""
    before = fold(telling.text((sentence.start, sentence.words[n].start))).split()[-1:]
    return any(stem(word) in _led() for word in before)


def _takes_up(telling: Telling, sentence: Passage, word: Word) -> bool:
    """Whether a word for a death is of somebody named before: `مقتله`, or a verb with its manner right behind it (`قتل في غارة`)."""
    behind = telling.forms((word.end, sentence.end))[:1]
    return telling.text(word.span).endswith(PRONOUNS) or any(PREPOSITION.fullmatch(form) for form in behind)


@cache
def _led() -> frozenset[str]:
    """Stems of nouns that with a person's name speak of those whom he leads."""
    words = "جيش ميليشيا ميليشيات مليشيا مليشيات مسلحو مسلحي أنصار أتباع عناصر قادة قيادات مقاتلو مقاتلي نظام"
    return frozenset(map(stem, (*FOLLOWERS, *fold(words).split())))


def compatible(one: str, other: str) -> bool:
    """Whether two manners of death may both be true: the same, or a shot in a fight."""
    return one == other or {one, other} == {"fighting", "gunfire"}


@cache
def _kin() -> frozenset[str]:
    """Stems of nouns of kin, without those that may be stems of other words: `خالية`, `عمة`, `جدا`."""
    kin = FAMILY - frozenset(map(fold, "خال عم جد جدة".split()))
    return frozenset(map(stem, (*kin, fold("أبناء"), fold("أقارب"))))


def _sentences(telling: Telling) -> Iterator[tuple[int, Passage]]:
    for paragraph in telling.paragraphs:
        for start, end in paragraph.sentences:
            yield (
                paragraph.number,
                Passage(start, end, [w for w in paragraph.words if start <= w.start < end]),
            )


def _weekday(telling: Telling, word: Word) -> int | None:
    return WEEKDAYS.get(fold(telling.text(word.span)))


def _day_of_saying(telling: Telling, day: Word) -> bool:
    """Whether a weekday stands beside the cue of an attribution, outside what is attributed."""
    if any(s <= day.start < e for a in telling.attributions for s, e in a.content):
        return False
    for a in telling.attributions:
        parts = [a.cue, *([a.source] if a.source else []), *a.content]
        if min(s for s, _ in parts) <= day.start < max(e for _, e in parts):
            return True
    return False


def _bounds_a_time(telling: Telling, sentence: Passage, day: Word) -> bool:
    """Whether something lasts from a day on, or until then: `منذ مساء الأربعاء`, `حتى يوم الجمعة`."""
    before = fold(telling.text((sentence.start, day.start))).split()[-BOUND_REACH:]
    return any(word.lstrip("و") in BOUNDS_OR_NAMES for word in before)


@cache
def _manners() -> list[tuple[str, list[str]]]:
    """Manners with the stems of the words that name them, longer names first."""
    rows = [
        (row["manner"], [stem(w) for w in fold(words).split()])
        for row in lexicon("manner_words")
        for words in several(row["words"])
    ]
    return sorted(rows, key=lambda row: -len(row[1]))


def _manner(telling: Telling, span: Span) -> tuple[str, Span] | None:
    """The first manner of death that a stretch names, with its place."""
    found = [(stem(form), start, end) for form, start, end in telling.placed_forms(span)]
    for n in range(len(found)):
        for manner, stems in _manners():
            named = found[n : n + len(stems)]
            if [key for key, _, _ in named] == stems:
                return manner, (named[0][1], named[-1][2])
    return None
