"""Files in which several texts stand one behind the other."""

import pytest
from made_pages import GAS, WATER

import syrianews as sn
from syrianews.zoning.several import starts_of_texts


def text_of(story, title=True):
    return "\n".join([*[story.title] * title, *story.texts]) + "\n"


@pytest.mark.parametrize("rule", ["-----", "***", "  ========  "])
def test_texts_parted_by_ruled_lines_are_read_one_by_one(rule):
    whole = text_of(GAS) + f"\n{rule}\n\n" + text_of(WATER)
    corpus = sn.load(text=whole)
    assert [article.title for _, article in corpus] == [GAS.title, WATER.title]
    assert all(whole[zone.start : zone.end] == zone.text for zone in corpus.zones.itertuples())
    assert corpus.zones["article"].dropna().unique().tolist() == [0, 1]


@pytest.mark.parametrize(
    "whole",
    [
        text_of(GAS) + "\n***\n" + text_of(WATER, title=False),  # sections of one text
        text_of(GAS) + "\n-----\nاقرأ أيضا\n" + text_of(WATER),  # a page
        text_of(GAS) + "\n-----\n" + WATER.title + "\n",
        text_of(GAS) + "\n--\n" + text_of(WATER),
    ],
)
def test_other_ruled_lines_part_nothing(whole):
    assert starts_of_texts(whole) == []
