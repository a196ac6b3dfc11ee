"""A document holds an article's own lines and knows the way back to the scrape."""

from __future__ import annotations

from syrianews.document import Document
from syrianews.schema import Zone

SCRAPE = "القائمة\n\nعنوان\nالفقرة الأولى.\nتغريدة\nالفقرة الثانية.\n"


def zone(text: str, kind: str, article: int | None) -> Zone:
    start = SCRAPE.index(text)
    return Zone(start, start + len(text), kind, article)


ZONES = [
    zone("القائمة", "boilerplate", None),
    zone("عنوان", "headline", 0),
    zone("الفقرة الأولى.", "body", 0),
    zone("تغريدة", "embed", 0),
    zone("الفقرة الثانية.", "body", 0),
]


def test_only_text_zones_of_the_article_are_in():
    doc = Document.from_zones(SCRAPE, ZONES)
    assert doc.text == "عنوان\nالفقرة الأولى.\nالفقرة الثانية."
    assert [line.kind for line in doc.lines] == ["headline", "body", "body"]


def test_another_articles_number_finds_nothing():
    assert Document.from_zones(SCRAPE, ZONES, article=1).text == ""


def test_every_word_finds_its_way_back():
    doc = Document.from_zones(SCRAPE, ZONES)
    for word in ("عنوان", "الأولى", "الثانية"):
        at = doc.text.index(word)
        start, end = doc.to_scrape((at, at + len(word)))
        assert SCRAPE[start:end] == word


def test_a_zone_of_several_lines_is_cut_into_lines():
    text = "سطر\n\n  \nسطران"
    doc = Document.from_zones(text, [Zone(0, len(text), "body", 0)])
    assert [doc.text[line.start : line.end] for line in doc.lines] == ["سطر", "سطران"]
    assert text[slice(*doc.to_scrape((4, 9)))] == "سطران"


def test_from_text_keeps_offsets():
    doc = Document.from_text("سطر\n\nآخر")
    assert doc.to_scrape((5, 8)) == (5, 8)
    assert doc.line_at(6) == 1
