"""Stock phrases inside a line, and where the text of a page in one line ends."""

import pytest
from made_pages import GAS, WATER

from syrianews.zoning.linkers import is_linker
from syrianews.zoning.phrase_runs import furniture, phrases_in, text_end, words_of

TEXT = " ".join(WATER.texts)


def end_of(text: str) -> str:
    words = words_of(text)
    return text[: words[text_end(words, phrases_in(words)) - 1].end]


@pytest.mark.parametrize(
    "below",
    [
        "شارك فيسبوك تويتر واتساب اترك تعليقا لن يتم نشر عنوان بريدك الإلكتروني. التعليق الاسم جميع الحقوق محفوظة",
        "حلب مياه الخفسة الكهرباء اقرأ أيضا "
        + " ".join(WATER.others)
        + " الأكثر قراءة من نحن اتصل بنا سياسة الخصوصية",
        "جميع الحقوق محفوظة",
        "{* signInForm *} {* email *} {{ title }} تسجيل الدخول",
        "مقالات ذات صلة السبت، 20 يناير، 2018 الخميس، 18 يناير، 2018 الأحد، 14 يناير، 2018 من نحن اتصل بنا جميع الحقوق محفوظة",
    ],
)
def test_a_text_ends_where_phrases_and_nothing_said_follow(below):
    assert end_of(f"{TEXT} {below}") == TEXT


@pytest.mark.parametrize(
    "going_on",
    [
        "اقرأ أيضا: وزارة الكهرباء تعلن برنامجاً جديداً " + " ".join(GAS.texts),
        "وكتب المدير في تغريدة على تويتر أن الضخ عاد، وأن الورش ستواصل العمل في المحطة حتى نهاية الشهر.",
        "ويعمل فريق العمل في المحطة على مدار الساعة، بحسب مدير المؤسسة الذي زار الموقع أمس.",
    ],
)
def test_a_text_that_goes_on_has_not_ended(going_on):
    assert end_of(f"{TEXT} {going_on}") == f"{TEXT} {going_on}"


def test_no_phrase_is_part_of_an_outlets_name():
    line = "نشرت بوابة أخبار اليوم صورا"
    words = words_of(line)
    assert "اخبار" in [w.folded for p in phrases_in(words) for w in words[p.first : p.last]]
    assert phrases_in(words, [(5, 22)]) == []


def test_one_phrase_in_a_sentence_is_no_furniture():
    words = words_of("وقال فريق العمل إن الصيانة انتهت. طباعة فيسبوك تويتر واتساب")
    phrases = phrases_in(words)
    found = furniture(words, phrases, text_end(words, phrases))
    assert [words[phrase.first].folded for phrase in found] == ["طباعه", "فيسبوك", "تويتر", "واتساب"]


def test_linkers_stand_alone_or_behind_and():
    assert [is_linker(word) for word in ("التي", "وقال", "ان", "وزير", "دمشق")] == [
        True,
        True,
        True,
        False,
        False,
    ]


def test_a_word_of_a_menu_inside_the_last_sentence_begins_no_furniture():
    last = "وأكد المدير أن المجتمع المحلي شارك في ترميم المحطة خلال الأسبوعين الماضيين."
    assert end_of(f"{TEXT} {last} شارك هذا الموضوع من نحن اتصل بنا جميع الحقوق محفوظة").endswith(last)
