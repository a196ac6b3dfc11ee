"""Who bears one form of words in a text (`نصر`), and which of them a word means: the one named last before it, else the first behind it,
or one named far more often than the others."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from ..document import Words
from ..lexicons import lexicon
from ..text import fold
from .candidates import Candidate
from .name_classes import word_class

_SAYING = word_class("saying")
_FAR_MORE = 3
"""How many times as often as another of his name somebody must be named to be meant by it everywhere."""


@dataclass(slots=True)
class Bearers:
    """The candidates of a text that bear one form of words, in text order."""

    candidates: list[Candidate]
    form: str = "short"
    """`short`, or `ambiguous` where they are several actors."""

    @classmethod
    def of(cls, candidates: list[Candidate]) -> Bearers:
        several = len({c.actor for c in candidates}) > 1
        return cls(candidates, "ambiguous" if several else "short")

    def nearest(self, i: int, but: Collection[str] = ()) -> Candidate:
        """The bearer named last before word `i`, else the first behind it, none of the actors `but`; of people, one whom the text names far
        more often than any other.

        >>> once, often = (Candidate(k, k + 2, 0, 9, "PERSON", who, "given") for k, who in ((9, "reham"), (0, "imran")))
        >>> Bearers.of([often, often, often, once]).nearest(12).actor
        'imran'
        """
        candidates = self.candidates
        if self.form == "ambiguous" and candidates[0].type == "PERSON":
            candidates = [c for c in candidates if c.actor not in but] or candidates
            (actor, most), (_, next_most) = [*Counter(c.actor for c in candidates).most_common(2), ("", 0)][
                :2
            ]
            if most >= _FAR_MORE * next_most:
                candidates = [c for c in candidates if c.actor == actor]
        at = bisect_left(candidates, i, key=lambda c: c.first)
        return candidates[at - 1] if at else candidates[0]


def of_another_gender(words: Words, i: int, bearers: Bearers) -> set[str]:
    """The bearers whose given names are those of the other gender than the verb of saying before word `i` has (`قال خان` of `رهام خان`)."""
    verb = words.forms[i - 1].removeprefix("و") if i and words.gap(i - 1) == " " else ""
    if bearers.form != "ambiguous" or verb not in _SAYING:
        return set()
    feminine = verb.endswith("ت") or (verb.startswith("ت") and "ي" + verb[1:] in _SAYING)
    other = "m" if feminine else "f"
    return {c.actor for c in bearers.candidates if genders().get(words.forms[c.first]) == other}


@cache
def genders() -> dict[str, str]:
    """The gender of given names that are nothing but names of men or of women.

    >>> genders()["رهام"]
    'f'
    """
    told: dict[str, str] = {}
    for row in lexicon("given_names"):
        name = fold(row["name"])
        told[name] = row["gender"] if told.get(name, row["gender"]) == row["gender"] else ""
    return told
