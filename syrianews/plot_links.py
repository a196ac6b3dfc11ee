"""Figures of links: who is named with whom, and who relays whose words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from . import palette
from .drawing import bars_height, colours_for, cut, dot, figure_of, handles_below, in_order, shortened
from .rtl import display
from .wording import counted

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST_IN_A_COLUMN = 14
_LINK = "#7a7a7a"
_CHAIN: dict[str, Any] = {"color": palette.OKABE_ITO[0], "alpha": 0.4}
"""How the lines of a chain look."""


@figure_of(lambda pairs: (8, 6.4), "a b a_label b_label a_type b_type paragraphs")
def network(pairs: pd.DataFrame, ax: Axes, *, top: int = 24) -> None:
    """Who is named with whom: actors on a circle by type, with a line for each pair, thicker the more paragraphs they share.

    `pairs` is `syrianews.counts.co_mentions(...)`; the `top` strongest are drawn, and where there are more, the figure says so. A dot
    grows with the number of pairs that the figure shows for its actor.
    Raises KeyError for a table that lacks one of its columns, or has an unknown type of actor.

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
    types = in_order(nodes["type"], colours_for(nodes["type"], palette.ACTORS, "palette.ACTORS"))
    nodes = nodes.assign(rank=nodes["type"].map(types.index)).sort_values(
        ["rank", "degree"], ascending=[True, False]
    )
    place = dict(zip(nodes.index, _around(len(nodes)), strict=True))
    weights = strongest["paragraphs"]
    most = int(weights.max())
    for a, b, weight in strongest[["a", "b", "paragraphs"]].itertuples(index=False):
        (x, y), (u, v) = place[a], place[b]
        shade = 0.25 + 0.55 * weight / most
        ax.plot([x, u], [y, v], color=_LINK, alpha=shade, lw=_thick(weight, most), zorder=1)
    for actor, label, kind, degree in nodes[["label", "type", "degree"]].itertuples():
        x, y = place[actor]
        colour = palette.ACTORS[kind]
        ax.plot(x, y, palette.shape(colour), color=colour, ms=_wide(degree), mec="white", zorder=2)
        side = "left" if x > 0 else "right"
        ax.text(x + 0.09 * np.sign(x), y * 1.04, display(cut(label, 28)), ha=side, va="center", fontsize=9.5)
    ax.set_axis_off()
    ax.set_aspect("equal")
    ax.set_xlim(-1.75, 1.75)
    ax.set_ylim(-1.1, 1.1)
    if len(pairs) > len(strongest):
        said = (
            f"the {len(strongest)} of {len(pairs):,} pairs with the most paragraphs; the table has them all"
        )
        ax.text(0, -1.1, said, ha="center", va="top", fontsize=9, color="#444444")
    _network_legend(ax, types, sorted(weights), sorted(nodes["degree"]))


def _around(number: int) -> list[tuple[float, float]]:
    """Places on a circle, clockwise from the top: as far apart in height on either side as the labels beside them need."""
    right = (number + 1) // 2
    found = []
    for count, side in ((right, 1.0), (number - right, -1.0)):
        for i in range(count):
            y = side * (1 - (2 * i + 1) / count)
            found.append((side * float(np.sqrt(1 - y * y)), y))
    return found


def _thick(weight: int, most: int) -> float:
    return 0.6 + 4.4 * weight / most


def _wide(degree: int) -> float:
    return 6 + 1.2 * min(8, degree)


def _network_legend(ax: Axes, types: list[str], weights: list[int], degrees: list[int]) -> None:
    """Colours and shapes; then, in columns of their own, the thinnest and the thickest line, the smallest and the largest dot that are drawn."""
    from matplotlib.lines import Line2D

    dots = [dot(palette.ACTORS[kind], kind) for kind in types]
    shown = sorted({weights[0], weights[-1]})
    lines = [
        Line2D(
            [], [], color=_LINK, lw=_thick(n, weights[-1]), label=f"both named in {counted(n, 'paragraph')}"
        )
        for n in shown
    ]
    sizes = [
        Line2D(
            [], [], marker="o", ls="", color=_LINK, ms=_wide(n), label=f"linked with {counted(n, 'other')}"
        )
        for n in sorted({degrees[0], degrees[-1]})
    ]
    height = max(2, -(-len(dots) // 2))
    blank = Line2D([], [], ls="", label=" ")  # one without a letter would be left out
    filled = [handle for part in (dots, lines, sizes) for handle in [*part, *[blank] * (-len(part) % height)]]
    handles_below(ax, filled, columns=len(filled) // height, by_column=True)


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
    titles: tuple[str, str, str] = ("in this article", "through", "the words of"),
    of: str = "attribution",
) -> None:
    """Relay chains from right to left: the article, whom it quotes, and whom that source quotes in turn.

    `chains` is `syrianews.counts.chains(...)`. Lines are thicker the more attributions take that path; beyond
    fourteen names in a column, the rarest paths are left to the table, and the figure says how many. `titles` appear above
    the columns, `of` says in the legend what is counted.
    Raises KeyError for a table without the columns name, relay, speaker and count.

    >>> from syrianews import plot
    >>> chain = pd.DataFrame({"name": ["a"], "relay": ["الصحيفة"], "speaker": ["مسؤولون"], "count": [2]})
    >>> ax = plot.chains(chain, titles=("article", "relay", "speaker"))
    >>> [text.get_text() for text in ax.texts][-3:]
    ['article', 'relay', 'speaker']
    """
    from matplotlib.lines import Line2D

    shown = chains
    while max(shown[c].nunique() for c in ("name", "relay", "speaker")) > _MOST_IN_A_COLUMN:
        shown = shown.iloc[:-1]
    places = _chain_places(shown)
    links = [
        (places[column, a], places[column + 1, b], int(number))
        for column, (start, end) in enumerate((("name", "relay"), ("relay", "speaker")))
        for (a, b), number in shown.groupby([start, end], sort=False)["count"].sum().items()
    ]
    numbers = sorted({number for _, _, number in links})
    for (x, y), (u, v), number in links:
        ax.plot([x, u], [y, v], lw=_link_width(number, numbers[-1]), zorder=1, **_CHAIN)
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
    handles_below(
        ax,
        [
            Line2D([], [], lw=_link_width(n, numbers[-1]), label=counted(n, of), **_CHAIN)
            for n in sorted({numbers[0], numbers[-1]})
        ],
    )


def _link_width(number: int, most: int) -> float:
    return 1 + 5 * number / max(most, 4)


def _chain_places(shown: pd.DataFrame) -> dict[tuple[int, str], tuple[float, float]]:
    """Where each name of each column stands; each beside those that it is linked with, so that few lines cross."""
    names = sorted(set(shown["name"]))
    relays = _beside(shown, "relay", "name", names)
    names = _beside(shown, "name", "relay", relays)
    return {
        (column, value): (-column, 1 - (row + 0.5) / len(values))
        for column, values in enumerate((names, relays, _beside(shown, "speaker", "relay", relays)))
        for row, value in enumerate(values)
    }


def _beside(shown: pd.DataFrame, field: str, other: str, order: list[str]) -> list[str]:
    """The values of a column in the order of those in another column, `order`, that they are linked with."""
    rank = shown[other].map({value: row for row, value in enumerate(order)})
    return list(rank.groupby(shown[field], sort=False).mean().sort_values(kind="stable").index)
