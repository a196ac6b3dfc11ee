"""Figures of links: who is named with whom, and who relays whose words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from . import palette
from .drawing import bars_height, cut, figure_of, handles_below, in_order, shortened
from .rtl import display

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST_IN_A_COLUMN = 14


@figure_of(lambda pairs: (8, 7), "a b a_label b_label a_type b_type paragraphs")
def network(pairs: pd.DataFrame, ax: Axes, *, top: int = 24) -> None:
    """Who is named with whom: actors on a circle by type, with a line for each pair, thicker the more paragraphs they share.

    `pairs` is `syrianews.counts.co_mentions(...)`; the `top` strongest are drawn. A dot grows with the number of pairs that the
    figure shows for its actor.
    Raises KeyError for a table that lacks one of its columns.

    >>> from syrianews import counts, plot
    >>> named = [("1.txt", 0, 1, "isis", "داعش", "GROUP", "full"), ("1.txt", 0, 1, "syria", "سوريا", "GPE", "full")]
    >>> columns = ["file", "article", "line", "actor", "text", "type", "form"]
    >>> ax = plot.network(counts.co_mentions(pd.DataFrame(named, columns=columns)))
    >>> len(ax.texts), len(ax.lines)
    (2, 3)
    """
    strongest = pairs.head(top)
    sides = [
        strongest[[side, f"{side}_label", f"{side}_type"]].set_axis(["actor", "label", "type"], axis=1)
        for side in "ab"
    ]
    nodes = pd.concat(sides).groupby("actor", sort=False).agg(
        label=("label", "first"), type=("type", "first"), degree=("label", "size")
    )  # fmt: skip
    types = in_order(nodes["type"], palette.ACTORS)
    nodes = nodes.assign(rank=nodes["type"].map(types.index)).sort_values(
        ["rank", "degree"], ascending=[True, False]
    )
    angle = {actor: np.pi / 2 - 2 * np.pi * i / len(nodes) for i, actor in enumerate(nodes.index)}
    most = int(strongest["paragraphs"].max())
    for a, b, weight in strongest[["a", "b", "paragraphs"]].itertuples(index=False):
        x, y = np.cos([angle[a], angle[b]]), np.sin([angle[a], angle[b]])
        ax.plot(x, y, color="#7a7a7a", alpha=0.25 + 0.55 * weight / most, lw=_thick(weight, most), zorder=1)
    for actor, label, kind, degree in nodes[["label", "type", "degree"]].itertuples():
        x, y = np.cos(angle[actor]), np.sin(angle[actor])
        ax.plot(x, y, "o", color=palette.ACTORS[kind], ms=6 + 1.2 * min(8, degree), mec="white", zorder=2)
        side = "left" if x > 0.15 else "right" if x < -0.15 else "center"
        above = "center" if side != "center" else "bottom" if y > 0 else "top"
        ax.text(x * 1.09, y * 1.09, display(cut(label, 28)), ha=side, va=above, fontsize=9.5)
    ax.set_axis_off()
    ax.set_aspect("equal")
    ax.set_xlim(-1.75, 1.75)
    ax.set_ylim(-1.25, 1.25)
    _network_legend(ax, types, most)


def _thick(weight: int, most: int) -> float:
    return 0.6 + 4.4 * weight / most


def _network_legend(ax: Axes, types: list[str], most: int) -> None:
    from matplotlib.lines import Line2D

    dots = [Line2D([], [], marker="o", ls="", color=palette.ACTORS[t], ms=8, label=t) for t in types]
    steps = sorted({1, max(1, most // 2), most})
    lines = [
        Line2D(
            [],
            [],
            color="#7a7a7a",
            lw=_thick(n, most),
            label=f"both named in {n} paragraph{'' if n == 1 else 's'}",
        )
        for n in steps
    ]
    handles_below(ax, [*dots, *lines], columns=max(3, len(dots)))


@figure_of(
    lambda chains: (
        9,
        0.4
        + bars_height(
            max(chains[c].nunique() for c in ("name", "relay", "speaker")), 0.42, _MOST_IN_A_COLUMN
        ),
    ),
    "name relay speaker count",
)
def chains(
    chains: pd.DataFrame,
    ax: Axes,
    *,
    titles: tuple[str, str, str] = ("article ←", "relay ←", "first speaker"),
) -> None:
    """Relay chains from right to left: the article, whom it quotes, and whom that source quotes in turn.

    `chains` is `syrianews.counts.chains(...)`. Lines are thicker the more attributions take that path; beyond
    fourteen names in a column, the rarest paths are left to the table, and the figure says how many. `titles` appear above
    the columns.
    Raises KeyError for a table without the columns name, relay, speaker and count.

    >>> from syrianews import plot
    >>> chain = pd.DataFrame({"name": ["a"], "relay": ["الصحيفة"], "speaker": ["مسؤولون"], "count": [2]})
    >>> ax = plot.chains(chain, titles=("article", "relay", "speaker"))
    >>> [text.get_text() for text in ax.texts][-3:]
    ['article', 'relay', 'speaker']
    """
    shown = chains
    while max(shown[c].nunique() for c in ("name", "relay", "speaker")) > _MOST_IN_A_COLUMN:
        shown = shown.iloc[:-1]
    places: dict[tuple[int, str], tuple[float, float]] = {}
    for column, field in enumerate(("name", "relay", "speaker")):
        values = list(dict.fromkeys(shown.sort_values(["name", "relay", "speaker"], kind="stable")[field]))
        for row, value in enumerate(values):
            places[column, value] = (-column, 1 - (row + 0.5) / len(values))
    most = shown["count"].max()
    for column, (start, end) in enumerate((("name", "relay"), ("relay", "speaker"))):
        for (a, b), number in shown.groupby([start, end], sort=False)["count"].sum().items():
            (x, y), (u, v) = places[column, a], places[column + 1, b]
            width = 1 + 5 * number / max(most, 4)
            ax.plot([x, u], [y, v], color=palette.OKABE_ITO[0], alpha=0.4, lw=width, zorder=1)
    short = shortened(shown["name"])
    for (column, value), (x, y) in places.items():
        box = {"boxstyle": "round,pad=0.35", "fc": "white", "ec": "#888888", "lw": 0.8}
        words = cut(value) if column else short[value]
        ax.text(x, y, display(words), ha="center", va="center", fontsize=9, bbox=box, zorder=2)
    for column, title in enumerate(titles):
        ax.text(-column, 1.03, title, ha="center", va="bottom", fontsize=10, weight="bold")
    if len(shown) < len(chains):
        said = f"{len(chains) - len(shown)} rarer paths are in the table"
        ax.text(-1, -0.04, said, ha="center", va="top", fontsize=9, color="#444444")
    ax.set_xlim(-2.45, 0.45)
    figure = ax.get_figure()
    assert figure is not None
    inches = ax.bbox.height / figure.dpi
    ax.set_ylim(-0.08, 1.03 + 0.35 / inches)  # so that a title stands clear of the columns' heads
    ax.set_axis_off()
