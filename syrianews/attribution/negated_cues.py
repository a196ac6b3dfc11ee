"""Negations before a cue: what is not said, and what an opinion is denied by."""

from __future__ import annotations

from ..schema import Span
from ..text import fold
from .frames import Found
from .reading import Reading
from .wordlists import OFTEN, PRONOUNS

_NEGATIONS = frozenset(map(fold, "لم لا لن ما ليس دون عدم".split()))
_ONLY = frozenset(map(fold, "سوى إلا غير".split()))
_BUT, _WHEN = fold("إلا"), frozenset(map(fold, "بعد بعدما عندما حين أمس اليوم في قبل عقب".split()))
_FARTHEST_ONLY = 16
"""The farthest, in words, that the time of what was first not said stands behind its verb."""
_NEAR = 8
"""The farthest, in words, that the clause about `ما` begins behind its verb."""
_THIS = frozenset(map(fold, "هذا وهذا هو وهو هي وهي".split()))
"""Demonstratives and pronouns behind which ما means "what": `هذا ما قالته`, `وهو ما رفضته`."""


def is_negated(reading: Reading, i: int) -> bool:
    """Whether a negation stands before the verb at word `i`."""
    lo, _ = reading.sentence_of(i)
    if i == lo:
        return False
    before, further = reading.words[i - 1], reading.words[i - 2] if i - 1 > lo else ""
    if before == "ما" and further:  # at the head of a sentence it negates: `ما قال الوزير إنه سيستقيل`
        if further in OFTEN | _THIS or _is_relative_what(reading, i):
            return False
        if "preposition" in reading.tags(i - 2):
            return False  # `الرد على ما يصدر عنهم`
    if before == "ان" and further in ("دون", "بدون"):
        return True
    return before in _NEGATIONS or (before[0] in "وف" and before[1:] in _NEGATIONS)


def _is_relative_what(reading: Reading, i: int) -> bool:
    """Whether ما before the verb at word `i` means "what" and negates nothing: a clause about it follows (`ما تقول إنه`, `ما قالت الوكالة إنه`)."""
    behind = range(i + 1, min(i + _NEAR, len(reading)))
    return any(
        "that" in reading.tags(k) and (k == i + 1 or reading.words[k].endswith(PRONOUNS)) for k in behind
    )


def negation_of(reading: Reading, found: Found) -> Span | None:
    """The words that negate a verb of opinion, or of denial, which is read as one, without a conjunction on them: of other verbs a negation leaves no attribution, or has a polarity of its own."""
    i = found.first
    if (
        found.form.cue_class != "opinion"
        or found.form.pos != "verb"
        or not is_negated(reading, i)
        or is_excepted(reading, i)
    ):
        return None
    first = i - 1 - (reading.words[i - 1] == "ان")
    return reading.starts[first] + (reading.words[first] not in _NEGATIONS and first == i - 1), reading.ends[
        i - 1
    ]


def is_excepted(reading: Reading, i: int) -> bool:
    """Whether what a negated verb at word `i` denies is excepted: `لم يقل سوى إن`, `لم تعلن القرار إلا بعد أسبوع`."""
    if not _ONLY.isdisjoint(reading.words[i + 1 : i + 5]):
        return True
    _, stop = reading.sentence_of(i)
    behind = range(i + 5, min(stop - 1, i + _FARTHEST_ONLY))
    return any(reading.words[k] == _BUT and reading.words[k + 1] in _WHEN for k in behind)
