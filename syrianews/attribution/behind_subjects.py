"""What stands between a subject and the object of its verb: a relative clause, where and how it was said."""

from __future__ import annotations

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .concord import UPON_IT, Phrase, gender_of
from .cues import CueForm
from .frames import governed_prepositions
from .objects import is_asked_for
from .phrase_parts import BODIES, LONGEST_RELATIVE, head_at
from .phrases import noun_phrase
from .reading import Reading
from .shapes import (
    EVENTS,
    is_definite,
    is_event,
    is_no_adjective,
    is_possessed,
    on_preposition,
    without_pronoun,
)
from .subjects import is_speaker
from .verb_shapes import is_finite_cue, looks_verbal
from .wordlists import PEOPLE

_LONGEST_SETTING = 10
"""The most words between a subject and what its verb speaks of that say where, when or how."""
_NEAR = fold("قرب")
"""Before a deed it is no preposition: `أعلنت الوزارة قرب افتتاح`."""
_PRONOUNS = {"الذي": "m", "التي": "f", "الذين": "", "ممن": ""}
"""Relative pronouns with the gender of whom they describe, empty for several."""
_SETS = frozenset({"preposition", "circumstance", "day", "adverb"})
_GOVERNS = frozenset({"preposition", "circumstance", "determiner", "negation"})


def behind_its_clause(reading: Reading, first: Phrase, stop: int, form: CueForm) -> int:
    """The comma behind the relative clause of a source (`نفى مصدر في التحالف الذي تقوده السعودية، أمس، تقارير عن`), or the deed behind it that the verb speaks of (`أعلن المسعفون الذين حضروا وفاته`); the end of the phrase where neither follows."""
    noun, start = reading.noun(head_at(reading, first.first, first.end)), first.end
    speaks = first.mention is not None or (noun is not None and (noun.type in PEOPLE or noun.type in BODIES))
    set_off = start + 1 < stop and reading.words[start] in "،,"
    if start >= stop or not speaks or "relative" not in reading.tags(start + set_off):
        return start
    for k in range(start + set_off + 1, min(stop - 1, start + LONGEST_RELATIVE)):
        if reading.words[k] in "،,":
            return start if set_off or reading.words[k + 1][0] == "و" else k
        if _is_cut(reading, k) or is_finite_cue(reading, k):
            break
        if "object" in form.frames and k > start + set_off + 1 and _begins_deed(reading, k):
            return k
    return start


def relative_end(reading: Reading, first: Phrase | None, stop: int, form: CueForm) -> int:
    """The word behind the relative clause of a speaker, at which what the main verb governs may stand: `رفض الوزير الذي يزور بيروت حاليا | القرار`, `دعا الموفد الذي وصل إلى بغداد | إلى وقف`.

    0 where the first phrase behind the verb names no speaker, no such clause follows, or its end cannot be told.
    """
    k = stop if first is None else first.end
    told = None if k + 3 >= stop else _PRONOUNS.get(reading.words[k])
    if first is None or told is None or not is_speaker(reading, first):
        return 0
    gender, governed = gender_of(reading, first), governed_prepositions(form)
    if gender and told and told != gender:
        return 0
    end = k + 1 + bool(reading.tags(k + 1) & {"negation", "auxiliary"})
    if not reading.words[end][0].isalpha() or is_definite(reading.words[end]) or end in reading.named:
        return 0
    end, parts = end + 1, 0
    while end < stop and end - k < LONGEST_RELATIVE:
        behind = _behind_day(reading, end, stop)
        if end < behind < stop and _is_governed(reading, behind, governed):
            return behind
        end = behind
        if end >= stop or (parts and _is_governed(reading, end, governed)):
            break
        word = reading.words[end]
        if parts and word.endswith("ا") and not (is_definite(word) or reading.tags(end)):
            end += 1  # `التي تتخذ من جنيف مقرا لها`
            continue
        begin = end
        if "preposition" in reading.tags(end) or on_preposition(reading, end):
            begin += "preposition" in reading.tags(end)
        elif parts or not word[0].isalpha():
            break
        behind = noun_phrase(reading, begin, stop, governed, prefixed=True).end
        if behind <= begin:
            return 0
        end, parts = behind, parts + 1
    led = end < stop and reading.words[end][0] == "ب" and "that" in reading.tags(end)
    own = led and "ب" not in governed  # `الرجل الذي يتهمه خصومه بأنه`
    return end if parts and end < stop and not own else 0


def _behind_day(reading: Reading, k: int, stop: int) -> int:
    """The word behind adverbs and days at word `k`, without a comma, and behind what points back to the head: `النتائج التي أعلنت عنها | الوزارة`."""
    while k < stop and (
        reading.words[k] in UPON_IT or (reading.tags(k) & {"adverb", "day"} and reading.noun(k) is None)
    ):
        k += 1
    return k


def _is_governed(reading: Reading, k: int, governed: frozenset[str]) -> bool:
    """Whether word `k` is, or bears, one of the prepositions `governed`."""
    word = reading.words[k]
    return word in governed or (word[0] in governed and reading.clitic(k, word[0]))


def behind_setting(reading: Reading, start: int, stop: int, form: CueForm) -> int:
    """The deed that a verb speaks of, behind where and how it was said from word `start` on: `أعلنت صحيفة "النبع" | على موقعها مقتل`; `stop` where none follows."""
    if "object" not in form.frames or start >= stop or not reading.tags(start) & _SETS:
        return stop
    if reading.words[start] in governed_prepositions(form):
        return stop
    if reading.words[start] == _NEAR and start + 1 < stop and is_event(reading, start + 1):
        return start
    for k in range(start + 2, min(stop - 1, start + _LONGEST_SETTING)):
        verb = looks_verbal(reading, k) or is_finite_cue(reading, k)
        if _is_cut(reading, k) or "that" in reading.tags(k) or verb:
            break
        if _begins_deed(reading, k):
            return k
    return stop


def _is_cut(reading: Reading, k: int) -> bool:
    return reading.words[k] in ":؛." or k in reading.quote_at


def _begins_deed(reading: Reading, k: int) -> bool:
    """Whether an event or news begins at word `k` that nothing before it governs, since that is closed: `الذي تقوده الرياض | عقد محادثات`, `في الجنوب | التوصل إلى اتفاق`."""
    word, noun = reading.words[k], reading.noun(k)
    joined = reading.clitic(k, "وفبلك") and without_pronoun(word) not in EVENTS
    if not _is_closed(reading, k - 1) or reading.tags(k) & _GOVERNS or joined or k in reading.named:
        return False
    if is_definite(word):
        return is_event(reading, k) and noun is None and is_no_adjective(noun, word)
    if noun is not None and noun.type == "reports":
        return True
    own = is_possessed(reading, k)
    return (noun is None or own) and (is_event(reading, k) or (own and is_asked_for(reading, k)))


def _is_closed(reading: Reading, k: int) -> bool:
    """Whether no genitive can follow word `k`: a name, a definite noun, a day, or an indefinite adjective."""
    if k in reading.named or is_definite(reading.words[k]) or is_possessed(reading, k):
        return True
    return "day" in reading.tags(k) or bool(Vocabulary.default().is_attribute("ال" + reading.words[k]))
