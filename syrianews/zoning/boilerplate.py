"""Phrases by which a line shows what it is: share bars, heads of link lists, comment forms, footers.

The phrases are data (`data/boilerplate.csv`), matched on folded text in one of six ways:

`exact`     the whole line, without its punctuation
`prefix`    the beginning of the line
`label`     the beginning, with a colon, bar or dash behind it (`للمزيد: …`)
`contains`  anywhere in the line
`menu`      an item of a menu, where a page in one line runs it together with others
`suffix`    the end of the line, alone or in brackets, as under the teasers of a list (`… [قراءة المزيد]`)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache
from typing import Any, TypeAlias

from ..lexicons import lexicon
from ..text import fold
from .composed import composed_category, composed_starts

META = frozenset({"byline", "credit", "source_label", "meta_label", "caption"})
"""Categories of lines that belong to an article's metadata."""
HEADS = frozenset({"related_head", "popular_head"})
"""Categories of lines that head lists of links."""
EDGES = " \t.:؛،,!?؟…-–—|»«›‹\"“”'*#•·▪►▶◄➤➢➔()[]/\\_=~+><↑→←⌂"
"""What is no part of a phrase at either end of a line."""
_COUNTER = EDGES + "0123456789"
_LOOK, _ENDING = 200, 40
_NUMBER = re.compile(r"^\d{1,2}[.)] ")
"""The number of an item in a list, which a dump keeps before the item."""
_TO_BOTH = re.compile(r"(?<=\w)/ي(?!\w)")
"""How a site speaks to women and men alike (`اقرأ/ي`)."""
_SHORT, _LONG = 25, 40
_SHORT_HEAD = 4
_COMPOSED_WORDS = 8
_PREFIX_WORDS = {
    "keywords_head": 10_000,
    "related_head": 4,
    "byline": 8,
    "credit": 7,
    "source_label": 30,
    "meta_label": 16,
}
"""The longest line, in words, for which the beginning decides; lines of a tag list have no limit."""
FIELD = re.compile(r"\{ ?(?P<mark>[{*%])[^{}]*(?:\}|(?P=mark)) ?\}")
"""A place in a template that a page was to fill in (`{{ title }}`)."""
_APART_SIGNS = ("  ", "\t", "|", "•", ">")
_APART = re.compile(r"\s{2,}|\t|\s*(?:[|•>]\s*)+")
"""What stands between buttons or links in one line."""
_BAR_WORDS = 12
"""The most words of a share bar in one line (`تويتر واتساب فيسبوك`)."""
_CONTAINS_WORDS = {"disclaimer": 80, "cookies": 80}
"""The longest line, in words, for which a phrase anywhere in it decides."""


def match_key(folded: str) -> str:
    """A folded line without the punctuation at its ends, in lower case: the key for exact matches.

    >>> match_key("  مقالات مشابهه: ")
    'مقالات مشابهه'
    """
    return folded.strip(EDGES).lower() or folded.strip().lower()


@lru_cache(1)
def _phrases() -> dict[str, dict[str, str]]:
    """Folded phrases to their category, by the way they are matched."""
    tables: dict[str, dict[str, str]] = {
        match: {} for match in ("exact", "prefix", "label", "contains", "suffix", "menu")
    }
    for row in lexicon("boilerplate"):
        phrase = fold(row["phrase"]).lower()
        tables[row["match"]].setdefault(
            match_key(phrase) if row["match"] != "contains" else phrase, row["category"]
        )
    return tables


Opening: TypeAlias = Callable[[str], re.Match[str] | None]
"""Matches what a line begins with."""


@lru_cache(1)
def _openings() -> tuple[Opening, Opening]:
    """What a line begins with, alone and with a mark behind it."""
    return (
        _opening(_phrases()["prefix"], r"(?:(?![^\W\d_])|(?<=[a-z])(?=[ء-ي]))"),
        _opening(_phrases()["label"], r"(?:\s?[:|/–—]|\s-\s|\s?>{2})"),
    )


def _opening(phrases: Collection[str], behind: str) -> Opening:
    """An expression for any of some phrases with `behind` behind it; most lines have no first letters of any, which is looked up first."""
    either = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    expression = re.compile(rf"({either}){behind}")
    letters = min(map(len, phrases))
    heads = frozenset(phrase[:letters] for phrase in phrases)
    return lambda line: expression.match(line) if line[:letters] in heads else None


@lru_cache(1)
def _endings() -> re.Pattern[str]:
    """The expression for what a teaser ends with, behind its cut-off text or in brackets."""
    phrases = "|".join(re.escape(phrase) for phrase in sorted(_phrases()["suffix"], key=len, reverse=True))
    return re.compile(rf"(?:[\s\[(…]|\.\.)({phrases})$")


@lru_cache(1)
def _contained() -> Any:
    import ahocorasick

    machine = ahocorasick.Automaton()
    for phrase, name in _phrases()["contains"].items():
        machine.add_word(phrase, name)
    machine.make_automaton()
    return machine


@lru_cache(1)
def phrase_starts() -> frozenset[str]:
    """The first words of the phrases that fill a line, bare, of those that a notice contains, of the items of menus, and of composed ones."""
    tables = _phrases()
    phrases = (*tables["exact"], *tables["contains"], *tables["menu"])
    return composed_starts() | {phrase.split()[0] for phrase in phrases if phrase.split()}


@lru_cache(1)
def _second_words() -> dict[str, frozenset[str]]:
    """Those first words to the second words of their phrases, bare, an empty one for a phrase of one word; those of composed phrases are left out."""
    tables = _phrases()
    found: dict[str, set[str]] = {}
    for phrase in (*tables["exact"], *tables["contains"], *tables["menu"]):
        first, second, *_ = [*map(match_key, phrase.split()), "", ""]
        found.setdefault(first, set()).add(second)
    return {first: frozenset(seconds) for first, seconds in found.items() if first not in composed_starts()}


def may_open_phrase(first: str, second: str) -> bool:
    """Whether such a phrase may begin with these two words, the first one bare: most of those that begin like one (`في`, `من`) go on
    otherwise.

    >>> may_open_phrase("جميع", "الحقوق"), may_open_phrase("جميع", "القوات")
    (True, False)
    """
    if first not in phrase_starts():
        return False
    seconds = _second_words().get(first) if first.isalpha() else None
    return seconds is None or "" in seconds or match_key(second) in seconds


def phrase_category(folded: str) -> str | None:
    """The category of a folded string that is nothing but a stock phrase or an item of a menu, with or without a count behind it.

    >>> phrase_category("التعليقات (0)"), phrase_category("جميع الحقوق محفوظه"), phrase_category("قال الوزير")
    ('comment_head', 'footer', None)
    """
    tables = _phrases()
    key = match_key(folded)
    notice = tables["contains"].get(key)
    found = tables["exact"].get(key) or tables["exact"].get(key.strip(_COUNTER)) or tables["menu"].get(key)
    found = found or (notice if notice == "footer" else None)
    return found or (composed_category(key) if key.partition(" ")[0] in composed_starts() else None)


def category(folded: str, words: int) -> str | None:
    """The category of a folded line of `words` words, or None where no phrase speaks for it.

    Long lines are text whatever they begin with, tag lists apart; only what they contain (a copyright) counts.

    >>> category("اقرا ايضا", 2), category("للمزيد: قمه في الدوحه", 4), category("قال الوزير", 2)
    ('related_head', 'related_inline', None)
    """
    tables = _phrases()
    if "/ي" in folded:
        folded = _TO_BOTH.sub("", folded)
    exact, prefix, label, suffix = tables["exact"], tables["prefix"], tables["label"], tables["suffix"]
    key = match_key(folded[:_LOOK]) if words > _LONG else match_key(folded)
    if (found := exact.get(key) or exact.get(key.strip(_COUNTER))) is not None:
        return found
    end = key if words <= _LONG else match_key(folded[-_ENDING:]) if words <= 2 * _LONG else ""
    if end.endswith(tuple(suffix)) and (match := _endings().search(end)):
        return suffix[match.group(1)]
    if words <= _COMPOSED_WORDS and (found := composed_category(key)) is not None:
        return found
    starts, labels = _openings()
    head, mark, _ = key.partition(":") if words <= _LONG else ("", "", "")
    if mark and 0 < head.count(" ") <= _SHORT_HEAD:
        match = starts(head)
        of_head = exact.get(head.strip()) or (prefix[match.group(1)] if match else None)
        of_head = of_head or composed_category(head.strip())
        if of_head in ("related_head", "popular_head"):
            return "related_inline"
        if of_head == "keywords_head":
            return of_head
    if words <= _LONG and (match := labels(key)):
        return label[match.group(1)]
    if key[:1].isdecimal():
        key = _NUMBER.sub("", key)
    if (match := starts(key)) and words <= _PREFIX_WORDS.get(prefix[match.group(1)], _LONG):
        return prefix[match.group(1)]
    if 1 < words <= _BAR_WORDS and all(exact.get(word) == "share" for word in match_key(folded).split()):
        return "share"
    parted = words <= _LONG and any(map(folded.__contains__, _APART_SIGNS))
    pieces = list(filter(None, _APART.split(folded.strip()))) if parted else []
    kinds = [exact.get(match_key(piece)) or composed_category(match_key(piece)) for piece in pieces]
    if len(kinds) > 1 and all(kinds):
        return kinds[0]
    if words <= _LONG and "{" in folded and FIELD.search(folded):
        return "nav"
    if words <= 2 * _LONG:
        for _, found in _contained().iter(folded.lower().replace(" :", ":")):
            if words <= _CONTAINS_WORDS.get(found, _SHORT):
                return found
    return None
