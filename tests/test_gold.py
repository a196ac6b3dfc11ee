"""Matching gold with a system's spans; reading gold files is tested with the scores (`test_evaluate.py`)."""

from __future__ import annotations

import pytest

from syrianews.gold import jaccard, overlap, pair, same_words


def test_pairing_is_one_to_one_and_takes_the_best_first():
    assert pair([0, 10], [9, 1], lambda g, s: max(0, 5 - abs(g - s))) == [(0, 1), (1, 0)]


def test_jaccard_of_nothing_is_a_match():
    assert jaccard([], []) == 1.0
    assert jaccard([(0, 4)], []) == 0.0


@pytest.mark.parametrize(
    ("a", "b", "shared"), [((0, 4), (2, 9), 2), ((0, 4), (4, 9), 0), ((3, 5), (0, 9), 2)]
)
def test_overlap_counts_shared_characters(a, b, shared):
    assert overlap(a, b) == overlap(b, a) == shared


def test_half_of_the_characters_of_both_are_enough():
    assert same_words([(0, 4)], [(0, 8)])
    assert not same_words([(0, 4)], [(0, 9)])
    assert same_words([(0, 4), (10, 14)], [(0, 4)])
