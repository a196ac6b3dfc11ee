"""Which item kills its worker: a task that takes workers down is halved until the culprit stands alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .engines import Died, Engine
from .inputs import name_of
from .work import Task, probe


def find_deadly(engine: Engine, task: Task) -> tuple[tuple[str, str], ...]:
    """The items of a task that kill a worker by themselves, each with the reason to put down; none if the deaths had
    another cause."""
    found = []
    suspects = list(_halves(task))
    while suspects:
        more: list[Task] = []
        for suspect, outcome in engine.map(probe, suspects):
            if not isinstance(outcome, Died):
                continue
            items = suspect.partition.items
            if len(items) > 1:
                more += _halves(suspect)
            else:
                reason = f"not annotated: {outcome.deaths} workers died over it (out of memory, or a crash)"
                found.append((name_of(items[0]), f"{reason}; look at it by itself"))
        suspects = more
    return tuple(sorted(found))


def _halves(task: Task) -> Iterator[Task]:
    items = task.partition.items
    middle = (len(items) + 1) // 2
    for part in (items[:middle], items[middle:]):
        if part:
            yield replace(task, partition=replace(task.partition, items=part))
