"""Where names end, in whole sentences."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def persons(text: str) -> list[str]:
    return [text[m.start : m.end] for m in FINDER(Document.from_text(text)) if m.type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال الجنرال باتريك بي. روبنسون، قائد القوة", "باتريك بي. روبنسون"),
        ("قال جون ف. كينيدي إنه عاد", "جون ف. كينيدي"),
        ("المتهم هو إريك ديفيز جي. (19 عاما)", "إريك ديفيز"),
        ("غنى الفنان محمد منير بكلماتها", "محمد منير"),
        ("كان محمد صالح الخماسي رائد هذا الفن", "محمد صالح الخماسي"),
        ("عاد وزير الاقتصاد محمد سامر الخليل، ثم سافر", "محمد سامر الخليل"),
        ("وصل أبو بكر ضاهر عثمان أمس", "أبو بكر ضاهر عثمان"),
        ("أرسل الملك سلمان بن عبدالعزيز آل سعود برقية عزاء", "سلمان بن عبدالعزيز آل سعود"),
    ],
)
def test_a_name_reaches_so_far(text, name):
    assert persons(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "حصل على راتب تقاعدي كبير",
        "قدم الوفد هبة متفق عليها",
        "أعلن أن الرئيس الجديد سيتصرف بدهاء أكبر",
        "تلقى الوزير برقية تهنئة",
    ],
)
def test_words_that_are_no_names(text):
    assert persons(text) == []


def test_a_name_does_not_begin_inside_another():
    text = "سقطت قذيفة غرب خان يونس بقذيفتي هاون"
    assert [text[m.start : m.end] for m in FINDER(Document.from_text(text))] == ["خان يونس"]


def test_an_office_of_a_nation_and_a_surname():
    assert persons("التقى وزير الدفاع الأميركي كارتر نظيره") == ["كارتر"]
