"""`prepare`: from a path to an annotated and corrected corpus in one call, with user-supplied tables."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from .arguments import is_frame, is_stored
from .corpus import Corpus
from .dispatch import annotate
from .own_tables import OwnTable, table_path, table_paths

if TYPE_CHECKING:
    from .loading.loaders import Source
    from .loading.texts import Texts


def prepare(
    *sources: Source | Corpus,
    text: Texts | None = None,
    columns: Mapping[str, str] | None = None,
    actors: OwnTable | None = None,
    cues: OwnTable | None = None,
    corrections: OwnTable | None = None,
    progress: bool = False,
    engine: str | None = None,
    scheduler: str | None = None,
    workers: int | None = None,
) -> Corpus:
    """Load, annotate and correct: `sn.load`, `sn.annotate` and `sn.correct` in one call.

    `sources` are files, folders and tables, or one corpus that is already loaded; `text` holds texts, and `columns` says which
    column of a table is which, as for `sn.load`. `actors`, `cues` and `corrections` are your own tables, as paths or
    DataFrames, as for `sn.pipeline` and `sn.correct`; a warning names the actors of the package from which yours take a name. The
    other options are those of `sn.annotate`.

    Raises FileNotFoundError for a table that does not exist, ValueError for one that cannot be used or applied, and for a folder of
    annotated tables among the sources (`sn.open_corpus` opens it), TypeError without a source and for anything but a path, a
    DataFrame or a corpus, and what `sn.load` raises.

    >>> import syrianews as sn
    >>> sn.prepare("seeds/").annotated
    True
    >>> sn.prepare(text="قال الوزير إن الطريق آمن.").attributions["speaker"].tolist()
    ['الوزير']
    """
    actors, cues = table_paths("sn.prepare", actors, cues)
    if corrections is not None and not is_frame(corrections):
        corrections = table_path("sn.prepare", corrections)
    for source in sources:
        refuse_tables(source)
    if corrections is not None:
        from .corrections import correct, corrections_rows

        corrections_rows(corrections)  # a table with other columns is refused before the work, not after it
    loaded = _load(sources, text, columns)
    corpus = annotate(
        loaded,
        actors=actors,
        cues=cues,
        progress=progress,
        engine=engine,
        scheduler=scheduler,
        workers=workers,
    )
    return corpus if corrections is None else correct(corpus, corrections)


def taken_names(actors: str | None) -> list[str]:
    """What is to be said of the names that a table of actors takes from those of the package. Raises ValueError for one that cannot be used."""
    from .actors.registry import Registry

    return Registry.load(actors).notes if actors else []


def refuse_tables(source: object) -> None:
    """Raise ValueError for a folder that `sn.annotate_to` wrote: its contents are annotated tables, not scrapes."""
    from .scale.storage import read_manifest

    if isinstance(source, str | Path) and read_manifest(Path(source)):
        raise ValueError(
            f"{source} is a folder of annotated tables, not of scrapes: open it with sn.open_corpus({str(source)!r}); "
            "on the command line, `stories` and `compare` accept it as their only PATH."
        )


def _load(
    sources: tuple[Source | Corpus, ...], text: Texts | None, columns: Mapping[str, str] | None
) -> Corpus:
    """The corpus of some sources, or the one that is given."""
    from .loading.loaders import read_corpus

    if len(sources) == 1 and isinstance(sources[0], Corpus) and text is None:
        if columns is not None:
            raise TypeError(
                "columns= says which column of a table is which, and sn.prepare() was given a corpus: give it to sn.load."
            )
        return sources[0]
    if stored := next((source for source in sources if is_stored(source)), None):
        raise TypeError(
            f"sn.prepare() reads and annotates, and {stored!r} is annotated already: use it as it is."
        )
    return read_corpus(*sources, text=text, columns=columns, call="sn.prepare", stacklevel=3)
