import pytest

from syrianews.comparison.variants import describe, difference, strength, wording


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("سحب القوات الأجنبية", "سحب القوّات الاجنبية", "verbatim"),
        ("سحب جميع القوات", "سحب القوات", "shortened"),
        ("سحب القوات", "سحب القوات فورا", "extended"),
        ("ضربة جوية", "ضربة صاروخية", "reworded"),
    ],
)
def test_wording(a, b, kind):
    assert wording(difference(a, b)) == kind


def test_cut_absolutes_soften_and_added_duty_strengthens():
    assert strength(difference("سحب جميع القوات", "سحب القوات")) == "softened"
    assert strength(difference("سحب القوات", "يجب سحب القوات")) == "strengthened"
    assert strength(difference("سحب القوات", "سحب القوات")) is None


def test_the_difference_reads_as_one_line():
    assert describe(difference("ضربة جوية قوية", "ضربة صاروخية قوية")) == "ضربة [-جوية-] {+صاروخية+} قوية"
