"""Places and bodies that the tables hold, in whole sentences."""

from __future__ import annotations

import pytest
from actor_reading import named


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("وصل الحجاج إلى المزدلفة ليلا", "المزدلفة", "LOC"),
        ("تنطلق الرحلة من القيصومة صباحا", "القيصومة", "GPE"),
        ("زرنا طليطلة وقرطبة", "طليطلة", "GPE"),
        ("ازدحمت الطرق في هارلو", "هارلو", "GPE"),
        ("قال رئيس الفريق الاشتراكي بمجلس المستشارين كلمته", "الفريق الاشتراكي", "ORG"),
        ("أقرض البنك العالمي الشركة مبلغا", "البنك العالمي", "ORG"),
        ("نظفت أمانة العاصمة المقدسة الطرق", "أمانة العاصمة المقدسة", "ORG"),
        ("تزور دول مجلس التعاون المعرض", "مجلس التعاون", "ORG"),
    ],
)
def test_a_listed_name_is_found_with_its_type(text, name, kind):
    assert (name, kind) in named(text)


@pytest.mark.parametrize("text", ["غنت هيلان في الحفل", "ليس عليه رعاية الشباب وحده", "مشت ديفون في الحديقة"])
def test_names_that_are_other_words_need_more(text):
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("وصلت القافلة إلى إقليم البنجاب أمس", "البنجاب", "GPE"),
        ("زار الطلاب المتحف الوطني صباحا", "المتحف الوطني", "LOC"),
        ("نقل إلى المستشفى العسكري الأردني ليلا", "المستشفى العسكري الأردني", "LOC"),
        ("ازدحم ملعب إيفرا أرينا بالناس", "ملعب إيفرا أرينا", "LOC"),
        ("رعت الحركة الكشفية اللقاء", "الحركة الكشفية", "ORG"),
        ("نبهت إمارة منطقة حائل الزوار", "إمارة منطقة حائل", "ORG"),
        ("ردت قوات الحرس الثوري الإيراني", "الحرس الثوري الإيراني", "ORG"),
        ("أقرضها صندوق النقد الدولي ثم طالب الصندوق بالفوائد", "الصندوق", "ORG"),
    ],
)
def test_heads_that_belong_to_no_name_are_left_out(text, name, kind):
    assert (name, kind) in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "غضبوا من سجن العمال",
        "كان الرجل صيدا سهلا",
        "غنى بتلقائية وحماس",
        "تعطل جهاز الحاسب الآلي",
        "يجيد اللعب في مركز قلب الدفاع",
        "حضر وزيرا الداخلية والعدل الأمريكيان",
        "كان في الصندوق كتاب",
        "وصلت لجنة لتقصي الوقائع",
    ],
)
def test_common_phrases_name_nobody(text):
    assert named(text) == []
