"""Fates: what a telling says befell those it counts, or for what it counts money.

Killed, wounded, arrested, freed, missing, rescued, driven out of their homes; lost, granted, fined. The words are the kinds of event
`FATES` of `data/event_words.csv` and the rows `fate:…` of `data/toll_words.csv`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from ..actors.clitics import readings
from ..lexicons import lexicon
from ..text import fold
from .count_words import money
from .event_kinds import event_forms
from .passages import Passage, Telling, Word
from .people import group, persons
from .quantities import FUNCTION_WEIGHT, Quantity
from .words import stem

REACH = 4
"""How many words before a number (function words aside) the word for a fate may stand."""
BEHIND = 3
"""How many words behind a number the word for a fate may stand."""
FATES = frozenset({"arrest", "abduct", "release", "evacuate", "sentence", "flee", "kill", "wound"})
"""Kinds of event that take a number of people for themselves: `مقتل ثلاثة واعتقال خمسة آخرين`."""
STATES = frozenset({"wound", "missing"})
"""Fates that an adjective or a verb of those counted tells, whatever is done to them then."""
OF_MONEY = frozenset({"loss", "grant", "fine"})
"""Fates of sums of money."""


@cache
def _own() -> dict[str, str]:
    """Folded words that tell a fate, and are no kind of event."""
    return {
        fold(word): row["kind"].partition(":")[2]
        for row in lexicon("toll_words")
        if row["kind"].startswith("fate:")
        for word in row["words"].split()
    }


@lru_cache(maxsize=20_000)
def fate_of(word: str) -> str | None:
    """The fate that a folded word tells, whatever is written onto it.

    >>> fate_of("واعتقلت"), fate_of("المفقودين"), fate_of("القرية")
    ('arrest', 'missing', None)
    """
    for _, bare in readings(word):
        if found := _own().get(bare) or _own().get(bare.removeprefix("ال")):
            return found
    event = event_forms().get(stem(word))
    return event if event in FATES else None


def fate(telling: Telling, clause: Passage, count: Quantity) -> str | None:
    """What is told to have befallen those counted: by the noun that is counted, else by the nearest word for a fate."""
    own = _of_its_kind(fate_of(_noun(telling, clause, count)), count)
    return own or next(_told(telling, clause, count), None)


def done(telling: Telling, clause: Passage, count: Quantity) -> str | None:
    """What is told to be done to those counted, whatever befell them before: `أفرج عن خمسة معتقلين` tells of five freed."""
    found = next(_told(telling, clause, count), None)
    return found or _of_its_kind(fate_of(_noun(telling, clause, count)), count)


def _noun(telling: Telling, clause: Passage, count: Quantity) -> str:
    """The folded word behind a number."""
    return next(iter(telling.forms((count.end, clause.end))), "") if count.unit else ""


def _told(telling: Telling, clause: Passage, count: Quantity) -> Iterator[str]:
    """The fates that words around a number tell, the nearest before it first."""
    before = [w for w in clause.words if w.end <= count.start and w.weight > FUNCTION_WEIGHT][-REACH:]
    behind = [w for w in clause.words if w.start >= count.end][1 : 1 + BEHIND]
    if (state := state_told(telling, clause, count)) is not None:
        yield state
    for word in reversed(before):
        if found := _fate(telling, word, count):
            yield found
    for word in behind:
        if telling.text(word.span).startswith("و"):
            return
        if found := _fate(telling, word, count):
            yield found


def state_told(telling: Telling, clause: Passage, count: Quantity) -> str | None:
    """What an adjective or a verb right behind the noun says of those counted: `نقل 12 عاملا أصيبوا`, `50 عاملا مفقودين`."""
    behind = [w for w in clause.words if w.start >= count.end][1:2]
    if not behind or not count.unit or telling.text(behind[0].span).startswith("و"):
        return None
    found = _fate(telling, behind[0], count)
    return found if found in STATES else None


def behind_its_noun(telling: Telling, clause: Passage, count: Quantity) -> str | None:
    """What befell those whose number stands right behind the noun for them, without another one (`أن المصابين 115 يتلقون العلاج`), and not among them (`بين القتلى
    ثلاثة أجانب`)."""
    noun = next((w for w in reversed(clause.words) if w.end <= count.start), None)
    if noun is None or noun.actor or count.unit in persons() or group(telling, clause, count):
        return None
    if telling.text((noun.end, count.start)).strip() or not fold(telling.text(noun.span)).startswith("ال"):
        return None
    before = telling.forms((clause.start, noun.start))[-1:]
    found = event_forms().get(noun.key)
    return found if found in ("kill", "wound") and before not in (["بين"], ["من"], ["ضمن"]) else None


def _fate(telling: Telling, word: Word, count: Quantity) -> str | None:
    return None if word.actor else _of_its_kind(fate_of(fold(telling.text(word.span))), count)


def _of_its_kind(found: str | None, count: Quantity) -> str | None:
    """A fate that may befall what is counted: sums are lost and granted, people killed and freed."""
    return found if (found in OF_MONEY) == (count.unit in money()) else None
