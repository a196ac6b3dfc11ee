"""What the passages around two paragraphs say about them: a second look at the first judgement.

Newsrooms follow one another's order, and news repeats itself: a paragraph beside two that align is likelier to have its partner
beside theirs, and what the headline shares with a paragraph over there the lead shares with it as well.
"""

from __future__ import annotations

import numpy as np

from .likeness import SideBySide
from .passages import Telling

SURROUNDINGS = (
    "first",  # logarithm of the odds that the first look gave
    "beside",  # best probability among the pairs in which one of the two gives way to its neighbour
    "through",  # best probability of a pair of paragraphs that repeat these two, by how far they do
)
EDGE = 1e-3
"""Keeps the odds finite."""


def surroundings(pair: SideBySide, probability: np.ndarray) -> np.ndarray:
    """The evidence `SURROUNDINGS` for every two paragraphs, from the probabilities (paragraphs × paragraphs) of the first look."""
    first = np.log((probability + EDGE) / (1 - probability + EDGE))
    padded = np.pad(probability, 1)
    beside = np.max(
        [padded[:-2, 1:-1], padded[2:, 1:-1], padded[1:-1, :-2], padded[1:-1, 2:]], axis=0
    )  # fmt: skip
    repeats = _repeats(pair.a), _repeats(pair.b)
    near = np.max(repeats[0][:, :, None] * probability[None], axis=1)
    through = np.max(near[:, None, :] * repeats[1][None], axis=2)
    return np.stack([first, beside, through], axis=2)


def _repeats(telling: Telling) -> np.ndarray:
    """How far each paragraph of a telling repeats each other one; 0 for a paragraph and itself."""
    both = SideBySide(telling, telling).shares(telling.paragraphs, telling.paragraphs)[0]
    np.fill_diagonal(both, 0.0)
    return both
