"""Names of East Asia."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def persons(text: str) -> list[str]:
    return [text[m.start : m.end] for m in FINDER(Document.from_text(text)) if m.type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("زار تشانغ وين فنغ المصنع", "تشانغ وين فنغ"),
        ("قال الكوري الجنوبي لي سونغ هيون بعد السباق", "لي سونغ هيون"),
        ("وفاز الصيني سون يانج بالسباق", "سون يانج"),
    ],
)
def test_syllables_make_a_name(text, name):
    assert persons(text) == [name]


@pytest.mark.parametrize("text", ["ما قاله لي هو أن الوقت فات", "كتب لي يو أمس"])
def test_words_of_arabic_make_none(text):
    assert persons(text) == []
