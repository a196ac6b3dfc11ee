"""Scoring the main text of HTML pages, extractor by extractor."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from syrianews import evaluate_html
from syrianews.evaluate_html import COLUMNS, EXTRACTORS, NOT_INSTALLED, score_pages, summarise, word_f1

PAGES = Path(__file__).parent / "data" / "pages"


@pytest.fixture(scope="module")
def scores():
    return score_pages(PAGES)


def missing(page: Path) -> list[str]:
    raise ImportError("no such extractor")


@pytest.mark.parametrize(
    ("found", "gold", "f1"),
    [
        (["قال الوزير"], ["قال", "الوزير"], 1.0),
        (["قال قال"], ["قال"], 2 / 3),
        ([], ["قال"], 0.0),
        ([""], [], 1.0),
    ],
)
def test_words_count_as_often_as_they_stand(found, gold, f1):
    assert word_f1(found, gold) == pytest.approx(f1)


def test_every_installed_extractor_is_scored_on_every_page(scores):
    pages = set(json.loads((PAGES.parent / "pages.json").read_text(encoding="utf-8")))
    assert {"syrianews", "trafilatura", "jusText"} <= set(scores["extractor"])
    assert all(set(rows["page"]) == pages for _, rows in scores.groupby("extractor"))


def test_syrianews_finds_the_main_text_of_every_page(scores):
    assert scores.loc[scores["extractor"] == "syrianews", "f1"].min() > 0.97


def test_the_summary_names_the_worst_page(scores):
    table = summarise(scores).set_index("extractor")
    own = scores[scores["extractor"] == "trafilatura"].set_index("page")["f1"]
    assert table.loc["trafilatura", "worst_page"] == own.idxmin()
    assert table.loc["trafilatura", "worst"] == own.min()
    assert table.loc["trafilatura", "f1"] == pytest.approx(own.mean())


def test_an_extractor_that_cannot_be_imported_is_listed(monkeypatch):
    monkeypatch.setattr(
        evaluate_html, "EXTRACTORS", {"jusText": EXTRACTORS["jusText"], "newspaper4k": missing}
    )
    table = summarise(score_pages(PAGES))
    assert list(table.columns) == COLUMNS
    absent = table.set_index("extractor").loc["newspaper4k"]
    assert absent["version"] == NOT_INSTALLED
    assert absent[["f1", "worst", "worst_page"]].isna().all()
