"""Saved pages: main text, title, cards and metadata, on ten kinds of sites."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from syrianews.loading.archives import Unreadable
from syrianews.loading.encodings import decode
from syrianews.loading.html_page import read_page, read_piece

PAGES = Path(__file__).parent / "data" / "pages"
GOLD = json.loads((PAGES.parent / "pages.json").read_text(encoding="utf-8"))


def page(name: str):
    return read_page(decode((PAGES / name).read_bytes()).text)


@pytest.mark.parametrize("name", sorted(GOLD))
def test_every_paragraph_is_a_line_and_none_is_set_aside(name):
    read = page(name)
    marks = {read.text[start:end]: kind for start, end, kind in read.marks}
    lines = set(read.text.split("\n"))
    for paragraph in GOLD[name]["body"]:
        assert paragraph in lines
        assert marks.get(paragraph) in (None, "main")


@pytest.mark.parametrize("name", sorted(GOLD))
def test_the_title_is_marked_and_nothing_else_as_title(name):
    read = page(name)
    assert {read.text[s:e] for s, e, kind in read.marks if kind == "headline"} == {GOLD[name]["title"]}


def test_metadata():
    given = page("wordpress.html").given
    assert given["title"] == GOLD["wordpress.html"]["title"]
    assert given["outlet"] == "موقع نور نيوز"
    assert given["date"] == "2013-07-06"
    assert given["url"] == "https://nournews.example/2013/07/food-security/"
    assert page("drupal.html").given["byline"] == "سليم الحاج"


@pytest.mark.parametrize(
    ("name", "note"),
    [("extract_metadata", "metadata could not be read"), ("bare_extraction", "main text could not be told")],
)
def test_markup_that_cannot_be_read_is_noted(monkeypatch, name, note):
    import trafilatura

    def fails(*_: object, **__: object) -> None:
        raise ValueError("odd markup")

    assert not page("wordpress.html").notes
    monkeypatch.setattr(trafilatura, name, fails)
    read = page("wordpress.html")
    assert [note in said and "(ValueError)" in said for said in read.notes] == [True]
    assert read.text == page("wordpress.html").text


def test_a_list_of_cards_is_set_aside_even_where_main_text_extraction_takes_it():
    read = page("short.html")
    marked = [read.text[s:e] for s, e, kind in read.marks if kind == "related"]
    assert len(marked) > 20
    assert "آخر الأخبار" in marked


def test_links_under_their_heading_are_a_list_of_articles_whatever_the_element_is_called():
    markup = (
        "<title>الطريق يعود</title><h1>الطريق يعود</h1><p>أعلنت البلدية أن الطريق عاد إلى العمل بعد شهر من الإصلاح.</p>"
        "<aside><h2>{}</h2><ul><li><a href=a>الوزير يلتقي وفدا في العاصمة</a></li><li><a href=b>المجلس يؤجل جلسته إلى الثلاثاء</a></li>"
        "<li><a href=c>من نحن</a></li></ul></aside><footer>جميع الحقوق محفوظة</footer>"
    )

    def kinds(head):
        read = read_page(markup.format(head))
        return {read.text[start:end]: kind for start, end, kind in read.marks}

    named = kinds("اقرأ أيضا")
    assert [named[line] for line in ("اقرأ أيضا", "المجلس يؤجل جلسته إلى الثلاثاء")] == ["related"] * 2
    assert [named[line] for line in ("من نحن", "جميع الحقوق محفوظة")] == ["boilerplate"] * 2
    assert kinds("خدماتنا")["المجلس يؤجل جلسته إلى الثلاثاء"] == "boilerplate"


def test_embedded_posts_are_marked_with_their_attribution():
    read = page("embeds.html")
    posts = [read.text[s:e] for s, e, kind in read.marks if kind == "embed"]
    assert len(posts) == 4
    assert "@malab_example" in posts[1]


def test_a_page_without_text_says_what_to_do():
    with pytest.raises(Unreadable, match="no text on this page"):
        read_page("<html><script>render()</script><body><div id=root></div></body></html>")


def test_a_very_large_page_is_read_without_its_main_text():
    read = read_page("<p>قال الوزير إن الأمر انتهى.</p>" * 31_000)
    assert read.text.count("\n") == 30_999
    assert "more than 30,000 elements" in read.notes[0]


def test_a_very_deep_page_is_read_soon():
    start = time.perf_counter()
    read = read_page("<nav>" * 1500 + "قائمة" + "</nav>" * 1500 + "<p>نص" * 20_000)
    assert read.text.startswith("قائمة\nنص")
    assert time.perf_counter() - start < 10


def test_a_piece_has_marks_by_its_tags_only():
    piece = read_piece("<p>نص</p><blockquote class='twitter-tweet'>تغريدة</blockquote>")
    assert [(piece.text[s:e], kind) for s, e, kind in piece.marks] == [("تغريدة", "embed")]
