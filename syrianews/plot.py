"""Figures: each function takes a table and an `Axes`, draws, and returns the `Axes`.

Labels may be Arabic, Latin or both; charts with Arabic labels run from right to left. If a table has too
little to show, the `Axes` says so in words; if it has too many groups to tell apart, the largest are shown, the rest
are combined, and the figure says so. Call the functions inside `syrianews.rtl.context()`, or let them create their own
figure (`ax=None`), which takes care of it.

>>> import syrianews as sn
>>> shares = pd.DataFrame({"outlet": ["a", "a"], "quote": ["direct", "indirect"], "count": [1, 3], "total": [4, 4]})
>>> ax = sn.plot.share_bars(shares.assign(share=shares["count"] / 4), title="Quoted or reported")
>>> ax.get_xlabel()
'share of the attributions; the number after each name is how many there are'

Every function raises KeyError, naming the missing columns, for a table that is not empty and lacks a column it needs; TypeError for
what is no table and for an option it does not have, with those it has; and ValueError for a `top` below 1. Each takes a `title`.

This module draws rates and shares; labels by group are in `plot_labels`, strips and stories in `plot_stories`, links between actors or
sources in `plot_links`, pairs of values in `plot_pairs`, and what changes over time in `plot_time`. All of them can be called from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from . import palette
from .columns import OF_RATES, OF_SHARES, grouping
from .drawing import (
    bars_height,
    figure_of,
    in_order,
    ink,
    largest,
    legend,
    legend_of_dots,
    nothing,
    pooled,
    shortened,
)
from .plot_labels import label_heatmap
from .plot_links import chains, network
from .plot_pairs import paired_dots, score_dots, stance_bars
from .plot_stories import coverage, order, shared_strips, zone_strips
from .plot_time import rate_lines
from .rtl import display, right_to_left

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = [
    "chains",
    "coverage",
    "label_heatmap",
    "mention_rates",
    "network",
    "order",
    "paired_dots",
    "rate_lines",
    "score_dots",
    "share_bars",
    "share_dots",
    "share_grid",
    "shared_strips",
    "stance_bars",
    "zone_strips",
]

_MOST_DOTS = 7
"""Groups that one figure tells apart by colour."""
_LONGEST_GROUP = 36
"""Letters of a group's name in a legend: of the headline of a story, as many as tell it from others."""


def _pooled_rates(rates: pd.DataFrame) -> tuple[pd.DataFrame, str | None]:
    """Rates with the groups of fewest namings taken together, where there are too many to tell apart; and what these are called."""
    from .intervals import poisson_interval

    (by,) = grouping(rates, OF_RATES)
    words = rates.groupby(by, observed=True)["words"].max()
    if len(words) <= _MOST_DOTS + 1:  # one group alone takes no more room under its own name
        return rates, None
    kept = largest(rates.groupby(by, observed=True)["count"].sum(), _MOST_DOTS)
    rest = rates[~rates[by].isin(kept)]
    taken = rest.groupby("actor", sort=False, as_index=False).agg(
        label=("label", "first"), type=("type", "first"), count=("count", "sum")
    )  # by actor alone: what it is called may differ from group to group
    taken[by] = name = f"{len(words) - len(kept)} others"
    taken["words"] = int(words[~words.index.isin(kept)].sum())
    low, high = poisson_interval(taken["count"].to_numpy())
    scale = 1000 / max(1, taken["words"].iat[0])
    taken["rate"], taken["low"], taken["high"] = taken["count"] * scale, low * scale, high * scale
    return pd.concat([rates[rates[by].isin(kept)], taken[list(rates.columns)]], ignore_index=True), name


def _rates_size(rates: pd.DataFrame) -> tuple[float, float]:
    groups = min(_MOST_DOTS + 1, rates[grouping(rates, OF_RATES)[0]].nunique())
    return 8, bars_height(min(10, rates["actor"].nunique()), min(0.75, 0.25 + 0.075 * groups))


@figure_of(_rates_size, "actor label count words rate low high")
def mention_rates(
    rates: pd.DataFrame, ax: Axes, *, top: int = 10, colours: Mapping[str, str] | None = None
) -> None:
    """Namings per 1,000 words of the `top` actors: a dot with its 95 % interval for each group, an open one for none.

    `rates` is `syrianews.counts.mention_rates(...)`. Beyond seven groups, those that name these actors least are combined.
    `colours` gives groups the colours they have elsewhere (`syrianews.palette.of_articles`), if these tell all groups apart.
    Raises KeyError for a table that lacks one of its columns.

    >>> from syrianews import counts, plot
    >>> articles = pd.DataFrame({"name": ["a", "b"], "words": [300, 700]})
    >>> named = [("a", "isis", "داعش", "GROUP", "full")]
    >>> mentions = pd.DataFrame(named, columns=["name", "actor", "text", "type", "form"])
    >>> ax = plot.mention_rates(counts.mention_rates(mentions, articles))
    >>> [text.get_text() for text in ax.figure.legends[0].get_texts()]
    ['a', 'b']
    """
    (by,) = grouping(rates, OF_RATES)
    rows = rates.drop_duplicates("actor").head(top)
    rates, rest = _pooled_rates(rates[rates["actor"].isin(rows["actor"])])
    groups = list(dict.fromkeys(rates[by]))
    given = {group: (colours or {}).get(group, palette.GREY) for group in groups}
    if palette.GREY in given.values() or len(set(given.values())) < len(groups):
        given = palette.of(groups)
    given |= {rest: palette.GREY} if rest else {}
    step = min(0.25, 0.76 / len(groups))
    size, open_size = (
        min(4.5, 36 * step),
        min(5.5, 50 * step),
    )  # dots of many groups stand clear of each other
    for number, group in enumerate(groups):
        mark = palette.shape(given[group])
        own = rates[rates[by] == group].set_index("actor").reindex(rows["actor"])
        y = np.arange(len(rows)) + (number - (len(groups) - 1) / 2) * step
        named = own["count"].to_numpy() > 0
        error = np.abs(np.vstack([own["rate"] - own["low"], own["high"] - own["rate"]]))
        ax.errorbar(own["rate"], y, xerr=error, fmt="none", elinewidth=1.1, ecolor=given[group])
        ax.plot(own["rate"][named], y[named], mark, ms=size, color=given[group])
        if not named.all():
            ring = {"mfc": "white", "mec": given[group], "mew": 0.5}
            ax.plot(own["rate"][~named], y[~named], mark, ms=open_size, clip_on=False, zorder=3, **ring)  # type: ignore[arg-type]
    ax.set_yticks(range(len(rows)), [display(label) for label in rows["label"]])
    ax.set_ylim(len(rows) - 0.5, -0.5)
    for edge in np.arange(0.5, len(rows) - 1):
        ax.axhline(edge, color="#eeeeee", lw=0.8)
    ax.grid(axis="x")
    ax.set_xlim(left=0)
    right_to_left(ax)
    ax.tick_params(axis="y", pad=9)
    ax.set_xlabel("namings per 1,000 words; lines are exact 95 % intervals, an open dot means none")
    short = shortened(groups, outlet=_LONGEST_GROUP)
    legend_of_dots(ax, {short[group]: colour for group, colour in given.items()})


@figure_of(
    lambda shares: (8, bars_height(shares[grouping(shares, OF_SHARES, 2)[0]].nunique(), 0.5) + 0.3),
    "count total share",
)
def share_bars(
    shares: pd.DataFrame,
    ax: Axes,
    *,
    colours: Mapping[str, str] | None = None,
    of: str = "attributions",
    counted: bool = False,
) -> None:
    """One bar per group, divided by the shares of a column's values; each segment shows its count, and its value if it fits.

    `shares` is `syrianews.counts.shares(...)`; `colours` maps values to colours in the order of the segments, values that it
    leaves out are grey, and without it they are those of `syrianews.palette`; `of` says what is counted. With `counted`, bars
    are as long as their counts: where some rest on one or two, bars of one length would make these look like the others.
    Raises KeyError for a table without the columns count, total and share.

    >>> from syrianews import counts, palette, plot
    >>> quotes = pd.DataFrame({"name": ["a", "a", "a"], "quote": ["direct", "indirect", "indirect"]})
    >>> ax = plot.share_bars(counts.shares(quotes, "quote"), colours=palette.QUOTES, of="quotations")
    >>> [text.get_text() for text in ax.texts]
    ['direct 1', 'indirect 2']
    """
    shares, _ = pooled(shares)
    by, value_of = grouping(shares, OF_SHARES, 2)
    colours = _of_values_found(shares, value_of, colours)
    if not colours:
        nothing(ax, f"No attribution has a {value_of}.")
        return
    groups = list(dict.fromkeys(shares[by]))
    longest = int(shares["total"].max()) if counted else 1
    left = np.zeros(len(groups))
    for value in colours:
        own = shares[shares[value_of] == value].set_index(by).reindex(groups)
        width = own["count" if counted else "share"].fillna(0).to_numpy()
        ax.barh(
            range(len(groups)), width, left=left, height=0.66, color=colours[value], edgecolor="white", lw=0.6
        )
        for row, (w, count) in enumerate(zip(width, own["count"].fillna(0), strict=True)):
            if w > 0.03 * longest:
                words = f"{value.replace('_', ' ')} {count:.0f}"
                said = words if w / longest * 78 > len(words) else f"{count:.0f}"
                ax.text(
                    left[row] + w / 2,
                    row,
                    said,
                    ha="center",
                    va="center",
                    fontsize=8.5,
                    color=ink(colours[value]),
                )
        left += width
    totals, short = shares.groupby(by)["total"].max(), shortened(groups)
    ax.set_yticks(range(len(groups)), [display(f"{short[g]} — {totals[g]}") for g in groups])
    ax.invert_yaxis()
    ax.set_xlim(0, longest)
    if counted:
        ax.locator_params(axis="x", integer=True)
        ax.set_xlabel(f"number of {of}")
    else:
        ax.set_xticks([0, 0.5, 1], ["0 %", "50 %", "100 %"])
        ax.set_xlabel(f"share of the {of}; the number after each name is how many there are")
    right_to_left(ax)
    legend(ax, {value.replace("_", " "): colour for value, colour in colours.items()})


def _of_values_found(shares: pd.DataFrame, of: str, colours: Mapping[str, str] | None) -> dict[str, str]:
    """The colours of the values that a table of shares counts at all, in the order in which they are drawn."""
    found = shares.loc[shares["count"] > 0, of]
    if found.empty:
        return {}
    given = palette.of_values(of, dict.fromkeys(found), colours)
    return {value: given[value] for value in in_order(found, given)}


@figure_of(
    lambda shares: (7.5, bars_height(shares[grouping(shares, OF_SHARES, 2)[0]].nunique(), 0.34)),
    "count total share low high",
)
def share_dots(shares: pd.DataFrame, ax: Axes, *, value: str) -> None:
    """The share of one value in each group: a dot with its exact 95 % interval, a ring for none.

    `shares` is `syrianews.counts.shares(...)`; `value` is one of the values that it counts.
    Raises KeyError for a table without the columns count, total, share, low and high.

    >>> from syrianews import counts, plot
    >>> quotes = pd.DataFrame({"name": ["a", "a", "a"], "quote": ["direct", "indirect", "indirect"]})
    >>> ax = plot.share_dots(counts.shares(quotes, "quote"), value="direct")
    >>> [label.get_text() for label in ax.get_yticklabels()]
    ['a — 1/3']
    """
    shares, rest = pooled(shares)
    by, of = grouping(shares, OF_SHARES, 2)
    own = shares[shares[of] == value].sort_values("share", ascending=False, kind="stable")
    if own.empty:
        nothing(ax, f"No attribution has {of} = {value}.")
        return
    own = pd.concat([own[own[by] != rest], own[own[by] == rest]])  # what is taken together stands last
    y = np.arange(len(own))
    taken = (own[by] == rest).to_numpy()
    for part, colour in ((~taken, palette.OKABE_ITO[0]), (taken, palette.GREY)):
        some, at = own[part], y[part]
        if some.empty:
            continue
        error = np.abs(np.vstack([some["share"] - some["low"], some["high"] - some["share"]]))
        ax.errorbar(some["share"], at, xerr=error, fmt="o", ms=6, lw=1.2, color=colour, clip_on=False)
        none = (some["count"] == 0).to_numpy()
        if none.any():
            ax.plot(
                np.zeros(none.sum()), at[none], "o", ms=6, mfc="white", mec=colour, clip_on=False, zorder=3
            )
    short = shortened(own[by])
    counted = zip(own[by], own["count"], own["total"], strict=True)
    ax.set_yticks(y, [display(f"{short[g]} — {c}/{t}") for g, c, t in counted])
    ax.set_ylim(len(own) - 0.5, -0.5)
    ax.set_xlim(0, 1)
    ax.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0 %", "25 %", "50 %", "75 %", "100 %"])
    ax.grid(axis="x")
    right_to_left(ax)
    ax.tick_params(axis="y", pad=9)
    ax.set_xlabel("share with its exact 95 % interval; after each name: how many out of how many")


@figure_of(
    lambda shares: (9.5, bars_height(shares[grouping(shares, OF_SHARES, 2)[0]].nunique(), 0.42) + 0.5),
    "count total share low high",
)
def share_grid(shares: pd.DataFrame, ax: Axes, *, colours: Mapping[str, str] | None = None) -> None:
    """A column for each value, a row for each group; each cell shows the share as a dot on a line from 0 to 100 %, with its interval.

    `shares` and `colours` are as for `share_bars`. Columns run from right to left, and so does the line in each; a ring means
    none.
    Raises KeyError for a table without the columns count, total, share, low and high.

    >>> from syrianews import counts, palette, plot
    >>> quotes = pd.DataFrame({"name": ["a", "a", "a"], "quote": ["direct", "indirect", "indirect"]})
    >>> ax = plot.share_grid(counts.shares(quotes, "quote"), colours=palette.QUOTES)
    >>> [label.get_text() for label in ax.get_yticklabels()]
    ['a — 3']
    """
    shares, _ = pooled(shares)
    by, of = grouping(shares, OF_SHARES, 2)
    colours = _of_values_found(shares, of, colours)
    if not colours:
        nothing(ax, f"No attribution has a {of}.")
        return
    groups = list(dict.fromkeys(shares[by]))
    row_of = {group: row for row, group in enumerate(groups)}
    width = 0.82
    for column, (value, colour) in enumerate(colours.items()):
        ax.axvspan(column, column + width, color="#f4f4f4", lw=0)
        ax.axvline(column + width / 2, color="white", lw=1)
        own = shares[shares[of] == value]
        for group, count, share, low, high in own[[by, "count", "share", "low", "high"]].itertuples(
            index=False
        ):
            y = row_of[group]
            ax.plot(
                [column + low * width, column + high * width],
                [y, y],
                color=colour,
                lw=2.2,
                alpha=0.75,
                solid_capstyle="butt",
            )
            face = colour if count else "white"
            ax.plot(column + share * width, y, "o", ms=5.5, mfc=face, mec=colour, mew=1.2)
    totals, short = shares.groupby(by)["total"].max(), shortened(groups)
    ax.set_yticks(range(len(groups)), [display(f"{short[g]} — {totals[g]}") for g in groups])
    ax.set_ylim(len(groups) - 0.5, -0.5)
    ax.set_xlim(-0.08, len(colours) - 1 + width + 0.08)
    right_to_left(ax)
    names = ax.secondary_xaxis("top")
    names.set_xticks([c + width / 2 for c in range(len(colours))], [v.replace("_", "\n") for v in colours])
    names.tick_params(length=0)
    names.spines["top"].set_visible(False)
    ax.set_xticks([0, width], ["0", "100 %"], fontsize=8)
    ax.tick_params(axis="x", length=0)
    ax.spines["bottom"].set_visible(False)
    ax.set_xlabel(
        "each column runs from 0 at its right to 100 % at its left; lines are exact 95 % intervals, a ring means none"
    )


def __dir__() -> list[str]:
    return __all__
