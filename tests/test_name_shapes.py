"""Words that are spelled like foreign names."""

import pytest

from syrianews.actors.name_shapes import NameShapes, runs
from syrianews.actors.name_words import NameWords
from syrianews.text import fold


@pytest.mark.parametrize("name", ["دانيلز", "بنسودا", "جيمي", "ساسون", "ستورمي", "شفاينشتايغر"])
def test_foreign_names_are_told(name):
    assert NameShapes.default().foreignness(fold(name)) > 0.6


@pytest.mark.parametrize(
    "word", ["المؤسسات", "يستطيعون", "استنكار", "معلوماتهم", "مستشفى", "تصريحات", "مقتل"]
)
def test_words_are_not(word):
    assert NameShapes.default().foreignness(fold(word)) < 0.4


def test_the_ends_of_a_word_are_marked():
    assert list(runs("دار")) == ["^د", "دا", "ار", "ر$", "^دا", "دار", "ار$"]


def test_a_frequent_word_is_none_whatever_its_spelling():
    assert NameWords.default().kind(fold("فيديو")) != "foreign"
    assert NameWords.default().kind(fold("ناغورنو")) == "foreign"
