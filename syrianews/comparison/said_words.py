"""Words of an utterance as two wordings of it are compared: what only spelling makes different is one.

One are the spellings of a nationality and of an actor's name (`ترامب`, `ترمب`), a number in digits and in words, a month under its two names
(`تموز/يوليو`), `إلى` and its word (`إلى النظام`, `للنظام`), and what is written apart or together (`لا يزال`, `عبد الله`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..actors.nations import nisbas
from ..schema import Span
from ..text import Folded
from .months_told import months
from .numerals import read_number
from .passages import Telling
from .words import WORD, bare, stem


class SaidWord(NamedTuple):
    """A word as a key of comparison, as it stands, and where it belongs to a name the actor with the consonants of the word."""

    key: str
    text: str
    name: str = ""


Said = list[SaidWord]
Names = Sequence[tuple[int, int, str]]
"""Where a text names actors, and the actor."""

LONE = "و"
"""A conjunction that a quotation mark parts from its word: no word."""
THAT, TO = "ان", "الي"
"""Folded words: one that only leads to what is said, and one that is one with the word behind it."""
TANWEEN = 3
"""More letters than this a word has whose last alef may be an ending alone: `ألوانا`, `ألوانٌ`."""
MONTH = "#"
"""How the key of a month begins."""
_JOINED = re.compile(r"(و?لا)([يت]\w{3,}|بد|شك)|(و?عبد)(ال\w{2,})")
"""Two words written together, in folded text."""
_VOWELS = str.maketrans("", "", "اويه")


def said_words(text: str, names: Names = ()) -> Said:
    """The words of a text as they are compared, in order.

    >>> [word.key for word in said_words("سبعة مراكب عادت إلى المرفأ")], [word.text for word in said_words("لايزال")]
    (['7', 'مراكب', 'عادت', 'مرف'], ['لا', 'يزال'])
    """
    folded = Folded(text)
    words = [(form, *folded.raw_span(*span)) for m in WORD.finditer(folded.text) for form, span in _parts(m)]
    words = [word for n, word in enumerate(words) if word[0] != LONE and not (n == 0 and word[0] == THAT)]
    found: Said = []
    at = 0
    while at < len(words):
        word, start, end = words[at]
        used, name = 1, ""
        month = months().get(word.lstrip("وبل"))
        number = None if month else read_number(words, at, text)
        if month:
            key = f"{MONTH}{month}"
            if found and found[-1].key == key:
                found[-1] = SaidWord(key, f"{found[-1].text} {text[start:end]}")
                at += 1
                continue
        elif number and number[0][0] == number[0][1] and number[0][0] % 1 == 0:
            key, used = str(int(number[0][0])), number[1]
        else:
            if word in (TO, f"{LONE}{TO}") and at + 1 < len(words):
                used = 2
                word, _, end = words[at + 1]
            key = _key(word)
            name = next(
                (
                    f"{actor} {bare(word).translate(_VOWELS)}"
                    for s, e, actor in names
                    if s < end and words[at + used - 1][1] < e
                ),
                "",
            )
        found.append(SaidWord(key, text[start : words[at + used - 1][2]], name))
        at += used
    return found


def _parts(match: re.Match[str]) -> Iterator[tuple[str, Span]]:
    """A word, or the two that are written as one."""
    joined = _JOINED.fullmatch(match.group())
    for n in (1, 2, 3, 4) if joined else ():
        if joined and joined[n]:
            yield joined[n], (match.start() + joined.start(n), match.start() + joined.end(n))
    if not joined:
        yield match.group(), match.span()


def _key(word: str) -> str:
    if len(word) > TANWEEN and word.endswith("ا"):
        word = word[:-1]
    return nisbas().get(word) or stem(word)


def as_one(first: Said, second: Said) -> tuple[Said, Said]:
    """Two wordings, in which a name that both have in two spellings has one key."""
    keys = {word.name: word.key for word in first if word.name}
    one, other = ([w._replace(key=keys.get(w.name, w.key)) for w in side] for side in (first, second))
    return one, other


def one_form(word: SaidWord) -> bool:
    """Whether the forms of a word are mere spelling: of a name, number or month."""
    return bool(word.name) or word.key.startswith(MONTH) or word.key.isdigit()


def names_in(telling: Telling, start: int, end: int) -> Names:
    """Where a stretch of a telling names actors, counted from its beginning."""
    return [
        (m.start - start, m.end - start, m.actor) for m in telling.mentions if m.start < end and start < m.end
    ]


def all_said(telling: Telling) -> str:
    """The keys of everything that a telling says, each between two blanks."""
    found = [word.key for p in telling.paragraphs for word in said_words(telling.text(p.span))]
    return f" {' '.join(found)} "
