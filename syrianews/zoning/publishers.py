"""Who published this copy: the outlet as the scrape itself names it.

A page names its outlet in its source line, in credits and stamps, in its copyright notice, behind its title, in
datelines and app promotions, and where it speaks of itself (`قال … لـ«عكاظ»`). Each naming is weighed by how
surely that place names the publisher; the outlet with most weight wins, null where nothing names one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..schema import Span
from ..text import fold
from .boilerplate import bare
from .lines import DATE, Line
from .outlets import OutletName, find_names, outlets, site_behind
from .parts import Parts
from .relays import is_agency

_SOURCE_VALUE = re.compile(r"^[^:：]{3,30}[:：]\s*")
_LINK_SOURCE = re.compile(r"^رابط (?:الخبر|المقال|المصدر) (?:ب|على |من |في )?(?P<name>[^:]{3,30}):")
_SUFFIX = re.compile(r"\s[-|–—]\s([^-|–—]{2,40})$")
_PROMOTING = frozenset(
    {"app", "subscribe", "disclaimer", "comment", "nav", "comment_head", "footer", "cookies"}
)
_OWN_DATELINE = re.compile(
    r"^\W{0,3}[^.\n]{0,60}?\((?P<name>[^()\n]{2,25})\)\s*[-–—]{1,3}|^\W{0,3}(?P<head>[^.،\n]{2,60}?)\s*[:/–—-]\s"
)
_PIECE = re.compile(r"\s*[|:/–—-]+\s*|\sـ+\s")
_MARKS = ' .,،:()[]«»"“”*'
_MEDIUM = "(?:صحيفه|جريده|موقع|وكاله|شبكه|قناه|تلفزيون|بوابه|مجله|اذاعه|راديو|تطبيق)"
_BUILT = re.compile(
    rf"{_MEDIUM} \w+(?: \w+)?|\w+(?: \w+)? (?:نيوز|برس|اونلاين|تايمز|بوست|ميديا|اف ام|تي في|24|tv|fm|news|press|online)",
    re.IGNORECASE,
)
"""Names that are built as outlets' are."""
_VOICE = re.compile("(?:صوت|صدي|اخبار|انباء|مرصد) ")
_MADE = frozenset("متابعات متابعه وكالات خاص رصد تقرير تقارير ترجمه غرفه الاخبار".split())
_CREDIT_WORDS, _NAME_WORDS, _SITE_WORDS, _DATELINE = 10, 3, 12, 60
_HEAD_NOUN = re.compile("^(?:صحيفه|جريده|وكاله|شبكه|قناه|موقع|بوابه|مجله) ")
_EDITION = re.compile(" (?:بالعربيه|عربي|عربيه|العربيه|Arabic)$")
_STATEMENT = r"(?:قال|قالت|اكد|اكدت|اوضح|اوضحت|صرح|صرحت|كشف|كشفت|ذكر|ذكرت|تحدث|تحدثت|اضاف|اضافت|بين|روي|حديث\w*|تصريح\w*|بيان|خاص\w*)"
_SPEAKING_TO = re.compile(
    rf"(?<!\w)[وف]?{_STATEMENT}(?:\s\S+){{0,18}}?\s(?:(?:ل|لـ|ل ـ)\s?(?:صحيفه |موقع |وكاله |قناه |شبكه )?|الي (?:صحيفه )?)[«\"“{{(]?\s?$"
)
_OWN_STAFF = re.compile(
    r"(?<!\w)[وفلب]?(?:علمت|مراسل\w*|موفد\w*|مندوب\w*|محرر\w*|حصلت|اطلعت|رصدت|التقت|عدسه|كاميرا)\s(?:صحيفه |موقع |وكاله |قناه |شبكه )?[«\"“{(]?\s?$"
)
_RECEIVED = re.compile(
    r"(?<!\w)(?:تلقت|تلق[يت]|تابعت|رصدت?|اطلعت? علي|حصلت? علي|وصلت?|وردت? (?:الي|ل))(?:ه|ها|هما)?\s(?:نسخه منه\w* )?"
    r"(?:الي |ل)?(?:صحيفه |موقع |وكاله |قناه |شبكه )?[«\"“{(]?\s?$"
)
"""`في بيان تلقته …`, `في تغريدة رصدها …`: what the outlet itself received or noticed."""
_OWN_CHECK = re.compile(r"^[»\"”})]?\s(?:لم|لا) (?:تتمكن|يتمكن|تستطع|يتسن)")
_COPYRIGHT_NOISE = re.compile(
    r"©|\(c\)|copyright|all rights reserved|rights reserved|tous droits réservés|(?:جميع |كل )?(?:الحقوق|حقوق (?:النشر|الطبع|الملكيه)(?: والنشر)?) ?محفوظه|محفوظه|حقوق النشر|(?:19|20)\d\d\s?[-–]?\s?(?:(?:19|20)\d\d)?|م(?!\w)",
    re.IGNORECASE,
)
_OWNER_WORDS = re.compile(r"^(?:لدي |لـ ?)?ل?(?:موقع |مؤسسه |موسسه |شركه )?")
_OPENING, _CLOSING = tuple('«"“{('), tuple('»"”})')
_ADDRESS = re.compile(r"شارع|هاتف|ص ?\. ?ب|[،,]")
_ARABIC = re.compile("[ء-ي]")
_CITIES = frozenset("عمان الرياض مكه المدينه بغداد الجزاير".split())
"""Outlets' names that are cities': in a dateline they say where, not who."""
_NOTICE = re.compile("©|حقوق|copyright", re.IGNORECASE)
_MOST_NAMES = 200
_WINDOW = 160
_DOUBTFUL = 1.2
_SURE, _HOLDER = 5, 2.5
_MASTHEAD = 3
"""Lines from the page's beginning of which one that is nothing but a name is the masthead."""
_AGENCY_SHARE = 0.4


@dataclass(slots=True, frozen=True)
class Credit:
    """A naming of the publisher: the name as spelled, its span, its weight, and its catalogue id or None."""

    name: str
    span: Span
    weight: float
    outlet: str | None


def find_publisher(parts: Parts) -> Credit | None:
    """The naming of an article's publisher that is best supported, or None."""
    credits = list(_article_credits(parts))
    if not (parts.further and credits):
        credits += _page_credits(parts.furniture)
    totals: dict[str, float] = defaultdict(float)
    for credit in credits:
        totals[_identity(credit)] += credit.weight
    winner = max(totals, key=lambda key: totals[key], default="")
    if totals.get(winner, 0) <= _DOUBTFUL:
        return None
    return _usual([credit for credit in credits if _identity(credit) == winner])


def _usual(credits: Sequence[Credit]) -> Credit:
    """The naming in the spelling with most weight; without a head noun (`وكالة`) where the page has it so and its
    source line has not, and an edition's full name (`CNN بالعربية`) before the house's."""
    spellings: dict[str, float] = defaultdict(float)
    for credit in credits:
        spellings[fold(credit.name)] += credit.weight
    usual = max(spellings, key=lambda spelling: spellings[spelling])
    bare = _HEAD_NOUN.sub("", usual)
    stated = any(credit.weight >= _SURE and fold(credit.name) == usual for credit in credits)
    usual = bare if bare in spellings and not stated else usual
    usual = next((s for s in spellings if s != usual and _EDITION.sub("", s) == usual), usual)
    return max((c for c in credits if fold(c.name) == usual), key=lambda credit: credit.weight)


def _identity(credit: Credit) -> str:
    return credit.outlet or fold(credit.name)


def _credit(line: Line, name: OutletName, weight: float) -> Credit:
    if is_agency(name.outlet):
        weight *= _AGENCY_SHARE
    span = (line.text_start + name.start, line.text_start + name.end)
    return Credit(name.name, span, weight, name.outlet)


def _article_credits(parts: Parts) -> Iterator[Credit]:
    """Namings in the article's own lines: source line, credits, stamps, title, dateline, text."""
    for position, line in enumerate(parts.meta):
        if line.category == "source_label":
            yield from _source_line(line, parts.meta[position + 1 : position + 2])
        elif line.category not in ("caption", "credit") and line.words <= 12:
            yield from (
                _credit(line, name, _stated_weight(line, name))
                for name in _stated(line)
                if not (_credits_picture(line, name) or _is_bracketed_agency(line, name))
            )
    for line in parts.headlines:
        suffix = _SUFFIX.search(line.text)
        behind = [name for name in line.names if suffix and name.start >= suffix.start(1) - 1]
        yield from (_credit(line, name, 4) for name in behind)
        if not behind:
            yield from _behind_title(line, parts.headlines)
    yield from _dateline(parts.texts[:1])
    yield from _unlisted(parts)
    yield from _speaking_of_itself(parts.texts)


def _behind_title(line: Line, headlines: Sequence[Line]) -> Iterator[Credit]:
    """The site that stands behind a title, for an outlet the catalogue lacks: the page has the title without it, or a
    bar parts them."""
    site = site_behind(line.text)
    span = site or next(
        (
            match.span(1)
            for match in [_SUFFIX.search(line.text)]
            if match and _is_copied(line, match, headlines)
        ),
        None,
    )
    if span is not None:
        yield Credit(line.text[slice(*span)], (line.text_start + span[0], line.text_start + span[1]), 3, None)


def _is_copied(line: Line, suffix: re.Match[str], headlines: Sequence[Line]) -> bool:
    title = bare(fold(line.text[: suffix.start()]))
    return any(other.key == title for other in headlines if other is not line)


def _credits_picture(line: Line, name: OutletName) -> bool:
    """Whether an agency is named in brackets at the end of a line of words, as under pictures."""
    return (
        is_agency(name.outlet)
        and line.words > 3
        and line.text[: name.start].endswith("(")
        and line.text[name.end :].strip() == ")"
    )


def _is_bracketed_agency(line: Line, name: OutletName) -> bool:
    """Whether an agency stands in brackets (`أنقرة - (د ب أ):`), which credits the copy and not the page."""
    return (
        is_agency(name.outlet)
        and name.start > 0
        and line.text[name.start - 1] == "("
        and line.text[name.end :][:1] == ")"
    )


def _stated_weight(line: Line, name: OutletName) -> float:
    """A stamp names its outlet best; one common word that fills the line may be the section's name (`الأخبار`)."""
    if name.common and name.end - name.start == len(line.text) and " " not in name.name:
        return _DOUBTFUL
    return 5 if line.shape == DATE else 4


def _stated(line: Line) -> list[OutletName]:
    """Names in a credit; a name that is a common word only where a separator or the line's ends bound it."""
    names = line.names
    return [
        n
        for n in names
        if not n.common
        or (_bounded(line.text, n) and (n.end - n.start == len(line.text) or fold(n.name) not in _CITIES))
    ]


def _bounded(text: str, name: OutletName) -> bool:
    before, after = text[: name.start].rstrip(" \"“«'"), text[name.end :].lstrip(" \"”»'")
    return (not before or before[-1] in "-–—/|:(،,") and (not after or after[0] in "-–—/|:)،,")


def _source_line(line: Line, following: Sequence[Line]) -> Iterator[Credit]:
    """`المصدر: …`, its value in the same or the next line; `رابط الخبر بصحيفة …`."""
    if match := _LINK_SOURCE.match(line.text):
        span = (line.text_start + match.start("name"), line.text_start + match.end("name"))
        known = find_names(match["name"])
        yield Credit(match["name"], span, 5, known[0].outlet if known else None)
        return
    label = _SOURCE_VALUE.match(line.text)
    if label is None:
        return
    value, holder = line.text[label.end() :].strip(), line
    if not value and following:
        value, holder = following[0].text, following[0]
    names = [n for n in holder.names if n.start >= (label.end() if holder is line else 0)]
    if names:
        yield _credit(holder, names[-1], 5)
    elif value and len(value.split()) <= 4 and not re.search("وكالات|متابعات|مواقع|صحف|خاص", value):
        at = holder.text_start + holder.text.find(value)
        yield Credit(value, (at, at + len(value)), 4, None)


def _dateline(texts: Sequence[Line]) -> Iterator[Credit]:
    """`دبي، الإمارات العربية المتحدة (CNN)—`, `أحمد علي- سبق- القاهرة:`, `بغداد/المسلة:`; wire agencies credit the copy only."""
    for line in texts:
        match = _OWN_DATELINE.match(line.text[:120])
        if match is None:
            continue
        for name in find_names(line.text[: match.end()]):
            wire = outlets()[name.outlet].ownership == "agency"
            if (
                not wire
                and fold(name.name) not in _CITIES
                and (not name.common or _bounded(line.text[: match.end()], name))
            ):
                yield _credit(line, name, 4)


def _unlisted(parts: Parts) -> Iterator[Credit]:
    """Outlets that the catalogue lacks, in credits and in the dateline: `جفرا نيوز- …`, `صدى الشعب – …`.

    Such a name is built like an outlet's (`… نيوز`, `صحيفة …`), or the site's furniture names it so or heads the page
    with it.
    """
    site = "\n".join(line.folded for line in parts.furniture if line.words <= _SITE_WORDS)
    mastheads = {line.key for line in parts.furniture[:_MASTHEAD] if line.category is None}
    openings = [(line, _PIECE.split(line.folded[:_DATELINE])[:-1][:2]) for line in parts.texts[:1]]
    credits = [
        (line, _PIECE.split(line.folded))
        for line in parts.meta
        if line.words <= _CREDIT_WORDS and line.category not in ("caption", "source_label")
    ]
    for line, pieces in openings + credits:
        for piece in pieces:
            name = piece.strip(_MARKS)
            listed = any(found.end - found.start == len(name) for found in find_names(name))
            if not listed and len(pieces) > 1 and name in mastheads:
                yield from _spelled(line, name, 3)
                continue
            if listed or not 1 < name.count(" ") + 1 <= _NAME_WORDS:
                continue
            if _BUILT.fullmatch(name):
                yield from _spelled(line, name, 4)
            elif len(pieces) > 1 or line in parts.texts:
                named = re.search(rf"{_MEDIUM} {re.escape(name)}(?!\w)", site)
                made = _VOICE.match(name) and any(other.strip(_MARKS) in _MADE for other in pieces)
                if named or made:
                    yield from _spelled(line, name, 3)


def _speaking_of_itself(texts: Sequence[Line]) -> Iterator[Credit]:
    """`قال الوزير لـ«عكاظ»`: statements made to the outlet, its staff, its own checks.

    Only an outlet that publishes in Arabic speaks of itself in an Arabic text; what agencies and foreign papers were
    told is a relay. Words said to an outlet without quotation marks count where no other is named.
    """
    named = {name.outlet for line in texts for name in line.names if not name.common}
    for line in texts:
        for name in line.names[:_MOST_NAMES]:
            quoted = line.text[: name.start].endswith(_OPENING) and line.text.startswith(_CLOSING, name.end)
            if name.common and not quoted:
                continue
            if outlets()[name.outlet].language != "ar":
                continue
            before = fold(line.text[max(0, name.start - _WINDOW) : name.start])
            if outlets()[name.outlet].ownership != "agency" and _RECEIVED.search(before):
                yield _credit(line, name, 3)
            if is_agency(name.outlet):
                continue
            after = fold(line.text[name.end : name.end + 40])
            told = _SPEAKING_TO.search(before) and (quoted or len(named) == 1)
            if told or _OWN_STAFF.search(before) or _OWN_CHECK.match(after):
                yield _credit(line, name, 1.5)


def _page_credits(furniture: Sequence[Line]) -> Iterator[Credit]:
    """Namings in the page's furniture: copyright, promotions, the site's own presentation."""
    noticed = False
    for index, line in enumerate(furniture):
        if line.words > 60:
            continue
        notice = line.category == "footer" and _NOTICE.search(line.folded) is not None
        names = [n for n in line.names if n.end - n.start == len(line.text) or _may_name(n, notice)]
        heads = index < _MASTHEAD and [n.end - n.start for n in names] == [len(line.text)]
        weight = 4.0 if notice else 1.5 if line.category in _PROMOTING or heads else 1.0
        own = line.category in ("app", "subscribe") or notice or heads
        yield from (
            _credit(line, name, weight / _AGENCY_SHARE if own and is_agency(name.outlet) else weight)
            for name in names
        )
        if notice and not names and not noticed:
            noticed = True
            yield from _copyright_holder(furniture[index : index + 2])
        elif not names and line.words <= _NAME_WORDS and _BUILT.fullmatch(line.key):
            yield from _spelled(line, line.key, 1.3)


def _may_name(name: OutletName, notice: bool) -> bool:
    """Whether a name inside a line of furniture is an outlet's: a safe one, in a notice another that is no city's."""
    return not name.common or (notice and fold(name.name) not in _CITIES)


def _copyright_holder(lines: Sequence[Line]) -> Iterator[Credit]:
    """The holder that a copyright notice names, in its own or the next line, for an outlet the catalogue lacks."""
    for line in lines:
        if line is not lines[0] and line.names and line.words <= 4:
            yield _credit(line, line.names[0], 4)
            return
        rest = _OWNER_WORDS.sub("", " ".join(_COPYRIGHT_NOISE.sub(" ", line.folded).strip(" .-–|:،").split()))
        if line is lines[0] and 1 <= len(rest.split()) <= 4 and len(rest) > 2 and not _ADDRESS.search(rest):
            yield from _spelled(line, rest, _HOLDER if _ARABIC.search(rest) else _DOUBTFUL + 0.05)
            return


def _spelled(line: Line, folded: str, weight: float) -> Iterator[Credit]:
    """The words of `line` that fold to `folded`, as it spells them."""
    at = line.folded.find(folded)
    if at >= 0:
        start, end = line.folding.raw_span(at, at + len(folded))
        yield Credit(line.text[start:end], (line.text_start + start, line.text_start + end), weight, None)
