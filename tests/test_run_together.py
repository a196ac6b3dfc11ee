"""Names that are written together with the word beside them."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.actors.listed import load_listed
from syrianews.actors.openers import Openers
from syrianews.actors.run_together import RunTogetherFinder
from syrianews.document import Document, Words
from syrianews.text import fold


@pytest.fixture(scope="module")
def finder():
    return RunTogetherFinder.of(load_listed())


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("مصادرالميادين", "الميادين"),
        ("مراسلالميادينفي", "الميادين"),
        ("للميادينأن", "لميادين"),
        ("السعوديةفي", "السعودية"),
        ("الأممالمتحدة", "الأممالمتحدة"),
        ("والولاياتالمتحدة", "الولاياتالمتحدة"),
        ("الكتبالمتحدة", None),
        ("لبنانشنت", None),
        ("الشوفان", None),
        ("انقطاع", None),
        ("أنتوني", None),
        ("السوريون", None),
    ],
)
def test_a_name_is_cut_out_only_beside_a_word(finder, word, name):
    words = Words(fold(word))
    found = [words.text[c.start : c.end] for c in finder.find(words, *Openers([finder]).places(words))]
    assert found == ([fold(name)] if name else [])


def test_a_longer_name_begins_behind_a_title():
    text = "استقبل الرئيسأحمد الشرع وفدا"
    assert "أحمد الشرع" in [text[m.start : m.end] for m in ActorFinder.default()(Document.from_text(text))]
