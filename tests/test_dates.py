"""Dates as newspapers from Rabat to Muscat write them."""

import pytest

from syrianews.zoning.dates import find_dates, full_days, month_from_text


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("الجمعة 05 كانون الأول 2025 - 19:29", "2025-12-05"),
        ("الأربعاء، 28 آب/اغسطس 2013، آخر تحديث 14:00 (GMT+0400)", "2013-08-28"),
        ("الجمعة 07 شتنبر 2018 - 14:30", "2018-09-07"),
        ("الأحد 25 نونبر 2018", "2018-11-25"),
        ("07 ماي 2018 17:38", "2018-05-07"),
        ("3 جويلية 2019", "2019-07-03"),
        ("ديسمبر 19 2024", "2024-12-19"),
        ("November 9, 2020", "2020-11-09"),
        ("2 حزيران (يونيو - جوان)، 2018", "2018-06-02"),
        ("الأحد 12 آذار مارس 2023", "2023-03-12"),
        ("الأحد12مارس2023", "2023-03-12"),
        ("الخامس من يوليو 2024", "2024-07-05"),
        ("الحادي والعشرين من كانون الأول/ ديسمبر عام 2015", "2015-12-21"),
        ("الفاتح من نوفمبر 2019", "2019-11-01"),
        ("20240705", "2024-07-05"),
        ("20240705T1403", "2024-07-05"),
        ("GMT 10:12:00 2024 الجمغة 5 يوليو", "2024-07-05"),
        ("تاريخ النشر:05.07.2024 | 08:15 GMT", "2024-07-05"),
        ("الخميس-2020-09-17 | 09:41 am", "2020-09-17"),
        ("الخميس, حزيران (يونيو) 10, 2021 - 21:02", "2021-06-10"),
        ("22 من نيسان 2018", "2018-04-22"),
        ("٢٣ يوليو ٢٠١٨", "2018-07-23"),
        ("٢٣.٠٧.٢٠١٨", "2018-07-23"),
        ("2018/04/22, 3:35 م", "2018-04-22"),
        ("2020-11-09", "2020-11-09"),
        ("السبت 28-04-2018 17:42", "2018-04-28"),
        ("7/27/2024 9:15:00 PM", "2024-07-27"),
        ("الأربعاء 03/06/2020", "2020-06-03"),
        ("13 يوليو (تموز) 2015", "2015-07-13"),
        ("الاثنين 1436/10/25 هـ الموافق 2015/08/10 م واس", "2015-08-10"),
        ("26 شوال 1436 هـ الموافق 11 أغسطس 2015 م", "2015-08-11"),
        ("25 شوال 1436 هـ", "2015-08-10"),
        ("28 كانون2 2020", "2020-01-28"),
        ("5 تشرين 1 2021", "2021-10-05"),
    ],
)
def test_stamps(text, iso):
    first = full_days(find_dates(text))[0]
    assert (first.iso, first.precision) == (iso, "day")


@pytest.mark.parametrize(
    "text", ["31/02/2020", "الإصدار 10.5.3.2", "لقاء في 12/12", "هاتف 05-11-22", "نحو 2000 جندي"]
)
def test_what_is_no_date(text):
    assert not full_days(find_dates(text))


def test_day_without_a_year_stays_open():
    (found,) = find_dates("في 11 يناير الجاري")
    assert (found.iso, found.month, found.day) == (None, 1, 11)


def test_span_points_at_the_date():
    text = "نُشر يوم الجمعة 07 شتنبر 2018 عند الظهر"
    (found,) = find_dates(text)
    assert text[slice(*found.span)] == "الجمعة 07 شتنبر 2018"


@pytest.mark.parametrize(
    ("text", "agrees"),
    [("الجمعة 7 سبتمبر 2018", True), ("الأحد 7 سبتمبر 2018", False), ("7 سبتمبر 2018", None)],
)
def test_weekday_is_checked(text, agrees):
    assert find_dates(text)[0].weekday_agrees is agrees


def test_weekday_decides_between_day_first_and_month_first():
    assert find_dates("Wednesday 06/03/2020")[0].iso == "2020-06-03"
    assert find_dates("الثلاثاء 03/06/2018")[0].iso == "2018-03-06"
    assert find_dates("الثلاثاء 06/03/2018")[0].iso == "2018-03-06"


def test_month_of_publication_from_the_text():
    assert month_from_text("في 7 أبريل الجاري، بعد هجوم في 2 أبريل 2013 وآخر في مايو 2012")[0] == "2013-04"
    assert month_from_text("في 11 يناير الجاري، بعد عام 2018") is None
    assert month_from_text("في يوليو الحالي، بعد سقوط الرقة في 28 سبتمبر 2017") is None
    assert month_from_text("في يوليو الحالي، قبل مؤتمر في 3 أغسطس 2018 وبعد آخر في 2 يوليو 2018") is None
    assert month_from_text("سقطت الرقة في 28 سبتمبر 2017") is None


@pytest.mark.parametrize(
    "text", ["الأسبوع الأول من يوليو 2024", "النصف الثاني من مايو 2020", "الثلث الأول من آذار 2019"]
)
def test_parts_of_a_month_are_no_days(text):
    assert not full_days(find_dates(text))


@pytest.mark.parametrize("text", ["رقم 20145599", "1.20240705", "120240705", "20240705.5"])
def test_other_long_numbers_are_no_stamps(text):
    assert find_dates(text) == []
