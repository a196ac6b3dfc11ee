"""Saved pages: the text of an HTML page, marks that say what its lines are, and what its metadata say.

A mark is `(start, end, kind)`, one a line; its kind is a zone kind or `main`, for what trafilatura takes for the article's own
text. Tags and class names speak for menus, cards, captions and embedded posts; an element that holds the beginning of the main
text and the headline or most of that text is a frame around the article, whatever it is called, and says nothing.
`syrianews.loading.marked` turns marks into zones. Metadata (`<meta>`, JSON-LD, `<time>`) are trafilatura's and htmldate's
reading.

The main text is not looked for on pages of more than `MAIN_LIMIT` elements or nested absurdly deep.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from ..schema import Mark
from ..text import fold
from ..zoning.boilerplate import category
from .archives import Unreadable
from .given import iso_date
from .html_meta import local_day, writers
from .html_text import Layout, lay_out
from .sites import site_name

MAIN_LIMIT = 30_000
_DEPTH = 150
_ATTRIBUTES, _VALUE = 100, 10_000
"""Attributes of an element, and characters of one of them or of a script, that are looked at."""
_FEW = 4
"""Words from which a line is too long for an item of a menu."""
_MANY = 15
"""A line of so many words that is main text is believed to be, whatever class it stands in."""
_STRONG = frozenset({"embed", "meta", "keywords"})


@dataclass(slots=True)
class HtmlPage:
    """A rendered page: its text, the marks of its lines in text order, its metadata, and notes on reading it."""

    text: str
    marks: list[Mark] = field(default_factory=list)
    given: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def read_page(markup: str) -> HtmlPage:
    """Read a whole page.

    >>> page = read_page("<title>ع</title><nav>الرئيسية</nav><h1>العنوان</h1><p>قال الوزير.")
    >>> [(page.text[start:end], kind) for start, end, kind in page.marks][:2]
    [('الرئيسية', 'boilerplate'), ('العنوان', 'headline')]

    Raises Unreadable where nothing on it is text.
    """
    layout = lay_out(markup)
    if not layout.text.strip():
        raise Unreadable(
            "no text on this page once its markup is removed: was it saved before its scripts had run?"
        )
    notes = layout.notes
    given: dict[str, Any] = {}
    main: list[str] = []
    if layout.tree is not None:
        if _is_monstrous(layout.tree):
            notes.append(
                f"more than {MAIN_LIMIT:,} elements, or nested over {_DEPTH} deep: its main text was not looked for"
            )
        else:
            _tame(layout.tree)
            given = _metadata(markup, layout.tree, notes)
            main = _main_text(layout.tree, notes)
    marks = _marks(layout, main, given)
    heads = [layout.text[start:end] for start, end, kind in marks if kind == "headline"]
    if heads and given.get("title"):
        given["title"] = heads[0]  # metadata often have the site's name in it, or nothing else
    return HtmlPage(layout.text, marks, given, notes)


def read_piece(markup: str) -> HtmlPage:
    """Read a piece of HTML, such as a cell of a table: text and marks by its tags, without metadata or main text."""
    layout = lay_out(markup)
    return HtmlPage(layout.text, _marks(layout, [], {}), notes=layout.notes)


def _is_monstrous(tree: Any) -> bool:
    """Whether extraction of the main text, whose time grows with elements times depth, would take minutes."""
    from lxml import etree

    count = depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += event == "start"
        if count > MAIN_LIMIT or depth > _DEPTH:
            return True
    return False


def _tame(tree: Any) -> None:
    """Take away what no page needs and what stalls readers of metadata: attributes and scripts of absurd size."""
    for element in tree.iter():
        if len(element.attrib) > _ATTRIBUTES or any(len(v) > _VALUE for v in element.attrib.values()):
            element.attrib.clear()
        if element.tag in ("script", "style", "title") and len(element.text or "") > _VALUE:
            element.text = element.text if _is_json(element.text) else ""


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _main_text(tree: Any, notes: list[str]) -> list[str]:
    """The lines that trafilatura takes for the article, folded; empty where it finds none, with a note where it fails."""
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(tree, include_comments=False, include_tables=True)
    except Exception as error:  # the markup is anyone's: without main text, marks and shapes of lines decide
        notes.append(
            f"its main text could not be told by its markup ({type(error).__name__}): look at the zones of this page"
        )
        return []
    text = getattr(found, "text", None) or ""
    return [_plain(line) for line in text.split("\n")] if text else []


def _metadata(markup: str, tree: Any, notes: list[str]) -> dict[str, Any]:
    """What `<meta>`, JSON-LD and `<time>` say: title, outlet, date, url, byline, as far as they do; a note where they cannot be read."""
    from trafilatura import extract_metadata

    try:
        found = extract_metadata(tree, date_config={"original_date": True, "extensive_search": False})
    except Exception as error:
        notes.append(
            f"its metadata could not be read ({type(error).__name__}): title, outlet and date are those that its text shows"
        )
        return {}
    outlet = site_name(markup, tree, found.sitename, found.url)
    named = {
        "title": found.title,
        "outlet": outlet,
        **_day(tree, found.date),
        "url": found.url,
        "byline": writers(found.author, outlet or found.sitename, found.url),
    }
    for site in (found.sitename, outlet):
        named["title"] = _without_site(named["title"], site)
    return {name: value for name, value in named.items() if value}


_DATED = '//meta/@content | //time/@datetime | //*[@itemprop]/@content | //script[contains(@type, "ld+json")]'


def _day(tree: Any, when: str | None) -> dict[str, str | None]:
    """The day that a `<meta>`, a `<time>` or JSON-LD holds; else it was guessed, perhaps from the card of another article."""
    values = [getattr(found, "text", None) or str(found) for found in tree.xpath(_DATED)]
    if when and any(when in value or iso_date(value) == when for value in values):
        return {"date": local_day(when, values)}
    return {"date_guess": when}


def _without_site(title: str | None, site: str | None) -> str | None:
    """A title without the name of its site behind or before it; None where there is nothing else.

    >>> _without_site("انتهى الأمر - موقع نور", "موقع نور"), _without_site("موقع نور | انتهى الأمر", "موقع نور")
    ('انتهى الأمر', 'انتهى الأمر')
    """
    if not title or not site:
        return title
    name = re.escape(site.strip())
    return re.sub(rf"\s*[|:–—-]\s*{name}\s*$|^\s*{name}(?:\s*[|:–—]\s*|\s+-\s+|\s*$)", "", title) or None


def _marks(layout: Layout, main: list[str], given: dict[str, Any]) -> list[Mark]:
    """One mark for each line of which something is known."""
    plain = [_plain(layout.text[start:end]) for start, end in layout.lines]
    in_main = _lines_in(plain, main)
    headlines = _headlines(layout, plain, in_main, given)
    kinds = _kinds_by_element(layout, plain, in_main, headlines)
    body = next((i for i, main in enumerate(in_main) if main and i not in headlines), 0)
    stamps = max((i for i in headlines if i < body), default=body), body
    for i, line in enumerate(plain):
        if i in headlines:
            kinds[i] = "headline"
        elif kinds[i] == "boilerplate" and not layout.linked[i] and stamps[0] < i < stamps[1]:
            kinds[i] = None  # date and byline stand here, in elements of many names
        elif kinds[i] is None and layout.linked[i]:
            kinds[i] = "related" if _is_long(line) else "boilerplate"
        elif kinds[i] is None and in_main[i]:
            kinds[i] = "main"
    _mark_lists(layout, plain, kinds)
    return [(start, end, kind) for (start, end), kind in zip(layout.lines, kinds, strict=True) if kind]


def _mark_lists(layout: Layout, plain: list[str], kinds: list[str | None]) -> None:
    """A heading such as `اقرأ أيضا` and the links under it are a list of other articles, also in an element of no such name (`<aside>`)."""
    for i, line in enumerate(plain):
        if kinds[i] != "boilerplate" or category(line, line.count(" ") + 1) != "related_head":
            continue
        end = i + 1
        while (
            end < len(plain) and kinds[end] == "boilerplate" and layout.linked[end] and _is_long(plain[end])
        ):
            end += 1
        if end > i + 1:
            kinds[i:end] = ["related"] * (end - i)


def _is_long(line: str) -> bool:
    """Whether a line is too long for a menu item."""
    return line.count(" ") + 1 >= _FEW


def _lines_in(plain: list[str], main: list[str]) -> list[bool]:
    """Which lines of the page are in the main text."""
    lines, whole = set(main), "\n".join(main)
    return [line in lines or (_is_long(line) and line in whole) for line in plain]


def _kinds_by_element(
    layout: Layout, plain: list[str], in_main: list[bool], headlines: set[int]
) -> list[str | None]:
    """Each line's kind by the innermost element that has one; an embedded post holds whatever is in it."""
    kinds: list[str | None] = [None] * len(plain)
    main = [i for i, is_main in enumerate(in_main) if is_main and i not in headlines]
    for first, last, kind in sorted(layout.elements, key=lambda e: (e[2] == "embed", e[0] - e[1])):
        if kind == "headline" or (kind not in _STRONG and _is_frame(range(first, last), main, headlines)):
            continue
        cards = any(layout.linked[i] and _is_long(plain[i]) for i in range(first, last))
        for i in range(first, last):
            text = in_main[i] and not cards and plain[i].count(" ") + 1 >= _MANY
            if kind in _STRONG or not text:
                kinds[i] = kind
    return kinds


def _is_frame(lines: range, main: list[int], headlines: set[int]) -> bool:
    """Whether an element holds the beginning of the main text, and with it the headline or most of the main text."""
    if not main or main[0] not in lines:
        return False
    return not headlines or not headlines.isdisjoint(lines) or 2 * sum(i in lines for i in main) > len(main)


def _headlines(layout: Layout, plain: list[str], in_main: list[bool], given: dict[str, Any]) -> set[int]:
    """The lines that are the title: those that the metadata or the `<title>` of the page repeat.

    Where none is, the last first-level heading before the main text: the first is often the site's name.
    """
    titles = [_plain(title) for title in (given.get("title"), _title_tag(layout.tree)) if title]
    site = _plain(given.get("outlet") or "")
    heads = [i for first, last, kind in layout.elements if kind == "headline" for i in range(first, last)]
    heads = [i for i in heads if plain[i] != site]
    agreeing = {i for i in heads if any(title in plain[i] for title in titles)}
    agreeing |= {
        i
        for i, line in enumerate(plain)
        if not layout.linked[i] and (_is_long(line) or i in heads) and _is_part(line, titles)
    }
    if agreeing or not heads:
        return agreeing
    first_main = in_main.index(True) if True in in_main else len(plain)
    return {max((i for i in heads if i <= first_main), default=heads[0])}


def _is_part(line: str, titles: list[str]) -> bool:
    """Whether a line is one of the titles, or most of one: the rest is the site's name."""
    return any(line in title and 2 * len(line) >= len(title) for title in titles)


def _title_tag(tree: Any) -> str | None:
    return tree.findtext(".//title") if tree is not None else None


def _plain(text: str) -> str:
    return " ".join(fold(text).split())
