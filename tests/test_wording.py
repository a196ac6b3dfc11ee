"""Counted things and percentages."""

from __future__ import annotations

import pytest

from syrianews.wording import counted, percent


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles"), (12345, "12,345 articles")]
)
def test_one_thing_is_singular_and_thousands_have_commas(number, said):
    assert counted(number, "article") == said


def test_a_plural_of_its_own_is_kept_to_more_than_one():
    assert counted(1, "story", "stories") == "1 story"
    assert counted(3, "story", "stories") == "3 stories"


def test_percentages_are_whole_and_nothing_of_nothing_is_no_error():
    assert [percent(2, 3), percent(0.345), percent(0, 0)] == ["67 %", "34 %", "0 %"]
