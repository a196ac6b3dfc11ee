"""What a scrape shows: the words behind each article's metadata, and what counting the whole file would count."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pandas as pd

from .actors.clitics import attached
from .arguments import need_corpus
from .text import fold

if TYPE_CHECKING:
    from .corpus import Corpus

__all__ = ["FIELDS", "metadata", "whole_files"]

FIELDS = ("title", "outlet", "date", "byline", "place")
METADATA = ["name", "field", "value", "precision", "basis", "words that show it", "at"]
COUNTED = ["label", "whole file", "articles' text", "too many"]


def metadata(corpus: Corpus) -> pd.DataFrame:
    """What is known of each article (`FIELDS`), with the words of the scrape that show it.

    Returns columns name, field, value, precision (of dates: `day`, `month`, or `not before` where they rest on a post that the article
    shows) and basis (of dates), `words that show it` (empty for what was given beside
    the text, in a table's column or a page's tags), at (their offset in the scrape, or missing). Fields without a value have no row.
    Raises TypeError for what is no corpus in memory.

    >>> import syrianews as sn
    >>> table = metadata(sn.load("seeds/"))
    >>> table.loc[table["field"] == "place", ["value", "at"]].values.tolist()
    [['بغداد', 2991]]
    """
    need_corpus(corpus, "metadata", stored="write metadata(corpus.load())")
    named = corpus.articles.set_index(["file", "article"])["name"]
    rows = []
    for record, article in corpus:
        for field in FIELDS:
            value, span = getattr(article, field), article.evidence.get(field)
            if value is None:
                continue
            dated: tuple[str | None, str | None] = ("", "")
            if field == "date":
                bound = article.date_basis == "embed"
                dated = ("not before" if bound else article.date_precision, article.date_basis)
            words = record.scrape.text[slice(*span)] if span else ""
            name = named[article.file, article.article]
            rows.append((name, field, value, *dated, words, span[0] if span else None))
    return pd.DataFrame(rows, columns=METADATA).astype({"at": "Int64"})


def whole_files(corpus: Corpus, top: int = 8) -> pd.DataFrame:
    """The `top` labels of an annotated corpus, counted as words in whole files, and in the articles' own text alone.

    Returns columns label, `whole file`, `articles' text` (how often the label stands there, in folded spelling), `too many` (the
    difference), most frequent first.
    Raises TypeError for what is no corpus in memory.

    >>> import syrianews as sn
    >>> table = whole_files(sn.annotate(sn.load("seeds/")), top=2)
    >>> table["label"].tolist(), table["too many"].gt(0).tolist()
    (['سوريا', 'داعش'], [True, True])
    """
    need_corpus(corpus, "whole_files", "sn.prepare", stored="write whole_files(corpus.load())")
    labels = corpus.mentions.loc[corpus.mentions["form"] == "full", "text"].astype("str")
    spelled = labels.groupby(labels.map(fold)).agg(lambda texts: texts.mode().iat[0])
    keys = list(labels.map(fold).value_counts().head(top).index)
    whole = [fold(record.scrape.text) for record in corpus.records]
    own = [fold("\n".join(r.document(a).text for a in r.articles)) for r in corpus.records]
    counts = [tuple(sum(len(_word(key).findall(t)) for t in texts) for texts in (whole, own)) for key in keys]
    rows = [(spelled[key], raw, kept, raw - kept) for key, (raw, kept) in zip(keys, counts, strict=True)]
    table = pd.DataFrame(rows, columns=COUNTED)
    return table.sort_values("whole file", ascending=False, kind="stable", ignore_index=True)


@cache
def _word(label: str) -> re.Pattern[str]:
    """A folded label as a word, with what is written onto its beginning: `إيران` and `وإيران`, but not `إيراني`."""
    forms = sorted((re.escape(form) for form, _ in attached(label)), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")


def __dir__() -> list[str]:
    return __all__
