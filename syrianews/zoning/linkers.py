"""Words that tie a sentence together, which headlines, menus and lists of links do without."""

from __future__ import annotations

import re

from ..text import fold

_LINKERS = frozenset(
    fold(
        "التي الذي الذين اللذين اللتين التى الذى أن إن أنه أنها أنهم بأن لأن إلا كان كانت يكون تكون قد كما حيث ذلك "
        "هذا هذه تلك هو هي هم لم ليس قال قالت أضاف أوضح فيما بينما إذا لكن بحسب"
    ).split()
)
"""In news one paragraph of forty words in a thousand has so few of them, and so few commas, as a ticker has."""
COMMA = re.compile("[،,؛]")


def is_linker(word: str) -> bool:
    """Whether a folded word ties a sentence together, alone or behind `و`.

    >>> is_linker("واضاف"), is_linker("مدينه")
    (True, False)
    """
    return word.removeprefix("و") in _LINKERS or word in _LINKERS
