"""What a number counts: killed, wounded, or neither.

No toll are the dead and the wounded in one number (`بين قتيل وجريح`), an end of a range, a part of the dead, those of whom only some were
killed (`خمسة أشخاص قتل أحدهم`), and a number that the toll may reach.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..text import fold
from .count_words import measures
from .event_kinds import event_forms
from .fates import FATES, behind_its_noun, fate_of, state_told
from .passages import Passage, Telling, Word
from .people import forms, group, persons
from .quantities import FUNCTION_WEIGHT, Quantity
from .words import stem

REACH = 4
"""How many words before a number (function words aside: `ما لا يقل عن`), or behind what it counts, that for killing or wounding may stand."""
BESIDE_REACH = 3
"""How many words before a number `بينهم` or `إضافة إلى` may stand."""
THAT_TOO = frozenset({"وان", "وانه", "وانها", "وانهم"})
"""Words that begin one more clause of what is said, folded."""
RANGE_REACH = 4
"""How many words before its second end a range may begin: `بين 40 شخصا و70`."""
CLOSE = 3
"""How many words behind a number of a group (`20 مسلحا`) that word may stand: people of a group do much else."""
SOME_OF_THEM = frozenset({"احدهم", "احدهما", "احداهم", "بعضهم", "معظمهم"})
"""Words behind a verb that befell only some of those counted before it, folded: `خمسة أشخاص قتل أحدهم`."""


def toll_kind(telling: Telling, clause: Passage, count: Quantity) -> str | None:
    """Whether a number counts killed or wounded: by its noun, else by the nearest word for either beside counted persons."""
    if any(
        test(telling, clause, count) for test in (_dead_and_wounded, _still, _of_the_dead, _in_range, _feared)
    ):
        return None
    unit = "" if _without_noun(telling, clause, count) else count.unit
    noun = event_forms().get(unit)
    if noun in ("kill", "wound"):
        return noun
    if (told := behind_its_noun(telling, clause, count)) is not None:
        return told
    if unit and unit not in persons() and not group(telling, clause, count):
        return None
    if (state := state_told(telling, clause, count)) is not None:
        return state if state == "wound" else None
    before = [
        w
        for w in clause.words
        if w.end <= count.start and w.weight > FUNCTION_WEIGHT and w.key not in measures()
    ][-REACH:]
    behind = [w for w in clause.words if w.start >= count.end][: REACH + 1]
    if group(telling, clause, count):
        behind = behind[:CLOSE]
    for word in (*reversed(before), *_of_one_conjunct(telling, behind)):
        event = None if word.actor else event_forms().get(word.key)
        if event in ("kill", "wound"):
            some_only = word.start >= count.end and not SOME_OF_THEM.isdisjoint(
                telling.forms((word.end, clause.end))[:1]
            )
            return None if some_only else event
        if event in FATES or (not word.actor and fate_of(fold(telling.text(word.span))) == "missing"):
            return None
    totals = frozenset(map(stem, forms("toll")))
    return "kill" if any(word.key in totals for word in before) else None


def _without_noun(telling: Telling, clause: Passage, count: Quantity) -> bool:
    """Whether a number stands without its noun: before another act (`وفاة 4 وإصابة 3`), between an act and `من` (`إصابة 3 من عائلة`), or before `عدد القتلى`."""
    before = telling.forms((clause.start, count.start))[-1:]
    behind = telling.forms((count.end, clause.end))[:1]
    acted = any(event_forms().get(stem(word)) in ("kill", "wound") for word in before)
    return any(_begins_conjunct(word) or (acted and word == "من") or (word == "عدد") for word in behind)


def _begins_conjunct(word: str) -> bool:
    return word.startswith("و") and event_forms().get(stem(word[1:])) in ("kill", "wound")


def _of_one_conjunct(telling: Telling, words: list[Word]) -> Iterator[Word]:
    """The words up to where another group or act begins: `6 أشخاص بالإضافة إلى إصابة 89`."""
    for word in words:
        text = fold(telling.text(word.span))
        if text.removeprefix("و") in forms("besides") or _begins_conjunct(text) or text in THAT_TOO:
            return
        yield word


def _dead_and_wounded(telling: Telling, clause: Passage, count: Quantity) -> bool:
    """Whether a number counts the dead and the wounded in one: `20 قتيلا وجريحا`, `مقتل وإصابة 20`, `50 وفاة وإصابة`."""
    before = fold(telling.text((clause.start, count.start))).split()[-2:]
    behind = telling.forms((count.end, clause.end))[: 2 * REACH]
    return any(
        not forms(dead).isdisjoint((one, one.removeprefix("و")))
        and other[:1] == "و"
        and other[1:] in forms(hurt)
        for words, dead, hurt in (
            (before, "killing", "wounding"),
            (behind, "dead", "hurt"),
            (behind, "killing", "wounding"),
        )
        for one, other in pairwise(words)
    )


def _still(telling: Telling, clause: Passage, count: Quantity) -> bool:
    """Whether a number counts some whom something tells apart: `32 جريحا ما زالوا في المستشفى`, `20 شخصا على الفور`."""
    behind = telling.forms((count.end, clause.end))[: REACH + 1]
    return not forms("still").isdisjoint(behind)


def _of_the_dead(telling: Telling, clause: Passage, count: Quantity) -> bool:
    """Whether a number counts some of those who were counted before: `اثنان من القتلى`."""
    behind = telling.forms((count.end, clause.end))[:2]
    casualties = forms("dead") | forms("hurt") | forms("casualties")
    return behind[:1] == ["من"] and behind[-1].startswith("ال") and behind[-1][2:] in casualties


def _in_range(telling: Telling, clause: Passage, count: Quantity) -> bool:
    """Whether a number is an end of a range: `ما بين ثمانية وعشرة أشخاص`, `بين 40 و70 قتيلا`."""
    before = fold(telling.text((clause.start, count.start))).split()[-RANGE_REACH:]
    second = before[-1:] == ["و"] or telling.text((count.start, count.start + 1)) == "و"
    return any(word.removeprefix("ما") == "بين" for word in (before if second else before[-2:]))


def _feared(telling: Telling, clause: Passage, count: Quantity) -> bool:
    """Whether a number is one that the toll may reach: `قد تصل إلى 180`."""
    before = fold(telling.text((clause.start, count.start))).split()[-BESIDE_REACH:]
    return any(one == "قد" and other[:1] in "يت" for one, other in pairwise(before))
