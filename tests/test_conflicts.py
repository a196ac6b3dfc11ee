import pandas as pd
import pytest
from two_tellings import told

import syrianews as sn
from syrianews.comparison.alignment import align
from syrianews.comparison.conflicts import conflicts
from syrianews.comparison.likeness import SideBySide

PLACE = "في انفجار ببلدة سروج قرب الحدود التركية السورية"


def found(a: str, b: str, **marks):
    pair = SideBySide(
        told("a", f"انفجار في سروج\n{a}", **marks), told("b", f"انفجار ببلدة سروج\n{b}", **marks)
    )
    return conflicts(pair, list(align(pair)))


def test_two_numbers_for_one_count():
    (conflict,) = found(f"قتل 27 شخصا {PLACE} أمس.", f"قتل 30 شخصا {PLACE} أمس.")
    assert conflict.what == "number killed"
    assert (conflict.a.text(conflict.a_value), conflict.b.text(conflict.b_value)) == ("27", "30")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("27 شخصا", "سبعة وعشرون شخصا"),
        ("27 شخصا", "نحو 30 شخصا"),
        ("27 شخصا", "أكثر من 20 شخصا"),
        ("27 شخصا", "عشرات الأشخاص"),
    ],
)
def test_values_that_fit_each_other_do_not_conflict(a, b):
    assert found(f"قتل {a} {PLACE} أمس.", f"قتل {b} {PLACE} أمس.") == []


def test_neighbouring_years_conflict():
    (conflict,) = found(f"وقع الحادث عام 2013 {PLACE}.", f"وقع الحادث عام 2014 {PLACE}.")
    assert conflict.what == "year"


def test_numbers_of_different_things_do_not_conflict():
    assert found(f"قتل 27 شخصا {PLACE} أمس.", f"دمرت 3 منازل {PLACE} أمس.") == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("نقلت 1091.9 طنا من القمح", "نقلت 1093 طنا من القمح"),
        ("نقلت 15-35 طنا من القمح", "نقلت 18-40 طنا من القمح"),
        ("نقلت الشاحنات منها 30 طنا من القمح", "نقلت الشاحنات 60 طنا من القمح"),
        ("نقلت 72% من القمح خلال 24 ساعة", "نقلت 28% من القمح خلال 72 ساعة"),
        ("نقلت 60 طنا من القمح", "نقلت 30 طنا من القمح في حالة خطرة"),
        ("نقلت الأطنان من القمح الساعة 13.47", "نقلت الأطنان من القمح الساعة 0928"),
        ("نقلت آلاف الأطنان من القمح", "نقلت 60 ألف طن من القمح"),
    ],
)
def test_rounded_numbers_ranges_parts_and_unspecified_many_do_not_conflict(a, b):
    assert found(f"{a} {PLACE} أمس.", f"{b} {PLACE} أمس.") == []


def test_a_value_that_both_give_is_no_conflict():
    assert found(f"قتل 27 شخصا {PLACE} أمس.", f"قتل 30 شخصا {PLACE} أمس.\nوكانت حصيلة سابقة 27 شخصا.") == []


def test_tellings_that_both_give_the_values_of_two_sources_agree():
    line = (
        "وتعرضت سروج بعد خمسة أيام، في الرابع من أبريل 2017 لغارة جوية خلفت 83 قتيلا بحسب الأمم المتحدة، "
        "في حين قال المرصد السوري لحقوق الإنسان إنها أسفرت عن مقتل 87 شخصا على الأقل."
    )
    copies = pd.DataFrame(
        {"title": ["قصف سروج", "قصف سروج مجددا"], "body": [line, line], "date": ["2018-06-12"] * 2}
    )
    comparison = sn.compare(sn.prepare(copies))
    assert len(comparison.alignments)
    assert comparison.conflicts.empty


def test_one_death_in_two_manners():
    person = {"أبو حمزة": ("PERSON", "abu-hamza")}
    (conflict,) = found("قتل أبو حمزة في غارة روسية.", "قتل أبو حمزة في اشتباك مع الجيش.", mentions=person)
    assert conflict.what == "manner of death"


def test_one_event_on_two_days():
    (conflict,) = found(
        "استهدف القصف الاثنين قاعدة التيفور الجوية.", "استهدف القصف الأحد قاعدة التيفور الجوية."
    )
    assert conflict.what == "day"


@pytest.mark.parametrize(
    "text",
    [
        "استهدف القصف قاعدة التيفور الجوية منذ يوم الأحد.",
        "استهدف القصف قاعدة التيفور الجوية خلال صلاة الجمعة.",
        "استهدف القصف قاعدة التيفور الجوية وبدأت الأحد محاكمة المنفذين.",
    ],
)
def test_a_day_that_bounds_a_time_or_belongs_to_another_event_does_not_date_this_one(text):
    assert found("استهدف القصف الاثنين قاعدة التيفور الجوية.", text) == []


@pytest.mark.parametrize(("day", "found"), [("الخميس", ["day"]), ("الأربعاء", [])])
def test_a_plan_for_two_days(day, found):
    a = "ويفتتح الوزير الملعب الجديد في مدينة الرقة الأربعاء المقبل"
    b = f"ومن المقرر أن يفتتح الوزير الملعب الجديد في مدينة الرقة {day} المقبل"
    pair = SideBySide(told("a", f"ملعب جديد في الرقة\n{a}"), told("b", f"الرقة: ملعب جديد\n{b}"))
    assert [x.what for x in conflicts(pair, list(align(pair)))] == found


@pytest.mark.parametrize(
    ("where", "expected"), [("سد الفرات", []), ("مشفى المدينة", ["day"])], ids=["hardly the same", "one plan"]
)
def test_plans_of_two_days_must_have_more_in_common_than_events_that_were(where, expected):
    shared = "وانتهت أعمال ترميم الجسر الحجري القديم في البلدة بعد عامين من التأخير."
    a = f"{shared} ويزور الوزير مشفى المدينة الأربعاء المقبل."
    b = f"{shared} ويزور الوزير {where} الخميس المقبل."
    assert [x.what for x in found(a, b)] == expected
