"""Strips, passages and their order: lengths, places, colours; and what is said where not all can be shown."""

from __future__ import annotations

from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from syrianews import palette, plot
from syrianews.coverage import DENIAL, DENIED
from syrianews.rtl import display, native

ZONES = pd.DataFrame(
    {"file": ["a.txt", "a.txt", "b.txt"], "kind": ["headline", "body", "body"], "words": [5, 100, 40]}
)
SENTENCES = pd.DataFrame({"name": ["أ (1)", "ب (2)"], "state": ["verbatim", "only here"], "words": [7, 9]})
FACTS = pd.DataFrame(
    {
        "fact": [1, 1, 2, 2, 3],
        "name": ["أ (1)", "ب (2)", "أ (1)", "ب (2)", "أ (1)"],
        "state": ["verbatim", "verbatim", DENIED, DENIED, DENIAL],
        "answers": [None, None, None, None, "2"],
        "text": ["قال الوزير", "قال الوزير", "زعم", "زعم", "نفى وحده"],
        "position": [0.0, 0.9, 0.5, 0.1, 0.7],
    }
)
EVERY = [
    (plot.zone_strips, ZONES, {}),
    (plot.shared_strips, SENTENCES, {}),
    (plot.coverage, FACTS, {}),
    (plot.order, FACTS, {}),
]


def legend(ax: plt.Axes) -> list[str]:
    return [t.get_text() for t in ax.get_figure().legends[0].get_texts()]


def test_zone_strips_are_as_long_as_their_words():
    ax = plot.zone_strips(ZONES)
    assert [bar.get_width() for bar in ax.patches] == [5, 100, 40]
    assert [bar.get_x() for bar in ax.patches] == [0, 5, 0]
    assert ax.xaxis_inverted()


def test_words_are_counted_whole():
    ax = plot.zone_strips(pd.DataFrame({"file": ["a.txt"], "kind": "body", "words": [17]}))
    ticks = list(ax.get_xticks())
    assert len(ticks) > 1
    assert all(float(tick).is_integer() for tick in ticks)


def test_the_shortest_of_many_strips_are_left_to_the_table():
    ax = plot.zone_strips(
        pd.DataFrame({"file": [f"{n:02}.txt" for n in range(40)], "kind": "body", "words": range(40)})
    )
    assert sorted(bar.get_width() for bar in ax.patches) == list(range(24, 40))
    assert "16 longest of 40" in ax.get_xlabel()


def test_a_cell_of_the_coverage_is_a_passage_that_the_telling_has():
    ax = plot.coverage(FACTS)
    assert len(ax.patches) == len(FACTS)
    assert [t.get_text() for t in ax.get_yticklabels()] == [
        display(t) for t in ("1. قال الوزير", "2. زعم", "3. نفى وحده")
    ]
    rows = {
        round(bar.get_y() + bar.get_height() / 2): plt.matplotlib.colors.to_hex(bar.get_facecolor())
        for bar in ax.patches
    }
    assert rows == {n: palette.STATES[s].lower() for n, s in enumerate(("verbatim", DENIED, DENIAL))}
    assert legend(ax) == ["verbatim", DENIAL, DENIED]
    keys = ax.get_figure().legends[0].get_patches()
    assert [bool(key.get_hatch()) for key in keys] == [False, True, False]


def test_the_hatch_of_reported_denials_shows_in_the_legend():
    figure = plot.coverage(FACTS).get_figure()
    figure.canvas.draw()
    pixels = np.asarray(figure.canvas.buffer_rgba())[::-1, :, :3]
    whites = []
    for key in figure.legends[0].get_patches():
        box = key.get_window_extent()
        inside = pixels[int(box.y0) + 2 : int(box.y1) - 1, int(box.x0) + 2 : int(box.x1) - 1]
        whites.append(bool((inside.min(axis=2) > 240).any()))
    assert whites == [False, True, False]


def test_passages_begin_below_each_other_at_the_right():
    ax = plot.coverage(FACTS)
    ax.figure.draw_without_rendering()
    boxes = [label.get_window_extent() for label in ax.get_yticklabels()]
    assert len({round(box.x1) for box in boxes}) == 1
    assert len({round(box.x0) for box in boxes}) > 1
    assert min(box.x0 for box in boxes) > ax.bbox.x1


def test_an_arrow_leads_from_a_denial_to_what_it_answers():
    (arrow,) = [text for text in plot.coverage(FACTS).texts if text.arrow_patch]
    assert (arrow.xyann[1], arrow.xy[1]) == (2, 1)
    assert not plot.coverage(FACTS.drop(columns="answers")).texts


def test_labels_keep_two_lines_and_lose_words_that_only_cite():
    text = "وبحسب الصحيفة اليومية، زار الوفد الميناء والسوق القديمة " + "ثم عاد إلى العاصمة " * 6
    facts = FACTS.head(1).assign(text=text)
    (label,) = [t.get_text() for t in plot.coverage(facts).get_yticklabels()]
    assert label.count("\n") == 1
    assert "الصحيفة" not in label
    if native():
        assert label.startswith(display("1. زار الوفد"))
    short = plot.coverage(FACTS.head(1).assign(text="وبحسب الصحيفة، انتهى")).get_yticklabels()
    assert short[0].get_text() == display("1. وبحسب الصحيفة، انتهى")


def test_columns_of_the_coverage_stand_in_the_order_of_the_corpus():
    ax = plot.coverage(FACTS, order=["ب (2)", "غيره", "أ (1)"])
    assert [label.get_text() for label in ax.get_xticklabels()] == [display("ب\n(2)"), display("أ\n(1)")]


def test_the_order_joins_the_places_of_a_passage():
    ax = plot.order(FACTS)
    lines = [list(line.get_ydata()) for line in ax.lines if line.get_marker() == "o"]
    assert lines == [[0.0, 0.9], [0.5, 0.1]]
    assert [t.get_text() for t in ax.get_xticklabels()] == [display("أ (1)"), display("ب (2)")]
    assert set(legend(ax)) == {"verbatim", DENIED}  # a denial that one of them has is no line


def test_the_order_of_one_telling_says_what_it_needs():
    ax = plot.order(FACTS[FACTS["name"] == "أ (1)"])
    assert "needs two tellings" in ax.texts[0].get_text()


def test_the_strips_of_each_story_stand_under_its_name():
    rows = [("a", "s2"), ("b", "s1"), ("c", "s2")]
    table = pd.DataFrame(
        [{"name": name, "state": "only here", "words": 5, "story": story} for name, story in rows]
    )
    ax = plot.shared_strips(table)
    assert [text.get_text() for text in ax.texts] == ["s2", "s1"]
    assert [text.get_text() for text in ax.get_yticklabels()] == ["a", "c", "b"]
    apart = [second - first for first, second in pairwise(ax.get_yticks())]
    assert apart[0] < apart[1]
    alone = plot.shared_strips(table[table["story"] == "s2"])
    assert not alone.texts
