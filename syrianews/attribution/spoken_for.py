"""For whom a source speaks: the actor that it is, or that an official, a body or somebody named in its phrase is of."""

from __future__ import annotations

import itertools

from ..actors.nations import nisbas
from ..text import fold
from .appositions import is_ally
from .concord import Phrase
from .reading import Reading
from .shapes import is_definite, is_possessed
from .sources import head_at_source, is_person
from .title_holders import is_anothers
from .wordlists import SIDES, bare

_OFFICIALS = tuple(map(fold, "مسؤول مسئول دبلوماسي ضابط ضباط قائد قادة".split()))
"""Beginnings of the nouns for those who speak for their state."""
_FORMER = fold("سابق")
_PLACING = SIDES | set("لدي في داخل قرب ريف".split())
"""Words before the place where unnamed people are, folded: `ناشطون شرقي سوريا`."""


def speaks_for(reading: Reading, phrase: Phrase, kind: str) -> str | None:
    """The actor id that the source is or speaks for, by the mentions in its phrase."""
    inside = [reading.mention_at[k][1] for k in range(phrase.first, phrase.end) if k in reading.mention_at]
    if not inside:
        return _state_of(reading, phrase) if kind == "unnamed_person" else None
    if kind == "named_person":
        return _who_speaks(reading, phrase)
    if kind == "unnamed_person":
        inside = [m for m in inside if m.type in ("ORG", "GROUP", "MEDIA", "GPE")]
        places = _places_of(reading, phrase)
        formerly = any(word.startswith(_FORMER) for word in reading.words[phrase.first + 1 : phrase.end])
        if formerly or any(reading.words[k - 1] in _PLACING or reading.clitic(k, "ب") for k in places):
            inside = [m for m in inside if m.type != "GPE"]  # where they are, and not for whom they speak
    if (
        not inside
        or _of_several(reading, phrase)
        or (kind == "institution" and _is_in_place(reading, phrase))
    ):
        return None
    return inside[0].actor


def _is_in_place(reading: Reading, phrase: Phrase) -> bool:
    """Whether a body is but one of a place's, and speaks neither as that place nor for it: `نقابة المعلمين في تونس`, `غرفة طوارئ الفاشر`, but not `دولة الإمارات`, `سفارة قطر`."""
    head = head_at_source(reading, phrase)
    at = next(k for k in range(phrase.first, phrase.end) if k in reading.mention_at)
    if at <= head or reading.mention_at[at][1].type not in ("GPE", "LOC") or is_ally(reading.words[at - 1]):
        return False
    word = bare(reading.words[head])
    if reading.words[at - 1] in _PLACING or reading.clitic(at, "ب"):
        return word not in _RULE
    return word not in _OF_STATES


_OF_STATES = frozenset(
    map(
        fold,
        "دولة دول جمهورية مملكة سلطنة إمارة إقليم ولاية محافظة مدينة منطقة بلدة قرية مرتفعات حكومة حكومات سلطات سلطة رئاسة خارجية نظام سفارة قنصلية بعثة ممثلية وفد جيش قوات إدارة قيادة".split(),
    )
)
"""Heads that are the place itself, its government, or who speaks for that."""
_RULE = frozenset(map(fold, "حكومة حكومات سلطات سلطة".split()))
"""They speak for a place also where that is only said to be where they are: `السلطات في تونس`."""


def _places_of(reading: Reading, phrase: Phrase) -> list[int]:
    """Where states and places are named inside a phrase."""
    at = [k for k in range(phrase.first + 1, phrase.end) if k in reading.mention_at]
    return [k for k in at if reading.mention_at[k][1].type == "GPE"]


def _who_speaks(reading: Reading, phrase: Phrase) -> str | None:
    """The actor whose words a named person's are: the last of the names, but none whose aide the one before it is called (`X مستشار Y`)
    or who stands further behind than his own title and commas (`X، طبيب في مستشفى Y`)."""
    head = head_at_source(reading, phrase)
    people = [
        k
        for k in range(phrase.first, phrase.end)
        if is_person(reading, k) and not (k > head and is_anothers(reading, head, k))
    ]
    if not people:
        return None
    speaker = people[0]
    for k in people[1:]:
        between = range(reading.mention_at[speaker][0], k)
        if any(
            reading.noun(j) is not None
            and not is_definite(reading.words[j])
            and not is_possessed(reading, j)
            and reading.words[j][0] != "و"
            for j in between
        ):
            break
        speaker = k
    return reading.mention_at[speaker][1].actor


def _of_several(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase joins several states or bodies with `و` (`وزراء خارجية المكسيك وكولومبيا`): it speaks for no one of them."""
    firsts = [k for k in range(phrase.first, phrase.end) if k in reading.mention_at]
    return any(
        reading.mention_at[k][0] == j
        and reading.words[j].startswith("و")
        and reading.mention_at[j][1].type == reading.mention_at[k][1].type
        and reading.mention_at[j][1].actor != reading.mention_at[k][1].actor
        for k, j in itertools.pairwise(firsts)
    )


def _state_of(reading: Reading, phrase: Phrase) -> str | None:
    """The state of unnamed officials by their nationality (`مسؤولون أميركيون`); None for former ones and for two nationalities."""
    head = reading.noun(phrase.first)
    official = head is not None and (
        head.type in ("office", "speaker") or bare(reading.words[phrase.first]).startswith(_OFFICIALS)
    )
    words = reading.words[phrase.first + 1 : phrase.end]
    if not official or any(word.removeprefix("ال").startswith(_FORMER) for word in words):
        return None
    if any(word.startswith("و") and word.removeprefix("و").startswith(_OFFICIALS) for word in words):
        return None
    states = {state for word in words if (state := nisbas().get(word.removeprefix("و")))}
    return states.pop() if len(states) == 1 else None
