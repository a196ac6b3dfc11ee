"""Outlets called by a common word in bylines and datelines."""

from __future__ import annotations

import pytest
from actor_reading import named


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("ماجد الفالح- سبق- الدمام: أغلقت البلدية الطريق", "سبق"),
        ("سبق- الدمام: أغلقت البلدية الطريق", "سبق"),
        ("سامر الحلاق – الحياة: أغلق الطريق", "الحياة"),
        ("الدمام (الوطن): أغلقت البلدية الطريق", "الوطن"),
    ],
)
def test_a_byline_names_an_outlet(text, outlet):
    assert (outlet, "MEDIA") in named(text)


@pytest.mark.parametrize(
    "text",
    ["في سبق- كما قيل- تاريخي وصل الفريق", "تغيرت الحياة: لا ماء ولا كهرباء", "أحب الأرض (الوطن) وأهلها"],
)
def test_a_word_between_other_marks_names_none(text):
    assert not [name for name, kind in named(text) if kind == "MEDIA"]
