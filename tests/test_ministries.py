"""Ministries called by their field alone, and the places where the field is only an adjective or a noun."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def ministries(text: str) -> list[tuple[str, str | None]]:
    found = FINDER(Document.from_text(text))
    return [(text[m.start : m.end], m.actor) for m in found if m.type == "ORG"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقالت الخارجية إن الوفد وصل", "الخارجية"),
        ("أوقفت الداخلية منح الرخص", "الداخلية"),
        ("نفى الناطق باسم الخارجية ذلك", "الخارجية"),
        ("بحسب مصدر في الداخلية", "الداخلية"),
        ("قال مسؤول بالخارجية إن الوفد وصل", "الخارجية"),
        ("أعلنت الدفاع فتح باب التطوع", "الدفاع"),
        ("الداخلية: توقيف خمسة أشخاص", "الداخلية"),
    ],
)
def test_a_field_alone_is_its_ministry(text, name):
    assert [found for found, _ in ministries(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "تغيرت السياسة الخارجية بعد الانتخابات",
        "عن سياسة البلاد الخارجية والداخلية",
        "شدد على حق الدفاع عن النفس",
        "في وقت الدفاع عن المدينة",
        "تراجعت تجارتها الخارجية كثيرا",
        "الحرب الداخلية: أسباب ونتائج",
        "اشترت منظومة الدفاع الروسية المضادة للطائرات",
        "تضررت شركات الطيران الأميركية من الأزمة",
    ],
)
def test_a_field_that_describes_is_no_ministry(text):
    assert ministries(text) == []


def test_the_ministry_is_that_of_the_state_its_text_names():
    text = "استقبلت وزارة الداخلية العراقية الوفد. ثم أعلنت الداخلية توقيف خمسة أشخاص."
    assert ministries(text)[-1] == ("الداخلية", "iraqi-ministry-of-interior")


def test_the_health_organisation_is_no_ministry():
    assert ("الصحة", "unknown-ministry-of-health") not in ministries("قالت الصحة العالمية إن الوباء تراجع")
