"""Which date over a headline is not its article's, but the day on which the page was read or the site last changed.

Sites write it into the head of every page, between the page's title and the headline under the menu. There it has the weekday and no time,
or says that it is of an update; an article's own stamp stands under the headline.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from .dates import WEEKDAYS, full_days
from .lines import DATE, Line
from .stamp_signs import PUBLISHED, UPDATED

TODAY = re.compile(
    rf"(?<!\w)اليوم[\s،,]{{1,2}}(?P<weekday>{'|'.join(name for name in WEEKDAYS if name.startswith('ال'))})(?!\w)"
)
"""What a text calls today."""
_OPENING = 600
"""Characters of a paragraph that may say which day it is."""
_WEEKDAY = re.compile(rf"(?<!\w)(?:{'|'.join(WEEKDAYS)})(?!\w)")
_RIGHTS = re.compile(r"(?<!\d)20[0-4]\d(?!\d)")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?!\d)|الساعه|(?<!\w)(?:منذ|قبل)(?!\w)")


def days_told(texts: Iterable[Line]) -> set[int]:
    """The weekdays that the openings of paragraphs call today, Monday being 0."""
    found = (TODAY.search(line.folded[:_OPENING]) for line in texts)
    return {WEEKDAYS[each["weekday"]] for each in found if each}


def is_pages_day(line: Line, head: Sequence[Line], lead: Line, page: Sequence[Line] = ()) -> bool:
    """Whether the date in `line`, over the second copy of a title, is the page's: `head` stands between that copy and the paragraph `lead`. A
    page whose notice of rights has a later year was read later.

    >>> from .lines import read_lines
    >>> day, stamp, lead = read_lines("الأحد، 21 يناير 2018\\nالأحد، 21 يناير 2018 - 10:40\\nوصل الوفد إلى دمشق في زيارة رسمية.")
    >>> is_pages_day(day, [], lead), is_pages_day(stamp, [], lead)
    (True, False)
    """
    days = _weekdays(line)
    if not days or PUBLISHED.search(line.folded):
        return False
    years = [
        int(year) for other in page if other.category == "footer" for year in _RIGHTS.findall(other.text)
    ]
    if any(date.iso and int(date.iso[:4]) < max(years, default=0) for date in line.dates):
        return False
    if UPDATED.search(line.folded) or any(other.shape == DATE and full_days(other.dates) for other in head):
        return True
    if days_told([lead]):
        return is_of_another_day(line, [lead])
    single = len(line.dates) == 1 and _CLOCK.search(line.folded) is None
    return single and _WEEKDAY.search(line.folded) is not None


def is_of_another_day(line: Line, texts: Iterable[Line]) -> bool:
    """Whether paragraphs call another weekday today than that of the date in `line`, which is not said to be that of publication.

    >>> from .lines import read_lines
    >>> day, lead = read_lines("الأحد، 21 يناير 2018\\nوصل الوفد إلى دمشق اليوم، الثلاثاء، في زيارة رسمية.")
    >>> is_of_another_day(day, [lead])
    True
    """
    days = _weekdays(line)
    if not days or PUBLISHED.search(line.folded):
        return False
    told = days_told(texts)
    return bool(told) and not told & days


def _weekdays(line: Line) -> set[int]:
    """The weekdays of a line's full dates."""
    return {dt.date.fromisoformat(date.iso).weekday() for date in full_days(line.dates) if date.iso}
