"""Two words that are spelled like foreign names."""

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("التقى القائم بالأعمال، رونين كراوسمان، زواره", ["رونين كراوسمان"]),
        ("وصف ستيفين جيرارد المباراة", ["ستيفين جيرارد"]),
        ("اشترت شركة رونين كراوسمان، المصنع", []),
    ],
)
def test_a_pair_is_a_person_where_something_says_so(text, expected):
    found = ActorFinder.default()(Document.from_text(text))
    assert [text[m.start : m.end] for m in found if m.type == "PERSON"] == expected
