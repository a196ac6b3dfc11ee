"""Words that are surnames behind a name and words of the language elsewhere."""

import pytest
from actor_reading import mentions, named

from syrianews.actors.name_words import NameWords
from syrianews.actors.surnames import is_surname
from syrianews.document import Words
from syrianews.text import fold


@pytest.mark.parametrize(
    ("text", "j", "titled", "expected"),
    [
        ("طارق البارود نفذ", 1, True, True),
        ("أشرف القدرة المتحدث باسم", 1, True, True),
        ("راجح بادي المتحدث باسم", 1, True, True),
        ("خلف الكاميرا، وقال", 1, True, False),
        ("أحمد السابق في", 1, True, False),
        ("طارق البارود نفذ", 1, False, False),
        ("عبد الوهاب المسيري إن", 2, False, True),
    ],
)
def test_what_stands_beside_a_word_makes_it_a_surname(text, j, titled, expected):
    words = Words(fold(text))
    assert is_surname(NameWords.default(), words, j, j - 1, titled) == expected


def test_the_last_word_of_a_text_is_no_trouble():
    assert is_surname(NameWords.default(), Words(fold("طارق البيطار ")), 1, 0, True)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("اتصل نزار مطر، مدير المصنع، بالعمال", "نزار مطر"),
        ("وأفاد خالد بساتين، صاحب المخبز", "خالد بساتين"),
        ("يرى أستاذ الهندسة محمد الطيار أن الجسر متين", "محمد الطيار"),
        ("وقال خالد آيت الطويل في رده", "خالد آيت الطويل"),
        ("رسالة من مارتين وامبولا، رئيس الجمعية", "مارتين وامبولا"),
        ("قال حسن السبع إن الطريق طويل", "حسن السبع"),
        ("زاره الهادي إدريس مساء", "الهادي إدريس"),
        ("حضر اللواء مايكل هالفورسن المشرف على التدريب", "مايكل هالفورسن"),
        ("تقول ربى، إحدى المتطوعات، إن الدواء نفد", "ربى"),
        ("استقبلت الطبيبة ماري كلود نجم التي وصلت أمس", "ماري كلود نجم"),
        ("سافر يحيى عبد الله الحوثي مع أهله", "يحيى عبد الله الحوثي"),
        ("زاره عبد السلام النجار، المهندس، صباحا", "عبد السلام النجار"),
        ("حضر روبرت كيبالو تشومبي، عمدة البلدة", "روبرت كيبالو تشومبي"),
        ("تقول مريم بليل، المعلمة في القرية", "مريم بليل"),
        ("سافر الشاعر سيدي ولد محمد إلى القرية", "سيدي ولد محمد"),
        ("شكر الأهالي كريم بوحدادة أمس", "كريم بوحدادة"),
        ("يقال إن خالد خوجا مكسوف من أهله", "خالد خوجا"),
        ("وصلت رسالة جوزيه مانويل باروزو المزخرفة أمس", "جوزيه مانويل باروزو"),
    ],
)
def test_a_name_ends_in_the_word_that_is_set_off(text, name):
    persons = [found for found, kind in named(text) if kind == "PERSON"]
    assert persons == [name]


@pytest.mark.parametrize(
    "text",
    [
        "بلغ عمر الاتفاقية، وهي قديمة، عشرين عاما",
        "حل سلمي للأزمة مع الجيران",
        "التقى أمينه العام وفدا من العمال",
        "المحكمة تأمر بملاحقة السارق",
        "رفعت الشركة، أمس، أسعارها",
        "مدد النواب عمر برلمان البلاد",
    ],
)
def test_no_name_is_read_into_words(text):
    assert "PERSON" not in {kind for _, kind in named(text)}


def test_a_father_alone_is_his_son():
    first, second = (
        m for m in mentions("وصل نعمان بن عتيق إلى المدينة. وكان بن عتيق قد غاب عاما") if m.type == "PERSON"
    )
    assert (second.form, second.actor) == ("short", first.actor)


def test_an_author_stands_between_dashes_where_a_line_begins():
    assert ("سامية رشوان", "PERSON") in named("القاهرة - سامية رشوان - بدأ موسم القطن")
    assert "PERSON" not in {kind for _, kind in named("كان الثوب - هدية جميلة - من أمها")}


def test_a_surname_of_two_rare_words_stands_for_the_whole_name():
    text = "وصل المهندس حسن طحاف نضيفي إلى المدينة. وكان طحاف نضيفي قد غاب عاما"
    first, second = (m for m in mentions(text) if m.type == "PERSON")
    assert (second.form, second.actor, text[second.start : second.end]) == (
        "short",
        first.actor,
        "طحاف نضيفي",
    )
