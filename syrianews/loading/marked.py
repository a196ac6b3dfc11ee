"""Scrapes of which markup or columns say something already: their marks and metadata, joined with what the text shows.

The text-dump segmenter (`syrianews.zoning.zones`) is handed only the lines that may belong to an article, and what it finds
is put back into the whole page.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from ..elements import has_arabic
from ..schema import TEXT_KINDS, Article, Scrape, Span, Zone
from ..text import fold
from ..zoning.boilerplate import category
from ..zoning.listings import NOTE
from ..zoning.several import starts_of_texts
from ..zoning.zones import segment
from .given import complete

NO_ARABIC = "no Arabic word in it: only articles in Arabic are read"
"""What the notes of a scrape say that is in another script altogether."""
_APART = frozenset({"boilerplate", "related", "keywords", "embed", "meta"})
"""Kinds of marks that settle what a line is: it belongs to no running text."""
_WORDS_OF_PROSE = 8
"""The fewest words of a line that may be a sentence."""
_LINKS = frozenset({"related", "boilerplate"})
"""Kinds of marks of lines that are nothing but links, and of menus."""
_LIST = 10
"""Links on a page from which it is taken for a list of them where it has no text."""
_CARDS, _SHARE, _WORDS_OF_CARD = 4, 0.7, 3
"""The fewest summaries in a list of cards, the share that stand under links, and blanks between a summary's words."""


def segment_scrape(scrape: Scrape) -> tuple[list[Zone], list[Article]]:
    """The zones and articles of any scrape: by its text alone, or with what its marks and columns say. One without a word in
    Arabic has no article."""
    starts = starts_of_texts(scrape.text) if scrape.format == "text" else []
    if starts:
        zones, articles = _segment_each(scrape, starts)
    else:
        zones, articles = segment_marked(scrape) if scrape.marks else segment(scrape)
    if articles and not has_arabic(f"{scrape.given.get('title')} {scrape.text}"):
        scrape.notes.append(NO_ARABIC)
        return [Zone(zone.start, zone.end, "boilerplate") for zone in zones], []
    if articles and scrape.given and not starts:
        own = articles[0].article
        ends = max((z.end for z in zones if z.kind in TEXT_KINDS and z.article == own), default=0)
        complete(articles[0], scrape, ends)
    return zones, articles


def _segment_each(scrape: Scrape, starts: list[int]) -> tuple[list[Zone], list[Article]]:
    """Zones and articles of a file in which several texts stand one behind the other, each under its fields or a ruled line:
    each is read by itself."""
    zones: list[Zone] = []
    articles: list[Article] = []
    for start, end in pairwise([*starts, len(scrape.text)]):
        part = Scrape(scrape.file, scrape.text[start:end], scrape.encoding, scrape.format, {}, scrape.notes)
        own, found = segment(part)
        before = len(articles)
        zones += [
            Zone(z.start + start, z.end + start, z.kind, None if z.article is None else z.article + before)
            for z in own
        ]
        for article in found:
            article.article += before
            article.evidence = {name: (a + start, b + start) for name, (a, b) in article.evidence.items()}
        articles += found
    return zones, articles


def segment_marked(scrape: Scrape) -> tuple[list[Zone], list[Article]]:
    """Zones and articles of a scrape with marks."""
    marks = {start: kind for start, _, kind in scrape.marks}
    lines = _lines(scrape.text)
    open_lines = [line for line in lines if marks.get(line[0]) not in _APART]
    part, starts = _joined(scrape.text, open_lines)
    zones, articles = segment(
        Scrape(scrape.file, part, scrape.encoding, scrape.format, scrape.given, scrape.notes)
    )
    found = _found_by_line(part, zones, starts)
    first, last = _reach(marks)
    own = articles[0].article if articles else None
    labelled = []
    for start, end in lines:
        kind, article = found.get(start, ("boilerplate", None))
        mark, inside = marks.get(start), first <= start <= last
        if mark in _APART:
            kind, article = mark, own if mark == "embed" or (mark == "meta" and inside) else None
        elif own is None and mark in ("headline", "main"):
            kind, article = "related", None
        elif mark == "headline":
            kind, article = mark, own if article is None else article
        elif mark == "main" and kind in ("boilerplate", "related") and _is_prose(scrape.text[start:end]):
            kind, article = "body", own
        elif mark is None and kind in TEXT_KINDS and not inside:
            kind, article = "boilerplate", None
        labelled.append(Zone(start, end, kind, article))
    if articles and (_alternates(scrape.text, labelled, marks) or _is_all_links(scrape, labelled, articles)):
        labelled = [z if z.article is None else Zone(z.start, z.end, "related", None) for z in labelled]
        articles = []
        scrape.notes.append(NOTE)
    for found_article in articles:
        evidence = found_article.evidence
        found_article.evidence = {name: _moved(span, starts) for name, span in evidence.items()}
    head = next((line for line in lines if marks.get(line[0]) == "headline"), None)
    if head and articles:
        articles[0].title = scrape.text[slice(*head)].strip()
        articles[0].evidence["title"] = head
    return _runs(labelled), articles


def _alternates(text: str, labelled: list[Zone], marks: dict[int, str]) -> bool:
    """Whether nearly every line read as text stands under a link of its own, as the summaries in a list of cards do."""
    links, texts = set(), 0
    for before, zone in pairwise(labelled):
        if zone.kind != "body" or text.count(" ", zone.start, zone.end) < _WORDS_OF_CARD:
            continue
        texts += 1
        if before.kind != "body" and marks.get(before.start) in _LINKS:
            links.add(text[before.start : before.end])
    return texts >= _CARDS and len(links) >= _SHARE * texts


def _is_all_links(scrape: Scrape, labelled: list[Zone], articles: list[Article]) -> bool:
    """Whether a page without any date has links and not a line that could be a sentence of an article."""
    if any(article.date for article in articles) or {"date", "date_guess"} & scrape.given.keys():
        return False
    texts = [zone for zone in labelled if zone.kind == "body"]
    links = sum(zone.kind == "related" for zone in labelled)
    return links >= _LIST and not any(_is_prose(scrape.text[z.start : z.end]) for z in texts)


def _reach(marks: dict[int, str]) -> Span:
    """From the headline (or the first line of the main text) to the last line of the main text; the whole page
    where it has no main text."""
    main = [start for start, kind in marks.items() if kind == "main"]
    if not main:
        return 0, 1 << 62
    heads = [start for start, kind in marks.items() if kind == "headline" and start < min(main)]
    return max(heads, default=min(main)), max(main)


def _lines(text: str) -> list[Span]:
    """The non-blank lines."""
    lines, at = [], 0
    for line in text.split("\n"):
        if line and not line.isspace():
            lines.append((at, at + len(line)))
        at += len(line) + 1
    return lines


def _joined(text: str, lines: list[Span]) -> tuple[str, list[Span]]:
    """These lines as a text of their own; for each, where it starts there and where it starts in `text`."""
    parts, starts, at = [], [], 0
    for start, end in lines:
        starts.append((at, start))
        parts.append(text[start:end])
        at += end - start + 1
    return "\n".join(parts), starts


def _found_by_line(part: str, zones: list[Zone], starts: list[Span]) -> dict[int, tuple[str, int | None]]:
    """What the segmenter says of each line, by the line's start in the whole text."""
    whole = dict(starts)
    found = {}
    for zone in zones:
        at = zone.start
        for line in part[zone.start : zone.end].split("\n"):
            if at in whole:
                found[whole[at]] = (zone.kind, zone.article)
            at += len(line) + 1
    return found


def _moved(span: Span, starts: list[Span]) -> Span:
    """A span of the joined lines in offsets of the whole text."""
    i = bisect_right(starts, span[0], key=lambda pair: pair[0]) - 1
    shift = starts[i][1] - starts[i][0]
    return span[0] + shift, span[1] + shift


def _is_prose(line: str) -> bool:
    """Whether a line is long enough for a sentence and no stock phrase speaks against it."""
    words = line.count(" ") + 1
    return words >= _WORDS_OF_PROSE and category(fold(line).strip(), words) is None


def _runs(zones: list[Zone]) -> list[Zone]:
    """Neighbouring lines of one kind and article become one zone."""
    runs: list[Zone] = []
    for zone in zones:
        last = runs[-1] if runs else None
        if last and (last.kind, last.article) == (zone.kind, zone.article):
            last.end = zone.end
        else:
            runs.append(zone)
    return runs
