"""What scores are made of, on counts small enough to check by hand."""

from __future__ import annotations

import math

import pytest

from syrianews.counts import share_interval
from syrianews.scoring import added, b_cubed, cue_match, interval, resampled, scores, widened


def test_without_gold_there_is_no_score_and_nothing_right_scores_nothing():
    assert all(map(math.isnan, scores(0, 0, 0, 0)))
    precision, recall, f1 = scores(0, 3, 0, 0)
    assert precision == 0
    assert math.isnan(recall)
    assert math.isnan(f1)
    assert scores(0, 3, 0, 4) == scores(0, 0, 0, 4) == (0.0, 0.0, 0.0)


def test_b_cubed_of_one_group_divided_in_two():
    found = b_cubed(["a", "a", "a"], ["x", "x", "y"])
    assert found == [(1.0, pytest.approx(2 / 3)), (1.0, pytest.approx(2 / 3)), (1.0, pytest.approx(1 / 3))]
    assert b_cubed([], []) == []


def test_cues_match_by_overlap_and_among_equals_by_content():
    gold = {"cue_span": (0, 3), "content_span": [(5, 15)]}
    near, far = ({"cue_span": (0, 3), "content_span": [span]} for span in ((5, 15), (30, 40)))
    assert cue_match(gold, near) > cue_match(gold, far) > 0
    assert cue_match(gold, near | {"cue_span": (3, 6)}) == 0


def test_counts_are_added_where_they_are():
    assert added([{"k": [1, 2]}, {}, {"k": [3, 4]}], "k") == [4, 6]
    assert added([{}], "k") == []


def test_samples_are_the_same_at_every_call_and_of_the_same_size():
    draws = resampled(range(10), 20)
    assert draws == resampled(range(10), 20)
    assert {len(draw) for draw in draws} == {10}
    assert len({tuple(draw) for draw in draws}) == 20


@pytest.mark.parametrize("size", [1, 2, 39, 40, 1000])
def test_the_interval_lies_within_its_sample_and_leaves_as_much_out_at_both_ends(size):
    low, high = interval(range(size))
    assert 0 <= low <= high < size
    assert low == pytest.approx(size - 1 - high, abs=1)


def test_the_bootstrap_holds_where_it_is_the_wider():
    assert widened([0.1, 0.5, 0.9] * 100, 50, 100) == (0.1, 0.9)
    assert widened([math.nan, math.nan], 1, 2) == pytest.approx(tuple(map(float, share_interval(1, 2))))
    assert all(map(math.isnan, widened([], 0, 0)))
