"""Words as they stand alone, without the preposition that shortened their article."""

import pandas as pd
import pytest

import syrianews as sn
from syrianews.definite import standing_words


@pytest.mark.parametrize(
    ("text", "words", "alone"),
    [
        ("ووفقا للمرصد السوري", "لمرصد السوري", "المرصد السوري"),
        ("وللوزير رأي آخر", "لوزير", "الوزير"),
        ("بحسب ما نُقل للبنان", "لبنان", "لبنان"),
        ("وفقا للجنة التحقيق", "لجنة التحقيق", "لجنة التحقيق"),
        ("قال لافروف", "لافروف", "لافروف"),
        ("وفقا لوزير الصحة", "وزير الصحة", "وزير الصحة"),
        ("بحسب مللم", "لم", "لم"),
    ],
)
def test_the_article_comes_back_only_where_lam_took_it(text, words, alone):
    start = text.rindex(words)
    assert standing_words(text, (start, start + len(words))) == alone


def test_the_table_shows_the_speaker_as_it_stands_alone():
    page = "عنوان الخبر\n\nووفقا للمرصد السوري لحقوق الإنسان، قتل عشرة أشخاص. وأضاف أن الطريق مغلق."
    found = sn.annotate(sn.load(pd.DataFrame({"text": [page]}))).attributions
    assert found["speaker"].tolist() == ["المرصد السوري لحقوق الإنسان"] * 2
    row = found.iloc[0]
    assert page[row["source_start"] : row["source_end"]] == row["source"] == "لمرصد السوري لحقوق الإنسان"
