"""Loaders: files, folders, tables and texts in any mixture become a `Corpus`.

What is read in a folder, including subfolders:

| files | how |
| --- | --- |
| `.txt .text`, and `.md` that is mostly in Arabic | text; HTML in it is read as HTML |
| `.html .htm .xhtml` | a saved page (`syrianews.loading.html_page`) |
| `.jsonl .ndjson .json .csv .tsv .parquet` | a table of articles (`syrianews.loading.records`); JSON annotations are skipped, tables that `to_csv` wrote named in `corpus.errors` |
| `.warc`, and any of these but Parquet with `.gz` appended | `syrianews.loading.archives` |
| hidden files, `README`, `LICENSE` and `NOTICE` with any suffix, and files that belong to pages or programs (images, styles, scripts, other `.md` …) | skipped |
| anything else (`.pdf`, `.docx`, `.zip`, an unknown suffix) | named in `corpus.errors`: it may contain an article |

A file given by name is read whatever its suffix, according to its content.

`Scrape.file` is the path below the given folder, or the name of a file given directly, with `:N` appended for a row or page of a file
that contains several. If two files would get the same name, as many parent folders are prefixed as it takes to distinguish them.

Whatever cannot be read becomes a `Failure` saying what was wrong and what to do, and the rest is still loaded. So does a home
page or a section page, which has cards of articles but no article: its text and zones are kept, and nothing in it is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from ..arguments import is_frame, need_some, need_sources, warn_of_missing
from ..corpus import Corpus, Failure, ScrapeRecord, reasons
from ..schema import Scrape
from ..zoning.listings import NOTE
from . import records
from .archives import ArchivePage, Unreadable, read_warc, read_whole
from .column_roles import MissingColumn, Named, check_mapping
from .encodings import NotText, decode
from .files import Found, find_files, is_archive, suffix_of
from .html_page import read_page
from .html_text import is_markup
from .marked import NO_ARABIC, segment_scrape
from .texts import Texts, read_texts

if TYPE_CHECKING:
    import pandas as pd

Source: TypeAlias = "str | Path | pd.DataFrame"

Item = TypeVar("Item")

_TABLES = {
    ".jsonl": records.read_jsonl,
    ".ndjson": records.read_jsonl,
    ".json": records.read_json,
    ".csv": records.read_csv,
    ".tsv": records.read_csv,
    ".parquet": records.read_parquet,
}
_PAGES = frozenset({".html", ".htm", ".xhtml"})
SHOWN = 10
"""Reasons that a message gives, where nothing could be read."""
_NOTHING = "\0\ufeff \t\r\n\f\v\u200b\u200e\u200f\u00a0"


class NothingRead(ValueError):
    """Nothing of a table or text in memory, or of a table without the column that is wanted, could be read; the message and
    `failures` say why."""

    def __init__(self, call: str, failures: list[Failure]):
        lines = reasons(failures)
        first = "".join(f"\n  {line}" for line in lines[:SHOWN])
        more = f"\n  … and {len(lines) - SHOWN:,} more" if len(lines) > SHOWN else ""
        super().__init__(f"{call}() could read nothing of what it was given:{first}{more}")
        self.failures = failures

    @property
    def lacks_column(self) -> bool:
        """Whether all that was wanting is a column of a table."""
        return all(failure.reason.startswith("no column ") for failure in self.failures)


def load(*sources: Source, text: Texts | None = None, columns: Mapping[str, str] | None = None) -> Corpus:
    """Load files, folders, DataFrames and texts into a corpus, with each scrape divided into zones and articles.

    `text` is the text of an article itself, or several: a list, a Series, or a mapping of names to texts. `columns` says which
    column of a table is which, if the names do not show it: `{"text": "body_ar", "outlet": "site"}`; the keys are text, title,
    outlet, date, url, byline, id; a table among several that has no such column is read by the usual names. An outlet that a column gives as an address or in Latin letters (`RT Arabic`) is called as
    the catalogue of outlets has it. A row of a file is called by its number, one of a DataFrame by its id where each has a
    short one: corrections fit what was loaded in the same way. Copies are marked in `corpus.articles.duplicate_of`; whatever
    could not be read is listed in `corpus.errors`, with what to do about it; only hidden files, `README`, `LICENSE` and
    `NOTICE` and what pages and programs keep beside their text (images, styles, scripts, Markdown in other languages) are
    passed over in a folder. A path that leads nowhere is listed there too, and warned of (UserWarning).

    >>> import syrianews as sn
    >>> sn.load("seeds/")
    <Corpus: 7 articles in 5 scrapes, not annotated>
    >>> sn.load(text="قال الوزير إن الطريق آمن.")
    <Corpus: 1 article in 1 scrape, not annotated>

    Raises ValueError for any other key in `columns` and a column that no table has, TypeError without a source and for one that is neither a path nor a
    DataFrame, FileNotFoundError if every path leads nowhere, ValueError for an empty one, and where nothing at all could be
    read of tables or texts in memory, or of a file for want of a column. Files and folders of which nothing can be read make an
    empty corpus, with the reasons in `corpus.errors`.
    """
    return read_corpus(*sources, text=text, columns=columns, call="sn.load", stacklevel=2)


def read_corpus(
    *sources: Source, text: Texts | None, columns: Mapping[str, str] | None, call: str, stacklevel: int
) -> Corpus:
    """What `load` returns; `call` is the function that was given the sources, `stacklevel` that of a warning as seen from there."""
    from ..article_names import name_files
    from .duplicates import mark_duplicates

    if not sources and text is None:
        raise TypeError(
            f"{call}() takes at least one file, folder or table, as in {call}('my-folder/'), or a text, as in {call}(text='…')."
        )
    need_sources(sources, call)
    if sources and text is None:
        need_some(sources, call)
    warn_of_missing(sources, call, stacklevel=stacklevel + 1)
    found: list[ScrapeRecord] = []
    failures: list[Failure] = []
    named = Named(columns)
    for scrape in chain(read(*sources, columns=named), () if text is None else read_texts(text)):
        add_divided(found, failures, scrape)
    if nowhere := named.failures():
        raise NothingRead(call, nowhere)
    if failures and not found:
        nothing = NothingRead(call, failures)
        if nothing.lacks_column or text is not None or any(map(is_frame, sources)):
            raise nothing
    mark_duplicates(found)
    name_files(found)
    return Corpus(found, failures)


def read(*sources: Source, columns: Mapping[str, str] | None = None) -> Iterator[Scrape | Failure]:
    """Read scrapes one at a time, without dividing them: a file of any size is processed in little memory.

    `columns` as in `load`. The order is that of `sources`; in a folder, that of the names.
    """
    check_mapping(columns)
    need_sources(sources, "sn.load")
    return _read(sources, Named(columns) if columns and not isinstance(columns, Named) else columns)


def divide(scrape: Scrape) -> ScrapeRecord | Failure:
    """Divide one scrape into zones and articles."""
    try:
        zones, articles = segment_scrape(scrape)
    except Exception as error:  # one odd page never sinks a batch
        return Failure(scrape.file, f"not divided into zones: {type(error).__name__}: {error}")
    return ScrapeRecord(scrape, zones, articles)


def add_divided(records: list[ScrapeRecord], failures: list[Failure], scrape: Scrape | Failure) -> None:
    """Divide a scrape and add it to the records of a corpus; to its failures is added what failed, and a page that holds cards of other
    articles only, or no Arabic, whose zones stay."""
    outcome = scrape if isinstance(scrape, Failure) else divide(scrape)
    if isinstance(outcome, Failure):
        failures.append(outcome)
        return
    records.append(outcome)
    if not outcome.articles:
        why = (note for note in outcome.scrape.notes if note in (NOTE, NO_ARABIC))
        failures.extend(Failure(outcome.scrape.file, note) for note in why)


def parted(sources: Iterable[Source]) -> tuple[list[Path], list[pd.DataFrame]]:
    """The paths and the frames among some sources: what lies in files is read first."""
    some = list(sources)
    return [Path(source) for source in some if not is_frame(source)], [s for s in some if is_frame(s)]


def _read(sources: tuple[Source, ...], columns: Mapping[str, str] | None) -> Iterator[Scrape | Failure]:
    paths, frames = parted(sources)
    for file in find_files(paths):
        if isinstance(file, Failure):
            yield file
        else:
            yield from read_found(file, columns)
    for number, frame in enumerate(frames, 1):
        name = "dataframe" if len(frames) == 1 else f"dataframe{number}"
        yield from _guarded(records.read_frame(frame, name, columns), name)
    if isinstance(columns, Named):
        yield from columns.failures()


def read_found(file: Found, columns: Mapping[str, str] | None = None) -> Iterator[Scrape | Failure]:
    """The scrapes of one file that `find_files` found."""
    return _guarded(_read_file(file.path, file.name, file.named, columns), file.name)


def holds_many(file: Found) -> bool:
    """Whether a file is a table or a web archive, by its suffix."""
    return is_archive(file) or suffix_of(file.path.name) in _TABLES


def read_pages(file: Found) -> Iterator[tuple[str, ArchivePage] | Failure]:
    """The pages of a web archive, each with its name, before they are read as HTML or text."""
    return _guarded(_pages(file.path, file.name), file.name)


def page_scrape(name: str, page: ArchivePage) -> Scrape | Failure:
    """A page of a web archive as a scrape."""
    try:
        scrape = _scrape(page.data, name, page.html, page.charset)
    except (Unreadable, NotText) as error:
        return Failure(name, str(error))
    if page.url:
        scrape.given.setdefault("url", page.url)
    return scrape


def _guarded(scrapes: Iterator[Item | Failure], name: str) -> Iterator[Item | Failure]:
    """Hand on what a reader yields; what it raises ends this file only."""
    try:
        yield from scrapes
    except (Unreadable, NotText, MissingColumn) as error:
        yield Failure(name, str(error))
    except FileNotFoundError:
        yield Failure(name, "it vanished while the folder was being read: check the path and run again")
    except OSError as error:
        yield Failure(name, f"the system cannot read it: {error.strerror or error}")
    except RecursionError:
        yield Failure(name, "nested too deeply to be read: save the article as plain text")
    except MemoryError:
        yield Failure(name, "too large for the memory of this machine: split it")
    except Exception as error:
        yield Failure(name, f"could not be read ({type(error).__name__}: {error}): please report this file")


def _read_file(
    path: Path, name: str, named: bool, columns: Mapping[str, str] | None
) -> Iterator[Scrape | Failure]:
    """The scrapes of one file. `named`: the user gave this very file."""
    suffix = suffix_of(path.name)
    if path.stat().st_size == 0:
        raise Unreadable("an empty file: nothing to read")
    if suffix == ".warc":
        for page in _pages(path, name):
            yield page if isinstance(page, Failure) else page_scrape(*page)
    elif suffix in _TABLES:
        yield from _table(path, name, suffix, named, columns)
    else:
        yield _scrape(read_whole(path), name, suffix in _PAGES)


def _scrape(data: bytes, name: str, is_page: bool, charset: str | None = None) -> Scrape:
    """Bytes that are one text or one page."""
    decoded = decode(data, charset)
    if not decoded.text.strip(_NOTHING):
        raise Unreadable("a blank file: nothing to read")
    if not is_page and not is_markup(decoded.text):
        return Scrape(name, decoded.text, decoded.encoding, notes=decoded.notes)
    page = read_page(decoded.text)
    notes = decoded.notes + page.notes
    return Scrape(name, page.text, decoded.encoding, "html", page.given, notes, page.marks)


def _table(
    path: Path, name: str, suffix: str, named: bool, columns: Mapping[str, str] | None
) -> Iterator[Scrape | Failure]:
    """The rows of a table; none at all is a failure, but for annotations that lie in a folder beside their texts."""
    some = False
    for scrape in _TABLES[suffix](path, name, columns):
        some = True
        yield scrape
    if not some and (named or suffix != ".json"):
        raise Unreadable("no articles in it: an annotation, or a table without rows")


def _pages(path: Path, name: str) -> Iterator[tuple[str, ArchivePage] | Failure]:
    """The pages of a web archive; none at all is a failure."""
    some = False
    for page in read_warc(path):
        some = True
        if isinstance(page, ArchivePage):
            yield f"{name}:{page.number}", page
        else:
            yield Failure(f"{name}:{page[0]}", page[1])
    if not some:
        raise Unreadable("no pages in it: no record of this archive is a page of HTML or text")
