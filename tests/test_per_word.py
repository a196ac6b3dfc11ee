"""Facts of words: worked out once, and never more of them kept than allowed."""

from syrianews.per_word import PerWord


def test_a_fact_is_worked_out_once():
    asked = []
    known = PerWord(lambda word: asked.append(word) or len(word))
    assert [known["قال"], known["قال"], known["دمشق"]] == [3, 3, 4]
    assert asked == ["قال", "دمشق"]


def test_it_stays_small():
    known = PerWord(len, most=2)
    for word in ("ا", "اب", "ابت", "ابتث"):
        assert known[word] == len(word)
        assert len(known) <= 2
