"""Tellings made by hand: texts with their mentions and attributions marked by the strings that they hold."""

from __future__ import annotations

from syrianews.comparison.passages import Telling, telling
from syrianews.corpus import ScrapeRecord
from syrianews.schema import Article, Attribution, Mention, Scrape, Zone


def record(
    file: str,
    text: str,
    *,
    outlet: str | None = None,
    date: str | None = None,
    relays: tuple[str, ...] = (),
    mentions: dict[str, tuple[str, str]] | None = None,
    said: tuple[tuple[str, str, str, str | None], ...] = (),
) -> ScrapeRecord:
    """A scrape of one article whose first line is the headline.

    `mentions` maps names to (type, actor id); each occurrence is marked. `said` holds (source, cue, content, actor) quadruples; a
    cue `نفى` denies.
    """
    zones, at = [], 0
    for n, line in enumerate(text.split("\n")):
        zones.append(Zone(at, at + len(line), "body" if n else "headline", 0))
        at += len(line) + 1
    found = []
    for name, (kind, actor) in (mentions or {}).items():
        start = text.find(name)
        while start >= 0:
            found.append(Mention(start, start + len(name), kind, actor))
            start = text.find(name, start + len(name))
    attributions = []
    for n, (source, cue, content, actor) in enumerate(said, 1):
        start = text.index(content)
        cue_at = text.rfind(cue, 0, start) if cue in text[:start] else text.index(cue)
        source_at = text.find(source)
        attributions.append(
            Attribution(
                f"a{n}",
                (cue_at, cue_at + len(cue)),
                (source_at, source_at + len(source)),
                [(start, start + len(content))],
                "indirect",
                "deny" if cue == "نفى" else "say",
                "named_person" if actor else "unnamed_person",
                polarity="deny" if cue == "نفى" else "assert",
                actor=actor,
            )
        )
    article = Article(file, 0, text.split("\n")[0], outlet, date, relays=list(relays))
    found.sort(key=lambda m: m.start)
    return ScrapeRecord(Scrape(file, text), zones, [article], {0: found}, {0: attributions})


def told(file: str, text: str, **marks: object) -> Telling:
    made = record(file, text, **marks)  # type: ignore[arg-type]
    return telling(made, made.articles[0])
