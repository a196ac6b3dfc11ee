"""The catalogue of outlets: who publishes, under which names a scrape may name them.

`data/outlets.csv` has one row per outlet: `names` that are safe wherever they stand, `common_names` that are words of
the language too (`البيان`, `النهار`) and count only where a label, quotation marks or a head noun (`صحيفة`) mark
them, domain, country, language, ownership and Wikidata id where known. Edit the table to extend it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ..lexicons import lexicon, several
from ..text import Folded, fold
from .media_nouns import ONE_MEDIUM, PAPERS

_NAMESAKES = (
    "سوق عكاظ",
    "أخبار 24 ساعة",
    "النشرة الإخبارية",
    "وكالة الأنباء",
    "وكالات الأنباء",
    "وكالتا الأنباء",
    "وكالتي الأنباء",
)
"""What holds the name of an outlet and is none: the fair that a newspaper is named after, a section of the day, any site's letter, any agency."""
_PAPER_NOUNS = tuple(f"{noun} " for noun in PAPERS)
_BAR_SITE = re.compile(r"^\S+(?:\s\S+){3,}\s\|\s([^|\s]+(?:\s[^|\s]+){0,2})$")
_AGENCY = " للانباء"
"""How the name of a news agency ends, with its noun or without it."""
_OF_STATE, _OFFICIAL = "وكاله الانباء ", "الرسميه"
"""How that of a state begins, and what may stand before the state."""
_LATIN = re.compile("[A-Za-z]{3}")
_BOTH_SCRIPTS = re.compile(
    r"\s[-|–—]\s(?:[A-Za-z][A-Za-z .&'-]{2,40}\s[-|–—]\s(?P<behind>[^-|–—A-Za-z]{2,40})|(?P<before>[^-|–—A-Za-z]{2,40})\s[-|–—]\s[A-Za-z][A-Za-z .&'–—-]{2,40})$"
)
_GLUED_NAME = 4


@dataclass(slots=True, frozen=True)
class Outlet:
    """A row of the catalogue."""

    id: str
    names: tuple[str, ...]
    common_names: tuple[str, ...]
    domains: tuple[str, ...]
    houses: tuple[str, ...]
    country: str
    language: str
    ownership: str
    wikidata: str


@dataclass(slots=True, frozen=True)
class OutletName:
    """A catalogue name found in a text: its span there, the name, its outlet, and whether it is a common word too.

    `name` is as the text spells it; for one contracted with its preposition (`للميادين`) it is the catalogue's.
    """

    start: int
    end: int
    name: str
    outlet: str
    common: bool


@lru_cache(1)
def outlets() -> dict[str, Outlet]:
    """The catalogue by id.

    >>> outlets()["enab-baladi"].country
    'SY'
    """
    return {
        row["id"]: Outlet(
            row["id"], tuple(several(row["names"])), tuple(several(row["common_names"])),
            tuple(several(row["domain"])), tuple(several(row["houses"])), row["country"], row["language"], row["ownership"], row["wikidata"],
        )
        for row in lexicon("outlets")
    }  # fmt: skip


@lru_cache(1)
def _automaton() -> Any:
    """Every folded name, and for those with the article the form behind the preposition `ل`."""
    import ahocorasick

    machine = ahocorasick.Automaton()
    for outlet in outlets().values():
        for common, names in ((True, outlet.common_names), (False, outlet.names)):
            for name in names:
                key = fold(name)
                machine.add_word(key, (len(key), outlet.id, common, None))
                for noun, other in (_PAPER_NOUNS, _PAPER_NOUNS[::-1]):
                    if key.startswith(noun) and other + key.removeprefix(noun) not in machine:
                        length = len(other) + len(key) - len(noun)
                        machine.add_word(other + key.removeprefix(noun), (length, outlet.id, common, None))
                if key.endswith(_AGENCY) and not key.startswith("وكاله"):
                    machine.add_word(f"وكاله {key}", (len(key) + 6, outlet.id, common, None))
                if key.startswith(_OF_STATE):
                    official = f"{_OF_STATE}{_OFFICIAL} {key.removeprefix(_OF_STATE)}"
                    machine.add_word(official, (len(official), outlet.id, common, None))
                if key.startswith("ال"):
                    machine.add_word("لل" + key[2:], (len(key), outlet.id, common, name))
    for namesake in map(fold, _NAMESAKES):
        machine.add_word(namesake, (len(namesake), "", False, None))
    machine.make_automaton()
    return machine


_HEAD = re.compile(f"{ONE_MEDIUM} ")


def find_names(text: str, folded: Folded | None = None) -> list[OutletName]:
    """Catalogue names in `text`, the fullest at each place, spans in offsets of `text`.

    >>> [name.name for name in find_names("ونقلت وكالة فرانس برس عن صحيفة القدس العربي وللميادين")]
    ['وكالة فرانس برس', 'القدس العربي', 'الميادين']
    """
    folded = folded or Folded(text)
    found: list[tuple[int, int, str, bool, str | None]] = []
    for last, (length, outlet, common, contracted) in _automaton().iter(folded.text):
        start, end = last - length + 1, last + 1
        if not _bounded(folded.text, start, end):
            continue
        while (
            found
            and start < found[-1][1]
            and _extent(folded.text, start, end) > _extent(folded.text, *found[-1][:2])
        ):
            found.pop()
        if not found or start >= found[-1][1]:
            found.append((start, end, outlet, common, contracted))
    names = []
    for start, end, outlet, common, contracted in found:
        if not outlet:
            continue
        first, behind = folded.raw_span(start, end)
        names.append(OutletName(first, behind, contracted or text[first:behind], outlet, common))
    return names


def is_name(text: str) -> bool:
    """Whether a string is a catalogue name and nothing else; most are none, which one look-up tells.

    >>> is_name("وكالة فرانس برس"), is_name("عن وكالة فرانس برس")
    (True, False)
    """
    folded = Folded(text)
    whole = len(text)
    return folded.text in _automaton() and any(
        name.end - name.start == whole for name in find_names(text, folded)
    )


def _extent(text: str, start: int, end: int) -> tuple[int, int]:
    """How full a name is: its length without a head noun, then with it."""
    head = _HEAD.match(text, start, end)
    return end - (head.end() if head else start), end - start


def _bounded(text: str, start: int, end: int) -> bool:
    """Whether a span is a word, or follows one proclitic (`لرويترز`, `والغارديان`)."""
    if end < len(text) and text[end].isalnum() and text[end].isascii() == text[end - 1].isascii():
        return False
    if start == 0 or not text[start - 1].isalnum():
        return True
    alone = start == 1 or not text[start - 2].isalnum()
    return alone and text[start - 1] in "وبلف" and not text[start].isdigit()


def site_behind(title: str) -> tuple[int, int] | None:
    """Where a site is named behind a title and a bar (`… | الجريدة.نت`), as pages name themselves in their title.

    >>> site_behind("وصول وفد رسمي إلى دمشق | الجريدة.نت")
    (25, 35)
    """
    match = _BAR_SITE.match(title)
    if match is None and (both := in_both_scripts(title)):
        return both.span("behind" if both["behind"] else "before")
    return match.span(1) if match else None


def in_both_scripts(title: str) -> re.Match[str] | None:
    """The site's name behind a title, in Latin and in Arabic letters (`… | The Ears - السنابل`), with what parts it from the title.

    >>> in_both_scripts("وصول وفد رسمي | The Ears - السنابل")["behind"], in_both_scripts("وصول وفد - السنابل")
    ('السنابل', None)
    """
    return _BOTH_SCRIPTS.search(title) if _LATIN.search(title) else None


def names_site(title: str) -> bool:
    """Whether an outlet is named behind a title and a dash or bar (`… - عنب بلدي`).

    >>> names_site("وصول وفد رسمي إلى دمشق - عنب بلدي"), names_site("وصول وفد رسمي - دمشق")
    (True, False)
    """
    behind = re.split(r"\s[-|–—]\s", title)[-1].strip()
    return behind != title and is_name(behind)


def glued_card(text: str) -> bool:
    """Whether a title, a site's name and the first word of a text run together (`… - موقع 24كشف مصدر …`).

    >>> glued_card("سوريا تعلن إحباط هجوم - موقع 24كشف مصدر أمني النجاح في إحباط الهجوم")
    True
    """
    mark = max(text.find(" - "), text.find(" | "))
    if not 0 < mark < 200:
        return False
    folded = fold(text[mark + 3 : mark + 60])
    for last, (length, _, common, _) in _automaton().iter(folded):
        if common or length < _GLUED_NAME:
            continue
        if last - length + 1 == 0 and last + 1 < len(folded) and folded[last + 1].isalpha():
            return True
    return False
