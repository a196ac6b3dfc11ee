"""Saved pages: the text of an HTML page, marks that say what its lines are, and what its metadata say.

A mark is `(start, end, kind)`, one a line; its kind is a zone kind or `main`, for what trafilatura takes for
the article's own text. Tags and class names speak for menus, cards, captions and embedded posts; an element that
holds a good part of the main text is a frame around the article, whatever it is called, and says nothing.
`syrianews.marked` turns marks into zones. Metadata (`<meta>`, JSON-LD, `<time>`) are trafilatura's and htmldate's reading.

The main text is not looked for on pages of more than `MAIN_LIMIT` elements.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .archives import Unreadable
from .html_text import Layout, lay_out
from .schema import Mark
from .text import fold

MAIN_LIMIT = 30_000
_FRAME = 0.3
"""Share of the main text in an element from which it is a frame."""
_ENOUGH = 200
"""Characters of main text under which no element is a frame for holding much of it."""
_FEW = 4
"""A line of fewer words is main text only where the main text has it as a line."""
_MANY = 15
"""A line of so many words that is main text is believed to be, whatever class it stands in."""
_STRONG = frozenset({"embed", "meta", "keywords"})


@dataclass(slots=True)
class Page:
    """A rendered page: its text, the marks of its lines in text order, its metadata, and notes on reading it."""

    text: str
    marks: list[Mark] = field(default_factory=list)
    given: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def read_page(markup: str) -> Page:
    """Read a whole page.

    >>> page = read_page("<title>ع</title><nav>الرئيسية</nav><h1>العنوان</h1><p>قال الوزير.")
    >>> [(page.text[start:end], kind) for start, end, kind in page.marks][:2]
    [('الرئيسية', 'boilerplate'), ('العنوان', 'headline')]

    Raises Unreadable where nothing on it is text.
    """
    layout = lay_out(markup)
    if not layout.text.strip():
        raise Unreadable(
            "no text on this page once its markup is away: was it saved before its scripts had run?"
        )
    notes = layout.notes
    given: dict[str, Any] = {}
    main: list[str] = []
    if layout.tree is not None:
        if sum(1 for _ in layout.tree.iter()) > MAIN_LIMIT:
            notes.append(f"more than {MAIN_LIMIT:,} elements: its main text was not looked for")
        else:
            given = _metadata(layout.tree)
            main = _main_text(layout.tree)
    return Page(layout.text, _marks(layout, main, given.get("title")), given, notes)


def read_piece(markup: str) -> Page:
    """Read a piece of HTML, such as a cell of a table: text and marks by its tags, without metadata or main text."""
    layout = lay_out(markup)
    return Page(layout.text, _marks(layout, [], None), notes=layout.notes)


def _main_text(tree: Any) -> list[str]:
    """The lines that trafilatura takes for the article, folded; empty where it finds none."""
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(tree, include_comments=False, include_tables=True)
    except Exception:  # the markup is anyone's: without main text, marks and shapes of lines decide
        return []
    return [_plain(line) for line in (found.text or "").split("\n")] if found else []


def _metadata(tree: Any) -> dict[str, Any]:
    """What `<meta>`, JSON-LD and `<time>` say: title, outlet, date, url, byline, as far as they do."""
    from trafilatura import extract_metadata

    try:
        found = extract_metadata(tree, date_config={"original_date": True, "extensive_search": False})
    except Exception:
        return {}
    named = {
        "title": found.title,
        "outlet": found.sitename,
        "date": found.date,
        "url": found.url,
        "byline": found.author,
    }
    return {name: value for name, value in named.items() if value}


def _marks(layout: Layout, main: list[str], title: str | None) -> list[Mark]:
    """One mark for each line of which something is known."""
    plain = [_plain(layout.text[start:end]) for start, end in layout.lines]
    in_main = _lines_in(plain, main)
    kinds = _kinds_by_element(layout, in_main)
    headlines = _headlines(layout, plain, in_main, title)
    for i, line in enumerate(plain):
        words = line.count(" ") + 1
        if i in headlines:
            kinds[i] = "headline"
        elif layout.linked[i] and kinds[i] is None:
            kinds[i] = "related" if words >= _FEW else "boilerplate"
        elif in_main[i] and (kinds[i] is None or (words >= _MANY and kinds[i] not in _STRONG)):
            kinds[i] = "main"
    return [(start, end, kind) for (start, end), kind in zip(layout.lines, kinds, strict=True) if kind]


def _lines_in(plain: list[str], main: list[str]) -> list[bool]:
    """Which lines of the page are in the main text."""
    lines, whole = set(main), "\n".join(main)
    return [line in lines or (line.count(" ") + 1 >= _FEW and line in whole) for line in plain]


def _kinds_by_element(layout: Layout, in_main: list[bool]) -> list[str | None]:
    """Each line's kind by the innermost element that has one; an embedded post holds whatever is in it."""
    sizes = [end - start if main else 0 for (start, end), main in zip(layout.lines, in_main, strict=True)]
    before = [0]
    for size in sizes:
        before.append(before[-1] + size)
    kinds: list[str | None] = [None] * len(layout.lines)
    for first, last, kind in sorted(layout.elements, key=lambda e: (e[2] == "embed", e[0] - e[1])):
        frame = before[-1] >= _ENOUGH and before[last] - before[first] > _FRAME * before[-1]
        if kind != "headline" and not frame:
            kinds[first:last] = [kind] * (last - first)
    return kinds


def _headlines(layout: Layout, plain: list[str], in_main: list[bool], title: str | None) -> set[int]:
    """The lines that are the title: first-level headings that agree with the metadata, or any line that equals them.

    Where no heading agrees, the last one before the main text is taken: the first is often the site's logo.
    """
    wanted = _plain(title or "")
    heads = [i for first, last, kind in layout.elements if kind == "headline" for i in range(first, last)]
    agreeing = {i for i in heads if wanted and (plain[i] in wanted or wanted in plain[i])}
    agreeing |= {i for i, line in enumerate(plain) if line == wanted and not layout.linked[i]}
    if agreeing or not heads:
        return agreeing
    first_main = in_main.index(True) if True in in_main else len(plain)
    return {max((i for i in heads if i <= first_main), default=heads[0])}


def _plain(text: str) -> str:
    return " ".join(fold(text).split())
