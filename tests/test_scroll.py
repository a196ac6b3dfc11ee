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
