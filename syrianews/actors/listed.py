"""Names that the registry lists, with the guards that keep common words out.

A `full` alias is a naming wherever it stands. A `prominent` one is so unless its text speaks of another
holder of the name; a `short` or `context` one needs the actor's full form in the text, and a `context` one
can also be vouched for by the word beside it (`صحيفة الحياة`, `مدينة الباب`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..document import Words
from ..lexicons import lexicon, several
from ..text import fold
from .candidates import Candidate
from .gazetteer import Gazetteer, Match
from .ministries import describes
from .name_classes import word_class
from .nations import adjective_of, capitals, nisbas, states_by_code, with_nations
from .registry import Actor, Alias, Registry
from .senses import (
    announced_together,
    before_weekday,
    behind_title,
    completed,
    is_of_a_nation,
    is_pointed_at,
    is_rather_a_word,
    of_a_state,
    outlet_state,
    qualified,
    speaks,
)
from .sports import SPORT, announced, on_sport, plays, without_nation
from .transliteration import kebab
from .triggers import QUOTES, Triggers

_BODY_ADJECTIVES = word_class("institution_adjective") | word_class("wider_body")
_VOUCHED = 7
"""How well founded a short form is beside a noun that announces it: less so where the text speaks for another actor (`قوات الجيش
الوطني` in a text on Yemen)."""
_REGION = frozenset("SY IQ LB JO PS EG SA YE OM AE QA BH KW LY TN DZ MA SD MR IR".split())
"""States where towns are called by words of Arabic."""
_TOLD = 10
"""How much better founded the actor is whose state an adjective behind the name tells (`قناة "الإخبارية" السورية`)."""
_LISTED_TOO = 6
"""How well founded a common word is that stands in a list of names of its type."""
_GUARD = ""
"""The actor of a phrase that names nobody, though a listed name is in it (`درع الفرات`)."""


_KURD, _KURD_AS_SPOKEN = "كرد", "كورد"
"""How Arabic and Kurdish papers spell the word (`كردستان`, `كوردستان`)."""
_CONQUEST = "فتح"
"""The movement's name, and a verb and verbal noun of every text."""
_ARTICLE = "ال"
_LISTED, _PLACES = ("GPE", "LOC", "GROUP"), {"GPE", "LOC"}
"""Types whose names, when in doubt, are told by the list they stand in; lists of places hold both kinds."""


@dataclass(slots=True)
class Listed:
    """The registry, ready for looking up.

    >>> listed = Listed.of(Registry.load())
    >>> words = Words("زار الشرع دمشق")
    >>> [match.values[0].actor for match in listed.matches(words, range(3))[0]]
    ['ahmed-al-sharaa', 'damascus']
    """

    registry: Registry
    names: Gazetteer[Alias]
    states: dict[str, str]
    """Listed actors to the states they belong to, but for outlets, which tell of any."""
    supporters: dict[str, frozenset[str]]
    """Actors whom the naming of others vouches for: `التحالف` beside the Houthis is the one led by Saudi Arabia."""
    countries: dict[str, str]
    """All listed actors, outlets too, to the states they belong to."""
    homes: dict[str, frozenset[str]]
    """Actors of one name, and by the naming of whom a text shows which of them it means: `طرابلس` beside Beirut is in Lebanon."""
    clubs: frozenset[str]
    """Actors for whom a text on sport vouches."""
    called: frozenset[tuple[str, str]]
    """Those actors, each with what it is called in one form of words, folded."""

    @classmethod
    def of(cls, registry: Registry) -> Listed:
        """Write every alias of `registry` into a gazetteer."""
        names: Gazetteer[Alias] = Gazetteer()
        for alias in registry.aliases:
            if alias.actor in registry.actors:
                names.add(alias.text, alias)
                if _KURD in alias.text:
                    names.add(alias.text.replace(_KURD, _KURD_AS_SPOKEN), alias)
        for row in lexicon("guards"):
            for phrase in with_nations(row["phrase"]):
                names.add(phrase, Alias(phrase, _GUARD))
        supporters, homes = (
            {row["actor"]: frozenset(several(row["named"])) for row in lexicon(table)}
            for table in ("supporters", "homonyms")
        )
        codes = states_by_code()
        countries = {a.id: codes[a.country] for a in registry.actors.values() if a.country in codes}
        states = {id: state for id, state in countries.items() if registry.actors[id].type != "MEDIA"}
        clubs = frozenset(actor for actor, named in supporters.items() if SPORT in named)
        homes |= {actor: named for actor, named in supporters.items() if actor not in clubs}
        called = frozenset((a.actor, fold(a.text)) for a in registry.aliases if a.actor in clubs)
        return cls(registry, names, states, supporters, countries, homes, clubs, called)

    def matches(self, words: Words, places: range | list[int]) -> tuple[list[Match[Alias]], dict[int, int]]:
        """The listed names that begin at the given words, longest each, none inside another, and the first and
        last words of the phrases that name nobody."""
        found, guarded, free = [], {}, 0
        for i in self.names.begun(words, places):
            if i >= free and (match := self.names.longest(words, i)):
                if before_weekday(words, match):
                    match = self.names.longest(words, i, match.last - 1) or match
                if match.values[0].actor != _GUARD:
                    found.append(match)
                else:
                    guarded[i] = match.last
                free = match.last
        return found, guarded

    def actor(self, alias: Alias) -> Actor:
        return self.registry.actors[alias.actor]

    def candidates(self, words: Words, matches: list[Match[Alias]], date: str | None) -> list[Candidate]:
        """Turn matches into candidates: pick one actor for each, and drop what its text does not support."""
        triggers = Triggers.default()
        certain = list(map(_certain, matches))
        doubtful = [match for match, alias in zip(matches, certain, strict=True) if alias is None]
        named = {alias.actor for alias in certain if alias is not None and alias.valid(date)}
        named = self._named(words, doubtful, named, triggers, date)
        spelled = {words.text[m.start : words.ends[m.last - 1]] for m in matches}
        found: list[Candidate] = []
        for i, (match, alias) in enumerate(zip(matches, certain, strict=True)):
            behind = found[-1].type if found and found[-1].last == match.first else ""
            if alias is None:
                listing = self._lists(words, matches, i, behind)
                alias = self._choose(match, named, words, triggers, date, listing)
                if alias is None and behind and words.forms[match.first].startswith("و"):
                    match = self.names.longest(words, match.first, match.last, behind=1) or match
                    alias = self._choose(match, named, words, triggers, date, listing)
            if alias is None:
                continue
            actor = self.actor(alias)
            if not (
                self._minister(words, match, actor)
                or is_rather_a_word(words, match, behind, spelled, triggers)
                or (alias.kind in ("short", "context") and is_pointed_at(words, match))
                or (actor.type == "PERSON" and is_of_a_nation(words, match))
            ):
                form = "full" if alias.kind == "full" else "short"
                name = self._other_name(alias, match, named, words)
                first, start = behind_title(words, match, actor.id, actor.type)
                last = without_nation(words, match, self.called) if actor.id in self.clubs else match.last
                end = words.ends[last - 1]
                found.append(
                    Candidate(
                        first, last, start, end, actor.type, name or actor.id, "registry", form=form,
                    )
                )  # fmt: skip
        return found

    def _lists(self, words: Words, matches: list[Match[Alias]], i: int, behind: str) -> str:
        """`GPE`, `LOC` or `GROUP` where match `i` stands in a list of them: `و` joins it to one named before or behind it.

        `behind` is the type of the name that it directly follows.
        """
        match = matches[i]
        joined = words.forms[match.first].startswith("و") and words.gap(match.first - 1) in (" ", "، ")
        if joined and (
            behind in _LISTED or (behind == "MEDIA" and announced_together(words, matches[i - 1]))
        ):
            return behind
        if i + 1 == len(matches) or matches[i + 1].first != match.last:
            return ""
        joined = words.forms[match.last].startswith("و") and matches[i + 1].start > words.starts[match.last]
        return self._sure_type(matches[i + 1]) if joined else ""

    def _sure_type(self, match: Match[Alias]) -> str:
        """The type of a full name, where it is one of those that lists hold, and may mean no club."""
        if any(alias.actor in self.clubs for alias in match.values):
            return ""
        full = {self.actor(alias).type for alias in match.values if alias.kind == "full"}
        return next((kind for kind in _LISTED if kind in full), "")

    def _minister(self, words: Words, match: Match[Alias], actor: Actor) -> bool:
        """Whether `الخارجية الأمريكية` is here what a minister is minister of."""
        if actor.type != "ORG" or not match.first or words.gap(match.first - 1) != " ":
            return False
        if not words.text.startswith(_ARTICLE, match.start):
            return False
        return describes(words.forms[match.first - 1], words.forms[match.first])

    def _named(
        self, words: Words, matches: list[Match[Alias]], named: set[str], triggers: Triggers, date: str | None
    ) -> set[str]:
        """The actors that the text names: `named` for certain, and of `matches` those in full, or announced once with their head noun
        (`مدينة الباب`), and the states whose capitals it names: a text with `باماكو` means the state by `مالي`."""
        for match in matches:
            for alias in match.values:
                if alias.actor in named:
                    continue
                if alias.actor in self.clubs:
                    told = announced(words, match.first)
                else:
                    told = (
                        alias.kind in ("short", "context")
                        and not self._rivalled(alias, match)
                        and not triggers.is_head(words, match)
                        and (
                            triggers.vouches(words, match, self.actor(alias).type)
                            or (
                                triggers.quoted(words, match) and self._located(alias, words, match, triggers)
                            )
                        )
                    )
                if told or (alias.kind == "full" and alias.valid(date)):
                    named.add(alias.actor)
        for match in matches:
            spoken = [
                alias
                for alias in match.values
                if alias.kind in ("short", "context") and alias.actor not in named and alias.valid(date)
            ]
            if spoken and speaks(words, match):
                named |= {alias.actor for alias in spoken[:1] if self._at_home(alias, named)}
        doubtful = {alias.actor for match in matches for alias in match.values if alias.kind == "context"}
        if any(alias.actor in self.clubs for m in matches for alias in m.values) and on_sport(words):
            named.add(SPORT)
        states = {capitals()[city] for city in capitals().keys() & named}
        return named | (states & doubtful)

    def _choose(
        self,
        match: Match[Alias],
        named: set[str],
        words: Words,
        triggers: Triggers,
        date: str | None,
        listing: str,
    ) -> Alias | None:
        """The alias by which this match is a naming, or None."""
        best, most = None, 0
        told = nisbas().get(words.forms[match.last], "") if self._followed(words, match) else ""
        for alias in match.values:
            kind = self.actor(alias).type
            in_list = alias.actor in self.clubs and listing in _PLACES and self._of_a_town(match)
            trust = 0 if in_list else self._trust(alias, match, named, words, triggers, date)
            if not trust and (listing == kind or {listing, kind} == _PLACES):
                state = alias.kind == "context" and alias.actor in adjective_of()
                trust = _LISTED_TOO * (
                    listing in ("GROUP", "MEDIA") or state or triggers.is_town(words, match, listed=True)
                )
            if not self._at_place(alias, named):
                rivalled = trust in (_VOUCHED, _LISTED_TOO) or alias.kind == "prominent"
                trust -= _LISTED_TOO * (
                    rivalled and any(self._at_place(other, named) for other in match.values)
                )
            elif not trust and any(other.kind == "prominent" for other in match.values):
                trust = 2
            if trust and told and self.countries.get(alias.actor) == told:
                trust += _TOLD
            if trust > most:
                best, most = alias, trust
        return best

    def _followed(self, words: Words, match: Match[Alias]) -> bool:
        """Whether a word stands behind a name of several actors, behind its quotation marks too."""
        several = len(match.values) > 1 and match.last < len(words)
        return several and words.gap(match.last - 1).lstrip(QUOTES) == " "

    def _trust(
        self,
        alias: Alias,
        match: Match[Alias],
        named: set[str],
        words: Words,
        triggers: Triggers,
        date: str | None,
    ) -> int:
        """0: no naming; more: better founded."""
        in_date = alias.valid(date)
        vouched = triggers.vouches(words, match, self.actor(alias).type)
        if vouched and (
            (alias.kind == "context" and self._of_a_body(alias, words, match, triggers))
            or (alias.kind == "short" and triggers.is_head(words, match))
        ):
            vouched = False
        if alias.kind == "full":
            return 4 + 4 * vouched + 2 * in_date
        if alias.actor in self.clubs:
            meant = SPORT in named and (alias.kind == "context" or alias.actor in named)
            playing = meant and plays(words, match, self.actor(alias).type, self._of_a_town(match))
            sure = alias.actor in named and triggers.quoted(words, match)
            return (_VOUCHED + sure) * (playing or announced(words, match.first))
        if alias.actor in named and not self._is_word(alias):
            return 5 + 4 * vouched
        if alias.kind == "prominent" and in_date:
            return 3
        if alias.kind != "prominent" and not named.isdisjoint(self.supporters.get(alias.actor, ())):
            return 2 * (in_date and not qualified(words, match))
        if alias.kind in ("short", "context") and alias.actor in adjective_of() and of_a_state(words, match):
            return 8
        if alias.kind in ("short", "context") and (vouched or self._located(alias, words, match, triggers)):
            return _VOUCHED if vouched or not self._abroad(alias, match, named) else 0
        if alias.kind in ("short", "context") and self.actor(alias).type == "MEDIA":
            return int(triggers.tells_outlet(words, match, alias.kind == "short"))
        return 0

    def _of_a_town(self, match: Match[Alias]) -> bool:
        """Whether a match may mean a place."""
        return any(self.actor(alias).type in _PLACES for alias in match.values)

    def _at_home(self, alias: Alias, named: set[str]) -> bool:
        """Whether the text names in full the state, or another actor of the state, of the person whom `alias` may mean."""
        state = self.states.get(alias.actor)
        of_state = state and (state in named or any(self.states.get(other) == state for other in named))
        return bool(of_state) and self.actor(alias).type == "PERSON"

    def _rivalled(self, alias: Alias, match: Match[Alias]) -> bool:
        """Whether a text may mean by this match another actor, whom others vouch for."""
        return any(other.actor != alias.actor and other.actor in self.homes for other in match.values)

    def _at_place(self, alias: Alias, named: set[str]) -> bool:
        """Whether the text names somebody by whom it shows that it means the actor of `alias`: those of its row, or others of its state."""
        home = self.homes.get(alias.actor)
        if home is None:
            return False
        state = self.countries.get(alias.actor)
        return not named.isdisjoint(home) or any(state == self.states.get(other) for other in named if state)

    def _abroad(self, alias: Alias, match: Match[Alias], named: set[str]) -> bool:
        """Whether a town called by a common word, and no capital, is in a state of which the text names nobody, though it names others, or
        is called like another town and the text tells neither. Who else `match` may mean is no sign of another state."""
        state = self.countries.get(alias.actor) if alias.kind == "context" else None
        if not state or (actor := self.actor(alias)).type != "GPE" or actor.country not in _REGION:
            return False
        if alias.actor in (*capitals(), *adjective_of()):
            return False
        rivals = {other.actor for other in match.values}
        namesake = len(rivals) > 1 and rivals <= self.homes.keys() and not self._at_place(alias, named)
        states = {self.states[other] for other in named - rivals if other in self.states}
        return namesake or (bool(states) and state not in states)

    def _other_name(self, alias: Alias, match: Match[Alias], named: set[str], words: Words) -> str:
        """The id of a namesake of whom the registry lists: a town `_abroad`, or an outlet of the state whose adjective stands behind it; empty for none."""
        text = words.text[match.start : words.ends[match.last - 1]]
        if self._abroad(alias, match, named):
            return kebab(text)
        if self.actor(alias).type != "MEDIA" or alias.kind != "context":
            return ""
        state = outlet_state(words, match, self.countries.get(alias.actor, ""))
        return f"{kebab(text)}-{state}" if state else ""

    def _located(self, alias: Alias, words: Words, match: Match[Alias], triggers: Triggers) -> bool:
        """Whether a preposition of place shows a town, a capital or a state called by a common word."""
        actor = self.actor(alias)
        if actor.type not in _PLACES or not triggers.locates(words, match):
            return False
        if actor.type == "LOC":
            return triggers.is_town(words, match)
        if triggers.quoted(words, match):
            return not completed(words, match)
        return actor.id in capitals() or actor.id in adjective_of() or triggers.is_town(words, match)

    def _of_a_body(self, alias: Alias, words: Words, match: Match[Alias], triggers: Triggers) -> bool:
        """Whether an outlet's name that is a word begins here the name of a body (`موقع الاتحاد الدولي`)."""
        if self.actor(alias).type != "MEDIA" or match.last >= len(words) or triggers.quoted(words, match):
            return False
        form = words.forms[match.last]
        return words.gap(match.last - 1) == " " and form in _BODY_ADJECTIVES and form not in nisbas()

    def _is_word(self, alias: Alias) -> bool:
        """Whether an outlet or a movement is called by a common word (`العالم`, `فتح`), which must be announced each time."""
        return alias.kind == "context" and (self.actor(alias).type == "MEDIA" or alias.text == _CONQUEST)


def _certain(match: Match[Alias]) -> Alias | None:
    """The full name that a match is, where it is no other: nothing beside it makes it more or less of a naming."""
    alias = match.values[0]
    return alias if alias.kind == "full" and len(match.values) == 1 else None


def load_listed(table: str | None = None) -> Listed:
    """The registry ready for looking up: the package's, built once, or extended by a user's table, which may change from call to call."""
    return Listed.of(Registry.load(table)) if table else _package_listed()


@lru_cache(maxsize=1)
def _package_listed() -> Listed:
    return Listed.of(Registry.load())
