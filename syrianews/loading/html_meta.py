"""What the metadata of saved pages say in ways that need reading: the local day of a stamp in universal time, writers among file names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from ..zoning.brands import plain

_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)")
_LABEL = re.compile(r"^(?:author|by|الكاتبة?|بقلم|كتبت?)(?!\w)[\s,،:/-]*", re.IGNORECASE)
_FILE = re.compile(
    r"https?|www\.|\.(?:com|net|org)|(?<!\w)(?:png|jpe?g|svg|logo|cdn\w*)(?!\w)", re.IGNORECASE
)
_LEAST = 3
"""The fewest letters of a writer's name."""


def local_day(day: str, values: Iterable[str]) -> str:
    """The day of a page in the time of its place, where `values` have the same instant in universal time and in that.

    >>> local_day("2020-12-24", ["2020-12-24T23:59:50+00:00", "2020-12-25T01:59:50+02:00"])
    '2020-12-25'
    """
    stamps = [found for value in values for found in map(_read, _STAMP.findall(value)) if found is not None]
    universal = {stamp for stamp in stamps if not stamp.utcoffset() and stamp.date().isoformat() == day}
    for stamp in stamps:
        if stamp.utcoffset() and stamp in universal:
            return stamp.date().isoformat()
    return day


def _read(stamp: str) -> datetime | None:
    try:
        return datetime.fromisoformat(stamp)
    except ValueError:
        return None


def writers(author: str | None, site: str | None, url: str | None) -> str | None:
    """Who wrote a page, without the label before the name, the site itself and what is no name; None where nobody is left.

    >>> writers("By هبة موسى; Site https; Logo Png", None, None), writers("Sanabil", "السنابل", "https://www.sanabil.com/1")
    ('هبة موسى', None)
    """
    host = urlsplit(url or "").hostname or ""
    own = {plain(site or ""), *host.split(".")}
    names = (_LABEL.sub("", name.strip()) for name in (author or "").split(";"))
    named = [
        name
        for name in names
        if len(name) >= _LEAST
        and not _FILE.search(name)
        and plain(name) not in own
        and name.lower() not in own
    ]
    return "; ".join(named) or None
