"""A denial answers those who assert the act that it denies, of those of whom it denies it."""

import pytest
from two_tellings import told

from syrianews.comparison.claims import claims
from syrianews.comparison.denials import denied

NAMES = {
    "البنتاغون": ("ORG", "us-department-of-defense"),
    "الولايات المتحدة": ("GPE", "united-states"),
    "إسرائيل": ("GPE", "israel"),
    "الكتيبة": ("GROUP", "battalion"),
    "المدينة": ("LOC", "city"),
}


def claimed(denial: str, claim: str) -> bool:
    source, content = "البنتاغون", denial
    a = told(
        "a",
        f"عنوان\nنفى {source} {content}.",
        mentions=NAMES,
        said=((source, "نفى", content, "us-department-of-defense"),),
    )
    b = told("b", f"عنوان\n{claim}.", mentions=NAMES)
    (what,) = denied(a)
    return claims(a, what, b, b.paragraphs[1].clauses[0])


@pytest.mark.parametrize(
    ("denial", "claim", "expected"),
    [
        ("ضلوعه في الهجوم على القاعدة الجوية", "الولايات المتحدة هاجمت القاعدة الجوية", True),
        ("ضلوعه في الهجوم على القاعدة الجوية", "هجوم أميركي على القاعدة الجوية", True),
        ("ضلوعه في الهجوم على القاعدة الجوية", "هجوم صاروخي على القاعدة الجوية", False),
        ("ضلوعه في الهجوم على القاعدة الجوية", "إسرائيل شنت الهجوم على القاعدة الجوية", False),
        ("ضلوعه في الهجوم على القاعدة الجوية", "غارات استهدفت موقعا قرب الولايات المتحدة", False),
        ("وجود تعاون بين الكتيبة وإسرائيل", "الكتيبة تتعاون سرا منذ سنوات", True),
        ("وجود تعاون بين الكتيبة وإسرائيل", "الكتيبة انسحبت من المدينة أمس", False),
        ("أن تكون الكتيبة نفذت هذا الهجوم", "الكتيبة متهمة بالهجوم المفترض", False),
        ("قصف المدينة", "دعوات إلى وقف القصف على المدينة", False),
    ],
)
def test_the_act_and_the_agents_of_a_denial_are_asserted(denial, claim, expected):
    assert claimed(denial, claim) is expected


def test_who_says_something_is_none_of_those_who_act():
    said = "الهجوم على القاعدة الجوية سيلقى ردا"
    a = told("a", "عنوان\nنفى البنتاغون ضلوعه في الهجوم على القاعدة.", mentions=NAMES,
             said=(("البنتاغون", "نفى", "ضلوعه في الهجوم على القاعدة", "us-department-of-defense"),))  # fmt: skip
    b = told(
        "b",
        f"عنوان\nقالت الولايات المتحدة إن {said}.",
        mentions=NAMES,
        said=(("الولايات المتحدة", "قالت", said, "united-states"),),
    )
    (what,) = denied(a)
    assert not claims(a, what, b, b.paragraphs[1].clauses[0])


@pytest.mark.parametrize(
    ("denial", "expected"),
    [
        ("صحة خبر قصف المدينة", False),
        ("صحة خبر عاجل عن قصف المدينة", True),
    ],
)
def test_what_somebody_denies_of_himself_stands_at_the_beginning(denial, expected):
    """Only then must the claim name him: another's bombardment is no answer to his denial of his own."""
    assert claimed(denial, "قصف إسرائيل المدينة ليلا") is expected
