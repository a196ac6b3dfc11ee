"""Main text of Arabic news pages: syrianews beside the extractors that are installed, on the same pages, in one run.

    python benchmarks/html_extraction.py           print the table
    python benchmarks/html_extraction.py --pages   with a row for every page

The pages and their gold are those of `tests/data/pages` (see its README: ten habits of sites around texts of Wikinews). They were
made for this project and seen while it was written, so they show what each extractor does with these habits, not how often the habits
occur, nor how syrianews does on pages it has not seen. F1 is over words, each counted as often as
it stands, averaged over pages; the title is no part of the main text. trafilatura and jusText come with syrianews; `pip install newspaper4k nltk` adds a third.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pandas as pd

import syrianews as sn
from syrianews.loading.encodings import decode
from syrianews.loading.loaders import divide, read

PAGES = Path(__file__).resolve().parent.parent / "tests" / "data" / "pages"
GOLD = PAGES.parent / "pages.json"


def f1(found: Iterable[str], gold: Iterable[str]) -> float:
    """Words that two texts share, out of those of both."""
    a, b = (Counter(word for line in lines for word in line.split()) for lines in (found, gold))
    return 2 * (a & b).total() / (a.total() + b.total())


def by_syrianews(path: Path) -> list[str]:
    (scrape,) = read(path)
    record = divide(scrape)
    return [scrape.text[z.start : z.end] for z in record.zones if z.kind in ("body", "subhead")]


def by_trafilatura(path: Path) -> list[str]:
    import trafilatura

    return (trafilatura.extract(path.read_bytes(), include_comments=False) or "").split("\n")


def by_justext(path: Path) -> list[str]:
    import justext

    paragraphs = justext.justext(path.read_bytes(), justext.get_stoplist("Arabic"))
    return [p.text for p in paragraphs if not p.is_boilerplate]


def by_newspaper(path: Path) -> list[str]:
    from newspaper import Article

    article = Article("http://example.org/", language="ar")
    article.download(input_html=decode(path.read_bytes()).text)
    article.parse()
    return article.text.split("\n")


EXTRACTORS: dict[str, Callable[[Path], list[str]]] = {
    "syrianews": by_syrianews,
    "trafilatura": by_trafilatura,
    "jusText": by_justext,
    "newspaper4k": by_newspaper,
}


def measure() -> pd.DataFrame:
    """One row a page and extractor. Columns: page, extractor (with its version), f1, seconds."""
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    rows = []
    for name, extract in EXTRACTORS.items():
        try:
            version = f"{name} {sn.__version__ if name == 'syrianews' else importlib.metadata.version(name)}"
            extract(PAGES / next(iter(gold)))  # imports and caches are no part of the time
        except ImportError:
            continue
        for page, want in gold.items():
            start = time.perf_counter()
            found = extract(PAGES / page)
            seconds = time.perf_counter() - start
            rows.append((page, version, f1(found, want["body"]), seconds))
    return pd.DataFrame(rows, columns=["page", "extractor", "f1", "seconds"])


def main() -> int:
    parser = argparse.ArgumentParser(description="Main text of HTML pages, extractor by extractor.")
    parser.add_argument("--pages", action="store_true", help="a row for every page")
    args = parser.parse_args()
    table = measure()
    if args.pages:
        print(table.pivot(index="page", columns="extractor", values="f1").round(3).to_string(), "\n")
    summary = table.groupby("extractor", sort=False).agg(
        f1=("f1", "mean"), worst=("f1", "min"), pages_per_second=("seconds", lambda s: len(s) / s.sum())
    )
    print(summary.round({"f1": 3, "worst": 3, "pages_per_second": 0}).to_string())
    return 0


if __name__ == "__main__":
    sys.exit(main())
