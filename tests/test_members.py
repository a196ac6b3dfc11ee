"""Speakers joined to one another, and where each speaks for itself."""

from __future__ import annotations

import pytest
from attribution_reading import read


@pytest.mark.parametrize("adding", ["إضافة إلى", "بالإضافة إلى", "فضلا عن", "إلى جانب", "علاوة على"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("الوزير خالد الجمال", "وزير الخارجية سمير الحداد"),
        ("الوزير", "النائب سمير الحداد"),
        ("مسؤول في وزارة الزراعة", "شهود"),
        ("ممثل الوزارة في سوريا", "المبعوث سمير الحداد"),
    ],
)
def test_who_is_added_between_commas_speaks_too(first, second, adding):
    assert [found[1] for found in read(f"قال {first}، {adding} {second}، إن الحدود ستفتح.")] == [
        first,
        second,
    ]
    assert [found[1] for found in read(f"رفض {first}، {adding} {second}، التعليق.")] == [first, second]


@pytest.mark.parametrize("adding", ["إضافة إلى", "بالإضافة إلى", "فضلا عن", "إلى جانب", "علاوة على"])
def test_a_text_that_is_added_neither_speaks_nor_is_said(adding):
    announced = read(f"أعلن الوزير، {adding} القرار الأول، عن خطة جديدة.")
    assert announced == [("أعلن", "الوزير", ["خطة جديدة"])]
    assert read(f"أكد الوزير، {adding} ذلك، أن العدد ارتفع.") == [("أكد", "الوزير", ["العدد ارتفع"])]
