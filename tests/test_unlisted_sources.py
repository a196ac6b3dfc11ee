"""Sources whose head no table knows: only what may be a name is a named person."""

from __future__ import annotations

import pytest
from attribution_reading import attributions, read, types


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


@pytest.mark.parametrize(
    "holder", ["مدير في شركة كبيرة", "سفير سابق لدى دمشق", "قائد عسكري في الجيش", "قاضية في المحكمة"]
)
def test_one_of_many_who_hold_an_office_is_not_named(holder):
    text = f"وقال {holder} إن السوق أغلقت."
    assert types(text) == ["unnamed_person"]
    assert attributions(text)[0].actor != "damascus"


@pytest.mark.parametrize("holder", ["وزير الدفاع في حكومة الوفاق", "مدير عام الشركة", "رئيس بلدية دوما"])
def test_who_alone_holds_an_office_is_named(holder):
    assert types(f"وقال {holder} إن السوق أغلقت.") == ["named_person"]


def test_an_office_behind_a_preposition_keeps_its_article():
    assert types("وفقا للرئيس الصيني، فإن السوق أغلقت.") == ["named_person"]


def test_a_body_in_a_tag_names_no_official():
    assert types("وقال مسؤولون كبار في #البيت_الأبيض إن السوق أغلقت.") == ["unnamed_person"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("وبحسب تقديرات الأمم المتحدة فإن السوق أغلقت.", ["institution"]),
        ("وأكدت تقديرات الشرطة أن السوق أغلقت.", ["institution"]),
        ("وبحسب تقديرات الخبراء فإن السوق أغلقت.", ["unnamed_person"]),
        ("وبحسب أرقام رسمية فإن السوق أغلقت.", ["reports"]),
        ("وأظهر استطلاع أجراه مركز غالوب أن السوق أغلقت.", ["document"]),
        ("وقال نصفهم إن السوق أغلقت.", ["unnamed_person"]),
        ("وقال عملاق التكنولوجيا إن السوق أغلقت.", ["institution"]),
        ("وقالت فرق الإنقاذ إن السوق أغلقت.", ["institution"]),
        ("وقالت سبرنغ أيرلاينز إن السوق أغلقت.", ["institution"]),
        ("وقال زملاؤنا في المدينة إن السوق أغلقت.", ["unnamed_person"]),
        ("ويرى الرأي العام أن السوق أغلقت.", ["unnamed_person"]),
        ("وقال القارئ إن السوق أغلقت.", ["unnamed_person"]),
        ("وأكدت عديد التقارير أن السوق أغلقت.", ["reports"]),
        ("وقال نسيم شبانة رئيس شبكة قنوات روتانا إن السوق أغلقت.", ["named_person"]),
        ("كما تقول مراسلتنا في القدس، سلمى الحداد، فإن السوق أغلقت.", ["named_person"]),
        ("وقال مراسلنا إن السوق أغلقت.", ["media"]),
        ("وقال أحد سكان الحي سمير الحداد إن السوق أغلقت.", ["named_person"]),
        ("وقال أحد سكان الحي القديم إن السوق أغلقت.", ["unnamed_person"]),
        ("وقال أحد المقربين من سمير الحداد إن السوق أغلقت.", ["unnamed_person"]),
        ("وقال أحد مساعدي الوزير سمير الحداد إن السوق أغلقت.", ["unnamed_person"]),
        ("قالت الشبكة السورية لحقوق الإنسان إن السوق أغلقت. وأضافت الشبكة أنها ستفتح.", ["institution"] * 2),
        ("قالت سلمى الحداد إن السوق أغلقت. وأكدت البريطانية أنها ستفتح.", ["named_person"] * 2),
        ("قالت وكالة الأنباء الفرنسية إن سمير الحداد وصل. وأكدت الفرنسية أن السوق أغلقت.", ["media"] * 2),
    ],
)  # fmt: skip
def test_whose_figures_whose_people_and_who_is_named(text, kinds):
    assert types(text) == kinds
