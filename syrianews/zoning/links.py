"""Lists of links to other articles: tickers, related cards, most-read lists.

What gives them away is their rhythm: titles without a full stop that follow each other, each alone or with its date
or counter, under a head that says so or under a short label that cannot be anything else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from .boilerplate import HEADS
from .composed import addresses_reader
from .lines import DATE, LABEL, LATIN, MENU, NUMBER, PROSE, TICKER, TITLE, Line
from .site_speech import is_site_speech
from .stems import content_stems

Label: TypeAlias = tuple[str, int | None]
"""What a line is: zone kind and article number."""

BOILERPLATE: Label = ("boilerplate", None)
RELATED: Label = ("related", None)
_TITLE_WORDS = 5
"""A title of fewer words may as well be a menu item."""
_QUESTION_WORDS = 4
"""The fewest words of a title that is a question, which no menu asks."""
_TOP = 4
"""Lines from the page's beginning of which one may be its slogan."""
_LONE_WORDS = 7
"""A title that stands alone among menu items has more words than this."""
_SLOGAN_WORDS = 30
_SHORT_LIST, _SHORT_LEAST, _MENU_WORDS = 8, 4, 2.3
"""Lines under a head that are looked at, the least that make a list, and the words of an item of a menu."""
_RUN = 2
"""The fewest titles under a label that make it the head of a list though a menu is over it."""
MORE = frozenset({"المزيد", "مزيد"})
"""What heads a list of titles as well as it ends one."""
_TABLE_LINES, _TABLE_HEAD = 4, 6
"""Lines of a table, and the most words of its head."""
_PRESENTATION = 150
_HOUSE = re.compile(r"(?<!\w)لل(?:صحافه|طباعه|نشر|اعلام|انتاج)(?!\w)")
"""What a publishing house puts out, in its name."""
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w|\[email.protected\]")
"""An e-mail address, also as some sites hide it from scrapers."""
_ADDRESS_WORDS = 6
_SELF_PRESENTING = content_stems(
    "جريده صحيفه موقع اخباري الكترونيه الالكترونيه اليكترونيه يوميه مستقله شامله وكاله شبكه بوابه اخباريه قناه فضائيه بث انطلقت تاسست"
)


def label_link(lines: Sequence[Line], labels: Sequence[Label], index: int, end: int) -> Label:
    """A line outside of the articles and without a head over it: a link to another article, or furniture."""
    line = lines[index]
    before = labels[-1] if labels else BOILERPLATE
    if line.category in HEADS:
        return RELATED if heads_list(lines, index, end) else BOILERPLATE
    if line.category == "related_inline":
        return RELATED
    if line.category is not None or line.shape == MENU:
        return BOILERPLATE
    if line.shape == TICKER:
        return RELATED
    if (index < _TOP and presents(line)) or _is_bulleted_item(lines, before, index):
        return BOILERPLATE
    may_speak = line.shape in (TITLE, PROSE) or (line.shape == LABEL and line.words > 2 and before != RELATED)
    if may_speak and is_site_speech(line.folded):
        return BOILERPLATE
    if line.is_text and index + 1 < end and gives_address(lines[index + 1]):
        return BOILERPLATE
    if line.shape in (TITLE, PROSE):
        alone = before != RELATED and not (index + 1 < end and is_entry(lines, index + 1, end))
        listed = before == RELATED and line.shape == TITLE and not line.stops and not line.names_outlet
        entry = is_entry(lines, index, end) and not (alone and line.words <= _LONE_WORDS)
        return RELATED if entry or listed else BOILERPLATE
    if line.shape == DATE and before != RELATED and is_masthead(line):
        return BOILERPLATE
    if line.shape in (DATE, NUMBER):
        near = index + 1 < end and is_link(lines[index + 1])
        again = line.shape == NUMBER or any(
            other.shape == DATE for other in lines[index + 2 : min(index + 5, end)]
        )
        return RELATED if before == RELATED or (near and again and index > 0) else BOILERPLATE
    if line.shape != LABEL:
        return BOILERPLATE
    if before == RELATED and is_entry(lines, index, end):
        return RELATED
    in_menu = index > 0 and lines[index - 1].shape == LABEL and before == BOILERPLATE
    headed = heads_run(lines, index, end) if in_menu else heads_list(lines, index, end)
    return RELATED if headed else BOILERPLATE


def is_link(line: Line) -> bool:
    """Whether a line reads like the title of another article."""
    if line.category is not None or line.shape not in (TITLE, PROSE):
        return False
    if line.bulleted:
        return True
    if addresses_reader(line.folded) or is_site_speech(line.folded):
        return False
    asks = line.words >= _QUESTION_WORDS and line.text.endswith("؟")
    return (line.words >= _TITLE_WORDS or asks) and not is_slogan(line) and not presents_site(line)


def is_entry(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether a line is an entry of a link list: a title, or anything short that is dated."""
    line = lines[index]
    return is_link(line) or (
        line.category is None and line.shape in (LABEL, TITLE) and _is_dated(lines, index, end)
    )


def _is_dated(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether a line has its date under it as others around it have: one date alone is the page's own."""
    if index + 1 >= end or lines[index + 1].shape != DATE:
        return False
    before = lines[max(0, index - 2) : index]
    after = lines[index + 2 : min(index + 5, end)]
    return any(line.shape in (DATE, NUMBER) for line in before) or any(line.shape == DATE for line in after)


def is_masthead(line: Line) -> bool:
    """Whether a date is today's at the top of the site, which is given in both calendars there."""
    return any(date.calendar == "hijri" for date in line.dates)


def presents_site(line: Line) -> bool:
    """Whether a paragraph opens by saying what the site itself is."""
    return len(content_stems(line.folded[:_PRESENTATION]) & _SELF_PRESENTING) > 2


def self_presenting(line: Line) -> bool:
    """Whether a paragraph opens with two words and more for what kind of site this is (`موقع … الإخباري`)."""
    return len(content_stems(line.folded[:_PRESENTATION]) & _SELF_PRESENTING) > 1


def gives_address(line: Line) -> bool:
    """Whether a short line gives an e-mail address: a paragraph over it at the top of a page says who the site is."""
    return line.words <= _ADDRESS_WORDS and _EMAIL.search(line.text) is not None


def presents(line: Line) -> bool:
    """Whether a title says what kind of paper or site something is (`أول يومية إلكترونية …`)."""
    return line.shape == TITLE and len(line.stems & _SELF_PRESENTING) > 1


def _is_bulleted_item(lines: Sequence[Line], before: Label, index: int) -> bool:
    """Whether a few words behind a bullet go on with a menu, whose items are fewer words still."""
    line, above = lines[index], lines[index - 1]
    if not (index and line.bulleted and above.bulleted) or line.words >= _TITLE_WORDS:
        return False
    return before == BOILERPLATE and above.shape in (LABEL, TITLE)


def is_slogan(line: Line) -> bool:
    """Whether a title-like line presents the site itself (`… موقع إخباري مستقل`, `… للصحافة والنشر`)."""
    if line.words > _SLOGAN_WORDS or not line.names_outlet:
        return False
    if _HOUSE.search(line.folded):
        return True
    named = set().union(*(content_stems(line.folded[name.start : name.end]) for name in line.names))
    return len((line.stems - named) & _SELF_PRESENTING) > 1


def heads_list(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether a list of links follows the line: a title, and then another or its date."""
    if index + 1 < end and lines[index + 1].shape == TICKER:
        return True
    index = _last_tab(lines, index, end)
    if lines[index].category in HEADS and heads_short_list(lines, index, end):
        return True
    stop = min(index + 6, end)
    entries = [
        i for i in range(index + 1, stop) if is_entry(lines, i, end) or lines[i].category == "related_inline"
    ]
    if not entries:
        return False
    lead = entries[0] - index - 1
    if lines[index].category in HEADS:
        between = lines[index + 1 : entries[0]]
        near = lead == 0 or (lead <= 2 and lines[entries[0]].shape != PROSE)
        return near and all(line.category is None and line.shape != LATIN for line in between)
    listed = entries[0] + 1 < stop and (
        entries[0] + 1 in entries
        or lines[entries[0] + 1].shape == NUMBER
        or _is_dated(lines, entries[0], end)
    )
    between = lines[index + 1 : entries[0]]
    return (
        listed
        and lead <= 1
        and all(line.shape in (LABEL, NUMBER) and line.category is None for line in between)
    )


def heads_short_list(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether the lines under a head are short titles and names of authors: longer on average than a menu's items."""
    entries: list[Line] = []
    for line in lines[index + 1 : min(index + 1 + _SHORT_LIST, end)]:
        if line.category is not None or line.shape not in (LABEL, TITLE, NUMBER):
            break
        if line.shape != NUMBER:
            entries.append(line)
    words = sum(line.words for line in entries)
    links = sum(map(is_link, entries))
    return len(entries) >= _SHORT_LEAST and links < 2 and words > _MENU_WORDS * len(entries)


def heads_run(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether titles stand directly under a label that blank lines part from the menu over it: the label is theirs."""
    after = lines[index + 1 : min(index + 1 + _RUN, end)]
    if (
        len(after) < _RUN
        or after[0].number - lines[index].number >= lines[index].number - lines[index - 1].number
    ):
        return False
    return all(is_link(line) and not line.stops and line.shape == TITLE for line in after)


def _last_tab(lines: Sequence[Line], index: int, end: int) -> int:
    """The last of the heads that stand side by side as tabs of one list (`الأكثر قراءة`, `يوم`, `أسبوع`)."""
    while index + 1 < end and lines[index].category in HEADS and lines[index + 1].category in HEADS:
        index += 1
    return index


def heads_long_list(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether a line is a label that three titles in a row follow: no thread of readers' comments looks like that."""
    if lines[index].shape != LABEL or (lines[index].category is not None and lines[index].key not in MORE):
        return False
    after = [line for line in lines[index + 1 : min(index + 6, end)] if line.shape != LABEL]
    least = 2 if lines[index].key in MORE and index + 3 == end else 3
    return len(after) >= least and all(is_link(line) and not line.stops for line in after[:least])


def heads_table(lines: Sequence[Line], index: int, end: int) -> bool:
    """Whether names with figures follow a short line in turns, as under prices and exchange rates."""
    rows = lines[index + 1 : min(index + 1 + _TABLE_LINES, end)]
    return (
        lines[index].words <= _TABLE_HEAD
        and len(rows) == _TABLE_LINES
        and all(line.shape in ((NUMBER, DATE) if at % 2 else (LABEL,)) for at, line in enumerate(rows))
        and not any(line.dates for line in rows)
    )
