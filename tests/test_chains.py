import pytest
from attribution_reading import attributions


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "وأكد سمير الحداد أن وزارة الزراعة ذكرت أن وفدا زارها، مشيرة إلى أن السوق أغلقت.",
            "وزارة الزراعة",
        ),
        (
            "قال سمير الحداد إن السوق أغلقت.\nوقال عمر زيدان إنها مفتوحة.\nجاء ذلك في مقابلة لسمير الحداد، حيث قال إنها ستفتح.",
            "سمير الحداد",
        ),
        ("قالت البلدية إن السوق أغلقت.\nوبحسب الشرطة فإن رجلا أغلقها، مشيرة إلى أنه مجهول.", "الشرطة"),
    ],
)
def test_to_whom_a_dropped_subject_goes_back(text, speaker):
    found = attributions(text)
    by_id = {a.id: a for a in found}
    assert text[slice(*by_id[found[-1].antecedent].source)] == speaker
