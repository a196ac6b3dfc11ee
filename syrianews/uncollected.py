"""Work without the garbage collector, where nothing is made that only it could free."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage collection meanwhile: lexicons are many objects and all stay, what an article or a table is made of goes when
    nothing refers to it any more.

    The finders leave hardly any rings of objects behind (some attributions that point to each other), the tables none; looking
    for them takes a fifth of the time of reading the lexicons, 3 to 4 per cent of that of annotating, and a tenth of that of
    making tables.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
