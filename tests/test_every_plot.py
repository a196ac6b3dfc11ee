"""What holds of every figure: it takes and returns an Axes, says when there is nothing to show, and has a glyph for every letter."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pytest
import test_plot
import test_plot_links
import test_plot_pairs
import test_plot_stories

from syrianews import plot

EVERY = [*test_plot.EVERY, *test_plot_links.EVERY, *test_plot_pairs.EVERY, *test_plot_stories.EVERY]


def test_no_figure_is_left_out():
    assert sorted(draw.__name__ for draw, _, _ in EVERY) == sorted(plot.__all__)


@pytest.mark.parametrize(("draw", "table", "options"), EVERY)
def test_takes_an_axes_returns_it_and_says_when_it_is_empty(draw, table, options):
    _, ax = plt.subplots()
    assert draw(table, ax, **options) is ax
    assert "Nothing to show" in draw(table.head(0), **options).texts[0].get_text()


@pytest.mark.parametrize(("draw", "table", "options"), EVERY)
def test_every_letter_has_a_glyph(draw, table, options, tmp_path, recwarn):
    draw(table, **options).figure.savefig(tmp_path / "figure.png")
    assert not [w for w in recwarn if "Glyph" in str(w.message)]
