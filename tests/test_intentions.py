"""What somebody only has to say, and has not said."""

from __future__ import annotations

import pytest
from attribution_reading import read


@pytest.mark.parametrize(
    "duty",
    [
        "على {}",
        "كان على {}",
        "ولكن على {}",
        "فعلى {}",
        "يجب على {}",
        "يجب",
        "ينبغي على {}",
        "يتعين على {}",
        "لا بد",
        "من الواجب",
        "من الضروري",
    ],
)
@pytest.mark.parametrize("who", ["واشنطن", "الحكومة"])
@pytest.mark.parametrize("saying", ["تعترف بأن الضربة كانت خطأ", "تعلن أن الحرب انتهت", "تدين الهجوم"])
def test_what_should_be_said_is_not_told(saying, who, duty):
    assert read(f"{duty.format(who)} أن {saying}.") == []
    text = f"قال النائب سمير الحداد إن {duty.format(who)} أن {saying}."
    assert [found[0] for found in read(text)] == ["قال"]


def test_a_further_duty_is_one_too():
    assert read("على الحكومة أن تكف عن القصف وأن تعترف بأن الضربة كانت خطأ.") == []


@pytest.mark.parametrize("before", ["قبل", "إلى"])
def test_what_is_or_will_be_said_is_told(before):
    assert "يعلن" in [found[0] for found in read(f"{before} أن يعلن الوزير أن السوق أغلقت.")]
