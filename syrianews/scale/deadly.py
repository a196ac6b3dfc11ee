"""Which item kills its worker: a batch that takes workers down is halved until the culprit stands alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from .engines import Died, Engine

Item = TypeVar("Item")


def find_deadly(
    engine: Engine, function: Callable[[tuple[Item, ...]], Any], items: Sequence[Item]
) -> list[tuple[Item, str]]:
    """The items over which a worker dies when `function` gets them by themselves, each with the reason to put down.

    None where the deaths had another cause. One batch is tried at a time: Dask puts the death of a worker down to
    everything that it had been sent.
    """
    found: list[tuple[Item, str]] = []
    suspects = _halves(tuple(items))
    while suspects:
        suspect = suspects.pop(0)
        for _, outcome in engine.map(function, [suspect]):
            if not isinstance(outcome, Died):
                continue
            if len(suspect) > 1:
                suspects += _halves(suspect)
            else:
                found.append((suspect[0], _reason(outcome)))
    return found


def _reason(died: Died) -> str:
    return (
        f"not annotated: {died.deaths} worker{'' if died.deaths == 1 else 's'} died over it "
        "(out of memory, or a crash): look at it by itself"
    )


def _halves(items: tuple[Item, ...]) -> list[tuple[Item, ...]]:
    middle = (len(items) + 1) // 2
    return [part for part in (items[:middle], items[middle:]) if part]
