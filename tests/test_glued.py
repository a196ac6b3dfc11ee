"""Furniture that stands in one line with a paragraph."""

import pytest

from syrianews.schema import Scrape
from syrianews.zoning.glued import cut
from syrianews.zoning.zones import segment

TITLE = "توقيف خمسة أشخاص في حملة أمنية بدمشق"
LEAD = "أعلنت وزارة الداخلية في دمشق توقيف خمسة أشخاص في حملة أمنية شملت أحياء عدة من المدينة."
BAR = "شارك من خلال تويتر فيسبوك واتساب اكتب رأيك "


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        (BAR + LEAD, ["share", None]),
        (LEAD + " رابط الخبر بصحيفة السنابل: " + TITLE, [None, "source_label"]),
        (LEAD + " سمات أمن الموقوفون دمشق", [None, "keywords_head"]),
        (LEAD, [None]),
        ("شارك من خلال تويتر في الحملة عدد من الشبان.", [None]),
        ("وقال إن من سمات المرحلة أن الحملة مستمرة.", [None]),
        ("— السنابل (@alsanabel) March 12, 2020وقال إن الحملة مستمرة.", [None, None]),
        ("date 2020-03-12 " + LEAD, [None, None]),
        (LEAD + " - تاريخ النشر : 2020/03/12", [None, "meta_label"]),
        ("وقال إن تاريخ النشر لم يحدد بعد.", [None]),
    ],
)
def test_cut(line, kinds):
    parts = cut(line)
    assert [kind for _, _, kind in parts] == kinds
    assert "".join(line[start:end] for start, end, _ in parts) == line


def test_parts_of_a_line_have_zones_of_their_own():
    text = f"{TITLE}\n\n{BAR}{LEAD} سمات أمن دمشق"
    zones, articles = segment(Scrape("a.txt", text))
    found = [(zone.kind, text[zone.start : zone.end].strip()) for zone in zones]
    assert found == [
        ("headline", TITLE),
        ("boilerplate", BAR.strip()),
        ("body", LEAD),
        ("keywords", "سمات أمن دمشق"),
    ]
    assert articles[0].title == TITLE


def test_source_link_behind_a_paragraph_names_the_outlet():
    text = f"{TITLE}\n\n{LEAD} رابط الخبر بصحيفة الوئام: {TITLE}"
    assert segment(Scrape("a.txt", text))[1][0].outlet == "الوئام"


@pytest.mark.parametrize("text", [f"date 2020-03-12 {LEAD}", f"{LEAD} - تاريخ النشر : 2020/03/12"])
def test_a_stamp_run_into_the_text_dates_it(text):
    zones, articles = segment(Scrape("a.txt", text))
    assert articles[0].date == "2020-03-12"
    assert {zone.kind for zone in zones} == {"meta", "body"}
