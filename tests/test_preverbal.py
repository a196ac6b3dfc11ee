"""Subjects that stand before their verb."""

from __future__ import annotations

import pytest
from attribution_reading import read


@pytest.mark.parametrize(
    "event",
    [
        "غارات تستهدف مطار حلب",
        "مسلحون يقتلون قائد الشرطة",
        "تفجير يستهدف السفارة الروسية",
        "إصابة وزير الدفاع",
    ],
)
@pytest.mark.parametrize("speaker", ["واشنطن", "الحكومة"])
def test_what_an_event_befalls_does_not_speak_with_who_denies_it(event, speaker):
    found = read(f"{event} و{speaker} تنفي مسؤوليتها", "headline")
    assert [source for _, source, _ in found] == [speaker]


def test_two_that_open_their_clause_speak_together():
    found = read("موسكو ودمشق تنفيان قصف المدينة", "headline")
    assert [source for _, source, _ in found] == ["موسكو", "دمشق"]


@pytest.mark.parametrize("where", ["فوقها", "تحتها", "أسفلها", "أمامها", "معها", "حولها"])
def test_a_place_with_a_pronoun_is_no_subject(where):
    found = read(f'ونشر الممثل سمير الحداد صورة وكتب {where}: "شكرا لكم جميعا".')
    assert [source for _, source, _ in found] == ["الممثل سمير الحداد"]
    found = read(f'نشر راموس صورة وكتب {where}: "شكرا لكم جميعا".')
    assert [cue for cue, _, _ in found] == ["كتب"]
