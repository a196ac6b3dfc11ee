"""The head of a page whose title, menu and stamp run together with the text: where the title stands once more, it tells itself.

A page has its title in its own name, often with the site's (`وصول الوفد - السنابل`), and again over the text. What stands between the copies
is the page's head; what stands behind the last one is the stamp, or the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..schema import Span
from ..text import Folded, fold
from .brands import is_arabic
from .dates import WEEKDAYS, FoundDate, find_dates
from .outlets import OutletName, find_names
from .phrase_runs import Word, phrases_in, words_of
from .places import is_place, may_be_given_name
from .stamp_signs import CLOCK, IN_SENTENCE, LABEL_BEFORE, STOP
from .stems import content_stems

_LEAST = 4
"""The fewest words of a title."""
_REACH, _FIRST, _GAP = 160, 60, 100
"""Words of a page's head, how far into it the first copy begins, and the most words between two copies."""
_TEXT = 2500
"""Characters of a text that take up its title."""
_AGREEING, _TOLD = 0.4, 0.2
"""The least share of a title's words that its text takes up: of one that stands before the site's name, and of one that stands twice."""
_SITE_WORDS = 4
"""The most words of a site's name before or behind the page's title."""
_GLUED = 3
"""The fewest letters of a word that is glued to the next."""
_OF_PAGE = 0.4
"""The least share of the words between two copies of a title that are buttons, numbers and Latin words."""
_SITE_MARK = re.compile(r"[\s!؟.»”\"]*\s?[|–—-](?=\s)|\s*[/>›»]{1,2}")
_STAMP_REACH, _STAMP_LENGTH, _STAMPS_APART = 60, 160, 20
_BARS = frozenset("|-–—/»›>")
_MARKS = ".:،؛,-–—|/\\…»«()[]{}؟?!'\"“”"
_WORD, _DATED = re.compile(r"\S+"), re.compile(r"\d{1,2}[/.-]\d|\d{4}|\d{1,2} \D+ \d{4}")
_LATIN_NAME = re.compile(r"\s[A-Za-z][\w.]*(?: [A-Za-z][\w.]*){0,3}(?=\s[\u0621-\u064a])")
_SIZES = re.compile(r"\s*[+-]\s+[+-](?=\s)")
"""Buttons for larger and smaller letters."""
_OWN_LABEL = re.compile(r"(?:اخر تحديث|(?:تم |تاريخ )?(?:ال)?نشر\w*)(?! (?:ال)?(?:موقع|صفحه))[^\d]{0,24}$")
"""What says that a date is the article's, wherever it stands in a page's head."""


class Run(NamedTuple):
    """A run of words that stands twice: its spans in the line, and how many words it has."""

    first: Span
    second: Span
    words: int


def told_head(line: str, words: Sequence[Word]) -> list[tuple[int, int, str | None]]:
    """The parts of a page's head up to the text, where the title stands twice in it; else none.

    >>> from syrianews.zoning.phrase_runs import words_of
    >>> page = "وصول الوفد الرسمي إلى دمشق - السنابل | سياسة وصول الوفد الرسمي إلى دمشق وصل الوفد الرسمي إلى العاصمة دمشق أمس."
    >>> [page[start:end].strip() for start, end, _ in told_head(page, words_of(page))]
    ['وصول الوفد الرسمي إلى دمشق - السنابل', '| سياسة', 'وصول الوفد الرسمي إلى دمشق']
    """
    head = words[:_REACH]
    run = _twice(line, head)
    if run is None:
        return _sited(line, head)
    copies = [run.first, run.second]
    while (again := _again(line, line[slice(*run.second)], copies[-1][1])) is not None:
        copies.append(again)
    end = copies[-1][1]
    if _taken_up(line[slice(*run.first)], line[end:]) < _TOLD:
        return []
    parts: list[tuple[int, int, str | None]] = []
    start = run.first[0]
    if line[:start].strip() and (line[:start].count(" ") > _SITE_WORDS + 1 or find_dates(line[:start])):
        parts.append((0, start, "nav"))
    else:
        start = 0
    first_end = _with_site(line, run.first[1], run.second[0])
    parts.append((start, first_end, None))
    at = first_end
    for copy in copies[1:]:
        parts += [*_menu(line, at, copy[0]), (*copy, None)]
        at = copy[1]
    parts = [part for part in parts if _says(line[part[0] : part[1]])]
    if buttons := _SIZES.match(line, at):
        parts.append((*buttons.span(), "nav"))
        at = buttons.end()
    return [*parts, *_stamp(line, at)]


def _menu(line: str, start: int, end: int) -> list[tuple[int, int, str | None]]:
    """What stands between two copies of a title: menu and masthead, with today's date; a labelled stamp is the article's."""
    between = line[start:end]
    for date in find_dates(between):
        near = max(0, date.span[0] - 40)
        before = Folded(between[near : date.span[0]])
        label = _OWN_LABEL.search(before.text)
        if date.precision == "day" and label is not None:
            at = start + near + before.raw_span(label.start(), label.end())[0]
            return [(start, at, "nav"), (at, start + date.span[1], None), (start + date.span[1], end, "nav")]
    return [(start, end, "nav")]


def _says(text: str) -> bool:
    return any(map(str.isalnum, text))


def _twice(line: str, words: Sequence[Word]) -> Run | None:
    """The longest run of words that stands twice at the beginning of a page, and what stands between holds no sentence."""
    tokens = [(i, word.folded.strip(_MARKS)) for i, word in enumerate(words)]
    tokens = [each for each in tokens if each[1]]
    texts = [text for _, text in tokens]
    places: dict[tuple[str, ...], list[int]] = {}
    best: tuple[int, int, int] | None = None
    for at in range(len(texts) - 2):
        key = tuple(texts[at + 1 : at + 3])
        for first in places.get(key, ()):
            length = 1
            while (
                first + length < at
                and at + length < len(texts)
                and texts[first + length] == texts[at + length]
            ):
                length += 1
            if _ends_glued(texts, first + length, at, at + length):
                length += 1
            if length <= (best[0] if best else _LEAST - 1) or not _ends_alike(texts[first], texts[at]):
                continue
            end = words[tokens[at + length - 1][0]].end
            told = _is_bounded(words, tokens[first][0]) or (length > _LEAST and bool(_stamp(line, end)))
            if at - first - length <= _GAP and told:
                best = (length, first, at)
        if at <= _FIRST:
            places.setdefault(key, []).append(at)
    if best is None:
        return None
    length, first, second = best
    ends = [words[tokens[at][0]] for at in (first, first + length - 1, second, second + length - 1)]
    start = ends[2].start if texts[first] == texts[second] else ends[2].end - len(texts[first])
    glued = texts[first + length - 1] != texts[second + length - 1]
    end = ends[3].start + len(texts[first + length - 1]) if glued else ends[3].end
    spans = (ends[0].start, ends[1].end), (start, end)
    spans = _without_site(line, *spans)
    inner = line[spans[0][0] : spans[0][1] - 2]
    between = line[spans[0][1] : spans[1][0]]
    if STOP.search(inner) or len(STOP.findall(between)) > 1 or not _is_of_page(between):
        return None
    return Run(*spans, length)


def _is_of_page(between: str) -> bool:
    """Whether nothing stands between two copies of a title but what a page's head holds: the site behind a mark, buttons, a date, Latin
    letters; what a sentence says of the same thing is no head."""
    if not _says(between) or _SITE_MARK.match(between):
        return True
    words = words_of(between)
    told = sum(phrase.last - phrase.first for phrase in phrases_in(words))
    told += sum(not is_arabic(word.folded) for word in words)
    return told >= _OF_PAGE * len(words)


def _without_site(line: str, first: Span, second: Span) -> tuple[Span, Span]:
    """The two copies of a title up to the bar behind which both have the site's name."""
    title = line[slice(*first)].rpartition(" | ")[0].rstrip()
    if title.count(" ") + 1 < _LEAST:
        return first, second
    behind = line.find(title[-_GLUED:], second[0] + len(title) - 2 * _GLUED, second[1])
    if behind < 0:
        return first, second
    return (first[0], first[0] + len(title)), (second[0], behind + _GLUED)


def _ends_alike(first: str, second: str) -> bool:
    """Whether the first words of two copies are the same, or the second is glued to what stands before it."""
    return first == second or (len(first) >= _GLUED and second.endswith(first))


def _ends_glued(texts: Sequence[str], last: int, second: int, other: int) -> bool:
    """Whether the last word of a title is glued to what follows its second copy."""
    if last >= second or other >= len(texts) or len(texts[last]) < _GLUED or last + 1 < second - 1 - _GAP:
        return False
    return (
        texts[other] != texts[last]
        and texts[other].startswith(texts[last])
        and len(texts[other]) > len(texts[last]) + 1
    )


def _is_bounded(words: Sequence[Word], at: int) -> bool:
    """Whether the page begins with a word, or a mark stands before it."""
    return at == 0 or words[at - 1].folded[-1] in _BARS or not _says(words[at - 1].folded)


def _again(line: str, title: str, at: int) -> Span | None:
    """Where a title stands once more, close behind and without a sentence between."""
    start = line.find(title, at, at + len(title) + 2 * _TEXT)
    if start < 0 or line.count(" ", at, start) > _GAP or STOP.search(line, at, start):
        return None
    return start, start + len(title)


def _with_site(line: str, end: int, limit: int) -> int:
    """The end of a page's title with the site's name that a mark parts from it."""
    rest = line[end:limit]
    mark = re.match(r"[\s!؟.»”\"]*\s[|–—-]\s", rest)
    if mark is None:
        return end
    names = [name for name in find_names(rest) if name.start <= mark.end() + 1]
    if names:
        return end + max(name.end for name in names)
    site = mark.end()
    for word in list(_WORD.finditer(rest, mark.end()))[:_SITE_WORDS]:
        if (
            word[0][0] in "|–—/-"
            or fold(word[0]).strip(_MARKS) in WEEKDAYS
            or _DATED.match(rest, word.start())
        ):
            break
        site = word.end()
        if word[0].endswith("،"):
            break
    return end + site


def _sited(line: str, words: Sequence[Word]) -> list[tuple[int, int, str | None]]:
    """The title at the beginning of a page and the site's name behind a mark, where the text begins behind that."""
    for at, word in enumerate(words[_LEAST:30], _LEAST):
        if word.folded not in ("|", "-", "–", "—"):
            continue
        title, behind = line[: word.start], line[word.end : word.end + 60]
        name = next((name.end for name in find_names(behind) if name.start <= 2 and _may_be_site(name)), None)
        if behind[name or 0 :].lstrip()[:1] in ":/" or may_be_given_name(words[at - 2].folded):
            continue  # who wrote it, and for whom
        latin = _LATIN_NAME.match(behind)
        if STOP.search(title[:-2]):
            return []
        if name is None and latin is None and word.folded != "|":
            continue
        end = word.end + (name or 0 if latin is None else latin.end())
        end = end if end > word.end else word.start
        taken = _taken_up(title, line[end:])
        return [(0, end, None), *_stamp(line, end)] if taken >= _AGREEING else []
    return []


def _may_be_site(name: OutletName) -> bool:
    """Whether an outlet's name behind a title is neither a city's nor the word for today."""
    return not name.common or not (is_place(fold(name.name)) or fold(name.name) == "اليوم")


def _stamp(line: str, at: int) -> list[tuple[int, int, str | None]]:
    """What stands between a title and its stamp, and the stamp with its clock, where one begins close behind character `at`."""
    sample = line[at : at + _STAMP_LENGTH]
    stop = STOP.search(sample)
    found: list[FoundDate] = []
    for date in find_dates(sample):
        before = fold(sample[max(0, date.span[0] - 30) : date.span[0]])
        labelled = _OWN_LABEL.search(before) is not None
        near = (
            date.span[0] <= _STAMP_REACH if not found else date.span[0] - found[-1].span[1] <= _STAMPS_APART
        )
        if date.precision != "day" or not (labelled or near):
            continue
        if stop and date.span[0] > stop.start() and not labelled:
            break
        if not found and IN_SENTENCE.search(before) and not LABEL_BEFORE.search(before):
            return []
        found.append(date)
    if not found:
        return []
    end = at + found[-1].span[1]
    behind = Folded(line[end : end + 40])
    clock = CLOCK.match(behind.text)
    end += behind.raw_span(0, clock.end())[1] if clock else 0
    start = at + found[0].span[0]
    parts = [(at, start, None), (start, end, None)]
    return [part for part in parts if _says(line[part[0] : part[1]])]


def _taken_up(title: str, text: str) -> float:
    """The share of a title's content words that the beginning of a text takes up."""
    stems = content_stems(fold(title))
    return len(stems & content_stems(fold(text[:_TEXT]))) / max(1, len(stems))
