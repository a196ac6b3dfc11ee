"""Related stories: which articles of different stories are near enough to be compared passage by passage.

`stories` joins articles only where it is sure that they tell one event. A follow-up, or a telling with much background
of its own, often shares single passages with another story all the same. What two articles share is then judged for each passage by
itself, so that comparing them claims nothing about the articles as wholes.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from ..corpus import Corpus
from .stories import average_link, likeness_of

RELATED = 0.36
"""Least mean likeness (see `stories.THRESHOLD`) at which the articles of two stories are compared: halfway between the
likest articles of different stories (0.25) and the least like tellings of one (0.46) in the annotated pairs."""


def related(corpus: Corpus, grouped: pd.DataFrame) -> dict[str, str]:
    """For each story, the story under whose name its articles are compared: its own, or that of the largest related one.

    `grouped` is `stories(corpus)`. A chain of stories each related to the next is cut where the mean likeness falls
    below `RELATED`.
    """
    names = list(dict.fromkeys(grouped["story"]))
    own = {name: name for name in names}
    if len(names) < 2:
        return own
    likeness, places = likeness_of(corpus)
    number = {name: n for n, name in enumerate(names)}
    story_at = {
        (file, article): number[story]
        for story, file, article in zip(grouped["story"], grouped["file"], grouped["article"], strict=True)
    }
    of_article = np.array([story_at[place] for place in places])
    first, second = likeness.candidates()
    near = likeness.of(first, second) >= RELATED
    one, other = of_article[first[near]], of_article[second[near]]
    graph = sparse.coo_matrix((np.ones(len(one)), (one, other)), shape=(len(names), len(names)))
    _, component = connected_components(graph, directed=False)
    for label in np.flatnonzero(np.bincount(component) > 1):
        members = np.flatnonzero(component == label)
        articles = [np.flatnonzero(of_article == member) for member in members]
        means = np.zeros((len(members), len(members)))
        for i, j in zip(*np.triu_indices(len(members), 1), strict=True):
            pairs = np.meshgrid(articles[i], articles[j])
            means[i, j] = means[j, i] = likeness.of(pairs[0].ravel(), pairs[1].ravel()).mean()
        for cluster in average_link(means, RELATED):
            for position in cluster:
                own[names[members[position]]] = names[members[min(cluster)]]
    return own
