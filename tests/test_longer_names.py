"""Shorter names of bodies and sites that their text also names at greater length."""

from __future__ import annotations

import pytest
from actor_reading import mentions


@pytest.mark.parametrize(
    ("text", "longer", "shorter"),
    [
        (
            "أعلنت الهيئة العامة للصيد والمراعي الموعد ثم عدلته هيئة الصيد",
            "الهيئة العامة للصيد والمراعي",
            "هيئة الصيد",
        ),
        (
            "رعى الاتحاد الكويتي للشطرنج اللقاء ثم قال رئيس اتحاد الشطرنج كلمة",
            "الاتحاد الكويتي للشطرنج",
            "اتحاد الشطرنج",
        ),
        ("أغلق مطار الدلنج الدولي وعاد مطار الدلنج إلى العمل", "مطار الدلنج الدولي", "مطار الدلنج"),
        ("رحب حزب الغابات الفنلندي وقال حزب الغابات إنه راض", "حزب الغابات الفنلندي", "حزب الغابات"),
    ],
)
def test_a_shorter_name_is_of_the_longer_one(text, longer, shorter):
    actors = {text[m.start : m.end]: m.actor for m in mentions(text)}
    assert actors[longer] == actors[shorter]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("زار كلية الآداب والإعلام ثم كلية الآداب", "كلية الآداب والإعلام", "كلية الآداب"),
        (
            "رحب الاتحاد الكويتي للدراجات المائية وغاب الاتحاد الأردني للدراجات",
            "الاتحاد الكويتي للدراجات المائية",
            "الاتحاد الأردني للدراجات",
        ),
    ],
)
def test_others_stay_apart(text, one, other):
    actors = {text[m.start : m.end]: m.actor for m in mentions(text)}
    assert actors[one] != actors[other]
