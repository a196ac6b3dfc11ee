"""Whose page a page is, by its metadata."""

from __future__ import annotations

import json

import pytest
from lxml import html as lxml_html

from syrianews.loading.sites import site_name


def named(head: str, body: str = "<p>نص", sitename: str | None = None) -> str | None:
    markup = f"<html><head>{head}</head><body>{body}</body></html>"
    return site_name(markup, lxml_html.document_fromstring(markup), sitename, None)


def og(name: str) -> str:
    return f'<meta property="og:site_name" content="{name}">'


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        (og("Sputnik_Ar"), "سبوتنيك عربي"),
        (og("فرانس 24 - France 24"), "فرانس 24"),
        (og("قناة صدى البلد"), "صدى البلد"),
        (og("صحيفة عكاظ"), "عكاظ"),
        (og("https://akhbarelyom.com/"), "أخبار اليوم"),
        ('<link rel="canonical" href="https://m.akhbarelyom.com/1">' + og("https://akhbarelyom.com/"), "أخبار اليوم"),
        ('<link rel="canonical" href="https://www.alyaum.com/1">' + og("Alyaum"), "اليوم"),
        ('<link rel="canonical" href="https://www.almadenahnews.com/1">' + og("شركة قنوات البث"), "المدينة نيوز"),
        ("<title>سكاي نيوز عربية - عنوان الخبر</title>", "سكاي نيوز عربية"),
        ("<title>عنوان الخبر | صحيفة الوطن</title>", "الوطن"),
        (og("السنابل نيوز"), "السنابل نيوز"),
        (og("صحيفة السنابل"), "السنابل"),
        ("<title>عنوان الخبر - حقول الريف</title>" + og("شركة البذور") + og("حقول الريف"), "حقول الريف"),
        (og("شركة البذور للنشر"), "شركة البذور للنشر"),
        (og("&amp;copy; 2016 sanabel.example"), None),
        (og("الرئيسية") + "<title>الصفحة الرئيسية</title>", None),
        ("", None),
    ],
)  # fmt: skip
def test_name(head, outlet):
    assert named(head) == outlet


def test_the_publisher_in_json_ld():
    data = {"@graph": [{"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "السنابل"}}]}
    assert named(f'<script type="application/ld+json">{json.dumps(data)}</script>') == "السنابل"
    assert named('<script type="application/ld+json">{"publisher": </script>') is None


def test_the_place_a_browser_saved_the_page_from():
    markup = "<!-- saved from url=(0030)https://www.okaz.com.sa/news/1 --><title>خبر</title><p>نص"
    assert site_name(markup, lxml_html.document_fromstring(markup), None, None) == "عكاظ"


def test_what_a_title_has_beside_the_headline():
    assert named("<title>وصول الوفد - حقول الريف</title>", "<h1>وصول الوفد</h1>") == "حقول الريف"
    assert named("<title>وصول الوفد - إلى دمشق</title>", "<h1>وصول الوفد - إلى دمشق</h1>") is None
    assert named("<title>وصول الوفد | شبكة الحقول</title>") == "شبكة الحقول"
