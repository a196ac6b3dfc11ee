"""Read the attributions of a made-up text in tests."""

from __future__ import annotations

from syrianews.actors.finder import ActorFinder
from syrianews.attribution.finder import AttributionFinder
from syrianews.document import Document

ACTORS, FIND = ActorFinder.default(), AttributionFinder.default()


def read(text: str, kind: str = "body") -> list[tuple[str, str | None, list[str]]]:
    """Cue, source and contents of every attribution of a text, its actors found."""
    document = Document.from_text(text, kind)
    return [
        (
            text[slice(*a.cue)],
            text[slice(*a.source)] if a.source else None,
            [text[slice(*c)] for c in a.content],
        )
        for a in FIND(document, ACTORS(document))
    ]


def types(text: str) -> list[str]:
    """The source types of the attributions of a text, its actors found."""
    document = Document.from_text(text)
    return [a.source_type for a in FIND(document, ACTORS(document))]
