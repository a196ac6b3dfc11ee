"""Who bears one form of words in a text (`نصر`), and which of them a word means: the one named last before it, else the first behind it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from .candidates import Candidate


@dataclass(slots=True)
class Bearers:
    """The candidates of a text that bear one form of words, in text order."""

    candidates: list[Candidate]
    form: str = "short"
    """`short`, or `ambiguous` where they are several actors."""

    @classmethod
    def of(cls, candidates: list[Candidate]) -> Bearers:
        several = len({c.actor for c in candidates}) > 1
        return cls(candidates, "ambiguous" if several else "short")

    def nearest(self, i: int) -> Candidate:
        """The bearer named last before word `i`, else the first behind it."""
        at = bisect_left(self.candidates, i, key=lambda c: c.first)
        return self.candidates[at - 1] if at else self.candidates[0]
