"""Which of several people of one name a text means: one named far more often, one of the verb's gender, else the one named last."""

import pytest
from actor_reading import mentions


def meant(text: str) -> str:
    """The actor of the last naming of a text."""
    return mentions(text)[-1].actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("التقى سامي الطباع أخته رهام الطباع، وقال الطباع إن الموعد ثابت.", "sami-al-tbaa"),
        ("التقى سامي الطباع أخته رهام الطباع، وقالت الطباع إن الموعد ثابت.", "rham-al-tbaa"),
        ("وصل سامي الطباع ثم نادر الطباع، ثم غادر الطباع القاعة.", "nader-al-tbaa"),
        (
            "قال سامي الطباع ذلك. ثم قال سامي الطباع إنه سعيد. وشكر سامي الطباع أهله. ووصل نادر الطباع. وغادر الطباع القاعة.",
            "sami-al-tbaa",
        ),
    ],
)
def test_who_is_meant_by_a_name_of_several(text, actor):
    assert meant(text) == actor
