"""Where names end, in whole sentences."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def persons(text: str) -> list[str]:
    return [text[m.start : m.end] for m in FINDER(Document.from_text(text)) if m.type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال الجنرال باتريك بي. روبنسون، قائد القوة", "باتريك بي. روبنسون"),
        ("قال جون ف. كينيدي إنه عاد", "جون ف. كينيدي"),
        ("المتهم هو إريك ديفيز جي. (19 عاما)", "إريك ديفيز"),
        ("غنى الفنان محمد منير بكلماتها", "محمد منير"),
        ("كان محمد صالح الخماسي رائد هذا الفن", "محمد صالح الخماسي"),
        ("عاد وزير الاقتصاد محمد سامر الخليل، ثم سافر", "محمد سامر الخليل"),
        ("وصل أبو بكر ضاهر عثمان أمس", "أبو بكر ضاهر عثمان"),
        ("وذكرت الوزارة أن الوزير هاكان فيدان سيتوجه إلى الدوحة", "هاكان فيدان"),
        ("وصل أبو عبد الرحمن المصري أمس", "أبو عبد الرحمن المصري"),
        ("أصيب القيادي “علي أحمد الصباح المقداد” أمس", "علي أحمد الصباح المقداد"),
        ("أصيب ابن عمه “قاسم الصباح المقداد” أمس", "قاسم الصباح المقداد"),
        ("أعضاء اللجنة:\nمحمد ياسر كحالة\nوآخرون", "محمد ياسر كحالة"),
        ("التقى المحافظ عبد الهادي محمود الحاج علي الوفد", "عبد الهادي محمود الحاج علي"),
        ("وقال المهندس خالد الحاج أحمد إن الطريق مفتوح", "خالد الحاج أحمد"),
        ("والملقب “أبو عمر طبية”، وعدد من رفاقه", "أبو عمر طبية"),
        ("موقوف آخر ويدعى حسن جهاد حمود بتهمة السرقة", "حسن جهاد حمود"),
        ("أرسل الملك سلمان بن عبدالعزيز آل سعود برقية عزاء", "سلمان بن عبدالعزيز آل سعود"),
        ("زارها السفير كيم هيون إل وطلبها للزواج", "كيم هيون"),
        ("وصل التاجر سالم آل وهيب أمس", "سالم آل وهيب"),
    ],
)
def test_a_name_reaches_so_far(text, name):
    assert persons(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "حصل على راتب تقاعدي كبير",
        "قدم الوفد هبة متفق عليها",
        "أعلن أن الرئيس الجديد سيتصرف بدهاء أكبر",
        "تلقى الوزير برقية تهنئة",
    ],
)
def test_words_that_are_no_names(text):
    assert persons(text) == []


def test_a_name_does_not_begin_inside_another():
    text = "سقطت قذيفة غرب خان يونس بقذيفتي هاون"
    assert [text[m.start : m.end] for m in FINDER(Document.from_text(text))] == ["خان يونس"]


def test_an_office_of_a_nation_and_a_surname():
    assert persons("التقى وزير الدفاع الأميركي كارتر نظيره") == ["كارتر"]


def test_a_lost_blank_ends_the_name():
    assert not [name for name in persons("وكتب بولس عبرحسابه أن الاتفاق قريب") if "عبر" in name]


def test_a_common_name_is_not_the_famous_one_of_the_same_consonants():
    famous = {"mahamat-deby", "yasser-arafat"}
    for text in ("قال محمد ديب إن الدوام مستمر", "وصل أبو عمر إلى القرية"):
        assert famous.isdisjoint(m.actor for m in FINDER(Document.from_text(text)))


@pytest.mark.parametrize(
    "text",
    ['قال: "محمد لن يعود"', 'وصفه بـ"كريم الأخلاق"', 'كتب: "سعيد جدا بالفوز"', 'وصفته بأنه "سيد الموقف"'],
)
def test_what_was_said_in_marks_is_no_name(text):
    assert persons(text) == []


def test_a_word_completed_by_a_noun_is_no_surname():
    assert persons("قتل الموظف إبراهيم سلامة حرصا على سلامة المواطنين") == ["إبراهيم سلامة"]


def test_the_surname_of_somebody_named_is_no_given_name():
    assert persons("التقى سامح شكري نظيره، وقالت الصحيفة إن شكري زار أضنة") == ["سامح شكري", "شكري"]


def test_a_name_has_seven_words_at_most_behind_a_title():
    names = "خالد محمود سالم أحمد ناصر سعيد ماجد"
    assert persons(f"قال الوزير {names} أمس.") == [names]
    assert persons(f"قال الوزير {names} حسن أمس.") == [names]


def test_a_demand_stands_within_nine_words_of_who_makes_it():
    asked = "طالب سمير الحداد، رئيس {}، الاتحاد بفتح الملاعب."
    assert persons(asked.format("نادي الوادي الكبير الجديد القديم الواسع")) == ["سمير الحداد"]
    assert persons(asked.format("نادي الوادي الكبير الجديد القديم الواسع الأول")) != ["سمير الحداد"]
