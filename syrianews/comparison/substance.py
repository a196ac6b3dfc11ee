"""Substance: whether two passages that align report something in common, and not only name the same people.

Passages are aligned to find where tellings run together, and a clause there may hold nothing but who speaks (`وكانت الصحيفة قد ذكرت في تقرير مفصل،`), or the
name that both are about. A fact is what both *say*: at least one telling word that is no name, stands in neither a cue nor the words for a source, and not under
another date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..actors.nations import nisbas
from ..lexicons import lexicon
from ..schema import Attribution, Span
from ..text import fold
from ..zoning.dates import WEEKDAYS
from .event_kinds import event_forms
from .likeness import SideBySide
from .months_told import dates
from .passages import Passage, Telling, Word
from .words import one_word, stem

MEETS = 0.5
"""How far two words must be the same (`likeness`) to say the same."""
TELLING = 0.12
"""Stems that weigh less than this say nothing of what happened (`كان`, `دولة`)."""
TOLD = 0.16
"""Weight of the words in common from which two passages report something in common: one word is enough, but not `مدينة`."""
MUCH = 0.6
"""Weight of the words in common from which two passages report something in common whoever is said to say what: `صرح أردوغان في الطائرة عائدا من جولة`."""

GLOSS = re.compile(r"اي (?:بعد|قبل|منذ|خلال|في|عام|سنه|مطلع|اواخر)\b")
"""A passage that only says otherwise when something was (`أي بعد الحرب بعامين،`), folded: it tells no more of the event that it dates by."""


def of_one_fact(pair: SideBySide, one: Passage, other: Passage, *, alike: bool = False) -> bool:
    """Whether a passage of `a` and one of `b` report something in common. `alike` are those of the same words."""
    if _dates_differ(pair, one, other) or (_glosses(pair.a, one) != _glosses(pair.b, other)):
        return False
    if alike:
        return _common(pair, one, other, every=True) >= TOLD
    return _common(pair, one, other, every=False) >= TOLD or _common(pair, one, other, every=True) >= MUCH


def _glosses(telling: Telling, passage: Passage) -> bool:
    return bool(GLOSS.match(fold(telling.text(passage.span))))


def _common(pair: SideBySide, one: Passage, other: Passage, *, every: bool) -> float:
    """Weight of the words that say what happened and are in both passages."""
    theirs = list(_told(pair.b, other, every))
    common = {
        mine.key: max(met)
        for mine in _told(pair.a, one, every)
        if (met := [min(mine.weight, yours.weight) for yours in theirs if _same(pair, mine, yours)])
    }
    return sum(common.values())


def _same(pair: SideBySide, mine: Word, yours: Word) -> bool:
    if pair.meets[pair.first.row[mine.key], pair.second.row[yours.key]] >= MEETS:
        return True
    kind = event_forms().get(mine.key)
    if kind and kind == event_forms().get(yours.key):
        return True
    return one_word(mine.key, yours.key)


def _told(telling: Telling, passage: Passage, every: bool) -> Iterator[Word]:
    """The words that say what happened: where a passage says who says it, those of what is said, unless `every` one counts."""
    tags: list[Span] = []
    contents: list[Span] = []
    for a in telling.attributions:
        if a.content:
            tags += [span for span in (a.cue, a.source, a.anonymity_clause) if span and _touch(span, passage)]
            contents += [span for span in a.content if _touch(span, passage)]
    said = any(_touch(a.cue, passage) or _reserves(a, passage) for a in telling.attributions if a.content)
    for word in passage.words:
        if word.actor or not word.key.isalpha() or word.weight < TELLING or _within(word, tags):
            continue
        if said and not every and not _within(word, contents):
            continue
        text = fold(telling.text((word.start, word.end)))
        if text not in nisbas() and text not in WEEKDAYS and word.key not in _months():
            yield word


def _reserves(attribution: Attribution, passage: Passage) -> bool:
    return bool(attribution.anonymity_clause) and _touch(attribution.anonymity_clause, passage)


def _touch(span: Span | None, passage: Passage) -> bool:
    return span is not None and span[0] < passage.end and passage.start < span[1]


def _within(word: Word, spans: list[Span]) -> bool:
    return any(start <= word.start < end for start, end in spans)


def _dates_differ(pair: SideBySide, one: Passage, other: Passage) -> bool:
    """Whether both passages name days or months, and none of them may be the same."""
    ours = dates(pair.a.text((one.start, one.end)))
    theirs = dates(pair.b.text((other.start, other.end)))
    return bool(ours and theirs) and not any(mine.fits(yours) for mine in ours for yours in theirs)


@cache
def _months() -> frozenset[str]:
    return frozenset(stem(word) for row in lexicon("months") for word in fold(row["form"]).split())
