import pytest
from two_tellings import told

from syrianews.comparison.negations import negations, negative, unreal


def clause(text: str):
    telling = told("a", text)
    return telling, telling.paragraphs[0].clauses[0]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("لم يدخل المفتشون المدينة", "يدخل"),
        ("ولم تنفذ الطائرات غارات", "الطائرات"),
        ("لم تنفذ أي غارات قرب النهر", "غارات"),
        ("أكد عدم وقوع هجوم على القرية", "هجوم"),
        ("قال إنه لم يكن هناك قصف", "قصف"),
    ],
)
def test_the_act_that_is_negated(text, act):
    telling, passage = clause(text)
    (found,) = negations(telling, passage)
    assert telling.text((found.act.start, found.act.end)) == act


@pytest.mark.parametrize(
    "text",
    [
        "لم يقتل في القصف إلا جندي",  # somebody was
        "لم ينسحب الجيش بعد",
        "لم يذكر البيان تفاصيل الهجوم",
        "دعا إلى عدم تكرار الهجوم",
        "يعدم السجان الأسير",  # not ي and عدم
    ],
)
def test_what_negates_no_act(text):
    assert list(negations(*clause(text))) == []


def test_a_passage_may_be_negative_without_an_act():
    assert negative(*clause("لن تكون هناك انتخابات"))
    assert not negative(*clause("ستكون هناك انتخابات"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("محاولة اقتحام القصر", True), ("وقع الاقتحام المزعوم فجرا", True), ("وقع اقتحام القصر فجرا", False)],
)
def test_acts_that_may_not_have_happened(text, expected):
    telling, passage = clause(text)
    (act,) = [word for word in passage.words if "قتحام" in telling.text((word.start, word.end))]
    assert unreal(telling, passage, act) is expected
