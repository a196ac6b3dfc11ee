"""Outcomes: what one telling says did not happen, and another says did.

`المفتشون لم يدخلوا المدينة` here, `دخول محققي المنظمة إلى المدينة` there. In passages that align, the negated act, a happening
such as an attack or an arrest, must stand asserted on the other side; both must name somebody or some place that is the same,
and some more of what they say must be. No outcomes are opposed where the asserting telling negates the same act elsewhere: it
reports both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ..schema import Span
from .alignment import Alignment
from .denials import denied_spans
from .event_kinds import event_forms
from .likeness import SMOOTH_CLAUSES, SideBySide
from .negations import forms, negations, unreal
from .passages import Paragraph, Passage, Telling, Word
from .people import state_named
from .words import stem

HAPPENINGS = frozenset(
    {
        "attack",
        "kill",
        "wound",
        "explode",
        "arrest",
        "abduct",
        "release",
        "evacuate",
        "withdraw",
        "sign",
        "execute",
        "fight",
        "enter",
    }
)
"""Kinds of event that happened or did not; `meet`, `say`, `agree`, `rise` may be true in one sense and not in another."""
REST = 0.1
"""Share that must meet of what two clauses say besides the act."""
VICTIM = 2
"""How many words behind an act may say to whom it is done."""


@dataclass(slots=True, frozen=True)
class Told:
    """An act that a clause asserts or negates."""

    clause: Passage
    paragraph: Paragraph
    act: Word
    negated: bool = False
    to_come: bool = False
    """Whether it is an act that will be, or will not."""


def opposed(pair: SideBySide, aligned: list[Alignment]) -> Iterator[tuple[Told, Told]]:
    """Every act of the one telling that the other says did not happen, and the other way round: first what `b` says against
    what `a` negates.

    An act that passages which align oppose is opposed wherever it is told again.
    """
    joined = {(x.a_paragraph.number, x.b_paragraph.number) for x in aligned}
    sides = [list(_negated(telling)) for telling in (pair.a, pair.b)]
    if not any(sides):
        return
    kinds = [{happening(told.act) for told in side} for side in sides]
    for n, there in enumerate((pair.b, pair.a)):
        denied = denied_spans(there)
        for told in sides[n]:
            if happening(told.act) in kinds[1 - n]:
                continue
            places = [
                (x, told) if n else (told, x)
                for paragraph in there.paragraphs
                for x in _asserted(there, paragraph, told.act, denied)
            ]
            places = [(one, other) for one, other in places if _alike(pair, one, other)]
            if any((one.paragraph.number, other.paragraph.number) in joined for one, other in places):
                yield from places


def mark_opposed(aligned: list[Alignment], against: Iterable[tuple[Told, Told]]) -> None:
    """Set the relation `denies` on the pairs of paragraphs in which one side says that what the other tells did not happen (`opposed`), and the
    side that denies on their clauses of which one says so."""
    places: dict[tuple[int, int], set[tuple[str, Span]]] = {}
    for one, other in against:
        denies = ("a", one.clause.span) if one.negated else ("b", other.clause.span)
        places.setdefault((one.paragraph.number, other.paragraph.number), set()).add(denies)
    for x in aligned:
        found = places.get((x.a_paragraph.number, x.b_paragraph.number))
        if found is None:
            continue
        x.relation = "denies"
        sides = [
            side for side, clause in (("a", x.a_passage), ("b", x.b_passage)) if (side, clause.span) in found
        ]
        x.denying = sides[0] if len(sides) == 1 else x.denying


def happening(word: Word) -> str | None:
    """The kind of happening that a word names: `غارات` an attack, `يدخلوا` an entry; None for other words."""
    if word.actor:
        return None
    kind = "enter" if word.key in _entries() else event_forms().get(word.key)
    return kind if kind in HAPPENINGS else None


@cache
def _entries() -> frozenset[str]:
    return frozenset(map(stem, forms("enter")))


def _negated(telling: Telling) -> Iterator[Told]:
    for paragraph in telling.paragraphs:
        for clause in paragraph.clauses:
            for negation in negations(telling, clause):
                if happening(negation.act):
                    yield Told(clause, paragraph, negation.act, negated=True)


def _asserted(
    telling: Telling, paragraph: Paragraph, act: Word, denied: list[tuple[int, int]]
) -> Iterator[Told]:
    """Where a paragraph says that an act happened: outside of what is denied, in clauses that negate nothing."""
    for clause in paragraph.clauses:
        met = [word for word in clause.words if happening(word) == happening(act)]
        if not met or any(True for _ in negations(telling, clause)):
            continue
        for word in met[:1]:
            if not unreal(telling, clause, word) and not any(s <= word.start < e for s, e in denied):
                yield Told(clause, paragraph, word)


def _alike(pair: SideBySide, one: Told, other: Told) -> bool:
    named = ({w.key for w in told.clause.words if w.actor} for told in (one, other))
    if not set.intersection(*named):
        return False
    if _of_other_people(pair, one, other):
        return False
    ours, theirs = ([w for w in told.clause.words if w is not told.act] for told in (one, other))
    return pair.share(ours, theirs, smooth=SMOOTH_CLAUSES)[0] >= REST


def _of_other_people(pair: SideBySide, one: Told, other: Told) -> bool:
    """Whether the words behind two acts say that they are done to people of other states: `لم يقتل أي سوري`, `مقتل عراقيين`."""
    states = (
        {
            state
            for word in telling.forms((told.act.end, told.clause.end))[:VICTIM]
            if (state := state_named(word))
        }
        for telling, told in ((pair.a, one), (pair.b, other))
    )
    mine, yours = states
    return bool(mine and yours) and not mine & yours
