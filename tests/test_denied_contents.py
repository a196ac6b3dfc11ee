"""What a denial denies: what a headline tells before its last word, what others claim; and what is told without something."""

import pytest
from attribution_reading import read


@pytest.mark.parametrize(
    ("headline", "attributions"),
    [
        (
            "قطر تتهم السعودية بمنع مواطنيها من السفر والرياض تنفي",
            [
                ("تتهم", "قطر", ["السعودية بمنع مواطنيها من السفر"]),
                ("تنفي", "الرياض", ["السعودية بمنع مواطنيها من السفر"]),
            ],
        ),
        (
            'السودان: الجيش يعلن تعرض طائرة لإطلاق نار و"الدعم السريع" ينفي',
            [
                ("يعلن", "الجيش", ["تعرض طائرة لإطلاق نار"]),
                ("ينفي", "الدعم السريع", ["تعرض طائرة لإطلاق نار"]),
            ],
        ),
        ("قتلى بقصف على حلب.. والنظام ينفي", [("ينفي", "النظام", ["قتلى بقصف على حلب"])]),
        ("سوريا.. قتلى بقصف.. والكرملين ينفي!", [("ينفي", "الكرملين", ["قتلى بقصف"])]),
        ("الوزارة تعلن رفع الأسعار", [("تعلن", "الوزارة", ["رفع الأسعار"])]),
        ("واشنطن لا تؤكد ولا تنفي", []),
        ("قتلى بقصف على حلب والوزارة ينفي", []),
    ],
)
def test_a_denial_ends_a_headline(headline, attributions):
    assert read(headline, "headline") == attributions


def test_it_ends_no_body():
    assert ("ينفي", "النظام") not in [(cue, who) for cue, who, _ in read("قتلى بقصف على حلب.. والنظام ينفي")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("أعلنت الوزارة إسقاط طائرة بدون طيار فوق المدينة.", "إسقاط طائرة بدون طيار فوق المدينة"),
        ("أعلنت الوزارة إسقاط طائرة فوق المدينة بدون ذكر تفاصيل.", "إسقاط طائرة فوق المدينة"),
        ("أعلنت الوزارة إسقاط طائرة فوق المدينة بدون أن تذكر تفاصيل.", "إسقاط طائرة فوق المدينة"),
    ],
)
def test_without_is_of_what_is_told_but_for_what_is_left_unsaid(text, content):
    assert [contents for _, _, contents in read(text)] == [[content]]


@pytest.mark.parametrize("claim", ["مزاعم واشنطن", "ادعاءات الشركة", "شائعات"])
def test_what_others_claim_is_what_is_denied_and_no_part_of_the_denier(claim):
    text = f"نفت الوزارة {claim} بأنها أغلقت الجسر."
    assert read(text)[0] == ("نفت", "الوزارة", [f"{claim} بأنها أغلقت الجسر"])
