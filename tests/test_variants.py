import pytest

from syrianews.comparison.said_words import said_words
from syrianews.comparison.variants import describe, difference, reach, strength, wording


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("سحب القوات الأجنبية", "سحب القوّات الاجنبية", "verbatim"),
        ("سحب جميع القوات", "سحب القوات", "shortened"),
        ("سحب القوات", "سحب القوات فورا", "extended"),
        ("ضربة جوية", "ضربة صاروخية", "reworded"),
    ],
)
def test_wording(a, b, kind):
    assert wording(difference(a, b)) == kind


def test_words_of_certainty_that_are_cut_soften_and_added_duty_strengthens():
    assert strength(difference("سحب القوات حتما", "سحب القوات")) == "softened"
    assert strength(difference("سحب القوات", "يجب سحب القوات")) == "strengthened"
    assert strength(difference("سحب القوات", "سحب القوات")) is None


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("سحب جميع القوات", "سحب القوات", None),  # how many is no doubt
        ("الفريق جيد جدا", "الفريق جيد", None),
        ("أعتقد أن القوات ستنسحب", "أظن أن القوات ستنسحب", None),
        ("أظن أن القوات ستنسحب", "القوات ستنسحب", "strengthened"),
        ("من المحتمل أن تنسحب القوات", "يمكن أن تنسحب القوات", None),
        ("القوات لا يمكن أن تنسحب", "القوات لن تنسحب", None),
        ("القوات يمكن أن تنسحب", "القوات تنسحب", "strengthened"),
        ("الوزير قد أصدر أمره", "الوزير أصدر أمره", None),
        ("التفجير يستهدف بالتأكيد القوات", "التفجير يستهدف القوات", "softened"),
        ("بدأ الوزير بالتأكيد على الحل", "بدأ الوزير بالحل", None),
        ("اكتفى الوزير بالتأكيد على الحل", "اكتفى الوزير بالحل", None),
        ("ستنسحب القوات بالتأكيد على مراحل", "ستنسحب القوات على مراحل", "softened"),
        ("بحثنا القرار وأعتقد أن القوات ستنسحب", "بحثنا القرار وبالفعل أعتقد أن القوات ستنسحب", None),
        ("لا بد أن تنسحب القوات", "قد تنسحب القوات", "softened"),
        ("قد ينعقد الاجتماع غدا", "عقد الاجتماع غدا", "strengthened"),
        ("القوات لا يمكن أن تنسحب غدا", "القوات لا تنسحب غدا", None),
        ("القوات يمكن أن تنسحب غدا", "القوات سوف تنسحب غدا", "strengthened"),
        ("الأسس التي يجب أن تبنى", "الأسس التي يحب أن تبنى", None),
        ("من المرجح أن تنسحب القوات", "من المحتمل أن تنسحب القوات", None),
        ("يتعين سحب القوات", "يجب سحب القوات", None),
    ],
)
def test_words_of_doubt_and_duty_alone_have_an_effect(a, b, expected):
    assert strength(difference(a, b)) == expected


def test_the_difference_reads_as_one_line():
    assert describe(difference("ضربة جوية قوية", "ضربة صاروخية قوية")) == "ضربة [-جوية-] {+صاروخية+} قوية"


def test_what_is_shown_as_shared_is_what_either_side_says():
    steps = difference("داعيا الأجانب للانضمام إليه", "داعيا الأجانب سريعا إلى الانضمام إليه")
    assert describe(steps) == "داعيا الأجانب [-للانضمام-] {+سريعا إلى الانضمام+} إليه"


def test_spellings_of_a_nationality_and_a_conjunction_set_apart_make_no_difference():
    assert wording(difference("سحب القوات الأمريكية", "سحب القوات الأميركية")) == "verbatim"


WHOLE = "الخطة جاهزة منذ شهر كامل، وسنبدأ العمل في الميناء غدا"
FIRST, SECOND = "الخطة جاهزة منذ شهر كامل", "سنبدأ العمل في الميناء بعد غد"


def test_what_stands_in_another_utterance_is_not_missing():
    alone = describe(difference(WHOLE, FIRST))
    beside = (reach(WHOLE, SECOND)[0], range(0))
    steps = difference(WHOLE, FIRST, [beside])
    assert "[-وسنبدأ" in alone
    assert describe(steps) == f"{FIRST} …"
    assert wording(steps) == "verbatim"
    assert strength(difference("سحب القوات فورا يجب", "سحب القوات فورا", [(range(3, 4), range(0))])) is None


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("قد تنسحب القوات غدا", "تنسحب القوات غدا", "strengthened"),
        ("إن الوزير قد وقع الاتفاق", "إن الوزير وقع الاتفاق", None),  # with a perfect it asserts
        ("سقط نحو مئة قتيل في الهجوم", "سقط مئة قتيل في الهجوم", None),  # a number that is rounded
        ("زار كل من الوزير والسفير المدينة", "زار الوزير والسفير المدينة", None),
        ("لن تنسحب القوات", "سوف تنسحب القوات", None),
        ("القوات باقية", "القوات باقية ويجب أن تحمي كل المدن من هجوم جديد", None),  # a further clause
    ],
)
def test_only_a_choice_of_words_softens_or_strengthens(a, b, expected):
    assert strength(difference(a, b)) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("توجيه دعوة إلى المجلس", "توجيه دعوة للمجلس"),
        ("غرقت سبعة قوارب و25 سفينة", "غرقت 7 قوارب وخمس وعشرون سفينة"),
        ("أغلق المرفأ نهاية يوليو", "أغلق المرفأ نهاية تموز/يوليو"),
        ("أغلق المرفأ نهاية يوليو (تموز) الماضي", "أغلق المرفأ نهاية يوليو الماضي"),
        ("السد لا يزال مغلقا", "السد لايزال مغلقا"),
        ("قال عبد الرحمن نعم", "قال عبدالرحمن نعم"),
        ("إن السد مغلق", "السد مغلق"),
        ("سفنا وألوانا كثيرة", "سفنٌ وألوانٌ كثيرة"),
    ],
)
def test_mere_spelling_is_no_other_wording(one, other):
    assert wording(difference(one, other)) == wording(difference(other, one)) == "verbatim"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الرئيس السوري غادر", "رئيس النظام السوري غادر"),
        ("غرقت سبعة قوارب", "غرقت ستة قوارب"),
        ("السد مغلق", "السد لا يغلق"),
        ("أغلق في تموز", "أغلق في آب"),
    ],
)
def test_another_label_number_negation_or_month_is_another_wording(one, other):
    assert wording(difference(one, other)) == "reworded"


def test_a_name_in_another_spelling_is_the_same_where_it_names_the_same():
    one, other = "أعلن درمبل أن السد مغلق", "أعلن درامبل أن السد مغلق"
    assert wording(difference(one, other)) == "reworded"
    said = [said_words(text, [(5, text.index(" أن"), "dramble")]) for text in (one, other)]
    assert wording(difference(*said)) == "verbatim"
    assert wording(difference(*[said_words("زار بيونغ يانغ أمس", [(4, 14, "pyongyang")])] * 2)) == "verbatim"


def test_words_that_the_other_telling_has_elsewhere_in_a_row_are_not_cut():
    one, other = "السد مغلق ونطلب من الجميع هنا تفسيرا عاجلا", "السد مغلق"
    elsewhere = " ".join(word.key for word in said_words("وقال الوزير نطلب من الجميع هنا تفسيرا عاجلا اليوم"))
    assert wording(difference(one, other)) == "shortened"
    assert wording(difference(one, other, told=("", f" {elsewhere} "))) == "verbatim"
    assert wording(difference(one, other, told=(f" {elsewhere} ", ""))) == "shortened"
