"""Opposites: whatever one telling says was not done, or will not be, and the other says was done, or will be.

`لم يتقدم المدرب باستقالته` here, `استقال المدرب` there; `النقابة لن تطعن` here, `النقابة ستطعن` there. Any verb may be negated, so that more must be the same than of the
happenings of `outcomes`: the verb or its noun, the time (what was not done was done, what will not be will be), who does it, and most of what else one of the two passages says.
Only passages that align are held against each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ..text import fold
from .alignment import Alignment
from .denials import denied_spans
from .negations import EXCEPT_REACH, LIGHT_REACH, forms, unreal
from .outcomes import Told, happening
from .passages import Passage, Telling, Word
from .shared_quotes import SharedQuote
from .words import one_word, stem, weight

NOT_DONE, NOT_TO_BE = "لم", "لن"
FUTURE = frozenset({"سوف"})
"""Words before a verb of the future, folded."""
ASKED = frozenset({"الي"})
"""Words before an act that is asked for, and not told, folded: `دعا الأطراف إلى الالتزام`."""
HELD, BOTH = 0.65, 0.35
"""Share of the words, but for the act, of the better covered of two passages that the other must have, and of the other one."""
FORMS = 2
"""How many letters two forms of one word may differ in length."""
LEAST_WEIGHT = 0.12
"""A stem that weighs less names no act."""
_BOUNDS = frozenset(map(fold, "تجاوز تعد تعدى زد زيد قل بلغ تخط فق".split()))
"""Verbs of a number, without their first letter: to pass one and not to pass it are no act of anybody."""
_CONDITIONS = frozenset(map(fold, "قبل حتى إذا عندما وحده وحدها وحدهم".split()))
"""Behind a negation they say under what condition, or by whom alone, something is done."""
ACTORS = 2
"""How many words before a negation, or behind a negated verb, may say who does it."""


@dataclass(slots=True, frozen=True)
class _Negated:
    """A negated act of a passage: whether it is one to come, and the words beside it that may say whose it is."""

    act: Word
    to_come: bool
    beside: tuple[Word, ...]


def contradicted(aligned: Iterable[Alignment]) -> Iterator[tuple[Told, Told]]:
    """Every act that one of two passages which align negates and the other asserts, first what `a` tells."""
    denied: dict[int, list[tuple[int, int]]] = {}
    seen = set()
    for x in aligned:
        if not x.fact or (x.a_passage.span, x.b_passage.span) in seen:
            continue
        seen.add((x.a_passage.span, x.b_passage.span))
        sides = (x.a, x.a_paragraph, x.a_passage), (x.b, x.b_paragraph, x.b_passage)
        for n, ((here, paragraph, passage), (there, other, asserting)) in enumerate((sides, sides[::-1])):
            found = list(_negated(here, passage))
            if len(found) != 1 or _negates(there, asserting):
                continue
            act = _asserted(there, asserting, found[0])
            if act is None or not _alike((here, passage, found[0]), (there, asserting, act)):
                continue
            if id(there) not in denied:
                denied[id(there)] = denied_spans(there)
            if not any(start <= act.start < end for start, end in denied[id(there)]):
                to_come = found[0].to_come
                told = (
                    Told(passage, paragraph, found[0].act, True, to_come),
                    Told(asserting, other, act, False, to_come),
                )
                yield told[::-1] if n else told


def without_opposites(
    quotes: Iterable[SharedQuote], against: Iterable[tuple[Told, Told]]
) -> Iterator[SharedQuote]:
    """The quotations of which not one side says what the other negates: these are no wordings of one utterance."""
    acts = [(one.act.start, other.act.start) for one, other in against]
    for quote in quotes:
        if not any(
            quote.a.start <= mine < quote.a.end and quote.b.start <= yours < quote.b.end
            for mine, yours in acts
        ):
            yield quote


def _negates(telling: Telling, passage: Passage) -> bool:
    words = telling.forms(passage.span)
    return any(
        word.lstrip("وفب") in forms("verb", "noun", "other") or word in ("لا", "ولا") for word in words
    )


def _negated(telling: Telling, passage: Passage) -> Iterator[_Negated]:
    """The negated acts of a passage that are told as news, in order; happenings are those of `outcomes`."""
    found = telling.placed_forms(passage.span)
    named = {word.start: word for word in passage.words if not word.actor}
    for n, (form, start, _) in enumerate(found):
        negation = form.removeprefix("و").removeprefix("ف")
        behind = [word for word, _, _ in found[n + 1 : n + 1 + EXCEPT_REACH]]
        if negation not in (NOT_DONE, NOT_TO_BE) or not behind or behind[0] in forms("unsaid"):
            continue
        if not forms("except").isdisjoint(behind) or found[max(0, n - 1)][0] in forms("unless"):
            continue
        if behind[0][1:] in _BOUNDS or not _CONDITIONS.isdisjoint(w for w, _, _ in found[n + 1 :]):
            continue
        acts = [
            named[at]
            for word, at, _ in found[n + 1 : n + 2 + LIGHT_REACH]
            if at in named and word not in _light() and not word.startswith("ال")
        ]
        if not acts or acts[0].weight < LEAST_WEIGHT or happening(acts[0]):
            continue
        before = [word for word in passage.words if word.end <= start][-ACTORS:]
        after = [word for word in passage.words if word.start >= acts[0].end][:ACTORS]
        yield _Negated(acts[0], negation == NOT_TO_BE, (*before, *after))


@cache
def _light() -> frozenset[str]:
    """Verbs that only carry an act, folded: `لم يتقدم باستقالته` negates that he resigned."""
    return forms("light") | frozenset(
        map(fold, "يتقدم تتقدم يتقدموا يقدم تقدم يقدموا يعلن تعلن يقم تقم يقوموا".split())
    )


def _asserted(telling: Telling, passage: Passage, negated: _Negated) -> Word | None:
    """The word of a passage that says that a negated act was done, or will be."""
    for word in passage.words:
        if word.actor or not _one_verb(word.key, negated.act.key):
            continue
        text = fold(telling.text(word.span)).removeprefix("و").removeprefix("ف")
        before = telling.forms((passage.start, word.start))[-1:]
        if not ASKED.isdisjoint(before):
            continue
        to_come = (text[:1] == "س" and stem(text[1:]) == word.key) or not FUTURE.isdisjoint(before)
        if negated.to_come == to_come and (to_come or not unreal(telling, passage, word)):
            return word
    return None


def _alike(one: tuple[Telling, Passage, _Negated], other: tuple[Telling, Passage, Word]) -> bool:
    """Whether two passages say the same of an act but for its negation, of one who does it."""
    (here, passage, negated), (there, asserting, act) = one, other
    beside = _stems(here, [word for word in negated.beside if word.weight >= LEAST_WEIGHT])
    said = _stems(there, asserting.words)
    if beside and not any(_one_verb(mine, yours) for mine in beside for yours in said):
        return False
    ours = _stems(here, [word for word in passage.told if word is not negated.act])
    theirs = _stems(there, [word for word in asserting.told if word is not act])
    shares = sorted((_held(ours, theirs), _held(theirs, ours)))
    return shares[0] >= BOTH and shares[1] >= HELD


def _stems(telling: Telling, words: Iterable[Word]) -> list[str]:
    """The telling stems of some words, of a name those that it has here: two tellings may not have found one id for it."""
    forms = (stem(form) for word in words for form in telling.forms(word.span))
    return [form for form in forms if weight(form) >= LEAST_WEIGHT and form not in _carriers()]


def _held(words: list[str], others: list[str]) -> float:
    """Share of the weight of some stems that others have, in whatever form."""
    met = sum(weight(word) for word in words if any(_one_verb(word, other) for other in others))
    return met / max(LEAST_WEIGHT, sum(map(weight, words)))


@cache
def _carriers() -> frozenset[str]:
    return frozenset(map(stem, _light()))


def _one_verb(one: str, other: str) -> bool:
    """Whether two stems are forms of one word, and neither only part of the other (`قال`, `استقال`)."""
    return one_word(one, other) and abs(len(one) - len(other)) <= FORMS
