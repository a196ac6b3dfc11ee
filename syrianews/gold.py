"""Gold annotation: reading it, and matching it one to one with a system's.

A gold file names lines and strings (`seeds/gold/GUIDELINES.md`); here they become spans of the text.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .arguments import given
from .schema import Span

if TYPE_CHECKING:
    from .corpus import ScrapeRecord


@dataclass(slots=True)
class Gold:
    """The gold of one file, located in its text."""

    file: str
    text: str
    lines: list[tuple[int, int, str, int | None]]
    articles: list[dict[str, Any]]
    mentions: list[dict[str, Any]]
    attributions: list[dict[str, Any]]


def gold_json(path: Path) -> dict[str, Any]:
    """What a gold file holds. Raises ValueError, with its name, for one that is no JSON in UTF-8, or no object."""
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:  # of JSON or of UTF-8
        raise ValueError(f"{path}: no gold, for it is not valid JSON ({error}).") from None
    if not isinstance(held, dict):
        raise ValueError(f"{path}: no gold, for it holds {given(held)} where a JSON object was expected.")
    return held


def readings_in(folder: Path) -> dict[str, Path]:
    """The files `<stem>.json` of a folder that hold mentions and attributions of a text, by stem. Raises what `gold_json` raises, and
    ValueError for mentions without attributions."""
    found = {}
    for path in sorted(folder.glob("*.json")):
        held = gold_json(path)
        if "mentions" in held and "attributions" not in held:
            raise ValueError(
                f"{path}: it has mentions and no attributions; write an empty list where there are none."
            )
        if "mentions" in held:
            found[path.stem] = path
    return found


def texts_of(readings: Mapping[str, Path], records: Iterable[ScrapeRecord]) -> dict[str, ScrapeRecord]:
    """The scrapes that gold is of, by the stem of both, in the order of the gold. Raises ValueError where one is of several."""
    held: dict[str, list[ScrapeRecord]] = defaultdict(list)
    for record in records:
        held[Path(record.scrape.file).stem].append(record)
    for stem, path in readings.items():
        if len(held[stem]) > 1:
            files = ", ".join(record.scrape.file for record in held[stem][:5])
            raise ValueError(
                f"{path}: it could be of {len(held[stem])} scrapes of the corpus, {files}: evaluate them one by one."
            )
    return {stem: held[stem][0] for stem in readings if held[stem]}


def read_gold(path: Path, text: str) -> Gold:
    """Read a gold file and find its strings in `text`; zones and articles may be missing.

    Raises ValueError where a string of the gold does not stand in its line, and what `gold_json` raises.
    """
    raw = gold_json(path)
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)

    def locate(line: int, string: str, n: int = 1) -> Span:
        at = starts[line - 1] - 1
        for _ in range(n):
            at = text.find(string, at + 1, starts[line] - 1)
            if at < 0:
                raise ValueError(
                    f"{path.name}: line {line} of the text does not hold {string!r} {n} time(s); "
                    "gold strings must be exact substrings of their line."
                )
        return at, at + len(string)

    lines = []
    for zone in raw.get("zones", []):
        for number in range(zone["lines"][0], min(zone["lines"][1], len(starts) - 1) + 1):
            start, end = starts[number - 1], starts[number] - 1
            if text[start:end].strip():
                lines.append((start, end, zone["kind"], zone.get("article")))
    for m in raw["mentions"]:
        m["span"] = locate(m["line"], m["text"], m.get("n", 1))
    for a in raw["attributions"]:
        a["cue_span"] = locate(a["line"], a["cue"], a.get("cue_n", 1))
        a["source_span"] = [locate(a["line"], a["source"], a.get("source_n", 1))] if a.get("source") else []
        a["content_span"] = [locate(a["line"], c) for c in a["content"]]
    return Gold(raw["file"], text, lines, raw.get("articles", []), raw["mentions"], raw["attributions"])


HALF = 0.5
"""Least share of the characters of both for two spans to be one: PolNeAR's partial overlap."""


def overlap(a: Span, b: Span) -> int:
    """Number of characters that two spans share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def jaccard(a: Iterable[Span], b: Iterable[Span]) -> float:
    """Shared characters over all characters of two lists of spans; 1.0 where both are empty.

    >>> jaccard([(0, 10)], [(5, 15)])
    0.3333333333333333
    """
    x = {i for s, e in a for i in range(s, e)}
    y = {i for s, e in b for i in range(s, e)}
    return len(x & y) / len(x | y) if x | y else 1.0


def same_words(gold: Iterable[Span], system: Iterable[Span]) -> bool:
    """Whether two lists of spans share at least half of the characters of both.

    >>> same_words([(0, 10)], [(0, 6)]), same_words([(0, 10)], [(5, 15)])
    (True, False)
    """
    return jaccard(gold, system) >= HALF


def pair(
    gold: Sequence[Any], system: Sequence[Any], score: Callable[[Any, Any], float]
) -> list[tuple[int, int]]:
    """Greedy one-to-one pairing by descending score; a score of 0 is no pair."""
    candidates = sorted(
        ((score(g, s), i, j) for i, g in enumerate(gold) for j, s in enumerate(system)),
        key=lambda c: (-c[0], c[1], c[2]),
    )
    used_gold: set[int] = set()
    used_system: set[int] = set()
    out = []
    for value, i, j in candidates:
        if value <= 0:
            break
        if i not in used_gold and j not in used_system:
            used_gold.add(i)
            used_system.add(j)
            out.append((i, j))
    return out
