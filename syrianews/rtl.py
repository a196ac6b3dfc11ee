"""Arabic text in figures: the one place that decides how a string must be passed to matplotlib.

matplotlib 3.11 shapes and reorders text itself (libraqm); up to 3.10 it draws code points one by one from left
to right, and a string has to be shaped by arabic-reshaper and reordered by python-bidi first. Doing that
on 3.11 draws the text backwards without any error, so the version decides, here and nowhere else.

For display only: what `display` returns must never go back into a table.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from .elements import files_in_order, has_arabic

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["FONT", "context", "display", "native", "register_font", "right_to_left", "style"]

_RLM, _LRM = "\u200f", "\u200e"
FONT = "IBM Plex Sans Arabic"


@cache
def native() -> bool:
    """Whether this matplotlib shapes Arabic by itself."""
    import matplotlib

    return matplotlib.__version_info__ >= (3, 11)


def display(text: object, *, rtl: bool | None = None) -> str:
    """Return `text` as it must be passed to matplotlib, so that it reads correctly from right to left.

    `rtl` sets the base direction; by default a string is right-to-left as soon as it holds an Arabic letter, also where
    it begins with a Latin word or a digit (`BBC عربي`). With `rtl=False` an English sentence keeps its order around
    Arabic words. Lines keep their order. Strings with no Arabic come back unchanged.

    >>> display("42 %")
    '42 %'
    """
    string = str(text)
    arabic = has_arabic(string)
    if not (arabic if rtl is None else rtl or arabic):
        return string
    return "\n".join(_display_line(line, rtl is not False) for line in files_in_order(string).split("\n"))


def _display_line(line: str, rtl: bool) -> str:
    if native():
        return (_RLM if rtl else _LRM) + line
    from bidi.algorithm import get_display

    ordered = str(get_display(_reshaper().reshape(line), base_dir="R" if rtl else "L"))
    return ordered.replace(_LRM, "")  # it has no shape, and has done its work


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "support_ligatures": True})


@cache
def register_font() -> str:
    """Make the Arabic font that comes with the installation known to matplotlib; return its family name.

    >>> register_font()
    'IBM Plex Sans Arabic'
    """
    from matplotlib import font_manager

    for path in sorted(files("fontpkg_ibm_plex_sans_arabic").rglob("*.ttf")):  # type: ignore[attr-defined]
        font_manager.fontManager.addfont(str(path))
    return FONT


def style() -> dict[str, Any]:
    """The rcParams of the project's figures: `data/syrianews.mplstyle`, an Arabic font, SVG whose text is drawn as paths.

    An SVG is opened where the font is not installed: text in another font is of another width, and would lie over its neighbours.

    >>> style()["font.family"][0]
    'IBM Plex Sans Arabic'
    """
    import matplotlib as mpl

    sheet: Any = mpl.rc_params_from_file(
        str(files("syrianews") / "data" / "syrianews.mplstyle"), use_default_template=False
    )
    return dict(sheet) | {
        "font.family": [register_font(), "DejaVu Sans"],
        "svg.fonttype": "path",
    }


@contextmanager
def context(**overrides: Any) -> Iterator[None]:
    """Draw with the project's style inside a `with` block, and restore the user's own settings afterwards.

    `overrides` are rcParams. Raises KeyError for one that matplotlib does not know.

    >>> import matplotlib as mpl
    >>> with context(**{"font.size": 14}):
    ...     mpl.rcParams["font.size"]
    14.0
    """
    import matplotlib as mpl

    settings: Any = style() | overrides
    with mpl.rc_context(settings):
        yield


def right_to_left(ax: Axes) -> Axes:
    """Turn a chart of horizontal bars around: bars grow from the right edge to the left, with labels on the right.

    >>> import matplotlib.pyplot as plt
    >>> right_to_left(plt.figure().subplots()).yaxis.get_label_position()
    'right'
    """
    if not ax.xaxis_inverted():
        ax.invert_xaxis()
    ax.yaxis.tick_right()
    ax.yaxis.set_label_position("right")
    ax.spines["right"].set_visible(True)
    ax.spines["left"].set_visible(False)
    return ax


def __dir__() -> list[str]:
    return __all__
