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

How far a name reaches is the business of `syrianews.actors.namewords`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..document import Words
from ..lexicons import Row, lexicon
from ..text import fold
from .candidates import Candidate
from .clitics import attached
from .gazetteer import Gazetteer, Match
from .nameclasses import word_class
from .namewords import NameWords
from .nations import nisbas
from .transliteration import kebab
from .vocabulary import Vocabulary

_FAITHFUL = word_class("faithful")
_GODLY = word_class("godly")
_SERVANT = "عبد"
_COMMAS = ("،", ",")
_PARTS = ("given", "surname", "family", "link")
"""What may lengthen the name of a listed person."""
_DIVINE = word_class("divine")
_CHILD = tuple(fold(word) for word in ("بن", "ابن", "بنت", "ابنة", "نجل", "نجلة"))
_KUNYA = ("ابو", "ابي", "ابا")
_SEEN_OFTEN = 60
_SEEN_SELDOM = 600
_CLITIC_LETTERS = ("و", "ف", "ل", "ي", "ت", "ن", "م")
_UNKNOWN = ("rare", "foreign")
_BEFORE_SURNAME = (*_UNKNOWN, "surname")
_VERBAL = ("ي", "ت", "ن", "ست", "سي")
"""What a rare word that is rather a verb begins with."""
_OFFICE_WORDS = 12
_TELLING = 40
"""Per cent of its occurrences behind a given name that make a word tell the rare word before it for a given name."""
_CLAUSE = (" ", "  ", ' "', '" ', " “", "” ", " «", "» ", " (", ") ")
_ENDS_OFFICE = word_class("clause_opener")
_SAYING = word_class("saying")
_ADJECTIVES = word_class("title_adjective")


@dataclass(slots=True)
class PersonFinder:
    """Finds unlisted persons around given names, titles, kunyas and verbs of saying."""

    namewords: NameWords
    titles: Gazetteer[Row]
    starts: dict[str, int]
    """Running forms of given names to the length of their proclitic."""

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> PersonFinder:
        """The finder with the package's titles and given names."""
        titles: Gazetteer[Row] = Gazetteer()
        for row in lexicon("titles"):
            titles.add(row["title"], row)
        namewords = NameWords.default()
        vocabulary = Vocabulary.default()
        starts: dict[str, int] = {}
        for name in [*namewords.given, *_KUNYA, _SERVANT, *_FAITHFUL, *_GODLY]:
            for form, offset in attached(name):
                if offset == 0 or (
                    len(name) > 2 and not vocabulary.count(form) and form not in namewords.given
                ):
                    starts.setdefault(form, offset)
        return cls(namewords, titles, starts)

    def __contains__(self, form: str) -> bool:
        """Whether a person's name may begin at, or be announced by, this running word."""
        return (
            form in self.starts
            or form in self.titles
            or form in _SAYING
            or form[1:] in _SAYING
            or form in self.namewords.surnames
            or self.namewords.vocabulary.after_name(form) >= _TELLING
        )

    def find(
        self,
        words: Words,
        places: list[int],
        listed: dict[int, Candidate],
        prepositions: frozenset[int] = frozenset(),
    ) -> list[Candidate]:
        """The persons that begin at or behind the words `places`.

        `listed` holds the listed names by their first word, `prepositions` the words that are `على`, which
        folding makes one with the name `علي`.
        """
        stop = {first: name.last for first, name in listed.items() if name.type != "PERSON"}
        stop |= {i: i + 1 for i in prepositions}
        found = []
        for i in places:
            form = words.forms[i]
            if form in self.titles and (title := self.titles.longest(words, i)):
                found += self._behind_title(words, title, stop, listed, prepositions)
                found += self._before_role(words, title, stop)
            if form in self.starts and i not in prepositions:
                found += self._given(words, i, stop, listed)
            elif self.namewords.kind(form) == "surname" and i:
                found += self._before_surname(words, i, stop, listed)
            elif form in _SAYING or form[1:] in _SAYING:
                found += self._speaker(words, i, stop, listed)
        return found

    def _candidate(
        self,
        words: Words,
        first: int,
        last: int,
        rule: str,
        confidence: float,
        *,
        offset: int = 0,
        title: int | None = None,
    ) -> Candidate:
        start, end = words.starts[first] + offset, words.ends[last - 1]
        span = None if title is None else (title, words.ends[first - 1])
        return Candidate(
            first, last, start, end, "PERSON", kebab(words.text[start:end]), rule, confidence,
            form="full" if last - first > 1 else "short", title=span,
        )  # fmt: skip

    def _behind_title(
        self,
        words: Words,
        title: Match[Row],
        stop: dict[int, int],
        listed: dict[int, Candidate],
        prepositions: frozenset[int],
    ) -> list[Candidate]:
        construct = any(row["use"] == "construct" for row in title.values)
        first = self._name_after(words, title.last, construct, listed)
        if first is None or first in prepositions:
            return self._between_commas(words, title, stop, listed, construct)
        unlisted = self.namewords.kind(words.forms[first]) == "common"
        begun = first + (unlisted and not self.namewords.compound(words, first))
        last = self._listed_end(words, first, listed)
        last = last or self.namewords.reach(words, begun, stop, titled=True, people=listed)
        if not self._plausible(words, first, last, alone=first == title.last or not construct):
            return []
        rule = "office" if construct else "title"
        return [
            self._candidate(words, first, last, rule, 0.9 if last - first > 1 else 0.6, title=title.start)
        ]

    def _between_commas(
        self,
        words: Words,
        title: Match[Row],
        stop: dict[int, int],
        listed: dict[int, Candidate],
        construct: bool,
    ) -> list[Candidate]:
        """A name of two words or more between commas behind a title (`الفنان الأميركي، سبنسر تونيك، …`) or an
        office (`نقيب الشرطة، حسن نور، …`)."""
        first, limit = title.last, min(len(words), title.last + _OFFICE_WORDS // 2)
        while first < limit and words.gap(first - 1) == " ":
            form = words.forms[first]
            if not self._qualifies(form) and (not construct or form in _ENDS_OFFICE or form in _SAYING):
                return []
            first += 1
        if first >= len(words) or words.gap(first - 1).strip() not in _COMMAS or first in stop:
            return []
        last = self.namewords.reach(words, first, stop, titled=True, people=listed)
        if last < first + 2:
            return []
        kinds = [self.namewords.kind(form) for form in words.forms[first : first + 2]]
        closed = words.gap(last - 1).strip()[:1] in _COMMAS
        sure = kinds[0] in ("given", "homograph") and kinds[1] not in ("common", "homograph")
        if not sure and not (closed and kinds[0] in ("given", "surname", "rare", "homograph")):
            return []
        return [self._candidate(words, first, last, "title", 0.7, title=title.start)]

    def _qualifies(self, form: str) -> bool:
        """Whether a word is an adjective between a title and a name."""
        return form in _ADJECTIVES or form in nisbas()

    def _listed_end(self, words: Words, first: int, listed: dict[int, Candidate]) -> int:
        """The end of the listed person who begins at word `first`, 0 where a longer name may stand there."""
        person = listed.get(first)
        if person is None or (person.form != "full" and self.namewords.kind(words.forms[first]) == "given"):
            return 0
        following = words.forms[person.last] if person.last < len(words) else ""
        return 0 if self.namewords.kind(following or "،") == "link" else person.last

    def _name_after(self, words: Words, i: int, construct: bool, listed: dict[int, Candidate]) -> int | None:
        """The word at which a name may begin behind a title that ends before word `i`."""
        limit = min(len(words), i + (_OFFICE_WORDS if construct else 4))
        while i < limit and words.gap(i - 1) in _CLAUSE:
            form = words.forms[i]
            name = listed.get(i)
            if name and name.type == "PERSON":
                return i
            if name:
                i = name.last
            elif self._qualifies(form) or self._before_given(words, i):
                i += 1
            elif self._may_begin(words, i) and not (construct and self._belongs_to_role(form)):
                return i
            elif construct and form not in _ENDS_OFFICE and form not in _SAYING:
                i += 1
            else:
                return None
        return None

    def _before_given(self, words: Words, i: int) -> bool:
        """Whether word `i` is an adjective (`القيادي الحوثي غازي …`): with the article, before a given name."""
        form = words.forms[i]
        if not form.startswith("ال") or form in _ENDS_OFFICE or i + 1 >= len(words) or words.gap(i) != " ":
            return False
        return self.namewords.kind(words.forms[i + 1]) == "given"

    def _may_begin(self, words: Words, i: int) -> bool:
        """Whether a name may begin at word `i` behind a title: a name word, or a word before a surname."""
        form = words.forms[i]
        if self.namewords.kind(form) != "common" or self.namewords.compound(words, i):
            return True
        if i + 1 >= len(words) or words.gap(i) != " " or not self.namewords.possible(form):
            return False
        return self.namewords.kind(words.forms[i + 1]) in ("surname", "family", *_UNKNOWN)

    def _belongs_to_role(self, form: str) -> bool:
        """Whether a word that could be in a name is here rather part of the role (`وزير النفط`)."""
        return form.startswith("ال")

    def _plausible(self, words: Words, first: int, last: int, alone: bool) -> bool:
        """Whether words `first` to `last` can be a person's name behind a title."""
        if last <= first:
            return False
        kinds = [self.namewords.kind(form) for form in words.forms[first:last]]
        if last - first == 1 and words.forms[first] in _DIVINE:
            return False
        if last - first == 1:
            son = last < len(words) and words.gap(last - 1) == " " and words.forms[last] in _CHILD
            return alone and kinds[0] in (("given", "surname", "homograph") if son else ("given", "surname"))
        if self.namewords.compound(words, first):
            return True
        if kinds[0] == "foreign" and kinds[1] in ("rare", "foreign", "likely"):
            return True
        return kinds[0] in ("given", "homograph", "surname", "rare", "link") or kinds[1] in (
            "surname",
            "given",
            "family",
        )

    def _before_role(self, words: Words, role: Match[Row], stop: dict[int, int]) -> list[Candidate]:
        """A name of two to four words, a comma, and this role behind it."""
        i = role.first
        if i < 2 or words.gap(i - 1).strip() not in ("،", ","):
            return []
        first = i
        while first > 0 and i - first < 4 and (first == i or words.gap(first - 1) == " "):
            if self.namewords.kind(words.forms[first - 1]) == "common" or first - 1 in stop:
                break
            first -= 1
        while first < i - 1 and self.namewords.kind(words.forms[first]) != "given":
            if self.namewords.kind(words.forms[first + 1]) != "given":
                break
            first += 1
        spoken = i - first < 2 and i > 2 and words.forms[i - 3] in _SAYING and words.gap(i - 2) == " "
        if spoken and all(self.namewords.possible(form) for form in words.forms[i - 2 : i]):
            return [self._candidate(words, i - 2, i, "apposition", 0.6)]
        last = self.namewords.reach(words, first, stop)
        if last != i or last - first < 2 or not self._plausible(words, first, last, alone=False):
            return []
        return [self._candidate(words, first, last, "apposition", 0.8)]

    def _given(
        self, words: Words, i: int, stop: dict[int, int], listed: dict[int, Candidate]
    ) -> list[Candidate]:
        """A name that begins with a given name or a kunya at word `i`."""
        form = words.forms[i]
        offset = self.starts[form]
        name = form[offset:]
        if name in _KUNYA:
            return self._kunya(words, i, offset, stop)
        first_part = self._first_part(words, i, name)
        if not first_part or first_part in stop or (name not in self.namewords.given and first_part == i + 1):
            return []
        last = i
        spoken = (
            not offset
            and i > 0
            and words.forms[i - 1].removeprefix("و") in _SAYING
            and words.gap(i - 1) == " "
        )
        if spoken:
            last = self.namewords.reach(words, i, stop, titled=True, people=listed)
        elif words.gap(first_part - 1) in (" ", "-"):
            last = self.namewords.reach(words, first_part, stop, people=listed)
        if last <= first_part:
            return []
        second = self.namewords.kind(words.forms[first_part])
        sure = self.namewords.kind(name) == "given" or first_part > i + 1
        if not sure and first_part in listed:
            return []
        whole = listed.get(i)
        longer = whole and whole.type == "PERSON" and whole.form == "full" and whole.last < last
        if whole and longer and self.namewords.kind(words.forms[whole.last]) not in _PARTS:
            return []
        if (
            second in ("surname", "given")
            or (sure and second == "homograph")
            or (second == "link" and last > i + 2)
        ):
            confidence = 0.9 if sure else 0.8
        elif sure:
            confidence = 0.8
        elif second == "rare" and self._foreign(words, i, name):
            confidence = 0.5
        elif (
            spoken
            or second in ("family", "likely")
            or last - i > 2
            or words.forms[i + 1] in self.namewords.doubles
        ):
            confidence = 0.6
        else:
            return []
        return [self._candidate(words, i, last, "given", confidence, offset=offset)]

    def _foreign(self, words: Words, i: int, name: str) -> bool:
        """Whether a given name that is also a word, but not a frequent one, is a name before this rare word: no form
        of a noun or verb with a pronoun, an ending or a proclitic."""
        following = words.forms[i + 1]
        if self.namewords.vocabulary.count(name) > _SEEN_SELDOM or following.startswith(_CLITIC_LETTERS):
            return False
        return not following.endswith(("ه", "ها", "ا", "هم", "يه", "ات")) and words.forms[i] == name

    def _first_part(self, words: Words, i: int, name: str) -> int:
        """The word behind the given name that begins at `i`: one word, or two in `عبد السلام`, `فتح الله`."""
        joined = i + 1 < len(words) and words.gap(i) == " "
        if name == _SERVANT:
            return (
                i + 2 if joined and words.forms[i + 1].startswith("ال") and len(words.forms[i + 1]) > 3 else 0
            )
        return i + 2 if joined and words.forms[i + 1] in ("الله", "الدين") else i + 1

    def _kunya(self, words: Words, i: int, offset: int, stop: dict[int, int]) -> list[Candidate]:
        if i + 1 >= len(words) or words.gap(i) != " ":
            return []
        second = words.forms[i + 1]
        if self.namewords.kind(second) == "common" and self.namewords.vocabulary.count(second) > _SEEN_OFTEN:
            return []
        last = i + 2
        if last < len(words) and words.gap(i + 1) == " ":
            third = words.forms[last]
            if third.startswith("ال") and third in nisbas() and not third.endswith("ه"):
                last += 1
            else:
                last = self.namewords.reach(words, last, stop)
        return [self._candidate(words, i, last, "kunya", 0.8, offset=offset)]

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
            or self.namewords.kind(form) not in _BEFORE_SURNAME
        ):
            return []
        if form.startswith(_VERBAL) or (form[0] == "ا" and len(form) > 4) or form[0] in "وفل":
            return []
        last = self.namewords.reach(words, first, stop)
        return [self._candidate(words, first, last, "surname", 0.6)] if last > i else []

    def _speaker(
        self, words: Words, i: int, stop: dict[int, int], listed: dict[int, Candidate]
    ) -> list[Candidate]:
        """Two or more rare words straight behind a verb of saying."""
        first = i + 1
        if first >= len(words) or words.gap(i) != " " or first in listed or words.forms[first] in self.titles:
            return []
        last = self.namewords.reach(words, first, stop)
        kinds = [self.namewords.kind(form) for form in words.forms[first:last]]
        if len(kinds) < 2 or kinds[0] not in _UNKNOWN or kinds[1] not in ("surname", *_UNKNOWN):
            return []
        return [self._candidate(words, first, last, "speaker", 0.5)]
