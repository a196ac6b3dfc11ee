"""Proclitics: legal forms of a name, cutting of running words."""

import pytest

from syrianews.actors.clitics import attached, readings, split
from syrianews.actors.vocabulary import Vocabulary
from syrianews.text import fold


@pytest.mark.parametrize(
    ("form", "word", "begins"),
    [
        ("وبدمشق", "دمشق", "دمشق"),
        ("لداعش", "داعش", "داعش"),
        ("فالقاعدة", "القاعدة", "القاعدة"),
        ("للقاعدة", "القاعدة", "لقاعدة"),
        ("وللقاعدة", "القاعدة", "لقاعدة"),
        ("للاذقية", "اللاذقية", "لاذقية"),
        ("كالنصرة", "النصرة", "النصرة"),
    ],
)
def test_attached_knows_where_the_word_begins(form, word, begins):
    offset = dict(attached(fold(word)))[fold(form)]
    assert fold(form)[offset:] == fold(begins)


def test_the_article_swallows_its_alef_behind_l():
    assert fold("لالقاعدة") not in dict(attached(fold("القاعدة")))


def test_readings_begin_with_the_uncut_word():
    cuts = list(readings(fold("ولبنان")))
    assert cuts[0] == ("", fold("ولبنان"))
    assert ("و", fold("لبنان")) in cuts


@pytest.mark.parametrize(
    ("form", "proclitic", "stem"),
    [
        ("وبدمشق", "وب", "دمشق"),
        ("وزير", "", "وزير"),
        ("للحكومة", "ل", "الحكومة"),
        ("وقال", "و", "قال"),
        ("بيان", "", "بيان"),
        ("كذلك", "", "كذلك"),
        ("لافروف", "", "لافروف"),
    ],
)
def test_split(form, proclitic, stem):
    assert split(fold(form), Vocabulary.default()) == (proclitic, fold(stem))
