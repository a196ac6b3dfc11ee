"""Names that stand in a dateline: `دبي، الإمارات (CNN) —` says where a report was filed and by whom, not whom it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from .arguments import need_corpus
from .schema import TEXT_KINDS, Span
from .zoning.articles import DATELINE, OPENING_CHARACTERS

if TYPE_CHECKING:
    from .corpus import Corpus


def datelines(corpus: Corpus) -> dict[tuple[str, int], Span]:
    """Where the dateline of each article stands that has one in its text: (file, article) to offsets into the scrape.

    >>> import syrianews as sn
    >>> corpus = sn.load("seeds/")
    >>> [corpus.records[0].scrape.text[start:end] for start, end in datelines(corpus).values()]
    ['بغداد/المسلة: ']
    """
    need_corpus(corpus, "datelines", stored="write datelines(corpus.load())")
    found = {}
    for record, article in corpus:
        span = article.evidence.get("place")
        if span is None:
            continue
        text = record.scrape.text
        start = text.rfind("\n", 0, span[0]) + 1
        own = any(
            zone.kind in TEXT_KINDS and zone.article == article.article and zone.start <= span[0] < zone.end
            for zone in record.zones
        )
        match = DATELINE.match(text[start : start + OPENING_CHARACTERS].partition("\n")[0]) if own else None
        if match is not None:
            found[article.file, article.article] = (start, start + match.end())
    return found


def outside_datelines(corpus: Corpus) -> pd.DataFrame:
    """`corpus.mentions` without the names that stand in a dateline, for counts of whom an article is about.

    >>> import syrianews as sn
    >>> corpus = sn.prepare("seeds/")
    >>> len(corpus.mentions) - len(outside_datelines(corpus))
    2
    """
    need_corpus(corpus, "outside_datelines", "sn.prepare", stored="write outside_datelines(corpus.load())")
    spans = datelines(corpus)
    mentions = corpus.mentions
    ends = [spans.get(key, (0, 0)) for key in zip(mentions["file"], mentions["article"], strict=True)]
    inside = [start <= at < end for at, (start, end) in zip(mentions["start"], ends, strict=True)]
    return mentions[~pd.Series(inside, index=mentions.index, dtype=bool)].reset_index(drop=True)
