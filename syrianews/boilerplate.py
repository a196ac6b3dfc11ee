"""Phrases by which a line shows what it is: share bars, heads of link lists, comment forms, footers.

The phrases are data (`data/boilerplate.csv`), matched on folded text in one of four ways:

`exact`     the whole line, without its punctuation
`prefix`    the beginning of the line
`label`     the beginning, with a colon, bar or dash behind it (`للمزيد: …`)
`contains`  anywhere in the line
"""

from __future__ import annotations

import re
from functools import lru_cache

from .lexicons import lexicon
from .text import fold

CATEGORIES = frozenset(
    {"related_head", "popular_head", "related_inline", "keywords_head", "poll_head", "poll", "comment_head",
     "comment", "share", "subscribe", "app", "footer", "cookies", "disclaimer", "author_box", "nav", "byline",
     "source_label", "meta_label", "caption"}
)  # fmt: skip
"""What a phrase says about its line."""

_EDGES = " \t.:؛،,!?؟…-–—|»«›‹\"“”'*#•·▪►▶◄()[]/\\_=~+><↑→←⌂"
_PREFIX_WORDS = 40
_LOOK = 200


def bare(folded: str) -> str:
    """A folded line without the punctuation at its ends, in lower case: the key for exact matches.

    >>> bare("  مقالات مشابهه: ")
    'مقالات مشابهه'
    """
    return folded.strip(_EDGES).lower() or folded.strip().lower()


@lru_cache(1)
def _phrases() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, str]]:
    tables: dict[str, dict[str, str]] = {"exact": {}, "prefix": {}, "label": {}, "contains": {}}
    for row in lexicon("boilerplate"):
        phrase = fold(row["phrase"]).lower()
        tables[row["match"]].setdefault(
            bare(phrase) if row["match"] != "contains" else phrase, row["category"]
        )
    return tables["exact"], tables["prefix"], tables["label"], tables["contains"]


@lru_cache(1)
def _expressions() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    _, prefix, label, contains = _phrases()

    def either(phrases: dict[str, str]) -> str:
        return "|".join(re.escape(p) for p in sorted(phrases, key=len, reverse=True))

    return (
        re.compile(rf"({either(prefix)})(?![^\W\d_])"),
        re.compile(rf"({either(label)})\s?[:|/–—]|({either(label)})\s-\s"),
        re.compile(f"({either(contains)})"),
    )


def category(folded: str, words: int) -> str | None:
    """The category of a folded line of `words` words, or None where no phrase speaks for it.

    Long lines are text whatever they begin with, tag lists apart; only what they contain (a copyright) counts.

    >>> category("اقرا ايضا", 2), category("للمزيد: قمه في الدوحه", 4), category("قال الوزير", 2)
    ('related_head', 'related_inline', None)
    """
    exact, prefix, label, contains = _phrases()
    key = bare(folded[:_LOOK]) if words > _PREFIX_WORDS else bare(folded)
    if (found := exact.get(key)) is not None:
        return found
    starts, labels, holds = _expressions()
    if words <= _PREFIX_WORDS and (match := labels.match(key)):
        return label[match.group(1) or match.group(2)]
    if (match := starts.match(key)) and (words <= _PREFIX_WORDS or prefix[match.group(1)] == "keywords_head"):
        return prefix[match.group(1)]
    if words <= 2 * _PREFIX_WORDS and (match := holds.search(folded.lower())):
        return contains[match.group(1)]
    return None
