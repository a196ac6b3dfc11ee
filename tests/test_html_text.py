"""Markup becomes the lines that a reader of the page sees, however bad it is."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syrianews.loading.html_text import is_markup, lay_out


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>قال <b>الوز</b>ير</p><p>انتهى</p>", "قال الوزير\nانتهى"),
        ("<p>قال\n  الوزير</p>", "قال الوزير"),
        ("سطر<br>آخر<br/><br/>ثالث", "سطر\nآخر\nثالث"),
        ("<ul><li>أ<li>ب</ul>", "أ\nب"),
        ("<table><tr><td>أ</td><td>ب</td></tr></table>", "أ\nب"),
        ("<p>أ &amp; ب &#1578;&nbsp;ج</p>", "أ & ب ت\u00a0ج"),
        ("<script>var a='<p>لا</p>'</script><style>p{}</style><!-- لا --><p>نعم</p>", "نعم"),
        ("<div><a>فيسبوك</a><a>تويتر</a></div>", "فيسبوك تويتر"),
        ("<p><span>ال</span><span>رئيس</span></p>", "الرئيس"),
        ("<title>ع</title><nav>قائمة</nav><p>نص", "قائمة\nنص"),
        ("<p>أ\0ب</p>", "أ\ufffdب"),
        ("", ""),
    ],
)
def test_layout(markup, text):
    assert lay_out(markup).text == text


def test_elements_say_what_their_lines_are():
    layout = lay_out(
        '<nav><a>الأولى</a></nav><div class="related-posts">أ<br>ب</div><figcaption>صورة</figcaption>'
        '<blockquote class="twitter-tweet"><p>تغريدة</blockquote><div class="entry-tags">وسم</div><p>نص'
    )
    kinds = {layout.text.split("\n")[i]: kind for first, last, kind in layout.elements for i in range(first, last)}  # fmt: skip
    assert kinds == {
        "الأولى": "boilerplate", "أ": "related", "ب": "related", "صورة": "meta", "تغريدة": "embed", "وسم": "keywords",
    }  # fmt: skip
    assert layout.linked == [True, False, False, False, False, False, False]


@pytest.mark.parametrize("depth", [300, 3000, 200_000])
def test_deep_nesting_loses_no_text(depth):
    layout = lay_out("<div>" * depth + "نص" + "</div>" * depth + "<p>آخر")
    assert layout.text == "نص\nآخر"
    assert bool(layout.notes) == (depth > 2000)


def test_floods_end_soon():
    start = time.perf_counter()
    assert len(lay_out("<p>" + "&nbsp;&lt;&#x627;" * 200_000).text) == 600_000
    lay_out("<" * 300_000)
    lay_out("<p" + " a" * 200_000)
    lay_out("<b><i>" * 20_000)
    lay_out("<!--" * 100_000)
    assert time.perf_counter() - start < 20


def test_no_entity_but_those_of_html():
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><p>نص &b;</p>'
    assert "aaaa" not in lay_out(bomb).text.split("نص")[-1]


def test_what_is_markup():
    assert is_markup("<!DOCTYPE html>\n<html>")
    assert is_markup("نص ثم <br/> سطر")
    assert not is_markup("من <الوزير> إلى الشعب: 3 < 4")
    assert not is_markup("<" * 100_000)
    assert not is_markup("<![CDATA[وصول الوفد]]>\n<![CDATA[<p>قال الوزير.</p>\n<p>وأضاف.</p>]]>")
    assert is_markup("<html><script>//<![CDATA[\n</script><p>قال الوزير.</p>")


@given(st.lists(st.text(st.sampled_from("ابتdiv<>/&;=\"' \n"), max_size=30)))
def test_any_markup_is_laid_out_with_lines_that_fit_the_text(parts):
    layout = lay_out("<p>".join(parts))
    assert [layout.text[s:e] for s, e in layout.lines] == (layout.text.split("\n") if layout.text else [])
    assert all(line.strip() for line in layout.text.split("\n") if layout.text)
    assert len(layout.linked) == len(layout.lines)
    assert all(0 <= first < last <= len(layout.lines) for first, last, _ in layout.elements)


def test_a_tag_of_a_hundred_thousand_attributes_is_read_in_no_time():
    attributes = " ".join(f'a{i}="x"' for i in range(100_000))
    start = time.perf_counter()
    assert lay_out(f"<html><body><p {attributes}>قال الوزير.</p></body></html>").text == "قال الوزير."
    assert time.perf_counter() - start < 5  # the parser alone takes minutes
