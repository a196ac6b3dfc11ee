"""Rows that show two passages side by side: the columns that every table of a comparison shares."""

from __future__ import annotations

from typing import Any

from ..schema import Span
from .compared import StoryComparison
from .passages import Telling

SIDE = ["file", "article", "start", "end", "text"]
"""What every row carries of each side: `a_file`, `a_article`, `a_start`, `a_end`, `a_text`, and the same with `b_`."""


STORIES = ("story", "b_story")
"""The stories of both sides; they differ where two related stories share something."""


def stories_of(compared: StoryComparison) -> dict[str, str]:
    """The columns `STORIES` of what was found in a story, or between two."""
    return {"story": compared.story, "b_story": compared.other or compared.story}


def side(prefix: str, telling: Telling, span: Span) -> dict[str, Any]:
    """The columns of one side of a row: where the passage stands, and its words."""
    return {
        f"{prefix}file": telling.record.scrape.file,
        f"{prefix}article": telling.article.article,
        f"{prefix}start": span[0],
        f"{prefix}end": span[1],
        f"{prefix}text": telling.text(span),
    }


def both(*names: str) -> list[str]:
    """Column names with the prefixes of both sides: first all of `a`, then all of `b`."""
    return [f"{prefix}{name}" for prefix in ("a_", "b_") for name in names]


def sentence_around(telling: Telling, span: Span) -> Span:
    """The sentence or sentences around a span."""
    paragraph = telling.paragraph_at(span[0])
    return paragraph.sentence_of(*span) if paragraph else span
