"""Alignment: which passages of two tellings report the same thing, many to many and in any order.

Every paragraph of one telling is weighed against every paragraph of the other on the evidence of `likeness`, by a logistic
model, and once more by a second one that also sees what the first made of the passages around (`surroundings`). Their weights
stand in `data/alignment_model.csv` (made by `benchmarks/alignment_model.py` from annotated pairs, and measured there by leaving
out one story at a time). Within two paragraphs that align, the clauses that carry the same content are named one by one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, Protocol

import numpy as np

from ..lexicons import lexicon
from .likeness import FEATURES, SideBySide, features
from .passages import Paragraph, Passage, Telling, Word
from .substance import of_one_fact
from .surroundings import SURROUNDINGS, surroundings

VERBATIM = 0.85
"""Share of the words, in order, that two clauses must have in common to be called verbatim."""
CLAUSE = 0.45
"""Share of two clauses' words that must meet for the clauses to be named within aligned paragraphs."""
SURE = 0.9
"""Probability of two paragraphs from which on they are taken to report something in common."""
REPORTED = 0.25
"""Share of two clauses' words that must meet for them to be what such paragraphs report, where the clauses that meet most tell no fact."""
SAME = 0.6
"""Share of the better covered paragraph that must meet for `same`; below it the paragraphs share a part."""


@dataclass(slots=True)
class Alignment:
    """Two passages that report the same thing."""

    a: Telling
    b: Telling
    a_paragraph: Paragraph
    b_paragraph: Paragraph
    a_passage: Passage
    b_passage: Passage
    relation: str
    degree: str
    score: float
    fact: bool = True
    """Whether they report something in common (`substance`), and do not only name the same."""
    denying: str | None = None
    """Where one of the two passages denies the other: on which side it stands, `a` or `b`. None too where the paragraphs do, and these two share something else."""


class Worded(Protocol):
    """A passage or an utterance."""

    words: list[Word]


class Model(NamedTuple):
    """Offset and weight of every feature, and the intercept."""

    mean: np.ndarray
    weight: np.ndarray
    intercept: float

    def probability(self, evidence: np.ndarray) -> np.ndarray:
        """The probability of an alignment, for evidence whose last axis is that of the features."""
        return 1 / (1 + np.exp(-((evidence - self.mean) @ self.weight + self.intercept)))


@cache
def _models() -> tuple[Model, Model, float]:
    """The model of the first look, that of the second, and the least probability of an alignment."""
    table = {(row["look"], row["feature"]): row for row in lexicon("alignment_model")}

    def model(look: str, names: tuple[str, ...]) -> Model:
        rows = [table[look, name] for name in names]
        mean, weight = (np.array([float(row[column]) for row in rows]) for column in ("mean", "weight"))
        return Model(mean, weight, float(table[look, "intercept"]["weight"]))

    least = float(table["second", "threshold"]["weight"])
    return model("first", FEATURES), model("second", (*FEATURES, *SURROUNDINGS)), least


def probabilities(pair: SideBySide, evidence: np.ndarray) -> np.ndarray:
    """For every paragraph of one telling and every one of the other, the probability that they align."""
    first, second, _ = _models()
    return second.probability(
        np.concatenate([evidence, surroundings(pair, first.probability(evidence))], axis=2)
    )


def align(pair: SideBySide) -> Iterator[Alignment]:
    """The passages of two tellings that report the same thing, in the order of the first.

    `relation` is `same` or `partial` here; `syrianews.comparison.denials` finds the pairs in which one side denies.
    """
    a, b = pair.a, pair.b
    if not a.paragraphs or not b.paragraphs:
        return
    evidence = features(pair)
    probability, threshold = probabilities(pair, evidence), _models()[2]
    greater = FEATURES.index("greater")
    for i, j in np.argwhere(probability >= threshold):
        one, other = a.paragraphs[i], b.paragraphs[j]
        relation = "same" if evidence[i, j, greater] >= SAME else "partial"
        told = [(*clauses, *_told(pair, *clauses)) for clauses in _clause_pairs(pair, one, other)]
        if probability[i, j] >= SURE and not any(fact for *_, fact in told):
            told += [(*clauses, "reworded", True) for clauses in _likeliest_fact(pair, one, other)]
        for first, second, degree, fact in told:
            yield Alignment(a, b, one, other, first, second, relation, degree, float(probability[i, j]), fact)


def _told(pair: SideBySide, first: Passage, second: Passage) -> tuple[str, bool]:
    """The degree of two clauses, and whether they report something in common."""
    degree = "verbatim" if verbatim_share(first, second) >= VERBATIM else "reworded"
    return degree, of_one_fact(pair, first, second, alike=degree == "verbatim")


def _likeliest_fact(pair: SideBySide, one: Paragraph, other: Paragraph) -> list[tuple[Passage, Passage]]:
    """Of two paragraphs whose best clauses have in common who says something (`أعلن الوزير سالم،` …), the two that report the same; none where
    they have too little in common."""
    shares = pair.shares(one.clauses, other.clauses)[0]
    for place in np.argsort(-shares, axis=None, kind="stable"):
        i, j = np.unravel_index(int(place), shares.shape)
        if shares[i, j] < REPORTED:
            break
        if of_one_fact(pair, one.clauses[i], other.clauses[j]):
            return [(one.clauses[i], other.clauses[j])]
    return []


def _clause_pairs(pair: SideBySide, one: Paragraph, other: Paragraph) -> list[tuple[Passage, Passage]]:
    """The clauses that carry the shared content: each with the best one over there; at least one pair."""
    shares = pair.shares(one.clauses, other.clauses)[0]
    best = np.unravel_index(int(shares.argmax()), shares.shape)
    chosen = {(int(best[0]), int(best[1]))}
    for i in range(shares.shape[0]):
        chosen.add((i, int(shares[i].argmax())))
    for j in range(shares.shape[1]):
        chosen.add((int(shares[:, j].argmax()), j))
    kept = sorted(place for place in chosen if shares[place] >= CLAUSE or place == tuple(map(int, best)))
    return [(one.clauses[i], other.clauses[j]) for i, j in kept]


def verbatim_share(one: Worded, other: Worded) -> float:
    """Share of the words that two passages have in the same order, of the longer one.

    Words are compared as keys, so that another spelling or a suffix makes no difference.
    """
    first, second = [w.key for w in one.words], [w.key for w in other.words]
    if not first or not second:
        return 0.0
    previous = [0] * (len(second) + 1)
    for key in first:
        current = [0]
        for at, other_key in enumerate(second):
            current.append(previous[at] + 1 if key == other_key else max(previous[at + 1], current[at]))
        previous = current
    return previous[-1] / max(len(first), len(second))
