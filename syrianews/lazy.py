"""Properties that are worked out when first asked for.

`functools.cached_property` does the same, and until Python 3.12 takes a lock at each first look: for the lines of all pages, each of
which is asked ten things, that is one per cent of the time of annotating.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

Value = TypeVar("Value")


class lazy(Generic[Value]):
    """A method that is called once for each object and then stands in it as a plain attribute, which can be set.

    >>> class Line:
    ...     def __init__(self, text):
    ...         self.text = text
    ...     @lazy
    ...     def words(self):
    ...         return self.text.split()
    >>> line = Line("قال نعم")
    >>> line.words, line.words is line.words
    (['قال', 'نعم'], True)
    """

    def __init__(self, work_out: Callable[[Any], Value]):
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> lazy[Value]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...
    def __get__(self, instance: object | None, owner: type) -> lazy[Value] | Value:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._work_out(instance)
        return value

    if TYPE_CHECKING:  # without it, Python looks into the object first

        def __set__(self, instance: object, value: Value) -> None: ...
