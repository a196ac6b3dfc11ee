"""One act: whether two clauses say that one thing is done to what both count (`فجّروا 5 سيارات`, `تفجير 6 سيارات`)."""

from __future__ import annotations

from functools import cache

from ..text import fold
from .count_words import measures, money
from .likeness import SideBySide
from .numerals import entry
from .passages import Passage, Telling, Word
from .quantities import Quantity
from .whereabouts import names_differ
from .words import stem

LONE_RATIO = 2.5
"""How many times as large as the other one of two counts may be for the same act alone to make them counts of the same things."""
ACT_REACH = 2
"""How many telling words before a count, or behind what is counted, name what is done."""
ACT_WEIGHT = 0.12
"""Words that weigh less (see `words.weight`) name no act."""
SAME_ADJECTIVE = 0.3
"""How far the words right behind two nouns must be the same (see `SideBySide.meets`)."""
ONE_ACT = 0.7
"""How far the words for what is done must be the same (see `SideBySide.meets`)."""


def far_apart(one: Quantity, other: Quantity) -> bool:
    """Whether two counts are so far apart that it takes more than the same act for them to be of the same things."""
    less, more = sorted((one.low, other.low))
    return more > LONE_RATIO * less


def done_to_the_same(
    pair: SideBySide, ours: tuple[Passage, Quantity], theirs: tuple[Passage, Quantity]
) -> bool:
    """Whether two clauses say that one thing is done to what both count, under no different names and adjectives."""
    (first, mine), (second, yours) = ours, theirs
    if (
        mine.kind != "number"
        or mine.unit in money()
        or mine.low % 1
        or yours.low % 1
        or far_apart(mine, yours)
    ):
        return False
    if names_differ(first, second) or adjectives_differ(pair, ours, theirs):
        return False
    return _one_act(pair, _acts(pair.a, first, mine), _acts(pair.b, second, yours))


def share_of_the_same(
    pair: SideBySide, ours: tuple[Passage, Quantity], theirs: tuple[Passage, Quantity]
) -> bool:
    """Whether two shares are of one whole with which the same is done: `دمر 30% من السوق`, `تدمير 60% من السوق`."""
    (first, mine), (second, yours) = ours, theirs
    if mine.kind != "percent":
        return False
    one, other = _whole(*ours), _whole(*theirs)
    if one is None or other is None or one.key != other.key:
        return False
    return _one_act(pair, _acts(pair.a, first, mine), _acts(pair.b, second, yours))


def _whole(clause: Passage, share: Quantity) -> Word | None:
    """The word that says of what a share is: the one behind `من`."""
    behind = [w for w in clause.words if w.start >= share.end and w.key not in _hundred()]
    at = next((n for n, w in enumerate(behind[:2]) if w.key == "من"), None)
    return behind[at + 1] if at is not None and at + 1 < len(behind) else None


@cache
def _hundred() -> frozenset[str]:
    return frozenset(map(stem, ("بالميه", "الميه", "في")))


def adjectives_differ(
    pair: SideBySide, ours: tuple[Passage, Quantity], theirs: tuple[Passage, Quantity]
) -> bool:
    """Whether the words right behind what is counted differ: `ميداليات ذهبية`, `ميداليات جديدة`."""
    mine, yours = _adjective(pair.a, *ours), _adjective(pair.b, *theirs)
    if mine is None or yours is None:
        return False
    return bool(pair.meets[pair.first.row[mine.key], pair.second.row[yours.key]] < SAME_ADJECTIVE)


def _adjective(telling: Telling, clause: Passage, count: Quantity) -> Word | None:
    """The telling word right behind the noun of a count that says which it is: an adjective, another noun, or its owner (`للشرطة`)."""
    behind = [word for word in clause.words if word.start >= count.end][:2]
    if len(behind) < 2 or behind[1].actor or behind[1].weight < ACT_WEIGHT:
        return None
    between = telling.text((behind[0].end, behind[1].start))
    text = telling.text(behind[1].span)
    return None if between.strip() or (text[0] in "وفبل" and not text.startswith("لل")) else behind[1]


def _acts(telling: Telling, clause: Passage, count: Quantity) -> tuple[list[Word], list[Word]]:
    """The words that name what is done to the things counted: those before the count, and those behind the noun."""
    named = [w for w in clause.words if not w.actor and w.weight >= ACT_WEIGHT and not _of_number(telling, w)]
    before = [w for w in named if w.end <= count.start]
    behind = [w for w in named if w.start >= count.end]
    return before[-ACT_REACH:], behind[1 : 1 + ACT_REACH]


def _of_number(telling: Telling, word: Word) -> bool:
    """Whether a word is part of a number, or says no more than that there is one: `أكثر`, `تجاوزت`, `عددهم`, `بلغ`."""
    folded = fold(telling.text(word.span))
    return entry(folded) is not None or word.key in measures()


def _one_act(
    pair: SideBySide, ours: tuple[list[Word], list[Word]], theirs: tuple[list[Word], list[Word]]
) -> bool:
    """Whether the same is done to what is counted; the words behind two nouns are alike for other reasons too."""
    first, second = pair.first.row, pair.second.row
    sides = (ours[0], theirs[0]), (ours[0], theirs[1]), (ours[1], theirs[0])
    return any(
        pair.meets[first[one.key], second[other.key]] >= ONE_ACT or _one_imperfect(one.key, other.key)
        for mine, yours in sides
        for one in mine
        for other in yours
    )


def _one_imperfect(one: str, other: str) -> bool:
    """Whether two stems are one verb of the present in two genders: `يضم`, `تضم`."""
    return {one[:1], other[:1]} <= set("يت") and one[1:] == other[1:]
