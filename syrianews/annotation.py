"""Finding the actors and attributions of every article of a corpus, in this process."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from .corpus import Corpus, Failure, ScrapeRecord
from .document import Document
from .schema import Attribution, Mention, Span
from .uncollected import uncollected

if TYPE_CHECKING:
    from spacy.language import Language


class Unattributed(Exception):
    """The attributions of a document could not be found, for its cause; its mentions were."""

    def __init__(self, mentions: list[Mention]):
        super().__init__()
        self.mentions = mentions


Annotator: TypeAlias = Callable[[Document], tuple[list[Mention], list[Attribution]]]
"""What finds the mentions and attributions of a document, in the document's offsets. May raise `Unattributed`."""


def annotate_here(corpus: Corpus, nlp: Language | None = None, *, progress: bool = False) -> Corpus:
    """What `sn.annotate` does, in this process."""
    from tqdm.auto import tqdm

    read = _finders() if nlp is None else _components(nlp)
    failures = list(corpus.failures)
    with uncollected() if nlp is None else nullcontext():  # a user's components may leave rings behind
        records = [
            _annotated(record, read, failures)
            for record in tqdm(corpus.records, desc="annotate", unit=" scrapes", disable=not progress)
        ]
    return Corpus(records, failures)


def _annotated(record: ScrapeRecord, read: Annotator, failures: list[Failure]) -> ScrapeRecord:
    """The scrape with what is found in its articles; an article that fails is added to `failures`, and what was found before it failed is kept."""
    mentions: dict[int, list[Mention]] = {}
    attributions: dict[int, list[Attribution]] = {}
    for article in record.articles:
        document = record.document(article)
        where = f"{record.scrape.file}#{article.article}"
        try:
            try:
                named, attributed = read(document)
            except Unattributed as half:
                failures.append(_failure(where, "actors found, no attributions", half.__cause__ or half))
                named, attributed = half.mentions, []
            if not document.in_place:
                for mention in named:
                    _move_mention(document, mention)
                for attribution in attributed:
                    _move_attribution(document, attribution)
        except Exception as error:  # one article never sinks a batch
            failures.append(_failure(where, "not annotated", error))
            named, attributed = [], []
        mentions[article.article], attributions[article.article] = named, attributed
    return ScrapeRecord(record.scrape, record.zones, record.articles, mentions, attributions, record.called)


def _failure(where: str, what: str, error: BaseException) -> Failure:
    mend = "" if isinstance(error, MemoryError) else "; please report this text"
    return Failure(where, f"{what}: {type(error).__name__}: {error}{mend}")


@lru_cache(maxsize=1)
def _finders() -> Annotator:
    """The package's two finders, without spaCy around them; made once."""
    from .actors.finder import ActorFinder
    from .attribution.finder import AttributionFinder

    with uncollected():
        actors, attributions = ActorFinder.default(), AttributionFinder.default()

    def read(document: Document) -> tuple[list[Mention], list[Attribution]]:
        mentions = actors(document)
        try:
            return mentions, attributions(document, mentions)
        except Exception as error:
            raise Unattributed(mentions) from error

    return read


def _components(nlp: Language) -> Annotator:
    """What the components of a pipeline find."""
    from .components import attributions_of, make_doc, mentions_of

    if not any(name.startswith("syrianews") for name in nlp.pipe_names):
        raise ValueError(
            f"sn.annotate() takes a pipeline with the components of syrianews, and this one has {', '.join(nlp.pipe_names) or 'none'}: "
            'add them, as in nlp.add_pipe("syrianews_actors") and nlp.add_pipe("syrianews_attributions").'
        )

    def read(document: Document) -> tuple[list[Mention], list[Attribution]]:
        doc = make_doc(nlp, document)
        try:
            doc = nlp(doc)
        except Exception as error:
            if not (mentions := mentions_of(doc)):
                raise
            raise Unattributed(mentions) from error
        return mentions_of(doc), attributions_of(doc)

    return read


def _move_mention(document: Document, mention: Mention) -> None:
    """Carry a mention over to the scrape's offsets; what a finder has made is nobody else's."""
    mention.start, mention.end = document.to_scrape((mention.start, mention.end))


def _move_attribution(document: Document, a: Attribution) -> None:
    """Carry every span of an attribution over to the scrape's offsets."""

    def moved(span: Span | None) -> Span | None:
        return None if span is None else document.to_scrape(span)

    a.cue = document.to_scrape(a.cue)
    a.content = [document.to_scrape(part) for part in a.content]
    a.source, a.medium, a.occasion = moved(a.source), moved(a.medium), moved(a.occasion)
    a.anonymity_clause, a.anonymity_reason = moved(a.anonymity_clause), moved(a.anonymity_reason)
    a.negation = moved(a.negation)
