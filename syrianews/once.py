"""A property that is worked out when it is first asked for, and then kept with its object.

`once` is `functools.cached_property` without the lock that this takes each time up to Python 3.11, which is most of its cost:
the lines of a page and the texts of articles have a dozen such properties each.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from functools import cached_property
    from functools import cached_property as once

    import pandas as pd
else:

    class once:
        """A property worked out once; it can also be set.

        >>> class Line:
        ...     @once
        ...     def words(self):
        ...         return "قال الوزير".split()
        >>> line = Line()
        >>> line.words is line.words
        True
        """

        def __init__(self, work_out):
            self._work_out = work_out
            self.__doc__ = work_out.__doc__

        def __set_name__(self, owner, name):
            self._name = name

        def __get__(self, holder, owner=None):
            if holder is None:
                return self
            value = holder.__dict__[self._name] = self._work_out(holder)
            return value


_OF_TABLES = "_table_of_"


def without_tables(holder: Any) -> dict[str, Any]:
    """The state of an object for pickle and copy: without its tables, which are worked out anew where they are wanted."""
    return {name: value for name, value in holder.__dict__.items() if not name.startswith(_OF_TABLES)}


def table_once(make: Callable[[Any], pd.DataFrame]) -> cached_property[pd.DataFrame]:
    """A property that is a table, made once: every access returns a copy, so that changing one does not affect the others. A shallow
    one would share the arrays of numbers, which `table["start"].array[0] = 1` writes to."""
    name = f"{_OF_TABLES}{make.__name__}"

    def table(holder: Any) -> pd.DataFrame:
        if name not in holder.__dict__:
            holder.__dict__[name] = make(holder)
        own: pd.DataFrame = holder.__dict__[name].copy()
        return own

    return property(table, doc=make.__doc__)  # type: ignore[return-value]


__all__ = ["once", "table_once", "without_tables"]
