"""Figures that compare two values: two ways of counting, two weights of a verb, two sets of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from . import palette
from .drawing import (
    MOST_ROWS,
    bars_height,
    colours_for,
    cut,
    figure_of,
    legend,
    legend_of_dots,
    note,
    shortened,
)
from .rtl import display, right_to_left

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@figure_of(lambda table: (8, bars_height(len(table), 0.4)), "")
def paired_dots(table: pd.DataFrame, ax: Axes) -> None:
    """Two counts for each label, joined by a line that shows how far apart they are.

    `table` has a column of labels, then two columns of counts, whose names become the legend.
    Raises ValueError for a table of fewer than three columns.

    >>> from syrianews import plot
    >>> ax = plot.paired_dots(pd.DataFrame({"label": ["داعش"], "whole file": [9], "articles' text": [4]}))
    >>> [text.get_text() for text in ax.figure.legends[0].get_texts()]
    ['whole file', "articles' text"]
    """
    if len(table.columns) < 3:
        raise ValueError(
            f"plot.paired_dots() takes a table of three columns, a label and two counts; this one has {', '.join(map(str, table.columns))}."
        )
    label, one, two = table.columns[:3]
    shown = table.head(MOST_ROWS)
    y = np.arange(len(shown))
    colours = {str(one): palette.OKABE_ITO[1], str(two): palette.OKABE_ITO[0]}
    ax.hlines(y, shown[one], shown[two], color="#bbbbbb", lw=2.5, zorder=1)
    for column in (one, two):
        colour = colours[str(column)]
        ax.plot(shown[column], y, palette.shape(colour), ms=8, color=colour, zorder=2)
    ax.set_yticks(y, [display(cut(str(x))) for x in shown[label]])
    ax.set_ylim(len(shown) - 0.5, -0.5)
    ax.set_xlim(left=0)
    ax.grid(axis="x")
    right_to_left(ax)
    ax.locator_params(axis="x", integer=True)
    ax.set_xlabel("how many times")
    if len(table) > len(shown):
        note(ax, f"{len(table) - len(shown)} more rows in the table")
    legend_of_dots(ax, colours)


@figure_of(lambda stance: (8, bars_height(len(stance), 0.36, most=24)), "source name stance count cues")
def stance_bars(stance: pd.DataFrame, ax: Axes, *, top: int = 24) -> None:
    """For each source in each article, how often its cues vouch (to the left) and how often they doubt (to the right).

    `stance` is `syrianews.stance.by_source(...)`: one row per bar, with the columns source, name (the article), stance (`vouches` or
    `doubts`), count, and cues (the words, which appear at the ends of the bars).
    Raises KeyError for a table that lacks one of these columns, or holds another stance.

    >>> from syrianews import plot
    >>> row = {"source": "الوزير", "name": "a", "stance": "doubts", "count": 2, "cues": "زعم"}
    >>> ax = plot.stance_bars(pd.DataFrame([row]))
    >>> [text.get_text() for text in ax.figure.legends[0].get_texts()]
    ['doubts']
    """
    colours_for(stance["stance"], palette.STANCE, "palette.STANCE")
    shown = stance.head(top)
    rows = list(dict.fromkeys(zip(shown["source"], shown["name"], strict=True)))
    sides = {"vouches": 1, "doubts": -1}
    for source, name, weight, count, cues in shown[["source", "name", "stance", "count", "cues"]].itertuples(
        index=False
    ):
        y, length = rows.index((source, name)), sides[weight] * count
        ax.barh(y, length, height=0.6, color=palette.STANCE[weight])
        ax.text(
            length + sides[weight] * 0.12, y, display(cut(f"{cues}", 40)), va="center", fontsize=8.5,
            ha="right" if length > 0 else "left",
        )  # fmt: skip
    furthest = shown["count"].max() * 1.9 + 1
    doubted = shown.loc[shown["stance"] == "doubts", "count"].max()
    ax.set_xlim(-(doubted * 1.9 + 1) if doubted == doubted else -0.6, furthest)
    ax.axvline(0, color="#888888", lw=0.9)
    short = shortened(name for _, name in rows)
    ax.set_yticks(range(len(rows)), [display(f"{cut(source, 24)} · {short[name]}") for source, name in rows])
    ax.set_ylim(len(rows) - 0.5, -0.5)
    right_to_left(ax)
    ax.locator_params(axis="x", integer=True)
    ax.xaxis.set_major_formatter(lambda x, _: f"{abs(x):.0f}")
    ax.set_xlabel("attributions; the words are the cues")
    if len(stance) > top:
        note(ax, f"{len(stance) - top} more rows in the table")
    legend(ax, {w: palette.STANCE[w] for w in palette.STANCE if w in set(shown["stance"])})


@figure_of(
    lambda scores: (8, bars_height(scores.groupby(["layer", "measure"]).ngroups, 0.36, most=60)),
    "set layer measure gold f1 low high",
)
def score_dots(
    scores: pd.DataFrame,
    ax: Axes,
    *,
    of: str = "F1, or the share that is right; lines are 95 % intervals from a bootstrap over articles",
) -> None:
    """F1 of each measure, with a dot and its bootstrap interval for each set of texts; the layer is named where there is more
    than one.

    `scores` holds rows of `syrianews.evaluate.evaluate(...).table` with an additional column `set`; `of` says what the axis
    shows. Measures are in English, so the chart runs from left to right.
    Raises KeyError for a table that lacks one of the columns set, layer, measure, gold, f1, low and high.

    >>> from syrianews import plot
    >>> row = {"set": "seeds", "layer": "mentions", "measure": "typed", "gold": 9, "f1": 0.9, "low": 0.8, "high": 1.0}
    >>> ax = plot.score_dots(pd.DataFrame([row]))
    >>> [label.get_text() for label in ax.get_yticklabels()]
    ['typed']
    """
    rows = scores.drop_duplicates(["layer", "measure"])[["layer", "measure"]]
    place = {key: y for y, key in enumerate(zip(rows["layer"], rows["measure"], strict=True))}
    sets = list(dict.fromkeys(scores["set"]))
    colours = palette.of(sets)
    for number, name in enumerate(sets):
        own = scores[(scores["set"] == name) & (scores["gold"] > 0)]
        rank = [place[key] for key in zip(own["layer"], own["measure"], strict=True)]
        y = np.asarray(rank) + (number - (len(sets) - 1) / 2) * 0.22
        error = np.clip(np.vstack([own["f1"] - own["low"], own["high"] - own["f1"]]).astype(float), 0, None)
        ax.errorbar(
            own["f1"].astype(float),
            y,
            xerr=error,
            fmt=palette.shape(colours[name]),
            ms=4.5,
            lw=1.1,
            color=colours[name],
        )
    one_layer = rows["layer"].nunique() == 1
    names = [measure if one_layer else f"{layer}: {measure}" for layer, measure in place]
    ax.set_yticks(range(len(place)), [name.replace("_", " ") for name in names])
    ax.set_ylim(len(place) - 0.5, -0.5)
    ax.set_xlim(0, 1.02)
    ax.grid(axis="x")
    ax.spines["right"].set_visible(False)
    ax.set_xlabel(of)
    legend_of_dots(ax, colours)
