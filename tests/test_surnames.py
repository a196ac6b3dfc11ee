"""Words that are surnames behind a name and words of the language elsewhere."""

import pytest

from syrianews.actors.name_words import NameWords
from syrianews.actors.surnames import is_surname
from syrianews.document import Words
from syrianews.text import fold


@pytest.mark.parametrize(
    ("text", "j", "titled", "expected"),
    [
        ("طارق البيطار نفذ", 1, True, True),
        ("أشرف القدرة المتحدث باسم", 1, True, True),
        ("راجح بادي المتحدث باسم", 1, True, True),
        ("خلف الكاميرا، وقال", 1, True, False),
        ("أحمد السابق في", 1, True, False),
        ("طارق البيطار نفذ", 1, False, False),
        ("عبد الوهاب المسيري إن", 2, False, True),
    ],
)
def test_what_stands_beside_a_word_makes_it_a_surname(text, j, titled, expected):
    words = Words(fold(text))
    assert is_surname(NameWords.default(), words, j, j - 1, titled) == expected


def test_the_last_word_of_a_text_is_no_trouble():
    assert is_surname(NameWords.default(), Words(fold("طارق البيطار ")), 1, 0, True)
