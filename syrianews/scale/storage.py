"""A folder of tables on disk: what lies where, and how nothing half-written is ever seen.

```
build/tables/
  manifest.json                 version, number of partitions, rows of each table, whether the run is finished
  part-00000/                   one folder per partition; DuckDB reads `part-*/mentions.parquet`
    articles.parquet …          one file per table
    part.json                   the partition's key (input, settings, version) and the size of each file
  copies.parquet                which articles repeat which: `duplicate_of`
```

A partition is written aside (below `.aside/`) and its folder renamed when all of it is on the disk. Whoever looks sees all
tables of a partition or none.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ..loading.files import MANIFEST, TABLES
from .partitions import partition_name

if TYPE_CHECKING:
    import pyarrow as pa

try:
    import fcntl
except ImportError:  # on Windows
    fcntl = None  # type: ignore[assignment]

PART, ASIDE, COPIES, SCRATCH = "part.json", ".aside", "copies.parquet", ".scratch"
FORMAT = 1
"""The version of this layout; a folder of another is not opened."""


def write_partition(out: Path, number: int, key: str, tables: Mapping[str, pa.Table]) -> dict[str, Any]:
    """Write the tables of a partition aside, then rename; return what its `part.json` says.

    Raises OSError that says what to do where the disk is full or not to be written to; nothing is left of the
    partition then. A partition of the same key that another worker has finished meanwhile is kept.
    """
    aside = out / ASIDE / f"{partition_name(number)}-{uuid4().hex}"
    with explained_errors(out), _removed_on_failure(aside):
        aside.mkdir(parents=True)
        sizes = {name: write_table(aside / f"{name}.parquet", table) for name, table in tables.items()}
        rows = {name: table.num_rows for name, table in tables.items()}
        about = {"number": number, "key": key, "rows": rows, "bytes": sizes}
        _write_bytes(aside / PART, _json(about))
        _put(aside, out / partition_name(number), key)
    return about


def write_table(path: Path, table: pa.Table) -> int:
    """Write one Parquet file, down to the disk; return its size in bytes."""
    import pyarrow as pa
    from pyarrow import parquet

    sink = pa.BufferOutputStream()
    parquet.write_table(table, sink, compression="zstd")
    return _write_bytes(path, sink.getvalue())


def replace_file(path: Path, data: bytes) -> None:
    """Write a single file aside, then rename."""
    aside = path.parent / ASIDE / f"{path.name}-{uuid4().hex}"
    with explained_errors(path.parent), _removed_on_failure(aside):
        aside.parent.mkdir(parents=True, exist_ok=True)
        _write_bytes(aside, data)
        aside.replace(path)


def write_manifest(out: Path, about: Mapping[str, Any]) -> None:
    """Say what a folder holds, in a file that marks it as a folder of tables."""
    replace_file(out / MANIFEST, _json({TABLES: FORMAT, **about}))


def read_manifest(out: Path) -> dict[str, Any] | None:
    """What the manifest of a folder says; None where it has none that can be read."""
    about = _read_json(out / MANIFEST)
    return about if about and about.get(TABLES) == FORMAT else None


def finished(out: Path, number: int, key: str | None = None) -> dict[str, Any] | None:
    """What `part.json` says of a partition that is there whole (and, if given, has this key); else None."""
    folder = out / partition_name(number)
    about = _read_json(folder / PART)
    if about is None or (key is not None and about.get("key") != key):
        return None
    for name, size in about["bytes"].items():
        try:
            if (folder / f"{name}.parquet").stat().st_size != size:
                return None
        except OSError:
            return None
    return about


def numbers(out: Path) -> list[int]:
    """The numbers of the partition folders that lie in a folder."""
    found = (path.name.removeprefix("part-") for path in out.glob("part-*"))
    return sorted(int(number) for number in found if number.isdecimal())


def discard(path: Path) -> None:
    """Remove a folder that a worker may still be writing to: renamed first, so that he cannot put it in place."""
    trash = path.with_name(f"{path.name}.{uuid4().hex[:8]}.trash")
    try:
        path.replace(trash)
    except FileNotFoundError:
        return
    shutil.rmtree(trash, ignore_errors=True)


def sweep(out: Path, partitions: int | None = None) -> None:
    """Remove what killed runs have left aside and, where their number is known, partitions beyond the last one."""
    for path in (out / ASIDE).glob("*"):
        if path.is_dir():
            discard(path)
        else:
            path.unlink(missing_ok=True)
    scratch = (
        out.glob(f"{SCRATCH}-*") if fcntl else ()
    )  # without locks nobody knows whose run is still at work
    for path in scratch:
        with suppress(OSError), locked(path):
            shutil.rmtree(path, ignore_errors=True)
    if partitions is not None:
        for number in numbers(out):
            if number >= partitions:
                discard(out / partition_name(number))
        shutil.rmtree(out / ASIDE, ignore_errors=True)


@contextmanager
def explained_errors(out: Path) -> Iterator[None]:
    """Re-raise an OSError with advice on how to mend it."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            what = (
                "the disk is full: make room, then give the same command again; finished partitions are kept"
            )
        elif error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            what = "no permission to write here: change its mode (chmod u+w), or choose another folder"
        elif error.errno in (errno.ENOTDIR, errno.EEXIST):
            what = "a file stands where a folder is to be made: choose another folder"
        else:
            raise
        raise OSError(error.errno, f"{what} ({error.strerror})", str(out)) from None


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Let no other run write to the same folder. Raises BlockingIOError; a killed run's lock is gone with it.

    Windows has no such locks: there it is up to the user that no two runs write to one folder.
    """
    with explained_errors(out):
        out.mkdir(parents=True, exist_ok=True)
        file = open(out / ".lock", "w")  # noqa: SIM115
    with file:
        if fcntl:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                what = "another run is writing to this folder: wait for it, or choose another one"
                raise OSError(errno.EAGAIN, what, str(out)) from None
        yield


def _put(aside: Path, folder: Path, key: str) -> None:
    """Rename a written partition into its place."""
    for _ in range(3):
        try:
            aside.rename(folder)
        except OSError as error:
            if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):
                raise
            number = int(folder.name.removeprefix("part-"))
            if finished(folder.parent, number, key):
                shutil.rmtree(aside, ignore_errors=True)
                return
            discard(folder)
        else:
            return
    raise OSError(errno.EBUSY, "another run is writing to this folder", str(folder))


@contextmanager
def _removed_on_failure(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        elif path.exists():
            path.unlink()
        raise


def _write_bytes(path: Path, data: Any) -> int:
    with open(path, "wb") as file:
        size = file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return size


def _json(about: Mapping[str, Any]) -> bytes:
    return (json.dumps(about, ensure_ascii=False, indent=1) + "\n").encode()


def _read_json(path: Path) -> dict[str, Any] | None:
    try:
        about = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return about if isinstance(about, dict) else None
