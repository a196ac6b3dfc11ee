"""Corrections: a user-supplied table of changes, applied to an annotated corpus and kept separate from it.

A corrections table has the columns

| column | meaning |
| --- | --- |
| `file`, `article` | which article, as in `corpus.articles` (article 0 where empty) |
| `start`, `end` | the span of the mention, or of the attribution's cue; empty for a field of the article itself |
| `field` | what to change: see `FIELDS`; `drop` removes the annotation, `mention` adds one |
| `value` | the new value; for `mention` a type and an actor, as in `PERSON ahmed-al-sharaa`; for `date` a day or a month |
| `reason` | why, for whoever reads the table next |

A corrections file is a CSV file as spreadsheets save it: UTF-8, with commas or semicolons.

The data stay unchanged: without the table, the corrections are gone.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .corpus import Corpus, ScrapeRecord
from .lexicons import read_csv
from .loading.given import iso_date
from .schema import (
    ACTOR_TYPES,
    CUE_CLASSES,
    POLARITIES,
    QUOTE_KINDS,
    SOURCE_TYPES,
    Article,
    Attribution,
    Mention,
)

if TYPE_CHECKING:
    import pandas as pd

ALLOWED: dict[str, tuple[str, ...]] = {
    "type": ACTOR_TYPES,
    "quote": QUOTE_KINDS,
    "cue_class": CUE_CLASSES,
    "source_type": SOURCE_TYPES,
    "polarity": POLARITIES,
}
ARTICLE_FIELDS = ("title", "outlet", "date", "place")
MENTION_FIELDS = ("type", "actor")
ATTRIBUTION_FIELDS = ("quote", "cue_class", "source_type", "polarity", "anonymity", "speaker_actor")
FIELDS = (*ARTICLE_FIELDS, *MENTION_FIELDS, *ATTRIBUTION_FIELDS, "drop", "mention")
COLUMNS = ("file", "article", "start", "end", "field", "value", "reason")


def correct(corpus: Corpus, corrections: str | Path | pd.DataFrame) -> Corpus:
    """Return a new corpus with a table of corrections applied; the given corpus is not changed.

    Raises ValueError listing every row that cannot be applied (unknown file, nothing at that span, a value that is not
    allowed) and what is allowed; in that case nothing is applied.

    >>> import pandas as pd, syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> row = {"file": "001_57417eca538201ad.txt", "field": "outlet", "value": "العربي الجديد", "reason": "seen on the page"}
    >>> sn.correct(corpus, pd.DataFrame([row])).articles.loc[2, "outlet"]
    'العربي الجديد'
    """
    rows = _rows(corrections)
    records = {record.scrape.file: _copy(record) for record in corpus.records}
    problems = [
        f"row {number}: {problem}" for number, row in enumerate(rows, 2) if (problem := _apply(records, row))
    ]
    if problems:
        raise ValueError("the corrections were not applied:\n" + "\n".join(problems))
    return Corpus(list(records.values()), list(corpus.failures))


def _rows(corrections: str | Path | pd.DataFrame) -> list[dict[str, Any]]:
    import pandas as pd

    table = corrections
    if not isinstance(table, pd.DataFrame):
        table = pd.DataFrame(read_csv(corrections)).replace("", None)
    unknown = [c for c in table.columns if c not in COLUMNS]
    if unknown or not {"file", "field"} <= set(table.columns):
        raise ValueError(
            f"a corrections table has the columns {', '.join(COLUMNS)} (file and field are needed); "
            f"this one has {', '.join(map(str, table.columns))}."
        )
    table = table.reindex(columns=list(COLUMNS)).astype("object")
    return table.where(table.notna(), None).to_dict("records")


def _copy(record: ScrapeRecord) -> ScrapeRecord:
    return ScrapeRecord(
        record.scrape,
        record.zones,
        [replace(a) for a in record.articles],
        {n: [replace(m) for m in found] for n, found in (record.mentions or {}).items()},
        {n: [replace(a) for a in found] for n, found in (record.attributions or {}).items()},
    )


def _apply(records: dict[str, ScrapeRecord], row: dict[str, Any]) -> str | None:
    """Apply one row; return what is wrong with it, or None."""
    record = records.get(str(row["file"]))
    if record is None:
        more = " …" if len(records) > 5 else ""
        return f"no file {row['file']!r} in the corpus; it has {', '.join(list(records)[:5])}{more}"
    number = int(row["article"] or 0)
    article = next((a for a in record.articles if a.article == number), None)
    if article is None:
        return f"{row['file']} has no article {number}; it has 0 to {len(record.articles) - 1}."
    field, value = str(row["field"]), row["value"]
    if field not in FIELDS:
        return f"no field {field!r}; allowed are {', '.join(FIELDS)}."
    if field in ALLOWED and value not in ALLOWED[field]:
        return f"{value!r} is no {field}; allowed are {', '.join(ALLOWED[field])}."
    if field == "date":
        return _date(article, value)
    if field in ARTICLE_FIELDS:
        setattr(article, field, value)
        _unproved(article, field)
        return None
    if row["start"] is None or row["end"] is None:
        return f"{field} needs start and end, the span of a mention or of a cue."
    return _apply_to_span(record, article, (int(float(row["start"])), int(float(row["end"]))), field, value)


def _date(article: Article, value: Any) -> str | None:
    """Set a date that was looked up; an empty value takes the date away."""
    day = iso_date(value)
    if value is not None and day is None:
        return f"{value!r} is no date; write a day as 2018-04-09 or 9.4.2018, or a month as 2018-04."
    article.date, article.date_basis = day, day and "given"
    article.date_precision = day and ("day" if len(day) == 10 else "month")
    _unproved(article, "date")
    return None


def _unproved(article: Article, field: str) -> None:
    """The words that showed the value before do not show the new one."""
    article.evidence = {name: span for name, span in article.evidence.items() if name != field}


def _apply_to_span(
    record: ScrapeRecord, article: Article, span: tuple[int, int], field: str, value: Any
) -> str | None:
    mentions = (record.mentions or {}).setdefault(article.article, [])
    attributions = (record.attributions or {}).setdefault(article.article, [])
    if field == "mention":
        kind, _, actor = str(value or "").partition(" ")
        if kind not in ACTOR_TYPES or not actor:
            return f"{value!r} is no new mention: write a type and an actor, as in 'PERSON ahmed-al-sharaa'."
        if not 0 <= span[0] < span[1] <= len(record.scrape.text):
            return f"{span} is no span of the text, which has {len(record.scrape.text)} characters."
        mentions.append(Mention(*span, kind, actor, rule="correction"))
        mentions.sort(key=lambda m: m.start)
        return None
    mention = next((m for m in mentions if (m.start, m.end) == span), None)
    attribution = next((a for a in attributions if a.cue == span), None)
    if field == "drop":
        if mention is None and attribution is None:
            return f"no mention and no cue stands at {span}."
        if mention is not None:
            mentions.remove(mention)
        if attribution is not None:
            _drop(attributions, attribution)
        return None
    target = mention if field in MENTION_FIELDS else attribution
    if target is None:
        return f"no {'mention' if field in MENTION_FIELDS else 'cue'} stands at {span}."
    setattr(target, "actor" if field == "speaker_actor" else field, value)
    return None


def _drop(attributions: list[Attribution], gone: Attribution) -> None:
    """Take an attribution out, and every link to it."""
    attributions.remove(gone)
    for a in attributions:
        for link in ("relays", "antecedent", "within"):
            if getattr(a, link) == gone.id:
                setattr(a, link, None)
