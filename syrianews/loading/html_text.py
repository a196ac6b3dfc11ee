"""HTML becomes text as a reader of the page sees it, one line a block.

Nothing that is shown is left out: menus and footers are in the text too. What their tags, roles and class names say
of them is kept beside it, so that `syrianews.loading.html_page` can tell the lines of the article from the rest.

Markup nested deeper than libxml2 reads is stripped of its tags without layout, and the notes say so. No
entity is ever expanded but the characters of HTML itself.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ..schema import Span

_LOOK = 4000
"""Characters of a text in which its first tags are looked for."""
_PAGE = re.compile(r"<(?:!doctype html|html|head|body|div)[\s>]", re.IGNORECASE)
_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|br|span|article|section|h[1-6]|table|ul)\b[^<>]{0,2000}>", re.I
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_LONG_TAG = re.compile(r"<([a-zA-Z][\w-]*)\s([^<>]{20000,})(?:>|(?=<)|\Z)")
_MOST_ATTRIBUTES = 1000

_HIDDEN = frozenset(
    "script style template svg math title noscript iframe object canvas audio video select datalist".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset "
    "h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead time tr ul".split()
)  # fmt: skip
_APART = frozenset({"td", "th"})
"""Elements of one line that are shown apart."""
_ROW = frozenset({"a", "span", "time", "img", "i", "b"})
_RACKS = frozenset({"div", "li", "ul", "header", "footer", "section", "nav", "aside", "article", "td"})
_KIND_OF_TAG = {"nav": "boilerplate", "footer": "boilerplate", "aside": "boilerplate", "form": "boilerplate", "button": "boilerplate",
                "menu": "boilerplate", "dialog": "boilerplate", "figcaption": "meta", "h1": "headline"}  # fmt: skip
_KIND_OF_NAME = tuple(
    (kind, re.compile(rf"(?:^|[\s_-])(?:{words})(?:$|[\s_-])"))
    for kind, words in (
        ("embed", "twitter-tweet|twitter-video|instagram-media|fb-post|fb-video|telegram-post|tiktok-embed"),
        ("keywords", "tags?|tags?-?list|keywords|hashtags|post-tags|article-tags|topics"),
        ("related", "related|related-?(?:posts|news|articles|topics)|recommend(?:ed|ations)?|read-?(?:more|also)|see-?also|more-?news|most-?(?:read|viewed|popular)|popular|trending|latest|latest-?news|ticker|breaking|jp-relatedposts|outbrain|taboola|sidebar"),
        ("boilerplate", "nav|navbar|navigation|menu|mega-?menu|breadcrumbs?|share|sharing|social|social-(?:share|links|icons)|addtoany|comments?|comment-?(?:form|list|respond)|respond|newsletter|subscribe|cookies?|consent|footer|copyrights?|ads?|advert(?:isement)?|banner|login|search|author-?(?:box|bio)|pagination"),
        ("meta", "caption|wp-caption-text|photo-?(?:caption|credit)|image-?(?:caption|credit)"),
    )
)  # fmt: skip


@dataclass(slots=True)
class Layout:
    """The text of some markup, its lines, and what the markup says of them."""

    text: str
    lines: list[Span]
    """Start and end of each line in the text."""
    linked: list[bool]
    """For each line: whether it is nothing but links."""
    elements: list[tuple[int, int, str]]
    """First line, last line (exclusive) and zone kind of every element that has one by its tag, role or class."""
    tree: Any = None
    """The parsed tree; None where it was too deep."""

    @property
    def notes(self) -> list[str]:
        return [] if self.tree is not None else ["nested too deeply to be laid out: read without its markup"]


def is_markup(text: str) -> bool:
    """Whether a text is HTML, by its first tags. The text of a feed is none though paragraphs in it have tags: a browser would
    drop its sections of character data with all that they hold.

    >>> is_markup("<p>قال الوزير</p>"), is_markup("قال: 3 < 4 و5 > 4"), is_markup("<![CDATA[<p>قال الوزير</p>]]>")
    (True, False, False)
    """
    if "<![CDATA[" in text[:_LOOK] and _PAGE.search(text[:_LOOK]) is None:
        return False
    return "<" in text[:2000] and _MARKUP.search(text[:_LOOK]) is not None


def lay_out(markup: str) -> Layout:
    """The text of a page or of a piece of one.

    >>> lay_out("<nav><a href=/>الرئيسية</a></nav><h1>العنوان</h1><p>قال <b>الوزير</b>.<br>انتهى").text
    'الرئيسية\\nالعنوان\\nقال الوزير.\\nانتهى'
    """
    tree = _parse(markup)
    lines = _Lines()
    elements: list[tuple[int, int, str]] = []
    if tree is None:
        for line in _stripped(markup):
            lines.add(line, in_link=False)
            lines.end_line()
    else:
        elements = _walk(tree, lines)
    spans, at = [], 0
    for line in lines.done:
        spans.append((at, at + len(line)))
        at += len(line) + 1
    return Layout("\n".join(lines.done), spans, lines.linked, elements, tree)


def _parse(markup: str) -> Any:
    """The tree, or None where it is deeper than the parser goes."""
    from lxml import etree
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    text = _LONG_TAG.sub(_without_attributes, _DECLARATION.sub("", markup).replace("\0", "\ufffd"))
    try:
        tree = lxml_html.document_fromstring(text, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    if any("depth" in error.message for error in parser.error_log):
        return None
    return tree


def _without_attributes(tag: re.Match[str]) -> str:
    """A tag without its thousands of attributes, each of which the parser compares with all before it."""
    return tag[0] if len(tag[2].split(None, _MOST_ATTRIBUTES)) <= _MOST_ATTRIBUTES else f"<{tag[1]}>"


_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)[^<>]*>")
_UNSEEN = re.compile(r"<(script|style|title|template)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.I | re.S)


def _stripped(markup: str) -> list[str]:
    """The text between tags: a line break for a block's tag, nothing for others."""

    def gap(tag: re.Match[str]) -> str:
        return "\n" if tag[1].lower() in _BLOCKS or tag[1].lower() == "br" else ""

    return html.unescape(_TAG.sub(gap, _UNSEEN.sub("", markup))).split("\n")


class _Lines:
    """The text while it is being laid out."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.linked: list[bool] = []
        self._parts: list[str] = []
        self._letters = self._letters_in_links = 0

    def add(self, text: str | None, in_link: bool) -> None:
        if text:
            self._parts.append(text)
            if in_link:
                self._letters_in_links += len(text.strip())
            self._letters += len(text.strip())

    def end_line(self) -> None:
        if not self._parts:
            return
        line = _SPACE.sub(" ", "".join(self._parts)).strip(" ")
        if line.strip():
            self.done.append(line)
            self.linked.append(self._letters_in_links >= 0.9 * self._letters)
        self._parts, self._letters, self._letters_in_links = [], 0, 0


def _walk(tree: Any, lines: _Lines) -> list[tuple[int, int, str]]:
    """Fill `lines` from a tree; return the elements that have a kind."""
    from lxml import etree

    elements: list[tuple[int, int, str]] = []
    open_elements: list[tuple[Any, int, str]] = []
    links = hidden = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            hidden += tag in _HIDDEN
            links += tag == "a"
            kind = None if hidden else _kind(element, tag)
            if kind or tag in _BLOCKS or tag == "br":
                lines.end_line()
            if kind:
                open_elements.append((element, len(lines.done), kind))
            if not hidden:
                lines.add(" " if tag in _ROW and _stands_apart(element) else "", links > 0)
                lines.add(element.text, links > 0)
            continue
        if open_elements and open_elements[-1][0] is element:
            lines.end_line()
            _, first, kind = open_elements.pop()
            if len(lines.done) > first:
                elements.append((first, len(lines.done), kind))
        if tag in _BLOCKS:
            lines.end_line()
        hidden -= tag in _HIDDEN
        links -= tag == "a"
        if not hidden:
            lines.add(" " if tag in _APART else "", links > 0)
            lines.add(element.tail, links > 0)
    lines.end_line()
    return elements


def _stands_apart(element: Any) -> bool:
    """Whether an element follows another in a row of a page's furniture (`<li><span>…</span><a>…</a>`).

    Not inside paragraphs: there, neighbours without a blank can be parts of one word.
    """
    before, parent = element.getprevious(), element.getparent()
    return (
        before is not None
        and before.tag in _ROW
        and not before.tail
        and parent is not None
        and parent.tag in _RACKS
    )


def _kind(element: Any, tag: str) -> str | None:
    """The zone kind that an element's tag, role or class stands for."""
    kind = _KIND_OF_TAG.get(tag)
    if kind == "headline" or tag in ("html", "body", "main", "article"):
        return kind
    if element.get("role") in ("navigation", "search", "banner", "contentinfo", "complementary"):
        return "boilerplate"
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower().strip()
    named = _kind_of_names(names[:300]) if names else None
    return named or ("keywords" if element.get("rel") == "tag" else kind)


@lru_cache(maxsize=10_000)
def _kind_of_names(names: str) -> str | None:
    """The zone kind that the class and id of an element stand for; a site has the same few hundred on all its pages."""
    return next((kind for kind, pattern in _KIND_OF_NAME if pattern.search(names)), None)
