"""What is particular to single cues beside their class and frames, kept in `data/cue_traits.csv`.

A trait is a way of governing or of being used that a few verbs share (`asks_to_act`: the content begins with the one addressed). Each row says what
its trait is; the cues are lemmas of `data/cues.csv` or phrases of `data/cue_phrases.csv`.
"""

from __future__ import annotations

from functools import cache

from ..lexicons import lexicon, several


@cache
def cues_that(trait: str) -> frozenset[str]:
    """The lemmas of the cues with a trait.

    Raises ValueError for a trait that the table does not hold.

    >>> sorted(cues_that("stands_in"))
    ['جاء', 'ورد']
    """
    for row in lexicon("cue_traits"):
        if row["trait"] == trait:
            return frozenset(several(row["cues"]))
    known = ", ".join(row["trait"] for row in lexicon("cue_traits"))
    raise ValueError(f"There is no trait {trait!r} of cues. data/cue_traits.csv has: {known}.")
