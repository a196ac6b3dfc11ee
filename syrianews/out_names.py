"""Names of the files that results are written to: safe on every system, and no two the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import PurePosixPath

_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\%]')
_LONGEST_NAME = 200
"""Bytes of one part of a path; file systems take 255, and a suffix is still to come."""
_ROW = re.compile(r":([^/:]*)$")


def output_stems(files: Sequence[str]) -> list[str]:
    """The path, without suffix, under which each scrape's results are written; no two are the same.

    Folders are kept; a row of a table stands in a folder that is called like the table. A suffix stays where without it two
    would be the same. Characters that some system forbids in names are written as `%` and their code.

    >>> output_stems(["a/x.txt", "y.txt", "y.html", "news.jsonl:12"])
    ['a/x', 'y.txt', 'y.html', 'news/12']
    """
    stems = [_stem(file) for file in files]
    counts = Counter(stems)
    named = (
        _ROW.sub(r"/\1", file) if counts[stem] > 1 else stem for file, stem in zip(files, stems, strict=True)
    )
    return ["/".join(_safe(part) for part in name.split("/")) for name in named]


def _stem(file: str) -> str:
    """A file's path without its suffix (and `.gz`); for a row, its label below that."""
    row = _ROW.search(file)
    path = PurePosixPath(file[: row.start()] if row else file)
    path = path.with_suffix("") if path.suffix == ".gz" else path
    path = path.with_suffix("") if path.name else path
    return f"{path}/{row[1]}" if row else str(path)


def _safe(part: str) -> str:
    part = _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", part)
    if not part.strip("."):  # empty, `.` or `..`
        part = "%2E" * len(part) or "%"
    raw = part.encode("utf-8", "surrogateescape")
    if len(raw) <= _LONGEST_NAME:
        return part
    mark = blake2b(raw, digest_size=6).hexdigest()
    return raw[: _LONGEST_NAME - 13].decode("utf-8", "ignore") + "-" + mark
