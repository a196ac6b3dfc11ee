"""Fates: what a telling says befell those it counts, or for what it counts money.

Killed, wounded, arrested, freed, missing, rescued, driven out of their homes; lost, granted, fined. The words are the kinds of event
`FATES` of `data/event_words.csv` and the rows `fate:…` of `data/toll_words.csv`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..lexicons import lexicon
from ..text import fold
from .event_kinds import event_forms
from .passages import Passage, Telling, Word
from .quantities import FUNCTION_WEIGHT, Quantity
from .words import stem

REACH = 4
"""How many words before a number (function words aside) the word for a fate may stand."""
BEHIND = 3
"""And behind it."""
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


def fate_of(word: str) -> str | None:
    """The fate that a folded word tells.

    >>> fate_of("واعتقلت"), fate_of("المفقودين"), fate_of("القرية")
    ('arrest', 'missing', None)
    """
    own = _own()
    for clitic in ("", "و", "ف", "ب", "ال", "وال", "بال", "لل"):
        found = own.get(word.removeprefix(clitic)) if word.startswith(clitic) else None
        if found:
            return found
    event = event_forms().get(stem(word))
    return event if event in FATES else None


def fate(telling: Telling, clause: Passage, count: Quantity) -> str | None:
    """What is told to have befallen those counted: by the noun that is counted, else by the nearest word for a fate."""
    own = fate_of(_noun(telling, clause, count))
    return own or next(_told(telling, clause, count), None)


def done(telling: Telling, clause: Passage, count: Quantity) -> str | None:
    """What is told to be done to those counted, whatever befell them before: `أفرج عن خمسة معتقلين` tells of five freed."""
    found = next(_told(telling, clause, count), None)
    return found or fate_of(_noun(telling, clause, count))


def _noun(telling: Telling, clause: Passage, count: Quantity) -> str:
    """The folded word behind a number."""
    return next(iter(telling.forms((count.end, clause.end))), "") if count.unit else ""


def _told(telling: Telling, clause: Passage, count: Quantity) -> Iterator[str]:
    """The fates that words around a number tell, the nearest before it first."""
    before = [w for w in clause.words if w.end <= count.start and w.weight > FUNCTION_WEIGHT][-REACH:]
    behind = [w for w in clause.words if w.start >= count.end][1 : 1 + BEHIND]
    if (state := state_of(telling, clause, count)) is not None:
        yield state
    for word in reversed(before):
        if found := _fate(telling, word):
            yield found
    for word in behind:
        if telling.text(word.span).startswith("و"):
            return
        if found := _fate(telling, word):
            yield found


def state_of(telling: Telling, clause: Passage, count: Quantity) -> str | None:
    """What an adjective or a verb right behind the noun says of those counted: `نقل 12 عاملا أصيبوا`, `50 عاملا مفقودين`."""
    behind = [w for w in clause.words if w.start >= count.end][1:2]
    found = _fate(telling, behind[0]) if behind and not telling.text(behind[0].span).startswith("و") else None
    return found if found in STATES else None


def _fate(telling: Telling, word: Word) -> str | None:
    return None if word.actor else fate_of(fold(telling.text(word.span)))
