"""Verbs that describe something (`وصف X Y بأنه`): who describes, and what is described."""

from __future__ import annotations

import re

from .addressees import accused_between_commas, goes_on, second_head
from .clause import Clause
from .concord import Phrase
from .cues import CueForm
from .frames import governed_prepositions
from .names import could_be_name
from .phrase_words import SELF
from .phrases import noun_phrase
from .reading import Reading
from .shapes import is_definite
from .subjects import can_be_source
from .wordlists import PEOPLE

_NO_ADJECTIVE = re.compile(r"ال\w+(?<!ي)(?<!يه)$")
"""Definite words that are no adjectives of origin: behind a name they are what is described (`وصف العبادي الحريق بأنه`)."""


def take_object(clause: Clause, phrase: Phrase) -> None:
    clause.frame, clause.body, clause.letters = "object", phrase.first, 0


def describes(form: CueForm) -> bool:
    """`وصف X Y بأنه`: the content begins with the thing described."""
    return {"object", "prep:ب"} <= form.frames and form.cue_class == "opinion" and "an" not in form.frames


def describing(reading: Reading, clause: Clause, subject: Phrase | None) -> Phrase | None:
    first = clause.first
    assert first is not None
    if subject is not None and first.end - first.first > 1 and reading.words[first.end - 1] in SELF:
        first.end -= 1
        return subject
    lone = first.end == first.first + 1 and not is_definite(reading.words[first.first])
    first.unknown = first.unknown or (lone and could_be_name(reading, first.first))
    if clause.second is None and subject is not None:
        _part_described(reading, clause, first)
        clause.second = (
            clause.second
            or accused_between_commas(reading, first)
            or second_head(reading, first, None, wanted=False)
            or _unlike_described(reading, clause, first)
        )
    elif clause.second is not None and subject is not None and goes_on(reading, first, clause.second):
        clause.second = second_head(reading, first, clause.second, wanted=False) or clause.second
    if clause.second is not None and subject is not None:
        _take_own_titles(reading, clause, first)
    if (
        clause.before is None
        and clause.second is not None
        and subject is not None
        and can_be_source(reading, first)
    ):
        take_object(clause, clause.second)
        return subject
    take_object(clause, first)
    return None


def _part_described(reading: Reading, clause: Clause, first: Phrase) -> None:
    """Part who describes from what is described: `وصف المستشار، جون بولتون، المحكمة بأنها`, `وصف العبادي الحريق بأنه`."""
    end = reading.mention_at[first.first][0] if first.first in reading.mention_at else first.end
    named = not is_definite(reading.words[first.first]) and could_be_name(reading, first.first)
    if end == first.end and named and not first.joints:
        end = first.first + 1  # `وصف لوبو الوزير بأنه`
    if first.first < end < first.end and _NO_ADJECTIVE.match(reading.words[end]):
        clause.second = Phrase(end, first.end)
        first.end, first.unknown = end, named
        return
    comma = max((k for k in range(first.first, first.end) if reading.words[k] in "،,"), default=0)
    if comma and clause.body - first.end <= 2:
        clause.second = Phrase(comma + 1, first.end)
        first.end = comma


def _unlike_described(reading: Reading, clause: Clause, first: Phrase) -> Phrase | None:
    """What is described behind one man who is not named, where the pronoun behind it is feminine: `وصف خبير طريقة العمل بأنها`; it is parted from him."""
    head = reading.noun(first.first)
    man = head is not None and head.type in PEOPLE and (head.gender, head.number) == ("m", "sg")
    if not man or is_definite(reading.words[first.first]) or clause.frame != "that":
        return None
    k = first.first + 1
    feminine = k < first.end and reading.original(k).endswith("ة") and k not in reading.named
    if not feminine or first.end == k + 1 or not reading.words[clause.body - 1].endswith("ها"):
        return None
    second = Phrase(k, first.end, True)
    first.end = k
    return second


def _take_own_titles(reading: Reading, clause: Clause, first: Phrase) -> None:
    """Join to who describes what he is besides, where something described is left behind it: `وصف رئيس الحزب نائب رئيس المجلس سمير الحداد القرار بأنه`."""
    title = clause.second
    assert title is not None
    noun, head = reading.noun(title.first), reading.noun(first.first)
    men = all(one is not None and one.type in PEOPLE and one.number == "sg" for one in (noun, head))
    if title.first != first.end or not men or not title.person or first.person:
        return
    described = noun_phrase(reading, title.end, clause.stop, governed_prepositions(clause.verb.form))
    if described.end > described.first:
        first.end, clause.second = title.end, described
