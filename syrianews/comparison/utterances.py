"""Utterances: attributions with their speaker resolved, so that they can be compared across tellings.

`وأضاف` has no source of its own, a relay names the newspaper before the man: here each attribution gets the speaker
whose words they are, as an actor's id where there is one, else by the words that name it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..schema import Attribution, Span
from ..text import fold
from .passages import Telling, Word
from .speakers import GENERIC_TYPES, Roles, roles
from .words import WORD, stem


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
    roles: Roles
    """What its telling says of all its speakers."""

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
    known = roles(telling)
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
                    known,
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
