"""Persons whose names contain a place."""

from __future__ import annotations

import pytest
from actor_reading import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("مثل في الفيلم دينزل واشنطن وزميله", "دينزل واشنطن"),
        ("كتبت ليزا موناكو رسالة", "ليزا موناكو"),
        ("حضرت باريس هيلتون العرض", "باريس هيلتون"),
        ("سجل ممفيس ديباي هدفين", "ممفيس ديباي"),
        ("صورة الرئيس جورج واشنطن على الورقة", "جورج واشنطن"),
    ],
)
def test_a_place_is_part_of_a_name(text, name):
    assert named(text) == [(name, "PERSON")]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("زار بوريس اليونان", ["اليونان"]),
        ("غادر الملك سلمان واشنطن", ["واشنطن"]),
        ("فاز باريس سان جيرمان في روما", ["روما"]),
        ("نزل في باريس هيلتون", ["باريس"]),
    ],
)
def test_a_place_behind_a_name_stays_one(text, places):
    assert [name for name, kind in named(text) if kind == "GPE"] == places
