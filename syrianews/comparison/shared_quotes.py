"""Quotes across outlets: one speaker's same utterance in several tellings, and what each made of its wording."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from .alignment import Alignment, verbatim_share
from .likeness import SMALL, SMOOTH_CLAUSES, SideBySide, Vocabulary
from .passages import Word
from .people import forms, people_nouns, persons
from .quantities import Quantity, quantities
from .said_words import all_said
from .speakers import speaker_tie, unsigned
from .utterance import Utterance
from .utterances import utterances
from .variants import Reach, Step, difference, reach
from .words import stem

SHARE = 0.25
"""Share of the words of two utterances that must meet where the speaker is surely the same and the paragraphs align."""
APART = 0.2
"""How much more must meet where the paragraphs do not align."""
DOUBT = 0.2
"""How much more must meet where the speaker may be another."""
MARKED = 0.1
"""How much less must meet where both report a marked act of one kind: a denial, an accusation, a call, a pledge, a claim."""
MARKED_ACTS = frozenset({"deny", "accuse", "urge", "pledge", "claim"})
OTHER_NUMBERS = 0.2
"""How much more must meet where both count the same and give different numbers: a later count is another utterance."""
COUNTED = 0.1
"""How much less must meet where both count the same and give the same number, one that does not stand everywhere."""
LONE = 0.1
"""How much less must meet where two paragraphs align and the speaker says nothing else in either."""
LIKELY = 0.5
"""Least probability of an alignment for `LONE` to be taken off."""
UNSIGNED = 0.4
"""Tie of a document of which its telling does not say whose it is, and whoever speaks in a paragraph that aligns with its own."""
SURE = 0.8
"""Least tie of two speakers (`speaker_tie`) for them to count as one where a paragraph has several utterances."""
ROUND = 0.05
"""How far a bound and a number may be apart, as a share of the greater, to be the same one rounded."""
AGAIN = 0.35
"""Share of the words of two utterances of one telling that must be the same for the second to tell the first again."""
TWICE = 0.2
"""Least share of the words of two utterances of one telling for each to be paired with both places of the other telling that have them word for word."""
AGAIN_MEETS = 0.1
"""Share that must meet, where one telling's utterance tells another again, for the pair to follow from that other's pair."""
BESIDE_NAMES = 0.2
"""Share of the words besides names that must meet, unless both report a marked act: two utterances about the same people are not one."""
COPIED = 0.85
"""Share of the words, in order, from which two utterances are the same word for word: neither is then another one as well."""


@dataclass(slots=True)
class SharedQuote:
    """One utterance in two tellings."""

    a: Utterance
    b: Utterance
    tie: float
    share: float
    best: bool = True
    """Whether neither side has a nearer counterpart in the other telling: of all combinations of places, those count."""
    beside: tuple[Reach, ...] = ()
    """The stretches of both that other utterances of the other telling carry: one divides what the other gives in one piece."""

    told: tuple[str, str] = ("", "")
    """All that each telling says (`said_words.all_said`)."""

    @property
    def difference(self) -> list[Step]:
        return difference(self.a.said, self.b.said, self.beside, self.told)


def shared_quotes(pair: SideBySide, aligned: Sequence[Alignment] = ()) -> list[SharedQuote]:
    """The utterances that both tellings carry, every combination of places; in the order of `a`.

    `aligned` are the passages that align: where paragraphs report the same thing, fewer words of an utterance need to meet, and
    fewer still where the speaker says nothing else in either. There a statement of which nobody is said to have made it may be
    any one speaker's (`speakers.unsigned`).

    What a telling quotes it often quotes again, in its headline, its lead and further down: a pair of two utterances brings with it the
    pairs of those that tell them again; not where a place says it word for word: that is its only counterpart. An utterance that stands inside another which is shared as well is not counted again.
    """
    sure = {(x.a_paragraph.number, x.b_paragraph.number): x.score for x in aligned}
    ours, theirs = utterances(pair.a), utterances(pair.b)
    weighed: dict[tuple[int, int], SharedQuote] = {}
    found: set[tuple[int, int]] = set()
    ties = [[speaker_tie(one, other) for other in theirs] for one in ours]
    for i, one in enumerate(ours):
        for j, other in enumerate(theirs):
            likely = sure.get((one.paragraph, other.paragraph), 0.0)
            tie = ties[i][j] or UNSIGNED * (likely > 0 and unsigned(one, other))
            if not tie:
                continue
            quote = weighed[i, j] = SharedQuote(one, other, tie, max(_share(pair, one, other)))
            lone = likely >= LIKELY and _lone(ours, theirs, ties, i, j)
            enough = quote.share >= _needed(one, other, tie, likely) - LONE * lone
            if enough and (
                _one_act(one, other) or max(_share(pair, one, other, names=False)) >= BESIDE_NAMES
            ):
                found.add((i, j))
    found -= {(i, j) for i, j in found if not ties[i][j] and _of_several(ours, theirs, found, (i, j))}
    found |= {
        *((k, j) for i, j in found for k in _told_again(pair.first, ours, i)),
        *((i, k) for i, j in found for k in _told_again(pair.second, theirs, j)),
    } & {
        place
        for place, quote in weighed.items()
        if quote.share >= AGAIN_MEETS and _numbers(quote.a, quote.b) <= 0
    }
    found = _without_likenesses(pair, ours, theirs, found)
    kept: list[SharedQuote] = []
    candidates = [weighed[place] for place in sorted(found)]
    for quote in sorted(candidates, key=lambda q: (-q.tie, -(len(q.a.text) + len(q.b.text)))):
        if not any(_overlap(quote.a, other.a) and _overlap(quote.b, other.b) for other in kept):
            kept.append(quote)
    _mark_best(kept)
    _mark_beside(kept)
    if kept:
        told = all_said(pair.a), all_said(pair.b)
        for quote in kept:
            quote.told = told
    return sorted(kept, key=lambda q: (q.a.start, q.b.start))


def _mark_best(quotes: list[SharedQuote]) -> None:
    """Set `best`: each utterance is counted once, with the counterpart that has most of its words."""
    taken: set[tuple[int, int]] = set()
    for quote in sorted(quotes, key=lambda q: (-verbatim_share(q.a, q.b), -q.share, q.a.start, q.b.start)):
        sides = {(0, quote.a.start), (1, quote.b.start)}
        quote.best = not sides & taken
        if quote.best:
            taken |= sides


def _mark_beside(quotes: list[SharedQuote]) -> None:
    """Set `beside` where an utterance has several counterparts in the other telling."""
    for quote in quotes:
        found: list[Reach] = []
        for other in quotes:
            if (other.a is quote.a) != (other.b is quote.b):
                reached = reach(other.a.said, other.b.said)
                found.append((reached[0], range(0)) if other.a is quote.a else (range(0), reached[1]))
        quote.beside = tuple(found)


def _without_likenesses(
    pair: SideBySide, ours: list[Utterance], theirs: list[Utterance], found: set[tuple[int, int]]
) -> set[tuple[int, int]]:
    """Without the pairs whose two utterances both stand in the other telling word for word, each elsewhere; unless one tells the other again."""
    copied = {(i, j) for i, j in found if verbatim_share(ours[i], theirs[j]) >= COPIED}
    twins: dict[int, list[int]] = {}
    others: dict[int, list[int]] = {}
    for i, j in copied:
        twins.setdefault(i, []).append(j)
        others.setdefault(j, []).append(i)

    def again(i: int, j: int) -> bool:
        beside = [(pair.second, theirs[j], theirs[n]) for n in twins[i]]
        beside += [(pair.first, ours[i], ours[n]) for n in others[j]]
        return any(_repeated(known, one, other) >= TWICE for known, one, other in beside)

    return {(i, j) for i, j in found if (i, j) in copied or i not in twins or j not in others or again(i, j)}


def _lone(ours: list[Utterance], theirs: list[Utterance], ties: list[list[float]], i: int, j: int) -> bool:
    """Whether neither paragraph has another utterance of the speaker than these two."""
    beside = [k for k, one in enumerate(ours) if one.paragraph == ours[i].paragraph and ties[k][j] >= SURE]
    across = [k for k, x in enumerate(theirs) if x.paragraph == theirs[j].paragraph and ties[i][k] >= SURE]
    return beside == [i] and across == [j]


def _of_several(
    ours: list[Utterance], theirs: list[Utterance], found: set[tuple[int, int]], place: tuple[int, int]
) -> bool:
    """Whether what one of two utterances is like over there is of two speakers: a statement whose words several use may be anybody's."""
    across = [theirs[j] for i, j in found if i == place[0]], [ours[i] for i, j in found if j == place[1]]
    return any(not speaker_tie(one, other) for side in across for one, other in combinations(side, 2))


def _needed(one: Utterance, other: Utterance, tie: float, aligned: float) -> float:
    """Share of the words of two utterances that must meet, by who speaks, how, and whether the paragraphs align (0 to 1)."""
    return (
        SHARE
        + APART * (1 - aligned)
        + DOUBT * (1 - tie)
        + _numbers(one, other)
        - MARKED * _one_act(one, other)
    )


def _numbers(one: Utterance, other: Utterance) -> float:
    """What the numbers of two utterances that count the same things add: `OTHER_NUMBERS` where none of the one fits one of the other, less `COUNTED` where
    one does that is not small."""
    pairs = [
        (x, y)
        for x in quantities(one.text)
        for y in quantities(other.text)
        if x.kind == y.kind
        and x.kind in ("number", "percent")
        and x.unit
        and (x.unit == y.unit or {x.unit, y.unit} <= _counted_people())
    ]
    same = [min(x.high, y.high) for x, y in pairs if _one_number(x, y)]
    if not same:
        return OTHER_NUMBERS * bool(pairs)
    return -COUNTED * (max(same) >= SMALL)


@cache
def _counted_people() -> frozenset[str]:
    """Stems of the nouns by which people are counted, the dead among them."""
    return people_nouns() | persons() | frozenset(map(stem, forms("dead")))


def _one_number(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may be the same one; a bound (`221 على الأقل`) and a greater number are not."""
    passed = (one.at_least or other.at_least) and abs(one.low - other.low) > ROUND * max(one.low, other.low)
    return one.fits(other) and not passed


def _one_act(one: Utterance, other: Utterance) -> bool:
    act = one.attribution.cue_class
    return act in MARKED_ACTS and act == other.attribution.cue_class


def _told_again(known: Vocabulary, told: list[Utterance], at: int) -> Iterator[int]:
    """The utterances of one telling that tell a given one again, by the places of all in `told`."""
    one = told[at]
    for n, other in enumerate(told):
        if n != at and not _overlap(one, other) and _repeated(known, one, other) >= AGAIN:
            yield n


def _repeated(known: Vocabulary, one: Utterance, other: Utterance) -> float:
    """Share of the words of two utterances of one telling, or of two clauses of them, that are the same."""
    return max(
        2 * known.mass(first & second) / (known.mass(first) + known.mass(second) + SMOOTH_CLAUSES)
        for first in ({word.key for word in part} for part in one.pieces)
        for second in ({word.key for word in part} for part in other.pieces)
    )


def _share(pair: SideBySide, one: Utterance, other: Utterance, *, names: bool = True) -> Iterator[float]:
    for part in one.pieces:
        for other_part in other.pieces:
            sides = (part, other_part) if names else (_unnamed(part), _unnamed(other_part))
            yield pair.share(*sides, smooth=SMOOTH_CLAUSES)[0]


def _unnamed(words: list[Word]) -> list[Word]:
    return [word for word in words if not word.actor]


def _overlap(one: Utterance, other: Utterance) -> bool:
    return one.start < other.end and other.start < one.end


def single_quotes(all_utterances: list[Utterance], shared: list[SharedQuote]) -> list[Utterance]:
    """The utterances that no other telling of the story carries."""
    carried = {id(side.attribution) for quote in shared for side in (quote.a, quote.b)}
    return [utterance for utterance in all_utterances if id(utterance.attribution) not in carried]
