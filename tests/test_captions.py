"""Captions inside a text, which look like crossheads."""

import pytest

from syrianews.schema import Scrape
from syrianews.zoning.captions import is_inner_caption, is_latin_credit
from syrianews.zoning.lines import read_lines
from syrianews.zoning.zones import segment

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
        "جانب من الاجتماع",
        "ورشة في حلب القديمة (إ.ب.أ)",
        "فيديو: لحظة وصول الوفد إلى المطار",
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


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("طفل أمام مدرسة في صورة نشرتها البلدية", True),
        ("ظهر المدير السابق في صورة نشرتها البلدية", False),
        ("المدير السابق يظهر في صورة نشرتها البلدية", False),
        ("نشرت البلدية إعلانها في صورة من الأرشيف", False),
    ],
)
def test_who_is_placed_in_a_picture(line, caption):
    assert is_caption(line) == caption


def test_a_line_over_an_agency_s_credit():
    assert is_caption("مدخل السوق القديم", "AFP / Samer Ali")
    assert not is_caption("مدخل السوق القديم", "The market opened at noon")


def test_credits_in_latin_letters():
    lines = read_lines("picture-alliance/dpa/S. Ali\nGetty Images\nSamer Ali/AFP\nThe ap was updated / again")
    assert [is_latin_credit(line) for line in lines] == [True, True, True, False]


def test_a_line_over_a_credit_with_its_label():
    assert is_caption("لاجئون في محطة القطارات ببرلين", "صورة من: Samer Ali/picture alliance")
    assert not is_caption("لاجئون في محطة القطارات ببرلين", "وقال المتحدث إن القطارات تصل في موعدها.")


def test_a_line_under_the_label_of_captions():
    page = ["Image caption", "الوزير قال إن الخطة جاهزة لكل الطوارئ", "Image caption", "الوزير يزور المؤسسة"]
    zones, _ = segment(
        Scrape("a.txt", "\n".join(["وزير يزور المؤسسة العامة في دمشق", TEXT, TEXT[1:], *page, TEXT]))
    )
    assert [zone.kind for zone in zones] == ["headline", "body", "meta", "body"]
