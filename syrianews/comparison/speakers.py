"""Speakers: whether two sources, in two tellings, are one voice.

One outlet names the man, the next his office, a third the state that he speaks for: `مدير المرصد رامي عبد الرحمن` and `المرصد`,
`المتحدث باسم الحكومة الأردنية` and `المومني`, `تركيا` and `وزير الخارجية التركي`. What a telling says of a speaker wherever it
names him (`Roles`) ties the one to the other. A looser tie is worth less: more of the words must then meet (`shared_quotes`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ..actors.nations import nisbas
from ..lexicons import lexicon
from ..schema import Span
from ..text import fold
from .person_names import one_name, titled
from .utterance import Roles, Utterance
from .words import WORD, stem, weight

if TYPE_CHECKING:
    from .passages import Telling

GENERIC_TYPES = frozenset({"reports", "impersonal"})
"""Types of sources that are nobody in particular."""
SPEAKS_FOR = 0.9
"""The tie of a person and the body that he is named with; below, those of other pairs."""
RELAYED = 0.8
"""The agency that one telling credits, and the source that the other has through it."""
SAME_STATE = 0.8
"""Bodies of one state."""
LIKE_NAMES = 0.8
"""Speakers named in like words."""
VOICE_OF_STATE = 0.7
"""A person and the state that he speaks for."""
SAME_KIND = 0.6
"""Two unnamed sources of one kind."""
UNTOLD = 0.3
"""Two bodies, or two persons called by their offices, of which nothing tells that they are one: the words must."""
NAME_SHARE = 0.5
"""Share of the weight of the words that name two speakers which must agree where no actor's id decides."""

OFFICE_WORDS = 2
"""How many words an office has that tells whose it is: `وزير الخارجية`, but not `الرئيس`."""


def roles(telling: Telling) -> Roles:
    """Read the roles of all speakers off the phrases that name them as sources, and the titles before their names elsewhere."""
    found = Roles()
    for actor, span, person in _naming(telling):
        words = telling.forms(span)
        found.naming[actor].update(map(stem, words))
        if not person:
            continue
        found.bodies[actor].update(
            mention.actor
            for mention in telling.mentions
            if span[0] <= mention.start and mention.end <= span[1] and mention.type in ("ORG", "GROUP")
        )
        states = (_isos().get(nisbas().get(word, ""), "") for word in words)
        found.states[actor].update(state for state in states if state)
    return found


def _naming(telling: Telling) -> Iterator[tuple[str, Span, bool]]:
    """The phrases that name speakers, and whether a person is named."""
    speakers = set()
    for attribution in telling.attributions:
        if attribution.source is not None and attribution.actor is not None:
            speakers.add(attribution.actor)
            yield attribution.actor, attribution.source, attribution.source_type == "named_person"
    yield from ((mention.actor, span, True) for mention, span in titled(telling) if mention.actor in speakers)


def speaker_tie(one: Utterance, other: Utterance) -> float:
    """How far two utterances may be one speaker's, 0 to 1.

    1 for the same actor; less for a person and the body he is named with, bodies of one state (`دمشق`, `وزارة الخارجية
    السورية`), speakers named in like words, the agency that one telling credits and the source that the other has through it, a
    person and the state he speaks for, and two unnamed sources of one kind; 0 for different actors.
    """
    if one.actor in other.relayed_by or other.actor in one.relayed_by:
        return RELAYED
    if one.actor and other.actor:
        return _tie_of_actors(one, other, one.actor, other.actor)
    if one.naming and other.naming and (alike(one, other) or _alike_by_roles(one, other)):
        return LIKE_NAMES
    if _official_of(one, other) or _official_of(other, one):
        return VOICE_OF_STATE
    if one.source_type != other.source_type or one.source_type in GENERIC_TYPES:
        return 0.0
    if one.source_type not in ("institution", "named_person"):
        return SAME_KIND
    return LIKE_NAMES if _is_head_of(one, other) or _is_head_of(other, one) else UNTOLD


def _is_head_of(bare: Utterance, full: Utterance) -> bool:
    """Whether a speaker is called by one definite noun, and the other's phrase begins with it: `الوزارة`, `وزارة الري`; `الوزير`, `وزير الري`."""
    words, others = (WORD.findall(fold(side.speaker)) for side in (bare, full))
    return words[1:] == [] and bool(others) and words[:1] == [f"ال{others[0]}"]


def _official_of(unnamed: Utterance, body: Utterance) -> bool:
    """Whether an unnamed official (`مصدر عسكري سوري`, `مسؤول تركي`) speaks for the state that a body or capital is of."""
    if unnamed.source_type != "unnamed_person" or unnamed.actor or body.source_type != "institution":
        return False
    words = WORD.findall(fold(unnamed.speaker))
    if not words or stem(words[0]) not in speaker_words("official"):
        return False
    state = state_of(body.actor) if body.actor else ""
    return bool(state) and any(_isos().get(nisbas().get(word, ""), "") == state for word in words)


def unsigned(one: Utterance, other: Utterance) -> bool:
    """Whether one of two sources is a statement of which its telling does not say whose it is, and the other may have made it.

    `جاء في البيان أن …` here, `قالت الوزارة إن …` there. A place before a colon is what a headline is about.
    """
    return any(
        side.source_type == "document"
        and not side.actor
        and not speaker_words("statement").isdisjoint(map(stem, WORD.findall(fold(side.speaker))[:1]))
        and not _names_a_topic(maker)
        for side, maker in ((one, other), (other, one))
    )


@cache
def speaker_words(kind: str) -> frozenset[str]:
    """The stems of a class of `data/speaker_words.csv`."""
    return frozenset(
        stem(fold(word))
        for row in lexicon("speaker_words")
        if row["class"] == kind
        for word in row["words"].split()
    )


def _tie_of_actors(one: Utterance, other: Utterance, first: str, second: str) -> float:
    if first == second:
        return 1.0
    state = state_of(first)
    if state and state == state_of(second):
        return SAME_STATE
    if _names_a_topic(one) or _names_a_topic(other):
        return 0.0
    if second in _of(one, other, "bodies", first) or first in _of(one, other, "bodies", second):
        return SPEAKS_FOR
    kinds = one.source_type, other.source_type
    if kinds == ("named_person", "named_person"):
        return float(_one_person(one.telling, other.telling, first, second))
    if kinds == ("institution", "institution"):
        unlisted = first not in _countries() or second not in _countries()
        return LIKE_NAMES if unlisted and alike(one, other) else 0.0
    if set(kinds) != {"named_person", "institution"}:
        return 0.0
    person, body = (first, second) if kinds[0] == "named_person" else (second, first)
    states = _of(one, other, "states", person) | {_countries().get(person, "")}
    states.update(state_of(held) for held in _of(one, other, "bodies", person))
    return VOICE_OF_STATE if state_of(body) and state_of(body) in states else 0.0


def _one_person(one: Telling, other: Telling, first: str, second: str) -> bool:
    """Whether two persons, each named by one telling alone, have one name in two spellings, or with and without its last word."""
    if first in other.people or second in one.people:
        return False
    names = one.people.get(first, ""), other.people.get(second, "")
    shorter, longer = sorted((fold(name).split() for name in names), key=len)
    return one_name(*names) or (len(shorter) > 1 and longer[: len(shorter)] == shorter)


def _of(one: Utterance, other: Utterance, what: str, actor: str) -> set[str]:
    """What both tellings say of an actor."""
    return set().union(*(getattr(side.roles, what).get(actor, ()) for side in (one, other)))


def _names_a_topic(utterance: Utterance) -> bool:
    """Whether the source is a place before a colon (`سوريا: …`): more often what a headline is about than who speaks."""
    cue = utterance.telling.text(utterance.attribution.cue)
    return cue == ":" and utterance.actor in _isos()


def alike(one: Utterance, other: Utterance) -> bool:
    """Whether two speakers are named in like words."""
    return _share(one.naming, other.naming, min(map(_mass, (one.naming, other.naming))))


def _alike_by_roles(one: Utterance, other: Utterance) -> bool:
    """Whether a person who is named by his office alone is the one whom some place of either telling names with it."""
    if not one.source_type == other.source_type == "named_person" or not (one.actor or other.actor):
        return False
    named, unnamed = (one, other) if one.actor else (other, one)
    if len(unnamed.naming) < OFFICE_WORDS:
        return False
    known = named.naming | _of(one, other, "naming", named.actor or "")
    return _share(known, unnamed.naming, _mass(unnamed.naming))


def _share(ones: set[str] | frozenset[str], others: set[str] | frozenset[str], mass: float) -> bool:
    return _mass(ones & others) >= NAME_SHARE * max(mass, 0.3)


def _mass(keys: set[str] | frozenset[str]) -> float:
    return sum(weight(key) for key in keys)


@cache
def _countries() -> dict[str, str]:
    """Every listed actor's country, empty where it has none."""
    from ..actors.registry import Registry

    return {actor.id: actor.country for actor in Registry.load().actors.values()}


@cache
def _bodies_of_states() -> frozenset[str]:
    from ..actors.registry import Registry

    return frozenset(a.id for a in Registry.load().actors.values() if a.country and a.type in ("GPE", "ORG"))


@cache
def _isos() -> dict[str, str]:
    return {row["actor"]: row["iso"] for row in lexicon("countries")}


@lru_cache(maxsize=20_000)
def state_of(actor: str) -> str:
    """The state that a body or capital speaks for, by its id too (`jordanian-government`); empty for persons and groups."""
    if actor in _bodies_of_states():
        return _countries()[actor]
    if actor in _countries():
        return ""
    return next(
        (
            row["iso"]
            for row in lexicon("countries")
            if row["english"] and actor.startswith(f"{row['english']}-")
        ),
        "",
    )
