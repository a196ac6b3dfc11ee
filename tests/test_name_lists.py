"""Lists that a sentence announces, in whole texts."""

from __future__ import annotations

import pytest

from syrianews.schema import Scrape
from syrianews.zoning.zones import segment

LEAD = "أصدر الوزير قرارا بتشكيل لجنة جديدة تشرف على أعمال الترميم في المدينة القديمة خلال العام المقبل."
END = "وبحسب نص القرار، تتولى اللجنة الإشراف على الأعمال ورفع تقاريرها إلى الوزارة كل شهر حتى نهاية العام."


@pytest.mark.parametrize(
    "items",
    [
        ("سامر العلي", "نور الحلبي", "عمر الشامي", "لينا الحموي"),
        ("حلب: سامر العلي", "دمشق: نور الحلبي", "حمص: عمر الشامي"),
        ("-", "سامر العلي (رئيسا)", "-", "نور الحلبي", "-", "عمر الشامي"),
    ],
)
def test_an_announced_list_is_text_and_so_is_what_follows(items):
    page = [LEAD, "وتضم اللجنة الجديدة عددا من الأعضاء وجاءت أسماؤهم على النحو التالي:", *items, END]
    zones, _ = segment(Scrape("a.txt", "\n".join(page)))
    assert {zone.kind for zone in zones} == {"body"}


def test_links_under_a_text_are_no_list():
    links = ("وصول الوفد إلى دمشق", "افتتاح معرض الكتاب في حلب", "تأجيل مباراة الفريقين")
    zones, _ = segment(Scrape("a.txt", "\n".join([LEAD, END, "أخبار ذات صلة:", *links])))
    assert [zones[0].kind, zones[-1].kind] == ["body", "related"]


def test_a_list_with_signs_may_end_a_page():
    items = (
        "– السيد سامر العلي: وزيرا أول",
        "– السيد نور الحلبي: وزيرا للمالية",
        "– السيدة لينا الحموي: وزيرة للثقافة",
    )
    page = [LEAD, "وبموجب القرار عين الوزير السيدات والسادة الآتية أسماؤهم:", *items]
    zones, _ = segment(Scrape("a.txt", "\n".join(page)))
    assert {zone.kind for zone in zones} == {"body"}
