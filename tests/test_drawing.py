"""Names in figures: short enough for a chart to keep its bars, and never two the same."""

from __future__ import annotations

from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import to_rgb

from syrianews import palette, plot
from syrianews.drawing import ink, legend, shortened

HEADLINES = [
    "BBC News عربي (وزير المالية يعلن خطة جديدة لدعم الصادرات الزراعية في المحافظات الشرقية - BBC News عربي)",
    "BBC News عربي (وزير المالية يعلن خطة جديدة لخفض الضرائب على المواد الغذائية - BBC News عربي)",
    "فرانس 24 - France 24 (افتتاح معرض الكتاب الدولي في العاصمة بحضور مئات الناشرين - فرانس 24 - France 24)",
]


@pytest.mark.parametrize("colours", [palette.CUES, palette.SOURCES, palette.QUOTES, palette.ANONYMITY])
def test_words_on_a_colour_have_the_contrast_that_small_print_needs(colours):
    for colour in colours.values():
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
        light = 0.05 + float(np.dot(linear, [0.2126, 0.7152, 0.0722]))
        assert (1.05 / light if ink(colour) == "white" else light / 0.05) >= 4.5, colour


def test_names_keep_outlet_and_first_words():
    short = shortened(HEADLINES)
    assert short[HEADLINES[2]] == "فرانس 24 - France 24 (افتتاح معرض الكتاب…)"
    assert max(map(len, short.values())) <= 44


def test_names_that_begin_alike_are_told_apart():
    assert len(set(shortened(HEADLINES).values())) == 3
    twins = [f"BBC (خبر عاجل من العاصمة دمشق اليوم الخميس {n} مساء)" for n in range(5)]
    assert len(set(shortened(twins).values())) == 5


def test_marks_that_a_browser_puts_into_file_names_are_left_out():
    name = "BBC News عربي (وزير_ الخطة _جاهزة_ منذ أمس كما يقول - BBC News عربي)"
    assert shortened([name])[name] == "BBC News عربي (وزير الخطة جاهزة…)"


def test_short_names_stay():
    names = ["عربي21 (004)", "بلا ناشر (004/1)", "2 others", "المسلة"]
    assert shortened(names) == {name: name for name in names}


def shares(names: list[str]) -> pd.DataFrame:
    return pd.DataFrame(
        {"name": names, "quote": "direct", "count": 3, "total": 3, "share": 1.0, "low": 0.4, "high": 1.0}
    )


@pytest.mark.parametrize(
    ("draw", "options"),
    [
        (plot.share_bars, {"colours": palette.QUOTES}),
        (plot.share_grid, {"colours": palette.QUOTES}),
        (plot.share_dots, {"value": "direct"}),
    ],
)
def test_whole_headlines_as_names_leave_the_axes_their_room(draw, options):
    ax = draw(shares(HEADLINES), **options)
    ax.figure.draw_without_rendering()
    assert ax.get_position().width > 0.5
    assert len({t.get_text() for t in ax.get_yticklabels()}) == 3


def test_heads_of_columns_do_not_lie_over_each_other():
    facts = pd.DataFrame(
        {"fact": [1, 1, 1], "name": HEADLINES, "state": "verbatim", "text": "قال الوزير", "position": 0.0}
    )
    ax = plot.coverage(facts)
    ax.figure.draw_without_rendering()
    boxes = sorted((t.get_window_extent() for t in ax.get_xticklabels()), key=lambda box: box.x0)
    assert all(left.x1 <= right.x0 for left, right in pairwise(boxes))


def test_a_legend_of_long_names_stays_in_the_figure():
    fig, ax = plt.subplots(figsize=(8, 3))
    legend(ax, {"و" * 40 + str(n): "#000000" for n in range(8)})
    fig.draw_without_rendering()
    assert fig.legends[0].get_window_extent().width <= fig.bbox.width
