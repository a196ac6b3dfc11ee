"""Firms and outlets called by a place and an English word."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ذكرت سياتل تايمز ذلك", ("سياتل تايمز", "MEDIA")),
        ("أقلعت طائرة ألاسكا إيرلاينز متأخرة", ("ألاسكا إيرلاينز", "ORG")),
        ("قالت شركة ديترويت إنيرجي إن", ("شركة ديترويت إنيرجي", "ORG")),
        ("وصل إلى ديترويت مساء", ("ديترويت", "GPE")),
    ],
)
def test_the_word_behind_the_place_makes_the_name(text, expected):
    assert [(text[m.start : m.end], m.type) for m in FINDER(Document.from_text(text))] == [expected]
