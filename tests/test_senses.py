"""Places that are called like words of the language, in whole sentences."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def places(text: str) -> list[str]:
    return [text[m.start : m.end] for m in FINDER(Document.from_text(text)) if m.type in ("GPE", "LOC")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("شاركت طائرات روسية وسورية في العرض", []),
        ("بين روسيا وسورية حدود بحرية", ["روسيا", "سورية"]),
        ("تستهدف الغارات المخازن وتدمر مباني كثيرة", []),
        ("من حمص وتدمر إلى الشرق", ["حمص", "تدمر"]),
        ("زار الوفد مدينة تدمر الأثرية", ["تدمر"]),
        ("تقع نجران السعودية في الجنوب", ["نجران"]),
        ('وصفها بـ"الهجمات" السعودية في البلاد', []),
        ("وصل من الرياض، السعودية", ["الرياض", "السعودية"]),
        ("أهدى ولألمانيا حدود مع بولندا", ["ألمانيا", "بولندا"]),
        ("زار الرياض وجدة في يومين", ["الرياض", "جدة"]),
        ("تقع النيجر ومالي وبنين في القارة", ["النيجر", "مالي", "بنين"]),
        ("نال المشروع دعما فنيا وماليا كبيرا", []),
        ("عاد الهدوء إلى العاصمة الليبية طرابلس", ["طرابلس"]),
        ("أولا سوريا ثم ما سواها", ["سوريا"]),
        ("غادر العمال الذين دخلوا سورية أمس", ["سورية"]),
        ("انقطع الماء في بعقوبة ليلا", ["بعقوبة"]),
        ("صدر الحكم بعقوبة مخففة", []),
        ("تمتد الطريق من تكريت وصلاح الدين شمالا", ["تكريت", "صلاح الدين"]),
        ("هطل المطر على الحجاز ونجد معا", ["الحجاز", "نجد"]),
        ("وزع الفريق المياه في الفلوجة والكرمة", ["الفلوجة", "الكرمة"]),
        ("أنت من حماة الوطن", []),
        ("هبت الريح من جهة الغرب", []),
    ],
)
def test_place_or_word(text, expected):
    assert places(text) == expected


def test_a_capital_tells_its_state():
    assert places("مالي: وصل وفد إلى باماكو، وشكرت مالي ضيوفها") == ["مالي", "باماكو", "مالي"]


def test_a_plural_verb_stands_before_a_country():
    assert [m.actor for m in FINDER(Document.from_text("غادروا ماليزيا أمس"))] == ["malaysia"]
