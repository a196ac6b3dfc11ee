"""The tables that comparison reads: no word in two rows, values that make sense."""

from __future__ import annotations

import pytest

from syrianews.comparison.likeness import FEATURES
from syrianews.comparison.surroundings import SURROUNDINGS
from syrianews.comparison.words import stem
from syrianews.lexicons import lexicon, several
from syrianews.text import fold


def test_a_word_of_an_event_stands_in_few_kinds():
    kinds: dict[str, set[str]] = {}
    for row in lexicon("event_words"):
        for word in row["words"].split():
            kinds.setdefault(fold(word), set()).add(row["class"])
    assert {word: found for word, found in kinds.items() if len(found) > 2} == {}


@pytest.mark.parametrize("table", ["number_words", "strength_words"])
def test_no_word_stands_twice(table):
    words = [fold(row["word"]) for row in lexicon(table)]
    assert sorted({word for word in words if words.count(word) > 1}) == []


def test_number_words_have_known_kinds_and_ordered_values():
    for row in lexicon("number_words"):
        assert row["kind"] in {"cardinal", "multiplier", "plural", "hedge", "unit"}, row
        assert 0 < float(row["low"]) <= float(row["high"]), row


def test_strength_is_one_of_two():
    assert {row["effect"] for row in lexicon("strength_words")} == {"softens", "strengthens"}


def test_a_name_of_a_manner_of_death_stands_in_one_row():
    manners: dict[str, set[str]] = {}
    for row in lexicon("manner_words"):
        for words in several(row["words"]):
            manners.setdefault(stem(fold(words)), set()).add(row["manner"])
    assert {words: found for words, found in manners.items() if len(found) > 1} == {}


def test_the_model_weighs_all_evidence():
    looks = {
        "first": {*FEATURES, "intercept"},
        "second": {*FEATURES, *SURROUNDINGS, "intercept", "threshold"},
    }
    for look, names in looks.items():
        assert {r["feature"] for r in lexicon("alignment_model") if r["look"] == look} == names


def test_a_word_for_people_counts_one_group_and_every_kind_of_toll_word_is_read():
    groups: dict[str, set[str]] = {}
    kinds = [row["kind"].partition(":")[0] for row in lexicon("toll_words")]
    for row in lexicon("toll_words"):
        if row["kind"].startswith(("person", "group:", "of:")):
            for word in row["words"].split():
                groups.setdefault(fold(word), set()).add(row["kind"])
    assert {word: found for word, found in groups.items() if len(found) > 1} == {}
    assert set(kinds) == {
        "person", "group", "of", "earlier", "happening", "incident", "happenings", "servants", "serving", "another", "toll", "dead", "hurt", "killing", "wounding", "besides", "two",
        "single", "none", "outcome", "occur", "casualties", "struck", "still", "fate", "verb",
    }  # fmt: skip
    verbs = {row["kind"].partition(":")[2] for row in lexicon("toll_words") if row["kind"].startswith("verb")}
    assert verbs <= {row["class"] for row in lexicon("event_words")}


def test_a_word_of_negations_stands_in_one_kind_and_every_kind_is_read():
    kinds: dict[str, set[str]] = {}
    for row in lexicon("negation_words"):
        for word in row["words"].split():
            kinds.setdefault(fold(word), set()).add(row["kind"])
    assert {word: found for word, found in kinds.items() if len(found) > 1} == {}
    assert {row["kind"] for row in lexicon("negation_words")} == {
        "verb", "noun", "other", "light", "compared", "unsaid", "unless", "except", "unreal", "supposed", "enter",
    }  # fmt: skip
