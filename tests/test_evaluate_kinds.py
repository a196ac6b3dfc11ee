"""Recall by kind counts every gold attribution once, and its sums are those of the whole evaluation."""

from __future__ import annotations

import pytest

from syrianews.evaluate import evaluate
from syrianews.evaluate_kinds import recall_by_kind


@pytest.mark.parametrize("of", ["cue_class", "source_type", "quote"])
def test_kinds_add_up_to_the_whole(corpus, seeds, of):
    table = recall_by_kind(corpus, seeds / "gold", of, resamples=20)
    whole = evaluate(corpus, seeds / "gold").table.set_index(["layer", "measure"])
    for measure in ("cue", "full"):
        own = table[table["measure"] == measure]
        assert own["gold"].sum() == whole.loc[("attributions", measure), "gold"]
        assert own["found"].sum() == whole.loc[("attributions", measure), "right"]


def test_the_interval_holds_the_recall_and_no_more_is_right_than_found(corpus, seeds):
    table = recall_by_kind(corpus, seeds / "gold", "cue_class")
    assert ((table["low"] <= table["recall"]) & (table["recall"] <= table["high"])).all()
    found = table.pivot(index="cue_class", columns="measure", values="found")
    assert (found["full"] <= found["cue"]).all()


def test_no_gold_is_said(corpus, tmp_path):
    with pytest.raises(FileNotFoundError, match="no gold"):
        recall_by_kind(corpus, tmp_path, "quote")


def test_a_handful_has_a_wide_interval(corpus, seeds):
    """Three of three right, or all cases in one file, must not read as certainty."""
    table = recall_by_kind(corpus, seeds / "gold", "cue_class")
    few = table[table["gold"] <= 5]
    assert len(few)
    assert (few["high"] - few["low"] > 0.4).all()
    assert (table["high"] > table["low"]).all()


def test_a_field_without_kinds_is_refused(corpus, seeds):
    with pytest.raises(ValueError, match=r"of='cue' is no field .*cue_class, source_type"):
        recall_by_kind(corpus, seeds / "gold", "cue")
