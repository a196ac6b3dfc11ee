"""Nationality adjectives: which state `الأميركية`, `سوريين` or `التركيتين` points to."""

from __future__ import annotations

from functools import lru_cache

from ..lexicons import lexicon, several
from ..text import fold

RELATIONAL = ("ي", "يه")
"""How adjectives of relation end, folded: `العسكري`, `العسكرية`."""
_DEFINITE_ENDINGS = ("", "ه", "ون", "ين", "تين", "تان", "ات", "ان")


@lru_cache(maxsize=1)
def nisbas() -> dict[str, str]:
    """Every folded form of a one-word nationality adjective, definite and indefinite, to its state's id.

    >>> nisbas()["الاميركيه"], nisbas()["سوريين"]
    ('united-states', 'syria')
    """
    forms: dict[str, str] = {}
    for row in lexicon("countries"):
        for nisba in several(row["nisba"]):
            stem = fold(nisba)
            if " " in stem:
                continue
            for ending in _DEFINITE_ENDINGS:
                forms.setdefault(stem + ending, row["actor"])
                forms.setdefault("ال" + stem + ending, row["actor"])
    return forms


def with_nations(phrase: str) -> list[str]:
    """A phrase, and where it says `{feminine}` or `{dual}` one for each nation's adjective in that form: definite, or indefinite in the dual.

    >>> with_nations("درع الفرات"), "القاعدة الفرنسيه" in with_nations("القاعدة {feminine}"), "طالبان لبنانيان" in with_nations("طالبان {dual}")
    (['درع الفرات'], True, True)
    """
    for slot, article, ending in (("{feminine}", True, "ه"), ("{dual}", False, "ان")):
        if slot in phrase:
            forms = (f for f in nisbas() if f.startswith("ال") is article and f.endswith(ending))
            return [phrase.replace(slot, form) for form in forms]
    return [phrase]


ALSO_WORDS = {form: "mali" for word in ("مالي", "مالية") for form in (fold(word), "ال" + fold(word))}
"""Adjectives of a state that are rather words of the language (`الإدارة المالية`), unless the text names the state too."""


@lru_cache(maxsize=1)
def double_nisbas() -> dict[tuple[str, str], str]:
    """The definite forms of nationality adjectives of two words to their state's id.

    >>> double_nisbas()["الكوري", "الجنوبي"]
    'south-korea'
    """
    forms: dict[tuple[str, str], str] = {}
    for row in lexicon("countries"):
        for nisba in several(row["nisba"]):
            parts = fold(nisba).split(" ")
            if len(parts) == 2:
                for ending in ("", "ه"):
                    first, second = ("ال" + part.removeprefix("ال") + ending for part in parts)
                    forms.setdefault((first, second), row["actor"])
    return forms


@lru_cache(maxsize=1)
def capitals() -> dict[str, str]:
    """The ids of the capitals, to those of their states.

    >>> capitals()["baghdad"]
    'iraq'
    """
    return {row["capital"]: row["actor"] for row in lexicon("countries") if row["capital"]}


@lru_cache(maxsize=1)
def adjective_of() -> dict[str, str]:
    """State id to the English adjective that ids of its bodies begin with.

    >>> adjective_of()["united-states"]
    'us'
    """
    return {row["actor"]: row["english"] or row["actor"] for row in lexicon("countries")}


@lru_cache(maxsize=1)
def states_by_code() -> dict[str, str]:
    """ISO code to the id of the state.

    >>> states_by_code()["BH"]
    'bahrain'
    """
    return {row["iso"]: row["actor"] for row in lexicon("countries")}
