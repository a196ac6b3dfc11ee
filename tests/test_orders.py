"""Orders with their words, nouns of speech with the verb that leads them, and what a verb of describing says of a deed."""

import pytest
from attribution_reading import attributions, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('أمر الرئيس بـ"فتح السدود فورا".', ("أمر", "الرئيس", ["فتح السدود فورا"])),
        (
            'وأمر رئيس البلدية حراس السد "بالبقاء في أماكنهم حتى الفجر".',
            ("أمر", "رئيس البلدية", ["بالبقاء في أماكنهم حتى الفجر"]),
        ),
        (
            'العبادي يأمر بـ"رد فوري" على اللصوص',
            ("يأمر", "العبادي", ['"رد فوري" على اللصوص']),
        ),
        (
            'أطلقت منظمة الصحة العالمية من جهتها، تحذيرا من "تلوث ماء النهر كله".',
            ("تحذيرا", "منظمة الصحة العالمية", ["تلوث ماء النهر كله"]),
        ),
        (
            "ووجه البطريرك في كلمة بالمؤتمر نداء إلى سكان الوادي.",
            ("نداء", "البطريرك", ["سكان الوادي"]),
        ),
        (
            "ووجه الوزير سيلا من الاتهامات للبلدية.",
            ("الاتهامات", "الوزير", ["لبلدية"]),
        ),
        (
            'وصف الوزير اتهام بلاده بالتدخل في السد بـ"الكذب الرخيص".',
            ("اتهام", None, ["بلاده بالتدخل في السد"]),
        ),
        (
            'وكان الوزير وصفه بـ"الأخرق" بعد اجتماع عقد في الشتاء.',
            ("وصفه", "الوزير", ["الأخرق"]),
        ),
        (
            'ووصف "الزاهي" عبر صفحته القرار بأنه "ظالم جدا".',
            ("وصف", "الزاهي", ['القرار بأنه "ظالم جدا"']),
        ),
    ],
)
def test_told(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        'هذا أمر "لا يمكن قبوله".',
        'وأمر الرئيس بإنشاء جامعة "الوادي الكبير للعلوم".',
        'وأمر الرئيس بترميم "السد القديم".',
        "ويسلط الجفاف في الوادي الضوء على فقر القرى.",
        "ووجهت النيابة للسائق خلال الجلسة اتهامات السعي لدى جهات غريبة.",
        'وعرضت الشركة هاتفا "سريعا" وجديدا.',
        "وهذا يؤكد أن الأزمة طويلة.",
        "كل هذا يؤكد أن الأزمة طويلة.",
        "وذلك يدعو إلى القلق.",
    ],
)
def test_no_attribution(text):
    assert read(text) == []


@pytest.mark.parametrize("turn", ["وبعد ذلك", "في غضون ذلك", "وفي سياق ذلك", "ومقابل ذلك", "ولأجل ذلك"])
def test_a_demonstrative_that_another_word_governs_is_no_subject(turn):
    assert read(f"{turn} أكد أن الأزمة طويلة.") == [("أكد", None, ["الأزمة طويلة"])]


def test_what_a_deed_is_called_is_whose_who_describes_it():
    quotes = {
        text: a.quote
        for text in ('وصف الوزير اتهام بلاده بالتدخل بـ"الكذب الرخيص".',)
        for a in attributions(text)
        if text[slice(*a.cue)] == "وصف"
    }
    assert list(quotes.values()) == ["mixed"]


def test_a_quotation_that_the_next_paragraph_opens_again_ends_with_its_own():
    text = "وقال الوزير «النهر جف. لن يعود قريبا.\n«هذا ما نخشاه منذ أعوام»."
    assert read(text)[0] == ("قال", "الوزير", ["النهر جف. لن يعود قريبا"])


def test_a_quotation_that_is_never_closed_ends_with_its_sentence():
    text = "وقال الوزير «النهر جف. ثم غادر القاعة.\nوبقي الصحافيون."
    assert read(text)[0] == ("قال", "الوزير", ["النهر جف"])
