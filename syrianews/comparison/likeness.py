"""How alike two tellings are, paragraph by paragraph: the evidence on which alignment decides.

For every paragraph of one telling and every paragraph of the other, a row of numbers (`FEATURES`), most of them shares of
*weight*: a word weighs what it tells (`words.weight`), less if it stands all over both tellings, as the names in a story do.
Words meet when their stem is the same, when the actor named is the same, when they belong to one kind of event
(`data/event_words.csv`), share their consonants, or are used alike (`vectors`); the looser the tie the less it counts.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..text import fold
from . import vectors
from .event_kinds import events
from .passages import Passage, Telling, Word
from .person_names import same_people
from .quantities import Quantity, quantities
from .speakers import speaker_tie
from .utterances import utterances

SMOOTH = 0.8
"""Weight added below the line of every share, so that a match of two light words is no match."""
SMOOTH_CLAUSES = 0.4
"""The same where it is of short clauses, with fewer words to share."""
SAME_EVENT = 0.75
"""How far two words for one kind of event are the same."""
SAME_ROOT = 0.7
"""How far two words of the same consonants are the same."""
ROOT_LETTERS = 3
"""Least number of these."""
GRAM = 4
"""Letters of the sequences that `letters` compares."""
SMALL = 10
"""Numbers below this stand in any text, and show nothing by themselves."""
RUN_WEIGHT = 0.12
"""Least weight of a word of which `runs` are made."""

FEATURES = (
    "contained",  # the best clause: share of it that the best clause over there holds
    "lesser",  # share of the words that the other paragraph holds, for the paragraph that is covered less
    "greater",  # and for the one that is covered more
    "clauses",  # mean share, over the clauses of a paragraph, that the best clause over there holds
    "weight",  # weight of the words that meet in the best two clauses
    "letters",  # cosine of letter sequences
    "row",  # likeness, against the best that the first paragraph finds
    "column",  # likeness, against the best that the second finds
    "headline",  # one of the two is a headline
    "numbers",  # share of the numbers, shares and years of the paragraph that has fewer which the other has too
    "speaker",  # the best two utterances of one speaker: share of their words that meet
    "early",  # `weight`, less the further down the lower of the two stands: news tells its event first, and again
    "sense",  # cosine of the two paragraphs' mean vectors of use (`vectors`)
    "counts",  # numbers of the same noun that agree, two at most
    "runs",  # logarithm of the pairs of telling words that stand within two words of each other in both
    "rare",  # logarithm of the weight of the four most telling words, names aside, that stand in both as they are
    "events",  # weight of the kinds of event of the best clauses
    "rank",  # 1 for the likest of the second paragraph's candidates, a half for the next, and so on
    "depth",  # logarithm of how far down the lower of the two stands
    "distance",  # how far apart their places in the two tellings are, 0 to 1
    "length",  # logarithm of the words of the shorter paragraph: what says little repeats little
)


@dataclass(slots=True)
class Vocabulary:
    """The different words of a telling, with their weights in this comparison."""

    keys: list[str]
    words: list[Word]
    weights: np.ndarray
    names: np.ndarray
    row: dict[str, int]

    def rows(self, words: list[Word]) -> np.ndarray:
        return np.array(sorted({self.row[word.key] for word in words}), dtype=int)

    def mass(self, keys: set[str]) -> float:
        """The weight of some of its words."""
        return float(sum(self.weights[self.row[key]] for key in keys))


class SideBySide:
    """Two tellings side by side: their words, and how the words of one meet those of the other."""

    def __init__(self, a: Telling, b: Telling):
        self.a, self.b = a, b
        self.local = _local_weights(a, b)
        self.first, self.second = _vocabulary(a, self.local), _vocabulary(b, self.local)
        self.meets = _meets(self.first, self.second, same_people(a.people, b.people))

    def share(self, one: list[Word], other: list[Word], smooth: float = SMOOTH) -> tuple[float, float, float]:
        """Of two stretches (the first of `a`, the second of `b`): share of both, and of each one, that the other holds."""
        rows, columns = self.first.rows(one), self.second.rows(other)
        if not len(rows) or not len(columns):
            return 0.0, 0.0, 0.0
        meets = self.meets[np.ix_(rows, columns)]
        held = float(meets.max(axis=1) @ self.first.weights[rows])
        found = float(meets.max(axis=0) @ self.second.weights[columns])
        mass, other_mass = float(self.first.weights[rows].sum()), float(self.second.weights[columns].sum())
        both = (held + found) / (mass + other_mass + smooth)
        return both, held / (mass + smooth), found / (other_mass + smooth)

    def shares(
        self, ones: Sequence[Passage], others: Sequence[Passage]
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """`share` for all of many stretches at once, and the weight of what meets, names aside: four tables, `ones` × `others`."""
        rows = [self.first.rows(one.told) for one in ones]
        columns = [self.second.rows(other.told) for other in others]
        in_other = np.stack([self.meets[:, at].max(axis=1) for at in columns], axis=1)
        in_one = np.stack([self.meets[at].max(axis=0) for at in rows], axis=0)
        mine, theirs = _incidence(rows, self.first.weights), _incidence(columns, self.second.weights)
        held, found = mine @ in_other, in_one @ theirs.T
        weight = (mine * ~self.first.names) @ in_other
        mass, other_mass = mine.sum(axis=1)[:, None], theirs.sum(axis=1)[None, :]
        return (
            (held + found) / (mass + other_mass + SMOOTH),
            held / (mass + SMOOTH),
            found / (other_mass + SMOOTH),
            weight,
        )


def _incidence(rows: list[np.ndarray], weights: np.ndarray) -> np.ndarray:
    """One line per stretch: the weights of its words, 0 for the others."""
    table = np.zeros((len(rows), len(weights)))
    for n, at in enumerate(rows):
        table[n, at] = weights[at]
    return table


def _local_weights(a: Telling, b: Telling) -> dict[str, float]:
    """1 for a word of one clause, near 0 for one that stands in every clause of both tellings."""
    counts: Counter[str] = Counter()
    total = 1
    for telling in (a, b):
        for paragraph in telling.paragraphs:
            for clause in paragraph.clauses:
                counts.update({word.key for word in clause.words})
                total += 1
    return {key: max(0.05, math.log(total / count) / math.log(total)) for key, count in counts.items()}


def _vocabulary(telling: Telling, local: dict[str, float]) -> Vocabulary:
    words: dict[str, Word] = {}
    for paragraph in telling.paragraphs:
        for word in paragraph.words:
            words.setdefault(word.key, word)
    kept = list(words.values())
    return Vocabulary(
        list(words),
        kept,
        np.array([word.weight * local.get(word.key, 1.0) for word in kept]),
        np.array([word.actor for word in kept], dtype=bool),
        {key: n for n, key in enumerate(words)},
    )


def _meets(first: Vocabulary, second: Vocabulary, people: Mapping[str, str]) -> np.ndarray:
    """How far each word of the one telling and each of the other are the same, 0 to 1. `people` are those whom the two spell differently."""
    meets = vectors.likeness(first.keys, second.keys)
    ties: list[tuple[float, dict[str, list[int]], str]] = []
    for kind, value in (("root", SAME_ROOT), ("event", SAME_EVENT), ("key", 1.0)):
        index: dict[str, list[int]] = defaultdict(list)
        for column, word in enumerate(second.words):
            if tie := _tie(word, kind):
                index[tie].append(column)
        ties.append((value, index, kind))
    for row, word in enumerate(first.words):
        for value, index, kind in ties:
            tie = _tie(word, kind)
            for column in index.get(tie, ()) if tie else ():
                meets[row, column] = max(meets[row, column], value)
    for other, one in people.items():
        if f"@{one}" in first.row and f"@{other}" in second.row:
            meets[first.row[f"@{one}"], second.row[f"@{other}"]] = 1.0
    return meets


def _tie(word: Word, kind: str) -> str | None:
    if kind == "key":
        return word.key
    if word.actor:
        return None
    if kind == "event":
        return events().get(word.key)
    return word.root if len(word.root) >= ROOT_LETTERS and word.root.isalpha() else None


def features(pair: SideBySide) -> np.ndarray:
    """The evidence for every paragraph of `a` with every one of `b`: an array of paragraphs × paragraphs × `FEATURES`."""
    a, b = pair.a, pair.b
    clauses = pair.shares(
        [c for p in a.paragraphs for c in p.clauses], [c for p in b.paragraphs for c in p.clauses]
    )
    whole = pair.shares(a.paragraphs, b.paragraphs)
    letters = _letters(a, b)
    spoken = _spoken(pair)
    sense = _sense(pair)
    numbers = [[quantities(telling.text(p.span)) for p in telling.paragraphs] for telling in (a, b)]
    heavy = [[_heavy(p, pair.local) for p in telling.paragraphs] for telling in (a, b)]
    runs = [[_runs(p, pair.local) for p in telling.paragraphs] for telling in (a, b)]
    told = _events_met(a, b)
    out = np.zeros((len(a.paragraphs), len(b.paragraphs), len(FEATURES)))
    total = np.zeros(out.shape[:2])
    rows, columns = _clause_ranges(a), _clause_ranges(b)
    for i, one in enumerate(a.paragraphs):
        for j, other in enumerate(b.paragraphs):
            here = np.ix_(range(*rows[i]), range(*columns[j]))
            both, held, found, weight = (table[here] for table in clauses)
            covered = whole[1][i, j], whole[2][i, j]
            total[i, j] = both.max() + max(covered) + letters[i, j]
            out[i, j] = (
                max(held.max(), found.max()), min(covered), max(covered),
                max(held.max(axis=1).mean(), found.max(axis=0).mean()), math.log1p(weight.max()), letters[i, j], 0.0, 0.0,
                float("headline" in (one.kind, other.kind)), _numbers_met(_large(numbers[0][i]), _large(numbers[1][j])), spoken.get((i, j), 0.0),
                math.log1p(weight.max()) / (1 + max(i, j)), sense[i, j], _counts_met(numbers[0][i], numbers[1][j]),
                math.log1p(len(runs[0][i] & runs[1][j])), _rare_met(heavy[0][i], heavy[1][j]), told[here].max(), 0.0,
                math.log1p(max(i, j)), abs(i / max(1, len(rows) - 1) - j / max(1, len(columns) - 1)),
                math.log(min(len(one.told), len(other.told))),
            )  # fmt: skip
    if out.size:
        out[..., FEATURES.index("row")] = total / (total.max(axis=1, keepdims=True) + 0.3)
        out[..., FEATURES.index("column")] = total / (total.max(axis=0, keepdims=True) + 0.3)
        out[..., FEATURES.index("rank")] = 1 / (1 + (total[None] > total[:, None]).sum(axis=1))
    return out


def _large(found: list[Quantity]) -> list[Quantity]:
    """The numbers, shares and years of a paragraph, those below `SMALL` aside: ones and twos are everywhere."""
    return [q for q in found if q.kind in ("number", "percent", "year") and q.high >= SMALL]


def _numbers_met(ours: list[Quantity], theirs: list[Quantity]) -> float:
    met = sum(any(one.kind == other.kind and one.fits(other) for other in theirs) for one in ours)
    return met / (1 + min(len(ours), len(theirs))) if ours and theirs else 0.0


def _counts_met(ours: list[Quantity], theirs: list[Quantity]) -> float:
    """How many numbers of the first, small ones too, count the same noun as a number of the second that fits."""
    met = sum(
        one.kind == "number" == other.kind and one.unit == other.unit and one.fits(other)
        for one in ours
        if one.unit
        for other in theirs
    )
    return float(min(met, 2))


def _heavy(paragraph: Passage, local: dict[str, float]) -> dict[str, float]:
    """The words of a paragraph, names aside, with their weights in this comparison."""
    return {w.key: w.weight * local[w.key] for w in paragraph.told if not w.actor}


def _rare_met(ours: dict[str, float], theirs: dict[str, float]) -> float:
    return math.log1p(sum(sorted((value for key, value in ours.items() if key in theirs), reverse=True)[:4]))


def _runs(paragraph: Passage, local: dict[str, float]) -> set[tuple[str, ...]]:
    """Pairs of telling words that stand next to each other, or with one word between, in any order."""
    keys = [w.key for w in paragraph.told if w.weight * local[w.key] > RUN_WEIGHT]
    pairs = [*pairwise(keys), *zip(keys, keys[2:], strict=False)]
    return {tuple(sorted(pair)) for pair in pairs if pair[0] != pair[1]}


def _events_met(a: Telling, b: Telling) -> np.ndarray:
    """Weight of the kinds of event that two clauses share; kinds that stand all over both tellings weigh little."""
    kinds = [
        [
            {events()[w.key] for w in clause.told if not w.actor and w.key in events()}
            for p in telling.paragraphs
            for clause in p.clauses
        ]
        for telling in (a, b)
    ]
    counts = Counter(kind for side in kinds for found in side for kind in found)
    total = len(kinds[0]) + len(kinds[1]) + 1
    weight = {kind: math.log(total / count) / math.log(total) for kind, count in counts.items()}
    return np.array([[sum(weight[k] for k in one & other) for other in kinds[1]] for one in kinds[0]])


def _sense(pair: SideBySide) -> np.ndarray:
    """Cosine of the weighted means of the stem vectors of two paragraphs, names aside."""
    sides = []
    for telling, known in ((pair.a, pair.first), (pair.b, pair.second)):
        table = _incidence([known.rows(p.told) for p in telling.paragraphs], known.weights * ~known.names)
        sums = table @ vectors.matrix(known.keys)
        sides.append(sums / (np.linalg.norm(sums, axis=1, keepdims=True) + 1e-9))
    return np.clip(sides[0] @ sides[1].T, 0.0, 1.0)


def _clause_ranges(telling: Telling) -> list[tuple[int, int]]:
    """Where the clauses of each paragraph stand among all clauses of the telling."""
    ends = np.cumsum([len(p.clauses) for p in telling.paragraphs]).tolist()
    return list(zip([0, *ends[:-1]], ends, strict=True))


def _letters(a: Telling, b: Telling) -> np.ndarray:
    """Cosine of sequences of `GRAM` letters, rare ones counting more."""
    counts = [[_grams(telling.text(p.span)) for p in telling.paragraphs] for telling in (a, b)]
    spread: Counter[str] = Counter()
    for side in counts:
        for grams in side:
            spread.update(grams.keys())
    total = sum(len(side) for side in counts) + 1
    row = {gram: n for n, gram in enumerate(spread)}
    weights = np.array([math.log(total / count) for count in spread.values()])
    sides = []
    for side in counts:
        table = np.zeros((len(side), len(row)), dtype=np.float32)
        for n, grams in enumerate(side):
            at = [row[gram] for gram in grams]
            table[n, at] = (1 + np.log(np.array(list(grams.values()), dtype=float))) * weights[at]
        table /= np.linalg.norm(table, axis=1, keepdims=True) + 1e-9
        sides.append(table)
    return sides[0] @ sides[1].T


def _grams(text: str) -> Counter[str]:
    plain = f" {' '.join(fold(text).split())} "
    return Counter(plain[at : at + GRAM] for at in range(max(1, len(plain) - GRAM + 1)))


def _spoken(pair: SideBySide) -> dict[tuple[int, int], float]:
    """For paragraphs that both quote one speaker: the best share of the words of two utterances."""
    best: dict[tuple[int, int], float] = {}
    theirs = utterances(pair.b)
    for one in utterances(pair.a):
        for other in theirs:
            if speaker_tie(one, other):
                place = (one.paragraph, other.paragraph)
                best[place] = max(best.get(place, 0.0), pair.share(one.words, other.words)[0])
    return best
