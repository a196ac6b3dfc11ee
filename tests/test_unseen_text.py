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
    section = (
        (BENCHMARKS / "README.md").read_text(encoding="utf-8").split("## Unseen text")[1].split("\n## ")[0]
    )
    assert set(map(str, UNSEEN["attributions"])) <= set(re.findall(r"\d+", section))


def test_pages_that_show_doubtful_pairs_say_what_was_measured():
    """Pages 02 and 05 and the findings say so in words, next to their counts."""
    pairs = pd.read_csv(BENCHMARKS / "unseen_pairs.csv")
    counted = pairs.dropna(subset=["conflicts_false"])
    assert counted["conflicts_false"].sum() > counted["conflicts_found"].sum(), "most such pairs are wrong"
    assert pairs["conflicts_found"].sum() < pairs["conflicts_gold"].sum() / 2, "most differences are missed"
    read = pd.read_csv(BENCHMARKS / "read_comparisons.csv").set_index("what was read")
    facts = read[read.index.str.startswith("facts that two tellings give differently")]
    assert facts.index.str.contains("not unread")[facts["where"].str.contains("open")].all(), "read by whom"
    denials = read.loc["denials with the claim that they answer, within a story"]
    assert (denials["cases"], denials["right"]) == (4, 0), "of four pairs that were read, none was right"
