"""Towns, regions, camps and buildings that no table lists.

A noun of place announces them: without itself for settlements (`بلدة كفرنبل` names `كفرنبل`), with itself for
what is named by it (`مخيم النصيرات`, `قاعدة تياس الجوية`). `data/head_nouns.csv` says which is which. Without
such a noun, a word that mostly follows one in the news is a town where a preposition of place stands before it.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from functools import lru_cache

from ..document import Words
from ..lexicons import Row, several, with_folded
from .candidates import Candidate, unlisted
from .gazetteer import Gazetteer, Match
from .head_spans import COMPOUNDS, HONOURS, NOT_A_NAME
from .indefinites import is_described, is_one_of_many
from .name_classes import word_class
from .name_reach import reach
from .name_words import ORDINALS, NameWords
from .named_sites import (
    INDEFINITE,
    before_region,
    behind_direction,
    called_after,
    has_adjective,
    honouring,
    regarding,
    second_site,
    told_by_adjective,
    two_towns,
    with_town,
)
from .nations import adjective_of, nisbas
from .place_lists import enumerated
from .place_words import NO_PLACES, PLURALS, STARTERS, PlaceWords
from .triggers import DISTRICTS, QUOTES

_BUILDINGS, _OF_BUILDINGS = word_class("building"), word_class("building_adjective")
_BEHIND, _DIRECTIONS = word_class("site_adjective"), word_class("place_preposition")
_WITH_NOUNS, _NO_SITES = word_class("any_noun_head"), word_class("no_site")
_SETTLEMENTS, _DEFINITE = word_class("settlement"), word_class("of_a_settlement")
_SHRINE, _STANDING, _NAMING = "مقام", "قايم", ("GPE", "LOC", "PERSON", "GROUP")
_SEVERAL = ("احياء", "مخيمات")
"""Plurals before the place that what they name is in (`أحياء جوبر`)."""
_STATES = ("دولة", "بلد")
"""Nouns of states: the table of countries has them all, and what else follows describes (`دولة منبع`)."""
_NEVER_QUOTED = (*_STATES, "عاصمة", "جمهورية")
"""Nouns behind which marks hold what a text calls a state or capital (`دولة "ديمقراطية"`, `عاصمة "الموضة"`)."""
_DUAL, _CONSTRUCT_DUALS, _FROM, _REGARD, _INSPIRATION = ("ي", "ا"), ("تي", "تا"), "من", "ناحية", "وحي"
_THEIRS = ("هه", "ها", "هم", "ته")
"""How nouns and verbs with a pronoun end that `و` joins (`منطقه وفقهه`)."""
_CITY, _PRISON, _CAPITAL = "مدينة", "سجن", "العاصمة"
_OF_PEOPLE = ("جبل", "بجبل", "حي", "بحي", "شارع", "بشارع")
"""Sites called by duals and plurals too (`جبل النهدين`, `حي المهندسين`)."""
_HOSPITALS, _USUAL = ("مستشفي", "مشفي"), word_class("hospital_name")
"""Hospitals, and the nouns that many of them are called by (`مستشفى الأمل`)."""
_SAINTS, _WITH_TOWNS = ("القديس", "القديسه", "مار"), word_class("site_with_town")
_DOCTOR, _FAITH, _LONGEST_QUOTED = "د", "الدين", 3
_ADJECTIVE, _TOWN, _FREQUENT = 400, 20, 2500
"""How often an adjective in `الـ…ي` is seen, in what per cent a town behind a noun of places, how often a very frequent word."""


@dataclass(slots=True)
class PlaceFinder:
    """Finds unlisted places behind nouns and prepositions of place."""

    heads: Gazetteer[Row]
    name_words: NameWords
    place_words: PlaceWords
    towns: frozenset[str]
    """Words that the news rather uses of towns: behind a preposition of place they are one."""

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> PlaceFinder:
        """The finder with the package's nouns of place."""
        heads: Gazetteer[Row] = Gazetteer()
        for row in with_folded("head_nouns", "noun"):
            if row["type"] in ("GPE", "LOC"):
                for noun in [row["noun"], *several(row["forms"])]:
                    heads.add(noun, row)
        names = NameWords.default()
        likely = {word for word in names.vocabulary if names.vocabulary.after_place(word) >= _TOWN}
        none = {word for word in likely if word.endswith("يه") or word.removeprefix("و") in heads}
        return cls(heads, names, PlaceWords(heads, names), frozenset(likely - none - STARTERS - NO_PLACES))

    def opening(self, forms: Set[str]) -> Set[str]:
        """Those of some running words that may be a noun or preposition of place."""
        return (self.heads.openers() & forms) | (_DIRECTIONS & forms)

    def find(self, words: Words, places: list[int], listed: dict[int, Candidate]) -> list[Candidate]:
        """The places behind the words `places`; `listed` holds the listed names by their first word."""
        found: list[Candidate] = []
        heads = self.heads.openers()
        for i in places:
            head = self.heads.longest(words, i) if words.forms[i] in heads else None
            if head and not self._another_word(words, head) and not is_one_of_many(words, head):
                found += self._headed(words, head, listed) + before_region(
                    words, head, listed, self.place_words.unknown
                )
            following = words.forms[i + 1] if i + 1 < len(words.forms) else ""
            town = following in self.towns
            if (town or following in STARTERS) and words.gap(i) == " " and i + 1 not in listed:
                if town:
                    found.append(unlisted(words, i + 1, i + 2, words.starts[i + 1], "GPE", "place", 0.6))
                elif self.place_words.begins_town(words, i + 1):
                    found.append(unlisted(words, i + 1, i + 3, words.starts[i + 1], "GPE", "place", 0.5))
        return found

    def _another_word(self, words: Words, head: Match[Row]) -> bool:
        """Whether a noun of place is here another word: `من وحي الخيال`, `قائم مقام الشرقاط`, `موسيقى محلية`."""
        i = head.first
        if words.forms[i] == _INSPIRATION:
            return words.gap(i - 1) != " " or words.forms[i - 1] == _FROM
        if words.forms[i] == _SHRINE and i and words.forms[i - 1].endswith(_STANDING):
            return True
        return head.values[0]["folded"] in DISTRICTS and words.text[words.starts[i] : head.start][-1:] != "ب"

    def _headed(self, words: Words, head: Match[Row], listed: dict[int, Candidate]) -> list[Candidate]:
        """The places that a head and the name behind it make, and further ones joined to them; empty where what follows is no name."""
        first = head.last
        if first >= len(words.forms) or words.gap(first - 1).strip(QUOTES) != " ":
            return []
        row = head.values[0]
        if self._no_place(words, head, row, first in listed):
            return [] if first in listed or row["span"] == "in" else self._two(words, head, row, listed)
        if row["takes"] == "honoured":
            return honouring(self.name_words, words, head) if words.forms[first] in HONOURS else []
        whole, name = listed.get(head.first), listed.get(first)
        if whole and whole.last > first:
            return []
        if words.gap(first - 1)[-1:] in QUOTES:
            if quoted := self._quoted(words, first):
                return self._in_marks(words, head, listed, quoted)
            if row["span"] == "in":
                return []
        if (
            name is None
            and row["noun"] == _CITY
            and words.forms[first] in HONOURS
            and words.gap(first) == " "
        ):
            return honouring(self.name_words, words, head)
        if row["noun"] == _CAPITAL and words.forms[first] in HONOURS:
            return []  # `محافظ العاصمة الشيخ طلال الخالد`
        if row["span"] == "out":
            return self._beside_noun(words, head, row, name, listed)
        plural = self._plural(words, head, row)
        several = plural and (
            words.text[head.start : words.ends[head.last - 1]] in _SEVERAL or (name and name.type == "GPE")
        )
        if name and (name.actor in adjective_of() or (several and name.type in ("GPE", "LOC"))):
            return self._enumerated(words, name.last, row, listed) if plural else []
        if name and name.start > words.starts[first]:
            return []
        if name and name.type == "PERSON" and row["noun"] == _PRISON and not self._inside(words, head):
            return []
        last = self._end(words, head, row, listed)
        if last == first:
            return []
        found = [unlisted(words, head.first, last, head.start, row["type"], "place", 0.7)]
        dual = plural and words.forms[head.first].endswith(_DUAL) and last not in listed
        second = second_site(self.name_words, words, last, row["type"]) if dual else []
        return found + (second or (self._enumerated(words, last, row, listed) if plural else []))

    def _in_marks(
        self, words: Words, head: Match[Row], listed: dict[int, Candidate], quoted: int
    ) -> list[Candidate]:
        """The place whose name stands in quotation marks up to word `quoted`."""
        row, name = head.values[0], listed.get(head.last)
        if row["span"] == "in" and self._goes_on(words, quoted):
            whole = unlisted(words, head.first, quoted + 1, head.start, row["type"], "place", 0.95)
            return [replace(whole, actor=name.actor) if name and name.type == "LOC" else whole]
        called = name or row["noun"] in _NEVER_QUOTED
        return [] if called else self._with_coordinates(words, head.last, quoted, row["type"], listed)

    def _end(self, words: Words, head: Match[Row], row: Row, listed: dict[int, Candidate]) -> int:
        """The word behind the name of a place, with what tells it from another of the name; the head's own end where none is there."""
        first, name = head.last, listed.get(head.last)
        named = name and (name.type in _NAMING or row["folded"] in _HOSPITALS)
        if name and named and name.start == words.starts[first]:
            last = name.last
        else:
            usual = row["folded"] in _HOSPITALS and words.forms[first] in _USUAL
            last = self._reach(words, first, listed, definite=usual or row["folded"] in _WITH_NOUNS)
        behind = _BEHIND | _OF_BUILDINGS if row["folded"] in _BUILDINGS else _BEHIND
        if last == first and row["type"] == "LOC":
            last += called_after(self.name_words, words, first) or told_by_adjective(words, head, behind)
        if last > first and not name and has_adjective(words, last):
            last += 1
        if first < last < len(words.forms) and words.gap(last - 1) == " ":
            last += row["type"] == "LOC" and COMPOUNDS.get(words.forms[last]) == "LOC"
        if last > first and row["folded"] in _WITH_TOWNS:
            last = with_town(words, last, listed, self.place_words.continues)
        most = last + 1 + (words.forms[last - 1] in behind or row["folded"] in _BUILDINGS)
        while first < last < min(most, len(words.forms)):
            if words.gap(last - 1) != " " or words.forms[last] not in behind:
                break
            last += 1
        return last

    def _inside(self, words: Words, head: Match[Row]) -> bool:
        """Whether a preposition of place stands before a head, or is attached to it."""
        before = words.forms[head.first - 1] if head.first and words.gap(head.first - 1) == " " else ""
        return before in _DIRECTIONS or head.start > words.starts[head.first]

    def _beside_noun(
        self,
        words: Words,
        head: Match[Row],
        row: Row,
        name: Candidate | None,
        listed: dict[int, Candidate],
    ) -> list[Candidate]:
        """The places behind a noun that belongs to no name (`مدينة تدمر`, `بلدتي حاس وكفرنبل`); `name` is the listed one behind it."""
        first = head.last
        town = name is not None and name.type == "GPE" and name.start == words.starts[first]
        if name and town and self._plural(words, head, row):
            return self._with_coordinates(words, first, name.last, row["type"], listed, True)[1:]
        begins = (
            words.forms[first] in STARTERS and row["type"] == "GPE" and not self._plural(words, head, row)
        )
        if name or (words.forms[first] in self.heads and not begins) or row["noun"] in _STATES:
            return []
        last = self._reach(words, first, listed, definite=row["folded"] in _WITH_NOUNS)
        if last == first and not self._plural(words, head, row):
            last += row["folded"] in _SETTLEMENTS and told_by_adjective(words, head, _DEFINITE)
        if last == first:
            return self._two(words, head, row, listed)
        last += has_adjective(words, last)
        several = self._plural(words, head, row)
        return self._with_coordinates(words, first, last, row["type"], listed, several)

    def _two(self, words: Words, head: Match[Row], row: Row, listed: dict[int, Candidate]) -> list[Candidate]:
        """The two places behind a dual, which takes no adjective in the construct state (`قريتي كفرة واحرص`)."""
        dual = words.forms[head.first].endswith(_CONSTRUCT_DUALS) and self._plural(words, head, row)
        return two_towns(words, head.last, row["type"], listed) if dual else []

    def _no_place(self, words: Words, head: Match[Row], row: Row, known: bool) -> bool:
        """Whether a noun of place is described rather than named (`مناطق مجاورة`), or part of a phrase (`من ناحية`)."""
        form = words.forms[head.last]
        if (
            form in INDEFINITE
            or form in _NO_SITES
            or (form in NO_PLACES and row["span"] == "out")
            or (row["noun"] == _REGARD and words.forms[head.first - 1 : head.first] == [_FROM])
            or (row["noun"] == _REGARD and regarding(words, head))
            or (form[0] == "و" and form.endswith(_THEIRS))
        ):
            return True
        accusative = words.text[head.start : words.ends[head.last - 1]].endswith("ا")
        plain = not known and words.gap(head.last - 1) == " "
        if plain and is_described(self.name_words, row, form, accusative):
            return True
        if self._plural(words, head, row) and form[0] == "و" and form not in STARTERS:
            return True
        return (
            self._plural(words, head, row)
            and not known
            and form.endswith("ه")
            and not form.startswith("ال")
            and (form.endswith("يه") or self.name_words.shapes.foreignness(form) < 0)
            and not (row["span"] == "out" and self.place_words.joins_unknown(words, head.last))
        )

    def _plural(self, words: Words, head: Match[Row], row: Row) -> bool:
        """Whether the noun of place stands in another form than the one it is listed by (`أحياء القاهرة`)."""
        return row["folded"] != words.text[head.start : words.ends[head.last - 1]]

    def _quoted(self, words: Words, first: int) -> int:
        """The word behind the name in marks that begins at `first`, 0 where the marks hold no name."""
        for last in range(first + 1, min(first + _LONGEST_QUOTED, len(words.forms)) + 1):
            gap = words.gap(last - 1)
            if gap[:1] and gap[0] in QUOTES:
                return 0 if self._verb_phrase(words, first, last) else last
            if gap not in (" ", "-"):
                break
        return 0

    def _goes_on(self, words: Words, last: int) -> bool:
        """Whether an adjective of sites goes on with the name behind its marks (`قاعدة "ميرون" الجوية`)."""
        return last < len(words.forms) and words.gap(last - 1)[1:] == " " and words.forms[last] in _BEHIND

    def _verb_phrase(self, words: Words, first: int, last: int) -> bool:
        """Whether marks hold what is said rather than a name (`"تم جمعهم وإعادتهم"`): several words, a very frequent one first."""
        form = words.forms[first]
        frequent = (
            self.name_words.vocabulary.count(form) > _FREQUENT and self.name_words.kind(form) == "common"
        )
        return last > first + 1 and frequent

    def _reach(self, words: Words, i: int, listed: dict[int, Candidate], definite: bool = False) -> int:
        """The word behind the place name that begins at `i`, or `i`.

        With `definite`, any noun with the article will do (`معبر الكرامة`), but no adjective.
        """
        form = words.forms[i]
        if form == _DOCTOR and i + 1 < len(words.forms) and words.gap(i).strip() == ".":
            last = reach(self.name_words, words, i + 1, {}, titled=True)
            return last if last > i + 2 else i
        joined = i + 1 < len(words.forms) and words.gap(i) == " "
        if joined and (form in HONOURS or words.forms[i + 1] == _FAITH):
            last = reach(self.name_words, words, i + (form in HONOURS), {})
            last -= last > i + 1 and words.forms[last - 1][0] == "و"
            if last > i + 1:
                return last
            if form in HONOURS and (form in _SAINTS or self._by_name(words, i + 1)):
                return i + 2
        if joined and words.forms[i + 1] in ORDINALS and self.name_words.kind(form) == "given":
            return i + 2
        if (last := self.place_words.town(words, i)) > i:
            return last
        if self.place_words.placelike(form):
            following = words.forms[i + 1] if joined else "و"
            if (
                i + 1 not in listed
                and not following.startswith("و")
                and self.place_words.continues(form, following)
            ):
                return i + 2
            return i + 1
        plural = form.endswith(PLURALS) and not (form.endswith("ين") and words.forms[i - 1] in _OF_PEOPLE)
        noun = definite and form.startswith("ال") and len(form) > 4 and not plural
        if noun and (
            form[2:] in self.heads
            or (form.endswith("ي") and self.name_words.vocabulary.count(form) > _ADJECTIVE)
        ):
            return i
        if (
            noun
            and form not in nisbas()
            and form not in NOT_A_NAME
            and self.name_words.vocabulary.count(form) < _FREQUENT
        ):
            return i + 1
        return i

    def _by_name(self, words: Words, i: int) -> bool:
        """Whether word `i`, behind an honorific, is a saint's or ruler's name that is also a word (`مسجد الإمام الصادق`)."""
        form = words.forms[i]
        return (
            form.startswith("ال") and self.name_words.given.get(form[2:]) is not None and form not in nisbas()
        )

    def _with_coordinates(
        self,
        words: Words,
        first: int,
        last: int,
        kind: str,
        listed: dict[int, Candidate],
        several: bool = False,
    ) -> list[Candidate]:
        """The place and those joined to it with `و` (`بلدتي معرة موخص والبريج`); `several` if a dual or plural announces them."""
        found = [unlisted(words, first, last, words.starts[first], kind, "place", 0.8)]
        while (
            (last := behind_direction(words, last)) < len(words.forms)
            and words.gap(last - 1).strip(QUOTES + " ") in ("", "،", ")")
            and words.forms[last].startswith("و")
        ):
            form = words.forms[last]
            if form == "و" and last + 1 < len(words.forms) and words.gap(last)[-1:] in QUOTES:
                quoted = 0 if last + 1 in listed else self._quoted(words, last + 1)
                if quoted:
                    found.append(
                        unlisted(words, last + 1, quoted, words.starts[last + 1], kind, "place", 0.6)
                    )
                last = quoted or last + 2
                continue
            if last in listed:
                last = listed[last].last
                continue
            starting = form[1:] in STARTERS and words.gap(last) == " "
            if starting and not several:
                starting = self.place_words.unknown(words.forms[last + 1])
            rare = (
                len(form) > 3
                and self.place_words.unknown(form[1:])
                and not self.name_words.vocabulary.count(form)
            )
            if not starting and not rare:
                break
            first, last = last, last + 1 + starting
            found.append(unlisted(words, first, last, words.starts[first] + 1, kind, "place", 0.6))
        row = {"type": kind, "folded": ""}
        return found + (self._enumerated(words, last, row, listed) if several else [])

    def _enumerated(self, words: Words, i: int, row: Row, listed: dict[int, Candidate]) -> list[Candidate]:
        """The unlisted places that a list of several goes on with at word `i`, behind a noun of `row`."""
        sites = row["folded"] in _WITH_NOUNS or row["type"] == "GPE"
        place = self.place_words.in_list_of_sites if sites else self.place_words.in_list
        return [
            unlisted(words, a, b, words.starts[a] + (words.forms[a][0] == "و"), row["type"], "place", 0.6)
            for a, b in enumerated(words, i, listed, place)
        ]
