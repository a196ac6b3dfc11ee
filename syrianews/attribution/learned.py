"""What a medium came to know: `علمت "النهار" من مصادر مطلعة أن`, `علم لدى الشرطة أن`."""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbials
from .concord import Phrase
from .cues import CueForm
from .frames import Found, find_frame
from .phrases import noun_phrase
from .reading import Reading
from .subjects import is_speaker

LEARNS = "علم"
"""The lemma that this module reads."""
LEARNT_FROM = frozenset(map(fold, "من لدى".split()))
"""Prepositions before the one that the medium learnt it from."""
_FROM = frozenset(("من",))
_LONGEST_NAME = 7
"""The longest name in quotation marks, in words and marks."""
_WATCHERS = frozenset(map(fold, "المرصد مرصد الشبكة شبكة".split()))
"""Bodies that gather news as media do."""
_MEDIA = frozenset(("media", "agency"))


def read_learned(reading: Reading, i: int, clitic: int, form: CueForm) -> Found | None:
    """The medium that learnt something, from whom, and what it is; a source alone where the verb is passive."""
    _, stop = reading.sentence_of(i)
    learner = _learner(reading, i + 1, stop)
    k = i + 1 if learner is None else learner.end
    k = skip_adverbials(reading, k, stop) if k < stop and reading.words[k] not in LEARNT_FROM else k
    teller = None
    if k + 1 < stop and reading.words[k] in LEARNT_FROM:
        phrase = noun_phrase(reading, k + 1, stop)
        if phrase.end > phrase.first and is_speaker(reading, phrase):
            teller, k = phrase, phrase.end
    source = learner or teller
    if source is None or form.person != 3:
        return None
    frame, body, letters = find_frame(reading, k, stop, form)
    if not frame:
        return None
    found = Found(i, i + 1, form, clitic, frame, body, letters, source=source, order="VS", rule="relay")
    found.relayed = teller if learner is not None else None
    found.gap = (k, body)
    return found


def _learner(reading: Reading, k: int, stop: int) -> Phrase | None:
    """The medium at word `k`: a name in quotation marks, a listed one, or a noun for a medium with its name."""
    if k >= stop:
        return None
    quotation = reading.quote_at.get(k)
    if quotation is not None:
        end = reading.word_at(quotation.end)
        return Phrase(k, end, True) if quotation.closed and end - k <= _LONGEST_NAME and end < stop else None
    noun = reading.noun(k)
    listed = k in reading.mention_at and reading.mention_at[k][1].type == "MEDIA"
    watches = reading.words[k] in _WATCHERS
    if not (listed or watches) and (noun is None or noun.type not in _MEDIA):
        return None
    phrase = noun_phrase(reading, k, stop, _FROM)
    return phrase if phrase.end > phrase.first else None
