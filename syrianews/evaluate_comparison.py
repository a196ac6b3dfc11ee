"""Score a comparison against gold: aligned paragraphs, shared quotations, conflicts, and stories.

- aligned: pairs of lines; a span counts for every line it shares ten characters with (or its whole length);
- relation: the share of correct pairs whose denial (or lack of one) is correct;
- quotes, conflicts: one to one, both spans touch those of gold;
- stories: B-cubed over the articles that gold knows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from .arguments import need_corpus, need_file, need_path
from .gold import gold_json
from .schema import Span
from .scoring import b_cubed, scores

if TYPE_CHECKING:
    from .comparison.compare import Comparison
    from .corpus import Corpus

COLUMNS = ["layer", "measure", "precision", "recall", "f1", "right", "system", "gold"]
Place = tuple[str, int, int]


def evaluate_comparison(
    corpus: Corpus, comparison: Comparison, alignments: str | Path, stories: str | Path
) -> pd.DataFrame:
    """Score a comparison of `corpus` against two gold files (`seeds/gold/alignments.json`, `stories.json`).

    Only pairs of files that the gold compares are scored. Returns the columns layer, measure, precision, recall, f1, right,
    system, gold.
    Raises TypeError for anything but a corpus and paths, FileNotFoundError for a gold file that does not exist.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> gold = ("seeds/gold/alignments.json", "seeds/gold/stories.json")
    >>> evaluate_comparison(corpus, sn.compare(corpus), *gold)["measure"].head(2).tolist()
    ['aligned', 'relation']
    """
    need_corpus(
        corpus, "evaluate_comparison", "sn.prepare", stored="write evaluate_comparison(corpus.load(), …)"
    )
    for gold_file in (alignments, stories):
        need_path(gold_file, "evaluate_comparison", "a gold file")
        need_file(gold_file)
    texts = {record.scrape.file: record.scrape.text for record in corpus.records}
    gold = gold_json(Path(alignments))
    found = comparison.to_json()
    wanted = {_lines_key(p["a"], p["b"]): p["relation"] for p in gold["pairs"]}
    compared = {frozenset((k[0][0], k[1][0])) for k in wanted}
    compared |= {frozenset(names) for names in gold.get("compared", [])}
    lines = {file: _line_spans(text) for file, text in texts.items()}
    got: dict[tuple[tuple[str, int], tuple[str, int]], str] = {}
    for p in found["pairs"]:
        if frozenset((p["a"]["file"], p["b"]["file"])) in compared:
            for a in _lines_of(lines[p["a"]["file"]], p["a"]["start"], p["a"]["end"]):
                for b in _lines_of(lines[p["b"]["file"]], p["b"]["start"], p["b"]["end"]):
                    x, y = sorted([(p["a"]["file"], a), (p["b"]["file"], b)])
                    got[x, y] = p["relation"]
    right = wanted.keys() & got.keys()
    agree = sum((wanted[k] == "denies") == (got[k] == "denies") for k in right)
    rows = [
        _row("comparison", "aligned", len(right), len(got), len(wanted)),
        _row("comparison", "relation", agree, len(right), len(right)),
    ]
    for name in ("quotes", "conflicts"):
        if name in gold:
            own = [i for i in found[name] if frozenset((i["a"]["file"], i["b"]["file"])) in compared]
            hits = _touching(own, [(_place(i["a"], texts), _place(i["b"], texts)) for i in gold[name]])
            rows.append(_row("comparison", name, hits, len(own), len(gold[name])))
    rows.append(_stories(comparison.stories, gold_json(Path(stories))["stories"]))
    return pd.DataFrame(rows, columns=COLUMNS)


def _row(layer: str, measure: str, right: float, system: float, gold: float) -> list[Any]:
    return [layer, measure, *scores(right, system, right, gold), right, system, gold]


def _lines_key(a: Mapping[str, Any], b: Mapping[str, Any]) -> tuple[tuple[str, int], tuple[str, int]]:
    x, y = sorted([(a["file"], a["line"]), (b["file"], b["line"])])
    return x, y


def _line_spans(text: str) -> list[Span]:
    spans, at = [], 0
    for line in text.split("\n"):
        spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans


def _lines_of(spans: list[Span], start: int, end: int) -> Iterable[int]:
    """1-based lines that a span touches by ten characters, or by its or the line's whole length."""
    first = max(0, bisect_right(spans, (start, 1 << 60)) - 1)
    for number in range(first, len(spans)):
        lo, hi = max(start, spans[number][0]), min(end, spans[number][1])
        if spans[number][0] >= end:
            break
        if hi > lo and hi - lo >= min(10, end - start, spans[number][1] - spans[number][0]):
            yield number + 1


def _place(side: Mapping[str, Any], texts: Mapping[str, str]) -> Place:
    text = texts[side["file"]]
    at = text.index(side["text"], _line_spans(text)[side["line"] - 1][0])
    return side["file"], at, at + len(side["text"])


def _touching(items: Iterable[Mapping[str, Any]], gold: list[tuple[Place, Place]]) -> int:
    """How many gold pairs are touched, one to one, by an item's two spans in either order."""

    def touch(x: Place, y: Place) -> bool:
        return x[0] == y[0] and min(x[2], y[2]) > max(x[1], y[1])

    used: set[int] = set()
    for item in items:
        a, b = ((item[s]["file"], item[s]["start"], item[s]["end"]) for s in ("a", "b"))
        for number, (c, d) in enumerate(gold):
            if number not in used and ((touch(a, c) and touch(b, d)) or (touch(a, d) and touch(b, c))):
                used.add(number)
                break
    return len(used)


def _stories(frame: pd.DataFrame, gold: Mapping[str, list[str]]) -> list[Any]:
    own = {(f, a): s for f, a, s in zip(frame["file"], frame["article"], frame["story"], strict=True)}
    gold_of: dict[tuple[str, int], str] = {}
    for story, members in gold.items():
        for member in members:
            file, _, number = member.partition("#")
            gold_of[file, int(number or 0)] = story
    own_of = {key: own.get(key, f"alone {key}") for key in gold_of}
    agreeing = b_cubed([gold_of[key] for key in own_of], list(own_of.values()))
    n = len(agreeing)
    precision, recall = (sum(values) for values in zip(*agreeing, strict=True)) if agreeing else (0.0, 0.0)
    return ["stories", "grouping (B-cubed)", *scores(precision, n, recall, n), n, n, n]
