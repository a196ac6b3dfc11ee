"""Who says nothing: refusals, statements that, according to the text, were not made, and what is left open.

`رفض المتحدث التعليق` tells of a request that was turned down; `لم يصدر تعليق` and `بلا تعليق` say only that nothing was heard, which
may be because nobody asked; `لم تؤكد الشرطة النبأ` says that a thing was not confirmed or not denied, whatever else was said. They are
counted apart. A headline sums up what the text below it tells, and is no further silence.
"""

from __future__ import annotations

from functools import cache

import pandas as pd

from .arguments import need_columns
from .attribution.no_comments import VOUCHES
from .lexicons import lexicon

__all__ = ["SILENCES", "in_headlines", "silences"]

SILENCES = ("refused", "none made", "left open")


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
    ['refused', 'refused', 'none made', 'none made']
    """
    need_columns("attributions", attributions, "file", "article", "polarity", "lemma", "cue_start")
    own = attributions[attributions["polarity"] == "no_comment"]
    head = in_headlines(own, sentences)
    article = pd.MultiIndex.from_frame(own[["file", "article"]])
    kept = own[~(head.to_numpy() & article.isin(article[~head.to_numpy()]))]
    silence = pd.Series(SILENCES[1], index=kept.index, dtype="str")
    silence[kept["lemma"].isin(_refusing())] = SILENCES[0]
    silence[kept["lemma"].isin(VOUCHES)] = SILENCES[2]
    return kept.assign(silence=silence).reset_index(drop=True)


def in_headlines(attributions: pd.DataFrame, sentences: pd.DataFrame) -> pd.Series:
    """Whether each attribution stands in a headline; `sentences` is `corpus.sentences`.

    Returns a Series of bool, on the index of `attributions`.
    Raises KeyError without the columns file, article and cue_start, and file, article, start, end and kind of the sentences.

    >>> said = pd.DataFrame([("1.txt", 0, 3), ("1.txt", 0, 30)], columns=["file", "article", "cue_start"])
    >>> lines = pd.DataFrame([("1.txt", 0, 0, 20, "headline")], columns=["file", "article", "start", "end", "kind"])
    >>> in_headlines(said, lines).tolist()
    [True, False]
    """
    need_columns("attributions", attributions, "file", "article", "cue_start")
    need_columns("sentences", sentences, "file", "article", "start", "end", "kind")
    heads: dict[tuple[str, int], list[tuple[int, int]]] = {}
    own = sentences.loc[sentences["kind"] == "headline", ["file", "article", "start", "end"]]
    for file, article, start, end in own.itertuples(index=False):
        heads.setdefault((file, article), []).append((start, end))
    found = [
        any(start <= at < end for start, end in heads.get((file, article), ()))
        for file, article, at in attributions[["file", "article", "cue_start"]].itertuples(index=False)
    ]
    return pd.Series(found, index=attributions.index, name="in_headline", dtype=bool)


def __dir__() -> list[str]:
    return __all__
