"""Arabic news, read closely: articles, actors, attributions and how outlets differ.

>>> import syrianews as sn
>>> corpus = sn.annotate(sn.load("seeds/"))
>>> len(corpus.articles)
7

Names are imported when first used, so that `import syrianews` costs next to nothing.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_HOME = {
    "Corpus": "corpus",
    "load": "loaders",
    "annotate": "annotate",
    "pipeline": "pipeline",
    "load_actors": "actors",
    "compare": "compare",
    "stories": "stories",
    "show": "reader",
    "side_by_side": "reader",
    "explain": "explain",
    "correct": "corrections",
}
_MODULES = {"actors", "plot", "tables", "rtl", "text", "evaluate"}

__all__ = [
    "Corpus",
    "__version__",
    "actors",
    "annotate",
    "compare",
    "correct",
    "evaluate",
    "explain",
    "load",
    "load_actors",
    "pipeline",
    "plot",
    "rtl",
    "show",
    "side_by_side",
    "stories",
    "tables",
    "text",
]

if TYPE_CHECKING:
    from . import actors, evaluate, plot, rtl, tables, text
    from .actors import load_actors
    from .annotate import annotate
    from .compare import compare
    from .corpus import Corpus
    from .corrections import correct
    from .explain import explain
    from .loaders import load
    from .pipeline import pipeline
    from .reader import show, side_by_side
    from .stories import stories


def __getattr__(name: str) -> Any:
    if name in _HOME:
        value = getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        globals()[name] = value
        return value
    if name in _MODULES:
        return importlib.import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}; it offers {', '.join(__all__)}")


class _CallableModule(ModuleType):
    """A module that can be called like the function of its name: `import syrianews.stories` puts it in the place of `stories`."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return getattr(self, self.__name__.rpartition(".")[2])(*args, **kwargs)


class _Package(ModuleType):
    def __setattr__(self, name: str, value: Any) -> None:
        if isinstance(value, ModuleType) and _HOME.get(name) == name:
            value.__class__ = _CallableModule
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __dir__() -> list[str]:
    return __all__
