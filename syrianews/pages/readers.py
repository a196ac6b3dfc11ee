"""Reader pages of a whole corpus: every article by itself, and every two articles of a story side by side."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

from ..annotation import annotate
from ..corpus import Corpus
from ..loading.loaders import load

MOST_PAIRS = 60


def write_readers(path: str | Path, out: Path) -> tuple[Corpus, list[tuple[str, str]]]:
    """Write the reader pages of the scrapes at `path`; return the corpus and (title, link) of each page.

    Pairs beyond the first `MOST_PAIRS` are left to `syrianews.side_by_side`.
    """
    from ..comparison.compare import compare
    from ..tables import names
    from .reader import show, side_by_side

    corpus = annotate(load(path))
    out.mkdir(parents=True, exist_ok=True)
    name = names(corpus)
    links = []
    readings = {(article.file, article.article): (record, article) for record, article in corpus}
    for number, (key, reading) in enumerate(readings.items()):
        page = show(reading).save(out / f"article-{number}.html")
        links.append((name[key], f"{out.name}/{page.name}"))
    comparison = compare(corpus)
    pairs = [
        pair
        for _, story in comparison.stories.groupby("story", sort=False)
        for pair in combinations(zip(story["file"], story["article"], strict=True), 2)
    ]
    for number, (a, b) in enumerate(pairs[:MOST_PAIRS]):
        page = side_by_side(readings[a], readings[b], comparison).save(out / f"pair-{number}.html")
        links.append((f"{name[a]} ↔ {name[b]}", f"{out.name}/{page.name}"))
    return corpus, links
