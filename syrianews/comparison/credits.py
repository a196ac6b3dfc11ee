"""Credits: which outlets and agencies a telling says it draws on, with the words that say so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..schema import Article, Span
from ..text import fold
from ..zoning.outlets import find_names
from ..zoning.relays import is_agency

if TYPE_CHECKING:
    from .passages import Telling


@dataclass(slots=True, frozen=True)
class Credit:
    """An outlet that a telling credits: `agency`, `report` (on which the article rests) or `quoted` (a medium cited for a part)."""

    telling: Telling
    outlet: str
    name: str
    kind: str
    span: Span | None


def outlet_id(name: str) -> str:
    """The catalogue's id of an outlet's name, or the folded name where the catalogue lacks it."""
    found = find_names(name)
    return found[0].outlet if found else fold(name).strip()


def reports(article: Article) -> frozenset[str]:
    """The outlets on whose report an article rests; agencies, on which everybody draws, and its own outlet aside."""
    named = {outlet_id(name) for name in article.relays}
    own = {outlet_id(article.outlet)} if article.outlet else set()
    return frozenset(name for name in named - own if not is_agency(name))


def credits(telling: Telling) -> list[Credit]:
    """The outlets and agencies that a telling credits, each once, with the words that do so where they are known."""
    article = telling.article
    own = outlet_id(article.outlet) if article.outlet else None
    found: dict[str, Credit] = {}

    def add(name: str, kind: str, span: Span | None) -> None:
        known = outlet_id(name)
        if known != own and known not in found:
            found[known] = Credit(telling, known, name, "agency" if is_agency(known) else kind, span)

    for n, name in enumerate(article.agencies):
        add(name, "agency", article.evidence.get(f"agencies.{n}"))
    for n, name in enumerate(article.relays):
        add(name, "report", article.evidence.get(f"relays.{n}"))
    for attribution in telling.attributions:
        if attribution.source_type == "media" and attribution.source:
            name = telling.text(attribution.source)
            if find_names(name):
                add(name, "quoted", attribution.source)
    return list(found.values())
