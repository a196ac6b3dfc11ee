"""Comparing the tellings of each story: what one outlet repeats, rewords, leaves out, contradicts or denies.

>>> import syrianews as sn
>>> comparison = sn.compare(sn.annotate(sn.load("seeds/")))
>>> comparison
<Comparison: 5 tellings of 2 stories>
>>> sorted(set(comparison.alignments["relation"]))
['denies', 'partial', 'same']

Every table is a tidy pandas frame. A row about two passages carries, for both, `file`, `article`, `start`, `end` (0-based
offsets into the scrape, end exclusive) and `text`, with the prefixes `a_` and `b_`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Any

from ..corpus import Corpus
from . import comparison_tables as frames
from .alignment import Alignment, align
from .conflicts import Conflict, conflicts
from .denials import Denial, answered, mark_denials
from .direction import Direction, directions
from .likeness import SideBySide
from .omissions import Omission, omissions
from .passages import Telling, tellings
from .related import related
from .shared_quotes import SharedQuote, shared_quotes
from .stories import stories

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class StoryComparison:
    """What comparing every two tellings of one story found."""

    story: str
    tellings: list[Telling]
    alignments: list[Alignment] = field(default_factory=list)
    quotes: list[SharedQuote] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    denials: list[Denial] = field(default_factory=list)
    directions: list[Direction] = field(default_factory=list)
    omissions: list[Omission] = field(default_factory=list)


class Comparison:
    """The tables of a comparison; each is made when first asked for, and documented on its property."""

    def __init__(self, stories: pd.DataFrame, compared: list[StoryComparison]):
        self.stories = stories
        """One row an article, with its story: see `syrianews.stories.stories`."""
        self.compared = compared

    @cached_property
    def alignments(self) -> pd.DataFrame:
        """Passages that report the same thing: see `comparison_tables.alignments`."""
        return frames.alignments(self.compared)

    @cached_property
    def quotes(self) -> pd.DataFrame:
        """One speaker's same utterance in two tellings: see `comparison_tables.quotes`."""
        return frames.quotes(self.compared)

    @cached_property
    def single_quotes(self) -> pd.DataFrame:
        """Utterances that one telling of a story alone carries: see `comparison_tables.single_quotes`."""
        return frames.single_quotes(self.compared)

    @cached_property
    def conflicts(self) -> pd.DataFrame:
        """Different values for one fact: see `comparison_tables.conflicts`."""
        return frames.conflicts(self.compared)

    @cached_property
    def denials(self) -> pd.DataFrame:
        """Denials and the claims they answer: see `comparison_tables.denials`."""
        return frames.denials(self.compared)

    @cached_property
    def omissions(self) -> pd.DataFrame:
        """What most tellings of a story have and one lacks: see `comparison_tables.omissions`."""
        return frames.omissions(self.compared)

    @cached_property
    def relays(self) -> pd.DataFrame:
        """The outlets and agencies that each telling credits: see `comparison_tables.relays`."""
        return frames.relays(self.compared)

    @cached_property
    def direction(self) -> pd.DataFrame:
        """Who passes on whom, with what shows it: see `comparison_tables.direction`."""
        return frames.direction(self.compared)

    @cached_property
    def passages(self) -> pd.DataFrame:
        """Every paragraph of the compared tellings, with how many others tell it: see `comparison_tables.passages`."""
        return frames.passages(self.compared)

    def to_json(self) -> dict[str, Any]:
        """Alignments, quotes and conflicts in the form that `score_alignments.py` documents: spans of two files each."""
        return {
            "pairs": [{**_spans(row), "relation": row["relation"]} for row in _rows(self.alignments)],
            "quotes": [{**_spans(row), "speaker": row["speaker"]} for row in _rows(self.quotes)],
            "conflicts": [{**_spans(row), "what": row["what"]} for row in _rows(self.conflicts)],
        }

    def __repr__(self) -> str:
        told = sum(len(story.tellings) for story in self.compared)
        return f"<Comparison: {told} tellings of {len(self.compared)} stories>"


def compare(corpus: Corpus) -> Comparison:
    """Compare every two tellings of each story of an annotated corpus, and those of related stories with each other.

    Articles of related stories (`related`) stand under the name of the largest of them; `Comparison.stories` keeps the stories apart.

    Raises ValueError if the corpus is not annotated: run `sn.annotate(corpus)` first. A corpus in which
    no two articles tell one story gives a comparison whose tables are empty.
    """
    if not corpus.annotated:
        raise ValueError(
            "compare() needs actors and attributions, and this corpus has none: "
            "call sn.compare(sn.annotate(corpus))."
        )
    grouped = stories(corpus)
    compared_as = related(corpus, grouped)
    story_of = {
        (file, article): compared_as[story]
        for story, file, article in zip(grouped["story"], grouped["file"], grouped["article"], strict=True)
    }
    told: dict[str, list[Telling]] = {}
    for telling in tellings(corpus):
        name = story_of.get((telling.record.scrape.file, telling.article.article))
        if name is not None:
            told.setdefault(name, []).append(telling)
    several = [StoryComparison(story, members) for story, members in told.items() if len(members) > 1]
    for story in sorted(several, key=lambda s: int(s.story[1:])):
        _compare_story(story)
    return Comparison(grouped, sorted(several, key=lambda s: int(s.story[1:])))


def _compare_story(story: StoryComparison) -> None:
    for a, b in combinations(story.tellings, 2):
        pair = SideBySide(a, b)
        aligned = list(align(pair))
        mark_denials(aligned)
        story.alignments += aligned
        story.quotes += shared_quotes(pair, aligned)
        story.conflicts += conflicts(pair, aligned)
        story.denials += answered(pair, aligned)
        story.directions += directions(pair)
    story.omissions += omissions(story.tellings, story.alignments)


def _rows(frame: pd.DataFrame) -> Iterable[dict[str, Any]]:
    return frame.to_dict("records")


def _spans(row: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        side: {
            "file": row[f"{side}_file"],
            "start": int(row[f"{side}_start"]),
            "end": int(row[f"{side}_end"]),
        }
        for side in ("a", "b")
    }
