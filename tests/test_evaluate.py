"""Scores: perfect for gold itself, and down by the right amount for each mistake."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import syrianews as sn
from syrianews.corpus import Corpus, ScrapeRecord
from syrianews.evaluate import evaluate
from syrianews.gold import read_gold
from syrianews.intervals import share_interval
from syrianews.schema import Article, Attribution, Mention, Scrape, Zone

TEXT = "عنوان عن سوريا\nقال الوزير إن دمشق بخير. وأضاف أن حلب بخير."
GOLD = {
    "file": "x.txt",
    "zones": [
        {"lines": [1, 1], "kind": "headline", "article": 0},
        {"lines": [2, 2], "kind": "body", "article": 0},
    ],
    "articles": [{"article": 0, "title": "عنوان عن سوريا", "outlet": None, "date": None, "relays": []}],
    "mentions": [
        {"line": 1, "text": "سوريا", "type": "GPE", "actor": "syria"},
        {"line": 2, "text": "دمشق", "type": "GPE", "actor": "damascus"},
        {"line": 2, "text": "حلب", "type": "GPE", "actor": "aleppo"},
    ],
    "attributions": [
        {"id": "a1", "line": 2, "cue": "قال", "source": "الوزير", "content": ["دمشق بخير"], "quote": "indirect",
         "cue_class": "say", "source_type": "unnamed_person", "anonymity": None, "polarity": "assert",
         "relays": None, "actor": None},
        {"id": "a2", "line": 2, "cue": "أضاف", "source": None, "content": ["حلب بخير"], "quote": "indirect",
         "cue_class": "say", "source_type": "unnamed_person", "anonymity": None, "polarity": "assert",
         "relays": None, "actor": None, "antecedent": "a1"},
    ],
}  # fmt: skip


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    (tmp_path / "x.json").write_text(json.dumps(GOLD, ensure_ascii=False), encoding="utf-8")
    return tmp_path


def span(words: str) -> tuple[int, int]:
    at = TEXT.index(words)
    return at, at + len(words)


def perfect() -> ScrapeRecord:
    break_ = TEXT.index("\n")
    return ScrapeRecord(
        Scrape("x.txt", TEXT),
        [Zone(0, break_, "headline", 0), Zone(break_ + 1, len(TEXT), "body", 0)],
        [Article("x.txt", 0, title="عنوان عن سوريا")],
        {
            0: [
                Mention(*span("سوريا"), "GPE", "syria"),
                Mention(*span("دمشق"), "GPE", "damascus"),
                Mention(*span("حلب"), "GPE", "aleppo"),
            ]
        },
        {
            0: [
                Attribution(
                    "a1", span("قال"), span("الوزير"), [span("دمشق بخير")], "indirect", "say", "unnamed_person"
                ),
                Attribution(
                    "a2", span("أضاف"), None, [span("حلب بخير")], "indirect", "say", "unnamed_person",
                    antecedent="a1",
                ),
            ]
        },
    )  # fmt: skip


def f1(record: ScrapeRecord, gold: Path) -> dict[str, float]:
    table = evaluate(Corpus([record]), gold).table
    return dict(zip(table["measure"], table["f1"], strict=True))


def test_gold_scores_one_everywhere(gold):
    report = evaluate(Corpus([perfect()]), gold)
    assert (report.table.loc[report.table["gold"] > 0, "f1"] == 1).all()
    assert report.mistakes.empty


def test_a_handful_of_right_cases_is_no_certainty(gold):
    """A bootstrap over one file sees no spread: the exact interval of as many cases stands in for it."""
    table = evaluate(Corpus([perfect()]), gold).table.set_index("measure")
    low, high = map(float, share_interval(3, 3))
    assert table.loc["detection", ["gold", "low", "high"]].tolist() == pytest.approx([3, low, high])
    assert (table.loc[table["gold"] > 0, "low"] < 1).all()


def test_what_has_no_gold_has_no_score(gold):
    """No relay is annotated: the score is empty, not 0."""
    table = evaluate(Corpus([perfect()]), gold).table.set_index(["layer", "measure"])
    relays = table.loc[("attributions", "relays")]
    assert relays["gold"] == 0
    assert relays[["precision", "recall", "f1", "low", "high"]].isna().all()


def test_a_wrong_span_a_missed_and_a_spurious_mention(gold):
    record = perfect()
    record.mentions[0][2] = Mention(*span("بخير."), "GPE", "x")
    scores = f1(record, gold)
    assert scores["detection"] == pytest.approx(2 / 3)
    mistakes = evaluate(Corpus([record]), gold).mistakes
    assert sorted(mistakes["kind"]) == ["missed", "spurious"]


def test_grouping_falls_when_two_actors_are_one(gold):
    record = perfect()
    record.mentions[0][2].actor = "damascus"
    assert f1(record, gold)["grouping (B-cubed)"] == pytest.approx(2 * (2 / 3) / (1 + 2 / 3))


def test_a_wrong_content_costs_full_but_not_cue(gold):
    record = perfect()
    record.attributions[0][0].content = [span("إن")]
    scores = f1(record, gold)
    assert scores["cue"] == 1
    assert scores["source"] == 1
    assert scores["content"] == scores["full"] == 0.5


def test_a_lost_antecedent(gold):
    record = perfect()
    record.attributions[0][1].antecedent = None
    assert f1(record, gold)["antecedent"] == 0


def test_gold_that_is_not_in_its_line_is_refused(gold):
    bad = json.loads((gold / "x.json").read_text(encoding="utf-8"))
    bad["mentions"][0]["text"] = "العراق"
    (gold / "x.json").write_text(json.dumps(bad), encoding="utf-8")
    with pytest.raises(ValueError, match="line 1"):
        read_gold(gold / "x.json", TEXT)


def test_no_gold_says_what_was_expected(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"<stem>\.json"):
        evaluate(Corpus([perfect()]), tmp_path)


def test_a_file_with_gold_that_was_not_loaded_is_listed(gold):
    record = perfect()
    record.scrape.file = "other.txt"
    assert "missing" in set(evaluate(Corpus([record]), gold).mistakes["kind"])


@pytest.mark.parametrize("broken", [b'{"mentions": [', b"{'mentions': []}", b'"\xff"'])
def test_a_broken_gold_file_is_named(tmp_path, broken):
    (tmp_path / "text.json").write_bytes(broken)
    with pytest.raises(ValueError, match=r"text\.json: no gold, for it is not valid JSON"):
        evaluate(sn.prepare(text="قال الوزير إن الطريق آمن."), tmp_path)


def test_gold_that_is_no_object_is_named(tmp_path):
    (tmp_path / "text.json").write_text("5", encoding="utf-8")
    with pytest.raises(
        ValueError, match=r"text\.json: no gold, for it holds the number 5 where a JSON object"
    ):
        evaluate(sn.prepare(text="قال الوزير إن الطريق آمن."), tmp_path)


def test_mentions_without_attributions_are_no_gold(tmp_path):
    (tmp_path / "text.json").write_text('{"file": "text", "mentions": []}', encoding="utf-8")
    with pytest.raises(ValueError, match=r"text\.json: it has mentions and no attributions"):
        evaluate(sn.prepare(text="قال الوزير إن الطريق آمن."), tmp_path)


def test_gold_of_several_scrapes_is_of_none(gold):
    one, other = perfect(), perfect()
    one.scrape.file, other.scrape.file = f"x/{one.scrape.file}", f"y/{one.scrape.file}"
    with pytest.raises(ValueError, match=r"it could be of 2 scrapes of the corpus, x/"):
        evaluate(Corpus([one, other]), gold)
