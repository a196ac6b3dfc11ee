import pytest
from two_tellings import told

from syrianews.comparison.events_told import compatible, deaths, event_days

NAMES = {"وسيم شامي": ("PERSON", "wasim-shami"), "كرم حلبي": ("PERSON", "karam-halabi")}


def test_the_victim_is_the_person_named_nearest():
    text = "قال وسيم شامي إن شقيقه غاب يومين ثم عثر عليه، وإن كرم حلبي قتل بالرصاص قرب بيته"
    (death,) = deaths(told("a", f"عنوان\n{text}", mentions=NAMES))
    assert (death.victim, death.manner) == ({"@karam-halabi"}, "gunfire")


@pytest.mark.parametrize(
    ("words", "kin"),
    [("في منطقة خالية من السكان", False), ("مع شقيق جاره", True), ("ثم عم الحزن البلدة", False)],
)
def test_words_that_look_like_kin(words, kin):
    (death,) = deaths(told("a", f"عنوان\nقتل كرم حلبي بالرصاص {words}", mentions=NAMES))
    assert death.kin is kin


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("gunfire", "gunfire", True),
        ("fighting", "gunfire", True),
        ("fighting", "air strike", False),
        ("illness", "gunfire", False),
    ],
)
def test_manners_of_death_that_may_both_be_true(one, other, expected):
    assert compatible(one, other) is compatible(other, one) is expected


@pytest.mark.parametrize(
    ("day", "past"), [("الأربعاء الماضي،", True), ("الجمعة الفائتة،", True), ("الأربعاء،", False)]
)
def test_a_day_that_is_looked_back_on(day, past):
    (event,) = event_days(told("a", f"عنوان\nقصفت الطائرات مخزن السلاح {day} قرب المدينة"))
    assert event.past is past


def test_a_verdict_has_one_day():
    (event,) = event_days(told("a", "عنوان\nحكمت المحكمة الثلاثاء على المهرب بغرامة كبيرة"))
    assert (event.event, event.day) == ("sentence", 1)


def days(text):
    return [(event.event, event.day) for event in event_days(told("a", f"عنوان\n{text}"))]


def test_what_is_planned_has_one_day_whatever_it_is():
    assert days("يفتتح الوزير الملعب الجديد الأربعاء المقبل في المدينة") == [("planned", 2)]
    assert days("افتتح الوزير الملعب الجديد الأربعاء في المدينة") == []


def test_a_day_on_which_something_went_on_a_night_between_two_days_and_a_day_of_prices_are_no_days_of_an_event():
    assert days("حكمت المحكمة صباح الأربعاء على المهرب") == [("sentence", 2)]
    assert days("استؤنفت صباح الأربعاء محاكمة المهرب أمام المحكمة") == []
    assert days("تواصلت الأربعاء محاكمة المهرب وقضت المحكمة بحكم عليه") == []
    assert days("حكمت المحكمة الأربعاء على المهرب وواصلت القوات التقدم") == [("sentence", 2)]
    assert days("قصفت الطائرات المخزن ليل الثلاثاء الأربعاء") == []
    assert days("تراجع سعر البرميل عند التسوية الأربعاء بعد الاتفاق") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قتل كرم حلبي الأحد. وقتل في غارة قرب البلدة", ["air strike"]),
        ("قتل كرم حلبي الأحد. وكان مقتله في غارة قرب البلدة", ["air strike"]),
        ("قتل كرم حلبي الأحد. وقتل ثلاثة جنود في غارة قرب البلدة", []),
        ("قتل سبعة من قوات كرم حلبي في غارة قرب البلدة", []),
        ("قتل كرم حلبي الأحد. ونجم عن ذلك وفاة ثلاثة جنود في غارة", []),
        ("قتل كرم حلبي الأحد. وقتل بائع خضار في غارة", []),
    ],
)
def test_a_death_is_of_who_is_named_or_taken_up_and_not_of_whom_the_dead_follow(text, expected):
    found = deaths(told("a", f"عنوان\n{text}", mentions=NAMES))
    assert [death.manner for death in found if death.victim == {"@karam-halabi"}] == expected
