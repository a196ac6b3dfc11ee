"""Sentence boundaries in Arabic news.

A sentence ends at `.`, `!`, `?`, `؟` or `…` outside quotation marks and parentheses; not in numbers (`3.6`), not behind
abbreviations of one letter (`د. فلان`) or initials (`جوشوا إل. روفمان`), in spelled names (`بي.بي.سي`) and addresses
(`العربية.نت`), before an initial (`سامر.ع`), and not at the dots of an omission (`(...)`). A quotation that ends in a full stop
and is followed by a blank and no lower continuation ends its sentence too. Arabic has no capitals, so a comma never ends a
sentence here: where one sentence runs through a paragraph, the clause rules of `content` decide.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .quotes import MARKS, Quotation, quotations

_STOP = re.compile(r"[.!?؟…][.!?؟…]*")
_WORD = re.compile(r"\w")
_CLOSERS = frozenset(MARKS + ")]")
_INITIAL = re.compile(r"\w{3,} (?:[إا]ل|جي|جيه|[إا]م|[آا]ر|كي|كيه|دي|دبليو|[إا]يه|[إا]ف)$")
"""A Latin initial by its name behind a given name: `جوشوا إل. روفمان`."""
_INITIAL_ENDS = tuple(f" {name}" for name in "إل ال جي جيه إم ام آر ار كي كيه دي دبليو إيه ايه إف اف".split())
"""What such a name ends in, which is sooner told."""
_LED_BY_DOTS = re.compile(r" ?(?:[\"«“](?=\w)|[إا]ن )")
"""A quotation or إن that dots lead to as a colon would: `يقول الوزير.. "لن نغادر"`."""
_LONGEST_INITIAL = 20
_SITE = re.compile(r"(?:نت|كوم|[أا]ورغ)(?!\w)")
"""Endings of addresses in Arabic letters: `العربية.نت`."""


def sentence_ends(
    text: str, start: int = 0, end: int | None = None, quotes: Sequence[Quotation] = ()
) -> list[int]:
    """Offsets at which the sentences of one line end, the last one being the line's own end.

    >>> text = "قال نعم. ثم قال لا."
    >>> [text[a:b] for a, b in zip([0, *sentence_ends(text)], sentence_ends(text))]
    ['قال نعم.', ' ثم قال لا.']
    """
    hi = len(text) if end is None else end
    closed = [q for q in quotes if q.closed and q.depth == 0]
    found: list[int] = []
    number = 0
    for match in _STOP.finditer(text, start, hi):
        at, stop = match.span()
        while number < len(closed) and closed[number].end <= at:
            number += 1
        quoted = number < len(closed) and closed[number].inner_start <= at
        if quoted and stop != closed[number].inner_end:
            continue
        if _is_inner(text, at, stop, start, hi):
            continue
        while stop < hi and text[stop] in _CLOSERS:
            stop += 1
        if quoted and text[stop : stop + 1].strip():
            continue
        if quoted and _goes_on(text, stop, hi):
            continue
        found.append(stop)
    if not found or _WORD.search(text, found[-1], hi):  # marks alone are no sentence
        found.append(hi)
    else:
        found[-1] = hi
    return found


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The spans of the sentences of one line of `text`, without the blanks around them.

    >>> text = 'قال: "نعم. لا". ثم ذهب.'
    >>> [text[a:b] for a, b in split_sentences(text)]
    ['قال: "نعم. لا".', 'ثم ذهب.']
    """
    hi = len(text) if end is None else end
    spans = []
    first = _STOP.search(text, start, hi)
    several = first is not None and _WORD.search(text, first.end(), hi) is not None
    for stop in sentence_ends(text, start, hi, quotations(text, start, hi)) if several else [hi]:
        piece = text[start:stop]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            spans.append((start + lead, start + len(piece.rstrip())))
        start = stop
    return spans


def _is_inner(text: str, at: int, stop: int, lo: int, hi: int) -> bool:
    """Whether the marks at `at` belong to a number, an abbreviation, an address or an omission."""
    after = text[stop] if stop < hi else " "
    before = text[at - 1] if at > lo else " "
    if after in "،,؛)]":
        return True
    if text[at:stop] == ".":
        joined = after == "و" and text[stop : stop + 4].isalpha()  # `القرار 2254.وقال`
        if after.isalnum() and (before.isdigit() or before.isascii()) and not joined:
            return True
        if (
            after.isalpha()
            and before.isalpha()
            and (_SITE.match(text, stop) or _is_spelled(text, at, lo, hi))
        ):
            return True
        if after.isalpha() and not text[stop + 1 : stop + 2].isalnum() and text[at - 2 : at - 1].isalnum():
            return True
        alone = at - 2 < lo or not text[at - 2].isalnum()
        first = max(lo, at - _LONGEST_INITIAL)
        named = text.endswith(_INITIAL_ENDS, first, at) and _INITIAL.search(text, first, at) is not None
        return before.isalpha() and (alone or named)
    if stop - at > 1 and text[at] == "." and (after.isalnum() or _LED_BY_DOTS.match(text, stop)):
        return True
    return before == "("


def _is_spelled(text: str, at: int, lo: int, hi: int) -> bool:
    """Whether the dot at `at` stands in a name that is spelled (`بي.اف.ام`): parts of a few letters without blanks."""
    first, end = at, at
    while first > lo and (text[first - 1].isalpha() or text[first - 1] == "."):
        first -= 1
    while end < hi and (text[end].isalpha() or text[end] == "."):
        end += 1
    parts = text[first:end].strip(".").split(".")
    return all(0 < len(part) <= (4 if len(parts) > 2 else 2) for part in parts)


def _goes_on(text: str, at: int, hi: int) -> bool:
    """Whether what follows a quotation that ended in a full stop still belongs to its sentence."""
    return text[at:hi].lstrip()[:1] in ("،", ",", "-", "–", "—")
