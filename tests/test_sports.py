"""Clubs that are called by common words or like towns."""

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.actors.sports import on_sport
from syrianews.document import Document, Words
from syrianews.text import fold

_MATCH = "انتهى الشوط الأول من المباراة وأشاد المدرب باللاعبين. "


def named(text):
    document = Document.from_text(text)
    return [(document.text[m.start : m.end], m.type) for m in ActorFinder.default()(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_MATCH + "تعادل الهلال مع النصر", [("الهلال", "ORG"), ("النصر", "ORG")]),
        (_MATCH + "سجل مهاجم الشباب هدفا في الفتح", [("الشباب", "ORG"), ("الفتح", "ORG")]),
        (_MATCH + "زار رئيس رعاية الشباب المعسكر", []),
        (_MATCH + "فاز الهلال على المنتخب السعودي للشباب", [("الهلال", "ORG"), ("المنتخب السعودي", "ORG")]),
        (_MATCH + "فاز برشلونة على روما", [("برشلونة", "ORG"), ("روما", "ORG")]),
        (_MATCH + "أقيمت في برشلونة", [("برشلونة", "GPE")]),
        (_MATCH + "يعيش الشباب المغربي على وقع الكرة", []),
        (_MATCH + "أعلن اتحاد الكرة أن الاتحاد يدرس الطلب", []),
        ("ظهر الهلال مساء أمس فوق برشلونة", [("برشلونة", "GPE")]),
        (
            _MATCH + "لعب المنتخب الأردني أمام منتخب اليمن",
            [("المنتخب الأردني", "ORG"), ("منتخب اليمن", "ORG")],
        ),
    ],
)
def test_clubs(text, expected):
    assert named(text) == expected


def test_one_word_of_sport_makes_no_text_on_sport():
    assert not on_sport(Words(fold("قال مدرب الكلاب إن مدرب الخيل غاب، وغاب مدرب السباحة")))
