"""`annotate`: find the actors and attributions of every article of a corpus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from .corpus import Corpus, Failure, ScrapeRecord
from .document import Document
from .schema import Attribution, Mention, Span

if TYPE_CHECKING:
    from spacy.language import Language


Annotator: TypeAlias = Callable[[Document], tuple[list[Mention], list[Attribution]]]
"""What finds the mentions and attributions of a document, in the document's offsets."""


def annotate(corpus: Corpus, nlp: Language | None = None, *, progress: bool = False) -> Corpus:
    """Return a new corpus with actors and attributions in every article.

    `nlp` is a spaCy pipeline that holds the two components. Without one, what stands in them reads the
    articles itself: the same is found, and no time goes into tokens and spans that nobody looks at.
    `progress` shows a bar on stderr.
    An article that cannot be annotated keeps its zones, is named in `corpus.errors`, and the rest go on.

    >>> import syrianews as sn
    >>> sn.annotate(sn.load("seeds/")).annotated
    True
    """
    from tqdm.auto import tqdm

    read = _finders() if nlp is None else _components(nlp)
    failures = list(corpus.failures)
    records = []
    for record in tqdm(corpus.records, desc="annotate", unit="file", disable=not progress):
        mentions: dict[int, list[Mention]] = {}
        attributions: dict[int, list[Attribution]] = {}
        for article in record.articles:
            document = record.document(article)
            try:
                named, attributed = read(document)
                mentions[article.article] = [_moved(document, m) for m in named]
                attributions[article.article] = [_moved_attribution(document, a) for a in attributed]
            except Exception as error:  # one article never sinks a batch
                where = f"{record.scrape.file}#{article.article}"
                failures.append(Failure(where, f"not annotated: {type(error).__name__}: {error}"))
                mentions[article.article], attributions[article.article] = [], []
        records.append(ScrapeRecord(record.scrape, record.zones, record.articles, mentions, attributions))
    return Corpus(records, failures)


@lru_cache(maxsize=1)
def _finders() -> Annotator:
    """The package's two finders, without spaCy around them; made once."""
    from .actors.finder import ActorFinder
    from .attribution.finder import AttributionFinder

    actors, attributions = ActorFinder.default(), AttributionFinder.default()

    def read(document: Document) -> tuple[list[Mention], list[Attribution]]:
        mentions = actors(document)
        return mentions, attributions(document, mentions)

    return read


def _components(nlp: Language) -> Annotator:
    """What the components of a pipeline find."""
    from .components import attributions_of, make_doc, mentions_of

    def read(document: Document) -> tuple[list[Mention], list[Attribution]]:
        doc = nlp(make_doc(nlp, document))
        return mentions_of(doc), attributions_of(doc)

    return read


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
