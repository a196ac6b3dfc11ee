"""Opening a folder of tables, whether or not the libraries that read them are installed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..arguments import need_path

if TYPE_CHECKING:
    from .stored import StoredCorpus


def open_corpus(path: str | Path) -> StoredCorpus:
    """Open a folder that `sn.annotate_to` or `syrianews annotate --format parquet` has written.

    Only the list of partitions is read; of an unfinished run, the finished partitions are available.
    Raises ValueError for any other folder, TypeError for anything but a path, ModuleNotFoundError without the extra `parquet`.

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
