"""Metadata from columns and tags: what they fill, and when they go before the text."""

from __future__ import annotations

import datetime

import pandas as pd
import pytest

import syrianews as sn
from syrianews.loading.given import complete, iso_date
from syrianews.schema import Article, Scrape


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2025-01-24", "2025-01-24"),
        ("2025/01/24 10:00", "2025-01-24"),
        ("2025-01", "2025-01"),
        ("2025-13-40", None),
        ("24.1.2025", "2025-01-24"),
        ("08.04.2018 14:20", "2018-04-08"),
        ("31.2.2025", None),
        ("4/9/2018", None),
        ("٢٤ كانون الثاني ٢٠٢٥", "2025-01-24"),
        ("20250124", "2025-01-24"),
        ("1446/09/04", None),  # of another calendar
        ("9.4.1446", None),
        ("Sun, 11 Mar 1446 10:00:00 GMT", None),
        (datetime.date(1446, 9, 4), None),
        ("31.12.9999", None),
        ("12018-04-09", None),
        ("24 يناير 2025 - 26 يناير 2025", None),
        ("Fri, 24 Jan 2025 10:00:00 +0300", "2025-01-24"),
        (datetime.datetime(2025, 1, 24, 10), "2025-01-24"),
        ("", None),
        (None, None),
        ("غير معروف", None),
    ],
)
def test_dates(value, date):
    assert iso_date(value) == date


def test_an_empty_field_is_filled_without_evidence():
    article = Article("f", 0)
    complete(
        article, Scrape("f", "نص", given={"title": "ع", "outlet": "سانا", "date": "2025-01-24T10:00:00Z"})
    )
    assert (article.title, article.outlet, article.date) == ("ع", "سانا", "2025-01-24")
    assert (article.date_precision, article.date_basis, article.evidence) == ("day", "given", {})


def test_a_title_in_the_text_stands():
    article = Article("f", 0, title="كما في النص", evidence={"title": (0, 11)})
    complete(article, Scrape("f", "نص", given={"title": "كما في النص - موقع"}))
    assert article.title == "كما في النص"
    assert "title" in article.evidence


def test_what_agrees_keeps_its_evidence_and_what_differs_is_noted():
    article = Article("f", 0, outlet="سانا", date="2025-01-24", date_basis="stamp", evidence={"outlet": (0, 4), "date": (5, 9)})  # fmt: skip
    scrape = Scrape("f", "نص", given={"outlet": "واع", "date": "2025-01-24"})
    complete(article, scrape)
    assert (article.outlet, article.date_basis) == ("واع", "stamp")
    assert article.evidence == {"date": (5, 9)}
    assert "'واع' is given" in scrape.notes[0]


def test_a_date_that_is_not_read_is_noted():
    article, scrape = Article("f", 0), Scrape("f", "نص", given={"date": "في الشتاء"})
    complete(article, scrape)
    assert article.date is None
    assert "'في الشتاء' beside the text is no date" in scrape.notes[0]


@pytest.mark.parametrize(
    ("text", "read", "order", "date"),
    [
        ("نص", None, None, None),
        ("نص", None, "day first", "2018-09-04"),
        ("نص", None, "month first", "2018-04-09"),
        ("نص", "2018-04-09", None, "2018-04-09"),
        ("نص", "2018-12-01", None, None),  # neither: the text's own stands, with a note
        ("وصل الوفد في 4 أيلول إلى المدينة.", None, None, "2018-09-04"),
        ("من 9 نيسان إلى 4 أيلول.", None, None, None),
    ],
)
def test_digits_that_are_two_days_are_read_as_the_column_or_the_text_shows(text, read, order, date):
    article = Article("f", 0, date=read)
    scrape = Scrape("f", text, given={"date": "4/9/2018", "date_order": order})
    complete(article, scrape)
    assert article.date == (date or read)
    if date is None:
        assert scrape.notes == [
            "date: '4/9/2018' beside the text is 2018-09-04 or 2018-04-09, and neither its column nor the text shows which: "
            "write it as 2018-09-04 or 2018-04-09"
        ]
    else:
        assert scrape.notes == []


def test_a_guess_from_the_page_yields_to_a_date_in_the_text():
    read = Article("f", 0, date="2018-04-09", date_basis="stamp")
    complete(read, Scrape("f", "نص", given={"date_guess": "2018-04-07"}))
    assert (read.date, read.date_basis) == ("2018-04-09", "stamp")
    unread = Article("f", 0)
    complete(unread, Scrape("f", "نص", given={"date_guess": "2018-04-07"}))
    assert (unread.date, unread.date_basis) == ("2018-04-07", "given")


@pytest.mark.parametrize(("read", "given"), [("Sputnik عربي", "سبوتنيك عربي"), ("جريدة السنابل", "السنابل")])
def test_two_spellings_of_an_outlet_do_not_differ(read, given):
    article = Article("f", 0, outlet=read)
    scrape = Scrape("f", "نص", given={"outlet": given})
    complete(article, scrape)
    assert article.outlet == given
    assert scrape.notes == []


def test_an_address_in_a_column_is_the_outlet_there():
    article = Article("f", 0)
    complete(article, Scrape("f", "نص", given={"outlet": "www.alyaum.com"}))
    assert article.outlet == "اليوم"
    complete(article, Scrape("f", "نص", given={"outlet": "sanabel.example"}))
    assert article.outlet == "sanabel.example"


def test_an_impossible_date_in_a_table_is_no_date_and_stops_no_stories():
    text = "رئيس الوزراء يزور المدينة\n\nزار رئيس الوزراء المدينة اليوم. وقال إن الطريق مغلق."
    days = ["2020-13-45", "2020-02-31", "2020-02-03", None]
    corpus = sn.load(pd.DataFrame({"text": [text] * 4, "date": days}))
    assert corpus.articles["date"].fillna("").tolist() == ["", "", "2020-02-03", ""]
    assert corpus.files["notes"].notna().tolist() == [True, True, False, False]
    assert len(sn.stories(corpus)) == 4


@pytest.mark.parametrize(
    ("outlet", "url", "name"),
    [
        ("Sky News Arabia", "", "سكاي نيوز عربية"),
        ("rt", "", "روسيا اليوم"),
        ("skynews", "https://www.skynewsarabia.com/world/1", "سكاي نيوز عربية"),
        ("aleqtisadiya", "https://www.aleqt.com/2018/1", "الاقتصادية"),
        ("alwatan", "https://www.alwatan.com.sa/article/1", "الوطن"),
        ("alarabia", "https://www.alarabiya.net/1", "العربية.نت"),
        ("skynews", "", "skynews"),  # a handle alone may be another's
        ("alyaum", "https://www.okaz.com.sa/1", "alyaum"),
        ("Sanabel Daily", "https://www.okaz.com.sa/1", "Sanabel Daily"),
        ("جريدة عكاظ", "", "جريدة عكاظ"),
    ],
)
def test_an_outlet_in_latin_letters_has_one_name(outlet, url, name):
    article = Article("f", 0)
    complete(article, Scrape("f", "نص", given={"outlet": outlet, "url": url}))
    assert article.outlet == name


@pytest.mark.parametrize(("outlet", "url"), [("okaz", ""), ("عكاظ", ""), ("O.", "https://www.okaz.com.sa/1")])
def test_an_outlet_that_is_given_does_not_relay_itself(outlet, url):
    """What is left keeps its span."""
    text = "أعلنت صحيفة «عكاظ» ومعها صحيفة «واشنطن بوست» أن الوفد وصل إلى دمشق. وقالت صحيفة «عكاظ» إن الزيارة قصيرة."
    (alone,) = sn.load(text=text)
    assert alone.article.relays == ["عكاظ", "واشنطن بوست"]
    (own,) = sn.load(pd.DataFrame({"text": [text], "outlet": [outlet], "url": [url]}))
    assert own.article.relays == ["واشنطن بوست"]
    assert {text[slice(*s)] for name, s in own.article.evidence.items() if name.startswith("relays")} == {
        "واشنطن بوست"
    }


def test_an_address_as_outlet_is_no_other_reading_of_the_text():
    text = "عنوان الخبر هنا\n\nزار رئيس الوزراء المدينة اليوم."
    corpus = sn.load(pd.DataFrame({"text": [text], "outlet": ["almayadeen.net"]}))
    assert corpus.articles.loc[0, "outlet"] == "الميادين نت"
    assert corpus.files["notes"].isna().all()
