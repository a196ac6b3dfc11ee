"""Whose body a head noun and a name make."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def actors(text: str) -> dict[str, str | None]:
    return {text[m.start : m.end]: m.actor for m in FINDER(Document.from_text(text))}


@pytest.mark.parametrize(
    ("text", "name", "actor"),
    [
        ("طالبت حكومة بغداد بالانسحاب", "حكومة بغداد", "iraqi-government"),
        ("قال وزير في حكومة صنعاء ذلك", "حكومة صنعاء", "sanaa-government"),
        ("نددت حكومة طالبان بالقرار", "حكومة طالبان", "taliban-government"),
        ("انتقد الحزب نظام دمشق مرارا", "نظام دمشق", "assad-regime"),
        ("تراجعت قوات الأسد عن التلة", "قوات الأسد", "assad-regime"),
        ("قصفت مدفعية الاحتلال التركي القرية", "الاحتلال التركي", "turkish-army"),
        ("الاحتلال الروسي يغير على البلدة", "الاحتلال الروسي", "russian-army"),
        ("أعلن الاحتلال الإيراني سحب قواته", "الاحتلال الإيراني", "iranian-army"),
        ("نددت الأحزاب بسياسة دولة الاحتلال التركي", "دولة الاحتلال التركي", "turkey"),
        ("انتشرت عناصر الأمن السوري في الحي", "الأمن السوري", "syrian-security-services"),
    ],
)
def test_the_body_is_that_of_its_state_or_group(text, name, actor):
    assert actors(text)[name] == actor


def test_the_system_of_a_state_is_not_its_regime():
    assert actors("درس الطلاب نظام فرنسا الضريبي") == {"فرنسا": "france"}


def test_the_police_of_a_capital_is_its_own():
    assert "iranian-police" not in actors("حققت شرطة طهران في الحادث").values()


@pytest.mark.parametrize(
    "text",
    [
        "عاد المهندس إلى بغداد بعد الاحتلال الأميركي للعراق",
        "تحدثت الصحف عن مقاومة الاحتلال الإيراني لدولة الأحواز",
        "حذر الخبراء من تهديد الأمن السوري",
    ],
)
def test_occupation_and_security_are_no_bodies(text):
    assert not {name for name in actors(text) if name.startswith(("الاحتلال", "الأمن"))}
