"""The look of single lines."""

import pytest

from syrianews.zoning.lines import (
    DATE,
    LABEL,
    LATIN,
    MENU,
    NUMBER,
    POST,
    PROSE,
    RULE,
    TITLE,
    agreement,
    read_lines,
)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("الرئيسية", LABEL),
        ("ارتفاع أسعار النفط مع تراجع المخزونات الأميركية", TITLE),
        ("  • ارتفاع أسعار النفط مع تراجع المخزونات الأميركية.", TITLE),
        ("وأصدرت فرنسا نفيا مماثلا.", PROSE),
        ("الأربعاء، 28 آب/اغسطس 2013، آخر تحديث 14:00 (GMT+0400)", DATE),
        ("2020-11-09", DATE),
        ("قبل ساعتين", DATE),
        ("اليوم 06:42", DATE),
        ("3930", NUMBER),
        ("-----", RULE),
        ("Work for us", LATIN),
        ("— The Washington Post (@washingtonpost) January 24, 2025", POST),
        ("????نؤكد عدم صحة المعلومات", POST),
        ("الصفحة الرئيسية | فيديو | الشرق الأوسط | العالم | اقتصاد", MENU),
    ],
)
def test_shape(text, shape):
    assert read_lines(text)[0].shape == shape


def test_offsets_point_at_the_line():
    text = "\n  أول \n\nثان"
    assert [text[line.start : line.end] for line in read_lines(text)] == ["  أول ", "ثان"]
    assert [text[line.text_start :][: len(line.text)] for line in read_lines(text)] == ["أول", "ثان"]


@pytest.mark.parametrize(
    ("text", "continues"), [("وقال الوزير", True), ("ويشهد البلد", True), ("وزير الخارجية يصل", False)]
)
def test_opening_with_the_conjunction(text, continues):
    assert read_lines(text)[0].continues is continues


def test_agreement_is_the_share_of_the_titles_words():
    title, text = read_lines("السوريون في لبنان\nوصل سوري إلى بيروت.")
    assert agreement(title, [text]) == 0.5
    assert agreement(title, []) == 0


@pytest.mark.parametrize(
    "text",
    [
        "منذ 5 دقائق",
        "السنابل | منذ ساعتين",
        "وكالات • قبل 3 ساعات",
        "تم النشر منذ 3 أيام",
        "الجمعة 09:20",
        "أول أمس 14:30",
        "سياسة - 2 hours ago",
    ],
)
def test_stamps_that_count_back(text):
    assert read_lines(text)[0].shape == DATE


@pytest.mark.parametrize(
    "text",
    ["أزمة المياه | حلول غابت منذ سنوات طويلة", "لا كهرباء منذ يومين", "السوق مغلق - إضراب التجار منذ يومين"],
)
def test_titles_that_say_since_when_are_no_stamps(text):
    assert read_lines(text)[0].shape != DATE


def test_words_with_a_waw_of_their_own_open_a_text():
    assert [line.continues for line in read_lines("وسائل إعلام محلية\nوثقت المنظمة\nوقالت المنظمة")] == [
        False,
        False,
        True,
    ]
