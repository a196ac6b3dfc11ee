"""What a page's furniture says of whose page it is."""

from __future__ import annotations

import time

import pytest

from syrianews.zoning.credits import by_outlet, usual_credit
from syrianews.zoning.furniture import own_names, page_credits
from syrianews.zoning.lines import read_lines


def named(*furniture: str) -> dict[str, float]:
    """Names by the weight of all that furniture says for them."""
    groups = by_outlet(list(page_credits(read_lines("\n".join(["قائمة الأقسام"] * 3 + list(furniture))))))
    return {usual_credit(group).name: sum(credit.weight for credit in group) for group in groups}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("جميع الحقوق محفوظة لصحيفة السنابل © 2020", "السنابل"),
        ("جميع الحقوق محفوظة للسنابل", "السنابل"),
        ("© 2021 السنابل. كل الحقوق محفوظة", "السنابل"),
        ("جميع حقوق النشر محفوظة، المؤسسة الصحفية الأردنية، هاتف 5600800", "الرأي"),
        ("البريد الإلكتروني: desk@okaz.com.sa", "عكاظ"),
        ("حمل تطبيق الراية", "الراية"),
        ("تابعوا «الأنباء» على تويتر", "الأنباء"),
    ],
)
def test_one_line_that_names_the_site_is_enough(line, name):
    assert named(line).get(name, 0) > 1.2


@pytest.mark.parametrize("line", ["الشرق الأوسط", "الأخبار", "الاقتصادية", "تقرير من سبوتنيك"])
def test_sections_and_single_mentions_are_not(line):
    assert max(named(line).values(), default=0) <= 1.2


def test_addresses_of_several_sites_are_links():
    assert not {"عكاظ", "اليوم"} & named("www.okaz.com.sa", "www.alyaum.com").keys()
    assert "عكاظ" in named("www.okaz.com.sa")


def test_names_from_promotions_and_notices():
    lines = read_lines("حمل تطبيق حقول الريف\nجميع الحقوق محفوظة © موقع الثبات")
    assert own_names(lines) == {"حقول الريف", "الثبات"}


def test_a_very_long_line_is_passed_over_soon():
    start = time.perf_counter()
    list(page_credits(read_lines("a." * 1_000_000)))
    assert time.perf_counter() - start < 5


def test_the_name_behind_the_link_that_skips_the_head():
    lines = read_lines("Skip to content\nدفتر السهل\nأخبار الريف والناس\nMenu\nHome")
    assert [credit.name for credit in page_credits(lines) if credit.weight > 1.2] == ["دفتر السهل"]
