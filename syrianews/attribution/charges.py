"""Charges in a noun: whom one accuses (`اتهام الموقوفين بالسرقة`, `اتهامها إسرائيل بـ`, `اتهامات واشنطن لطهران بـ`)."""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbials
from .concord import Phrase
from .cues import CueForm
from .frames import Found, find_frame, governed_prepositions
from .homographs import FOR_HIM
from .phrase_parts import BODIES, LONGEST_RELATIVE
from .phrases import noun_phrase
from .reading import Reading
from .shapes import is_definite
from .verb_shapes import is_finite_cue, looks_verbal

_ACCUSATION, _BILLS = fold("اتهام"), frozenset(map(fold, "لائحة لوائح قرار قفص وثيقة ورقة مذكرة".split()))
"""A charge, and what stands before it where it only names a paper or a place of a court."""
_FAR = 10
"""The farthest, in words, that a charge stands behind the pronoun of who accuses."""


def names_accused(reading: Reading, found: Found, body: int) -> bool:
    """Whether a noun phrase stands between `اتهام` and what ب leads to at word `body`: the accused, with whom the content begins."""
    if reading.words[found.first] != _ACCUSATION or reading.words[found.first - 1] in _BILLS:
        return False
    accused = noun_phrase(reading, found.end, body)
    return accused.first < accused.end >= body - 1


def behind_accused(reading: Reading, found: Found, start: int, stop: int) -> tuple[str, int, int]:
    """`اتهامها بدعم الخصوم`, where nobody says who accuses her, and `اتهامها إسرائيل بـ`, where she accuses."""
    form = found.form
    at = found.end
    if reading.words[at] in FOR_HIM and at + 1 < stop and reading.clitic(at + 1, "ب"):
        return "prep", at + 1, 1  # `اتهامه لها بالفساد`
    frame, body, letters = find_frame(reading, start, min(stop, start + _FAR), form)
    if frame not in ("that", "prep") or (frame == "that" and body - start <= 2):
        return frame, body, letters
    if frame == "prep" and body - start <= (letters == 0):
        found.order = "none" if form.number == "s" else found.order
        return frame, body, letters
    accused = noun_phrase(reading, start, body - (frame == "that"))
    named = accused.end > accused.first == start and accused.end >= body - 1
    return ("prep", start, int(reading.clitic(start, "ل"))) if named else ("", -1, 0)


def accusing(reading: Reading, found: Found, phrase: Phrase, body: int) -> tuple[str, int, int]:
    """The frame of `اتهام` before a name: of who accuses where the accused follow (`اتهام تركيا لسوريا بـ`), else of the accused (`اتهام سوريا بـ`)."""
    accused = accused_behind(reading, phrase)
    if accused:
        phrase.end = accused
        found.source, found.order = phrase, "VS"
        return "prep", accused, 1
    other = noun_phrase(reading, skip_adverbials(reading, phrase.end, body), body)
    if (
        phrase.end < body - (reading.words[body - 1] == "ب")
        and other.end > other.first
        and other.end >= body - 1
    ):
        found.source, found.order = phrase, "VS"
        return "prep", other.first, int(reading.clitic(other.first, "ل"))
    found.order = "none"
    return "prep", phrase.first, 0


def accused_behind(reading: Reading, phrase: Phrase) -> int:
    """The word in the phrase of who accuses, or right behind it, at which ل leads to the accused; 0 where none is."""
    inside = range(phrase.first + 1, min(phrase.end + 1, len(reading)))
    led = (k for k in inside if reading.clitic(k, "ل"))
    return next((k for k in led if k in reading.mention_at or reading.noun(k) is not None), 0)


def accused_behind_clause(reading: Reading, start: int, stop: int, form: CueForm) -> Phrase | None:
    """The accused body behind the accuser's relative clause, at word `start`, that no comma closes: `اتهمت الهيئة التي يرأسها سمير الحداد الحكومة بـ`, but not `اتهم الحزب الذي يقود الحكومة بـ`."""
    for k in range(start + 2, min(stop, start + LONGEST_RELATIVE)):
        if is_finite_cue(reading, k) or reading.words[k] in ":؛،,.":
            return None
        noun, named = reading.noun(k), reading.mention_at.get(k)
        body = (noun is not None and noun.type in BODIES) or (named is not None and named[1].type == "ORG")
        closed = k - 1 in reading.named or (is_definite(reading.words[k - 1]) and not reading.tags(k - 1))
        if body and closed and not reading.clitic(k, "وبل") and not looks_verbal(reading, k - 1):
            return noun_phrase(reading, k, stop, governed_prepositions(form))
    return None
