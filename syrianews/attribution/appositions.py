"""Which names belong to a noun phrase: as its genitive (`رئيس سوريا`), or behind a title, an origin or what somebody is to another (`الرئيس الأسد`)."""

from __future__ import annotations

import re
from functools import cache

from ..actors.nations import nisbas
from ..lexicons import lexicon
from ..schema import Mention
from ..text import fold
from .concord import ADJECTIVES, Phrase, is_unnamed
from .phrase_parts import CHIEF
from .reading import Reading
from .shapes import is_definite, is_full_plural
from .wordlists import PEOPLE, SourceNoun

_ALLY = re.compile(r"و?(?:حليف|جار|غريم)ت?(?:ه|ها|هم|هما)$")
"""States named by what they are to another: `سوريا وحليفتها روسيا`."""
_EACH_OF = ["كل", "من"]
"""They go before several speakers."""
_CAPITAL = fold("العاصمة")


def takes_mention(reading: Reading, phrase: Phrase, k: int, mention: Mention) -> bool:
    """Whether the mention at word `k` belongs to the phrase as genitive or name, and opens no phrase of its own: `رئيس سوريا`, `الرئيس الأسد`."""
    if phrase.end == phrase.first:
        return True
    if reading.words[k].isascii() and mention.type == "ORG" and phrase.end == k and phrase.definite:
        return True  # `وكالة الاستخبارات المركزية CIA`
    if mention.type == "GPE" and is_full_plural(reading.words[k - 1]):
        return False  # `اتهم ناشطون طهران بـ`
    if not phrase.definite:
        return _belongs_to_indefinite(reading, phrase, k, mention)
    if mention.type == "PERSON":
        return _names_the_one_titled(reading, phrase, k)
    if mention.type == "GPE" and _CAPITAL in reading.words[max(phrase.first, k - 2) : k]:
        return phrase.end == k  # `مصادر في العاصمة صنعاء`, `العاصمة السورية دمشق`
    ally = is_ally(reading.words[k - 1]) or (
        is_ally(reading.words[k - 2]) and is_definite(reading.words[k - 1])
    )
    return phrase.end == k and mention.type == "GPE" and ally


def _belongs_to_indefinite(reading: Reading, phrase: Phrase, k: int, mention: Mention) -> bool:
    """Whether the mention at word `k` is the genitive or name that an indefinite phrase still wants: `رئيس سوريا`, but not `ناشطون أميركيون سوريا`."""
    before = k - 1 - (reading.words[k - 1] == "#")
    word = reading.words[before]
    if before <= phrase.first:
        return True
    if mention.type == "GPE":
        plural = is_full_plural(word) and is_full_plural(reading.words[before - 1])
        return not plural and word not in ADJECTIVES and word not in nisbas()
    if mention.type == "PERSON":  # `نائب فرنسي معارض ديفيد كاميرون`: two people
        return bool(phrase.joints) or not is_unnamed(reading, phrase.first)
    return not (mention.type == "MEDIA" and word.endswith(("ي", "يه")))


def _names_the_one_titled(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether the person at word `k` is the one whom a definite phrase calls by title, origin or office.

    Behind a name a second title is the second man's, and the phrase is cut before it: `انتقد الناطق سمير الحداد رئيس الحزب عمر زيدان`.
    """
    first = phrase.joints[-1] if phrase.joints else phrase.first
    if reading.noun(first) is None and phrase.joints:
        first = phrase.first  # `الخبير الاجتماعي والبيئي`
    head = reading.noun(first + 2 if reading.words[first : first + 2] == _EACH_OF else first)
    called = _is_titled(reading, k - 1) or _is_of_origin(reading, phrase, head)
    if called and phrase.end == k and not phrase.person:
        return True
    if head is not None and head.number == "du":
        return not phrase.person and head.type in PEOPLE and _is_of_two(reading, k)
    if head is None:  # `كبير الأساقفة سمير الحداد`
        chief = reading.words[first].removeprefix("و") in CHIEF and phrase.end > first + 1
        if chief:
            return not phrase.person
    elif head.number != "sg" or is_unnamed(reading, first):
        return False
    titled = phrase.first < phrase.name_end < k == phrase.end and not phrase.joints
    if titled and "preposition" not in reading.tags(phrase.name_end):
        phrase.end = phrase.name_end
    return not phrase.person and head is not None and head.type in PEOPLE


def _is_of_two(reading: Reading, k: int) -> bool:
    """Whether the person at word `k` is the first of two: `الباحثان سمير الحداد وعمر زيدان`."""
    end = reading.mention_at[k][0]
    return (
        end in reading.mention_at and reading.mention_at[end][1].type == "PERSON" and reading.clitic(end, "و")
    )


@cache
def _honorifics() -> frozenset[str]:
    """The folded titles of respect: `الدكتور`, `الشيخ`."""
    return frozenset(fold(row["title"]) for row in lexicon("titles") if row["kind"] == "honorific")


def _is_titled(reading: Reading, k: int) -> bool:
    """Whether a title that stands right before a name ends the phrase at word `k`: `وزير الري المصري الدكتور`."""
    return reading.words[k] in _honorifics()


def _is_of_origin(reading: Reading, phrase: Phrase, head: SourceNoun | None) -> bool:
    """Whether the phrase only says where somebody comes from or what he does: `الأرجنتيني`, `السياسية القومية`."""
    words = reading.words[phrase.first : phrase.end]
    people = head is None and phrase.first not in reading.mention_at and len(words) <= 2
    return people and all(word.startswith("ال") and word.endswith(("ي", "يه")) for word in words)


def is_ally(word: str) -> bool:
    """Whether a folded word says what a state is to another: `وحليفتها روسيا`."""
    return bool(_ALLY.match(word))
