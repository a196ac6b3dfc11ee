"""Passages that align, gathered into the facts that they tell: the claims apart from the denials that answer them.

>>> claim, again, denial = ("a", 0, 0, 9), ("b", 0, 0, 9), ("b", 0, 20, 29)
>>> group, answers = facts_told([(claim, again)], [(denial, claim)])
>>> group[claim] == group[again] != group[denial], answers[group[denial]] == {group[claim]}
(True, True)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

Key = tuple[str, int, int, int]
"""A passage: file, article, start, end."""
Pair = tuple[Key, Key]


def facts_told(
    agreeing: Sequence[Pair], denying: Sequence[Pair]
) -> tuple[dict[Key, Key], dict[Key, set[Key]]]:
    """Each passage to the passage that stands for its fact, and each fact that is a denial to the facts that it answers.

    `agreeing` are passages that report the same, the surest first; `denying` are denials, each with a passage that it answers.
    A fact takes one passage from each telling; a further passage of the same telling joins the fact of its best counterpart,
    but does not connect two facts. A denial is one fact with other denials only. What a telling says twice of one denial, as
    denier or as claimer, is one.
    """
    denials, claims = {denial for denial, _ in denying}, {claim for _, claim in denying}
    facts = _Facts(chain.from_iterable([*agreeing, *denying]), denials, claims - denials)
    for a, b in agreeing:
        facts.join(a, b)
    alone = facts.alone()
    for a, b in chain.from_iterable((pair, pair[::-1]) for pair in agreeing):
        if a in alone and b not in alone and facts.one_kind(a, b):
            facts.add(a, b)
            alone.discard(a)
    for sides in (denying, [(claim, denial) for denial, claim in denying]):
        _join_repeated(facts, sides)
    answers: dict[Key, set[Key]] = {}
    for denial, claim in denying:
        if facts.group[denial] != facts.group[claim]:
            answers.setdefault(facts.group[denial], set()).add(facts.group[claim])
    return facts.group, answers


class _Facts:
    """Passages in groups, each of one kind at most: denials, or claims that are denied."""

    def __init__(self, passages: Iterable[Key], denials: set[Key], claims: set[Key]):
        self.group = {key: key for key in passages}
        self.members = {key: [key] for key in self.group}
        self._kind = {
            key: "denial" if key in denials else "claim" if key in claims else "" for key in self.group
        }

    def one_kind(self, a: Key, b: Key) -> bool:
        """Whether both passages are of denials, or neither is: what only names the act that another passage denies is no denial."""
        return (self._kind[self.group[a]] == "denial") == (self._kind[self.group[b]] == "denial")

    def join(self, a: Key, b: Key) -> None:
        """Make one fact of two, unless a telling would have two passages in it."""
        one, two = self.group[a], self.group[b]
        apart = not {k[:2] for k in self.members[one]} & {k[:2] for k in self.members[two]}
        if one != two and apart and self.one_kind(a, b):
            for key in list(self.members[two]):
                self.add(key, a)

    def add(self, key: Key, to: Key) -> None:
        """Put a passage into the fact of another."""
        old, new = self.group[key], self.group[to]
        self.members[old].remove(key)
        self.group[key] = new
        self.members[new].append(key)
        self._kind[new] = self._kind[new] or self._kind[old]

    def alone(self) -> set[Key]:
        return {key for key in self.group if len(self.members[self.group[key]]) == 1}


def _join_repeated(facts: _Facts, sides: Sequence[Pair]) -> None:
    """Passages that are alone join what the same telling says to the same counterpart; `sides` are passages with what they
    answer or are answered by."""
    known: dict[tuple[str, int, Key], Key] = {}
    alone = facts.alone()
    for key, counterpart in sorted(sides, key=lambda pair: pair[0] in alone):
        place = (*key[:2], facts.group[counterpart])
        first = known.setdefault(place, key)
        if first != key and len(facts.members[facts.group[key]]) == 1:
            facts.add(key, first)
