"""What a run reads, as items: cheap to list and to send to a worker, each of them one scrape.

| input | item | read as a scrape |
| --- | --- | --- |
| a text file or saved page | its path and name (`Found`) | by the worker, which must see the same folder |
| a page of a web archive | its bytes (`ArchivePage`) | by the worker |
| a row of a table (JSONL, CSV, Parquet, JSON, DataFrame) | the `Scrape` itself | while listing, as a stream |
| what cannot be read | a `Failure` | |

Items come in the order, and under the names, that `sn.load` gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeAlias

from ..corpus import Failure
from ..loading.archives import ArchivePage
from ..loading.column_roles import Named
from ..loading.files import Found, find_files, is_archive
from ..loading.loaders import Source, holds_many, page_scrape, parted, read, read_found, read_pages
from ..schema import Scrape

Item: TypeAlias = "Found | tuple[str, ArchivePage] | Scrape | Failure"


def items(sources: Iterable[Source], columns: Mapping[str, str] | None = None) -> Iterator[Item]:
    """Everything in `sources`, one scrape at a time; tables and archives are streamed."""
    columns = Named(columns)
    paths, frames = parted(sources)
    for file in find_files(paths):
        if isinstance(file, Failure):
            yield file
        elif is_archive(file):
            yield from read_pages(file)
        elif holds_many(file):
            yield from read_found(file, columns)
        else:
            yield file
    if frames:
        yield from read(*frames, columns=columns)
    else:
        yield from columns.failures()


def scrapes(item: Item, columns: Mapping[str, str] | None = None) -> Iterator[Scrape | Failure]:
    """Read an item: what a worker does first."""
    if isinstance(item, Found):
        yield from read_found(item, columns)
    elif isinstance(item, tuple):
        yield page_scrape(*item)
    else:
        yield item


def name_of(item: Item) -> str:
    """The name of the scrape that an item becomes."""
    if isinstance(item, tuple):
        return item[0]
    return item.name if isinstance(item, Found) else item.file


def size_of(item: Item) -> int:
    """About how many characters an item has."""
    if isinstance(item, Scrape):
        return len(item.text)
    if isinstance(item, Failure):
        return 0
    if isinstance(item, Found):
        return _status(item.path)[0] // 2
    return len(item[1].data) // 2


def fingerprint(item: Item) -> bytes:
    """16 bytes that change when an item does: by content; by size and time of change for a file of its own."""
    if isinstance(item, Found):
        parts: tuple[Any, ...] = (item.name, item.named, *_status(item.path))
    elif isinstance(item, tuple):
        name, page = item
        parts = (name, page.url, page.charset, page.html, blake2b(page.data).hexdigest())
    elif isinstance(item, Scrape):
        parts = (item.file, item.text, item.encoding, item.format, item.given, item.notes, item.marks)
    else:
        parts = (item.file, item.reason)
    return blake2b(repr(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _status(path: Path) -> tuple[int, int]:
    """Size and time of change; zeros for a file that vanished, which reading it will say."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns
