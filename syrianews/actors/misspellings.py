"""Slips of the pen and other spellings: `نيويور تايمز` for `نيويورك تايمز`, `ارودغان` for `أردوغان`.

In a name of two words the second stands as listed, the first is a word that the news hardly ever uses and is one
letter away from the listed one; in a person's name it may also differ in its long vowels (`أفيغادور ليبرمان`). A
word of its own that the news does not know is the well-known person whose consonants it has.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from ..document import Words
from ..lexicons import lexicon
from ..text import fold
from .candidates import Candidate
from .clitics import readings
from .listed import Listed
from .name_words import NameWords
from .nations import nisbas
from .transliteration import one_letter_apart

_TYPES = ("MEDIA", "ORG", "GROUP", "PERSON")
_SHORTEST = 5
_SHORTEST_GIVEN = 4
"""The fewest letters of a word, and of a given name, that is compared with well-known ones."""
_ONE_LETTER = frozenset("وفبل")
_LONG_VOWELS = str.maketrans("", "", "اوي")
_LONG = frozenset("اوي")
_PLURAL = 5
"""How many letters a plural of four consonants has: those and an alef."""
NUMERALS = frozenset(fold(row["word"]) for row in lexicon("number_words"))
_SEEN = 10
"""How often the news must have a word for its consonants to be told from a name's."""
_PEOPLE, _FREQUENT = "و", 100
"""How a plural in the construct state ends (`مديرو`), and how often the news has a noun of which there is one."""
_NEAR = 3
"""How many words from a misspelled name other persons are named."""
_CONSONANTS = 4
"""How many consonants a word must share with a well-known name to be another spelling of it."""


@dataclass(slots=True)
class MisspellingFinder:
    """Finds misspelt outlets and bodies by the second word of their name."""

    first_words: dict[str, list[tuple[str, str, str]]]
    """Second word to the first words it is listed with, the actors and their types."""
    consonants: dict[str, str]
    """The frames of the surnames that mean one person by themselves, to that person."""
    ends: frozenset[str]
    """First and last letter of each of those surnames: quickly looked up."""
    name_words: NameWords
    known: frozenset[str]
    """Those second words that the news has, so that they are no other spelling of anything."""

    @classmethod
    def of(cls, listed: Listed) -> MisspellingFinder:
        """Collect the aliases of two words."""
        found: dict[str, list[tuple[str, str, str]]] = {}
        known: dict[str, str] = {}
        for alias in listed.registry.aliases:
            actor = listed.registry.actors.get(alias.actor)
            words = fold(alias.text).split(" ")
            if actor is None or actor.type not in _TYPES:
                continue
            shortest = _SHORTEST_GIVEN if actor.type == "PERSON" else _SHORTEST
            if len(words) == 2 and len(words[0]) >= shortest:
                found.setdefault(words[1], []).append((words[0], actor.id, actor.type))
            elif actor.type == "PERSON" and alias.kind == "prominent" and len(words) == 1:
                key = _frame(words[0])
                if len(key) >= _CONSONANTS and not words[0].startswith("ال"):
                    known[key] = actor.id if known.setdefault(key, actor.id) == actor.id else ""
        name_words = NameWords.default()
        spelled = {fold(alias.text) for alias in listed.registry.aliases if alias.kind == "prominent"}
        for word in name_words.vocabulary:
            if word not in spelled and name_words.vocabulary.count(word) >= _SEEN:
                known.pop(_frame(word), None)
        frames = {key: actor for key, actor in known.items() if actor}
        ends = frozenset(key[0] + key[-1] for key in frames)
        return cls(found, frames, ends, name_words, frozenset(filter(name_words.vocabulary.count, found)))

    def opening(self, forms: Set[str]) -> Set[str]:
        """Those of some running words that a listed name of two words ends in, or that are another spelling of a well-known name."""
        unlisted = self.name_words.vocabulary.unlisted(forms)
        ends = self.ends
        near = (form for form in unlisted if form[0] + form[-1] in ends or form[1:2] + form[-1] in ends)
        variants = set(filter(self._variant, near))
        return variants | (self.first_words.keys() & forms)

    def _variant(self, form: str) -> tuple[str, str] | None:
        """The proclitic of a word and the person of whose surname the rest is another spelling."""
        if len(form) < _SHORTEST or self.name_words.vocabulary.count(form):
            return None
        clitic, actor = "", self.consonants.get(_frame(form))
        if actor is None and form[0] in _ONE_LETTER and len(form) > _SHORTEST:
            clitic, actor = form[0], self.consonants.get(_frame(form[1:]))
        stem = form[len(clitic) :]
        if actor is None or self.name_words.vocabulary.count(stem) or _broken_plural(stem):
            return None
        if stem.endswith(_PEOPLE) and self.name_words.vocabulary.count(stem[:-1]) >= _FREQUENT:
            return None
        return clitic, actor

    def find(self, words: Words, places: list[int], listed: dict[int, Candidate]) -> list[Candidate]:
        """The misspelt names that end at the words `places`, but for names that are listed as they stand. A word of its own is one where the
        text speaks of that man elsewhere, gives it a title or names people beside it."""
        found = []
        spoken_of = {c.actor for c in listed.values()}
        for i in places:
            variant = None if words.forms[i] in self.known else self._variant(words.forms[i])
            likely = variant and (
                variant[1] in spoken_of or self._titled(words, i) or _beside_people(listed, i)
            )
            if variant and likely and i not in listed and not _counted(words, i):
                clitic, actor = variant
                start = words.starts[i] + len(clitic)
                found.append(
                    Candidate(
                        i, i + 1, start, words.ends[i], "PERSON", actor, "misspelling", 0.6, form="short"
                    )
                )
            if (
                not i
                or self.name_words.vocabulary.count(words.forms[i - 1])
                or i - 1 in listed
                or words.gap(i - 1) != " "
            ):
                continue
            stems = list(readings(words.forms[i - 1]))
            if any(self.name_words.vocabulary.count(stem) for _, stem in stems):
                continue
            for known, actor, kind in self.first_words.get(words.forms[i], ()):
                for clitic, stem in stems:
                    vowels = kind == "PERSON" and len(stem) > 3 and _consonants(stem) == _consonants(known)
                    if vowels or one_letter_apart(stem, known):
                        start = words.starts[i - 1] + len(clitic)
                        found.append(
                            Candidate(i - 1, i + 1, start, words.ends[i], kind, actor, "misspelling", 0.7)
                        )
        return found

    def _titled(self, words: Words, i: int) -> bool:
        """Whether a role stands before word `i`, or a role and its nationality: `الرئيس التركي اردغون`."""
        before = words.forms[max(0, i - 2) : i]
        role = before[-1:] and (before[-1] in self.name_words.roles or before[-1] in nisbas())
        return bool(role) and words.gap(i - 1) in (" ", "، ")


def _beside_people(listed: dict[int, Candidate], i: int) -> bool:
    """Whether listed persons are named close to word `i` (`بوش وكلنتون`)."""
    near = range(i - _NEAR, i + _NEAR + 1)
    return any(j in listed and listed[j].type == "PERSON" for j in near)


def _counted(words: Words, i: int) -> bool:
    """Whether word `i` is what a numeral before it counts (`3 مراسي`)."""
    before = words.forms[i - 1] if i and words.gap(i - 1) == " " else ""
    return before.isdigit() or before in NUMERALS


def _broken_plural(word: str) -> bool:
    """Whether a word has the shape of a plural of four consonants (`مراسي`, `مناجم`), in which no name of that shape is misspelt."""
    return len(word) == _PLURAL and word[2] == "ا" and not _LONG.intersection(word[:2] + word[3])


def _consonants(word: str) -> str:
    return word.translate(_LONG_VOWELS)


def _frame(word: str) -> str:
    """The first letter of a word, its consonants, and its last letter."""
    return word[0] + _consonants(word[1:-1]) + word[-1]
