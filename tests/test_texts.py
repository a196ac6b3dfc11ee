"""Texts that are given as such, and what is said of what is none."""

from __future__ import annotations

import pandas as pd
import pytest

import syrianews as sn

ONE = "إعادة فتح الطريق\n\nقال الوزير إن الطريق آمن."
OTHER = "تأجيل الجلسة\n\nقالت النائبة إن الجلسة أُجلت."


def test_one_text_is_one_article():
    corpus = sn.prepare(text=ONE)
    assert corpus.articles[["file", "title"]].values.tolist() == [["text", "إعادة فتح الطريق"]]
    assert corpus.attributions["speaker"].tolist() == ["الوزير"]


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        ([ONE, OTHER], ["text:1", "text:2"]),
        ((text for text in (ONE, OTHER)), ["text:1", "text:2"]),
        ({"road": ONE, "session": OTHER}, ["text:road", "text:session"]),
        (pd.Series([ONE, OTHER], index=[7, 9]), ["text:7", "text:9"]),
    ],
)
def test_several_texts_are_named_by_their_place_or_key(texts, names):
    corpus = sn.load(text=texts)
    assert corpus.articles["file"].tolist() == names
    assert corpus.articles["title"].tolist() == ["إعادة فتح الطريق", "تأجيل الجلسة"]


def test_texts_stand_beside_files_and_a_missing_one_is_named(seeds):
    corpus = sn.load(seeds, text=[ONE, None, float("nan"), "  "])
    assert len(corpus) == 8
    assert corpus.errors["file"].tolist() == ["text:2", "text:3", "text:4"]


def test_html_in_a_text_is_read_as_html():
    (record,) = sn.load(text="<h1>عنوان</h1><p>قال الوزير إن الطريق آمن.</p>").records
    assert "<" not in record.scrape.text


@pytest.mark.parametrize(
    ("texts", "error", "message"),
    [
        ([{"text": ONE}], TypeError, r"holds a dict: .*sn\.load\(pandas\.DataFrame\(rows\)\)"),
        ([ONE, 7], TypeError, "among them is the number 7"),
        (7, TypeError, "this is the number 7"),
        (ONE.encode(), TypeError, "this is a bytes"),
        (pd.DataFrame({"text": [ONE]}), TypeError, "a table is given without text="),
        ([], ValueError, "this is a list without any"),
        ({}, ValueError, "this is a dict without any"),
        (__file__, ValueError, r"is a path: write sn\.load\("),
    ],
)
def test_what_is_no_text(texts, error, message):
    with pytest.raises(error, match=message):
        sn.load(text=texts)


def test_words_among_the_paths_are_told_how_they_are_given():
    with pytest.raises(TypeError, match=r"for texts, write sn\.load\(text=…\)"):
        sn.load([ONE])
    with pytest.raises(TypeError, match=r"make a table of these rows, pandas\.DataFrame\(rows\)"):
        sn.load([{"text": ONE}])
    with pytest.raises(FileNotFoundError, match=r"sn\.load\(text=…\)") as caught:
        sn.load("خبر " * 200)
    assert len(str(caught.value)) < 400


def test_texts_of_a_series_with_repeated_labels_are_numbered():
    texts = pd.concat([pd.Series([ONE]), pd.Series([ONE + " ثم عاد."])])
    corpus = sn.load(text=texts)
    assert [record.scrape.file for record in corpus.records] == ["text:1", "text:2"]
    assert len(sn.annotate(corpus)) == 2
