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

    Folders are kept, and a suffix goes where no other file has the same stem. A row of a table stands in a folder
    that is called like the table. Characters that some system forbids in names are written as `%` and their code.

    >>> output_stems(["a/x.txt", "y.txt", "y.html", "news.jsonl:12"])
    ['a/x', 'y.txt', 'y.html', 'news.jsonl/12']
    """
    stems = [_stem(file) for file in files]
    counts = Counter(stems)
    named = (file if counts[stem] > 1 else stem for file, stem in zip(files, stems, strict=True))
    return ["/".join(_safe(part) for part in _ROW.sub(r"/\1", name).split("/")) for name in named]


def _stem(file: str) -> str:
    """A file's path without its suffix (and `.gz`); a row's name as it is."""
    if _ROW.search(file):
        return file
    path = PurePosixPath(file)
    path = path.with_suffix("") if path.suffix == ".gz" else path
    return str(path.with_suffix(""))


def _safe(part: str) -> str:
    part = _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", part)
    if not part.strip("."):  # empty, `.` or `..`
        part = "%2E" * len(part) or "%"
    raw = part.encode("utf-8", "surrogateescape")
    if len(raw) <= _LONGEST_NAME:
        return part
    mark = blake2b(raw, digest_size=6).hexdigest()
    return raw[: _LONGEST_NAME - 13].decode("utf-8", "ignore") + "-" + mark
