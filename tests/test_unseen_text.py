"""The scores on unseen text that page 07 shows are those that `benchmarks/README.md` tells of."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"
UNSEEN = pd.read_csv(BENCHMARKS / "unseen_text.csv")


def test_every_score_stands_in_the_readme():
    text = (BENCHMARKS / "README.md").read_text(encoding="utf-8")
    section = text.split("## Unseen text")[1].split("\n## ")[0]
    told = set(re.findall(r"\d+\.\d", section))
    for row in UNSEEN.drop(columns=["scored", "attributions"]).to_dict("records"):
        assert {f"{value:.1f}" for key, value in row.items() if key != "set" and value == value} <= told, row
        assert re.search(rf"\b{row['set']}\b", section), row


def test_every_set_has_its_whole_attributions():
    assert UNSEEN["set"].is_unique
    assert UNSEEN["whole"].notna().all()
    assert UNSEEN["attributions"].between(90, 200).all()
