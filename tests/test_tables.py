"""The tables: documented columns, exact offsets, stable types."""

from __future__ import annotations

import inspect

import pandas as pd
import pytest
from small_corpus import record_of

import syrianews as sn
from syrianews import article_names, tables
from syrianews.comparison import compare
from syrianews.corpus import TABLES
from syrianews.coverage import sentence_states

EVERY = ["zones", "articles", "sentences", "mentions", "attributions", "errors"]


@pytest.mark.parametrize("name", EVERY)
def test_every_column_is_documented(corpus, name):
    table = getattr(corpus, name)
    text = inspect.getdoc(getattr(tables, name))
    assert [column for column in table.columns if column not in text] == []


@pytest.mark.parametrize("name", ["zones", "sentences", "mentions", "attributions"])
def test_text_is_what_stands_at_the_offsets(corpus, name):
    raw = {r.scrape.file: r.scrape.text for r in corpus.records}
    table = getattr(corpus, name)
    assert len(table)
    for row in table.itertuples():
        assert raw[row.file][row.start : row.end] == row.text


def test_attribution_parts_stand_at_their_offsets(corpus):
    raw = {r.scrape.file: r.scrape.text for r in corpus.records}
    for row in corpus.attributions.itertuples():
        assert raw[row.file][row.cue_start : row.cue_end] == row.cue
        if isinstance(row.source, str):
            assert raw[row.file][row.source_start : row.source_end] == row.source
            assert row.speaker == row.source


def test_types_do_not_depend_on_the_corpus(corpus):
    empty = sn.Corpus([])
    for name in EVERY:
        assert getattr(empty, name).dtypes.to_dict() == getattr(corpus, name).dtypes.to_dict(), name


def test_lines_are_the_scrapes(corpus):
    lines = {r.scrape.file: r.scrape.text.split("\n") for r in corpus.records}
    for row in corpus.mentions.itertuples():
        assert row.text in lines[row.file][row.line - 1]


def test_every_word_is_counted_once(corpus):
    """Words of articles and words set aside make up the scrape."""
    from syrianews.text import count_words

    for record in corpus.records:
        own = corpus.articles[corpus.articles["file"] == record.scrape.file]
        assert own["words"].sum() + own["set_aside"].sum() == count_words(record.scrape.text)


def test_names_tell_articles_apart(corpus):
    assert corpus.articles["name"].is_unique


def test_relays_lengthen_the_chain(corpus):
    table = corpus.attributions
    relaying = table.dropna(subset=["relays"])
    assert len(relaying)
    for row in relaying.itertuples():
        own = table[(table["file"] == row.file) & (table["article"] == row.article)].set_index("id")
        assert own.loc[row.relays, "depth"] > row.depth


def test_every_unnamed_person_has_a_strength_of_anonymity(corpus):
    table = corpus.attributions
    explicit = table[table["source"].notna()]
    unnamed = explicit["source_type"] == "unnamed_person"
    assert explicit.loc[unnamed, "anonymity_strength"].notna().all()
    assert explicit.loc[~unnamed, "anonymity_strength"].isna().all()
    assert table.loc[table["anonymity_reason"].notna(), "anonymity_clause"].notna().all()


def test_unannotated_corpus_says_what_to_do(seeds):
    with pytest.raises(ValueError, match="annotate"):
        _ = sn.load(seeds).mentions


def test_a_headline_as_file_name_is_not_cut_at_an_underscore():
    scrapes = [
        record_of(file=file, outlet="BBC News عربي")
        for file in ("وزير_ الخطة جاهزة.html", "مصر_ افتتاح معرض الكتاب.html")
    ]
    whole = [name for (_, number), name in article_names.names(sn.Corpus(scrapes)).items() if not number]
    assert whole == ["BBC News عربي (وزير_ الخطة جاهزة)", "BBC News عربي (مصر_ افتتاح معرض الكتاب)"]


def test_articles_of_a_table_are_called_by_their_row():
    rows = pd.DataFrame({"text": ["قال الوزير نعم.", "قال السفير لا."], "outlet": ["الجسر", None]})
    assert sn.load(rows).articles["name"].tolist() == ["الجسر (0)", "بلا ناشر (1)"]
    two = sn.load(rows, text=["قالت النائبة نعم.", "سافر الوفد أمس."]).articles["name"].tolist()
    assert len(set(two)) == 4
    both = sn.load(rows, rows.assign(text=["سافر الوفد.", "عاد الوفد."])).articles
    assert (
        both["name"].tolist()[0] == "الجسر (dataframe1:0)"
    )  # a row's number alone would not tell the tables apart


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ('ودعا وزير النقل سامر حداد إلى "رد سريع من الجميع".', 'من الجميع"'),
        ("وأكد وزير النقل سامر حداد «حق السائقين في الراحة»، ثم غادر.", "في الراحة»"),
        ('وقال وزير النقل سامر حداد: "الطريق آمن."', 'الطريق آمن."'),
        ('وقال وزير النقل سامر حداد إن الطريق آمن. "عاجل".', "الطريق آمن"),
        ('وقال وزير النقل سامر حداد إن الطريق "آمن', "آمن"),
    ],
)
def test_the_words_of_an_attribution_end_with_the_mark_that_closes_them(text, ends):
    rows = sn.prepare(text=text).attributions
    assert rows["text"].iat[0].endswith(ends)
    assert text[rows["start"].iat[0] : rows["end"].iat[0]] == rows["text"].iat[0]


def test_an_article_has_one_type_in_every_table(corpus):
    comparison = sn.compare(corpus)
    tables = [getattr(corpus, name) for name in TABLES]
    tables += [getattr(comparison, name) for name in compare.TABLES]
    tables += [sentence_states(comparison.alignments, corpus.sentences, corpus.articles)]
    types = {str(kind) for table in tables for name, kind in table.dtypes.items() if name.endswith("article")}
    assert types == {"Int64"}
    joined = comparison.alignments.merge(
        corpus.articles, left_on=["a_file", "a_article"], right_on=["file", "article"]
    )
    assert str(joined["article"].dtype) == "Int64"
    assert len(joined) == len(comparison.alignments)
