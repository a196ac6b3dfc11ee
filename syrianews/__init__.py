"""Arabic news, read closely: articles, actors, attributions and how outlets differ.

>>> import syrianews as sn
>>> corpus = sn.annotate(sn.load("seeds/"))
>>> len(corpus.articles)
7

Names are imported on first use, so `import syrianews` costs next to nothing. No module has the same name as a
public function: importing it would replace the function by the module.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.2.0"

_HOME = {
    "Corpus": "corpus",
    "annotate": "dispatch",
    "annotate_to": "scale.run",
    "compare": "dispatch",
    "correct": "corrections",
    "explain": "reasons",
    "load": "loading.loaders",
    "load_actors": "actors",
    "open_corpus": "scale.opening",
    "pipeline": "components",
    "prepare": "preparing",
    "show": "pages.reader",
    "side_by_side": "pages.reader",
    "stories": "dispatch",
}
_MODULES = {
    "actors",
    "agreement",
    "counts",
    "coverage",
    "evaluate",
    "evidence",
    "exhibit",
    "intervals",
    "naming",
    "palette",
    "plot",
    "rtl",
    "silences",
    "stance",
    "tables",
    "text",
    "wording",
}

__all__ = [
    "Corpus",
    "__version__",
    "actors",
    "agreement",
    "annotate",
    "annotate_to",
    "compare",
    "correct",
    "counts",
    "coverage",
    "evaluate",
    "evidence",
    "exhibit",
    "explain",
    "intervals",
    "load",
    "load_actors",
    "naming",
    "open_corpus",
    "palette",
    "pipeline",
    "plot",
    "prepare",
    "rtl",
    "show",
    "side_by_side",
    "silences",
    "stance",
    "stories",
    "tables",
    "text",
    "wording",
]

if TYPE_CHECKING:
    from . import (
        actors,
        agreement,
        counts,
        coverage,
        evaluate,
        evidence,
        exhibit,
        intervals,
        naming,
        palette,
        plot,
        rtl,
        silences,
        stance,
        tables,
        text,
        wording,
    )
    from .actors import load_actors
    from .components import pipeline
    from .corpus import Corpus
    from .corrections import correct
    from .dispatch import annotate, compare, stories
    from .loading.loaders import load
    from .pages.reader import show, side_by_side
    from .preparing import prepare
    from .reasons import explain
    from .scale.opening import open_corpus
    from .scale.run import annotate_to


if not TYPE_CHECKING:  # to a type checker it would make every name an attribute

    def __getattr__(name: str) -> Any:
        if name in _HOME:
            value = getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
            globals()[name] = value
            return value
        if name in _MODULES:
            return importlib.import_module(f".{name}", __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}; it offers {', '.join(__all__)}")


def __dir__() -> list[str]:
    return __all__
