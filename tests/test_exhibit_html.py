"""Tables, passages, wordings and bars that open: escaped, and each in the direction of its own words."""

from __future__ import annotations

import html
import re

import pandas as pd
import pytest

from syrianews import palette
from syrianews.exhibit_html import Drill, Passage, Table, Wordings, isolated, isolated_markdown

FILE = '<bdi dir="ltr" style="white-space:nowrap">'
HOSTILE = "<script>alert(1)</script>"
ROWS = pd.DataFrame(
    {
        "name": ["أ (1)", "أ (1)", "ب (2)", HOSTILE],
        "cue_class": ["say", "claim", "say", "say"],
        "speaker": ["الوزير", HOSTILE, "الناطق", "x"],
    }
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("same as عربي21 (004.txt), dated 2025", "same as <bdi>عربي21</bdi> (004.txt), dated 2025"),
        ("as موقع 24 (000)", "as <bdi>موقع 24</bdi> (000)"),
        ("\u2067BBC عربي (أ)\u2069, line 3", '<bdi dir="rtl">BBC عربي (أ)</bdi>, line 3'),
        ("\u2068BBC (a)\u2069, line 3", "<bdi>BBC (a)</bdi>, line 3"),
        ("قال <b>", "قال &lt;b&gt;"),
        ("a <b>", "a &lt;b&gt;"),
        ("12", "12"),
    ],
)
def test_arabic_inside_english_is_kept_to_itself(text, wanted):
    assert isolated(text) == wanted


def test_a_computed_sentence_keeps_arabic_to_itself_and_markup_as_text():
    said = isolated_markdown("**داعش**: 0.0 times in المسلة (000/1), 36.1 in <img src=x onerror=1>")
    assert (
        said
        == "**<bdi>داعش</bdi>**: 0.0 times in <bdi>المسلة</bdi> (000/1), 36.1 in &lt;img src=x onerror=1>"
    )


def test_a_scraped_name_makes_no_link_and_fetches_no_picture():
    assert isolated_markdown("in ![x](http://example.org/a.png)") == r"in !\[x\](http://example.org/a.png)"


def test_two_prices_are_no_formula():
    said = isolated_markdown("from $5 to $6")
    assert "$" not in said
    assert re.sub("<.*?>", "", html.unescape(said)) == "from $5 to $6"


def test_words_of_an_article_are_no_markdown_and_the_sentence_is():
    said = isolated_markdown("**two**: \u2068قال *هذا* `س`\u2069 and `CODE`")
    assert said.startswith("**two**: ")
    assert said.endswith("and `CODE`")
    assert "\\*" in said
    assert "\\`" in said
    assert re.sub("</?bdi>", "", said).count("\\") == 4


def test_a_column_of_arabic_has_its_head_at_the_right():
    heads = re.findall(r"<th [^>]*>", Table(ROWS)._repr_html_())
    assert ['dir="rtl"' in head for head in heads] == [True, False, False]


def test_long_tables_say_what_they_leave():
    assert "3 more rows, not shown." in Table(ROWS, rows=1)._repr_html_()
    named = Table(ROWS, rows=1, name="rows")._repr_html_()
    assert '<p data-file="rows">3 more rows in the table.</p>' in named


def test_passage_is_escaped_and_right_to_left():
    html = Passage("قال <b>هذا</b>", "f.txt<img onerror=x>")._repr_html_()
    assert 'dir="rtl"' in html
    assert "<b>" not in html
    assert "<img" not in html


def test_wordings_strike_what_was_cut_and_say_between_which_tellings():
    frame = pd.DataFrame(
        {
            "speaker": ["الوزير"],
            "difference": ["قال [-أمس-] {+اليوم <i>+} <b>"],
            "a": ["أ (1)"],
            "b": ["ب (2)"],
        }
    )
    html = Wordings(frame)._repr_html_()
    assert "<del>أمس</del> <ins>اليوم &lt;i&gt;</ins> &lt;b&gt;" in html
    assert html.index("أ (1)") < html.index("←") < html.index("ب (2)")


def test_files_called_by_days_keep_the_order_of_their_figures():
    name = "الجسر (2024-01-03-7)"
    table = Table(pd.DataFrame({"name": [name]}))._repr_html_()
    kept = f"الجسر {FILE}(2024-01-03-7)</bdi>"
    assert kept in table
    wordings = pd.DataFrame([{"speaker": "الوزير", "difference": "نعم", "a": name, "b": "سانا (1)"}])
    assert kept in Wordings(wordings)._repr_html_()


def test_a_long_name_may_break_before_its_file_and_not_inside_it():
    name = "CNN (middle-east-2024-01-03-second-edition)"
    table = Table(
        pd.DataFrame({"name": [name], "file": ["middle-east-2024-01-03-second-edition"]})
    )._repr_html_()
    assert f"CNN {FILE}(middle-east-2024-01-03-second-edition)</bdi>" in table
    assert [style.rpartition(":")[2] for style in re.findall(r'<td [^>]*style="([^"]*)"', table)] == [
        "pre-line",
        "normal",
    ]


def test_several_names_in_a_cell_are_kept_apart():
    for names in ("سانا (1)، BBC (b-2)", "BBC (b-2)، سانا (1)"):
        table = Table(pd.DataFrame({"articles": [names]}))._repr_html_()
        assert "<bdi>سانا (1)</bdi>" in table
        assert f"<bdi>BBC {FILE}(b-2)</bdi></bdi>" in table
        assert '<td dir="rtl"' in table


def test_each_bar_opens_on_the_rows_that_it_counts():
    html = Drill(ROWS, "name", "cue_class", colours=palette.CUES, columns=["speaker"])._repr_html_()
    folds = re.findall(r"<details><summary>(.*?)</summary>(.*?)</details>", html, re.S)
    assert [re.sub("<.*?>", "", summary).strip() for summary, _ in folds] == [
        "say 1",
        "claim 1",
        "say 1",
        "say 1",
    ]
    assert [inside.count("<tr>") - 1 for _, inside in folds] == [1, 1, 1, 1]
    assert "<script>" not in html


def test_groups_stand_in_the_order_of_the_table_and_the_smallest_are_left_out():
    frame = pd.DataFrame({"name": ["ج", "أ", "ب", "أ", "ب"], "cue_class": "say", "speaker": "x"})
    shown = Drill(frame, "name", "cue_class", colours=palette.CUES, columns=["speaker"])
    assert re.findall("<strong><bdi>(.)</bdi>", shown._repr_html_()) == ["ج", "أ", "ب"]
    shown.groups = 2
    assert re.findall("<strong><bdi>(.)</bdi>", shown._repr_html_()) == ["أ", "ب"]
    assert "1 more, not shown." in shown._repr_html_()


def test_bars_are_as_long_as_their_counts():
    frame = pd.DataFrame({"name": ["أ"] * 4, "cue_class": ["say"] * 3 + ["claim"], "speaker": "x"})
    html = Drill(frame, "name", "cue_class", colours=palette.CUES, columns=["speaker"])._repr_html_()
    widths = re.findall(r";width:calc\(([\d.]+) \* min\(22em, 50vw\)\)", html)
    assert [float(width) for width in widths] == pytest.approx([1, 1 / 3], abs=0.001)


def test_an_empty_drill_says_so():
    assert "empty" in Drill(ROWS.head(0), "name", "cue_class", colours={}, columns=["speaker"])._repr_html_()


def test_whole_headlines_as_names_are_cut_in_cells_and_kept_in_the_frame():
    names = [f"BBC (افتتاح معرض الكتاب الدولي في العاصمة بحضور الناشرين {n})" for n in "أب"]
    frame = pd.DataFrame({"name": names, "a": names, "text": names})
    html = Table(frame)._repr_html_()
    assert frame["name"].tolist() == names
    cells = [re.sub("<.*?>", "", cell) for cell in re.findall(r"<td [^>]*>(.*?)</td>", html)]
    assert [cell in names for cell in cells] == [False, False, True] * 2
    assert len(set(cells)) == 4
    assert all(len(cell) <= 44 for cell in cells if cell not in names)


@pytest.mark.parametrize(("column", "wanted"), [("name", "rtl"), ("outlet", "rtl"), ("text", "auto")])
def test_a_name_with_arabic_words_reads_from_right_to_left_whatever_it_begins_with(column, wanted):
    html = Table(pd.DataFrame({column: ["CNN بالعربية (a-1)"]}))._repr_html_()
    assert re.findall(r'<td dir="(\w+)"', html) == [wanted]
    assert ('<th scope="col" dir="rtl"' in html) is (wanted == "rtl")


def test_two_names_in_a_row_have_less_room_than_one():
    name = "الجسر نيوز (middle-east-2024-01-03-edition)"
    whole, cut = (
        Table(pd.DataFrame([dict.fromkeys(columns, name)]))._repr_html_()
        for columns in (["name"], ["a", "b"])
    )
    assert "middle-east-2024-01-03-edition" in whole
    assert "middle-east-2024-01-03-edition" not in cut


def test_numbers_in_a_column_without_a_type_of_its_own_stand_at_the_end_as_well():
    mixed = pd.DataFrame({"score": pd.Series([0.5, None], dtype="object"), "text": ["قال", "نفى"]})
    html = Table(mixed)._repr_html_()
    assert html.count("text-align:end") == 3, "the head and two cells of the column of numbers"
