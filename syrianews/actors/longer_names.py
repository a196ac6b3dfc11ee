"""Bodies and sites that their text also names at greater length: `هيئة السياحة` and `الهيئة العامة للسياحة`, `مستشفى جنين` and
`مستشفى جنين الحكومي`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container

from ..document import Words
from ..text import fold
from .candidates import Candidate
from .name_classes import word_class
from .nations import nisbas

_OF_SITES = word_class("building_adjective") | word_class("site_adjective")
_KINDS = ("ORG", "GROUP", "MEDIA")
_ANY_BODY = word_class("any_body_adjective") | nisbas().keys()
_ARTICLES = ("لل", "ال", "بال")
_DIFFERENT = frozenset(map(fold, ("جامعة", "بنك", "محكمة", "نادي", "قناة", "كلية")))
"""Heads of bodies of which one may be called as another begins (`جامعة الملك سعود`)."""
_SHORTEST = 2
"""How many words a name must have, its head among them, to be the shorter one of another's."""


def join_longer(registered: Container[str], words: Words, settled: list[Candidate]) -> None:
    """Give a body or site whose actor is not `registered` that of the only one of its text that has its name and more behind it."""
    sites: dict[str, list[Candidate]] = defaultdict(list)
    bodies: list[tuple[tuple[str, ...], Candidate]] = []
    for c in settled:
        if c.rule == "place" and c.last - c.first > 2 and words.forms[c.last - 1] in _OF_SITES:
            sites[words.text[c.start : words.ends[c.last - 2]]].append(c)
        elif c.type in _KINDS and c.last - c.first > 1:
            bodies.append((own_words(words.text[c.start : c.end]), c))
    bodies.sort(key=lambda body: len(body[0]), reverse=True)
    for name, c in bodies:
        if c.rule != "headed" or c.actor in registered or len(name) < _SHORTEST or name[0] in _DIFFERENT:
            continue
        longer = {
            other.actor
            for theirs, other in bodies
            if theirs[: len(name)] == name and other.actor != c.actor and _is_longer(words, other, c)
        }
        if len(longer) == 1:
            c.actor = longer.pop()
    for c in settled:
        for site in sites.get(words.text[c.start : c.end], ()):
            if c.rule == "place":
                c.actor = site.actor
            elif c.type == site.type:
                site.actor = c.actor


def _is_longer(words: Words, other: Candidate, c: Candidate) -> bool:
    """Whether `other` has more words than `c` and is of no other state."""
    states = [{nisbas().get(form) for form in words.forms[d.first : d.last]} - {None} for d in (other, c)]
    foreign = all(states) and states[0] != states[1]
    return other.type == c.type and other.last - other.first > c.last - c.first and not foreign


def own_words(name: str) -> tuple[str, ...]:
    """The words of a body's name without articles and without the adjectives that many bodies have.

    >>> own_words("الهييه العامه للسياحه والتراث"), own_words("هييه السياحه")
    (('هييه', 'سياحه', 'تراث'), ('هييه', 'سياحه'))
    """
    own = []
    for word in name.split():
        bare = word[1:] if word.startswith("وال") else word
        if bare in _ANY_BODY:
            continue
        own.append(next((bare[len(a) :] for a in _ARTICLES if bare.startswith(a)), bare))
    return tuple(own)
