"""Numbers and scraped words in computed sentences, written alike in notebooks and in the report."""

from __future__ import annotations

from .elements import (
    END_OF_ISOLATE,
    FIRST_STRONG,
    RIGHT_TO_LEFT,
    files_in_order,
    has_arabic,
    reads_right_to_left,
)

__all__ = ["counted", "kept_whole", "percent"]


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


def kept_whole(words: object) -> str:
    """Scraped words inside an English sentence, kept to themselves (Unicode isolates); from right to left if they have Arabic
    letters, whatever they begin with.

    >>> kept_whole("خبر: 2016") == "\u2068خبر: 2016\u2069", kept_whole("BBC عربي") == "\u2067BBC عربي\u2069"
    (True, True)
    """
    mixed = has_arabic(str(words)) and not reads_right_to_left(str(words))
    return f"{RIGHT_TO_LEFT if mixed else FIRST_STRONG}{files_in_order(str(words))}{END_OF_ISOLATE}"


def __dir__() -> list[str]:
    return __all__
