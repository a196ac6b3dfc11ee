"""Records over a text: fields of extractors, readers, mails and clippings."""

import pytest
from made_pages import GAS, WATER, lines, read
from zoned_lines import covered_once

import syrianews as sn
from syrianews.zoning.fields import read_fields
from syrianews.zoning.lines import read_lines


def test_the_title_of_a_record_is_the_article_s():
    page = [
        *lines("X", "---"),
        f"H title: {GAS.title}",
        "M author: سعاد العلي",
        "X hostname: alsanabil.example",
        "M date: 2021-04-02",
        "M description: وقع وزراء الطاقة في سوريا والأردن ومصر في عمّان اتفاقاً لنقل الغاز عبر الأردن إلى محطات التوليد في جنوب دمشق وريفها...",
        "M sitename: السنابل",
        *lines("X", "---"),
        *GAS.body(),
    ]
    (article,) = read(page)
    assert (article.title, article.date) == (GAS.title, "2021-04-02")


def test_the_heads_of_a_mail_are_a_record():
    page = ["M From: مركز الأخبار", "M Sent: Monday, April 5, 2021 8:02 AM", f"H Subject: {GAS.title}"]
    (article,) = read([*page, *GAS.body()])
    assert (article.title, article.date) == (GAS.title, "2021-04-05")


def test_two_heads_of_a_reader_and_one_in_arabic():
    page = [f"H العنوان: {GAS.title}", "M الكاتب: سعاد العلي", "M تاريخ النشر: 5 نيسان 2021"]
    assert read([*page, *GAS.body()])[0].title == GAS.title


@pytest.mark.parametrize(
    "text",
    [
        f"العنوان: دمشق - المزة\n{GAS.title}\n{GAS.texts[0]}",
        f"{GAS.title}\nالمصدر: السنابل\n" + "\n".join(GAS.texts) + "\nالتاريخ: 5 نيسان 2021",
    ],
)
def test_a_field_or_two_are_no_record(text):
    page = read_lines(text)
    before = [(line.text, line.category) for line in page]
    read_fields(page)
    assert [(line.text, line.category) for line in page] == before


def test_a_line_keeps_its_place_when_its_field_is_cut_off():
    text = f"Title: {GAS.title}\nAuthor: سعاد\nDate: 2021-04-02\n{GAS.texts[0]}"
    page = read_lines(text)
    read_fields(page)
    title = page[0]
    assert text[title.text_start : title.text_start + len(title.text)] == GAS.title
    assert (title.start, title.words) == (0, GAS.title.count(" ") + 1)


@pytest.mark.parametrize(
    ("field", "title"),
    [
        ('وصول الوفد إلى "النبع"', 'وصول الوفد إلى "النبع"'),
        ('"الليلة".. يصل الوفد', '"الليلة".. يصل الوفد'),
        ('"الليلة".. يصل الوفد إلى "النبع"', '"الليلة".. يصل الوفد إلى "النبع"'),
        ('"وصول الوفد إلى النبع",', "وصول الوفد إلى النبع"),
    ],
)
def test_marks_around_a_word_of_a_title_stay(field, title):
    page = read_lines(f"العنوان: {field}\nالكاتب: سعاد العلي\nالتاريخ: 5 نيسان 2021\n{GAS.texts[0]}")
    read_fields(page)
    assert page[0].text == title


def test_several_records_in_one_file_are_read_one_by_one():
    pages = (GAS, WATER)

    def record(n):
        return f"العنوان: {pages[n].title}\nالكاتب: سعاد العلي\nالتاريخ: 2021-04-0{n + 1}\n\n" + "\n".join(
            pages[n].texts
        )

    whole = record(0) + "\n----------\n" + record(1) + "\n\n" + record(0)
    corpus = sn.load(text=whole)
    articles = [article for _, article in corpus]
    assert [a.title for a in articles] == [pages[0].title, pages[1].title, pages[0].title]
    assert [(a.article, a.date) for a in articles] == [
        (0, "2021-04-01"),
        (1, "2021-04-02"),
        (2, "2021-04-01"),
    ]
    assert all(whole[slice(*a.evidence["title"])] == a.title for a in articles)
    assert covered_once(whole, [zone for record in corpus.records for zone in record.zones])
