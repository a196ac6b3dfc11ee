"""Loaders: files and folders become a `Corpus`. (Stub: being written.)"""

from __future__ import annotations

from pathlib import Path

from .corpus import Corpus, ScrapeRecord
from .schema import Scrape
from .zones import segment


def load(*paths: str | Path) -> Corpus:
    records = []
    for path in map(Path, paths):
        for file in sorted(path.glob("*.txt")) if path.is_dir() else [path]:
            scrape = Scrape(file.name, file.read_text(encoding="utf-8"))
            zones, articles = segment(scrape)
            records.append(ScrapeRecord(scrape, zones, articles))
    return Corpus(records)
