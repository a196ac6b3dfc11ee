"""Captions inside a text, which look like crossheads."""

import pytest

from syrianews.zoning.captions import is_inner_caption, is_latin_credit
from syrianews.zoning.lines import read_lines

TEXT = "واستقبل الوزير أمس مدير المؤسسة العامة سامر العلي في مكتبه بدمشق وبحث معه خطة الصيانة."


def is_caption(*texts):
    return is_inner_caption(read_lines("\n".join([*texts, TEXT])), 0)


@pytest.mark.parametrize(
    "line",
    [
        "دمار في سوق المدينة - ناشطون",
        "دمار في سوق المدينة (رويترز)",
        "دمار في سوق المدينة / أرشيف",
        "دمار في سوق المدينة - تصوير: سامر العلي",
        "مدير المؤسسة العامة سامر العلي",
    ],
)
def test_captions(line):
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "خطة الصيانة",
        "دمار في سوق المدينة",
        "مدير المؤسسة الجديد سامر العلي",
        "وعاد الهدوء إلى السوق - ناشطون",
        "زيارة سامر العلي",
    ],
)
def test_crossheads_and_other_names(line):
    assert not is_caption(line)


def test_a_line_over_an_agency_s_credit():
    assert is_caption("مدخل السوق القديم", "AFP / Samer Ali")
    assert not is_caption("مدخل السوق القديم", "The market opened at noon")


def test_credits_in_latin_letters():
    lines = read_lines("picture-alliance/dpa/S. Ali\nGetty Images\nSamer Ali/AFP\nThe ap was updated / again")
    assert [is_latin_credit(line) for line in lines] == [True, True, True, False]
