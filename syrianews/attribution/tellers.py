"""Who speaks where nobody has spoken before: the subject of the sentence before, which tells what he did (`قدم المهندس شرحا. وأشار إلى أن`)."""

from __future__ import annotations

from dataclasses import replace

from ..text import fold
from .chains import Draft, source_gender
from .concord import gender_of
from .earlier_subjects import subject_at_head
from .reading import Reading
from .sources import source_type
from .spoken_for import speaks_for
from .subjects import is_speaker

_TOLD = frozenset(("that", "quote", "colon", "prep"))
"""Frames of verbs that cannot have taken their subject for an object."""
_LINKS = frozenset(map(fold, "كما ثم وقد وكان".split()))
"""Words before a verb that goes on with who has acted."""
_THAT_CAME = [fold("جاء ذلك").split(), fold("وجاء ذلك").split()]
"""They lead back to what the sentence before tells: `جاء ذلك خلال زيارته، حيث أكد`."""
_WHERE = fold("حيث")


def name_teller(reading: Reading, draft: Draft) -> bool:
    """Give a dropped subject the type and the actor of the subject of the sentence before, if that can be its speaker; whether it is.

    It has no source of its own, since nothing but the ending of the verb names it.
    """
    cue, lo = draft.found, reading.sentence_of(draft.found.first)[0]
    acted = cue.form.person == 3 and cue.form.number == "s" and cue.form.tense == "perfect"
    if cue.order != "dropped" or not (acted or cue.form.pos == "participle") or cue.frame not in _TOLD:
        return False
    told = lo > 0 and {reading.line_of(k)[2] for k in (lo - 1, lo)} == {"body"}
    if (
        not told
        or cue.form.cue_class == "accuse"
        or draft.within is not None
        or not _opens_sentence(reading, cue.first, lo)
    ):
        return False
    before, _ = reading.sentence_of(lo - 1)
    phrase = subject_at_head(reading, before, lo - 1, cue.form)
    if phrase is None or not is_speaker(reading, phrase):
        return False
    if cue.form.gender not in (gender_of(reading, phrase) or cue.form.gender, ""):
        return False
    draft.source_type = source_type(reading, phrase)
    draft.actor = speaks_for(reading, phrase, draft.source_type)
    draft.gender, draft.number = source_gender(reading, replace(cue, source=phrase))
    return True


def _opens_sentence(reading: Reading, k: int, lo: int) -> bool:
    """Whether nothing but what goes on with the sentence before stands between its own head, word `lo`, and the verb at word `k`."""
    if reading.quotation_around(k) is not None:
        return False
    if k == lo or (k == lo + 1 and reading.words[lo] in _LINKS):
        return True
    return reading.words[lo : lo + 2] in _THAT_CAME and reading.words[k - 1] == _WHERE
