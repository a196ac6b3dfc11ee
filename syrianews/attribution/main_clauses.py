"""Where the main clause goes on: behind a clause or adverbial that leads to it, or around a relative clause."""

from __future__ import annotations

from ..text import fold
from .frames import LEADING, SAYING, Found
from .reading import Reading
from .shapes import is_definite, is_possessed
from .verb_shapes import MASDAR, is_verb_shape, looks_verbal
from .wordlists import PEOPLE

_SO = fold("فإن")
_THOUGH = frozenset(map(fold, "رغم ورغم برغم وبرغم بالرغم وبالرغم".split()))
_THOUGH_TWO = [[fold(a), fold("الرغم")] for a in ("على", "وعلى")]
"""Openings of a clause that one with `فإن` follows: `رغم تأكيد موسكو أن …، فإن`."""
_LEADING = [[a + fold("بعد"), fold("أن")] for a in ("", "و", "ف")]
_LEADING_ALONE = frozenset(
    map(fold, "بعدما وبعدما فبعدما عندما وعندما فعندما فيما وفيما ففيما بينما وبينما فبينما".split())
)
"""Openings of a clause that a main clause follows behind a comma."""


def resumes(reading: Reading, k: int) -> bool:
    """Whether at the comma `k` the clause around a relative one goes on with what its own verb governs: `شدد الوزير، الذي دعا إلى الهدوء، على أن`."""
    if reading.words[k] not in "،,":
        return False
    word = reading.words[k + 1]
    that = k + 1 + (word in LEADING)
    that += that < len(reading) and reading.words[that] == SAYING
    return that < len(reading) and "that" in reading.tags(that) and reading.words[that][0] not in "وبل"


def main_verb(reading: Reading, found: Found, k: int) -> bool:
    """Whether the verb of the clause that a relative one is set into stands at word `k`, joined to nothing, behind the noun that its speaker told of: `الوزير الذي أعلن استقالته سيغادر`, `تركيا التي تعتبر الحزب منظمة، بدأت`."""
    if found.source is None or found.frame not in ("object", "prep") or k - found.body < 1:
        return False
    lo, _ = reading.sentence_of(found.first)
    first, word, before = found.source.first, reading.words[k], reading.words[k - 1]
    heads = first == lo or bool(reading.tags(first - 1) & {"that", "auxiliary"})
    if not heads or "relative" in reading.classes(before):
        return False
    comma = before in "،," and any(reading.words[j] in "،," for j in range(first, found.first))
    known = (
        is_definite(before) or is_possessed(reading, k - 1) or bool(reading.tags(k - 1) & {"adverb", "day"})
    )
    if reading.clitic(k, "وف") or not (comma or known):
        return False
    future = word[0] == "س" and is_verb_shape(word[1:]) and k not in reading.named
    return future or (_opens_with_verb(reading, k) if comma else looks_verbal(reading, k))


def main_clause(reading: Reading, found: Found, stop: int) -> int:
    """The comma at which the main clause begins where the cue stands in one that leads to it: `بعد أن قال X إن …، نشرت`."""
    lo, _ = reading.sentence_of(found.first)
    opens = reading.words[lo : lo + 2] in _LEADING or reading.words[lo] in _LEADING_ALONE
    opens = opens or _is_in_adverbial(reading, found, lo)
    concedes = reading.words[lo] in _THOUGH or reading.words[lo : lo + 2] in _THOUGH_TWO
    at_once = found.first <= lo + 2
    if not (opens or concedes) or (
        not at_once and any(reading.words[k] in "،," for k in range(lo, found.body))
    ):
        return stop
    k = found.body
    while k < stop - 1:
        if k in reading.quote_at:
            k = max(k + 1, reading.word_at(reading.quote_at[k].end))
            continue
        if concedes and reading.words[k].startswith(_SO):
            return k
        if (
            reading.words[k] in "،,"
            and ((opens and _opens_with_verb(reading, k + 1)) or reading.words[k + 1].startswith(_SO))
            and not reading.clitic(k + 1, "و")
        ):
            return k
        k += 1
    return stop


def _is_in_adverbial(reading: Reading, found: Found, lo: int) -> bool:
    """Whether a verbal noun stands in the adverbial that opens its sentence: `في أعقاب تهديدات الحزب بالرد، وضع الجيش`."""
    if found.form.pos != "masdar" or not reading.tags(lo) & {"circumstance", "preposition"}:
        return False
    return not any(looks_verbal(reading, k) for k in range(lo + 1, found.first))


def _opens_with_verb(reading: Reading, k: int) -> bool:
    """Whether word `k` is a verb by its shape, or by its subject, a noun of people or a name, right behind it: `وضع خبراء`."""
    if looks_verbal(reading, k):
        return True
    word, following = reading.words[k], min(k + 1, len(reading) - 1)
    plain = word.isalpha() and not (
        is_definite(word) or reading.tags(k) or k in reading.named or MASDAR.match(word)
    )
    if not plain or reading.noun(k) is not None or reading.has_tanwin(k):
        return False
    noun = reading.noun(following)
    return following in reading.mention_at or (noun is not None and noun.type in PEOPLE)


def heads_clause(reading: Reading, k: int) -> bool:
    """Whether word `k` stands at the head of its sentence or clause, where the subject of a later verb stands."""
    lo, _ = reading.sentence_of(k)
    return (
        k == lo
        or reading.words[k - 1] in "،,:(-–—"
        or bool(reading.tags(k - 1) & {"that", "auxiliary", "clause"})
    )
