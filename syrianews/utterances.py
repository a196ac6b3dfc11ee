"""Utterances: attributions with their speaker resolved, so that they can be compared across tellings.

`وأضاف` has no source of its own, a relay names the newspaper before the man: here each attribution gets the speaker
whose words they are, as an actor's id where there is one, else by the words that name it.
"""

from __future__ import annotations

from dataclasses import dataclass

from .passages import Telling, Word
from .schema import Attribution, Span
from .text import fold
from .words import WORD, stem, weight

GENERIC_TYPES = frozenset({"reports", "impersonal"})
NAME_SHARE = 0.5
"""Share of the weight of the words that name two speakers which must agree where no actor's id decides."""


@dataclass(slots=True)
class Utterance:
    """Words that a telling gives to a speaker. `words` are those of the content."""

    telling: Telling
    attribution: Attribution
    start: int
    end: int
    paragraph: int
    words: list[Word]
    actor: str | None
    source_type: str
    source: Span | None
    naming: frozenset[str]

    @property
    def text(self) -> str:
        return self.telling.text((self.start, self.end))

    @property
    def speaker(self) -> str:
        """The speaker as the telling names it; empty where it never does."""
        return self.telling.text(self.source) if self.source else ""


def utterances(telling: Telling) -> list[Utterance]:
    """The attributions of a telling that carry content, relays of the same content left to the one relayed."""
    by_id = {a.id: a for a in telling.attributions}
    found = []
    for attribution in telling.attributions:
        if not attribution.content:
            continue
        inner = by_id.get(attribution.relays or "")
        if inner is not None and inner.content and _touch(inner.content, attribution.content):
            continue
        start, end = attribution.content[0][0], attribution.content[-1][1]
        paragraph = telling.paragraph_at(start)
        if paragraph is None:
            continue
        words = [w for w in paragraph.words if any(s <= w.start < e for s, e in attribution.content)]
        if not words:
            continue
        owner = _owner(attribution, by_id)
        naming = frozenset(stem(w) for w in WORD.findall(fold(telling.text(owner.source)))) if owner.source else frozenset()
        found.append(
            Utterance(
                telling, attribution, start, end, paragraph.number, words,
                attribution.actor or owner.actor, attribution.source_type, owner.source, naming,
            )  # fmt: skip
        )
    return found


def _touch(ones: list[Span], others: list[Span]) -> bool:
    return any(a[0] < b[1] and b[0] < a[1] for a in ones for b in others)


def _owner(attribution: Attribution, by_id: dict[str, Attribution]) -> Attribution:
    """The attribution whose source is the speaker of this one: itself, or the end of its chain of antecedents."""
    seen = set()
    while attribution.source is None and attribution.antecedent in by_id and attribution.id not in seen:
        seen.add(attribution.id)
        attribution = by_id[attribution.antecedent]
    return attribution


def same_speaker(one: Utterance, other: Utterance) -> bool:
    """Whether two utterances may be one speaker's: the same actor, or speakers named alike; never two different actors."""
    if one.actor and other.actor:
        return one.actor == other.actor
    if one.naming and other.naming:
        shared = sum(weight(key) for key in one.naming & other.naming)
        least = min(sum(weight(key) for key in side) for side in (one.naming, other.naming))
        return shared >= NAME_SHARE * max(least, 0.3)
    return one.source_type == other.source_type
