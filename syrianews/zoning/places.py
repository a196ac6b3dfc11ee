"""What in a dateline or a masthead is a place's name, and what a person's."""

from __future__ import annotations

import re
from functools import lru_cache

from ..lexicons import lexicon
from ..text import fold

PROFESSION = re.compile(
    r"(?<!\w)(?:ال)?(?:كاتبه?|صحاف[يه]\w*|صحفيه?|باحثه?|استاذه?|محلله?|اكاديميه?|اعلاميه?|رواييه?|شاعره?|خبيره?|محاميه?|مترجمه?)(?!\w)"
)
"""What those do who write for papers, folded."""


@lru_cache(1)
def _places() -> frozenset[str]:
    return frozenset(fold(row["name_ar"]) for row in lexicon("actors") if row["type"] == "GPE")


def is_place(text: str) -> bool:
    """Whether a string is nothing but the name of a state, province or town in the registry.

    >>> is_place("بغداد"), is_place("وصول الوفد")
    (True, False)
    """
    return fold(text).strip() in _places()


@lru_cache(1)
def _states() -> frozenset[str]:
    states = {row["actor"] for row in lexicon("countries")}
    return frozenset(fold(row["name_ar"]) for row in lexicon("actors") if row["id"] in states)


def is_town(text: str) -> bool:
    """Whether a string is the name of a province or town, and of no state.

    >>> is_town("بغداد"), is_town("العراق")
    (True, False)
    """
    return is_place(text) and fold(text).strip() not in _states()


@lru_cache(1)
def _given_names() -> frozenset[str]:
    return frozenset(fold(row["name"]) for row in lexicon("given_names") if not row["also_word"])


@lru_cache(1)
def _names_and_words() -> frozenset[str]:
    return frozenset(fold(row["name"]) for row in lexicon("given_names") if row["also_word"])


def may_be_given_name(folded: str) -> bool:
    """Whether a folded word is a person's given name, be it another word as well.

    >>> may_be_given_name("سعيد"), may_be_given_name("دمشق")
    (True, False)
    """
    return is_given_name(folded) or folded in _names_and_words()


def is_full_name(folded: str) -> bool:
    """Whether two or three folded words are a person's name: a given name, which may be another word only where the last has the article.

    >>> is_full_name("محمد علي"), is_full_name("سعيد الحلبي"), is_full_name("سعيد جدا")
    (True, True, False)
    """
    first, *others = folded.split() or [""]
    known = is_given_name(first) or (
        may_be_given_name(first) and bool(others) and others[-1].startswith("ال")
    )
    return known and 0 < len(others) < 3


def is_given_name(folded: str) -> bool:
    """Whether a folded word is a person's given name and no other word.

    >>> is_given_name("عمر"), is_given_name("دمشق")
    (True, False)
    """
    return folded in _given_names()
