"""Stories: which articles tell the same event.

Precision comes first: a false merge claims that two newsrooms corroborate each other. Two articles are compared on

- the words of their whole texts (cosine of light stems, telling words counting more), and
- whether each one's lead, the headline and first sentences where the news stands, is told somewhere in the other.

The second keeps apart a new event and a follow-up that repeats the background of the old one, paragraph for paragraph. Two
reactions to one event on one day differ in their headlines, so headlines that are told in the other's lead count in addition. A
second article from one outlet is a follow-up, unless it is the same text. Each day between known dates lowers the likeness, and
articles more than `story_likeness.WINDOW` days apart are never joined.

Two articles that both rest on one newspaper's report need less similarity in wording to count as one story: each has
translated and cut the report in its own way.

The cost grows nearly linearly: only articles that share several *rare* stems are compared at all (blocking), and
a stem that occurs in more than `story_likeness.POSTINGS` articles does not count as rare.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from ..corpus import Corpus
from ..schema import TEXT_KINDS, Article
from ..text import fold
from .credits import outlet_id, reports
from .story_likeness import Likeness
from .words import WORD, stem

if TYPE_CHECKING:
    import pandas as pd

THRESHOLD = 0.75
"""Least mean likeness at which articles are one story."""
OF_ARTICLE = ["file", "article", "name", "start", "end", "outlet", "title", "date", "date_basis"]
"""What the table of stories is made of: its columns about the article, and what its date rests on."""


@dataclass(slots=True)
class Told:
    """One article as the grouping sees it."""

    file: str
    article: Article
    start: int
    end: int
    text: str


def stories_here(corpus: Corpus) -> pd.DataFrame:
    """The table of `sn.stories`, of a corpus in memory."""
    told = told_in(corpus)
    return story_frame(rows_of(corpus, told), *divided(len(told), likeness_of(told)))


def each_alone(articles: Sequence[Mapping[str, Any]] | pd.DataFrame) -> pd.DataFrame:
    """The table of stories before any search: each article is a story of its own."""
    return story_frame(articles, [*range(len(articles))], [None] * len(articles))


def story_frame(
    articles: Sequence[Mapping[str, Any]] | pd.DataFrame, labels: list[int], likeness: list[float | None]
) -> pd.DataFrame:
    """The table of stories out of what is known of each article (`OF_ARTICLE`), its label and its likeness."""
    import pandas as pd

    from .dating import infer_dates

    sizes, names = Counter(labels), story_names(labels)
    frame = pd.DataFrame(articles, columns=OF_ARTICLE)
    frame.insert(0, "story", pd.Series([names[label] for label in labels], dtype="str"))
    frame.insert(1, "size", [sizes[label] for label in labels])
    frame["similarity"] = [None if value is None else round(value, 3) for value in likeness]
    words = dict.fromkeys(("file", "name", "outlet", "title", "date"), "str")
    frame = frame.astype(
        {**dict.fromkeys(("size", "start", "end"), int), "article": "Int64", "similarity": float, **words}
    )
    frame = infer_dates(frame).drop(columns="date_basis")
    rank = frame["story"].str[1:].astype(int)
    return frame.iloc[np.lexsort((frame["article"].to_numpy(int), frame["file"], rank))].reset_index(
        drop=True
    )


def story_names(labels: Iterable[int]) -> dict[int, str]:
    """The name of each story by its label: `s1` for the one that most articles bear, and so on."""
    return {label: f"s{n}" for n, (label, _) in enumerate(Counter(labels).most_common(), 1)}


def stories_json(frame: pd.DataFrame) -> dict[str, Any]:
    """The stories as `syrianews stories` writes them: `{"stories": [{"id", "articles": [{"file", "article"}]}]}`, each article with what is known of its outlet, title and date."""
    told = ("outlet", "title", "date")
    return {
        "stories": [
            {
                "id": story,
                "articles": [
                    {"file": file, "article": int(article)}
                    | {name: value for name, value in zip(told, known, strict=True) if isinstance(value, str)}
                    for file, article, *known in rows[["file", "article", *told]].itertuples(index=False)
                ],
            }
            for story, rows in frame.groupby("story", sort=False)
        ]
    }


def divided(
    count: int,
    likeness: Likeness | None,
    alike: tuple[np.ndarray, np.ndarray, np.ndarray] | None = None,
) -> tuple[list[int], list[float | None]]:
    """Label `count` articles by story, from their likeness (None where there are no articles).

    `alike` are the pairs of articles that are alike and how much (`Likeness.alike`), where they are known. Returns a label for each
    article, and its mean likeness to the others of its story (None for one that stands alone).
    """
    if likeness is None:
        return [], []
    first, second, scores = alike or likeness.alike(THRESHOLD)
    keep = scores >= THRESHOLD
    labels = linked(count, first[keep], second[keep], scores[keep])
    next_label = int(labels.max()) + 1
    means: list[float | None] = [None] * count
    for members in shared(labels):
        for cluster, mean in split(likeness, members):
            labels[cluster] = next_label
            next_label += 1
            for position, value in zip(cluster, mean, strict=True):
                means[position] = value
    return labels.tolist(), means


def linked(count: int, first: np.ndarray, second: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """A label for each of `count` articles: the same for those that a chain of pairs links."""
    graph = sparse.coo_matrix((scores, (first, second)), shape=(count, count))
    return connected_components(graph, directed=False)[1].astype(int)


def split(likeness: Likeness, members: list[int]) -> list[tuple[list[int], list[float | None]]]:
    """Divide articles that a chain links into stories: each with its members' mean likeness to the others of it."""
    matrix = np.zeros((len(members), len(members)))
    upper = np.triu_indices(len(members), 1)
    positions = np.array(members)
    matrix[upper] = likeness.of(positions[upper[0]], positions[upper[1]])
    matrix += matrix.T
    out = []
    for cluster in average_link(matrix):
        others = [[o for o in cluster if o != position] for position in cluster]
        means = [
            float(matrix[position, rest].mean()) if rest else None
            for position, rest in zip(cluster, others, strict=True)
        ]
        out.append(([members[position] for position in cluster], means))
    return out


def rows_of(corpus: Corpus, told: list[Told]) -> list[dict[str, Any]]:
    """What the table of stories says of each article (`OF_ARTICLE`)."""
    name = corpus.article_names
    return [
        {
            "file": t.file,
            "article": t.article.article,
            "name": name[t.file, t.article.article],
            "start": t.start,
            "end": t.end,
            "outlet": t.article.outlet,
            "title": t.article.title,
            "date": t.article.date,
            "date_basis": t.article.date_basis,
        }
        for t in told
    ]


def likeness_of(told: list[Told]) -> Likeness | None:
    """The likeness of some articles; None where there are none."""
    if not told:
        return None
    likeness, _ = Likeness.of_words(
        [stems_of(t.text) for t in told],
        [day_of(t.article.date) for t in told],
        [reports(t.article) for t in told],
        [publisher(t.article.outlet) for t in told],
        [stems_of(t.article.title or "") for t in told],
    )
    return likeness


def publisher(outlet: str | None) -> str | None:
    """Who published an article, whatever the scrape calls the outlet."""
    return outlet_id(outlet) if outlet else None


def told_in(corpus: Corpus) -> list[Told]:
    """The articles of a corpus that have text."""
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
            found.append(Told(record.scrape.file, article, pieces[0][0], pieces[-1][1], text))
    return found


def stems_of(text: str) -> list[str]:
    """The stems of a text's words, in order."""
    return [stem(word) for word in WORD.findall(fold(text))]


def day_of(iso: str | None) -> int | None:
    try:
        return date.fromisoformat(iso).toordinal() if iso else None
    except ValueError:  # a month without a day
        return None


def shared(labels: np.ndarray) -> list[list[int]]:
    """Positions by label, for labels that several share."""
    order = np.argsort(labels, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(labels[order])) + 1)
    return [group.tolist() for group in groups if len(group) > 1]


def average_link(matrix: np.ndarray) -> list[list[int]]:
    """Join the two likest groups while their mean likeness reaches `THRESHOLD`: a chain of follow-ups stays apart."""
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    most = max(THRESHOLD, float(matrix.max()))
    distance = most - matrix
    np.fill_diagonal(distance, 0.0)
    labels = fcluster(linkage(squareform(distance, checks=False), "average"), most - THRESHOLD, "distance")
    return [np.flatnonzero(labels == label).tolist() for label in np.unique(labels)]
