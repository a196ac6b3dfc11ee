import pytest
from two_tellings import told

from syrianews.comparison.people import few, group, one_group
from syrianews.comparison.quantities import quantities


def clause_of(text):
    telling = told("a", f"عنوان\n{text}")
    return telling, telling.paragraphs[1].clauses[0]


def groups(text):
    telling, clause = clause_of(text)
    return [
        set(group(telling, clause, q))
        for q in quantities(telling.text((clause.start, clause.end)), clause.start)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مقتل 12 شخصا", set()),
        ("مقتل 12 مدنيا", {"civilian"}),
        ("مقتل تسعة مقاتلين روس", {"fighter", "russia"}),
        ("مقتل 4 جنود روس", {"soldier", "russia"}),
        ("مقتل 9 روس", {"russia"}),
        ("مقتل 14 من قوات الحرس", {"forces"}),
        ("مقتل 14 شخصا في مبنى الشرطة", set()),
    ],
)
def test_whom_a_number_counts(text, expected):
    assert groups(text) == [expected]


def test_people_of_one_state_are_one_group_under_two_nouns():
    (fighters,), (soldiers,) = groups("مقتل تسعة مقاتلين روس"), groups("مقتل 4 جنود روس")
    (others,) = groups("مقتل 4 جنود أتراك")
    assert one_group(frozenset(fighters), frozenset(soldiers))
    assert not one_group(frozenset(others), frozenset(soldiers))
    assert not one_group(frozenset({"civilian"}), frozenset())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سقوط قتيلين وجريحين في الحريق", [2, 2]),
        ("اندلع الحريق من دون وقوع أي إصابات", [0]),
        ("لم يسفر عن إصابات", [0]),
        ("من دون أنباء عن إصابات", []),
        ("قتل شخص في الحريق", []),
    ],
)
def test_numbers_without_a_numeral(text, expected):
    assert [q.low for q in few(*clause_of(text))] == expected


def test_a_dual_names_its_group():
    telling, clause = clause_of("مقتل جنديين في الحريق")
    (count,) = few(telling, clause)
    assert telling.text((count.start, count.end)) == "جنديين"
    assert group(telling, clause, count) == {"soldier"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مقتل 51 من داعش", {"@isis"}),
        ("سقوط عشرة قتلى في صفوف داعش", {"@isis"}),
        ("مقتل 51 شخصا في هجوم داعش", set()),
        ("مقتل 51 شخصا من الرقة", set()),
    ],
)
def test_those_of_a_body_are_its_people_and_those_of_a_town_are_anyone(text, expected):
    telling = told("a", text, mentions={"داعش": ("GROUP", "isis"), "الرقة": ("GPE", "raqqa")})
    clause = telling.paragraphs[0].clauses[0]
    (count,) = quantities(telling.text((clause.start, clause.end)), clause.start)
    assert group(telling, clause, count) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سقوط عشرة قتلى في صفوف الفصائل المسلحة", {"فصايل"}),
        ("مصرع ثلاثة من كبار قادة الفرقة", {"leader"}),
        ("استشهاد سبعة من منسوبي الإطفاء في البلدة", {"rescue"}),
        ("استشهاد سبعة من رجال المطافئ", {"rescue"}),
        ("استشهاد سبعة من رجال الشرطة", {"police"}),
        ("استشهاد سبعة من رجال القرية", set()),
        ("استشهاد سبعة من منسوبي القوات", {"قوات"}),
        ("مقتل سبعة رجال", set()),
    ],
)
def test_ranks_and_leaders_are_groups(text, expected):
    assert groups(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مقتل 38 شخصا من الجنسية الروسية", {"russia"}),
        ("مقتل 38 شخصا من جنسيات غير روسية", {"غير russia"}),
        ("مقتل 38 من جنسيات مختلفة", set()),
        ("مقتل 38 شخصا من سكان الحي", set()),
    ],
)
def test_a_nationality_that_those_counted_have_or_have_not(text, expected):
    assert groups(text) == [expected]
