import pytest

from syrianews.comparison.months_told import MONTH, dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل الوفد في 9 يناير/ كانون الثاني", [(1, 9, 9)]),
        ("وصل الوفد في التاسع من يناير", [(1, 9, 9)]),
        ("وصل الوفد في الحادي والعشرين من شهر كانون الثاني", [(1, 21, 21)]),
        ("وصل الوفد في النصف الأول من يناير", []),
        ("ظل الوفد حتى يناير الماضي", []),
        ("وصل الوفد في 24 من تموز (يوليو)", [(7, 24, 24)]),
        ("وصل الوفد في مارس الماضي", [(3, 1, 31)]),
        ("وصل الوفد في مارس السابق", [(3, 1, 31)]),
        ("مارس الوفد عمله", []),
        ("وصل الوفد منتصف نيسان", [(4, 8, 22)]),
        ("وصل الوفد أواخر نيسان 2016", [(4, 19, 31)]),
        ("يعمل الوفد منذ 9 يناير", []),
        ("وصل الوفد وفي مايو أيار غادر", [(5, 1, 31)]),
    ],
)
def test_days_and_months(text, expected):
    found = [((q.low - 1) // MONTH, q.low, q.high) for q in dates(text)]
    assert [(month, low - month * MONTH, high - month * MONTH) for month, low, high in found] == expected


def test_spans_are_of_the_text_given():
    text = "وصل الوفدُ في 9 ينايرَ/كانون الثاني"
    (date,) = dates(text, shift=100)
    assert text[date.start - 100 : date.end - 100].startswith("9 يناير")


def test_a_day_until_which_something_lasts_is_marked_and_no_month_stands_for_one():
    assert [q.unit for q in dates("يستمر العمل حتى التاسع من يناير ويبدأ في 3 مارس")] == ["حتي", ""]
