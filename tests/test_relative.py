"""Days that are named from where a text stands."""

import datetime as dt

import pytest

from syrianews.schema import Scrape
from syrianews.zoning.relative import clock_of, day_ago, day_from_text, relative_day
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


@pytest.mark.parametrize(
    ("text", "clock", "day"),
    [
        ("منذ 5 دقائق", None, "2018-09-07"),
        ("منذ ساعتين", None, "2018-09-07"),
        ("منذ 9 ساعات", None, None),
        ("منذ 9 ساعات", dt.time(8, 0), "2018-09-06"),
        ("قبل 9 ساعات", dt.time(10, 0), "2018-09-07"),
        ("منذ يوم واحد", None, "2018-09-06"),
        ("قبل يومين", None, "2018-09-05"),
        ("منذ 3 أيام", None, "2018-09-04"),
        ("منذ أسبوع", None, "2018-08-31"),
        ("3 hours ago", dt.time(2, 0), "2018-09-06"),
        ("2 days ago", None, "2018-09-05"),
        ("an hour ago", None, "2018-09-07"),
        ("منذ شهرين", None, None),
        ("أمس", None, None),
    ],
)
def test_days_counted_back(text, clock, day):
    found = day_ago(text, FRIDAY, clock)
    assert (found and found[0].isoformat()) == day


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("الجمعة 7 سبتمبر 2018 | 18:47", dt.time(18, 47)),
        ("الجمعة 7 سبتمبر 2018 1:12 م القاهرة", dt.time(13, 12)),
        ("12:05 ص", dt.time(0, 5)),
        ("12:05 ظهرا", dt.time(12, 5)),
        ("الجمعة 07/09/2018", None),
        ("31:05", None),
    ],
)
def test_clocks(text, clock):
    assert clock_of(text) == clock


def test_a_date_over_the_headline_is_what_the_stamp_counts_from():
    _, (article,) = segment(Scrape("a.txt", f"الجمعة 7 سبتمبر 2018\n{TITLE}\nأمس 14:30\n{LEAD}\n{SECOND}"))
    assert (article.date, article.date_basis) == ("2018-09-06", "stamp")


def test_a_full_stamp_under_the_headline_goes_before():
    _, (article,) = segment(
        Scrape("a.txt", f"الجمعة 7 سبتمبر 2018\n{TITLE}\n5 سبتمبر 2018\n{LEAD}\n{SECOND}")
    )
    assert article.date == "2018-09-05"
