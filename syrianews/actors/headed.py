"""Bodies, groups and outlets that a head noun introduces.

| rule | example | span |
| --- | --- | --- |
| `quoted` | صحيفة "الوطن"، تنظيم «حراس الدين» | what the marks enclose |
| `quoted` with a purpose | مركز "صوفان" للدراسات الأمنية | head, marks and purpose |
| `headed` name | منظمة أوكسفام، لواء عمر بن العاص | with the head, but for outlets |
| `headed` phrase | هيئة المنافذ الحدودية، منظمة حظر الأسلحة الكيميائية | with the head |
| `headed` definite | المرصد السوري لحقوق الإنسان، الشبكة السورية للإعلام | with the head |

`data/head_nouns.csv` says of each noun what it makes (`type`), whether the span takes it `in`, and what it takes: a
`name`, a `nisba`, a describing `phrase`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from ..document import Words
from ..lexicons import Row, several, with_folded
from ..text import fold
from .body_names import CHAMBERS, MINISTRIES, ROLES
from .candidates import Candidate, unlisted
from .common_outlets import over_common, second_word
from .gazetteer import Gazetteer, Match
from .head_spans import HONOURS, INSTITUTIONAL, HeadSpans, adjectival
from .indefinites import is_one_of_many
from .led_bodies import names_led, over_office
from .movements import FRONT, MOVEMENTS, acts, as_party, is_movement, is_party
from .name_classes import word_class
from .name_reach import reach
from .name_words import ORDINALS, NameWords
from .named_sites import has_adjective, told_by_adjective
from .nations import nisbas
from .numbered_units import numbered
from .place_bodies import CLUB, called_club, of_place
from .place_words import PlaceWords
from .places import PlaceFinder
from .quoted_names import OPENING, SENDERS, STATION, QuotedNames, broadcasts
from .senses import DEMONSTRATIVES
from .transliteration import kebab

_TYPES = ("ORG", "GROUP", "MEDIA")
_CUT_SHORT = (fold("هيئة"), fold("جمعية"))
"""Heads whose names the news often cuts short after a noun (`هيئة السياحة`)."""
_COMPANY, _GROUP = fold("شركة"), fold("مجموعة")
_MINISTRY = fold("وزارة")
_OCCUPATION = fold("الاحتلال")
FOLLOWERS = frozenset(fold(noun) for noun in ("جماعة", "مجموعة", "قوات", "تنظيم", "حركة", "حزب"))
"""Heads that with a person's name speak of his followers and name nobody."""
_NAMED_AFTER = word_class("named_after")
_NEWS = word_class("news_purpose")
_ANY_SITE = word_class("site")
_WITH_PLACES = word_class("names_only")
_PURPOSES = word_class("purpose")
_INSTITUTES, _SCHOLARLY = word_class("institute"), word_class("scholarly_purpose")
_WITH_ONE_NOUN = word_class("one_noun_head")
_CLUB_ID, _CLUBS = ("-fc", "-cf", "-sc"), (fold("نادي"), fold("فريق"))
_OWNED = word_class("owned_body")
"""Heads of bodies that a group has and is not (`شرطة حماس`, `وزارة البيشمركة`)."""
_TRAFFIC = word_class("traffic")
_NATIONAL = word_class("before_nationality")
_MUNICIPALITY = fold("بلدية")
_OF_TOWNS = word_class("body_of_town") | word_class("also_of_town")
_REGIONAL, _REGIONS = word_class("of_a_region"), word_class("region")
_UNITS = word_class("purpose_head")
_FORCES = fold("القوات")
_CALLED_BY_FIGHTERS = frozenset(map(fold, ("جيش", "جبهة", "جماعة")))
"""Heads of groups that are called by what fighters are to anybody (`جيش المجاهدين`, but not `كتائب المجاهدين`)."""
_ANYBODY, _ABOVE_OUTLETS = word_class("anybody"), word_class("above_outlets")
_NO_FRONTS, _BANNERS, _ARMS = word_class("front_of"), word_class("banner"), word_class("arm")
_BANNER = fold("لواء")
_DEVICE, _DEVICES = fold("جهاز"), word_class("device_noun")
_UNITS_OF_ARMS = frozenset(map(fold, ("ألوية", "سرايا", "كتائب", "كتيبة", "جيش")))
_HOME, _LEGAL = word_class("home_front"), word_class("legal_person")
_AT = fold("في")
_NETWORK = fold("شبكة")
_BROADCASTERS = (fold("راديو"), fold("تلفزيون"))
"""Heads that belong to the name with a country behind them (`راديو فرنسا`), and not with an outlet (`تلفزيون المنار`)."""
_AFFAIRS = frozenset(fold(word) for word in ("للشؤون", "للشئون"))
"""A purpose of an office rather than of a body with a name (`نائب رئيس جامعة حلب للشؤون العلمية`)."""
_CHANNELS = fold("قنوات")
_CHAMBER = fold("غرفة")
_OF_STATES = word_class("state_office")


@dataclass(slots=True)
class HeadFinder:
    """Finds what head nouns introduce."""

    heads: Gazetteer[Row]
    name_words: NameWords
    spans: HeadSpans
    quoted: QuotedNames
    towns: PlaceWords

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> HeadFinder:
        """The finder with the package's head nouns of bodies, groups and outlets."""
        heads: Gazetteer[Row] = Gazetteer()
        for row in with_folded("head_nouns", "noun"):
            if row["type"] in _TYPES:
                heads.add(row["noun"], row)
                for form in several(row["forms"]):
                    heads.add(form, row | {"takes": row["takes"].replace("phrase", "")})
        spans = HeadSpans(NameWords.default())
        return cls(heads, spans.name_words, spans, QuotedNames(spans), PlaceFinder.default().place_words)

    def find(self, words: Words, places: list[int], listed: dict[int, Candidate]) -> list[Candidate]:
        """What the head nouns at the words `places` introduce; `listed` holds listed names by first word."""
        found = []
        for i in places:
            match = self.heads.longest(words, i)
            if match and match.last < len(words.forms) and not is_one_of_many(words, match):
                candidate = (
                    numbered(words, match)
                    or self.quoted.behind(words, match, listed)
                    or self._headed(words, match, listed)
                    or (match.first not in listed and self.quoted.behind_kind(words, match))
                )
                if candidate:
                    found.append(as_party(words, self._to_mark(words, match, candidate)))
        return found

    def _to_mark(self, words: Words, head: Match[Row], found: Candidate) -> Candidate:
        """The body `found`, up to the mark that closes where one opened before its head (`“مركز عامود حوران الإعلامي”`)."""
        whole = found.first == head.first and found.start == words.starts[head.first]
        if (
            not whole
            or not head.first
            or words.gap(head.first - 1)[-1:] not in OPENING
            or found.type == "MEDIA"
        ):
            return found
        last = self.quoted.closed(words, head.first)
        if last <= found.last or any(words.forms[j][0] in "يوت" for j in range(found.last, last)):
            return found
        return replace(
            found,
            last=last,
            end=words.ends[last - 1],
            actor=kebab(words.text[found.start : words.ends[last - 1]]),
        )

    def _headed(self, words: Words, head: Match[Row], listed: dict[int, Candidate]) -> Candidate | None:
        if words.gap(head.last - 1) != " ":
            return None
        known = listed.get(head.first)
        borne = head.first and words.forms[head.first - 1].removeprefix("و") in _BANNERS
        if borne and head.values[0]["folded"] == _BANNER:
            return None
        if known and known.last > head.last:
            return self._with_purpose(words, head, known, listed)
        for row in head.values:
            if row["takes"] in ("none", "number"):
                continue
            if row["span"] == "out":
                found = self._named_outlet(words, head, row, listed)
            elif row["takes"] == "purpose":
                last = self.spans.over_purpose(words, head.last, listed, free=True)
                found = self._whole(words, head, last, row, 0.6) if last > head.last else None
            elif row["noun"].startswith("ال"):
                found = self._definite(words, head, row, listed)
            else:
                last = of_place(self.name_words, words, head.last, row["folded"], listed)
                found = self._whole(words, head, last, row, 0.7) if last else None
                found = found or self._named(words, head, row, listed)
                found = found or self._described(words, head, row, listed)
                if found is None and head.last not in listed and row["folded"] in _NATIONAL:
                    last = self.spans.before_nation(words, row["folded"], head.last)
                    found = self._whole(words, head, last, row, 0.6) if last > head.last else None
                if words.forms[head.first].endswith(CLUB) and head.last not in listed:
                    last = called_club(self.name_words, words, head.last)
                    shorter = found is None or found.last == head.last + 1
                    found = (
                        self._whole(words, head, last, row, 0.6) if shorter and last > head.last else found
                    )
            if found:
                return found
        return None

    def _with_purpose(
        self, words: Words, head: Match[Row], known: Candidate, listed: dict[int, Candidate]
    ) -> Candidate | None:
        """A listed agency or institute with what it is for behind its name (`وكالة رويترز للأنباء`, `مركز جسور للدراسات`)."""
        last = known.last
        if last >= len(words.forms) or words.gap(last - 1) != " ":
            return None
        form = words.forms[last]
        if known.type == "MEDIA":
            last += form in _NEWS
        elif known.type == "ORG" and head.values[0]["folded"] in _INSTITUTES and form in _SCHOLARLY:
            last = self.spans.over_purpose(words, last, listed)
        if last == known.last:
            return None
        end = words.ends[last - 1]
        return Candidate(known.first, last, known.start, end, known.type, known.actor, "headed", 0.9)

    def _named_outlet(
        self, words: Words, head: Match[Row], row: Row, listed: dict[int, Candidate]
    ) -> Candidate | None:
        """`صحيفة حرييت`: one or two rare words, without the head."""
        first = head.last
        if first in listed:
            known, last = listed[first], second_word(words, listed[first])
            return self._alone(words, first, last, known.type, 0.7) if last > known.last else None
        last = self.spans.over_rare(words, head, first, 2)
        if last < first + 2 and self.spans.is_outlet(words, first):
            return self._alone(words, first, first + 2, "MEDIA", 0.6)
        any_kind = row["folded"] in _ANY_SITE or words.forms[head.first].endswith(_CHANNELS)
        named = self.spans.foreign(words.forms[first]) and words.forms[first] not in _TRAFFIC
        if last == first or (any_kind and not named):
            last = over_common(self.spans, words, head)
            return self._alone(words, first, last, row["type"], 0.5) if last > first else None
        if row["folded"] == STATION and not broadcasts(words, head, last):
            return None
        return self._alone(words, first, last, row["type"], 0.6)

    def _named(
        self, words: Words, head: Match[Row], row: Row, listed: dict[int, Candidate]
    ) -> Candidate | None:
        """The head with a listed name or with rare words (`جامعة دمشق`, `منظمة أوكسفام`): first nouns with ways of their own (fighters, devices,
        networks), then names that some nouns do not take, then the listed name behind the head, rare words only where nothing is listed."""
        first, noun = head.last, row["folded"]
        if row["type"] == "GROUP" and (last := self.spans.over_fighters(words, first, listed)) > first:
            return self._whole(words, head, last, row, 0.7)
        if "phrase" not in row["takes"] and noun not in _WITH_PLACES:
            return None
        if noun == _DEVICE and words.forms[first] in _DEVICES:
            return None
        if noun == _NETWORK and first not in listed and self.spans.is_outlet(words, first):
            return self._alone(words, first, first + 2, "MEDIA", 0.6)
        last = self.towns.town(words, first) if noun in _OF_TOWNS and first not in listed else first
        if last > first and self.spans.over_letters(words, first) == first:
            return self._whole(words, head, last, row | {"type": "ORG"}, 0.7)
        honoured = self._honoured(words, first)
        if honoured:
            return self._whole(words, head, self._to_end(words, honoured, listed), row, 0.7)
        if words.forms[first] in _REGIONS and noun in _REGIONAL and words.gap(first) == " ":
            first += 1
        name = listed.get(first)
        if noun == _CHAMBER and (name is None or name.type != "GPE"):
            return None
        if name and name.type == "PERSON" and noun in FOLLOWERS:
            return None
        if noun == FRONT and (words.forms[first] in _NO_FRONTS or (name and name.type in ("GPE", "LOC"))):
            return None
        if name and name.type != "GPE" and noun in _BROADCASTERS:
            return None
        if name and name.start == words.starts[first]:
            return self._with_listed(words, head, row, name, listed)
        return self._with_rare(words, head, row, first, listed)

    def _with_listed(
        self, words: Words, head: Match[Row], row: Row, name: Candidate, listed: dict[int, Candidate]
    ) -> Candidate:
        """The head with the listed name behind it: what is called by that name (`جامعة دمشق`), or what the name is of (`حركة حماس`)."""
        noun = row["folded"]
        last = self._to_end(words, name.last, listed)
        last += noun == _MUNICIPALITY and has_adjective(words, last)
        body = name.type == "ORG" and noun not in _WITH_PLACES
        body |= (name.type == "MEDIA" and noun in SENDERS) or (name.type == "GROUP" and noun not in _OWNED)
        body = noun in _CLUBS if name.actor.endswith(_CLUB_ID) else body
        if body and name.form == "full" and last == name.last:
            end = words.ends[name.last - 1]
            return Candidate(head.first, name.last, head.start, end, name.type, name.actor, "headed", 0.9)
        return self._whole(words, head, last, row, 0.7)

    def _with_rare(
        self, words: Words, head: Match[Row], row: Row, first: int, listed: dict[int, Candidate]
    ) -> Candidate | None:
        """The head with a name that no list has from word `first` on (`منظمة أوكسفام`); for a network and a front the name alone."""
        noun = row["folded"]
        called = row["type"] == "GROUP" or noun in _NAMED_AFTER
        called &= not self.spans.describes(words.forms[head.last - 1], words.forms[first])
        last = reach(self.name_words, words, first, {}) if called else first
        last -= last > first + 1 and self.spans.governed(words.forms[last - 1])
        works = last == first + 1 < len(words.forms) and self.spans.foreign(words.forms[first])
        works = works and self.spans.is_purpose(words.forms[last])
        letters = noun != _COMPANY or self.spans.over_letters(words, first) > first
        if last < first + 2 and not works and letters:
            last = self.spans.over_rare(words, head, first, 3)
        if last == first and noun in _WITH_PLACES | _NAMED_AFTER:
            last += told_by_adjective(words, head, INSTITUTIONAL)
        if last == first or (noun == _NETWORK and not self.spans.foreign(words.forms[first])):
            return None
        if noun == _NETWORK:
            return self._alone(words, first, last, "MEDIA", 0.5)
        if noun == FRONT and words.forms[head.first - 1 : head.first] == [_AT]:
            return self._alone(words, first, last, "LOC", 0.5)
        if noun in MOVEMENTS and last == first + 1 and not acts(self.name_words, words, head, listed):
            return None
        row = row | {"type": "MEDIA"} if noun in SENDERS else row
        return self._whole(words, head, self._to_end(words, last, listed), row, 0.7)

    def _honoured(self, words: Words, i: int) -> int:
        """The word behind a title and a name (`جامعة الملك عبدالعزيز`), 0 where there is none."""
        if words.forms[i] not in (*HONOURS, "د") or words.gap(i) not in (" ", ". "):
            return 0
        last = reach(self.name_words, words, i + 1, {})
        if last < len(words.forms) and words.gap(last - 1) == " " and words.forms[last] in ORDINALS:
            last += last > i + 1
        return last if last > i + 1 else 0

    def _to_end(self, words: Words, i: int, listed: dict[int, Candidate]) -> int:
        """The word behind the adjectives of an institution and the purpose that begin at `i` (`الدولي للمؤتمرات`)."""
        last = self.spans.over_purpose(words, self.spans.over_institution(words, i), listed)
        if words.forms[i : i + 1] and words.forms[i] in _AFFAIRS:
            return i
        return self.spans.over_further(words, last)

    def _described(
        self, words: Words, head: Match[Row], row: Row, listed: dict[int, Candidate]
    ) -> Candidate | None:
        """The head with a describing phrase (`هيئة المنافذ الحدودية`, `منظمة حظر الأسلحة الكيميائية`)."""
        first = head.last
        form = words.forms[first]
        noun = row["folded"]
        if noun in (_COMPANY, _GROUP) and (last := self.spans.over_company(words, first)):
            return self._whole(words, head, last, row, 0.7)
        if noun == _MINISTRY and (form in MINISTRIES or form == _OCCUPATION):
            return None
        unit = form in _PURPOSES and noun in _UNITS
        if first in listed:
            return None
        if "phrase" not in row["takes"] and not unit:
            last = self.spans.over_national(words, head.last) if noun in _OF_STATES else first
            office = over_office(self.spans, words, head, noun)
            kind = "ORG" if office > last else row["type"]
            last = max(last, office)
            return self._whole(words, head, last, row | {"type": kind}, 0.6) if last > first else None
        if noun == FRONT and (form in _NO_FRONTS or self.name_words.vocabulary.after_place(form)):
            return None
        if (form in _ARMS and noun in _UNITS_OF_ARMS) or (noun == _DEVICE and form in _DEVICES):
            return None
        if form in _TRAFFIC or form in ROLES or f"{noun} {form}" in CHAMBERS:
            return None
        if noun in MOVEMENTS and not is_movement(self.name_words, words, head, listed):
            return None
        if row["type"] == "GROUP" and form in _ANYBODY and noun not in _CALLED_BY_FIGHTERS:
            return None
        if self.spans.definite_noun(form):
            last = self.spans.over_article(words, first + 1)
            alone = last == first + 1 and self.spans.over_purpose(words, last, listed) == last
            one = noun in _WITH_ONE_NOUN or names_led(self.spans, words, head, noun)
            if alone and (form in nisbas() or not one or form[2:] in self.heads):
                return None
            if alone and noun in _CUT_SHORT and self.spans.is_cut(words, last):
                return None
        elif self.spans.construct_noun(words, first):
            completed = listed.get(first + 1)
            last = self.spans.over_article(words, completed.last if completed else first + 2)
        elif form in _PURPOSES and words.gap(first) == " " and self.spans.construct_noun(words, first + 1):
            last = self.spans.over_article(words, first + 3)
        else:
            return None
        last = self.spans.over_further(words, last)
        kind = "ORG" if unit else row["type"]
        return self._whole(
            words, head, self.spans.over_purpose(words, last, listed), row | {"type": kind}, 0.6
        )

    def _definite(
        self, words: Words, head: Match[Row], row: Row, listed: dict[int, Candidate]
    ) -> Candidate | None:
        """`المرصد السوري لحقوق الإنسان`: adjectives, then what it is for; or at least two adjectives."""
        first = head.last
        if not self.spans.definite_noun(words.forms[first]) or not adjectival(words.forms[first]):
            return None
        adjectives = self.spans.over_agreeing(
            words, head.last, self.spans.over_article(words, first + 1, strict=True)
        )
        last = self.spans.over_purpose(words, adjectives, listed)
        own = [form for form in words.forms[first:adjectives] if form not in nisbas()]
        if row["folded"] == _FORCES:
            forces = own and len(own) < adjectives - first
            return self._whole(words, head, adjectives, row | {"type": "ORG"}, 0.6) if forces else None
        if words.forms[first] in _HOME and (row["folded"] not in _LEGAL or last == adjectives):
            return None
        if last == adjectives and len(own) < adjectives - first:
            last = self.spans.over_sake(words, adjectives)
        pointed = head.first and words.forms[head.first - 1] in DEMONSTRATIVES
        if last == adjectives and (adjectives - first < 2 or not own or pointed):
            return None
        return self._whole(words, head, last, row, 0.6)

    def _whole(self, words: Words, head: Match[Row], last: int, row: Row, confidence: float) -> Candidate:
        """The name from its head noun up to word `last`."""
        outlet = words.forms[last - 1] in _NEWS and row["folded"] not in _ABOVE_OUTLETS
        kind = "MEDIA" if outlet else row["type"]
        if row["folded"] in MOVEMENTS and is_party(words, head):
            kind = "ORG"
        return unlisted(words, head.first, last, head.start, kind, "headed", confidence)

    def _alone(self, words: Words, first: int, last: int, kind: str, confidence: float) -> Candidate:
        """The name from word `first` on, without its head noun."""
        return unlisted(words, first, last, words.starts[first], kind, "headed", confidence)
