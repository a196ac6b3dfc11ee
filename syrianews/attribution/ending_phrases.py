"""The noun phrase that ends right before a word: where it begins is found from its end."""

from __future__ import annotations

from collections.abc import Iterator

from ..actors.nations import nisbas
from ..quotes import Quotation
from ..text import fold
from .concord import Phrase
from .cues import CueForm
from .phrase_parts import WEAKENING, is_behind_that
from .phrases import noun_phrase
from .reading import Reading
from .shapes import is_definite, is_possessed, on_preposition
from .subjects import BOUNDARY, agrees, can_be_source, is_speaker
from .wordlists import PRESENT, SOME, TEXTS, weak_source_nouns

LONGEST = 24
"""How many words there may be from the beginning of a phrase to the verb behind it."""
BESIDE = PRESENT | set(map(fold, "بمعية برفقة بصحبة بدعوة برعاية بمبادرة بدعم".split()))
"""With whom, before whom or by whose doing something is done."""
NO_HEAD = BOUNDARY | {"preposition", "relative"}
"""Classes of the words that no subject begins with."""


def phrase_that_ends(reading: Reading, end: int, lo: int, form: CueForm) -> Phrase | None:
    """The longest phrase that can be a source, agrees with the verb, and ends right before word `end`; one that is sure to name a
    speaker goes before others, however short."""
    last = reading.words[end - 1]
    if not (
        last[0].isalnum()
        or last == ")"
        or any(q.end == reading.ends[end - 1] for q in quotes_near(reading, end))
    ):
        return None
    start = end - 1
    limit = max(lo, end - LONGEST)
    while start > limit and reading.words[start] not in ":؛":
        following = reading.words[start + 1]
        negates = reading.words[start] in WEAKENING and (is_definite(following) or following in nisbas())
        if reading.tags(start) & BOUNDARY and not negates:
            break
        start -= 1
    others = []
    for first in _heads(reading, start, end):
        if not is_speaker(reading, Phrase(first, end)):
            others.append(first)
        elif (phrase := _that_reaches(reading, first, end, form)) is not None:
            return phrase
    for first in others:
        weak = _may_tell(reading, first, form)
        source = can_be_source(reading, Phrase(first, end), weak)
        if source and not (first > start and completes(reading, first)):
            phrase = _that_reaches(reading, first, end, form)
            if phrase is not None:
                return phrase
    return None


def _may_tell(reading: Reading, k: int, form: CueForm) -> bool:
    """Whether a noun at word `k` that no list has for a source is one before its verb: somebody's people before a plural (`لكن جيرانه قالوا`), or a text (`شعارات تطالب بـ`)."""
    if form.pos != "verb" or form.suffix:
        return False
    text = weak_source_nouns().get(reading.words[k])
    if text is not None and text.type in TEXTS:
        return not is_definite(reading.words[k])
    opens = k == reading.sentence_of(k)[0] or is_behind_that(reading, k)
    return form.number == "p" and opens and is_possessed(reading, k)


def _heads(reading: Reading, start: int, end: int) -> Iterator[int]:
    """The words from `start` on that a subject may begin with."""
    for first in range(start, end):
        inside = first in reading.named and first not in reading.mention_at
        if inside or not NO_HEAD.isdisjoint(reading.tags(first)) or on_preposition(reading, first):
            continue
        if reading.has_tanwin(first) and reading.noun(first) is None and reading.words[first] not in SOME:
            continue
        if first == start or not _describes(reading, first):
            yield first


def completes(reading: Reading, k: int) -> bool:
    """Whether the definite word `k` is the genitive of a noun that a preposition governs: `حول أسباب التأخير`."""
    noun = reading.words[k - 1]
    if k and noun.removeprefix("و") in BESIDE:
        return True
    construct = noun[0].isalpha() and not is_definite(noun) and k - 1 not in reading.named
    if not construct or k < 2 or reading.tags(k - 1) - {"occasion"}:
        return False
    return "preposition" in reading.tags(k - 2) or reading.clitic(k - 1, "ل")


def _describes(reading: Reading, k: int) -> bool:
    """Whether a definite word right behind another one is an adjective of it: `التبادل المصرفي المباشر`, `إلى الشباب اللبناني`."""
    before, word = reading.words[k - 1], reading.words[k]
    if k in reading.mention_at or k - 1 in reading.named or not (is_definite(word) and is_definite(before)):
        return False
    led = k > 1 and "preposition" in reading.tags(k - 2) and word.removeprefix("ال") in nisbas()
    return (reading.noun(k - 1) is None or led) and word.endswith(("ي", "يه"))


def _that_reaches(reading: Reading, first: int, end: int, form: CueForm) -> Phrase | None:
    """The phrase from word `first` on, if it agrees with the verb and ends right before word `end`."""
    phrase = noun_phrase(reading, first, end)
    return phrase if phrase.end == end and agrees(reading, phrase, form) else None


def quotes_near(reading: Reading, end: int) -> list[Quotation]:
    """The quotations that open among the eight words before word `end`."""
    return [reading.quote_at[k] for k in range(max(0, end - 8), end) if k in reading.quote_at]
