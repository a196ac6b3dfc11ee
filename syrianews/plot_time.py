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
"""More would run into each other; points between two ticks have none."""
_PERIODS = {"day": "D", "month": "M", "year": "Y"}
"""The spans of time that `counts.dated` gives, as pandas calls them."""


@figure_of(lambda rates: (8, 3.6), "actor label count words rate low high")
def rate_lines(rates: pd.DataFrame, ax: Axes, *, top: int = 3) -> None:
    """Namings per 1,000 words of the `top` actors over time: a line for each, in a band that is its 95 % interval.

    `rates` is `syrianews.counts.mention_rates(..., by="month")` of two tables that `syrianews.counts.dated` gave a month, day or year.
    Points stand as far apart as their times. Spans of time without an article have no point and no band, and lines go on over them. Time runs from left to
    right, as dates are written. At most five actors are told apart.
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
    places = _places(times, by)
    for actor, colour in colours.items():
        own = rates[rates["actor"] == actor].set_index(by).reindex(times)
        for run in _unbroken(places):
            band = own.iloc[run]
            if len(band) > 1:
                ax.fill_between(places[run], band["low"], band["high"], color=colour, alpha=0.15, lw=0)
            else:
                ax.vlines(places[run], band["low"], band["high"], color=colour, alpha=0.3, lw=4)
        ax.plot(places, own["rate"], palette.shape(colour) + "-", color=colour, ms=4, lw=1.4)
    ticks = _apart(places)
    ax.set_xticks([places[n] for n in ticks], [times[n] for n in ticks], rotation=30 if len(ticks) > 6 else 0)
    ax.set_ylim(bottom=0)
    ax.grid(axis="y")
    ax.set_ylabel("namings per 1,000 words")
    ax.set_xlabel(f"by {by}; bands and bars are exact 95 % intervals")
    legend_of_dots(
        ax, {label: colours[actor] for actor, label in zip(chosen["actor"], chosen["label"], strict=True)}
    )


def _places(times: list[str], by: str) -> list[int]:
    """Where times stand on the axis, in spans of time from the first; what is no time stands evenly.

    >>> _places(["2018-04", "2018-05", "2019-01"], "month")
    [0, 1, 9]
    """
    if by not in _PERIODS:
        return list(range(len(times)))
    ordinals = pd.PeriodIndex(times, freq=_PERIODS[by]).asi8
    return [int(place) for place in ordinals - ordinals[0]]


def _unbroken(places: list[int]) -> list[slice]:
    """The stretches of rising places of which each is next to the one before.

    >>> _unbroken([0, 1, 9])
    [slice(0, 2, None), slice(2, 3, None)]
    """
    begins = [n for n, place in enumerate(places) if not n or place - places[n - 1] > 1]
    return [slice(first, end) for first, end in zip(begins, [*begins[1:], len(places)], strict=True)]


def _apart(places: list[int]) -> list[int]:
    """The numbers of those of some rising places that have room for a label: the first, and each that is far enough from the one before.

    >>> _apart([0, 1, 50, 99, 100])
    [0, 2, 3]
    """
    room = (places[-1] - places[0]) / _MOST_TICKS
    kept = [0]
    for number, place in enumerate(places):
        if place > places[kept[-1]] and place - places[kept[-1]] >= room:
            kept.append(number)
    return kept
