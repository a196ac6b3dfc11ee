"""What every figure has in common: its style, its answer to an empty table, its legend, and how it stays readable.

A chart of forty outlets cannot be read: `pooled` combines the smallest groups, and `note` says so below the axis.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from inspect import Parameter, Signature, signature
from numbers import Integral
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, cast

import pandas as pd

from .arguments import given, is_frame
from .columns import OF_SHARES, grouping
from .palette import shape
from .rtl import context, display

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.lines import Line2D

P = ParamSpec("P")
Draw = Callable[Concatenate[pd.DataFrame, "Axes", P], None]


class Figure(Protocol[P]):
    """A figure function as it is called, for type checkers: the table, an Axes, a title, and what its drawing function takes beside them."""

    def __call__(
        self,
        table: pd.DataFrame,
        ax: Axes | None = None,
        title: str | None = None,
        *args: P.args,
        **options: P.kwargs,
    ) -> Axes: ...


_EMPTY = (7.0, 1.8)
"""Width and height, in inches, of a figure that only says why there is nothing to see."""

_LETTERS = 130
"""About as many letters of a legend fit beside each other under a figure."""

MOST_ROWS = 16
"""Rows of bars or strips that a figure shows one by one."""


def figure_of(
    size: Callable[[pd.DataFrame], tuple[float, float]], columns: str
) -> Callable[[Draw[P]], Figure[P]]:
    """Give a drawing function its `ax=None`, its style, an answer for empty tables, and messages for what it does not take.

    These are a TypeError for what is no table, no Axes or no option, and a KeyError for a table that lacks `columns`. Every function
    also takes a `title`, and its signature shows what it takes.
    """

    def decorate(draw: Draw[P]) -> Figure[P]:
        @wraps(draw)
        def plot(
            table: pd.DataFrame, ax: Axes | None = None, title: str | None = None, **options: Any
        ) -> Axes:
            import matplotlib.pyplot as plt

            _check_given(draw, table, ax, options)
            missing = [column for column in columns.split() if column not in table]
            if missing and not table.empty:
                raise KeyError(
                    f"plot.{draw.__name__}() needs a table with the columns {', '.join(columns.split())}{_made_by(draw)}; "
                    f"this one lacks {', '.join(missing)} and has {', '.join(map(str, table.columns))}."
                )
            with context():
                if ax is None:
                    _, ax = plt.subplots(figsize=_EMPTY if table.empty else size(table))
                if table.empty:
                    return nothing(ax, "Nothing to show: the table is empty.")
                draw(table, ax, **options)  # type: ignore[call-arg]
                if title:
                    ax.set_title(display(title), loc="right" if from_the_right(ax) else "left")
                return ax

        plot.__signature__ = _public(signature(draw))  # type: ignore[attr-defined]
        return cast("Figure[P]", plot)

    return decorate


def _public(drawn: Signature) -> Signature:
    """The signature of a figure function as it is called: the Axes may be left out and is returned, and there may be a title."""
    table, ax, *options = drawn.parameters.values()
    title = Parameter("title", Parameter.POSITIONAL_OR_KEYWORD, default=None, annotation="str | None")
    ax = ax.replace(default=None, annotation="Axes | None")
    return drawn.replace(parameters=[table, ax, title, *options], return_annotation="Axes")


def _made_by(draw: Callable[..., None]) -> str:
    """What makes the table that a figure shows, as its docstring says, for a message."""
    said = re.search(r"is `((?:syrianews|corpus)\.[^`]+)`", draw.__doc__ or "")
    return f", as in {said[1].replace('...', '…')}" if said else ""


def from_the_right(ax: Axes) -> bool:
    """Whether a chart is read from right to left: all are but those whose labels stand at the left."""
    return not ax.axison or ax.yaxis.get_ticks_position() == "right"


def _check_given(draw: Callable[..., None], table: object, ax: object, options: Mapping[str, Any]) -> None:
    """Raise TypeError for what a figure does not take, ValueError for a `top` that shows nothing."""
    call = f"plot.{draw.__name__}()"
    if not is_frame(table):
        raise TypeError(f"{call} takes a table{_made_by(draw)}, and this is {given(table)}.")
    if ax is not None and not hasattr(ax, "transAxes"):
        raise TypeError(
            f"{call} takes an Axes after the table, and this is {given(ax)}: give options by name, and ax=None or an Axes."
        )
    known = [p for p in signature(draw).parameters.values() if p.kind is Parameter.KEYWORD_ONLY]
    names = [*(f"{p.name}=" for p in known), "title="]
    needed = [p.name for p in known if p.default is Parameter.empty and p.name not in options]
    unknown = [name for name in options if f"{name}=" not in names]
    if unknown or needed:
        wrong = f"has no option {unknown[0]}=" if unknown else f"needs {needed[0]}="
        raise TypeError(f"{call} {wrong}: its options are {', '.join(names)}.")
    defaults = {p.name: p.default for p in known}
    colours = options.get("colours", {})
    if not isinstance(colours, Mapping) and colours is not defaults.get("colours"):
        raise TypeError(
            f"{call} takes colours= as a mapping of values to colours, as in syrianews.palette.QUOTES, and this is {given(colours)}."
        )
    top = options.get("top", 1)
    if not isinstance(top, Integral) or top < 1:
        raise ValueError(f"{call}: top={top!r} is how many are shown, a whole number from 1 on.")


def colours_for(values: Iterable[Any], colours: Mapping[str, str], what: str) -> Mapping[str, str]:
    """`colours`, once every value has one; `what` says where they come from. Raises KeyError, naming the values without a colour."""
    lacking = [value for value in dict.fromkeys(values) if value not in colours]
    if lacking:
        raise KeyError(
            f"{what} has no colour for {', '.join(map(str, lacking))}; it has {', '.join(map(str, colours))}."
        )
    return colours


def nothing(ax: Axes, reason: str) -> Axes:
    """Say on the axes why there is nothing to see.

    >>> import matplotlib.pyplot as plt
    >>> nothing(plt.figure().subplots(), "No denials.").texts[0].get_text()
    'No denials.'
    """
    ax.set_axis_off()
    ax.text(0.5, 0.5, display(reason), ha="center", va="center", color="#666666", transform=ax.transAxes)
    return ax


def bars_height(rows: int, each: float = 0.3, most: int = MOST_ROWS) -> float:
    """Height in inches of a chart of `rows` bars, of which at most `most` and one for the rest are shown."""
    return max(1.8, 1.1 + each * (rows if rows <= most else most + 1))


def largest(sizes: pd.Series, most: int) -> list[Any]:
    """The index values of the `most` largest sizes (ties by name), in the index's own order."""
    if len(sizes) <= most:
        return list(sizes.index)
    by_size = sizes.sort_index().sort_values(ascending=False, kind="stable")
    kept = set(by_size.index[:most])
    return [key for key in sizes.index if key in kept]


def placed(groups: Iterable[str], order: Iterable[str]) -> list[str]:
    """Some groups in the places that `order` gives them; behind those, as they come, groups that it does not name.

    >>> placed(["a", "b", "c"], order=["c", "a"])
    ['c', 'a', 'b']
    """
    place = {group: at for at, group in enumerate(order)}
    return sorted(groups, key=lambda group: place.get(group, len(place)))


def pooled(shares: pd.DataFrame) -> tuple[pd.DataFrame, str | None]:
    """The groups of a table of shares, with the smallest combined if there are at least two more than `MOST_ROWS`.

    `shares` is `syrianews.counts.shares(...)`. Returns the
    table (same columns) and the name of the pooled group, or None if nothing was pooled.
    """
    from .intervals import share_interval

    by, of = grouping(shares, OF_SHARES, 2)
    totals = shares.groupby(by, observed=True)["total"].max()
    if len(totals) <= MOST_ROWS + 1:  # one group alone takes no more room under its own name
        return shares, None
    kept = largest(totals, MOST_ROWS)
    rest = shares[~shares[by].isin(kept)]
    name = f"{len(totals) - len(kept)} others"
    taken = rest.groupby(of, sort=False)["count"].sum().rename("count").reset_index()
    taken.insert(0, by, name)
    taken["total"] = int(totals[~totals.index.isin(kept)].sum())
    taken["share"] = taken["count"] / taken["total"].clip(lower=1)
    taken["low"], taken["high"] = share_interval(taken["count"].to_numpy(), taken["total"].to_numpy())
    return pd.concat([shares[shares[by].isin(kept)], taken[list(shares.columns)]], ignore_index=True), name


def note(ax: Axes, words: str) -> None:
    """Say something about the whole chart below its axis, under what is already there."""
    above = ax.get_xlabel()
    ax.set_xlabel(f"{above}\n{words}" if above else words)


HATCHED: dict[str, Any] = {"hatch": "///", "edgecolor": "white", "linewidth": 0}
"""How bars look that are told from others by more than a colour."""
_DENSE = 2 * HATCHED["hatch"]
"""The hatch of a bar as small as the one in a legend."""


def legend(ax: Axes, colours: Mapping[str, str], hatched: str = "") -> None:
    """A legend below the figure that says what the colours mean; that of `hatched` is hatched there as well."""
    from matplotlib.patches import Patch

    looks: dict[bool, dict[str, Any]] = {False: {"linewidth": 0}, True: HATCHED | {"hatch": _DENSE}}
    handles = [
        Patch(facecolor=colour, label=display(name), **looks[name == hatched])
        for name, colour in colours.items()
    ]
    handles_below(ax, handles)


def legend_of_dots(ax: Axes, colours: Mapping[str, str]) -> None:
    """A legend below the figure that says what the colours and shapes (`palette.shape`) of its dots mean."""
    handles_below(ax, [dot(colour, display(name)) for name, colour in colours.items()])


def dot(colour: str, label: str) -> Line2D:
    """A dot of this colour as a legend has it, in the shape that goes with the colour."""
    from matplotlib.lines import Line2D

    return Line2D([], [], marker=shape(colour), ls="", color=colour, ms=8, label=label)


def handles_below(ax: Axes, handles: list[Any], columns: int = 5, *, by_column: bool = False) -> None:
    """A legend of any handles below the figure, in as many columns as its longest name leaves room for, row by row or column by column.

    Below a chart that runs from right to left, so does its legend: the first handle stands at the right, with its name to the left.
    """
    figure = ax.get_figure()
    assert figure is not None
    fitting = _LETTERS // (max(len(handle.get_label()) for handle in handles) + 6)
    if not by_column:
        columns = max(1, min(columns, len(handles), fitting))
    turned = from_the_right(ax)
    drawn = figure.legend(
        handles=handles if by_column else [handle for c in range(columns) for handle in handles[c::columns]],
        loc="outside lower center",
        ncols=columns,
        handlelength=1.4,
        markerfirst=not turned,
    )
    if turned:  # matplotlib fills its columns from the left, and has no setting for the other way
        _, grid = drawn.get_children()[0].get_children()  # below the title, which is empty
        grid.get_children().reverse()


def ink(colour: str) -> str:
    """Black or white, whichever has the higher contrast on `colour` (WCAG 2.1), so 4.5 to 1 or more.

    >>> ink("#0072B2"), ink("#D55E00")
    ('white', 'black')
    """
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "white" if 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 else "black"


def cut(text: str, most: int = 34) -> str:
    """`text`, or its first words and an ellipsis.

    >>> cut("one two three", 9)
    'one two…'
    """
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0].rstrip(" -–|:،") + "…"


def shortened(names: Iterable[Any], *, outlet: int = 20, file: int = 20) -> dict[Any, str]:
    """How each name appears in a figure: names of articles keep the first words of their outlet and of their file.

    Files saved by a browser are named after whole headlines, which leave a chart no room for its bars. No two names end up the
    same: if the first words agree, the last ones are added; of files named by one word, what they all begin with is left out; then
    comes a number. The table next to the figure has them in full.

    >>> shortened(["BBC (سوريا تعلن اليوم حالة الطوارئ)", "BBC (004/1)", "2 others"])
    {'BBC (سوريا تعلن اليوم حالة الطوارئ)': 'BBC (سوريا تعلن اليوم…)', 'BBC (004/1)': 'BBC (004/1)', '2 others': '2 others'}
    """
    whole = list(dict.fromkeys(names))
    found = {name: _short(str(name), outlet, file) for name in whole}
    for numbered in (False, True):
        alike = defaultdict(list)
        for name in whole:
            alike[found[name]].append(name)
        for same in alike.values():
            if len(same) > 1:
                behind = [f"{found[name]} {n}" for n, name in enumerate(same, 1)]
                found |= dict(zip(same, behind if numbered else _parted(same, outlet, file), strict=True))
    return found


def _parted(names: list[Any], outlet: int, file: int) -> list[str]:
    """Names of articles that would be cut alike: with the last words of their headlines, or without what their files all begin with."""
    files = [_parts(str(name))[1] for name in names]
    if not all(files) or any(" " in own for own in files):
        return [_short(str(name), outlet, file, ends=True) for name in names]
    first, last = min(files), max(files)
    differ = next((at for at, letter in enumerate(first) if letter != last[at : at + 1]), len(first))
    at = 1 + max(first.rfind(sign, 0, differ) for sign in "-_.")
    shown = (f"{_parts(str(name))[0]} (…{own[at:]})" for name, own in zip(names, files, strict=True))
    return [_short(name, outlet, file) for name in shown]


def _short(name: str, outlet: int, file: int, ends: bool = False) -> str:
    """One name with its outlet and what stands in its last brackets cut; with `ends`, the last words of these stand too."""
    who, where = _parts(name)
    if " " in where:  # a headline: browsers write `_` for what may not stand in a file's name
        where = " ".join(where.replace("_", " ").split())
    if not where:
        return cut(name, outlet + file)
    if len(where) <= file or not ends:
        return f"{cut(who, outlet)} ({cut(where, file)})"
    where = where.rpartition(" - ")[0] or where  # behind it a browser has the site, which all its pages share
    head, tail = cut(where, file // 2), where[-(file // 2) :]
    return f"{cut(who, outlet)} ({head} {tail.partition(' ')[2] or tail})"


def _parts(name: str) -> tuple[str, str]:
    """The outlet in the name of an article, and what stands in the brackets at its end; either may have brackets of its own.

    >>> _parts("وكالة الجسر (وج) (a.csv:1)"), _parts("BBC (خبر (صور))"), _parts("2 others")
    (('وكالة الجسر (وج)', 'a.csv:1'), ('BBC', 'خبر (صور)'), ('2 others', ''))
    """
    if not name.endswith(")"):
        return name, ""
    open_ = 0
    for at in range(len(name) - 1, 0, -1):
        open_ += (name[at] == ")") - (name[at] == "(")
        if open_ == 0:
            break
    at = at if open_ == 0 and name[at - 1] == " " else name.find(" (") + 1
    return (name[: at - 1], name[at + 1 : -1]) if at > 0 else (name, "")


def wrapped(name: str) -> str:
    """`عربي21 (004)` on two lines.

    >>> wrapped("BBC (004)")
    'BBC\\n(004)'
    """
    who, where = _parts(name)
    return f"{who}\n({where})" if where else name


def in_order(values: Iterable[str], order: Iterable[str]) -> list[str]:
    """The values that occur, in the given order.

    >>> in_order(["b", "a", "b"], ["a", "b", "c"])
    ['a', 'b']
    """
    present = set(values)
    return [value for value in order if value in present]
