"""Candidate namings, and the choice among those that overlap.

Each finder proposes candidates without regard for the others. `settle` keeps the longest of those that
overlap: `هيئة تحرير الشام` before `الشام`, `إدارة ترامب` before `ترامب`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..document import Words
from .transliteration import kebab

_CLOSING = tuple('"”»')
"""Marks that end a name inside a title (`محلل في موقع "…"، سامي …`)."""


@dataclass(slots=True)
class Candidate:
    """A possible naming: words `first` to `last` (exclusive) and folded offsets `start` to `end`."""

    first: int
    last: int
    start: int
    end: int
    type: str
    actor: str
    """Its id; empty for an unlisted person, who gets one made of the letters of the name if the candidate stands."""
    rule: str
    confidence: float = 1.0
    form: str = "full"
    title: tuple[int, int] | None = None
    """Folded span of the title or role before the name."""


def unlisted(
    words: Words, first: int, last: int, start: int, kind: str, rule: str, confidence: float, name: str = ""
) -> Candidate:
    """A name that no table lists, from offset `start` to the end of word `last - 1`; its actor is made of its letters, or of those of `name`.

    >>> unlisted(Words("في بلدة حاس"), 1, 3, 3, "GPE", "place", 0.7).actor
    'bldh-has'
    """
    end = words.ends[last - 1]
    actor = kebab(name or words.text[start:end])
    return Candidate(first, last, start, end, kind, actor, rule, confidence)


def person(
    words: Words,
    first: int,
    last: int,
    rule: str,
    confidence: float,
    *,
    offset: int = 0,
    title: int | None = None,
) -> Candidate:
    """An unlisted person: words `first` to `last`, from `offset` letters into the first; `title` is where a title begins.

    >>> person(Words("قال ضرار الشملان"), 1, 3, "given", 0.8).form
    'full'
    """
    start, end = words.starts[first] + offset, words.ends[last - 1]
    span = None
    if title is not None:
        behind = words.ends[first - 1]
        span = title, behind + (words.gap(first - 1)[:1] in _CLOSING)
    return Candidate(
        first, last, start, end, "PERSON", "", rule, confidence,
        form="full" if last - first > 1 else "short", title=span,
    )  # fmt: skip


def settle(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates that stand: longest first, then the most confident; in text order, none overlapping.

    >>> inner = Candidate(2, 3, 10, 15, "GPE", "damascus", "registry")
    >>> outer = Candidate(0, 3, 0, 15, "GROUP", "hts", "registry")
    >>> [c.actor for c in settle([inner, outer])]
    ['hts']
    """
    kept: list[Candidate] = []
    taken: set[int] = set()
    for candidate in sorted(candidates, key=lambda c: (c.first - c.last, c.start - c.end, -c.confidence)):
        span = range(candidate.first, candidate.last)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(candidate)
    kept.sort(key=lambda c: c.start)
    return kept
