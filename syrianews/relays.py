"""Relays: the outlets on whose report an article as a whole rests.

`نقلت صحيفة «واشنطن بوست» عن مسؤولين …` in the opening of a text, or a newspaper that paragraph after paragraph is
cited, makes the article a summary of that report. A news agency is cited in passing all the time: it counts
in the first paragraph or in the closing credit (`فرانس24/ أ ف ب`) only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from .outlets import OutletName, find_names, outlets
from .schema import Span
from .text import Folded

_OPENING = 2
"""Paragraphs in which a cited newspaper is the ground of the text."""
_THROUGHOUT = 3
"""Paragraphs that cite a newspaper, wherever they stand, for the same."""

_HEAD = r"(?:صحيفه|صحيفتا|صحيفتي|جريده|مجله|شبكه|قناه|موقع|وكاله|اذاعه|تلفزيون|محطه|منصه|لصحيفه|لشبكه|لقناه|لموقع|لوكاله|لمجله|لجريده)"
_VERB = r"(?:نقل|ذكر|كشف|افاد|قال|نشر|اورد|اكد|زعم|ادع|بث|اشار|اوضح|كتب|تحدث|اعلن|اضاف|لفت|راي|رجح|تقول|تنقل|تكشف|تشير|تذكر|تزعم|تؤكد|توكد|تري|ينقل|يقول|صرح|ادلي|ابلغ)"
_CITED_BEFORE = re.compile(
    rf"(?:(?<!\w)[وف]?(?:ب?حسب|وفقا?(?: ?لما)?|نقلا عن|استنادا الي|استند\w* \S*|عن|لدي|مصادر)|{_VERB}\w{{0,4}})"
    rf"(?:\s\S+){{0,4}}?\s?(?:ل|عن|في|مع|من|ما)?\s?[وبل]?{_HEAD}?(?:\s\w+)?\s?[«\"“'(]?\s?[لب]?ل?$"
)
_CITED_AFTER = re.compile(rf"^[»\"”')]?(?:\s\w+){{0,3}}?[،:]?(?:\s\S+){{0,3}}?\s(?:قد )?{_VERB}")
_QUOTED_NAME = re.compile(rf"(?<!\w)[وبلف]?{_HEAD}\s(?:\w+\s)?[«\"“]([^«»\"“”\n]{{2,30}})[»\"”]")
_LATIN_NAME = re.compile(rf"(?<!\w)[وبلف]?{_HEAD}\s((?:[A-Z][\w.&'-]*)(?:\s[A-Z][\w.&'-]*){{0,4}})")
_WINDOW = 70


@dataclass
class _Citing:
    """How an article cites one outlet: spellings, paragraphs, and where first."""

    spellings: Counter[str] = field(default_factory=Counter)
    paragraphs: set[int] = field(default_factory=set)
    spans: dict[str, Span] = field(default_factory=dict)


def find_relays(paragraphs: Sequence[tuple[int, str]], own: str | None) -> list[tuple[str, Span]]:
    """Names of the outlets that a text rests on, in the order of first mention, each with its first span.

    `paragraphs` are (offset in the scrape, text), the headline first; `own` is the catalogue id of the outlet that
    publishes the text, which relays nobody by citing itself.

    >>> find_relays([(0, "عنوان"), (10, "ذكرت صحيفة «واشنطن بوست» أن الوفد وصل إلى دمشق.")], None)
    [('واشنطن بوست', (22, 33))]
    """
    cited: dict[str, _Citing] = {}
    for number, (offset, text) in enumerate(paragraphs):
        for name, span in _cited_names(text):
            citing = cited.setdefault(name, _Citing())
            spelling = text[slice(*span)]
            citing.spellings[spelling] += 1
            citing.paragraphs.add(number)
            citing.spans.setdefault(spelling, (span[0] + offset, span[1] + offset))
    found = []
    for name, citing in cited.items():
        if name != own and _rests_on(name, citing.paragraphs):
            spelling = citing.spellings.most_common(1)[0][0]
            found.append((spelling, citing.spans[spelling]))
    return found


def _rests_on(name: str, paragraphs: set[int]) -> bool:
    """Whether citations in `paragraphs` (0 is the headline) make the outlet the ground of the text."""
    if is_agency(name):
        return min(paragraphs) <= 1
    return min(paragraphs) <= _OPENING or len(paragraphs) >= _THROUGHOUT


def is_agency(name: str) -> bool:
    """Whether a catalogue id is a news agency's, of a state or not."""
    outlet = outlets().get(name)
    if outlet is None:
        return False
    return outlet.ownership == "agency" or any(
        "وكالة" in each for each in (*outlet.names, *outlet.common_names)
    )


def _cited_names(text: str) -> list[tuple[str, Span]]:
    """Outlets that a paragraph cites: catalogue id, or the name itself for one that the catalogue lacks."""
    folded = Folded(text)
    found = [
        (name.outlet, (name.start, name.end)) for name in find_names(text, folded) if _is_cited(folded, name)
    ]
    known = [span for _, span in found]
    for pattern in (_QUOTED_NAME, _LATIN_NAME):
        for match in pattern.finditer(folded.text):
            span = folded.raw_span(*match.span(1))
            name = OutletName(*span, match.group(1), False)
            if not any(span[0] < e and s < span[1] for s, e in known) and _is_cited(folded, name):
                found.append((match.group(1), span))
    return sorted(found, key=lambda item: item[1])


def _is_cited(folded: Folded, name: OutletName) -> bool:
    """Whether a reporting verb or preposition hands the word to the name."""
    start, end = folded.folded(name.start), folded.folded(name.end)
    before, after = folded.text[max(0, start - _WINDOW) : start], folded.text[end : end + _WINDOW]
    marked = re.search(rf"(?:{_HEAD}\s|[«\"“(])\s?$", before) is not None
    if name.common and not marked:
        return False
    return _CITED_BEFORE.search(before) is not None or _CITED_AFTER.match(after) is not None
