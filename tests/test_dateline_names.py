"""A name in a dateline says where a report was filed and by whom; it is no naming of an actor."""

from __future__ import annotations

import pytest

import syrianews as sn
from syrianews.dateline_names import datelines, outside_datelines

LEAD = "قال وزير الخارجية التركي إن اللقاء سيعقد في دبي الأسبوع المقبل، وإن جدول الأعمال لم يكتمل بعد.\n"


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("دبي، الإمارات العربية المتحدة (CNN)-- ", "دبي"),
        ("دبي (رويترز) - ", "دبي"),
        ("بغداد/المسلة: ", "بغداد"),
    ],
)
def test_its_names_are_left_out_and_those_behind_it_stay(tmp_path, dateline, place):
    (tmp_path / "x.txt").write_text(f"عنوان الخبر عن اللقاء\n\n{dateline}{LEAD}", encoding="utf-8")
    corpus = sn.annotate(sn.load(tmp_path))
    assert corpus.articles["place"].tolist() == [place]
    start, end = datelines(corpus)["x.txt", 0]
    assert corpus.records[0].scrape.text[start:end] == dateline
    kept = outside_datelines(corpus)
    assert corpus.mentions["start"].between(start, end - 1).any()
    assert not kept["start"].between(start, end - 1).any()
    assert "دبي" in set(kept["text"])
    assert list(kept.columns) == list(corpus.mentions.columns)


def test_a_text_without_a_dateline_keeps_all(tmp_path):
    (tmp_path / "x.txt").write_text(f"عنوان الخبر عن اللقاء\n\n{LEAD}", encoding="utf-8")
    corpus = sn.annotate(sn.load(tmp_path))
    assert datelines(corpus) == {}
    assert len(outside_datelines(corpus)) == len(corpus.mentions) > 0


def test_an_empty_corpus_has_an_empty_table():
    assert outside_datelines(sn.Corpus([])).empty


@pytest.mark.parametrize("function", [datelines, outside_datelines])
def test_what_is_no_corpus(function):
    with pytest.raises(TypeError, match="takes a corpus"):
        function("x")
