"""Named actors: find every naming of a person, group, body, outlet or place. (Stub: being written.)"""

from __future__ import annotations

from .document import Document
from .schema import Mention


class ActorFinder:
    @classmethod
    def default(cls, actors: str | None = None) -> ActorFinder:
        return cls()

    def __call__(self, document: Document) -> list[Mention]:
        return []
