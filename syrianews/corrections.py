"""Corrections: a user-supplied table of changes, applied to an annotated corpus and kept separate from it.

A corrections table has the columns

| column | meaning |
| --- | --- |
| `file`, `article` | which article, as in `corpus.articles` (article 0 where empty) |
| `start`, `end` | the span of the mention, or of the attribution's cue; empty for a field of the article itself |
| `id` | of which attribution, as in `corpus.attributions`; needed only where two stand at one cue |
| `field` | what to change: see `FIELDS`; `drop` removes the annotation, `mention` adds one, `attribution` one with its cue at the span |
| `value` | the new value; for `mention` a type and an actor, as in `PERSON ahmed-al-sharaa`; for `attribution` the class of its cue, as in `say`; for `source` and `content` the words as the article has them (of several places the one nearest to the cue); a new source brings the actor that it names and its type, which `speaker_actor` and `source_type` change in later rows; for `date` a day or a month; for `duplicate_of` the article of which this one is a copy, as `file#article`; empty where there is none (`EMPTY`) |
| `reason` | why, for whoever reads the table next |

A corrections file is a CSV file as spreadsheets save it: UTF-8, with commas or semicolons.

The data stay unchanged: without the table, the corrections are gone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .arguments import given, need_corpus
from .attribution.unlisted import OF_MENTION
from .corpus import Corpus, ScrapeRecord
from .lexicons import numbered_rows
from .loading.given import iso_date
from .loading.originals import declare, follow
from .schema import (
    ACTOR_TYPES,
    CUE_CLASSES,
    POLARITIES,
    QUOTE_KINDS,
    SOURCE_TYPES,
    TEXT_KINDS,
    Article,
    Attribution,
    Mention,
    Span,
)

if TYPE_CHECKING:
    import pandas as pd

ALLOWED: dict[str, tuple[str, ...]] = {
    "type": ACTOR_TYPES,
    "quote": QUOTE_KINDS,
    "cue_class": CUE_CLASSES,
    "source_type": SOURCE_TYPES,
    "polarity": POLARITIES,
    "anonymity": ("requested",),
    "attribution": CUE_CLASSES,
}
ARTICLE_FIELDS = ("title", "outlet", "date", "place", "byline", "duplicate_of")
MENTION_FIELDS = ("type", "actor")
WORD_FIELDS = ("source", "content")
"""The fields of an attribution whose value is words of the article."""
ATTRIBUTION_FIELDS = (
    "quote",
    "cue_class",
    "source_type",
    "polarity",
    "anonymity",
    "speaker_actor",
    *WORD_FIELDS,
)
_OTHER_NAMES = {"speaker": "source"}
"""What a column is called that shows a field in words."""
EMPTY = (*ARTICLE_FIELDS, "anonymity", "speaker_actor", *WORD_FIELDS)
"""The fields whose value may be taken away."""
FIELDS = (*ARTICLE_FIELDS, *MENTION_FIELDS, *ATTRIBUTION_FIELDS, "drop", "mention", "attribution")
COLUMNS = ("file", "article", "start", "end", "id", "field", "value", "reason")


class NotApplied(ValueError):
    """Corrections that do not fit the corpus; the message has every row that cannot be applied."""


def correct(corpus: Corpus, corrections: str | Path | pd.DataFrame) -> Corpus:
    """Return a new corpus with a table of corrections applied; the given corpus is not changed.

    The article's own fields (`title`, `outlet`, `date`, `place`, `byline`, `duplicate_of`) can be corrected before `sn.annotate`, everything else after it.

    Raises ValueError listing every row that cannot be applied (unknown file, nothing at that span, a value that is not
    allowed) and what is allowed; in that case nothing is applied. Raises TypeError for anything but a corpus or a table.

    >>> import pandas as pd, syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> row = {"file": "001_57417eca538201ad.txt", "field": "outlet", "value": "العربي الجديد", "reason": "seen on the page"}
    >>> sn.correct(corpus, pd.DataFrame([row])).articles.loc[2, "outlet"]
    'العربي الجديد'
    """
    need_corpus(corpus, "sn.correct", "sn.prepare", stored="write sn.correct(corpus.load(), corrections)")
    rows = corrections_rows(corrections)
    records = {record.scrape.file: _copy(record) for record in corpus.records}
    problems = [f"row {number}: {problem}" for number, row in rows if (problem := _apply(records, row))]
    problems += [problem for record in records.values() for problem in _untyped(record)]
    problems += follow(_named(records))
    if problems:
        raise NotApplied("the corrections were not applied:\n" + "\n".join(problems))
    return Corpus(list(records.values()), list(corpus.failures))


def corrections_rows(corrections: str | Path | pd.DataFrame) -> list[tuple[int, dict[str, Any]]]:
    """The rows of a corrections table with their numbers. Raises ValueError for one that has other columns.

    In a file they are counted as a spreadsheet does, the first under the header being row 2; those of a DataFrame by its index, from 0
    where that is not unique.
    """
    import pandas as pd

    if isinstance(corrections, pd.DataFrame):
        table = corrections if corrections.index.is_unique else corrections.reset_index(drop=True)
    elif isinstance(corrections, str | Path):
        rows = dict(numbered_rows(corrections))
        if not rows:
            return []
        table = pd.DataFrame(rows.values(), index=rows.keys())
    else:
        raise TypeError(
            f"sn.correct() takes the path of a table of corrections or a DataFrame, and this is {given(corrections)}: "
            "pd.DataFrame(rows) makes one of a list of rows."
        )
    unknown = [c for c in table.columns if c not in COLUMNS]
    if unknown or not {"file", "field"} <= set(table.columns):
        raise ValueError(
            f"a corrections table has the columns {', '.join(COLUMNS)} (file and field are needed); "
            f"this one has {', '.join(map(str, table.columns)) or 'none'}."
        )
    table = table.reindex(columns=list(COLUMNS))
    table = table.map(lambda cell: cell.strip() or None if isinstance(cell, str) else cell).astype("object")
    return list(zip(table.index, table.where(table.notna(), None).to_dict("records"), strict=True))


def _named(records: dict[str, ScrapeRecord]) -> dict[str, Article]:
    """The articles of some records by `file#article`."""
    return {f"{a.file}#{a.article}": a for record in records.values() for a in record.articles}


def _copy(record: ScrapeRecord) -> ScrapeRecord:
    return ScrapeRecord(
        record.scrape,
        record.zones,
        [replace(a) for a in record.articles],
        _copies(record.mentions),
        _copies(record.attributions),
        record.called,
    )


def _copies(found: dict[int, list[Any]] | None) -> dict[int, list[Any]] | None:
    """Copies of what was found in each article; None stays None: the record is not annotated."""
    return (
        None if found is None else {number: [replace(one) for one in some] for number, some in found.items()}
    )


def _apply(records: dict[str, ScrapeRecord], row: dict[str, Any]) -> str | None:
    """Apply one row; return what is wrong with it, or None."""
    record = records.get(str(row["file"]))
    if record is None:
        return _no_file(str(row["file"]), list(records))
    number = 0 if row["article"] is None else _whole(row["article"])
    if number is None:
        return f"article {row['article']!r} is no number; articles of a file are counted from 0."
    article = next((a for a in record.articles if a.article == number), None)
    if article is None:
        return f"{row['file']} has no article {number}; it has {_articles_of(record)}."
    row["field"] = field = _OTHER_NAMES.get(str(row["field"]), str(row["field"]))
    value = row["value"]
    if (problem := _problem(field, value)) is not None:
        return problem
    if value is not None and field != "date":
        row["value"] = value = _words(value)
    if field == "date":
        return _date(article, value)
    if field == "duplicate_of":
        return declare(article, value, _named(records))
    if field in ARTICLE_FIELDS:
        setattr(article, field, value)
        _unproved(article, field)
        return None
    return _apply_inside(record, number, row)


def _no_file(name: str, files: list[str]) -> str:
    like = [file for file in files if name in file or name == Path(file).stem] or files
    more = " …" if len(like) > 5 else ""
    return f"no file {name!r} in the corpus; it has {', '.join(like[:5])}{more}"


def _words(value: Any) -> str:
    """A value as words: whole numbers as they are written, which a column with empty cells has made floats."""
    number = None if isinstance(value, str) else _whole(value)
    return str(value if number is None else number)


def _problem(field: str, value: Any) -> str | None:
    """What is wrong with a field or its value, whatever it stands at; None where nothing is."""
    if field not in FIELDS:
        return f"no field {field!r}; allowed are {', '.join(FIELDS)}."
    if value is None:
        return None if field in (*EMPTY, "drop") else f"{field} needs a value{_allowed(field)}."
    if not isinstance(value, str) and isinstance(value, Iterable):
        return f"{field} needs one value, and this is {given(value)}."
    if field in ALLOWED and value not in ALLOWED[field]:
        return f"{value!r} is no {field}{_allowed(field)}."
    return None


def _apply_inside(record: ScrapeRecord, number: int, row: dict[str, Any]) -> str | None:
    """Apply a row that is about a mention or an attribution of an article."""
    field = str(row["field"])
    if record.mentions is None or record.attributions is None:
        return f"{field} needs an annotated corpus: annotate first, as in sn.correct(sn.annotate(corpus), corrections)."
    if row["start"] is None or row["end"] is None:
        return f"{field} needs start and end, the span of a mention or of a cue."
    start, end = _whole(row["start"]), _whole(row["end"])
    if start is None or end is None:
        return f"start {row['start']!r} and end {row['end']!r} are no offsets; write whole numbers, as the tables have them."
    mentions = record.mentions.setdefault(number, [])
    attributions = record.attributions.setdefault(number, [])
    if field in ("mention", "attribution"):
        if not _is_of(record, number, (start, end)):
            return f"{(start, end)} is no span of the text of article {number}."
        add: Callable[..., str | None] = _add if field == "mention" else _attribute
        return add(mentions if field == "mention" else attributions, (start, end), str(row["value"]))
    if field not in MENTION_FIELDS:
        return _apply_to_cue(record, number, (start, end), row)
    if (mention := next((m for m in mentions if (m.start, m.end) == (start, end)), None)) is None:
        hint = _field_of_cue(field, attributions, (start, end)) or _whole_span(attributions, (start, end))
        return f"no mention stands at {(start, end)}{hint}."
    setattr(mention, field, row["value"])
    return None


def _is_of(record: ScrapeRecord, number: int, span: Span) -> bool:
    """Whether a span is of the text of an article: of the lines in which mentions and attributions are marked, and of no others."""
    if not 0 <= span[0] < span[1] <= len(record.scrape.text):
        return False
    held = [zone for zone in record.zones if zone.start < span[1] and span[0] < zone.end]
    return bool(held) and all(zone.article == number and zone.kind in TEXT_KINDS for zone in held)


def _whole(value: Any) -> int | None:
    """A whole number, as a table of any kind may hold it (`1`, `1.0`, `"1.0"`); None for what is none."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return int(number) if number.is_integer() else None


def _articles_of(record: ScrapeRecord) -> str:
    numbers = [article.article for article in record.articles]
    return " to ".join(map(str, sorted({numbers[0], numbers[-1]}))) if numbers else "no article"


def _allowed(field: str) -> str:
    """The values of a field, as the end of a message."""
    if field not in ALLOWED:
        return ""
    return f"; allowed are {', '.join(ALLOWED[field])}" + (", and nothing" if field in EMPTY else "")


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


def _add(mentions: list[Mention], span: Span, value: str) -> str | None:
    """Add a mention to those of an article."""
    kind, _, actor = value.partition(" ")
    if kind not in ACTOR_TYPES or not actor.strip():
        return f"{value!r} is no new mention: write a type and an actor, as in 'PERSON ahmed-al-sharaa'."
    if any((m.start, m.end) == span for m in mentions):
        return f"a mention stands at {span} already: correct its type and its actor."
    mentions.append(Mention(*span, kind, actor.strip(), rule="correction"))
    mentions.sort(key=lambda m: m.start)
    return None


def _attribute(attributions: list[Attribution], cue: Span, cue_class: str) -> str | None:
    """Add an attribution that has no source and no content yet."""
    if any(a.cue == cue and a.source is None for a in attributions):
        return f"an attribution without a source stands at {cue} already."
    taken = {a.id for a in attributions}
    free = next(name for number in count(1) if (name := f"c{number}") not in taken)
    attributions.append(Attribution(free, cue, None, [], None, cue_class, "impersonal", rule="correction"))
    attributions.sort(key=lambda a: a.cue)
    return None


def _apply_to_cue(record: ScrapeRecord, number: int, cue: Span, row: dict[str, Any]) -> str | None:
    """Change or drop the attribution whose cue stands at a span, and drop the mention that does; of two the one with the row's `id`."""
    mentions, attributions = (record.mentions or {})[number], (record.attributions or {})[number]
    field, value, id_ = row["field"], row["value"], row["id"]
    at_cue = [a for a in attributions if a.cue == cue and (id_ is None or a.id == _words(id_))]
    mention = next((m for m in mentions if id_ is None and field == "drop" and (m.start, m.end) == cue), None)
    if len(at_cue) > 1:
        return f"{len(at_cue)} attributions stand at {cue}: say which in a column id, {' or '.join(a.id for a in at_cue)}."
    if not at_cue and mention is None:
        what = "no mention and no cue" if field == "drop" else "no cue"
        of_id = "" if id_ is None else f" of an attribution {id_!r}"
        return f"{what}{of_id} stands at {cue}{_whole_span(attributions, cue)}."
    if mention is not None:
        mentions.remove(mention)
    for attribution in at_cue:
        if field == "drop":
            _drop(attributions, attribution)
        elif field in WORD_FIELDS:
            return _set_words(record, number, attribution, field, value)
        else:
            setattr(attribution, "actor" if field == "speaker_actor" else field, value)
    return None


def _set_words(
    record: ScrapeRecord, number: int, attribution: Attribution, field: str, value: Any
) -> str | None:
    """Set the source or the content of an attribution to words of its article; with a source of its own it has no antecedent."""
    found = re.finditer(re.escape(str(value)), record.scrape.text) if value is not None else ()
    places = [match.span() for match in found if _is_of(record, number, match.span())]
    if value is not None and not places:
        return f"{value!r} does not stand in the text of article {number}; write words as they stand there."
    cue = attribution.cue
    nearest = min(places, key=lambda at: max(at[0] - cue[1], cue[0] - at[1]), default=None)
    if field == "source":
        _set_source(attribution, nearest, (record.mentions or {})[number])
    else:
        attribution.content = [nearest] if nearest else []
        attribution.quote = (attribution.quote or "indirect") if nearest else None
    return None


def _set_source(attribution: Attribution, source: Span | None, mentions: list[Mention]) -> None:
    """Give an attribution another source, with the actor that the source begins with, or the person that it names, and the type of that."""
    attribution.source, attribution.antecedent = source, None
    if source is None:
        attribution.actor, attribution.source_type = None, "impersonal"
        return
    held = [m for m in mentions if source[0] <= m.start and m.end <= source[1]]
    named = next((m for m in held if m.start == source[0] or m.type == "PERSON"), None)
    attribution.actor = named.actor if named else None
    if named:
        attribution.source_type = OF_MENTION.get(named.type, "institution")


def _untyped(record: ScrapeRecord) -> Iterator[str]:
    """What is wrong with added attributions that have got a source, and nothing that tells its type."""
    for number, found in (record.attributions or {}).items():
        for a in found:
            if a.rule == "correction" and a.source is not None and a.source_type == "impersonal":
                source = record.scrape.text[slice(*a.source)]
                yield (
                    f"{record.scrape.file}, article {number}: nothing tells the type of the source {source!r}; add a row with "
                    f"start {a.cue[0]}, end {a.cue[1]} and the field source_type{_allowed('source_type')}."
                )


def _field_of_cue(field: str, attributions: list[Attribution], span: Span) -> str:
    """What a field is called for the speaker of the cue that stands at a span, as the end of a message; empty where none does."""
    if all(a.cue != span for a in attributions):
        return ""
    return f", but a cue does: write {'speaker_actor' if field == 'actor' else 'source_type'} for its speaker's {field}"


def _whole_span(attributions: list[Attribution], span: Span) -> str:
    """What to write where a span is that of a whole attribution, as the end of a message; empty where it is none."""
    for a in attributions:
        parts = [a.cue, *a.content, *([a.source] if a.source else [])]
        if span == (min(start for start, _ in parts), max(end for _, end in parts)):
            return f", where a whole attribution stands: give its cue_start and cue_end, {a.cue[0]} and {a.cue[1]}"
    return ""


def _drop(attributions: list[Attribution], gone: Attribution) -> None:
    """Take an attribution out, and every link to it."""
    attributions.remove(gone)
    for a in attributions:
        for link in ("relays", "antecedent", "within"):
            if getattr(a, link) == gone.id:
                setattr(a, link, None)
