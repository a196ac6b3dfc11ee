"""What a page's furniture says of whose page it is: copyright, promotions, mastheads, addresses, publishing houses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ..schema import Span
from ..text import fold
from .brands import COUNTRIES, NOUNS, is_arabic, outlet_at, plain, plain_span, usual_name
from .credits import AGENCY_SHARE, Credit, as_spelled, credit_of, spelled
from .lines import LABEL, RULE, Line
from .media_nouns import ONE_MEDIUM
from .outlets import OutletName, outlets
from .places import is_place
from .relays import is_agency
from .section_names import is_section_name
from .self_naming import SelfNaming, names_nobody, self_namings

MEDIUM = f"(?:{ONE_MEDIUM}|تطبيق)"
BUILT = re.compile(
    rf"{MEDIUM} (?!(?:ال)?(?:اخباري|الي?كتروني|يومي|اسبوعي|مستقل|شامل|سياسي|اعلامي)\w* )\w+(?: \w+)?|(?!سوشي?ال |مالتي |ملتي )\w+(?: \w+)? (?:نيوز|برس|بريس|اونلاين|الاخباري|الاخباريه|تايمز|بوست|ميديا|اف ام|تي في|24|tv|fm|news|press|online)",
    re.IGNORECASE,
)
"""Names that are built as outlets' are."""
CITIES = frozenset("عمان الرياض مكه المدينه بغداد الجزاير".split())
"""Outlets' names that are cities': in a dateline they say where, not who."""
_MADE_BEFORE = re.compile("(?:خاص|رصد) (?=ال|\\w+ (?:نيوز|برس)$)")
"""How the outlet made a text, before its name."""
_SKIP = re.compile(
    r"(?:skip|jump) to (?:\w+ )?content|(?:ال)?(?:تخط\w|تجاوز|انتق[لا]\w*|ذهاب) (?:الي|ل) ?(?:ال)?(?:محتوي|مضمون)",
    re.IGNORECASE,
)
_ABOUT = re.compile("(?:عن|حول) ")
_TELLS_OF = re.compile("(?:عن|حول|about|من نحن|انطلقت?|تاسست?|انشيت?|صدرت?)(?!\\w)", re.IGNORECASE)
"""How a line begins that has the site's name and no more than since when it has been there."""
_IS_MEDIUM = re.compile(rf"(?:\w+ ){{0,3}}(?:{MEDIUM}|موسسه)(?!\w)")
_MOTTO = re.compile(r"\s[-–—|:]\s")
"""What stands between a site's name and its motto or place."""
_TOP, _MENU_REACH, _ITEMS = 5, 8, 4
"""Lines of the page in which its site's name stands, and lines under it of which some are items of its menu."""
MASTHEAD = 3
"""Lines from the page's beginning of which one that is nothing but a name is the masthead."""
NAME_WORDS = 3
_PROMOTING = frozenset(
    {"app", "subscribe", "disclaimer", "comment", "nav", "comment_head", "footer", "cookies"}
)
_COPYRIGHT_NOISE = re.compile(
    r"©|\(c\)|copyright|all rights reserved|rights reserved|tous droits réservés|(?:جميع |كل |كافه )?(?:الحقوق|حقوق (?:النشر|الطبع|الملكيه|التاليف|البث)(?: و ?(?:النشر|الطبع|التوزيع|التاليف))*) ?محفوظه|محفوظه|حقوق (?:النشر|الطبع|التاليف)(?: و ?النشر)?|(?:19|20)\d\d\s?[-–]?\s?(?:(?:19|20)\d\d)?|(?<![^\W\d])م(?!\w)",
    re.IGNORECASE,
)
_BUILDERS = re.compile(
    r"(?:\S+ )?(?:powered by|designed? by|developed by|theme\w* by|hosted by|by \S+ \S*themes?|(?:ال)?(?:تصميم|برمجه|تطوير|استضافه)(?: و ?(?:ال)?(?:تصميم|برمجه|تطوير))?(?!\w)).*",
    re.IGNORECASE,
)
"""Who made a site, behind its notice."""
_OWNER_WORDS = re.compile(r"^(?:لدي |لصالح |لـ ?)?(?:ل(?!بنان|يبيا|ندن|ل))?(?:موقع |مؤسسه |موسسه |شركه )?")
_COMPANY = re.compile(r"(?:موسسه|شركه|مجموعه|دار) [«\"“]?$")
_HOUSE = re.compile(r"(?<!\w)ل?(?:ل?شركه|ل?موسسه|ل?مجموعه|ل?دار) (?=\w)")
"""Companies that own sites and papers which are called otherwise."""
_COMPANY_SHARE = 0.5
_STREET = re.compile(r"شارع|هاتف|ص ?\. ?ب|[،,]")
_SITE = re.compile(r"(?:[\w.-]+@|https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w.-])", re.IGNORECASE)
_NOTICE_CHARACTERS = 300
_RIGHTS_YEAR = re.compile(r"20[012]\d(?:\s?[-–]\s?20[012]\d)?")
_NOTICE = re.compile("©|حقوق|copyright", re.IGNORECASE)
_TRADE = frozenset(
    "الاعلاميه الاعلامي للاعلام الاخباريه الاخباري للانباء للنشر والتوزيع للصحافه والنشر والطباعه الدوليه الالكتروني شركه موسسه دار مجموعه".split()
)
"""Words of the trade in a publisher's name, folded."""
_NOTICED, _SHOWN = 4.0, 1.5
_PROMOTED, _HOLDER, _BUILT, _HINTED = 2, 2.5, 1.3, 0.8
_DOUBTFUL = 1.25
_SECTION, _HEADED = 0.4, 1.0
"""The weights of a common word that fills a line of a menu, and one of the page's first: sections are called `الأخبار` and `الشرق الأوسط` as well."""


def own_names(furniture: Sequence[Line]) -> set[str]:
    """What the site is called in its promotions and its copyright notice, without nouns, folded."""
    notices = (line for line in furniture if _is_notice(line))
    return {plain(each.folded) for line in furniture for each in self_namings(line)} | {
        plain(name.name) for line in notices for name in line.names
    }


def _is_notice(line: Line) -> bool:
    """Whether a line says whose the rights are, if only by a year and an outlet's name."""
    if line.category == "footer" and _NOTICE.search(line.folded) is not None:
        return True
    if line.words > NAME_WORDS + 1 or line.category not in (None, "footer") or not line.names:
        return False
    first, last = line.names[0], line.names[-1]
    rest = f"{line.text[: first.start]} {line.text[last.end :]}".strip(" .©|-–")
    return first is last and not first.common and _RIGHTS_YEAR.fullmatch(rest) is not None


@dataclass(slots=True)
class _Namings:
    """What a line of furniture names: listed outlets, the site in its promotions, and the holder of its rights."""

    line: Line
    notice: bool
    heads: bool
    """Whether one name fills one of the page's first lines."""
    names: list[OutletName]
    promoted: list[SelfNaming]
    holders: list[Credit]


def page_credits(furniture: Sequence[Line]) -> Iterator[Credit]:
    """Namings in the page's furniture: copyright, promotions, the site's own presentation."""
    noticed = False
    arabic = any(_is_notice(line) and _names_arabic_holder(line) for line in furniture)
    hinted: set[str] = set()
    alone = {line.key for line in furniture if line.words <= NAME_WORDS}
    alone |= {name[slice(*plain_span(name))] for name in alone}
    for index, line in enumerate(furniture):
        if line.words > 60:
            continue
        said = _namings(furniture, index, alone)
        for name in said.names:
            yield credit_of(line, name, _weight(said, name))
        for each in said.promoted:
            if any(name.start < each.end and each.start < name.end for name in said.names):
                continue
            if each.sure or line.key not in hinted:
                hinted.add(line.key)
                sure = each.sure or _is_presented(line, furniture[index + 1 : index + 2])
                about = each.alone and _TELLS_OF.match(line.folded) is not None
                weight = _PROMOTED if sure else _BUILT if about else _HINTED
                yield as_spelled(line, each.start, each.end, weight)
        holders = said.holders
        if said.notice and not (said.names or holders or said.promoted or noticed) and index:
            holders = list(_signed_over(furniture[index - 1]))
            arabic = arabic and not holders
        if arabic and not _names_arabic_holder(line):
            holders = []  # whose the software is, or the house by its other name
        if not said.names and not noticed:
            yield from holders
        noticed = noticed or bool(holders)
        motto = _MOTTO.split(line.key) if line.number < MASTHEAD and not said.names else ()
        if len(motto) > 1 and len(line.text) <= _NOTICE_CHARACTERS and BUILT.fullmatch(motto[0]):
            yield from spelled(line, motto[0], _BUILT)
        if len(motto) == 2 and is_section_name(motto[1]):
            yield from (credit_of(line, name, _SHOWN) for name in line.names if fold(name.name) == motto[0])
        if not (said.names or holders or said.promoted or line.words > NAME_WORDS or line.key in hinted):
            hinted.add(line.key)
            yield from _few_words(furniture, index)
    yield from _addresses(furniture)


def _namings(furniture: Sequence[Line], index: int, alone: set[str]) -> _Namings:
    """What the line at `index` names; `alone` are the lines of few words."""
    line = furniture[index]
    whole = len(line.text.rstrip(" :"))
    notice, promoted = _is_notice(line), list(self_namings(line))
    holders = list(_copyright_holder(furniture[index : index + 2], alone)) if notice else []
    longer = [*(each.folded for each in promoted), *(holder.name for holder in holders)]
    names = [
        name
        for name in line.names
        if name.end - name.start == whole
        or (_may_name(name, notice, promoted) and not _is_part(line, name, longer))
    ]
    heads = index < MASTHEAD and len(names) == 1 and _fills(line, names[0])
    return _Namings(line, notice, heads, names, promoted, holders)


def _fills(line: Line, name: OutletName) -> bool:
    """Whether a name, with a noun for what it names before it, is all that a line says."""
    return plain(line.folded.rstrip(" :")) == plain(name.name)


def _weight(said: _Namings, name: OutletName) -> float:
    """How much a listed name counts where it stands: a notice says most, a common word least; what promotes the site says whose it is."""
    line = said.line
    if said.notice:
        told = _NOTICED * (_COMPANY_SHARE if _is_company(line, name) else 1)
    elif name.common:
        told = _HEADED if said.heads else _SECTION
    else:
        told = _SHOWN if said.heads or line.category in _PROMOTING else 1
    told = max(
        told, *(_PROMOTED if each.sure else _HINTED for each in said.promoted if _within(name, each)), 0
    )
    own = said.notice or said.heads or line.category in ("app", "subscribe")
    return told / AGENCY_SHARE if own and is_agency(name.outlet) else told


def _few_words(furniture: Sequence[Line], index: int) -> Iterator[Credit]:
    """What a line of few words that names nobody listed may be: the site's name, by its make or its place, or else a hint."""
    line = furniture[index]
    made = _MADE_BEFORE.match(line.key)
    if (
        made
        or BUILT.fullmatch(line.key)
        or (index < MASTHEAD and (_heads_menu(furniture, index) or _is_behind_skip(furniture, index)))
    ):
        yield from spelled(line, line.key[made.end() if made else 0 :], _BUILT)
    elif (
        line.number < MASTHEAD and line.category is None and line.shape != RULE and not line.dates
        and not names_nobody(line.key)
    ):  # fmt: skip
        yield from spelled(line, line.key, _HINTED)


def _is_presented(line: Line, following: Sequence[Line]) -> bool:
    """Whether a line heads what the site says of itself (`عن السنابل`, over `موقع إخباري …`)."""
    return _ABOUT.match(line.folded) is not None and any(
        _IS_MEDIUM.match(other.folded) for other in following
    )


def _names_arabic_holder(line: Line) -> bool:
    """Whether more than the words of every notice stands in a line in Arabic."""
    return is_arabic(_COPYRIGHT_NOISE.sub(" ", _BUILDERS.sub("", line.folded)))


def _signed_over(line: Line) -> Iterator[Credit]:
    """The few words over a notice that names nobody: whose page it is."""
    named = line.shape == LABEL and line.category is None and is_arabic(line.text) and not line.dates
    if named and line.words <= NAME_WORDS and not names_nobody(line.key):
        yield from spelled(line, line.key, _BUILT)


def _heads_menu(furniture: Sequence[Line], index: int) -> bool:
    """Whether a few words begin the page over its menu and are no item of it: the site's name."""
    first, menu = furniture[index], furniture[index + 1 : index + 1 + _MENU_REACH]
    if any(line.category is None for line in furniture[:index]) or first.number > _TOP:
        return False
    if first.shape != LABEL or first.category is not None or not is_arabic(first.text):
        return False
    if names_nobody(first.key) or is_place(first.key):
        return False
    items = sum(line.shape == LABEL and not line.dates for line in menu)
    return items >= _ITEMS and not any(line.key == first.key for line in menu)


def _is_behind_skip(furniture: Sequence[Line], index: int) -> bool:
    """Whether a few Arabic words stand behind the link with which readers skip a page's head: the site's name opens that."""
    line, skip = furniture[index], furniture[index - 1] if index else None
    if skip is None or not _SKIP.match(skip.folded) or line.shape != LABEL or line.category is not None:
        return False
    return is_arabic(line.text) and not names_nobody(line.key) and not is_place(line.key)


def _is_company(line: Line, name: OutletName) -> bool:
    """Whether a notice names the house that owns the site (`لمؤسسة …`), which has other titles besides."""
    return _COMPANY.search(fold(line.text[: name.start])) is not None


def _within(name: OutletName, naming: SelfNaming) -> bool:
    return naming.start <= name.start and name.end <= naming.end


def _is_part(line: Line, name: OutletName, whole: Sequence[str]) -> bool:
    """Whether a common word is part of a longer name that stands there (`المصري اليوم`)."""
    word = fold(line.text[name.start : name.end])
    return name.common and any(plain(each) != plain(word) and word in fold(each) for each in whole)


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
    own = any(_within(name, each) for each in promoted)
    return not name.common or (notice and fold(name.name) not in CITIES) or own


def _copyright_holder(lines: Sequence[Line], alone: set[str]) -> Iterator[Credit]:
    """The holder that a copyright notice names, in its own or the next line, for an outlet the catalogue lacks.

    `alone` are the short lines of the furniture: where one is the holder without words of the trade (`شبكة … الإعلامية`),
    it is the name.
    """
    for line in lines:
        if line is not lines[0] and line.names and line.words <= 4:
            yield credit_of(line, line.names[0], 4)
            return
        notice = _BUILDERS.sub("", line.folded)
        rest = _OWNER_WORDS.sub("", " ".join(_COPYRIGHT_NOISE.sub(" ", notice).strip(" .-–|:،,").split()))
        words = rest.split()
        most = 6 if words[:1] in (["وكاله"], ["الوكاله"]) else 4
        if (
            line is lines[0]
            and 1 <= len(words) <= most
            and sum(map(str.isalpha, rest)) > 2
            and not _STREET.search(rest)
        ):
            own = _without_trade(words, alone)
            rest = own or rest
            house = own is None and _HOUSE.search(notice) is not None
            for credit in spelled(
                line, rest, _HINTED if house else _HOLDER if is_arabic(rest) else _DOUBTFUL
            ):
                contracted = rest.startswith("لل")
                yield replace(credit, name="ال" + credit.name[2:]) if contracted else credit
            return


def _without_trade(words: Sequence[str], alone: set[str]) -> str | None:
    """The part of a name that stands alone on the page, where the rest says only what it is or whence."""
    trade = NOUNS | COUNTRIES | _TRADE
    for length in range(len(words) - 1, 0, -1):
        for start in range(len(words) - length + 1):
            rest = {*words[:start], *words[start + length :]}
            if rest <= trade and (part := " ".join(words[start : start + length])) in alone:
                return part
    return None
