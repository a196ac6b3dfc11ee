"""Companies in lists of shares, which are called by common words there: `كانت أسهم شركات تكوين، والجماعي، وولاء الأكثر انخفاضا`."""

from __future__ import annotations

from ..document import Words
from ..text import fold
from .candidates import Candidate, unlisted
from .clitics import attached

_COMPANIES = fold("شركات")
_SHARES = frozenset(form for form, _ in attached(fold("أسهم")))
_TRADED = frozenset(map(fold, "ارتفاعا انخفاضا نشاطا تراجعا تداولا صعودا هبوطا ربحا خسارة".split()))
_LEADING = frozenset(map(fold, ("رأس", "قائمة")))
_ENDS = {fold("الأكثر"): _TRADED, fold("الأعلى"): _TRADED, fold("على"): _LEADING}
"""What the list says of its shares: the word it begins with, and those that follow it."""
_JOINED, _COMMAS = "و", frozenset(("،", ","))
_FEWEST, _LONGEST = 3, 3
"""The fewest companies of a list, and the most words of a name."""


def in_shares(words: Words) -> list[Candidate]:
    """The companies between `أسهم شركات` and `الأكثر ارتفاعا` or `على رأس …`, parted by commas or `و`.

    >>> words = Words("اسهم شركات تكوين ,والجماعي ,وولاء الاكثر انخفاضا")
    >>> [words.text[c.start : c.end] for c in in_shares(words)]
    ['تكوين', 'الجماعي', 'ولاء']
    """
    found = []
    for i in words.places_of((_COMPANIES,)):
        if i and words.forms[i - 1] in _SHARES and words.gap(i - 1) == " ":
            names = _names(words, i + 1)
            if len(names) >= _FEWEST:
                found += [unlisted(words, a, b, start, "ORG", "headed", 0.7) for a, b, start in names]
    return found


def _names(words: Words, first: int) -> list[tuple[int, int, int]]:
    """The names that begin at word `first`: the first and last words of each, and where it starts; none where no end of the list follows."""
    names: list[tuple[int, int, int]] = []
    begin, offset = first, 0
    for j in range(first, len(words.forms) - 1):
        form, gap = words.forms[j], words.gap(j - 1).strip()
        ends = words.forms[j + 1] in _ENDS.get(form, ())
        joined = j > first and form.startswith(_JOINED) and words.forms[j - 1] != _JOINED
        if begin < j and (ends or joined or gap in _COMMAS):
            names.append((begin, j, words.starts[begin] + offset))
            begin = j
        if ends:
            return names
        if begin == j:
            begin, offset = (j + 1, 0) if form == _JOINED else (j, int(joined))
        if (gap and gap not in _COMMAS) or not form.isalpha() or j - begin >= _LONGEST:
            break
    return []
