"""`StoredCorpus`: a folder of tables, read as a corpus without loading it.

It has the properties of `Corpus` with the same columns and dtypes, and reads them from Parquet on each access. What does not fit in
memory can be read in parts (`batches`), by columns and conditions (`table`), or directly from the files with DuckDB or Dask.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import dataset as datasets

from ..arguments import given
from ..article_names import SHORTENED, article_name, other_names
from ..columns import empty_frame
from ..corpus import Corpus, Failure, Reading, ScrapeRecord, check_key
from ..elsewhere import elsewhere
from ..schema import Article
from ..selecting import files_called, not_one
from ..wording import counted
from .forms import COLUMNS, LATER, PRINTS, RECORDS, frame_of, schema_of
from .packing import unpack
from .partitions import partition_name
from .storage import COPIES, finished, numbers, read_manifest

_KEYS = {"name": ("outlet", "file", "article"), "duplicate_of": ("file", "article")}


class StoredCorpus:
    """A corpus on disk: see `sn.open_corpus`. `files`, `zones`, `articles`, `sentences`, `mentions`, `attributions` and
    `errors` are frames like those of `Corpus`, read again on each access: keep a frame that you use twice."""

    annotated = True

    def __init__(self, path: str | Path):
        self.path = Path(path)
        manifest = read_manifest(self.path)
        if manifest is None:
            raise ValueError(
                f"{self.path}: no folder of tables (it has no manifest.json of this version of syrianews). "
                "Write one with sn.annotate_to(folder, sources) or `syrianews annotate PATH --format parquet --out FOLDER`."
            )
        self.finished: bool = manifest["finished"]
        self._way: int = manifest.get("names", len(SHORTENED) - 1)
        self._parts = {n: about for n in numbers(self.path) if (about := finished(self.path, n))}
        self.numbers: list[int] = list(self._parts)
        """The numbers of the partitions that are there."""

    @property
    def files(self) -> pd.DataFrame:
        return self.table("files")

    @property
    def zones(self) -> pd.DataFrame:
        return self.table("zones")

    @property
    def articles(self) -> pd.DataFrame:
        return self.table("articles")

    @property
    def sentences(self) -> pd.DataFrame:
        return self.table("sentences")

    @property
    def mentions(self) -> pd.DataFrame:
        return self.table("mentions")

    @property
    def attributions(self) -> pd.DataFrame:
        return self.table("attributions")

    @property
    def errors(self) -> pd.DataFrame:
        return self.table("errors")

    def table(
        self, name: str, columns: Sequence[str] | None = None, where: pc.Expression | None = None
    ) -> pd.DataFrame:
        """A table, or some columns and rows of it, as a frame.

        `where` is a pyarrow condition that is applied while reading, on any columns except `name` and `duplicate_of`:
        `corpus.table("mentions", ["file", "text"], where=pc.field("actor") == "hts")`.
        Raises ValueError for a table or column that does not exist, TypeError for a text in place of a list of columns.
        """
        frames = list(self.batches(name, columns, where))
        return pd.concat(frames, ignore_index=True) if frames else self._empty(name, columns)

    def batches(
        self, name: str, columns: Sequence[str] | None = None, where: pc.Expression | None = None
    ) -> Iterator[pd.DataFrame]:
        """A table as for `table`, one partition at a time, in the memory that one partition takes."""
        wanted = self._wanted(name, columns)
        later = [
            column
            for column in wanted
            if column in LATER and name in ("articles", "mentions", "attributions")
        ]
        stored = [column for column in wanted if column not in later]
        keys = [key for column in later for key in _KEYS[column]]
        read = list(dict.fromkeys(stored + keys))
        for number in self.numbers:
            frame = frame_of(self.read_part(number, name, read, where))
            if "name" in later:
                frame["name"] = self.names(frame)
            if "duplicate_of" in later:
                frame["duplicate_of"] = self._copies(number, frame)
            yield frame[wanted]

    def dataset(self, name: str) -> datasets.Dataset:
        """The files of a table as a pyarrow dataset (without the columns `name` and `duplicate_of`), for other tools."""
        paths = [self._file(number, name) for number in self.numbers]
        return datasets.dataset(paths, schema=_schema(name), format="parquet")

    def arrow(self, name: str, columns: Sequence[str], where: pc.Expression | None = None) -> pa.Table:
        """Stored columns of a table over all partitions, in order."""
        parts = [self.read_part(number, name, columns, where) for number in self.numbers]
        schema = pa.schema([_schema(name).field(column) for column in columns])
        return pa.concat_tables(parts) if parts else schema.empty_table()

    def read_part(
        self, number: int, name: str, columns: Sequence[str], where: pc.Expression | None = None
    ) -> pa.Table:
        """Stored columns of a table of one partition."""
        source = datasets.dataset(self._file(number, name), schema=_schema(name), format="parquet")
        return source.to_table(columns=list(columns), filter=where, use_threads=False)

    def counts(self, name: str) -> list[int]:
        """The number of rows of a table in each partition."""
        return [about["rows"][name] for about in self._parts.values()]

    @property
    def records(self) -> _Records:
        """The records, read from disk as they are iterated."""
        return _Records(self)

    @property
    def failures(self) -> list[Failure]:
        return [Failure(row.file, row.reason) for row in self.errors.itertuples()]

    def load(self, files: Iterable[str] | None = None) -> Corpus:
        """The scrapes with these names (`file`), or all, in memory, as an annotated `Corpus`.

        Raises TypeError for a single text in place of several names, KeyError for a name that no scrape has.
        """
        if files is None:
            return Corpus(list(self.unpacked()), self.failures)
        wanted = dict.fromkeys(_several(files, "load"))
        found = list(self.unpacked(pc.field("file").isin(pa.array(list(wanted), pa.string()))))
        if missing := wanted.keys() - {record.scrape.file for record in found}:
            raise KeyError(
                f"no scrape is called {', '.join(map(repr, sorted(missing)))}: the column file of corpus.files has their names."
            )
        return Corpus(found)

    def unpacked(self, where: pc.Expression | None = None) -> Iterator[ScrapeRecord]:
        """The records, or those for which a condition holds, one partition in memory at a time."""
        for number in self.numbers:
            table = self.read_part(number, "records", ["file", "text", "record"], where)
            if table.num_rows:
                copies = self._copies_of(number)
                for text, packed in zip(table["text"].to_pylist(), table["record"].to_pylist(), strict=True):
                    record = unpack(text, packed)
                    record.called = SHORTENED[self._way](record.scrape.file)
                    for article in record.articles:
                        article.duplicate_of = copies.get((article.file, article.article))
                    yield record

    def __len__(self) -> int:
        return sum(self.counts("articles"))

    def __iter__(self) -> Iterator[Reading]:
        for record in self.records:
            for article in record.articles:
                yield Reading(record, article)

    def __getitem__(self, key: int | str) -> Reading:
        """The article at a position, or the one that a text names: as `Corpus.__getitem__`. Raises IndexError, KeyError and TypeError."""
        key = check_key(key, len(self))
        listed = self._listed
        if isinstance(key, int):
            row = listed.iloc[key]
            return self.load([row["file"]])[f"{row['file']}#{row['article']}"]
        where = listed["file"] + "#" + listed["article"].astype("str")
        exact = listed[(listed["name"] == key) | (where == key)]
        if len(exact):
            row = exact.iloc[0]
            return self.load([row["file"]])[f"{row['file']}#{row['article']}"]
        outlets = self.table("articles", ["outlet"])["outlet"]
        named = {
            (file, int(number))
            for file, number, outlet in zip(listed["file"], listed["article"], outlets, strict=True)
            if key
            in other_names(Article(file, int(number), outlet=outlet if isinstance(outlet, str) else None))
        }
        if len(named) == 1:
            file, number = named.pop()
            return self.load([file])[f"{file}#{number}"]
        files = files_called(key, dict.fromkeys(listed["file"]))
        if len(files) == 1:
            return self.load(files)[0]
        raise KeyError(not_one(key, files, outlets, listed["name"]))

    @cached_property
    def _listed(self) -> pd.DataFrame:
        """What the articles are called, read when one is first asked for: some 100 bytes an article."""
        return self.table("articles", ["file", "article", "name"])

    if not TYPE_CHECKING:  # to a type checker it would make every name an attribute

        def __getattr__(self, name: str) -> Any:
            said = elsewhere(name)
            if not name.startswith("_") and hasattr(Corpus, name):
                said = ": corpus.load() has it, which reads it all into memory; corpus.load(files) reads some"
            raise AttributeError(f"a corpus on disk has no {name!r}{said}", name=name, obj=self)

    def __repr__(self) -> str:
        failed = f", {n} failed" if (n := sum(self.counts("errors"))) else ""
        holds = f"{counted(len(self), 'article')} in {counted(sum(self.counts('files')), 'scrape')}"
        parts = counted(len(self.numbers), "partition")
        state = "" if self.finished else ", run not finished"
        return f"<StoredCorpus: {holds}, {parts}{failed}{state}>"

    def _file(self, number: int, name: str) -> Path:
        return self.path / partition_name(number) / f"{name}.parquet"

    def _wanted(self, name: str, columns: Sequence[str] | None) -> list[str]:
        if name not in COLUMNS:
            raise ValueError(f"no table {name!r}: there are {', '.join(COLUMNS)}")
        if columns is None:
            return COLUMNS[name]
        columns = list(_several(columns, "table"))
        if unknown := [column for column in columns if column not in COLUMNS[name]]:
            raise ValueError(f"{name} has no column {unknown[0]!r}: there are {', '.join(COLUMNS[name])}")
        return columns

    def _empty(self, name: str, columns: Sequence[str] | None) -> pd.DataFrame:
        return empty_frame(self._wanted(name, columns))

    def names(self, frame: pd.DataFrame) -> pd.Series[Any]:
        """The names of the articles that the rows of a frame are about, by their columns outlet, file and article."""
        shorten = SHORTENED[self._way]
        rows = zip(frame["outlet"], frame["file"], frame["article"], strict=True)
        names = [
            article_name(outlet if isinstance(outlet, str) else None, shorten(file), int(article))
            for outlet, file, article in rows
        ]
        return pd.Series(names, index=frame.index, dtype="str")

    def _copies_of(self, number: int) -> dict[tuple[str, int], str]:
        """What the articles of a partition repeat."""
        path = self.path / COPIES
        if not self.finished:  # the copies are found when all partitions are done
            return {}
        found = (
            datasets.dataset(path, format="parquet").to_table(filter=pc.field("part") == number).to_pydict()
        )
        keys = zip(found["file"], found["article"], strict=True)
        return dict(zip(keys, found["duplicate_of"], strict=True))

    def _copies(self, number: int, frame: pd.DataFrame) -> pd.Series[Any]:
        copies = self._copies_of(number)
        values = [copies.get(key) for key in zip(frame["file"], frame["article"], strict=True)]
        return pd.Series(values, index=frame.index, dtype="str")


def _several(names: Iterable[str], call: str) -> Iterable[str]:
    """Some names. Raises TypeError for a text, whose letters would be taken for them."""
    if isinstance(names, str):
        raise TypeError(
            f"corpus.{call}() takes a list of names, and this is {given(names)}: write [{names!r}]."
        )
    return names


class _Records:
    """The records of a stored corpus, to be iterated any number of times."""

    def __init__(self, corpus: StoredCorpus):
        self._corpus = corpus

    def __len__(self) -> int:
        return sum(self._corpus.counts("records"))

    def __iter__(self) -> Iterator[ScrapeRecord]:
        return self._corpus.unpacked()


def _schema(name: str) -> pa.Schema:
    if name == "records":
        return RECORDS
    return PRINTS if name == "prints" else schema_of(COLUMNS[name])
