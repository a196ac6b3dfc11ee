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


@dataclass(slots=True)
class Group:
    """Passages of two tellings that are joined, one to one or many to many."""

    links: list[Link] = field(default_factory=list)

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

    def spans(self, side: int) -> list[Span]:
        """The stretches of one side, in text order, overlapping ones joined."""
        return joined(link.spans[side] for link in self.links)


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
    """Links in groups that share a stretch of either side, in the order of the first telling.

    A denial and a repetition of the same stretch stay apart, and so do a denial here and one there.
    """
    found: list[Group] = []
    for link in links:
        meeting = [g for g in found if any(_meet(link, other) for other in g.links)]
        apart = [g for g in found if not any(g is other for other in meeting)]
        found = [*apart, Group([link, *(other for g in meeting for other in g.links)])]
    return sorted(found, key=lambda g: g.spans(0)[0])


def _meet(one: Link, other: Link) -> bool:
    if (one.relation == "denies", one.denying) != (other.relation == "denies", other.denying):
        return False
    return any(a[0] < b[1] and b[0] < a[1] for a, b in zip(one.spans, other.spans, strict=True))


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
