import pytest

from syrianews.comparison.words import skeleton, stem, weight
from syrianews.text import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الهجوم", "وهجوم"),
        ("للأسد", "الأسد"),
        ("صواريخ", "بالصواريخ"),
        ("أميركية", "الأميركي"),
        ("غارات", "الغارات"),
    ],
)
def test_inflected_forms_share_a_stem(one, other):
    assert stem(fold(one)) == stem(fold(other))


@pytest.mark.parametrize(("one", "other"), [("مقتل", "قتلوا"), ("هجوم", "هجمات"), ("انسحاب", "سحب")])
def test_derived_forms_share_a_skeleton(one, other):
    assert skeleton(stem(fold(one))) == skeleton(stem(fold(other)))


@pytest.mark.parametrize("word", ["في", "قال", "2016", "وزير", "ال"])
def test_short_words_and_numbers_are_left_whole(word):
    assert stem(fold(word)) == fold(word)


def test_rare_words_tell_more():
    assert weight("في") < weight(stem("دوله")) < weight(stem("لافرنتييف")) <= 1
