"""Figures show their tables: bar lengths, tick labels, legends; and say so when there is nothing to show."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pandas as pd
import pytest
from test_counts import ARTICLES, MENTIONS

from syrianews import counts, palette, plot
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
ZONES = pd.DataFrame(
    {"file": ["a.txt", "a.txt", "b.txt"], "kind": ["headline", "body", "body"], "words": [5, 100, 40]}
)
CHAINS = pd.DataFrame({"name": ["أ (1)"], "relay": ["الصحيفة"], "speaker": ["مسؤولين"], "count": [2]})

EVERY = [
    (plot.zone_strips, ZONES, {}),
    (plot.mention_rates, counts.mention_rates(MENTIONS, ARTICLES), {}),
    (plot.label_heatmap, counts.labels(MENTIONS[MENTIONS["actor"] == "isis"]), {}),
    (plot.share_bars, SHARES, {"colours": palette.QUOTES}),
    (plot.share_dots, SHARES, {"value": "direct"}),
    (plot.network, counts.co_mentions(MENTIONS), {}),
    (plot.chains, CHAINS, {}),
]


def words(ax: plt.Axes) -> list[str]:
    return [t.get_text() for t in ax.texts]


@pytest.mark.parametrize(("draw", "table", "options"), EVERY)
def test_takes_an_axes_and_returns_it(draw, table, options):
    _, ax = plt.subplots()
    assert draw(table, ax, **options) is ax


@pytest.mark.parametrize(("draw", "table", "options"), EVERY)
def test_an_empty_table_says_so(draw, table, options):
    assert "Nothing to show" in words(draw(table.head(0), **options))[0]


@pytest.mark.parametrize(("draw", "table", "options"), EVERY)
def test_every_letter_has_a_glyph(draw, table, options, tmp_path, recwarn):
    draw(table, **options).figure.savefig(tmp_path / "figure.png")
    assert not [w for w in recwarn if "Glyph" in str(w.message)]


def test_zone_strips_are_as_long_as_their_words():
    ax = plot.zone_strips(ZONES)
    assert [bar.get_width() for bar in ax.patches] == [5, 100, 40]
    assert [bar.get_x() for bar in ax.patches] == [0, 5, 0]
    assert ax.xaxis_inverted()


def test_rates_stand_at_their_rows_in_arabic():
    ax = plot.mention_rates(counts.mention_rates(MENTIONS, ARTICLES))
    labels = [t.get_text() for t in ax.get_yticklabels()]
    assert display("سوريا") in labels
    dots = [line.get_xdata() for line in ax.lines if line.get_marker() == "o" and line.get_mfc() != "white"]
    assert sorted(x for xs in dots for x in xs) == pytest.approx([0.5, 0.5, 2.0, 4.0])


def test_share_bars_fill_the_whole_and_show_their_counts():
    ax = plot.share_bars(SHARES, colours=palette.QUOTES)
    assert sorted(bar.get_width() for bar in ax.patches) == [0.0, 0.25, 0.75, 1.0]
    assert sorted(words(ax)) == ["1", "2", "3"]
    legend = [t.get_text() for t in ax.get_figure().legends[0].get_texts()]
    assert legend == ["direct", "indirect"]


def test_share_dots_name_count_and_total():
    ax = plot.share_dots(SHARES, value="direct")
    assert [t.get_text() for t in ax.get_yticklabels()] == [display("ب — 2/2"), display("أ — 1/4")]


def test_share_dots_of_an_absent_value_say_so():
    assert "No attribution" in words(plot.share_dots(SHARES, value="mixed"))[0]


def test_heatmap_cells_are_counts():
    ax = plot.label_heatmap(counts.labels(MENTIONS[MENTIONS["actor"] == "isis"]))
    assert words(ax) == ["1", "1", "1"]
    assert {t.get_text() for t in ax.get_yticklabels()} == {
        display(x) for x in ("داعش", "التنظيم", "تنظيم الدولة")
    }


def test_chain_runs_from_right_to_left():
    ax = plot.chains(CHAINS)
    at = {t.get_text(): t.get_position()[0] for t in ax.texts}
    assert at[display("أ (1)")] > at[display("الصحيفة")] > at[display("مسؤولين")]


def test_colours_are_told_apart():
    assert len(set(palette.of("abcdefgh").values())) == 8
    assert palette.of("abcdefghi")["i"] == palette.GREY


def test_ink_reads_on_its_ground():
    assert plot._ink("#000000") == "white"
    assert plot._ink("#F0E442") == "black"
