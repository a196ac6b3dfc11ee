"""Negations: what a passage says did not happen.

`لم يدخل المفتشون`, `لم تنفذ أي غارات`, `عدم وقوع هجوم`: each negates one act, named by the word behind the negation, or by the
next one where that word only carries it. Before a noun that is an act itself `عدم` asks for something (`عدم التكرار`), and
tells nothing. No act is negated by a condition (`ما لم يفرج عنهم`), by what takes the negation back (`لم يقتل إلا`), puts it
off (`لم ينته بعد`), or says what is left unsaid (`لم يذكر تفاصيل`). The words are `data/negation_words.csv`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ..lexicons import lexicon
from ..text import fold
from .event_kinds import event_forms
from .passages import Passage, Telling, Word
from .words import stem

EXCEPT_REACH = 10
"""How many words behind a negation those may stand that take it back or put it off."""
LIGHT_REACH = 3
"""How many words that only carry an act may stand before the one that names it: `لم تنفذ أي`."""
THERE = frozenset({"هناك", "ثمه"})
"""Words between `ليس` and what is not there, folded."""
NO = "لا"
ANYHOW = frozenset({"يزال", "تزال", "يزالون", "سيما", "بد", "شك", "محاله", "باس", "يقل", "تقل"})
"""Words that negate nothing together with `لا`, folded: `لا يزال`, `لا بد`."""
ALONE = re.compile(r"(?:ال)?(?:اولي|اول|وحيده?|اخيره?)")
"""What something is said not to be, folded, which happened all the same: `لم تكن الغارة الأولى`."""
BEING = frozenset({"يكن", "تكن", "يكونوا"})
"""Verbs by which `لم` negates what something is, folded."""
UNREAL_REACH = 4
"""How many words before an act `قد`, `محاولة`, `دعا إلى` may stand, which leave open whether it happened."""
SUPPOSED_REACH = 2
"""How many words behind it `المفترض`, `المزعوم` may stand, which do so too."""


@dataclass(slots=True, frozen=True)
class Negation:
    """A negated act: the word that names it, and where the negation begins."""

    act: Word
    start: int


@cache
def forms(*kinds: str) -> frozenset[str]:
    """The folded words of some kinds in `data/negation_words.csv`."""
    rows = [row for row in lexicon("negation_words") if row["kind"] in kinds]
    return frozenset(fold(word) for row in rows for word in row["words"].split())


def negations(telling: Telling, passage: Passage) -> Iterator[Negation]:
    """The negated acts of a passage, in order."""
    found = telling.placed_forms(passage.span)
    named = {word.start: word for word in passage.words if not word.actor}
    for n, (word, start, _) in enumerate(found):
        if _bare(word) not in forms("verb", "noun") and not _there_is_no(found, n):
            continue
        behind = [other for other, _, _ in found[n + 1 : n + 1 + EXCEPT_REACH]]
        if not behind or behind[0] in forms("unsaid") or not forms("except").isdisjoint(behind):
            continue
        if found[max(0, n - 1)][0] in forms("unless"):
            continue
        if _bare(word) in forms("noun") and behind[0] not in forms("light"):
            continue
        if _not_alone(word, behind):
            continue
        for other, at, _ in found[n + 1 : n + 2 + LIGHT_REACH]:
            if other not in forms("light"):
                act = named.get(at)
                if act and not unreal(telling, passage, act):
                    yield Negation(act, start)
                break


def _there_is_no(found: list[tuple[str, int, int]], n: int) -> bool:
    """Whether a word and the next one say that there is none of what follows (`ليست هناك`), and not none that is greater, alike or further (`ليس هناك غارة أعنف`)."""
    if _bare(found[n][0]) not in forms("other") or n + 1 >= len(found) or found[n + 1][0] not in THERE:
        return False
    return not any(
        word.removeprefix("ال") in forms("compared") for word, _, _ in found[n + 2 : n + 2 + LIGHT_REACH]
    )


def negative(telling: Telling, passage: Passage) -> bool:
    """Whether a passage negates anything: what happened, what will be (`لن تجرى`), or what is (`ليست مسرحا`, `لا أدلة`)."""
    words = telling.forms(passage.span)
    return any(
        (word.removeprefix("و") == NO and words[n + 1 : n + 2] != [] and words[n + 1] not in ANYHOW)
        or (
            _bare(word) in forms("verb", "noun", "other")
            and not _not_alone(word, words[n + 1 : n + 1 + EXCEPT_REACH])
        )
        for n, word in enumerate(words)
    )


def _not_alone(word: str, behind: list[str]) -> bool:
    """Whether a negation says only that something was not the first or only one of its kind: `لم تكن الغارة هي الأولى`, `ليست المرة الأولى`."""
    being = _bare(word) in forms("other") or (behind[:1] != [] and behind[0] in BEING)
    return being and any(ALONE.fullmatch(other) for other in behind)


def _bare(word: str) -> str:
    """A negation without the conjunction or preposition before it: `ولم`, `بعدم`."""
    return word[1:] if word[:1] in "وفبل" and word[1:] in forms("verb", "noun", "other") else word


def unreal(telling: Telling, passage: Passage, act: Word) -> bool:
    """Whether an act may not have happened, by the words around it (`محاولة اقتحام`, `قد تنسحب`, `دعا إلى وقف`, `الهجوم المفترض`), as a purpose (`لدخول`), or
    because it is to come (`ستدخل`)."""
    text = fold(telling.text(act.span))
    if text[:1] == "ل" or _will(text):
        return True
    before = telling.forms((passage.start, act.start))[-UNREAL_REACH:]
    behind = telling.forms((act.end, passage.end))[:SUPPOSED_REACH]
    return any(
        other in forms("unreal") or other.lstrip("ول") in forms("unreal") for other in before
    ) or not forms("supposed").isdisjoint(behind)


def _will(text: str) -> bool:
    """Whether a folded word is a verb of the future: what stands behind its `س` is one of the present that names the same kind of act; `سيطر` has its own `س`."""
    verb = text.removeprefix("و").removeprefix("ف")
    if verb[:1] != "س" or verb[1:2] not in tuple("يتنا") or verb.startswith(_with_own_s()):
        return False
    present = stem(verb[1:])
    return present in event_forms() or verb[1:] in forms("enter") or verb[2:].startswith(_with_own_s())


@cache
def _with_own_s() -> tuple[str, ...]:
    """The folded words of events that begin with `س`."""
    words = (fold(word) for row in lexicon("event_words") for word in row["words"].split())
    return tuple(word.removesuffix("ه") for word in words if word.startswith("س"))
