"""Who speaks in a verbal noun, where no genitive says so: من with a speaker, those on whose part it is, an adjective that implies them."""

from __future__ import annotations

from ..text import fold
from .concord import Phrase
from .frames import Found
from .phrases import noun_phrase
from .reading import Reading
from .shapes import is_definite, is_event
from .subjects import is_speaker
from .verb_shapes import MASDAR
from .wordlists import ABOUT

_ON_PART = frozenset(map(fold, "جانب طرف قبل لدن".split()))
"""Behind من they lead to who does something."""
_NEAR_AGENT, _FAR_AGENT = 2, 9
"""The farthest, in words, that they stand behind a deed, which they may also be said of, and behind a thing."""


def comes_from(reading: Reading, k: int, stop: int) -> bool:
    """Whether من at word `k` leads to who speaks, with what he says behind him, and not to what the noun governs: `تحذيرات من السكان بأن`, `تحذيرات من انهيار السد`."""
    if k + 2 >= stop or reading.words[k] != "من":
        return False
    speaker = noun_phrase(reading, k + 1, stop, frozenset("ب"))
    end = speaker.end
    if end >= stop or end == speaker.first:
        return False
    if "that" in reading.tags(end):
        return True  # a danger has no clause of its own
    named = reading.mention_at.get(speaker.first)
    place = named is not None and named[1].type in ("GPE", "LOC")
    return is_speaker(reading, speaker) and not place and reading.words[end] in ABOUT


def agent_behind(reading: Reading, k: int, stop: int) -> Phrase | None:
    """Who speaks, behind what the noun governs from word `k` on: `دعوات إلى الهدوء من جانب النقابة`."""
    far = (
        _NEAR_AGENT if is_event(reading, k, clitic=True) else _FAR_AGENT
    )  # `دعوة إلى إجراء دراسات من قبل خبراء`
    for j in range(k, min(stop - 2, k + far)):
        if reading.words[j] in "،,:؛":
            return None
        if reading.words[j] == "من" and reading.words[j + 1] in _ON_PART:
            agent = noun_phrase(reading, j + 2, stop)
            done = (
                m
                for m in range(j + 3, agent.end)
                if reading.words[m][0] == "ل" and MASDAR.match(reading.words[m][1:])
            )
            agent.end = next(done, agent.end)  # `من جانب البرلمان لمعالجة الأزمة`
            return agent if agent.end > agent.first and is_speaker(reading, agent) else None
    return None


def behind_nation(reading: Reading, found: Found, k: int, stop: int) -> int:
    """The word behind the adjectives that say of what kind those are who take a stance, which a single noun then tells as its own cue: `إشادة دولية بـ`, `رفض شعبي للخطة`; 0 where none is."""
    form, start = found.form, k
    bare_noun = (
        form.number == "s" and not form.suffix and not is_definite(reading.words[found.first][found.clitic :])
    )
    led = found.clitic > 0 and reading.words[found.first][found.clitic - 1] == "ب"
    if not bare_noun or form.cue_class not in (("opinion",) if led else ("opinion", "urge")):
        return 0
    while k < min(stop - 1, start + 2) and not reading.tags(k) and k not in reading.named:
        word = reading.words[k]
        fits = reading.original(k).endswith("ية") if form.gender == "f" else word.endswith("ي")
        if not fits or is_definite(word) or reading.clitic(k, "وبل") or reading.noun(k) is not None:
            break
        k += 1
    return k if k > start else 0
