"""Make `syrianews/data/name_shapes.csv`, and say how well it tells names that were left out.

    python benchmarks/name_shapes.py

Runs of two and three letters are counted in the package's own tables: in the names of persons from countries that do not
write Arabic, and in the words of the news. No other data goes in.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from math import log
from pathlib import Path

from syrianews.actors.name_shapes import LENGTHS, NameShapes, runs
from syrianews.actors.vocabulary import Vocabulary
from syrianews.lexicons import lexicon
from syrianews.text import fold

OUT = Path(__file__).parents[1] / "syrianews" / "data" / "name_shapes.csv"
_WRITES_ARABIC = frozenset(
    "AE AF BH DJ DZ EG IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN TR YE".split()
)
"""Countries whose persons have Arabic names, or names built like them."""
_SHORTEST = 3
_SMOOTHING = 0.5
_FREQUENT_NAME = 3000
_SEEN = 20
_SELDOM_BEHIND_NAMES = 3
_FOLDS = 5
_LEAST = 0.6


def main() -> None:
    """Write the table; print the shares of names and of words, left out in turn, that pass for names."""
    names, words = _foreign_names(), _words()
    for kind, listed in (("names", names), ("words", words)):
        passed = 0
        for fold_number in range(_FOLDS):
            kept = [
                [word for i, word in enumerate(group) if i % _FOLDS != fold_number]
                for group in (names, words)
            ]
            shapes = NameShapes(_odds(*kept))
            passed += sum(shapes.foreignness(word) > _LEAST for word in listed[fold_number::_FOLDS])
        print(f"{kind}: {len(listed)}, of which {passed / len(listed):.3f} are above {_LEAST}")
    with OUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("run", "odds"))
        writer.writerows((run, f"{odds:.2f}") for run, odds in sorted(_odds(names, words).items()))


def _odds(names: list[str], words: list[str]) -> dict[str, float]:
    """For each run of letters how much likelier it is in names than in words, as log odds."""
    in_names, in_words = _count(names), _count(words)
    odds = {}
    for length in LENGTHS:
        seen = {run for run in (*in_names, *in_words) if len(run) == length}
        of_names = sum(in_names[run] for run in seen) + _SMOOTHING * len(seen)
        of_words = sum(in_words[run] for run in seen) + _SMOOTHING * len(seen)
        for run in seen:
            share = (in_names[run] + _SMOOTHING) / of_names
            odds[run] = log(share * of_words / (in_words[run] + _SMOOTHING))
    return odds


def _count(words: Iterable[str]) -> Counter[str]:
    return Counter(run for word in words for run in runs(word))


@lru_cache(maxsize=1)
def _names_of_all() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words in the names of foreign persons, of the others, and of everything else the registry lists."""
    foreign, own, things = set[str](), set[str](), set[str]()
    kinds = {
        row["id"]: own if row["country"] in _WRITES_ARABIC else foreign if row["country"] else things
        for row in lexicon("actors")
        if row["type"] == "PERSON"
    }
    for row in lexicon("aliases"):
        kinds.get(row["actor"], things).update(fold(word) for word in row["alias"].split())
    return frozenset(foreign), frozenset(own), frozenset(things)


def _foreign_names() -> list[str]:
    foreign, own, _ = _names_of_all()
    given = {
        fold(row["name"])
        for row in lexicon("given_names")
        if row["origin"] == "foreign" and not row["also_word"]
    }
    count = Vocabulary.default().count
    return sorted(
        name
        for name in (foreign | given) - own
        if name.isalpha()
        and len(name) >= _SHORTEST
        and not name.startswith("ال")
        and count(name) < _FREQUENT_NAME
    )


def _words() -> list[str]:
    vocabulary = Vocabulary.default()
    tables = ("given_names", "surnames")
    names = frozenset(fold(row["name"]) for table in tables for row in lexicon(table)).union(*_names_of_all())
    return [
        word
        for word in vocabulary
        if vocabulary.count(word) >= _SEEN
        and vocabulary.after_name(word) < _SELDOM_BEHIND_NAMES
        and word not in names
        and word.isalpha()
        and not word.isascii()
        and len(word) >= _SHORTEST
    ]


if __name__ == "__main__":
    main()
