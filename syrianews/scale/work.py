"""What a worker does: read the items of a partition, annotate them, write their tables.

The lexicons are read once in each worker's process and kept (`reader`). An article that fails is put down in `errors` with its
reason, and the others of the partition are done.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..annotation import annotate_here
from ..corpus import Corpus, Failure, ScrapeRecord
from ..loading.loaders import add_divided
from ..own_tables import Contents, written
from .inputs import Item, name_of, scrapes
from .partitions import Partition, Settings, code_version
from .storage import write_partition

if TYPE_CHECKING:
    import pyarrow as pa
    from spacy.language import Language


@dataclass(slots=True, frozen=True)
class Task:
    """One partition to be done. `deadly` are the items that killed a worker, by name, with the reason to put down."""

    partition: Partition
    settings: Settings
    out: str
    version: str
    deadly: tuple[tuple[str, str], ...] = ()


def do_partition(task: Task) -> dict[str, int]:
    """Annotate one partition and write its tables; return their numbers of rows.

    Raises OSError where the tables cannot be written, RuntimeError where this process runs other code than the one that sent
    the task.
    """
    if code_version() != task.version:
        raise RuntimeError(
            f"a worker runs syrianews {code_version()}, and this run {task.version}: "
            "install the same version on every machine"
        )
    corpus = read_and_annotate(task.partition.items, task.settings, dict(task.deadly))
    about = write_partition(Path(task.out), task.partition.number, task.partition.key, _tables(corpus))
    return about["rows"]


def probe(settings: Settings, items: tuple[Item, ...]) -> None:
    """Annotate items and forget the result: shows which of them kills its worker."""
    _tables(read_and_annotate(items, settings))


def read_and_annotate(
    items: Iterable[Item], settings: Settings, deadly: Mapping[str, str] | None = None
) -> Corpus:
    """Read items and annotate what they hold. Copies are not marked: that needs all partitions."""
    records: list[ScrapeRecord] = []
    failures: list[Failure] = []
    for item in items:
        if deadly and name_of(item) in deadly:
            failures.append(Failure(name_of(item), deadly[name_of(item)]))
            continue
        for scrape in scrapes(item, dict(settings.columns)):
            add_divided(records, failures, scrape)
    return annotate_here(Corpus(records, failures), reader(settings.actors, settings.cues))


@lru_cache(maxsize=4)
def reader(actors: Contents | None, cues: Contents | None = None) -> Language | None:
    """The pipeline for tables of one's own, kept in each process; None for the package's finders, which `annotate` keeps."""
    from ..components import pipeline

    if actors is None and cues is None:
        return None
    return pipeline(actors=actors and written(actors), cues=cues and written(cues))


def _tables(corpus: Corpus) -> dict[str, pa.Table]:
    """The tables of a partition; a record that cannot be put in them becomes a failure of its own."""
    from .forms import arrow_tables

    try:
        return arrow_tables(corpus)
    except Exception:
        kept: list[ScrapeRecord] = []
        failures = list(corpus.failures)
        for record in corpus.records:
            if (reason := _unfit(record)) is None:
                kept.append(record)
            else:
                failures.append(Failure(record.scrape.file, reason))
        return arrow_tables(Corpus(kept, failures))


def _unfit(record: ScrapeRecord) -> str | None:
    """Why a record cannot be put in tables."""
    from .forms import arrow_tables

    try:
        arrow_tables(Corpus([record]))
    except Exception as error:
        return f"not put in tables: {type(error).__name__}: {_first_line(error)}"
    return None


def _first_line(error: Any) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]
