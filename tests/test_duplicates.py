"""Copies are found and marked, whatever their spelling, and nothing else is."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

import syrianews as sn
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
    assert marks(*texts, dates=(None, "2020-05-01", None)) == ["1#0", None, "1#0"]


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


NEWS = [
    "سقف مدرسة ينهار في بلدة ساحلية ويصيب ستة تلاميذ",
    "قال مدير الدفاع المدني سامي حداد إن سقف قاعة انهار صباح الثلاثاء وأصاب ستة تلاميذ بجروح طفيفة نقلوا بعدها إلى مستشفى البلدة.",
    "وأوضح حداد أن المبنى شيد قبل أربعين عاما وأن البلدية أغلقته إلى حين فحص أعمدته وجدرانه كلها.",
    "وذكرت شركة البناء أنها سلمت القاعة بعد ترميمها وفق الشروط المتفق عليها مع وزارة التربية في العام الماضي.",
    "وأضافت الشركة أن مهندسيها زاروا المدرسة مرتين منذ الشتاء ولم يجدوا فيها ما يدعو إلى القلق.",
]
DENIAL = "ونفى نقيب المهندسين كريم عودة رواية الشركة وقال إن أحدا من النقابة لم يوقع محضر الاستلام."


def told(**rows: list[str]) -> dict[str, str | None]:
    """What `duplicate_of` is of articles by their outlets and dates (`ساحل_2020-05-01`)."""
    table = pd.DataFrame(
        [
            {"outlet": name.split("_")[0], "date": name.split("_")[1], "text": "\n".join(lines)}
            for name, lines in rows.items()
        ]
    )
    articles = sn.load(table).articles
    names = dict(zip(articles["file"] + "#0", rows, strict=True))
    return {names[f"{row.file}#0"]: names.get(row.duplicate_of) for row in articles.itertuples()}


def test_what_adds_a_passage_is_no_copy():
    found = told(
        **{"ساحل_2020-05-01": NEWS, "جبل_2020-05-01": [*NEWS, DENIAL], "نهر_2020-05-02": [*NEWS, DENIAL]}
    )
    assert found == {
        "ساحل_2020-05-01": "جبل_2020-05-01",
        "جبل_2020-05-01": None,
        "نهر_2020-05-02": "جبل_2020-05-01",
    }
    later = told(
        **{"ساحل_2020-05-01": NEWS, "جبل_2020-05-02": [*NEWS, DENIAL], "نهر_2020-05-03": [*NEWS, DENIAL]}
    )
    assert later == {"ساحل_2020-05-01": None, "جبل_2020-05-02": None, "نهر_2020-05-03": "جبل_2020-05-02"}


def test_another_headline_or_another_order_adds_nothing():
    headline = "إصابات بين طلاب صغار بعد سقوط جزء من بناء قديم متهالك"
    found = told(**{"ساحل_2020-05-01": NEWS, "جبل_2020-05-02": [headline, *NEWS[1:]]})
    assert found["جبل_2020-05-02"] == "ساحل_2020-05-01"
    found = told(**{"ساحل_2020-05-01": NEWS, "جبل_2020-05-02": [*NEWS[:2], NEWS[4], NEWS[3], NEWS[2]]})
    assert found["جبل_2020-05-02"] == "ساحل_2020-05-01"


@pytest.mark.parametrize("line", ["المصدر: {}", "نقلا عن {}", "نقلاً عن صحيفة «{}»", "{}"])
def test_who_credits_the_other_is_the_copy(line):
    credited = [*NEWS, line.format("سودان تربيون")]
    found = told(**{"الراكوبة_2020-05-01": credited, "سودان تربيون_2020-05-01": NEWS})
    assert found == {"الراكوبة_2020-05-01": "سودان تربيون_2020-05-01", "سودان تربيون_2020-05-01": None}


def test_of_one_day_the_fullest_is_the_original():
    found = told(**{"ساحل_2020-05-01": NEWS[:4], "جبل_2020-05-01": NEWS})
    assert found == {"ساحل_2020-05-01": "جبل_2020-05-01", "جبل_2020-05-01": None}
