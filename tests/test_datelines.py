"""Lines that are nothing but a dateline or a credit."""

import pytest
from zoned_lines import LEAD, SECOND, kinds

from syrianews.schema import Scrape
from syrianews.zoning.datelines import is_dateline
from syrianews.zoning.lines import read_lines
from syrianews.zoning.zones import segment


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("بغداد - المسلة", True),
        ("دمشق-سانا", True),
        ("دبي (وام)", True),
        ("شبكة السنابل || وكالات", True),
        ("طرابلس ـ رويترز", True),
        ("السنابل نيوز -", True),
        ("نواكشوط - السنبلة:", True),
        ("روسيا - أوكرانيا", False),
        ("سوريا: مقتل شخصين", False),
        ("الجزيرة تخسر النهائي (فيديو)", False),
        ("انفجار في بغداد - رويترز تكشف التفاصيل الكاملة", False),
        ("وصول الوفد إلى بغداد", False),
        ("وكالات", False),
    ],
)
def test_is_dateline(line, found):
    assert is_dateline(read_lines(line)[0]) is found


def test_a_dateline_over_a_text_that_lost_its_title_is_no_title():
    assert kinds("دمشق - وكالات", LEAD, SECOND) == [("meta", 0), ("body", 0), ("body", 0)]
    _, articles = segment(Scrape("a.txt", f"بغداد - المسلة\n{LEAD}\n{SECOND}"))
    assert (articles[0].title, articles[0].outlet, articles[0].place) == (None, "المسلة", "بغداد")


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("القاهرة - محمد خالد", True),
        ("جدة: سعيد الأبيض", True),
        ("□ القاهرة - محمد صلاح", True),
        ("القاهرة: محمد خالد يفوز بالجائزة", False),
        ("جدة: سعيد جدا", False),
    ],
)
def test_a_place_and_its_writer_are_a_dateline(line, is_one):
    assert is_dateline(read_lines(line)[0]) == is_one
