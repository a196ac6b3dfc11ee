"""A table of stories of one's own, as spreadsheets leave it."""

from __future__ import annotations

import pandas as pd
import pytest

import syrianews as sn
from syrianews.comparison.given_stories import given_stories, story_table

FOUND = pd.DataFrame(
    {"story": ["s1", "s1", "s2"], "file": list("abc"), "article": 0, "size": [2, 2, 1], "similarity": 0.8}
)


def test_an_empty_cell_is_the_first_article():
    own = pd.DataFrame({"story": ["raid", "raid"], "file": ["b", "c"], "article": [None, 0.0]})
    assert given_stories(FOUND, own).query("story == 'raid'")["file"].tolist() == ["b", "c"]


def test_an_article_that_is_not_there_or_in_two_stories():
    with pytest.raises(ValueError, match="does not have: z#0"):
        given_stories(FOUND, pd.DataFrame({"story": ["raid"], "file": ["z"]}))
    with pytest.raises(ValueError, match="into two stories: a#0"):
        given_stories(FOUND, pd.DataFrame({"story": ["raid", "fire"], "file": ["a", "a"]}))


def test_a_table_in_a_file(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("story;file;article\nraid;b;\nraid;c;0\n;a;0\n", encoding="utf-8")
    assert given_stories(FOUND, story_table(path)).query("story == 'raid'")["file"].tolist() == ["b", "c"]
    path.write_text("story,file,article\nraid,b,one\n", encoding="utf-8")
    with pytest.raises(ValueError, match="row 2: article 'one' is no number"):
        story_table(path)
    path.write_text("event,file\nraid,b\n", encoding="utf-8")
    with pytest.raises(KeyError, match="story"):
        story_table(path)


def test_a_comparison_takes_the_path_of_a_table(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("story,file\nport,text:1\nport,text:2\n", encoding="utf-8")
    corpus = sn.prepare(
        text=["قال مدير المرفأ عادل نصر إن الرصيف أغلق.", "أعلن مدير المسرح وليد حمزة موعد العرض."]
    )
    assert sn.stories(corpus)["size"].tolist() == [1, 1]
    assert sn.compare(corpus, stories=path).stories["story"].tolist() == ["port", "port"]


@pytest.mark.parametrize("on_disk", [False, True])
def test_where_stories_are_given_none_are_searched_for(seeds, tmp_path, monkeypatch, on_disk):
    corpus = sn.annotate_to(tmp_path / "tables", seeds) if on_disk else sn.prepare(seeds)
    own = corpus.articles[["file", "article"]].iloc[[4, 1]].assign(story="port")

    def searched(*_: object, **__: object) -> None:
        pytest.fail("searched")

    for module, name in (
        ("comparison.story_likeness", "Likeness.alike"),
        ("comparison.story_likeness", "Likeness.of_words"),
        ("scale.grouping", "_group"),
    ):
        monkeypatch.setattr(f"syrianews.{module}.{name}", searched)
    stories = sn.compare(corpus, stories=own).stories
    assert stories["story"].tolist() == ["port", "port", "s1", "s2", "s3", "s4", "s5"]
    assert stories["size"].tolist() == [2, 2, 1, 1, 1, 1, 1]
