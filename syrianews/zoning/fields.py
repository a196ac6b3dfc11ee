"""Records over a text: the fields that clipping services, readers, extractors and mail programs put before what they saved.

`Title: …`, `Published Time: …`, `تاريخ النشر: …`: three such lines close together say what the title is and what is not the article's text.
One alone says nothing: news has colons of its own. The names of fields are data (`data/fields.csv`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from ..lexicons import lexicon
from ..text import Folded, fold
from .lines import TITLE, Line

_REACH, _LEAST, _GAP = 30, 3, 2
"""Lines from a page's beginning that are looked at, the fewest fields that make a record, and the most lines from one to the next."""
_OF_RECORD = frozenset({"byline", "source_label", "meta_label"})
"""The roles of fields that say when a text was published, by whom and from where."""
_NAME = 24
"""The longest name of a field, in characters."""
_FIELD = re.compile(
    r"[\"'\s]*(?P<name>[^:=\"'\s][^:=\"']*?(?::[a-z_]+)?)[\"'\s]*[:=]\s+[\"'\[]*(?P<value>[^\s\"'].*?)[\"'\],]*$"
)
_MARKS = "\"'"


@lru_cache(1)
def _roles() -> dict[str, str]:
    return {fold(row["field"]).lower(): row["role"] for row in lexicon("fields")}


def read_fields(lines: list[Line]) -> None:
    """Give the lines of a record the category of their field; the title's line keeps its value as its text.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("Title: وصول الوفد إلى دمشق\\nAuthor: سعاد علي\\nDate: 2020-03-04\\nوصل الوفد.")
    >>> read_fields(page)
    >>> [(line.text, line.category) for line in page[:2]]
    [('وصول الوفد إلى دمشق', None), ('Author: سعاد علي', 'byline')]
    """
    fields = [
        (index, role, value) for index, line in enumerate(lines[:_REACH]) for role, value in _field(line.text)
    ]
    if len(fields) < _LEAST or any(after[0] - each[0] > _GAP for each, after in pairwise(fields[:_LEAST])):
        return
    for each, after in pairwise([*fields, (len(lines), "", 0)]):
        index, role, value = each
        if role == "title":
            lines[index] = _read_value(lines[index], value)
        else:
            lines[index].category = role
        if after[0] - index > _GAP:
            break


def record_below(lines: Sequence[Line], below: range) -> set[int]:
    """The lines below a text that are its record: three fields and more in a row, of which one says whence it is or who added it.

    >>> from syrianews.zoning.lines import read_lines
    >>> page = read_lines("تعليقك\\nتاريخ الإضافة : 4/3/2020\\nمضاف من طرف : سعاد\\nالمصدر : السنابل\\nالرئيسية")
    >>> sorted(record_below(page, range(5)))
    [1, 2, 3]
    """
    found: set[int] = set()
    roles = {index: role for index in below for role, _ in _field(lines[index].text) if role in _OF_RECORD}
    for index in roles:
        row = [at for at in range(index, index + _LEAST) if at in roles]
        if len(row) == _LEAST and len({roles[at] for at in row}) > 1:
            found.update(row)
    for index in found:
        lines[index].category = roles[index]
    return found


def record_starts(text: str) -> list[int]:
    """Where the records of a text begin that holds nothing but several, all with the same fields; nothing for any other text.

    >>> record = "العنوان: وصول الوفد\\nالتاريخ: 2018-04-09\\nالكاتب: سعاد\\n\\nوصل الوفد أمس.\\n"
    >>> record_starts(record + record), record_starts(record)
    ([0, 69], [])
    """
    if not _field(text.partition("\n")[0]):
        return []
    records: list[tuple[int, list[str]]] = []
    at = number = last = 0
    for line in text.split("\n"):
        for role, _ in _field(line):
            if not records or number - last > _GAP or role == records[-1][1][0]:
                records.append((at, []))
            records[-1][1].append(role)
            last = number
        at, number = at + len(line) + 1, number + (not line.isspace() and line != "")
    fields = set(records[0][1])
    starts = [start for start, roles in records if set(roles) == fields]
    return starts if len(starts) > 1 and len(fields) >= _LEAST and "title" in fields else []


def _field(text: str) -> list[tuple[str, int]]:
    """The role of a line that is a field, and where its value begins in it; nothing for any other line."""
    if ":" not in text[: _NAME + 2]:
        return []
    match = _FIELD.match(text)
    role = (
        _roles().get(fold(match["name"]).strip().lower()) if match and len(match["name"]) <= _NAME else None
    )
    return [(role, match.start("value"))] if match and role else []


def _read_value(line: Line, at: int) -> Line:
    """The line of a title, read as what stands behind the name of its field."""
    text, mark = line.text[at:], line.text[at - 1]
    if mark in _MARKS:  # around the whole value, as in JSON, or around its first words
        inner = text.rstrip(" ,").removesuffix(mark)
        whole = mark not in inner.replace("\\" + mark, "") and inner != text.rstrip(" ,")
        at, text = (at, inner) if whole else (at - 1, mark + text)
    value = replace(
        line, text_start=line.text_start + at, text=text, folding=Folded(text), words=text.count(" ") + 1
    )
    value.category, value.shape = None, TITLE
    return value
