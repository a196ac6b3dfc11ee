"""Articles loaded below the first, without a head between."""

import pytest
from made_pages import CAMPS, GAS, WATER, lines, read

from syrianews.zoning.lines import read_lines
from syrianews.zoning.scroll import opens_article

TOP = lines("X", "اليوم 24", "الرئيسية", "سياسة", "اقتصاد", "مجتمع", "رياضة")
FIRST = [f"H {CAMPS.title}", "M اليوم 24", "M 12/03/2022 - 14:05", *CAMPS.body()]
SECOND = [
    "M1 اقتصاد",
    f"H1 {GAS.title}",
    "M1 اليوم 24",
    "M1 11/03/2022 - 09:40",
    *GAS.body(0, 3, 1),
    "X أكمل القراءة",
]
THIRD = ["M2 مجتمع", f"H2 {WATER.title}", "M2 10/03/2022 - 18:22", *WATER.body(0, 3, 2), "X أكمل القراءة"]


@pytest.mark.parametrize(
    "between",
    [
        [],
        ["X شارك", "X فيسبوك"],
        [
            "R مقالات ذات صلة",
            *CAMPS.links(0, 3),
            *lines("X", "التعليقات (0)", "أضف تعليق", "الاسم", "أرسل تعليقك"),
        ],
    ],
)
def test_each_has_its_own_number_title_and_date(between):
    found = read([*TOP, *FIRST, *between, *SECOND, *THIRD, "X جميع الحقوق محفوظة © اليوم 24"])
    assert [(a.title, a.outlet, a.date) for a in found] == [
        (CAMPS.title, "اليوم 24", "2022-03-12"),
        (GAS.title, "اليوم 24", "2022-03-11"),
        (WATER.title, "اليوم 24", "2022-03-10"),
    ]


def test_a_card_with_its_date_between_paragraphs_is_no_article():
    page = [*TOP, *FIRST[:-2], "R شاهد أيضاً", *CAMPS.links(0, 1), "R 11/03/2022 - 09:40", *CAMPS.body(3)]
    assert len(read(page)) == 1


@pytest.mark.parametrize(
    ("page", "opens"),
    [
        ([GAS.title, "11 مارس 2022", *GAS.texts[:2]], True),
        ([GAS.title, *GAS.texts[:2]], False),
        ([GAS.title, "11 مارس 2022", *CAMPS.texts[:2]], False),
        ([GAS.title, "11 مارس 2022", *GAS.texts[1:3]], False),
        ([GAS.title, "11 مارس 2022", GAS.texts[0]], False),
        ([GAS.title, "منذ ساعتين", *GAS.texts[:2]], False),
    ],
)
def test_title_full_date_and_a_text_that_takes_the_title_up(page, opens):
    assert opens_article(read_lines("\n".join(page)), 0) is opens


def test_cards_with_whole_texts_have_their_stamps_below_or_above():
    head = [*TOP, *FIRST, "R اقرأ المزيد"]
    card = ["M1 اقتصاد", f"H1 {GAS.title}", *GAS.body(0, 3, 1), "M1 11/03/2022"]
    found = read([*head, *card, "M2 مجتمع", f"H2 {WATER.title}", *WATER.body(0, 3, 2)])
    assert [a.date for a in found] == ["2022-03-12", "2022-03-11", None]
    over = [f"M {FIRST[2][2:]}", FIRST[0], *CAMPS.body()]
    found = read([*TOP, *over, "M1 11/03/2022 - 09:40", f"H1 {GAS.title}", *GAS.body(0, 3, 1)])
    assert [a.date for a in found] == ["2022-03-12", "2022-03-11"]


def test_a_page_that_has_its_text_for_two_screens_has_one_article():
    copy = [f"X {text}" for text in CAMPS.texts]
    found = read([*TOP, *FIRST, "X شارك", FIRST[0], FIRST[2], *copy, "X من نحن"])
    assert len(found) == 1


def test_what_a_site_says_of_itself_over_its_address_is_no_text():
    about = "بدأت السنابل نشرة من أربع صفحات صيف عام 1984، ثم صارت بعد عشرة أعوام ما يقرؤه الناس اليوم على الشبكة."
    found = read([f"X {about}", "X للتواصل: desk@sanabel.example", *FIRST])
    assert found[0].title == CAMPS.title


def test_texts_of_a_mailing_are_parted_by_its_button():
    page = [f"H {CAMPS.title}", *CAMPS.body(), "X اقرأ المقال كاملا", f"H1 {GAS.title}", *GAS.body(0, 4, 1)]
    page += ["X اقرأ المقال كاملا", f"H2 {WATER.title}", *WATER.body(0, 4, 2), "X اقرأ المقال كاملا"]
    assert [a.title for a in read(page)] == [CAMPS.title, GAS.title, WATER.title]


def test_one_button_between_paragraphs_parts_nothing():
    page = [f"H {CAMPS.title}", *CAMPS.body(0, 3), "X اقرأ المقال كاملا", *CAMPS.body(3, 5)]
    assert len(read(page)) == 1


def test_a_review_of_the_press_numbers_its_pieces():
    page = [f"H 1. {CAMPS.title}", "M الحياة 12/1/2015", *CAMPS.body(0, 4)]
    page += ["H1 2. اتفاق مهم للطاقة", "M1 عكاظ 12/1/2015", *GAS.body(0, 4, 1)]
    assert [(a.outlet, a.date) for a in read(page)] == [("الحياة", "2015-01-12"), ("عكاظ", "2015-01-12")]


def test_a_dateline_with_its_writer_is_a_stamp():
    page = [f"H {CAMPS.title}", "M بيروت: محمد علي", *CAMPS.body(), f"H1 {GAS.title}", "M1 عمان: أحمد الخطيب"]
    assert [a.title for a in read([*page, *GAS.body(0, 3, 1)])] == [CAMPS.title, GAS.title]
