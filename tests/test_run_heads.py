"""Titles that tell themselves where a page's head runs together."""

import pytest
from made_pages import CAMPS, WATER

from syrianews.schema import Scrape
from syrianews.zoning.phrase_runs import words_of
from syrianews.zoning.run_heads import told_head
from syrianews.zoning.zones import segment

TITLE, TEXT = CAMPS.title, " ".join(CAMPS.texts)


def parts(page: str) -> list[tuple[str, str | None]]:
    return [(page[start:end].strip(), kind) for start, end, kind in told_head(page, words_of(page))]


def test_the_page_s_title_the_menu_and_the_title_again():
    assert parts(f"{TITLE} | هبة بريس الرئيسية سياسة رياضة {TITLE} {TEXT}") == [
        (f"{TITLE} | هبة بريس", None),
        ("الرئيسية سياسة رياضة", "nav"),
        (TITLE, None),
    ]


def test_the_day_before_the_first_copy_is_no_part_of_the_title():
    found = parts(f"عاجل 21/01/2018 عاجل {TITLE} {TITLE} 31/12/2017 {TITLE} {TEXT}")
    assert found[:2] == [("عاجل 21/01/2018 عاجل", "nav"), (TITLE, None)]


def test_a_copy_that_is_glued_to_what_stands_around_it():
    found = parts(f"{TITLE} - Hiba Press مباشر{TITLE}بيروت، لبنان: {TEXT}")
    assert found[-1] == (TITLE, None)


def test_the_stamp_behind_the_last_copy():
    found = parts(f"{TITLE} - هبة بريس {TITLE} السبت 12 مارس 2022 - 14:00 {TEXT}")
    assert found[-1] == ("السبت 12 مارس 2022 - 14:00", None)


def test_a_label_before_a_stamp_is_no_word_of_a_sentence():
    found = parts(f"{TITLE} - هبة بريس {TITLE} بتاريخ 12 مارس 2022 - 14:00 {TEXT}")
    assert found[-1] == ("12 مارس 2022 - 14:00", None)


def test_today_s_date_between_copies_is_the_site_s_and_a_labelled_one_the_article_s():
    assert parts(f"{TITLE} - هبة بريس الأحد 21 يناير 2023 {TITLE} {TEXT}")[1][1] == "nav"
    labelled = parts(f"{TITLE} | هبة بريس آخر تحديث: السبت 12 مارس 2022 KSA 15:21 {TITLE} {TEXT}")
    assert ("آخر تحديث: السبت 12 مارس 2022", None) in labelled


@pytest.mark.parametrize(
    "text",
    [
        "قائد فرقة الإطفاء في مدينة حلب يعلن إخماد الحريق الكبير. أعلن قائد فرقة الإطفاء في مدينة حلب إخماد الحريق مساء أمس.",
        "رئيس بلدية بر الياس يطالب بالدعم وقال رئيس بلدية بر الياس إن البلدية عاجزة.",
    ],
)
def test_a_name_that_a_text_repeats_is_no_title(text):
    assert parts(text) == []


def test_a_title_before_the_site_s_name():
    page = f"{TITLE} - عنب بلدي {TEXT}"
    _, (article,) = segment(Scrape("a.txt", page))
    assert parts(page) == [(f"{TITLE} - عنب بلدي", None)]
    assert (article.title, article.outlet) == (TITLE, "عنب بلدي")


def test_who_wrote_a_text_for_whom_is_no_site_behind_its_title():
    assert parts(f"{TITLE} أحمد علي - عنب بلدي: {TEXT}") == []


def test_another_s_title_is_not_told():
    assert parts(f"{WATER.title} - هبة بريس {WATER.title} {TEXT}") == []


def test_a_date_of_another_weekday_than_the_text_s_today_is_none():
    page = f"{TITLE} - عنب بلدي الأحد، 20 مارس 2022 10:00 ص {TITLE} وصل الوفد اليوم الجمعة إلى بيروت. {TEXT}"
    assert segment(Scrape("a.txt", page))[1][0].date is None
