import pytest
from attribution_reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حوكم تجار اتهموا بتهريب القمح.", ("اتهموا", None, ["تهريب القمح"])),
        ("أغلق المصنع لأسباب وصفت بالأمنية.", ("وصفت", None, ["الأمنية"])),
        ("وكان سمير الحداد قد اتهم بأنه باع المصنع.", ("اتهم", None, ["باع المصنع"])),
        ("ووقع هجوم يشتبه بأنه كان مدبرا.", ("يشتبه", None, ["كان مدبرا"])),
        ("وذكرت الصحيفة إنها متهمة بالسرقة.", ("متهمة", None, ["السرقة"])),
    ],
)  # fmt: skip
def test_whom_nobody_named_accuses(text, expected):
    assert expected in read(text)
