"""Records as JSON and back."""

from __future__ import annotations

from small_corpus import record_of

from syrianews.scale.packing import pack, unpack


def test_annotated_records(corpus):
    for record in corpus.records:
        assert unpack(record.scrape.text, pack(record)) == record


def test_what_came_beside_a_text():
    record = record_of(date="2025-01-02", evidence={"date": (3, 9)}, agencies=["سانا"])
    record.scrape.marks, record.scrape.given = [(0, 4, "main")], {"outlet": "س"}
    record.mentions = record.attributions = None
    assert unpack(record.scrape.text, pack(record)) == record
