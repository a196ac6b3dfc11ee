"""Companies in lists of shares."""

import pytest
from actor_reading import named


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "جاءت أسهم شركات نماء، والمتطورة ,وولاء على قائمة الأسهم",
            [("نماء", "ORG"), ("المتطورة", "ORG"), ("ولاء", "ORG")],
        ),
        (
            "كانت أسهم شركات سدير و تهامة للإعلان ,و وفرة الأكثر ارتفاعا",
            [("سدير", "ORG"), ("تهامة للإعلان", "ORG"), ("وفرة", "ORG")],
        ),
        ("هبطت أسهم شركات الطيران، والسياحة، والفنادق على وقع الأنباء", []),
        ("كانت أسهم شركات التعدين والطاقة الأكثر ارتفاعا", []),
    ],
)
def test_lists_of_shares(text, expected):
    assert named(text) == expected
