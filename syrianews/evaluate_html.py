"""Score the main text of HTML pages: syrianews and other extractors, on the same pages, in one run.

F1 is over words, each counted as often as it occurs, averaged over pages; the title is not part of the main text.
trafilatura and jusText come with syrianews; `pip install newspaper4k nltk` adds a fourth row (it is not in any extra:
pip 23 fails on its requirements). An extractor that cannot be imported is listed as not installed.
"""

from __future__ import annotations

import importlib.metadata
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pandas as pd

from . import __version__
from .corpus import Failure
from .loading.encodings import decode
from .loading.loaders import divide, read

COLUMNS = ["extractor", "version", "f1", "worst", "worst_page"]
NOT_INSTALLED = "not installed"


def word_f1(found: Iterable[str], gold: Iterable[str]) -> float:
    """Words that two texts share, out of those of both; 1 where neither has any.

    >>> word_f1(["قال الوزير", "أمس"], ["قال الوزير"])
    0.8
    """
    a, b = (Counter(word for line in lines for word in line.split()) for lines in (found, gold))
    return 2 * (a & b).total() / (a.total() + b.total()) if a or b else 1.0


def by_syrianews(page: Path) -> list[str]:
    """Lines of the zones `body` and `subhead`."""
    (scrape,) = read(page)
    record = scrape if isinstance(scrape, Failure) else divide(scrape)
    if isinstance(record, Failure):
        raise ValueError(f"{record.file}: {record.reason}")
    return [record.scrape.text[z.start : z.end] for z in record.zones if z.kind in ("body", "subhead")]


def by_trafilatura(page: Path) -> list[str]:
    """Lines of trafilatura's text, without comments."""
    import trafilatura

    return (trafilatura.extract(page.read_bytes(), include_comments=False) or "").split("\n")


def by_justext(page: Path) -> list[str]:
    """Paragraphs that jusText does not call boilerplate, with its Arabic stop words."""
    import justext

    paragraphs = justext.justext(page.read_bytes(), justext.get_stoplist("Arabic"))
    return [p.text for p in paragraphs if not p.is_boilerplate]


def by_newspaper(page: Path) -> list[str]:
    """Lines of newspaper4k's text; the page is decoded for it, and nothing is fetched."""
    from newspaper import Article

    article = Article("http://example.org/", language="ar")
    article.download(input_html=decode(page.read_bytes()).text)
    article.parse()
    return article.text.split("\n")


EXTRACTORS: dict[str, Callable[[Path], list[str]]] = {
    "syrianews": by_syrianews,
    "trafilatura": by_trafilatura,
    "jusText": by_justext,
    "newspaper4k": by_newspaper,
}


def score_pages(pages: Path) -> pd.DataFrame:
    """One row per page and installed extractor.

    `pages` is a folder of HTML files; `<pages>.json` next to it gives, for each file, the paragraphs of its article
    (`{"a.html": {"body": [...]}}`). Columns: extractor, version, page, f1, seconds (of CPU time).
    Raises FileNotFoundError if that file or a page is missing, ValueError if syrianews cannot read a page.

    >>> scores = score_pages(Path("tests/data/pages"))
    >>> int((scores["extractor"] == "syrianews").sum())
    10
    """
    gold = json.loads(pages.with_name(f"{pages.name}.json").read_text(encoding="utf-8"))
    rows = []
    for name, extract in EXTRACTORS.items():
        try:
            extract(pages / next(iter(gold)))  # imports and caches are no part of the time
        except ImportError:
            continue
        version = __version__ if name == "syrianews" else importlib.metadata.version(name)
        for page, want in gold.items():
            start = time.process_time()
            found = extract(pages / page)
            seconds = time.process_time() - start
            rows.append((name, version, page, word_f1(found, want["body"]), seconds))
    return pd.DataFrame(rows, columns=["extractor", "version", "page", "f1", "seconds"])


def summarise(scores: pd.DataFrame) -> pd.DataFrame:
    """One row per extractor: mean F1 over the pages, and the lowest with its page (the first of several).

    Takes the rows of `score_pages`. Columns: extractor, version (`not installed` if there are no scores),
    f1, worst, worst_page. Raises KeyError for a table without the columns of `score_pages`.

    >>> scores = pd.DataFrame({"extractor": ["syrianews"], "version": ["1"], "page": ["a.html"], "f1": [0.9]})
    >>> summarise(scores).loc[0, ["version", "worst_page"]].tolist()
    ['1', 'a.html']
    """
    rows = []
    for name in EXTRACTORS:
        own = scores[scores["extractor"] == name]
        if own.empty:
            rows.append((name, NOT_INSTALLED, None, None, None))
            continue
        worst = own.loc[own["f1"].idxmin()]
        rows.append((name, worst["version"], own["f1"].mean(), worst["f1"], worst["page"]))
    return pd.DataFrame(rows, columns=COLUMNS).astype({"f1": float, "worst": float})
