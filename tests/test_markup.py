"""Escaping, and marks that nest and overlap."""

from __future__ import annotations

import html

import pytest
from html_reading import PAYLOAD, read
from hypothesis import given
from hypothesis import strategies as st

from syrianews.pages.markup import Mark, Markup, Page, element, escape, identifier, join, marked, table


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], "abcdef"),
        ([Mark(1, 3, "b")], "a<b>bc</b>def"),
        ([Mark(0, 6, "b"), Mark(2, 4, "i")], "<b>ab<i>cd</i>ef</b>"),
        ([Mark(0, 4, "b"), Mark(2, 6, "i")], "<b>ab<i>cd</i></b><i>ef</i>"),
        ([Mark(0, 2, "i", rank=1), Mark(0, 2, "b", rank=0)], "<b><i>ab</i></b>cdef"),
        ([Mark(2, 2, "b")], "abcdef"),
        ([Mark(0, 2, "b"), Mark(2, 4, "b")], "<b>ab</b><b>cd</b>ef"),
        ([Mark(-5, 1, "b"), Mark(5, 50, "i")], "<b>a</b>bcde<i>f</i>"),
        ([Mark(0, 3, "b"), Mark(0, 2, "i"), Mark(1, 5, "u")], "<b><i>a<u>b</u></i><u>c</u></b><u>de</u>f"),
    ],
)
def test_marks_nest_and_overlap(marks, expected):
    assert marked("abcdef", marks) == expected


def test_head_stands_on_the_first_piece_and_tail_on_the_last():
    cut = Mark(2, 6, "i", {"class": "x"}, {"id": "n"}, Markup("!"))
    assert marked("abcdef", [Mark(0, 4, "b"), cut]) == (
        '<b>ab<i id="n" class="x">cd</i></b><i class="x">ef!</i>'
    )


def test_a_part_of_a_text_is_cut_with_its_marks():
    assert marked("abcdef", [Mark(0, 4, "b"), Mark(5, 6, "i")], 1, 5) == "<b>bcd</b>e"


spans = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=12)


@given(st.text(max_size=30), spans)
def test_the_text_survives_any_marks(text, spans):
    text = text.replace("\r", "")
    assert read(marked(text, [Mark(s, e, "b") for s, e in spans])).text == text


def test_scraped_text_never_becomes_markup():
    made = element("p", {"title": PAYLOAD}, PAYLOAD, marked(PAYLOAD, [Mark(3, 9, "b")]))
    assert set(read(made).tags) == {"p", "b"}
    assert read(made).text == PAYLOAD * 2
    assert html.unescape(made).count("onerror") == 3


def test_markup_is_escaped_once():
    inner = element("b", None, "<&>")
    assert inner == "<b>&lt;&amp;&gt;</b>"
    assert escape(inner) is inner
    assert join([inner, "<"]) == inner + "&lt;"


def test_attributes_of_every_kind():
    assert element("details", {"open": True, "id": None, "hidden": False}) == "<details open></details>"


def test_an_id_says_nothing_of_the_name_and_stays_the_same():
    assert identifier(PAYLOAD, 0) == identifier(PAYLOAD, 0) != identifier(PAYLOAD, 1)
    assert identifier("\ud800").startswith("sn-")


def test_a_table_without_rows_is_nothing():
    assert table("Label", ["a"], []) == ""


def test_a_page_is_whole_and_is_saved(tmp_path):
    page = Page(PAYLOAD, element("p", None, "قال \ud800"))
    assert page.html.startswith("<!DOCTYPE html>")
    assert "<script" not in page.html
    saved = page.save(tmp_path / "new" / "page.html")
    assert "قال" in saved.read_text(encoding="utf-8")
    assert page._repr_html_().startswith("<style>")
