"""Marks and the text-dump segmenter together: every line has one zone, spans point at their words."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from zoned_lines import covered_once

import syrianews as sn
from syrianews.loading.loaders import divide, read
from syrianews.loading.marked import NO_ARABIC, segment_marked, segment_scrape
from syrianews.schema import ZONE_KINDS, Scrape

PAGES = Path(__file__).parent / "data" / "pages"
GOLD = json.loads((PAGES.parent / "pages.json").read_text(encoding="utf-8"))
RECORDS = {s.file: divide(s) for s in read(PAGES)}


@pytest.mark.parametrize("name", sorted(GOLD))
def test_pages_are_divided_as_their_gold(name):
    record = RECORDS[name]
    assert covered_once(record.scrape.text, record.zones)
    (article,) = record.articles
    body = "\n".join(
        record.scrape.text[z.start : z.end] for z in record.zones if z.kind in ("body", "subhead")
    )
    assert body.split("\n") == GOLD[name]["body"]
    assert article.title == GOLD[name]["title"]
    assert article.date == GOLD[name]["date"]


@pytest.mark.parametrize("name", sorted(GOLD))
def test_evidence_points_into_the_whole_page(name):
    record = RECORDS[name]
    (article,) = record.articles
    assert record.scrape.text[slice(*article.evidence["title"])] == article.title
    for start, end in article.evidence.values():
        assert 0 <= start < end <= len(record.scrape.text)
        assert "\n" not in record.scrape.text[start:end].strip()


def test_a_title_column_is_the_headline():
    text = "بيان\n\nقال الوزير إن الأمر انتهى في دمشق اليوم.\nوأضاف أن الحكومة ستعمل على ذلك."
    zones, (article,) = segment_scrape(
        Scrape("f", text, given={"outlet": "سانا"}, marks=[(0, 4, "headline")])
    )
    assert (zones[0].start, zones[0].end, zones[0].kind, zones[0].article) == (0, 4, "headline", 0)
    assert article.outlet == "سانا"
    assert (article.title, article.evidence["title"]) == ("بيان", (0, 4))


LINES = st.lists(
    st.tuples(
        st.sampled_from(
            ["", " ", "الرئيسية", "قال الوزير إن الأمر انتهى في دمشق.", "اقرأ أيضا:", "عنوان من أربع كلمات", "2025-01-24"]
        ),
        st.sampled_from([None, "main", "headline", "related", "boilerplate", "embed", "meta", "keywords"]),
    ),
    max_size=12,
)  # fmt: skip


@given(LINES)
def test_any_marks_leave_every_character_in_one_zone(lines):
    text, marks, at = "\n".join(line for line, _ in lines), [], 0
    for line, kind in lines:
        if kind and line.strip():
            marks.append((at, at + len(line), kind))
        at += len(line) + 1
    zones, articles = segment_marked(Scrape("f", text, marks=marks))
    assert covered_once(text, zones)
    assert all(zone.kind in ZONE_KINDS for zone in zones)
    numbers = {article.article for article in articles}
    assert {zone.article for zone in zones if zone.article is not None} <= numbers
    assert zones == segment_marked(Scrape("f", text, marks=marks))[0]


@pytest.mark.parametrize("text", ["The bridge is open again. Nobody was hurt.", "2024", "Мост открыт."])
def test_a_scrape_without_a_word_in_arabic_has_no_article_and_says_why(text):
    corpus = sn.load(text={"one": text, "two": "قال الوزير إن الجسر مفتوح."})
    assert [(record.scrape.file, len(record.articles)) for record in corpus.records] == [
        ("text:one", 0),
        ("text:two", 1),
    ]
    assert covered_once(text, corpus.records[0].zones)
    assert [(failure.file, failure.reason) for failure in corpus.failures] == [("text:one", NO_ARABIC)]


def test_a_file_of_several_records_without_arabic_has_no_article():
    records = [
        ("First report here", "2020-01-02", "The minister said that roads were closed in the north today."),
        (
            "Second report here",
            "2020-01-03",
            "The mayor said that schools will open again on Sunday morning.",
        ),
    ]
    scrape = Scrape(
        "a.txt", "\n\n".join(f"Title: {title}\nDate: {day}\n\n{text}" for title, day, text in records)
    )
    assert segment_scrape(scrape)[1] == []
    assert scrape.notes == [NO_ARABIC]


def test_a_row_with_a_title_is_one_article():
    """Furniture in its text parts it no more than a list does; in a page, whose text may end there, it does."""
    begin = "قالت المحكمة إن شركة الجسر قد تدفع ملايين الليرات لجارتها شركة النهر بسبب رسوم في كتاب نشرته العام الماضي، وإن الحكم يصدر بعد أسابيع."
    end = (
        "وقررت المحكمة رفع القضية، التي قدمت لأول مرة قبل عشر سنوات، إلى محكمة أخرى في العاصمة لتحديد المبلغ الذي يجب أن تدفعه الشركة. "
        "وقال محامي الشركة إن الحكم غير عادل، وإنه سيطلب مراجعته في الأيام المقبلة."
    )
    row = {"title": "القضية بين الجسر والنهر تقترب من النهاية", "outlet": "صحيفة الجسر", "date": "2024-05-05"}
    corpus = sn.load(pd.DataFrame([row | {"text": f"{begin}\nتابعونا\nجميع الحقوق محفوظة\n{end}"}]))
    assert [(r.article.title, r.article.outlet, r.article.date) for r in corpus] == [tuple(row.values())]
    assert end in corpus[0].text
