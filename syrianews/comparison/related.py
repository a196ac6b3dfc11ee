"""Related stories: which articles of different stories are near enough to be compared passage by passage.

`stories` joins articles only where it is sure that they tell one event. A follow-up, or a telling with much background
of its own, often shares single passages with another story all the same. What two articles share is then judged for each passage by
itself, so that comparing them claims nothing about the articles as wholes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import numpy as np
import pandas as pd

from ..corpus import Corpus
from .alignment import Alignment
from .conflicts import Conflict
from .passages import Telling
from .stories import divided, likeness_of, rows_of, story_frame, story_names, told_in
from .story_likeness import Likeness

RELATED = 0.4
"""Least mean likeness (see `stories.THRESHOLD`) at which the articles of two stories are compared. Of annotated pairs the least like
tellings of one event reach 0.41, and hardly any articles of different events more: each passage is then judged by itself."""

DAYS = 1
"""How many days apart two tellings of one event may be dated that are not of one story."""
LEAD_PARAGRAPH = 1
"""The last paragraph of the headline and the lead."""


def stories_and_related(corpus: Corpus) -> tuple[pd.DataFrame, list[tuple[str, str]]]:
    """The table of `sn.stories`, and the names of every two stories that are related, in the order of their names.

    >>> import syrianews as sn
    >>> frame, near = stories_and_related(sn.load("seeds/"))
    >>> near
    []
    """
    told = told_in(corpus)
    rows, likeness = rows_of(corpus, told), likeness_of(told)
    if likeness is None:
        return story_frame(rows, [], []), []
    alike = likeness.alike(RELATED)
    labels, means = divided(len(rows), likeness, alike)
    members = members_of(labels)
    near = [
        (one, other)
        for one, other in linked_stories(labels, *alike[:2])
        if related(likeness, members[one], members[other])
    ]
    return story_frame(rows, labels, means), named(near, labels)


def one_event(a: Telling, b: Telling, aligned: Iterable[Alignment]) -> bool:
    """Whether two tellings of related stories open with the same event, on one day or the next, so that their values may be compared."""
    dates = [telling.article.date for telling in (a, b)]
    days = [date.fromisoformat(day) for day in dates if day and len(day) == len("2018-03-13")]
    if len(days) == len(dates) and abs(days[0] - days[1]).days > DAYS:
        return False
    return any(max(x.a_paragraph.number, x.b_paragraph.number) <= LEAD_PARAGRAPH for x in aligned)


def of_that_event(conflict: Conflict, aligned: Iterable[Alignment]) -> bool:
    """Whether a conflict between two such tellings is about the event that they open with: its values stand in openings, or in passages that align.

    What is told further down may be another event: the toll of one attack as the background of the next.
    """
    paragraphs = conflict.a.paragraph_at(conflict.a_span[0]), conflict.b.paragraph_at(conflict.b_span[0])
    one, other = (paragraph.number if paragraph else LEAD_PARAGRAPH + 1 for paragraph in paragraphs)
    joined = {(x.a_paragraph.number, x.b_paragraph.number) for x in aligned if x.fact}
    return max(one, other) <= LEAD_PARAGRAPH or (one, other) in joined


def members_of(labels: Iterable[int]) -> dict[int, list[int]]:
    """The positions of the articles of each story, by its label."""
    members: dict[int, list[int]] = {}
    for position, label in enumerate(labels):
        members.setdefault(label, []).append(position)
    return members


def linked_stories(labels: list[int], first: np.ndarray, second: np.ndarray) -> list[tuple[int, int]]:
    """The labels of every two stories that some pair of articles links."""
    of = np.array(labels)
    pairs = np.sort(np.stack([of[first], of[second]], axis=1), axis=1)
    pairs = np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)
    return [(int(one), int(other)) for one, other in pairs]


def related(likeness: Likeness, one: list[int], other: list[int]) -> bool:
    """Whether the articles of two stories are alike enough, on the mean of every two of them."""
    first, second = np.repeat(one, len(other)), np.tile(other, len(one))
    return bool(likeness.of(first, second).mean() >= RELATED)


def named(pairs: Iterable[tuple[int, int]], labels: list[int]) -> list[tuple[str, str]]:
    """Labels of two stories as their names, the larger story first."""
    names = story_names(labels)
    numbers = sorted(tuple(sorted(int(names[label][1:]) for label in pair)) for pair in pairs)
    return [(f"s{one}", f"s{other}") for one, other in numbers]
