"""Whose page a saved page is, by its metadata: site name, publisher in JSON-LD, `<title>`, and the address it came from.

Metadata call one site `Sputnik_Ar`, `فرانس 24 - France 24` or by a bare address. The address and the names are joined to the
catalogue of outlets; for a site that it lacks, the name is cleaned of slogans, companies and copyright.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from ..text import fold
from ..zoning.brands import (
    NOUNS,
    PAPERS,
    host,
    is_arabic,
    outlet_at,
    outlet_called,
    plain,
    plain_span,
    usual_name,
)

_NAMES = (
    '//meta[@property="og:site_name" or @name="og:site_name"]/@content',
    '//meta[@name="application-name" or @name="apple-mobile-web-app-title" or @name="publisher" or @itemprop="publisher"]/@content',
    '//*[@itemprop="publisher"]//*[@itemprop="name"]/@content',
)
_ADDRESSES = (
    '//link[@rel="canonical"]/@href',
    '//meta[@property="og:url" or @name="og:url" or @name="twitter:url"]/@content',
    "//base/@href",
)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)\s*(\S+)")
_BREAK = re.compile(r"\s*[|»«•–—]\s*|\s+[-:]+\s+|\s*::\s*|_(?=\s)|(?<=\s)_")
_COPYRIGHT = re.compile(r"©|&copy|copyright|حقوق|(?:19|20)\d\d", re.IGNORECASE)
_COMPANY = re.compile(r"^(?:شركه|موسسه|مجموعه|دار|الشركه|الموسسه|المجموعه) ")
_NO_SITE = frozenset(
    "الرييسيه|الصفحه الرييسيه|home|home page|اخبار|الاخبار|news|title|untitled document|موقع|website|wordpress|blogger|facebook|youtube|index".split(
        "|"
    )
)
_WORDS = 5
"""The most words of a site's name."""
_LONGEST_SCRIPT = 200_000
"""Characters of JSON-LD that is read; longer scripts are data of the page."""


def site_name(markup: str, tree: Any, sitename: str | None, url: str | None) -> str | None:
    """The name of the outlet that a page's metadata give; None where they give none.

    `sitename` and `url` are what a reader of metadata found already.

    >>> from lxml import html as lxml_html
    >>> page = '<title>العنوان - فرانس 24</title><meta property="og:site_name" content="فرانس 24 - France 24">'
    >>> site_name(page, lxml_html.document_fromstring(page), None, None)
    'فرانس 24'
    """
    named = list(_pieces([*_named(tree), sitename]))
    titled = list(_pieces([_title(tree)]))
    addresses = [*_addresses(markup, tree, url), *filter(host, filter(None, [*_named(tree), sitename]))]
    outlet = next(filter(None, map(outlet_at, addresses)), None)
    if outlet is None:
        outlet = next(filter(None, map(outlet_called, [*named, *titled[-2:], *titled[:1]])), None)
    if outlet is not None:
        return _spelled(outlet, [*named, *titled])
    return _unlisted(named, titled, tree)


def _named(tree: Any) -> Iterator[str]:
    for path in _NAMES:
        yield from (str(value) for value in tree.xpath(path))
    for script in tree.xpath('//script[contains(@type, "ld+json")]'):
        yield from _publishers(script.text or "")


def _publishers(script: str) -> Iterator[str]:
    """Names of publishers in a piece of JSON-LD."""
    if len(script) > _LONGEST_SCRIPT:
        return
    try:
        items = [json.loads(script)]
    except (ValueError, RecursionError):
        return
    while items:
        item = items.pop()
        if isinstance(item, list):
            items += item
        elif isinstance(item, dict):
            publisher = item.get("publisher")
            name = publisher.get("name") if isinstance(publisher, dict) else publisher
            if isinstance(name, str):
                yield name
            items += [value for key, value in item.items() if key == "@graph"]


def _addresses(markup: str, tree: Any, url: str | None) -> Iterator[str]:
    saved = _SAVED_FROM.search(markup[:5000])
    yield from filter(None, [url, saved[1] if saved else None])
    for path in _ADDRESSES:
        yield from (str(value) for value in tree.xpath(path))


def _title(tree: Any) -> str | None:
    found: str | None = tree.findtext(".//title")
    return found


def _pieces(values: list[str | None]) -> Iterator[str]:
    """The parts of values that may be names: between bars and dashes, without addresses, copyright and slogans."""
    for value in values:
        text = " ".join(html.unescape(html.unescape(value or "")).split())
        for piece in _BREAK.split(text):
            name = piece.strip()
            if name and not host(name) and not _COPYRIGHT.search(name) and fold(name).lower() not in _NO_SITE:
                yield name


def _spelled(outlet: str, pieces: list[str]) -> str:
    """The catalogue's outlet as the page spells it in Arabic, without a noun it can do without (`قناة …`), else by its usual name."""
    for piece in filter(is_arabic, pieces):
        if outlet_called(piece) == outlet:
            noun, _, name = piece.partition(" ")
            shorter = fold(noun) in NOUNS and (outlet_called(name) == outlet or fold(noun) in PAPERS)
            return name if shorter else piece
    usual = usual_name(outlet)
    return next((piece for piece in pieces if is_arabic(piece) and plain(piece) == plain(usual)), usual)


def _unlisted(named: list[str], titled: list[str], tree: Any) -> str | None:
    """The name of a site that the catalogue lacks: what its metadata and its title agree on, else what they name it, else
    what the title has beside the headline."""
    short = [piece for piece in named if len(piece.split()) <= _WORDS]
    agreed = [piece for piece in short if plain(piece) in map(plain, titled)]
    plainly = [piece for piece in short if not _COMPANY.match(fold(piece))]
    for pieces in (agreed, plainly, short, _beside_headline(titled, tree)):
        if pieces:
            name = next(filter(is_arabic, pieces), pieces[0]).replace("_", " ").strip()
            return name[slice(*plain_span(name))]
    return None


def _beside_headline(titled: list[str], tree: Any) -> list[str]:
    """What stands first or last in a title of which another part is a heading of the page, or says by its noun what it is."""
    ends = [piece for piece in [*titled[-1:], *titled[:1]] if len(piece.split()) <= _WORDS - 1]
    heads = {plain(" ".join(head.itertext())) for head in tree.iter("h1", "h2", "h3")}
    heads |= {plain(str(title)) for title in tree.xpath('//meta[@property="og:title"]/@content')}
    beside = [e for e in ends if plain(e) not in heads and any(plain(other) in heads for other in titled)]
    return [e for e in ends if e.count(" ") and fold(e.split()[0]) in NOUNS] or beside
