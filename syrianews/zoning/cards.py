"""What pages show of other articles and of themselves in the shape of running text.

A card may be the beginning of an article that breaks off (`… وقال المتحدث إنه..`), or nothing but its time where a dump lost the title; a site
may present itself in several paragraphs. One such line proves nothing; a row of them does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from .boilerplate import HEADS
from .composed import addresses_reader, names_readers
from .dates import full_days
from .lines import DATE, LABEL, NUMBER, PROSE, TITLE, Line
from .links import self_presenting
from .media_nouns import ONE_MEDIUM
from .places import PROFESSION, is_full_name
from .self_naming import self_namings
from .stems import content_stems

_CARDS = 2
"""The fewest paragraphs that break off to be cards."""
_TIMES, _STAMPS = 3, 4
"""The fewest times in a row that are those of cards, and the fewest full stamps of more than one day without a head over them."""
_REACH = 3
"""The most lines between two cards: time, counter, title."""
_PRESENTING = 3
"""The fewest paragraphs in a row that speak of the site to present it."""
_BROKEN = re.compile(r"(?:\.\.|…)\W{0,3}$")
_CLOSED = re.compile(r"[»\"”)]\W{0,3}$")
_NEWS, _NEWS_WORDS, _TOLD = 5, 22, 0.5
"""The fewest breaking news over a text, the most words of each, and the least share of the title that the text takes up."""
_BOX, _LIFE = 3, 40
"""Lines of a page over the box on its writer, and the most words of what that says."""
_OFFERS = frozenset({"share", "subscribe", "comment", "comment_head", "app"})
_OFFERED = re.compile(r"تعليق|صفحت|بريد|موقع|مقالات|قراء|نشره")
_THINGS, _NOTICE = 3, 60
"""What sites offer their readers, how many of these are in a notice, and the most words of one."""
_OF_SITE = re.compile(
    r"(?:ال)?(?:موقع|صحيفه|جريده|بوابه|قناه)(?!\w)|(?!(?:يقول|تقول|يذكر|تذكر|يشير|تشير|يضيف|تضيف|يوكد|توكد|ينقل|تنقل|يوضح|توضح|يري|تري)(?!\w))[يت]\w+ (?:ال)?(?:موقع|صحيفه|جريده|بوابه|قناه)(?!\w)"
)
"""How a paragraph begins that speaks of a site."""
_SITE = re.compile(r"\s[-|–—]\s(?P<name>[^-|–—]{3,30})$")
_IS_SITE = re.compile(
    rf"\s?[،:–-]?\s?(?:هو|هي|[يت](?:هتم|هدف|سعي|عني|قدم|صدر|عد|عتبر|ختص|تابع)|(?:اول |اكبر )?{ONE_MEDIUM})(?!\w)"
)
"""How a site presents itself behind its name."""


_SELF = 12
"""The most words of such a line."""
_ABOUT = re.compile(r"(?:عن|حول|من نحن|نبذه عن|تعريف ب)(?!\w)")
_HEAD_WORDS = 4
_OPENS_ON_SITE = re.compile(
    rf"(?:(?:هو|هي|اول|اكبر|اهم) )?(?:(?!قال|ذكر|نقل)\w+ ){{0,3}}?(?:{ONE_MEDIUM}|موسسه) (?:\w+ )?(?:ال)?(?:اخباري|اعلامي|الي?كتروني|مستقل|يومي|اسبوعي|شامل|صحفي|ثقافي|سياسي|عربي|تابع|غير ربحي)"
)
"""How a site opens what it says of itself under such a head."""


def mark_cards(lines: Sequence[Line]) -> None:
    """Give cards and a site's words on itself the category of links and of furniture.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("قبل 3 ساعات\\nقبل 5 ساعات\\nقبل يومين")
    >>> mark_cards(page)
    >>> [line.category for line in page]
    ['related_inline', 'related_inline', 'related_inline']
    """
    _mark_times(lines)
    if sum(map(_breaks_off, lines)) >= _CARDS:
        _mark_broken(lines)
    _mark_presentation(lines)
    _mark_named(lines)
    _mark_about(lines)
    _mark_self_naming(lines)
    _mark_author(lines)
    if any(line.category is not None for line in lines):
        _mark_notices(lines)
    _mark_ticker(lines)


def is_card_time(line: Line) -> bool:
    """Whether a line is the time of a card without its title."""
    return line.shape in (DATE, NUMBER) and line.category == "related_inline"


def _mark_counts(lines: Sequence[Line]) -> None:
    """Numbers in a row directly under the head of a list: how often each card of it was read, whose titles a dump lost."""
    for start, end in _runs(lines, lambda line: line.shape == NUMBER and line.category is None):
        if end - start >= _TIMES and start > 0 and lines[start - 1].category in HEADS:
            for line in lines[start:end]:
                line.category = "related_inline"


def _mark_times(lines: Sequence[Line]) -> None:
    """Times without titles: of cards that a dump lost the links of."""
    _mark_counts(lines)
    for start, end in _runs(lines, lambda line: line.shape == DATE and line.category is None):
        row = lines[start:end]
        days = {date.iso for line in row for date in line.dates[:1]}
        timed = all(any(map(str.isalpha, line.key)) and not full_days(line.dates) for line in row)
        headed = start > 0 and lines[start - 1].category in HEADS
        if (len(row) >= _STAMPS and len(days) > 1) or (len(row) >= _TIMES and (timed or headed)):
            for line in row:
                line.category = "related_inline"


def _mark_broken(lines: Sequence[Line]) -> None:
    """Paragraphs that break off one after the other, under the head of a list or each beside its time."""
    row: list[int] = []
    for index, line in enumerate(lines):
        if _breaks_off(line) and ((row and index - row[-1] <= _REACH + 1) or _is_carded(lines, index)):
            row.append(index)
        elif not row or index - row[-1] > _REACH or line.shape == PROSE:
            _close(lines, row)
            row = []
    _close(lines, row)


def _close(lines: Sequence[Line], row: Sequence[int]) -> None:
    if len(row) >= _CARDS:
        for index in row:
            lines[index].category = "related_inline"


def _is_carded(lines: Sequence[Line], index: int) -> bool:
    """Whether the head of a list or a time stands over a paragraph."""
    above = lines[max(0, index - _REACH) : index]
    return any(line.category in HEADS for line in above) or any(
        line.shape == DATE and not line.dates for line in above[-1:]
    )


def _breaks_off(line: Line) -> bool:
    return (
        line.shape == PROSE
        and line.category is None
        and _BROKEN.search(line.text[-8:]) is not None
        and not _CLOSED.search(line.text[-8:])
    )


def _mark_presentation(lines: Sequence[Line]) -> None:
    """Paragraphs in a row below the text that all speak of the site, the first of which says what it is."""
    texts = [line for line in lines if line.is_text]
    for start, end in _runs(texts, lambda line: _OF_SITE.match(line.folded) is not None):
        row = texts[start:end]
        if start and len(row) >= _PRESENTING and self_presenting(row[0]):
            for line in row:
                line.category = "disclaimer"


def _mark_named(lines: Sequence[Line]) -> None:
    """The last paragraph of a page that begins with the site's name, which stands behind the page's title, and says what it is or does."""
    site = _SITE.search(lines[0].folded) if lines and lines[0].shape == TITLE else None
    if site is None:
        return
    last = next((line for line in reversed(lines) if line.is_text), None)
    if last is None or last is lines[0] or not last.folded.startswith(site["name"]):
        return
    if _IS_SITE.match(last.folded, len(site["name"])):
        last.category = "disclaimer"


def _mark_about(lines: Sequence[Line]) -> None:
    """What a site says that it is, and the head over it, below the text and with no text behind (`عن السنابل` / `موقع إخباري …`)."""
    texts = [index for index, line in enumerate(lines) if line.is_text]
    for index in texts[1:]:
        head, line = lines[index - 1 : index + 1]
        headed = head.words <= _HEAD_WORDS and _ABOUT.match(head.folded) is not None and not head.stops
        if headed and index == texts[-1] and _OPENS_ON_SITE.match(line.folded):
            head.category = line.category = "disclaimer"


def _mark_self_naming(lines: Sequence[Line]) -> None:
    """Short lines behind the last paragraph, or over the head of a list, in which the site names itself (`عن السنابل FM`, `انطلقت شبكة السنابل أولا من …`)."""
    texts = [index for index, line in enumerate(lines) if line.is_text]
    for index in range(texts[0] + 1 if texts else len(lines), len(lines)):
        line, after = lines[index], lines[index + 1 : index + 2]
        ends = index > texts[-1] or any(other.category in HEADS for other in after)
        short = line.category is None and line.words <= _SELF and not line.stops
        if short and ends and any(each.alone for each in self_namings(line)):
            line.category = "disclaimer"


def _mark_notices(lines: Sequence[Line]) -> None:
    """Paragraphs that speak to the site's reader: beside a button, or of several things that sites offer."""
    for index, line in enumerate(lines):
        if not line.is_text or line.words > _NOTICE or not names_readers(line.folded):
            continue
        near = lines[max(0, index - 1) : index + 2]
        offered = any(each.category in _OFFERS for each in near) and addresses_reader(line.folded)
        if offered or len(set(_OFFERED.findall(line.folded))) >= _THINGS:
            line.category = "disclaimer"


def _mark_author(lines: Sequence[Line]) -> None:
    """A writer's name below a text, over a line that says what he or she does."""
    for name, life in pairwise(lines[_BOX:]):
        named = name.shape == LABEL and name.category is None and is_full_name(name.key)
        if named and life.shape in (PROSE, TITLE) and life.words <= _LIFE and PROFESSION.match(life.folded):
            name.category = life.category = "author_box"


def _mark_ticker(lines: Sequence[Line]) -> None:
    """Breaking news that stand as sentences between a page's title and its text, which alone takes the title up."""
    title = lines[0] if lines and lines[0].shape == TITLE and lines[0].category is None else None
    if title is None or len(lines) < _NEWS + 2:
        return
    told = content_stems(re.split(r"\s[-|–—]\s", title.folded)[0])
    row: list[Line] = []
    for line in lines[1:]:
        if line.shape not in (PROSE, TITLE) or line.category is not None:
            if row:
                return
            continue
        ends = line.words > _NEWS_WORDS or line.continues
        if ends and len(row) < _NEWS:
            return  # whether it takes the title up or not, which takes longer to tell
        if len(told & line.stems) >= _TOLD * max(1, len(told)):
            break
        if ends:
            return
        row.append(line)
    else:
        return
    if len(row) >= _NEWS:
        for line in row:
            line.category = "related_inline"


def _runs(lines: Sequence[Line], belongs: Callable[[Line], bool]) -> list[tuple[int, int]]:
    """Where lines follow each other that belong together."""
    found: list[tuple[int, int]] = []
    start = None
    for index, line in enumerate([*lines, None]):
        if line is not None and belongs(line):
            start = index if start is None else start
        elif start is not None:
            found.append((start, index))
            start = None
    return found
