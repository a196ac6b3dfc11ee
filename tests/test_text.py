"""Folding joins spellings and never moves an offset."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syrianews.text import Folded, count_words, fold

ARABIC = st.text(alphabet=st.sampled_from("ابتأإآىيةهؤئکیﻻﷲ ـًٌٍَُِّْ\u200f\u200c.،«»\n12٣٤abc"), max_size=60)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("الإدارة الأميركية", "الاداره الاميركيه"),
        ("الى", "إلي"),
        ("هیئة تحریر الشام", "هيئة تحرير الشام"),
        ("مســـؤول", "مسوول"),
        ("قُتِلَ", "قتل"),
        ("٢٠٢٥", "2025"),
        ("ﻻ", "لا"),
        ("دمشق\u200f", "دمشق"),
    ],
)
def test_spellings_fold_together(a, b):
    assert fold(a) == fold(b)


@pytest.mark.parametrize(("a", "b"), [("قال", "قالت"), ("سوريا", "سوري"), ("داعش", "دعش")])
def test_different_words_stay_apart(a, b):
    assert fold(a) != fold(b)


@given(ARABIC)
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(ARABIC)
def test_every_folded_character_comes_from_its_offset(text):
    folded = Folded(text)
    assert folded.text == fold(text)
    for i, char in enumerate(folded.text):
        start, end = folded.raw_span(i, i + 1)
        assert 0 <= start < end <= len(text)
        assert char in fold(text[start:end])


@given(ARABIC)
def test_whole_text_maps_to_its_first_and_last_letter(text):
    folded = Folded(text)
    if folded.text:
        start, end = folded.raw_span(0, len(folded.text))
        assert fold(text[:start]) == ""
        assert fold(text[end:]) == ""


@given(ARABIC, st.integers(0, 60))
def test_there_and_back(text, offset):
    folded = Folded(text)
    if offset < len(folded.text):
        assert folded.raw(folded.folded(folded.raw(offset))) == folded.raw(offset)


def test_marks_belong_to_the_letter_before_them():
    folded = Folded("لـداعشَ قال")
    at = folded.text.index("داعش")
    assert folded.original[slice(*folded.raw_span(at, at + 4))] == "داعشَ"


@pytest.mark.parametrize(
    ("text", "words"), [("", 0), ("قالَ الوزير: 25 قتيلاً.", 4), ("«داعش»", 1), ("  \n", 0), ("a_b", 2)]
)
def test_count_words(text, words):
    assert count_words(text) == words


@pytest.mark.parametrize("text", ["زار الوفد دمشق", "زارَ الوَفدُ دمشـق", "ﻻ وفد"])
def test_spans_are_carried_over_together_as_one_by_one(text):
    folded = Folded(text)
    spans = [(i, i + 2) for i in range(len(folded.text) - 1)]
    assert folded.raw_spans(spans) == [folded.raw_span(*span) for span in spans]
    spans = [(i, i + 2) for i in range(len(text) - 1)]
    assert folded.folded_spans(spans) == [tuple(map(folded.folded, span)) for span in spans]
