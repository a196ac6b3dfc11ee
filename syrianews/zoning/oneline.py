"""Pages that were dumped without line breaks: menu, title, stamp, text, buttons, links and footer in one line.

Such a line is cut, so that its parts are read like the lines of another page. Buttons and heads are known by the stock phrases
(`data/boilerplate.csv`), two of them in a row or one that nothing but a page says; the stamp by its full date with a clock or a label before the first
sentence ends; the title is what stands before it, behind the menu or the path to the page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..text import Folded, fold
from .boilerplate import bare, phrase_category, phrase_starts
from .dates import find_dates
from .outlets import find_names
from .stems import content_stems

_LEAST = 15
"""The fewest words of such a line."""
_MOST_LINES, _LONGEST_PAGE = 3, 200_000
_TOKEN = re.compile(r"\S+")
_MARKS = ".:،-–—|/…»«()[]؟!"
_PHRASE_WORDS, _IN_A_ROW, _BEHIND = 5, 2.5, 2.0
_SURE = frozenset({"related_head", "keywords_head", "comment_head", "footer", "app", "subscribe", "share"})
"""Categories of phrases that open no sentence; one of two words and more tells enough behind the end of a sentence."""
_CONNECTIVE = re.compile("السياق|هذا الموضوع")
_HEAD = 2500
"""Characters from the beginning in which the stamp stands."""
_RIGHTS = re.compile("حقوق .*محفوظ|rights reserved", re.IGNORECASE)
_STOP = re.compile(r"[^\s.\d]{2}[.؟!](?:\s|$)")
_CLOCK = re.compile(
    r"[\s،,|.–-]*(?:الساعه\s?:?\s?)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[صم]|am|pm|مساء|صباحا|بتوقيت \w+)(?!\w))?",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:(?:تم |تاريخ )?(?:ال)?نشر\w*|اخر تحديث|تحديث|published|updated)\s?(?:في|بتاريخ|يوم)?\s?:?\s*$",
    re.IGNORECASE,
)
_PATH = frozenset("/»›><\\")
_IN_SENTENCE = re.compile(r"(?<!\w)(?:يوم|في|منذ|حتي|بتاريخ|من|الي|قبل|بعد|مساء|صباح|فجر|امس|اليوم|ل|ب)\s?$")
"""What stands before the date in a sentence."""
_HOME = frozenset({"الرييسيه", "home"})
_ENDS = tuple('.؟!»"”…')
_LINK_WORDS, _TEXT_WORDS = 80, 30
_TITLE_WORDS, _SECTION_WORDS, _LONGEST = 4, 3, 25
_CREDIT_WORDS = 6
_AGREEING, _COMMAS = 0.4, 2
"""The least that a text takes up of its title, and the most commas of a menu."""
_IN_TEXT, _NOT_IN_TEXT = 1.0, -0.7


class _Word(NamedTuple):
    """A word: its span in the line, and as folded."""

    start: int
    end: int
    folded: str


Part = tuple[int, int, str | None]
"""Start, end and, where known, the category of a part of a line."""
_Span = tuple[int, int]


def is_whole_page(lines: int, line: str) -> bool:
    """Whether a line may be a whole page or a region of it: a long one, of hardly any others."""
    return lines <= _MOST_LINES and len(line) <= _LONGEST_PAGE and line.count(" ") >= _LEAST


def cut_page(line: str) -> list[Part]:
    """The parts of a page in one line; one part for a line that is nothing but text.

    >>> cut_page("قال الوزير إن الأمر انتهى.")
    [(0, 26, None)]
    """
    folded = Folded(line)
    words = [_Word(*folded.raw_span(*match.span()), match[0]) for match in _TOKEN.finditer(folded.text)]
    furniture = _furniture(words)
    parts = _head(line, words, furniture)
    at = parts[-1][1] if parts else 0
    for first, last in furniture:
        start, end = words[first].start, words[last - 1].end
        if start < at:
            continue
        parts.append((at, start, None))
        if (first, last) == furniture[-1] and _heads_links(words, first, last):
            parts.append((start, len(line), "related_inline"))
            return [part for part in parts if line[part[0] : part[1]].strip()]
        parts.append((start, end, None))
        at = end
    return [part for part in [*parts, (at, len(line), None)] if line[part[0] : part[1]].strip()]


def _furniture(words: Sequence[_Word]) -> list[_Span]:
    """Spans of words that are stock phrases: some in a row, or one that only pages say behind a sentence."""
    found: list[_Span] = []
    run: list[tuple[int, int, str]] = []
    starts = phrase_starts()
    at = 0
    while at <= len(words):
        begins = at < len(words) and bare(words[at].folded).partition(" ")[0] in starts
        phrase = _phrase(words, at) if begins else None
        if phrase is not None:
            run.append((at, *phrase))
            at = phrase[0]
            continue
        if run and _tells(words, run):
            found += [(first, last) for first, last, _ in run]
        run = []
        at += 1
    return found


def _tells(words: Sequence[_Word], run: Sequence[tuple[int, int, str]]) -> bool:
    """Whether phrases in a row are furniture: behind a sentence two of them, or one that only pages say; elsewhere, three.

    Words that a sentence opens with as well (`رفض`, `بلغ`) count for half.
    """
    first, last, kind = run[0]
    opening = _joined(words, first, last)
    if words[run[-1][1] - 1].folded.endswith(("،", ",")) or _CONNECTIVE.search(opening):
        return False
    if _RIGHTS.search(opening):
        return True
    behind = first == 0 or words[first - 1].folded.endswith(_ENDS)
    weight = sum(1.0 if kind in _SURE or words[at].folded.isascii() else 0.5 for at, _, kind in run)
    alone = (
        kind in _SURE
        and kind != "share"
        and sum(word.folded.strip(_MARKS).isalpha() for word in words[first:last]) > 1
    )
    return weight >= _IN_A_ROW or (behind and (weight >= _BEHIND or alone))


def _heads_links(words: Sequence[_Word], first: int, last: int) -> bool:
    """Whether a head of links is followed by titles up to the end of the line: some words, and no sentence."""
    rest = words[last:]
    return (
        phrase_category(_joined(words, first, last)) == "related_head"
        and 0 < len(rest) <= _LINK_WORDS
        and not any(word.folded.endswith(".") for word in rest[:-1])
    )


def _phrase(words: Sequence[_Word], at: int) -> tuple[int, str] | None:
    """The end and the category of the longest stock phrase that begins with word `at`."""
    for length in range(min(_PHRASE_WORDS, len(words) - at), 0, -1):
        kind = phrase_category(_joined(words, at, at + length))
        if kind is not None:
            return at + length, kind
    return None


def _joined(words: Sequence[_Word], first: int, last: int) -> str:
    return " ".join(word.folded for word in words[first:last])


def _head(line: str, words: Sequence[_Word], furniture: Sequence[tuple[int, int]]) -> list[Part]:
    """Menu, title and stamp at the beginning of a page, or nothing where no stamp shows them."""
    for stamp, sure in _stamps(line):
        if line.count(" ", stamp[1]) < _TEXT_WORDS:
            continue
        above = [word for word in words if word.end <= stamp[0]]
        title, told = _title(line, above, furniture, line[stamp[1] :])
        if title is None or len(above) - title < _TITLE_WORDS or not (sure or told):
            continue
        start = above[title].start
        if line.count("،", 0, start) > _COMMAS:
            continue
        if told or _taken_up(line[start : stamp[0]], line[stamp[1] :]) >= _AGREEING:
            menu: list[Part] = [(0, start, "nav")] if start > 0 else []
            end = _end_of_title(line, start, stamp[0])
            return [*menu, (start, end, None), (end, stamp[0], None), (*stamp, None)]
    return []


def _end_of_title(line: str, start: int, end: int) -> int:
    """Where a title ends that an outlet's name follows, alone or with a place (`… هبة بريس - الرباط`)."""
    middle = (start + end) // 2
    names = (name.start for name in find_names(line[middle:end]) if not name.common)
    at = middle + next(names, end - middle)
    return at if len(line[at:end].split()) <= _CREDIT_WORDS else end


def _stamps(line: str) -> list[tuple[tuple[int, int], bool]]:
    """Spans of full dates before the first sentence ends, the last first, and whether a clock or label shows a stamp."""
    folded = Folded(line[:_HEAD])
    stop = _STOP.search(folded.text)
    limit = stop.end() if stop else len(folded.text)
    found = []
    for date in find_dates(line[:_HEAD], folded):
        start, end = folded.folded(date.span[0]), folded.folded(date.span[1])
        inside = _IN_SENTENCE.search(folded.text, max(0, start - 10), start)
        if date.precision == "day" and end <= limit:
            label = _LABEL.search(folded.text, max(0, start - 30), start)
            clock = _CLOCK.match(folded.text, end)
            span = folded.raw_span(label.start() if label else start, clock.end() if clock else end)
            if label or not inside:
                found.append((span, bool(label or clock)))
    return sorted(found, key=lambda each: (each[1], each[0]), reverse=True)


def _taken_up(title: str, text: str) -> float:
    """The share of a title's content words that the beginning of a text takes up."""
    stems = content_stems(fold(title))
    return len(stems & content_stems(fold(text[:_HEAD]))) / max(1, len(stems))


def _title(
    line: str, above: Sequence[_Word], furniture: Sequence[tuple[int, int]], text: str
) -> tuple[int | None, bool]:
    """Which of the words over a stamp is the first of the title, and whether the page tells it: behind a path, or where the
    words come twice. Else it is where those begin that the text takes up."""
    if not above:
        return None, False
    behind = max((last for _, last in furniture if last <= len(above) - _TITLE_WORDS), default=0)
    folded = [word.folded for word in above]
    paths = [i for i, word in enumerate(folded) if word in _PATH and i and not folded[i - 1][-1].isdecimal()]
    if paths and (len(paths) > 1 or _HOME & set(folded)):
        return _behind_section(folded, paths[-1] + 1), True
    if (twice := _repeated(folded)) is not None:
        return twice, True
    if behind == 0 and len(above) <= _LONGEST:
        return 0, False
    taken = content_stems(fold(text[:_HEAD]))
    best, best_score, score = None, 0.0, 0.0
    for at in range(len(above) - 1, max(behind, len(above) - _LONGEST) - 1, -1):
        stems = content_stems(folded[at])
        score += 0 if not stems else _IN_TEXT if stems <= taken else _NOT_IN_TEXT
        if stems and score > best_score:
            best, best_score = at, score
    return best, False


def _behind_section(folded: Sequence[str], at: int) -> int:
    """The first word behind the name of a section, which the menu before has as well."""
    for length in range(_SECTION_WORDS, 0, -1):
        name = folded[at : at + length]
        if any(folded[i : i + length] == name for i in range(at - length)):
            return at + length
    parted = any(word in _PATH for word in folded[max(0, at - 2 - _SECTION_WORDS) : at - 1])
    return at if parted else at + 1


def _repeated(folded: Sequence[str]) -> int | None:
    """Where the longest run of words up to the last begins that stands there before; None for fewer than four."""
    best = 0
    for end in range(1, len(folded)):
        length = 0
        while length < end and folded[end - 1 - length] == folded[-1 - length] and length < len(folded) - end:
            length += 1
        best = max(best, length)
    return len(folded) - best if best >= _TITLE_WORDS else None
