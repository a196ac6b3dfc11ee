"""Whether two tellings give words to two speakers, by what they call them; which cannot always be told.

Two actors with ids are two, but for one man whose name two desks spell in two ways, and for those who may have said it together: a
minister, his ministry and his state; an observatory and its director; an agency and the source that it has them from. People without a name are
told apart by the noun that heads their description: a father is no commander. But `مصدر`, `مسؤول` and `متحدث` may all be said of
one man, and whether an unnamed man is one whom the other telling names, no text says.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import takewhile

from ..actors.nations import capitals
from ..attribution.title_holders import AIDES
from ..attribution.wordlists import DEMONSTRATIVES, function_words, source_nouns
from ..lexicons import lexicon
from ..text import fold
from .speakers import SAME_STATE, alike, speaker_tie, speaker_words, state_of
from .utterance import Utterance
from .words import WORD, one_word, stem

_UNNAMED = "unnamed_person"
_OF_STATE = re.compile("government|presidency|prime-ministry|ministry-.+|department-of-.+|army")
"""What stands behind the adjective of a nation in the ids of bodies that speak for its state."""
_SEATS = frozenset({"white-house", "kremlin", "elysee-palace"})
_THESE = DEMONSTRATIVES | {fold("هؤلاء"), "ذات", "نفس", "بعض"}


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
    state = state_of(first)
    if (
        tie == SAME_STATE
        and state
        and state == state_of(second)
        and not _relays(one, other)
        and not alike(one, other)
    ):
        return None if _is_the_state(first) and _is_the_state(second) else True
    return tie == 0 or (False if tie == 1 else None)


def _relays(one: Utterance, other: Utterance) -> bool:
    """Whether one of two speakers is whom the other's words are had from."""
    return one.actor in other.relayed_by or other.actor in one.relayed_by


@lru_cache(maxsize=20_000)
def _is_the_state(actor: str) -> bool:
    """Whether an actor is a state or what speaks for the whole of it: its capital, government, presidency, army or a ministry; not a party, a council or a court."""
    rows = lexicon("countries")
    return (
        actor in _SEATS
        or actor in capitals()
        or any(
            actor == row["actor"]
            or (row["english"] and _OF_STATE.fullmatch(actor.removeprefix(f"{row['english']}-")))
            for row in rows
        )
    )


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
    first, second = (stem(words[0]) for words in sides)
    if one_word(first, second):
        return bool(one.actor and other.actor and _voice(one.actor) != _voice(other.actor))
    if {first, second} <= speaker_words("official"):
        return None
    if first in _adjectives(sides[1]) or second in _adjectives(sides[0]):
        return None
    return None if any(len(words) == 1 and stem(words[0]) in _sources() for words in sides) else True


def _adjectives(words: list[str]) -> list[str]:
    """The stems of the adjectives right behind the noun that heads a description: definite, or feminine, only as it is, and none behind a noun of kin or aides.

    >>> _adjectives(["خبراء", "اقتصاديون"]), _adjectives(["محامي", "المتهم"]), _adjectives(["والد", "طالبه"])
    (['اقتصادي'], [], [])
    """
    head, *behind = words
    if head in AIDES:
        return []
    agree = takewhile(
        lambda word: (
            word.startswith("ال") == head.startswith("ال") and (head.endswith("ه") or not word.endswith("ه"))
        ),
        behind,
    )
    return [stem(word) for word in agree]


@cache
def _sources() -> frozenset[str]:
    return frozenset(map(stem, ("مصدر", "مصادر")))


def _nouns(speaker: str) -> list[str]:
    """The folded words of a description, from the noun on that says what somebody is, behind words such as `أحد`, `بعض` and `هؤلاء`.

    >>> _nouns("أحد المسؤولين الأمريكيين")
    ['المسوولين', 'الامريكيين']
    """
    words = WORD.findall(fold(speaker))
    at = next((n for n, word in enumerate(words) if not _stands_before_nouns(word)), len(words))
    return words[at:]


def _stands_before_nouns(word: str) -> bool:
    """Whether a word is a demonstrative, or a determiner and no noun for people as well (`شقيق`)."""
    if word in _THESE:
        return True
    return "determiner" in function_words().get(word, ()) and word not in source_nouns()
