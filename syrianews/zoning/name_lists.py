"""Lists within a text that a sentence with a colon announces: `وجاءت أسماؤهم على النحو التالي:`, then a name or a few words a line.

Their lines look like labels and links, but the text goes on behind them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import LABEL, NUMBER, PROSE, RULE, TITLE, Line

_ANNOUNCES = re.compile(
    r"(?<!\w)و?(?:[كب]?ال?(?:تالي|اتي)|التاليه|الاتيه|اسماوهم|هم|هي|هما|وهم|نحو|كما يلي|ما يلي)(?: \w+)? ?:$"
)
_ENTRY = re.compile(r"[-–—•*]|\d{1,2}\s?[-.)–]|[^:]{2,40}:")
"""What shows a line to be an entry where the list ends the page."""
_FEWEST, _MOST = 3, 60
_ANNOUNCING_WORDS, _ITEM_WORDS = 5, 12
_ITEMS = (LABEL, TITLE)


def mend_lists(lines: Sequence[Line]) -> None:
    """Make text of the lines of announced lists behind which the text goes on.

    >>> from .lines import read_lines
    >>> lines = read_lines("وضمت اللجنة الجديدة أعضاء وجاءت أسماؤهم كالتالي:\\nسامر العلي\\nنور الحلبي\\nعمر الشامي\\nوقالت الوزارة إن اللجنة تبدأ عملها يوم الأحد المقبل.")
    >>> mend_lists(lines)
    >>> {line.shape for line in lines}
    {'prose'}
    """
    for index, line in enumerate(lines):
        text = line.folded.rstrip()
        if not text.endswith(":"):  # as most lines do not, which is told at once
            continue
        announces = line.category is None and line.shape in (PROSE, TITLE) and line.words >= _ANNOUNCING_WORDS
        if announces and _ANNOUNCES.search(text) and (items := _items(lines, index + 1)):
            for item in (line, *items):
                item.shape, item.category = PROSE, None


def _items(lines: Sequence[Line], first: int) -> list[Line]:
    """The items of the list that begins at line `first`; none where too few are there, or no text follows entries without a sign."""
    items: list[Line] = []
    for line in lines[first : first + _MOST]:
        if line.is_text:
            return items if sum(item.shape in _ITEMS for item in items) >= _FEWEST else []
        item = line.category is None and line.words <= _ITEM_WORDS and line.shape in (*_ITEMS, NUMBER)
        if not item and line.shape != RULE:
            return []
        items.append(line)
    entries = [item for item in items if item.shape in _ITEMS]
    told = all(_ENTRY.match(item.text) for item in entries) and first + len(items) == len(lines)
    return items if told and len(entries) >= _FEWEST else []
