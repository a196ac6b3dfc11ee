"""Scores of comparisons: gold itself scores one, and each mistake costs what it should."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from syrianews.corpus import Corpus, ScrapeRecord
from syrianews.evaluate_comparison import evaluate_comparison
from syrianews.schema import Article, Scrape

TEXTS = {"a.txt": "سطر أول في الملف\n\nسطر ثان في الملف", "b.txt": "سطر أول هناك\nسطر ثان هناك"}


def span(file: str, words: str) -> dict:
    start = TEXTS[file].index(words)
    return {"file": file, "start": start, "end": start + len(words)}


class Fixed:
    """A comparison that answers what it is given."""

    def __init__(self, pairs: list, quotes: list, stories: list[str]):
        self.found = {"pairs": pairs, "quotes": quotes, "conflicts": []}
        self.stories = pd.DataFrame({"file": ["a.txt", "b.txt"], "article": [0, 0], "story": stories})

    def to_json(self) -> dict:
        return self.found


@pytest.fixture
def scores(tmp_path: Path):
    def line(file: str, number: int) -> dict:
        return {"file": file, "article": 0, "line": number}

    gold = {
        "pairs": [
            {"a": line("a.txt", 1), "b": line("b.txt", 1), "relation": "same"},
            {"a": line("a.txt", 3), "b": line("b.txt", 2), "relation": "denies"},
        ],
        "quotes": [
            {
                "a": {"file": "a.txt", "line": 1, "text": "أول"},
                "b": {"file": "b.txt", "line": 1, "text": "أول"},
            }
        ],
        "conflicts": [],
    }
    (tmp_path / "alignments.json").write_text(json.dumps(gold), encoding="utf-8")
    (tmp_path / "stories.json").write_text(
        json.dumps({"stories": {"s": ["a.txt", "b.txt#0"]}}), encoding="utf-8"
    )
    corpus = Corpus([ScrapeRecord(Scrape(f, t), [], [Article(f, 0)]) for f, t in TEXTS.items()])

    def score(pairs: list, quotes: list, stories: list[str]) -> dict[str, float]:
        table = evaluate_comparison(
            corpus, Fixed(pairs, quotes, stories), tmp_path / "alignments.json", tmp_path / "stories.json"
        )
        return dict(zip(table["measure"], table["f1"], strict=True))

    return score


FIRST = {"a": span("a.txt", "سطر أول في الملف"), "b": span("b.txt", "سطر أول هناك"), "relation": "same"}
SECOND = {"a": span("b.txt", "سطر ثان هناك"), "b": span("a.txt", "سطر ثان في الملف"), "relation": "denies"}
QUOTE = {"a": span("b.txt", "أول"), "b": span("a.txt", "أول"), "speaker": "x"}


def test_gold_itself_in_either_order(scores):
    found = scores([FIRST, SECOND], [QUOTE], ["s1", "s1"])
    assert found["aligned"] == found["relation"] == found["quotes"] == found["grouping (B-cubed)"] == 1


def test_a_missed_pair(scores):
    assert scores([FIRST], [], ["s1", "s1"])["aligned"] == pytest.approx(2 / 3)


def test_a_spurious_pair(scores):
    wrong = {"a": FIRST["a"], "b": SECOND["a"], "relation": "same"}
    assert scores([FIRST, SECOND, wrong], [], ["s1", "s1"])["aligned"] == pytest.approx(4 / 5)


def test_a_denial_taken_for_agreement(scores):
    assert scores([FIRST, SECOND | {"relation": "same"}], [], ["s1", "s1"])["relation"] == 0.5


def test_stories_apart(scores):
    assert scores([], [], ["s1", "s2"])["grouping (B-cubed)"] == pytest.approx(2 / 3)


def test_gold_without_stories_scores_nothing(tmp_path):
    for name, gold in {"alignments": {"pairs": []}, "stories": {"stories": {}}}.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(gold), encoding="utf-8")
    table = evaluate_comparison(
        Corpus([]), Fixed([], [], ["s1", "s1"]), tmp_path / "alignments.json", tmp_path / "stories.json"
    )
    own = table[table["layer"] == "stories"]
    assert own["gold"].tolist() == [0]
    assert own["f1"].isna().all()
