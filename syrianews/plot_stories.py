"""Figures of texts in reading order: the zones of a scrape, what tellings of a story share, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from textwrap import wrap
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from . import palette
from .coverage import DENIAL
from .drawing import (
    HATCHED,
    MOST_ROWS,
    bars_height,
    colours_for,
    cut,
    figure_of,
    largest,
    legend,
    note,
    nothing,
    placed,
    shortened,
    wrapped,
)
from .lexicons import lexicon
from .rtl import display, right_to_left
from .text import fold

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST_FACTS = 40
_LABEL = 50
"""Letters of a line of a passage's label."""
_LABEL_GAP = 5
"""Points between the axis and the longest of them."""
_FEWEST = 3
"""Words that a label must keep."""
_MOST_TELLINGS = 8
_ROOM = 0.8
"""The height, in strips, of the name of a story over its strips."""


@figure_of(lambda zones: (8, bars_height(zones["file"].nunique(), 0.5)), "file kind words")
def zone_strips(zones: pd.DataFrame, ax: Axes) -> None:
    """A strip for each scrape, from its first line (right) to its last, coloured by zone.

    `zones` is `corpus.zones`. The width of a zone is its number of words.
    Raises KeyError for a table without the columns file, kind and words, or with an unknown kind of zone.

    >>> import syrianews as sn
    >>> ax = sn.plot.zone_strips(sn.load("seeds/").zones)
    >>> len(ax.get_yticklabels())
    5
    """
    _strips(ax, zones, "file", "kind", palette.ZONES)


@figure_of(lambda sentences: (8, bars_height(sentences["name"].nunique(), 0.55)), "name state words")
def shared_strips(sentences: pd.DataFrame, ax: Axes) -> None:
    """A strip for each telling, from its first sentence (right) to its last, coloured by whether another telling has it.

    `sentences` is `syrianews.coverage.sentence_states(...)`. The width of a sentence is its number of words. With a column `story` of
    more than one value, the strips of each story stand together under its name.
    Raises KeyError for a table without the columns name, state and words, or with an unknown state.

    >>> from syrianews import plot
    >>> states = pd.DataFrame({"name": ["a", "a"], "state": ["verbatim", "only here"], "words": [12, 30]})
    >>> [text.get_text() for text in plot.shared_strips(states).figure.legends[0].get_texts()]
    ['verbatim', 'only here']
    """
    _strips(ax, sentences, "name", "state", palette.STATES)


def _strips(ax: Axes, table: pd.DataFrame, row: str, kind: str, colours: Mapping[str, str]) -> None:
    """Horizontal strips from right to left: one for each value of `row`, pieces as wide as their words."""
    colours_for(table[kind], colours, f"syrianews.palette, for the column {kind},")
    sizes = table.groupby(row, sort=False, observed=True)["words"].sum()
    names = largest(sizes, MOST_ROWS)
    places = _places(ax, table, names)
    for name, y in places.items():
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
    short = shortened(names)
    ax.set_yticks(list(places.values()), [display(short[name]) for name in places])
    ax.invert_yaxis()
    right_to_left(ax)
    ax.locator_params(axis="x", integer=True)
    ax.set_xlabel("words, in reading order")
    if len(sizes) > len(names):
        note(ax, f"the {len(names)} longest of {len(sizes)}; the table has them all")
    _legend_of(ax, colours, set(table.loc[table[row].isin(names), kind]))


def _places(ax: Axes, table: pd.DataFrame, names: list[str]) -> dict[str, float]:
    """Where the strip of each article stands; of several stories each under its name, which has room of its own."""
    story = dict(zip(table["name"], table["story"], strict=True)) if "story" in table else {}
    stories = list(dict.fromkeys(story.values()))
    if len({story.get(name) for name in names}) < 2:
        return {name: float(y) for y, name in enumerate(names)}
    places: dict[str, float] = {}
    y = -_ROOM
    for told in stories:
        y += _ROOM
        own = [name for name in names if story[name] == told]
        if own:
            ax.text(0, y - 0.55, display(told), ha="right", va="center", fontsize="small", color="0.3")
        places |= {name: y + at for at, name in enumerate(own)}
        y += len(own)
    return places


def _legend_of(ax: Axes, colours: Mapping[str, str], used: set[str], hatched: str = "") -> None:
    """What the colours in use mean, in the order of the palette."""
    legend(ax, {kind: colour for kind, colour in colours.items() if kind in used}, hatched)


def _coverage_size(facts: pd.DataFrame) -> tuple[float, float]:
    columns = min(_MOST_TELLINGS, facts["name"].nunique())
    return 4.8 + 1.15 * columns, 0.5 + bars_height(facts["fact"].nunique(), 0.38, most=_MOST_FACTS)


@figure_of(_coverage_size, "fact name state text")
def coverage(facts: pd.DataFrame, ax: Axes, *, order: Iterable[str] = ()) -> None:
    """Which telling carries which passage: rows are passages in the order they are told, columns articles from right to left.

    `facts` is `syrianews.coverage.coverage(...)` for one story; a blank cell is a passage that the telling lacks. Rows bear the
    number of the fact. Reported denials are hatched, and where the table has the column answers, an arrow leads from a denial
    to each claim that it answers. `order` names articles (`corpus.articles["name"]`) in the order of their columns.
    Raises KeyError for a table without the columns fact, name, state and text, or with an unknown state.

    >>> from syrianews import plot
    >>> facts = [(1, "a", "verbatim", "وصل الوفد"), (1, "b", "verbatim", "وصل الوفد"), (2, "a", "reworded", "غادر")]
    >>> ax = plot.coverage(pd.DataFrame(facts, columns=["fact", "name", "state", "text"]))
    >>> len(ax.patches)
    3
    """
    colours_for(facts["state"], palette.STATES, "palette.STATES")
    tellings = facts["name"].value_counts().sort_index()
    tellings = tellings.loc[placed(tellings.index, order)]
    names = largest(tellings, _MOST_TELLINGS)
    first = facts[facts["name"].isin(names)].drop_duplicates("fact")
    shown = first.head(_MOST_FACTS)
    row_of = {fact: row for row, fact in enumerate(shown["fact"])}
    for fact, name, state in facts[["fact", "name", "state"]].itertuples(index=False):
        if fact in row_of and name in names:
            at = names.index(name)
            look = HATCHED if state == DENIAL else {}
            ax.barh(row_of[fact], 0.92, left=at - 0.46, height=0.84, color=palette.STATES[state], **look)
    ax.set_yticks(
        range(len(shown)),
        [_said(*row) for row in zip(shown["fact"], shown["text"], strict=True)],
        fontsize=8.5,
        multialignment="right",
    )
    short = shortened(names, outlet=16, file=14)
    ax.set_xticks(range(len(names)), [display(wrapped(short[name])) for name in names])
    linked = _link_denials(ax, shown, row_of, len(names) - 0.47)
    ax.set_xlim(-0.6, len(names) - (0.15 if linked else 0.4))
    ax.set_ylim(len(shown) - 0.5, -0.5)
    right_to_left(ax)
    _align_at_the_right(ax)
    ax.xaxis.tick_top()
    ax.tick_params(axis="x", length=0)
    ax.spines["bottom"].set_visible(False)
    left = len(first) - len(shown), len(tellings) - len(names)
    if any(left):
        note(ax, f"not shown, but in the table: {left[0]} passages, {left[1]} tellings")
    _legend_of(ax, palette.STATES, set(facts["state"]), hatched=DENIAL)


def _align_at_the_right(ax: Axes) -> None:
    """Let the labels of the rows begin below each other at the right, where they are read from, with their numbers in a column."""
    figure = ax.get_figure()
    assert figure is not None
    labels = ax.get_yticklabels()
    widest = max((label.get_window_extent().width for label in labels), default=0) / figure.dpi * 72
    ax.tick_params(axis="y", pad=_LABEL_GAP + widest)
    for label in labels:
        label.set_horizontalalignment("right")


def _link_denials(ax: Axes, facts: pd.DataFrame, row_of: Mapping[int, int], edge: float) -> bool:
    """Arrows beyond the last column, from the row of each denial to those of the facts that it answers; whether there are any."""
    links = [
        (row_of[fact], row_of[int(answered)])
        for fact, answers in facts.get(["fact", "answers"], pd.DataFrame()).dropna().itertuples(index=False)
        for answered in answers.split(", ")
        if int(answered) in row_of
    ]
    for denial, claim in links:
        bow = 0.45 if claim < denial else -0.45
        ax.annotate(
            "",
            (edge, claim),
            (edge, denial),
            arrowprops={
                "arrowstyle": "-|>",
                "color": palette.STATES[DENIAL],
                "connectionstyle": f"arc3,rad={bow}",
            },
        )
    return bool(links)


def _said(fact: int, text: str) -> str:
    """The label of a fact: its number and its words on two lines at most, without the words ahead that only say whose they are."""
    ahead, _, words = text.partition("،")
    first = fold(ahead).partition(" ")[0]
    if {first, first.removeprefix("و")}.isdisjoint(_citing()) or len(words.split()) < _FEWEST:
        words = text
    lines = wrap(words.strip(" ،؛,—-"), _LABEL)
    if len(lines) > 2:
        lines = [lines[0], cut(" ".join(lines[1:]), _LABEL)]
    return display("\n".join([f"{fact}. {lines[0]}", *lines[1:]]))


@cache
def _citing() -> frozenset[str]:
    """Prepositions by which a clause opens with whose words it tells (`بحسب`, `وفقا`), folded."""
    return frozenset(
        fold(row["text"])
        for row in lexicon("cue_phrases")
        if row["cue_class"] == "cite" and row["pos"] == "prep" and " " not in row["text"]
    )


@figure_of(lambda facts: (6.5, 5.5), "fact name state position")
def order(facts: pd.DataFrame, ax: Axes) -> None:
    """How two tellings order what they share: a line for each shared passage, from its place in one to its place in the other.

    `facts` is `syrianews.coverage.coverage(...)` for two articles. The right-hand telling is read first; the top of an axis is
    the article's beginning. Crossing lines are passages told in a different order.
    Raises KeyError for a table without the columns fact, name, state and position, or with an unknown state.

    >>> from syrianews import plot
    >>> facts = [(1, "a", "verbatim", 0.1), (1, "b", "verbatim", 0.8), (2, "a", "reworded", 0.5)]
    >>> ax = plot.order(pd.DataFrame(facts, columns=["fact", "name", "state", "position"]))
    >>> [label.get_text() for label in ax.get_yticklabels()]
    ['beginning', 'middle', 'end']
    """
    names = sorted(set(facts["name"]))
    if len(names) != 2:
        nothing(ax, f"The order of passages needs two tellings, and here are {len(names)}.")
        return
    places = facts.pivot_table(index="fact", columns="name", values="position", aggfunc="min").dropna()
    if places.empty:
        nothing(ax, "The two tellings share no passage.")
        return
    colours_for(facts["state"], palette.STATES, "palette.STATES")
    state = facts.sort_values("state").drop_duplicates("fact").set_index("fact")["state"]
    for fact, row in places.iterrows():
        ax.plot(
            [1, 0],
            [row[names[0]], row[names[1]]],
            "o-",
            color=palette.STATES[state[fact]],
            lw=1.6,
            ms=4.5,
            alpha=0.8,
        )
    for side in (0, 1):
        ax.axvline(side, color="#bbbbbb", lw=0.8, zorder=0)
    ax.set_xlim(-0.15, 1.15)
    ax.set_ylim(1.04, -0.04)
    short = shortened(names)
    long = max(map(len, short.values())) > 24
    ax.set_xticks([1, 0], [display(wrapped(short[name]) if long else short[name]) for name in names])
    ax.set_yticks([0, 0.5, 1], ["beginning", "middle", "end"])
    ax.yaxis.tick_right()
    for edge in ("left", "right", "bottom"):
        ax.spines[edge].set_visible(False)
    ax.tick_params(length=0)
    _legend_of(ax, palette.STATES, set(state[places.index]))
