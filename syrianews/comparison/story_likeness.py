"""How alike two articles are: words of their texts, leads and headlines, reports in common, days apart, and who published them.

Nothing here depends on what else is in a corpus but `frequency`, in how many articles a stem stands, which decides only
which pairs are looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from scipy import sparse

from .words import weight

LEAD_SHARE = 0.8
"""What the leads' mutual coverage adds to the cosine of the whole texts."""
LEAD_FLOOR = 0.12
"""Least coverage of either lead; what is shared below that is mostly background, or a site's own phrases."""
UNTOLD = 0.6
"""What the cosine counts for below that floor."""
HEADLINE = 0.7
"""What it adds that each headline is told in the other's lead: of two developments on one day, the headlines name different ones."""
SAME_REPORT = 0.35
"""What it adds that both articles rest on the report of one outlet (agencies, which everybody uses, aside)."""
DAY = 0.25
"""What each day between their dates takes off: what comes later is mostly a follow-up."""
SAME_OUTLET = 1.0
"""What it takes off that one outlet published both: a newsroom tells an event once, then follows it up."""
COPY = 0.9
"""Cosine from which two articles of one outlet are copies of one text, and nothing is taken off."""
LEAD_WORDS = 45
"""Words from the beginning that are an article's lead."""
WINDOW = 2
"""Days that two tellings of one event may lie apart."""
POSTINGS = 400
"""Articles in which a stem may stand at the most and be rare."""
BLOCK_STEMS = 30
"""Rare stems, the most telling ones, by which an article is looked up."""
BLOCK_SHARED = 3
"""Those that two articles must share to be compared at all."""
CHUNK = 2_000
"""Articles that are held against all later ones in one go."""
PAIRS = 20_000
"""Pairs that are weighed in one go; both bound the memory."""


def _telling(word: str) -> bool:
    """Small numbers and single letters say nothing about which event it is."""
    return len(word) > (2 if word.isdigit() else 1)


class Likeness:
    """How alike two articles are, for many pairs at a time.

    `whole`, `lead` and `headline` are rows of weighted stems, of the whole texts, their leads, and their headlines (the lead
    where there is none); `days` day numbers, NaN where unknown; `outlets` numbers of those who published the articles, -1 where
    unknown.
    """

    def __init__(
        self,
        whole: sparse.csr_matrix,
        lead: sparse.csr_matrix,
        headline: sparse.csr_matrix,
        days: np.ndarray,
        reports: Sequence[frozenset[str]],
        outlets: np.ndarray,
    ):
        self.whole, self.lead, self.headline = whole, lead, headline
        self.days, self.reports, self.outlets = days, reports, outlets
        self.in_whole, self.in_lead = _ones(whole), _ones(lead)

    @classmethod
    def of_words(
        cls,
        texts: list[list[str]],
        days: list[int | None],
        reports: Sequence[frozenset[str]],
        outlets: Sequence[str | None],
        headlines: Sequence[list[str]],
    ) -> tuple[Likeness, list[str]]:
        """Of lists of stems; also the stem that each column stands for."""
        vocabulary: dict[str, int] = {}
        whole, lead, headline = _Rows(), _Rows(), _Rows()
        for words, title in zip(texts, headlines, strict=True):
            counts = Counter(word for word in words if _telling(word))
            keys, weights = _weighed(counts, vocabulary)
            frequency = np.log(np.array(list(counts.values()), dtype=float))
            whole.add(keys, weights * np.minimum(3.0, 1 + frequency))
            opening = {word for word in words[:LEAD_WORDS] if _telling(word)}
            at_lead = np.array([word in opening for word in counts], dtype=bool)
            lead.add(keys[at_lead], weights[at_lead])
            named = dict.fromkeys(word for word in title if _telling(word))
            headline.add(*_weighed(named, vocabulary) if named else (keys[at_lead], weights[at_lead]))
        width = len(vocabulary)
        known = np.array([np.nan if day is None else day for day in days])
        numbers = {outlet: n for n, outlet in enumerate(filter(None, dict.fromkeys(outlets)))}
        by = np.array([numbers[outlet] if outlet else -1 for outlet in outlets], dtype=np.int64)
        rows = whole.matrix(width, norm=2), lead.matrix(width, norm=1), headline.matrix(width, norm=1)
        return cls(*rows, known, reports, by), list(vocabulary)

    def candidates(self) -> tuple[np.ndarray, np.ndarray]:
        """Pairs that share at least `BLOCK_SHARED` of their most telling rare stems and may be of one time."""
        whole = self.whole
        block = rare(whole, np.bincount(whole.indices, minlength=whole.shape[1]))
        transposed = block.T.tocsr()
        pairs = [meetings(block, transposed, self.days, at) for at in range(0, block.shape[0], CHUNK)]
        return np.concatenate([first for first, _ in pairs]), np.concatenate([second for _, second in pairs])

    def alike(self, least: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The pairs whose likeness reaches `least`, and how much it is."""
        first, second = self.candidates()
        scores = self.of(first, second)
        keep = scores >= least
        return first[keep], second[keep], scores[keep]

    def of(self, first: np.ndarray, second: np.ndarray) -> np.ndarray:
        """The likeness of pairs: what their texts, leads, headlines and reports share, less days apart and a common publisher."""
        out = np.zeros(len(first))
        for at in range(0, len(first), PAIRS):
            i, j = first[at : at + PAIRS], second[at : at + PAIRS]
            cosine = _row_products(self.whole[i], self.whole[j])
            told = _both_ways(self.lead, self.in_whole, i, j)
            report = [bool(self.reports[a] & self.reports[b]) for a, b in zip(i, j, strict=True)]
            score = cosine + LEAD_SHARE * told + HEADLINE * _both_ways(self.headline, self.in_lead, i, j)
            score += SAME_REPORT * np.array(report, dtype=float)
            score = np.where(told >= LEAD_FLOOR, score, cosine * UNTOLD)
            score -= DAY * np.nan_to_num(np.abs(self.days[i] - self.days[j]))
            own = (self.outlets[i] == self.outlets[j]) & (self.outlets[i] >= 0) & (cosine < COPY)
            out[at : at + PAIRS] = np.where(_near(self.days, i, j), score - SAME_OUTLET * own, 0.0)
        return out


def rare(whole: sparse.csr_matrix, frequency: np.ndarray) -> sparse.csr_matrix:
    """Each article's most telling stems among those that stand in few articles, as rows of ones.

    `frequency` says of each column in how many articles of the corpus it stands.
    """
    rows, columns = [], []
    for row in range(whole.shape[0]):
        lo, hi = whole.indptr[row], whole.indptr[row + 1]
        keys, values = whole.indices[lo:hi], whole.data[lo:hi]
        few = (frequency[keys] > 1) & (frequency[keys] <= POSTINGS)
        keys, values = keys[few], values[few]
        if len(keys) > BLOCK_STEMS:
            keys = keys[np.argpartition(-values, BLOCK_STEMS)[:BLOCK_STEMS]]
        rows.append(np.full(len(keys), row))
        columns.append(keys)
    places = (np.concatenate(rows), np.concatenate(columns))
    return sparse.csr_matrix((np.ones(len(places[0]), dtype=np.int16), places), shape=whole.shape)


def meetings(
    block: sparse.csr_matrix, transposed: sparse.csr_matrix, days: np.ndarray, start: int
) -> tuple[np.ndarray, np.ndarray]:
    """The pairs that the `CHUNK` articles from `start` form with later ones: enough rare stems in common, and of one time."""
    common = (block[start : start + CHUNK] @ transposed).tocoo()
    i, j = common.row + start, common.col
    keep = (common.data >= BLOCK_SHARED) & (i < j) & _near(days, i, j)
    return i[keep], j[keep]


def _near(days: np.ndarray, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Whether two articles may be of one time: an unknown date rules nothing out."""
    return ~(np.abs(days[first] - days[second]) > WINDOW)


def _weighed(words: Mapping[str, Any], vocabulary: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """The columns of words, with new ones put into the vocabulary, and how telling each is."""
    keys = np.array([vocabulary.setdefault(word, len(vocabulary)) for word in words], dtype=int)
    return keys, np.array([weight(word) ** 2 for word in words])


class _Rows:
    """Collects sparse rows."""

    def __init__(self) -> None:
        self.keys: list[np.ndarray] = []
        self.values: list[np.ndarray] = []

    def add(self, keys: Any, values: np.ndarray) -> None:
        self.keys.append(np.asarray(keys, dtype=np.int32))
        self.values.append(values.astype(np.float32))

    def matrix(self, width: int, norm: int) -> sparse.csr_matrix:
        lengths = [0, *(len(keys) for keys in self.keys)]
        scaled = [v / max(1e-9, float(np.linalg.norm(v, norm))) if len(v) else v for v in self.values]
        data = np.concatenate(scaled) if scaled else np.zeros(0, dtype=np.float32)
        keys = np.concatenate(self.keys) if self.keys else np.zeros(0, dtype=np.int32)
        shape = (len(self.keys), max(1, width))
        return sparse.csr_matrix((data, keys, np.cumsum(lengths)), shape=shape)


def _row_products(a: sparse.csr_matrix, b: sparse.csr_matrix) -> np.ndarray:
    return np.asarray(a.multiply(b).sum(axis=1)).ravel()


def _ones(rows: sparse.csr_matrix) -> sparse.csr_matrix:
    """Rows with a one in place of every stored value."""
    return sparse.csr_matrix((np.ones_like(rows.data), rows.indices, rows.indptr), shape=rows.shape)


def _both_ways(
    parts: sparse.csr_matrix, texts: sparse.csr_matrix, i: np.ndarray, j: np.ndarray
) -> np.ndarray:
    """How much of each one's part stands in the other's text: the lesser of the two."""
    return np.minimum(_row_products(parts[i], texts[j]), _row_products(parts[j], texts[i]))
