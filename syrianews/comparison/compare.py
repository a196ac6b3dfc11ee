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
from difflib import get_close_matches
from itertools import combinations, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..corpus import Corpus
from ..elements import element, join
from ..once import table_once, without_tables
from ..selecting import several, some_of
from ..table_files import write_tables
from ..wording import counted
from . import comparison_tables as frames
from . import quote_tables
from .alignment import Alignment, align
from .compared import StoryComparison, StoryTask
from .conflicts import OF_EVENT, conflicts
from .denials import answered, mark_denials
from .direction import directions
from .given_stories import given_stories
from .likeness import SideBySide
from .omissions import omissions
from .opposites import contradicted, without_opposites
from .outcomes import mark_opposed, opposed
from .passages import Telling, no_copies, tellings
from .related import of_that_event, one_event, stories_and_related
from .shared_quotes import shared_quotes
from .stories import each_alone, rows_of, told_in

if TYPE_CHECKING:
    import pandas as pd


TABLES = {
    "stories": "an article, with its story",
    "alignments": "two passages that report the same thing",
    "quotes": "one speaker's same utterance in two tellings",
    "single_quotes": "an utterance that only one telling of a story has",
    "conflicts": "two values for one fact",
    "denials": "a denial, and the claim that it answers",
    "omissions": "what most tellings of a story have and one lacks, in one that has it",
    "relays": "an outlet or agency that a telling credits",
    "direction": "evidence of who passes on whose telling",
    "passages": "a paragraph, with how many other tellings have it",
}
"""The tables of a comparison, and what a row of each is."""


class Comparison:
    """The tables of a comparison; each is created on first use and documented with its property."""

    def __init__(
        self, stories: pd.DataFrame, compared: list[StoryComparison], related: list[StoryComparison]
    ):
        self._stories = stories
        self.compared = compared
        """What was found in each story with more than one telling."""
        self.related = related
        """What was found between each pair of related stories."""

    if not TYPE_CHECKING:  # to a type checker it would make every name an attribute

        def __getattr__(self, name: str) -> Any:
            near = [] if name.startswith("_") else get_close_matches(name, TABLES, 1, cutoff=0.7)
            said = f": perhaps comparison.{near[0]}" if near else f"; its tables are {', '.join(TABLES)}"
            raise AttributeError(f"a comparison has no {name!r}{said}", name=name, obj=self)

    def __getstate__(self) -> dict[str, Any]:
        return without_tables(self)

    @table_once
    def stories(self) -> pd.DataFrame:
        """One row per article, with its story: see `sn.stories`."""
        return self._stories

    @table_once
    def alignments(self) -> pd.DataFrame:
        """Passages that report the same thing: see `comparison_tables.alignments`."""
        return frames.alignments([*self.compared, *self.related])

    @table_once
    def quotes(self) -> pd.DataFrame:
        """One speaker's same utterance in two tellings: see `quote_tables.quotes`."""
        return quote_tables.quotes([*self.compared, *self.related])

    @table_once
    def single_quotes(self) -> pd.DataFrame:
        """Utterances that only one telling of a story carries: see `quote_tables.single_quotes`."""
        return quote_tables.single_quotes(self.compared)

    @table_once
    def conflicts(self) -> pd.DataFrame:
        """Different values for one fact: see `comparison_tables.conflicts`."""
        return frames.conflicts([*self.compared, *self.related])

    @table_once
    def denials(self) -> pd.DataFrame:
        """Denials and the claims they answer: see `comparison_tables.denials`."""
        return frames.denials(self.compared)

    @table_once
    def omissions(self) -> pd.DataFrame:
        """What most tellings of a story have and one lacks: see `comparison_tables.omissions`."""
        return frames.omissions(self.compared)

    @table_once
    def relays(self) -> pd.DataFrame:
        """The outlets and agencies that each telling credits: see `comparison_tables.relays`."""
        return frames.relays(self.compared)

    @table_once
    def direction(self) -> pd.DataFrame:
        """Who passes on whose telling, with the evidence: see `comparison_tables.direction`."""
        return frames.direction(self.compared)

    @table_once
    def passages(self) -> pd.DataFrame:
        """Every paragraph of the compared tellings, with how many others tell it: see `comparison_tables.passages`."""
        return frames.passages(self.compared)

    def select(self, story: str | Iterable[str]) -> Comparison:
        """The comparison of some stories alone: all its tables have their rows only, and those of related stories that are both among them.

        >>> import syrianews as sn
        >>> sn.compare(sn.annotate(sn.load("seeds/"))).select("s2")
        <Comparison: 2 tellings of 1 story>

        Raises KeyError for a story that the comparison does not have, TypeError for what is no name.
        """
        wanted = several(story, "story")
        known = list(dict.fromkeys(self.stories["story"]))
        if missing := [name for name in wanted if name not in known]:
            raise KeyError(
                f"no story {', '.join(map(repr, missing))} in this comparison. {some_of(known, 'Stories')}"
            )
        return Comparison(
            self.stories[self.stories["story"].isin(wanted)].reset_index(drop=True),
            [found for found in self.compared if found.story in wanted],
            [found for found in self.related if {found.story, found.other} <= {*wanted}],
        )

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

    def to_csv(self, folder: str | Path) -> None:
        """Write every table to a folder, as `alignments.csv`, `quotes.csv` and so on, in the form that a spreadsheet opens.

        Raises what `syrianews.table_files.write_tables` raises.
        """
        write_tables({name: getattr(self, name) for name in TABLES}, folder)

    def _repr_html_(self) -> str:
        """The tables, with how many rows each has and what a row is: how Jupyter shows a comparison."""
        heads = (element("th", {"scope": "col"}, head) for head in ("table", "rows", "a row is"))
        rows = (
            element("tr", None, *(element("td", {"style": "text-align:left"}, cell) for cell in cells))
            for name, what in TABLES.items()
            for cells in [(element("code", None, name), f"{len(getattr(self, name)):,}", what)]
        )
        said = element("p", None, repr(self).strip("<>"))
        return join([said, element("table", None, element("tr", None, *heads), *rows)])

    def __repr__(self) -> str:
        told = sum(len(story.tellings) for story in self.compared)
        if not told:
            return f"<Comparison: none of {counted(len(self.stories), 'article')} tells the event of another>"
        return (
            f"<Comparison: {counted(told, 'telling')} of {counted(len(self.compared), 'story', 'stories')}>"
        )


def compare_here(
    corpus: Corpus,
    each: Callable[[list[StoryTask]], list[StoryComparison]] | None = None,
    stories: pd.DataFrame | None = None,
) -> Comparison:
    """What `sn.compare` does, of an annotated corpus in memory; `each` compares the stories in its own way, in their order."""
    if not corpus.annotated:
        raise ValueError(
            "sn.compare() needs actors and attributions, and this corpus has none: "
            "call sn.compare(sn.annotate(corpus))."
        )
    near: list[tuple[str, str]] = []
    if stories is None:
        grouped, near = stories_and_related(corpus)
    else:
        grouped = given_stories(each_alone(rows_of(corpus, told_in(corpus))), stories)
    story_of = {
        (file, article): story
        for story, file, article in zip(grouped["story"], grouped["file"], grouped["article"], strict=True)
    }
    told: dict[str, list[Telling]] = {}
    for telling in tellings(corpus):
        story = story_of.get((telling.record.scrape.file, telling.article.article))
        if story is not None:
            told.setdefault(story, []).append(telling)
    several = [StoryTask(story, members) for story, members in told.items() if len(members) > 1]
    order = {story: n for n, story in enumerate(dict.fromkeys(grouped["story"]))}
    several.sort(key=lambda s: order[s.story])
    beside = [
        StoryTask(one, told[one], other, told[other]) for one, other in near if one in told and other in told
    ]
    todo = [*several, *beside]
    found = [compare_story(story) for story in todo] if each is None else each(todo)
    return Comparison(grouped, found[: len(several)], found[len(several) :])


def compare_story(task: StoryTask) -> StoryComparison:
    """Compare every two tellings of a story, or those of two stories with each other."""
    story = StoryComparison(task.story, task.tellings, task.other, task.others)
    pairs = product(story.tellings, story.others) if story.other else combinations(story.tellings, 2)
    for a, b in pairs:
        pair = SideBySide(a, b)
        aligned = list(align(pair))
        if a.original != b.original:
            mark_denials(aligned)
            _compare_contents(story, pair, aligned)
        story.alignments += aligned
        if not story.other:
            story.directions += directions(pair)
    if not story.other:
        story.omissions += omissions(no_copies(story.tellings), story.alignments, story.quotes)
    return story


def _compare_contents(story: StoryComparison, pair: SideBySide, aligned: list[Alignment]) -> None:
    """Enter the quotes, conflicts and denials of two tellings of which neither is a copy of the other."""
    against = [*opposed(pair, aligned), *contradicted(aligned)]
    mark_opposed(aligned, against)
    story.quotes += without_opposites(shared_quotes(pair, aligned), against)
    found = conflicts(pair, aligned, against)
    if not story.other:
        story.conflicts += found
        story.denials += answered(pair, aligned)
    elif one_event(pair.a, pair.b, aligned):
        story.conflicts += [x for x in found if x.what in OF_EVENT and of_that_event(x, aligned)]


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
