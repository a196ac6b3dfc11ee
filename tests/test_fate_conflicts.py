import pytest
from two_tellings import told

from syrianews.comparison.alignment import align
from syrianews.comparison.conflicts import conflicts
from syrianews.comparison.fate_conflicts import differing_fates
from syrianews.comparison.likeness import SideBySide

LEAD = "غرقت عبارة تقل صيادين قبالة ميناء طرطوس مساء الأحد بعد عاصفة قوية"
RESCUED, SAVED = "أنقذ خفر السواحل 12 صيادا من العبارة", "وتم إنقاذ 15 صيادا كانوا على متن العبارة"
NAMES = {
    "بانياس": ("GPE", "baniyas"), "اللاذقية": ("GPE", "latakia"), "خفر السواحل": ("ORG", "coast-guard"), "البحرية": ("ORG", "navy"),
}  # fmt: skip


def compared(a, b):
    pair = SideBySide(
        told("a", f"غرق عبارة قبالة طرطوس\n{LEAD}.\n{a}.", mentions=NAMES),
        told("b", f"عبارة تغرق قرب طرطوس\n{LEAD}.\n{b}.", mentions=NAMES),
    )
    return pair, list(align(pair))


def found(a, b):
    return sorted((x.value.low, y.value.low) for x, y in differing_fates(*compared(a, b)))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (RESCUED, SAVED, [(12, 15)]),
        (
            "قدر المالك خسائر العبارة بستة ملايين ليرة",
            "وخلف غرق العبارة خسائر قيمتها 9 ملايين ليرة",
            [(6e6, 8.5e6)],
        ),
        ("لا يزال 12 صيادا في عداد المفقودين من العبارة", "وفقد 15 صيادا كانوا على متن العبارة", [(12, 15)]),
        (RESCUED.replace("صيادا", "راكبا"), SAVED.replace("صيادا", "شخصا"), [(12, 15)]),
        ("أنقذ خفر السواحل شخصين كانا على متن العبارة", SAVED.replace("15 صيادا", "ثلاثة أشخاص"), [(2, 3)]),
    ],
)
def test_other_numbers_of_the_same_people_with_one_fate(a, b, expected):
    assert found(a, b) == expected


def test_they_are_among_the_conflicts_of_two_tellings():
    pair, aligned = compared(
        "ولا يزال 12 صيادا في عداد المفقودين",
        "وتبحث الزوارق عن 15 صيادا مفقودين من العبارة التي غرقت",
    )
    (conflict,) = conflicts(pair, aligned)
    assert conflict.what == "number"
    assert (pair.a.text(conflict.a_value), pair.b.text(conflict.b_value)) == ("12", "15")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (RESCUED, SAVED.replace("15", "اثني عشر")),
        (RESCUED, "ولا يزال 15 صيادا مفقودين من العبارة"),
        (RESCUED, SAVED.replace("صيادا", "طفلا")),
        (f"{RESCUED}.\nثم أنقذ 4 صيادين", SAVED),
        (RESCUED, f"{SAVED}.\nثم أنقذ 4 صيادين"),
        (RESCUED.replace("صيادا", "شخصا") + ".\nثم أنقذ 9 في قارب صغير", SAVED.replace("صيادا", "شخصا")),
        (RESCUED.replace("12", "نحو 14"), SAVED),
        (RESCUED, "وتم إنقاذ 15 صيادا منذ مطلع العام من العبارة"),
        (RESCUED, SAVED.replace("15", "45")),
        (RESCUED, f"{SAVED}.\nوكان 12 صيادا في قارب آخر"),
        (f"{RESCUED}.\nوكان 15 صيادا في قارب آخر", SAVED),
        ("كان 12 صيادا على متن العبارة", "وكان على متن العبارة 15 صيادا"),
        (RESCUED.replace("أنقذ", "رحل إلى"), SAVED),
        ("قتل 12 شخصا على متن العبارة", "ولقي 15 شخصا مصرعهم على متن العبارة"),
        (
            "أنقذ الصيادون بعد بحث ثلاثة أيام عن العبارة",
            "وتم إنقاذ الصيادين بعد خمسة أيام قرب العبارة",
        ),
        (f"{RESCUED} قرب بانياس", "وأنقذ خفر السواحل 15 صيادا من العبارة قرب اللاذقية"),
        (RESCUED, RESCUED.replace("12", "15").replace("خفر السواحل", "رجال البحرية")),
        (
            f"{RESCUED} قبل أن يعودوا إلى منازلهم في الحي القديم حيث استقبلهم الأهالي بالورود والزغاريد",
            "ووصل الوزير صباحا إلى المطار.\nوفي كوريا كلف إنقاذ 15 صيادا احتجزهم قراصنة شهرين الحكومة مبالغ طائلة وأثار جدلا في البرلمان وانتقادات من المعارضة ومن منظمات حقوق الإنسان",
        ),
    ],
    ids=[
        "same number", "other fates", "other people", "several here", "several there", "one without noun", "hedged", "over a time",
        "far apart", "given there", "given here", "no fate", "no fate here", "tolls", "durations", "two places", "two rescuers", "elsewhere",
    ],
)  # fmt: skip
def test_no_fact_has_two_numbers(a, b):
    assert found(a, b) == []


@pytest.mark.parametrize(
    "more",
    [
        "وكانت نتائج أولية قالت إن خفر السواحل أنقذ 9 صيادين",
        "وفي وقت سابق أنقذ خفر السواحل 9 صيادين",
        "وأنقذ خفر السواحل 5 من الصيادين ليلا",
        "وأنقذ خفر السواحل سبعة قوارب",
    ],
    ids=["preliminary", "earlier", "a part", "other things"],
)
def test_what_is_told_beside_it_of_other_times_parts_and_things_hides_no_conflict(more):
    assert found(f"{RESCUED}.\n{more}", SAVED) == [(12, 15)]


def test_people_of_another_state_hide_no_conflict():
    syrians = RESCUED.replace("صيادا", "راكبا سوريا"), SAVED.replace("صيادا", "راكبا سوريا")
    assert found(f"{syrians[0]}.\nوأنقذ خفر السواحل سبعة ركاب لبنانيين", syrians[1]) == [(12, 15)]


def test_places_whose_clauses_do_not_fit_are_left_out():
    a = f"{RESCUED}.\nوأنقذ خفر السواحل 12 صيادا قرب بانياس"
    b = f"{SAVED}.\nوأنقذ خفر السواحل 15 صيادا قرب اللاذقية"
    assert len(found(a, b)) == 3
