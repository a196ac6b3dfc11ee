"""What stands between a subject and the object of its verb: a relative clause, where and how it was said."""

from __future__ import annotations

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .concord import Phrase
from .cues import CueForm, CueLexicon
from .frames import governed_prepositions
from .objects import is_asked_for
from .phrase_parts import BODIES, LONGEST_RELATIVE, head_at
from .reading import Reading
from .shapes import EVENTS, is_definite, is_event, is_no_adjective, is_possessed, without_pronoun
from .verb_shapes import is_finite_cue, looks_verbal
from .wordlists import PEOPLE

_LONGEST_SETTING = 10
"""The most words between a subject and what its verb speaks of that say where, when or how."""
_NEAR = fold("قرب")
"""Before a deed it is no preposition: `أعلنت الوزارة قرب افتتاح`."""
_SETS = frozenset({"preposition", "circumstance", "day", "adverb"})
_GOVERNS = frozenset({"preposition", "circumstance", "determiner", "negation"})


def behind_its_clause(reading: Reading, first: Phrase, stop: int, form: CueForm, lexicon: CueLexicon) -> int:
    """The comma behind the relative clause of a source (`نفى مصدر في التحالف الذي تقوده السعودية، أمس، تقارير عن`), or the deed behind it that the verb speaks of (`أعلن المسعفون الذين حضروا وفاته`); the end of the phrase where neither follows."""
    noun, start = reading.noun(head_at(reading, first.first, first.end)), first.end
    speaks = first.mention is not None or (noun is not None and (noun.type in PEOPLE or noun.type in BODIES))
    set_off = start + 1 < stop and reading.words[start] in "،,"
    if start >= stop or not speaks or "relative" not in reading.tags(start + set_off):
        return start
    for k in range(start + set_off + 1, min(stop - 1, start + LONGEST_RELATIVE)):
        if reading.words[k] in "،,":
            return start if set_off or reading.words[k + 1][0] == "و" else k
        if _is_cut(reading, k) or is_finite_cue(reading, k, lexicon):
            break
        if "object" in form.frames and k > start + set_off + 1 and _begins_deed(reading, k):
            return k
    return start


def behind_setting(reading: Reading, start: int, stop: int, form: CueForm, lexicon: CueLexicon) -> int:
    """The deed that a verb speaks of, behind where and how it was said from word `start` on: `أعلنت صحيفة "النبع" | على موقعها مقتل`; `stop` where none follows."""
    if "object" not in form.frames or start >= stop or not reading.tags(start) & _SETS:
        return stop
    if reading.words[start] in governed_prepositions(form):
        return stop
    if reading.words[start] == _NEAR and start + 1 < stop and is_event(reading, start + 1):
        return start
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
