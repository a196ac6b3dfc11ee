"""The tables that the actor finders go by."""

import pytest

from syrianews.actors.name_classes import word_class
from syrianews.lexicons import lexicon
from syrianews.text import fold


def test_every_class_has_words_a_meaning_and_a_provenance():
    rows = lexicon("name_classes")
    assert len({row["class"] for row in rows}) == len(rows)
    assert all(row["words"].split() and row["meaning"] and row["provenance"] for row in rows)


def test_unknown_classes_name_those_there_are():
    with pytest.raises(ValueError, match=r"no class of words 'ordinals'.*ordinal"):
        word_class("ordinals")


def test_word_counts_are_folded_unique_and_sorted():
    rows = lexicon("word_counts")
    words = [row["word"] for row in rows]
    assert words == [fold(word) for word in words]
    assert len(set(words)) == len(words)
    counts = [int(row["count"]) for row in rows]
    assert counts == sorted(counts, reverse=True)
    assert all(0 <= int(row[share] or 0) <= 100 for row in rows for share in ("after_name", "after_place"))
