"""One article as a page: its text as the scrape has it, actors and attributions marked, the rest folded away."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ..article_names import NO_OUTLET, names
from ..corpus import Corpus, ScrapeRecord
from ..elements import Markup, element, join
from ..schema import ACTOR_TYPES, TEXT_KINDS, Article, Attribution, Mention
from .markup import ARABIC, ENGLISH, Mark, Page, identifier, marked
from .reader_marks import Told, actor_marks, actor_table, attribution_marks, attribution_table

_TAGS = {"headline": "h2", "subhead": "h3"}


@dataclass(frozen=True, slots=True)
class Line:
    """A non-blank line of the scrape: its 1-based number, its span, and the zone it stands in."""

    number: int
    start: int
    end: int
    kind: str
    article: int | None


def lines(record: ScrapeRecord) -> list[Line]:
    """The non-blank lines of a scrape, in order."""
    raw, found = record.scrape.text, []
    number, at = 1, 0
    for zone in record.zones:
        number += raw.count("\n", at, zone.start)
        at = zone.start
        for piece in raw[zone.start : zone.end].split("\n"):
            if piece.strip():
                found.append(Line(number, at, at + len(piece), zone.kind, zone.article))
            at += len(piece) + 1
            number += 1
        number -= 1
        at = zone.end
    return found


def article_page(record: ScrapeRecord, article: Article) -> Page:
    """The page of one article."""
    root = identifier(article.file, article.article)
    mentions = (record.mentions or {}).get(article.article, [])
    attributions = (record.attributions or {}).get(article.article, [])
    told = Told(record, article, attributions, root)
    name = names(Corpus([record]))[article.file, article.article]
    marks = [*actor_marks(mentions, told), *attribution_marks(told)]
    body = element(
        "article",
        {"class": "sn-reader", "id": root, "aria-label": f"Article: {name}", **ENGLISH},
        element("style", None, told.links()) if attributions else "",
        unstyled(),
        heading(record, article),
        _legend(mentions, attributions) if record.mentions is not None else _not_annotated(),
        element("div", {"class": "sn-text", **ARABIC}, article_text(record, article, marks)),
        attribution_table(told),
        actor_table(mentions, told),
    )
    return Page(name, body)


def heading(record: ScrapeRecord, article: Article) -> Markup:
    """Who published the article, when, and what the scrape says about it; the file it stands in."""
    basis = "not before: a post in the article" if article.date_basis == "embed" else article.date_basis
    date = article.date and f"{article.date} ({basis or 'given'})"
    facts = [
        ("date", date or "none in the scrape"),
        ("place", article.place),
        ("byline", article.byline),
        ("agencies", "، ".join(article.agencies)),
        ("relays", "، ".join(article.relays)),
        ("copy of", article.duplicate_of),
    ]
    told = [_pair(name, value) for name, value in facts if value]
    told.append(_pair("file", record.scrape.file, f", article {article.article}"))
    return element(
        "header",
        {"class": "sn-head"},
        element("p", {"class": "sn-outlet", **ARABIC}, article.outlet or NO_OUTLET),
        element("dl", {"class": "sn-facts"}, join(told)),
    )


def _pair(name: str, value: str, more: str = "") -> Markup:
    term = element("dt", None, name)
    return element("div", None, term, element("dd", None, element("bdi", None, value), more))


def _not_annotated() -> Markup:
    return element("p", {"class": "sn-note"}, "Not annotated yet: corpus = sn.annotate(corpus)")


# The text


def article_text(record: ScrapeRecord, article: Article, marks: Sequence[Mark]) -> Markup:
    """Lines of the article's text with their marks; every run of other lines folded into one <details>."""
    raw, parts = record.scrape.text, []
    found = lines(record)
    on_line = _by_line(found, marks)

    def own(line: Line) -> bool:
        return line.article == article.article and line.kind in TEXT_KINDS

    for is_text, group in groupby(found, own):
        run = list(group)
        if is_text:
            parts += [_line(raw, line, on_line[line.number]) for line in run]
        else:
            parts.append(_aside(raw, run, article))
    return join(parts)


def _by_line(found: Sequence[Line], marks: Sequence[Mark]) -> dict[int, list[Mark]]:
    """The marks that touch each line, by its number."""
    starts = [line.start for line in found]
    on_line: dict[int, list[Mark]] = {line.number: [] for line in found}
    for mark in marks:
        first = max(0, bisect_right(starts, mark.start) - 1)
        for line in found[first : bisect_left(starts, mark.end)]:
            on_line[line.number].append(mark)
    return on_line


def _line(raw: str, line: Line, marks: Sequence[Mark]) -> Markup:
    tag = _TAGS.get(line.kind, "p")
    words = marked(raw, marks, line.start, line.end)
    return element(tag, {"class": f"sn-line sn-{line.kind}", "data-line": str(line.number)}, words)


def _aside(raw: str, run: Sequence[Line], article: Article) -> Markup:
    """Lines that are not this article's text, folded away under what they are."""
    counts = Counter(_kind(line, article) for line in run)
    said = ", ".join(f"{kind} ({n})" if n > 1 else kind for kind, n in counts.items())
    summary = element("summary", ENGLISH, f"set aside: {said}")
    rows = (
        element(
            "p",
            {"class": "sn-line", "dir": "auto", "data-line": str(line.number)},
            element("span", {"class": "sn-kind", **ENGLISH}, _kind(line, article)),
            " ",
            raw[line.start : line.end],
        )
        for line in run
    )
    return element("details", {"class": "sn-aside"}, summary, join(rows))


def _kind(line: Line, article: Article) -> str:
    if line.article is not None and line.article != article.article:
        return f"{line.kind} of article {line.article}"
    return line.kind


def _legend(mentions: Sequence[Mention], attributions: Sequence[Attribution]) -> Markup:
    """What the marks mean: only those that this article has."""
    present = {m.type for m in mentions}
    entries = [
        element("span", {"class": f"sn-actor sn-{type_}"}, type_) for type_ in ACTOR_TYPES if type_ in present
    ]
    if attributions:
        entries += [
            element("span", {"class": "sn-cue"}, "cue"),
            element("span", {"class": "sn-source"}, "source"),
            element("span", {"class": "sn-content"}, "attributed"),
        ]
    if any(a.polarity == "deny" for a in attributions):
        entries.append(element("span", {"class": "sn-content sn-deny"}, "denied"))
    return legend(entries)


def legend(entries: Sequence[Markup]) -> Markup:
    """What the marks of a page mean, in one line."""
    parts = [part for entry in entries for part in (entry, " ")]
    return element("p", {"class": "sn-legend"}, element("span", {"class": "sn-note"}, "Marks: "), join(parts))


def unstyled() -> Markup:
    """A hint that only shows where the style sheet was taken away."""
    said = "Shown without its marks here: run the cell in Jupyter, or save the page as a file, to see them."
    return element("p", {"class": "sn-unstyled"}, said)
