"""`annotate_to`: annotate any number of scrapes into a folder of tables, in constant memory, in runs that can be resumed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..arguments import as_position, is_frame, need_path, need_sources, warn_of_missing
from ..loading.column_roles import check_mapping
from ..loading.files import MANIFEST
from ..own_tables import OwnTable, contents, table_paths
from .deadly import find_deadly
from .engines import ATTEMPTS, Died, Engine, open_engine
from .inputs import items, name_of
from .opening import need_pyarrow
from .partitions import SIZE, Settings, code_version, cut
from .storage import finished, locked, numbers, read_manifest, sweep, write_manifest
from .work import Task, do_partition, probe

if TYPE_CHECKING:
    from ..loading.loaders import Source
    from .stored import StoredCorpus


def annotate_to(
    out: str | Path,
    *sources: Source,
    columns: Mapping[str, str] | None = None,
    actors: OwnTable | None = None,
    cues: OwnTable | None = None,
    engine: str | None = None,
    scheduler: str | None = None,
    workers: int | None = None,
    size: int = SIZE,
    progress: bool = False,
) -> StoredCorpus:
    """Annotate files, folders and tables into the folder `out`, and open it.

    `sources` and `columns` are as for `sn.load`; `actors` and `cues` are tables of your own, as for `sn.pipeline`.
    `size` is the maximum number of scrapes per partition: memory grows with it, not with the input. `engine`, `scheduler`,
    `workers`: see `sn.annotate`; the tables are identical, byte for byte, whatever the engine. `progress` shows a bar, in a
    terminal or a notebook.

    Repeating the call resumes a run that was stopped or killed: finished partitions are kept, and those whose input, settings
    or version of syrianews have changed are recomputed. An article that fails is listed in `errors`, even
    if it killed its worker (with Dask).

    Raises TypeError without sources, and for one that is neither a path nor a DataFrame, FileNotFoundError for a table of your
    own that does not exist, ValueError if `out` lies inside a source, or holds files but no tables (as where `out` and a source
    were given in the wrong order), or an option is wrong, OSError if `out` cannot be written (full disk, no permission, another
    run in progress), ModuleNotFoundError without the extra `parquet` or `dask`.

    >>> import syrianews as sn, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     stored = sn.annotate_to(folder, "seeds/")
    ...     len(stored), stored.table("articles", ["outlet", "date"]).iloc[0].tolist()
    (7, ['موقع 24', '2025-01-24'])
    """
    need_path(out, "sn.annotate_to", "the folder for the tables")
    if not sources:
        raise TypeError(
            f"sn.annotate_to() takes a folder for the tables and what to annotate, and only {str(out)!r} was given: "
            "write sn.annotate_to(out, path)."
        )
    need_sources(sources, "sn.annotate_to")
    own = table_paths("sn.annotate_to", actors, cues)
    need_pyarrow()
    check_mapping(columns)
    if as_position(size) is None or size < 1:
        raise ValueError(f"size={size!r}: a partition has a whole number of scrapes, 1 or more")
    out = Path(out)
    _check_apart(out, sources)
    _check_own(out)
    warn_of_missing(sources, "sn.annotate_to", stacklevel=2)
    settings = Settings(tuple((columns or {}).items()), *map(contents, own))
    with open_engine(engine, scheduler, workers) as at_work, locked(out):
        sweep(out)
        partitions = _Partitions(out, sources, settings, size, progress)
        _do(at_work, partitions)
        return _finish(out, partitions)


class _Partitions:
    """The partitions of a run: iterating gives the tasks that are still to be done, and counts what there is."""

    def __init__(self, out: Path, sources: Iterable[Any], settings: Settings, size: int, progress: bool):
        from tqdm.auto import tqdm

        self.out, self.settings = out, settings
        self.keys: list[str] = []
        self._cut = cut(items(sources, dict(settings.columns)), settings, size)
        self._bar = tqdm(desc="annotate", unit=" scrapes", disable=not progress)
        self._begun = False

    def __iter__(self) -> Iterator[Task]:
        for partition in self._cut:
            self.keys.append(partition.key)
            if finished(self.out, partition.number, partition.key):
                self._bar.update(len(partition.items))
                self._bar.set_postfix_str("continued", refresh=False)
                continue
            if not self._begun:  # from here on the folder is no longer what its manifest says
                write_manifest(self.out, {"version": code_version(), "finished": False})
                self._begun = True
            yield Task(partition, self.settings, str(self.out.resolve()), code_version())

    def done(self, task: Task) -> None:
        self._bar.update(len(task.partition.items))

    def close(self) -> str:
        """End the bar; the key of the whole run."""
        self._bar.close()
        return blake2b("\n".join(self.keys).encode(), digest_size=16).hexdigest()


def _do(engine: Engine, partitions: _Partitions) -> None:
    """Do every partition; those under which workers die once more, without what killed them."""
    again: Iterable[Task] = partitions
    for _ in range(ATTEMPTS):
        died = []
        for task, outcome in engine.map(do_partition, again):
            if isinstance(outcome, Died):
                died.append(task)
            else:
                partitions.done(task)
        if not died:
            return
        again = [_without_deadly(engine, task) for task in died]
    raise RuntimeError(
        f"workers keep dying over {died[0].partition.name} ({len(died)} partitions are left), though none of its articles kills one "
        "by itself: give the workers more memory, or choose smaller partitions (size=100); the rest is kept"
    )


def _without_deadly(engine: Engine, task: Task) -> Task:
    """A task under which workers died, with the items named that killed them."""
    found = find_deadly(engine, partial(probe, task.settings), task.partition.items)
    return replace(task, deadly=tuple((name_of(item), reason) for item, reason in found))


def _finish(out: Path, partitions: _Partitions) -> StoredCorpus:
    """What needs all partitions: copies, and how files are named; then the manifest says that the run is finished."""
    from .copies import write_copies
    from .stored import StoredCorpus

    key = partitions.close()
    sweep(out, len(partitions.keys))
    before = read_manifest(out)
    if before is None or not before["finished"] or before.get("key") != key:
        about = {"version": code_version(), "finished": False}
        write_manifest(out, about)
        stored = StoredCorpus(out)
        write_copies(stored)
        rows = {name: sum(stored.counts(name)) for name in ("files", "articles", "errors")}
        about |= {"finished": True, "key": key, "partitions": len(partitions.keys), "names": _naming(stored)}
        write_manifest(out, about | {"rows": rows})
        sweep(out, len(partitions.keys))
    return StoredCorpus(out)


def _naming(stored: StoredCorpus) -> int:
    """Which way of `SHORTENED` tells all files apart: what `article_names.names` does, with 8 bytes a file."""
    from ..article_names import SHORTENED

    for way, shorten in enumerate(SHORTENED[:-1]):
        seen = np.zeros(0, np.uint64)
        for number in stored.numbers:
            files = stored.read_part(number, "files", ["file"])["file"].to_pylist()
            hashes = [blake2b(shorten(file).encode(), digest_size=8).digest() for file in files]
            both = np.concatenate([seen, np.frombuffer(b"".join(hashes), np.uint64)])
            seen = np.unique(both)
            if len(seen) < len(both):
                break
        else:
            return way
    return len(SHORTENED) - 1


def _check_apart(out: Path, sources: Iterable[Any]) -> None:
    """Raise ValueError where the tables would be read as input by the next run."""
    for source in sources:
        if is_frame(source) or not Path(source).is_dir():
            continue
        if out.resolve().is_relative_to(Path(source).resolve()):
            raise ValueError(f"the folder for the tables ({out}) lies inside {source}: choose one beside it")


def _check_own(out: Path) -> None:
    """Raise ValueError for a folder of something else: where the arguments were swapped, it is that of the pages."""
    if not out.is_dir() or (out / MANIFEST).exists() or numbers(out):
        return
    other = sorted(path.name for path in out.iterdir() if not path.name.startswith("."))
    if other:
        raise ValueError(
            f"the folder for the tables ({out}) holds other files ({', '.join(other[:3])}{' …' if len(other) > 3 else ''}): choose an empty "
            "one or a new one. The folder comes first, then what is to be annotated: sn.annotate_to(out, path)"
        )
