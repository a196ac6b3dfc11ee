"""Variants: the word-by-word difference of two wordings of one utterance.

>>> diff = difference("لا بد من سحب جميع القوات الأجنبية", "لا بد من سحب القوات")
>>> [(step.kind, step.a) for step in diff if step.kind != "same"]
[('cut', 'جميع'), ('cut', 'الأجنبية')]
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from ..lexicons import lexicon
from ..text import Folded, fold
from .words import WORD, stem


@dataclass(slots=True, frozen=True)
class Step:
    """A stretch of words that two wordings share (`same`) or not: `cut` from, `added` to, `changed` in the second."""

    kind: str
    a: str
    b: str


def difference(a: str, b: str) -> list[Step]:
    """Compare two wordings word by word; spelling variants, clitics and punctuation make no difference."""
    first, second = _words(a), _words(b)
    matcher = SequenceMatcher(None, [key for key, _ in first], [key for key, _ in second], autojunk=False)
    kinds = {"equal": "same", "delete": "cut", "insert": "added", "replace": "changed"}
    return [
        Step(kinds[tag], " ".join(w for _, w in first[i:j]), " ".join(w for _, w in second[k:n]))
        for tag, i, j, k, n in matcher.get_opcodes()
    ]


def describe(steps: list[Step]) -> str:
    """The difference as one line: `[-cut-]`, `{+added+}`, and unmarked words that both share.

    >>> describe(difference("ضربة جوية", "ضربة صاروخية"))
    'ضربة [-جوية-] {+صاروخية+}'
    """
    parts = []
    for step in steps:
        if step.kind == "same":
            parts.append(step.a)
            continue
        parts += [f"[-{step.a}-]"] if step.a else []
        parts += [f"{{+{step.b}+}}"] if step.b else []
    return " ".join(parts)


def wording(steps: list[Step]) -> str:
    """How the second wording stands to the first: `verbatim`, `shortened`, `extended`, or `reworded`."""
    kinds = {step.kind for step in steps} - {"same"}
    if not kinds:
        return "verbatim"
    if kinds == {"cut"}:
        return "shortened"
    if kinds == {"added"}:
        return "extended"
    return "reworded"


def strength(steps: list[Step]) -> str | None:
    """Whether the second wording is `softened` or `strengthened` by the words that it cuts or adds; None if neither or both."""
    balance = 0
    for step in steps:
        if step.kind != "same":
            balance += sum(_effect(word) for word in step.b.split()) - sum(
                _effect(word) for word in step.a.split()
            )
    return "strengthened" if balance > 0 else "softened" if balance < 0 else None


def _words(text: str) -> list[tuple[str, str]]:
    folded = Folded(text)
    return [
        (stem(match.group()), text[slice(*folded.raw_span(*match.span()))])
        for match in WORD.finditer(folded.text)
    ]


@cache
def _effects() -> dict[str, int]:
    return {
        fold(row["word"]): 1 if row["effect"] == "strengthens" else -1 for row in lexicon("strength_words")
    }


def _effect(word: str) -> int:
    """1 for a word that strengthens, -1 for one that softens, 0 for others."""
    return _effects().get(fold(word), 0)
