"""Who says nothing: refusals, and statements that, according to the text, were not made.

`رفض المتحدث التعليق` tells of a request that was turned down; `لم يصدر تعليق` and `بلا تعليق` say only that nothing was heard, which
may be because nobody asked. They are counted apart. A headline sums up what the text below it tells, and is no further silence.
"""

from __future__ import annotations

from functools import cache

import pandas as pd

from .arguments import need_columns
from .counts import in_headlines
from .lexicons import lexicon

SILENCES = ("refused", "none made")


@cache
def _refusing() -> frozenset[str]:
    """Verbs that turn a request down without being negated themselves."""
    own = (row for row in lexicon("cues") if row["cue_class"] == "no_comment")
    return frozenset(row["lemma"] for row in own if "negated" not in row["frames"].split("|"))


def silences(attributions: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """The attributions by which somebody says nothing, each of `SILENCES` in the column `silence`.

    Those in a headline are left out where the text of the same article has one as well. `sentences` is `corpus.sentences`.
    Returns rows of `attributions` with all their columns. Raises KeyError without the columns file, article, polarity, lemma and
    cue_start, and file, article, start, end and kind of the sentences.

    >>> import syrianews as sn
    >>> corpus = sn.prepare("seeds/")
    >>> silences(corpus.attributions, corpus.sentences)["silence"].tolist()
    ['refused', 'none made', 'none made']
    """
    need_columns("attributions", attributions, "file", "article", "polarity", "lemma", "cue_start")
    own = attributions[attributions["polarity"] == "no_comment"]
    head = in_headlines(own, sentences)
    article = pd.MultiIndex.from_frame(own[["file", "article"]])
    kept = own[~(head.to_numpy() & article.isin(article[~head.to_numpy()]))]
    refused = kept["lemma"].isin(_refusing())
    return kept.assign(
        silence=refused.map({True: SILENCES[0], False: SILENCES[1]}).astype("str")
    ).reset_index(drop=True)
