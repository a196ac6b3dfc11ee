"""Furniture that stands in one line with a paragraph."""

import pytest

from syrianews.schema import Scrape
from syrianews.zoning.glued import cut, may_be_glued
from syrianews.zoning.zones import segment

TITLE = "توقيف خمسة أشخاص في حملة أمنية بدمشق"
LEAD = "أعلنت وزارة الداخلية في دمشق توقيف خمسة أشخاص في حملة أمنية شملت أحياء عدة من المدينة."
BAR = "شارك من خلال تويتر فيسبوك واتساب اكتب رأيك "


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        (BAR + LEAD, ["share", None]),
        (LEAD + " رابط الخبر بصحيفة السنابل: " + TITLE, [None, "source_label"]),
        (LEAD + " سمات أمن الموقوفون دمشق", [None, "keywords_head"]),
        (LEAD, [None]),
        ("شارك من خلال تويتر في الحملة عدد من الشبان.", [None]),
        ("وقال إن من سمات المرحلة أن الحملة مستمرة.", [None]),
        ("— السنابل (@alsanabel) March 12, 2020وقال إن الحملة مستمرة.", [None, None]),
        ("date 2020-03-12 " + LEAD, [None, None]),
        (LEAD + " - تاريخ النشر : 2020/03/12", [None, "meta_label"]),
        ("وقال إن تاريخ النشر لم يحدد بعد.", [None]),
    ],
)
def test_cut(line, kinds):
    parts = cut(line)
    assert [kind for _, _, kind in parts] == kinds
    assert "".join(line[start:end] for start, end, _ in parts) == line


def test_parts_of_a_line_have_zones_of_their_own():
    text = f"{TITLE}\n\n{BAR}{LEAD} سمات أمن دمشق"
    zones, articles = segment(Scrape("a.txt", text))
    found = [(zone.kind, text[zone.start : zone.end].strip()) for zone in zones]
    assert found == [
        ("headline", TITLE),
        ("boilerplate", BAR.strip()),
        ("body", LEAD),
        ("keywords", "سمات أمن دمشق"),
    ]
    assert articles[0].title == TITLE


def test_source_link_behind_a_paragraph_names_the_outlet():
    text = f"{TITLE}\n\n{LEAD} رابط الخبر بصحيفة الوئام: {TITLE}"
    assert segment(Scrape("a.txt", text))[1][0].outlet == "الوئام"


@pytest.mark.parametrize("text", [f"date 2020-03-12 {LEAD}", f"{LEAD} - تاريخ النشر : 2020/03/12"])
def test_a_stamp_run_into_the_text_dates_it(text):
    zones, articles = segment(Scrape("a.txt", text))
    assert articles[0].date == "2020-03-12"
    assert {zone.kind for zone in zones} == {"meta", "body"}


LINKED = "وصل الوفد إلى دمشق أمس. اقرأ أيضا: وزارة الكهرباء تعلن برنامج تقنين جديدا في الساحل"


def test_a_link_inside_a_paragraph():
    text = f"{LINKED} وقال المتحدث باسمه إن الزيارة تستمر يومين."
    assert [(text[start:end].strip()[:12], kind) for start, end, kind in cut(text)] == [
        ("وصل الوفد إل", None),
        ("اقرأ أيضا: و", "related_inline"),
        ("وقال المتحدث", None),
    ]
    assert [kind for _, _, kind in cut(LINKED)] == [None, "related_inline"]


@pytest.mark.parametrize("stamp", ["12/03/2022", "السبت 12 مارس 2022 - 14:30", "2022-03-12"])
def test_title_stamp_and_text_without_anything_between(stamp):
    text = (
        f"إعادة تشغيل محطة مياه الخفسة بعد توقف دام أسبوعين{stamp}أعادت مؤسسة المياه تشغيل المحطة بعد توقف."
    )
    assert may_be_glued(text)
    assert [text[start:end] for start, end, _ in cut(text)][1].strip() == stamp


def test_a_date_that_is_glued_to_the_next_word_of_its_sentence_is_no_stamp():
    text = "أعادت مؤسسة المياه تشغيل محطة مياه الخفسة شرق المدينة في 12 مارس 2022بعد توقف دام أسبوعين."
    assert cut(text) == [(0, len(text), None)]
