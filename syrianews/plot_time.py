"""Figures of how something changes over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from . import palette
from .columns import OF_RATES, grouping
from .drawing import figure_of, legend_of_dots

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST_LINES = 5
_MOST_TICKS = 12


@figure_of(lambda rates: (8, 3.6), "actor label count words rate low high")
def rate_lines(rates: pd.DataFrame, ax: Axes, *, top: int = 3) -> None:
    """Namings per 1,000 words of the `top` actors over time: a line for each, in a band that is its 95 % interval.

    `rates` is `syrianews.counts.mention_rates(..., by="month")` of two tables that `syrianews.counts.dated` gave a month, day or year.
    Spans of time without an article have no point, and lines go on over them. Time runs from left to right, as dates are written. At most five actors are told apart.
    Raises KeyError for a table that lacks one of its columns.

    >>> from syrianews import counts, plot
    >>> articles = pd.DataFrame({"file": ["a", "b"], "article": 0, "date": ["2018-04-09", "2018-05-02"], "words": [300, 700]})
    >>> named = [("a", 0, "isis", "داعش", "GROUP", "full")]
    >>> mentions = pd.DataFrame(named, columns=["file", "article", "actor", "text", "type", "form"])
    >>> months = [counts.dated(rows, articles) for rows in (mentions, articles)]
    >>> ax = plot.rate_lines(counts.mention_rates(*months, by="month"))
    >>> [label.get_text() for label in ax.get_xticklabels()]
    ['2018-04', '2018-05']
    """
    (by,) = grouping(rates, OF_RATES)
    chosen = rates.drop_duplicates("actor").head(min(top, _MOST_LINES))
    colours = palette.of(list(chosen["actor"]))
    times = sorted(rates[by].unique())
    for actor, colour in colours.items():
        own = rates[rates["actor"] == actor].set_index(by).reindex(times)
        ax.fill_between(range(len(times)), own["low"], own["high"], color=colour, alpha=0.15, lw=0)
        ax.plot(range(len(times)), own["rate"], palette.shape(colour) + "-", color=colour, ms=4, lw=1.4)
    step = -(-len(times) // _MOST_TICKS)
    ax.set_xticks(range(0, len(times), step), times[::step], rotation=30 if len(times) > 6 else 0)
    ax.set_ylim(bottom=0)
    ax.grid(axis="y")
    ax.set_ylabel("namings per 1,000 words")
    ax.set_xlabel(f"by {by}; bands are exact 95 % intervals")
    legend_of_dots(
        ax, {label: colours[actor] for actor, label in zip(chosen["actor"], chosen["label"], strict=True)}
    )
