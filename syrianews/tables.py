"""The public tables: tidy pandas frames, one row for each thing found.

Every row on what was found in a text carries `file`, `article`, `start`, `end` (0-based character offsets into the scrape, end
exclusive) and `text`, so that any number in any figure can be traced to the words behind it. `docs/columns.md` says what may stand in each column. Text
columns are pandas `str`, offsets and counts `int64`, confidences `float64`; an article number is `Int64` in every table, also in
those of a comparison, and empty where a zone belongs to no article.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import pandas as pd

from .columns import typed_frame
from .definite import standing_words
from .quotes import MARKS, quotations
from .schema import TEXT_KINDS, Article, Attribution, Mention, Span, Zone
from .text import count_words
from .voices import speaker

if TYPE_CHECKING:
    from .corpus import Corpus, ScrapeRecord

__all__ = [
    "ARTICLES",
    "ATTRIBUTIONS",
    "ERRORS",
    "FILES",
    "MENTIONS",
    "SENTENCES",
    "ZONES",
    "articles",
    "attributions",
    "errors",
    "files",
    "mentions",
    "sentences",
    "zones",
]

_BREAK = re.compile("\n")


def _line_numbers(text: str) -> Callable[[int], int]:
    """A function from an offset of `text` to its 1-based line."""
    breaks = [match.start() for match in _BREAK.finditer(text)]
    return lambda offset: bisect_left(breaks, offset) + 1


def _labels(corpus: Corpus) -> dict[tuple[str, int], tuple[str, str | None]]:
    """The columns by which rows of an article are grouped: its name and its outlet."""
    name = corpus.article_names
    return {key: (name[key], a.outlet) for _, a in corpus if (key := (a.file, a.article))}


ZONES = ["file", "article", "start", "end", "text", "kind", "words"]


def zones(corpus: Corpus) -> pd.DataFrame:
    """One row per zone, in text order.

    Columns: file, article (empty for zones of the page), start, end, text, kind (a zone kind of the guidelines),
    words (its number of words).

    >>> import syrianews as sn
    >>> sn.load("seeds/").zones["kind"].head(3).tolist()
    ['body', 'embed', 'body']
    """
    return typed_frame(
        (
            (
                record.scrape.file,
                zone.article,
                zone.start,
                zone.end,
                text,
                zone.kind,
                count_words(text),
            )
            for record in corpus.records
            for zone in record.zones
            for text in [record.scrape.text[zone.start : zone.end]]
        ),
        ZONES,
    )


ARTICLES = ["file", "article", "name", "start", "end", "text", "outlet", "title", "date", "date_precision", "date_basis",
            "place", "byline", "agencies", "relays", "words", "set_aside", "duplicate_of"]  # fmt: skip


def articles(corpus: Corpus) -> pd.DataFrame:
    """One row per article.

    Columns: file, article, name (outlet and file, for rows and axes), start, end (from its first to its last line), text (its
    headline, subheads and body), outlet, title, date (ISO, to the month or the day), date_precision, date_basis, place, byline,
    agencies and relays (joined by `؛ `), words (of text), set_aside (words of the scrape that belong to no article's text;
    counted once, with the scrape's first article), duplicate_of (`file#article` of the original, where it is a copy that adds no passage).

    >>> import syrianews as sn
    >>> sn.load("seeds/").articles.loc[1, ["name", "date", "date_basis"]].tolist()
    ['المسلة (000/1)', '2025-04-25', 'stamp']
    """
    name = corpus.article_names
    counts = iter(corpus.zones["words"].tolist())  # words are counted once, for both tables
    rows = []
    for record in corpus.records:
        counted = [(zone, next(counts)) for zone in record.zones]
        for article in record.articles:
            row = _article_row(record, article, counted)
            rows.append(row | {"name": name[article.file, article.article]})
    return typed_frame(map(itemgetter(*ARTICLES), rows), ARTICLES)


def _article_row(
    record: ScrapeRecord, article: Article, counted: Sequence[tuple[Zone, int]]
) -> dict[str, Any]:
    own = [(z, words) for z, words in counted if z.article == article.article]
    aside = 0
    if article is record.articles[0]:
        aside = sum(words for z, words in counted if z.kind not in TEXT_KINDS)
    return {
        "file": article.file,
        "article": article.article,
        "start": min((z.start for z, _ in own), default=0),
        "end": max((z.end for z, _ in own), default=0),
        "text": record.document(article).text,
        "outlet": article.outlet,
        "title": article.title,
        "date": article.date,
        "date_precision": article.date_precision,
        "date_basis": article.date_basis,
        "place": article.place,
        "byline": article.byline,
        "agencies": "؛ ".join(article.agencies) or None,
        "relays": "؛ ".join(article.relays) or None,
        "words": sum(words for z, words in own if z.kind in TEXT_KINDS),
        "set_aside": aside,
        "duplicate_of": article.duplicate_of,
    }


SENTENCES = ["file", "article", "sentence", "start", "end", "text", "kind", "words"]


def sentences(corpus: Corpus) -> pd.DataFrame:
    """One row per sentence of an article's text zones.

    Columns: file, article, sentence (its number in the article, from 0), start, end, text, kind (the zone's), words.

    >>> import syrianews as sn
    >>> sn.load("seeds/").sentences.query("kind == 'headline'")["words"].tolist()[0]
    11
    """
    from .sentences import split_sentences

    rows = []
    for record, article in corpus:
        document = record.document(article)
        number = 0
        for line in document.lines:
            shift = line.scrape_start - line.start
            for start, end in split_sentences(document.text, line.start, line.end):
                text = document.text[start:end]
                rows.append(
                    (
                        article.file,
                        article.article,
                        number,
                        start + shift,
                        end + shift,
                        text,
                        line.kind,
                        count_words(text),
                    )
                )
                number += 1
    return typed_frame(rows, SENTENCES)


MENTIONS = ["file", "article", "name", "outlet", "line", "start", "end", "text", "type", "actor", "form", "role", "title",
            "evaluation", "rule", "confidence"]  # fmt: skip


def mentions(corpus: Corpus) -> pd.DataFrame:
    """One row per naming of an actor, in text order.

    Columns: file, article, name (the article's, for rows and axes), outlet, line (1-based line of the
    scrape), start, end, text (the label used, in the text's own spelling), type, actor (id),
    form (full, short, ambiguous), role (place or government, for states and capitals), title (the one before the
    name, as it stands alone), evaluation (an evaluative word next to it), rule (what found it), confidence (0 to 1).
    Raises ValueError before `annotate`.

    >>> import syrianews as sn
    >>> sn.prepare("seeds/").mentions.loc[0, ["text", "type", "actor"]].tolist()
    ['الولايات المتحدة', 'GPE', 'united-states']
    """
    _need_annotation(corpus, "mentions")
    labels = _labels(corpus)
    return typed_frame(
        (
            (
                record.scrape.file,
                article,
                *labels[record.scrape.file, article],
                line_of(m.start),
                m.start,
                m.end,
                record.scrape.text[m.start : m.end],
                m.type,
                m.actor,
                m.form,
                m.role,
                _title(record.scrape.text, m),
                m.evaluation,
                m.rule,
                m.confidence,
            )
            for record in corpus.records
            for line_of in [_line_numbers(record.scrape.text)]
            for article, found in (record.mentions or {}).items()
            for m in found
        ),
        MENTIONS,
    )


def _title(raw: str, mention: Mention) -> str | None:
    """The title before a name, as it stands alone."""
    title = mention.title
    at = raw.rfind(title, 0, mention.start) if title else -1
    return title if title is None or at < 0 else standing_words(raw, (at, at + len(title)))


ATTRIBUTIONS = ["file", "article", "name", "outlet", "line", "id", "start", "end", "text", "cue", "cue_start", "cue_end", "lemma",
                "cue_class", "source", "source_start", "source_end", "source_type", "speaker", "actor", "anonymity",
                "anonymity_strength", "anonymity_reason", "anonymity_clause", "content", "parts", "quote", "polarity", "negation", "relays", "antecedent", "within", "depth", "medium", "occasion",
                "rule", "confidence"]  # fmt: skip


def attributions(corpus: Corpus) -> pd.DataFrame:
    """One row per attribution, in text order.

    Columns: file, article, name (the article's), outlet, line (1-based line of the scrape), id (unique in its article), start,
    end, text (from the first to the last of its negation, cue, source and content, with the mark that closes a quotation in it), cue,
    cue_start, cue_end, lemma, cue_class, source (empty if only the verb's ending shows it), source_start, source_end,
    source_type, speaker (the source as it stands alone, `المرصد` for `للمرصد`, or the antecedent's where it is empty), actor
    (id), anonymity (`requested` if the source asked for it), anonymity_strength (of an unnamed person: on_condition, requested,
    not_authorised or unnamed), anonymity_reason, anonymity_clause (in words), content (its parts joined by ` … `), parts (their
    number), quote, polarity, negation (the words that negate a verb of opinion or of denial, `لم` in `لم يستبعد`, `لم ينف`: the source does not), relays, antecedent, within (ids in the same article), depth (1 for first-hand, 2 for what one
    source relays, and so on), medium, occasion (in words), rule, confidence (0 to 1). Raises ValueError before `annotate`.

    >>> import syrianews as sn
    >>> sn.prepare("seeds/").attributions.query("polarity == 'deny'").iloc[0][["speaker", "cue", "quote"]].tolist()
    ['الرئاسة السورية', 'نفت', 'indirect']
    """
    _need_annotation(corpus, "attributions")
    labels = _labels(corpus)
    rows = []
    for record in corpus.records:
        line_of = _line_numbers(record.scrape.text)
        for article, found in (record.attributions or {}).items():
            by_id = {a.id: a for a in found}
            depth = _depths(found)
            named = record.scrape.file, article, *labels[record.scrape.file, article]
            rows += [
                (*named, line_of(a.cue[0]), *_attribution_row(record.scrape.text, a, by_id, depth[a.id]))
                for a in found
            ]
    return typed_frame(rows, ATTRIBUTIONS)


def _attribution_row(
    raw: str, a: Attribution, by_id: Mapping[str, Attribution], depth: int
) -> tuple[Any, ...]:
    """The columns of an attribution behind those of its article, in their order."""

    def words(span: Span | None) -> str | None:
        return None if span is None else raw[span[0] : span[1]]

    spans = [a.cue, *a.content, *(span for span in (a.source, a.negation) if span)]
    start = min(spans)[0]
    end = _closed(raw, start, max([end for _, end in spans]))
    return (
        a.id, start, end, raw[start:end], words(a.cue), *a.cue, a.lemma or None,
        a.cue_class, words(a.source), *(a.source or (None, None)), a.source_type, speaker(raw, a, by_id), a.actor, a.anonymity,
        a.anonymity_strength, words(a.anonymity_reason), words(a.anonymity_clause),
        " … ".join([raw[s:e] for s, e in a.content]) or None, len(a.content), a.quote, a.polarity, words(a.negation), a.relays, a.antecedent, a.within,
        depth, words(a.medium), words(a.occasion), a.rule, a.confidence,
    )  # fmt: skip


def _closed(raw: str, start: int, end: int) -> int:
    """The end of words, behind the mark that closes a quotation in them, if that mark comes at once or behind a sign."""
    at = end + (raw[end : end + 1] in _SIGNS)
    if raw[at : at + 1] not in _MARKS:
        return end
    first, last = raw.rfind("\n", 0, end) + 1, raw.find("\n", at)
    found = quotations(raw, max(start, first), last if last >= 0 else len(raw))
    return max((q.end for q in found if q.start < end and q.inner_end == at), default=end)


def _depths(found: Sequence[Attribution]) -> dict[str, int]:
    """How many hands each attribution has passed through: 1 plus the number of attributions that relay it."""
    relayed_by = {a.relays: a.id for a in found if a.relays}
    depths = {}
    for a in found:
        depth, at, seen = 1, a.id, {a.id}
        while relayed_by.get(at) and relayed_by[at] not in seen:
            at = relayed_by[at]
            seen.add(at)
            depth += 1
        depths[a.id] = depth
    return depths


_MARKS, _SIGNS = frozenset(MARKS), frozenset(".،,؛؟!")
"""Quotation marks, and what may stand before one that closes."""

FILES = ["file", "format", "encoding", "characters", "articles", "outlet", "date", "title", "url", "notes"]


def files(corpus: Corpus) -> pd.DataFrame:
    """One row per scrape: how it was read.

    Columns: file, format (`text`, `html`, `jsonl`, …), encoding, characters, articles (their number), outlet, date, title, url
    (as given alongside the text, in columns or `<meta>` tags), notes (what had to be repaired on reading, joined by `; `).

    >>> import syrianews as sn
    >>> sn.load("seeds/").files.loc[0, ["format", "encoding"]].tolist()
    ['text', 'utf-8']
    """
    return typed_frame(
        (
            (
                scrape.file,
                scrape.format,
                scrape.encoding,
                len(scrape.text),
                len(record.articles),
                *(scrape.given.get(name) for name in ("outlet", "date", "title", "url")),
                "; ".join(scrape.notes) or None,
            )
            for record in corpus.records
            for scrape in [record.scrape]
        ),
        FILES,
    )


ERRORS = ["file", "reason"]


def errors(corpus: Corpus) -> pd.DataFrame:
    """One row per failed input. Columns: file (or `file#article`), reason (what was wrong and what to do).

    >>> import syrianews as sn
    >>> sn.load(text=["قال الوزير نعم.", ""]).errors.values.tolist()
    [['text:2', 'no text in this row: nothing to read']]
    """
    return typed_frame(((failure.file, failure.reason) for failure in corpus.failures), ERRORS)


def _need_annotation(corpus: Corpus, table: str) -> None:
    if not corpus.annotated:
        raise ValueError(
            f"corpus.{table} needs an annotated corpus, and this one is {corpus!r}: "
            "run `corpus = sn.annotate(corpus)` first."
        )


def __dir__() -> list[str]:
    return __all__
