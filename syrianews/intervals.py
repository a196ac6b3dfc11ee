"""Exact intervals of counts and shares: Poisson (Garwood 1936) and binomial (Clopper and Pearson 1934)."""

from __future__ import annotations

import numpy as np
from scipy.special import betaincinv, gammaincinv  # scipy.stats takes a second to import

__all__ = ["poisson_interval", "share_interval"]


def poisson_interval(count: np.ndarray | int, level: float = 0.95) -> tuple[np.ndarray, np.ndarray]:
    """Exact interval of a Poisson count (Garwood 1936): its lower and upper end, of the shape of `count`.

    `level` is the share of intervals that hold the true mean (0.95 for 95 %).
    Raises ValueError for a count below 0 and a level that does not lie between 0 and 1.

    >>> low, high = poisson_interval(5)
    >>> round(float(low), 2), round(float(high), 2)
    (1.62, 11.67)
    """
    count = np.asarray(count, dtype=float)
    tail = _tail(level)
    if (count < 0).any():
        raise ValueError(f"a count is 0 or more, and this is {count.min():g}.")
    low = np.where(count > 0, gammaincinv(np.maximum(count, 1), tail), 0.0)
    return low, gammaincinv(count + 1, 1 - tail)


def share_interval(
    count: np.ndarray | float, total: np.ndarray | float, level: float = 0.95
) -> tuple[np.ndarray, np.ndarray]:
    """Exact interval of a share (Clopper and Pearson 1934): its lower and upper end, of the shape of `count`; (0, 1) if the
    total is 0, NaN where a count or its total is missing.

    Raises ValueError for a count below 0 or above its total, and for a level that does not lie between 0 and 1.

    >>> low, high = share_interval(3, 10)
    >>> round(float(low), 3), round(float(high), 3)
    (0.067, 0.652)
    """
    k, n = np.asarray(count, dtype=float), np.asarray(total, dtype=float)
    tail = _tail(level)
    if (k < 0).any() or (k > n).any():
        raise ValueError(f"a share is a count out of a total: {count} out of {total} is none.")
    missing = np.isnan(k) | np.isnan(n)
    low = np.where(k > 0, betaincinv(np.maximum(k, 1), n - k + 1, tail), 0.0)
    high = np.where(k < n, betaincinv(k + 1, np.maximum(n - k, 1), 1 - tail), 1.0)
    return np.where(missing, np.nan, low), np.where(missing, np.nan, high)


def _tail(level: float) -> float:
    """What an interval of that level leaves out at each end."""
    if not 0 < level < 1:
        raise ValueError(f"level={level}: it lies between 0 and 1, as in level=0.95.")
    return (1 - level) / 2


def __dir__() -> list[str]:
    return __all__
