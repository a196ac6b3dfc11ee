"""A figure of labels by group: how often each outlet uses each name of an actor. It is called from `syrianews.plot`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from .columns import OF_LABELS, grouping
from .drawing import bars_height, cut, figure_of, ink, largest, placed, shortened, wrapped
from .rtl import display, right_to_left

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST_CELLS = 14
"""Labels that a grid shows one by one."""
_MOST_COLUMNS = 9
"""Groups that it shows one by one; a tenth, alone, takes no more room than a column for the rest."""


def _grid(labels: pd.DataFrame, order: Iterable[str] = ()) -> tuple[pd.DataFrame, np.ndarray]:
    """Counts of labels (rows) by group (columns), the rarest of both taken together; and which cells these are."""
    (by,) = grouping(labels, OF_LABELS)
    grid = labels.pivot_table(index="label", columns=by, values="count", aggfunc="sum", fill_value=0)
    grid = grid.loc[grid.sum(axis=1).sort_values(ascending=False, kind="stable").index]
    grid = grid[placed(grid, order)]
    rows, columns = grid.shape
    pooled_rows = rows > _MOST_CELLS + 1  # one row alone takes no more room under its own name
    if pooled_rows:
        rest = grid.iloc[_MOST_CELLS:]
        grid = pd.concat([grid.iloc[:_MOST_CELLS], rest.sum().to_frame(f"{len(rest)} rarer, together").T])
    if columns > _MOST_COLUMNS + 1:
        kept = largest(grid.sum(), _MOST_COLUMNS)
        name = f"{columns - len(kept)} others"
        grid = grid[kept].assign(**{name: grid.drop(columns=kept).sum(axis=1)})
    rest = np.zeros(grid.shape, bool)
    rest[-1:, :] = pooled_rows
    rest[:, -1:] |= columns > _MOST_COLUMNS + 1
    return grid, rest


def _grid_size(labels: pd.DataFrame) -> tuple[float, float]:
    (by,) = grouping(labels, OF_LABELS)
    columns, longest = (
        min(_MOST_COLUMNS + 1, labels[by].nunique()),
        labels["label"].astype(str).str.len().clip(upper=34).max(),
    )
    heads = (line for name in _short_heads(labels[by]).values() for line in wrapped(name).split("\n"))
    each = max(1.05, 0.085 * max(map(len, heads)))
    return max(5.5, 1 + 0.09 * longest + each * columns), bars_height(
        labels["label"].nunique(), most=_MOST_CELLS
    ) + 0.2


def _short_heads(groups: Iterable[str]) -> dict[str, str]:
    """Groups as the heads of columns have them."""
    return shortened(groups, outlet=16, file=14)


@figure_of(_grid_size, "label count")
def label_heatmap(labels: pd.DataFrame, ax: Axes, *, order: Iterable[str] = ()) -> None:
    """How often each outlet uses each label: rows are labels, columns outlets, cells counts; a blank cell means never.

    `labels` is `syrianews.counts.labels(...)`, restricted to one actor, or any table with the columns label and count whose
    third column is the group. Columns run from right to left; `order` names groups (`corpus.articles["name"]`) in the order of
    theirs.
    Raises KeyError for a table without the columns label and count.

    >>> from syrianews import counts, plot
    >>> named = [("isis", "داعش", "a"), ("isis", "داعش", "a"), ("isis", "التنظيم", "b")]
    >>> ax = plot.label_heatmap(counts.labels(pd.DataFrame(named, columns=["actor", "text", "name"])))
    >>> sorted(text.get_text() for text in ax.texts)
    ['1', '2']
    """
    from matplotlib.colors import to_hex

    # what was taken together is no one label's count, and gets no blue
    grid, rest = _grid(labels, order)
    most = max(1, grid.to_numpy()[~rest].max(initial=1))
    ax.set_facecolor("#ececec")
    cells = ax.imshow(
        np.ma.masked_array(grid.to_numpy(), rest), cmap="Blues", aspect="auto", vmin=0, vmax=most
    )
    for (row, column), count in np.ndenumerate(grid.to_numpy()):
        if count:
            colour = "black" if rest[row, column] else ink(to_hex(tuple(cells.to_rgba(count))))
            ax.text(column, row, f"{count:.0f}", ha="center", va="center", color=colour)
    ax.set_yticks(range(len(grid)), [display(cut(str(x))) for x in grid.index])
    short = _short_heads(grid.columns)
    ax.set_xticks(range(grid.shape[1]), [display(wrapped(short[x])) for x in grid.columns])
    right_to_left(ax)
    ax.set_xticks(np.arange(-0.5, grid.shape[1]), minor=True)
    ax.set_yticks(np.arange(-0.5, len(grid)), minor=True)
    ax.grid(which="minor", color="white", lw=1.5)
    ax.tick_params(which="both", length=0)
    ax.set_xlabel("how many times; a blank cell means never")
