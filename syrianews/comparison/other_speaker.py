"""Whether two tellings give words to two speakers, by what they call them; which cannot always be told.

Two actors with ids are two, but for one man whose name two desks spell in two ways, and for those who may have said it together: a
minister, his ministry and his state; an observatory and its director; an agency and the source that it has them from. People without a name are
told apart by the noun that heads their description: a father is no commander. But `مصدر`, `مسؤول` and `متحدث` may all be said of
one man, and whether an unnamed man is one whom the other telling names, no text says.
"""

from __future__ import annotations

from functools import cache

from ..actors.nations import capitals
from ..attribution.wordlists import DEMONSTRATIVES, function_words, source_nouns
from ..text import fold
from .speakers import alike, speaker_tie, speaker_words
from .utterances import Utterance
from .words import WORD, one_word, stem

_UNNAMED = "unnamed_person"
_THESE = DEMONSTRATIVES | {fold("هؤلاء"), "ذات", "نفس"}


def another_speaker(one: Utterance, other: Utterance) -> bool | None:
    """Whether two utterances are given to two speakers; None where it cannot be told."""
    if one.source_type == other.source_type == _UNNAMED:
        return _other_people(one, other)
    if one.actor and other.actor:
        return _other_actors(one, other, one.actor, other.actor)
    if one.actor or other.actor or one.source_type != other.source_type:
        return None
    return False if one.naming and other.naming and alike(one, other) else None


def _other_actors(one: Utterance, other: Utterance, first: str, second: str) -> bool | None:
    """The same of actors with ids: the tie of two of them is whole for one man in two spellings, and lesser where one may speak for the other."""
    if _voice(first) == _voice(second):
        return False
    tie = speaker_tie(one, other)
    return tie == 0 or (False if tie == 1 else None)


def _voice(actor: str) -> str:
    """The actor, or the state that a capital speaks for."""
    return capitals().get(actor, actor)


def _other_people(one: Utterance, other: Utterance) -> bool | None:
    """The same of people without a name; an id that they have is that of whom they belong to.

    Who is called by a word of the other's description may be the same or one of them (`خبراء اقتصاديون`, `اقتصاديون`), and sources of which nothing is said may be
    anybody.
    """
    sides = [_nouns(side.speaker) for side in (one, other)]
    if not all(sides):
        return None
    first, second = (nouns[0] for nouns in sides)
    if one_word(first, second):
        return bool(one.actor and other.actor and _voice(one.actor) != _voice(other.actor))
    if {first, second} <= speaker_words("official") or first in sides[1] or second in sides[0]:
        return None
    return None if any(len(nouns) == 1 and nouns[0] in _sources() for nouns in sides) else True


@cache
def _sources() -> frozenset[str]:
    return frozenset(map(stem, ("مصدر", "مصادر")))


def _nouns(speaker: str) -> list[str]:
    """The stems of the words of a description, from the noun on that says what somebody is, behind words such as `أحد`, `بعض` and `هؤلاء`.

    >>> _nouns("أحد المسؤولين الأمريكيين")[0] == _nouns("مسؤول أمريكي")[0]
    True
    """
    words = WORD.findall(fold(speaker))
    at = next((n for n, word in enumerate(words) if not _stands_before_nouns(word)), len(words))
    return [stem(word) for word in words[at:]]


def _stands_before_nouns(word: str) -> bool:
    """Whether a word is a demonstrative, or a determiner and no noun for people as well (`شقيق`)."""
    if word in _THESE:
        return True
    return "determiner" in function_words().get(word, ()) and word not in source_nouns()
