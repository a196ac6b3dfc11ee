"""What a scrape says about each article: title, outlet, date, place, byline, agencies, relays, with the words that say it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .dates import FoundDate, each_iso, month_from_text
from .lines import DATE, Line
from .outlets import find_names
from .publishers import find_publisher
from .relays import find_relays, is_agency
from .schema import Article, Scrape, Span

_SUFFIX = re.compile(r"\s+[-|–—:]\s+([^-|–—]{2,40})$")
_BYLINE_CUE = re.compile(
    r"^\s*(?:كتبت?|كتبها?|كتبه|بقلم|إعداد|اعداد|تحرير|ترجمة|حوار|تحقيق|مراسلة?|الكاتبة?|المؤلف|أعدّ?ته|أعدّ?ه|By|Written by)\s*[:/–-]?\s*",
    re.IGNORECASE,
)
_SCHOLAR = re.compile(r"^(?:د|أ|م)\s?\.\s?\S|^(?:الدكتور|الدكتورة|الكاتب|الأستاذ)\s")
_DATELINE = re.compile(
    r"^\W{0,3}(?P<a>[^\W\d_][^،,/:()–—.\n-]{1,24}?)\s*(?:،\s*[^()،:\n]{2,30}?)?\s*(?:\((?P<agency>[^()\n]{2,30})\)\s*[-–—:]{1,3}|[-–—/]\s*[“«\"]?(?P<b>[^،,/:()–—.\n“”«»\"-]{2,25}?)[”»\"]?\s*[:–—-])\s?"
)
_DATED_HEAD = 90
_GENERIC = frozenset(
    {"وكالات", "متابعة", "متابعات", "خاص", "وكالة", "رصد", "تقرير", "صحف", "مواقع", "سياسة", "وطنية"}
)


def describe(
    scrape: Scrape, lines: Sequence[Line], labels: Sequence[tuple[str, int | None]], number: int
) -> Article:
    """The metadata of article `number`; every value that the text shows has its span in `evidence`.

    What came beside the text (`scrape.given`) fills only what the text leaves open.
    """
    article = Article(scrape.file, number)
    own = [(line, kind) for line, (kind, owner) in zip(lines, labels, strict=True) if owner == number]
    headlines = [line for line, kind in own if kind == "headline"]
    texts = [line for line, kind in own if kind == "body"]
    _set_title(article, headlines)
    _set_date(article, own, headlines, texts)
    credit = find_publisher(lines, labels, number)
    if credit is not None:
        article.outlet, article.evidence["outlet"] = credit.name, credit.span
    _set_place(article, own, texts)
    _set_byline(article, own)
    _set_agencies(article, own)
    relays = find_relays(headlines[:1], texts, credit.outlet if credit else None)
    relays += [
        (name, span)
        for name, span in _credited(own, credit.outlet if credit else None)
        if name not in dict(relays)
    ]
    article.relays = [name for name, _ in relays]
    article.evidence |= {f"relays.{i}": span for i, (_, span) in enumerate(relays)}
    _fill_from_given(article, scrape)
    return article


def _set_title(article: Article, headlines: Sequence[Line]) -> None:
    """The headline, without the site's name behind it."""
    if not headlines:
        return
    line = min(headlines, key=lambda candidate: len(candidate.text)) if len(headlines) > 1 else headlines[0]
    text = line.text
    suffix = _SUFFIX.search(text)
    if suffix and any(n.start == 0 for n in find_names(suffix.group(1))):
        text = text[: suffix.start()]
    article.title, article.evidence["title"] = text, (line.text_start, line.text_start + len(text))


def _set_date(
    article: Article, own: Sequence[tuple[Line, str]], headlines: Sequence[Line], texts: Sequence[Line]
) -> None:
    """From a stamp, else a dateline, else an embedded post, else what the running text gives away."""
    stamps = [line for line, kind in own if kind == "meta" and line.category != "caption"]
    head = headlines[-1].number if headlines else -1
    stamps.sort(key=lambda line: (line.shape != DATE, line.number < head, line.number))
    dated = [date for line in stamps for date in each_iso(line.dates)]
    dated.sort(key=lambda date: date.weekday_agrees is False)
    if not dated and texts:
        dated = [date for date in each_iso(texts[0].dates) if _in_dateline(texts[0], date)]
    if dated:
        return _take_date(article, dated[0].iso, "day", "stamp", dated[0].span)
    posts = [date for line, kind in own if kind == "embed" for date in each_iso(line.late_dates)]
    if posts:
        latest = max(posts, key=lambda date: date.iso or "")
        return _take_date(article, latest.iso, "day", "embed", latest.span)
    for line in stamps:
        months = [date for date in line.dates if date.precision == "month" and line.words <= 4]
        if months:
            return _take_date(article, months[0].iso, "month", "stamp", months[0].span)
    if not any("جاري" in line.folded or "حالي" in line.folded for line in texts):
        return None
    found = month_from_text("\n".join(line.text for line in texts))
    if found is not None:
        _take_date(article, found[0], "month", "text", _in_lines(texts, found[1]))
    return None


def _take_date(article: Article, iso: str | None, precision: str, basis: str, span: Span) -> None:
    article.date, article.date_precision, article.date_basis = iso, precision, basis
    article.evidence["date"] = span


def _in_lines(texts: Sequence[Line], span: Span) -> Span:
    """A span of the joined texts, in offsets of the scrape."""
    at = 0
    for line in texts:
        if span[0] <= at + len(line.text):
            return line.text_start + span[0] - at, line.text_start + span[1] - at
        at += len(line.text) + 1
    return span


def _in_dateline(line: Line, date: FoundDate) -> bool:
    """Whether a date stands in the dateline of a first paragraph (`الطائف 10 أغسطس 2015 م واس`)."""
    at, end = date.span[0] - line.text_start, date.span[1] - line.text_start
    behind = line.text[end : end + 25]
    return at <= _DATED_HEAD // 2 and bool(re.match(r"\s*م?\s*[(/:–—-]", behind) or find_names(behind))


def _set_place(article: Article, own: Sequence[tuple[Line, str]], texts: Sequence[Line]) -> None:
    """The place of the dateline, or of a credit that pairs it with the outlet (`سكاي نيوز عربية - أبوظبي`)."""
    heads = list(texts[:1]) + [line for line, kind in own if kind == "meta" and line.words <= 8]
    for line in heads:
        text = line.text.strip("()[] ")
        shift = line.text_start + line.text.find(text)
        sample = text[:120] if line in texts else text + " -"
        match = _DATELINE.match(sample)
        if match is None:
            continue
        for group in ("a", "b"):
            part = (match[group] or "").strip()
            other = match["b" if group == "a" else "a"] or match["agency"] or ""
            if part and _is_place(part) and _is_name(other):
                at = shift + match.start(group)
                article.place, article.evidence["place"] = part, (at, at + len(part))
                return


def _is_name(text: str) -> bool:
    """Whether a string is nothing but an outlet's name."""
    text = text.strip()
    return any(name.end - name.start >= len(text) - 1 for name in find_names(text))


def _is_place(text: str) -> bool:
    return (
        len(text.split()) <= 3
        and not find_names(text)
        and text not in _GENERIC
        and not any(map(str.isdigit, text))
    )


def _set_byline(article: Article, own: Sequence[tuple[Line, str]]) -> None:
    """Who wrote it: a line that says so (`كتب: …`), else one that is a titled name (`د. …`)."""
    short = [line for line, kind in own if kind == "meta" and line.words <= 10]
    cued = [line for line in short if line.category == "byline"]
    for line in cued or [line for line in short if line.words <= 5 and _SCHOLAR.match(line.text)]:
        cue = _BYLINE_CUE.match(line.text)
        at = cue.end() if cue else 0
        name = line.text[at:].strip(" |:-–")
        if name:
            start = line.text_start + line.text.find(name, at)
            article.byline, article.evidence["byline"] = name, (start, start + len(name))
            return


def _set_agencies(article: Article, own: Sequence[tuple[Line, str]]) -> None:
    """Agencies in credits, bylines and the closing line."""
    for line, kind in own:
        if kind != "meta" or line.category == "caption" or line.words > 14:
            continue
        for name in line.names:
            spelling = name.name
            if is_agency(name.outlet) and spelling not in article.agencies and spelling != article.outlet:
                article.evidence[f"agencies.{len(article.agencies)}"] = (
                    line.text_start + name.start, line.text_start + name.end)  # fmt: skip
                article.agencies.append(spelling)


def _credited(own: Sequence[tuple[Line, str]], outlet: str | None) -> list[tuple[str, Span]]:
    """Agencies named in the credit that closes the text: the text is theirs."""
    last = max((line.number for line, kind in own if kind == "body"), default=-1)
    found = []
    for line, kind in own:
        if kind == "meta" and line.number > last and line.words <= 14 and line.category != "caption":
            for name in line.names:
                if is_agency(name.outlet) and name.outlet != outlet:
                    found.append(
                        (
                            line.text[name.start : name.end],
                            (line.text_start + name.start, line.text_start + name.end),
                        )
                    )
    return found


def _fill_from_given(article: Article, scrape: Scrape) -> None:
    """Title, outlet and date that came with the text, where the text itself has none."""
    for field in ("title", "outlet", "byline"):
        value = scrape.given.get(field)
        if value and getattr(article, field) is None:
            setattr(article, field, str(value))
    day = str(scrape.given.get("date") or "")[:10]
    if article.date is None and re.fullmatch(r"\d{4}-\d{2}(?:-\d{2})?", day):
        article.date, article.date_precision = day, "day" if len(day) == 10 else "month"
        article.date_basis = "given"
