import pytest
from two_tellings import told

from syrianews.comparison.alignment import align
from syrianews.comparison.fate_conflicts import differing_fates
from syrianews.comparison.likeness import SideBySide

LEAD = "غرقت عبارة تقل صيادين قبالة ميناء طرطوس مساء الأحد بعد عاصفة قوية"


def found(a, b):
    pair = SideBySide(
        told("a", f"غرق عبارة قبالة طرطوس\n{LEAD}.\n{a}."), told("b", f"عبارة تغرق قرب طرطوس\n{LEAD}.\n{b}.")
    )
    return sorted((x.value.low, y.value.low) for x, y in differing_fates(pair, list(align(pair))))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("أنقذ خفر السواحل 12 صيادا من العبارة", "وتم إنقاذ 15 صيادا كانوا على متن العبارة", [(12, 15)]),
        (
            "قدر المالك خسائر العبارة بستة ملايين ليرة",
            "وخلف غرق العبارة خسائر قيمتها 9 ملايين ليرة",
            [(6e6, 8.5e6)],
        ),
        ("لا يزال 12 صيادا في عداد المفقودين من العبارة", "وفقد 15 صيادا كانوا على متن العبارة", [(12, 15)]),
    ],
)
def test_other_numbers_of_the_same_people_with_one_fate(a, b, expected):
    assert found(a, b) == expected


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("أنقذ خفر السواحل 12 صيادا من العبارة", "وتم إنقاذ اثني عشر صيادا كانوا على متن العبارة"),
        ("أنقذ خفر السواحل 12 صيادا من العبارة", "ولا يزال 15 صيادا مفقودين من العبارة"),
        ("أنقذ خفر السواحل 12 صيادا من العبارة", "وتم إنقاذ 15 طفلا كانوا على متن العبارة"),
        ("أنقذ خفر السواحل 12 صيادا من العبارة ثم أنقذ 3 صيادين", "وتم إنقاذ 15 صيادا كانوا على متن العبارة"),
        ("أنقذ خفر السواحل نحو 14 صيادا من العبارة", "وتم إنقاذ 15 صيادا كانوا على متن العبارة"),
        ("أنقذ خفر السواحل 12 صيادا من العبارة", "وتم إنقاذ 15 صيادا منذ مطلع العام من العبارة"),
    ],
)
def test_no_fact_has_two_numbers(a, b):
    assert found(a, b) == []
