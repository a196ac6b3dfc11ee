"""Which aligned passages report something in common, and which only name the same."""

import pytest
from two_tellings import told

from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.substance import of_one_fact

NAMES = {"سالم مراد": ("PERSON", "salem"), "الميناء": ("LOC", "port"), "المدينة الحرة": ("GPE", "city")}


def of_one(a: str, b: str, *, said_a=(), said_b=(), **how: bool) -> bool:
    one = told("a", f"عنوان\n{a}", mentions=NAMES, said=said_a)
    other = told("b", f"عنوان\n{b}", mentions=NAMES, said=said_b)
    passages = one.paragraphs[1].clauses[0], other.paragraphs[1].clauses[0]
    return of_one_fact(SideBySide(one, other), *passages, **how)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("زار سالم مراد الميناء مع وفد كبير", "زيارة سالم مراد إلى الميناء", True),
        ("كان سالم مراد يتعاون مع الشركة", "سالم مراد متعاون معها", True),
        ("فقد زار سالم مراد الميناء", "قيل إن سالم مراد في الميناء", False),
        ("خسر سالم مراد الميناء في مارس 2019", "خسر سالم مراد الميناء في أكتوبر 2019", False),
        ("خسر سالم مراد الميناء في 2018", "خسر سالم مراد الميناء في 2019", True),
        ("وقع سالم مراد إعلان الميناء", "أي بعد إعلان الميناء بعامين", False),
        ("أي بعد إعلان الميناء بعامين", "وقع سالم مراد إعلان الميناء", False),
        ("أي بعد إعلان الميناء بعامين", "أي بعد إعلان الميناء بسنتين", True),
        ("وقع سالم مراد إعلان الميناء", "أي إعلان الميناء", True),
    ],
)
def test_what_both_say_besides_names_and_under_one_date_makes_a_fact(a, b, expected):
    assert of_one(a, b) is expected


SAID = "الميناء سيغلق أبوابه قريبا"


def test_who_says_something_is_no_fact():
    a, b = "وكانت الصحيفة اليومية ذكرت في تقرير مفصل", "نقلت الصحيفة اليومية عنه"
    quoted = f". {SAID}"
    said = ("الصحيفة اليومية", "{}", SAID, None)
    tagged = [(said[0], cue, *said[2:]) for cue in ("ذكرت", "نقلت")]
    assert not of_one(a + quoted, b + quoted, said_a=(tagged[0],), said_b=(tagged[1],))


def test_what_is_said_is_a_fact_in_other_words_too():
    a, b = f"قال سالم مراد إن {SAID}", "أضاف سالم مراد أن إغلاق الميناء قريب"
    said = (("سالم مراد", "قال", SAID, "salem"),), (("سالم مراد", "أضاف", "إغلاق الميناء قريب", "salem"),)
    assert of_one(a, b, said_a=said[0], said_b=said[1])


def test_of_the_same_words_it_does_not_matter_who_says_them():
    text = f"صرح سالم مراد عن المحادثات. {SAID}"
    said = (("سالم مراد", "صرح", SAID, "salem"),)
    assert not of_one(text, text, said_a=said, said_b=said)
    assert of_one(text, text, said_a=said, said_b=said, alike=True)
