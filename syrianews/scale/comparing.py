"""Stories compared by the workers of an engine: each story is a block of its own, and articles of two stories never meet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..comparison.compare import Comparison, StoryComparison, compare_story
from ..comparison.passages import tellings
from ..comparison.stories import stories
from .engines import Died, open_engine
from .stored import StoredCorpus

if TYPE_CHECKING:
    import pandas as pd

Block = tuple[str, list[tuple[str, int]]]
"""A story, and its articles: file and number."""


def compare_on(
    several: list[StoryComparison], engine: str | None, scheduler: str | None, workers: int | None
) -> list[StoryComparison]:
    """Stories of a corpus in memory, each compared by one worker, in their order."""
    return _compared(compare_story, several, engine, scheduler, workers)


def compare_stored(
    corpus: StoredCorpus, engine: str | None, scheduler: str | None, workers: int | None
) -> Comparison:
    """What `sn.compare` does, of a corpus on disk: a worker reads the articles of its story, and no others.

    The result is in memory: the articles of stories that several outlets tell, and what was found in them.
    """
    grouped = stories(corpus, engine=engine, scheduler=scheduler, workers=workers)
    read = partial(_read_and_compare, corpus.path.resolve())
    found = _compared(read, _blocks(grouped), engine, scheduler, workers)
    return Comparison(grouped, [story for story in found if len(story.tellings) > 1])


def _blocks(grouped: pd.DataFrame) -> list[Block]:
    """The stories that several articles tell."""
    told = grouped[grouped["size"] > 1]
    return [
        (str(story), [(file, int(n)) for file, n in zip(rows["file"], rows["article"], strict=True)])
        for story, rows in told.groupby("story", sort=False)
    ]


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
                    f"workers keep dying over the {number + 1}. story: give them more memory, or leave it out"
                )
            found[number] = outcome
    return [found[number] for number in sorted(found)]


def _second(function: Callable[[Any], StoryComparison], numbered: tuple[int, Any]) -> StoryComparison:
    return function(numbered[1])


def _read_and_compare(path: Path, block: Block) -> StoryComparison:
    story, members = block
    corpus = StoredCorpus(path).load(file for file, _ in members)
    wanted = set(members)
    told = [t for t in tellings(corpus) if (t.record.scrape.file, t.article.article) in wanted]
    return compare_story(StoryComparison(story, told))
