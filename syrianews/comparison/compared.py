"""What is to be compared, the tellings of a story or of two related ones, and what comparing them found."""

from __future__ import annotations

from dataclasses import dataclass, field

from .alignment import Alignment
from .conflicts import Conflict
from .denials import Denial
from .direction import Direction
from .omissions import Omission
from .passages import Telling
from .shared_quotes import SharedQuote


@dataclass(slots=True)
class StoryTask:
    """The tellings of a story, to be compared pair by pair; or, each with each, with those of another, related story (`other`)."""

    story: str
    tellings: list[Telling]
    other: str | None = None
    others: list[Telling] = field(default_factory=list)


@dataclass(slots=True)
class StoryComparison(StoryTask):
    """What comparing each pair of tellings of one story found; or each telling with each of another, related story (`other`).

    Copies of one text (`duplicate_of`) are aligned with each other, and nothing else: they quote, count and deny alike.
    Between two related stories shared passages and quotations are searched for, because these can be judged one by one, and of conflicts the tolls
    of an event with which both open on one day or the next (`related.one_event`). A denial of one claim does not deny its neighbours, and a
    follow-up does not set out to tell everything again.
    """

    alignments: list[Alignment] = field(default_factory=list)
    quotes: list[SharedQuote] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    denials: list[Denial] = field(default_factory=list)
    directions: list[Direction] = field(default_factory=list)
    omissions: list[Omission] = field(default_factory=list)
