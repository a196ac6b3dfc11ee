"""A corpus in memory, annotated by the workers of an engine: the same result as in one process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from ..annotation import annotate_here
from ..corpus import Corpus, Failure, ScrapeRecord
from ..own_tables import Contents, contents
from .deadly import find_deadly
from .engines import ATTEMPTS, Died, Engine, open_engine
from .work import reader

if TYPE_CHECKING:
    from spacy.language import Language

LARGEST = 200
"""Scrapes sent at once, at most."""
_OWN = ["syrianews_actors", "syrianews_attributions"]
_TABLES = ("actors", "cues")
OwnTables: TypeAlias = tuple[Contents | None, Contents | None]
"""A reader's own tables of actors and of cues."""


def annotate_on(
    corpus: Corpus,
    nlp: Language | None,
    *,
    progress: bool,
    engine: str | None,
    scheduler: str | None,
    workers: int | None,
) -> Corpus:
    """What `sn.annotate` does on an engine. Raises ValueError for a pipeline that workers cannot build for themselves."""
    from tqdm.auto import tqdm

    own = _own_tables(nlp)
    with open_engine(engine, scheduler, workers) as at_work:
        bar = tqdm(desc="annotate", unit=" scrapes", total=len(corpus.records), disable=not progress)
        done: dict[int, Corpus] = {}
        died = []
        for (start, records), outcome in at_work.map(
            partial(_annotate_batch, own), _batches(corpus.records, at_work.workers)
        ):
            if isinstance(outcome, Died):
                died.append((start, records))
                continue
            done[start] = outcome
            bar.update(len(records))
        for start, records in died:
            done[start] = _without_deadly(at_work, records, own)
            bar.update(len(records))
        bar.close()
    parts = [done[start] for start in sorted(done)]
    return Corpus(
        [record for part in parts for record in part.records],
        [*corpus.failures, *(failure for part in parts for failure in part.failures)],
    )


def _batches(records: list[ScrapeRecord], workers: int) -> Iterator[tuple[int, list[ScrapeRecord]]]:
    """Runs of records, several for each worker."""
    size = max(1, min(LARGEST, len(records) // (workers * 4)))
    for start in range(0, len(records), size):
        yield start, records[start : start + size]


def _annotate_batch(own: OwnTables, batch: tuple[int, list[ScrapeRecord]]) -> Corpus:
    return annotate_here(Corpus(batch[1]), reader(*own))


def _annotate_some(own: OwnTables, records: tuple[ScrapeRecord, ...]) -> None:
    annotate_here(Corpus(list(records)), reader(*own))


def _without_deadly(engine: Engine, records: list[ScrapeRecord], own: OwnTables) -> Corpus:
    """Records under which workers died: those that killed none are annotated, the others fail."""
    deadly = {
        record.scrape.file: reason
        for record, reason in find_deadly(engine, partial(_annotate_some, own), records)
    }
    kept = [record for record in records if record.scrape.file not in deadly]
    outcome = _again(engine, kept, own)
    done = {record.scrape.file: record for record in outcome.records}
    bare = {
        record.scrape.file: replace(
            record,
            mentions={a.article: [] for a in record.articles},
            attributions={a.article: [] for a in record.articles},
        )
        for record in records
    }
    failures = [Failure(file, reason) for file, reason in deadly.items()]
    return Corpus([(bare | done)[r.scrape.file] for r in records], failures + outcome.failures)


def _again(engine: Engine, records: list[ScrapeRecord], own: OwnTables) -> Corpus:
    """Records that kill no worker, annotated. Raises RuntimeError where workers die all the same, again and again."""
    for _ in range(ATTEMPTS if records else 0):
        for _, outcome in engine.map(partial(_annotate_batch, own), [(0, records)]):
            if not isinstance(outcome, Died):
                return outcome
    if records:
        raise RuntimeError(
            f"workers keep dying over {records[0].scrape.file} and the {len(records) - 1} after it, though none kills "
            "one by itself: give the workers more memory"
        )
    return Corpus([])


def _own_tables(nlp: Language | None) -> OwnTables:
    """The tables of a reader's own in a pipeline that is no more than the two components: all that workers need to build it."""
    if nlp is None:
        return None, None
    if nlp.pipe_names != _OWN:
        raise ValueError(
            f'engine="dask" takes pipelines of sn.pipeline(actors=…, cues=…) alone, and this one has {", ".join(nlp.pipe_names)}: '
            "leave the engine out, and the pipeline runs in this process"
        )
    actors, cues = (nlp.get_pipe_config(name).get(table) for name, table in zip(_OWN, _TABLES, strict=True))
    return contents(actors), contents(cues)
