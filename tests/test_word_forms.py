"""Rare words that are forms of common ones."""

import pytest

from syrianews.actors.vocabulary import Vocabulary
from syrianews.actors.word_forms import WordForms
from syrianews.text import fold


@pytest.fixture(scope="module")
def forms():
    return WordForms(Vocabulary.default(), {fold("وسام")})


@pytest.mark.parametrize("word", ["بتقديمهم", "كضحايا", "لخلافته", "قراراتهم"])
def test_forms_of_common_words(forms, word):
    assert forms.inflected(fold(word))


@pytest.mark.parametrize("word", ["غوندوي", "كاسبارزاك", "لوبتشر"])
def test_foreign_names_are_forms_of_nothing(forms, word):
    assert not forms.inflected(fold(word))


def test_a_verb_is_told_by_its_other_persons(forms):
    assert forms.is_verb(fold("يستطيع"))
    assert not forms.is_verb(fold("لافروف"))
