"""Opening a folder of tables, with or without what it takes to read them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..arguments import need_path

if TYPE_CHECKING:
    from .stored import StoredCorpus


def open_corpus(path: str | Path) -> StoredCorpus:
    """Open a folder that `sn.annotate_to` or `syrianews annotate --format parquet` has written.

    Nothing is read but the list of its partitions; of an unfinished run, those that are done are there.
    Raises ValueError for any other folder, TypeError for what is no path, ModuleNotFoundError without the extra `parquet`.

    >>> import syrianews as sn, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = sn.annotate_to(folder, "seeds/", progress=False)
    ...     sn.open_corpus(folder)
    <StoredCorpus: 7 articles in 5 scrapes, 1 partition>
    """
    need_path(path, "sn.open_corpus", "a folder of tables")
    need_pyarrow()
    from .stored import StoredCorpus

    return StoredCorpus(path)


def need_pyarrow() -> None:
    """Raise ModuleNotFoundError, with the line that installs it, where pyarrow is missing."""
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise ModuleNotFoundError(
            "tables in Parquet need pyarrow: pip install 'syrianews[parquet]'"
        ) from None
