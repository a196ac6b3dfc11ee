"""Credits: which outlets and agencies a telling says it draws on, with the words that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..schema import Article, Attribution, Span
from ..text import fold
from ..zoning.media_nouns import ONE_MEDIUM
from ..zoning.outlets import find_names
from ..zoning.relays import is_agency

if TYPE_CHECKING:
    from .passages import Telling


ADDRESSED = 60
"""How many characters behind a verb that follows what was said those may stand to whom it was said."""
_TO = re.compile(rf"(?<!\w)(?:[وف]?ل|(?:مراسل|مصور)\w* )ـ?\s?(?:{ONE_MEDIUM}\s)?[«\"“'(]?$")
"""What stands before the name of an outlet that was told something, or whose reporters are."""


@dataclass(slots=True, frozen=True)
class Credit:
    """An outlet that a telling credits: `agency` (the copy is its), `report` (on which the article rests) `quoted` (cited for a part) or `told` (somebody said something to it)."""

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
            found[known] = Credit(telling, known, name, kind, span)

    for n, name in enumerate(article.agencies):
        add(name, "agency", article.evidence.get(f"agencies.{n}"))
    for n, name in enumerate(article.relays):
        add(name, "report", article.evidence.get(f"relays.{n}"))
    for attribution in telling.attributions:
        for span in told_to(telling, attribution):
            add(telling.text(span), "told", span)
    for attribution in telling.attributions:
        if attribution.source_type == "media" and attribution.source:
            name = telling.text(attribution.source)
            if find_names(name):
                add(name, "quoted", attribution.source)
    return list(found.values())


def told_to(telling: Telling, attribution: Attribution) -> Iterator[Span]:
    """The outlets to whom somebody says something: `قال الوزير لوكالة فرانس برس إن …`, `في تصريح لقناة النهار`."""
    start, end = attribution.cue
    behind = [content[0] for content in attribution.content if content[0] >= end]
    places = [(start, min(behind) if behind else end + ADDRESSED), attribution.occasion, attribution.medium]
    for place in filter(None, places):
        for name in find_names(telling.text(place)):
            span = place[0] + name.start, place[0] + name.end
            held = attribution.source and attribution.source[0] <= span[0] < attribution.source[1]
            before = fold(telling.text((max(place[0], span[0] - ADDRESSED), span[0])))
            if not held and _TO.search(before):
                yield span
