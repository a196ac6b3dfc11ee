"""Annotations as JSON files in the form of the gold standard; `standoff` writes what other tools read, `table_files` tables as CSV."""

from __future__ import annotations

from typing import Any

from .arguments import need_record
from .corpus import ScrapeRecord
from .schema import Attribution, Span

_OF_ARTICLE = ("article", "title", "outlet", "date", "date_precision", "date_basis", "place", "relays")


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
    need_record(record, "annotation_json")
    several = len(record.articles) > 1
    return {
        "file": record.scrape.file,
        "zones": [
            {"start": z.start, "end": z.end, "kind": z.kind, "article": z.article} for z in record.zones
        ],
        "articles": [{name: getattr(article, name) for name in _OF_ARTICLE} for article in record.articles],
        "mentions": [
            {"start": m.start, "end": m.end, "type": m.type, "actor": m.actor, "form": m.form}
            for found in (record.mentions or {}).values()
            for m in found
        ],
        "attributions": [
            _attribution(attribution, f"{article}." if several else "")
            for article, found in (record.attributions or {}).items()
            for attribution in found
        ],
    }


def _attribution(a: Attribution, prefix: str) -> dict[str, Any]:
    """One attribution; `prefix` stands before its id and the ids that it refers to."""
    return {
        "id": prefix + a.id,
        "cue": list(a.cue),
        "source": _span(a.source),
        "content": [list(span) for span in a.content],
        "quote": a.quote,
        "cue_class": a.cue_class,
        "source_type": a.source_type,
        "anonymity": a.anonymity,
        "anonymity_strength": a.anonymity_strength,
        "anonymity_reason": _span(a.anonymity_reason),
        "anonymity_clause": _span(a.anonymity_clause),
        "polarity": a.polarity,
        "negation": _span(a.negation),
        "relays": _prefixed(a.relays, prefix),
        "antecedent": _prefixed(a.antecedent, prefix),
        "within": _prefixed(a.within, prefix),
        "actor": a.actor,
        "rule": a.rule,
        "confidence": a.confidence,
    }


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else list(span)


def _prefixed(name: str | None, prefix: str) -> str | None:
    return None if name is None else prefix + name
