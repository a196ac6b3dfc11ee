"""What stands around a cue verb: `clauses` reads it, and others ask it."""

from __future__ import annotations

from dataclasses import dataclass

from .concord import Phrase
from .frames import Found

LED_INTO = frozenset({"that", "colon", "quote"})
"""Frames that the last part of a subject leads straight into."""


@dataclass(slots=True)
class Clause:
    """What stands around a verb: the noun phrases behind it, the subject before it, and the frame."""

    verb: Found
    at: int
    stop: int
    first: Phrase | None
    second: Phrase | None
    before: tuple[Phrase, str] | None
    frame: str
    body: int
    letters: int
    of_that: bool = False
    """Whether the verb only speaks of what has been said before: `أوضح ذلك المتحدث`."""

    @property
    def close(self) -> bool:
        """Whether the second phrase leads straight into the frame: then it goes on naming the subject."""
        return (
            self.second is not None
            and self.first is not None
            and self.second.first - self.first.end <= 1
            and self.frame in LED_INTO
            and 0 <= self.body - self.second.end <= 2
        )
