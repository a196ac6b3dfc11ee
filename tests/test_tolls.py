import pytest
from two_tellings import told

from syrianews.comparison.alignment import align
from syrianews.comparison.conflicts import conflicts
from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.tolls import corrected, days_apart, is_part, main_tolls, tolls

EVENT = "في انهيار سد قرب مدينة تدمر وسط سوريا"


def found(text):
    return [(t.kind, t.count.low, t.count.high) for t in tolls(told("a", f"انهيار سد\n{text}"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قتل 14 شخصا وأصيب 20 آخرون", [("kill", 14, 14), ("wound", 20, 20)]),
        ("ارتفع العدد إلى 14 قتيلا و20 جريحا", [("kill", 14, 14), ("wound", 20, 20)]),
        ("مقتل 14 شخصا على الأقل", [("kill", 14, 14)]),
        ("مقتل مئات الأشخاص على الأقل", [("kill", 200, 999)]),
        ("دمرت 14 سيارة وقتل السائق", []),
        ("وكانت حصيلة سابقة أفادت بمقتل 9 أشخاص", []),
        ("وقتل 9 أشخاص وأصيب 16 آخرون", [("kill", 9, 9), ("wound", 16, 16)]),
        ("سقوط 20 قتيلا وجريحا", []),
        ("مقتل وإصابة 20 شخصا", []),
        ("50 وفاة وإصابة", []),
        ("خمسة ضحايا على الأقل ما بين قتيل وجريح", []),
        ("سقوط 11 قتيلا وجريحين", [("kill", 11, 11), ("wound", 2, 2)]),
        ("مقتل 3 أشخاص واعتقال 5 آخرين", [("kill", 3, 3)]),
        ("قتل 3 أشخاص وفقد 5 آخرون", [("kill", 3, 3)]),
        ("وفاة 4 وإصابة 3 من عائلة واحدة", [("kill", 4, 4), ("wound", 3, 3)]),
        ("مقتل عسكريين اثنين وجرح أربعة آخرين", [("kill", 2, 2), ("wound", 4, 4)]),
        ("6 أشخاص بالإضافة إلى إصابة 89 شخصا بجروح", [("wound", 89, 89)]),
        ("ما بين ثمانية وعشرة أشخاص أصيبوا", []),
        ("سقوط 3 شهداء وإصابة اثنين", [("kill", 3, 3), ("wound", 2, 2)]),
        ("قتل 35 شخصا بينهم 9 مدنيين", [("kill", 35, 35), ("kill", 9, 9)]),
        ("مقتل عشرة عناصر من الحرس و18 مقاتلا من القبائل", [("kill", 10, 10), ("kill", 18, 18)]),
        ("سقوط 17 مقاتلا من القبائل إضافة إلى ستة مدنيين", [("kill", 17, 17), ("kill", 6, 6)]),
        ("32 جريحا لا يزالون في المستشفى", []),
        ("ارتفعت الحصيلة إلى 246 شخصا", [("kill", 246, 246)]),
        ("انهيار جدار يقتل 4 عمال ويصيب 6 أشخاص", [("wound", 6, 6)]),
        ("انهيار جدار يقتل 4 أشخاص ويصيب 6", [("kill", 4, 4), ("wound", 6, 6)]),
        ("مصرع جميع ركاب الحافلة البالغ عددهم 39 شخصا", [("kill", 39, 39)]),
        ("أصيب 24 شخصا خلال ليل أول من أمس", [("wound", 24, 24)]),
        ("ارتفع إلى 24 عدد القتلى من السكان", [("kill", 24, 24)]),
        ("بلغ 24 عدد الحافلات", []),
        ("لم يصب أحد من السكان", [("wound", 0, 0)]),
        ("لم تصب أي طائرة في المطار", []),
        ("هذا القرار يصب في مصلحة 24 شخصا", []),
        ("لم يؤد الاتفاق إلى هدنة بعد سقوط ضحايا في المدينة", []),
        ("قتل شرطيان قرب السد", [("kill", 2, 2)]),
        ("نقل 24 شخصا أصيبوا إلى المدينة", [("wound", 24, 24)]),
        ("قتل 24 شخصا وفقد ثلاثة", [("kill", 24, 24)]),
        ("قتل 3 أشخاص وجرح 8 إثر انهيار جدار", [("kill", 3, 3), ("wound", 8, 8)]),
    ],
)
def test_a_toll_counts_people_killed_or_wounded(text, expected):
    assert found(text) == expected


def test_a_count_that_may_rise_is_a_count_but_more_than_is_none():
    (_, low, high) = found("مقتل أكثر من 14 شخصا")[0]
    assert low == 14 < high


def test_the_main_toll_is_the_first_and_every_place_that_repeats_it():
    telling = told(
        "a", f"مقتل 12 شخصا {EVENT}\nقتل 12 شخصا {EVENT} أمس.\nوقتل 3 أشخاص في حادث آخر العام الماضي."
    )
    assert [t.paragraph for t in main_tolls(telling, list(tolls(telling)), "kill")] == [0, 1]


def test_the_toll_of_one_more_event_is_not_the_main_one():
    telling = told("a", f"هجوم منفصل يقتل 3 أشخاص عند الجسر\nوقتل 12 شخصا {EVENT}.")
    assert [t.count.low for t in main_tolls(telling, list(tolls(telling)), "kill")] == [12]


@pytest.mark.parametrize(("accidents", "main"), [(4, 1), (5, 0)])
def test_a_telling_that_rounds_up_many_events_has_no_main_toll(accidents, main):
    telling = told("a", "\n".join(f"مقتل {3 + n} أشخاص في حادث قرب المدينة." for n in range(accidents)))
    assert len(main_tolls(telling, list(tolls(telling)), "kill")) == main


def test_every_place_of_one_toll_conflicts_with_every_place_of_the_other():
    a = told("a", f"مقتل 12 شخصا {EVENT}\nقتل 12 شخصا {EVENT} أمس.")
    b = told("b", f"مقتل 11 شخصا {EVENT}\nقتل 11 شخصا على الأقل {EVENT} أمس.")
    pair = SideBySide(a, b)
    assert len([c for c in conflicts(pair, list(align(pair))) if "number" in c.what]) == 4


def test_a_number_that_the_other_telling_calls_earlier_is_known_there():
    telling = told("b", f"انهيار سد\nقتل 14 شخصا {EVENT}.\nوكانت حصيلة أولية أفادت بمقتل 9 أشخاص.")
    assert [q.low for q in corrected(telling)] == [9]


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("قتل 40 شخصا الجمعة", "قتل 11 شخصا السبت", True),
        ("قتل 40 شخصا الجمعة", "قتل 11 شخصا أمس الجمعة", False),
        ("قتل 40 شخصا الجمعة", "قتل 11 شخصا", False),
    ],
)
def test_tolls_of_different_days_are_of_different_events(a, b, apart):
    sides = [main_tolls(t, list(tolls(t)), "kill") for t in (told("a", f"{text} {EVENT}") for text in (a, b))]
    assert days_apart(*sides) is apart


@pytest.mark.parametrize("time", ["خلال يومين", "منذ أسبوع", "منذ بدء الحملة", "في 24 ساعة"])
def test_a_number_counted_over_a_time_is_no_toll_of_an_event(time):
    telling = told("a", f"مقتل 250 شخصا {EVENT}\nقتل 250 شخصا {time} {EVENT}.")
    assert main_tolls(telling, list(tolls(telling)), "kill") == []


def test_wounded_beside_other_dead_are_of_another_event():
    telling = told("a", f"مقتل 12 شخصا {EVENT}\nوفي حلب قتل 3 أشخاص وأصيب 7 آخرون في حادث.")
    assert main_tolls(telling, list(tolls(telling)), "wound") == []


def test_the_dead_of_the_first_moment_are_no_toll():
    telling = told("a", "سقوط قذيفة\nقتلت القذيفة 20 شخصا على الفور وقضى الباقون في المستشفى")
    assert list(tolls(telling)) == []


def test_some_of_those_counted_before_are_a_part():
    telling = told("a", "انهيار سد\nأصيب 31 شخصا بينهم 4 في حالة حرجة")
    assert [is_part(telling, toll) for toll in tolls(telling)] == [False, True]


def test_a_verb_of_outcome_may_stand_before_what_did_not_happen():
    none = told("a", "عنوان\nولم يسفر الحريق في المصنع عن وقوع إصابات.")
    assert [(toll.kind, toll.count.high) for toll in tolls(none)] == [("wound", 0)]
    some = told("a", "عنوان\nولم يسفر الحريق في المصنع عن خسائر.")
    assert list(tolls(some)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أصيب شخصان بجراح خطيرة فيما أصيب ثلاثة آخرون بجراح طفيفة", []),
        ("قتل شخصان وأصيب ثلاثة آخرون بجراح طفيفة", ["kill", "wound"]),
        ("أصيب شخصان. ثم أصيب ثلاثة آخرون بجراح طفيفة", ["wound", "wound"]),
        ("أصيب شخصان ثم قيل أصيب ثلاثة أشخاص", ["wound", "wound"]),
        ("أصيب شخصان فيما أصيب ثلاثة جنود آخرون", ["wound", "wound"]),
        ("ارتفع عدد القتلى إلى 20 بعد أن قضى ثلاثة آخرون متأثرين بجراحهم", ["kill"]),
        ("ارتفعت حصيلة القتلى إلى 20 شخصا بوفاة ثلاثة آخرين", ["kill"]),
    ],
    ids=[
        "more wounded",
        "dead and wounded",
        "two sentences",
        "the same again",
        "another group",
        "number",
        "toll",
    ],
)
def test_numbers_that_add_up_in_one_sentence_are_no_tolls(text, expected):
    assert [kind for kind, _, _ in found(text)] == expected


@pytest.mark.parametrize(
    ("days", "more", "expected"),
    [
        (("2020-05-01", "2020-05-02"), "بلغ عدد القتلى 20 قتيلا", "b"),
        (("2020-05-02", "2020-05-01"), "بلغ عدد القتلى 20 قتيلا", None),
        (("2020-05-01", "2020-05-01"), "بلغ عدد القتلى 20 قتيلا", None),
        (("2020-05-01", "2020-05-01"), "ارتفع عدد القتلى إلى 20 قتيلا", "b"),
        ((None, "2020-05-01"), "بلغ عدد القتلى 20 قتيلا", None),
    ],
)
def test_a_greater_toll_told_later_may_only_have_risen(days, more, expected):
    a = told("a", f"انهيار سد تدمر\nقتل 14 شخصا {EVENT}.", date=days[0])
    b = told("b", f"انهيار سد قرب تدمر\n{more} {EVENT}.", date=days[1])
    pair = SideBySide(a, b)
    (conflict,) = conflicts(pair, list(align(pair)))
    assert (conflict.what, conflict.risen) == ("number killed", expected)
