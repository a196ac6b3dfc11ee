"""Tables of articles become scrapes: JSONL, JSON, CSV, Parquet, pandas.

Each row is one scrape: its title, a blank line, its body. Which column is which is known by the usual names
(`ROLES`) or by a mapping that the user gives. Title, outlet, date, address, byline and id go to `Scrape.given`.
Everything but `.json` is read as a stream: no more than one batch of rows is ever held.

A row is named `file:N`: N is the line of a JSONL file, the number of the row (from 1) of the others; in a DataFrame the label
of its index, or its id where the index only counts and every row has a short id of its own. A row without text, or a line that
is not JSON, is a `Failure` of its own and the rest goes on.
"""

from __future__ import annotations

import csv
import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..corpus import Failure
from ..lexicons import open_table
from ..schema import Scrape
from .archives import CHUNK, RECORD_LIMIT, Unreadable, open_bytes, read_lines, read_whole
from .column_roles import ROLES, MissingColumn, roles_of
from .encodings import decode, mended
from .given import column_order, two_days
from .html_page import HtmlPage, read_piece
from .html_text import is_markup

if TYPE_CHECKING:
    import pandas as pd

_ANNOTATION_KEYS = frozenset(
    {"zones", "mentions", "attributions", "pairs", "alignments", "stories", "quotes"}
)
_BATCH = 256
_ORDER_ROWS = 10_000
"""Rows that may show the order of day and month in a column of dates."""
_SHORT_ID = re.compile(r"(?![\da-fA-F-]{32,})[^\s:/\\]{1,40}")
"""An id by which a row, and so its article, can be called: longer ones, and hashes, are for machines."""
_HOPELESS = 20
"""So many lines at the beginning of a JSONL file that are not JSON: it is something else."""


_RESULTS: tuple[frozenset[str], ...] = (
    frozenset(("file", "format", "encoding", "characters")),
    frozenset(("file", "article", "start", "end")),
    frozenset(("file", "article", "b_start", "b_end")),
    frozenset(("a_file", "a_article", "b_file", "b_article")),
    frozenset(("file", "reason")),
)
"""Columns by which a table is one that `corpus.to_csv` or `comparison.to_csv` wrote."""


def scrape_of(
    row: Mapping[str, Any],
    roles: Mapping[str, str],
    file: str,
    format: str,
    encoding: str = "utf-8",
    order: Callable[[], str | None] | None = None,
) -> Scrape | Failure:
    """One row as a scrape: title, blank line, body; the title is marked as headline. `order` tells the order of day and month in the
    column of dates, and is asked only where a row leaves it open."""
    values = {role: _words(row.get(column)) for role, column in roles.items()}
    body, title = values.pop("text"), " ".join(values.get("title", "").split())
    given = {role: value for role, value in values.items() if value}
    if not body.strip() and not title:
        return Failure(file, "no text in this row: nothing to read")
    if order is not None and two_days(given.get("date")) and (found := order()):
        given["date_order"] = found
    page = read_piece(body) if is_markup(body) else HtmlPage(body)
    text, notes = mended(page.text)
    if not text.strip():
        notes = [*notes, "no text beside the title: the article is its headline alone"]
    if title and not text.lstrip().startswith(title):
        head = mended(title)[0] + "\n\n"
        marks = [(0, len(title), "headline")]
    else:
        head, marks = "", []
    marks += [(start + len(head), end + len(head), kind) for start, end, kind in page.marks]
    return Scrape(file, head + text, encoding, format, given, page.notes + notes, marks)


def _order_of(days: Callable[[], Iterable[Any]]) -> Callable[[], str | None]:
    """What tells the order of day and month in a column, which is read no further than its first thousands of rows, and once."""
    return cache(lambda: column_order(islice(days(), _ORDER_ROWS)))


def _words(value: Any) -> str:
    """A cell as a string: empty for none and NaN; a list or an array is one paragraph a line; bytes are UTF-8."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, (list, tuple)):
        return "\n".join(_words(part) for part in value)
    if type(value).__name__ in ("NaTType", "NAType"):
        return ""
    if hasattr(value, "tolist"):
        return _words(value.tolist())
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if isinstance(value, str) else str(value)


def read_jsonl(path: Path, name: str, columns: Mapping[str, str] | None = None) -> Iterator[Scrape | Failure]:
    """One JSON object per line."""
    roles_for = lru_cache(maxsize=256)(lambda keys: roles_of(keys, columns))
    good = False
    lacking: list[Failure] = []
    encoding = _encoding(path)

    def days() -> Iterator[Any]:
        for line in _decoded_lines(path, encoding):
            with suppress(ValueError, RecursionError):
                if isinstance(row := json.loads(line), dict):
                    yield row.get(roles_for(tuple(row)).get("date", ""))

    order = _order_of(days)
    for number, line in enumerate(_decoded_lines(path, encoding), 1):
        if not line.strip():
            continue
        file = f"{name}:{number}"
        try:
            row = json.loads(line)
            if not isinstance(row, dict):
                raise ValueError(f"a JSON {type(row).__name__} where an object was expected")
            scrape = scrape_of(row, roles_for(tuple(row)), file, "jsonl", encoding, order)
        except MissingColumn as error:
            failure = Failure(file, str(error))
            if good:
                yield failure
            elif number < _HOPELESS:
                lacking.append(failure)
            else:
                raise MissingColumn(
                    f"{error}. None of the first {number} lines has it; the rest was not read"
                ) from None
        except (ValueError, RecursionError) as error:
            yield Failure(file, f"this line is not a JSON object ({_wrong(error)}): mend or remove it")
        else:
            good = True
            yield from lacking
            lacking.clear()
            yield scrape
        if not good and number >= _HOPELESS:
            raise Unreadable(f"none of its first {number} lines is an article as a JSON object: is it JSONL?")
    if not good and len(lacking) > 1 and len({failure.reason for failure in lacking}) == 1:
        raise MissingColumn(lacking[0].reason)
    yield from lacking


def read_json(path: Path, name: str, columns: Mapping[str, str] | None = None) -> Iterator[Scrape | Failure]:
    """A JSON array of objects, an object that holds one, or one object that is an article.

    Yields nothing for a file of annotations (`is_annotation`). Raises Unreadable or MissingColumn.
    """
    try:
        decoded = decode(read_whole(path))
        encoding, data = decoded.encoding, json.loads(decoded.text)
    except RecursionError:
        raise Unreadable("JSON nested too deeply to be a table of articles") from None
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            yield from read_jsonl(path, name, columns)
            return
        raise Unreadable(f"not valid JSON ({_wrong(error)}): mend it or write it again") from None
    if is_annotation(data):
        return
    if isinstance(data, dict):
        lists = [v for v in data.values() if isinstance(v, list) and v and isinstance(v[0], dict)]
        try:
            yield scrape_of(data, roles_of(data, columns), name, "json", encoding)
            return
        except MissingColumn:
            if len(lists) != 1:
                raise
            data = lists[0]
    if not isinstance(data, list) or not data:
        raise Unreadable("JSON without articles: an array of objects, each with a text, was expected")
    rows = [row for row in data if isinstance(row, dict)]
    order = _order_of(lambda: (row.get(roles_of(row, columns).get("date", "")) for row in rows))
    for number, row in enumerate(data, 1):
        file = f"{name}:{number}"
        try:
            if not isinstance(row, dict):
                raise MissingColumn(f"a JSON {type(row).__name__} where an object was expected")
            yield scrape_of(row, roles_of(row, columns), file, "json", encoding, order)
        except MissingColumn as error:
            yield Failure(file, str(error))


def is_annotation(data: Any) -> bool:
    """Whether a JSON value is an annotation of texts (ours or a gold standard's) and no text.

    >>> is_annotation({"file": "a.txt", "zones": [], "articles": []})
    True
    """
    return (
        isinstance(data, dict) and bool(_ANNOTATION_KEYS & set(data)) and not set(ROLES["text"]) & set(data)
    )


def read_csv(path: Path, name: str, columns: Mapping[str, str] | None = None) -> Iterator[Scrape | Failure]:
    """Comma-, semicolon- or tab-separated values with a header line."""
    # the limit is one for the process: to put it back would cut short what another thread is reading
    csv.field_size_limit(max(csv.field_size_limit(), RECORD_LIMIT))
    try:
        encoding = _encoding(path)
        names, rows = open_table(_decoded_lines(path, encoding), ",;\t|")
        if (columns or {}).get("text") not in names and any(results <= set(names) for results in _RESULTS):
            raise Unreadable(
                "a table of what syrianews found, not of articles: keep results in another folder"
            )
        roles = roles_of(names, columns)

        def days() -> Iterator[str]:
            at = names.index(roles["date"])
            for cells in open_table(_decoded_lines(path, encoding), ",;\t|")[1]:
                yield cells[at] if at < len(cells) else ""

        order = _order_of(days)
        for number, cells in enumerate(rows, 1):
            file = f"{name}:{number}"
            while len(cells) > len(names) and not cells[-1].strip():  # as spreadsheets leave them
                cells.pop()
            if len(cells) > len(names):
                yield Failure(
                    file, f"{len(cells)} cells under a header of {len(names)}: put quotes around the text"
                )
            elif cells:
                yield scrape_of(dict(zip(names, cells, strict=False)), roles, file, "csv", encoding, order)
    except csv.Error as error:
        raise Unreadable(f"not valid CSV ({error}): is a quotation mark left open?") from None


def read_parquet(
    path: Path, name: str, columns: Mapping[str, str] | None = None
) -> Iterator[Scrape | Failure]:
    """A Parquet file, a batch of rows at a time, only the columns that are needed."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise Unreadable('Parquet needs pyarrow: pip install "syrianews[parquet]"') from None
    try:
        with parquet.ParquetFile(path) as table:
            roles = roles_of(table.schema_arrow.names, columns)
            number = 0

            def days() -> Iterator[Any]:
                with parquet.ParquetFile(path) as again:
                    for batch in again.iter_batches(batch_size=_BATCH, columns=[roles["date"]]):
                        yield from batch.column(0).to_pylist()

            order = _order_of(days)
            for batch in table.iter_batches(batch_size=_BATCH, columns=sorted(set(roles.values()))):
                for row in batch.to_pylist():
                    number += 1
                    yield scrape_of(row, roles, f"{name}:{number}", "parquet", order=order)
    except PermissionError:
        raise Unreadable("no permission to read it: change its mode (chmod +r) or its owner") from None
    except (pa.ArrowException, OSError) as error:
        raise Unreadable(f"not a readable Parquet file ({_first(error)}): write it again") from None


def read_frame(
    frame: pd.DataFrame, name: str, columns: Mapping[str, str] | None = None
) -> Iterator[Scrape | Failure]:
    """The rows of a DataFrame. Raises MissingColumn."""
    roles = roles_of(frame.columns, columns)
    position = list(map(str, frame.columns)).index
    ids = [str(value) for value in frame.iloc[:, position(roles["id"])].dropna()] if "id" in roles else []
    labels: Iterable[Any] = range(1, len(frame) + 1)
    if frame.index.dtype.kind in "iu" and len(set(ids)) == len(frame) and all(map(_SHORT_ID.fullmatch, ids)):
        labels = ids
    elif frame.index.is_unique:
        labels = frame.index
    order = _order_of(lambda: frame.iloc[:, position(roles["date"])])
    places = [position(column) for column in roles.values()]
    cells = zip(*(frame.iloc[:, place] for place in places), strict=True)
    for label, values in zip(labels, cells, strict=True):
        row = dict(zip(roles.values(), values, strict=True))
        yield scrape_of(row, roles, f"{name}:{label}", "dataframe", order=order)


def _encoding(path: Path) -> str:
    """The encoding that the first chunk of a file shows."""
    with open_bytes(path) as stream:
        return decode(stream.read(CHUNK)).encoding


def _decoded_lines(path: Path, encoding: str) -> Iterator[str]:
    """The lines of a file."""
    with open_bytes(path) as stream:
        yield from read_lines(iter(lambda: stream.read(CHUNK), b""), encoding)


def _wrong(error: BaseException) -> str:
    """What is wrong with a piece of JSON, and at which character of it."""
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at character {error.pos + 1}"
    return _first(error)


def _first(error: BaseException) -> str:
    """The first line of an error's message, shortened."""
    return (str(error) or type(error).__name__).splitlines()[0][:120]
