"""Tags that stand under a text without a head: a run of short lines, mostly of the article's own words.

Stock words such as `تويتر` are tags too where they stand among tags.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from ..text import fold
from .boilerplate import HEADS
from .lines import LABEL, LATIN, MENU, NUMBER, TITLE, Line
from .markdown import link_texts
from .stems import content_stems

TAG_WORDS, TAG_RUN = 6, 3
"""The most words of a tag, and the fewest tags that make a list."""
_REACH, _LONGEST = 8, 12
"""Lines of a signature and share bar between a text and its tags, and the most tags."""
_AT_END = 4
"""The fewest lines of a few words at a page's end that are no text."""
_BUTTON_WORDS = 2
_STRUNG = 5
"""The fewest words of tags with nothing between them."""
_SENTENCE = re.compile(
    r"(?:^|\s)(?:[يت]\w{3,}|[وبلف]?(?:في|من|الي|علي|عن|مع|بعد|قبل|بين|خلال|ان|لا|لم|لن)(?!\w)|و\s)|[:؟!…«\"“|]|\.\."
)
_IN_MENU, _OWN_TOPICS = 0.34, 0.34
"""The most of the tags that the page's menu has as well, and the least share of the article's words where a head closes the list."""
_OWN, _OWN_TAGS = 0.66, 0.75
"""The least share of tags without a head that are of the article's words, of those in lines of their own and of those in one line."""
_COMMA = re.compile(r"\w[،,]\s*\w")
_GAP = re.compile(r"\s{2,}|\t|\s*[،,|]\s+|\s[-–—]\s")
_OVER_TAGS = frozenset({"byline", "credit", "source_label", "meta_label", "caption", "share"})
"""Categories of the lines between a text and its tags."""


def tags_under_text(lines: Sequence[Line], below: range, words: set[str], menu: set[str]) -> range:
    """Which of the lines `below` a text are its tags: `words` are the text's stems, `menu` the keys of the page's menu.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("وصل الوفد الرسمي إلى دمشق أمس.\\nدمشق\\nتويتر\\nالوفد الرسمي\\nمن نحن")
    >>> tags_under_text(page, range(1, 5), page[0].stems, set())
    range(1, 4)
    >>> tags_under_text(page, range(1, 5), page[0].stems, {"دمشق"})
    range(0, 0)
    """
    start = below.start
    while start < min(below.start + _REACH, below.stop) and _may_be_over_tags(lines[start]):
        start += 1
    run = [*takewhile(_may_be_tag, lines[start : min(start + _LONGEST, below.stop)])]
    own = [bool(line.stems) and line.stems <= words for line in run]
    while own and not own[-1]:
        own.pop()
    run = run[: len(own)]
    told = len(own) >= TAG_RUN and sum(own) >= _OWN * len(own)
    told = told and any(line.words > 1 or line.text[0] == "#" for line in run)
    listed = sum(line.key in menu for line in run)
    if told and (not listed or (sum(own) == len(own) and listed <= _IN_MENU * len(own))):
        return range(start, start + len(own))
    return _tags_over_head(lines, range(start, below.stop), words, menu)


def _tags_over_head(lines: Sequence[Line], below: range, words: set[str], menu: set[str]) -> range:
    """The labels from the first of some lines on that the head of a list closes, where the text has the words of some and the menu of few."""
    run = [*takewhile(_may_be_topic, lines[below.start : min(below.start + _LONGEST, below.stop)])]
    after = lines[below.start + len(run) : below.stop][:1]
    own = sum(bool(line.stems) and line.stems <= words for line in run)
    told = (
        len(run) >= TAG_RUN
        and any(line.category in HEADS for line in after)
        and own >= _OWN_TOPICS * len(run)
    )
    few = sum(line.key in menu for line in run) <= _IN_MENU * len(run)
    return range(below.start, below.start + len(run)) if told and few else range(0)


def _may_be_topic(line: Line) -> bool:
    return line.shape == LABEL and line.category is None and not line.stops and not line.dates


def _may_be_over_tags(line: Line) -> bool:
    """Whether a line may stand between a text and its tags: what signs it, a share bar with its counter, the button of a comment."""
    return (
        line.category in _OVER_TAGS
        or line.shape == NUMBER
        or (line.category == "comment" and line.words == 1)
    )


def lost_tags(lines: Sequence[Line], below: range, words: set[str], menu: set[str]) -> bool:
    """Whether none of the few words under the head of an article's tags are its `words`, or most are the page's `menu`: the dump lost the list, and
    other furniture follows.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("وصل الوفد الرسمي إلى دمشق أمس.\\nالوسوم\\nآراء حرة\\nمن مكتبتنا")
    >>> [lost_tags(page, range(2, 4), words, menu) for words in (page[0].stems, page[2].stems) for menu in (set(), {"اراء حره", "من مكتبتنا"})]
    [True, True, False, True]
    """
    row = [*takewhile(_may_follow_head, (lines[at] for at in below[:_LONGEST]))]
    if len(row) > 1 and 2 * sum(line.key in menu for line in row) > len(row):
        return True
    return bool(row) and bool(words) and not any(line.stems & words for line in row)


def _may_follow_head(line: Line) -> bool:
    short = line.shape in (LABEL, LATIN) or (line.shape == TITLE and line.words <= TAG_WORDS)
    return short and line.category is None and not line.text.startswith("#")


def strings_tags(line: Line, words: set[str]) -> bool:
    """Whether a line is tags with nothing between them: all of the article's `words`, and neither verb nor preposition, which titles have.

    >>> from syrianews.zoning.lines import read_lines
    >>> text, tags, title = read_lines("يصل الوفد الرسمي السوري إلى دمشق في زيارة تتناول ملف المعابر.\\nالوفد الرسمي زيارة دمشق المعابر\\nالوفد الرسمي يصل إلى دمشق")
    >>> strings_tags(tags, text.stems), strings_tags(title, text.stems)
    (True, False)
    """
    if line.shape != TITLE or line.category is not None or line.stops or line.dates:
        return False
    least = len(line.stems) >= _STRUNG and line.words <= _LONGEST and line.stems <= words
    return least and _SENTENCE.search(line.folded) is None


def lists_tags(line: Line, words: set[str]) -> bool:
    """Whether gaps, commas, bars or dashes part a line into tags that are, but for few, of the article's `words`, or are in Latin letters."""
    if line.shape == LATIN and len(_COMMA.findall(line.text)) >= TAG_RUN and not line.stops:
        return True
    linked = line.shape == MENU and "](" in line.text
    texts = map(fold, link_texts(line.text)) if linked else _GAP.split(line.folded)
    pieces = [content_stems(piece) for piece in texts]
    listed = len(pieces) >= TAG_RUN and line.category is None and not line.stops and bool(words)
    if not listed or not all(stems and len(stems) <= TAG_WORDS for stems in pieces):
        return False
    return sum(stems <= words for stems in pieces) >= max(TAG_RUN, _OWN_TAGS * len(pieces))


def _may_be_tag(line: Line) -> bool:
    """Whether a line may be a tag among tags: short, undated, no stock phrase but a button's or the one word of a section."""
    short = line.shape in (LABEL, LATIN) or (line.shape == TITLE and line.words <= TAG_WORDS)
    button = line.category == "share" and line.words <= _BUTTON_WORDS
    stock = line.category is None or button or (line.category == "nav" and line.words == 1)
    return short and stock and not line.stops and not line.dates


def tags_at_end(lines: Sequence[Line]) -> int:
    """How many lines at the end of a page are few words each, as tags are: none where they are fewer than a list.

    >>> from syrianews.zoning.lines import read_lines
    >>> tags_at_end(read_lines("قال الوزير إن الأمر انتهى الآن.\\nحلب\\nدمشق\\nالخبز\\nأسعار الخبز"))
    4
    """
    row = list(
        takewhile(
            lambda line: line.shape == LABEL and line.category is None and not line.stops, reversed(lines)
        )
    )
    return len(row) if len(row) >= _AT_END else 0
