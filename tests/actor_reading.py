"""Read the actors of a made-up text in tests."""

from __future__ import annotations

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document
from syrianews.schema import Mention

FINDER = ActorFinder.default()


def mentions(text: str) -> list[Mention]:
    """The mentions of a text, in their order."""
    return FINDER(Document.from_text(text))


def named(text: str) -> list[tuple[str, str]]:
    """The words of every mention of a text, and the type of its actor."""
    return [(text[m.start : m.end], m.type) for m in mentions(text)]
