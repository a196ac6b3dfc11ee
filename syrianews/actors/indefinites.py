"""Indefinite nouns of bodies and places, which have adjectives and no names: `جسر معدني`, `منطقة زلقة`, `أي مركز تصنيفي`."""

from __future__ import annotations

from ..document import Words
from ..lexicons import Row
from ..text import fold
from .gazetteer import Match
from .name_classes import word_class
from .name_words import NameWords

_AREA, _PROVINCE = "منطقه", "إقليم"
_AREAS = frozenset(
    fold(noun)
    for noun in ("منطقة", "مزارع", "غابة", "غابات", "جزيرة", "ساحة", "قاعدة", "بحيرة", "مرتفعات", "تلال")
)
_OF_MANY = word_class("of_many")
_ROOT = 3
"""How many letters a root has: adjectives in `ة` are that and one more, two with a long vowel, or begin with `م`."""
LIKELY = 8
"""Per cent of its occurrences behind a noun of place that make a word rather a name."""


def is_one_of_many(words: Words, head: Match[Row]) -> bool:
    """Whether an elative, an ordinal or `أي` stands before a noun in the singular, which is then indefinite and has no name behind it
    (`أكبر مخيم`, `أول جامعة`, `أي مركز تصنيفي`).

    >>> row = {"folded": "مخيم"}
    >>> is_one_of_many(Words("اكبر مخيم"), Match(1, 2, 5, (row,)))
    True
    """
    i = head.first
    if not i or words.forms[i - 1].removeprefix("و") not in _OF_MANY or words.gap(i - 1) != " ":
        return False
    return words.text[head.start : words.ends[head.last - 1]] == head.values[0]["folded"]


def is_described(names: NameWords, row: Row, form: str, accusative: bool = False) -> bool:
    """Whether the word `form` behind the noun of place `row` is its indefinite adjective, which ends in alef like an `accusative` noun.

    >>> from ..lexicons import with_folded
    >>> bridge = next(row for row in with_folded("head_nouns", "noun") if row["noun"] == "جسر")
    >>> is_described(NameWords.default(), bridge, "معدني")
    True
    """
    bare = form.removesuffix("ا") if accusative else form
    return _agrees(names, row, form) or _qualifies(names, row, bare)


def _agrees(names: NameWords, row: Row, form: str) -> bool:
    """Whether a rare word behind a feminine noun is its adjective (`منطقة مشبعة`, `مزارع سمكية`, `مقبرة باريسية`).

    It ends in `ة` and has the shape of one, and the news has no place of that name.
    """
    noun = row["folded"]
    relation = form.endswith("يه") and noun.endswith("ه") and row["span"] == "in"
    if not form.endswith("ه") or form.startswith("ال") or (noun not in _AREAS and not relation):
        return False
    if names.shapes.foreignness(form) >= 0 or names.vocabulary.after_place(form) >= LIKELY:
        return False
    shaped = len(form) == _ROOT + 1 or (len(form) == _ROOT + 2 and form[1] == "ا")
    shaped |= form[0] == "م" and len(form) > _ROOT + 1
    return form.endswith("يه") or (noun == _AREA and shaped)


def _qualifies(names: NameWords, row: Row, form: str) -> bool:
    """Whether a word behind a masculine noun of site or `إقليم` is its adjective (`جسر معدني`)."""
    masculine = (row["span"] == "in" and not row["noun"].endswith("ة")) or row["noun"] == _PROVINCE
    return masculine and names.relational(form)
