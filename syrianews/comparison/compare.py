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

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations, product
from typing import TYPE_CHECKING, Any, TypeAlias

from ..corpus import Corpus
from . import comparison_tables as frames
from .alignment import Alignment, align
from .conflicts import OF_EVENT, Conflict, conflicts
from .denials import Denial, answered, mark_denials
from .direction import Direction, directions
from .likeness import SideBySide
from .omissions import Omission, omissions
from .outcomes import mark_opposed, opposed
from .passages import Telling, tellings
from .related import one_event, stories_and_related
from .shared_quotes import SharedQuote, shared_quotes

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class StoryComparison:
    """What comparing each pair of tellings of one story found; or each telling with each of another, related story (`other`).

    Between two related stories shared passages and quotations are searched for, because these can be judged one by one, and of
    conflicts the tolls of an event with which both open on one day or the next (`related.one_event`). A denial of one claim
    does not deny its neighbours, and a follow-up does not set out to tell everything again.
    """

    story: str
    tellings: list[Telling]
    other: str | None = None
    others: list[Telling] = field(default_factory=list)
    alignments: list[Alignment] = field(default_factory=list)
    quotes: list[SharedQuote] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    denials: list[Denial] = field(default_factory=list)
    directions: list[Direction] = field(default_factory=list)
    omissions: list[Omission] = field(default_factory=list)


class Comparison:
    """The tables of a comparison; each is created on first use and documented with its property."""

    def __init__(
        self, stories: pd.DataFrame, compared: list[StoryComparison], related: list[StoryComparison]
    ):
        self.stories = stories
        """One row per article, with its story: see `sn.stories`."""
        self.compared = compared
        """What was found in each story with more than one telling."""
        self.related = related
        """What was found between each pair of related stories."""

    @cached_property
    def alignments(self) -> pd.DataFrame:
        """Passages that report the same thing: see `comparison_tables.alignments`."""
        return frames.alignments([*self.compared, *self.related])

    @cached_property
    def quotes(self) -> pd.DataFrame:
        """One speaker's same utterance in two tellings: see `comparison_tables.quotes`."""
        return frames.quotes([*self.compared, *self.related])

    @cached_property
    def single_quotes(self) -> pd.DataFrame:
        """Utterances that only one telling of a story carries: see `comparison_tables.single_quotes`."""
        return frames.single_quotes(self.compared)

    @cached_property
    def conflicts(self) -> pd.DataFrame:
        """Different values for one fact: see `comparison_tables.conflicts`."""
        return frames.conflicts([*self.compared, *self.related])

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
        """Who passes on whose telling, with the evidence: see `comparison_tables.direction`."""
        return frames.direction(self.compared)

    @cached_property
    def passages(self) -> pd.DataFrame:
        """Every paragraph of the compared tellings, with how many others tell it: see `comparison_tables.passages`."""
        return frames.passages(self.compared)

    def to_json(self) -> dict[str, Any]:
        """Alignments, quotes and conflicts as `syrianews compare` writes them: spans of two files each.

        `{"pairs": […], "quotes": […], "conflicts": […]}`; every entry has `a` and `b`, each with `file`, `start` and `end`, and
        `relation`, `speaker` or `what` beside them.
        """
        return {
            "pairs": [{**_spans(row), "relation": row["relation"]} for row in _rows(self.alignments)],
            "quotes": [{**_spans(row), "speaker": row["speaker"]} for row in _rows(self.quotes)],
            "conflicts": [{**_spans(row), "what": row["what"]} for row in _rows(self.conflicts)],
        }

    def __repr__(self) -> str:
        told = sum(len(story.tellings) for story in self.compared)
        return f"<Comparison: {told} tellings of {len(self.compared)} stories>"


Stories: TypeAlias = list[StoryComparison]


def compare_here(corpus: Corpus, each: Callable[[Stories], Stories] | None = None) -> Comparison:
    """What `sn.compare` does, of an annotated corpus in memory; `each` compares the stories in its own way, in their order."""
    if not corpus.annotated:
        raise ValueError(
            "compare() needs actors and attributions, and this corpus has none: "
            "call sn.compare(sn.annotate(corpus))."
        )
    grouped, near = stories_and_related(corpus)
    story_of = {
        (file, article): story
        for story, file, article in zip(grouped["story"], grouped["file"], grouped["article"], strict=True)
    }
    told: dict[str, list[Telling]] = {}
    for telling in tellings(corpus):
        story = story_of.get((telling.record.scrape.file, telling.article.article))
        if story is not None:
            told.setdefault(story, []).append(telling)
    several = [StoryComparison(story, members) for story, members in told.items() if len(members) > 1]
    several.sort(key=lambda s: int(s.story[1:]))
    beside = [
        StoryComparison(one, told[one], other, told[other])
        for one, other in near
        if one in told and other in told
    ]
    todo = [*several, *beside]
    found = [compare_story(story) for story in todo] if each is None else each(todo)
    return Comparison(grouped, found[: len(several)], found[len(several) :])


def compare_story(story: StoryComparison) -> StoryComparison:
    """Compare every two tellings of a story, or those of two stories with each other, and enter what is found."""
    pairs = product(story.tellings, story.others) if story.other else combinations(story.tellings, 2)
    for a, b in pairs:
        pair = SideBySide(a, b)
        aligned = list(align(pair))
        mark_denials(aligned)
        against = list(opposed(pair, aligned))
        mark_opposed(aligned, against)
        story.alignments += aligned
        story.quotes += shared_quotes(pair, aligned)
        found = conflicts(pair, aligned, against)
        if not story.other:
            story.conflicts += found
        elif one_event(a, b, aligned):
            story.conflicts += [x for x in found if x.what in OF_EVENT]
        if not story.other:
            story.denials += answered(pair, aligned)
            story.directions += directions(pair)
    if not story.other:
        story.omissions += omissions(story.tellings, story.alignments)
    return story


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
