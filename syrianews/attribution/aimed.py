"""Accusations and threats of which a text says only whom they mean: `دمشق تتهم أنقرة`."""

from __future__ import annotations

from .clause import Clause
from .reading import Reading
from .subjects import is_speaker
from .traits import cues_that

_AIMED = cues_that("aims_at")
"""Verbs of accusation and threat that may have only somebody for their object."""


def is_aimed(reading: Reading, clause: Clause) -> bool:
    """Whether the object of an accusation, or of a threat in a headline (`طهران تتوعد واشنطن`), is a name, and a speaker stands before the verb.

    Elsewhere the verb of a threat may tell of a danger (`التنظيم يهدد العراق`).
    """
    form, before, first = clause.verb.form, clause.before, clause.first
    if form.lemma not in _AIMED or clause.frame or before is None or first is None or before[1] != "SV":
        return False
    told = form.cue_class == "accuse" or reading.line_of(clause.verb.first)[2] == "headline"
    return told and first.first in reading.mention_at and is_speaker(reading, before[0])
