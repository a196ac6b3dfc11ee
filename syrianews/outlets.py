"""The catalogue of outlets: who publishes, under which names a scrape may name them.

`data/outlets.csv` has one row per outlet: `names` that are safe wherever they stand, `common_names` that are words of
the language too (`البيان`, `النهار`) and count only where a label, quotation marks or a head noun (`صحيفة`) mark
them, domain, country, language, ownership and Wikidata id where known. Edit the table to extend it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .lexicons import lexicon, several
from .text import Folded, fold

if TYPE_CHECKING:
    from .lines import Line

_NAMING_WORDS = 12


@dataclass(slots=True, frozen=True)
class Outlet:
    """A row of the catalogue."""

    id: str
    names: tuple[str, ...]
    common_names: tuple[str, ...]
    domain: str
    country: str
    language: str
    ownership: str
    wikidata: str


@dataclass(slots=True, frozen=True)
class OutletName:
    """A catalogue name found in a text: its span there, its outlet, and whether it is a common word too."""

    start: int
    end: int
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
            row["domain"], row["country"], row["language"], row["ownership"], row["wikidata"],
        )
        for row in lexicon("outlets")
    }  # fmt: skip


@lru_cache(1)
def _automaton() -> Any:
    import ahocorasick

    machine = ahocorasick.Automaton()
    for outlet in outlets().values():
        for common, names in ((True, outlet.common_names), (False, outlet.names)):
            for name in names:
                key = fold(name)
                machine.add_word(key, (len(key), outlet.id, common))
    machine.make_automaton()
    return machine


def find_names(text: str, folded: Folded | None = None) -> list[OutletName]:
    """Catalogue names in `text`, the longest at each place, spans in offsets of `text`.

    >>> text = "ونقلت وكالة فرانس برس عن عنب بلدي"
    >>> [text[name.start:name.end] for name in find_names(text)]
    ['وكالة فرانس برس', 'عنب بلدي']
    """
    folded = folded or Folded(text)
    found: list[tuple[int, int, str, bool]] = []
    for last, (length, outlet, common) in _automaton().iter(folded.text):
        start, end = last - length + 1, last + 1
        if not _bounded(folded.text, start, end):
            continue
        while found and start <= found[-1][0]:
            found.pop()
        if not found or start >= found[-1][1]:
            found.append((start, end, outlet, common))
    return [OutletName(*folded.raw_span(start, end), outlet, common) for start, end, outlet, common in found]


def _bounded(text: str, start: int, end: int) -> bool:
    """Whether a span is a word, or follows one proclitic (`لرويترز`, `والغارديان`)."""
    if end < len(text) and (text[end].isalnum() and text[end].isascii() == text[end - 1].isascii()):
        return False
    if start == 0 or not text[start - 1].isalnum():
        return True
    return (
        text[start - 1] in "وبلف"
        and (start == 1 or not text[start - 2].isalnum())
        and text[start] not in "0123456789"
    )


def names_outlet(line: Line) -> bool:
    """Whether a short line names an outlet: by a safe name anywhere, or by being nothing but a name."""
    if line.words > _NAMING_WORDS:
        return False
    return any(not name.common or name.end - name.start >= len(line.key) for name in find_names(line.folded))


def glued_card(text: str) -> bool:
    """Whether a title, a site's name and the first word of a text run together (`… - موقع 24كشف مصدر …`).

    >>> glued_card("سوريا تعلن إحباط هجوم - موقع 24كشف مصدر أمني النجاح في إحباط الهجوم")
    True
    """
    mark = max(text.find(" - "), text.find(" | "))
    if not 0 < mark < 200:
        return False
    folded = fold(text[mark + 3 : mark + 60])
    for last, (length, _, _) in _automaton().iter(folded):
        if last - length + 1 == 0 and last + 1 < len(folded) and folded[last + 1].isalpha():
            return True
    return False
