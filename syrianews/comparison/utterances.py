"""Utterances: attributions with their speaker resolved, so that they can be compared across tellings.

`وأضاف` has no source of its own, a relay names the newspaper before the man: here each attribution gets the speaker
whose words they are, as an actor's id where there is one, else by the words that name it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ..schema import Attribution, Span
from ..text import fold
from .passages import Telling, Word
from .words import WORD, stem, weight

GENERIC_TYPES = frozenset({"reports", "impersonal"})
SAME_STATE = 0.8
LIKE_NAMES = 0.8
SAME_KIND = 0.6
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
    def pieces(self) -> list[list[Word]]:
        """The whole of the words, and each clause of three words and more: outlets quote different parts of one utterance."""
        held = {word.start for word in self.words}
        clauses = self.telling.paragraphs[self.paragraph].clauses
        parts = [[word for word in clause.words if word.start in held] for clause in clauses]
        return [self.words, *(part for part in parts if 3 <= len(part) < len(self.words))]

    @property
    def speaker(self) -> str:
        """The speaker as the telling names it; empty where it never does."""
        return self.telling.text(self.source) if self.source else ""


def utterances(telling: Telling) -> list[Utterance]:
    """The attributions of a telling that carry content, each with its speaker.

    Where one attribution passes on another's words (`وفقا للكرملين، هنأ بوتين …`, `نقلت الوكالة عن مصدر قوله`), the words are the
    inner speaker's and the outer one is left out.
    """
    by_id = {a.id: a for a in telling.attributions}
    found = []
    for attribution in telling.attributions:
        if (
            not attribution.content
            or attribution.source_type in GENERIC_TYPES
            or _passes_on(attribution, telling)
        ):
            continue
        start, end = attribution.content[0][0], attribution.content[-1][1]
        paragraph = telling.paragraph_at(start)
        if paragraph is None:
            continue
        words = [w for w in paragraph.words if any(s <= w.start < e for s, e in attribution.content)]
        if words:
            owner = _owner(attribution, by_id)
            named = telling.text(owner.source) if owner.source else ""
            found.append(
                Utterance(
                    telling,
                    attribution,
                    start,
                    end,
                    paragraph.number,
                    words,
                    attribution.actor or owner.actor,
                    attribution.source_type,
                    owner.source,
                    frozenset(stem(word) for word in WORD.findall(fold(named))),
                )
            )
    return found


def _passes_on(outer: Attribution, telling: Telling) -> bool:
    """Whether the content of `outer` is carried by an attribution that it relays or cites."""
    for inner in telling.attributions:
        if inner is outer or not inner.content or not _touch(inner.content, outer.content):
            continue
        if outer.relays == inner.id:
            return True
        cited = outer.cue_class == "cite" and any(s <= inner.cue[0] < e for s, e in outer.content)
        if cited and inner.source_type not in GENERIC_TYPES:
            return True
    return False


def _touch(ones: list[Span], others: list[Span]) -> bool:
    return any(a[0] < b[1] and b[0] < a[1] for a in ones for b in others)


def _owner(attribution: Attribution, by_id: dict[str, Attribution]) -> Attribution:
    """The attribution whose source is the speaker of this one: itself, or the end of its chain of antecedents."""
    seen = set()
    while attribution.source is None and attribution.antecedent in by_id and attribution.id not in seen:
        seen.add(attribution.id)
        attribution = by_id[attribution.antecedent]
    return attribution


def speaker_tie(one: Utterance, other: Utterance) -> float:
    """How far two utterances may be one speaker's, 0 to 1.

    1 for the same actor; less for bodies of one state (`دمشق`, `وزارة الخارجية السورية`), for speakers named in like words, and for
    two unnamed sources of one kind; 0 for different actors.
    """
    if one.actor and other.actor:
        if one.actor == other.actor:
            return 1.0
        return SAME_STATE if _state(one.actor) and _state(one.actor) == _state(other.actor) else 0.0
    if one.naming and other.naming:
        shared = sum(weight(key) for key in one.naming & other.naming)
        least = min(sum(weight(key) for key in side) for side in (one.naming, other.naming))
        return LIKE_NAMES if shared >= NAME_SHARE * max(least, 0.3) else _kind_tie(one, other)
    return _kind_tie(one, other)


def _kind_tie(one: Utterance, other: Utterance) -> float:
    if one.source_type != other.source_type:
        return 0.0
    return 0.0 if one.source_type in GENERIC_TYPES else SAME_KIND


@cache
def _states() -> dict[str, str]:
    from ..actors.registry import Registry

    return {
        actor.id: actor.country
        for actor in Registry.load().actors.values()
        if actor.country and actor.type in ("GPE", "ORG")
    }


def _state(actor: str) -> str:
    """The state that a body or capital speaks for; empty for persons and groups."""
    return _states().get(actor, "")
