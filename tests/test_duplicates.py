"""Copies are found and marked, whatever their spelling, and nothing else is."""

from __future__ import annotations

import json
from pathlib import Path

from syrianews.corpus import ScrapeRecord
from syrianews.loading.duplicates import mark_duplicates
from syrianews.schema import Article, Scrape, Zone

PAGES = json.loads((Path(__file__).parent / "data" / "pages.json").read_text(encoding="utf-8"))
BODIES = ["\n".join(page["body"]) for page in PAGES.values()]


def marks(*texts: str, dates: tuple[str | None, ...] = ()) -> list[str | None]:
    records = [
        ScrapeRecord(Scrape(f"{i}", text), [Zone(0, len(text), "body", 0)], [Article(f"{i}", 0)])
        for i, text in enumerate(texts)
    ]
    for record, date in zip(records, dates, strict=False):
        record.articles[0].date = date
    assert mark_duplicates(records) == sum(r.articles[0].duplicate_of is not None for r in records)
    return [r.articles[0].duplicate_of for r in records]


def test_different_articles_are_no_copies():
    assert marks(*BODIES) == [None] * len(BODIES)


def test_a_copy_names_the_first():
    assert marks(BODIES[0], BODIES[1], BODIES[0], BODIES[0]) == [None, None, "0#0", "0#0"]


def test_the_original_is_of_the_earliest_day():
    texts = [BODIES[0]] * 3
    assert marks(*texts, dates=("2020-05-03", None, "2020-05-02")) == ["2#0", "2#0", None]
    assert marks(*texts, dates=("2020-05-03", "2020-05", "2020-05-03")) == [None, "0#0", "0#0"]
    assert marks(*texts, dates=(None, "2020-05-01", None)) == [None, "0#0", "0#0"]


def test_spelling_and_diacritics_do_not_hide_a_copy():
    copy = BODIES[0].replace("أ", "ا").replace("ة", "ه").replace(" ", "  ")
    assert marks(BODIES[0], copy) == [None, "0#0"]


def test_an_edited_copy_is_one_and_a_shared_paragraph_is_none():
    words = BODIES[3].split()
    edited = " ".join(["دمشق", "-", "سانا", *words[: len(words) * 9 // 10], "انتهى"])
    part = "\n".join([BODIES[4], *PAGES["drupal.html"]["body"][:2]])
    assert marks(BODIES[3], edited, PAGES["drupal.html"]["body"][0], part) == [None, "0#0", None, None]


def test_short_texts_are_copies_word_for_word_only():
    assert marks("قال الوزير نعم", "قال الوزير لا", "قال الوزير نعم") == [None, None, "0#0"]


def test_empty_articles_are_no_copies_of_each_other():
    assert marks("...", "!!!") == [None, None]
