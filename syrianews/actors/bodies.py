"""Bodies that no table lists one by one: a head noun and what makes it one body.

`data/bodies.csv` says which head goes with which companion: a nationality (`الجيش السوري`, `وكالات الاستخبارات
الأميركية`), a state (`حكومة العراق`), a person (`إدارة بايدن`). Adjectives may stand between and behind
(`الحكومة السورية الجديدة`), and `في` with a state may take the place of the nationality (`الإدارة الجديدة في سوريا`).
A ministry needs no nationality: `syrianews.actors.owners` says which state it belongs to then.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from ..document import Words
from ..lexicons import Row, with_folded
from ..text import fold
from .body_names import body as name_body
from .body_names import of_other_states, run, under_own_name
from .candidates import Candidate
from .gazetteer import Gazetteer, Match
from .governments import REGIME, governing, occupies
from .ministries import describes, is_general_security, is_ministry
from .name_classes import word_class
from .nations import ALSO_WORDS, RELATIONAL, adjective_of, double_nisbas, nisbas
from .owners import Owners, possible_states
from .sports import on_sport
from .transliteration import kebab
from .triggers import QUOTES

_INSIDE = word_class("body_adjective")
_BEHIND = word_class("body_period")
_PERIOD = word_class("period")
_MINISTRY = fold("وزارة")
_MINISTRIES = word_class("ministries")
_FIELDS, _FIELD_ADJECTIVES = word_class("ministry_field"), word_class("field_adjective")
_WORKS, _MANAGING, _MANAGED = word_class("field_work"), fold("إدارة"), word_class("managed")
_OF_ONE_FIELD = ("وزارة الدفاع", "وزارة الداخلية", "وزارة الخارجية")
"""Ministries whose names do not go on over `و`: what it joins is another body."""
_MOST_FIELDS, _MOST_PLAIN = 5, 3
"""How many further fields the name of a ministry may have, and how many where no adjective describes one: more is a list of ministries."""
_KINDS = word_class("kind_of_forces")
_PERSON_TITLES = word_class("holder_title")
_FORCES = fold("القوات")
_NAMED_AT_ONCE = frozenset((fold("مكتب"), fold("قوات")))
"""Heads behind which no title comes before the person whose they are."""
_FALLS, _CONTESTS = word_class("fall"), word_class("contest")
_PRESIDENCY = fold("رئاسة")
_COALITION = "anti-isis-coalition"
_INTERNATIONAL = fold("الدولي")
_OCCUPATION, _OCCUPIER = fold("الاحتلال"), "israel"
"""What some papers call the Israeli state where it acts as an army or police."""
_REGION, _DEFENCE, _BORDER_GUARD = "المنطقة العسكرية", fold("الدفاع"), fold("حرس الحدود")
_MASCULINE = frozenset(map(fold, "التلفزيون الجيش البرلمان المنتخب القضاء الادعاء الطيران".split()))
"""Heads of which a feminine adjective is not said, but of what stands before them (`محطات التلفزيون العراقية`)."""
_COMMAS = ("، ", ", ")
_OF, _FEMININE = "ل", ("ه", "ات")
_OWNERS = ("ORG", "GROUP")
_AGAINST = word_class("against")
_IN = frozenset(fold(w) for w in "في".split())


@dataclass(slots=True)
class BodyFinder:
    """Finds heads with their companions."""

    heads: Gazetteer[Row]
    fields: Gazetteer[Row]
    """The fields of ministries, to the rows of the ministries."""

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> BodyFinder:
        """The finder with the package's table of bodies."""
        heads: Gazetteer[Row] = Gazetteer()
        fields: Gazetteer[Row] = Gazetteer()
        for row in with_folded("bodies", "head"):
            heads.add(row["head"], row)
        for row in with_folded("bodies", "head"):
            if row["head"].startswith("وزارة "):
                of = row["head"].split(" ", 1)[1]
                fields.add(of, row)
                for several in ("وزارتي ", "وزارتا ", "وزارات "):
                    heads.add(several + of, row)
        return cls(heads, fields)

    def find(
        self, words: Words, places: list[int], listed: dict[int, Candidate], states: Mapping[str, str]
    ) -> list[Candidate]:
        """The bodies that begin at the words `places`; `listed` holds the listed names by their first word, `states` the
        states of listed actors."""
        found: list[Candidate | None] = []
        stateless: list[tuple[int, Match[Row]]] = []
        owners = Owners(words, listed, states)
        named: dict[str, str] = {}
        for i in places:
            match = self.heads.longest(words, i)
            if not match or self._describes(words, i) or self._defends(words, match):
                continue
            match = self._joined(words, match)
            row = match.values[0]
            body, nation = self._body(words, match, listed)
            if body and nation and body.type == "ORG" and not row["folded"].endswith(_OCCUPATION):
                owners.named.append((i, row["id"], nation))
            body = body or self._in_marks(words, match, listed) or self._again(words, match, named)
            if body:
                named.setdefault(row["head"], body.actor)
                found.append(body)
                found += of_other_states(words, match, body)
            elif self._unqualified(words, match):
                stateless.append((len(found), match))
                found.append(None)
        for at, match in stateless:
            row, last = match.values[0], self._behind_others(words, match)
            possible = possible_states().get(row["id"], ())
            nation = self._of_several(words, match, last) or owners.told(match.first, last)
            if nation:
                insort(owners.named, (match.first, row["id"], nation))
            nation = (
                nation
                or owners.elsewhere(row["id"], match.first)
                or under_own_name(row["id"], {c.actor for c in listed.values()})
                or owners.spoken_of(match.first, possible)
                or (possible[0] if len(possible) == 1 else "")
            )
            found[at] = name_body(words, match, match.last, row, nation or "unknown", 0.7)
            found += self._coordinated(words, match, nation or "unknown")
        return [body for body in found if body]

    def _unqualified(self, words: Words, match: Match[Row]) -> bool:
        """Whether a head is one body though its text names no state: not `وزارات الصحة` or `وزارتي النفط`, which are those of
        several states."""
        row = match.values[0]
        if words.forms[match.first][match.start - words.starts[match.first] :] in _MINISTRIES:
            return next(self._others(words, match), None) is not None
        ministry = row["folded"].startswith(_MINISTRY + " ") or is_ministry(words, match)
        ministry &= row["companion"] == "nation"
        named = row["unsaid"] == "yes" or row["head"].startswith(_REGION)
        return named or ministry or is_general_security(words, match)

    def _describes(self, words: Words, i: int) -> bool:
        """Whether head `i` is what a minister is minister of, an adjective (`السياسة الخارجية الأميركية`) or an office that
        is run for (`انتخابات الرئاسة الأميركية`)."""
        if not i or words.gap(i - 1) != " ":
            return False
        office, before = words.forms[i].removeprefix("ال"), words.forms[i - 1]
        contest = (office == _PRESIDENCY and before in _CONTESTS) or (
            office == _OF + _PRESIDENCY and before.removesuffix("ه").removesuffix("ها") in _CONTESTS
        )
        joined = i > 1 and words.forms[i][0] == "و" and words.gap(i - 2) == " "
        second = joined and describes(words.forms[i - 2], words.forms[i][1:])  # `وزيرا الداخلية والعدل`
        return contest or second or describes(words.forms[i - 1], words.forms[i])

    def _defends(self, words: Words, match: Match[Row]) -> bool:
        """Whether `الدفاع` in a text on sport is that of a team (`الدفاع البرازيلي`), `حرس الحدود` a club."""
        return match.values[0]["folded"] in (_DEFENCE, _BORDER_GUARD) and on_sport(words)

    def _joined(self, words: Words, match: Match[Row]) -> Match[Row]:
        """`match` with the further fields that `و` joins to a single ministry (`وزارة الصحة والسكان`)."""
        if not _is_ministry(words, match) or match.values[0]["head"] in _OF_ONE_FIELD:
            return match
        last = match.last
        for j in run(words, match.last):
            if not _is_field(words, j):
                break
            last = j + 1
        fields = sum(words.forms[j].startswith("و") for j in range(match.last, last))
        told = not _FIELD_ADJECTIVES.isdisjoint(words.forms[match.last : last])
        if not fields or fields > (_MOST_FIELDS if told else _MOST_PLAIN):
            return match
        return Match(match.first, last, match.start, match.values)

    def _body(
        self, words: Words, match: Match[Row], listed: dict[int, Candidate]
    ) -> tuple[Candidate | None, str]:
        """The body and the state that its own words name, which is empty for a body of a person or a group."""
        for row in match.values:
            companion = row["companion"]
            if companion in ("nation", "state"):
                of_state = self._with_nation if companion == "nation" else self._with_state
                body, nation = of_state(words, match, row, listed)
            else:
                of_owner = self._with_person if companion == "person" else self._with_possessor
                body, nation = of_owner(words, match, row, listed), ""
            if body:
                return body, nation
        return None, ""

    def _with_nation(
        self, words: Words, match: Match[Row], row: Row, listed: dict[int, Candidate]
    ) -> tuple[Candidate | None, str]:
        """Head, adjectives, nationality, adjectives; or head, `الجديدة`, `في`, state."""
        last = match.last
        for j in run(words, match.last):
            form = words.forms[j]
            pair = double_nisbas().get((form, words.forms[j + 1])) if j + 1 < len(words.forms) else None
            if pair and words.gap(j) == " ":
                return name_body(words, match, j + 2, row, pair), pair
            if form in nisbas() and form.startswith("ال"):
                unsaid = form in ALSO_WORDS and ALSO_WORDS[form] not in {c.actor for c in listed.values()}
                if unsaid or not _agrees(words, match, form) or not occupies(words, match, nisbas()[form]):
                    return None, ""
                last = j + 1
                forces = words.forms[match.last - 1].endswith(_FORCES)
                for k in run(words, last):
                    behind = words.forms[k]
                    if behind not in _BEHIND and not (forces and behind in _KINDS):
                        break
                    if not _agrees(words, match, behind):
                        break
                    last = k + 1
                return name_body(words, match, last, row, nisbas()[form]), nisbas()[form]
            if self._joint(words, match, j):
                continue
            if form in _IN and j > match.last and words.forms[j - 1] in _PERIOD:
                state = listed.get(j + 1)
                if state and state.type == "GPE" and words.gap(j) == " ":
                    return name_body(words, match, state.last, row, state.actor), state.actor
                break
            if form not in _INSIDE:
                break
        return None, ""

    def _joint(self, words: Words, match: Match[Row], j: int) -> bool:
        """Whether word `j` joins a second field to a single ministry, or describes one of them (`وزارة الاستثمار والتعاون الدولي
        المصرية`)."""
        if not _is_ministry(words, match):
            return False
        form = words.forms[j]
        if form.startswith("وال"):
            return j == match.last and form[1:] not in self.heads
        behind = j == match.last or (j == match.last + 1 and words.forms[j - 1].startswith("وال"))
        return behind and form.startswith("ال") and form.endswith(RELATIONAL) and form not in _BEHIND

    def _with_state(
        self, words: Words, match: Match[Row], row: Row, listed: dict[int, Candidate]
    ) -> tuple[Candidate | None, str]:
        """Head and a state, its capital, or the group that governs."""
        if words.gap(match.last - 1) != " " or (name := listed.get(match.last)) is None:
            return None, ""
        owner = governing(words, row["folded"], name)
        if not owner:
            return None, ""
        return name_body(words, match, name.last, row, owner), owner if owner in adjective_of() else ""

    def _with_person(
        self, words: Words, match: Match[Row], row: Row, listed: dict[int, Candidate]
    ) -> Candidate | None:
        """Head, perhaps a title with its adjectives, and a person; `نظام` only with a surname."""
        if row["folded"] == REGIME and match.first and words.forms[match.first - 1] in _FALLS:
            return None
        for j in (*run(words, match.last), *self._set_off(words, match.last)):
            person = listed.get(j)
            if person and person.type == "PERSON" and person.start == words.starts[j]:
                longer = row["folded"] == REGIME and person.last > match.last + 1
                if longer or (row["folded"] in _NAMED_AT_ONCE and j > match.last):
                    return None
                return name_body(words, match, person.last, row, person.actor)
            if words.forms[j] not in _PERSON_TITLES and words.forms[j] not in nisbas():
                return None
        return None

    def _set_off(self, words: Words, i: int) -> list[int]:
        """The word behind the comma that ends the title that begins at word `i` (`إدارة الرئيس الأميركي، جو بايدن`)."""
        last = max(run(words, i), default=i) + 1
        return [last] if last > i + 1 and words.gap(last - 1) in _COMMAS else []

    def _with_possessor(
        self, words: Words, match: Match[Row], row: Row, listed: dict[int, Candidate]
    ) -> Candidate | None:
        """Head, adjectives, and `ل` with a body or group (`القوات البحرية للتحالف`)."""
        for j in run(words, match.last):
            owner = listed.get(j)
            if owner:
                owned = words.text[words.starts[j]] == _OF and owner.start > words.starts[j]
                return (
                    name_body(words, match, owner.last, row, owner.actor)
                    if owned and owner.type in _OWNERS
                    else None
                )
            if words.forms[j] not in _INSIDE:
                return None
        return None

    def _in_marks(self, words: Words, match: Match[Row], listed: dict[int, Candidate]) -> Candidate | None:
        """A head that its text puts into marks, marks and all (`"الجيش" الإسرائيلي`, `"جيش" الاحتلال الإسرائيلي`)."""
        j = match.last
        opened, closed = words.gap(match.first - 1)[-1:], words.gap(j - 1)
        if j >= len(words.forms) or opened not in QUOTES or closed[:1] not in QUOTES or closed[1:] != " ":
            return None
        form, known = words.forms[j], listed.get(match.first)
        if known and known.type == "MEDIA":
            return None
        for row in match.values:
            if row["folded"] == _OCCUPATION:
                continue
            nation = nisbas().get(form) if row["companion"] == "nation" and form.startswith("ال") else None
            if form == _OCCUPATION and row["companion"] == "state":
                nation = _OCCUPIER
            if nation is None or (form != _OCCUPATION and not _agrees(words, match, form)):
                continue
            last = j + 1
            if form == _OCCUPATION and last < len(words.forms) and words.gap(j) == " ":
                last += nisbas().get(words.forms[last]) == nation
            return name_body(words, match, last, row, nation, start=match.start - 1)
        return None

    def _again(self, words: Words, match: Match[Row], named: dict[str, str]) -> Candidate | None:
        """`الإدارة الجديدة` where the text has named `الإدارة السورية الجديدة`."""
        row = match.values[0]
        for j in run(words, match.last, 1):
            if row["head"] in named and words.forms[j] in _BEHIND:
                actor = named[row["head"]]
                return Candidate(
                    match.first, j + 1, match.start, words.ends[j], row["type"], actor, "body", 0.7, "short"
                )
        return None

    def alliances(self, words: Words, listed: dict[int, Candidate]) -> list[Candidate]:
        """`التحالف الدولي ضد داعش` as one name; with two adversaries (`ضد داعش والقاعدة`) each is its own."""
        found = []
        for c in listed.values():
            j = c.last
            if c.actor != _COALITION or words.forms[j - 1] != _INTERNATIONAL or j + 1 >= len(words.forms):
                continue
            if words.forms[j] not in _AGAINST:
                continue
            foe = listed.get(j + 1)
            if foe and foe.type == "GROUP" and words.gap(j - 1) == " ":
                after = listed.get(foe.last)
                if after and after.type == "GROUP" and words.forms[foe.last].startswith("و"):
                    continue
                closing = words.gap(foe.last - 1)[:1] if words.gap(j)[-1:] in tuple('"“«') else ""
                end = words.ends[foe.last - 1] + (closing in tuple('"”»'))
                found.append(Candidate(c.first, foe.last, c.start, end, "ORG", c.actor, "body", 0.9))
        return found

    def _others(self, words: Words, match: Match[Row]) -> Iterator[Match[Row] | int]:
        """The further ministries of `وزارتي الدفاع والداخلية`: fields that the table has, or the one word of another."""
        if words.forms[match.first][match.start - words.starts[match.first] :] not in _MINISTRIES:
            return
        j = match.last
        while j < len(words.forms) and words.gap(j - 1) == " " and words.forms[j].startswith("وال"):
            field = self.fields.longest(words, j)
            if field is None and j > match.last:
                return
            yield field or j
            j = field.last if field else j + 1

    def _behind_others(self, words: Words, match: Match[Row]) -> int:
        """The word behind a ministry and those that `و` joins to `وزارتي`."""
        last = match.last
        for other in self._others(words, match):
            last = other + 1 if isinstance(other, int) else other.last
        return last

    def _of_several(self, words: Words, match: Match[Row], last: int) -> str:
        """The state of the adjective that says whose several ministries are (`وزارتي الدفاع والداخلية السوريتين`)."""
        several = last > match.last and last < len(words.forms) and words.gap(last - 1) == " "
        return nisbas().get(words.forms[last], "") if several else ""

    def _coordinated(self, words: Words, match: Match[Row], nation: str) -> Iterator[Candidate]:
        """The further ministries of `وزارتي الدفاع والداخلية`, which are those of the same state."""
        for other in self._others(words, match):
            if isinstance(other, int):
                start, end = words.starts[other] + 1, words.ends[other]
                owner = adjective_of().get(nation, nation)
                actor = f"{owner}-ministry-of-{kebab(words.text[start + 2 : end])}"
                yield Candidate(other, other + 1, start, end, "ORG", actor, "body", 0.8, "short")
            else:
                row = other.values[0]
                yield replace(name_body(words, other, other.last, row, nation, 0.8), form="short")


def _is_ministry(words: Words, match: Match[Row]) -> bool:
    """Whether a head is a single ministry (`وزارة`, not `وزارتي`)."""
    return words.forms[match.first][match.start - words.starts[match.first] :] == _MINISTRY


def _is_field(words: Words, j: int) -> bool:
    """Whether word `j` joins a further field to a ministry, or goes on with one (`وحماية المستهلك`, `والبحث العلمي`)."""
    form, before = words.forms[j], words.forms[j - 1]
    if form.startswith("و"):
        following = words.forms[j + 1] if j + 1 < len(words.forms) and words.gap(j) == " " else ""
        works = form[1:] in _WORKS and following.startswith("ال")
        return form[1:] in _FIELDS or works or (form[1:] == _MANAGING and following in _MANAGED)
    works = before[1:] in _WORKS or before[1:] == _MANAGING
    return before.startswith("و") and (form.startswith("ال") if works else form in _FIELD_ADJECTIVES)


def _agrees(words: Words, match: Match[Row], adjective: str) -> bool:
    """Whether the adjective can belong to the head: `الخارجية الروسي` speaks of a minister, `المخابرات الروسي` of an
    officer, `مجلس الدولة الفرنسي` and `جهاز المخابرات الروسي` of the service."""
    noun, alone = words.forms[match.last - 1], match.last == match.first + 1
    feminine = noun.endswith("ه") and (alone or words.forms[match.first].endswith(_FEMININE))
    feminine |= alone and noun.endswith("ات")
    if alone and noun in _MASCULINE:
        return not adjective.endswith("ه")
    return not feminine or adjective.endswith("ه")
