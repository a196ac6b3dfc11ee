"""Sources whose head no table knows: only what may be a name is a named person."""

from __future__ import annotations

import pytest
from attribution_reading import read, types


@pytest.mark.parametrize(
    "name",
    [
        "الصفدي",
        "ويلسون",
        "ألبا",
        "شودرانوف",
        "البرتغالي",
        "العم حسين",
        "أم ليان",
        "عبد الله",
        "صانع ألعاب الفريق، جاك ويلشير",
        "وزير الصحة",
        "سموه",
    ],
)
def test_names_and_offices_of_one_are_named(name):
    assert types(f"وقال {name} إن السوق أغلقت.") == ["named_person"]


@pytest.mark.parametrize(
    "people",
    [
        "48% منهم",
        "90 بالمئة منهم",
        "3 من كل 4 مراهقين",
        "ثلثا المستطلعين",
        "محبو الفريق",
        "أحد الجيران",
        "معظم الإسبان",
        "عدد من رواد المقهى",
        "الكثير من عشاق الكرة",
        "كثير منهم",
        "أعضاؤه",
        "موكله",
        "مبتكرها",
        "المراهق",
    ],
)
def test_people_without_a_name_are_not_named(people):
    assert types(f"وقال {people} إن السوق أغلقت.") == ["unnamed_person"]


@pytest.mark.parametrize(
    "thing",
    [
        "تشير تقديراتنا إلى",
        "ونصت مخرجات القمة على",
        "وتشير كلماته إلى",
        "وحذر الإسلام من",
        "وتؤكد ادعاءات المتهمين",
        "وجاء في فقرات من خطابه",
    ],
)
def test_things_are_no_persons(thing):
    assert not {"named_person", "unnamed_person"} & set(types(f"{thing} أن السوق أغلقت."))


@pytest.mark.parametrize("body", ["الهلال الأحمر الكردي", "الصليب الأحمر"])
def test_bodies_called_by_their_sign(body):
    assert types(f"وأكد {body} أن المستشفى أصيب.") == ["institution"]


@pytest.mark.parametrize("turn", ["وفي ذات السياق", "وفي نفس الإطار", "وعلى الصعيد ذاته", "وفي نفس الشأن"])
def test_a_turn_of_the_text_is_no_speaker(turn):
    assert [source for _, source, _ in read(f"{turn} أكد أنه لا يجوز أن تغلق السوق قبل المساء.")] == [None]
