"""Quotes across outlets: one speaker's same utterance in several tellings, and what each made of its wording."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .alignment import Alignment
from .likeness import SideBySide
from .utterances import Utterance, speaker_tie, utterances
from .variants import Step, difference

SHARE = 0.25
"""Share of the words of two utterances that must meet where the speaker is surely the same and the paragraphs align."""
APART = 0.2
"""How much more must meet where the paragraphs do not align."""
DOUBT = 0.2
"""How much more must meet where the speaker may be another."""
SMOOTH = 0.4


@dataclass(slots=True)
class SharedQuote:
    """One utterance in two tellings."""

    a: Utterance
    b: Utterance
    tie: float
    share: float

    @property
    def difference(self) -> list[Step]:
        return difference(self.a.text, self.b.text)


def shared_quotes(pair: SideBySide, aligned: Sequence[Alignment] = ()) -> list[SharedQuote]:
    """The utterances that both tellings carry, every combination of places; in the order of `a`.

    `aligned` are the passages that align: where paragraphs report the same thing, fewer words of an utterance need to meet.

    An utterance that stands inside another which is shared as well is not counted again.
    """
    candidates = []
    sure = {(x.a_paragraph.number, x.b_paragraph.number): x.score for x in aligned}
    theirs = utterances(pair.b)
    for one in utterances(pair.a):
        for other in theirs:
            tie = speaker_tie(one, other)
            if not tie:
                continue
            share = max(_share(pair, one, other))
            apart = 1 - sure.get((one.paragraph, other.paragraph), 0.0)
            if share >= SHARE + APART * apart + DOUBT * (1 - tie):
                candidates.append(SharedQuote(one, other, tie, share))
    kept: list[SharedQuote] = []
    for quote in sorted(candidates, key=lambda q: (-q.tie, -(len(q.a.text) + len(q.b.text)))):
        if not any(_overlap(quote.a, other.a) and _overlap(quote.b, other.b) for other in kept):
            kept.append(quote)
    return sorted(kept, key=lambda q: (q.a.start, q.b.start))


def _share(pair: SideBySide, one: Utterance, other: Utterance) -> Iterator[float]:
    for part in one.pieces:
        for other_part in other.pieces:
            yield pair.share(part, other_part, smooth=SMOOTH)[0]


def _overlap(one: Utterance, other: Utterance) -> bool:
    return one.start < other.end and other.start < one.end


def single_quotes(all_utterances: list[Utterance], shared: list[SharedQuote]) -> list[Utterance]:
    """The utterances that no other telling of the story carries."""
    carried = {id(side.attribution) for quote in shared for side in (quote.a, quote.b)}
    return [utterance for utterance in all_utterances if id(utterance.attribution) not in carried]
