"""Articles are found by position, name, file and number, or the beginning of a file."""

from __future__ import annotations

import html
import pickle
import re

import numpy as np
import pandas as pd
import pytest

import syrianews as sn
from syrianews import article_names
from syrianews.comparison.compare import TABLES
from syrianews.corpus import Failure, ScrapeRecord
from syrianews.schema import Article, Scrape


def record(file: str, outlet: str, articles: int = 1) -> ScrapeRecord:
    return ScrapeRecord(Scrape(file, "نص"), [], [Article(file, n, outlet=outlet) for n in range(articles)])


@pytest.fixture
def corpus():
    return sn.Corpus([record("a_1.txt", "الجسر", 2), record("b_2.txt", "النهر")])


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (0, ("a_1.txt", 0)),
        (-1, ("b_2.txt", 0)),
        ("الجسر (a/1)", ("a_1.txt", 1)),
        ("a_1.txt#1", ("a_1.txt", 1)),
        ("a_1.txt", ("a_1.txt", 0)),
        ("b", ("b_2.txt", 0)),
        ("\u2068الجسر (\u200ea/1\u200e)\u2069", ("a_1.txt", 1)),  # copied from a sentence
    ],
)
def test_every_way_to_call_an_article(corpus, key, place):
    _, article = corpus[key]
    assert (article.file, article.article) == place


def test_names_are_worked_out_once_for_all_lookups(corpus, monkeypatch):
    assert len(corpus.articles) == len(corpus)
    assert corpus["a_1.txt#1"]
    monkeypatch.setattr(article_names, "names", lambda _: pytest.fail("worked out again"))
    assert corpus["الجسر (a/1)"] == corpus["a_1.txt#1"]


def test_several_files_of_one_beginning(corpus):
    corpus = sn.Corpus([*corpus.records, record("a_3.txt", "النهر")])
    with pytest.raises(KeyError, match="2 files begin with 'a_'"):
        corpus["a_"]


def test_the_head_holds_the_first_articles_in_whole_scrapes(corpus):
    assert [len(corpus.head(most)) for most in (0, 1, 2, 3, 99)] == [0, 2, 2, 3, 3]
    assert corpus.head(1).records == corpus.records[:1]


def test_two_files_of_one_name_are_refused(corpus):
    """Tables are joined by file and article: two of one name would be counted into each other."""
    with pytest.raises(ValueError, match=r"two scrapes are called 'a_1\.txt'.*load both together"):
        sn.Corpus([*corpus.records, record("a_1.txt", "غيره")])


def test_some_articles_make_a_corpus_of_their_own(corpus):
    assert [article.article for _, article in corpus.select([False, True, True])] == [1, 0]
    assert len(corpus.select(corpus.articles.outlet == "النهر")) == len(corpus.select(outlet="النهر")) == 1
    assert len(corpus.select(outlet=["النهر", "الجسر"])) == 3
    with pytest.raises(ValueError, match=r"one truth value for each of the 3 articles, .* and these are 1"):
        corpus.select([True])
    for positions in ([0, 1, 2], "abc", 0):
        with pytest.raises(TypeError, match=r"one truth value for each of the 3 articles, .* takes names"):
            corpus.select(positions)
    missing = pd.Series([True, None, False], dtype="boolean")
    assert len(corpus.select(missing)) == len(corpus.select(list(missing))) == 1


def test_articles_of_a_time(corpus):
    for (_, article), date in zip(corpus, ["2025-01-24", "2025-11", None], strict=True):
        article.date = date
    days = {
        ("2025", None): 2,
        ("2025-02", None): 1,
        (None, "2025-01-23"): 0,
        ("2025-11-15", "2025"): 1,
        (None, None): 3,
    }
    assert {(since, until): len(corpus.select(since=since, until=until)) for since, until in days} == days
    with pytest.raises(
        ValueError, match="days as in '2025-01-24', months or years, and this is the text 'May'"
    ):
        corpus.select(since="May")


def test_a_part_keeps_what_was_found_in_it(seeds):
    annotated = sn.annotate(sn.load(seeds))
    part = annotated.select(annotated.articles.article == 0)
    assert part.annotated
    kept = annotated.mentions[annotated.mentions.article == 0]
    assert part.mentions.text.tolist() == kept.text.tolist()
    assert sn.compare(part).alignments.shape[0] > 0


def test_a_notebook_offers_the_names(corpus):
    assert corpus._ipython_key_completions_() == corpus.articles.name.tolist()


def test_an_article_shows_itself_in_a_line(seeds):
    """A cell that ends in `corpus[0]` shows what the article is, not twenty thousand characters of spans."""
    loaded = sn.load(seeds).select(outlet="موقع 24")
    bare, read = loaded[0], sn.annotate(loaded)[0]
    assert re.fullmatch(r"<Article: 000_\w+\.txt, موقع 24, 2025-01-24, \d+ words>", repr(bare))
    said = f"{len(read.record.mentions[0])} namings, {len(read.record.attributions[0])} attributions>"
    assert repr(read) == f"{repr(bare)[:-1]}, {said}"
    record, article = read
    assert read.text == record.document(article).text
    shown = read._repr_html_()
    assert '<div lang="ar" dir="rtl"><p>' in shown  # this scrape has lost its headline
    other = sn.load(seeds)["002"]
    assert f"<h3>{html.escape(other.text.splitlines()[0])}</h3>" in other._repr_html_()
    assert all(html.escape(line) in shown for line in read.text.splitlines())


def test_readings_of_a_loop_are_those_of_the_keys(corpus):
    assert [repr(reading) for reading in corpus] == [repr(corpus[n]) for n in range(len(corpus))]
    assert "#1" in repr(corpus[1])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("mention", r"perhaps corpus\.mentions"),
        ("quotes", r"sn\.compare\(corpus\)\.quotes"),
        ("stories", r"sn\.stories\(corpus\)"),
        ("batches", "a corpus in memory has its tables whole"),
        ("actors", r"corpus\.mentions says who is named where, and sn\.load_actors\(\)"),
    ],
)
def test_what_a_corpus_does_not_have_is_found_elsewhere(corpus, name, said):
    with pytest.raises(AttributeError, match=f"a corpus has no '{name}': {said}"):
        getattr(corpus, name)
    assert not hasattr(corpus, name)


def test_every_table_of_a_comparison_is_found_from_a_corpus(corpus):
    for name in TABLES:
        with pytest.raises(AttributeError, match=r"sn\.stories\(corpus\)|sn\.compare\(corpus\)"):
            getattr(corpus, name)


def test_an_outlet_is_chosen_by_any_name_that_is_known_of_it():
    texts = pd.DataFrame(
        {"text": ["قال الوزير إن الطريق آمن."] * 3, "outlet": ["RT", "Sky News Arabia", "الجسر"]}
    )
    corpus = sn.load(texts)
    assert corpus.select(outlet="RT").articles["outlet"].tolist() == ["روسيا اليوم"]
    assert len(corpus.select(outlet=["RT Arabic", "الجسر"])) == 2


def test_an_outlet_that_published_nothing_here_is_named(corpus):
    with pytest.raises(ValueError, match=r"no article of 'الجسور'\. Outlets here: الجسر, النهر"):
        corpus.select(outlet=["الجسر", "الجسور"])
    with pytest.raises(ValueError, match="No article here names its outlet"):
        sn.Corpus([ScrapeRecord(Scrape("c.txt", "نص"), [], [Article("c.txt", 0)])]).select(outlet="النهر")


def test_articles_are_selected_by_name(corpus):
    assert [a.file for _, a in corpus.select(name="النهر (b)")] == ["b_2.txt"]
    chosen = corpus.select(name=["b", "a_1.txt#1"])
    assert [(a.file, a.article) for _, a in chosen] == [("a_1.txt", 1), ("b_2.txt", 0)]
    with pytest.raises(KeyError, match="no article is 'z'"):
        corpus.select(name=["b", "z"])
    with pytest.raises(KeyError, match=r'It is an outlet: select\(outlet="النهر"\) has its articles'):
        corpus["النهر"]


def test_who_changes_a_table_changes_no_corpus(seeds):
    """Neither in place nor by a column of one's own; the tables of a comparison are no others."""
    corpus = sn.annotate(sn.load(seeds))
    comparison = sn.compare(corpus)
    for holder, name in (
        (corpus, "mentions"),
        (corpus, "articles"),
        (comparison, "alignments"),
        (comparison, "stories"),
    ):
        table = getattr(holder, name)
        before = table.copy()
        table["mine"] = 1
        table.loc[0, "text"] = "x"
        table.index = table.index + 1
        other = getattr(holder, name)
        for column in other.columns[other.dtypes.isin(["int64", "Int64"])]:
            other[column].array[0] = 55
        pd.testing.assert_frame_equal(getattr(holder, name), before)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"since": "2025-04", "until": "2025-01"}, "until='2025-01' lies before since='2025-04'"),
        ({"since": "2025-04-02", "until": "2025-03"}, "no day is in both"),
        ({"outlet": []}, "outlet= names none"),
        ({"name": iter(())}, "name= names none"),
    ],
)
def test_what_can_choose_nothing_is_a_mistake(corpus, options, said):
    with pytest.raises(ValueError, match=said):
        corpus.select(**options)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"outlet": 5}, "outlet= takes names of outlets, and one of these is the number 5"),
        ({"outlet": ["الجسر", None]}, "outlet= takes names of outlets, and one of these is"),
        ({"outlet": 1.5}, "outlet= takes one outlet or a list of some"),
        ({"name": 1.5}, "name= takes one name or a list of some"),
    ],
)
def test_what_is_no_name_says_what_is_taken(corpus, options, said):
    with pytest.raises(TypeError, match=said):
        corpus.select(**options)


def test_an_article_is_chosen_by_its_position_too(corpus):
    """Alone and among others, as `corpus[...]` takes it."""
    assert corpus.select(name=-1).articles["name"].tolist() == corpus.articles["name"].tolist()[-1:]
    assert len(corpus.select(name=[0, "b_2.txt"])) == 2


@pytest.mark.parametrize("day", ["2025-13", "2025-00", "2023-02-29", "2025-1", ""])
def test_a_day_that_no_calendar_has_is_refused(corpus, day):
    with pytest.raises(ValueError, match="since and until are days"):
        corpus.select(since=day)


def test_a_month_and_its_days_lie_in_each_other(seeds):
    corpus = sn.load(seeds)
    assert len(corpus.select(since="2025-01-24", until="2025-01")) == len(
        corpus.select(since="2025-01-24", until="2025-01-31")
    )


@pytest.mark.parametrize("position", [np.int64(2), np.uint8(2)])
def test_a_position_may_be_of_numpy(corpus, position):
    assert corpus[position] == corpus[2]
    assert corpus.select(name=position).articles["file"].tolist() == ["b_2.txt"]
    with pytest.raises(TypeError, match="takes the position or the name of one article, and this is a bool"):
        corpus[True]


FAILED = [Failure("z.pdf", "not read"), Failure("a_1.txt#1", "not annotated"), Failure("b_2.txt", "a note")]


def test_a_selected_corpus_knows_what_could_not_be_read(corpus):
    whole = sn.Corpus(corpus.records, FAILED)
    assert [f.file for f in whole.select(name="b").failures] == ["z.pdf", "b_2.txt"]
    assert [f.file for f in whole.select(name="a_1.txt#0").failures] == ["z.pdf"]
    assert [f.file for f in whole.head(1).failures] == ["z.pdf", "a_1.txt#1"]


@pytest.mark.parametrize(
    ("articles", "error"), [(-1, ValueError), ("x", TypeError), (True, TypeError), (2.5, TypeError)]
)
def test_a_head_has_a_number_of_articles(corpus, articles, error):
    with pytest.raises(error, match=r"head\(\) takes how many articles"):
        corpus.head(articles)


def test_an_article_keeps_its_name_away_from_the_others(tmp_path):
    for file in ("a/floods.txt", "b/floods.txt", "c/001_strike.txt"):
        (tmp_path / file).parent.mkdir()
        (tmp_path / file).write_text(f"عنوان الخبر\n\nقال الوزير في {file} إن الأمر انتهى.", encoding="utf-8")
    loaded = sn.load(tmp_path)
    annotated = sn.annotate(loaded)
    for name in loaded.articles["name"]:
        for corpus in (loaded, annotated, loaded.select(name=name), annotated.select(name=name)):
            assert name in corpus.article_names.values()
            assert corpus[name].article.file == loaded[name].article.file
    assert sn.Corpus(loaded.head(1).records).article_names == {("a/floods.txt", 0): "بلا ناشر (a/floods.txt)"}
    two = sn.compare(annotated["a/floods.txt"], annotated["b/floods.txt"])
    assert set(two.stories["name"]) == set(annotated.articles["name"][:2])


def test_an_article_goes_by_any_shorter_name_that_is_its_own(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "001_strike.txt").write_text("قال الوزير إن الأمر انتهى.", encoding="utf-8")
    (tmp_path / "news.csv").write_text("text,outlet\nقال السفير إن الأمر لم ينته.,الجسر\n", encoding="utf-8")
    (tmp_path / "rows.csv").write_text("text,outlet\nوقال المدير إنه لا يعلم.,الجسر\n", encoding="utf-8")
    corpus = sn.load(tmp_path)
    assert corpus.articles["name"].tolist() == ["بلا ناشر (001_strike)", "الجسر (news:1)", "الجسر (rows:1)"]
    for key in ("001", "001_strike", "بلا ناشر (001)", "بلا ناشر (a/001_strike.txt)"):
        assert corpus[key].article.file == "a/001_strike.txt"
    assert corpus["news:1"].article.file == corpus["الجسر (news.csv:1)"].article.file == "news.csv:1"
    with pytest.raises(KeyError, match=r"no article is 'الجسر \(1\)'"):
        corpus["الجسر (1)"]  # two rows would be called so


def test_truth_values_of_articles_in_another_order_choose_the_same_ones(corpus):
    long = corpus.articles["file"] == "b_2.txt"
    shuffled = long.iloc[[2, 0, 1]]
    assert [a.file for _, a in corpus.select(shuffled)] == ["b_2.txt"]
    assert [a.file for _, a in corpus.select(shuffled.tolist())] == ["a_1.txt"]  # a list has its own order
    with pytest.raises(ValueError, match="index of another table"):
        corpus.select(long.set_axis(["x", "y", "z"]))


def test_what_is_worked_out_again_is_not_sent_along(seeds):
    corpus = sn.annotate(sn.load(seeds))
    comparison = sn.compare(corpus)
    sizes = len(pickle.dumps(corpus)), len(pickle.dumps(comparison))
    tables = corpus.zones, corpus.articles, corpus.attributions, comparison.alignments
    assert corpus[0].article.outlet
    sent, compared = pickle.dumps(corpus), pickle.dumps(comparison)
    assert (len(sent), len(compared)) == sizes
    pd.testing.assert_frame_equal(pickle.loads(sent).attributions, tables[2])
    pd.testing.assert_frame_equal(pickle.loads(compared).alignments, tables[3])
