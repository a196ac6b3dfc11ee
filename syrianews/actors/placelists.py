"""Places that a list names one by one: `يشمل القرار القرى الآتية: نويحة، الحلبية، جديدة العاصي`."""

from __future__ import annotations

from ..document import Words
from ..text import fold
from .candidates import Candidate, unlisted
from .nameclasses import word_class

_NOUNS = {
    fold(noun): kind
    for kind, nouns in {
        "GPE": ("القرى", "البلدات", "المدن", "قرى", "بلدات", "مدن"),
        "LOC": ("الأحياء", "أحياء", "المناطق", "مناطق"),
    }.items()
    for noun in nouns
}
_FOLLOWING = frozenset(fold(word) for word in ("الآتية", "التالية"))
_PARTICLES = word_class("particle")
_FEWEST, _LONGEST = 3, 3
_BETWEEN = ("،", ",", "؛")


def in_lists(words: Words, listed: dict[int, Candidate]) -> list[Candidate]:
    """The places of announced lists that the registry has not; `listed` holds the listed names by their first word.

    >>> words = Words("يشمل القري الاتيه: نويحه، الحلبيه، جديده العاصي، عيصون. وقال")
    >>> [words.text[c.start : c.end] for c in in_lists(words, {})]
    ['نويحه', 'الحلبيه', 'جديده العاصي', 'عيصون']
    """
    if not words.has_any(_FOLLOWING):
        return []
    found: list[Candidate] = []
    for i, form in enumerate(words.forms[1:-1], 1):
        kind = _NOUNS.get(words.forms[i - 1])
        if form not in _FOLLOWING or kind is None or words.gap(i).strip() != ":":
            continue
        items = _items(words, i + 1)
        if len(items) >= _FEWEST:
            spans = [
                (first, last) for first, last in items if not any(j in listed for j in range(first, last))
            ]
            found += [unlisted(words, a, b, _start(words, a), kind, "place", 0.9) for a, b in spans]
    return found


def _items(words: Words, first: int) -> list[tuple[int, int]]:
    """First and last words of the items that commas part from word `first` on, up to a stop or an item that is too long."""
    items, at = [], first
    for j in range(first, len(words)):
        if not words.forms[j].isalpha() or words.forms[j] in _PARTICLES or j - at >= _LONGEST:
            break
        gap = words.gap(j)
        if gap == " ":
            continue
        items.append((at, j + 1))
        at = j + 1
        if not gap.strip().startswith(_BETWEEN):
            break
    return items


def _start(words: Words, i: int) -> int:
    """Where the name at word `i` begins, behind the `و` of the list's last item."""
    joined = words.forms[i][0] == "و" and len(words.forms[i]) > _LONGEST
    return words.starts[i] + joined
