"""A folder of tables, read as a corpus."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow.compute as pc
import pytest
from pandas.testing import assert_frame_equal

import syrianews as sn
from syrianews.columns import dtype_of


@pytest.fixture(scope="module")
def stored(seeds, tmp_path_factory):
    return sn.annotate_to(tmp_path_factory.mktemp("tables"), seeds, progress=False, size=2)


def test_columns_and_rows_can_be_chosen(stored, corpus):
    chosen = stored.table("mentions", ["file", "name", "actor"], where=pc.field("type") == "GROUP")
    wanted = corpus.mentions.query("type == 'GROUP'")[["file", "name", "actor"]].reset_index(drop=True)
    assert_frame_equal(chosen, wanted)


def test_batches_are_partitions(stored):
    assert [len(frame) for frame in stored.batches("files")] == [2, 2, 1]


def test_records_come_back_as_they_were(stored, corpus):
    assert list(stored.records) == corpus.records
    assert len(stored.records) == len(corpus.records)
    assert stored.load().records == corpus.records
    file = corpus.records[3].scrape.file
    assert stored.load([file]).records == [corpus.records[3]]


@pytest.mark.parametrize("key", [0, 6, -1, "000", "موقع 24 (000)", "موقع 24 (000_d6f84c7d7b7671bf)"])
def test_an_article_is_found_as_in_memory(stored, corpus, key):
    assert stored[key] == corpus[key]


def test_an_article_that_is_not_there(stored):
    with pytest.raises(KeyError, match=r"no article is '999'. Articles here: موقع 24 \(000\), "):
        stored["999"]
    with pytest.raises(IndexError, match="no article at position 7: this corpus has 7, counted from 0"):
        stored[7]
    with pytest.raises(TypeError, match="this is a slice"):
        stored[1:]
    with pytest.raises(KeyError, match="5 files begin with '00'"):
        stored["00"]


def test_what_articles_are_called_is_read_once(stored, monkeypatch):
    opened = sn.open_corpus(stored.path)
    assert opened[0] == stored[0]
    monkeypatch.setattr(opened, "table", lambda *_: pytest.fail("read again"))
    assert opened["موقع 24 (000)"] == opened[0]


def test_what_takes_a_corpus_takes_a_stored_one(stored, corpus):
    assert_frame_equal(sn.stories(stored), sn.stories(corpus))
    assert len(sn.show(stored["000"]).html) == len(sn.show(corpus["000"]).html)
    assert repr(sn.side_by_side(stored[0], stored[1])) == repr(sn.side_by_side(corpus[0], corpus[1]))


@pytest.mark.parametrize("name", ["select", "to_csv", "head", "article_names"])
def test_what_only_a_corpus_in_memory_has_leads_there(stored, name):
    assert hasattr(stored.load(), name)
    with pytest.raises(AttributeError, match=f"a corpus on disk has no '{name}': corpus.load\\(\\) has it"):
        getattr(stored, name)
    with pytest.raises(AttributeError, match=r"sn\.compare\(corpus\)\.denials"):
        stored.denials  # noqa: B018


def test_other_tools_read_the_files(stored, corpus):
    assert stored.dataset("attributions").count_rows() == len(corpus.attributions)


def test_wrong_names_say_what_there_is(stored, tmp_path):
    with pytest.raises(ValueError, match="there are files, zones"):
        stored.table("mention")
    with pytest.raises(ValueError, match="has no column 'actors'"):
        stored.table("mentions", ["actors"])
    with pytest.raises(ValueError, match="no folder of tables"):
        sn.open_corpus(tmp_path)


def test_several_names_are_a_list_of_names_that_are_there(stored):
    with pytest.raises(TypeError, match=r"corpus\.load\(\) takes a list of names.*write \['x\.txt'\]"):
        stored.load("x.txt")
    with pytest.raises(TypeError, match=r"corpus\.table\(\) takes a list of names.*write \['file'\]"):
        stored.table("mentions", "file")
    with pytest.raises(KeyError, match=r"no scrape is called 'x\.txt'"):
        stored.load(["x.txt"])


def test_tables_are_not_read_as_scrapes(stored):
    """Parquet files with a column named text lie in it."""
    corpus = sn.load(stored.path.parent / stored.path.name)
    assert len(corpus) == 0
    assert corpus.errors["file"].tolist() == [str(stored.path)]
    assert "open it with sn.open_corpus" in corpus.errors.loc[0, "reason"]


def test_empty_tables_have_the_documented_types(tmp_path):
    (tmp_path / "in").mkdir()
    stored = sn.annotate_to(tmp_path / "out", tmp_path / "in", progress=False)
    frame: pd.DataFrame = stored.attributions
    assert frame.dtypes.astype(str).to_dict() == {column: dtype_of(column) for column in frame.columns}


def test_it_says_what_it_is(stored):
    assert repr(stored) == "<StoredCorpus: 7 articles in 5 scrapes, 3 partitions>"


def test_a_name_copied_from_a_sentence_is_found_as_in_memory(stored, corpus):
    name = corpus.articles["name"].iat[0]
    assert stored[f"\u2068{name}\u2069"].article.file == corpus[f"\u2068{name}\u2069"].article.file
    assert stored[np.int64(0)].article.file == corpus[0].article.file


def test_a_file_that_begins_many_others_is_found_by_its_whole_name(tmp_path):
    rows = [{"id": id_, "text": f"قال الوزير إن الطريق {id_} آمن."} for id_ in (*range(1000, 1030), 1)]
    stored = sn.annotate_to(tmp_path, pd.DataFrame(rows))
    held = stored.load()
    assert stored["dataframe:1"] == held["dataframe:1"]
    for corpus in (stored, held):
        with pytest.raises(KeyError, match="31 files begin with 'dataframe:'"):
            corpus["dataframe:"]


def test_an_outlet_that_is_taken_for_an_article_is_named_as_in_memory(stored):
    with pytest.raises(KeyError, match=r'It is an outlet: select\(outlet="موقع 24"\) has its articles'):
        stored["موقع 24"]
