"""Findings are computed sentences, and say nothing that the corpus cannot support."""

from __future__ import annotations

import re

import syrianews as sn
from syrianews.pages.findings import findings


def test_numbers_are_the_corpus_own(corpus):
    first = findings(corpus)[0]
    numbers = {int(n.replace(",", "")) for n in re.findall(r"\d[\d,]*", first)}
    assert {len(corpus.records), len(corpus.articles), int(corpus.articles["words"].sum())} <= numbers


def test_an_empty_corpus_gives_one_sentence():
    assert findings(sn.Corpus([])) == ["No article was found in the input."]


def test_a_text_with_no_speech_has_no_sentence_on_speech(tmp_path):
    (tmp_path / "x.txt").write_text(
        "طقس معتدل\n\nالطقس معتدل اليوم في المدن الساحلية كلها.\n", encoding="utf-8"
    )
    said = " ".join(findings(sn.annotate(sn.load(tmp_path))))
    assert "attributions" not in said
    assert "denial" not in said


def test_one_is_not_plural(tmp_path):
    (tmp_path / "x.txt").write_text(
        "عنوان\n\nقال الوزير إن الأمر انتهى اليوم في المدينة كلها.\n", encoding="utf-8"
    )
    assert "1 scrape hold" in findings(sn.annotate(sn.load(tmp_path)))[0]
