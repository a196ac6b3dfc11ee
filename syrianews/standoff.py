"""Annotations in the formats of other tools: brat standoff (as PolNeAR ships it) and citron-style JSON.

Offsets are 0-based characters of the scrape as it was read, end exclusive. brat reads an `.ann` file next to a `.txt` file with
exactly the text that the offsets point into: write both (`syrianews annotate --format brat` does).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .arguments import need_record
from .corpus import ScrapeRecord
from .schema import Attribution, Span


def brat(record: ScrapeRecord) -> str:
    """One scrape's actors and attributions as brat standoff lines.

    Text-bound annotations (`T`) are actors by their type, and `Cue`, `Source` and `Content`; an `Attribution` event (`E`)
    joins the last three, with attributes (`A`) for its class, quote, source type and polarity; an actor's id is given in a
    note (`#`). The pieces of discontinuous contents are joined by `;`.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> brat(corpus.records[0]).split("\\n")[0].split("\\t")[0]
    'T1'
    """
    need_record(record, "brat")
    lines = _Lines(record.scrape.text)
    for found in (record.mentions or {}).values():
        for mention in found:
            name = lines.bound(mention.type, [(mention.start, mention.end)])
            lines.add("#", f"AnnotatorNotes {name}", mention.actor)
    for attributions in (record.attributions or {}).values():
        events = {a.id: _event(lines, a) for a in attributions}
        for a in attributions:
            if a.relays in events:
                lines.add("R", f"Relays Arg1:{events[a.id]} Arg2:{events[a.relays]}")
    return "\n".join(lines.rows) + "\n"


def _event(lines: _Lines, a: Attribution) -> str:
    """Write an attribution; return the name of its event."""
    roles = [f"Attribution:{lines.bound('Cue', [a.cue])}"]
    if a.source:
        roles.append(f"Source:{lines.bound('Source', [a.source])}")
    if a.content:
        roles.append(f"Content:{lines.bound('Content', a.content)}")
    event = lines.add("E", " ".join(roles))
    for label, value in (
        ("CueClass", a.cue_class),
        ("Quote", a.quote),
        ("SourceType", a.source_type),
        ("Polarity", a.polarity),
    ):
        if value:
            lines.add("A", f"{label} {event} {value}")
    return event


class _Lines:
    """Standoff lines, numbered by kind."""

    def __init__(self, text: str):
        self.text = text
        self.rows: list[str] = []
        self.count: dict[str, int] = {}

    def add(self, kind: str, *fields: str) -> str:
        self.count[kind] = self.count.get(kind, 0) + 1
        name = f"{kind}{self.count[kind]}"
        self.rows.append("\t".join([name, *fields]))
        return name

    def bound(self, label: str, spans: list[Span]) -> str:
        places = ";".join(f"{start} {end}" for start, end in spans)
        words = " ".join(self.text[start:end] for start, end in spans)
        return self.add("T", f"{label} {places}", " ".join(words.split()))


def citron(record: ScrapeRecord) -> dict[str, Any]:
    """One scrape's attributions as citron writes quotations: `cue`, `sources`, `contents`, `coreferences`, each a span and its text.

    `coreferences` holds the antecedent's source if the attribution itself names none.

    >>> import syrianews as sn
    >>> found = citron(sn.annotate(sn.load("seeds/")).records[0])
    >>> sorted(found["quotes"][0])
    ['confidence', 'contents', 'coreferences', 'cue', 'sources']
    """
    need_record(record, "citron")
    return {"file": record.scrape.file, "quotes": list(_quotes(record))}


def _quotes(record: ScrapeRecord) -> Iterator[dict[str, Any]]:
    text = record.scrape.text

    def place(span: Span) -> dict[str, Any]:
        return {"start": span[0], "end": span[1], "text": text[span[0] : span[1]]}

    for found in (record.attributions or {}).values():
        by_id = {a.id: a for a in found}
        for a in found:
            before = by_id.get(a.antecedent or "")
            yield {
                "cue": place(a.cue),
                "sources": [place(a.source)] if a.source else [],
                "contents": [place(span) for span in a.content],
                "coreferences": [place(before.source)] if not a.source and before and before.source else [],
                "confidence": a.confidence,
            }
