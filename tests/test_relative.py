"""Days that are named from where a text stands."""

import datetime as dt

import pytest

from syrianews.schema import Scrape
from syrianews.zoning.relative import day_from_text, relative_day
from syrianews.zoning.zones import segment

FRIDAY = dt.date(2018, 9, 7)
TITLE = "توقيف خمسة أشخاص في حملة أمنية بدمشق"
LEAD = "أعلنت وزارة الداخلية في دمشق توقيف خمسة أشخاص في حملة أمنية شملت أحياء عدة من المدينة."
SECOND = "وقال المتحدث باسم الوزارة إن الموقوفين سيحالون إلى القضاء المختص بعد انتهاء التحقيقات معهم."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("اليوم 10:00", "2018-09-07"),
        ("أمس الساعة 09:20", "2018-09-06"),
        ("أمس الخميس", "2018-09-06"),
        ("أول من أمس", "2018-09-05"),
        ("أمس الأول", "2018-09-05"),
        ("الأربعاء 14:30", "2018-09-05"),
        ("الجمعة 14:30", "2018-09-07"),
        ("الجمعة الماضي", "2018-08-31"),
        ("الجمعة المقبلة", "2018-09-14"),
        ("أمس الأحد", None),
        ("14:30", None),
    ],
)
def test_relative_day(text, day):
    found = relative_day(text, FRIDAY)
    assert (found and found[0].isoformat()) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("أفاد مصدر أمني، اليوم الاثنين (21 آب 2023)، باندلاع حريق.", "2023-08-21"),
        ("أعلنت الوزارة أمس الأحد 20 آب 2023 عن خطة.", "2023-08-21"),
        ("أعلنت الوزارة اليوم الأحد (21 آب 2023) عن خطة.", None),
        ("أعلنت الوزارة في 21 آب 2023 عن خطة.", None),
        ("أعلنت الوزارة اليوم الاثنين عن خطة.", None),
    ],
)
def test_day_from_text(text, day):
    found = day_from_text([text])
    assert (found and found[0]) == day


def published(*lines):
    text = "\n\n".join(lines)
    article = segment(Scrape("a.txt", text))[1][0]
    start, end = article.evidence.get("date", (0, 0))
    return article.date, article.date_basis, text[start:end]


def test_relative_stamp_counts_from_the_masthead():
    page = ("الخميس 6 أيلول 2018", "الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة", TITLE)
    assert published(*page, "أمس 14:30", LEAD, SECOND) == ("2018-09-05", "stamp", "أمس")


def test_relative_stamp_without_a_masthead_is_no_date():
    assert published(TITLE, "أمس 14:30", LEAD, SECOND) == (None, None, "")


def test_opening_says_the_day():
    told = LEAD.replace("توقيف", "اليوم الخميس (6 أيلول 2018) توقيف", 1)
    assert published(TITLE, told, SECOND)[:2] == ("2018-09-06", "text")
