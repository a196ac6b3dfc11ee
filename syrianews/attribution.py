"""Attributions: who says what, under which cue. (Stub: being written.)"""

from __future__ import annotations

from collections.abc import Sequence

from .document import Document
from .schema import Attribution, Mention


class AttributionFinder:
    @classmethod
    def default(cls) -> AttributionFinder:
        return cls()

    def __call__(self, document: Document, mentions: Sequence[Mention]) -> list[Attribution]:
        return []
