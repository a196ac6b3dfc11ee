"""Places that a list names one by one: `يشمل القرار القرى الآتية: نويحة، الحلبية، جديدة العاصي`, `بلدات بلشون، حرجلة والزعبرية`."""

from __future__ import annotations

from collections.abc import Callable

from ..document import Words
from ..text import fold
from .candidates import Candidate, unlisted
from .name_classes import word_class

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
"""The fewest places that make a list, and the most words of one."""
_BETWEEN = ("،", ",", "؛")
_COMMAS = ("،", ",")
_SHORTEST = 4
"""Letters of the shortest name with the `و` before it."""


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
    for j in range(first, len(words.forms)):
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


def enumerated(
    words: Words, i: int, listed: dict[int, Candidate], place: Callable[[Words, int, str], int]
) -> list[tuple[int, int]]:
    """First and last words of the unlisted places that go on with a list of several at word `i`: commas part them, and `و` joins the last.

    `place` says where the place ends that begins at a word which reads so without its `و`. A word between two commas, or before the
    last, needs no more to be one.

    >>> words = Words("بلدات بلشون، حرجله والزعبريه")
    >>> ends = {3: 4}
    >>> found = enumerated(words, 2, {}, lambda words, i, form: ends.get(i, i))
    >>> [words.text[words.starts[a] : words.ends[b - 1]] for a, b in found]
    ['حرجله', 'والزعبريه']
    """
    items: list[tuple[int, int]] = []
    whole, joined = 0, False
    while i < len(words.forms):
        comma, form, name = words.gap(i - 1).strip() in _COMMAS, words.forms[i], listed.get(i)
        with_and = form[0] == "و" and len(form) >= _SHORTEST and not (name and name.start == words.starts[i])
        if not (comma or words.gap(i - 1) == " ") or not (with_and or (comma and not joined)):
            break
        last = name.last if name and name.type in ("GPE", "LOC") else i
        if name is None:
            last = place(words, i, form[with_and:])
            if last == i and not with_and and _between(words, i):
                last = i + 1
        if last == i:
            break
        joined |= with_and
        if name is None:
            items.append((i, last))
        if joined:
            whole = len(items)
        i = last
    return items[:whole]


def _between(words: Words, i: int) -> bool:
    """Whether word `i`, behind a comma, is all that stands before the next comma or the `و` of the last item."""
    if i + 1 >= len(words.forms) or not words.forms[i].isalpha() or words.forms[i] in _PARTICLES:
        return False
    following = words.gap(i).strip()
    return following in _COMMAS or (words.gap(i) == " " and words.forms[i + 1].startswith("وال"))
