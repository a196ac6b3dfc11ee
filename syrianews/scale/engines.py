"""Where work is done: in this process, or on Dask.

Both engines have one method, `map`: it takes tasks from an iterator as they are wanted and hands back each with its outcome,
in the order in which they end. Dask decides what runs where; here no more tasks are sent than keep the workers busy, so that the
memory of this process stays flat however long the iterator is.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from ..arguments import as_position

ENGINES = (None, "dask")
AHEAD = 2
"""Tasks sent for each worker: the one that it is at, and the next."""
PATIENCE = 30
"""Seconds to wait before checking that any worker is left."""
LOST = "the Dask scheduler was lost: finished partitions are kept; give the same command again"
ATTEMPTS = 3
"""How many times a batch is retried if its workers die but no single item is to blame."""

Task = TypeVar("Task")


@dataclass(slots=True, frozen=True)
class Died:
    """The outcome of a task under which workers died again and again."""

    deaths: int


class Engine(Protocol):
    """Something that runs a function over tasks."""

    workers: int

    def map(
        self, function: Callable[[Task], Any], tasks: Iterable[Task]
    ) -> Iterator[tuple[Task, Any | Died]]: ...


class ThisProcess:
    """One task after the other, here."""

    workers = 1

    def map(self, function: Callable[[Task], Any], tasks: Iterable[Task]) -> Iterator[tuple[Task, Any]]:
        for task in tasks:
            yield task, function(task)


class OnDask:
    """The workers of a Dask client."""

    def __init__(self, client: Any):
        self.client = client
        self.client.wait_for_workers(1, timeout=120)
        self.workers = max(1, len(client.nthreads()))

    def map(
        self, function: Callable[[Task], Any], tasks: Iterable[Task]
    ) -> Iterator[tuple[Task, Any | Died]]:
        waiting = iter(tasks)
        sent: dict[Any, Task] = {}

        def send() -> None:
            for task in waiting:
                sent[self.client.submit(function, task, pure=False)] = task
                return

        for _ in range(self.workers * AHEAD):
            send()
        while sent:
            for future in self._ended(sent):
                task = sent.pop(future)
                outcome = self._outcome(future)
                future.release()
                send()
                yield task, outcome

    def _ended(self, sent: dict[Any, Task]) -> list[Any]:
        """The tasks that have ended, as soon as there is one.

        Raises RuntimeError where there is no worker any more: Dask would wait for one for ever (it does not start a worker
        again that was killed while it started).
        """
        from distributed import CancelledError, wait

        alone = 0
        while True:
            try:
                return list(wait(list(sent), timeout=PATIENCE, return_when="FIRST_COMPLETED").done)
            except TimeoutError:
                alone = 0 if self.client.nthreads() else alone + 1
                if alone > 1:
                    raise RuntimeError(
                        "no Dask worker is left: finished partitions are kept; start workers, or run the same command again"
                    ) from None
            except CancelledError:
                raise RuntimeError(LOST) from None

    def _outcome(self, future: Any) -> Any | Died:
        """What a task gave. Raises what it raised, and RuntimeError where the scheduler is lost."""
        from distributed import KilledWorker

        if future.status == "finished":
            return future.result()
        if future.status == "error":
            error = future.exception()
            if isinstance(error, KilledWorker):
                return Died(error.allowed_failures + 1)
            raise error
        raise RuntimeError(LOST)


def check_engine(engine: str | None, scheduler: str | None, workers: int | None) -> None:
    """Raise ValueError for an unknown engine, for options of Dask without it, and for less than one worker."""
    if engine not in ENGINES:
        raise ValueError(f'engine={engine!r}: it is one of None (this process) and "dask"')
    if engine is None and (scheduler or workers):
        raise ValueError('a scheduler or a number of workers needs engine="dask" (--engine dask)')
    if workers is not None and (as_position(workers) is None or workers < 1):
        raise ValueError(
            f"workers={workers!r}: give a number of processes, 1 or more, or leave it out for one per core"
        )


@contextmanager
def open_engine(
    engine: str | None, scheduler: str | None = None, workers: int | None = None
) -> Iterator[Engine]:
    """The engine of that name, closed at the end.

    For Dask: the scheduler at an address (`tcp://host:8786`), else the client that is active in this session, else a
    `LocalCluster` of `workers` processes (one per core).
    Raises ValueError for an unknown engine or for a scheduler without Dask, ModuleNotFoundError where the extra is missing,
    OSError where nothing answers at the address.
    """
    check_engine(engine, scheduler, workers)
    if engine is None:
        yield ThisProcess()
        return
    try:
        import distributed
    except ImportError:
        raise ModuleNotFoundError("engine=\"dask\" needs Dask: pip install 'syrianews[dask]'") from None
    with _client(distributed, scheduler, workers) as client:
        yield OnDask(client)


@contextmanager
def _client(distributed: Any, scheduler: str | None, workers: int | None) -> Iterator[Any]:
    if scheduler:
        try:
            client = distributed.Client(scheduler, timeout="20s")
        except (OSError, ValueError) as error:
            what = f"no Dask scheduler answers here ({error}): check the address, as in tcp://host:8786"
            raise OSError(None, what, scheduler) from None
        with client:
            yield client
        return
    active = _active(distributed)
    if active is not None and workers is None:
        yield active
        return
    import dask

    quiet = {"distributed.worker.memory.terminate": 0.98, "distributed.scheduler.allowed-failures": 2}
    with (
        dask.config.set(quiet),
        distributed.LocalCluster(
            n_workers=workers or os.cpu_count() or 1,
            threads_per_worker=1,
            dashboard_address="127.0.0.1:0",
            silence_logs=50,
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client


def _active(distributed: Any) -> Any | None:
    """The client that is active in this session, if there is one."""
    try:
        return distributed.Client.current(allow_global=True)
    except ValueError:
        return None
