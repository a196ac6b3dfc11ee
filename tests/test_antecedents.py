"""Who goes on where a verb or participle has no subject: each weight decides between two speakers, and without it the other one would go on."""

import pytest
from attribution_reading import attributions

from syrianews.attribution import antecedents

OPENED = "وأضاف أنها ستبقى."
"""What goes on without a subject."""
WEIGHED = [
    (
        "_NO_PERSON",
        "قال سمير الحداد إن السوق أغلقت. وقال المجلس إنها فتحت. وأضاف: «أعتقد أنها ستبقى».",
        "سمير الحداد",
        "المجلس",
    ),
    (
        "_OTHER_GENDER",
        "قالت الوزيرة إن السوق أغلقت. وقال التاجر إنها فتحت. وأضافت أنها ستبقى.",
        "الوزيرة",
        "التاجر",
    ),
    ("_OTHER_SENTENCE", "قال الوزير إن السوق أغلقت. وفتح السوق أمس، مشيرة إلى أنها قديمة.", None, "الوزير"),
    (
        "_ONE_FOR_MANY",
        "قال سكان القرية إن السوق أغلقت. وقال المجلس إنها فتحت. وأضافوا أنها ستبقى.",
        "سكان القرية",
        "المجلس",
    ),
    (
        "_MANY_FOR_ONE",
        f"قال الوزير إن السوق أغلقت. وقال سكان القرية إنها فتحت. {OPENED}",
        "الوزير",
        "سكان القرية",
    ),
    ("_NESTED", f"قال الوزير إن المجلس أكد أن السوق أغلقت. {OPENED}", "الوزير", "المجلس"),
    (
        "_BEHIND_NESTED",
        "قال الوزير إن المجلس أكد أن السوق أغلقت، مشيرا إلى أنها ستبقى.",
        "الوزير",
        "المجلس",
    ),
    ("_QUOTED_APART", f'بحسب الخبير "طالب المجلس بفتح السوق". {OPENED}', "الخبير", "المجلس"),
    ("_CITED", f"قال الوزير إن السوق أغلقت. وبحسب المجلس فإنها فتحت. {OPENED}", "الوزير", "المجلس"),
    ("_OF_NOUN", f"قال الوزير إن السوق أغلقت. وصدر إعلان المجلس أن السوق فتحت. {OPENED}", "الوزير", "المجلس"),
    (
        "_ONLY_REPORTS",
        "قالت الوزيرة إن السوق أغلقت. وأفادت أنباء بأنها فتحت. وأضافت أنها ستبقى.",
        "الوزيرة",
        "أنباء",
    ),
    (
        "_NAMED",
        "قال سمير الحداد إن السوق أغلقت.\nوقال عمر زيدان إنها مفتوحة.\nجاء ذلك في مقابلة لسمير الحداد، حيث قال إنها ستفتح.",
        "سمير الحداد",
        "عمر زيدان",
    ),
    (
        "_MEDIUM",
        "قال الوزير إن السوق أغلقت. وذكر الموقع أنها فتحت. وتعهد بأن تبقى مفتوحة.",
        "الوزير",
        "الموقع",
    ),
]


def who_goes_on(text: str) -> str | None:
    """The source that the last attribution of a text goes back to."""
    found = attributions(text)
    first = {a.id: a for a in found}.get(found[-1].antecedent)
    return text[slice(*first.source)] if first and first.source else None


@pytest.mark.parametrize(("weight", "text", "speaker", "other"), WEIGHED)
def test_a_weight_decides_who_goes_on(weight, text, speaker, other, monkeypatch):
    assert who_goes_on(text) == speaker
    monkeypatch.setattr(antecedents, weight, 0.0)
    assert who_goes_on(text) == other


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"قال الوزير إن السوق أغلقت. وقال المدير إنها فتحت. {OPENED}", "المدير"),
        ("قال الوزير إن السوق أغلقت، مشيرة إلى أنها قديمة.", "الوزير"),
    ],
)
def test_the_nearest_who_may_goes_on(text, speaker):
    assert who_goes_on(text) == speaker


def test_nobody_goes_on_whose_words_are_too_far_off():
    said, between = "قال الوزير إن السوق أغلقت. ", "ويقال إنها فتحت. "
    assert who_goes_on(said + between * 7 + OPENED) == "الوزير"
    assert who_goes_on(said + between * 8 + OPENED) is None


def test_one_named_in_the_clause_goes_on_from_farther_off():
    said, between = "قال سمير الحداد إن السوق أغلقت.\n", "وقالت البلدية إنها فتحت.\n"
    named = "جاء ذلك في مقابلة لسمير الحداد، حيث قال إنها ستبقى."
    assert who_goes_on(said + between * 11 + named) == "سمير الحداد"
    assert who_goes_on(said + between * 12 + named) == "البلدية"
