"""Pages that a dump cut at the ends of sentences only."""

import pytest
from made_pages import CAMPS, WATER

from syrianews.schema import Scrape
from syrianews.zoning.sentenced import cut_sentenced, is_sentenced
from syrianews.zoning.zones import segment

HEAD = f"{CAMPS.title} - هبة بريس الرئيسية سياسة رياضة {CAMPS.title} السبت 12 مارس 2022 - 14:00"
FOOT = "شارك فيسبوك تويتر واتساب اترك تعليقا لن يتم نشر عنوان بريدك الإلكتروني التعليق الاسم جميع الحقوق محفوظة هبة بريس 2022"


def page(texts: tuple[str, ...]) -> str:
    return "\n".join([f"{HEAD} {texts[0]}", *texts[1:-1], f"{texts[-1]} {FOOT}"])


@pytest.mark.parametrize("times", [1, 12])
def test_title_date_text_and_foot(times):
    texts = CAMPS.texts * times
    zones, (article,) = segment(Scrape("a.txt", page(texts)))
    assert (article.title, article.date, article.outlet) == (CAMPS.title, "2022-03-12", "هبة بريس")
    text = page(texts)
    first = next(zone for zone in zones if zone.kind == "body")
    assert text[first.start : first.end].strip().startswith(texts[0])
    assert (zones[-1].kind, "التعليق" in text[zones[-1].start :]) == ("boilerplate", True)


def test_every_character_of_a_row_is_in_one_part():
    rows = page(CAMPS.texts).split("\n")
    for row, parts in zip(rows, cut_sentenced(rows), strict=True):
        assert "".join("".join(row[start:end].split()) for start, end, _ in parts) == "".join(row.split())


@pytest.mark.parametrize("rows", [[WATER.title, *WATER.texts], list(WATER.texts), list(WATER.texts[:2])])
def test_texts_of_articles_are_no_such_pages(rows):
    assert not is_sentenced(rows)
    assert cut_sentenced(rows) == []
