"""Read the attributions of a made-up text in tests."""

from __future__ import annotations

from syrianews.actors.finder import ActorFinder
from syrianews.attribution.finder import AttributionFinder
from syrianews.document import Document
from syrianews.schema import Attribution

Told = tuple[str, str | None, list[str]]
"""Cue, source and contents of an attribution."""
ACTORS, FIND = ActorFinder.default(), AttributionFinder.default()


def attributions(text: str, kind: str = "body") -> list[Attribution]:
    """The attributions of a text, its actors found."""
    document = Document.from_text(text, kind)
    return FIND(document, ACTORS(document))


def read(text: str, kind: str = "body") -> list[Told]:
    """Cue, source and contents of every attribution of a text."""
    return [
        (
            text[slice(*a.cue)],
            text[slice(*a.source)] if a.source else None,
            [text[slice(*c)] for c in a.content],
        )
        for a in attributions(text, kind)
    ]


def types(text: str) -> list[str]:
    """The source types of the attributions of a text."""
    return [a.source_type for a in attributions(text)]


def listed(expected: Told | list[Told]) -> list[Told]:
    """All that a text is expected to say: one attribution, which then is the only one, or a list of them."""
    return expected if isinstance(expected, list) else [expected]
