"""Who a name means within its text: short forms, variants, one surname borne by several.

A text that has named `وسيم نصر` may go on with `نصر`; one that has named داعش writes `التنظيم`. A short form means
the actor last named in full before it, else the first one named behind it (a headline comes before the
names it shortens). Where several actors of the text share the form, it is marked `ambiguous`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace

from ..document import Words, word_forms
from ..lexicons import lexicon
from ..text import fold
from .bearers import Bearers, of_another_gender
from .candidates import Candidate, settle
from .clitics import attached
from .fathers import of_another_house, of_another_name, son_before
from .gazetteer import Gazetteer
from .listed import Listed
from .longer_names import join_longer
from .name_classes import word_class
from .name_words import LINKS, UNKNOWN, NameWords
from .nations import nisbas
from .quoted_names import listed_in_marks
from .senses import is_nationality
from .short_names import COMMON, given_names, house, is_another, is_common_word, needs_speech, surnames
from .shorter_names import join_shorter
from .surnames import SONS
from .titled import SAYING
from .titles_before import title_of
from .transliteration import skeleton
from .word_forms import SEEN_ENOUGH

_SHORT_HEADS = {
    fold(short): tuple(fold(head) for head in heads)
    for short, heads in {
        "التنظيم": ("تنظيم",),
        "الهيئة": ("هيئة",),
        "التحالف": ("تحالف", "التحالف"),
        "المرصد": ("المرصد",),
        "الوحدات": ("وحدات", "الوحدات"),
        "الائتلاف": ("الائتلاف", "ائتلاف"),
        "المفوضية": ("المفوضية", "مفوضية"),
        "المقاومة": ("المقاومة",),
        "الصندوق": ("صندوق", "الصندوق"),
    }.items()
}
"""Head nouns that name their actor alone once it was named in full; `الحركة`, `الحزب`, `الفرقة` do not."""
_BODY_TYPES = ("GROUP", "ORG", "LOC")
_SHORT_TYPES = {
    fold("الهيئة"): ("GROUP",),
    fold("التنظيم"): ("GROUP",),
    fold("الوحدات"): ("GROUP",),
    fold("المقاومة"): ("GROUP",),
    fold("المفوضية"): ("ORG",),
    fold("الصندوق"): ("ORG",),
}
_REPEATED = (
    "place", "headed", "quoted", "given", "title", "office", "apposition", "kunya", "surname", "speaker", "called",
    "foreign", "syllables",
)  # fmt: skip
_SON = frozenset(fold(word) for word in ("بن", "بنت", "آل", "أبو"))
_RESISTANCE = fold("المقاومة")
"""A short form only of a group that its text calls so in full: other groups have the word among their names too."""
_AT_LARGE, _AT = word_class("resistance_at_large"), fold("في")
_SHORT_FORMS = {short: frozenset(form for form, _ in attached(short)) for short in _SHORT_HEADS}
_ANY_SHORT_FORM = frozenset().union(*_SHORT_FORMS.values())
_SHORTEST = 3
"""Letters that a short form must have for a proclitic to be cut off it."""
_WIDER, _PURPOSES = word_class("wider_body"), word_class("purpose")
_GENERAL = fold("العامة")
"""An adjective that with its noun is no short form of one body among many (`الإدارة العامة`)."""
_NAMED_ALONE = (fold("نادي"), fold("شركة"))
"""Nouns of clubs and firms that are mostly left out once a text has told what the name is."""
_NAMELY = 5
"""From this share of its occurrences, in per cent, behind given names on, a common word may be a surname alone."""
_FEW = 50
"""How many bearers of a short name are compared."""


@dataclass(slots=True)
class Resolver:
    """Knows the registry's persons by the consonants of their names, and the head nouns of its bodies."""

    listed: Listed
    name_words: NameWords
    titles: frozenset[str]
    """Running forms of the titles of one word."""
    before: dict[str, int] = field(default_factory=dict)
    """Those that stand before a name alone, offices, honours and ranks, with how many letters are prefixed to them."""
    by_skeleton: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Consonants to the name and the person."""
    heads: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @classmethod
    def of(cls, listed: Listed) -> Resolver:
        """Collect what the aliases of the registry tell."""
        titles = (row["title"] for row in lexicon("titles") if " " not in row["title"])
        resolver = cls(
            listed,
            NameWords.default(),
            frozenset(
                form for title in titles for form, at in attached(fold(title)) if len(title) > 1 or not at
            ),
        )
        for row in lexicon("titles"):
            if row["use"] == "before" and row["kind"] != "kin" and row["title"].startswith("ال"):
                resolver.before |= {form: at for form, at in attached(fold(row["title"])) if " " not in form}
        for alias in listed.registry.aliases:
            actor = listed.registry.actors.get(alias.actor)
            if (
                actor
                and actor.type == "PERSON"
                and " " in alias.text
                and alias.kind not in ("short", "context")
            ):
                known = (fold(alias.text), actor.id)
                resolver.by_skeleton.setdefault(skeleton(alias.text), known)
            elif actor:
                resolver.heads[actor.id].add(fold(alias.text).split()[0])
        return resolver

    def adopt(self, words: Words, candidates: list[Candidate]) -> None:
        """Give unlisted persons the id of the listed person whose name they lengthen, unless he is their father, and listed
        ones their title."""
        full = {
            c.first: c for c in candidates if c.rule == "registry" and c.type == "PERSON" and c.form == "full"
        }
        titles = {c.first: c.title for c in candidates if c.title}
        for candidate in candidates:
            if candidate.rule in ("quoted", "place"):
                candidate.actor = listed_in_marks(self.listed.names, words, candidate) or candidate.actor
            if candidate.type != "PERSON":
                continue
            candidate.title = titles.get(candidate.first)
            if candidate.rule == "registry":
                continue
            for i in range(candidate.first, candidate.last):
                child = i > candidate.first and self._has_father(words, i)
                if i not in full or full[i].last > candidate.last or child:
                    continue
                if not of_another_house(words, full[i], candidate):
                    candidate.actor = full[i].actor

    def _has_father(self, words: Words, i: int) -> bool:
        """Whether the name that begins at word `i` inside a longer one is that of his father: behind `بن`, or another given name where it
        is one of men by their fathers (`ناصر فيصل بن عبدالعزيز`)."""
        before, behind = words.forms[i - 1], words.forms[i + 1 : i + 2]
        return before in SONS or (
            self.name_words.kind(before) in ("given", "homograph") and behind == [SONS[0]]
        )

    def join(self, words: Words, settled: list[Candidate]) -> None:
        """Join transliteration variants: an unlisted name whose consonants are those of another becomes that one."""
        known: dict[str, str] = {}
        for candidate in settled:
            if candidate.type != "PERSON" or candidate.last - candidate.first < 2:
                continue
            key = skeleton(words.text[candidate.start : candidate.end])
            if candidate.rule == "registry":
                known[key] = candidate.actor
            else:
                listed = None if self._arabic(words, candidate) else self.by_skeleton.get(key)
                own = listed is None or of_another_name(self.name_words, words, candidate, listed[0])
                candidate.actor = known.setdefault(key, candidate.actor if own or not listed else listed[1])
        join_shorter(self.name_words, self.listed.registry.actors, words, settled)
        join_longer(self.listed.registry.actors, words, settled)

    def _arabic(self, words: Words, candidate: Candidate) -> bool:
        """Whether a name is made of Arabic given names only, which no transliteration spells (`سيد أمين` is not Sadio Mané)."""
        given, foreign = self.name_words.given, self.name_words.foreign
        forms = word_forms(words.text[candidate.start : candidate.end])
        bare = (form.removeprefix("ال") for form in forms)
        return all(word in LINKS or (word in given and word not in foreign) for word in bare)

    def shorten(self, words: Words, settled: list[Candidate]) -> list[Candidate]:
        """The short forms in the words that `settled` leaves free, and `settled` with its own short forms resolved."""
        taken = {i for c in settled for i in range(c.first, c.last)}
        persons = surnames(self.name_words, words, settled)
        given = given_names(self.name_words, words, settled)
        rather_words = {
            name
            for name in given
            if name not in persons
            and (is_common_word(self.name_words, name) or needs_speech(self.name_words, name))
        }
        for name, candidates in given.items():
            persons[name] = sorted(persons.get(name, []) + candidates, key=lambda c: c.first)
        bearers = {name: Bearers.of(candidates) for name, candidates in persons.items()}
        heads = self._heads(words, settled)
        again = [name for name in bearers if words.text.count(name.removeprefix("ال")) > 1]
        forms = {
            form: (offset, name)
            for name in (*again, *heads)  # most names are not repeated
            for form, offset in attached(name)
            if not offset or len(name) >= _SHORTEST
        }
        resolved = [self._resolve(words, c, bearers) for c in settled]
        for i in words.places_of(forms) if forms else ():
            if i not in taken:
                offset, name = forms[words.forms[i]]
                if offset and self._rather_whole(words.forms[i], name):
                    continue
                if name in rather_words and not self._speaks(words, i) and not self._titled(words, i):
                    continue
                if name in heads:
                    if not self._widened(words, i) and not self._elsewhere(words, i, name, heads, settled):
                        resolved.append(_short(words, i, offset, heads[name], 0.8))
                elif self._stands_alone(words, i, name):
                    resolved.append(_short(words, i, offset, bearers[name], 0.9))
        for c in self._repeats(words, taken, settled):
            named = bearers.get(words.text[c.start : c.end]) if c.type == "PERSON" else None
            resolved.append(replace(c, actor=named.nearest(c.first).actor) if named else c)
        return settle(resolved)

    def _repeats(self, words: Words, taken: set[int], settled: list[Candidate]) -> list[Candidate]:
        """Further occurrences of the unlisted names of this text, where no head or title announces them again."""
        first_named: dict[str, Candidate] = {}
        for c in settled:
            if c.rule in _REPEATED and self._repeatable(words, c):
                first_named.setdefault(words.text[c.start : c.end], c)
            if parts := house(self.name_words, words, c):
                for name in parts:
                    first_named.setdefault(name, replace(c, form="short"))
            elif called := self._called(words, c):
                first_named.setdefault(called, replace(c, form="short"))
            elif c.type == "ORG" and (prefix := self._prefix(words, c)) and prefix not in first_named:
                first_named[prefix] = replace(c, form="short")
        names: Gazetteer[Candidate] = Gazetteer(words.distinct())
        for name, c in first_named.items():
            head, _, last = name.rpartition(" ")
            if (
                not head or words.count(last) > 1
            ):  # a last word takes no proclitic: said once, it is not repeated
                names.add(name, c)
        found = []
        for i in names.places(words):
            if i not in taken and (match := names.longest(words, i)) and not self._son(words, i, match.start):
                first = match.values[0]
                found.append(
                    Candidate(
                        i, match.last, match.start, words.ends[match.last - 1], first.type, first.actor, "repeat",
                        min(first.confidence, 0.7), first.form,
                    )
                )  # fmt: skip
        return found

    def _son(self, words: Words, i: int, start: int) -> bool:
        """Whether a name that begins with `بن` at `start` in word `i` goes with the given name before it (`فهد بن نايف`)."""
        if words.text[start : words.ends[i]] not in SONS or not i or words.gap(i - 1) != " ":
            return False
        return (
            self.name_words.kind(words.forms[i - 1]) != "common" or son_before(self.name_words, words, i) > 0
        )

    def _repeatable(self, words: Words, c: Candidate) -> bool:
        """Whether an unlisted name is sure to be itself wherever its words stand."""
        if c.last - c.first > 1:
            return True
        word = words.text[c.start : c.end]
        if c.type == "GPE":
            return self.name_words.vocabulary.count(word) < 2 * COMMON
        return self.name_words.kind(word) not in ("common", "homograph")

    def _called(self, words: Words, c: Candidate) -> str:
        """The name without its noun of a club or firm that a foreign or rare word names (`نادي غريميو`); empty for others."""
        forms = words.forms[c.first : c.last]
        if c.rule != "headed" or c.type != "ORG" or len(forms) != 2 or not forms[0].endswith(_NAMED_ALONE):
            return ""
        seldom = self.name_words.vocabulary.count(forms[1]) < SEEN_ENOUGH
        unknown = seldom and self.name_words.kind(forms[1]) in UNKNOWN and not forms[1].startswith("ال")
        return forms[1] if unknown and not self.name_words.attached(forms[1]) else ""

    def _prefix(self, words: Words, c: Candidate) -> str:
        """`المجلس الوطني` for `المجلس الوطني السوري`; empty where a name has no such short form."""
        forms = words.text[c.start : c.end].split(" ")
        if len(forms) < 3 or not all(form.startswith("ال") for form in forms[:2]) or forms[1] in nisbas():
            return ""
        if forms[1] == _GENERAL:
            return ""
        return " ".join(forms[:2])

    def _resolve(self, words: Words, c: Candidate, bearers: dict[str, Bearers]) -> Candidate:
        """A settled short form, moved to the bearer whom its text names where that is another than the registry's: also a group's,
        where a person of that name speaks or has a title (`قال الحوثي`)."""
        if c.type not in ("PERSON", "GROUP") or c.form == "full":
            return c
        named = bearers.get(words.text[c.start : c.end])
        if c.type == "GROUP":
            person = named if self._speaks(words, c.first) or self._titled(words, c.first) else None
            return _short(words, c.first, c.start - words.starts[c.first], person, 0.8) if person else c
        own = named is None or any(bearer.actor == c.actor for bearer in named.candidates[:_FEW])
        if named is None or own or is_another(self.name_words, words, c.first):
            return c
        return replace(c, actor=named.nearest(c.first).actor, form=named.form, rule="short")

    def _stands_alone(self, words: Words, i: int, name: str) -> bool:
        """Whether a free word that equals a surname of this text is likely that surname here."""
        vocabulary = self.name_words.vocabulary
        if is_nationality(words, i, name):
            return False
        completed = (
            name in _PURPOSES and words.forms[i + 1 : i + 2] != [] and words.forms[i + 1].startswith("ال")
        )
        if (
            vocabulary.count(name) > COMMON
            and (completed or vocabulary.after_name(name) < _NAMELY)
            and not self._titled(words, i)
            and not self._speaks(words, i)
        ):
            return False
        return i + 1 >= len(words.forms) or words.gap(i) != " " or not self._continues(words.forms[i + 1])

    def _rather_whole(self, form: str, name: str) -> bool:
        """Whether a running word is more frequent than the name that a proclitic in it would leave (`بدأنا`, not `ب` + `دانا`)."""
        count = self.name_words.vocabulary.count
        return count(form) > count(name)

    def _speaks(self, words: Words, i: int) -> bool:
        """Whether a verb of saying stands before word `i` (`وصرح ليون`)."""
        said = i > 0 and words.gap(i - 1) == " " and words.forms[i - 1].removeprefix("و") in SAYING
        return said and len(words.forms[i]) >= _SHORTEST

    def title(self, words: Words, candidate: Candidate) -> tuple[int, int] | None:
        """The title of a person: where the name was found by it, else the word before a listed or shortened name (`الرئيس مطر`), but no adjective."""
        return title_of(self.name_words, words, candidate, self.before)

    def _titled(self, words: Words, i: int) -> bool:
        """Whether a title stands before word `i` (`المهندس المبارك`)."""
        titled = i > 0 and words.gap(i - 1) in (" ", ". ", ".") and words.forms[i - 1] in self.titles
        return titled and not is_another(self.name_words, words, i)

    def _continues(self, form: str) -> bool:
        """Whether a word shows that the name before it goes on, and is another's."""
        return form in _SON or self.name_words.kind(form) in ("surname", "given")

    def _heads(self, words: Words, settled: list[Candidate]) -> dict[str, Bearers]:
        """The head nouns that name a body of this text alone (`التنظيم`), and the bodies."""
        found: dict[str, Bearers] = {}
        if not words.has_any(_ANY_SHORT_FORM):
            return found
        possible = [c for c in settled if c.type in _BODY_TYPES]
        for short, heads in _SHORT_HEADS.items():
            if not words.has_any(_SHORT_FORMS[short]):
                continue
            types = _SHORT_TYPES.get(short, _BODY_TYPES)
            bodies = [c for c in possible if c.type in types and self._headed(words, c, heads)]
            if bodies:
                found[short] = Bearers.of(bodies)
        return found

    def _widened(self, words: Words, i: int) -> bool:
        """Whether an adjective behind head noun `i` makes another body of it (`الهيئة العامة`)."""
        if i + 1 >= len(words.forms) or words.gap(i) != " ":
            return False
        return words.forms[i + 1] in nisbas() or words.forms[i + 1] in _WIDER

    def _elsewhere(
        self, words: Words, i: int, name: str, heads: dict[str, Bearers], settled: list[Candidate]
    ) -> bool:
        """Whether `المقاومة` at word `i` is that of all (`فصائل المقاومة`), or of another state than the group that the text calls so
        (`المقاومة في غزة`)."""
        if name != _RESISTANCE:
            return False
        if i and words.forms[i - 1].removeprefix("و") in _AT_LARGE:
            return True
        if words.forms[i + 1 : i + 2] != [_AT]:
            return False
        home = self.listed.countries.get(heads[name].nearest(i).actor)
        there = {self.listed.countries.get(c.actor) for c in settled if c.first == i + 2}
        return not there <= {home, None}

    def _headed(self, words: Words, c: Candidate, heads: tuple[str, ...]) -> bool:
        first = words.text[c.start : c.end].split(" ", 1)[0]
        if _RESISTANCE in heads:
            return first == _RESISTANCE
        return first in heads or not self.heads.get(c.actor, set()).isdisjoint(heads)


def _short(words: Words, i: int, offset: int, bearers: Bearers, confidence: float) -> Candidate:
    """Word `i` as a short form of one of its bearers."""
    bearer = bearers.nearest(i, of_another_gender(words, i, bearers))
    start, end = words.starts[i] + offset, words.ends[i]
    confidence = min(confidence, bearer.confidence)
    form = "short" if bearer.type != "PERSON" else bearers.form
    return Candidate(i, i + 1, start, end, bearer.type, bearer.actor, "short", confidence, form)
