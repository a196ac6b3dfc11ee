"""The short denial that ends a headline: `قطر تتهم السعودية بمنع الحجاج والرياض تنفي`, `قتلى في قصف.. والنظام ينفي`.

What is denied is what the headline tells before it: the words of the speaker before, or the clause itself.
"""

from __future__ import annotations

from ..text import fold
from .concord import Phrase
from .cues import CueForm
from .frames import Found
from .phrases import noun_phrase
from .reading import Reading
from .subjects import agrees, can_be_source

LAST_DENIAL = "denial of a headline"
_AND = fold("و")
_LONGEST_DENIER = 5
"""The most words, quotation marks among them, that name who denies."""
_MARKS = frozenset('.،,؛…-–—!؟?"«»“”')


def read_last_denial(reading: Reading, first: int, end: int, found: list[Found]) -> Found | None:
    """The denial in the last word of the headline from word `first` to `end`, behind who denies, whom a conjunction joins; None if none.

    `found` are the cues before it.
    """
    verb = end - 1
    while verb > first and reading.words[verb] in _MARKS:
        verb -= 1
    form = _denying(reading, verb)
    if form is None or any(cue.end > verb for cue in found):
        return None
    for k in range(verb - 1, max(first, verb - _LONGEST_DENIER) - 1, -1):
        word = reading.words[k]
        if k == first or not (
            word == _AND or (word.startswith(_AND) and reading.clitic(k, _AND)) or k in reading.behind_clitic
        ):
            continue
        phrase = _denier(reading, k, verb)
        if (
            phrase is None
            or not can_be_source(reading, phrase, weak=True)
            or not agrees(reading, phrase, form)
        ):
            continue
        told = [cue.body for cue in found if first <= cue.body < k]
        back = (max(told, default=_clause_before(reading, first, k)), _without_marks(reading, k))
        if back[0] < back[1]:
            return Found(
                verb, verb + 1, form, 0, "back", source=phrase, order="SV", rule=LAST_DENIAL, back=back
            )
    return None


def _denying(reading: Reading, verb: int) -> CueForm | None:
    """The verb of denial, in the present and without an object, at word `verb`."""
    clitic, forms = reading.lexicon.find(reading.words[verb])
    denying = (form for form in forms if form.cue_class == "deny" and form.pos == "verb" and not form.suffix)
    return next((form for form in denying if form.tense == "imperfect"), None) if not clitic else None


def _denier(reading: Reading, k: int, verb: int) -> Phrase | None:
    """The name or noun phrase from word `k`, without its conjunction, that ends right before the verb or at the mark before it."""
    start = k + 1 if reading.words[k] == _AND else k
    while start < verb and reading.words[start] in _MARKS:
        start += 1
    phrase = noun_phrase(reading, start, verb)
    return phrase if phrase.end > phrase.first and set(reading.words[phrase.end : verb]) <= _MARKS else None


def _without_marks(reading: Reading, end: int) -> int:
    while end and reading.words[end - 1] in _MARKS - set('"«»“”'):
        end -= 1
    return end


def _clause_before(reading: Reading, first: int, end: int) -> int:
    """Where the clause begins that ends before word `end`: behind the last dots, or at the head of the headline."""
    stop = _without_marks(reading, end)
    dots = (k + 1 for k in range(stop - 1, first, -1) if reading.words[k] in (".", "…", ":"))
    return next(dots, first)
