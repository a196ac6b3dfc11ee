"""Agreement: full between a reading and itself, down by the right amount for each difference, the same both ways round."""

from __future__ import annotations

import copy
import json
import math
import re
import sys
from pathlib import Path

import pandas as pd
import pytest
from sklearn.metrics import cohen_kappa_score

import syrianews as sn
from syrianews.agreement import COLUMNS, MEASURES, Agreement, agreement, kappa
from syrianews.corpus import Corpus, ScrapeRecord
from syrianews.schema import Scrape

ROOT = Path(__file__).parent.parent
WIKINEWS = ROOT / "benchmarks" / "wikinews"
TEXT = "قال الوزير إن دمشق بخير. وأضاف أن حلب بخير. وأكدت هند أن حمص بخير."
SAID = {
    "quote": "indirect",
    "anonymity": None,
    "polarity": "assert",
    "relays": None,
    "actor": None,
    "line": 1,
}
READING = {
    "file": "x.txt",
    "mentions": [
        {"line": 1, "text": "دمشق", "type": "GPE", "actor": "damascus"},
        {"line": 1, "text": "حلب", "type": "GPE", "actor": "aleppo"},
        {"line": 1, "text": "هند", "type": "PERSON", "actor": "hind"},
        {"line": 1, "text": "حمص", "type": "GPE", "actor": "homs"},
    ],
    "attributions": [
        SAID | {"id": "a1", "cue": "قال", "source": "الوزير", "content": ["دمشق بخير"],
                "cue_class": "say", "source_type": "unnamed_person"},
        SAID | {"id": "a2", "cue": "أضاف", "source": None, "content": ["حلب بخير"],
                "cue_class": "say", "source_type": "unnamed_person", "antecedent": "a1"},
        SAID | {"id": "a3", "cue": "أكدت", "source": "هند", "content": ["حمص بخير"],
                "cue_class": "assert", "source_type": "named_person"},
    ],
}  # fmt: skip


@pytest.fixture
def compare(tmp_path: Path):
    def run(second: dict, *, back: bool = False) -> Agreement:
        folders = []
        for name, reading in (("first", READING), ("second", second)):
            folders.append(tmp_path / name)
            folders[-1].mkdir(exist_ok=True)
            (folders[-1] / "x.json").write_text(json.dumps(reading, ensure_ascii=False), encoding="utf-8")
        corpus = Corpus([ScrapeRecord(Scrape("x.txt", TEXT), [], [], {}, {})])
        return agreement(corpus, *(reversed(folders) if back else folders))

    return run


def column(found: Agreement, name: str) -> dict[str, float]:
    return dict(zip(found.table["measure"], found.table[name], strict=True))


def test_a_reading_agrees_with_itself(compare):
    found = compare(READING)
    assert list(found.table.columns) == COLUMNS
    assert found.table["measure"].tolist() == [m for layer in MEASURES for m in MEASURES[layer]]
    assert (found.table[["f1", "high"]] == 1).all(axis=None)
    assert (found.table["low"] < 1).all()  # a handful of cases is no certainty
    kappas = column(found, "kappa")
    assert {k for k, value in kappas.items() if value == 1} == {"type", "cue_class", "source_type"}
    assert math.isnan(kappas["polarity"])  # every label is one: there is no chance to take off
    assert math.isnan(kappas["cue"])
    assert found.differences.empty


def test_a_mention_that_one_reader_missed(compare):
    second = copy.deepcopy(READING)
    del second["mentions"][1]
    found = compare(second)
    assert column(found, "f1")["detection"] == pytest.approx(2 * 3 / (4 + 3))
    assert found.table.set_index("measure").loc["detection", ["both", "first", "second"]].tolist() == [
        3,
        4,
        3,
    ]
    assert found.differences[["kind", "text"]].values.tolist() == [["first alone", "حلب"]]
    turned = compare(second, back=True)
    assert turned.differences[["kind", "text"]].values.tolist() == [["second alone", "حلب"]]


def test_a_type_that_differs_counts_against_typed_and_not_detection(compare):
    second = copy.deepcopy(READING)
    second["mentions"][3]["type"] = "LOC"
    found = compare(second)
    f1 = column(found, "f1")
    assert (f1["detection"], f1["typed"], f1["type"]) == (1, 0.75, 0.75)
    assert column(found, "kappa")["type"] == pytest.approx((12 - 7) / (16 - 7))
    assert found.differences.values.tolist() == [["x.txt", "mentions", "type", "حمص", "GPE", "LOC"]]


def test_one_name_for_two_actors_counts_against_grouping(compare):
    second = copy.deepcopy(READING)
    second["mentions"][1]["actor"] = "damascus"
    assert column(compare(second), "f1")["grouping (B-cubed)"] == pytest.approx(2 * 0.75 / 1.75)


def test_a_source_and_a_content_that_differ(compare):
    second = copy.deepcopy(READING)
    second["attributions"][0]["source"] = None
    second["attributions"][2]["content"] = ["حمص بخير", "حلب بخير", "دمشق بخير"]
    f1 = column(compare(second), "f1")
    assert f1["cue"] == 1
    assert [f1[k] for k in ("source", "content", "full")] == pytest.approx([2 / 3, 2 / 3, 1 / 3])


def test_a_class_that_differs(compare):
    second = copy.deepcopy(READING)
    second["attributions"][1]["cue_class"] = "assert"
    found = compare(second)
    assert column(found, "f1")["cue_class"] == pytest.approx(2 / 3)
    assert column(found, "kappa")["cue_class"] == pytest.approx(
        cohen_kappa_score(["say", "say", "assert"], ["say", "assert", "assert"])
    )


def test_kappa_as_others_compute_it():
    labels = {("a", "a"): 7, ("a", "b"): 2, ("b", "a"): 1, ("b", "b"): 4, ("c", "b"): 3, ("c", "c"): 5}
    one, other = zip(*(pair for pair, count in labels.items() for _ in range(count)), strict=True)
    assert kappa(labels) == pytest.approx(cohen_kappa_score(one, other))
    assert kappa({("a", "b"): 1, ("b", "a"): 1}) == -1
    assert math.isnan(kappa({(None, None): 9}))
    assert math.isnan(kappa({}))


def test_errors_say_what_is_missing(compare, tmp_path):
    compare(READING)
    corpus = Corpus([ScrapeRecord(Scrape("x.txt", TEXT), [], [], {}, {})])
    with pytest.raises(FileNotFoundError, match=r"no reading in .*none"):
        agreement(corpus, tmp_path / "first", tmp_path / "none")
    (tmp_path / "second" / "y.json").write_text(json.dumps(READING), encoding="utf-8")
    with pytest.raises(ValueError, match="not in both readings and the corpus: y"):
        agreement(corpus, tmp_path / "first", tmp_path / "second")
    with pytest.raises(ValueError, match="corpus: x"):
        agreement(Corpus([]), tmp_path / "first", tmp_path / "first")


@pytest.fixture(scope="module")
def wikinews() -> Agreement:
    return agreement(sn.load(WIKINEWS / "texts"), WIKINEWS / "first", WIKINEWS / "second")


def test_agreement_is_the_same_both_ways_round(wikinews):
    turned = agreement(sn.load(WIKINEWS / "texts"), WIKINEWS / "second", WIKINEWS / "first").table
    same = ["f1", "low", "high", "kappa", "kappa_low", "kappa_high", "both"]
    pd.testing.assert_frame_equal(turned[same], wikinews.table[same])
    assert turned["first"].tolist() == wikinews.table["second"].tolist()


def test_make_score_prints_the_agreement_of_the_wikinews_readings(wikinews):
    sys.path.insert(0, str(ROOT / "benchmarks"))
    from score import agreed

    pd.testing.assert_frame_equal(agreed("wikinews"), wikinews.table)


def test_the_readme_gives_the_agreement_that_is_measured(wikinews):
    def cell(row: pd.Series, *names: str) -> str:
        if math.isnan(row[names[0]]):
            return ""
        value, low, high = (f"{row[name]:.3f}" for name in names)
        return f"{value} ({low}–{high})"

    readme = (WIKINEWS / "README.md").read_text(encoding="utf-8")
    given = [
        re.split(r" *\| *", line)[1:-1]
        for line in readme.splitlines()
        if re.match(r"\| (mentions|attributions) ", line)
    ]
    measured = [
        [row["layer"], row["measure"], cell(row, "f1", "low", "high"), cell(row, "kappa", "kappa_low", "kappa_high"),
         *(f"{row[side]:.0f}" for side in ("both", "first", "second"))]
        for _, row in wikinews.table.iterrows()
    ]  # fmt: skip
    assert given == measured


def test_agreement_of_what_is_no_corpus_and_no_path(tmp_path):
    with pytest.raises(TypeError, match=r"agreement\(\) takes a corpus"):
        agreement("x", tmp_path, tmp_path)
    with pytest.raises(
        TypeError, match=r"agreement\(\) takes the path of the folder of a reading, and this is the number 5"
    ):
        agreement(Corpus([]), 5, tmp_path)
