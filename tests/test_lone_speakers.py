"""Speakers named by one word, in whole sentences."""

import pytest
from actor_reading import named


@pytest.mark.parametrize(
    "text",
    ["وقالت كربرغيس إن الأمر صعب", "عبر تالوك عن رأيه. وقال تالوك إن الأمر صعب"],
)
def test_a_foreign_word_speaks(text):
    assert {kind for _, kind in named(text)} == {"PERSON"}


@pytest.mark.parametrize(
    "text",
    ["وقال تالوك إن الأمر صعب", "ارتفع سهم تالوك. وقالت تالوك إن الأرباح زادت", "وقال كربرغيس"],
)
def test_a_word_once_or_of_a_firm_does_not(text):
    assert named(text) == []
