"""A document as the attribution rules read it: which first letters are words of their own."""

import pytest
from attribution_reading import ACTORS, FIND

from syrianews.attribution.reading import Reading
from syrianews.document import Document


@pytest.mark.parametrize(
    ("word", "joined"),
    [
        ("وأكدت", True),
        ("وتجار", True),
        ("وجود", False),
        ("وقوفه", False),
        ("وقوفهم", False),
        ("وجهها", False),
    ],
)
def test_the_conjunction_is_told_from_a_letter_of_the_word(word, joined):
    document = Document.from_text(f"رأى الجميع {word} أمس.")
    reading = Reading(document, ACTORS(document), FIND._facts)
    assert reading.clitic(2, "و") is joined
