"""Articles that follow each other on one page, as sites load them at the end of the one before.

No head such as `إقرأ أيضاً` parts them. What shows a new one is what every article of the page begins with: a title, a stamp with a full date close
under it, and a text that takes the title up and does not go on with the text before.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from .boilerplate import HEADS
from .datelines import is_dateline
from .dates import full_days
from .inside import refers_back
from .lines import DATE, LABEL, LATIN, NUMBER, PROSE, TITLE, Line, agreement

_TITLE_WORDS, _TITLE_STEMS = 4, 3
_REACH = 8
"""Lines under a title in which its stamp and its text begin."""
_OWN = 0.5
"""How much of its title the text under it takes up."""
_NUMBER, _NUMBERED_OWN = re.compile(r"\d{1,2}\s?[-–.)]\s"), 0.15
"""The number before the title of a piece in a review of the press, and how much of such a title the text takes up."""
_TEXT_WORDS = 35
"""The fewest words of such a text: what a card shows of another article is shorter."""
_PARAGRAPHS = 2
"""The fewest of them under the head of a list, where a card shows one."""
_DIVIDERS = 2
"""How often a line stands on a page that parts its texts."""
_READ_ON = re.compile(r"(?:اقرا|لقراءه|اكمل|تابع|لمتابعه)\w?(?= )")
"""How the button begins that stands under a text of a mailing."""
_BETWEEN = frozenset({"byline", "credit", "source_label", "meta_label", "caption", "share", "subscribe"})


def dividers(lines: Sequence[Line]) -> frozenset[str]:
    """The lines that part texts of one page, as a mailing's button under each of them: several times the same, a title under it each time but
    the last.

    >>> from syrianews.zoning.lines import read_lines
    >>> text = "وصل الوفد الرسمي إلى دمشق أمس الخميس في زيارة تستمر يومين.\\nاقرأ المقال كاملا\\nوصول الوفد الرسمي إلى دمشق\\n"
    >>> dividers(read_lines(3 * text))
    frozenset({'اقرا المقال كاملا'})
    """
    if sum(line.category == "nav" for line in lines) < _DIVIDERS:  # nearly every article's bare text
        return frozenset()
    places: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        if line.category == "nav" and _READ_ON.match(line.key):
            places.setdefault(line.key, []).append(index)
    return frozenset(
        key
        for key, at in places.items()
        if len(at) >= _DIVIDERS
        and all(lines[i - 1].is_text for i in at)
        and all(i + 1 < len(lines) and lines[i + 1].shape == TITLE for i in at[:-1])
    )


def opens_article(lines: Sequence[Line], index: int, parting: Container[str] = ()) -> bool:
    """Whether an article begins with line `index` as its title: over its stamp, or under one of the `parting` lines.

    >>> from syrianews.zoning.lines import read_lines
    >>> lines = read_lines("وصول الوفد الرسمي إلى دمشق\\n5 آب 2015\\nوصل الوفد الرسمي إلى دمشق أمس.")
    >>> opens_article(lines, 0)
    False
    """
    title = lines[index]
    if title.shape != TITLE or title.category is not None or title.bulleted or title.stops:
        return False
    if (
        index + 1 == len(lines)
        or title.words < _TITLE_WORDS
        or len(title.stems) < _TITLE_STEMS
        or refers_back(title)
    ):
        return False
    parted = lines[index - 1].key in parting
    parted = parted or is_dateline(lines[index + 1])
    first = _text_under(lines, index, parted or _is_under_stamp(lines, index))
    if first is None or refers_back(lines[first]):
        return False
    texts = _paragraphs(lines, first)
    headed = parted or any(line.category in HEADS for line in lines[max(0, index - 2) : index])
    if headed and len(texts) < _PARAGRAPHS:
        return False
    own = _NUMBERED_OWN if _NUMBER.match(title.text) else _OWN
    return sum(line.words for line in texts) >= _TEXT_WORDS and agreement(title, texts[:2]) >= own


def _is_under_stamp(lines: Sequence[Line], index: int) -> bool:
    """Whether a full date stands directly over a title, or over its section's name: the stamp of the card before, or its own."""
    at = index - 1
    if at > 0 and lines[at].shape == LABEL and lines[at].category is None:
        at -= 1
    if at < 1 or lines[at].shape != DATE or not full_days(lines[at].dates):
        return False
    return lines[at - 1].is_text or lines[at - 1].shape == NUMBER


def _text_under(lines: Sequence[Line], index: int, stamped: bool) -> int | None:
    """Where the text under a title begins that has a stamp between, unless it is stamped over it; None where there is none, or
    something else."""
    for at in range(index + 1, min(index + 1 + _REACH, len(lines))):
        line = lines[at]
        if line.is_text:
            return at if stamped else None
        if line.shape == DATE or line.category == "meta_label":
            stamped = stamped or bool(full_days(line.dates))
        elif not _may_stand_between(line, stamped):
            return None
    return None


def _may_stand_between(line: Line, stamped: bool) -> bool:
    if line.category in _BETWEEN or line.shape in (NUMBER, LATIN):
        return True
    return line.category is None and (
        line.shape == LABEL or line.names_outlet or (stamped and line.shape == TITLE)
    )


def _paragraphs(lines: Sequence[Line], first: int) -> list[Line]:
    """The paragraphs of running text that follow each other from line `first`."""
    texts = []
    for line in lines[first:]:
        if line.is_text:
            texts.append(line)
        elif line.shape == PROSE or line.category is not None or line.shape == TITLE:
            break
    return texts
