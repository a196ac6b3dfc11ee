"""Which state a body belongs to that its text names without one: `وزارة الداخلية`, `النيابة العامة`.

| what tells the state | example |
| --- | --- |
| a place behind `في` or `بـ`, a listed person | وزارة الداخلية **في البحرين**، وزارة الصحة **بغزة** |
| the delegation that it is part of | **الوفد العراقي** يضم مسؤولين من وزارة التجارة |
| the same body, named with its state elsewhere in the text | وزارة المالية **المصرية** |
| the first body that the text names with its state | البرلمان **التونسي** |
| the state that the text names most, itself or by its adjective, towns, bodies and persons | الرياض، سعودي |

The state named last is none of these: where it could be checked, it was the right one in two cases of five, the state of the first
body in four of five.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from ..document import Words
from ..lexicons import lexicon, several
from ..text import fold
from .candidates import Candidate
from .name_classes import word_class
from .nations import ALSO_WORDS, nisbas

_IN, _FROM, _AT = fold("في"), fold("من"), "ب"
_PLACE_NOUNS = word_class("place_noun") | {fold(word) for word in ("حكومة", "قطاع", "مملكة", "سلطنة")}
_DELEGATIONS, _MEMBERSHIP = word_class("delegation"), word_class("membership")
_MINISTRY = "وزار"
"""What the singular, dual and plural of `وزارة` begin with."""
_SENTENCE_ENDS = frozenset(".!?؟\n")
_ABROAD = (
    "-army",
    "-air-force",
    "-navy",
    "-ground-forces",
    "-special-forces",
    "-air-defense",
    "-intelligence",
)
"""Bodies that act in other states too: a text that names them need not be about theirs."""
_STRIKING = word_class("striking")
_FARTHEST = 30
"""How many words before a body the delegation may stand that it is part of."""
_NEAR = 4
"""How many words behind `وفد` its nationality may stand."""


@dataclass(slots=True)
class Owners:
    """The states that one text speaks of, and the bodies that it names with theirs.

    `states` has the states of listed actors, `listed` the listed names of the text by their first word.
    """

    words: Words
    listed: dict[int, Candidate]
    states: Mapping[str, str]
    named: list[tuple[int, str, str]] = field(default_factory=list)
    """The bodies named with their state, in text order: their first word, what kind of body, the state."""
    _delegations: dict[int, str] | None = None

    def beside(self, last: int) -> str:
        """The state of what follows word `last`: a place or body behind `في` or `بـ`, a listed person, a body in brackets; else empty.

        >>> words = Words("وزاره الداخليه في البحرين")
        >>> bahrain = Candidate(3, 4, 18, 25, "GPE", "bahrain", "registry")
        >>> Owners(words, {3: bahrain}, {"bahrain": "bahrain"}).beside(2)
        'bahrain'
        """
        words = self.words
        if last >= len(words.forms):
            return ""
        name, gap = self.listed.get(last), words.gap(last - 1)
        if name and name.start == words.starts[last]:
            person = name.type == "PERSON" and gap in (" ", "، ", ", ")
            return self._state(name) if person or (name.type == "ORG" and gap == " (") else ""
        if gap != " ":
            return ""
        if name and words.forms[last][0] == _AT:
            return self._state(name)
        if words.forms[last] != _IN:
            return ""
        at = last + 1
        if at < len(words.forms) and words.forms[at] in _PLACE_NOUNS and words.gap(at) == " ":
            at += 1
        place = self.listed.get(at)
        alone = place is not None and place.start == words.starts[at] and words.gap(at - 1) == " "
        return self._state(place) if place and alone else ""

    def _state(self, name: Candidate) -> str:
        return self.states.get(name.actor, "")

    def delegation(self, first: int) -> str:
        """The state of the delegation whose members the body at word `first` sends; empty where it sends none."""
        words = self.words
        if not words.has_any(_DELEGATIONS):
            return ""
        if self._delegations is None:
            places = (i for i, form in enumerate(words.forms) if form in _DELEGATIONS)
            self._delegations = {i: self._sent_by(i) for i in places}
        member = words.forms[first - 1 : first] == [_FROM]
        for i in range(first - 1, max(0, first - _FARTHEST) - 1, -1):
            if not _SENTENCE_ENDS.isdisjoint(words.gap(i)):
                return ""
            sent = words.forms[i] == _FROM and words.forms[i + 1].startswith(_MINISTRY)
            member |= sent or words.forms[i] in _MEMBERSHIP
            if i in self._delegations:
                member |= words.forms[i - 1] in _MEMBERSHIP
                return (self._delegations[i] or self._only_sender()) if member else ""
        return ""

    def _sent_by(self, i: int) -> str:
        """The state of the delegation at word `i`: its nationality, or the state behind `من`."""
        words = self.words
        for j in range(i + 1, min(len(words.forms), i + 1 + _NEAR)):
            if words.gap(j - 1) != " ":
                break
            form = words.forms[j]
            if nation := nisbas().get(form) or nisbas().get(form.removesuffix("ا")):
                return nation
            if form == _FROM:
                place = self.listed.get(j + 1)
                return self._state(place) if place else ""
        return ""

    def _only_sender(self) -> str:
        senders = {state for state in (self._delegations or {}).values() if state}
        return senders.pop() if len(senders) == 1 else ""

    def elsewhere(self, kind: str, first: int) -> str:
        """The state with which the text names a body of this kind elsewhere: the last before word `first`, or else the next."""
        bearers = [(i, state) for i, other, state in self.named if other == kind]
        before = [state for i, state in bearers if i < first]
        return before[-1] if before else bearers[0][1] if bearers else ""

    def spoken_of(self, possible: Collection[str] = ()) -> str:
        """The state that the text is about: that of the first body with one, or else the one it speaks of most; empty if none.

        Only `possible` states count where any are given.
        """
        for _, body, state in self.named:
            if (not possible or state in possible) and not body.endswith(_ABROAD):
                return state
        forms, known = self.words.forms, nisbas()
        adjectives = (
            known[w]
            for i, w in enumerate(forms)
            if w in known and w not in ALSO_WORDS and not (i and forms[i - 1] in _STRIKING)
        )
        names = (self._state(name) for name in self.listed.values())
        votes = Counter(s for s in (*names, *adjectives) if s and (not possible or s in possible))
        return votes.most_common(1)[0][0] if votes else ""


@lru_cache(maxsize=1)
def possible_states() -> dict[str, tuple[str, ...]]:
    """Patterns of the ids of bodies that only some states have, to those states.

    >>> possible_states()["{nation}-ministry-of-hajj"]
    ('saudi-arabia',)
    """
    return {row["body"]: tuple(several(row["states"])) for row in lexicon("body_states")}
