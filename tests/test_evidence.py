"""The words behind an article's metadata, and labels counted in whole files."""

from __future__ import annotations

import pandas as pd
import pytest

import syrianews as sn
from syrianews.evidence import COUNTED, METADATA, metadata, whole_files

PAGE = "الوزارة تنفي الخبر\n\nنفت وزارة الإعلام السورية في دمشق صحة الخبر الذي نشرته الصحيفة.\n\nاقرأ أيضا\nلقاء في دمشق\nزيارة إلى دمشق\n"


@pytest.fixture
def page(tmp_path):
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    return sn.annotate(sn.load(tmp_path))


def test_every_value_carries_words_of_the_scrape(corpus):
    table = metadata(corpus)
    assert list(table) == METADATA
    scrape = {name: corpus[name][0].scrape.text for name in set(table["name"])}
    for row in table.itertuples(index=False):
        words = row[METADATA.index("words that show it")]
        assert words
        assert scrape[row.name][row.at : row.at + len(words)] == words
    assert set(table.loc[table["basis"] != "", "field"]) == {"date"}


def test_what_was_given_beside_the_text_has_no_words():
    given = sn.load(pd.DataFrame({"text": ["قال الوزير إن الأمر انتهى."], "outlet": ["موقع"]}))
    table = metadata(given)
    own = table[table["field"] == "outlet"]
    assert own["words that show it"].tolist() == [""]
    assert own["at"].isna().all()


def test_links_of_a_page_are_counted_too_many(page):
    table = whole_files(page)
    assert list(table) == COUNTED
    assert table.set_index("label").loc["دمشق"].tolist() == [3, 1, 2]


def test_no_article_leaves_the_columns(tmp_path):
    nothing = sn.annotate(sn.load(pd.DataFrame({"text": pd.Series([], dtype="str")})))
    assert list(metadata(nothing)) == METADATA
    assert list(whole_files(nothing)) == COUNTED


@pytest.mark.parametrize("shown", [metadata, whole_files])
def test_what_is_no_corpus_is_refused(shown):
    with pytest.raises(TypeError, match="corpus"):
        shown(7)


def test_labels_are_counted_as_words():
    text = "قالت إيران إن الموقف الإيراني ثابت، وإيران ترفض. وقال الإيرانيون ذلك لإيران."
    table = whole_files(sn.annotate(sn.load(text=text))).set_index("label")
    assert table.loc["إيران", "whole file"] == 3
