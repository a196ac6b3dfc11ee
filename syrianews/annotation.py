"""`annotate`: run the spaCy pipeline over every article of a corpus."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .corpus import Corpus, Failure, ScrapeRecord
from .document import Document
from .schema import Attribution, Mention, Span

if TYPE_CHECKING:
    from spacy.language import Language


def annotate(corpus: Corpus, nlp: Language | None = None, *, progress: bool = False) -> Corpus:
    """Return a new corpus with actors and attributions in every article.

    `nlp` is a spaCy pipeline that holds the two components; by default `syrianews.pipeline()`.
    `progress` shows a bar on stderr.
    An article that cannot be annotated keeps its zones, is named in `corpus.errors`, and the rest go on.

    >>> import syrianews as sn
    >>> sn.annotate(sn.load("seeds/")).annotated
    True
    """
    from tqdm.auto import tqdm

    from .components import attributions_of, make_doc, mentions_of, pipeline

    nlp = nlp or pipeline()
    failures = list(corpus.failures)
    records = []
    for record in tqdm(corpus.records, desc="annotate", unit="file", disable=not progress):
        mentions: dict[int, list[Mention]] = {}
        attributions: dict[int, list[Attribution]] = {}
        for article in record.articles:
            document = record.document(article)
            try:
                doc = nlp(make_doc(nlp, document))
                mentions[article.article] = [_moved(document, m) for m in mentions_of(doc)]
                attributions[article.article] = [
                    _moved_attribution(document, a) for a in attributions_of(doc)
                ]
            except Exception as error:  # one article never sinks a batch
                where = f"{record.scrape.file}#{article.article}"
                failures.append(Failure(where, f"not annotated: {type(error).__name__}: {error}"))
                mentions.setdefault(article.article, [])
                attributions.setdefault(article.article, [])
        records.append(ScrapeRecord(record.scrape, record.zones, record.articles, mentions, attributions))
    return Corpus(records, failures)


def _moved(document: Document, mention: Mention) -> Mention:
    start, end = document.to_scrape((mention.start, mention.end))
    return replace(mention, start=start, end=end)


def _moved_attribution(document: Document, a: Attribution) -> Attribution:
    def move(span: Span | None) -> Span | None:
        return None if span is None else document.to_scrape(span)

    return replace(
        a,
        cue=document.to_scrape(a.cue),
        source=move(a.source),
        content=[document.to_scrape(c) for c in a.content],
        medium=move(a.medium),
        occasion=move(a.occasion),
        anonymity_clause=move(a.anonymity_clause),
        anonymity_reason=move(a.anonymity_reason),
    )
