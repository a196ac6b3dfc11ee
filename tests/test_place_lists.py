"""Places of announced lists, in whole sentences."""

from __future__ import annotations

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def places(text: str) -> list[tuple[str, str]]:
    return [
        (text[m.start : m.end], m.type) for m in FINDER(Document.from_text(text)) if m.type in ("GPE", "LOC")
    ]


def test_villages_of_an_announced_list():
    text = "يشمل حظر التجول القرى الآتية: المشاهدة، نويحة، الحلبية، رتية البحرة، وعيصون. ودعا البيان الأهالي إلى الهدوء"
    names = ["المشاهدة", "نويحة", "الحلبية", "رتية البحرة", "عيصون"]
    assert places(text) == [(name, "GPE") for name in names]


def test_listed_places_stay_what_they_are():
    assert places("قصف الطيران المناطق التالية: حلب، إدلب، حماة.") == [
        ("حلب", "GPE"),
        ("إدلب", "GPE"),
        ("حماة", "GPE"),
    ]


def test_areas_of_work_are_no_places():
    assert places("بحث المجتمعون المجالات التالية: دعم الاستقرار، تعزيز الأمن، إعادة الإعمار.") == []


def test_unlisted_villages_behind_a_plural_are_parted_by_commas():
    names = ["كفر طنبور", "زرفانة", "حرجلة", "الزعبرية"]
    found = places("وصلت القوافل إلى بلدات كفر طنبور، زرفانة، حرجلة والزعبرية مساء.")
    assert found == [(name, "GPE") for name in names]


def test_unlisted_villages_stand_among_listed_towns():
    assert places("انقطعت المياه عن مدن إدلب وشلطونة وتل بردان وأريحا.")[1:3] == [
        ("شلطونة", "GPE"),
        ("تل بردان", "GPE"),
    ]


def test_quarters_behind_a_plural_are_definite_nouns():
    text = "أغلقت البلدية أحياء الكلاسة والزهور والغزالية ثلاثة أيام."
    assert places(text)[1:] == [("الزهور", "LOC"), ("الغزالية", "LOC")]


def test_a_clause_behind_a_comma_is_no_village():
    found = places("نزح سكان بلدات كفر طنبور وزرفانة، وقالت لجنة الإغاثة إن الطريق مغلق.")
    assert found == [("كفر طنبور", "GPE"), ("زرفانة", "GPE")]


def test_described_nouns_go_on_with_no_list_of_quarters():
    assert [name for name, _ in places("تشمل الخطة أحياء الكلاسة والزهور والمباني القديمة.")][1:] == [
        "الزهور"
    ]
