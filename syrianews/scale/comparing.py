"""Stories compared by the workers of an engine: each story is a block of its own, and so are two related stories."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..comparison.compare import Comparison, compare_story
from ..comparison.compared import StoryComparison, StoryTask
from ..comparison.given_stories import given_stories
from ..comparison.passages import tellings
from ..comparison.stories import each_alone
from .engines import Died, open_engine
from .grouping import articles_of, stories_and_related_of
from .stored import StoredCorpus

if TYPE_CHECKING:
    import pandas as pd

Members = list[tuple[str, int]]
"""The articles of a story: file and number."""
Block = tuple[str, Members, str | None, Members]
"""A story and its articles; and, to compare it with a related one, that one and its articles."""


def compare_on(
    several: list[StoryTask], engine: str | None, scheduler: str | None, workers: int | None
) -> list[StoryComparison]:
    """Stories of a corpus in memory, each compared by one worker, in their order."""
    return _compared(compare_story, several, engine, scheduler, workers)


def compare_stored(
    corpus: StoredCorpus,
    engine: str | None,
    scheduler: str | None,
    workers: int | None,
    stories: pd.DataFrame | None = None,
) -> Comparison:
    """What `sn.compare` does, of a corpus on disk: a worker reads the articles of its story, and no others.

    The result is in memory: the articles of stories that several outlets tell, and what was found in them.
    """
    near: list[tuple[str, str]] = []
    if stories is None:
        grouped, near = stories_and_related_of(corpus, engine=engine, scheduler=scheduler, workers=workers)
    else:
        grouped = given_stories(each_alone(articles_of(corpus)), stories)
    blocks, beside = _blocks(grouped, near)
    read = partial(_read_and_compare, corpus.path.resolve())
    found = _compared(read, [*blocks, *beside], engine, scheduler, workers)
    several = [story for story in found[: len(blocks)] if len(story.tellings) > 1]
    return Comparison(grouped, several, [s for s in found[len(blocks) :] if s.tellings and s.others])


def _blocks(grouped: pd.DataFrame, near: list[tuple[str, str]]) -> tuple[list[Block], list[Block]]:
    """The stories that several articles tell, and every two that are related."""
    members: dict[str, Members] = {}
    for story, file, number in zip(grouped["story"], grouped["file"], grouped["article"], strict=True):
        members.setdefault(story, []).append((file, int(number)))
    told: list[Block] = [(story, own, None, []) for story, own in members.items() if len(own) > 1]
    return told, [(one, members[one], other, members[other]) for one, other in near]


def _compared(
    function: Callable[[Any], StoryComparison],
    blocks: list[Any],
    engine: str | None,
    scheduler: str | None,
    workers: int | None,
) -> list[StoryComparison]:
    numbered: Iterable[tuple[int, Any]] = enumerate(blocks)
    found: dict[int, StoryComparison] = {}
    with open_engine(engine, scheduler, workers) as at_work:
        for (number, _), outcome in at_work.map(partial(_second, function), numbered):
            if isinstance(outcome, Died):
                raise RuntimeError(
                    f"workers keep dying over story number {number + 1}: give them more memory, or leave it out"
                )
            found[number] = outcome
    return [found[number] for number in sorted(found)]


def _second(function: Callable[[Any], StoryComparison], numbered: tuple[int, Any]) -> StoryComparison:
    return function(numbered[1])


def _read_and_compare(path: Path, block: Block) -> StoryComparison:
    story, members, other, others = block
    corpus = StoredCorpus(path).load(file for file, _ in (*members, *others))
    told = {(t.record.scrape.file, t.article.article): t for t in tellings(corpus)}
    one, two = ([told[place] for place in places if place in told] for places in (members, others))
    return compare_story(StoryTask(story, one, other, two))
