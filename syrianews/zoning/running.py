"""Running reports inside a text: times, titles and paragraphs that follow each other."""

from __future__ import annotations

from collections.abc import Sequence

from .lines import DATE, LABEL, TITLE, Line
from .links import Label

_ENTRIES = 2
"""The fewest entries that make a running report."""


def mark_times(lines: Sequence[Line], labels: list[Label], number: int) -> None:
    """The time over a crosshead is the entry's of a running report, though a link is over it."""
    for index in range(len(lines) - 1):
        timed = lines[index].shape == DATE and labels[index] == ("related", None)
        if timed and labels[index + 1] == ("subhead", number):
            labels[index] = ("meta", number)


def mark_entries(lines: Sequence[Line], labels: list[Label], number: int) -> None:
    """Where a time, a title and a paragraph follow each other several times, the titles head the entries of a running report."""
    entries = [
        index
        for index in range(len(lines) - 2)
        if lines[index].shape == DATE
        and not lines[index].dates
        and lines[index + 1].shape in (TITLE, LABEL)
        and lines[index + 1].category is None
        and lines[index + 2].is_text
    ]
    for index in entries if len(entries) >= _ENTRIES else ():
        labels[index : index + 2] = [("meta", number), ("subhead", number)]
