"""One colour for each thing, the same in every figure.

The colours are Okabe and Ito's (2008), told apart by readers with any kind of colour vision, and greys. In print without
colour, neighbours in a bar differ in lightness, and dots in shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from .schema import QUOTE_KINDS, SOURCE_TYPES, ZONE_KINDS

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "ACTORS",
    "ACTS",
    "ANONYMITY",
    "CUES",
    "GREY",
    "OKABE_ITO",
    "QUOTES",
    "SOURCES",
    "STANCE",
    "STATES",
    "ZONES",
    "of",
    "of_articles",
    "of_values",
    "shape",
]

OKABE_ITO = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", "#F0E442")
GREY = "#9a9a9a"
_SHAPES = dict(zip(OKABE_ITO, "os^DvPX*", strict=True))

ZONES = dict(
    zip(
        ZONE_KINDS,
        ("#0072B2", "#56B4E9", "#CC79A7", "#9ecae1", "#D55E00", "#E69F00", "#009E73", "#8c8c8c", "#dddddd"),
        strict=True,
    )
)
CUES = {
    "say": "#5f5f5f", "cite": "#9c9c9c",
    "point": "#84c1ea", "disclose": "#56B4E9", "assert": "#0072B2",
    "opinion": "#CC79A7", "urge": "#8fd3bf", "pledge": "#009E73",
    "claim": "#E69F00", "accuse": "#8B1A1A", "deny": "#D55E00", "no_comment": "#000000",
}  # fmt: skip
"""Greys for plain speech, blues for what is brought forward, amber for doubt, reds against, black for silence."""
STANCE = {"vouches": "#0072B2", "doubts": "#E69F00"}
"""What the reporter's verb does with the words: it vouches for them, or keeps them at a distance."""
ACTS = {"pledges": "#009E73", "threatens": "#E69F00", "accuses": "#8B1A1A", "denies": "#D55E00"}
"""What speakers do beyond saying."""
ANONYMITY = {
    "unnamed": "#cccccc",
    "requested": "#56B4E9",
    "not_authorised": "#009E73",
    "on_condition": "#0072B2",
}
ACTORS = {
    "PERSON": "#0072B2", "ORG": "#009E73", "GROUP": "#D55E00", "MEDIA": "#CC79A7", "GPE": "#E69F00", "LOC": "#8c8c8c",
}  # fmt: skip
SOURCES = dict(
    zip(
        SOURCE_TYPES,
        ("#0072B2", "#D55E00", "#56B4E9", "#009E73", "#CC79A7", "#F0C419", "#4d4d4d"),
        strict=True,
    )
)
QUOTES = dict(zip(QUOTE_KINDS, ("#0072B2", "#56B4E9", "#cccccc"), strict=True))

STATES = {
    "verbatim": "#0072B2", "reworded": "#56B4E9", "reported denial": "#D55E00", "denied claim": "#E69F00", "only here": "#dddddd",
}  # fmt: skip
"""How a passage stands to other tellings (`syrianews.coverage`). Who reports a denial need not deny: its speaker does."""


_OF_COLUMN = {
    "cue_class": CUES, "source_type": SOURCES, "quote": QUOTES, "stance": STANCE, "act": ACTS, "anonymity_strength": ANONYMITY,
    "kind": ZONES, "state": STATES, "type": ACTORS,
}  # fmt: skip


def of_values(
    column: str, values: Iterable[str], colours: Mapping[str, str] | None = None
) -> Mapping[str, str]:
    """A colour for each value of a column: those given, and grey for the values that these leave out; or those of this module.

    >>> of_values("quote", ["direct", "indirect"], {"direct": "red"})
    {'direct': 'red', 'indirect': '#9a9a9a'}
    >>> of_values("quote", ["direct"])["direct"] == QUOTES["direct"]
    True
    """
    own = colours if colours is not None else _OF_COLUMN.get(column)
    if own is None:
        return of(values)
    return {**own, **{value: GREY for value in values if value not in own}}


def of_articles(articles: pd.DataFrame) -> dict[str, str]:
    """Colours for articles and for their outlets, so that an outlet looks the same in every figure: it has its first article's.

    `articles` is `corpus.articles`, of which the columns name and outlet are used.

    >>> import pandas as pd
    >>> of_articles(pd.DataFrame({"name": ["a (1)", "b (2)", "b (3)"], "outlet": ["a", "b", "b"]}))["b"]
    '#D55E00'
    """
    colours = of(articles["name"])
    first = articles.dropna(subset=["outlet"]).drop_duplicates("outlet")
    return colours | {
        outlet: colours[name] for outlet, name in zip(first["outlet"], first["name"], strict=True)
    }


def of(names: Iterable[str]) -> dict[str, str]:
    """Colours for outlets or articles, in the order given; from the ninth on, grey.

    >>> of(["عربي21", "المسلة"])
    {'عربي21': '#0072B2', 'المسلة': '#D55E00'}
    """
    distinct = list(dict.fromkeys(names))
    return {name: OKABE_ITO[i] if i < len(OKABE_ITO) else GREY for i, name in enumerate(distinct)}


def shape(colour: str) -> str:
    """The matplotlib marker of a dot of this colour, so that dots of two colours are told apart without them.

    >>> shape("#0072B2"), shape("#D55E00"), shape(GREY)
    ('o', 's', 'h')
    """
    return _SHAPES.get(colour, "h")


def __dir__() -> list[str]:
    return __all__
