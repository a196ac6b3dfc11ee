"""Figures: each function takes a table and an `Axes`, draws, and returns the `Axes`.

Labels may be Arabic, Latin or both; charts with Arabic labels run from right to left. A table with too
little to show gives an `Axes` that says so in words. Call the functions inside `syrianews.rtl.context()`, or
let them make their own figure (`ax=None`), which does it by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

import numpy as np
import pandas as pd

from . import palette
from .rtl import context, display, right_to_left

if TYPE_CHECKING:
    from matplotlib.axes import Axes

P = ParamSpec("P")
Draw = Callable[Concatenate[pd.DataFrame, "Axes", P], None]
_EMPTY = (7.0, 1.8)
"""Width and height, in inches, of a figure that only says why there is nothing to see."""


def _figure(
    size: Callable[[pd.DataFrame], tuple[float, float]],
) -> Callable[[Draw[P]], Callable[..., Axes]]:
    """Give a drawing function its `ax=None`, its style, and an answer for empty tables."""

    def decorate(draw: Draw[P]) -> Callable[..., Axes]:
        @wraps(draw)
        def plot(table: pd.DataFrame, ax: Axes | None = None, **options: Any) -> Axes:
            import matplotlib.pyplot as plt

            with context():
                if ax is None:
                    _, ax = plt.subplots(figsize=_EMPTY if table.empty else size(table))
                if table.empty:
                    return nothing(ax, "Nothing to show: the table is empty.")
                draw(table, ax, **options)  # type: ignore[call-arg]
                return ax

        return plot

    return decorate


def nothing(ax: Axes, reason: str) -> Axes:
    """Say on the axes why there is nothing to see."""
    ax.set_axis_off()
    ax.text(0.5, 0.5, display(reason), ha="center", va="center", color="#666666", transform=ax.transAxes)
    return ax


def _bars_height(rows: int, each: float = 0.3) -> float:
    return max(1.8, 1.1 + each * rows)


def _legend(ax: Axes, colours: Mapping[str, str]) -> None:
    from matplotlib.patches import Patch

    handles = [Patch(color=colour, label=display(name)) for name, colour in colours.items()]
    figure = ax.get_figure()
    assert figure is not None
    figure.legend(handles=handles, loc="outside lower center", ncols=min(5, len(handles)), handlelength=1)


@_figure(lambda zones: (8, _bars_height(zones["file"].nunique(), 0.5)))
def zone_strips(zones: pd.DataFrame, ax: Axes) -> None:
    """A strip for each scrape, from its first line (right) to its last, coloured by zone.

    `zones` is `corpus.zones`. A zone's width is its number of words.
    """
    _strips(ax, zones, "file", "kind", palette.ZONES)


def _strips(ax: Axes, table: pd.DataFrame, row: str, kind: str, colours: Mapping[str, str]) -> None:
    """Horizontal strips from right to left: one for each value of `row`, pieces as wide as their words."""
    names = list(dict.fromkeys(table[row]))
    for y, name in enumerate(names):
        own = table[table[row] == name]
        left = np.concatenate([[0], own["words"].to_numpy().cumsum()[:-1]])
        ax.barh(
            y,
            own["words"],
            left=left,
            height=0.62,
            color=[colours[k] for k in own[kind]],
            edgecolor="white",
            lw=0.4,
        )
    ax.set_yticks(range(len(names)), [display(name) for name in names])
    ax.invert_yaxis()
    right_to_left(ax)
    ax.set_xlabel("words, in reading order")
    used = set(table[kind])
    _legend(ax, {k: colour for k, colour in colours.items() if k in used})


@_figure(lambda rates: (8, _bars_height(min(10, rates["actor"].nunique()), 0.62)))
def mention_rates(rates: pd.DataFrame, ax: Axes, *, top: int = 10) -> None:
    """Namings per 1,000 words of the `top` actors: a dot for each outlet with its 95 % interval, a ring for never.

    `rates` is `syrianews.counts.mention_rates(...)`.
    """
    by = rates.columns[0]
    rows = rates.drop_duplicates("actor").head(top)
    groups = sorted(set(rates[by]))
    colours = palette.of(groups)
    step = min(0.16, 0.76 / len(groups))
    for number, group in enumerate(groups):
        own = rates[rates[by] == group].set_index("actor").reindex(rows["actor"])
        y = np.arange(len(rows)) + (number - (len(groups) - 1) / 2) * step
        named = own["count"].to_numpy() > 0
        error = np.abs(np.vstack([own["rate"] - own["low"], own["high"] - own["rate"]]))
        ax.errorbar(
            own["rate"][named], y[named], xerr=error[:, named], fmt="o", ms=4.5, lw=1.1, color=colours[group]
        )
        if not named.all():
            ax.plot(
                np.zeros(sum(~named)), y[~named], "o", ms=4.5, mfc="white", mec=colours[group], clip_on=False
            )
    ax.set_yticks(range(len(rows)), [display(label) for label in rows["label"]])
    ax.set_ylim(len(rows) - 0.5, -0.5)
    for edge in np.arange(0.5, len(rows) - 1):
        ax.axhline(edge, color="#eeeeee", lw=0.8)
    ax.grid(axis="x")
    ax.set_xlim(left=0)
    right_to_left(ax)
    ax.set_xlabel("namings per 1,000 words; lines are exact 95 % intervals, a ring means never named")
    _legend(ax, colours)


@_figure(
    lambda labels: (
        max(5.5, 1 + 0.09 * labels["label"].str.len().max() + 1.15 * labels.iloc[:, 2].nunique()),
        _bars_height(labels["label"].nunique()),
    )
)
def label_heatmap(labels: pd.DataFrame, ax: Axes) -> None:
    """Which label each outlet uses for one actor: rows labels, columns outlets, cells counts.

    `labels` is `syrianews.counts.labels(...)`, cut down to one actor. Columns run from right to left.
    """
    by = labels.columns[2]
    grid = labels.pivot_table(index="label", columns=by, values="count", aggfunc="sum", fill_value=0)
    grid = grid.loc[grid.sum(axis=1).sort_values(ascending=False, kind="stable").index]
    ax.imshow(grid.to_numpy(), cmap="Blues", aspect="auto", vmin=0, vmax=max(1, grid.to_numpy().max()))
    for (row, column), count in np.ndenumerate(grid.to_numpy()):
        if count:
            dark = count > grid.to_numpy().max() * 0.6
            ax.text(
                column, row, f"{count:.0f}", ha="center", va="center", color="white" if dark else "#222222"
            )
    ax.set_yticks(range(len(grid)), [display(x) for x in grid.index])
    ax.set_xticks(range(grid.shape[1]), [display(_wrapped(x)) for x in grid.columns])
    right_to_left(ax)


def _wrapped(name: str) -> str:
    """`عربي21 (004)` on two lines."""
    return name.replace(" (", "\n(")


@_figure(lambda shares: (8, _bars_height(shares.iloc[:, 0].nunique(), 0.5)))
def share_bars(
    shares: pd.DataFrame, ax: Axes, *, colours: Mapping[str, str], order: Sequence[str] | None = None
) -> None:
    """One bar an outlet, cut by the shares of a column's values, with the count in each piece.

    `shares` is `syrianews.counts.shares(...)`; `colours` maps values to colours (`syrianews.palette`).
    """
    by, of = shares.columns[:2]
    values = [v for v in (order or colours) if v in set(shares[of])]
    groups = sorted(set(shares[by]))
    left = np.zeros(len(groups))
    for value in values:
        own = shares[shares[of] == value].set_index(by).reindex(groups)
        width = own["share"].fillna(0).to_numpy()
        ax.barh(
            range(len(groups)), width, left=left, height=0.66, color=colours[value], edgecolor="white", lw=0.6
        )
        for row, (w, count) in enumerate(zip(width, own["count"].fillna(0), strict=True)):
            if w > 0.045:
                ax.text(
                    left[row] + w / 2,
                    row,
                    f"{count:.0f}",
                    ha="center",
                    va="center",
                    fontsize=8.5,
                    color=_ink(colours[value]),
                )
        left += width
    totals = shares.groupby(by)["total"].max()
    ax.set_yticks(range(len(groups)), [display(f"{g} — {totals[g]}") for g in groups])
    ax.invert_yaxis()
    ax.set_xlim(0, 1)
    ax.set_xticks([0, 0.5, 1], ["0 %", "50 %", "100 %"])
    right_to_left(ax)
    _legend(ax, {v: colours[v] for v in values})


def _ink(colour: str) -> str:
    """Black or white, whichever reads better on `colour` (relative luminance, WCAG 2.1)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return "white" if 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] < 0.3 else "black"


@_figure(lambda shares: (7.5, _bars_height(shares.iloc[:, 0].nunique(), 0.34)))
def share_dots(shares: pd.DataFrame, ax: Axes, *, value: str) -> None:
    """The share of one value in each group, with its exact 95 % interval.

    `shares` is `syrianews.counts.shares(...)`; `value` is one of the values of its second column.
    """
    by, of = shares.columns[:2]
    own = shares[shares[of] == value].sort_values("share", ascending=False)
    if own.empty:
        nothing(ax, f"No attribution has {of} = {value}.")
        return
    y = np.arange(len(own))
    error = np.abs(np.vstack([own["share"] - own["low"], own["high"] - own["share"]]))
    ax.errorbar(own["share"], y, xerr=error, fmt="o", ms=6, lw=1.2, color=palette.OKABE_ITO[0], clip_on=False)
    ax.set_yticks(
        y, [display(f"{g} — {c}/{t}") for g, c, t in zip(own[by], own["count"], own["total"], strict=True)]
    )
    ax.invert_yaxis()
    ax.set_xlim(0, 1)
    ax.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0 %", "25 %", "50 %", "75 %", "100 %"])
    ax.grid(axis="x")
    right_to_left(ax)


@_figure(lambda pairs: (7, 6))
def network(pairs: pd.DataFrame, ax: Axes, *, top: int = 24) -> None:
    """Who is named beside whom: actors on a circle, a line for each pair, as thick as their shared paragraphs.

    `pairs` is `syrianews.counts.co_mentions(...)`; the `top` strongest are drawn.
    """
    strongest = pairs.head(top)
    actors = list(dict.fromkeys([*strongest["a"], *strongest["b"]]))
    names = {
        actor: label
        for side in "ab"
        for actor, label in zip(strongest[side], strongest[f"{side}_label"], strict=True)
    }
    angle = {a: 2 * np.pi * i / len(actors) for i, a in enumerate(actors)}
    most = strongest["paragraphs"].max()
    for a, b, weight in strongest[["a", "b", "paragraphs"]].itertuples(index=False):
        x, y = np.cos([angle[a], angle[b]]), np.sin([angle[a], angle[b]])
        ax.plot(
            x, y, color=palette.OKABE_ITO[0], alpha=0.25 + 0.6 * weight / most, lw=0.6 + 3 * weight / most
        )
    for actor, at in angle.items():
        x, y = np.cos(at), np.sin(at)
        ax.plot(x, y, "o", color="#222222", ms=4)
        side = "left" if x > 0.05 else "right" if x < -0.05 else "center"
        ax.text(x * 1.06, y * 1.06, display(names[actor]), ha=side, va="center", fontsize=9)
    ax.set_axis_off()
    ax.set_aspect("equal")
    ax.set_xlim(-1.7, 1.7)
    ax.set_title(
        f"A line joins two actors named in one paragraph; the thickest stands for {most} paragraphs",
        fontsize=9,
        weight="normal",
    )


@_figure(
    lambda chains: (8.5, _bars_height(max(chains[c].nunique() for c in ("name", "relay", "speaker")), 0.42))
)
def chains(chains: pd.DataFrame, ax: Axes) -> None:
    """Relay chains from right to left: the article, who it quotes, and whom that one quotes in turn.

    `chains` is `syrianews.counts.chains(...)`. A line is as thick as the number of attributions that take that way.
    """
    places: dict[tuple[int, str], tuple[float, float]] = {}
    for column, field in enumerate(("name", "relay", "speaker")):
        values = list(dict.fromkeys(chains[field]))
        for row, value in enumerate(values):
            places[column, value] = (-column, (row + 0.5) / len(values))
    for column, (start, end) in enumerate((("name", "relay"), ("relay", "speaker"))):
        for (a, b), number in chains.groupby([start, end], sort=False)["count"].sum().items():
            (x, y), (u, v) = places[column, a], places[column + 1, b]
            ax.plot([x - 0.02, u + 0.02], [y, v], color=palette.OKABE_ITO[0], alpha=0.35, lw=1 + 1.6 * number)
    for (_, value), (x, y) in places.items():
        box = {"boxstyle": "round,pad=0.35", "fc": "white", "ec": "#888888", "lw": 0.8}
        ax.text(x, y, display(_cut(value)), ha="center", va="center", fontsize=9, bbox=box)
    for column, title in enumerate(("article", "relays", "first speaker")):
        ax.text(-column, 1.04, title, ha="center", va="bottom", fontsize=10, weight="bold")
    ax.set_xlim(-2.45, 0.45)
    ax.set_ylim(-0.02, 1.12)
    ax.set_axis_off()


def _cut(text: str, most: int = 34) -> str:
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + "…"


@_figure(lambda facts: (3.6 + 1.3 * facts["name"].nunique(), _bars_height(facts["fact"].nunique(), 0.33)))
def coverage(facts: pd.DataFrame, ax: Axes) -> None:
    """Which telling carries which fact: rows facts in the order of telling, columns articles from right to left.

    `facts` is `syrianews.coverage.coverage(...)` for one story; a blank cell is a fact that the telling lacks.
    """
    names = sorted(set(facts["name"]))
    first = facts.drop_duplicates("fact")
    row_of = {fact: row for row, fact in enumerate(first["fact"])}
    for fact, name, state in facts[["fact", "name", "state"]].itertuples(index=False):
        colour = palette.STATES[state]
        ax.barh(row_of[fact], 0.92, left=names.index(name) - 0.46, height=0.86, color=colour)
    ax.set_yticks(range(len(first)), [display(_cut(text, 48)) for text in first["text"]], fontsize=8.5)
    ax.set_xticks(range(len(names)), [display(_wrapped(name)) for name in names])
    ax.set_xlim(-0.6, len(names) - 0.4)
    ax.invert_yaxis()
    right_to_left(ax)
    ax.xaxis.tick_top()
    ax.tick_params(axis="x", length=0)
    ax.spines["bottom"].set_visible(False)
    _legend(ax, {s: palette.STATES[s] for s in palette.STATES if s in set(facts["state"])})


@_figure(lambda sentences: (8, _bars_height(sentences["name"].nunique(), 0.55)))
def shared_strips(sentences: pd.DataFrame, ax: Axes) -> None:
    """A strip for each telling, from its first sentence (right) to its last, coloured by whether another telling has it.

    `sentences` is `syrianews.coverage.sentence_states(...)`. A sentence is as wide as its number of words.
    """
    _strips(ax, sentences, "name", "state", palette.STATES)


@_figure(lambda facts: (6.5, 5.5))
def order(facts: pd.DataFrame, ax: Axes) -> None:
    """How two tellings order what they share: a line for each shared fact, from its place in the one to the other.

    `facts` is `syrianews.coverage.coverage(...)` for two articles. The right-hand telling is read first; the top of an axis is
    the article's beginning. Lines that cross are facts told in another order.
    """
    names = sorted(set(facts["name"]))
    if len(names) != 2:
        nothing(ax, f"The order of facts needs two tellings, and here are {len(names)}.")
        return
    places = facts.pivot_table(index="fact", columns="name", values="position", aggfunc="min").dropna()
    state = facts.sort_values("state").drop_duplicates("fact").set_index("fact")["state"]
    for fact, row in places.iterrows():
        ax.plot([1, 0], [row[names[0]], row[names[1]]], color=palette.STATES[state[fact]], lw=2, alpha=0.75)
        ax.plot([1, 0], [row[names[0]], row[names[1]]], "o", color=palette.STATES[state[fact]], ms=5)
    ax.set_xlim(-0.15, 1.15)
    ax.set_ylim(1.04, -0.04)
    ax.set_xticks([1, 0], [display(name) for name in names])
    ax.set_yticks([0, 0.5, 1], ["beginning", "middle", "end"])
    for edge in ("left", "right", "bottom"):
        ax.spines[edge].set_visible(False)
    ax.tick_params(length=0)
    _legend(ax, {s: palette.STATES[s] for s in palette.STATES if s in set(state)})


@_figure(lambda scores: (8, _bars_height(scores.groupby(["layer", "measure"]).ngroups, 0.36)))
def score_dots(scores: pd.DataFrame, ax: Axes) -> None:
    """F1 of each measure, a dot for each set of texts with its bootstrap interval.

    `scores` holds rows of `syrianews.evaluate.evaluate(...).table` with a column `set`. Measures are English: the axis
    runs from left to right.
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
        ax.errorbar(own["f1"].astype(float), y, xerr=error, fmt="o", ms=4.5, lw=1.1, color=colours[name])
    ax.set_yticks(range(len(place)), [f"{layer}: {measure}" for layer, measure in place])
    ax.set_ylim(len(place) - 0.5, -0.5)
    ax.set_xlim(0, 1.02)
    ax.grid(axis="x")
    ax.spines["right"].set_visible(False)
    _legend(ax, colours)
