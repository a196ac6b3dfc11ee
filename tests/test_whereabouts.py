import pytest
from two_tellings import told

from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.whereabouts import names_differ, sites_differ

NAMES = {
    "طرطوس": ("GPE", "tartus"), "بانياس": ("GPE", "baniyas"), "سوريا": ("GPE", "syria"), "لبنان": ("GPE", "lebanon"), "داعش": ("GROUP", "isis"),
}  # fmt: skip


def clauses(a, b):
    pair = SideBySide(told("a", f"عنوان\n{a}", mentions=NAMES), told("b", f"عنوان\n{b}", mentions=NAMES))
    return pair, pair.a.paragraphs[1].clauses[0], pair.b.paragraphs[1].clauses[0]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("دمرت سبع عربات لداعش في طرطوس", "دمرت ثلاث عربات لداعش في بانياس", True),
        ("دمرت سبع عربات في طرطوس", "دمرت ثلاث عربات في طرطوس", False),
        ("دمرت سبع عربات في طرطوس", "دمرت ثلاث عربات", False),
        ("دمرت سبع عربات في سوريا", "دمرت ثلاث عربات في بانياس", False),
        ("دمرت سبع عربات في طرطوس", "دمرت ثلاث عربات في بانياس. وتقع بانياس شمال طرطوس", False),
    ],
)
def test_clauses_of_two_places(a, b, expected):
    assert sites_differ(*clauses(a, b)) is expected


def test_clauses_that_name_nobody_and_no_place_in_common():
    _, one, other = clauses("دمرت سبع عربات لداعش", "دمرت ثلاث عربات في لبنان")
    assert names_differ(one, other)
    _, one, other = clauses("دمرت سبع عربات لداعش", "دمرت ثلاث عربات لداعش في لبنان")
    assert not names_differ(one, other)
