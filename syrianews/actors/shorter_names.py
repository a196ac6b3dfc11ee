"""Shorter names of a person whom the text also names at greater length: `أبو زيد`, `جونغ-أون`, `علي صالح`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container

from ..document import Words, word_forms
from ..text import fold
from .candidates import Candidate
from .name_words import LINKS, NameWords
from .surnames import SONS

_GOD, _FAITH = fold("الله"), fold("الدين")
_NO_MIDDLE = (*LINKS, *SONS)
"""Words before the last that belong to it: behind them it is no surname (`علي بن صالح`)."""


def join_shorter(
    names: NameWords, registered: Container[str], words: Words, settled: list[Candidate]
) -> None:
    """Give the actor of a longer name of the text to a surname of two words or more, or a given name with a hyphen, in which it ends, and
    to its first and last word alone; `عمر الشريف` is rather the father of `طارق عمر الشريف`. Actors that are `registered` stay."""
    persons = [
        (word_forms(words.text[c.start : c.end]), c)
        for c in settled
        if c.type == "PERSON" and c.last - c.first > 1
    ]
    ending: dict[tuple[str, ...], set[str]] = defaultdict(set)
    around: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for name, c in persons:
        for i in range(1, len(name) - 1):
            ending[tuple(name[i:])].add(c.actor)
        if len(name) > 2 and name[-2] not in _NO_MIDDLE:
            around[name[0], name[-1]].add(c.actor)
    for name, c in persons:
        if c.actor in registered:
            continue
        actors, whole = ending.get(tuple(name), set()), around.get(tuple(name), set())
        one = words.gap(c.first) != "-" and name[1] not in (_GOD, _FAITH)
        father = one and names.kind(name[0]) in ("given", "homograph")
        if len(whole) == 1:
            c.actor = next(iter(whole))
        elif len(actors) == 1 and not father:
            c.actor, c.form = next(iter(actors)), "short"
