"""What a page's furniture says of whose page it is: copyright, promotions, mastheads, addresses, publishing houses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from ..schema import Span
from ..text import fold
from .brands import is_arabic, outlet_at, plain, usual_name
from .credits import AGENCY_SHARE, Credit, as_spelled, credit_of, spelled
from .lines import Line
from .outlets import OutletName, outlets
from .relays import is_agency
from .selfnaming import SelfNaming, self_namings

MEDIUM = "(?:صحيفه|جريده|موقع|وكاله|شبكه|قناه|تلفزيون|بوابه|مجله|اذاعه|راديو|تطبيق)"
BUILT = re.compile(
    rf"{MEDIUM} \w+(?: \w+)?|(?!سوشي?ال |مالتي |ملتي )\w+(?: \w+)? (?:نيوز|برس|اونلاين|تايمز|بوست|ميديا|اف ام|تي في|24|tv|fm|news|press|online)",
    re.IGNORECASE,
)
"""Names that are built as outlets' are."""
CITIES = frozenset("عمان الرياض مكه المدينه بغداد الجزاير".split())
"""Outlets' names that are cities': in a dateline they say where, not who."""
MASTHEAD = 3
"""Lines from the page's beginning of which one that is nothing but a name is the masthead."""
NAME_WORDS = 3
_PROMOTING = frozenset(
    {"app", "subscribe", "disclaimer", "comment", "nav", "comment_head", "footer", "cookies"}
)
_COPYRIGHT_NOISE = re.compile(
    r"©|\(c\)|copyright|all rights reserved|rights reserved|tous droits réservés|(?:جميع |كل )?(?:الحقوق|حقوق (?:النشر|الطبع|الملكيه)(?: والنشر)?) ?محفوظه|محفوظه|حقوق النشر|(?:19|20)\d\d\s?[-–]?\s?(?:(?:19|20)\d\d)?|م(?!\w)",
    re.IGNORECASE,
)
_OWNER_WORDS = re.compile(r"^(?:لدي |لـ ?)?(?:ل(?!بنان|يبيا|ندن|ل))?(?:موقع |مؤسسه |موسسه |شركه )?")
_STREET = re.compile(r"شارع|هاتف|ص ?\. ?ب|[،,]")
_SITE = re.compile(r"(?:[\w.-]+@|https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w.-])", re.IGNORECASE)
_NOTICE_CHARACTERS = 300
_NOTICE = re.compile("©|حقوق|copyright", re.IGNORECASE)
_PROMOTED, _HOLDER = 2, 2.5
_DOUBTFUL = 1.25
_SECTION = 0.4
"""The weight of a common word that fills a line of a menu: sections are called `الأخبار` and `الشرق الأوسط` as well."""


def own_names(furniture: Sequence[Line]) -> set[str]:
    """What the site is called in its promotions and its copyright notice, without nouns, folded."""
    notices = (line for line in furniture if _is_notice(line))
    return {plain(each.folded) for line in furniture for each in self_namings(line)} | {
        plain(name.name) for line in notices for name in line.names
    }


def _is_notice(line: Line) -> bool:
    return line.category == "footer" and _NOTICE.search(line.folded) is not None


def page_credits(furniture: Sequence[Line]) -> Iterator[Credit]:
    """Namings in the page's furniture: copyright, promotions, the site's own presentation."""
    noticed = False
    for index, line in enumerate(furniture):
        if line.words > 60:
            continue
        notice = _is_notice(line)
        promoted = list(self_namings(line))
        names = [n for n in line.names if n.end - n.start == len(line.text) or _may_name(n, notice, promoted)]
        heads = index < MASTHEAD and [n.end - n.start for n in names] == [len(line.text)]
        weight = 4.0 if notice else 1.5 if line.category in _PROMOTING or heads else 1.0
        own = line.category in ("app", "subscribe") or notice or heads
        for name in names:
            told = _SECTION if name.common and not (notice or heads) else weight
            told = max(told, _PROMOTED if _within(name, promoted) else 0)
            yield credit_of(line, name, told / AGENCY_SHARE if own and is_agency(name.outlet) else told)
        for each in promoted:
            if not any(name.start < each.end and each.start < name.end for name in names):
                yield as_spelled(line, each.start, each.end, _PROMOTED)
        if notice and not names and not noticed:
            noticed = True
            yield from _copyright_holder(furniture[index : index + 2])
        elif not names and line.words <= NAME_WORDS and BUILT.fullmatch(line.key):
            yield from spelled(line, line.key, 1.3)
    yield from _addresses(furniture)


def _within(name: OutletName, promoted: Sequence[SelfNaming]) -> bool:
    return any(each.start <= name.start and name.end <= each.end for each in promoted)


def _addresses(furniture: Sequence[Line]) -> Iterator[Credit]:
    """The site whose address or e-mail the page gives, and the publishing house that puts out one paper only.

    They are reported by their usual name. Addresses of several listed sites are links and say nothing.
    """
    found: dict[str, Credit] = {}
    for line in furniture:
        if len(line.text) > _NOTICE_CHARACTERS:
            continue
        for house, outlet in _houses().items():
            if (at := line.folded.find(house)) >= 0:
                yield _derived(line, line.folding.raw_span(at, at + len(house)), _HOLDER, outlet)
        for match in _SITE.finditer(line.text) if "." in line.text else ():
            if (at_site := outlet_at(match[0])) is not None:
                found.setdefault(at_site, _derived(line, match.span(), _PROMOTED, at_site))
    if len(found) == 1:
        yield from found.values()


def _derived(line: Line, span: Span, weight: float, outlet: str) -> Credit:
    return Credit(usual_name(outlet), (line.text_start + span[0], line.text_start + span[1]), weight, outlet)


@lru_cache(1)
def _houses() -> dict[str, str]:
    """Folded names of publishing houses that put out one paper, without the article (`للمؤسسة …`), to its id."""
    return {
        fold(house).removeprefix("ال"): outlet.id for outlet in outlets().values() for house in outlet.houses
    }


def _may_name(name: OutletName, notice: bool, promoted: Sequence[SelfNaming]) -> bool:
    """Whether a name inside a line of furniture is an outlet's: a safe one, in a notice another that is no city's, or
    where the line speaks of its own site."""
    return not name.common or (notice and fold(name.name) not in CITIES) or _within(name, promoted)


def _copyright_holder(lines: Sequence[Line]) -> Iterator[Credit]:
    """The holder that a copyright notice names, in its own or the next line, for an outlet the catalogue lacks."""
    for line in lines:
        if line is not lines[0] and line.names and line.words <= 4:
            yield credit_of(line, line.names[0], 4)
            return
        rest = _OWNER_WORDS.sub("", " ".join(_COPYRIGHT_NOISE.sub(" ", line.folded).strip(" .-–|:،").split()))
        if line is lines[0] and 1 <= len(rest.split()) <= 4 and len(rest) > 2 and not _STREET.search(rest):
            for credit in spelled(line, rest, _HOLDER if is_arabic(rest) else _DOUBTFUL):
                contracted = rest.startswith("لل")
                yield replace(credit, name="ال" + credit.name[2:]) if contracted else credit
            return
