"""Territories: in whose airspace or waters two sources put one thing.

`اخترقت الطائرة الأجواء الإسرائيلية` the one state, `كانت في الأجواء السورية` the other: where a telling sets two sources against each other,
each with another state's airspace, the one does not fit what the other telling gives from the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from ..actors.nations import nisbas, states_by_code
from ..schema import Span
from ..text import Folded
from .alignment import Alignment
from .likeness import SideBySide
from .passages import Passage, Telling
from .speakers import LIKE_NAMES, speaker_tie, state_of
from .utterances import Utterance, utterances

BESIDE = 4
"""How many paragraphs apart a telling may set two sources against each other."""
ALIKE = 0.2
"""Share of the better covered of two clauses that must meet for both to place one thing."""
_AREA = re.compile(
    r"(?<!\w)[وبفل]?(?:(?:ال)?(?P<air>مجال(?P<its_air>ها|ه)? ?(?:ال)?جوي|اجواء?)|(?:ال)?(?P<sea>مياه))(?P<its>يها|يه|ها|ه)?"
    r"(?P<rest> (?:ال)?اقليميه)?(?: (?P<owner>\w+))?"
)
"""A word for airspace or waters and the word behind it, in folded text."""


@dataclass(slots=True, frozen=True)
class Territory:
    """A state's airspace (`air`) or waters (`sea`) that a clause names; `value` is the clause's name for it."""

    kind: str
    state: str
    clause: Passage
    paragraph: int
    value: Span
    source: Utterance | None
    """Who is said to name it."""


def territories(telling: Telling) -> Iterator[Territory]:
    """The airspaces and waters of a telling, in order, with the states whose they are: by an adjective, a name, or as the speaker's own (`مجالها الجوي`)."""
    said: list[Utterance] | None = None
    countries = {m.start: m.actor for m in telling.mentions if m.type == "GPE"}
    for paragraph in telling.paragraphs:
        for clause in paragraph.clauses:
            folded = Folded(telling.text((clause.start, clause.end)))
            for match in _AREA.finditer(folded.text):
                said = utterances(telling) if said is None else said
                own = match["its"] or match["its_air"]
                behind = match.start("owner") if own and match["owner"] else match.end()
                start, end = folded.raw_span(match.start(), len(folded.text[:behind].rstrip()))
                value = clause.start + start, clause.start + end
                source = _source(said, value[0])
                state = ""
                if own:
                    state = _own(source)
                elif match["owner"]:
                    at = clause.start + folded.raw_span(*match.span("owner"))[0]
                    state = nisbas().get(match["owner"], "") or countries.get(at, "")
                if state:
                    kind = "air" if match["air"] else "sea"
                    yield Territory(kind, state, clause, paragraph.number, value, source)


def differing_territories(
    pair: SideBySide, aligned: list[Alignment]
) -> Iterator[tuple[Territory, Territory]]:
    """Every place of one telling with every place of the other that put one thing into two states' airspace or waters."""
    sides = list(territories(pair.a)), list(territories(pair.b))
    rivals = _rivals(sides[0]) | _rivals(sides[1])
    joined = {(x.a_paragraph.number, x.b_paragraph.number) for x in aligned}
    against = [(x, y) for x, y in product(*sides) if (x.kind, frozenset({x.state, y.state})) in rivals]
    if any((x.paragraph, y.paragraph) in joined and _alike(pair, x, y) for x, y in against):
        yield from against


def _rivals(told: list[Territory]) -> set[tuple[str, frozenset[str]]]:
    """Kinds of territory, with the two states, that a telling has from two sources."""
    return {
        (one.kind, frozenset({one.state, other.state}))
        for one, other in product(told, told)
        if one.kind == other.kind
        and one.state != other.state
        and abs(one.paragraph - other.paragraph) <= BESIDE
        and one.source
        and other.source
        and speaker_tie(one.source, other.source) < LIKE_NAMES
    }


def _alike(pair: SideBySide, one: Territory, other: Territory) -> bool:
    return max(pair.share(one.clause.words, other.clause.words)[1:]) >= ALIKE


def _source(said: list[Utterance], at: int) -> Utterance | None:
    """The innermost utterance that holds an offset."""
    holding = [u for u in said if any(start <= at < end for start, end in u.attribution.content)]
    return min(holding, key=lambda u: u.end - u.start, default=None)


def _own(source: Utterance | None) -> str:
    """The state that speaks."""
    return states_by_code().get(state_of(source.actor), "") if source and source.actor else ""
