"""Direction: who passes on whom, as far as the texts themselves say so.

A telling may credit an outlet or an agency (a credit line, a newspaper that it summarises, a medium that it quotes). Two tellings may
share runs of words too long for chance. From both, and from dates, follows what is stated here, always with the
words that show it; shared words without a credit or two dates show common stock, and no direction.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..schema import Span
from .credits import credits, outlet_id
from .likeness import SideBySide
from .passages import Telling, Word

RUN_WORDS = 12
"""Words in the same order that two newsrooms hardly write independently."""
COMMON_STOCK = 0.3
"""Share of a telling's words in such runs from which it is said to share its text."""


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
    stated = False
    for passing, origin, share in ((a, b, shares[0]), (b, a, shares[1])):
        name = origin.article.outlet
        for credit in credits(passing):
            if name and credit.outlet == outlet_id(name):
                stated = True
                yield Direction(
                    passing,
                    credit.outlet,
                    origin,
                    f"credits {credit.name} ({credit.kind})",
                    credit.span,
                    share,
                )
    copies = a.original == b.original  # which credit alike
    third = {} if copies else {c.outlet: c for c in credits(b)}
    for credit in credits(a):
        if credit.outlet in third and credit.kind != "quoted" and third[credit.outlet].kind != "quoted":
            stated = True
            for each, share in ((credit, shares[0]), (third[credit.outlet], shares[1])):
                yield Direction(
                    each.telling,
                    credit.outlet,
                    None,
                    f"both credit {credit.name} ({each.kind})",
                    each.span,
                    share,
                )
    if stated or not runs or max(shares) < COMMON_STOCK:
        return
    first, second = a.article.date, b.article.date
    at, there, size = runs[0]
    spans = (
        (words[0][at].start, words[0][at + size - 1].end),
        (words[1][there].start, words[1][there + size - 1].end),
    )
    if first and second and len(first) == len(second) and first != second:
        late, early, span, share = (
            (b, a, spans[1], shares[1]) if first < second else (a, b, spans[0], shares[0])
        )
        yield Direction(late, _name(early), early, "shares long runs of words, dated later", span, share)
    else:
        yield Direction(
            a, "unknown", b, "share long runs of words, no credit, no two dates", spans[0], shares[0]
        )


def _name(telling: Telling) -> str:
    known = telling.article.outlet
    return (outlet_id(known) if known else "") or telling.name
