"""Named actors: every naming of a person, group, body, outlet or place in a text.

`ActorFinder` does all of it; `load_actors` and `check` read and examine tables of actors.
"""

from .finder import ActorFinder, load_actors
from .registry_check import check

__all__ = ["ActorFinder", "check", "load_actors"]


def __dir__() -> list[str]:
    return __all__
