"""Figures show their tables: bar lengths, tick labels, legends; and say so when there is nothing to show."""

from __future__ import annotations

from inspect import signature

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import to_hex
from test_counts import ARTICLES, MENTIONS

from syrianews import counts, palette, plot, schema
from syrianews.rtl import display

SHARES = pd.DataFrame(
    {
        "outlet": ["أ", "أ", "ب", "ب"],
        "quote": ["direct", "indirect", "direct", "indirect"],
        "count": [1, 3, 2, 0],
        "total": [4, 4, 2, 2],
        "share": [0.25, 0.75, 1.0, 0.0],
        "low": [0.0, 0.2, 0.1, 0.0],
        "high": [0.8, 1.0, 1.0, 0.8],
    }
)
EVERY = [
    (plot.mention_rates, counts.mention_rates(MENTIONS, ARTICLES, by="outlet"), {}),
    (plot.label_heatmap, counts.labels(MENTIONS[MENTIONS["actor"] == "isis"], by="outlet"), {}),
    (plot.share_bars, SHARES, {"colours": palette.QUOTES}),
    (plot.share_dots, SHARES, {"value": "direct"}),
    (plot.share_grid, SHARES, {"colours": palette.QUOTES}),
    (plot.rate_lines, counts.mention_rates(MENTIONS, ARTICLES, by="outlet"), {}),
]


def words(ax: plt.Axes) -> list[str]:
    return [t.get_text() for t in ax.texts]


def test_rates_stand_at_their_rows_in_arabic():
    ax = plot.mention_rates(counts.mention_rates(MENTIONS, ARTICLES, by="outlet"))
    labels = [t.get_text() for t in ax.get_yticklabels()]
    assert display("سوريا") in labels
    dots = [
        line.get_xdata() for line in ax.lines if line.get_marker() != "None" and line.get_mfc() != "white"
    ]
    assert sorted(x for xs in dots for x in xs) == pytest.approx([0.5, 0.5, 2.0, 4.0])


def test_a_dot_for_never_is_open_in_every_shape():
    """The edge of a thick-armed cross as wide as usual would fill it, and it would be read as a naming."""
    articles = pd.DataFrame({"outlet": list("abcdefg"), "words": 500})
    ax = plot.mention_rates(counts.mention_rates(MENTIONS.assign(outlet="a"), articles, by="outlet"))
    never = [line for line in ax.lines if line.get_mfc() == "white"]
    assert {line.get_marker() for line in never} >= {"P", "X"}
    assert all(line.get_markeredgewidth() < line.get_markersize() / 5 for line in never)


def test_an_actor_never_named_has_its_interval_drawn():
    rates = counts.mention_rates(MENTIONS, ARTICLES, by="outlet")
    never = rates[rates["count"] == 0]
    assert len(never)
    ax = plot.mention_rates(rates)
    ends = {round(float(path[:, 0].max()), 6) for lines in ax.collections for path in lines.get_segments()}
    assert {round(high, 6) for high in never["high"]} <= ends


def test_share_bars_fill_the_whole_and_show_their_counts():
    ax = plot.share_bars(SHARES, colours=palette.QUOTES)
    assert sorted(bar.get_width() for bar in ax.patches) == [0.0, 0.25, 0.75, 1.0]
    assert sorted(words(ax)) == ["direct 1", "direct 2", "indirect 3"]
    legend = [t.get_text() for t in ax.get_figure().legends[0].get_texts()]
    assert legend == ["direct", "indirect"]


@pytest.mark.parametrize(
    ("draw", "options"),
    [
        (plot.share_bars, {"colours": palette.QUOTES}),
        (plot.label_heatmap, {}),
        (plot.network, {}),
        (plot.coverage, {}),
    ],
)
def test_a_table_of_another_kind_is_told_which_columns_it_lacks(draw, options):
    with pytest.raises(
        KeyError, match=rf"plot\.{draw.__name__}\(\) needs a table with the columns .* has outlet, words"
    ):
        draw(pd.DataFrame({"outlet": ["a"], "words": [3]}), **options)


@pytest.mark.parametrize(
    ("table", "options", "message"),
    [
        (SHARES, {"colors": palette.QUOTES}, "has no option colors=: its options are colours="),
        (SHARES, {"ax": palette.QUOTES}, "takes an Axes after the table, and this is a dict"),
        (
            [1, 2],
            {"colours": palette.QUOTES},
            r"takes a table, as in syrianews\.counts\.shares\(…\), and this is a list",
        ),
        (SHARES[:0], {"most": 3}, "has no option most="),
    ],
)
def test_what_a_figure_does_not_take_is_named_with_what_it_takes(table, options, message):
    with pytest.raises(TypeError, match=rf"plot\.share_bars\(\) {message}"):
        plot.share_bars(table, **options)


@pytest.mark.parametrize("top", [0, -1, "5", 1.5])
def test_a_number_of_actors_that_shows_nothing_is_refused(top):
    with pytest.raises(ValueError, match=rf"top={top!r} is how many are shown"):
        plot.mention_rates(counts.mention_rates(MENTIONS, ARTICLES, by="outlet"), top=top)


@pytest.mark.parametrize("colours", ["blue", ["#0072B2"]])
def test_colours_are_a_mapping(colours):
    with pytest.raises(TypeError, match="takes colours= as a mapping of values to colours"):
        plot.share_bars(SHARES, colours=colours)
    rates = counts.mention_rates(MENTIONS, ARTICLES, by="outlet")
    assert plot.mention_rates(rates, colours=None)


@pytest.mark.parametrize("draw", [plot.share_bars, plot.share_grid])
def test_colours_are_those_of_the_column_and_grey_where_some_are_given(draw):
    def drawn(**options):
        ax = draw(SHARES, **options)
        shapes = [*(patch.get_facecolor() for patch in ax.patches), *(line.get_color() for line in ax.lines)]
        return {to_hex(shape) for shape in shapes}

    assert {to_hex(palette.QUOTES["direct"]), to_hex(palette.QUOTES["indirect"])} <= drawn()
    own = drawn(colours={"direct": "#123456"})
    assert {"#123456", to_hex(palette.GREY)} <= own
    assert to_hex(palette.QUOTES["indirect"]) not in own


@pytest.mark.parametrize("name", sorted(plot.__all__))
def test_a_signature_shows_how_a_figure_is_called(name):
    shown = signature(getattr(plot, name))
    assert shown.parameters["ax"].default is None
    assert shown.parameters["title"].default is None
    assert shown.return_annotation == "Axes"
    assert all(p.default is not p.empty for p in list(shown.parameters.values())[1:] if p.name != "value")


def test_a_title_stands_at_the_side_where_reading_begins():
    ax = plot.share_bars(SHARES, title="Quoted or reported")
    assert (ax.get_title(loc="right"), ax.get_title(loc="left")) == ("Quoted or reported", "")


def test_what_is_taken_together_stands_last_among_dots_and_is_grey():
    ax = plot.share_dots(many(40), value="direct")
    labels = [text.get_text() for text in ax.get_yticklabels()]
    assert labels[-1].startswith("24 others")
    colours = {to_hex(line.get_color()) for line in ax.lines}
    assert colours == {to_hex(palette.OKABE_ITO[0]), to_hex(palette.GREY)}


def test_a_legend_of_two_rows_is_read_row_by_row():
    colours = {f"value {n} of a long name": palette.OKABE_ITO[n] for n in range(7)}
    rows = pd.DataFrame(
        [("a", value, 1, 7, 1 / 7, 0, 1) for value in colours],
        columns=["outlet", "quote", "count", "total", "share", "low", "high"],
    )
    assert read_legend(plot.share_bars(rows, colours=colours)) == list(colours)


def test_one_group_too_many_stands_under_its_own_name():
    names = [t.get_text() for t in plot.share_bars(many(17), colours=palette.QUOTES).get_yticklabels()]
    assert len(names) == 17
    assert not any("other" in name for name in names)


def test_share_dots_name_count_and_total():
    ax = plot.share_dots(SHARES, value="direct")
    assert [t.get_text() for t in ax.get_yticklabels()] == [display("ب — 2/2"), display("أ — 1/4")]


def test_share_dots_draw_a_ring_for_none():
    ax = plot.share_dots(SHARES, value="indirect")
    rings = [line for line in ax.lines if line.get_markerfacecolor() == "white"]
    assert [list(ring.get_ydata()) for ring in rings] == [[1]]


def test_share_dots_of_an_absent_value_say_so():
    assert "No attribution" in words(plot.share_dots(SHARES, value="mixed"))[0]


def test_heatmap_cells_are_counts():
    ax = plot.label_heatmap(counts.labels(MENTIONS[MENTIONS["actor"] == "isis"], by="outlet"))
    assert words(ax) == ["1", "1", "1"]
    assert {t.get_text() for t in ax.get_yticklabels()} == {
        display(x) for x in ("داعش", "التنظيم", "تنظيم الدولة")
    }


def test_colours_are_told_apart():
    assert len(set(palette.of("abcdefgh").values())) == 8
    assert palette.of("abcdefghi")["i"] == palette.GREY


def test_every_class_has_its_colour():
    assert set(palette.CUES) == set(schema.CUE_CLASSES)
    assert set(palette.ACTORS) == set(schema.ACTOR_TYPES)


def test_a_ring_in_the_grid_is_a_share_of_none():
    ax = plot.share_grid(SHARES, colours=palette.QUOTES)
    dots = [(line.get_xdata()[0], line.get_mfc()) for line in ax.lines if line.get_marker() == "o"]
    assert [x for x, _ in dots] == pytest.approx([0 + 0.25 * 0.82, 0 + 0.82, 1 + 0.75 * 0.82, 1])
    assert [face == "white" for _, face in dots] == [False, False, False, True]
    assert [t.get_text() for t in ax.get_yticklabels()] == [display("أ — 4"), display("ب — 2")]


def read_legend(ax) -> list[str]:
    """The legend of a chart as it is read: row by row, each from the right."""
    figure = ax.get_figure()
    figure.canvas.draw()
    (legend,) = figure.legends
    placed = {text.get_text(): text.get_window_extent() for text in legend.get_texts()}
    return sorted(placed, key=lambda name: (-round(placed[name].y0 / 4), -placed[name].x0))


def many(groups: int) -> pd.DataFrame:
    """Shares of so many groups, the first of which has the most."""
    rows = [
        (f"outlet {n:02}", quote, count, 2 * groups - n, count / (2 * groups - n), 0.0, 1.0)
        for n in range(groups)
        for quote, count in (("direct", groups - n), ("indirect", groups))
    ]
    return pd.DataFrame(rows, columns=SHARES.columns)


@pytest.mark.parametrize(
    ("draw", "options"),
    [(plot.share_bars, {"colours": palette.QUOTES}), (plot.share_grid, {"colours": palette.QUOTES})],
)
def test_the_smallest_of_many_groups_are_taken_together(draw, options):
    labels = [t.get_text() for t in draw(many(40), **options).get_yticklabels()]
    assert len(labels) == 17
    assert labels[0] == "outlet 00 — 80"
    assert labels[-1] == f"24 others — {sum(80 - n for n in range(16, 40))}"


def test_share_dots_of_many_groups_keep_every_count():
    labels = [t.get_text() for t in plot.share_dots(many(40), value="direct").get_yticklabels()]
    counted = sum(int(label.split(" — ")[1].split("/")[0]) for label in labels)
    assert counted == sum(40 - n for n in range(40))


def test_rates_of_many_outlets_take_the_shortest_together():
    articles = pd.DataFrame({"outlet": [f"outlet {n:02}" for n in range(20)], "words": range(2000, 0, -100)})
    mentions = MENTIONS[MENTIONS["actor"] == "isis"].head(1)
    mentions = pd.concat([mentions.assign(outlet=outlet) for outlet in articles["outlet"]])
    ax = plot.mention_rates(counts.mention_rates(mentions, articles, by="outlet"))
    assert read_legend(ax) == [*(f"outlet {n:02}" for n in range(7)), "13 others"]


def test_an_outlet_that_is_called_others_is_one_like_any_other():
    outlets = ["All others", "outlet"]
    articles = pd.DataFrame({"outlet": outlets, "words": 1000})
    mentions = MENTIONS[MENTIONS["actor"] == "isis"].head(1)
    mentions = pd.concat([mentions.assign(outlet=outlet) for outlet in outlets])
    ax = plot.mention_rates(counts.mention_rates(mentions, articles, by="outlet"))
    (legend,) = ax.get_figure().legends
    assert [t.get_text() for t in legend.get_texts()] == outlets
    assert to_hex(palette.GREY) not in {to_hex(line.get_color()) for line in ax.get_lines()}
    labels = counts.labels(mentions, by="outlet")
    pooled = plot.label_heatmap(labels.assign(label=["5 others", "x"])).images[0].get_array()
    assert not np.ma.getmaskarray(pooled).any()


def test_a_heatmap_of_many_keeps_every_count():
    labels = pd.DataFrame(
        [("x", f"label {row:02}", f"outlet {column:02}", 1) for row in range(30) for column in range(20)],
        columns=["actor", "label", "name", "count"],
    )
    ax = plot.label_heatmap(labels)
    assert sum(map(int, words(ax))) == 600
    assert len(ax.get_yticklabels()) == 15
    assert len(ax.get_xticklabels()) == 10
    assert ax.get_yticklabels()[-1].get_text() == "16 rarer, together"
    assert ax.get_xlabel() == "how many times; a blank cell means never"
    mask = np.ma.getmaskarray(ax.images[0].get_array())
    assert mask[-1].all()
    assert mask[:, -1].all()
    assert not mask[:-1, :-1].any()


def test_an_actor_with_several_labels_among_the_rest_is_one_row():
    """Rates by story: the usual label of an actor is another one in another story."""
    rows = [
        (f"s{n}", "isis", label, "GROUP", 1, 100, 10.0, 1.0, 20.0)
        for n, label in enumerate(["داعش", "تنظيم الدولة", "التنظيم"] * 4)
    ]
    columns = ["story", "actor", "label", "type", "count", "words", "rate", "low", "high"]
    ax = plot.mention_rates(pd.DataFrame(rows, columns=columns))
    assert read_legend(ax)[-1] == "5 others"


@pytest.mark.parametrize("name", sorted(plot.__all__))
def test_each_figure_shows_an_example_and_says_what_it_raises(name):
    """The examples run with the other docstrings."""
    said = getattr(plot, name).__doc__
    assert f"plot.{name}(" in said.split(">>> ", 1)[1]
    assert "Raises " in said


def test_groups_that_name_the_actors_are_shown_before_long_ones_that_do_not():
    names = [f"long {n}" for n in range(9)] + ["short"]
    articles = pd.DataFrame({"name": names, "words": [900] * 9 + [100]})
    named = pd.DataFrame(
        [("short", "x", "س", "GPE", "full")] * 3, columns=["name", "actor", "text", "type", "form"]
    )
    ax = plot.mention_rates(counts.mention_rates(named, articles, by="name"))
    assert "short" in [t.get_text() for t in ax.get_figure().legends[0].get_texts()]


def test_bars_of_counts_are_as_long_as_their_counts():
    said = pd.DataFrame({"name": ["a"] * 4 + ["b"], "quote": ["direct"] * 4 + ["mixed"]})
    ax = plot.share_bars(counts.shares(said, "quote", by="name"), colours=palette.QUOTES, counted=True)
    assert sorted(bar.get_width() for bar in ax.patches if bar.get_width()) == [1, 4]
    assert ax.get_xlabel() == "number of attributions"


def test_a_heatmap_has_its_columns_in_the_order_asked_for():
    labels = pd.DataFrame({"actor": "x", "label": "س", "name": ["a", "b", "c"], "count": [1, 2, 3]})
    ax = plot.label_heatmap(labels, order=["c", "a"])
    assert [t.get_text() for t in ax.get_xticklabels()] == ["c", "a", "b"]


def test_an_outlet_keeps_its_colour_from_figure_to_figure():
    articles = pd.DataFrame({"name": ["a (1)", "b (2)"], "outlet": ["a", "b"], "words": [10, 10]})
    named = pd.DataFrame(
        [("b (2)", "b", "x", "س", "GPE", "full")], columns=["name", "outlet", "actor", "text", "type", "form"]
    )
    colours = palette.of_articles(articles)
    for by, own in (("name", articles), ("outlet", articles[1:])):
        ax = plot.mention_rates(counts.mention_rates(named, own, by=by), colours=colours)
        found = {t.get_text(): dot.get_color() for t, dot in _legend(ax)}
        assert to_hex(found["b (2)" if by == "name" else "b"]).upper() == palette.OKABE_ITO[1]


def test_colours_that_do_not_tell_the_groups_apart_are_not_taken():
    rates = pd.DataFrame(
        [(g, "x", "س", "GPE", 1, 10, 1.0, 0.5, 2.0) for g in "ab"],
        columns=["outlet", "actor", "label", "type", "count", "words", "rate", "low", "high"],
    )
    ax = plot.mention_rates(rates, colours=dict.fromkeys("ab", "#000000"))
    assert len({to_hex(dot.get_color()) for _, dot in _legend(ax)}) == 2
    assert len({dot.get_marker() for _, dot in _legend(ax)}) == 2


def _legend(ax):
    legend = ax.get_figure().legends[0]
    return zip(legend.get_texts(), legend.legend_handles, strict=True)


@pytest.mark.parametrize("draw", [plot.share_bars, plot.share_grid])
def test_shares_of_nothing_say_so(draw):
    ax = draw(SHARES.assign(count=0))
    assert display("No attribution has a quote.") in [text.get_text() for text in ax.texts]


@pytest.mark.parametrize("draw", [plot.share_bars, plot.share_grid])
def test_the_order_of_columns_does_not_matter(draw):
    def names(table):
        return [label.get_text() for label in draw(table).get_yticklabels()]

    assert names(
        SHARES[SHARES.columns[::-1]][["low", "high", "outlet", "count", "quote", "total", "share"]]
    ) == names(SHARES)


DATED = pd.DataFrame(
    {
        "file": ["a", "b", "c", "d"],
        "article": 0,
        "date": ["2018-05-02", "2018-04-09", "2018-04", None],
        "words": [100, 200, 50, 900],
    }
)
NAMED_IN = pd.DataFrame(
    [("a", "داعش"), ("b", "داعش"), ("b", "داعش"), ("d", "داعش")], columns=["file", "text"]
).assign(article=0, actor="isis", type="GROUP", form="full")


def test_namings_over_time_are_a_line_in_its_interval():
    months = [counts.dated(rows, DATED) for rows in (NAMED_IN, DATED)]
    rates = counts.mention_rates(*months, by="month")
    assert rates[["month", "count", "words"]].values.tolist() == [["2018-04", 2, 250], ["2018-05", 1, 100]]
    ax = plot.rate_lines(rates)
    assert [label.get_text() for label in ax.get_xticklabels()] == ["2018-04", "2018-05"]
    assert ax.lines[0].get_ydata().tolist() == [8.0, 10.0]
    assert len(ax.collections) == 1
    assert [text.get_text() for text in ax.figure.legends[0].get_texts()] == [display("داعش")]


def test_points_stand_as_far_apart_as_their_times_and_no_band_crosses_a_time_without_articles():
    dated = DATED.assign(date=["2018-04-09", "2018-05-02", "2019-06-01", "2019-08-01"])
    months = [counts.dated(rows, dated) for rows in (NAMED_IN, dated)]
    ax = plot.rate_lines(counts.mention_rates(*months, by="month"))
    assert ax.lines[0].get_xdata().tolist() == [0, 1, 14, 16]
    assert [label.get_text() for label in ax.get_xticklabels()] == ["2018-04", "2019-06", "2019-08"]
    band, *alone = ax.collections
    assert band.get_paths()[0].vertices[:, 0].max() == 1
    assert [bar.get_segments()[0][0][0] for bar in alone] == [14, 16]


def test_days_are_counted_where_they_are_known():
    assert counts.dated(DATED, DATED, "day")["day"].tolist() == ["2018-04-09", "2018-05-02"]
    with pytest.raises(ValueError, match="unit is one of day, month, year, and this is 'week'"):
        counts.dated(DATED, DATED, "week")
