"""Speakers named by one word, in whole sentences."""

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def named(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.type) for m in FINDER(Document.from_text(text))]


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
