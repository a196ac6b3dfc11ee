"""What stands between a subject and the object of its verb: a relative clause, where and how it was said."""

from __future__ import annotations

from .concord import Phrase
from .cues import CueForm, CueLexicon
from .frames import governed_prepositions
from .phrase_parts import BODIES
from .reading import Reading
from .shapes import is_definite, is_event, is_finite_cue, is_no_adjective, is_possessed, looks_verbal
from .wordlists import PEOPLE

_LONGEST_RELATIVE = 12
"""The longest relative clause, in words, that is looked through for an object."""
_LONGEST_SETTING = 10
"""The most words between a subject and what its verb speaks of that say where, when or how."""
_SETS = frozenset({"preposition", "circumstance", "day", "adverb"})
_GOVERNS = frozenset({"preposition", "circumstance", "determiner", "negation"})


def behind_its_clause(reading: Reading, first: Phrase, stop: int, form: CueForm, lexicon: CueLexicon) -> int:
    """The comma behind the relative clause of a source (`نفى مصدر في التحالف الذي تقوده السعودية، أمس، تقارير عن`), or the deed behind it that the verb speaks of (`أعلن المسعفون الذين حضروا وفاته`); the end of the phrase where neither follows."""
    noun, start = reading.noun(first.first), first.end
    speaks = first.mention is not None or (noun is not None and (noun.type in PEOPLE or noun.type in BODIES))
    if start >= stop or not speaks or "relative" not in reading.tags(start):
        return start
    for k in range(start + 1, min(stop - 1, start + _LONGEST_RELATIVE)):
        if reading.words[k] in "،,":
            return start if reading.words[k + 1][0] == "و" else k
        if _is_cut(reading, k) or is_finite_cue(reading, k, lexicon):
            break
        if "object" in form.frames and k > start + 1 and _begins_deed(reading, k):
            return k
    return start


def behind_setting(reading: Reading, start: int, stop: int, form: CueForm, lexicon: CueLexicon) -> int:
    """The deed that a verb speaks of, behind where and how it was said from word `start` on: `أعلنت صحيفة "النبع" | على موقعها مقتل`; `stop` where none follows."""
    if "object" not in form.frames or start >= stop or not reading.tags(start) & _SETS:
        return stop
    if reading.words[start] in governed_prepositions(form):
        return stop
    for k in range(start + 2, min(stop - 1, start + _LONGEST_SETTING)):
        verb = looks_verbal(reading, k) or is_finite_cue(reading, k, lexicon)
        if _is_cut(reading, k) or "that" in reading.tags(k) or verb:
            break
        if _begins_deed(reading, k):
            return k
    return stop


def _is_cut(reading: Reading, k: int) -> bool:
    return reading.words[k] in ":؛." or k in reading.quote_at


def _begins_deed(reading: Reading, k: int) -> bool:
    """Whether an event or news begins at word `k` that nothing before it governs, since that is closed: `الذي تقوده الرياض | عقد محادثات`, `في الجنوب | التوصل إلى اتفاق`."""
    before, word, noun = reading.words[k - 1], reading.words[k], reading.noun(k)
    closed = k - 1 in reading.named or is_definite(before) or is_possessed(reading, k - 1)
    closed = closed or "day" in reading.tags(k - 1)
    if not closed or reading.tags(k) & _GOVERNS or reading.clitic(k, "وفبلك") or k in reading.named:
        return False
    if is_definite(word):
        return is_event(reading, k) and noun is None and is_no_adjective(noun, word)
    return (noun is not None and noun.type == "reports") or (
        (noun is None or is_possessed(reading, k)) and is_event(reading, k)
    )
