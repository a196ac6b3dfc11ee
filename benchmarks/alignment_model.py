"""Make `syrianews/data/alignment_model.csv` from annotated pairs of articles, and say how good it is on stories left out.

    python benchmarks/alignment_model.py GOLD.json TEXT_DIR [GOLD.json TEXT_DIR …]

GOLD.json names aligned lines in the form that `syrianews.evaluate_comparison` reads. The articles are annotated by the system, as they will
be in use. The F1 printed first is that of models which never saw the story they are measured on.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

import syrianews as sn
from syrianews.comparison.alignment import Model
from syrianews.comparison.likeness import FEATURES, SideBySide, features
from syrianews.comparison.passages import Paragraph, Telling, tellings
from syrianews.comparison.surroundings import SURROUNDINGS, surroundings

OUT = Path(__file__).parents[1] / "syrianews" / "data" / "alignment_model.csv"
STRENGTH = 0.1
"""Inverse of the penalty on large weights."""
UNUSED = ("greater",)
"""Evidence that tells `same` from `partial` only: for the model it repeats what `lesser`, `clause` and `clauses` say."""
THRESHOLDS = np.arange(0.2, 0.7, 0.02)

Line = tuple[str, int]


def line_of(telling: Telling, paragraph: Paragraph) -> Line:
    scrape = telling.record.scrape
    return scrape.file, scrape.text.count("\n", 0, paragraph.start) + 1


class Example(NamedTuple):
    """One compared pair of articles: its evidence (paragraphs × paragraphs × features), the answers, its files."""

    pair: SideBySide
    evidence: np.ndarray
    answers: np.ndarray
    files: frozenset[str]


def examples(gold_path: Path, texts: Path) -> Iterator[Example]:
    """The compared pairs of articles of one gold file."""
    gold = json.loads(gold_path.read_text(encoding="utf-8"))
    aligned = {
        frozenset([(p["a"]["file"], p["a"]["line"]), (p["b"]["file"], p["b"]["line"])]) for p in gold["pairs"]
    }
    compared = {frozenset(file for file, _ in pair) for pair in aligned}
    for a, b in combinations(tellings(sn.annotate(sn.load(texts))), 2):
        files = frozenset([a.record.scrape.file, b.record.scrape.file])
        answers = np.array(
            [
                [frozenset([line_of(a, p), line_of(b, q)]) in aligned for q in b.paragraphs]
                for p in a.paragraphs
            ]
        )
        if files in compared and answers.any():  # a file may hold articles of other stories
            pair = SideBySide(a, b)
            found = features(pair)
            found[..., [FEATURES.index(name) for name in UNUSED]] = 0.0
            yield Example(pair, found, answers, files)


def story_numbers(files: list[frozenset[str]]) -> list[int]:
    """One number for all pairs that are linked by common files."""
    stories = list(range(len(files)))
    for i, j in combinations(range(len(files)), 2):
        if files[i] & files[j]:
            stories = [stories[i] if story == stories[j] else story for story in stories]
    return stories


def fitted(evidence: Sequence[np.ndarray], answers: Sequence[np.ndarray]) -> Model:
    table = np.vstack([one.reshape(-1, one.shape[-1]) for one in evidence])
    truth = np.concatenate([one.ravel() for one in answers])
    scaler = StandardScaler().fit(table)
    model = LogisticRegression(C=STRENGTH, max_iter=3000).fit(scaler.transform(table), truth)
    return Model(scaler.mean_, model.coef_[0] / scaler.scale_, float(model.intercept_[0]))


def unseen(evidence: list[np.ndarray], answers: list[np.ndarray], stories: list[int]) -> list[np.ndarray]:
    """The probabilities of every pair of articles by a model that never saw its story."""
    found = []
    for story, own in zip(stories, evidence, strict=True):
        seen = [n for n, other in enumerate(stories) if other != story]
        found.append(fitted([evidence[n] for n in seen], [answers[n] for n in seen]).probability(own))
    return found


def unseen_twice(found: list[Example], stories: list[int]) -> list[np.ndarray]:
    """The probabilities of every pair of articles by a second look, neither of whose looks saw its story.

    What the first look says of a story that the second learns from is then said by a model that saw neither that story nor the one measured: else
    the second reads the answers of the one measured off the difference of two first looks.
    """

    @cache
    def first(left_out: frozenset[int]) -> Model:
        seen = [n for n, story in enumerate(stories) if story not in left_out]
        return fitted([found[n].evidence for n in seen], [found[n].answers for n in seen])

    tables: dict[int, np.ndarray] = {}
    for measured in set(stories):
        richer = [
            enriched(example, first(frozenset({measured, story})).probability(example.evidence))
            for example, story in zip(found, stories, strict=True)
        ]
        seen = [n for n, story in enumerate(stories) if story != measured]
        second = fitted([richer[n] for n in seen], [found[n].answers for n in seen])
        own = (n for n, story in enumerate(stories) if story == measured)
        tables |= {n: second.probability(richer[n]) for n in own}
    return [tables[n] for n in range(len(found))]


def enriched(example: Example, probability: np.ndarray) -> np.ndarray:
    """The evidence of the second look, from what the first says."""
    return np.concatenate([example.evidence, surroundings(example.pair, probability)], axis=2)


def f1(answers: np.ndarray, chosen: np.ndarray) -> tuple[float, float, float]:
    right = int((answers & chosen).sum())
    precision, recall = right / max(1, int(chosen.sum())), right / max(1, int(answers.sum()))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def main() -> None:
    found = [
        example
        for gold, texts in zip(sys.argv[1::2], sys.argv[2::2], strict=True)
        for example in examples(Path(gold), Path(texts))
    ]
    stories = story_numbers([example.files for example in found])
    evidence, answers = [example.evidence for example in found], [example.answers for example in found]
    first = unseen(evidence, answers, stories)
    richer = [enriched(example, probability) for example, probability in zip(found, first, strict=True)]
    second = unseen_twice(found, stories)
    truth = np.concatenate([one.ravel() for one in answers])
    print(f"{len(set(stories))} stories, {len(found)} pairs of articles, {len(truth)} pairs of paragraphs")
    for look, tables in (("first", first), ("second", second)):
        probability = np.concatenate([one.ravel() for one in tables])
        threshold = max(THRESHOLDS, key=lambda t: f1(truth, probability >= t)[2])
        precision, recall, both = f1(truth, probability >= threshold)
        print(
            f"{look} look, unseen stories: P {precision:.3f} R {recall:.3f} F1 {both:.3f} at {threshold:.2f}"
        )
    with OUT.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["look", "feature", "mean", "weight"])
        for look, model, names in (
            ("first", fitted(evidence, answers), FEATURES),
            ("second", fitted(richer, answers), (*FEATURES, *SURROUNDINGS)),
        ):
            for name, mean, weight in zip(names, model.mean, model.weight, strict=True):
                rows.writerow([look, name, f"{mean:.4f}", f"{weight:.4f}"])
            rows.writerow([look, "intercept", 0, f"{model.intercept:.4f}"])
        rows.writerow(["second", "threshold", 0, f"{threshold:.2f}"])


if __name__ == "__main__":
    main()
