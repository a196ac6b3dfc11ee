"""Exact intervals of counts and shares, held against published tables."""

from __future__ import annotations

import numpy as np
import pytest

from syrianews.intervals import poisson_interval, share_interval


@pytest.mark.parametrize(("count", "low", "high"), [(0, 0, 3.689), (1, 0.0253, 5.572), (10, 4.795, 18.39)])
def test_poisson_interval_is_garwoods(count, low, high):
    found = poisson_interval(count)
    assert float(found[0]) == pytest.approx(low, abs=0.001)
    assert float(found[1]) == pytest.approx(high, abs=0.01)


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [(0, 10, 0, 0.3085), (10, 10, 0.6915, 1), (5, 10, 0.1871, 0.8129), (0, 0, 0, 1)],
)
def test_share_interval_is_clopper_and_pearsons(k, n, low, high):
    found = share_interval(k, n)
    assert float(found[0]) == pytest.approx(low, abs=0.0002)
    assert float(found[1]) == pytest.approx(high, abs=0.0002)


@pytest.mark.parametrize("level", [0, 1, 95])
def test_a_level_is_a_share(level):
    for interval in (lambda: poisson_interval(3, level), lambda: share_interval(1, 3, level)):
        with pytest.raises(ValueError, match=r"as in level=0\.95"):
            interval()


@pytest.mark.parametrize(("count", "total"), [(-1, 3), (4, 3)])
def test_a_share_is_part_of_its_total(count, total):
    with pytest.raises(ValueError, match=f"{count} out of {total} is none"):
        share_interval(count, total)


def test_a_missing_count_has_no_interval():
    low, high = share_interval(np.array([np.nan, 1.0, 0.0]), np.array([3.0, np.nan, 0.0]))
    assert np.isnan(low[:2]).all()
    assert np.isnan(high[:2]).all()
    assert (low[2], high[2]) == (0, 1)
