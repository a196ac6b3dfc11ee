"""Make `syrianews/data/alignment_model.csv` from annotated pairs of articles, and say how good it is on stories left out.

    python benchmarks/alignment_model.py GOLD.json TEXT_DIR [GOLD.json TEXT_DIR …]

GOLD.json names aligned lines in the form that `score_alignments.py` reads. The articles are annotated by the system, as they will
be in use. The F1 printed first is that of models which never saw the story they are measured on.
"""

from __future__ import annotations

import csv
import json
import sys
from itertools import combinations
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

import syrianews as sn
from syrianews.comparison.likeness import FEATURES, SideBySide, features
from syrianews.comparison.passages import Paragraph, Telling, tellings

OUT = Path(__file__).parents[1] / "syrianews" / "data" / "alignment_model.csv"
STRENGTH = 0.3
"""Inverse of the penalty on large weights."""
UNUSED = ("greater",)
"""Evidence that tells `same` from `partial` only: for the model it repeats what `lesser`, `clause` and `clauses` say."""
THRESHOLDS = np.arange(0.2, 0.7, 0.02)

Line = tuple[str, int]


def line_of(telling: Telling, paragraph: Paragraph) -> Line:
    scrape = telling.record.scrape
    return scrape.file, scrape.text.count("\n", 0, paragraph.start) + 1


def examples(gold_path: Path, texts: Path) -> tuple[list[np.ndarray], list[np.ndarray], list[frozenset[str]]]:
    """For each compared pair of articles: the evidence, the answers, and the two files."""
    gold = json.loads(gold_path.read_text(encoding="utf-8"))
    aligned = {
        frozenset([(p["a"]["file"], p["a"]["line"]), (p["b"]["file"], p["b"]["line"])]) for p in gold["pairs"]
    }
    compared = {frozenset(file for file, _ in pair) for pair in aligned}
    evidence, answers, files = [], [], []
    for a, b in combinations(tellings(sn.annotate(sn.load(texts))), 2):
        pair = frozenset([a.record.scrape.file, b.record.scrape.file])
        if pair not in compared:
            continue
        found = features(SideBySide(a, b))
        found[..., [FEATURES.index(name) for name in UNUSED]] = 0.0
        evidence.append(found.reshape(-1, len(FEATURES)))
        answers.append(
            np.array(
                [
                    frozenset([line_of(a, p), line_of(b, q)]) in aligned
                    for p in a.paragraphs
                    for q in b.paragraphs
                ]
            )
        )
        files.append(pair)
    return evidence, answers, files


def story_numbers(files: list[frozenset[str]]) -> list[int]:
    """One number for all pairs that are linked by common files."""
    stories = list(range(len(files)))
    for i, j in combinations(range(len(files)), 2):
        if files[i] & files[j]:
            stories = [stories[i] if story == stories[j] else story for story in stories]
    return stories


def fitted(evidence: np.ndarray, answers: np.ndarray) -> tuple[StandardScaler, LogisticRegression]:
    scaler = StandardScaler().fit(evidence)
    return scaler, LogisticRegression(C=STRENGTH, max_iter=3000).fit(scaler.transform(evidence), answers)


def f1(answers: np.ndarray, chosen: np.ndarray) -> tuple[float, float, float]:
    right = int((answers & chosen).sum())
    precision, recall = right / max(1, int(chosen.sum())), right / max(1, int(answers.sum()))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def main() -> None:
    evidence: list[np.ndarray] = []
    answers: list[np.ndarray] = []
    files: list[frozenset[str]] = []
    for gold, texts in zip(sys.argv[1::2], sys.argv[2::2], strict=True):
        for store, found in zip((evidence, answers, files), examples(Path(gold), Path(texts)), strict=True):
            store += found  # type: ignore[arg-type]
    stories = story_numbers(files)
    unseen = [np.zeros(0)] * len(files)
    for story in sorted(set(stories)):
        seen = [n for n, other in enumerate(stories) if other != story]
        scaler, model = fitted(
            np.vstack([evidence[n] for n in seen]), np.concatenate([answers[n] for n in seen])
        )
        for n, other in enumerate(stories):
            if other == story:
                unseen[n] = model.predict_proba(scaler.transform(evidence[n]))[:, 1]
    truth, probability = np.concatenate(answers), np.concatenate(unseen)
    threshold = max(THRESHOLDS, key=lambda t: f1(truth, probability >= t)[2])
    print(f"{len(set(stories))} stories, {len(files)} pairs of articles, {len(truth)} pairs of paragraphs")
    precision, recall, both = f1(truth, probability >= threshold)
    print(f"unseen stories: P {precision:.3f} R {recall:.3f} F1 {both:.3f} at {threshold:.2f}")
    scaler, model = fitted(np.vstack(evidence), truth)
    with OUT.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["feature", "mean", "weight"])
        for name, mean, weight in zip(FEATURES, scaler.mean_, model.coef_[0] / scaler.scale_, strict=True):
            rows.writerow([name, f"{mean:.4f}", f"{weight:.4f}"])
        rows.writerow(["intercept", 0, f"{model.intercept_[0]:.4f}"])
        rows.writerow(["threshold", 0, f"{threshold:.2f}"])


if __name__ == "__main__":
    main()
