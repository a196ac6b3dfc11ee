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
