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


def test_a_text_that_is_added_is_no_speaker():
    assert [found[1] for found in read("أعلن الوزير، إضافة إلى القرار الأول، عن خطة جديدة.")] == ["الوزير"]
    assert [found[1] for found in read("أكد الوزير، إضافة إلى ذلك، أن العدد ارتفع.")] == ["الوزير"]
