import pytest
from two_tellings import told

from syrianews.comparison.alignment import align
from syrianews.comparison.clocks import differing_hours, hours
from syrianews.comparison.likeness import SideBySide

EVENT = "اندلع حريق في مستودعات المرفأ جنوب بانياس"


def read(text):
    return [(hour.at, hour.half_known, hour.room > 0) for hour in hours(told("a", f"عنوان\n{text}"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("اندلع الحريق في الساعة 7:45 صباحا", [(465, True, False)]),
        ("اندلع الحريق نحو الساعة السابعة والنصف مساء", [(19 * 60 + 30, True, True)]),
        ("اندلع الحريق عند الساعة الحادية عشرة ليلا", [(23 * 60, True, False)]),
        ("اندلع الحريق عند الساعة الثانية ليلا", [(2 * 60, True, False)]),
        ("اندلع الحريق الساعة 9", [(9 * 60, False, False)]),
        ("اندلع الحريق الساعة الثامنة إلا ربعا صباحا", [(465, True, False)]),
        ("اندلع الحريق الساعة الثامنة إلا عشر دقائق صباحا", [(470, True, False)]),
        ("اندلع الحريق الساعة الثامنة وعشر دقائق صباحا", [(490, True, False)]),
        ("اندلع الحريق الساعة الثامنة وخمس وعشرين دقيقة صباحا", [(505, True, False)]),
        ("اندلع الحريق الساعة الثامنة و5 دقائق صباحا", [(485, True, False)]),
        ("اندلع الحريق الساعة الثامنة ونصف صباحا", [(510, True, False)]),
        ("اندلع الحريق الساعة الثانية عشرة إلا ثلثا ليلا", [(23 * 60 + 40, True, False)]),
        ("اندلع الحريق الساعة الثامنة صباحا وقال الدفاع المدني", [(480, True, False)]),
        ("اندلع الحريق الساعة الثامنة إلا قليلا صباحا", []),
        ("اندلع الحريق الساعة الثامنة وبضع دقائق صباحا", []),
        ("استمر الحريق حتى الساعة التاسعة مساء", []),
        ("مر عمال الإطفاء في هذه الساعة بخمسة مبان", []),
        ("اندلع الحريق الساعة 99", []),
    ],
)
def test_hours_in_figures_and_words(text, expected):
    assert read(text) == expected


def found(a, b):
    pair = SideBySide(
        told("a", f"حريق في مرفأ بانياس\n{EVENT} {a}."), told("b", f"حريق بمرفأ بانياس\n{EVENT} {b}.")
    )
    return [(one.at, other.at) for one, other in differing_hours(pair, list(align(pair)))]


@pytest.mark.parametrize(
    ("a", "b", "differ"),
    [
        ("الساعة 7:45 صباحا", "الساعة السابعة صباحا", True),
        ("الساعة 7:00 صباحا", "الساعة السابعة صباحا", False),
        ("الساعة 7:45 صباحا", "الساعة الثامنة إلا ربعا صباحا", False),
        ("الساعة 8:10 صباحا", "الساعة الثامنة وعشر دقائق صباحا", False),
        ("الساعة 7:10 صباحا", "الساعة السابعة صباحا تقريبا", False),
        ("الساعة السابعة صباحا", "الساعة السابعة مساء", True),
        ("الساعة السابعة", "الساعة السابعة مساء", False),
        ("الساعة السابعة صباحا", "الساعة التاسعة صباحا", True),
        ("الساعة السابعة صباحا بتوقيت غرينتش", "الساعة التاسعة صباحا", False),
        ("الساعة السابعة صباحا بتوقيت دمشق", "الساعة 9:20 صباحا بتوقيت بكين", False),
    ],
)
def test_two_hours_of_one_event(a, b, differ):
    assert bool(found(a, b)) is differ


def test_a_telling_with_several_hours_may_mean_any_of_them():
    more = "الساعة السابعة صباحا.\nثم أخمد الحريق الساعة التاسعة صباحا في مستودعات المرفأ جنوب بانياس"
    assert found(more, "الساعة الثامنة صباحا") == []


def test_hours_of_one_kind_of_event_in_other_words_differ():
    heard = "مساء الأحد.\nوسمع سكان الأحياء القريبة دويا في المستودعات الشمالية من المرفأ. "
    blast, bombing = "ووقع الانفجار الساعة 7:00 صباحا", "وحدث التفجير الساعة 9:00 صباحا"
    assert found(heard + blast, heard + bombing) == [(7 * 60, 9 * 60)]
    assert found(heard + blast, heard + "وبدأ الاجتماع الساعة 9:00 صباحا") == []


def test_hours_of_two_things_are_no_conflict():
    smoke = "مساء الأحد.\nوانتشر دخان كثيف غطى أحياء المدينة القديمة وشوهد من بعيد. "
    left, tamed = "وكان العمال قد غادروا الساعة {}", "وسيطر رجال الإطفاء على اللهب الساعة {}"
    assert found(smoke + left.format("10:30 صباحا"), smoke + tamed.format("12:45 ظهرا")) == []
    hours = found(smoke + left.format("10:30 صباحا"), smoke + left.format("12:45 ظهرا"))
    assert hours == [(10 * 60 + 30, 12 * 60 + 45)]
