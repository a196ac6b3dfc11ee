"""What the attribution rules ask of a word by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from syrianews.attribution.citations import citing_words
from syrianews.attribution.cues import CueLexicon
from syrianews.attribution.word_facts import PLAIN, FactsOfWords, WordFacts, lost_blank
from syrianews.attribution.wordlists import classes_of
from syrianews.document import Tokens
from syrianews.text import fold

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def lexicon():
    return CueLexicon.default()


def test_the_quick_look_leaves_out_no_word_with_facts(lexicon):
    cites = citing_words(lexicon)
    words = {word for path in SEEDS for word in Tokens(fold(path.read_text("utf-8"))).forms}
    words |= {letters + word for word in list(words) for letters in ("و", "ف", "ول", "لل")}
    words |= {fold(word) for word in ("أكدتوزارة", "وأعلنتوكالة", "إنالحكومة", "بأنالرئيس", "وذكرمصدر")}
    expected = {
        word: WordFacts(
            classes_of(word),
            lost_blank(word),
            word in cites or (word[0] in "وف" and word[1:] in cites),
            lexicon.may_be_cue(word),
        )
        for word in words
    }
    assert dict(zip(words, FactsOfWords(lexicon, cites).of(list(words)), strict=True)) == expected
    assert any(fact.lost for fact in expected.values())


def test_a_word_may_begin_a_citation_and_be_no_cue_itself(lexicon):
    facts = FactsOfWords(lexicon, citing_words(lexicon)).of([fold("على"), "قال", "دمشق"])
    assert [(fact.may_cite, fact.may_be_cue) for fact in facts] == [
        (True, False),
        (False, True),
        (False, False),
    ]


def test_words_without_facts_share_them(lexicon):
    speaks, plain, other = FactsOfWords(lexicon).of(["قال", "دمشق", "حلب"])
    assert speaks.may_be_cue
    assert plain is other is PLAIN


def test_only_so_many_words_are_remembered(lexicon):
    facts = FactsOfWords(lexicon, most=3)
    for words in (["قال", "في"], ["دمشق", "قال"], ["حلب"], ["قال"]):
        assert [fact.may_be_cue for fact in facts.of(words)] == [word == "قال" for word in words]
        assert len(facts._known) <= 4
