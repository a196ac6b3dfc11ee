"""brat and citron files point at the words they claim, and keep every attribution."""

from __future__ import annotations

import json
import re

import pytest

from syrianews.cli import main
from syrianews.standoff import brat, citron


@pytest.fixture(scope="module")
def record(corpus):
    return corpus.records[-1]


def test_every_text_bound_line_holds_its_words(record):
    text = record.scrape.text
    bound = re.findall(r"^T\d+\t(\w+) ([\d ;]+)\t(.*)$", brat(record), flags=re.M)
    assert {label for label, _, _ in bound} >= {"Cue", "Source", "Content", "PERSON"}
    for _, places, words in bound:
        spans = [tuple(map(int, place.split())) for place in places.split(";")]
        assert " ".join(" ".join(text[s:e] for s, e in spans).split()) == words


def test_one_event_an_attribution_and_names_are_unique(record):
    rows = brat(record).rstrip("\n").split("\n")
    names = [row.split("\t")[0] for row in rows]
    assert len(set(names)) == len(names)
    assert sum(n.startswith("E") for n in names) == sum(len(f) for f in record.attributions.values())


def test_references_lead_to_lines(record):
    text = brat(record)
    names = set(re.findall(r"^(\w+)\t", text, flags=re.M))
    assert set(re.findall(r"(?:Attribution|Source|Content|Arg1|Arg2):(\w+)", text)) <= names


def test_citron_keeps_spans_and_antecedents(record):
    data = json.loads(json.dumps(citron(record), ensure_ascii=False))
    for quote in data["quotes"]:
        for part in (quote["cue"], *quote["sources"], *quote["contents"], *quote["coreferences"]):
            assert record.scrape.text[part["start"] : part["end"]] == part["text"]
        assert not (quote["sources"] and quote["coreferences"])
    assert any(quote["coreferences"] for quote in data["quotes"])


@pytest.mark.parametrize(("form", "endings"), [("brat", {".ann", ".txt"}), ("citron", {".json"})])
def test_the_command_line_writes_them(seeds, tmp_path, form, endings):
    file = next(seeds.glob("003*.txt"))
    assert main(["annotate", str(file), "--out", str(tmp_path), "--format", form, "-q"]) == 0
    assert {p.suffix for p in tmp_path.iterdir()} == endings
