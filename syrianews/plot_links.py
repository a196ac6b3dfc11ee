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
_CHAIN: dict[str, Any] = {"alpha": 0.6, "solid_capstyle": "butt", "solid_joinstyle": "round"}
"""How the lines of a chain look."""
_OF_ARTICLES = tuple((style, colour) for style in ("-", (0, (3, 1))) for colour in palette.OKABE_ITO[:7])
"""Style and colour of the lines of each article; the eighth colour is too light for a line."""
_EDGE = (-0.3, -1.0, -1.7)
"""Where the columns of a chain stand: the left side of articles, the middle of relays, the right side of speakers."""
_ALIGNED = ("left", "center", "right")
_PER_LETTER, _WIDEST_RELAY = 0.01, 0.38
"""Half the width of a letter, and of the widest box in the middle, in units of the axis."""
_ACROSS_BOX = 13 / 72
"""How far apart the outermost lines at one side of a box may stand, in inches."""
_ROOMY = 3
"""Up to this many gaps, lines keep a constant distance."""


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
    """Colours and shapes; then, in columns of their own, the thinnest and the thickest line, the smallest and the largest dot
    that are drawn."""
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

    `chains` is `syrianews.counts.chains(...)`. Each path is a line in the colour of its article's box. Lines are thicker the more attributions take that path; beyond
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
    height = ax.bbox.height / _figure_of(ax).dpi
    numbers = sorted(set(shown["count"]))
    for style, points, number in _chain_lines(shown, places, _ACROSS_BOX / height):
        width = _link_width(number, numbers[-1])
        ax.plot(*zip(*points, strict=True), ls=style[0], color=style[1], lw=width, zorder=1, **_CHAIN)
    short, styles = shortened(shown["name"]), _styles(places)
    for (column, value), (x, y) in places.items():
        edge = "#888888" if column else styles[value][1]
        box = {"boxstyle": "round,pad=0.35", "fc": "white", "ec": edge, "lw": 0.8 if column else 1.6}
        words = cut(value) if column else short[value]
        ax.text(x, y, display(words), ha=_ALIGNED[column], va="center", fontsize=9, bbox=box, zorder=2)
    for column, title in enumerate(titles):
        ax.text(_EDGE[column], 1.03, title, ha=_ALIGNED[column], va="bottom", fontsize=10, weight="bold")
    if len(shown) < len(chains):
        said = f"{len(chains) - len(shown)} rarer paths are in the table"
        ax.text(-1, -0.04, said, ha="center", va="top", fontsize=9, color="#444444")
    ax.set_xlim(-2.45, 0.45)
    ax.set_ylim(-0.08, 1.03 + 0.35 / height)  # so that a title stands clear of the columns' heads
    ax.set_axis_off()
    handles_below(
        ax,
        [
            Line2D([], [], color=_LINK, lw=_link_width(n, numbers[-1]), label=counted(n, of), **_CHAIN)
            for n in sorted({numbers[0], numbers[-1]})
        ],
    )


def _figure_of(ax: Axes) -> Any:
    figure = ax.get_figure()
    assert figure is not None
    return figure


def _styles(places: dict[tuple[int, str], tuple[float, float]]) -> dict[str, tuple[Any, str]]:
    """The line style and colour of each article, from the top of its column on."""
    names = [value for column, value in places if column == 0]
    return {name: _OF_ARTICLES[row % len(_OF_ARTICLES)] for row, name in enumerate(names)}


def _chain_lines(
    shown: pd.DataFrame, places: dict[tuple[int, str], tuple[float, float]], across: float
) -> list[tuple[tuple[Any, str], list[tuple[float, float]], int]]:
    """Style, points and number of each path: from the side of its article through its relay's box to the side of its speaker.

    Lines that meet one box leave it `across` apart at most, in the order in which they come from the other side.
    """
    styles = _styles(places)
    half = min(_WIDEST_RELAY, 0.05 + _PER_LETTER * max(len(cut(relay)) for relay in shown["relay"]))
    rows = list(shown[["name", "relay", "speaker", "count"]].itertuples(index=False))
    ports: dict[tuple[int, str, int], float] = {}
    for column, towards in ((0, (1, 2)), (1, (2, 0)), (2, (1, 0))):
        for value in dict.fromkeys(row[column] for row in rows):
            own = [k for k, row in enumerate(rows) if row[column] == value]
            own.sort(key=lambda k: [-places[other, rows[k][other]][1] for other in towards])
            for place, k in enumerate(own):
                ports[column, value, k] = across * ((len(own) - 1) / 2 - place) / max(len(own) - 1, _ROOMY)
    found = []
    for k, row in enumerate(rows):
        (x, y), (u, v), (s, t) = (
            (places[column, row[column]][0], places[column, row[column]][1] + ports[column, row[column], k])
            for column in (0, 1, 2)
        )
        found.append((styles[row[0]], [(x, y), (u + half, v), (u - half, v), (s, t)], int(row[3])))
    return found


def _link_width(number: int, most: int) -> float:
    return 1 + 5 * number / max(most, 4)


def _chain_places(shown: pd.DataFrame) -> dict[tuple[int, str], tuple[float, float]]:
    """Where each name of each column stands; each beside those that it is linked with, so that few lines cross."""
    names = sorted(set(shown["name"]))
    relays = _beside(shown, "relay", "name", names)
    names = _beside(shown, "name", "relay", relays)
    return {
        (column, value): (_EDGE[column], 1 - (row + 0.5) / len(values))
        for column, values in enumerate((names, relays, _beside(shown, "speaker", "relay", relays)))
        for row, value in enumerate(values)
    }


def _beside(shown: pd.DataFrame, field: str, other: str, order: list[str]) -> list[str]:
    """The values of a column in the order of those in another column, `order`, that they are linked with."""
    rank = shown[other].map({value: row for row, value in enumerate(order)})
    return list(rank.groupby(shown[field], sort=False).mean().sort_values(kind="stable").index)
