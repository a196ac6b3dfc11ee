"""How fast annotation is, beside bare tokenisation of the same text in the same process.

    python benchmarks/speed.py [TEXTS]     TEXTS: a folder of text files; by default the seeds and the Wikinews articles

Absolute figures drift between machines, so every time is given as a ratio to the floor: `spacy.blank("ar")` on the same
texts. The tokenizer and the finders remember words, so there are two ratios: of the first pass over the texts, when each
meets them for the first time, and of the best of later passes. On the first pass they take turns, so that what else the machine
does falls on both. Each table is made in a process of its own. Prints tables in Markdown for `benchmarks/README.md`.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import platform
import resource
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path

import spacy

import syrianews as sn
from syrianews.actors.finder import ActorFinder
from syrianews.attribution.finder import AttributionFinder
from syrianews.corpus import Corpus, ScrapeRecord
from syrianews.document import Document
from syrianews.schema import Scrape
from syrianews.text import count_words
from syrianews.zoning.zones import segment

ROOT = Path(__file__).resolve().parent.parent
DEFAULT = (ROOT / "seeds", ROOT / "benchmarks" / "wikinews" / "texts")
LAPS = 3
TURN = 50
"""How many texts each of the two reads before it is the other's turn."""
GROWTH = (1, 4, 16, 64)
GROWN = 10
"""How many texts the corpus has that is then made larger."""
PAGE = """الرئيسية / سياسة / محليات
وصول وفد رسمي إلى دمشق
الجمعة 5 تموز/يوليو 2024 - 14:30
دمشق - وكالات: وصل وفد من وزارة الصحة اللبنانية، برئاسة الوزير سامي حداد، إلى مدينة دمشق أمس الخميس، بحسب مصدر مسؤول طلب عدم كشف اسمه.
وقال الوزير في تصريح لصحيفة «النهار» إنّ "التعاون بين البلدين لم يتوقف"، مشيرا إلى أن الوفد سيزور حلب في 7 يوليو الجاري.
ونفت الرئاسة السورية وجود خلافات، فيما اتهم المتحدث باسم الحكومة كمال درويش جهات خارجية بنشر الشائعات، ونقلت عنه وكالة رويترز قوله: "هذا غير صحيح".
المصدر: وكالات
اقرأ أيضا
مقالات ذات صلة
الأكثر قراءة
اتصل بنا
من نحن
شروط الاستخدام
سياسة الخصوصية
جميع الحقوق محفوظة
"""
ARTICLE = """كل جديد من جميع أخبار اليوم في كل المدن
أكد سامر العلي لمحطة النهار أن موسم الحج يبدأ في يوليو الجاري، وقال بركات إن وزارة الحج جاهزة، وفقا للمدير.
"""
"""A page and an article with something for each finder: they make them read their lexicons and compile their expressions."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("texts", nargs="*", type=Path, default=DEFAULT)
    folders = parser.parse_args().texts
    texts = read(folders)
    print(f"### {dt.date.today()}\n")
    print(f"{len(texts)} texts, {sum(map(count_words, texts)):,} words. {versions()}\n")
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as processes:
        for table in (whole, shares, growth):
            print(processes.submit(table, folders).result())
    print(f"Peak memory: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB")


def read(folders: Sequence[Path]) -> list[str]:
    """The text files below some folders."""
    return [path.read_text("utf-8") for folder in folders for path in sorted(folder.rglob("*.txt"))]


def versions() -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in ("spacy", "pandas", "pyahocorasick"))
    return f"Python {platform.python_version()}, {packages}."


def lap(work: Callable[[], object]) -> float:
    """Seconds of processor time that `work` takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def best(work: Callable[[], object]) -> float:
    """The shortest of some laps."""
    return min(lap(work) for _ in range(LAPS))


def tables(corpus: Corpus) -> None:
    """Make the tables of an annotated corpus; they are made anew for each `Corpus`."""
    fresh = Corpus(corpus.records)
    _ = fresh.articles, fresh.sentences, fresh.mentions, fresh.attributions


def whole(folders: Sequence[Path]) -> str:
    """A table of the three calls of a notebook, one after the other, on the files themselves."""
    nlp = spacy.blank("ar")
    warm_up()
    corpus = annotated = Corpus([])

    def load() -> None:
        nonlocal corpus
        corpus = sn.load(*folders)

    def annotate() -> None:
        nonlocal annotated
        annotated = sn.annotate(corpus)
        tables(annotated)

    floor = lap(lambda: [nlp(text) for text in read(folders)])
    steps = {
        "tokenisation, first pass (the floor)": floor,
        "`sn.load`": lap(load),
        "`sn.annotate` and tables": lap(annotate),
        "`sn.compare`": lap(lambda: sn.compare(annotated)),
    }
    words = sum(count_words(record.scrape.text) for record in corpus.records)
    lines = [
        "| call, each for the first time | ratio to the floor | words per second |",
        "| --- | ---: | ---: |",
    ]
    lines += [f"| {name} | {time / floor:.2f} | {words / time:,.0f} |" for name, time in steps.items()]
    return "\n".join(lines) + "\n"


def shares(folders: Sequence[Path]) -> str:
    """A table of what each step costs, and their sum."""
    nlp = spacy.blank("ar")
    find_actors, find_attributions = ActorFinder.default(), AttributionFinder.default()
    warm_up()
    texts = read(folders)
    words = sum(map(count_words, texts))
    scrapes = [Scrape(f"{number}.txt", text) for number, text in enumerate(texts)]
    annotated = Corpus([])

    def tokenise(some: slice = slice(None)) -> None:
        for text in texts[some]:
            nlp(text)

    def everything(some: slice = slice(None)) -> None:
        nonlocal annotated
        annotated = sn.annotate(Corpus([ScrapeRecord(scrape, *segment(scrape)) for scrape in scrapes[some]]))
        tables(annotated)

    def documents() -> list[Document]:
        return [record.document(article) for record, article in annotated]

    first_floor = first = 0.0
    for at in range(0, len(texts), TURN):
        some = slice(at, at + TURN)
        first_floor += lap(lambda: tokenise(some))  # noqa: B023
        first += lap(lambda: everything(some))  # noqa: B023
    everything()
    mentions = [find_actors(document) for document in documents()]
    floor = best(tokenise)
    steps = {
        "tokenisation (the floor)": floor,
        "lines, zones, articles": best(lambda: [segment(scrape) for scrape in scrapes]),
        "documents, actors": best(lambda: [find_actors(document) for document in documents()]),
        "documents, attributions": best(lambda: list(map(find_attributions, documents(), mentions))),
        "tables": best(lambda: tables(annotated)),
        "**all, raw text to tables**": best(everything),
    }
    lines = ["| step | ratio to the floor | words per second |", "| --- | ---: | ---: |"]
    lines += [f"| {name} | {time / floor:.2f} | {words / time:,.0f} |" for name, time in steps.items()]
    lines.append(
        f"| **all, first pass** (floor: its own) | {first / first_floor:.2f} | {words / first:,.0f} |"
    )
    lines.append(f"| tokenisation, first pass | 1.00 | {words / first_floor:,.0f} |")
    return "\n".join(lines) + "\n"


def warm_up() -> None:
    """Read the lexicons and import pandas, which is no part of what a text costs; nor is the garbage collector's first look through them."""
    scrapes = [Scrape("page.txt", PAGE), Scrape("article.txt", ARTICLE)]
    tables(sn.annotate(Corpus([ScrapeRecord(scrape, *segment(scrape)) for scrape in scrapes])))
    gc.collect()


def growth(folders: Sequence[Path]) -> str:
    """A table of what more texts cost, and one paragraph that is as long as they are together."""
    texts = read(folders)[:GROWN]
    lines = [
        "| times the texts | time for each text, beside 1× | the same as one paragraph |",
        "| ---: | ---: | ---: |",
    ]
    paragraph = " ".join(" ".join(texts).split())
    one_text = one_paragraph = 0.0
    for times in GROWTH:
        many = min(lap(lambda: annotate(texts * times)) for _ in range(LAPS)) / times  # noqa: B023
        long = min(lap(lambda: annotate([" ".join([paragraph] * times)])) for _ in range(LAPS)) / times  # noqa: B023
        one_text, one_paragraph = one_text or many, one_paragraph or long
        lines.append(f"| {times} | {many / one_text:.2f} | {long / one_paragraph:.2f} |")
    return "\n".join(lines) + "\n"


def annotate(texts: list[str]) -> None:
    """The way of texts through the package, up to the annotation."""
    scrapes = [Scrape(f"{number}.txt", text) for number, text in enumerate(texts)]
    sn.annotate(Corpus([ScrapeRecord(scrape, *segment(scrape)) for scrape in scrapes]))


if __name__ == "__main__":
    main()
