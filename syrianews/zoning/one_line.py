"""Pages that were dumped without line breaks: menu, title, stamp, text, buttons, links and footer in one line.

Such a line is cut, so that its parts are read like the lines of another page. Buttons and heads are known by the stock phrases
(`syrianews.zoning.phrase_runs`); the stamp by its full date with a clock, a label or a menu before it, ahead of the end of the first sentence; the title is what stands
before it, behind the menu or the path to the page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..text import Folded, fold
from .boilerplate import phrase_category
from .dates import find_dates
from .looks import is_gapped_menu
from .outlets import find_names
from .phrase_runs import Phrase, Word, furniture, is_rights, phrases_in, text_end, words_of
from .run_heads import told_head
from .stamp_signs import CLOCK, IN_SENTENCE, LABEL_BEFORE, STOP
from .stems import content_stems

_LEAST = 15
"""The fewest words of such a line."""
_MOST_LINES, _LONGEST_PAGE = 3, 200_000
_MOST_REGIONS, _STRIP = 10, 5
"""The most lines of a page that has a line for each of its regions, and the fewest stock phrases of the one that is its menu or footer."""
_HEAD = 2500
"""Characters from the beginning in which the stamp stands."""
_AT = re.compile(r"(?<!\w)في\s?:\s*$")
_BYLINE = re.compile(
    r"(?<=\s)(?:بقلم|كتبت?\s?[:/]|كتبت?(?=\s\w+\s\w+\s*$)|تحرير|إعداد|اعداد|العدد|\|\|?)(?!\w)"
)
"""What stands between a title and its stamp."""
_BARS = frozenset("|-–—•")
_STAMPED_WORDS, _BEHIND_TITLE = 30, 11
"""The most words of a title with its stamp, and of what stands behind the title: the stamp, and who wrote it."""
_GAP = 20
"""The most characters between dates of one stamp."""
_PATH = frozenset("/»›><\\")
_HOME = frozenset({"الرييسيه", "home"})
_LINK_WORDS, _TEXT_WORDS, _TAIL_WORDS = 80, 30, 60
_TITLE_WORDS, _SECTION_WORDS, _LONGEST, _MASTHEAD, _HOLDER = 4, 3, 25, 4, 5
_CREDIT_WORDS = 6
_AGREEING, _COMMAS = 0.4, 2
"""The least that a text takes up of its title, and the most commas of a menu."""
_COVERED = 0.25
"""The least share of the words of a menu that are known as its items."""
_STRIP_SHARE = 0.4
"""The least share of the words of such a line that are stock phrases."""
_LEADING, _LEAD_WORDS = frozenset({"share", "keywords_head", "comment_head", "nav"}), 8
"""Categories of buttons over a text, and how many words may stand before them."""
_MENU = 3
"""The fewest phrases before a stamp that are a menu."""
_IN_TEXT, _NOT_IN_TEXT, _IN_MENU, _BOUND = 1.0, -0.6, -1.2, 1.5

Part = tuple[int, int, str | None]
"""Start, end and, where known, the category of a part of a line."""


def is_whole_page(lines: int, line: str) -> bool:
    """Whether a line may be a whole page or a region of it: a long one, of hardly any others."""
    may_be = lines <= _MOST_LINES and len(line) <= _LONGEST_PAGE and line.count(" ") >= _LEAST
    return may_be and not is_gapped_menu(line)


def is_in_regions(rows: Sequence[str]) -> bool:
    """Whether a page of few lines has a line for each of its regions: one of them is a menu or a footer run together.

    >>> is_in_regions(["من نحن اتصل بنا الرئيسية سياسة اقتصاد رياضة ثقافة منوعات مقالات فيديو صحة علوم تكنولوجيا مجتمع رأي كتاب"] * 4)
    True
    """
    if not _MOST_LINES < len(rows) <= _MOST_REGIONS:
        return False
    strips = (row for row in rows if "." not in row and row.count(" ") >= _LEAST and len(row) <= _HEAD)
    return any(map(_is_strip, strips))


def _is_strip(row: str) -> bool:
    words = words_of(row)
    phrases = phrases_in(words)
    covered = sum(phrase.last - phrase.first for phrase in phrases)
    return len(phrases) >= _STRIP and covered >= _STRIP_SHARE * len(words)


def cut_page(line: str) -> list[Part]:
    """The parts of a page in one line; one part for a line that is nothing but text.

    >>> cut_page("قال الوزير إن الأمر انتهى.")
    [(0, 26, None)]
    """
    words = words_of(line)
    if (stamped := _title_and_stamp(line, words)) is not None:
        return stamped
    names = [(name.start, name.end) for name in find_names(line) if not name.common]
    phrases = phrases_in(words, names)
    if not phrases and len(words) < _TEXT_WORDS:
        return [(0, len(line), None)]
    parts = told_head(line, words) or _head(line, words, phrases)
    parts += _lead(line, words, phrases, parts[-1][1] if parts else 0)
    at = parts[-1][1] if parts else 0
    below = [phrase for phrase in phrases if words[phrase.first].start >= at]
    end = text_end(words, below)
    closing = words[end - 1].end if end < len(words) else len(line)
    if at < closing < len(line):
        parts.append((at, closing, None))
        at = closing
    parts += _cut_at(line, words, furniture(words, below, end), at, end)
    return [part for part in parts if line[part[0] : part[1]].strip()]


def _lead(line: str, words: Sequence[Word], phrases: Sequence[Phrase], at: int) -> list[Part]:
    """Buttons and what is over them, between title and text (`صورة أرشيفية كلمات دالة قال …`); `at` is where the head ends."""
    if not at:
        return []
    first = next((i for i, word in enumerate(words) if word.start >= at), len(words))
    end = 0
    for phrase in phrases:
        near = first <= phrase.first <= first + _LEAD_WORDS
        if near and phrase.kind in _LEADING and phrase.last - phrase.first > 1:
            end = max(end, words[phrase.last - 1].end)
    return [(at, end, "nav")] if end and not STOP.search(line, at, end) else []


def _title_and_stamp(line: str, words: Sequence[Word]) -> list[Part] | None:
    """A title with its section, day and clock behind it, where a line holds nothing else (`… إلى دمشق محليات | 2024-07-05 10:12`)."""
    if len(words) > _STAMPED_WORDS or STOP.search(line):
        return None
    dates = [date for date in find_dates(line) if date.precision == "day"]
    clocked = [date for date in dates if CLOCK.match(line, date.span[1])]
    if len(dates) != 1 or not clocked:
        return None
    start = dates[0].span[0]
    above = [word for word in words if word.end <= start]
    behind = len(words) - len(above)
    barred = bool(above) and above[-1].folded in _BARS
    above = above[:-1] if barred else above
    if barred and above and phrase_category(above[-1].folded) == "nav":
        above = above[:-1]
    if len(above) < _TITLE_WORDS or behind > _BEHIND_TITLE or not barred:
        return None
    return [(0, above[-1].end, None), (above[-1].end, len(line), None)]


def _cut_at(line: str, words: Sequence[Word], found: Sequence[Phrase], at: int, end: int) -> list[Part]:
    """The parts from character `at`: phrases, and what stands between them; behind word `end` that is links or furniture."""
    parts: list[Part] = []
    head = "nav"

    def fill(start: int) -> None:
        between = line[at:start]
        tail = bool(words) and end < len(words) and at >= words[end - 1].end
        text = between.count(" ") > _TAIL_WORDS and len(STOP.findall(between)) > 1
        parts.append((at, start, head if tail and not text else None))

    for number, phrase in enumerate(found):
        start, stop = words[phrase.first].start, words[phrase.last - 1].end
        if start < at:
            continue
        fill(start)
        at = start
        if phrase is found[-1] and _heads_links(words, phrase):
            return [*parts, (start, len(line), "related_inline")]
        if is_rights(words, phrase):
            following = found[number + 1].first if number + 1 < len(found) else len(words)
            stop = words[min(phrase.last + _HOLDER, following) - 1].end
        head = "related_inline" if phrase.kind in ("related_head", "popular_head") else "nav"
        parts.append((start, stop, None))
        at = stop
    fill(len(line))
    return parts


def _heads_links(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a head of links is followed by titles up to the end of the line: some words, and no sentence."""
    rest = words[phrase.last :]
    return (
        phrase.kind == "related_head"
        and 0 < len(rest) <= _LINK_WORDS
        and not any(word.folded.endswith(".") and word.folded[-2:] != ".." for word in rest[:-1])
    )


def _head(line: str, words: Sequence[Word], phrases: Sequence[Phrase]) -> list[Part]:
    """Masthead, menu, title and stamp at the beginning of a page, or nothing where no stamp shows them."""
    for stamp, sure in _stamps(line):
        if line.count(" ", stamp[1]) < _TEXT_WORDS:
            continue
        above = [word for word in words if word.end <= stamp[0]]
        items = [phrase for phrase in phrases if phrase.last <= len(above)]
        sure = sure or any(0 <= words[phrase.first].start - stamp[1] <= 1 for phrase in phrases)
        if (twice := _doubled([word.folded for word in above])) is not None:
            first, length = twice
            copies = [(above[at].start, above[at + length - 1].end) for at in (first, first + length)]
            menu = _menu(above[:first], items, copies[0][0]) if first else []
            return [
                *menu,
                *((*copy, None) for copy in copies),
                (copies[1][1], stamp[0], None),
                (*stamp, None),
            ]
        title, told = _title(above, items, line[stamp[1] :])
        if title is None or len(above) - title < _TITLE_WORDS or not (sure or told or len(items) >= _MENU):
            continue
        while above[title].folded in _BARS and title + 1 < len(above):
            title += 1
        start = above[title].start
        covered = sum(min(item.last, title) - item.first for item in items if item.first < title)
        if line.count("،", 0, start) > _COMMAS or (not told and covered < _COVERED * title):
            continue
        if told or _taken_up(line[start : stamp[0]], line[stamp[1] :]) >= _AGREEING:
            sections = [above[i.first].start for i in items if i.last == len(above)]
            end = _end_of_title(line, start, stamp[0], sections + _site_behind(words, above, items))
            return [
                *_menu(above[:title], items, start),
                (start, end, None),
                (end, stamp[0], None),
                (*stamp, None),
            ]
    return []


def _menu(above: Sequence[Word], items: Sequence[Phrase], end: int) -> list[Part]:
    """The site's name before its menu, and the menu."""
    first = items[0].first if items and items[0].first < len(above) else 0
    if 0 < first <= _MASTHEAD:
        at = above[first].start
        return [(0, at, None), (at, end, "nav")]
    return [(0, end, "nav")] if end > 0 else []


def _end_of_title(line: str, start: int, end: int, sections: Sequence[int]) -> int:
    """Where a title ends that a writer, a section or an outlet's name follows, alone or with a place (`… هبة بريس - الرباط`).

    `sections` are where items of a menu begin that end at the stamp.
    """
    middle = (start + end) // 2
    behind = [middle + name.start for name in find_names(line[middle:end]) if not name.common]
    behind += [match.start() for match in [_BYLINE.search(line, middle, end)] if match]
    at = min([*behind, *(at for at in sections if at > middle)], default=end)
    return at if len(line[at:end].split()) <= _CREDIT_WORDS else end


def _site_behind(words: Sequence[Word], above: Sequence[Word], items: Sequence[Phrase]) -> list[int]:
    """Where the site's name begins that ends the words over the stamp: what begins the page, or what its notice of rights names."""
    folded = [word.folded for word in words]
    masthead = folded[: items[0].first] if items and 0 < items[0].first <= _MASTHEAD else []
    rights = next((at + 1 for at in range(len(folded) - 1, 0, -1) if folded[at].startswith("محفوظه")), None)
    holders = [folded[rights : rights + length] for length in (3, 2, 1)] if rights else []
    for name in filter(None, [masthead, *holders]):
        if len(above) > len(name) and [word.folded for word in above[-len(name) :]] == name:
            return [above[-len(name)].start]
    return []


def _stamps(line: str) -> list[tuple[tuple[int, int], bool]]:
    """Spans of full dates before the first sentence ends, the last first, and whether a clock or label shows a stamp."""
    folded = Folded(line[:_HEAD])
    stop = STOP.search(folded.text)
    limit = stop.end() if stop else len(folded.text)
    found: list[tuple[tuple[int, int], bool]] = []
    for date in find_dates(line[:_HEAD], folded):
        start, end = folded.folded(date.span[0]), folded.folded(date.span[1])
        if date.precision != "day" or end > limit:
            continue
        sample = max(0, start - 30), start
        label = LABEL_BEFORE.search(folded.text, *sample) or _AT.search(folded.text, *sample)
        clock = CLOCK.match(folded.text, end)
        if label or not IN_SENTENCE.search(folded.text, max(0, start - 10), start):
            span = folded.raw_span(label.start() if label else start, clock.end() if clock else end)
            sure = bool(label or clock)
            if found and span[0] - found[-1][0][1] <= _GAP:
                last, told = found.pop()
                span, sure = (last[0], span[1]), sure or told
            found.append((span, sure))
    return sorted(found, key=lambda each: (each[1], each[0]), reverse=True)


def _taken_up(title: str, text: str) -> float:
    """The share of a title's content words that the beginning of a text takes up."""
    stems = content_stems(fold(title))
    return len(stems & content_stems(fold(text[:_HEAD]))) / max(1, len(stems))


def _title(above: Sequence[Word], items: Sequence[Phrase], text: str) -> tuple[int | None, bool]:
    """Which of the words over a stamp is the first of the title, and whether the page tells it: behind a path, or where the
    words come twice. Else it is where those begin that the text takes up, best behind an item of the menu."""
    if not above:
        return None, False
    folded = [word.folded for word in above]
    paths = [i for i, word in enumerate(folded) if word in _PATH and i and not folded[i - 1][-1].isdecimal()]
    if paths and (len(paths) > 1 or _HOME & set(folded)):
        return _behind_section(folded, paths[-1] + 1), True
    if (twice := _repeated(folded)) is not None:
        return twice, True
    if not items and len(above) <= _LONGEST:
        return 0, False
    inside = {at for item in items for at in range(item.first, item.last)}
    bounds = {item.last for item in items}
    taken = content_stems(fold(text[:_HEAD]))
    best, best_score, score = None, 0.0, 0.0
    for at in range(len(above) - 1, max(0, len(above) - _LONGEST) - 1, -1):
        stems = content_stems(folded[at])
        word = 0.0 if not stems else _IN_TEXT if stems <= taken else _NOT_IN_TEXT
        score += _IN_MENU if at in inside else word
        here = score + _BOUND * (at in bounds or at == 0)
        if len(above) - at >= _TITLE_WORDS and at not in inside and here > best_score:
            best, best_score = at, here
    return best, False


def _behind_section(folded: Sequence[str], at: int) -> int:
    """The first word behind the name of a section, which the menu before has as well."""
    for length in range(_SECTION_WORDS, 0, -1):
        name = folded[at : at + length]
        if any(folded[i : i + length] == name for i in range(at - length)):
            return at + length
    parted = any(word in _PATH for word in folded[max(0, at - 2 - _SECTION_WORDS) : at - 1])
    return at if parted else at + 1


def _doubled(folded: Sequence[str]) -> tuple[int, int] | None:
    """Where a run of five words and more stands twice on end, and how long it is: the title of page and article."""
    for length in range(min(_LONGEST, len(folded) // 2), _TITLE_WORDS, -1):
        for first in range(len(folded) - 2 * length, -1, -1):
            if folded[first] == folded[first + length]:
                again = folded[first + length : first + 2 * length]
                if folded[first : first + length] == again:
                    return first, length
    return None


def _repeated(folded: Sequence[str]) -> int | None:
    """Where the longest run of words up to the last begins that stands there before; None for fewer than four."""
    best = 0
    for end in range(1, len(folded)):
        length = 0
        while length < end and folded[end - 1 - length] == folded[-1 - length] and length < len(folded) - end:
            length += 1
        best = max(best, length)
    return len(folded) - best if best >= _TITLE_WORDS else None
