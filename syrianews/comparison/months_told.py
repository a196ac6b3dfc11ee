"""Days and months that a text names: `9 يناير/كانون الثاني`, `التاسع من يناير`, `مطلع آذار`, `في أبريل الماضي`, each as an
interval of days of the year.

A month is read only where something beside its name makes it a date (a day, a year, `شهر`, `الماضي`): `مارس` is a verb too.
Years are left out, because news gives none to the dates of its own year. The names are `data/months.csv`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..lexicons import lexicon
from ..text import Folded, fold
from ..zoning.dates import NO_PART, ORDINALS
from .quantities import Quantity, moved
from .word_classes import BOUNDS, COMING, GONE_BY

UNTIL = "حتي"
"""The word before the last day of a time, folded."""
MONTH = 31
"""Days that every month is taken to have: dates are compared, not subtracted."""
PARTS = {
    "مطلع": (1, 12),
    "اوائل": (1, 12),
    "بدايه": (1, 12),
    "مستهل": (1, 12),
    "منتصف": (8, 22),
    "اواسط": (8, 22),
    "اواخر": (19, 31),
    "نهايه": (19, 31),
}
"""Parts of a month and the days that they may mean, folded."""


def dates(text: str, shift: int = 0) -> list[Quantity]:
    """The days and months of a text, in order, as quantities of the kind `date`; spans are moved by `shift`.

    The `unit` of a day until which something lasts is `UNTIL`, that of others is empty.

    >>> [(q.low - 31, q.high - 31) for q in dates("عثر عليها في 9 يناير/ كانون الثاني، واعتقل أواخر كانون الثاني")]
    [(9, 9), (19, 31)]
    """
    return moved(_read(text), shift)


@lru_cache(maxsize=20_000)
def _read(text: str) -> tuple[Quantity, ...]:
    folded = Folded(text)
    found: list[Quantity] = []
    for match in _pattern().finditer(folded.text):
        day, part = match["day"] or ORDINALS.get(match["ordinal"] or ""), match["part"]
        last = match["before"] == UNTIL
        if last and not day:
            continue
        if match["before"] in BOUNDS or not (day or part or match["before"] or match["behind"]):
            continue
        low, high = (int(day), int(day)) if day else PARTS.get(part or "", (1, MONTH))
        if not 1 <= low <= MONTH:
            continue
        start, end = folded.raw_span(match.start("date"), match.end("month"))
        base = months()[match["month"]] * MONTH
        found.append(Quantity("date", base + low, base + high, UNTIL * last, start, end))
    return tuple(found)


@cache
def months() -> dict[str, int]:
    rows = [row for row in lexicon("months") if row["calendar"] == "gregorian"]
    return {fold(row["form"]): int(row["month"]) for row in rows if not row["form"].isascii()}


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    ordinals = "|".join(sorted(map(re.escape, ORDINALS), key=len, reverse=True))
    before = "في|شهر|منذ|حتي|قبل|بعد|خلال|بحلول"
    near = "|".join(sorted(GONE_BY | COMING | {"الجاري", "الحالي"}, key=len, reverse=True))
    behind = rf"(?:19|20)\d\d|(?:{near})(?!\w)|من العام"
    return re.compile(
        rf"(?<!\w)(?:[وف]?(?P<before>{before}) )?(?P<date>(?:[وبل]?(?P<part>{'|'.join(PARTS)}) (?:شهر )?)?(?:(?<![\d.,])(?P<day>\d{{1,2}}) (?:من )?(?:شهر )?"
        rf"|{NO_PART}(?P<ordinal>{ordinals}) من (?:شهر )?)?"
        rf"(?P<month>{names})(?!\w)(?:(?: ?[/(] ?| )(?:{names})(?!\w)\)?)?)(?:,? (?P<behind>{behind}))?"
    )
