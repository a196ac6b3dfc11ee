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
        ("09-03-2016", "", "", "2016-03-09"),
        ("09-03-2016 10:25 PM", "", "", "2016-03-09"),
        ("09-03-2016 10:25 PM", "الثلاثاء 13 سبتمبر 2016", "", "2016-09-03"),
        ("09-03-2016 10:25 PM", "الأربعاء 23 مارس 2016", "", "2016-03-09"),
        ("09-03-2016 10:25", "الخميس 13 سبتمبر 2020", "", "2016-03-09"),
        ("09-03-2016 10:25", "السبت 12 مارس 2016", "", "2016-03-09"),
        ("12-03-2015", "الخميس 10 ديسمبر 2015", "", "2015-03-12"),
        ("09-03-2016 10:25 PM", "", "التعليقات\nسالم\n09-04-2016 06:15 AM\nكلام جميل", "2016-09-03"),
        ("09-03-2016 10:25", "", "التعليقات\nسالم\n09-15-2016 06:15\nكلام جميل", "2016-09-03"),
        ("09-13-2016", "", "", "2016-09-13"),
        ("السبت 09-03-2016", "", "", "2016-09-03"),
    ],
)
def test_day_first_unless_two_signs_speak_against_it(stamp, top, below, day):
    assert date(stamp, top, below) == day


def test_no_article_is_younger_than_its_page():
    assert date("09-12-2016", top="الثلاثاء 13 سبتمبر 2016") == "2016-09-12"


def test_what_digits_leave_open():
    (open_one,) = find_dates("09-03-2016")
    assert (open_one.iso, open_one.other, open_one.american) == ("2016-03-09", "2016-09-03", False)
    (american,) = find_dates("09-13-2016")
    assert (american.iso, american.other, american.american) == ("2016-09-13", None, True)
    assert find_dates("السبت 09-03-2016")[0].other is None


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
