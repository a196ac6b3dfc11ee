"""Stories over a corpus on disk: the measure and the steps of `syrianews.comparison.stories`, each step shared out by partition.

1. Every partition writes the stems of its articles; the numbers of articles of each stem are added up here.
2. Every partition names its articles' most telling *rare* stems: the blocking keys.
3. Articles that share enough of them are compared, a block of rows at a time; pairs that are alike come back here.
4. Chains of such pairs are divided into stories, a batch of chains at a time.
5. For a comparison, stories that some pair links are held against each other, a batch of them at a time.

What is held here is 30 numbers an article, and the pairs; texts and weights stay on disk, in a scratch folder that is removed
at the end.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import numpy as np
import pandas as pd
import pyarrow.compute as pc
from scipy import sparse

from ..comparison.related import RELATED, linked_stories, members_of, named, related
from ..comparison.stories import OF_ARTICLE, THRESHOLD, linked, shared, split, story_frame
from ..comparison.story_likeness import CHUNK, POSTINGS, meetings
from ..schema import TEXT_KINDS
from .engines import Died, Engine, open_engine
from .stems import gather, mapped, merged, pieces, rare_stems, write_stems
from .storage import SCRATCH, explained_errors, locked

if TYPE_CHECKING:
    from .stored import StoredCorpus

BATCH = 4_000
"""Articles of the chains that are divided at once."""
MERGED = 16
"""Partitions whose stems are added up at once."""


def stories_of(
    corpus: StoredCorpus, *, engine: str | None, scheduler: str | None, workers: int | None
) -> pd.DataFrame:
    """The table of `sn.stories`, of a corpus on disk.

    Raises RuntimeError for an unfinished run, OSError where the folder of the corpus cannot take the scratch files.
    """
    _require_finished(corpus)
    with open_engine(engine, scheduler, workers) as at_work, _scratch(corpus.path.resolve()) as scratch:
        labels, likeness, _ = _group(at_work, corpus, scratch, THRESHOLD)
    return story_frame(articles_of(corpus), labels, likeness)


def stories_and_related_of(
    corpus: StoredCorpus, *, engine: str | None, scheduler: str | None, workers: int | None
) -> tuple[pd.DataFrame, list[tuple[str, str]]]:
    """What `syrianews.comparison.related.stories_and_related` gives, of a corpus on disk."""
    _require_finished(corpus)
    with open_engine(engine, scheduler, workers) as at_work, _scratch(corpus.path.resolve()) as scratch:
        labels, likeness, near = _group(at_work, corpus, scratch, RELATED)
    return story_frame(articles_of(corpus), labels, likeness), named(near, labels)


def _require_finished(corpus: StoredCorpus) -> None:
    if not corpus.finished:
        raise RuntimeError(f"{corpus!r}: finish the run first, with the command that started it")


def _group(
    engine: Engine, corpus: StoredCorpus, scratch: Path, least: float
) -> tuple[list[int], list[float | None], list[tuple[int, int]]]:
    """Labels and likeness of the articles; and the stories, by label, that pairs of at least `least` show to be related."""
    numbers = corpus.numbers
    sizes: dict[int, int] = {}
    held = [np.zeros((2, 0), np.uint64)]
    for number, (size, counts) in _each(
        engine, partial(write_stems, scratch, corpus.path.resolve()), numbers
    ):
        sizes[number] = size
        held.append(counts)
        if len(held) > MERGED:
            held = [merged(held)]
    stems, counts = merged(held)
    np.save(scratch / "rare.npy", stems[(counts > 1) & (counts <= POSTINGS)])
    ends = np.cumsum([sizes[number] for number in numbers])
    count = int(ends[-1]) if len(ends) else 0
    if not count:
        return [], [], []
    _save_block(scratch, dict(_each(engine, partial(rare_stems, scratch), numbers)), numbers)
    place = (scratch, ends, tuple(numbers))
    found = dict(_each(engine, partial(_alike, place, least), range(0, count, CHUNK)))
    first, second, scores = (np.concatenate([found[at][n] for at in sorted(found)]) for n in range(3))
    keep = scores >= THRESHOLD
    labels = linked(count, first[keep], second[keep], scores[keep])
    next_label = int(labels.max()) + 1
    means: list[float | None] = [None] * count
    for _, divided in _each(engine, partial(_divide, place), pieces(shared(labels), BATCH)):
        for cluster, mean in divided:
            labels[cluster] = next_label
            next_label += 1
            for position, value in zip(cluster, mean, strict=True):
                means[position] = value
    if least >= THRESHOLD:
        return labels.tolist(), means, []
    members = members_of(labels.tolist())
    linked_by = [
        ((one, members[one]), (other, members[other]))
        for one, other in linked_stories(labels.tolist(), first, second)
    ]
    near: list[tuple[int, int]] = []
    for _, some in _each(engine, partial(_related, place), pieces(linked_by, BATCH, _articles_in)):
        near += some
    return labels.tolist(), means, near


def _save_block(
    scratch: Path, keys: dict[int, tuple[np.ndarray, np.ndarray]], numbers: Iterable[int]
) -> None:
    """Put the blocking keys of all partitions together, as one sparse matrix of ones."""
    lengths = np.concatenate([np.diff(keys[number][0]) for number in numbers])
    columns = np.concatenate([keys[number][1] for number in numbers]).astype(np.int32)
    starts = np.r_[0, np.cumsum(lengths)]
    width = max(1, len(np.load(scratch / "rare.npy", mmap_mode="r")))
    ones = np.ones(len(columns), dtype=np.int16)
    block = sparse.csr_matrix((ones, columns, starts), shape=(len(lengths), width))
    sparse.save_npz(scratch / "block.npz", block, compressed=False)


@lru_cache(maxsize=1)
def _block(scratch: Path) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    block = sparse.load_npz(scratch / "block.npz").tocsr()
    return block, block.T.tocsr()


@lru_cache(maxsize=1)
def _days(scratch: Path, numbers: tuple[int, ...]) -> np.ndarray:
    return np.concatenate([np.load(scratch / str(number) / "days.npy") for number in numbers])


def _alike(
    place: tuple[Path, np.ndarray, tuple[int, ...]], least: float, start: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The pairs of a chunk of articles with later ones that are alike enough, and how much."""
    scratch, ends, numbers = place
    first, second = meetings(*_block(scratch), _days(scratch, numbers), start)
    if not len(first):
        return first, second, np.zeros(0)
    rows = np.unique(np.concatenate([first, second]))
    scores = gather(scratch, ends, numbers, rows).of(
        np.searchsorted(rows, first), np.searchsorted(rows, second)
    )
    keep = scores >= least
    return first[keep], second[keep], scores[keep]


def _divide(
    place: tuple[Path, np.ndarray, tuple[int, ...]], groups: list[list[int]]
) -> list[tuple[list[int], list[float | None]]]:
    """Divide chains of articles into stories."""
    out = []
    for members in groups:
        likeness = gather(*place, np.array(members))
        for cluster, means in split(likeness, list(range(len(members)))):
            out.append(([members[position] for position in cluster], means))
    return out


Story = tuple[int, list[int]]
"""The label of a story, and the places of its articles among all."""


def _articles_in(pair: tuple[Story, Story]) -> int:
    return sum(len(members) for _, members in pair)


def _related(
    place: tuple[Path, np.ndarray, tuple[int, ...]], pairs: list[tuple[Story, Story]]
) -> list[tuple[int, int]]:
    """The labels of those pairs of stories that are related."""
    rows = np.unique([position for pair in pairs for _, members in pair for position in members])
    likeness = gather(*place, rows)
    return [
        (one[0], other[0])
        for one, other in pairs
        if related(likeness, *(np.searchsorted(rows, story[1]).tolist() for story in (one, other)))
    ]


def _each(engine: Engine, function: Callable[[Any], Any], tasks: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
    """Run a step. Raises RuntimeError where workers keep dying."""
    for task, outcome in engine.map(function, tasks):
        if isinstance(outcome, Died):
            raise RuntimeError("workers keep dying while articles are grouped: give them more memory")
        yield task, outcome


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """A folder for what is needed meanwhile, locked: `storage.sweep` removes those whose run was killed."""
    scratch = folder / f"{SCRATCH}-{uuid4().hex[:8]}"
    with explained_errors(folder):
        scratch.mkdir()
    try:
        with locked(scratch):
            yield scratch
    finally:
        for kept in (_block, _days, mapped):
            kept.cache_clear()
        shutil.rmtree(scratch, ignore_errors=True)


def articles_of(corpus: StoredCorpus) -> pd.DataFrame:
    """What the table of stories says of each article that has text. Raises RuntimeError for an unfinished run."""
    _require_finished(corpus)
    frames = []
    text = pc.field("kind").isin(sorted(TEXT_KINDS)) & pc.field("article").is_valid()
    for number in corpus.numbers:
        zones = corpus.read_part(number, "zones", ["file", "article", "start", "end"], text).to_pandas()
        spans = zones.groupby(["file", "article"], sort=False).agg({"start": "first", "end": "last"})
        columns = ["file", "article", "outlet", "title", "date", "date_basis"]
        told_of = corpus.read_part(number, "articles", columns, pc.field("text") != "").to_pandas()
        frames.append(told_of.merge(spans.reset_index(), on=["file", "article"], how="left"))
    table = pd.concat(frames, ignore_index=True)
    return table.assign(name=corpus.names(table))[OF_ARTICLE]
