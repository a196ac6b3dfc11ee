"""Medium and occasion: through what and at what something was said (`عبر حسابه على إكس`, `في مقابلة مع`), as spans of their own."""

from __future__ import annotations

from ..schema import Span
from ..text import fold
from .frames import Found
from .phrases import noun_phrase
from .reading import Reading

_MEDIUM_OPENERS = frozenset(map(fold, "عبر على في لـ".split()))
_OCCASION_OPENERS = frozenset(map(fold, "خلال أثناء عقب في على لدى غداة قبيل بعيد ردا تعليقا تعقيبا".split()))
_OCCASION_ONLY = _OCCASION_OPENERS - _MEDIUM_OPENERS
_LONGEST = 14
"""The longest phrase that tells of a medium or occasion, in words."""


def setting(reading: Reading, cue: Found) -> tuple[Span | None, Span | None]:
    """Medium and occasion, in folded offsets, among the words between the subject of a cue and its content.

    A phrase whose noun carries words (`حساب`, `قناة`, a media mention) is the medium, one whose noun is an event of speech
    (`مقابلة`, `بيان`) or that opens with خلال or ردا the occasion.
    """
    medium: Span | None = None
    occasion: Span | None = None
    k, stop = cue.gap
    if stop - k > 45 or cue.body < 0:
        return None, None
    while k < stop:
        word = reading.words[k]
        if "addressee" in reading.tags(k) or (
            k in reading.mention_at and reading.mention_at[k][1].type == "MEDIA"
        ):
            end = max(k + 1, noun_phrase(reading, k, stop, prefixed=True).end)
            medium = medium or (reading.starts[k], reading.ends[end - 1])
            k = end
        elif (word in _MEDIUM_OPENERS or word in _OCCASION_OPENERS) and k + 1 < stop:
            end = _phrase_end(reading, k + 1, stop)
            span = (reading.starts[k], reading.ends[end - 1])
            tags = reading.tags(k + 1)
            if word == "عبر" or (word in _MEDIUM_OPENERS and "medium" in tags):
                medium = medium or span
            elif word in _OCCASION_ONLY or "occasion" in tags:
                occasion = occasion or span
            k = end
        else:
            k += 1
    return medium, occasion


def _phrase_end(reading: Reading, k: int, stop: int) -> int:
    """The end of a prepositional phrase with its own complements (`مقابلة مع قناة …`)."""
    end = max(k + 1, noun_phrase(reading, k, stop).end)
    while end < min(stop - 1, k + _LONGEST) and reading.words[end] in ("مع", "علي", "لدي", "الي", "في"):
        end = max(end + 2, noun_phrase(reading, end + 1, stop).end)
    return min(end, stop)
