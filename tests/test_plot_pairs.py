"""Two values side by side: dots at their counts, bars to their side, intervals around scores."""

from __future__ import annotations

import pandas as pd

from syrianews import plot
from syrianews.rtl import display

NAIVE = pd.DataFrame({"label": ["داعش", "دمشق"], "whole file": [9, 4], "articles' text": [5, 4]})
STANCE = pd.DataFrame(
    {
        "source": ["الصحيفة", "الصحيفة"],
        "name": ["أ (1)", "ب (2)"],
        "stance": ["vouches", "doubts"],
        "count": [3, 2],
        "cues": ["أكدت", "زعمت"],
    }
)
SCORES = pd.DataFrame(
    {
        "set": ["a", "b"],
        "layer": "mentions",
        "measure": "typed",
        "gold": [9, 9],
        "f1": [0.9, 0.7],
        "low": [0.8, 0.5],
        "high": [1.0, 0.9],
    }
)
EVERY = [(plot.paired_dots, NAIVE, {}), (plot.stance_bars, STANCE, {}), (plot.score_dots, SCORES, {})]


def test_paired_dots_stand_at_their_counts():
    ax = plot.paired_dots(NAIVE)
    assert [list(line.get_xdata()) for line in ax.lines] == [[9, 4], [5, 4]]
    assert [t.get_text() for t in ax.get_figure().legends[0].get_texts()] == ["whole file", "articles' text"]
    assert [t.get_text() for t in ax.get_yticklabels()] == [display("داعش"), display("دمشق")]


def test_what_vouches_goes_left_and_what_doubts_right_with_the_words_at_the_ends():
    ax = plot.stance_bars(STANCE)
    assert [bar.get_width() for bar in ax.patches] == [3, -2]
    assert ax.xaxis_inverted()
    assert [t.get_text() for t in ax.texts] == [display("أكدت"), display("زعمت")]
    assert [t.get_text() for t in ax.get_figure().legends[0].get_texts()] == ["vouches", "doubts"]


def test_bars_and_their_words_fill_the_axis_and_stay_within_it():
    table = pd.concat(
        [STANCE, STANCE.assign(source="المدير", stance="doubts", cues="زعم، ادعى، قيل عنه إنه", count=3)]
    )
    ax = plot.stance_bars(table)
    ax.figure.draw_without_rendering()
    left, right = ax.bbox.x0 - 1, ax.bbox.x1 + 1
    boxes = [text.get_window_extent() for text in ax.texts]
    assert all(left <= box.x0 and box.x1 <= right for box in boxes)
    drawn = [bar.get_window_extent() for bar in ax.patches] + boxes
    used = max(box.x1 for box in drawn) - min(box.x0 for box in drawn)
    assert used > 0.7 * ax.bbox.width


def test_scores_have_a_dot_a_set_on_the_row_of_their_measure():
    ax = plot.score_dots(SCORES)
    assert [t.get_text() for t in ax.get_yticklabels()] == ["typed"]
    dots = [list(line.get_xdata()) for line in ax.lines if line.get_marker() != "None"]
    assert dots == [[0.9], [0.7]]


def test_scores_of_several_layers_name_them():
    other = SCORES.assign(layer="attributions", measure="cue_class")
    ax = plot.score_dots(pd.concat([SCORES, other]))
    assert [t.get_text() for t in ax.get_yticklabels()] == ["mentions: typed", "attributions: cue class"]
