"""Whatever a public function is given first, it says what was wrong, what was given and what to do."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import syrianews as sn
from syrianews.arguments import MissingPath
from syrianews.export import annotation_json
from syrianews.standoff import brat, citron

FRAME = pd.DataFrame({"file": ["a.txt"], "article": [0]})
NO_CORPUS = {
    "text": ("seeds/", "this is the text 'seeds/': read it first, sn."),
    "path": (Path("seeds"), "this is the path 'seeds': read it first, sn."),
    "frame": (FRAME, r"this is a DataFrame: read it first, sn\.\w+\(frame\)"),
    "words": (
        "قال الوزير",
        r"this is the text 'قال الوزير': read it first, sn\.\w+\(text=…\) where it is a text",
    ),
    "list": ([], r"this is a list: give it what sn\.\w+\(path\) returns"),
    "none": (None, r"this is None: give it what sn\.\w+\(path\) returns"),
}


@pytest.mark.parametrize("kind", NO_CORPUS)
@pytest.mark.parametrize("call", [sn.annotate, sn.stories, sn.compare, lambda c: sn.correct(c, FRAME)])
def test_no_corpus(call, kind):
    value, message = NO_CORPUS[kind]
    with pytest.raises(TypeError, match=rf"sn\.\w+\(\) takes a corpus, and {message}"):
        call(value)


NO_PATH = {
    "list": (["a"], "this is a list"),
    "none": (None, "this is None"),
    "number": (7, "this is the number 7"),
}


@pytest.mark.parametrize("kind", NO_PATH)
@pytest.mark.parametrize(
    "call",
    [
        sn.load,
        sn.load_actors,
        sn.open_corpus,
        sn.prepare,
        lambda value: sn.annotate_to(value, "seeds/"),
        lambda value: sn.annotate_to("out", value),
    ],
)
def test_no_path(call, kind, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    value, message = NO_PATH[kind]
    with pytest.raises(TypeError, match=rf"{message}: (give|write|save)"):
        call(value)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("value", [["a.csv"], 7])
@pytest.mark.parametrize(
    "call",
    [
        sn.load_actors,
        sn.pipeline,
        lambda v: sn.prepare("seeds/", actors=v),
        lambda v: sn.prepare("seeds/", corrections=v),
    ],
)
def test_no_table_of_ones_own(call, value):
    with pytest.raises(TypeError, match=r"path of a.*and this is (a list|the number \d+)"):
        call(value)


def test_a_folder_alone_is_no_run(tmp_path):
    (tmp_path / "a.txt").write_text("نص", encoding="utf-8")
    with pytest.raises(TypeError, match=r"only '.*' was given: write sn\.annotate_to\(out, path\)"):
        sn.annotate_to(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("value", [None, [], FRAME, 1.5, True, ("a", "b"), {}])
def test_no_article(corpus, value):
    with pytest.raises(TypeError, match=r"and no article: write sn\.show\(corpus\[0\]\)"):
        sn.show(value)
    with pytest.raises(TypeError, match="and no article"):
        sn.side_by_side(corpus[0], value)


def test_an_article_and_what_is_no_corpus_or_no_comparison(corpus):
    with pytest.raises(TypeError, match=r"sn\.show\(\) takes a corpus, and this is the text 'seeds/'"):
        sn.show("000", "seeds/")
    with pytest.raises(TypeError, match=r"in its place stands a Corpus: write .*sn\.compare\(corpus\)"):
        sn.side_by_side(corpus[0], corpus[1], corpus)
    with pytest.raises(
        TypeError, match=r"in its place stands the number \d+: write .*side_by_side\(a, b, corpus=corpus\)"
    ):
        sn.side_by_side(corpus, 0, 1)


@pytest.mark.parametrize("value", ["seeds/", None, FRAME, ["a.txt"]])
def test_no_records(value):
    with pytest.raises(TypeError, match=r"sn\.Corpus\(\) takes a list of records.*sn\.load\(path\)"):
        sn.Corpus(value)


@pytest.mark.parametrize("value", [None, "a", [], FRAME])
def test_no_row(value):
    with pytest.raises(TypeError, match=r"one row of corpus\.attributions"):
        sn.explain(value)


@pytest.mark.parametrize("value", ["my-actors.csv", {}, sn.Corpus([])])
def test_no_pipeline(corpus, value):
    with pytest.raises(
        TypeError, match=r"takes a spaCy pipeline .* and this is .*sn\.pipeline\(actors=path\)"
    ):
        sn.annotate(sn.Corpus([]), value)


def test_a_corpus_on_disk_where_one_in_memory_is_needed(seeds, tmp_path):
    stored = sn.annotate_to(tmp_path / "tables", seeds, progress=False)
    for call, what in (
        (sn.annotate, "annotated already"),
        (lambda c: sn.correct(c, FRAME), r"sn\.correct\(corpus\.load\(\), corrections\)"),
        (sn.prepare, "use it as it is"),
    ):
        with pytest.raises(TypeError, match=what):
            call(stored)


def test_an_unknown_engine_is_refused_whatever_the_corpus(corpus):
    for call in (sn.annotate, sn.stories, sn.compare):
        with pytest.raises(ValueError, match="engine='foo': it is one of None"):
            call(corpus, engine="foo")
        with pytest.raises(ValueError, match="needs engine"):
            call(corpus, workers=2)


def test_no_table_of_a_corpus(corpus):
    with pytest.raises(TypeError, match=r"mentions is a table, as in corpus\.mentions, and this is a Corpus"):
        sn.counts.mention_rates(corpus, corpus)


@pytest.mark.parametrize("call", [sn.load_actors, lambda path: sn.prepare("seeds/", cues=path)])
def test_a_table_that_is_missing_or_a_folder(call, tmp_path):
    with pytest.raises(FileNotFoundError, match=r"no such file: check the path: '.*absent\.csv'"):
        call(tmp_path / "absent.csv")
    with pytest.raises(IsADirectoryError, match="a folder, where the path of one file is needed"):
        call(tmp_path)


@pytest.mark.parametrize("call", [annotation_json, brat, citron])
def test_a_corpus_is_not_one_scrape(corpus, call):
    with pytest.raises(TypeError, match=rf"{call.__name__}\(\) takes one scrape, .*\(corpus\.records\[0\]\)"):
        call(corpus)


def test_what_is_loaded_is_not_loaded_again(corpus):
    with pytest.raises(TypeError, match="this is a Corpus: it is loaded already"):
        sn.load(corpus)


def test_a_path_that_leads_nowhere_is_warned_of_where_it_was_written(tmp_path):
    (tmp_path / "a.txt").write_text(
        "أعلنت البلدية إعادة فتح الطريق بعد إصلاحات طويلة استمرت أشهرا.", encoding="utf-8"
    )
    for call in (sn.load, sn.prepare):
        with pytest.warns(MissingPath, match=r"no such file or folder: 'absent'") as caught:
            assert call(tmp_path, "absent").errors["file"].tolist() == ["absent"]
        assert [warning.filename for warning in caught] == [__file__]


@pytest.mark.parametrize("call", [sn.load, sn.prepare])
def test_where_every_path_leads_nowhere_nothing_is_read(call):
    with pytest.raises(
        FileNotFoundError,
        match=r"no such file or folder below .*: check the path, or write sn\.\w+\(text=…\) for a text itself: 'absent'",
    ):
        call("absent")
    with pytest.raises(ValueError, match=r"an empty path: sn\.\w+\('\.'\) reads the folder that you are in"):
        call("")


def test_two_articles_are_no_corpus(corpus):
    with pytest.raises(TypeError, match=r"this is a Reading: give it the corpus; .*sn\.compare\(a, b\)"):
        sn.compare(corpus[0])


def test_tables_of_ones_own_can_be_given_to_annotate(tmp_path):
    own = tmp_path / "mine.csv"
    own.write_text("id,type,name_ar\nbridge,MEDIA,منصة الجسر\n", encoding="utf-8")
    loaded = sn.load(text="قالت منصة الجسر إن الطريق آمن.")
    assert "bridge" in set(sn.annotate(loaded, actors=own).mentions["actor"])
    assert "bridge" not in set(sn.annotate(loaded).mentions["actor"])
    with pytest.raises(ValueError, match=r"a pipeline or tables of your own: sn\.pipeline\(actors, cues\)"):
        sn.annotate(loaded, sn.pipeline(), actors=own)
    with pytest.raises(FileNotFoundError, match="no such file"):
        sn.annotate(loaded, cues=tmp_path / "absent.csv")


def test_one_article_is_no_two():
    corpus = sn.prepare(text="قال الوزير إن الطريق آمن.")
    with pytest.raises(ValueError, match="one article is given twice"):
        sn.compare(corpus[0], corpus[0])
    for others in ((), (sn.compare(corpus),)):
        with pytest.raises(ValueError, match=r"is given twice: sn\.side_by_side\(\) shows two"):
            sn.side_by_side(corpus[0], corpus["text"], *others)
