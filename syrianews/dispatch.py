"""`annotate`, `stories` and `compare`: the three steps that run in this process, on Dask, or over a corpus on disk.

Here the arguments are checked, and it is decided who works; the work itself is in `annotation`, `comparison` and `scale`, whose
modules are imported when they are needed.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from .arguments import given, need_columns, need_corpus
from .corpus import Corpus, Reading
from .own_tables import OwnTable, table_paths
from .scale.engines import check_engine
from .selecting import part, records_of

if TYPE_CHECKING:
    import pandas as pd
    from spacy.language import Language

    from .comparison.compare import Comparison
    from .scale.stored import StoredCorpus


def annotate(
    corpus: Corpus,
    nlp: Language | None = None,
    *,
    actors: OwnTable | None = None,
    cues: OwnTable | None = None,
    progress: bool = False,
    engine: str | None = None,
    scheduler: str | None = None,
    workers: int | None = None,
) -> Corpus:
    """Return a new corpus with actors and attributions in every article.

    `nlp` is a spaCy pipeline with the two components. Without one, the articles are read directly, without spaCy:
    the results are the same, and no time is spent on tokens and spans that are not used. `actors` and `cues` are tables of
    your own, as paths or DataFrames, as for `sn.pipeline`; a pipeline with them is then made.
    `progress` shows a bar, in a terminal or a notebook.
    `engine="dask"` distributes the work among processes and machines: it uses the scheduler at the address `scheduler`, otherwise the
    active Dask client, otherwise `workers` processes on this machine (one per core; a script that starts them needs
    `if __name__ == "__main__":`). The result is the same. For a corpus that does not fit in memory, see `sn.annotate_to`.
    An article that cannot be annotated keeps its zones and is named in `corpus.errors`; the others are still annotated.

    >>> import syrianews as sn
    >>> sn.annotate(sn.load("seeds/")).annotated
    True

    Raises TypeError for anything but a corpus or a pipeline, ValueError for an unknown engine, a pipeline without the components, a table
    that cannot be used and for a table beside a pipeline, FileNotFoundError for one that does not exist, ModuleNotFoundError without the
    extra `dask`.
    """
    need_corpus(corpus, "sn.annotate", stored="it is annotated already")
    own = table_paths("sn.annotate", actors, cues)
    check_engine(engine, scheduler, workers)
    if nlp is not None and not (callable(nlp) and hasattr(nlp, "pipe_names")):
        raise TypeError(
            f"sn.annotate() takes a spaCy pipeline beside the corpus, and this is {given(nlp)}: "
            "sn.pipeline(actors=path) makes one with a table of your own."
        )
    if actors is not None or cues is not None:
        if nlp is not None:
            raise ValueError(
                "sn.annotate() takes a pipeline or tables of your own: sn.pipeline(actors, cues) makes one of both."
            )
        from .components import pipeline

        nlp = pipeline(*own)
    if engine:
        from .scale.in_memory import annotate_on

        return annotate_on(
            corpus, nlp, progress=progress, engine=engine, scheduler=scheduler, workers=workers
        )
    from .annotation import annotate_here

    return annotate_here(corpus, nlp, progress=progress)


def stories(
    corpus: Corpus | StoredCorpus,
    *,
    engine: str | None = None,
    scheduler: str | None = None,
    workers: int | None = None,
) -> pd.DataFrame:
    """Group the articles of a corpus into stories: one row per article, those of one story together.

    A corpus on disk (`sn.open_corpus`) is grouped with its words on disk, by the workers of an engine if one is given
    (`engine`, `scheduler`, `workers` as for `sn.annotate`); a corpus in memory is always grouped in this process.

    Columns: `story` (str, `s1` … the largest first), `size` (int, tellings of the story), `file` (str), `article` (int), `name`
    (str, the article's, as in all tables), `start`, `end` (int, the article's text in its scrape), `outlet`, `title`, `date`
    (str or missing), `similarity` (float, mean likeness to the story's other articles; missing for a story of one; see below),
    `date_inferred`, `date_inferred_reason` (str or missing: a date inferred for an undated article from the other tellings of
    its story, and why; the `date` column itself is never filled in).

    `similarity` is no share: it is a sum of points. The words of the whole texts give up to 1 (their cosine), leads that are
    told in the other article up to 0.8, headlines up to 0.7, resting on the same newspaper's report 0.35; each day between the
    dates takes off 0.25, one outlet for both 1, unless they are copies. So 2.85 is the most, articles with nothing in common
    have 0 or less, and `THRESHOLD`, 0.75, is the least mean at which articles are joined.

    The corpus need not be annotated. An empty corpus gives an empty frame.
    Raises TypeError for what is no corpus, ValueError for an unknown engine.

    >>> import syrianews as sn
    >>> sorted(sn.stories(sn.load("seeds/"))["size"])
    [1, 1, 2, 2, 3, 3, 3]
    """
    need_corpus(corpus, "sn.stories")
    check_engine(engine, scheduler, workers)
    if isinstance(corpus, Corpus):
        from .comparison.stories import stories_here

        return stories_here(corpus)
    from .scale.grouping import stories_of

    return stories_of(corpus, engine=engine, scheduler=scheduler, workers=workers)


def compare(
    corpus: Corpus | StoredCorpus | Reading,
    *articles: Reading,
    stories: OwnTable | None = None,
    engine: str | None = None,
    scheduler: str | None = None,
    workers: int | None = None,
) -> Comparison:
    """Compare each pair of tellings of each story in an annotated corpus.

    Articles of related stories (a follow-up, another reaction on the same day) are compared as well, passage by passage:
    `alignments`, `quotes` and `conflicts` name both stories, `story` and `b_story`, and only their rows may connect two stories
    (of conflicts, those between tolls of an event with which both open). All other tables cover tellings of one story only.

    In place of a corpus there may be some of its articles, `sn.compare(corpus[0], corpus[1])`: they are taken to tell one event.

    `stories` says which articles tell one event, where you know better than `sn.stories`: a table with the columns `story`,
    `file` and `article` (0 where there is no such column), such as the one that `sn.stories` returns, corrected, or the path of
    one as a CSV file. It replaces the search: articles that it does not list stand alone, its names of stories are kept, and no related stories are looked
    for.

    `docs/columns.md` says what stands in each column of each table, and so does the function of the table's name in
    `syrianews.comparison.comparison_tables` or, for `quotes` and `single_quotes`, `quote_tables`.

    The corpus may be on disk (`sn.open_corpus`). `engine`, `scheduler`, `workers` are as for `sn.annotate`: stories are
    distributed, and each is compared by one worker. Raises TypeError for anything but a corpus or a table of stories, KeyError
    for a table without the columns story and file, ValueError for one that names articles that are not there or puts one into
    two stories, for an unknown engine and if the corpus is not annotated: run `sn.annotate(corpus)` first. A corpus in which no
    two articles tell the same story gives a comparison whose tables are empty.

    >>> import syrianews as sn
    >>> sn.compare(sn.annotate(sn.load("seeds/"))).conflicts["what"].tolist()
    ['year']
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> own = corpus.articles[["file", "article"]].iloc[:2].assign(story="raid")
    >>> sn.compare(corpus, stories=own)
    <Comparison: 2 tellings of 1 story>
    >>> sn.compare(corpus["002"], corpus["003"])
    <Comparison: 2 tellings of 1 story>
    """
    own: pd.DataFrame | None = None
    if isinstance(corpus, Reading) and articles and stories is None:
        corpus, own = _of_one_event(corpus, *articles)
    elif articles:
        raise TypeError(
            "sn.compare() takes one corpus, or articles alone as corpus[…] gives them: to compare corpora, load both together, "
            "as in sn.prepare('a/', 'b/'); which articles tell one event is said by stories=."
        )
    need_corpus(corpus, "sn.compare", "sn.prepare")
    assert not isinstance(corpus, Reading)  # which is no corpus
    if isinstance(stories, str | Path):
        from .comparison.given_stories import story_table

        own = story_table(stories)
    elif stories is not None:
        need_columns("stories", stories, "story", "file")
        own = stories
    check_engine(engine, scheduler, workers)
    if not isinstance(corpus, Corpus):
        from .scale.comparing import compare_stored

        return compare_stored(corpus, engine, scheduler, workers, own)
    from .comparison.compare import compare_here

    if engine:
        from .scale.comparing import compare_on

        each = partial(compare_on, engine=engine, scheduler=scheduler, workers=workers)
        return compare_here(corpus, each, own)
    return compare_here(corpus, stories=own)


def _of_one_event(*articles: Reading) -> tuple[Corpus, pd.DataFrame]:
    """A corpus of some articles, and the table that makes them one story."""
    from .columns import typed_frame

    for reading in articles:
        if not isinstance(reading, Reading):
            raise TypeError(
                f"sn.compare() takes a corpus, or articles as corpus[…] gives them, and one of these is {given(reading)}."
            )
    numbers: dict[str, set[int]] = {}
    for record, article in articles:
        numbers.setdefault(record.scrape.file, set()).add(article.article)
    rows = [("s1", file, number) for file, of_file in numbers.items() for number in sorted(of_file)]
    if len({(record.scrape.text, article.file, article.article) for record, article in articles}) < len(
        articles
    ):
        raise ValueError("one article is given twice: sn.compare() takes different ones, each once.")
    corpus = Corpus([part(record, numbers[record.scrape.file]) for record in records_of(articles)])
    return corpus, typed_frame(rows, ["story", "file", "article"])
