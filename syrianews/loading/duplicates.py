"""Copies of one text: which articles repeat an earlier one word for word, or nearly.

Nothing is dropped: an article that is a copy names the original in `duplicate_of` (`originals` says which that is, and that what adds a passage is
no copy). Agency texts that several outlets carry are a finding.

Two articles are near copies when they share at least `SHARE` of their three-word sequences (Jaccard), counted on folded words.
Candidates come from MinHash signatures in bands (locality-sensitive hashing), so that the work grows with the number of
articles and not with its square; each candidate is then compared in full.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b

import numpy as np

from ..corpus import ScrapeRecord
from ..document import word_forms
from ..schema import Article
from ..text import fold
from .originals import Version, copies_among

SHARE = 0.6
_SEQUENCE = 3
_BANDS, _ROWS = 20, 4
"""A pair that shares .6 meets in a band with probability 1 - (1 - .6⁴)²⁰ = .94; one that shares .8 always."""
_SHORTEST = 20
"""Articles of fewer words are copies only word for word."""
_LONGEST = 20_000
"""So many words of an article are compared."""

_random = np.random.default_rng(1256)
_FACTORS = _random.integers(1, 2**63, (_BANDS * _ROWS, 1), dtype=np.uint64) | np.uint64(1)
_SHIFTS = _random.integers(0, 2**63, (_BANDS * _ROWS, 1), dtype=np.uint64)


def mark_duplicates(records: Sequence[ScrapeRecord]) -> int:
    """Set `duplicate_of` (`file#article` of the original) of every article that is a copy; count them."""
    firsts: list[tuple[ScrapeRecord, Article]] = []
    copies: dict[int, list[tuple[ScrapeRecord, Article]]] = {}
    exact: dict[bytes, int] = {}
    bands: dict[tuple[int, bytes], list[int]] = {}
    for record in records:
        for article in record.articles:
            words = text_words(record.document(article).text)
            if not words:
                continue
            text = digest(words)
            first = exact.get(text)
            if first is None:
                first = _near(words, bands, firsts)
            if first is not None:
                copies.setdefault(first, [firsts[first]]).append((record, article))
            exact[text] = len(firsts) if first is None else first
            if first is None:
                firsts.append((record, article))
    for group in copies.values():
        _mark(group)
    return sum(article.duplicate_of is not None for group in copies.values() for _, article in group)


def _mark(group: list[tuple[ScrapeRecord, Article]]) -> None:
    """Set `duplicate_of` among the near copies of one text."""
    versions = [
        Version(a.date, a.outlet, (*a.relays, *a.agencies), a.title, record.document(a).text)
        for record, a in group
    ]
    for n, original in copies_among(versions, text_words, near).items():
        group[n][1].duplicate_of = _name(group[original][1])


def near(one: list[str], other: list[str]) -> bool:
    """Whether two texts are near copies."""
    return share(one, other) >= SHARE


def _name(article: Article) -> str:
    return f"{article.file}#{article.article}"


def text_words(text: str) -> list[str]:
    """The folded words of an article's text, up to `_LONGEST`."""
    return word_forms(fold(text))[:_LONGEST]


def digest(words: list[str]) -> bytes:
    """16 bytes that word-for-word copies have in common."""
    return blake2b(" ".join(words).encode(), digest_size=16).digest()


def signature(words: list[str]) -> np.ndarray | None:
    """The MinHash bands of a text (20 × 4 numbers): near copies have one in common. None for a text too short for that."""
    if len(words) < _SHORTEST:
        return None
    return _minima(_sequences(words))


def share(one: list[str], other: list[str]) -> float:
    """How many of all three-word sequences of two texts are common to them, 0 to 1."""
    return _share(_sequences(one), _sequences(other))


def _minima(sequences: np.ndarray) -> np.ndarray:
    return (sequences * _FACTORS + _SHIFTS).min(axis=1).reshape(_BANDS, _ROWS)


def _near(
    words: list[str], bands: dict[tuple[int, bytes], list[int]], firsts: list[tuple[ScrapeRecord, Article]]
) -> int | None:
    """The number of the first article that these words nearly repeat; else None, and they are entered in the bands."""
    if len(words) < _SHORTEST:
        return None
    sequences = _sequences(words)
    keys = [(band, rows.tobytes()) for band, rows in enumerate(_minima(sequences))]
    met: set[int] = set()
    for key in keys:
        met.update(bands.get(key, ()))
    for number in sorted(met):
        record, article = firsts[number]
        if _share(sequences, _sequences(text_words(record.document(article).text))) >= SHARE:
            return number
    for key in keys:
        bands.setdefault(key, []).append(len(firsts))
    return None


def _sequences(words: list[str]) -> np.ndarray:
    """The distinct sequences of three words, as numbers."""
    codes = np.fromiter(map(number_of, words), dtype=np.uint64, count=len(words))
    parts = [codes[i : len(codes) - _SEQUENCE + 1 + i] * _FACTORS[i] for i in range(_SEQUENCE)]
    return np.unique(np.bitwise_xor.reduce(parts))


@lru_cache(maxsize=200_000)
def number_of(word: str) -> int:
    """A number of 64 bits for a word, the same in every run (Python's own `hash` is not)."""
    return int.from_bytes(blake2b(word.encode("utf-8", "replace"), digest_size=8).digest(), "little")


def _share(one: np.ndarray, other: np.ndarray) -> float:
    """Jaccard: common sequences out of all."""
    common = len(np.intersect1d(one, other, assume_unique=True))
    return common / (len(one) + len(other) - common)
