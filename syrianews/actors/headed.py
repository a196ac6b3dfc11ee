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

from dataclasses import dataclass
from functools import lru_cache

from ..document import Words
from ..lexicons import Row, lexicon, several
from ..text import fold
from .candidates import Candidate
from .gazetteer import Gazetteer, Match
from .nameclasses import word_class
from .namewords import NameWords
from .nations import nisbas
from .transliteration import kebab
from .triggers import QUOTES

_TYPES = ("ORG", "GROUP", "MEDIA")
_LONGEST_QUOTED = 5
NOT_A_NAME = word_class("description")
_CLUB = fold("نادي")
_COMPANY = fold("شركة")
_MINISTRY = fold("وزارة")
_MINISTRIES = frozenset(
    fold(row["head"]).split(" ")[1] for row in lexicon("bodies") if row["head"].startswith("وزارة ")
)
"""First words of the fields of the ministries that `data/bodies.csv` lists."""
_OCCUPATION = fold("الاحتلال")
_PRONOUNS = ("ها", "هم", "نا")
_FOLLOWERS = frozenset(fold(noun) for noun in ("جماعة", "مجموعة", "قوات", "تنظيم", "حركة", "حزب"))
"""Heads that with a person's name speak of his followers and name nobody."""
_NAMED_AFTER = word_class("named_after")
_ADJECTIVES = word_class("body_adjective")
_NEWS = word_class("news_purpose")
_ANY_SITE = word_class("site")
_WITH_PLACES = word_class("names_only")
_PURPOSES = word_class("purpose")
_WITH_ONE_NOUN = word_class("one_noun_head")
HONOURS = word_class("honour")
_TRAFFIC = word_class("traffic")
_REGIONAL, _REGIONS = word_class("of_a_region"), word_class("region")
_UNITS = word_class("purpose_head")
_ORDINALS = word_class("numeral")
_OF_ORDER = frozenset(fold(noun) for noun in ("الفرقة", "الفيلق", "الأسطول", "الكتيبة", "الفوج", "القناة"))
"""Units of which an ordinal is a name; `اللواء الأول` may be a rank."""
_PARTICLES = word_class("particle")
_MOVEMENT, _FRONT, _FORCES = fold("حركة"), fold("جبهة"), fold("القوات")
_MOVED = word_class("moved")
_HOME = word_class("home_front")
_SITE, _AT = fold("موقع"), fold("في")
_NETWORK, _SENDERS = fold("شبكة"), frozenset((fold("وكالة"), fold("شبكة")))
"""Nouns that with a mere name are outlets, unless the registry says otherwise."""
_WAR = word_class("war")
_NEAR = 8
"""How many words before and behind a site may show it to be a military one."""
_JUDGEMENTS = frozenset(word.removeprefix("ال") for word in word_class("evaluation"))
_COMMON = 300
_SELDOM = 60
"""How often the news may have a surname that a company is called by (`مجموعة داسو`)."""
_OPENING, _CLOSING = frozenset('"“«‘„‹('), frozenset('"”»’›)')


@dataclass(slots=True)
class HeadFinder:
    """Finds what head nouns introduce."""

    heads: Gazetteer[Row]
    namewords: NameWords

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> HeadFinder:
        """The finder with the package's head nouns of bodies, groups and outlets."""
        heads: Gazetteer[Row] = Gazetteer()
        for row in lexicon("head_nouns"):
            if row["type"] in _TYPES:
                heads.add(row["noun"], row)
                for form in several(row["forms"]):
                    heads.add(form, row | {"takes": row["takes"].replace("phrase", "")})
        return cls(heads, NameWords.default())

    def find(self, words: Words, places: list[int], listed: dict[int, Candidate]) -> list[Candidate]:
        """What the head nouns at the words `places` introduce; `listed` holds listed names by first word."""
        found = []
        for i in places:
            match = self.heads.longest(words, i)
            if match and match.last < len(words):
                candidate = (
                    self._numbered(words, match)
                    or self._quoted(words, match)
                    or self._headed(words, match, listed)
                )
                if candidate:
                    found.append(candidate)
        return found

    def _numbered(self, words: Words, head: Match[Row]) -> Candidate | None:
        """A military unit or channel called by its number (`اللواء 105`, `لواء "769"`, `الفرقة الرابعة`, `القناة الـ"13"`)."""
        if "number" not in head.values[0]["takes"]:
            return None
        gap, number = words.gap(head.last - 1), words.forms[head.last]
        last = head.last + 1
        if number == "ال" and gap == " " and last < len(words) and words.gap(head.last)[-1:] in _OPENING:
            gap, number, last = " " + words.gap(head.last)[-1:], words.forms[last], last + 1
        if gap.strip(QUOTES) != " ":
            return None
        definite = number in _ORDINALS and fold(head.values[0]["noun"]) in _OF_ORDER
        if not number.isdigit() and not definite:
            return None
        kind = "MEDIA" if head.values[0]["type"] == "MEDIA" else "ORG"
        end = words.ends[last - 1] + (gap[-1:] in _OPENING and words.gap(last - 1)[:1] in _CLOSING)
        text = words.text[head.start : end]
        return Candidate(head.first, last, head.start, end, kind, kebab(text), "headed", 0.7)

    def _quoted(self, words: Words, head: Match[Row]) -> Candidate | None:
        gap = words.gap(head.last - 1)
        row = head.values[0]
        if gap[-1:] not in _OPENING or gap.strip(QUOTES + "( ") or "none" in row["takes"]:
            return None
        for last in range(head.last + 1, min(head.last + _LONGEST_QUOTED, len(words)) + 1):
            after = words.gap(last - 1)
            if after[:1] in _CLOSING:
                return self._quoted_until(words, head, last, row)
            if after not in (" ", "-", "."):
                return None
        return None

    def _quoted_until(self, words: Words, head: Match[Row], last: int, row: Row) -> Candidate | None:
        first, inner = head.last, words.text[words.starts[head.last] : words.ends[last - 1]]
        after = words.gap(last - 1)
        if (
            row["span"] == "in"
            and last < len(words)
            and after[1:] == " "
            and words.forms[last].startswith("لل")
        ):
            end = self._over_article(words, last + 1)
            kind = "MEDIA" if words.forms[last] in _NEWS else row["type"]
            return self._candidate(words, head.first, end, head.start, kind, inner, "quoted", 0.8)
        if row["type"] == "ORG" and "phrase" not in row["takes"]:
            return None
        if last == first + 1 and self._common(words.forms[first], row):
            return None
        if fold(row["noun"]) in _SENDERS:
            row = row | {"type": "MEDIA"}
        kind = "LOC" if fold(row["noun"]) == _SITE and self._military(words, head) else row["type"]
        return self._candidate(words, first, last, words.starts[first], kind, inner, "quoted", 0.7)

    def _common(self, form: str, row: Row) -> bool:
        """Whether a single word in marks is a judgement (`منظمة "إرهابية"`) or a number rather than a name."""
        if row["type"] == "MEDIA" and fold(row["noun"]) not in _ANY_SITE:
            return form.isdigit()
        frequent = self.namewords.vocabulary.count(form) >= _COMMON and not form.startswith("ال")
        return form.isdigit() or frequent or form.removeprefix("ال") in _JUDGEMENTS

    def _military(self, words: Words, head: Match[Row]) -> bool:
        """Whether words of war stand close to `موقع`: a site on the ground, none on the web."""
        return not _WAR.isdisjoint(words.forms[max(0, head.first - _NEAR) : head.last + _NEAR])

    def _headed(self, words: Words, head: Match[Row], listed: dict[int, Candidate]) -> Candidate | None:
        if words.gap(head.last - 1) != " ":
            return None
        known = listed.get(head.first)
        if known and known.last > head.last:
            return None
        for row in head.values:
            if row["takes"] in ("none", "number"):
                continue
            if row["span"] == "out":
                found = self._named_outlet(words, head, row, listed)
            elif row["takes"] == "purpose":
                last = self._over_purpose(words, head.last)
                found = self._whole(words, head, last, row, 0.6) if last > head.last else None
            elif row["noun"].startswith("ال"):
                found = self._definite(words, head, row)
            else:
                found = self._named(words, head, row, listed) or self._described(words, head, row, listed)
            if found:
                return found
        return None

    def _named_outlet(
        self, words: Words, head: Match[Row], row: Row, listed: dict[int, Candidate]
    ) -> Candidate | None:
        """`صحيفة حرييت`: one or two rare words, without the head."""
        first = head.last
        if first in listed:
            return None
        last = self._over_rare(words, first, 2)
        if last == first or (fold(row["noun"]) in _ANY_SITE and words.forms[first].startswith("ال")):
            return None
        text = words.text[words.starts[first] : words.ends[last - 1]]
        return self._candidate(words, first, last, words.starts[first], row["type"], text, "headed", 0.6)

    def _named(
        self, words: Words, head: Match[Row], row: Row, listed: dict[int, Candidate]
    ) -> Candidate | None:
        """The head with a listed name or with rare words (`جامعة دمشق`, `منظمة أوكسفام`)."""
        first = head.last
        if "phrase" not in row["takes"] and not self._names_alone(row):
            return None
        honoured = self._honoured(words, first)
        if honoured:
            return self._whole(words, head, honoured, row, 0.7)
        if words.forms[first] in _REGIONS and fold(row["noun"]) in _REGIONAL and words.gap(first) == " ":
            first += 1
        name = listed.get(first)
        if name and name.type == "PERSON" and fold(row["noun"]) in _FOLLOWERS:
            return None
        if name and name.type in ("GPE", "LOC") and fold(row["noun"]) == _FRONT:
            return None
        if name and name.start == words.starts[first]:
            last = self._over_purpose(words, name.last)
            if name.type in ("ORG", "GROUP") and name.form == "full" and last == name.last:
                return self._candidate(
                    words, head.first, name.last, head.start, name.type, "", "headed", 0.9, name.actor
                )
        else:
            last = (
                self.namewords.reach(words, first, {})
                if row["type"] == "GROUP" or fold(row["noun"]) in _NAMED_AFTER
                else first
            )
            if last < first + 2 and fold(row["noun"]) != _COMPANY:
                last = self._over_rare(words, first, 3)
            if last == first:
                return None
            if fold(row["noun"]) == _NETWORK:
                text = words.text[words.starts[first] : words.ends[last - 1]]
                return self._candidate(words, first, last, words.starts[first], "MEDIA", text, "headed", 0.5)
            if fold(row["noun"]) == _FRONT and words.forms[head.first - 1 : head.first] == [_AT]:
                text = words.text[words.starts[first] : words.ends[last - 1]]
                return self._candidate(words, first, last, words.starts[first], "LOC", text, "headed", 0.5)
            if fold(row["noun"]) in _SENDERS:
                row = row | {"type": "MEDIA"}
            last = self._over_purpose(words, last)
        return self._whole(words, head, last, row, 0.7)

    def _honoured(self, words: Words, i: int) -> int:
        """The word behind a title and a name (`جامعة الملك عبدالعزيز`), 0 where there is none."""
        if words.forms[i] not in (*HONOURS, "د") or words.gap(i) not in (" ", ". "):
            return 0
        last = self.namewords.reach(words, i + 1, {})
        return last if last > i + 1 else 0

    def _names_alone(self, row: Row) -> bool:
        return fold(row["noun"]) in _WITH_PLACES

    def _described(
        self, words: Words, head: Match[Row], row: Row, listed: dict[int, Candidate]
    ) -> Candidate | None:
        """The head with a describing phrase (`هيئة المنافذ الحدودية`, `منظمة حظر الأسلحة الكيميائية`)."""
        first = head.last
        form = words.forms[first]
        if (
            fold(row["noun"]) == _CLUB
            and first + 1 in listed
            and form.isalpha()
            and not form.startswith("ال")
        ):
            return self._whole(words, head, listed[first + 1].last, row, 0.6)
        if fold(row["noun"]) == _MINISTRY and (form in _MINISTRIES or form == _OCCUPATION):
            return None
        unit = form in _PURPOSES and fold(row["noun"]) in _UNITS
        if ("phrase" not in row["takes"] and not unit) or first in listed:
            return None
        if fold(row["noun"]) == _FRONT and self.namewords.vocabulary.after_place(form):
            return None
        if form in _TRAFFIC or (fold(row["noun"]) == _MOVEMENT and form in _MOVED):
            return None
        if self._definite_noun(form):
            last = self._over_article(words, first + 1)
            alone = last == first + 1 and self._over_purpose(words, last) == last
            if alone and (fold(row["noun"]) not in _WITH_ONE_NOUN or form[2:] in self.heads):
                return None
        elif self._construct_noun(words, first):
            last = self._over_article(words, first + 2)
        elif form in _PURPOSES and words.gap(first) == " " and self._construct_noun(words, first + 1):
            last = self._over_article(words, first + 3)
        else:
            return None
        kind = "ORG" if unit else row["type"]
        return self._whole(words, head, self._over_purpose(words, last), row | {"type": kind}, 0.6)

    def _definite(self, words: Words, head: Match[Row], row: Row) -> Candidate | None:
        """`المرصد السوري لحقوق الإنسان`: adjectives, then what it is for; or at least two adjectives."""
        first = head.last
        if not self._definite_noun(words.forms[first]) or not _adjectival(words.forms[first]):
            return None
        adjectives = self._over_article(words, first + 1)
        last = self._over_purpose(words, adjectives)
        own = [form for form in words.forms[first:adjectives] if form not in nisbas()]
        if fold(row["noun"]) == _FORCES:
            national = len(own) < adjectives - first
            return (
                self._whole(words, head, adjectives, row | {"type": "ORG"}, 0.6) if national and own else None
            )
        if words.forms[first] in _HOME:
            return None
        if last == adjectives and (adjectives - first < 2 or not own):
            return None
        return self._whole(words, head, last, row, 0.6)

    def _definite_noun(self, form: str) -> bool:
        return form.startswith("ال") and len(form) > 4 and form not in NOT_A_NAME

    def _construct_noun(self, words: Words, i: int) -> bool:
        """Whether word `i` is a verbal noun or noun that a definite one completes (`حظر الأسلحة`)."""
        form = words.forms[i]
        if i + 1 >= len(words) or words.gap(i) != " " or not self._definite_noun(words.forms[i + 1]):
            return False
        if form in _PURPOSES:
            return True
        if (
            form in _PARTICLES
            or form in self.namewords.never
            or form.endswith("يه")
            or form.endswith(_PRONOUNS)
            or not form.isalpha()
            or form in nisbas()
        ):
            return False
        return not form.startswith(("ي", "س", "و", "ف", "ل", "ب")) and (
            form[0] != "ت" or form[3:4] == "ي" or form.endswith("ه")
        )

    def _over_article(self, words: Words, i: int, purpose: bool = False) -> int:
        """The word behind the definite adjectives that begin at `i`, `و` between them allowed; behind a `purpose` those
        that are also roles (`للشؤون السياسية`)."""
        last = i
        while last < len(words) and last - i < 3 and words.gap(last - 1) == " ":
            form = words.forms[last].removeprefix("و")
            joined = words.forms[last].startswith("و")
            role = form in self.namewords.never and form not in _ADJECTIVES
            if not self._definite_noun(form) or (role and not (purpose and form.endswith("يه"))):
                break
            if not joined and not _adjectival(form):
                break
            last += 1
        return last

    def _over_purpose(self, words: Words, i: int) -> int:
        """The word behind `للدراسات الأمنية`, `لحقوق الإنسان`; `i` where nothing of the kind follows."""
        if i >= len(words) or words.gap(i - 1) != " ":
            return i
        form = words.forms[i]
        if form.startswith("لل") and len(form) > 4:
            return self._over_article(words, i + 1, purpose=True)
        if form[0] == "ل" and form[1:] in _PURPOSES and i + 1 < len(words) and words.gap(i) == " ":
            return (
                self._over_article(words, i + 2, purpose=True)
                if self._definite_noun(words.forms[i + 1])
                else i
            )
        return i

    def _over_rare(self, words: Words, i: int, most: int) -> int:
        """The word behind the rare words that begin at `i`."""
        last = i
        while last < len(words) and last - i < most and (last == i or words.gap(last - 1) in (" ", "-")):
            form = words.forms[last]
            kind = self.namewords.kind(form)
            seldom = kind == "surname" and self.namewords.vocabulary.count(form) < _SELDOM
            if not (seldom or kind in ("rare", "family", "foreign")) or (last > i and form.startswith("ال")):
                break
            last += 1
        return last

    def _whole(self, words: Words, head: Match[Row], last: int, row: Row, confidence: float) -> Candidate:
        text = words.text[head.start : words.ends[last - 1]]
        kind = "MEDIA" if words.forms[last - 1] in _NEWS else row["type"]
        return self._candidate(words, head.first, last, head.start, kind, text, "headed", confidence)

    def _candidate(
        self, words: Words, first: int, last: int, start: int, kind: str, text: str, rule: str, confidence: float,
        actor: str = "",
    ) -> Candidate:  # fmt: skip
        return Candidate(
            first, last, start, words.ends[last - 1], kind, actor or kebab(text), rule, confidence
        )


def _adjectival(form: str) -> bool:
    """Whether a word with the article is built like an adjective of relation, or is a known adjective of bodies."""
    return form.endswith(("ي", "يه")) or form in _ADJECTIVES
