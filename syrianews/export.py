"""Annotations as JSON files in the form of the gold standard; `standoff` writes what other tools read."""

from __future__ import annotations

from typing import Any

from .corpus import ScrapeRecord


def annotation_json(record: ScrapeRecord) -> dict[str, Any]:
    """One scrape's annotation in the form that the project's scorers read: spans are pairs of offsets into the raw text.

    Mentions and attributions of all articles in the scrape form one list each; attribution ids are
    prefixed with the article's number if the scrape has several. A record that is not annotated gives empty lists.

    >>> import syrianews as sn
    >>> found = annotation_json(sn.annotate(sn.load("seeds/")).records[0])
    >>> list(found)
    ['file', 'zones', 'articles', 'mentions', 'attributions']
    >>> [attribution["id"] for attribution in found["attributions"][:2]]
    ['0.a1', '0.a2']
    """
    several = len(record.articles) > 1
    attributions = []
    for article, found in (record.attributions or {}).items():
        prefix = f"{article}." if several else ""

        def name(x: str | None, prefix: str = prefix) -> str | None:
            return None if x is None else prefix + x

        attributions += [
            {
                "id": name(a.id),
                "cue": list(a.cue),
                "source": None if a.source is None else list(a.source),
                "content": [list(c) for c in a.content],
                "quote": a.quote,
                "cue_class": a.cue_class,
                "source_type": a.source_type,
                "anonymity": a.anonymity,
                "anonymity_strength": a.anonymity_strength,
                "anonymity_reason": None if a.anonymity_reason is None else list(a.anonymity_reason),
                "anonymity_clause": None if a.anonymity_clause is None else list(a.anonymity_clause),
                "polarity": a.polarity,
                "relays": name(a.relays),
                "antecedent": name(a.antecedent),
                "within": name(a.within),
                "actor": a.actor,
                "rule": a.rule,
                "confidence": a.confidence,
            }
            for a in found
        ]
    return {
        "file": record.scrape.file,
        "zones": [
            {"start": z.start, "end": z.end, "kind": z.kind, "article": z.article} for z in record.zones
        ],
        "articles": [
            {
                "article": a.article,
                "title": a.title,
                "outlet": a.outlet,
                "date": a.date,
                "date_precision": a.date_precision,
                "date_basis": a.date_basis,
                "place": a.place,
                "relays": a.relays,
            }
            for a in record.articles
        ],
        "mentions": [
            {"start": m.start, "end": m.end, "type": m.type, "actor": m.actor, "form": m.form}
            for found in (record.mentions or {}).values()
            for m in found
        ],
        "attributions": attributions,
    }
