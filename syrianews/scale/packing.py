"""Records as JSON and back: what a folder of tables keeps so that articles can be shown and compared again.

The text of a scrape lies beside its JSON, as it was; fields with their default are left out.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import MISSING, fields
from functools import cache
from operator import attrgetter
from typing import Any

from ..corpus import ScrapeRecord
from ..schema import Article, Attribution, Mention, Scrape, Zone

_SPANS = ("source", "medium", "occasion", "anonymity_clause", "anonymity_reason", "negation")


def pack(record: ScrapeRecord) -> str:
    """Everything that a record holds beside its text, as JSON."""
    scrape = _plain(record.scrape)
    del scrape["text"]
    data = {
        "scrape": scrape,
        "zones": [_plain(zone) for zone in record.zones],
        "articles": [_plain(article) for article in record.articles],
        "mentions": _by_article(record.mentions),
        "attributions": _by_article(record.attributions),
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=str)


def unpack(text: str, packed: str) -> ScrapeRecord:
    """The record again.

    >>> record = ScrapeRecord(Scrape("a.txt", "نص"), [Zone(0, 2, "body", 0)], [Article("a.txt", 0)], {0: []}, {0: []})
    >>> unpack("نص", pack(record)) == record
    True
    """
    data = json.loads(packed)
    scrape = Scrape(text=text, **data["scrape"])
    scrape.marks = [(start, end, kind) for start, end, kind in scrape.marks]
    return ScrapeRecord(
        scrape,
        [Zone(**zone) for zone in data["zones"]],
        [_article(**article) for article in data["articles"]],
        _numbered(data["mentions"], lambda fields: Mention(**fields)),
        _numbered(data["attributions"], lambda fields: _attribution(**fields)),
    )


@cache
def _ways(kind: type) -> tuple[tuple[str, ...], tuple[Any, ...], Callable[[Any], tuple[Any, ...]]]:
    """The names of a class's fields, their defaults, and what reads them all at once."""
    own = fields(kind)
    names = tuple(field.name for field in own)
    defaults = tuple(
        field.default_factory() if field.default_factory is not MISSING else field.default for field in own
    )
    return names, defaults, attrgetter(*names)


def _plain(thing: Any) -> dict[str, Any]:
    names, defaults, values = _ways(type(thing))  # type: ignore[arg-type]
    return {
        name: value
        for name, default, value in zip(names, defaults, values(thing), strict=True)
        if value != default
    }


def _by_article(found: dict[int, list[Any]] | None) -> dict[int, list[dict[str, Any]]] | None:
    return None if found is None else {n: [_plain(thing) for thing in things] for n, things in found.items()}


def _numbered(found: dict[str, list[dict[str, Any]]] | None, make: Callable[[dict[str, Any]], Any]) -> Any:
    if found is None:
        return None
    return {int(number): [make(fields) for fields in things] for number, things in found.items()}


def _article(**values: Any) -> Article:
    article = Article(**values)
    article.evidence = {name: (start, end) for name, (start, end) in article.evidence.items()}
    return article


def _attribution(**values: Any) -> Attribution:
    for name in _SPANS:
        if values.get(name) is not None:
            values[name] = tuple(values[name])
    values.setdefault("source", None)
    values.setdefault("quote", None)
    values["cue"] = tuple(values["cue"])
    values["content"] = [tuple(part) for part in values["content"]]
    return Attribution(**values)
