"""Networks and chains: who stands where, what a line's width means, what the legend says."""

from __future__ import annotations

import pandas as pd
import pytest
from matplotlib.colors import to_rgb
from test_counts import MENTIONS

from syrianews import counts, palette, plot
from syrianews.rtl import display

CHAINS = pd.DataFrame({"name": ["أ (1)"], "relay": ["الصحيفة"], "speaker": ["مسؤولين"], "count": [2]})
PAIRS = counts.co_mentions(MENTIONS)
EVERY = [(plot.network, PAIRS, {}), (plot.chains, CHAINS, {})]


def test_chain_runs_from_right_to_left():
    ax = plot.chains(CHAINS)
    at = {t.get_text(): t.get_position()[0] for t in ax.texts}
    assert at[display("أ (1)")] > at[display("الصحيفة")] > at[display("مسؤولين")]


def test_the_legend_of_chains_says_what_is_counted():
    for of, wanted in (({}, "2 attributions"), ({"of": "pair"}, "2 pairs")):
        legend = plot.chains(CHAINS, **of).get_figure().legends[0]
        assert [text.get_text() for text in legend.get_texts()] == [wanted]


def test_a_title_stands_clear_of_the_heads_of_the_columns():
    ax = plot.chains(CHAINS)
    title = ax.set_title("Whose words")
    ax.figure.draw_without_rendering()
    heads = [t for t in ax.texts if t.get_text() in ("in this article", "through", "the words of")]
    assert len(heads) == 3
    for head in heads:
        assert title.get_window_extent().y0 - head.get_window_extent().y1 > 4


def test_many_chains_leave_the_rarest_to_the_table():
    many = pd.DataFrame(
        {
            "name": "أ (1)",
            "relay": "الصحيفة",
            "speaker": [f"s{n}" for n in range(30)],
            "count": range(30, 0, -1),
        }
    )
    said = [t.get_text() for t in plot.chains(many).texts]
    assert "s0" in said
    assert "s29" not in said
    assert "16 rarer paths are in the table" in said


def test_the_network_has_a_dot_for_each_actor_in_the_colour_of_its_type():
    ax = plot.network(PAIRS)
    dots = {t.get_text() for t in ax.texts}
    assert dots == {display(label) for label in {*PAIRS["a_label"], *PAIRS["b_label"]}}
    colours = [line.get_color() for line in ax.lines if line.get_marker() != "None"]
    assert sorted(colours) == sorted([palette.ACTORS["GPE"], palette.ACTORS["GPE"], palette.ACTORS["GROUP"]])


def test_pairs_that_are_not_drawn_are_told():
    pairs = pd.concat([PAIRS.head(1)] * 30, ignore_index=True)
    said = [text.get_text() for text in plot.network(pairs).texts]
    assert "the 24 of 30 pairs with the most paragraphs; the table has them all" in said
    assert not any("pairs" in text.get_text() for text in plot.network(PAIRS.head(2)).texts)


def test_the_legend_of_the_network_says_what_dots_and_lines_are():
    ax = plot.network(PAIRS.assign(paragraphs=[4, 1]))
    said = [t.get_text() for t in ax.get_figure().legends[0].get_texts()]
    assert said == [
        "GROUP",
        "GPE",
        "both named in 1 paragraph",
        "both named in 4 paragraphs",
        "linked with 1 other",
        "linked with 2 others",
    ]
    widths = sorted(line.get_linewidth() for line in ax.lines if line.get_marker() == "None")
    assert widths == pytest.approx([0.6 + 4.4 / 4, 5.0])


@pytest.mark.parametrize("number", [1, 2, 3, 24, 25])
def test_labels_of_the_network_stand_clear_of_each_other(number):
    """Many actors, with labels of one line each, at either side of the circle."""
    pairs = pd.DataFrame(
        {"a": f"a{n}", "b": f"a{n + 1}", "a_label": f"اسم رقم {n}", "b_label": f"اسم رقم {n + 1}", "a_type": "PERSON",
         "b_type": "PERSON", "paragraphs": 1} for n in range(number)
    )  # fmt: skip
    ax = plot.network(pairs, top=30)
    ax.figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in ax.texts]
    assert len(boxes) == number + 1
    assert not any(a.overlaps(b) for n, a in enumerate(boxes) for b in boxes[:n])


def test_the_legend_of_chains_says_what_their_width_is():
    table = pd.DataFrame(
        [("a", "r", "s", 6), ("b", "r", "t", 1)], columns=["name", "relay", "speaker", "count"]
    )
    ax = plot.chains(table)
    (legend,) = ax.get_figure().legends
    assert [t.get_text() for t in legend.get_texts()] == ["1 attribution", "6 attributions"]
    assert sorted(line.get_linewidth() for line in legend.get_lines())[-1] == pytest.approx(6)


def test_names_in_a_column_of_chains_stand_beside_those_they_are_linked_with():
    table = pd.DataFrame(
        [("a", "z", "s1", 1), ("b", "y", "s2", 1), ("c", "x", "s3", 1)],
        columns=["name", "relay", "speaker", "count"],
    )
    heights = {text.get_text(): text.get_position()[1] for text in plot.chains(table).texts}
    for names in (("a", "z", "s1"), ("b", "y", "s2"), ("c", "x", "s3")):
        assert len({heights[name] for name in names}) == 1


def test_articles_that_one_source_links_stand_together():
    table = pd.DataFrame(
        [("a", "r", "s1", 1), ("b", "q", "s2", 1), ("c", "r", "s3", 1)],
        columns=["name", "relay", "speaker", "count"],
    )
    heights = {text.get_text(): text.get_position()[1] for text in plot.chains(table).texts}
    assert heights["a"] > heights["c"] > heights["b"]


def test_each_path_can_be_followed_in_the_colour_of_its_article():
    table = pd.DataFrame(
        [("a", "r", "s1", 1), ("a", "r", "s2", 1), ("b", "r", "s3", 1)],
        columns=["name", "relay", "speaker", "count"],
    )
    ax = plot.chains(table)
    at = {text.get_text(): text for text in ax.texts}
    edges = {name: at[name].get_bbox_patch().get_edgecolor()[:3] for name in "ab"}
    assert edges["a"] != edges["b"]
    by_speaker = {}
    for line in ax.lines:
        (start, end), colour = line.get_xydata()[[0, -1]], to_rgb(line.get_color())
        article = min("ab", key=lambda name: abs(at[name].get_position()[1] - start[1]))
        speaker = min(("s1", "s2", "s3"), key=lambda name: abs(at[name].get_position()[1] - end[1]))
        assert colour == pytest.approx(edges[article])
        by_speaker[speaker] = article
    assert by_speaker == {"s1": "a", "s2": "a", "s3": "b"}


def test_lines_end_at_the_sides_of_boxes():
    table = pd.DataFrame(
        [("a", "r", "كلمة " * n, 1) for n in (1, 3, 5)], columns=["name", "relay", "speaker", "count"]
    )
    ax = plot.chains(table)
    ax.figure.draw_without_rendering()
    for line in ax.lines:
        end = ax.transData.transform(line.get_xydata()[-1])
        box = min(
            (text.get_bbox_patch().get_window_extent() for text in ax.texts if text.get_bbox_patch()),
            key=lambda box: abs((box.y0 + box.y1) / 2 - end[1]) + abs(box.x1 - end[0]),
        )
        assert abs(box.x1 - end[0]) < 12
        assert box.y0 < end[1] < box.y1
