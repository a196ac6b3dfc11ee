"""Counted things, percentages and scraped words in computed sentences."""

from __future__ import annotations

import pytest

from syrianews.exhibit_html import isolated_markdown
from syrianews.wording import counted, kept_whole, percent


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


def test_scraped_words_keep_their_order_in_a_sentence():
    """Runs of one title in elements of their own would stand from left to right, the last word first."""
    title = kept_whole("نشرة الصباح: الجسر مفتوح منذ 2016")
    assert isolated_markdown(f"Story s1 ({title}): 3") == f"Story s1 ({title}): 3"
    assert isolated_markdown(f"said {kept_whole('سانا')}") == "said \u2068<bdi>سانا</bdi>\u2069"
    assert kept_whole("BBC: الجسر مفتوح")[0] == "\u2067"
    assert isolated_markdown(kept_whole("BBC: الجسر *مفتوح*")) == "\u2067BBC: الجسر \\*مفتوح\\*\u2069"
