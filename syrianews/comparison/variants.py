"""Variants: the word-by-word difference of two wordings of one utterance.

>>> diff = difference("لا بد من سحب جميع القوات الأجنبية", "لا بد من سحب القوات")
>>> [(step.kind, step.a) for step in diff if step.kind != "same"]
[('cut', 'جميع'), ('cut', 'الأجنبية')]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from functools import cache

from ..actors.transliteration import one_letter_apart
from ..lexicons import lexicon
from ..text import fold
from .said_words import Said, SaidWord, as_one, one_form, said_words

ELSEWHERE = "elsewhere"
RUNS = (3, 2, 1)
"""How many words in a row two wordings should share where the one carries the other; fewer where they share no such run."""

NEAR = 2
"""How many words between two such runs may differ for them to belong together."""
FOUND = 5
"""How many words in a row, names aside, another place of a telling must have, for them to be told there."""

Reach = tuple[range, range]
"""The stretches of two wordings that carry each other, as numbers of words."""


@dataclass(slots=True, frozen=True)
class Step:
    """A stretch of words that two wordings share (`same`) or not: `cut` from, `added` to, `changed` in the second.

    `elsewhere` is what the other telling has in another place than the second wording.
    """

    kind: str
    a: str
    b: str


def difference(
    a: str | Said, b: str | Said, beside: Sequence[Reach] = (), told: tuple[str, str] = ("", "")
) -> list[Step]:
    """Compare two wordings word by word; spelling variants, clitics and punctuation make no difference.

    Words that meet in another form beside words that differ are part of the difference (`للانضمام`, `إلى الانضمام`), so that what is shown is what
    one of the two says. `beside` are stretches of either wording that other words of the other telling carry: outside the reach of these two they are neither cut nor
    added. Nor are words that stand in a row elsewhere in the other telling: `told` is all that each of the two says (`said_words.all_said`).
    """
    first, second = as_one(_words(a), _words(b))
    own = reach(first, second)
    apart = [
        set().union(*(_outside(own[side], other[side], len(words)) for other in beside))
        for side, words in enumerate((first, second))
    ]
    steps: _Steps = []
    opcodes = _matcher(first, second).get_opcodes()
    for tag, i, j, k, n in opcodes:
        if tag != "equal":
            apart[0] |= _told(first, i, j, told[1])
            apart[1] |= _told(second, k, n, told[0])
    for tag, i, j, k, n in opcodes:
        if tag == "equal":
            steps.append((first[i:j], second[k:n], "same"))
            continue
        parts = [
            [word for at, word in enumerate(words[x:y], x) if at not in apart[side]]
            for side, (words, x, y) in enumerate(((first, i, j), (second, k, n)))
        ]
        if parts[0] or parts[1]:
            steps.append((parts[0], parts[1], "changed"))
        if len(parts[0]) < j - i or len(parts[1]) < n - k:
            steps.append(([], [], ELSEWHERE))
    return [_step(*step) for step in _widened(steps) if step[0] or step[1] or step[2] == ELSEWHERE]


def _told(words: Said, start: int, end: int, everything: str) -> set[int]:
    """The numbers of those words of a stretch that another telling has in a row."""
    found: set[int] = set()
    while start < end:
        behind = start
        while behind < end and f" {' '.join(word.key for word in words[start : behind + 1])} " in everything:
            behind += 1
        if sum(not word.name for word in words[start:behind]) >= FOUND:
            found.update(range(start, behind))
        start = max(behind, start + 1)
    return found


_Steps = list[tuple[Said, Said, str]]


def _step(a: Said, b: Said, kind: str) -> Step:
    if kind == "changed":
        kind = "cut" if not b else "added" if not a else kind
    if kind == ELSEWHERE:
        return Step(kind, "…", "…")
    return Step(kind, " ".join(word.text for word in a), " ".join(word.text for word in b))


def _widened(steps: _Steps) -> _Steps:
    """Steps whose differences take in the words next to them that are the same in another form."""
    wide: _Steps = []
    for n, (a, b, kind) in enumerate(steps):
        if kind != "same":
            if kind == "changed" and wide and wide[-1][2] == "changed":
                a, b = wide[-1][0] + a, wide[-1][1] + b
                wide.pop()
            wide.append((a, b, kind))
            continue
        before = after = 0
        if wide and wide[-1][2] == "changed":
            while before < len(a) and _other_form(a[before], b[before]):
                before += 1
        if n + 1 < len(steps) and steps[n + 1][2] == "changed":
            while after < len(a) - before and _other_form(a[-1 - after], b[-1 - after]):
                after += 1
        if before:
            wide[-1] = (wide[-1][0] + a[:before], wide[-1][1] + b[:before], "changed")
        end = len(a) - after
        if before < end:
            wide.append((a[before:end], b[before:end], "same"))
        if after:
            wide.append((a[end:], b[end:], "changed"))
    return wide


def _other_form(one: SaidWord, other: SaidWord) -> bool:
    return fold(one.text) != fold(other.text) and not one_form(one)


def reach(a: str | Said, b: str | Said) -> Reach:
    """Which stretch of either wording the other carries: from the first to the last run of words that they share, and what is near these.

    >>> reach("قال إنه سيسافر غدا إلى دمشق ثم يعود", "سيسافر غدا إلى دمشق")
    (range(2, 5), range(0, 3))
    """
    blocks = [block for block in _matcher(*as_one(_words(a), _words(b))).get_matching_blocks() if block.size]
    for size in RUNS:
        runs = [n for n, block in enumerate(blocks) if block.size >= size]
        if runs:
            first, last = runs[0], runs[-1]
            while first and _near(blocks[first - 1], blocks[first]):
                first -= 1
            while last + 1 < len(blocks) and _near(blocks[last], blocks[last + 1]):
                last += 1
            one, other = blocks[first], blocks[last]
            return range(one.a, other.a + other.size), range(one.b, other.b + other.size)
    return range(0), range(0)


def _near(one: Match, other: Match) -> bool:
    gaps = other.a - one.a - one.size, other.b - one.b - one.size
    return max(gaps) <= NEAR


def _outside(own: range, other: range, length: int) -> set[int]:
    """The words that another stretch carries, which reaches to the end on its side of what this one carries."""
    if other and own and other.start >= own.stop:
        return set(range(other.start, length))
    if other and own and other.stop <= own.start:
        return set(range(other.stop))
    return set(other) - set(own)


def _matcher(first: Said, second: Said) -> SequenceMatcher[str]:
    return SequenceMatcher(None, [word.key for word in first], [word.key for word in second], autojunk=False)


def describe(steps: list[Step]) -> str:
    """The difference as one line: `[-cut-]`, `{+added+}`, and unmarked words that both share; `…` for what stands elsewhere.

    >>> describe(difference("ضربة جوية", "ضربة صاروخية"))
    'ضربة [-جوية-] {+صاروخية+}'
    """
    parts = []
    for step in steps:
        if step.kind in ("same", ELSEWHERE):
            parts.append(step.a)
            continue
        parts += [f"[-{step.a}-]"] if step.a else []
        parts += [f"{{+{step.b}+}}"] if step.b else []
    return " ".join(parts)


def wording(steps: list[Step]) -> str:
    """How the second wording stands to the first: `verbatim`, `shortened`, `extended`, or `reworded`."""
    kinds = {step.kind for step in steps} - {"same", ELSEWHERE}
    if not kinds:
        return "verbatim"
    if kinds == {"cut"}:
        return "shortened"
    if kinds == {"added"}:
        return "extended"
    return "reworded"


def strength(steps: list[Step]) -> str | None:
    """Whether the second wording is `softened` or `strengthened` by words that it cuts or adds beside what both share; None if neither or both.

    >>> strength(difference("قد تنسحب القوات غدا", "تنسحب القوات غدا")), strength(difference("قد انسحبت القوات", "انسحبت القوات"))
    ('strengthened', None)
    """
    balance = 0
    for n, step in enumerate(steps):
        if step.kind in ("same", ELSEWHERE) or not _is_choice(steps, n):
            continue
        before = steps[n - 1] if n else Step("same", "", "")
        behind = steps[n + 1] if n + 1 < len(steps) else Step("same", "", "")
        balance += _effect(step.b, before.b, behind.b, step.a)
        balance -= _effect(step.a, before.a, behind.a, step.b)
    return "strengthened" if balance > 0 else "softened" if balance < 0 else None


def _is_choice(steps: list[Step], n: int) -> bool:
    """Whether a difference is one of few words beside shared ones: a whole clause more or less is no choice of words."""
    shared = any(step.kind == "same" for step in steps[max(0, n - 1) : n + 2])
    return shared and max(len(steps[n].a.split()), len(steps[n].b.split())) <= CHOICE


def _words(said: str | Said) -> Said:
    return said_words(said) if isinstance(said, str) else said


CHOICE = 4
"""The most words of a difference that is a choice of words."""
_PERHAPS = "قد"
_STRESS = ("بالتاكيد", "علي")
_STRESSED = frozenset(
    map(
        fold,
        "بدأ بدأت يبدأ تبدأ استهل استهلت افتتح افتتحت ختم ختمت اختتم اختتمت اكتفى اكتفت قام قامت".split(),
    )
)
"""Verbs of beginning, ending and doing, whose object behind `ب` is a noun, folded."""
_STRESSED_REACH = 3
"""How many words before `بالتأكيد على` such a verb may stand."""
_SLIP = 3
"""Least letters of a word that a slip of the pen may have made of another."""
_MAY, _NOT = "يمكن", frozenset({"لا", "لم", "لن"})
_IMPERFECT = re.compile(r"[يتن]\w{3,}(?<!ت)$")


@cache
def _effects() -> dict[str, int]:
    return {
        fold(row["word"]): 1 if row["effect"] == "strengthens" else -1 for row in lexicon("strength_words")
    }


def _effect(words: str, before: str, behind: str, other: str) -> int:
    """How many of some words strengthen, less those that soften; `before` and `behind` are what stands beside them, `other` those of the other wording.

    `قد` doubts an imperfect only, `لا يمكن` nothing, `بدأ بالتأكيد على` has a noun, and a slip of the pen (`يحب` for `يجب`) is no choice.
    """
    if _is_slip(words, other):
        return 0
    earlier, own = fold(before).split(), fold(words).split()
    said = [*earlier, *own, *fold(behind).split()]
    balance = 0
    for n, word in enumerate(own, len(earlier)):
        further = said[n + 1] if n + 1 < len(said) else ""
        if (
            (word == _PERHAPS and not _IMPERFECT.match(further))
            or (word == _MAY and n and said[n - 1] in _NOT)
            or (
                (word, further) == _STRESS and not _STRESSED.isdisjoint(said[max(0, n - _STRESSED_REACH) : n])
            )
        ):
            continue
        balance += _effects().get(word, _effects().get(word.removeprefix("و"), 0))
    return balance


def _is_slip(words: str, other: str) -> bool:
    """Whether one word stands for one word that has another letter in one place; no slip is a word with an effect of its own."""
    one, two = fold(words), fold(other)
    if len(one) != len(two) or len(one) < _SLIP or " " in one + two or {one, two} <= _effects().keys():
        return False
    return one_letter_apart(one, two)
