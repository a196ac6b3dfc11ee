"""Partitions: runs of items that are annotated, written and continued as one.

Where a partition ends depends on the items alone, so the same input is always cut at the same places. Its `key` ties it to
its items, to the settings and to the code: a partition whose key is another is done again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path

from .. import __version__
from ..own_tables import Contents
from .inputs import Item, fingerprint, size_of

SIZE = 1_000
"""Scrapes of a partition, at most."""
CHARACTERS = 3_000_000
"""Characters of a partition, but for one scrape that is longer by itself: what a worker is sent stays below 10 MB."""


@dataclass(slots=True, frozen=True)
class Settings:
    """What the tables of a run depend on beside its input. `actors` and `cues` are tables of one's own."""

    columns: tuple[tuple[str, str], ...] = ()
    actors: Contents | None = None
    cues: Contents | None = None

    def key(self) -> str:
        """What changes whenever one of them does, or the code: by content, for tables of one's own."""
        return f"{code_version()} {self.columns!r} {_digest(self.actors)} {_digest(self.cues)}"


def _digest(table: Contents | None) -> str:
    return blake2b(table.data if table else b"", digest_size=8).hexdigest()


@dataclass(slots=True, frozen=True)
class Partition:
    """A run of items, its number (from 0) and its key."""

    number: int
    items: tuple[Item, ...]
    key: str

    @property
    def name(self) -> str:
        """The name of its folder."""
        return partition_name(self.number)


def partition_name(number: int) -> str:
    """The name of the folder of a partition.

    >>> partition_name(7)
    'part-00007'
    """
    return f"part-{number:05}"


def cut(items: Iterable[Item], settings: Settings, size: int = SIZE) -> Iterator[Partition]:
    """Cut a stream of items into partitions of `size` scrapes or `CHARACTERS`, whichever comes first."""
    settings_key = settings.key().encode()
    held: list[Item] = []
    characters = number = 0
    for item in items:
        more = size_of(item)
        if held and (len(held) >= size or characters + more > CHARACTERS):
            yield _partition(number, held, settings_key)
            number, held, characters = number + 1, [], 0
        held.append(item)
        characters += more
    if held:
        yield _partition(number, held, settings_key)


def _partition(number: int, held: list[Item], settings_key: bytes) -> Partition:
    key = blake2b(settings_key, digest_size=16)
    for item in held:
        key.update(fingerprint(item))
    return Partition(number, tuple(held), key.hexdigest())


@cache
def code_version() -> str:
    """The version of the package, and a hash of its code and lexicons: an edited lexicon is another version."""
    root = Path(__file__).resolve().parent.parent
    digest = blake2b(digest_size=8)
    for path in sorted(root.rglob("*")):
        if path.suffix in (".py", ".csv", ".npz") and path.is_file():
            digest.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    return f"{__version__}+{digest.hexdigest()}"
