"""Who speaks in headlines: bodies in quotation marks, the last of joined names, accusations without a deed."""

from __future__ import annotations

import pytest
from attribution_reading import attributions


def told(text: str) -> list[tuple[str, str | None, str, str]]:
    return [
        (
            text[slice(*a.cue)],
            text[slice(*a.source)] if a.source else None,
            " ".join(text[slice(*part)] for part in a.content),
            a.source_type,
        )
        for a in attributions(text, kind="headline")
    ]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "«مياه الشمال» تطالب المشتركين بالسداد",
            ("تطالب", "مياه الشمال", "المشتركين بالسداد", "institution"),
        ),
        ("«القطار» تنفي إلغاء الرحلات", ("تنفي", "القطار", "إلغاء الرحلات", "institution")),
        ("«المتقاعدون» يطالبون بإنصافهم", ("يطالبون", "المتقاعدون", "إنصافهم", "unnamed_person")),
        ("قتلى في قصف الغوطة والأمم المتحدة تدعو لوقفه", ("تدعو", "الأمم المتحدة", "وقفه", "institution")),
        ("تنظيم الدولة يتبنى تفجير السوق", ("يتبنى", "تنظيم الدولة", "تفجير السوق", "institution")),
        ("لقاء سري.. وقرقاش: سندعم أهلها", (":", "قرقاش", "سندعم أهلها", "named_person")),
        ("الجيش الأمريكي يعلن ببيان عن تنفيذ غارة", ("يعلن", "الجيش الأمريكي", "تنفيذ غارة", "institution")),
        ("دمشق تتهم أنقرة", ("تتهم", "دمشق", "أنقرة", "institution")),
        ("طهران تتوعد واشنطن", ("تتوعد", "طهران", "واشنطن", "institution")),
        ('"كارثة"، يقول الوزير', ("يقول", "الوزير", "كارثة", "named_person")),
    ],
)
def test_the_speaker_of_a_headline(text, row):
    assert told(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "العواصف تهدد لبنان",
        "حزب الله يتبنى سياسة جديدة",
        "فرق كبير بين دمشق وبيروت",
        "اتفاق بين الجيش اليمني وفصائل المعارضة المسلحة يقضي بأن ينسحب المقاتلون",
    ],
)
def test_a_danger_and_a_preposition_say_nothing(text):
    assert told(text) == []


def test_a_name_in_waw_keeps_it():
    assert told("لقاء سري.. وولفرتون: سندعم أهلها")[0][1] == "وولفرتون"


def test_between_two_names_stands_no_verb():
    assert [cue for cue, *_ in told("لقاء بين الأسد وبوتين يؤكد أن الحل قريب")] == ["يؤكد"]
