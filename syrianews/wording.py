"""Numbers in computed sentences: counted things and percentages, written alike in notebooks and in the report."""

from __future__ import annotations


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """A number with what it counts. `plural` is needed where the plural takes more than an s.

    >>> counted(1, "article"), counted(1200, "article"), counted(2, "story", "stories")
    ('1 article', '1,200 articles', '2 stories')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def percent(part: float, whole: float = 1) -> str:
    """A share as whole per cent; of nothing, it is nothing.

    >>> percent(1, 3), percent(0.5), percent(0, 0)
    ('33 %', '50 %', '0 %')
    """
    return f"{100 * part / whole:.0f} %" if whole else "0 %"
