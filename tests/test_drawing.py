"""Names in figures: short enough for a chart to keep its bars, and never two the same."""

from __future__ import annotations

from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import to_rgb

from syrianews import palette, plot
from syrianews.drawing import ink, legend, shortened, wrapped

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


def test_files_that_begin_alike_are_told_apart_by_what_follows():
    names = [f"الجسر (desk-evening-report-{n}-20240103)" for n in (17, 18)]
    assert list(shortened(names, file=14).values()) == ["الجسر (…17-20240103)", "الجسر (…18-20240103)"]


def test_short_names_stay():
    names = ["عربي21 (004)", "بلا ناشر (004/1)", "2 others", "المسلة"]
    assert shortened(names) == {name: name for name in names}


def test_an_outlet_with_brackets_of_its_own_keeps_its_files_apart():
    names = [f"وكالة الجسر للأنباء المحلية (وجأ) (monitor.jsonl:{n})" for n in (1, 2)]
    assert list(shortened(names).values()) == [f"وكالة الجسر… (monitor.jsonl:{n})" for n in (1, 2)]
    assert wrapped(names[0]) == "وكالة الجسر للأنباء المحلية (وجأ)\n(monitor.jsonl:1)"


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


def test_the_legend_of_a_chart_that_runs_from_right_to_left_does_so_too():
    ax = plot.share_bars(
        pd.DataFrame(
            {"name": "أ", "source_type": list(palette.SOURCES), "count": 1, "total": 7, "share": 1 / 7}
        ),
        colours=palette.SOURCES,
    )
    ax.figure.draw_without_rendering()
    drawn = ax.figure.legends[0]
    names = {text.get_text(): text.get_window_extent() for text in drawn.get_texts()}
    first, last = names["named person"], names["impersonal"]
    assert first.x0 > last.x1, "the first kind stands at the right"
    assert drawn.get_patches()[0].get_window_extent().x0 >= first.x1, (
        "with its colour at the right of its name"
    )


def test_the_legend_of_a_chart_in_english_runs_from_left_to_right():
    row = {"set": "a", "layer": "zones", "measure": "m", "gold": 9, "f1": 0.9, "low": 0.8, "high": 1.0}
    ax = plot.score_dots(pd.DataFrame([row, row | {"set": "b"}]))
    ax.figure.draw_without_rendering()
    a, b = (text.get_window_extent() for text in ax.figure.legends[0].get_texts())
    assert a.x1 < b.x0


def grey(colour: str) -> float:
    """How light a colour is in print without colour, from 0 to 255."""
    return 255 * float(np.dot(to_rgb(colour), [0.299, 0.587, 0.114]))


@pytest.mark.parametrize(
    "colours",
    [palette.CUES, palette.SOURCES, palette.QUOTES, palette.ANONYMITY, palette.ACTS, palette.STATES],
)
def test_neighbours_in_a_bar_differ_in_print_without_colour(colours):
    for (one, colour), (two, other) in pairwise(colours.items()):
        assert abs(grey(colour) - grey(other)) >= 18, f"{one} and {two}"


def test_what_stands_in_a_body_differs_from_it_in_print_without_colour():
    body = grey(palette.ZONES["body"])
    near = [kind for kind, c in palette.ZONES.items() if kind != "body" and abs(grey(c) - body) < 18]
    assert near == []


def test_dots_of_two_colours_have_two_shapes():
    assert len({palette.shape(colour) for colour in [*palette.OKABE_ITO, palette.GREY]}) == 9
    assert len({palette.shape(colour) for colour in palette.ACTORS.values()}) == len(palette.ACTORS)
