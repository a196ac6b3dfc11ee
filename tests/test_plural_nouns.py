"""Plural nouns of claims, warnings and news that nobody in particular stands behind."""

import pytest
from attribution_reading import attributions, listed, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وتوقف البناء وسط تحذيرات محلية بشأن انهيار الجسر.", ("تحذيرات", None, ["انهيار الجسر"])),
        ("وزار المفتش السوق للتحقق من مزاعم سابقة ببيع الدواء.", ("مزاعم", None, ["بيع الدواء"])),
        (
            "ورفض المدير كل المزاعم حول بيع الدواء.",
            [("رفض", "المدير", ["كل المزاعم حول بيع الدواء"]), ("المزاعم", None, ["بيع الدواء"])],
        ),
        ("وعاد اللاعب رغم مزاعم إساءة السلوك.", ("مزاعم", None, ["إساءة السلوك"])),
        ("وتوقف البناء بعد إدانات واسعة للمشروع.", ("إدانات", None, ["لمشروع"])),
        ("وأغلقت السوق وسط أنباء عن حريق قريب.", ("أنباء", None, ["حريق قريب"])),
        (
            "يأتي هذا بعد ورود تقارير من ناشطين، السبت، بوقوع انفجار في الجسر.",
            ("تقارير", "ناشطين", ["وقوع انفجار في الجسر"]),
        ),
    ],
)
def test_said_by_nobody(text, expected):
    assert read(text) == listed(expected)


@pytest.mark.parametrize(
    "text",
    [
        "وقدم المدير تقارير عن عمل البلدية.",
        "قبل العمدة دعوة لزيارة الجسر.",
        "نشرت البلدية توقعات اقتصادية للعام المقبل.",
        "ولا يهتم العمدة بالمزاعم الكاذبة.",
    ],
)
def test_nothing_said(text):
    assert not {"تقارير", "دعوة", "توقعات", "المزاعم"} & {cue for cue, _, _ in read(text)}


def test_news_has_reports_for_its_source():
    assert [a.source_type for a in attributions("وأغلقت السوق وسط أنباء عن حريق قريب.")] == ["reports"]


def test_a_call_heads_a_headline():
    assert ("دعوة", None, ["حظر التدخين في الأسواق"]) in read(
        "بعد العاصمة.. دعوة لحظر التدخين في الأسواق", "headline"
    )
    assert ("أنباء", None, ["حريق قريب"]) in read("السوق مغلقة.. وأنباء عن حريق قريب", "headline")
