"""Persons whom no table lists: names told by the words around and inside them.

| rule | what shows that a name begins | example |
| --- | --- | --- |
| `title` | a title before it, with its adjectives | العقيد ضرار الشملان |
| `office` | a role and its body before it | المتحدث باسم الخارجية الروسية ماريا زاخاروفا |
| `apposition` | a role behind it | وسيم نصر، الباحث في … |
| `surname` | a rare word, then a sure surname | كونراد موراي |
| `kunya` | أبو or أم and a name | أبو قتادة الفلسطيني |
| `given` | a given name, then what reads like a surname | حذيفة البدري |
| `speaker` | a verb of saying, then two rare words | قال ويليامز دوغر |
| `foreign` | two words spelled like foreign names, set off by a comma or described | مثل، غيرشون هاكوهين، |
| `syllables` | a family name and syllables of East Asia | تشانغ يو شيا |
| `called` | a word that says that a name follows | رجل يدعى مازن، واسمها ثريا |

How far a name reaches is the business of `syrianews.actors.name_words`.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from functools import lru_cache

from ..document import Words
from ..lexicons import lexicon, several
from ..text import fold
from . import syllables
from .candidates import Candidate, person
from .clitics import IMPERFECT, attached
from .foreign_pairs import foreign_pair
from .gazetteer import KUNYA
from .given_names import SERVANT, GivenNames
from .lone_speakers import lone_speaker, lone_surname
from .name_classes import word_class
from .name_reach import reach
from .name_shapes import FOREIGN
from .name_words import UNKNOWN, NameWords, is_served
from .namesakes import PLACE_NAMES, called_like_place
from .nations import nisbas
from .titled import SAYING, TitledNames
from .triggers import QUOTES
from .vocabulary import Vocabulary
from .word_forms import SELDOM_ALONE, UNUSUAL

_FAITHFUL = word_class("faithful")
_GODLY = word_class("godly")
_MOTHER = "ام"
_BEFORE_MOTHER = word_class("before_mother")
"""Words behind which `أم` is part of a woman's name."""
_RATHER_FOREIGN = 0.2
"""How foreign one of two unknown words behind a verb of saying must be spelled for them to be its speaker."""
_BEFORE_SURNAME = (*UNKNOWN, "surname")
_NEGATIONS = frozenset(map(fold, ("لست", "ليس", "لم", "لا", "لن", "ما")))
_CALLED = frozenset(form for word in word_class("called") for form, _ in attached(word))
_CLOSED = (")", "،", '"', "”", "»")
"""Behind what the surname of a kunya ends (`أبو ذر المهاجر)`)."""
_VERBAL = (*IMPERFECT, "ن")
"""What a rare word that is rather a verb begins with."""
_TELLING = 40
"""Per cent of its occurrences behind a given name that make a word tell the rare word before it for a given name."""


@dataclass(slots=True)
class PersonFinder:
    """Finds unlisted persons around given names, titles, kunyas and verbs of saying."""

    name_words: NameWords
    given_names: GivenNames
    titled: TitledNames
    starts: dict[str, int]
    """Running forms of given names to the length of their proclitic."""
    things: frozenset[str]
    """Running forms of the nouns of bodies and places, which are called something too."""
    nouns: frozenset[str]
    """Those, and the nouns of place as titles know them: what is called so is no person."""
    openers: frozenset[str]
    """The running words that a name begins at or is announced by, but for verbs of saying with a letter before them."""
    surnames: frozenset[str]
    """Words that, where they are surnames, are so sure ones that they tell the rare word before them for a given name."""

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> PersonFinder:
        """The finder with the package's titles and given names."""
        name_words = NameWords.default()
        vocabulary = Vocabulary.default()
        starts: dict[str, int] = {}
        for name in [*name_words.given, *KUNYA, _MOTHER, SERVANT, *_FAITHFUL, *_GODLY]:
            for form, offset in attached(name, name not in name_words.foreign):
                joined = form == "و" + name and name in name_words.given
                joined &= vocabulary.count(form) < vocabulary.count(name)
                if offset == 0 or (
                    (joined or (len(name) > 2 and not vocabulary.count(form)))
                    and form not in name_words.given
                    and form not in name_words.surnames
                ):
                    starts[form] = min(offset, starts.get(form, offset))
        nouns = {
            fold(noun) for row in lexicon("head_nouns") for noun in (row["noun"], *several(row["forms"]))
        }
        things = frozenset(form for noun in nouns for form, _ in attached(noun))
        titled = TitledNames.default()
        telling = [word for word in vocabulary if vocabulary.after_name(word) >= _TELLING]
        surnames = name_words.surnames.union(telling)
        openers = {*starts, *titled.titles.openers(), *SAYING, *_CALLED, *surnames}
        openers |= syllables.FAMILIES | PLACE_NAMES
        return cls(
            name_words,
            GivenNames(name_words),
            titled,
            starts,
            things,
            things | titled.heads,
            frozenset(openers),
            surnames,
        )

    def opening(self, forms: Set[str]) -> Set[str]:
        """Those of some running words that a person's name may begin at, or be announced by."""
        return (self.openers & forms) | {form for form in forms if form[1:] in SAYING}

    def find(
        self,
        words: Words,
        places: list[int],
        strange: list[int],
        listed: dict[int, Candidate],
        prepositions: frozenset[int] = frozenset(),
    ) -> list[Candidate]:
        """The persons that begin at or behind the words `places`, or at one of `strange`, which may look foreign.

        `listed` holds the listed names by their first word, `prepositions` the words that are `على`, which
        folding makes one with the name `علي`.
        """
        stop = {first: name.last for first, name in listed.items() if name.type != "PERSON"}
        stop |= {i: i + 1 for i in prepositions}
        whole = [name for name in listed.values() if name.type != "PERSON" or name.form == "full"]
        inside = {i for name in whole for i in range(name.first + 1, name.last)}
        found = []
        pairs = self.name_words.foreign_pairs(words, strange)
        titles = self.titled.titles.openers()
        for i in sorted({*places, *pairs}) if pairs else places:
            form = words.forms[i]
            if form in titles and (title := self.titled.titles.longest(words, i)):
                found += self.titled.behind(words, title, stop, listed, prepositions)
                found += self.titled.before_role(words, title, stop)
            named_after = stop.get(i, i) > i + 1 and self._a_given_name(words, stop[i])
            if form in self.starts and i not in prepositions and i not in inside and not named_after:
                found += self._given(words, i, stop, listed)
            elif i and form in self.surnames and self.name_words.kind(form) == "surname":
                found += self._before_surname(words, i, stop, listed)
                found += lone_surname(self.name_words, words, i, listed)
            elif form in SAYING or form[1:] in SAYING:
                found += self._speaker(words, i, stop, listed)
            elif form in PLACE_NAMES:
                found += called_like_place(self.name_words, words, i, listed, self.titled.heads)
            elif form in _CALLED:
                found += self._called(words, i, stop, listed)
            if form in syllables.FAMILIES and i not in stop:
                last = syllables.reach(self.name_words, words, i)
                found += [person(words, i, last, "syllables", 0.6)] if last > i else []
            if i in pairs and form not in self.starts:
                found += foreign_pair(self.name_words, words, i, stop, listed, self.nouns)
        return found

    def _given(
        self, words: Words, i: int, stop: dict[int, int], listed: dict[int, Candidate]
    ) -> list[Candidate]:
        """A name that begins with a given name or a kunya at word `i`."""
        offset = self.starts[words.forms[i]]
        name = words.forms[i][offset:]
        if name in KUNYA or (name == _MOTHER and i and self._is_mother(words, i)):
            return self._kunya(words, i, offset, stop)
        return self.given_names.behind(words, i, offset, stop, listed)

    def _is_mother(self, words: Words, i: int) -> bool:
        """Whether `أم` at word `i` is no conjunction: behind a word for a woman, or between a verb in the feminine and a given name (`قالت أم محمد`)."""
        before = words.forms[i - 1]
        if before in _BEFORE_MOTHER:
            return True
        acts = len(before) > 2 and before.endswith("ت") and words.gap(i - 1) == " "
        return acts and words.forms[i + 1 : i + 2] != [] and words.forms[i + 1] in self.name_words.given

    def _kunya(self, words: Words, i: int, offset: int, stop: dict[int, int]) -> list[Candidate]:
        if i + 1 >= len(words.forms) or words.gap(i) != " ":
            return []
        second = words.forms[i + 1]
        joined = self._joins(second) or (second[0] == "و" and second[1:] in _NEGATIONS)
        if (i and words.forms[i - 1] in self.titled.heads) or (
            joined and second not in self.name_words.given
        ):
            return []
        if self.name_words.kind(second) == "common" and self.name_words.vocabulary.count(second) > UNUSUAL:
            return []
        last = i + 2
        if second == SERVANT and last < len(words.forms) and is_served(words.forms[last]):
            last += 1
        if last < len(words.forms) and words.gap(last - 1) == " ":
            third = words.forms[last]
            closed = words.gap(last)[:1] in _CLOSED
            if (words.gap(i - 1)[-1:] in QUOTES and words.gap(last)[:1] in QUOTES and i) or (
                third.startswith("ال") and not third.endswith("ه") and (third in nisbas() or closed)
            ):
                last += 1
            elif (
                self.name_words.kind(third) != "homograph"
                or self.name_words.vocabulary.count(third) < SELDOM_ALONE // 2
            ) and not self.name_words.joined(third):
                last = reach(self.name_words, words, last, stop)
        return [person(words, i, last, "kunya", 0.8, offset=offset)]

    def _before_surname(
        self, words: Words, i: int, stop: dict[int, int], listed: dict[int, Candidate]
    ) -> list[Candidate]:
        """A rare word and the sure surname `i` behind it (`كونراد موراي`)."""
        first = i - 1
        form = words.forms[first]
        if (
            words.gap(first) != " "
            or i in listed
            or first in listed
            or self.name_words.kind(form) not in _BEFORE_SURNAME
        ):
            return []
        if first and words.forms[first - 1] in self.titled.heads:
            return []
        if form.startswith(_VERBAL) or (form[0] == "ا" and len(form) > 4) or form[0] in "وفل":
            return []
        offset = int(form[0] == "ب" and self.name_words.given.get(form[1:]) is False)
        if not offset and self.name_words.attached(form):
            return []
        last = reach(self.name_words, words, first, stop)
        return [person(words, first, last, "surname", 0.6, offset=offset)] if last > i else []

    def _speaker(
        self, words: Words, i: int, stop: dict[int, int], listed: dict[int, Candidate]
    ) -> list[Candidate]:
        """Two or more rare words straight behind a verb of saying."""
        first = i + 1
        if (
            first >= len(words.forms)
            or words.gap(i) != " "
            or first in listed
            or words.forms[first] in self.titled.titles
            or (self._joins(words.forms[first]) and words.forms[first][1:] not in self.name_words.given)
        ):
            return []
        last = reach(self.name_words, words, first, stop)
        if last > first + 1 and self._joins(words.forms[first + 1]):
            last = first + 1
        if last > first + 1 and max(self._foreignness(words, first, first + 2)) < _RATHER_FOREIGN:
            return []
        kinds = [self.name_words.kind(form) for form in words.forms[first:last]]
        if len(kinds) < 2:
            return lone_speaker(self.name_words, words, first)
        foreign = [degree > FOREIGN for degree in self._foreignness(words, first, first + 2)]
        unknown = kinds[0] in UNKNOWN and kinds[1] in ("surname", *UNKNOWN)
        unknown |= kinds[0] in UNKNOWN and kinds[1] in ("given", "homograph") and foreign[0]
        unknown |= (
            kinds[0] in UNKNOWN and kinds[1:] == ["given"] and foreign[1] and words.forms[first][0] != "ل"
        )
        surname = kinds[0] == "surname" and kinds[1] in UNKNOWN
        article = (kinds[0] == "family" and kinds[1] in UNKNOWN and foreign[1]) or (
            kinds[1] == "family" and kinds[0] in UNKNOWN and foreign[0]
        )
        if not (unknown or surname or article):
            return []
        return [person(words, first, last, "speaker", 0.5)]

    def _foreignness(self, words: Words, first: int, last: int) -> list[float]:
        return [self.name_words.shapes.foreignness(form) for form in words.forms[first:last]]

    def _joins(self, form: str) -> bool:
        """Whether a word that is spelled like no foreign name is a preposition and a word (`لصحيفتين`)."""
        return (
            form[0] in "لب" and self.name_words.attached(form) and not self.name_words.foreign_looking(form)
        )

    def _a_given_name(self, words: Words, i: int) -> bool:
        return i < len(words.forms) and self.name_words.kind(words.forms[i]) in (
            "given",
            "homograph",
            "surname",
        )

    def _called(
        self, words: Words, i: int, stop: dict[int, int], listed: dict[int, Candidate]
    ) -> list[Candidate]:
        """The name behind `يدعى` or `اسمه`, one word or more, unless it is said of a thing (`شركة تدعى …`)."""
        first = i + 1
        if first >= len(words.forms) or first in listed or words.gap(i).strip(QUOTES + "(") != " ":
            return []
        noun = i - 1 - (i > 1 and words.forms[i - 1] in nisbas())
        if i and words.forms[noun] in self.things:
            return []
        form = words.forms[first]
        kind = self.name_words.kind(form)
        listed_name = kind == "homograph" and words.gap(first) == " " and self._a_given_name(words, first + 1)
        if not (listed_name or kind in ("given", "surname", *UNKNOWN)) or (
            kind in UNKNOWN and self._joins(form)
        ):
            return []
        last = reach(self.name_words, words, first, stop, titled=True, people=listed)
        if kind in UNKNOWN and last == first + 1 and self._foreignness(words, first, last) < [0]:
            return []
        return [person(words, first, last, "called", 0.7)] if last > first else []
