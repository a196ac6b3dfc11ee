"""Names that are words of the language where the text speaks of what they mean: floods that are no city."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FIND = ActorFinder.default()


def found(text: str) -> list[str]:
    return [mention.actor for mention in FIND(Document.from_text(text))]


@pytest.mark.parametrize(
    "text",
    [
        "لقي عشرة مصرعهم في سيول شمال البلاد.",
        "وتفقد الوزير المتضررين في سيول جارفة.",
        "وقتل ثلاثة في سيول الوادي الكبير.",
        "وغرق طفلان في سيول أمس. وجرفت السيول جسرا.",
        "وتحولت أمطار غزيرة إلى سيول وأغرقت حقولا.",
    ],
)
def test_floods_are_no_city(text):
    assert "seoul" not in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "وصل الوزير إلى سيول قادما من طوكيو.",
        "وعقدت القمة في سيول العاصمة الكورية الجنوبية.",
        "وقتل عشرة في سيول الثلاثاء.",
        "وغرقت سفينة كورية جنوبية، وعاد وزير الدفاع إلى سيول بعد أمطار غزيرة.",
    ],
)
def test_the_city_is_no_floods(text):
    assert "seoul" in found(text)
