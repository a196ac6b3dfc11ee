"""Annotations as JSON files in the form of the gold standard, and tables as CSV; `standoff` writes what other tools read."""

from __future__ import annotations

from collections.abc import Mapping
from errno import EEXIST, ENOTDIR
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .arguments import need_path, need_record
from .corpus import ScrapeRecord
from .schema import Attribution, Span

if TYPE_CHECKING:
    import pandas as pd

_OF_ARTICLE = ("article", "title", "outlet", "date", "date_precision", "date_basis", "place", "relays")


def write_tables(tables: Mapping[str, pd.DataFrame], folder: str | Path) -> None:
    """Write tables to a folder, each to `<name>.csv`, with a byte order mark, without which a spreadsheet reads Arabic as gibberish.

    Tables of an earlier call are replaced, and no other files. Raises TypeError for what is no path, ValueError for the path of a CSV
    file, NotADirectoryError for that of another file, FileExistsError where a file of such a name holds something else.

    >>> import tempfile, syrianews as sn
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_tables({"articles": sn.load("seeds/").articles}, folder)
    ...     sorted(path.name for path in Path(folder).iterdir())
    ['articles.csv']
    """
    need_path(folder, "to_csv", "a folder")
    folder = Path(folder)
    if folder.suffix.lower() == ".csv" and not folder.is_dir():
        raise ValueError(
            f"{folder} is the path of one file, and every table is written to a file of its own: give a folder, or write one table, "
            "as in corpus.attributions.to_csv(path)."
        )
    if folder.is_file():
        raise NotADirectoryError(ENOTDIR, "a file, where a folder for the tables is needed", str(folder))
    for name, table in tables.items():
        _check_free(folder / f"{name}.csv", table)
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in tables.items():
        aside = folder / f"{name}.csv.part"
        table.to_csv(aside, index=False, encoding="utf-8-sig")
        aside.replace(folder / f"{name}.csv")


def _check_free(path: Path, table: pd.DataFrame) -> None:
    """Raise FileExistsError where a file is there that is no such table."""
    if not path.exists():
        return
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        head = file.readline().rstrip("\n")
    if head != ",".join(map(str, table.columns)):
        raise FileExistsError(EEXIST, "another file, not written over: give another folder", str(path))


def annotation_json(record: ScrapeRecord) -> dict[str, Any]:
    """One scrape's annotation in the form that the project's scorers read: spans are pairs of offsets into the raw text.

    Mentions and attributions of all articles in the scrape form one list each; attribution ids are
    prefixed with the article's number if the scrape has several. A record that is not annotated gives empty lists.

    >>> import syrianews as sn
    >>> found = annotation_json(sn.annotate(sn.load("seeds/")).records[0])
    >>> list(found)
    ['file', 'zones', 'articles', 'mentions', 'attributions']
    >>> [attribution["id"] for attribution in found["attributions"][:2]]
    ['0.a1', '0.a2']
    """
    need_record(record, "annotation_json")
    several = len(record.articles) > 1
    return {
        "file": record.scrape.file,
        "zones": [
            {"start": z.start, "end": z.end, "kind": z.kind, "article": z.article} for z in record.zones
        ],
        "articles": [{name: getattr(article, name) for name in _OF_ARTICLE} for article in record.articles],
        "mentions": [
            {"start": m.start, "end": m.end, "type": m.type, "actor": m.actor, "form": m.form}
            for found in (record.mentions or {}).values()
            for m in found
        ],
        "attributions": [
            _attribution(attribution, f"{article}." if several else "")
            for article, found in (record.attributions or {}).items()
            for attribution in found
        ],
    }


def _attribution(a: Attribution, prefix: str) -> dict[str, Any]:
    """One attribution; `prefix` stands before its id and the ids that it refers to."""
    return {
        "id": prefix + a.id,
        "cue": list(a.cue),
        "source": _span(a.source),
        "content": [list(span) for span in a.content],
        "quote": a.quote,
        "cue_class": a.cue_class,
        "source_type": a.source_type,
        "anonymity": a.anonymity,
        "anonymity_strength": a.anonymity_strength,
        "anonymity_reason": _span(a.anonymity_reason),
        "anonymity_clause": _span(a.anonymity_clause),
        "polarity": a.polarity,
        "relays": _prefixed(a.relays, prefix),
        "antecedent": _prefixed(a.antecedent, prefix),
        "within": _prefixed(a.within, prefix),
        "actor": a.actor,
        "rule": a.rule,
        "confidence": a.confidence,
    }


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else list(span)


def _prefixed(name: str | None, prefix: str) -> str | None:
    return None if name is None else prefix + name
