import pytest
from attribution_reading import attributions, listed, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حوكم تجار اتهموا بتهريب القمح.", ("اتهموا", None, ["تهريب القمح"])),
        ("أغلق المصنع لأسباب وصفت بالأمنية.", ("وصفت", None, ["الأمنية"])),
        ("وذكر التجار أن حالته وصفت بأنها حرجة.", [("ذكر", "التجار", ["حالته وصفت بأنها حرجة"]), ("وصفت", None, ["حرجة"])]),
        ("وكان سمير الحداد قد اتهم بأنه باع المصنع.", ("اتهم", None, ["باع المصنع"])),
        ("ووقع هجوم يشتبه بأنه كان مدبرا.", ("يشتبه", None, ["كان مدبرا"])),
        ("وذكرت الصحيفة إنها متهمة بالسرقة.", [("ذكرت", "الصحيفة", ["متهمة بالسرقة"]), ("متهمة", None, ["السرقة"])]),
    ],
)  # fmt: skip
def test_whom_nobody_named_accuses(text, expected):
    assert read(text) == listed(expected)


@pytest.mark.parametrize(
    "text", ["وتردد أن المصنع سيغلق.", "وكان تردد أن المصنع سيغلق.", "وورد أن المصنع سيغلق.", "وورد فيه أن المصنع سيغلق."]
)  # fmt: skip
def test_nobody_says_what_goes_around(text):
    _, found = attributions("قالت سلمى الحداد إن السوق أغلقت. " + text)
    assert (found.antecedent is None) == ("فيه" not in text)
