"""Punishments: of several convicts each has another term and fine, so that two compete only where they are one person's."""

from __future__ import annotations

from functools import lru_cache

from ..actors.clitics import readings
from ..text import fold
from .count_words import money
from .event_kinds import event_forms
from .fates import fate
from .likeness import SideBySide
from .passages import Passage, Telling, Word
from .quantities import Quantity
from .words import stem

PUNISHMENTS = frozenset({"sentence", "arrest"})
"""Kinds of event beside the terms of which durations stand."""
BEFORE, BEHIND = 7, 4
"""How many words before a term, or behind it, the punishment may stand: `يعاقب بالسجن مدة لا تقل عن خمس سنوات`."""


def of_two_convicts(
    pair: SideBySide, ours: tuple[Passage, Quantity], theirs: tuple[Passage, Quantity]
) -> bool:
    """Whether one of two durations or sums is a punishment, unless both are, and of one person."""
    sides = (pair.a, *ours), (pair.b, *theirs)
    punish = [_punishes_by(*side) for side in sides]
    one, other = (_convict(*side) if all(punish) else None for side in sides)
    return any(punish) and (one is None or one != other)


def _punishes_by(telling: Telling, clause: Passage, value: Quantity) -> bool:
    """Whether a duration is a term, or a sum a fine."""
    if value.kind != "duration":
        return value.unit in money() and fate(telling, clause, value) == "fine"
    before = [word for word in clause.words if word.start < value.start][-BEFORE:]
    behind = [word for word in clause.words if word.start >= value.end][:BEHIND]
    return any(_punishes(fold(telling.text(w.span))) for w in (*before, *behind) if not w.actor)


@lru_cache(maxsize=20_000)
def _punishes(word: str) -> bool:
    """Whether a folded word tells of a punishment, whatever is written onto it: `بسجن`, `وحبسه`."""
    return any(event_forms().get(stem(bare)) in PUNISHMENTS for _, bare in [("", word), *readings(word)])


def _convict(telling: Telling, clause: Passage, value: Quantity) -> str | None:
    """Whose punishment it is: the last person whom the sentence names before it, or who is named right behind (`7 سنوات لسامر حداد`)."""
    paragraph = telling.paragraph_at(clause.start)
    start = paragraph.sentence_of(*clause.span)[0] if paragraph else clause.start
    words = paragraph.words if paragraph else clause.words
    before = [w for w in words if start <= w.start and w.end <= value.start and _is_person(telling, w)]
    behind = [word for word in clause.words if word.start >= value.end][:1]
    return next((word.key for word in (*before[-1:], *behind) if _is_person(telling, word)), None)


def _is_person(telling: Telling, word: Word) -> bool:
    return word.actor and word.key[1:] in telling.people
