"""What joins two tellings, ready to be drawn: passages in groups, and the rows of a comparison for one pair."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..schema import Article, Span

if TYPE_CHECKING:
    import pandas as pd

RELATIONS = ("denies", "same", "partial")
"""From the one that a reader must see first to the one that says least."""


@dataclass(slots=True)
class Link:
    """A passage of each of two tellings, and how they stand to each other."""

    spans: tuple[Span, Span]
    relation: str
    degree: str
    denying: int | None = None
    """Of two passages of which one denies the other: which."""
    weight: float = 0.0
    """How alike they are, by which the counterpart of a passage is chosen."""


@dataclass(slots=True)
class Group:
    """Two passages that are each other's counterpart, and those that have no nearer one than these."""

    links: list[Link] = field(default_factory=list)
    further: list[tuple[int, Link]] = field(default_factory=list)
    """Links to passages whose counterpart is another, of another group; each with the side on which its passage is one of this group."""

    @property
    def relation(self) -> str:
        """The relation that a reader must see first among its links."""
        return min((link.relation for link in self.links), key=_rank)

    def part(self, side: int) -> str:
        """What its passages of one side are to those of the other: `denies`, `denied`, or its relation."""
        sides = {link.denying for link in self.links}
        return "denied" if self.relation == "denies" and sides == {1 - side} else self.relation

    @property
    def degree(self) -> str:
        degrees = {link.degree for link in self.links}
        return "verbatim" if degrees == {"verbatim"} else "reworded"

    def around(self, side: int, span: Span) -> Group:
        """The links of one passage alone, of which all its other properties are then told."""
        return Group([link for link in self.links if _overlap(link.spans[side], span)])

    def reached(self, side: int, span: Span, found: Sequence[Group]) -> dict[int, Link]:
        """The other groups, by their places in `found`, to which a passage has further links, with the link of each that a reader must see first."""
        far = [link for at, link in self.further if at == side and _overlap(link.spans[side], span)]
        reached = {}
        for n, other in enumerate(found):
            links = [link for link in far for at, x in other.further if link is x and at != side]
            if links and other is not self:
                reached[n] = min(links, key=lambda link: _rank(link.relation))
        return reached

    def spans(self, side: int) -> list[Span]:
        """The stretches of one side, in text order, overlapping ones joined; with the words of further links."""
        far = (link.spans[side] for at, link in self.further if at == side)
        return joined([*(link.spans[side] for link in self.links), *far])


def _rank(relation: str) -> int:
    return RELATIONS.index(relation) if relation in RELATIONS else len(RELATIONS)


def joined(spans: Iterable[Span]) -> list[Span]:
    """Spans in text order, those that overlap or touch made one.

    >>> joined([(5, 9), (0, 3), (2, 4)])
    [(0, 4), (5, 9)]
    """
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def groups(links: Sequence[Link]) -> list[Group]:
    """The passages of two tellings by counterparts, in the order of the first.

    The likest two passages are a group, then the likest two of the others, and so on; a passage whose counterparts all have nearer ones joins
    that to which it is likest. So two passages that each share something with a third are no counterparts of each other; where both have one
    of their own, what they share besides is a further link. A denial and a repetition of the same stretch stay apart, and so do a denial here and one there.
    """
    found: list[Group] = []
    rest: list[Link] = []
    for link in sorted(links, key=lambda link: -link.weight):
        if any(_group_of(link, side, found) for side in (0, 1)):
            rest.append(link)
        else:
            found.append(Group([link]))
    for link in rest:
        meeting = [group for side in (0, 1) if (group := _group_of(link, side, found))]
        if meeting[0] is meeting[-1]:
            meeting[0].links.append(link)
        else:
            for side, group in enumerate(meeting):
                group.further.append((side, link))
    return sorted(found, key=lambda g: g.spans(0)[0])


def _group_of(link: Link, side: int, found: Iterable[Group]) -> Group | None:
    """The group of a link's passage on one side, if it has one."""
    return next((g for g in found if any(_meet(link, other, side) for other in g.links)), None)


def _meet(one: Link, other: Link, side: int) -> bool:
    if (one.relation == "denies", one.denying) != (other.relation == "denies", other.denying):
        return False
    return _overlap(one.spans[side], other.spans[side])


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def rows_between(frame: pd.DataFrame, a: Article, b: Article) -> list[dict[str, Any]]:
    """The rows of a comparison's table that are about `a` and `b`, turned so that `a_` columns speak of `a`."""
    out = []
    for row in frame.to_dict("records"):
        ends = (row["a_file"], row["a_article"]), (row["b_file"], row["b_article"])
        if ends == ((a.file, a.article), (b.file, b.article)):
            out.append({str(name): value for name, value in row.items()})
        elif ends == ((b.file, b.article), (a.file, a.article)):
            turned = {_turned(str(name)): value for name, value in row.items()}
            if row.get("denying") in ("a", "b"):
                turned["denying"] = "a" if row["denying"] == "b" else "b"
            out.append(turned)
    return out


def _turned(column: str) -> str:
    return {"a_": "b_", "b_": "a_"}.get(column[:2], column[:2]) + column[2:]


def spans_of(row: dict[str, Any], which: str = "") -> tuple[Span, Span]:
    """The two spans of a row, in offsets of their scrapes: of its passages, or of its values (`which="value_"`)."""
    first, second = ((int(row[f"{side}_{which}start"]), int(row[f"{side}_{which}end"])) for side in "ab")
    return first, second
