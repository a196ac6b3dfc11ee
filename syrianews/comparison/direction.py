"""Direction: who passes on whom, as far as the texts themselves say so.

A telling may credit an outlet or an agency (a credit line, a newspaper that it summarises, a medium that it quotes or that was told
something). Two tellings may share runs of words too long for chance. From both follows what is stated here, always with the
words that show it. Who is cited for a part had the whole only if the words are the same too, and nobody passes on what
is of a later day; shared words without a credit show common stock, whichever is dated first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..schema import Span
from .credits import Credit, credits, outlet_id
from .likeness import SideBySide
from .passages import Telling, Word

RUN_WORDS = 12
"""Words in the same order that two newsrooms hardly write independently."""
COMMON_STOCK = 0.3
"""Share of a telling's words in such runs from which it is said to share its text."""
PARTS = ("quoted", "told")
"""Kinds of credits for a part of a text."""


@dataclass(slots=True)
class Direction:
    """One telling passes on another, or both draw on a third. `basis` says what shows it, `span` where in the passing telling."""

    passing: Telling
    origin: str
    origin_telling: Telling | None
    basis: str
    span: Span | None
    shared: float


def verbatim_runs(one: list[Word], other: list[Word]) -> list[tuple[int, int, int]]:
    """Runs of at least `RUN_WORDS` same words: their first positions in both, and their length; longest first, none overlapping."""
    matcher = SequenceMatcher(None, [w.key for w in one], [w.key for w in other], autojunk=False)
    blocks = [(b.a, b.b, b.size) for b in matcher.get_matching_blocks() if b.size >= RUN_WORDS]
    return sorted(blocks, key=lambda block: -block[2])


def directions(pair: SideBySide) -> Iterator[Direction]:
    """What two tellings show of who passes on whom."""
    a, b = pair.a, pair.b
    words = [[w for p in telling.paragraphs if p.kind == "body" for w in p.words] for telling in (a, b)]
    runs = verbatim_runs(*words)
    common = sum(size for _, _, size in runs)
    shares = [common / max(1, len(side)) for side in words]
    one, other = credits(a), credits(b)
    alike = max(shares) >= COMMON_STOCK
    copies = a.original == b.original  # which credit alike
    third = [] if copies else list(_both_credit(one, other, alike))
    for first, second in third:
        for each, share in ((first, shares[0]), (second, shares[1])):
            basis = f"both credit {each.name} ({each.kind})"
            if first.kind == "told":
                basis = f"share long runs of words, both told to {each.name}"
            yield Direction(each.telling, each.outlet, None, basis, each.span, share)
    stated = False
    for passing, origin, own, share in ((a, b, one, shares[0]), (b, a, other, shares[1])):
        name = origin.article.outlet
        for credit in own:
            if not name or credit.outlet != outlet_id(name) or is_later(origin, passing):
                continue
            if credit.kind in PARTS and (third or not alike):
                continue
            stated = True
            basis = f"credits {credit.name} ({credit.kind})"
            yield Direction(passing, credit.outlet, origin, basis, credit.span, share)
    if stated or third or not alike:
        return
    at, _, size = runs[0]
    span = (words[0][at].start, words[0][at + size - 1].end)
    yield Direction(a, "unknown", b, "share long runs of words, which no credit explains", span, shares[0])


def _both_credit(one: list[Credit], other: list[Credit], alike: bool) -> Iterator[tuple[Credit, Credit]]:
    """The credits of two tellings for what both draw on: one report, one agency; where they share long runs of words, also whom somebody told.

    An agency's copy draws on the agency, whichever reports it cites.
    """
    there = {credit.outlet: credit for credit in other}
    wires = [any(credit.kind == "agency" for credit in side) for side in (one, other)]
    for credit in one:
        second = there.get(credit.outlet)
        if second is None:
            continue
        kinds = credit.kind, second.kind
        grounds = [
            kind == "agency" or (kind == "report" and not wire)
            for kind, wire in zip(kinds, wires, strict=True)
        ]
        if all(grounds) or (alike and kinds == ("told", "told") and not any(wires)):
            yield credit, second


def is_later(one: Telling, other: Telling) -> bool:
    """Whether a telling is of a later day than another."""
    first, second = one.article.date, other.article.date
    return first is not None and second is not None and len(first) == len(second) and first > second
