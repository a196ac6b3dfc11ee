"""What pages are made of: names, tables, whole pages, and marks over spans of a scraped text that nest or overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2s
from pathlib import Path

from ..elements import (
    Attributes,
    Markup,
    element,
    escape,
    escaped_in_order,
    has_arabic,
    join,
    opening,
    reads_right_to_left,
)
from ..lexicons import DATA

ARABIC: Attributes = {"lang": "ar", "dir": "rtl"}
ENGLISH: Attributes = {"lang": "en", "dir": "ltr"}


def isolate(text: str) -> Markup:
    """A name or title kept to itself; one that has Arabic words reads from right to left, whatever letter it begins with.

    >>> isolate("BBC News عربي (الرئيس)"), isolate("سانا"), isolate("Reuters")
    ('<bdi dir="rtl">BBC News عربي (الرئيس)</bdi>', '<bdi>سانا</bdi>', '<bdi>Reuters</bdi>')
    """
    mixed = has_arabic(text) and not reads_right_to_left(text)
    return element("bdi", {"dir": "rtl"} if mixed else None, escaped_in_order(text))


def arabic(text: str) -> Markup:
    """Words of a scrape as a block of their own, or the head of a column of such blocks, at the right.

    >>> arabic("قال")
    '<span lang="ar" dir="rtl">قال</span>'
    """
    return element("span", ARABIC, text)


def arabic_head(text: str) -> Markup:
    """The English head of a column of right-to-left cells."""
    return element("span", {"dir": "rtl"}, element("bdi", None, text))


def table(label: str, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> Markup:
    """A table with a head, named `label` for screen readers. Empty where there are no rows."""
    body = join(element("tr", None, join(element("td", None, cell) for cell in row)) for row in rows)
    if not body:
        return Markup("")
    head = element("tr", None, join(element("th", {"scope": "col"}, column) for column in columns))
    scroll: Attributes = {"class": "sn-scroll", "tabindex": "0", "role": "region", "aria-label": label}
    return element(
        "div", scroll, element("table", None, element("thead", None, head), element("tbody", None, body))
    )


_TABLE, _ROW, _CELL = (
    re.compile(r"<table\b.*?</table>", re.S),
    re.compile(r"<tr\b.*?</tr>", re.S),
    re.compile(r"<td\b"),
)
_HEAD, _TAG = re.compile(r"<th\b[^>]*>(.*?)</th>", re.S), re.compile(r"<[^>]*>")


def labelled(page: str) -> Markup:
    """A page whose cells bear the head of their column, which a narrow screen shows in its place.

    >>> labelled("<table><thead><tr><th>cue</th></tr></thead><tr><td>قال</td></tr></table>")
    '<table><thead><tr><th>cue</th></tr></thead><tr><td data-label="cue">قال</td></tr></table>'
    """
    return Markup(_TABLE.sub(lambda table: _with_labels(table[0]), page))


def _with_labels(table: str) -> str:
    heads = [_TAG.sub("", head).replace('"', "&quot;") for head in _HEAD.findall(table)]

    def row(found: re.Match[str]) -> str:
        labels = iter(heads)
        return _CELL.sub(lambda _: f'<td data-label="{next(labels, "")}"', found[0])

    return _ROW.sub(row, table)


@dataclass(slots=True)
class Mark:
    """An element to be drawn around a span of a text.

    Offsets are 0-based, end exclusive, into the text given to `marked`. Where a mark has to be cut in pieces,
    `head` (an `id`, a tab stop) stands on the first piece only, and `tail` (HTML) ends the last one.
    """

    start: int
    end: int
    tag: str = "span"
    attributes: Attributes = field(default_factory=dict)
    head: Attributes = field(default_factory=dict)
    tail: Markup = field(default_factory=Markup)
    rank: int = 0
    """Of two marks over the same span, the one with the lower rank is the outer one."""


def marked(text: str, marks: Sequence[Mark], start: int = 0, end: int | None = None) -> Markup:
    """`text[start:end]`, escaped, with an element around the span of each mark.

    Marks may nest and overlap: of two that overlap, the one that opened first is closed and opened again, so
    that elements always nest. A mark that reaches outside `start` and `end` is cut there; one of no length is
    left out.

    >>> marked("abcd", [Mark(0, 3, "b"), Mark(2, 4, "i")])
    '<b>ab<i>c</i></b><i>d</i>'
    """
    end = len(text) if end is None else end
    inside = [m for m in marks if m.start < m.end and m.start < end and m.end > start]
    inside.sort(key=lambda m: (max(m.start, start), -min(m.end, end), m.rank))
    cuts = sorted({start, end, *(max(m.start, start) for m in inside), *(min(m.end, end) for m in inside)})
    written: list[str] = []
    open_marks: list[Mark] = []
    waiting = inside[::-1]
    for at, following in zip(cuts, [*cuts[1:], end], strict=True):
        again = _close(written, open_marks, at, end)
        for mark in again:
            written.append(opening(mark.tag, mark.attributes))
            open_marks.append(mark)
        while waiting and max(waiting[-1].start, start) == at:
            mark = waiting.pop()
            written.append(opening(mark.tag, mark.head | mark.attributes))
            open_marks.append(mark)
        written.append(escape(text[at:following]))
    return Markup("".join(written))


def _close(written: list[str], open_marks: list[Mark], at: int, end: int) -> list[Mark]:
    """Close every mark that ends at `at`, and those opened inside it, which are given back to be opened again."""
    lowest = next((i for i, m in enumerate(open_marks) if min(m.end, end) <= at), None)
    if lowest is None:
        return []
    again: list[Mark] = []
    while len(open_marks) > lowest:
        mark = open_marks.pop()
        done = min(mark.end, end) <= at
        written.append(f"{mark.tail if done else ''}</{mark.tag}>")
        if not done:
            again.append(mark)
    return again[::-1]


def identifier(*parts: object) -> str:
    """A short id for a page element, the same on every run: scraped names never stand in an id.

    >>> identifier("000.txt", 0)
    'sn-54185520'
    """
    digest = blake2s("\0".join(map(str, parts)).encode("utf-8", "surrogatepass"), digest_size=4)
    return f"sn-{digest.hexdigest()}"


def stylesheet() -> Markup:
    """The `<style>` element that every fragment carries, so that it looks the same wherever it is shown."""
    return Markup(f"<style>\n{(DATA / 'reader.css').read_text(encoding='utf-8')}</style>")


@dataclass(frozen=True, slots=True)
class Page:
    """A fragment of HTML that Jupyter shows, and that stands alone as a file.

    Nothing in it is fetched from anywhere, and it works without JavaScript.
    """

    title: str
    body: Markup

    def _repr_html_(self) -> str:
        return stylesheet() + self.body

    def __repr__(self) -> str:
        return f"<Page: {self.title}>"

    @property
    def html(self) -> str:
        """The whole page, from `<!DOCTYPE html>` on."""
        head = join(
            [
                element("meta", {"charset": "utf-8"}),
                element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
                element("meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY}),
                element("title", None, self.title),
                stylesheet(),
            ]
        )
        heading = element("h1", {"class": "sn-unseen"}, self.title)
        main = element("main", {"class": "sn-page"}, heading, labelled(self.body))
        page = element(
            "html", {"lang": "en"}, element("head", None, head), element("body", {"class": "sn-file"}, main)
        )
        return f"<!DOCTYPE html>\n{page}\n"

    def save(self, path: str | Path) -> Path:
        """Write the whole page to `path` (UTF-8) and return the path. The folder is made where it is missing."""
        path = Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.html, encoding="utf-8", errors="xmlcharrefreplace")
        return path


_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
