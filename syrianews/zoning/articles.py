"""What a scrape says about each article: title, outlet, date, place, byline, agencies, relays, with the words that say it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..schema import Article, Scrape, Span
from ..text import fold
from .brands import outlet_called, plain
from .datelines import MADE, is_dateline
from .lines import LATIN, Line
from .outlets import OutletName, find_names, in_both_scripts, site_behind
from .parts import Parts
from .places import is_full_name, is_given_name, is_place, is_town, may_be_given_name
from .published import find_published
from .publishers import find_publisher
from .relays import find_relays, is_agency
from .site_titles import end_of_name
from .title_copies import is_cut

_NUMBER = re.compile(r"\d{1,2}\s?[.)]\s+(?=[^\W\d])")
_SUFFIX = re.compile(r"\s+(?:[-|–—:]|::)\s+([^-|–—]{2,40})(?:\s\|)?$")
_OWN_NAME = re.compile(r"\s*(?:\s[-»›/]|[|–—•·]|::)\s+(?P<name>[^-|–—»›•·]{2,40})$")
"""What may be the site's name behind a title."""
_LATIN_SITE = re.compile(r"[A-Za-z][\w.]*(?: [A-Za-z][\w.]*){0,3}")
_BYLINE_CUE = re.compile(
    r"^\s*(?:كتبت?|كتبها?|كتبه|بقلم|إعداد|اعداد|تحرير|ترجمة|حوار|تحقيق|مراسلة?|الكاتبة?|المؤلف|أعدّ?ته|أعدّ?ه|By|Written by|Author)(?![^\W\d_])\s*[:/،,–-]?\s*",
    re.IGNORECASE,
)
_SCHOLAR = re.compile(r"^(?:د|أ|م)\s?\.\s?\S|^(?:الدكتور|الدكتورة|الكاتب|الأستاذ)\s")
DATELINE = re.compile(
    r"^\W{0,3}(?P<a>[^\W\d_][^،,/:()–—.\n-]{1,24}?)\s*(?:،\s*[^()،:\n]{2,30}?)?\s*(?:\((?P<agency>[^()\n]{2,30})\)\s*[-–—:]{1,3}|[-–—/]\s*[“«\"]?(?P<b>[^،,/:()–—.\n“”«»\"-]{2,25}?)[”»\"]?\s*[:–—-])\s?"
)
_WIRED = re.compile(
    r"\W{0,3}[^.:\n]{2,60}?(?:\((?P<name>[^()\n]{2,30})\)|[-–—/]\s?(?P<bare>[^.()،:\n–—/-]{2,25}?))\s?[-–—:/]"
)
"""A dateline that names an agency between place and text."""
_SIGNED_DATELINE = re.compile(
    r"\W{0,3}(?P<writer>[^\W\d_][^-–—/:،.\n]{2,30}?)\s?[-–—/]\s?(?P<outlet>[^-–—/:،.\n]{2,25}?)(?:\s?[-–—/]\s?(?P<place>[^-–—/:،.\n]{2,20}?))?\s?[:：]"
)
_PLAIN_DATELINE = re.compile(
    r"\W{0,3}(?P<place>[^\W\d_][^،,/:()–—.\n-]{1,24}?)"
    r"(?:\s*\((?P<agency>[^()\n]{2,20})\)\s|(?:\s?،\s?[^()،:\n–—-]{2,30}?)?\s?[–—-]\s(?:(?P<writer>[^،,/:()–—.\n-]{5,30}?)\s[–—-]\s)?)"
)
_PICTURED = re.compile("(?:مصدر )?(?:ال)?(?:صور|تصوير|عدس)")
"""How a picture's credit begins."""
_JOINT = re.compile(r"[»\"”]?\s*[-–—/|+]\s*[«\"“]?")
_STAMP_WORDS = 16
"""The most words of a stamp with credits."""
OPENING_CHARACTERS = 120
_OUTER = ' «»"“”()'
_TAKEN_OVER = re.compile(r"\W*نقلا عن\s*[:/-]?\s*(?:(?:صحيفه|جريده|مجله|موقع|قناه|شبكه|بوابه)\s)?")
"""The words before the name of the outlet from which a text is taken over, in folded text."""
_CREDIT_WORDS = 14
_GENERIC = frozenset(
    {"وكالات", "متابعة", "متابعات", "خاص", "وكالة", "رصد", "تقرير", "صحف", "مواقع", "سياسة", "وطنية"}
)


def describe(scrape: Scrape, parts: Parts, number: int) -> Article:
    """The metadata that the text of article `number` shows, each value with its span in `evidence`."""
    article = Article(scrape.file, number)
    _set_title(article, parts.headlines)
    published = find_published(parts)
    if published is not None:
        article.date, article.date_precision, article.date_basis = (
            published.iso, published.precision, published.basis)  # fmt: skip
        article.evidence["date"] = published.span
    publisher = find_publisher(parts)
    if publisher is not None:
        article.outlet, article.evidence["outlet"] = publisher.name, publisher.span
        _leave_name(article, publisher.name)
    _set_place(article, parts)
    _set_byline(article, parts)
    _set_lone_lines(article, parts.meta)
    _set_agencies(article, parts)
    _set_relays(article, parts, publisher.outlet if publisher else None)
    return article


def _set_title(article: Article, headlines: Sequence[Line]) -> None:
    """The headline, without the site's name behind it and the number of a piece before it; of several lines that are one headline, the first."""
    if not headlines:
        return
    wordings = {line.wording for line in headlines}
    whole = [line for line in headlines if not any(is_cut(line, wording) for wording in wordings)]
    unsited = [line for line in whole if not _site_suffix(line.text)]
    first = (unsited or whole or headlines)[0].wording  # the page's own title may say it in other order
    copies = [line for line in headlines if line.wording in first or first in line.wording]
    line = min(copies, key=lambda candidate: len(candidate.text))
    number = _NUMBER.match(line.text)
    at = number.end() if number else 0
    text = line.text[at:]
    suffix = _site_suffix(text)
    if suffix:
        text = text[: end_of_name(text[: suffix.start()])]
    start = line.text_start + at
    article.title, article.evidence["title"] = text, (start, start + len(text))


def _leave_name(article: Article, name: str) -> None:
    """Leave the name of its outlet, where that stands behind it, out of an article's title."""
    title = article.title or ""
    behind = _OWN_NAME.search(title[: end_of_name(title)])
    if behind and behind.start() and plain(behind["name"]) == plain(name):
        start, _ = article.evidence["title"]
        article.title = title[: end_of_name(title[: behind.start()])]
        article.evidence["title"] = start, start + len(article.title)


def _site_suffix(text: str) -> re.Match[str] | None:
    """The site's name behind a title, with what parts it from the title."""
    if both := in_both_scripts(text):
        return both
    suffix = _SUFFIX.search(text)
    sited = suffix and (
        _LATIN_SITE.fullmatch(suffix[1])
        or site_behind(text)
        or any(name.start == 0 for name in find_names(suffix.group(1)))
    )
    return suffix if sited else None


def _set_place(article: Article, parts: Parts) -> None:
    """The place of the dateline, or of a credit that pairs it with the outlet (`سكاي نيوز عربية - أبوظبي`); a person's name there
    is the writer's."""
    signed = _signed_dateline(parts.lead)
    if signed is not None and signed[1] is not None:
        article.place, article.evidence["place"] = signed[1]
        return
    samples = [(line, line.text[:120]) for line in parts.lead]
    samples += [(line, line.text.strip("()[] ") + " -") for line in parts.meta if line.words <= 8]
    for line, sample in samples:
        match = DATELINE.match(sample)
        if match is None:
            continue
        for group, other in (("a", match["b"] or match["agency"]), ("b", match["a"])):
            place = (match[group] or "").strip()
            made = fold(other or "").strip(_OUTER) in MADE
            if place and _is_place(place) and (made or _is_name(other or "")):
                start = line.text_start + line.text.find(place)
                found = "byline" if _is_person(place) else "place"
                setattr(article, found, place)
                article.evidence[found] = (start, start + len(place))
                return
    _set_plain_dateline(article, parts.lead)


def _is_person(text: str) -> bool:
    """Whether what stands beside an outlet is its reporter's name: two or three words that begin with a given name, be it another word as
    well, and no place that is known (`هسبريس - أمال كنين`)."""
    words = fold(text).split()
    return len(words) in (2, 3) and may_be_given_name(words[0]) and not is_place(text)


def _set_plain_dateline(article: Article, lead: Sequence[Line]) -> None:
    """The town of a dateline that names no outlet, or an agency in brackets (`دمشق (رويترز) قال …`, `قامشلو، روجآفا – أصدرت …`), and
    the writer beside it (`بيروت - نادين الأحمد - ناقش …`)."""
    line = lead[0] if lead else None
    match = _PLAIN_DATELINE.match(line.text[:OPENING_CHARACTERS]) if line else None
    if line is None or match is None or (match["agency"] and not _is_name(match["agency"])):
        return
    found = {name: match[name] for name in ("place", "writer") if match[name]}
    if "writer" in found and is_town(found["writer"]) and is_full_name(fold(found["place"])):
        found["place"], found["writer"] = found["writer"], found["place"]
    if not is_town(found["place"]) or not is_full_name(fold(found.get("writer", "سامي سامي"))):
        return
    for name, said in found.items():
        start = line.text_start + line.text.find(said)
        kind = "place" if name == "place" else "byline"
        setattr(article, kind, said)
        article.evidence[kind] = (start, start + len(said))


def _set_lone_lines(article: Article, meta: Sequence[Line]) -> None:
    """The town and the writer that stand in lines of their own, under the headline or below the text, where there is one of each."""
    bare = [line for line in meta if line.category is None and not line.dates]
    towns = [line for line in bare if is_town(line.text)]
    people = [line for line in bare if _is_person(line.text)]
    for name, lines in (("place", towns), ("byline", people)):
        if getattr(article, name) is None and len(lines) == 1:
            (line,) = lines
            setattr(article, name, line.text)
            article.evidence[name] = (line.text_start, line.text_start + len(line.text))


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


def _set_byline(article: Article, parts: Parts) -> None:
    """Who wrote it: a line that says so (`كتب: …`), else one that is a titled name (`د. …`)."""
    short = [line for line in parts.meta if line.words <= 10]
    cued = [line for line in short if line.category == "byline"]
    for line in cued or [line for line in short if line.words <= 5 and _SCHOLAR.match(line.text)]:
        cue = _BYLINE_CUE.match(line.text)
        at = cue.end() if cue else 0
        name = line.text[at:].strip(" |:-–")
        if name:
            start = line.text_start + line.text.find(name, at)
            article.byline, article.evidence["byline"] = name, (start, start + len(name))
            return
    signed = _signed_dateline(parts.lead)
    if signed is not None:
        article.byline, article.evidence["byline"] = signed[0]


def _signed_dateline(lead: Sequence[Line]) -> tuple[tuple[str, Span], tuple[str, Span] | None] | None:
    """The writer and the place of a dateline that has both with the outlet between (`أحمد علي - سبق - القاهرة:`), or the writer alone."""
    match = _SIGNED_DATELINE.match(lead[0].text[:OPENING_CHARACTERS]) if lead else None
    if match is None or not _is_name(match["outlet"].strip(_OUTER)) or is_place(match["writer"]):
        return None
    writer, place = (_held(lead[0], match, name) for name in ("writer", "place"))
    placed = place is not None and (
        is_place(place[0]) or (_is_place(place[0]) and _is_writer(match["writer"]))
    )
    if (
        writer is None
        or not _is_place(writer[0])
        or not (placed or (place is None and _is_writer(writer[0])))
    ):
        return None
    return writer, place if placed else None


def _held(line: Line, match: re.Match[str], group: str) -> tuple[str, Span] | None:
    start, end = match.span(group)
    return (match[group], (line.text_start + start, line.text_start + end)) if start >= 0 else None


def _is_writer(text: str) -> bool:
    """Whether a string of two words and more begins with a given name, and is no town's."""
    return " " in text and not is_place(text) and is_given_name(fold(text).split()[0])


def _set_agencies(article: Article, parts: Parts) -> None:
    """Agencies in credits, bylines, the closing line and the dateline."""
    credited = [(name.name, span) for name, span in _named_agencies(parts.meta)]
    for name, span in [*credited, *((name, span) for name, span, _ in _datelined(parts.lead))]:
        if name not in article.agencies and name != article.outlet:
            article.evidence[f"agencies.{len(article.agencies)}"] = span
            article.agencies.append(name)


def _set_relays(article: Article, parts: Parts, own: str | None) -> None:
    """Outlets that the text cites throughout or from the start, agencies in its dateline and in the credit over or below it,
    and a paper with whose name alone the text of another page closes."""
    named = _named_agencies(list(filter(_credits_text, parts.opening)) + parts.closing)
    credited = [(name.name, span) for name, span in named if name.outlet != own]
    page = plain(article.outlet or "")
    credited += [each for line in parts.meta for each in _beside_own(line, own)]
    signed = [each for each in _signed(parts.closing, page) if own != each[2] and plain(each[0]) != page]
    credited += [(name, span) for name, span, _ in signed]
    wired = [(name, span) for name, span, outlet in _datelined(parts.lead) if outlet != own]
    seen = set()
    found = wired + find_relays(parts.headlines, parts.texts, own) + credited
    for name, span in sorted(found, key=lambda each: each[1]):
        key = outlet_called(name) or plain(name)
        if key not in seen:
            seen.add(key)
            article.evidence[f"relays.{len(article.relays)}"] = span
            article.relays.append(name)


def _credits_text(line: Line) -> bool:
    """Whether a line says whence the text is, as a dateline or credit of its own (`موسكو - رويترز`), and not whose a picture is."""
    if (
        line.shape == LATIN
        or line.category == "caption"
        or line.is_common_word
        or _PICTURED.match(line.folded)
    ):
        return False
    alone = any(name.end - name.start == len(line.text.strip(_OUTER)) for name in line.names)
    return alone or line.category in ("source_label", "byline") or is_dateline(line)


def _datelined(texts: Sequence[Line]) -> Iterator[tuple[str, Span, str]]:
    """The news agency in a text's dateline (`باريس - (أ ف ب): …`), with the span and the id of it."""
    for line in texts:
        match = _WIRED.match(line.text[:OPENING_CHARACTERS])
        span = (0, 0) if match is None else match.span("name" if match["name"] else "bare")
        for name in line.names:
            if span[0] <= name.start and name.end <= span[1] and is_agency(name.outlet):
                yield name.name, (line.text_start + name.start, line.text_start + name.end), name.outlet


def _beside_own(line: Line, own: str | None) -> Iterator[tuple[str, Span]]:
    """The outlet that a dash or bar joins to the article's own in a stamp or credit (`السنابل - الشرق الأوسط`): whence it has the text."""
    if own is None or line.category == "caption" or line.words > _STAMP_WORDS:
        return
    for first, name in pairwise(line.names):
        joined = first.outlet == own != name.outlet and _JOINT.fullmatch(line.text, first.end, name.start)
        if joined and not is_agency(name.outlet) and not is_place(fold(name.name)):
            yield name.name, (line.text_start + name.start, line.text_start + name.end)


def _signed(closing: Sequence[Line], page: str) -> Iterator[tuple[str, Span, str]]:
    """Outlets whose name is all that a line below the text of another outlet's `page` says, or from which a line says that the text is taken over (`نقلا عن
    «الأيام»`), with the span and the id of each."""
    for line in closing:
        lead = _TAKEN_OVER.match(line.folded)
        said = plain(line.folded[lead.end() :] if lead else line.text)
        for name in line.names:
            alone = said == plain(name.name) and (lead is not None or (page and not line.is_common_word))
            if alone and not is_agency(name.outlet):
                yield name.name, (line.text_start + name.start, line.text_start + name.end), name.outlet


def _named_agencies(meta: Sequence[Line]) -> list[tuple[OutletName, Span]]:
    """News agencies that short meta lines name, captions apart."""
    return [
        (name, (line.text_start + name.start, line.text_start + name.end))
        for line in meta
        if line.category != "caption" and line.words <= _CREDIT_WORDS
        for name in line.names
        if is_agency(name.outlet) and not (name.common and line.category is None)
    ]
