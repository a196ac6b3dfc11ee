"""Military units and channels called by a number, with the arm that belongs to it: `اللواء 444 قتال`, `الفرقة الرابعة`, `القناة الـ13`."""

from __future__ import annotations

from ..document import Words
from ..lexicons import Row
from ..text import fold
from .candidates import Candidate
from .gazetteer import Match
from .name_classes import word_class
from .quoted_names import CLOSING, OPENING
from .transliteration import kebab
from .triggers import QUOTES

_ORDINALS = word_class("numeral")
_OF_ORDER = frozenset(fold(noun) for noun in ("الفرقة", "الفيلق", "الأسطول", "الكتيبة", "الفوج", "القناة"))
"""Units of which an ordinal is a name; `اللواء الأول` may be a rank."""
_KINDS_OF_UNITS = word_class("unit_kind")
_OF_COMPOUNDS = word_class("numeral_second")
"""What follows an ordinal in those above ten, which no rank has (`اللواء الخامس عشر`)."""


def numbered(words: Words, head: Match[Row]) -> Candidate | None:
    """A military unit or channel called by its number (`اللواء 105`, `لواء "769"`, `الفرقة الرابعة`, `القناة الـ"13"`).

    >>> row = {"takes": "number", "type": "GROUP", "folded": "اللواء"}
    >>> words = Words("وصل اللواء 77 مشاه")
    >>> found = numbered(words, Match(1, 2, words.starts[1], (row,)))
    >>> words.text[found.start : found.end]
    'اللواء 77 مشاه'
    """
    if "number" not in head.values[0]["takes"]:
        return None
    gap, number = words.gap(head.last - 1), words.forms[head.last]
    last = head.last + 1
    if number == "ال" and gap == " " and last < len(words) and words.gap(head.last)[-1:] in OPENING:
        gap, number, last = " " + words.gap(head.last)[-1:], words.forms[last], last + 1
    number = number.removeprefix("ال") if number[2:].isdigit() else number
    if gap.strip(QUOTES) != " ":
        return None
    compound = number in _ORDINALS and last < len(words) and words.gap(last - 1) == " "
    compound = compound and words.forms[last] in _OF_COMPOUNDS
    definite = compound or (number in _ORDINALS and head.values[0]["folded"] in _OF_ORDER)
    if not number.isdigit() and not definite:
        return None
    last += compound
    if last < len(words) and words.gap(last - 1) == " " and words.forms[last] in _KINDS_OF_UNITS:
        last += 1
    kind = "MEDIA" if head.values[0]["type"] == "MEDIA" else "ORG"
    end = words.ends[last - 1] + (gap[-1:] in OPENING and words.gap(last - 1)[:1] in CLOSING)
    text = words.text[head.start : end]
    return Candidate(head.first, last, head.start, end, kind, kebab(text), "headed", 0.7)
