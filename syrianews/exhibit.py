"""What a notebook shows: tables whose Arabic reads correctly, and figures together with their data.

`table` and `figure` are what the notebooks call. In a notebook of your own they only display; while a report is being
made (`syrianews report`, or after `save_to`), each named exhibit is also written to a folder:
`<name>.csv`, and for a figure `<name>.png` (2×), `<name>.svg` (letters as outlines, so that it looks alike everywhere) and
`<name>.txt` (its alternative text);
`exhibits.jsonl` lists them in the order in which they were shown.
"""

from __future__ import annotations

import base64
import importlib
import io
import json
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import pandas as pd

from .arguments import need_columns
from .elements import reads_right_to_left
from .exhibit_html import NOTHING, Drill, Passage, Table, Wordings, isolated_markdown

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["Drill", "Passage", "Table", "Wordings", "choose", "figure", "save_to", "say", "table"]

LIST = "exhibits.jsonl"
_FOLDER = "SYRIANEWS_EXHIBITS"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
_TITLE = 40
"""Letters of a title's line: as many as a telephone shows of a figure at its right edge."""
_DENSITY = 2
"""How many times finer than it is shown a figure's PNG is."""
_LINE = 0.25
"""Inches that a line of a title takes."""


def save_to(folder: str | Path | None) -> None:
    """From now on, write every named exhibit to `folder`; `None` stops it.

    The folder is created with the first exhibit, which raises OSError if that fails.

    >>> save_to(None)
    """
    if folder is None:
        os.environ.pop(_FOLDER, None)
    else:
        os.environ[_FOLDER] = str(folder)


def _folder() -> Path | None:
    name = os.environ.get(_FOLDER)
    if not name:
        return None
    folder = Path(name)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def table(
    frame: pd.DataFrame, *, rows: int = 12, name: str | None = None, columns: Sequence[str] | None = None
) -> Table:
    """Show the first `rows` rows of a frame; given a `name`, the whole frame goes into the report as `<name>.csv`.

    With `columns` only these are shown, and the file has all: ids stay where a program looks for them.

    Raises TypeError for what is no frame, KeyError for columns that it lacks, ValueError for a name that is not a plain file name
    (lower-case letters, digits, hyphens).

    >>> table(pd.DataFrame({"actor": ["داعش", "سوريا"]}), rows=1).frame.shape
    (2, 1)
    """
    need_columns("frame", frame, *(columns or ()))
    if name is not None:
        _check(name)
        if folder := _folder():
            _write_csv(frame, folder / f"{name}.csv")
            _enlist(folder, name, frame, kind="table")
    return Table(frame if columns is None else frame[list(columns)], rows, name)


def figure(
    name: str, data: pd.DataFrame, draw: Callable[..., Axes], *, alt: str, title: str = "", **options: Any
) -> None:
    """Draw `data` with a function of `syrianews.plot` and show it.

    `alt` says in a sentence what the figure shows, for readers who cannot see it. `options` go to `draw`. A report
    receives the picture (PNG at 2×, SVG), the sentence and the data. Data without a row are no figure: a sentence says so.
    Raises ValueError for a name that is not a plain file name, KeyError for data without the columns that `draw` needs,
    ModuleNotFoundError without IPython (extra `notebooks`).

    >>> from syrianews import plot
    >>> data = pd.DataFrame({"label": ["a"], "files": [9], "articles": [4]})
    >>> figure("counts", data, plot.paired_dots, alt="Two dots, at 9 and 4.")  # doctest: +ELLIPSIS
    {'image/png': '...', 'text/plain': '<Figure counts: Two dots, at 9 and 4.>'}
    """
    import matplotlib.pyplot as plt

    from .drawing import from_the_right
    from .rtl import context
    from .rtl import display as arabic

    _check(name)
    if data.empty:
        _jupyter().display(
            {"text/html": NOTHING, "text/plain": f"<Figure {name}: nothing to show>"}, raw=True
        )
        return
    with context():
        axes = draw(data, **options)
        fig: Any = axes.get_figure()
        from_right = from_the_right(axes)
        if title:
            lines = [
                arabic(line, rtl=reads_right_to_left(part))
                for part in title.split("\n")
                for line in wrap(part, _TITLE)
            ]
            fig.set_figheight(fig.get_figheight() + _LINE * len(lines))  # the chart keeps its own
            side = {"x": 0.995, "ha": "right"} if from_right else {"x": 0.005, "ha": "left"}
            fig.suptitle("\n".join(lines), **side)
        fig.draw_without_rendering()
        fig.set_layout_engine("none")  # laid out once, and measured once, for both formats
        box = fig.get_tightbbox().padded(plt.rcParams["savefig.pad_inches"])
        picture = io.BytesIO()
        fig.savefig(
            picture, format="png", dpi=_DENSITY * fig.get_dpi(), bbox_inches=box, metadata={"Software": None}
        )
        if folder := _folder():
            _write_csv(data, folder / f"{name}.csv")
            (folder / f"{name}.png").write_bytes(picture.getvalue())
            about_svg = {
                "Date": None,
                "Title": title or name,
                "Description": alt,
            }  # letters are outlines there
            fig.savefig(folder / f"{name}.svg", bbox_inches=box, metadata=about_svg)
            (folder / f"{name}.txt").write_text(alt + "\n", encoding="utf-8")
            _enlist(folder, name, data, kind="figure", title=title, alt=alt)
        plt.close(fig)
    width, height = shown_size(picture.getvalue())
    shown = {
        "image/png": base64.b64encode(picture.getvalue()).decode("ascii"),
        "text/plain": f"<Figure {name}: {alt}>",
    }
    about = {"alt": alt, "width": width, "height": height} | ({} if from_right else {"from": "left"})
    _jupyter().display(shown, raw=True, metadata={"image/png": about})


def shown_size(png: bytes) -> tuple[int, int]:
    """Width and height at which a figure's PNG is shown: half of what its header says, for it has twice the resolution."""
    width, height = (int.from_bytes(png[at : at + 4], "big") // _DENSITY for at in (16, 20))
    return width, height


def _write_csv(frame: pd.DataFrame, path: Path) -> None:
    """Write a frame with a byte order mark, without which a spreadsheet reads Arabic as gibberish."""
    frame.to_csv(path, index=False, encoding="utf-8-sig")


def _enlist(folder: Path, name: str, frame: pd.DataFrame, **more: str) -> None:
    entry = {"name": name, "rows": len(frame), "columns": list(map(str, frame.columns)), **more}
    with (folder / LIST).open("a", encoding="utf-8") as file:
        file.write(json.dumps(entry, ensure_ascii=False) + "\n")


def say(sentence: str) -> None:
    """Show a computed sentence as prose (Markdown), so that no number in a notebook is typed by hand.

    Arabic words in it are isolated from their surroundings, and markup in scraped words stays text.
    Raises ModuleNotFoundError without IPython (extra `notebooks`).

    >>> say("3 articles name **داعش**.")
    <IPython.core.display.Markdown object>
    """
    jupyter = _jupyter()
    jupyter.display(jupyter.Markdown(isolated_markdown(sentence)))


def choose(show: Callable[..., Any], **choices: list[Any]) -> None:
    """Show a menu for each keyword, and below them what `show` returns for the chosen values, in a running notebook.

    `show` is called with the chosen values and returns something that Jupyter displays as HTML (a table, a page), or a
    figure. Without `ipywidgets`, a sentence says how to call it by hand.
    Raises ModuleNotFoundError without IPython (extra `notebooks`).

    >>> choose(lambda article: None, article=[])
    <IPython.core.display.Markdown object>
    """
    if not all(choices.values()):
        say("*There is nothing to choose from.*")
        return
    try:
        import ipywidgets
    except ModuleNotFoundError:
        said = ", ".join(f"{name}={options[0]!r}" for name, options in choices.items())
        say(f"*Menus need `pip install ipywidgets`; by hand: `{show.__name__}({said})`.*")
        return
    menus = {
        name: ipywidgets.Dropdown(
            options=options, description=name.replace("_", " "), layout={"width": "34em"}
        )
        for name, options in choices.items()
    }
    place = ipywidgets.HTML()

    def chosen(_: object = None) -> None:
        place.value = _html(show(**{name: menu.value for name, menu in menus.items()}))

    for menu in menus.values():
        menu.observe(chosen, names="value")
    chosen()
    _jupyter().display(ipywidgets.VBox([*menus.values(), place]))


def _jupyter() -> Any:
    """IPython's ways to show things. Raises ModuleNotFoundError, with the line that installs it, where it is missing."""
    try:
        return importlib.import_module("IPython.display")
    except ModuleNotFoundError:
        raise ModuleNotFoundError(
            "showing figures and sentences needs IPython: pip install 'syrianews[notebooks]'"
        ) from None


def _html(shown: Any) -> str:
    """What Jupyter would show, as HTML: an object's own, or a figure's picture."""
    import matplotlib.pyplot as plt
    from matplotlib.figure import Figure

    if not isinstance(shown, Figure):
        return str(shown._repr_html_())
    picture = io.BytesIO()
    shown.savefig(picture, format="png")
    plt.close(shown)
    return f'<img alt="the figure of the chosen value" src="data:image/png;base64,{base64.b64encode(picture.getvalue()).decode("ascii")}">'


def _check(name: str) -> None:
    if not _NAME.fullmatch(name):
        raise ValueError(
            f"{name!r} cannot name an exhibit: use lower-case letters, digits and hyphens, such as 'actor-rates'."
        )


def __dir__() -> list[str]:
    return __all__
