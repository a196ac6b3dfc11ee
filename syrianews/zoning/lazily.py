"""Attributes that are made when first asked for, without the lock that the standard library's take each time (up to Python 3.11).

The lines of a scrape have eight such attributes each, and no two threads read the same page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from functools import cached_property as lazily
else:

    class lazily:
        """A method whose value becomes the attribute of its name, which may be set as well.

        >>> class Page:
        ...     @lazily
        ...     def words(self):
        ...         return 3
        >>> page = Page()
        >>> page.words, page.__dict__
        (3, {'words': 3})
        """

        def __init__(self, make: Callable[[Any], Any]):
            self.make, self.name, self.__doc__ = make, make.__name__, make.__doc__

        def __get__(self, instance: Any, owner: type | None = None) -> Any:
            if instance is None:
                return self
            value = instance.__dict__[self.name] = self.make(instance)
            return value


__all__ = ["lazily"]
