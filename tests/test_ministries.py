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


@pytest.mark.parametrize(
    ("text", "name", "actor"),
    [
        ("أوقف الأمن العام ثلاثة مهربين في لبنان", "الأمن العام", "lebanese-general-security"),
        ("قتل عنصران من قوات الأمن العام في ريف حلب", "قوات الأمن العام", "syrian-general-security"),
        ("نفت مديرية الأمن العام ذلك في الأردن", "مديرية الأمن العام", "jordanian-public-security"),
        ("زار قائد الأمن الداخلي قرية في ريف حماة", "الأمن الداخلي", "syrian-internal-security-forces"),
        ("أعلنت قوى الأمن الداخلي في لبنان ذلك", "قوى الأمن الداخلي", "lebanese-internal-security"),
        (
            "نفذ جهاز الاستخبارات العامة عملية قرب حمص",
            "جهاز الاستخبارات العامة",
            "syrian-general-intelligence",
        ),
    ],
)
def test_services_of_security_are_those_of_the_state_that_the_text_is_about(text, name, actor):
    assert [
        mention.actor
        for mention in FINDER(Document.from_text(text))
        if text[mention.start : mention.end] == name
    ] == [actor]


@pytest.mark.parametrize("text", ["حوكم بتهمة تكدير الأمن العام", "دعا إلى حفظ الأمن العام في البلدة"])
def test_public_order_is_no_body(text):
    assert FINDER(Document.from_text(text)) == []


def test_a_ministry_is_not_that_of_the_state_whose_army_strikes():
    text = "نفذ الطيران الحربي الإسرائيلي غارات على جنوب لبنان وبيروت، وأصدرت وزارة الصحة بيانا"
    assert ("وزارة الصحة", "lebanese-ministry-of-health") in ministries(text)


@pytest.mark.parametrize(
    "name",
    [
        "وزارة الزراعة والإصلاح الزراعي",
        "وزارة الاقتصاد والتجارة الخارجية اللبنانية",
        "وزارة التجارة الداخلية وحماية المستهلك",
        "وزارة الطوارئ وإدارة الكوارث",
        "وزارة الموارد البشرية والتنمية الاجتماعية",
        "وزارة الصحة والوقاية الاجتماعية المصرية",
        "وزارة الخارجية والتعاون الدولي",
        "وزارة الطاقة والبنية التحتية",
    ],
)
def test_a_ministry_is_called_by_all_its_fields(name):
    text = f"زار الوفد {name} صباحا"
    assert [found for found, _ in ministries(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("اتفقت وزارة الصحة والمستشفيات على الأجور", "وزارة الصحة"),
        ("اجتمعت وزارة البيئة وإدارة المصنع أمس", "وزارة البيئة"),
        ("أعلنت وزارة الدفاع والأمن في المدينة", "وزارة الدفاع"),
    ],
)
def test_what_is_no_field_is_no_part_of_a_ministry(text, name):
    assert ministries(text)[0][0] == name
