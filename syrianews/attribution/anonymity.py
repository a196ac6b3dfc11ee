"""Anonymity: the clause in which a text says that its source is not named, how strongly it says so, and why.

`data/anonymity.csv` holds the parts that such a clause is built of: a `request` (شرط، طلب) or `refusal` (رفض), a `negation`, a
word of `disclosure` (الكشف عن، ذكر) or `withholding` (حجب), an `identity` (اسمه، هويته), `naming` (لم يسمه), an `authority` that
is lacking for `speech` (غير مخول بالحديث) and a `reason` (لحساسية المسألة). `*` stands for an ending. The strengths, from strong to weak:

| strength | the text says |
| --- | --- |
| `on_condition` | the source spoke on condition of not being named |
| `requested` | the source asked not to be named, or refused to be |
| `not_authorised` | the source may not speak |
| `unnamed` | the text, or the outlet it relays, does not name the source |
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..lexicons import lexicon
from ..schema import Span
from ..text import fold
from .morphology import stems_before_pronoun
from .reading import Reading

_PRONOUN = "(?:هما|هم|هن|ها|ه)"
_COMPLEMENTISER = "ان(?:ه|ها|هم|هما)?\\b"
_LONGEST_CLAUSE = 9
"""The longest clause, in words."""
_REASON_WORDS = 8
"""The longest reason, in words behind the word that opens it."""


@dataclass(frozen=True, slots=True)
class AnonymityClause:
    """One clause: its span, strength and reason, in offsets of the folded text it was found in."""

    span: Span
    strength: str
    reason: Span | None = None

    @property
    def requested(self) -> bool:
        """Whether the source itself asked not to be named."""
        return self.strength in ("on_condition", "requested")


def find_anonymity(folded: str, start: int = 0, end: int | None = None) -> AnonymityClause | None:
    """The first anonymity clause of a folded text between two offsets, or None.

    >>> text = fold("قال مسؤول طلب عدم ذكر اسمه لحساسية المسألة إن الأمر انتهى")
    >>> clause = find_anonymity(text)
    >>> clause.strength, text[slice(*clause.span)], text[slice(*clause.reason)]
    ('requested', 'طلب عدم ذكر اسمه', 'لحساسيه المساله')
    """
    end = len(folded) if end is None else end
    match = _clauses().search(folded, start, end)
    if match is None:
        return None
    strength = "requested" if match.lastgroup == "refused" else str(match.lastgroup)
    why = _reasons().match(folded, match.end(), end)
    return AnonymityClause(match.span(), strength, why.span("reason") if why else None)


@cache
def _clauses() -> re.Pattern[str]:
    """One expression for every clause; the named group that matched is the strength."""
    disclosure, withholding, negation = _words("disclosure"), _words("withholding"), _words("negation")
    identity = f"{_words('identity', before_pronoun=True)}{_PRONOUN}"
    gap = r"(?:\s+\w+){0,2}?\s+"
    hidden = rf"(?:{negation}\s+{disclosure}|(?:{negation}\s+)?{withholding})\s+{identity}"
    return re.compile(
        r"(?<!\w)[وف]?(?:"
        rf"(?:(?P<on_condition>{_words('request', 'on_condition')})|(?P<requested>{_words('request', 'requested')}))"
        rf"{gap}{hidden}"
        rf"|(?P<refused>{_words('refusal')}){gap}{disclosure}\s+{identity}"
        rf"|(?P<not_authorised>(?:غير|ليس\w*|لم\s+يكن\w*|لا)\s+(?:ال)?{_words('authority')}\w{{0,3}})"
        rf"(?:\s+ل\w{{1,3}})?\s+(?:ب?ال|لل|ب)?{_words('speech')}"
        rf"|(?P<unnamed>{hidden}|لم\s+{_words('naming')}{_PRONOUN})"
        r")(?!\w)"
    )


@cache
def _reasons() -> re.Pattern[str]:
    """A reason right behind the clause, up to a punctuation mark or a complementiser."""
    opener, content = _words("reason"), rf"(?:\s+(?!{_COMPLEMENTISER})\w+){{0,{_REASON_WORDS}}}"
    return re.compile(rf"\s*،?\s*(?P<reason>{opener}(?!\w){content})")


def _words(part: str, strength: str = "", before_pronoun: bool = False) -> str:
    """The alternatives that the table has for a part, the longest first."""
    found = {
        fold(row["text"])
        for row in lexicon("anonymity")
        if row["part"] == part and strength in ("", row["strength"])
    }
    if before_pronoun:
        found = {stem for word in found for stem in stems_before_pronoun(word)}
    longest = sorted(found, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(word.replace("*", r"\w{0,3}").replace(" ", r"\s+") for word in longest) + ")"


_UNNAMED = frozenset(
    map(
        fold,
        "اسمه اسمها اسمهم أسمائهم أسمائها أسماءهم أسماءها هويته هويتها هويتهم هوياتهم كنيته كنيتها لقبه لقبها".split(),
    )
)
_NAME, _FAMILY = fold("اسم"), frozenset(map(fold, "عائلته عائلتها".split()))
HIDES = _UNNAMED | _FAMILY
"""With one of these words such a clause ends."""
_SHOWING = frozenset(map(fold, "الكشف كشف ذكر الإفصاح إفصاح إعلان الإعلان نشر التصريح بذكر".split()))


def asks_to_hide(reading: Reading, k: int) -> bool:
    """Whether the clause begins at word `k`: `طلب عدم ذكر اسمه`, `شرط حجب هويته`."""
    last = min(len(reading), k + _LONGEST_CLAUSE) - 1
    clause = find_anonymity(reading.text, reading.starts[k], reading.ends[last])
    return clause is not None and clause.span[0] == reading.starts[k]


def hides_name(reading: Reading, k: int, limit: int) -> bool:
    """Whether a verb or participle at word `k` only says that the source will not be named: `رافضا الكشف عن اسمه`, `رفض ذكر اسمه`."""
    return hidden_end(reading, k, limit) > k


def hides(reading: Reading, k: int) -> bool:
    """Whether the preposition at word `k` only leads to what a source asks not to be shown: `الكشف عن اسمه`."""
    return reading.words[k + 1] in _UNNAMED and reading.words[k - 1] in _SHOWING


def hidden_end(reading: Reading, k: int, limit: int) -> int:
    """The word behind such a clause that begins at word `k`; `k` where none does."""
    near = reading.words[k + 1 : min(limit, k + 7)]
    if _SHOWING.isdisjoint(near):
        return k
    return next((k + 2 + j for j, word in enumerate(near) if _is_hidden(word, near[j - 1])), k)


def _is_hidden(word: str, before: str) -> bool:
    """Whether a folded word is the name or identity of a source, with its pronoun: `اسمه`, `اسم عائلتها`."""
    return word in _UNNAMED or (word in _FAMILY and before == _NAME)
