"""Zones: what each run of lines of a scrape is. (Stub: being written.)"""

from __future__ import annotations

from .schema import Article, Scrape, Zone


def segment(scrape: Scrape) -> tuple[list[Zone], list[Article]]:
    zones, at = [], 0
    for line in scrape.text.split("\n"):
        if line.strip():
            zones.append(Zone(at, at + len(line), "body", 0))
        at += len(line) + 1
    return zones, [Article(scrape.file, 0)]
