"""Digits that are a day in two orders."""

import pytest

from syrianews.schema import Scrape
from syrianews.zoning.dates import find_dates
from syrianews.zoning.zones import segment

MENU = "الرئيسية\nسياسة\nاقتصاد\nمجتمع\nرياضة\nمنوعات"
TITLE = "توقيف خمسة أشخاص في حملة أمنية بدمشق"
TEXT = (
    "أعلنت وزارة الداخلية في دمشق توقيف خمسة أشخاص في حملة أمنية شملت أحياء عدة من المدينة.\n"
    "وقال المتحدث باسم الوزارة إن الموقوفين سيحالون إلى القضاء المختص بعد انتهاء التحقيقات معهم."
)


def date(stamp: str, top: str = "", below: str = "") -> str | None:
    page = f"{top}\n{MENU}\n{TITLE}\n{stamp}\n{TEXT}\n{below}"
    return segment(Scrape("a.txt", page))[1][0].date


@pytest.mark.parametrize(
    ("stamp", "top", "below", "day"),
    [
        ("08-04-2015", "", "", "2015-04-08"),
        ("08-04-2015 11:18 PM", "", "", "2015-04-08"),
        ("08-04-2015 11:18 PM", "الخميس 13 أغسطس 2015", "", "2015-08-04"),
        ("08-04-2015 11:18 PM", "الخميس 23 أبريل 2015", "", "2015-04-08"),
        ("08-04-2015 11:18", "الخميس 13 أغسطس 2020", "", "2015-04-08"),
        ("08-04-2015 11:18", "الأحد 5 أبريل 2015", "", "2015-04-08"),
        ("12-03-2015", "الخميس 10 ديسمبر 2015", "", "2015-03-12"),
        ("08-04-2015 11:18 PM", "", "التعليقات\nسالم\n08-05-2015 07:40 AM\nكلام جميل", "2015-08-04"),
        ("08-04-2015 11:18", "", "التعليقات\nسالم\n08-15-2015 07:40\nكلام جميل", "2015-08-04"),
        ("08-13-2015", "", "", "2015-08-13"),
        ("الثلاثاء 08-04-2015", "", "", "2015-08-04"),
    ],
)
def test_day_first_unless_two_signs_speak_against_it(stamp, top, below, day):
    assert date(stamp, top, below) == day


def test_no_article_is_younger_than_its_page():
    assert date("08-12-2015", top="الخميس 13 أغسطس 2015") == "2015-08-12"


def test_what_digits_leave_open():
    (open_one,) = find_dates("08-04-2015")
    assert (open_one.iso, open_one.other, open_one.american) == ("2015-04-08", "2015-08-04", False)
    (american,) = find_dates("08-13-2015")
    assert (american.iso, american.other, american.american) == ("2015-08-13", None, True)
    assert find_dates("الثلاثاء 08-04-2015")[0].other is None


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("آخر تحديث: 14 مارس 2022 - نُشر في 12 مارس 2022", "2022-03-12"),
        ("نشر: 12 مارس 2022 / آخر تحديث: 14 مارس 2022", "2022-03-12"),
        ("آخر تحديث: 14 مارس 2022", "2022-03-14"),
        ("آخر تحديث: 14 مارس 2022\nتاريخ النشر: 12 مارس 2022", "2022-03-12"),
    ],
)
def test_a_later_change_is_no_publication(stamp, day):
    assert date(stamp) == day
