"""Stories: which articles tell the same event.

Precision comes first: a false merge claims that two newsrooms corroborate each other. Two articles are compared on

- the words of their whole texts (cosine of light stems, telling words counting more), and
- whether each one's lead, the headline and first sentences where the news stands, is told somewhere in the other.

The second keeps apart a new event and a follow-up that repeats the background of the old one, paragraph
for paragraph. Leads that are alike in themselves add to it; each day between known dates takes something off, and articles
further apart than `WINDOW` days are never joined.

Two articles that both rest on one newspaper's report are of one story with less likeness of wording: each has
translated and cut the report for itself.

The cost grows nearly linearly: only articles that share several *rare* stems are compared at all (blocking), and
no stem that stands in more than `POSTINGS` articles counts as rare.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from ..corpus import Corpus
from ..schema import TEXT_KINDS, Article
from ..text import fold
from .credits import reports
from .words import WORD, stem, weight

if TYPE_CHECKING:
    import pandas as pd

THRESHOLD = 0.52
"""Least mean likeness at which articles are one story."""
LEAD_SHARE = 0.5
"""What the leads' mutual coverage adds to the cosine of the whole texts."""
LEAD_FLOOR = 0.12
"""Least coverage of either lead; what is shared below that is mostly background, or a site's own phrases."""
UNTOLD = 0.6
"""What the cosine counts for below that floor."""
SAME_REPORT = 0.25
"""What it adds that both articles rest on the report of one outlet (agencies, which everybody uses, aside)."""
OPENING = 0.3
"""What it adds that the leads tell the same, each against the other, by so much more than `OPENING_USUAL`."""
OPENING_USUAL = 0.2
DAY = 0.08
"""What each day between their dates takes off: what comes later is mostly a follow-up."""
SAME_OUTLET = 0.1
"""What it takes off that one outlet published both: a newsroom tells an event once, then follows it up."""
LEAD_WORDS = 45
WINDOW = 3
"""Days that two tellings of one event may lie apart."""
POSTINGS = 400
BLOCK_STEMS = 30
BLOCK_SHARED = 3
CHUNK = 2_000


@dataclass(slots=True)
class _Telling:
    """One article as the grouping sees it."""

    file: str
    article: Article
    start: int
    end: int
    day: int | None
    words: list[str]


def stories(corpus: Corpus) -> pd.DataFrame:
    """Group the articles of a corpus into stories: one row an article, those of one story together.

    Columns: `story` (str, `s1` … the largest first), `size` (int, tellings of the story), `file` (str), `article` (int),
    `start`, `end` (int, the article's text in its scrape), `outlet`, `title`, `date` (str or missing),
    `similarity` (float, mean likeness to the story's other articles; missing for a story of one),
    `date_inferred`, `date_inferred_reason` (str or missing: the date that an undated article may bear by the other
    tellings of its story, and why; the `date` column itself is never filled in).

    The corpus need not be annotated. An empty corpus gives an empty frame.

    >>> import syrianews as sn
    >>> sorted(sn.stories(sn.load("seeds/"))["size"])
    [1, 1, 2, 2, 3, 3, 3]
    """
    import pandas as pd

    from .dating import infer_dates

    tellings = _tellings(corpus)
    labels, likeness = group(
        [t.words for t in tellings],
        [t.day for t in tellings],
        [reports(t.article) for t in tellings],
        [t.article.outlet for t in tellings],
    )
    sizes = Counter(labels)
    order = {label: n for n, (label, _) in enumerate(sizes.most_common(), 1)}
    rows = [
        {
            "story": f"s{order[label]}",
            "size": sizes[label],
            "file": t.file,
            "article": t.article.article,
            "start": t.start,
            "end": t.end,
            "outlet": t.article.outlet,
            "title": t.article.title,
            "date": t.article.date,
            "similarity": None if value is None else round(value, 3),
        }
        for t, label, value in zip(tellings, labels, likeness, strict=True)
    ]
    columns = ["story", "size", "file", "article", "start", "end", "outlet", "title", "date", "similarity"]
    frame = pd.DataFrame(rows, columns=columns).astype({"size": int, "article": int, "similarity": float})
    frame = infer_dates(frame)
    rank = frame["story"].str[1:].astype(int)
    return frame.iloc[np.lexsort((frame["article"], frame["file"], rank))].reset_index(drop=True)


def stories_json(frame: pd.DataFrame) -> dict[str, Any]:
    """The stories in the form that `score_stories.py` reads: `{"stories": [{"id", "articles": [{"file", "article"}]}]}`."""
    return {
        "stories": [
            {
                "id": story,
                "articles": [
                    {"file": file, "article": int(article)}
                    for file, article in zip(rows["file"], rows["article"], strict=True)
                ],
            }
            for story, rows in frame.groupby("story", sort=False)
        ]
    }


def group(
    texts: list[list[str]],
    days: list[int | None],
    reports: list[frozenset[str]] | None = None,
    outlets: list[str | None] | None = None,
) -> tuple[list[int], list[float | None]]:
    """Label articles by story.

    `texts` are lists of stems; `days` day numbers or None; `reports` the outlets on whose report each article rests; `outlets` who published each, or None. Returns a
    label for each article, and its mean likeness to the others of its story (None for one that stands alone).
    """
    if not texts:
        return [], []
    likeness = Likeness(texts, days, reports or [frozenset()] * len(texts), outlets or [None] * len(texts))
    first, second = likeness.candidates()
    scores = likeness.of(first, second)
    keep = scores >= THRESHOLD
    count = len(texts)
    graph = sparse.coo_matrix((scores[keep], (first[keep], second[keep])), shape=(count, count))
    _, component = connected_components(graph, directed=False)
    labels = component.astype(int)
    next_label = int(labels.max()) + 1
    means: list[float | None] = [None] * count
    for members in _members(labels):
        matrix = np.zeros((len(members), len(members)))
        upper = np.triu_indices(len(members), 1)
        positions = np.array(members)
        matrix[upper] = likeness.of(positions[upper[0]], positions[upper[1]])
        matrix += matrix.T
        for cluster in average_link(matrix, THRESHOLD):
            for position in cluster:
                labels[members[position]] = next_label
                others = [o for o in cluster if o != position]
                means[members[position]] = float(matrix[position, others].mean()) if others else None
            next_label += 1
    return labels.tolist(), means


def likeness_of(corpus: Corpus) -> tuple[Likeness, list[tuple[str, int]]]:
    """The likeness of the articles of a corpus, and the file and number of each, in the same order."""
    found = _tellings(corpus)
    measure = Likeness(
        [t.words for t in found],
        [t.day for t in found],
        [reports(t.article) for t in found],
        [t.article.outlet for t in found],
    )
    return measure, [(t.file, t.article.article) for t in found]


def _tellings(corpus: Corpus) -> list[_Telling]:
    found = []
    for record in corpus.records:
        spans: dict[int, list[tuple[int, int]]] = {}
        for zone in record.zones:
            if zone.kind in TEXT_KINDS and zone.article is not None:
                spans.setdefault(zone.article, []).append((zone.start, zone.end))
        for article in record.articles:
            if not (pieces := spans.get(article.article)):
                continue
            text = "\n".join(record.scrape.text[start:end] for start, end in pieces)
            words = [stem(word) for word in WORD.findall(fold(text))]
            found.append(
                _Telling(record.scrape.file, article, pieces[0][0], pieces[-1][1], _day(article.date), words)
            )
    return found


def _day(iso: str | None) -> int | None:
    try:
        return date.fromisoformat(iso).toordinal() if iso else None
    except ValueError:  # a month without a day
        return None


def _telling(word: str) -> bool:
    """Small numbers and single letters say nothing about which event it is."""
    return len(word) > (2 if word.isdigit() else 1)


class Likeness:
    """How alike two articles are, for many pairs at a time."""

    def __init__(
        self,
        texts: list[list[str]],
        days: list[int | None],
        reports: list[frozenset[str]],
        outlets: list[str | None],
    ):
        self.days = np.array([np.nan if day is None else day for day in days])
        self.reports = reports
        numbers = {outlet: n for n, outlet in enumerate(dict.fromkeys(outlets))}
        self.outlets = np.array([-1 if outlet is None else numbers[outlet] for outlet in outlets])
        vocabulary: dict[str, int] = {}
        whole, lead = _Rows(), _Rows()
        for words in texts:
            counts = Counter(word for word in words if _telling(word))
            keys = np.array([vocabulary.setdefault(word, len(vocabulary)) for word in counts], dtype=int)
            weights = np.array([weight(word) ** 2 for word in counts])
            frequency = np.log(np.array(list(counts.values()), dtype=float))
            whole.add(keys, weights * np.minimum(3.0, 1 + frequency))
            opening = {word for word in words[:LEAD_WORDS] if _telling(word)}
            at_lead = np.array([word in opening for word in counts], dtype=bool)
            lead.add(keys[at_lead], weights[at_lead])
        self.whole = whole.matrix(len(vocabulary), norm=2)
        self.lead = lead.matrix(len(vocabulary), norm=1)
        lengths = np.sqrt(np.asarray(self.lead.multiply(self.lead).sum(axis=1)).ravel()) + 1e-9
        self.opening = (sparse.diags(1 / lengths) @ self.lead).tocsr()
        self.present = self.whole.copy()
        self.present.data[:] = 1.0

    def candidates(self) -> tuple[np.ndarray, np.ndarray]:
        """Pairs that share at least `BLOCK_SHARED` of their most telling rare stems and may be of one time."""
        block = self._rare()
        transposed = block.T.tocsr()
        first, second = [], []
        for start in range(0, block.shape[0], CHUNK):
            shared = (block[start : start + CHUNK] @ transposed).tocoo()
            i, j = shared.row + start, shared.col
            keep = (shared.data >= BLOCK_SHARED) & (i < j) & self._near(i, j)
            first.append(i[keep])
            second.append(j[keep])
        return np.concatenate(first), np.concatenate(second)

    def _rare(self) -> sparse.csr_matrix:
        """Each article's most telling stems among those that stand in few articles, as rows of ones."""
        whole = self.whole
        frequency = np.bincount(whole.indices, minlength=whole.shape[1])
        rows, columns = [], []
        for row in range(whole.shape[0]):
            lo, hi = whole.indptr[row], whole.indptr[row + 1]
            keys, values = whole.indices[lo:hi], whole.data[lo:hi]
            rare = (frequency[keys] > 1) & (frequency[keys] <= POSTINGS)
            keys, values = keys[rare], values[rare]
            if len(keys) > BLOCK_STEMS:
                keys = keys[np.argpartition(-values, BLOCK_STEMS)[:BLOCK_STEMS]]
            rows.append(np.full(len(keys), row))
            columns.append(keys)
        places = (np.concatenate(rows), np.concatenate(columns))
        return sparse.csr_matrix((np.ones(len(places[0]), dtype=np.int16), places), shape=whole.shape)

    def _near(self, first: np.ndarray, second: np.ndarray) -> np.ndarray:
        """Whether two articles may be of one time: an unknown date rules nothing out."""
        return ~(np.abs(self.days[first] - self.days[second]) > WINDOW)

    def of(self, first: np.ndarray, second: np.ndarray) -> np.ndarray:
        """The likeness of pairs: cosine of the texts, the lesser coverage of a lead, a report in common, leads alike, days apart, one outlet."""
        out = np.zeros(len(first))
        for at in range(0, len(first), 20_000):
            i, j = first[at : at + 20_000], second[at : at + 20_000]
            cosine = _row_products(self.whole[i], self.whole[j])
            told = np.minimum(
                _row_products(self.lead[i], self.present[j]), _row_products(self.lead[j], self.present[i])
            )
            report = [bool(self.reports[a] & self.reports[b]) for a, b in zip(i, j, strict=True)]
            score = cosine + LEAD_SHARE * told + SAME_REPORT * np.array(report, dtype=float)
            opening = _row_products(self.opening[i], self.opening[j])
            apart = np.nan_to_num(np.abs(self.days[i] - self.days[j]))
            score = np.where(told >= LEAD_FLOOR, score, cosine * UNTOLD)
            score = score + OPENING * (opening - OPENING_USUAL) - DAY * apart
            own = (self.outlets[i] == self.outlets[j]) & (self.outlets[i] >= 0)
            score = score - SAME_OUTLET * own
            out[at : at + 20_000] = np.where(self._near(i, j), score, 0.0)
        return out


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


def _members(labels: np.ndarray) -> list[list[int]]:
    """Positions by label, for labels that several share."""
    order = np.argsort(labels, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(labels[order])) + 1)
    return [group.tolist() for group in groups if len(group) > 1]


def average_link(matrix: np.ndarray, least: float) -> list[list[int]]:
    """Join the two likest groups while their mean likeness reaches `least`: a chain of follow-ups stays apart."""
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    distance = np.maximum(0.0, 2.0 - matrix)
    np.fill_diagonal(distance, 0.0)
    labels = fcluster(linkage(squareform(distance, checks=False), "average"), 2.0 - least, "distance")
    return [np.flatnonzero(labels == label).tolist() for label in np.unique(labels)]
