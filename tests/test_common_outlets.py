"""Outlets called by common words without marks, in whole sentences."""

from __future__ import annotations

import pytest
from actor_reading import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قالت صحيفة المرساة إن الميناء مغلق", "المرساة"),
        ("وبثت قناة صدى الخليج صورا من المكان", "صدى الخليج"),
        ("كتبت جريدة أخبار الساحل أن الأسعار ارتفعت", "أخبار الساحل"),
        ("نشر موقع الراصد الإخباري صورة للسفينة", "الراصد"),
        ("وبحسب منصة الشاهد فإن الطريق مغلق", "الشاهد"),
        ("نقلت مجلة بوسطن كرونيكل عن الطبيب", "بوسطن كرونيكل"),
        ("وذكرت القناة الـ17 أن الجسر سقط", "القناة الـ17"),
        ("وفقا لموقع القارب اليوم الذي يرصد السفن", "القارب اليوم"),
        ("قالت صحيفة الرأي العام إن الجسر سقط", "الرأي العام"),
    ],
)
def test_an_outlet_called_by_a_common_word(text, name):
    assert (name, "MEDIA") in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "زار المحقق موقع الحادث مساء",
        "صدرت صحيفة الحزب متأخرة",
        "تعطلت قناة الري شهرين",
        "أسس الطلاب مجلة إلكترونية",
        "أعلن موقع الوزارة النتائج",
        "قناة تشبه السوق",
    ],
)
def test_no_outlet_is_read_into_words(text):
    assert "MEDIA" not in {kind for _, kind in named(text)}
