"""A table of stories of one's own, as spreadsheets leave it."""

from __future__ import annotations

import pandas as pd
import pytest

from syrianews.comparison.given_stories import given_stories

FOUND = pd.DataFrame(
    {"story": ["s1", "s1", "s2"], "file": list("abc"), "article": 0, "size": [2, 2, 1], "similarity": 0.8}
)


def test_an_empty_cell_is_the_first_article():
    own = pd.DataFrame({"story": ["raid", "raid"], "file": ["b", "c"], "article": [None, 0.0]})
    assert given_stories(FOUND, own).query("story == 'raid'")["file"].tolist() == ["b", "c"]


def test_an_article_that_is_not_there_or_in_two_stories():
    with pytest.raises(ValueError, match="does not have: z#0"):
        given_stories(FOUND, pd.DataFrame({"story": ["raid"], "file": ["z"]}))
    with pytest.raises(ValueError, match="into two stories: a#0"):
        given_stories(FOUND, pd.DataFrame({"story": ["raid", "fire"], "file": ["a", "a"]}))
