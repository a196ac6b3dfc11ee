"""Other spellings of names, and words that only look like them."""

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.actors.transliteration import one_letter_apart
from syrianews.document import Document


def slips(text: str) -> list[tuple[str, str]]:
    found = ActorFinder.default()(Document.from_text(text))
    return [(text[m.start : m.end], m.actor) for m in found if m.rule == "misspelling"]


@pytest.mark.parametrize("text", ["في الميناء 3 مراسي للسفن", "بنت الشركة مراسي جديدة", "فيه خمسة مراسي"])
def test_plurals_and_what_is_counted_are_no_slips(text):
    assert slips(text) == []


def test_a_slip_is_the_outlet_meant():
    assert slips("ذكرت نيويور تايمز ذلك") == [("نيويور تايمز", "new-york-times")]


def test_one_letter():
    assert one_letter_apart("لندن", "لندين")
    assert not one_letter_apart("لندن", "لندن")
