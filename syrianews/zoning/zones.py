"""Zones: what each run of lines of a scrape is.

`segment` reads the lines (`syrianews.zoning.lines`), finds the running text of each article (`syrianews.zoning.blocks`), names
every other line from where it stands (`syrianews.zoning.labels`), and gives each article its metadata
(`syrianews.zoning.articles`). Nothing is thrown away: every non-blank line is in one zone.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..schema import Article, Scrape, Zone
from .articles import describe
from .blocks import Block, find_blocks
from .cards import mark_cards
from .context import read_context
from .fields import read_fields
from .labels import label_lines
from .lines import PROSE, TICKER, TITLE, Line, read_lines
from .links import BOILERPLATE, RELATED, Label
from .listings import NOTE, is_listing, is_menu, set_cards_aside
from .messages import complete
from .name_lists import mend_lists
from .parts import sort_lines
from .repeats import set_copies_aside
from .scorer import correct
from .site_titles import site_names
from .split import mend_split
from .widgets import read_widgets
from .wrapped import mend_wrapped

_LINKS = (TITLE, TICKER)
_PAGES = frozenset({"text", "html"})
"""Formats of whole pages: a row of a table is an article because its owner says so."""


def segment(scrape: Scrape) -> tuple[list[Zone], list[Article]]:
    """The zones of a scrape in their order, and its articles with metadata and evidence.

    Zones cover every non-blank character exactly once; zone spans are offsets of `scrape.text`. A text without
    words gives two empty lists. Time is linear in the length of the text.

    >>> zones, articles = segment(Scrape("a.txt", "وصول الوفد إلى دمشق\\n\\nوصل الوفد إلى دمشق أمس الخميس في زيارة رسمية."))
    >>> [(zone.kind, zone.article) for zone in zones], articles[0].title
    ([('headline', 0), ('body', 0)], 'وصول الوفد إلى دمشق')
    """
    lines = prepared(scrape.text)
    names = site_names(lines)
    blocks = find_blocks(lines, names)
    if not blocks and scrape.format in _PAGES and is_menu(lines):
        scrape.notes.append(NOTE)
        return _zones(lines, [RELATED if line.shape in _LINKS else BOILERPLATE for line in lines]), []
    blocks = blocks or _shortest(lines)
    if scrape.format not in _PAGES and scrape.given.get("title"):
        blocks = _joined(blocks)
    if not blocks:
        return _zones(lines, [("boilerplate", None)] * len(lines)), []
    labels = label_lines(lines, blocks, names)
    set_copies_aside(lines, labels)
    blocks = _without_listings(scrape, lines, blocks, labels)
    correct(lines, labels)
    parts = sort_lines(lines, labels, len(blocks))
    articles = [describe(scrape, part, number) for number, part in enumerate(parts)]
    complete(articles, [block.message for block in blocks], lines, scrape.text)
    return _zones(lines, labels), articles


def _joined(blocks: list[Block]) -> list[Block]:
    """The blocks of a row with a title, as one: a list in its text may look like the head of another article. A head such as `إقرأ أيضاً` parts all the same."""
    if len(blocks) < 2 or any(block.cut or block.message for block in blocks):
        return blocks
    first = blocks[0]
    return [Block(first.first, blocks[-1].last, sum(block.words for block in blocks), first.headline)]


def prepared(text: str) -> list[Line]:
    """The lines of a text with what the lines around say of each."""
    lines = read_lines(text)
    read_fields(lines)
    mend_wrapped(lines)
    mend_split(lines)
    mend_lists(lines)
    read_context(lines)
    read_widgets(lines)
    mark_cards(lines)
    return lines


def _without_listings(
    scrape: Scrape, lines: Sequence[Line], blocks: list[Block], labels: list[Label]
) -> list[Block]:
    """The blocks that are articles; lines of lists of cards are labelled as links. A page of nothing else says so in its notes."""
    listed = [scrape.format in _PAGES and is_listing(lines, block) for block in blocks]
    for number in reversed([i for i, found in enumerate(listed) if found]):
        set_cards_aside(labels, number)
    if all(listed):
        scrape.notes.append(NOTE)
    return [block for block, found in zip(blocks, listed, strict=True) if not found]


def _shortest(lines: Sequence[Line]) -> list[Block]:
    """For a text without a single full sentence: its first line of words heads the others."""
    texts = [i for i, line in enumerate(lines) if line.category is None and line.shape in (PROSE, TITLE)]
    texts = texts or [i for i, line in enumerate(lines) if line.category is None and line.shape != TICKER]
    if not texts:
        return []
    headline = texts.pop(0) if len(texts) > 1 else None
    if headline is not None:
        texts = [i for i in texts if lines[i].wording != lines[headline].wording] or texts[-1:]
    return [Block(texts[0], texts[-1], sum(lines[i].words for i in texts), headline)]


def _zones(lines: Sequence[Line], labels: Sequence[Label]) -> list[Zone]:
    """Lines of one kind and article that follow each other, as one zone."""
    zones: list[Zone] = []
    for line, (kind, article) in zip(lines, labels, strict=True):
        if zones and (zones[-1].kind, zones[-1].article) == (kind, article):
            zones[-1].end = line.end
        else:
            zones.append(Zone(line.start, line.end, kind, article))
    return zones
