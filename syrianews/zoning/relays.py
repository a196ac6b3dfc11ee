"""Relays: the outlets on whose report an article as a whole rests.

`نقلت صحيفة «واشنطن بوست» عن مسؤولين …` in the opening of a text, or a newspaper that paragraph after paragraph is
cited, makes the article a summary of that report. A world agency is cited in passing all the time: it counts
in the first paragraph or in the closing credit (`فرانس24/ أ ف ب`) only. In the second paragraph a newspaper counts unless it is cited for
something further (`كما نقلت`), and a state's agency, which all cite for what the state says, where `الوكالة` goes back to it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from ..schema import Span
from ..text import Folded, fold
from .brands import plain_span
from .lines import Line
from .media_nouns import MEDIA_NOUNS, ONE_MEDIUM
from .outlets import OutletName, outlets

_OPENING = 2
_OPENING_CHARACTERS = 700
"""Paragraphs, and characters of the text, in which a newspaper that is cited may be the ground of the text."""
_LEAD_CHARACTERS = 350
"""Characters of the text in which an agency that is cited is the ground of the text."""
_THROUGHOUT = 3
"""Paragraphs that must cite a newspaper, wherever they stand, for it to be the ground of the text."""
_PLATFORMS = frozenset(
    [
        "تويتر",
        "اكس",
        "فيسبوك",
        "فيس",
        "بوك",
        "تلغرام",
        "تليغرام",
        "تيليغرام",
        "يوتيوب",
        "انستغرام",
        "انستقرام",
        "تروث",
        "سوشيال",
        "تيك",
        "توك",
        "واتساب",
        "X",
    ]
)

_HEAD = rf"ل?(?:{ONE_MEDIUM}|صحيفتا|صحيفتي|محطه)"
_VERB = r"(?:نقل|ذكر|كشف|افاد|قال|نشر|اورد|اكد|زعم|ادع|بث|اشار|اوضح|كتب|تحدث|اعلن|اضاف|لفت|راي|رجح|اظهر|تقول|تنقل|تكشف|تشير|تذكر|تزعم|تؤكد|توكد|تري|ينقل|يقول|صرح|ادلي|ابلغ)"
_CITED_BEFORE = re.compile(
    rf"(?<!\w)(?:[وف]?(?:ب?حسب|وفقا?(?: ?لما)?|نقلا عن|استنادا الي|استند\w* \S*|عن|لدي|مصادر|(?:في )?مقال\w{{0,2}})|[وفب]?(?:ما)?س?[يتن]?{_VERB}\w{{0,4}})"
    rf"(?:\s(?!ان\s)\S+){{0,4}}?\s?(?:ل|عن|في|مع|من|ما)?\s?[وبل]?{_HEAD}?(?:\s\w+)?\s?[«\"“'(]?\s?[لب]?ل?$"
)
_CITED_AFTER = re.compile(rf"^[»\"”')]?(?:\s\w+){{0,3}}?[،:]?(?:\s\S+){{0,3}}?\s(?:قد )?{_VERB}")
_QUOTED_NAME = re.compile(rf"(?<!\w)[وبلف]?{_HEAD}\s(?:\w+\s)?[«\"“]([^«»\"“”\n]{{2,30}})[»\"”]")
_LATIN_NAME = re.compile(rf"(?<!\w)[وبلف]?{_HEAD}\s((?:[A-Z][\w.&'-]*)(?:\s[A-Z][\w.&'-]*){{0,4}})")
_NATIONAL = re.compile(
    r"(?<!\w)[وبلف]{0,2}(وكاله (?:الانباء ال\w+يه|انباء (?:ال)?\w+(?: ال\w+(?<!يه))?))(?!\w)"
)
"""A state's news agency by its country."""


def _any_of(*signs: str) -> Callable[[str], object]:
    """Whether a text has one of some signs."""
    return lambda text: any(map(text.__contains__, signs))


_UNLISTED = (
    (_any_of("وكاله انباء", "وكاله الانباء"), _NATIONAL),
    (_any_of(*'«"“'), _QUOTED_NAME),
    (re.compile("[A-Z]").search, _LATIN_NAME),
)
"""Shapes of names that the catalogue lacks, each behind signs of which it cannot do without one: most paragraphs have none."""
_MARKED = re.compile(r"(?:صحيفه|جريده|مجله|قناه|موقع|بوابه)\s[«\"“(]?$|[«“]$")
"""What shows a common word behind it to be a name; behind `وكالة` and `شبكة` it says what they are for (`وكالة الأخبار`)."""
_MEDIA_WORDS = tuple(fold(noun).removesuffix("ه") for noun in (*MEDIA_NOUNS, "محطة"))
"""One of these is in each noun that announces a name."""
_MOST_NAMES = 200
"""A paragraph that names more outlets than this is a list."""
_WINDOW = 70
_THE_AGENCY = re.compile(r"(?<!\w)[وفبك]{0,2}(?:ال|لل)وكاله(?!\w)(?! ال)")
"""It goes back to an agency named before."""
_FURTHER = re.compile(r"(?<!\w)كما (?:قد )?\w+ [^.،]{0,20}$")
_HEAD_REACH = 12
"""How far before a name, in characters, the noun for what it is stands."""
_LONGER = re.compile(r"\w{4,}")
_LEAD_WORDS = 20
_SHARED = 0.4
"""The share of the first longer words of a lead that its deck has too."""
_APPOSED = re.compile(r"\s(?:ال\w+\s)?[(«\"“]?")
"""What stands between the name of an agency and its short name behind it (`وكالة أنباء الإمارات (وام)`)."""


@dataclass
class _Citing:
    """How an article cites one outlet: namings, the paragraph of each (0 is the headline, and a deck), how far into the text first."""

    depth: int
    names: list[OutletName] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)
    agency: bool = False
    further: bool = False
    """Whether it is first cited for something further: `كما نقلت قناة النهار`."""


def find_relays(headlines: Sequence[Line], texts: Sequence[Line], own: str | None) -> list[tuple[str, Span]]:
    """Names of the outlets that a text rests on, in the order of first mention, each with a span that names it.

    `headlines` and `texts` are its lines; `own` is the catalogue id of the outlet that publishes it, which relays
    nobody by citing itself. Spans are offsets of the scrape.

    >>> from syrianews.zoning.lines import read_lines
    >>> find_relays([], read_lines("ذكرت صحيفة «واشنطن بوست» أن الوفد وصل إلى دمشق."), None)
    [('واشنطن بوست', (12, 23))]
    """
    cited: dict[str, _Citing] = {}
    depth = 0
    above, deck = len(headlines[:1]), _begins_twice(texts)
    for count, line in enumerate([*headlines[:1], *texts]):
        number = count + 1 - above
        number -= deck and number in (1, 2)  # the deck goes with the headline
        for name in _cited_names(line):
            if (
                number > 1
                and line.text[max(0, name.start - 1) : name.start] == "ل"
                and is_agency(name.outlet)
            ):
                continue  # whoever speaks to an agency there: that the text has it from the agency is not said
            citing = cited.get(name.outlet)
            if citing is None:
                before = line.folding.text[: line.folding.folded(name.start)]
                citing = cited[name.outlet] = _Citing(
                    depth + name.start, further=_FURTHER.search(before) is not None
                )
                citing.agency = is_agency(name.outlet) or "وكاله" in before[-_HEAD_REACH:] + fold(name.name)
            shift = line.text_start
            citing.names.append(replace(name, start=name.start + shift, end=name.end + shift))
            citing.paragraphs.append(number)
        depth += len(line.text) if number else 0
    found = []
    for outlet, citing in cited.items():
        if outlet != own and _rests_on(outlet, citing) and _is_kept(citing, texts):
            best = _usual(citing)
            start, end = _plain_span(best)
            found.append((best.name[start:end], (best.start + start, best.start + end)))
    return found


def _begins_twice(texts: Sequence[Line]) -> bool:
    """Whether the first paragraph only sums up what the second begins to tell: a deck above its lead."""
    if len(texts) < _OPENING + 1 or texts[1].folding.text.startswith("و"):
        return False
    deck, lead = (_LONGER.findall(line.folding.text) for line in texts[:2])
    told = lead[:_LEAD_WORDS]
    return len(told) > 0 and sum(word in deck for word in told) >= _SHARED * len(told)


def _plain_span(name: OutletName) -> Span:
    """The span of a name without a noun that is no part of it (`جريدة الغد`, `وكالة رويترز`)."""
    rest = name.name.removeprefix("وكالة ")
    listed = outlets().get(name.outlet)
    if listed is not None and rest != name.name and rest in (*listed.names, *listed.common_names):
        return len(name.name) - len(rest), len(name.name)
    return plain_span(name.name)


def _usual(citing: _Citing) -> OutletName:
    """The first naming in the spelling that the text uses most; the headline counts where there is no other."""
    in_text = [
        name for name, number in zip(citing.names, citing.paragraphs, strict=True) if number
    ] or citing.names
    usual = Counter(name.name for name in in_text).most_common(1)[0][0]
    return next(name for name in in_text if name.name == usual)


def _rests_on(outlet: str, citing: _Citing) -> bool:
    """Whether the citations of an outlet make it the ground of the text."""
    first = min(citing.paragraphs)
    listed = outlets().get(outlet)
    states = listed is not None and listed.ownership == "state"
    if is_agency(outlet) and not states:
        return citing.depth <= _LEAD_CHARACTERS and first <= 1
    return (first <= _OPENING and citing.depth <= _OPENING_CHARACTERS) or len(
        set(citing.paragraphs)
    ) >= _THROUGHOUT


def _is_kept(citing: _Citing, texts: Sequence[Line]) -> bool:
    """Whether a text that first cites an outlet in its second paragraph rests on it all the same."""
    first = min(citing.paragraphs)
    if first < _OPENING:
        return True
    if not citing.agency:
        return not citing.further or len(set(citing.paragraphs)) >= _THROUGHOUT
    return any(_THE_AGENCY.search(line.folding.text) for line in texts[first - 1 :])  # `وأضافت الوكالة`


def is_agency(name: str) -> bool:
    """Whether a catalogue id is a news agency's, of a state or not."""
    outlet = outlets().get(name)
    if outlet is None:
        return False
    return outlet.ownership == "agency" or any(
        "وكالة" in each for each in (*outlet.names, *outlet.common_names)
    )


def _cited_names(line: Line) -> list[OutletName]:
    """Outlets that a paragraph cites; one that the catalogue lacks has its folded name for an id."""
    text, folded, known = line.text, line.folding, line.names[:_MOST_NAMES]
    patterns = [pattern for has_sign, pattern in _UNLISTED if has_sign(folded.text)]
    if patterns and not any(map(folded.text.__contains__, _MEDIA_WORDS)):
        patterns = []
    if not known and not patterns:
        return []
    others = [
        OutletName(*(span := folded.raw_span(*match.span(1))), text[slice(*span)], match.group(1), False)
        for pattern in patterns
        for match in pattern.finditer(folded.text)
        if match.group(1) not in _PLATFORMS
    ]
    others = [o for o in others if not any(_overlap(o, name) and not name.common for name in known)]
    others = [
        o
        for o in others
        if not any(o.end < name.start and _APPOSED.fullmatch(text, o.end, name.start) for name in known)
    ]
    known = [name for name in known if not any(_overlap(o, name) for o in others)]
    return sorted((n for n in known + others if _is_cited(folded, n)), key=lambda name: name.start)


def _overlap(one: OutletName, other: OutletName) -> bool:
    return one.start < other.end and other.start < one.end


def _is_cited(folded: Folded, name: OutletName) -> bool:
    """Whether a reporting verb or preposition hands the word to the name."""
    start, end = folded.folded(name.start), folded.folded(name.end)
    before, after = folded.text[max(0, start - _WINDOW) : start], folded.text[end : end + _WINDOW]
    if name.common and not (_MARKED.search(before) and after[:1] in '»"”)، '):
        return False
    return _CITED_BEFORE.search(before) is not None or _CITED_AFTER.match(after) is not None
