"""Bytes out of files, plain or compressed, within limits that a bomb cannot pass.

| limit | of what | why |
| --- | --- | --- |
| `WHOLE_LIMIT` 200 MB | a file that is read as one (text, HTML, JSON), after decompression | a gzip of 1 MB can hold 1 GB |
| `RECORD_LIMIT` 32 MB | one line of a JSONL or CSV file, one page of a WARC | streams have no limit in all, their records do |

WARC needs the package warcio: `pip install "syrianews[warc]"`.
"""

from __future__ import annotations

import codecs
import gzip
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

WHOLE_LIMIT = 200 * 2**20
RECORD_LIMIT = 32 * 2**20
CHUNK = 2**20
"""Bytes that are read at once."""


class Unreadable(ValueError):
    """A file, or the rest of one, cannot be read; the message says why and what to do."""


@dataclass(slots=True, frozen=True)
class ArchivePage:
    """One page out of a web archive: its number in the file (1-based), address and bytes."""

    number: int
    url: str | None
    charset: str | None
    data: bytes
    html: bool


@contextmanager
def open_bytes(path: Path) -> Iterator[BinaryIO]:
    """Open a file for reading, through gzip where its first bytes say so; turn what can go wrong into Unreadable."""
    try:
        with open(path, "rb") as raw:
            packed = raw.read(2) == b"\x1f\x8b"
            raw.seek(0)
            if packed:
                with gzip.open(raw) as unpacked:
                    yield unpacked  # type: ignore[misc]
            else:
                yield raw
    except PermissionError:
        raise Unreadable("no permission to read it: change its mode (chmod +r) or its owner") from None
    except FileNotFoundError:
        raise Unreadable(
            "it vanished while the folder was being read: check the path and run again"
        ) from None
    except IsADirectoryError:
        raise Unreadable("a folder, where a file was expected") from None
    except EOFError:
        raise Unreadable("the gzip data stop before their end: fetch the file again") from None
    except (gzip.BadGzipFile, zlib.error) as error:
        raise Unreadable(f"damaged gzip data ({error}): fetch the file again") from None
    except OSError as error:
        raise Unreadable(f"the system cannot read it: {error.strerror or error}") from None


def read_whole(path: Path) -> bytes:
    """All bytes of a file, decompressed. Raises Unreadable over `WHOLE_LIMIT`."""
    with open_bytes(path) as stream:
        data = stream.read(WHOLE_LIMIT + 1)
    if len(data) > WHOLE_LIMIT:
        raise Unreadable(
            f"more than {_megabytes(WHOLE_LIMIT)} once decompressed, which is no single page: "
            "split it, or write its articles as lines of a JSONL file"
        )
    return data


def read_lines(chunks: Iterable[bytes], encoding: str) -> Iterator[str]:
    """The lines of a stream of bytes, with their ends, one chunk at a time. Raises Unreadable over `RECORD_LIMIT`.

    >>> list(read_lines(["سطر\\nآخر".encode()], "utf-8"))
    ['سطر\\n', 'آخر']
    """
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    parts: list[str] = []
    held = 0
    for chunk in chain(chunks, [b""]):
        lines = decoder.decode(chunk, final=not chunk).split("\n")
        for line in lines[:-1]:
            yield "".join([*parts, line, "\n"])
            parts, held = [], 0
        parts.append(lines[-1])
        held += len(lines[-1])
        if held > RECORD_LIMIT:
            raise Unreadable(
                f"a line of more than {_megabytes(RECORD_LIMIT)}: this line and what follows it are not read; "
                "check that the file has one record per line"
            )
    if held:
        yield "".join(parts)


def read_warc(path: Path) -> Iterator[ArchivePage | tuple[int, str]]:
    """The pages of a web archive (`.warc`, `.warc.gz`) that hold HTML or text, one at a time.

    A page over `RECORD_LIMIT` comes as its number and the reason it is not read. Raises Unreadable
    where warcio is missing or the archive is damaged.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError:
        raise Unreadable('web archives need warcio: pip install "syrianews[warc]"') from None
    number = 0
    try:
        with open(path, "rb") as stream:
            for record in ArchiveIterator(stream):
                if record.rec_type not in ("response", "resource", "conversion"):
                    continue
                number += 1
                page = _page(record, number)
                if page:
                    yield page
    except (ArchiveLoadFailed, EOFError, zlib.error) as error:
        raise Unreadable(f"damaged web archive after page {number} ({error}): fetch it again") from None
    except OSError as error:
        raise Unreadable(f"the system cannot read it: {error.strerror or error}") from None


def _page(record: Any, number: int) -> ArchivePage | tuple[int, str] | None:
    headers = record.http_headers
    kind = (headers.get_header("Content-Type") if headers else record.content_type) or ""
    kind = kind.lower()
    if "html" not in kind and "text/plain" not in kind:
        return None
    if headers and headers.get_statuscode() not in ("200", ""):
        return None
    data = record.content_stream().read(RECORD_LIMIT + 1)
    if len(data) > RECORD_LIMIT:
        return number, f"a page of more than {_megabytes(RECORD_LIMIT)}, not read"
    charset = kind.partition("charset=")[2].split(";")[0].strip("\"' ") or None
    return ArchivePage(
        number, record.rec_headers.get_header("WARC-Target-URI"), charset, data, "html" in kind
    )


def _megabytes(size: int) -> str:
    return f"{size // 2**20} MB"
