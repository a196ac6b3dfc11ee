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
