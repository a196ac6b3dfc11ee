"""Numbers in digits, in words and in both, as intervals and with the words that they take."""

from __future__ import annotations

import pytest

from syrianews.comparison.numerals import NUMBER, figure, read_number
from syrianews.text import Folded


def read(text: str) -> tuple[tuple[float, float], int] | None:
    """The number that a text begins with, and how many words it takes."""
    folded = Folded(text)
    words = [(match.group(), *folded.raw_span(*match.span())) for match in NUMBER.finditer(folded.text)]
    return read_number(words, 0, text)


@pytest.mark.parametrize(
    ("text", "value", "used"),
    [
        ("14 شخصا", 14, 1),
        ("2,000 شخص", 2000, 1),
        ("5ر64 دولار", 64.5, 3),
        ("أربعة عشر شخصا", 14, 2),
        ("خمسة وعشرون شخصا", 25, 2),
        ("ثمانية وعشرة", 8, 1),
        ("مئة وعشرون شخصا", 120, 2),
        ("ألفي مقاتل", 2000, 1),
        ("خمسة آلاف ومئة", 5100, 3),
        ("ثلاثة آلاف وثمانمائة جندي", 3800, 3),
        ("7 آلاف و500 شخص", 7500, 4),
        ("مليون ونصف المليون", 1_500_000, 3),
        ("(190) مائة وتسعون", 190, 3),
        ("أحد عشر بحارا", 11, 2),
        ("إحدى وثلاثون سفينة", 31, 2),
        ("مئة وأحد عشر بحارا", 111, 3),
        ("مئتين وأربعة عشر بحارا", 214, 3),
        ("ألفين وتسعة عشر", 2019, 3),
        ("سبعة آلاف وإحدى وثلاثين سفينة", 7031, 4),
        ("ثلاثة وأربعين فاصلة خمسة أطنان", 43.5, 4),
        ("مليون وثماني مئة ألف طن", 1_800_000, 4),
        ("مليونين وتسعمئة وخمسة وستين ألفا وأربعمئة طن", 2_965_400, 6),
    ],
)
def test_an_exact_number(text, value, used):
    assert read(text) == ((value, value), used)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("240 ألف نسمة", 239_500, 240_500),
        ("64,6 مليون", 64_500_000, 64_700_000),
        ("مئات المقاتلين", 200, 999),
        ("مئات الآلاف", 200_000, 999_000),
    ],
)
def test_a_rounded_number_is_as_wide_as_its_last_digit(text, low, high):
    found = read(text)
    assert found is not None
    assert found[0] == pytest.approx((low, high))


@pytest.mark.parametrize("text", ["الوزير", "00:01", "أحد البحارة", "إحدى السفن"])
def test_no_number(text):
    assert read(text) is None


def test_three_digits_behind_a_mark_are_thousands():
    assert figure("1.000.500") == (1_000_500, 1)
    assert figure("12,50") == (12.5, 0.01)
