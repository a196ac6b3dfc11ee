"""Namings of a page's publisher: which of them name the same outlet, and which spelling of it to report."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..schema import Span
from ..text import fold
from .boilerplate import phrase_category
from .brands import is_arabic, outlet_called, plain, plain_span, usual_name
from .lines import DATE, Line
from .media_nouns import ONE_MEDIUM, PART_OF_NAME
from .outlets import OutletName, outlets
from .relays import is_agency

_HEAD_NOUN = re.compile(f"^(?!{PART_OF_NAME} ){ONE_MEDIUM} ")
_MEDIUM = re.compile(ONE_MEDIUM)
_EDITION = re.compile("(?<!قناه) (?:بالعربيه|عربي|عربيه|العربيه|Arabic)$")
SURE = 5
"""The weight of a source line and a stamp, which are taken at their word."""
AGENCY_SHARE = 0.4
"""What is left of the weight of an agency's name: it is named on every page."""
_LATIN_SHARE = 0.25
_PHRASE = 3
"""The most words of a stock phrase that is looked for behind a name."""
_LATIN_ENDS = frozenset("tv fm net news online press com plus media ar".split())
_BEGINS_MENU = frozenset(
    "بحث الرييسيه القايمه تسجيل دخول احدث الاحدث اخر الاكثر عاجل استماره مباشر ساعات يغرد تصفح جاري ويحظر لا".split()
)
"""Words with which a page goes on behind its site's name, folded."""
_WORD = re.compile(r"\S+")
_YEAR = re.compile(r"(?:19|20)\d\d|0\d")


@dataclass(slots=True, frozen=True)
class Credit:
    """A naming of the publisher: the name as spelled, its span, its weight, its catalogue id or None.

    `latin`: it stands in a line without Arabic words, where a name would be in Latin letters anyway; `dateline`: with a place,
    as the outlet signs its own texts.
    """

    name: str
    span: Span
    weight: float
    outlet: str | None
    latin: bool = False
    dateline: bool = False


def credit_of(line: Line, name: OutletName, weight: float) -> Credit:
    """A catalogue name in a line as a naming of its publisher."""
    if is_agency(name.outlet):
        weight *= AGENCY_SHARE
    span = (line.text_start + name.start, line.text_start + name.end)
    return Credit(name.name, span, weight, name.outlet, not is_arabic(line.text))


def spelled(line: Line, folded: str, weight: float) -> Iterator[Credit]:
    """The words of `line` that fold to `folded`, as it spells them."""
    at = line.folded.find(folded) if any(map(str.isalnum, folded)) else -1
    if at >= 0:
        yield as_spelled(line, *line.folding.raw_span(at, at + len(folded)), weight)


def as_spelled(line: Line, start: int, end: int, weight: float) -> Credit:
    """What stands in a span of a line's text, where only a name stands; a handle in Latin letters by its usual name."""
    name = line.text[start:end]
    outlet = outlet_called(name)
    if outlet and not is_arabic(name) and name not in outlets()[outlet].names:
        name = usual_name(outlet)
    span = (line.text_start + start, line.text_start + end)
    return Credit(name, span, weight, outlet, not is_arabic(line.text))


def by_outlet(credits: Sequence[Credit]) -> list[list[Credit]]:
    """Namings sorted by whom they name: the same row of the catalogue, or the same name whoever bears it."""
    groups: list[tuple[set[str], list[Credit]]] = []
    for credit in credits:
        keys = {plain(credit.name)} | ({f"#{credit.outlet}"} if credit.outlet else set())
        joined, found = keys, [credit]
        for group in [group for group in groups if group[0] & keys]:
            groups.remove(group)
            joined, found = joined | group[0], group[1] + found
        groups.append((joined, found))
    return [found for _, found in groups]


def usual_credit(credits: Sequence[Credit]) -> Credit:
    """The naming to report, in the spelling with most weight.

    Without a noun that is no part of the name, an Arabic spelling before a Latin one of less than twice its weight, a wire agency's short name and an
    edition's full one (`CNN بالعربية`) before the house's, what the page's title has before a part of it; a source line (`المصدر: موقع السنابل`) is taken at its word.
    """
    credits = [_without_noun(credit) for credit in credits]
    outlet = next((credit.outlet for credit in credits if credit.outlet), None)
    spellings: dict[str, float] = defaultdict(float)
    for credit in credits:
        spellings[fold(credit.name)] += credit.weight * (_LATIN_SHARE if credit.latin else 1)
    arabic = [spelling for spelling in spellings if is_arabic(spelling)]
    usual = max(spellings, key=lambda spelling: spellings[spelling] * (2 if is_arabic(spelling) else 1))
    bare = _HEAD_NOUN.sub("", usual)
    stated = any(credit.weight >= SURE and fold(credit.name) == usual for credit in credits)
    usual = bare if spellings.get(bare, 0) >= 1 and not stated else usual
    if outlet in outlets() and outlets()[outlet].ownership == "agency":
        usual = min((s for s in arabic if " " not in s), key=len, default=usual)
    usual = next((fold(c.name) for c in credits if c.dateline and not c.latin), usual)
    longer = (fold(c.name) for c in credits if c.weight > SURE and not c.latin)
    usual = next((name for name in longer if usual in name), usual)
    usual = next((s for s in arabic if _EDITION.search(s) and not _EDITION.search(usual)), usual)
    chosen = max((c for c in credits if fold(c.name) == usual), key=lambda credit: credit.weight)
    return replace(chosen, outlet=chosen.outlet or outlet)


def without_menu(credit: Credit) -> Credit:
    """A naming without what a dump in one line ran on behind the name: the menu, a date, words in the other script, the name once more."""
    if credit.outlet or len(credit.name) != credit.span[1] - credit.span[0]:
        return credit
    words = [*_WORD.finditer(credit.name)]
    length = _length([word[0] for word in words])
    if length == len(words):
        return credit
    end = words[length - 1].end()
    return replace(credit, name=credit.name[:end], span=(credit.span[0], credit.span[0] + end))


def _length(words: Sequence[str]) -> int:
    """How many words of a name are the name's."""
    half = len(words) // 2
    if len(words) > 1 and words[:half] == words[half : 2 * half]:
        return half
    arabic = is_arabic(words[0])
    for at in range(1, len(words)):
        rest = [fold(word).lower() for word in words[at : at + _PHRASE]]
        other = any(map(str.isalpha, rest[0])) and is_arabic(rest[0]) != arabic
        other = other and not (at == 1 and _MEDIUM.fullmatch(fold(words[0])))
        if (other and rest[0] not in _LATIN_ENDS) or rest[0] in _BEGINS_MENU or _YEAR.fullmatch(rest[0]):
            return at
        if any(
            phrase_category(" ".join(rest[:count])) not in (None, "nav") for count in range(2, len(rest) + 1)
        ):
            return at
    return len(words)


def _without_noun(credit: Credit) -> Credit:
    """A naming without `صحيفة` or `جريدة`; one that is no span of the page stays as it is."""
    start, end = plain_span(credit.name)
    if len(credit.name) != credit.span[1] - credit.span[0]:
        return credit
    return replace(credit, name=credit.name[start:end], span=(credit.span[0] + start, credit.span[0] + end))


def is_before_date(line: Line, name: OutletName) -> bool:
    """Whether a stamp is a name and a full date behind it (`الحياة 12/1/2015`), as clippings are headed.

    >>> from syrianews.zoning.lines import read_lines
    >>> stamp, other = read_lines("الحياة 12/1/2015\\nالحياة في دمشق 12/1/2015")
    >>> is_before_date(stamp, stamp.names[0]), is_before_date(other, other.names[0])
    (True, False)
    """
    if line.shape != DATE or name.start or not line.dates or not line.dates[0].day:
        return False
    return line.text[name.end : line.dates[0].span[0] - line.text_start].strip() in ("", "م", "-")


def is_bounded(text: str, name: OutletName) -> bool:
    """Whether separators or the line's ends bound a name, so that it is no word among others."""
    before, after = text[: name.start].rstrip(" \u00a0\"“«'"), text[name.end :].lstrip(" \u00a0\"”»'")
    return (not before or before[-1] in "-–—/|:(،,") and (not after or after[0] in "-–—/|:)،,")
