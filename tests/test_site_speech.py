"""Lines worded as sites speak to their readers, which no list of phrases has."""

import pytest
from zoned_lines import LEAD, OTHERS, SECOND, THIRD, TITLE, kinds

from syrianews.text import fold
from syrianews.zoning.lines import read_lines
from syrianews.zoning.site_speech import is_site_speech, words_of_sites

ABOVE = [TITLE, "25 يوليو 2024", LEAD, SECOND, THIRD, "مقالات ذات صلة"]
BELOW = ["اتصل بنا", "من نحن"]
SPOKEN = [
    "احجز مساحتك الإعلانية الآن",
    "ليس لديك حساب؟ سجل دخولك هنا",
    "المواد المنشورة لا تعبر بالضرورة عن رأي الموقع",
]


@pytest.mark.parametrize("line", SPOKEN)
def test_notices_and_offers_are_the_sites(line):
    assert is_site_speech(fold(line))


@pytest.mark.parametrize("line", [*OTHERS, TITLE, LEAD, "صور", "أخبار لبنان", "واتساب"])
def test_titles_sections_and_single_words_are_not(line):
    assert not is_site_speech(fold(line))


def test_words_are_looked_up_without_the_article():
    assert words_of_sites(fold("والموقع للزوار")) == ["موقع", "زوار"]


@pytest.mark.parametrize("line", SPOKEN)
def test_among_links_below_a_text_they_are_furniture(line):
    page = [*ABOVE, *OTHERS, line, *BELOW]
    found = kinds(*page)
    assert found[page.index(line)] == ("boilerplate", None)
    assert {found[page.index(other)] for other in OTHERS} == {("related", None)}


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("المتواجدون الآن: 35", "nav"),
        ("إجمالي الزيارات 123456", "nav"),
        ("0:00 / 3:24", "nav"),
        ("صفحة 1 من 20", "nav"),
        ("زوار المعرض 20 ألفا في يومين", None),
        ("اليوم: 22-12-2010", "nav"),
    ],
)
def test_counts_of_visitors_players_and_pages(line, category):
    assert read_lines(line)[0].category == category


def test_heads_of_lost_lists_one_under_the_other():
    page = [*ABOVE, "فيديو", "صور", *BELOW]
    assert {kinds(*page)[page.index(line)] for line in ("فيديو", "صور")} == {("boilerplate", None)}
