"""Named actors: every naming of a person, group, body, outlet or place in a text.

Several finders propose candidates (names that the registry lists, bodies made with a nationality, names behind a
title or a head noun); the longest stand; what is left over is searched for the short forms of what was
named. `ActorFinder` is the whole of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace

from ..document import Document, Words
from ..own_tables import OwnTable, table_path
from ..schema import Mention, Span
from .bodies import BodyFinder
from .body_names import branches, longer_names
from .candidates import Candidate, settle
from .companions import describes, evaluation, place_role, visited
from .compounds import CompoundFinder
from .headed import HeadFinder
from .listed import Listed, load_listed
from .misspellings import MisspellingFinder
from .named_sites import definite_sites, of_persons
from .names import PersonFinder
from .openers import Openers
from .place_bodies import teams
from .place_lists import in_lists
from .places import PlaceFinder
from .quoted_names import called_short
from .registry import Registry, warn_of_names
from .resolve import Resolver
from .run_together import RunTogetherFinder
from .share_lists import in_shares
from .transliteration import kebab
from .well_known import of_others

__all__ = ["ActorFinder", "load_actors"]

_TANWIN = "\u064b\u064c\u064d"
_NUNATES = re.compile(f"[{_TANWIN}]")
_FOLDED_ALIKE = (
    ("احياء", -5, "إ"),
    ("وادي", -3, "أ"),
    ("نادي", -1, "ى"),
    ("حيي", -1, "ى"),
    ("والي", -1, "ى"),
)
"""Nouns of places and bodies, and the letter, counted from the end, that shows a text to write another word (`إحياء`, `وأدى`, `نادى`,
`حيى`)."""
_NO_NAMES = (
    ("علي", -1, "ى"),
    ("والي", -1, "ى"),
    ("ابي", -3, "آ"),
    ("سلمي", -1, "ي"),
    ("امينه", -1, "ه"),
    ("تامر", -3, "أ"),
    ("يوسف", -3, "ؤ"),
    ("نويد", -3, "ؤ"),
    ("شاين", -2, "ئ"),
    ("ميتين", -4, "ئ"),
    ("بريتي", -3, "ئ"),
)
"""Words with which names begin, and the letter, counted from the end, that shows another word (`على`, `آبي`, `سلمي`, `تأمر`)."""
_DERIVED = ("short", "repeat")
"""The rules by which a text's own names are found again."""
_PLACES = ("GPE", "LOC")
_RUN_TOGETHER = re.compile("ة[ء-ي]|[\u064b-\u064d]")
"""What no name has: a letter behind `ة` (two words run together), or the endings of a noun without article."""


def load_actors(*tables: OwnTable) -> Registry:
    """The registry of actors, extended by tables of your own (paths, or DataFrames).

    `registry.find(name)` says whom a name may stand for, `registry[id]` is the actor with an id, `registry.table()` a frame of all.
    `syrianews.actors.check(table)` says what is wrong with a table of yours; `syrianews.pipeline(actors="mine.csv")` annotates with it.
    A name of yours is no other actor's any more, and a warning (TakenName) says whose it was. Raises ValueError for a table that cannot be used.

    >>> load_actors().find("هيئة تحرير الشام")[0].id
    'hts'
    """
    paths = [table_path("sn.load_actors", table) for table in tables]
    for path in paths:
        warn_of_names(path, stacklevel=2)
    return Registry.load(*paths)


class ActorFinder:
    """Finds the mentions of a document.

    >>> finder = ActorFinder.default()
    >>> document = Document.from_text("قال الرئيس أحمد الشرع في دمشق")
    >>> [(document.text[m.start:m.end], m.type) for m in finder(document)]
    [('أحمد الشرع', 'PERSON'), ('دمشق', 'GPE')]
    """

    def __init__(self, listed: Listed):
        self.listed = listed
        self.persons = PersonFinder.default()
        self.bodies = BodyFinder.default()
        self.headed = HeadFinder.default()
        self.places = PlaceFinder.default()
        self.compounds = CompoundFinder.default()
        self.misspellings = MisspellingFinder.of(listed)
        self.run_together = RunTogetherFinder.of(listed)
        self.resolver = Resolver.of(listed)
        self.openers = Openers(
            [
                listed.names.openers(),
                self.persons,
                self.persons.name_words,
                self.bodies.heads.openers(),
                self.headed.heads.openers(),
                self.places,
                self.misspellings,
                self.run_together,
            ]
        )

    @classmethod
    def default(cls, actors: str | None = None) -> ActorFinder:
        """The finder with the package's tables, and the user's table of actors where a path is given."""
        return cls(load_listed(actors))

    def __call__(self, document: Document, suggested: Iterable[Mention] = ()) -> list[Mention]:
        """The mentions of `document`, in text order, none inside another.

        `suggested` are mentions that another annotator found (spans into the document's text): they stand
        where no longer name overlaps them, and names found here resolve them.
        """
        words = document.words
        at_name, at_person, strange, at_body, at_head, at_place, at_slip, at_run = self.openers.places(words)
        matches, guarded = self.listed.matches(words, at_name)
        if any(map(document.text.__contains__, _TANWIN)):
            nunated = _nunated(document)
            matches = [m for m in matches if words.ends[m.last - 1] not in nunated]
        found = self.listed.candidates(words, matches, document.date)
        listed = {c.first: c for c in found}
        others = _otherwise(document, at_person, _NO_NAMES)
        at_person = [i for i in at_person if i not in others] if others else at_person
        none = others | guarded.keys()
        found += self.persons.find(words, at_person, strange, listed, none)
        found += self.bodies.find(words, at_body, listed, self.listed.states)
        other = _otherwise(document, sorted({*at_head, *at_place}), _FOLDED_ALIKE)
        found += self.headed.find(words, [i for i in at_head if i not in other], listed)
        found += self.places.find(words, [i for i in at_place if i not in other], listed)
        found += longer_names(words, listed, self.listed.states)
        found += branches(words, listed, self.listed.names)
        found += in_lists(words, listed)
        found += self.bodies.alliances(words, listed)
        found += self.compounds.find(words, listed)
        found += in_shares(words)
        found += teams(self.persons.name_words, words, listed)
        found += of_persons(words, found) + definite_sites(words)
        found += called_short(self.persons.name_words, words, found)
        slips = self.misspellings.find(words, at_slip, listed)
        found = [
            c for c in found if all((c.start, c.end) != (slip.start, slip.end) for slip in slips)
        ] + slips
        found += self.run_together.find(words, at_run)
        found = of_others(self.persons.name_words, words, found)
        found = [self._as_listed(words, s) for c in found if (s := _sound(document, c, guarded))]
        found += [c for mention in suggested if (c := _suggestion(document, mention))]
        self.resolver.adopt(words, found)
        settled = settle(found)
        for c in settled:
            c.actor = c.actor or kebab(words.text[c.start : c.end])
        self.resolver.join(words, settled)
        resolved = self.resolver.shorten(words, settled)
        resolved = [c for c in resolved if c.rule not in _DERIVED or _sound(document, c, guarded)]
        return [self._mention(document, visited(words, c)) for c in resolved if not describes(words, c)]

    def _as_listed(self, words: Words, candidate: Candidate) -> Candidate:
        """A place that a rule found, as the actor whose name it is in the registry, if only one place has it (`هجوم على دوما`)."""
        if candidate.rule == "registry" or candidate.type not in _PLACES:
            return candidate
        name = Words(words.text[candidate.start : candidate.end])
        match = self.listed.names.longest(name, 0)
        if match is None or match.last != len(name):
            return candidate
        actors = {alias.actor for alias in match.values} & self.listed.registry.actors.keys()
        if len(actors) != 1 or self.listed.registry.actors[(actor := actors.pop())].type != candidate.type:
            return candidate
        return replace(candidate, actor=actor)

    def _mention(self, document: Document, candidate: Candidate) -> Mention:
        words = document.words
        start, end = document.folded.raw_span(candidate.start, candidate.end)
        judged = evaluation(words, candidate)
        return Mention(
            start,
            end,
            candidate.type,
            candidate.actor,
            candidate.form,
            role=place_role(words, candidate),
            title=_text(document, self.resolver.title(words, candidate)),
            evaluation=_text(document, judged),
            rule=candidate.rule,
            confidence=candidate.confidence,
        )


def _text(document: Document, span: Span | None) -> str | None:
    """The original text of a folded span."""
    return None if span is None else document.text[slice(*document.folded.raw_span(*span))].strip()


def _suggestion(document: Document, mention: Mention) -> Candidate | None:
    """Another annotator's mention in terms of words, None where it covers none."""
    words, folded = document.words, document.folded
    start, end = folded.folded(mention.start), folded.folded(mention.end)
    first, last = bisect_right(words.ends, start), bisect_left(words.starts, end)
    if first >= last:
        return None
    actor = mention.actor or kebab(words.text[start:end])
    return Candidate(first, last, start, end, mention.type, actor, mention.rule, mention.confidence)


def _nunated(document: Document) -> set[int]:
    """Where in the folded text a word ends, if one ends there, that bears the tanwin of an adverb or adjective on one of its last
    two letters: `دوماً`, `سوريًا`, not `دوما`, `سوريا`. The text has few such signs and many names."""
    behind = (document.folded.folded(sign.start()) for sign in _NUNATES.finditer(document.text))
    return {end for at in behind if at for end in (at, at + 1)}


def _sound(document: Document, candidate: Candidate, guarded: dict[int, int]) -> Candidate | None:
    """A name as it is if it is listed, or begins in no guarded phrase and is written as a name can be; a person's name
    without a last word that is not."""
    if candidate.rule == "registry":
        return candidate
    if guarded and any(i <= candidate.first < guarded[i] for i in guarded):
        return None
    words, folded = document.words, document.folded
    if candidate.type == "PERSON" and any(map(_led, words.forms[candidate.first + 1 : candidate.last])):
        return None  # `الحكم «انتصار للعدالة»`
    start, end = folded.raw_span(candidate.start, candidate.end)
    if not _RUN_TOGETHER.search(document.text, start, end):
        return candidate
    last = candidate.last - 1
    end = folded.raw_span(candidate.start, words.ends[last - 1])[1]
    shorter = candidate.type == "PERSON" and last - candidate.first > 1
    if not shorter or _RUN_TOGETHER.search(document.text, start, end):
        return None
    return replace(candidate, last=last, end=words.ends[last - 1], actor="")


def _led(form: str) -> bool:
    """Whether a word begins with a preposition on its article, as no further word of a name does but `للا`."""
    return form.startswith("لل") and len(form) > len("للا")


def _otherwise(
    document: Document, places: list[int], alike: tuple[tuple[str, int, str], ...]
) -> frozenset[int]:
    """The words that folding makes one of the words `alike`, and the text writes with another letter."""
    words, folded, text = document.words, document.folded, document.text
    last_letters = {word[-3:] for word, _, _ in alike}
    near = [i for i in places if words.forms[i][-3:] in last_letters]  # which is sooner told
    return frozenset(
        i
        for i in near
        for word, at, letter in alike
        if words.forms[i].endswith(word) and text[folded.raw(words.ends[i] + at)] == letter
    )
