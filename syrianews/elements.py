"""HTML of words that anyone may have written: escaping, elements, and which way a text reads.

Everything in a page or a notebook that comes from a scrape passes through `element` (or `marked` in `pages.markup`, which
draws marks over it); they escape it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

_VOID = frozenset({"br", "hr", "meta"})
LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
"""The letters of right-to-left scripts, as they stand in a set of a pattern."""
_STRONG = re.compile(f"[A-Za-z\u00c0-\u024f{LETTERS}]")
FIRST_STRONG, RIGHT_TO_LEFT, END_OF_ISOLATE = "\u2068", "\u2067", "\u2069"
"""Unicode isolates around words of another direction: one that takes it from their first letter, one that reads from right to
left; and their end."""
_ARABIC = re.compile(f"[{LETTERS}]")
_LEFT_TO_RIGHT = "\u200e"
_FILE_IN_BRACKETS = re.compile(rf"\(([^()<>{LETTERS}]*[-…][^()<>{LETTERS}]*)\)")
"""A file's name behind an outlet's: between Arabic letters, the figures of `2015-08-06` would stand in the order 06-08-2015."""
_MARKED_FILE = re.compile(rf"\({_LEFT_TO_RIGHT}[^ {_LEFT_TO_RIGHT}]+{_LEFT_TO_RIGHT}\)")
_CHANGE = re.compile(r"\[-(?P<cut>.*?)-\]|\{\+(?P<added>.*?)\+\}")


class Markup(str):
    """Text that is HTML already. Only the functions here and in `pages.markup`, and text without scraped words, make it."""

    __slots__ = ()


Attributes = dict[str, str | bool | None]


def escape(text: str) -> Markup:
    """`text` as it may stand in an element or a quoted attribute. `Markup` is left as it is.

    >>> escape('<b onclick="x">')
    '&lt;b onclick=&quot;x&quot;&gt;'
    """
    return text if isinstance(text, Markup) else Markup(html.escape(text, quote=True))


def element(tag: str, attributes: Attributes | None = None, *children: str) -> Markup:
    """An element; strings among `children` and all attribute values are escaped.

    An attribute that is None or False is left out; one that is True stands without a value.

    >>> element("bdi", {"lang": "ar", "hidden": False}, "قال <i>")
    '<bdi lang="ar">قال &lt;i&gt;</bdi>'
    """
    start = opening(tag, attributes or {})
    if tag in _VOID:
        return Markup(start)
    return Markup(f"{start}{join(children)}</{tag}>")


def opening(tag: str, attributes: Attributes) -> str:
    """The first tag of an element."""
    written = [tag]
    for name, value in attributes.items():
        if value is True:
            written.append(name)
        elif value is not None and value is not False:
            written.append(f'{name}="{escape(value)}"')
    return f"<{' '.join(written)}>"


def join(parts: Iterable[str], between: str = "") -> Markup:
    """`parts` one after the other, each escaped unless it is HTML already."""
    return Markup(escape(between).join(escape(part) for part in parts))


def files_in_order(text: str) -> str:
    """`text` in which names of files in brackets, behind Arabic words, keep the order of their figures: marks of direction
    stand around them.

    >>> files_in_order("سانا (2015-08-06)") == "سانا (\u200e2015-08-06\u200e)", files_in_order("BBC (2015-08-06)")
    (True, 'BBC (2015-08-06)')
    """
    return _FILE_IN_BRACKETS.sub(f"({_LEFT_TO_RIGHT}\\1{_LEFT_TO_RIGHT})", text) if has_arabic(text) else text


def escaped_in_order(text: str) -> Markup:
    """`text` as HTML, with an element around each name of a file in brackets, which keeps the order of its figures; unlike `files_in_order`,
    which sets marks, it adds nothing to what is copied from a page. No line ends inside a name without spaces.

    >>> escaped_in_order("سانا (2015-08-06)")
    'سانا <bdi dir="ltr" style="white-space:nowrap">(2015-08-06)</bdi>'
    """
    return Markup(_FILE_IN_BRACKETS.sub(_kept_whole, escape(text)))


def sentence(text: str) -> Markup:
    """A sentence in which such names are marked already (`files_in_order`) as HTML, where no line ends inside one.

    >>> sentence(files_in_order("in سانا (2015-08-06)")).count("nowrap")
    1
    """
    return Markup(_MARKED_FILE.sub(r'<span style="white-space:nowrap">\g<0></span>', escape(text)))


def _kept_whole(found: re.Match[str]) -> str:
    """A file's name as an element of its own; a saved headline may fill lines, a name without spaces may not."""
    style = "" if " " in found[1] else ' style="white-space:nowrap"'
    return f'<bdi dir="ltr"{style}>{found[0]}</bdi>'


def with_changes(difference: str) -> Markup:
    """A word-by-word difference (`[-cut-]`, `{+added+}`), as `syrianews.comparison.variants` writes it, with `<del>` and `<ins>`.

    >>> with_changes("ضربة [-جوية-] {+صاروخية+}")
    'ضربة <del>جوية</del> <ins>صاروخية</ins>'
    """
    parts: list[str] = []
    at = 0
    for found in _CHANGE.finditer(difference):
        tag = "del" if found["cut"] is not None else "ins"
        parts += [difference[at : found.start()], element(tag, None, found["cut"] or found["added"] or "")]
        at = found.end()
    return join([*parts, difference[at:]])


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter of `text` is one of a right-to-left script.

    >>> reads_right_to_left("24 موقع"), reads_right_to_left("BBC عربي"), reads_right_to_left("12")
    (True, False, False)
    """
    first = _STRONG.search(text)
    return bool(first and _ARABIC.match(first.group()))


def has_arabic(text: str) -> bool:
    """Whether any letter of `text` is one of a right-to-left script.

    >>> has_arabic("BBC عربي"), has_arabic("BBC")
    (True, False)
    """
    return _ARABIC.search(text) is not None
