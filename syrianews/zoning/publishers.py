"""Who published this copy: the outlet as the scrape itself names it.

A page names its outlet in its source line, in credits and stamps, in its copyright notice, behind its title, in
datelines and app promotions, and where it speaks of itself (`قال … لـ«عكاظ»`). Each naming is weighed by how
surely that place names the publisher; the outlet with most weight wins, null where nothing names one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..text import fold
from .boilerplate import phrase_category
from .brands import outlet_at, outlet_called, plain, usual_name
from .captions import is_credit_of_picture
from .credits import (
    SURE,
    Credit,
    as_spelled,
    by_outlet,
    credit_of,
    is_before_date,
    is_bounded,
    spelled,
    usual_credit,
    without_menu,
)
from .datelines import is_dateline
from .furniture import CITIES, page_credits
from .lines import DATE, LATIN, Line
from .outlets import OutletName, find_names, outlets
from .page_sites import before_title, behind_title, beside_title, names_no_outlet
from .parts import Parts
from .places import is_full_name, is_place
from .relays import is_agency
from .self_naming import self_namings
from .signed import repeated_name, signed_credits, unlisted
from .site_titles import SUFFIX

_SOURCE_VALUE = re.compile(r"^(?:[^:：]{3,30}[:：]|[^:：|–—-]{3,15}(?:\s?[|–—]|\s-\s))\s*")
_LINK_SOURCE = re.compile(r"^رابط (?:الخبر|المقال|المصدر) (?:ب|على |من |في )?(?P<name>[^:]{3,30}):")
_JOINED = re.compile(r"\s*[+،/]\s*|\s+-\s+|\s+و(?=وكالات|مواقع|صحف)")
_GENERIC = re.compile("وكالات|متابع|مواقع|صحف|خاص|حساب|صفحة|فيس|تويتر|^(?:ال)?عواصم$")
_OWN_DATELINE = re.compile(
    r"^\W{0,3}[^.\n]{0,60}?\((?P<name>[^()\n]{2,25})\)\s*[-–—]{1,3}|^\W{0,3}(?P<city>\w+(?: \w+)?)\s\([^()\n]{2,25}\)\s(?=\w)|^\W{0,3}[^.،\n:/–—-]{2,30}[:/–—-]\s?[^.،\n:/–—-]{2,25}[:/–—-]\s|^\W{0,3}(?P<head>[^.،\n]{2,60}?)\s*[:/–—-]\s"
)
_MARKS = ' .,،:()[]«»"“”*'
_OFFICIAL = ("الموقع الرسمي", "الصفحه الرسميه")
"""How a page's title begins that says whose page it is."""
_MARKS_BEHIND = ' »"”'
_STAMP_WORDS = 16
_NOUN = "(?:(?:صحيفه|موقع|وكاله|قناه|شبكه) )?"
"""What a page calls its own outlet in telling how it came by its words; to stations people speak on the pages of others."""
_STATEMENT = r"(?:قال|قالت|اكد|اكدت|اوضح|اوضحت|صرح|صرحت|كشف|كشفت|ذكر|ذكرت|تحدث|تحدثت|اضاف|اضافت|بين|روي|حديث\w*|تصريح\w*|بيان|خاص\w*)"
_SPEAKING_TO = re.compile(
    rf"(?<!\w)[وف]?{_STATEMENT}(?:\s\S+){{0,18}}?\s(?:(?:ل|لـ|ل ـ)\s?{_NOUN}|الي (?:صحيفه )?)[«\"“{{(]?\s?$"
)
_BULLETIN = re.compile(
    r"(?:نبا|نبء|خبر|خبرا|عاجل|تقرير|تقريرا|تغطيه|بث) (?:ل|لـ|ل ـ)\s?(?:\w+ )?[«\"“(]?\s?$"
)
"""`نبأ عاجل لـ«…»` tells whose report it was, not to whom somebody spoke."""
_GATHERS = "(?:علمت|حاورت|سالت|استطلعت|اتصلت|تواصلت)"
"""What an outlet does to get its news, where it tells that of itself."""
_OWN_STAFF = re.compile(
    rf"(?<!\w)[وفلب]?(?:{_GATHERS}|حصلت|اطلعت|رصدت|التقت|مراسل\w*|موفد\w*|مندوب\w*|محرر\w*|عدسه|كاميرا)\s{_NOUN}[«\"“{{(]?\s?$"
)
_RECEIVED = re.compile(
    r"(?<!\w)(?:تلقت|تلق[يت]|تابعت|رصدت?|اطلعت? علي|حصلت? علي|وصلت?|وردت? (?:الي|ل))(?:ه|ها|هما)?\s(?:نسخه منه\w* )?"
    rf"(?:الي |ل)?{_NOUN}[«\"“{{(]?\s?$"
)
"""`في بيان تلقته …`, `في تغريدة رصدها …`: what the outlet itself received or noticed."""
_RECEIVED_BY = re.compile(
    r"(?<!\w)(?:تلقته|تلقتها|رصده|رصدها|رصدته|رصدتها|اطلعت? علي(?:ه|ها)|حصلت? علي(?:ه|ها)|نسخه منه\w* (?:الي |ل))\s?[«\"“](?P<name>[^«»\"“”]{2,25})[»\"”]"
    r"|(?<!\w)[وف]?علمت [«\"“](?P<learnt>[^«»\"“”]{2,25})[»\"”] (?:ان|من)(?!\w)"
)
_RECEIVED_SIGNS = ("تلقت", "رصد", "اطلع", "حصل", "نسخه منه", "علمت")
"""One of these is in each of them; most lines have none, which is quickly told."""
_SPOKEN_TO = re.compile(
    rf"(?<!\w)[وف]?(?:{_STATEMENT}|[يت](?:قول|كشف|وكد|وضح|صرح|روي|تحدث))(?:\s[^\s:«\"“]+){{0,4}}?\sل\s?[«\"“(](?P<name>[^«»\"“”()]{{3,25}})[»\"”)]"
)
"""Words said to an outlet in quotation marks."""
_BODIES = frozenset(
    "منظمه حركه حزب هييه لجنه جبهه فصايل فصيل كتايب كتيبه جماعه تنظيم حكومه وزاره مجلس ايتلاف تحالف جيش قوات قسد حماس داعش فتح نصره لواء جمعيه "
    "نقابه اتحاد جامعه شركه بنك محكمه سفاره مديريه اداره اسراييل يونيسف يونسكو ناتو اوبك".split()
)
"""What bodies are called, or called by, that learn of things and are no media, folded, without the article."""
_TO, _TOLD_IN_TITLE = re.compile(r"\sل\s?[«\"“”]\s?$"), re.compile(r"[^:«»\"“”]+[»\"”“]\s?:")
"""What stands before an outlet's name in a title, and the name up to what it was told."""
_SPOKEN_SIGNS = ('ل"', "ل«", "ل“", "ل(", 'ل "', "ل «", "ل “", "ل (")
_TOLD, _SIGNED, _SPOKEN = 2, 3, 0.7
_OWN_CHECK = re.compile(r"^[»\"”})]?\s(?:لم|لا) (?:تتمكن|يتمكن|تستطع|يتسن)")
_OPENING, _CLOSING = tuple('«"“{('), tuple('»"”})')
_TODAY = "اليوم"
_REGION, _NEWS = "الشرق الاوسط", "الاخبار"
"""Names of newspapers and of sections."""
_CLIPPED, _DAY = 2, 24
"""The weight of a name that heads a text in a file of somebody's own, and the most characters of the day under it."""
_MOST_NAMES = 200
_WINDOW = 160
_DOUBTFUL = 1.2
_WIRED = 2.5
"""The most that a wire agency's name in a credit weighs: it is the copy's."""


def find_publisher(parts: Parts) -> Credit | None:
    """The naming of an article's publisher that is best supported, or None."""
    credits = list(_article_credits(parts))
    if not (parts.further and any(not is_agency(credit.outlet or "") for credit in credits)):
        if "credits" not in parts.told:
            parts.told["credits"] = [*page_credits(parts.furniture)]
        credits += parts.told["credits"]
    credits += _told_in_links(parts, credits)
    named = (without_menu(credit) for credit in credits)
    groups = by_outlet(
        [each for each in named if each.outlet or each.weight > SURE or not names_no_outlet(fold(each.name))]
    )
    head = [line.text_start for line in (*parts.headlines, *parts.meta, *parts.furniture)]
    weighed = [(_weight(group, min(head, default=0)), group) for group in groups]
    weight, winner = max(weighed, key=lambda each: each[0], default=(0, []))
    return usual_credit(winner) if weight > _DOUBTFUL else None


def _weight(credits: Sequence[Credit], head: int) -> float:
    """How well an outlet is supported; a copy credits its wire agency over and below the text, which says no more than once. The agency's own
    page begins, at `head`, with its name."""
    wired = any(credit.outlet and outlets()[credit.outlet].ownership == "agency" for credit in credits)
    wired = wired and not any(credit.span[0] == head for credit in credits)
    weights = [credit.weight for credit in credits]
    return max(weights, default=0) if wired else sum(weights)


def _article_credits(parts: Parts) -> Iterator[Credit]:
    """Namings in the article's own lines: source line, credits, stamps, title, dateline, text."""
    closing, clipping = parts.closing, _is_clipping(parts)
    if clipping:
        yield from _clipped_from(parts.meta[0])
    for position, line in enumerate(parts.meta):
        pictured = line.category in ("caption", "credit") or is_credit_of_picture(line)
        if line.category == "source_label":
            yield from _source_line(line, parts.meta[position + 1 : position + 2])
        elif line.words <= _STAMP_WORDS and not pictured:
            yield from (
                replace(
                    credit_of(
                        line,
                        name,
                        _CLIPPED
                        if clipping and position == 0 and _heads_clipping(line, name)
                        else min(
                            _stated_weight(line, name, line in closing), _WIRED if _is_wire(name) else 9
                        ),
                    ),
                    dateline=is_dateline(line),
                )
                for name in _stated(line)
                if not (
                    _credits_picture(line, name)
                    or _is_bracketed_agency(line, name)
                    or _stands_inside(line, parts)
                )
            )
    yield from beside_title(parts.headlines)
    for line in parts.headlines[:1]:
        own = self_namings(line) if line.folded.startswith(_OFFICIAL) else ()
        yield from (as_spelled(line, each.start, each.end, _TOLD) for each in own)
    for line in parts.headlines:
        suffix = SUFFIX.search(line.text)
        behind = [
            name
            for name in line.names
            if suffix
            and name.start >= suffix.start(1) - 1
            and not line.text[name.end :].lstrip(_MARKS_BEHIND).startswith(":")
            and not (name.common and name.end - name.start < len(suffix[1].strip()))
        ]
        yield from (credit_of(line, name, 4) for name in behind)
        if not behind:
            yield from behind_title(line, parts.headlines)
            yield from before_title(line, parts.headlines)
    yield from _dateline(parts.lead)
    yield from unlisted(parts)
    yield from signed_credits(parts)
    yield from repeated_name(parts)
    yield from _speaking_of_itself(parts.texts)
    yield from _told_in_titles(parts.headlines)
    yield from _unlisted_speakers([*parts.headlines, *parts.texts])


def _credits_picture(line: Line, name: OutletName) -> bool:
    """Whether an agency is named in brackets at the end of a line of words, as under pictures."""
    return (
        is_agency(name.outlet)
        and line.words > 3
        and line.text[: name.start].endswith("(")
        and line.text[name.end :].strip() == ")"
    )


def _stands_inside(line: Line, parts: Parts) -> bool:
    """Whether a name in Latin letters alone stands between two paragraphs: whose the picture there is."""
    inside = bool(parts.texts) and parts.texts[0].start < line.start < parts.texts[-1].start
    return inside and line.shape == LATIN


def _is_bracketed_agency(line: Line, name: OutletName) -> bool:
    """Whether an agency stands in brackets (`أنقرة - (د ب أ):`), which credits the copy and not the page."""
    return (
        is_agency(name.outlet)
        and name.start > 0
        and line.text[name.start - 1] == "("
        and line.text[name.end :][:1] == ")"
    )


def _is_wire(name: OutletName) -> bool:
    """Whether a name is that of an agency which publishes by way of others: it credits the copy, not the page."""
    return outlets()[name.outlet].ownership == "agency"


def _is_clipping(parts: Parts) -> bool:
    """Whether one line and a day stand between title and text and the page has no furniture at all: so texts are headed that somebody keeps in files of his own."""
    if parts.furniture or len(parts.meta) < 2:
        return False
    day = parts.meta[1]
    return day.shape == DATE and len(day.text) <= _DAY


def _heads_clipping(line: Line, name: OutletName) -> bool:
    """Whether a common word that is an outlet's name is all of a line over a text's day; what is called like a place, a day or a section may be one here as well."""
    fills = name.common and name.end - name.start == len(line.text)
    return fills and fold(name.name) not in CITIES | {_REGION, _TODAY, _NEWS}


def _clipped_from(line: Line) -> Iterator[Credit]:
    """The outlet whose address, or the word in it (`enabbaladi`), is all of a line over a text's day."""
    called = (
        outlet_at(line.text) or outlet_called(line.text) if line.shape == LATIN and not line.names else None
    )
    if called and " " not in line.text:
        yield Credit(
            usual_name(called), (line.text_start, line.text_start + len(line.text)), _CLIPPED, called
        )


def _stated_weight(line: Line, name: OutletName, below: bool) -> float:
    """A stamp names its outlet best; a common word that fills the line may be the section's name (`الأخبار`), and a name alone
    below the text may be whom the page took it from."""
    fills = name.common and name.end - name.start == len(line.text)
    if fills and (" " not in name.name or fold(name.name) == _REGION):
        return _DOUBTFUL
    if line.shape == DATE or is_dateline(line):
        return 5
    return _SIGNED if below and plain(line.text) == plain(name.name) else 4


def _stated(line: Line) -> list[OutletName]:
    """Names in a credit; a name that is a common word only where a separator or the line's ends bound it, and `اليوم`
    beside a time is today."""
    timed = any(map(str.isdecimal, line.text))
    return [
        n
        for n in line.names
        if not n.common
        or (
            (is_bounded(line.text, n) or is_before_date(line, n))
            and (n.end - n.start == len(line.text) or fold(n.name) not in CITIES)
            and not (timed and fold(n.name) == _TODAY)
        )
    ]


def _source_line(line: Line, following: Sequence[Line]) -> Iterator[Credit]:
    """`المصدر: …`, its value in the same line or the next, unless that is a label as well; `رابط الخبر بصحيفة …`."""
    if match := _LINK_SOURCE.match(line.text):
        span = (line.text_start + match.start("name"), line.text_start + match.end("name"))
        known = next((name.outlet for name in find_names(match["name"])), None)
        yield Credit(match["name"], span, 5, known)
        return
    if (label := _SOURCE_VALUE.match(line.text)) is None:
        return
    value, holder = line.text[label.end() :].strip(), line
    if not value and following and not following[0].text.endswith(":"):
        value, holder = following[0].text, following[0]
    if value.startswith("http"):
        site = outlet_at(value)
        at = holder.text_start + holder.text.find(value)
        yield from [Credit(usual_name(site), (at, at + len(value)), 4, site)] if site else []
        return
    names = [
        n
        for n in holder.names
        if n.start >= (label.end() if holder is line else 0) and (not n.common or is_bounded(holder.text, n))
    ]
    if names:
        yield credit_of(holder, names[-1], 5)
        return
    pieces = _JOINED.split(value)
    first, last = fold(pieces[0]), fold(pieces[-1])
    written = is_full_name(first) and is_place(last)  # `محمد العلي - دبي`
    for piece in () if written or (holder is not line and is_place(first)) else pieces:
        if piece and len(piece.split()) <= 4 and not _GENERIC.search(piece):
            at = holder.text_start + holder.text.find(piece)
            site = outlet_at(piece)
            yield Credit(usual_name(site) if site else piece, (at, at + len(piece)), 4, site)
            return


def _dateline(texts: Sequence[Line]) -> Iterator[Credit]:
    """`دبي، الإمارات العربية المتحدة (CNN)—`, `أحمد علي- سبق- القاهرة:`, `بغداد/المسلة:`; wire agencies credit the copy only."""
    for line in texts:
        match = _OWN_DATELINE.match(line.text[:120])
        if match is None or (match["city"] and not is_place(match["city"])):
            continue
        for name in find_names(line.text[: match.end()]):
            if (
                not _is_wire(name)
                and fold(name.name) not in CITIES
                and (
                    not name.common
                    or is_bounded(line.text[: match.end()], name)
                    or _is_placed(line, name, match["name"])
                )
            ):
                yield replace(credit_of(line, name, 4), dateline=True)


def _is_placed(line: Line, name: OutletName, place: str | None) -> bool:
    """Whether a dateline opens with the name and has the place behind it in brackets (`الأخبار (عمّان) –`)."""
    opens = not line.text[: name.start].strip(_MARKS) and line.text[name.end :].lstrip().startswith("(")
    return opens and place is not None and is_place(place)


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
                yield credit_of(line, name, 3)
            if is_agency(name.outlet):
                continue
            after = fold(line.text[name.end : name.end + 40])
            told = (
                _SPEAKING_TO.search(before) and not _BULLETIN.search(before) and (quoted or len(named) == 1)
            )
            if told or _OWN_STAFF.search(before) or _OWN_CHECK.match(after):
                yield credit_of(line, name, 1.5)


def _told_in_titles(titles: Sequence[Line]) -> Iterator[Credit]:
    """`وزير النفط لـ«عكاظ»: …`: whom somebody speaks to in titles, where it publishes in Arabic."""
    for line in titles:
        for name in line.names:
            at, listed = line.folding.folded(name.start), outlets()[name.outlet]
            told = _TO.search(line.folded[:at]) and _TOLD_IN_TITLE.match(line.folded[at:])
            if told and listed.language == "ar" and not is_agency(listed.id):
                yield credit_of(line, name, 1.5)


def _told_in_links(parts: Parts, credits: Sequence[Credit]) -> list[Credit]:
    """Whom somebody speaks to in the titles of links: each outlet once, and only where the page credits it otherwise, since sites link to what
    they took from others."""
    credited = {credit.outlet for credit in credits}
    found = {each.outlet: each for each in _told_in_titles(parts.links) if each.outlet in credited}
    return [replace(each, weight=_SPOKEN) for each in found.values()]


def _unlisted_speakers(texts: Sequence[Line]) -> Iterator[Credit]:
    """`في تغريدة رصدها «السنابل»`, `تلقته «السنابل»`: what an outlet that the catalogue lacks says it received."""
    for line in texts:
        yield from _spoken_to(line)
        if not any(map(line.folded.__contains__, _RECEIVED_SIGNS)):
            continue
        for match in _RECEIVED_BY.finditer(line.folded):
            name = match["name"] or match["learnt"]
            body = name.partition(" ")[0].removeprefix("ال") in _BODIES
            if outlet_called(name) is None and not (body or is_place(name)):
                yield from spelled(line, name, _TOLD)


def _spoken_to(line: Line) -> Iterator[Credit]:
    """`في حديث خاص لـ"السنابل"`: whom an official speaks to, where the catalogue lacks it; once in a text says little."""
    text = line.folded
    if not any(map(text.__contains__, _SPOKEN_SIGNS)):
        return
    for match in _SPOKEN_TO.finditer(line.folded):
        if outlet_called(match["name"]) is None and phrase_category(match["name"]) is None:
            yield from spelled(line, match["name"], _SPOKEN)
