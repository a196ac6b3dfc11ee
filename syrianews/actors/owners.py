"""Which state a body belongs to that its text names without one: `وزارة الداخلية`, `النيابة العامة`.

| what tells the state | example |
| --- | --- |
| a place behind `في` or `بـ`, a listed person | وزارة الداخلية **في البحرين**، وزارة الصحة **بغزة** |
| the nationality of the man who speaks for it | المتحدث باسم وزارة الخارجية **الأردني** |
| the delegation that it is part of | **الوفد العراقي** يضم مسؤولين من وزارة التجارة |
| the outlet of one state that passes its words on | نقل **التلفزيون الإيراني** عن وزارة الخارجية |
| who acts at the head of its sentence or of the one before it | **أرسلت السويد** طائرة. وقالت وزارة الدفاع |
| the same body, named with its state elsewhere in the text | وزارة المالية **المصرية** |
| the first body that the text names with its state | البرلمان **التونسي** |
| the state that the text names most, itself or by its adjective, towns, bodies and persons | الرياض، سعودي |

The state named last is none of these: where it could be checked, it was the right one in two cases of five, the state of the first
body in four of five. Whose embassy acts is not where it acts, the state of an ambassador is not that of the ministry that summons him, and
of two states that a text names as often none is taken.
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
_VERBS = word_class("saying") | word_class("ministry_deed") | word_class("body_deed")
_POWERS, _NOT_THEIRS, _ENVOYS = word_class("power"), word_class("deed_of_another"), word_class("envoy_noun")
_STATE_OUTLETS, _AGENCY, _AGENCIES_OF_ALL = word_class("state_outlet"), fold("وكالة"), ("france", "germany")
"""Agencies of these states tell of all the world: `وكالة الصحافة الفرنسية`."""
_BEFORE_VERBS = frozenset(map(fold, ("كان", "كانت", "قد", "فيما", "بينما", "حيث", "كما", "هذا")))
_FEMININE_VERB, _PLURAL_NOUN = "ت", "ات"
_NO_VERBS = frozenset(map(fold, ("بيت", "بنت", "وقت", "تحت", "صوت", "زيت", "موت", "ملكوت")))
"""Words in `ت` that are no feminine verbs."""
_OF_WHOM = fold("عن")
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
_SENT_ABROAD = ("-embassy", "-consulate", "-airlines")
"""Bodies of a state that stand in another."""
_NOT_ITS_OWN = _STRIKING | _ENVOYS
"""Nouns of those who are sent to other states, whose nationality is not the text's."""
_FEMININE_END = "يه"
_FARTHEST = 30
"""How many words before a body the delegation may stand that it is part of."""
_NEAR = 4
"""How many words behind `وفد`, or behind the verb of an outlet, the nationality may stand."""
_REACH = 12
"""How many words before a body the outlet may begin that passes its words on."""


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

    def told(self, first: int, last: int) -> str:
        """The state that the sentence of a body at words `first` to `last` shows to be its owner; empty if none."""
        return self.beside(last) or self.delegation(first) or self.passed_on(first)

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
        if nation := self._described(last):
            return nation
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
        if (
            at not in self.listed
            and words.forms[at : at + 1]
            and words.forms[at] in _PLACE_NOUNS
            and words.gap(at) == " "
        ):
            at += 1
        place = self.listed.get(at)
        alone = place is not None and place.start == words.starts[at] and words.gap(at - 1) == " "
        return self._state(place) if place and alone else ""

    def _described(self, last: int) -> str:
        """The nationality at word `last` of the man who speaks for a body (`المتحدث باسم وزارة الخارجية الأردني`), also where the next word
        is run together with it (`وزارة الدفاع الأميركيةبإصابة`)."""
        form = self.words.forms[last]
        if self.words.gap(last - 1) != " " or not form.startswith("ال") or form in ALSO_WORDS:
            return ""
        glued = form.find(_FEMININE_END) + len(_FEMININE_END)
        return nisbas().get(form, "") or nisbas().get(form[:glued], "")

    def passed_on(self, first: int) -> str:
        """The state whose agency or broadcaster passes on, `عن`, what the body at word `first` says; empty if none does.

        >>> words = Words("نقل التلفزيون الايراني عن وزاره الخارجيه")
        >>> Owners(words, {}, {}).passed_on(4)
        'iran'
        """
        words = self.words
        for j in range(first - 1, max(0, first - _NEAR) - 1, -1):
            if words.gap(j) not in (" ", ' "', " «"):
                return ""
            if words.forms[j] == _OF_WHOM:
                break
        else:
            return ""
        for i in range(j - 1, max(0, j - _REACH) - 1, -1):
            if not _SENTENCE_ENDS.isdisjoint(words.gap(i)):
                return ""
            if not {words.forms[i], words.forms[i].removeprefix("و")}.isdisjoint(_STATE_OUTLETS):
                return self._outlet_of(i, j)
        return ""

    def _outlet_of(self, i: int, end: int) -> str:
        """The state of the outlet whose noun is word `i`, by the last nationality or state before word `end`."""
        words = self.words
        for k in range(end - 1, i, -1):
            nation = nisbas().get(words.forms[k], "") or (
                self._state(self.listed[k]) if k in self.listed else ""
            )
            if nation:
                of_all = words.forms[i].endswith(_AGENCY) and nation in _AGENCIES_OF_ALL
                return "" if of_all else nation
        return ""

    def acting(self, first: int) -> str:
        """The state that acts or speaks at the head of the sentence of word `first`, or else of the one before it: it, its
        rulers or bodies stand right behind the verb. No state is told by an attack, after which either side speaks.

        >>> words = Words("ارسلت السويد طائره. وقالت وزاره الدفاع ذلك")
        >>> sweden = Candidate(1, 2, 6, 12, "GPE", "sweden", "registry")
        >>> Owners(words, {1: sweden}, {"sweden": "sweden"}).acting(4)
        'sweden'
        """
        head = self._sentence_head(first)
        state = self._subject(head, first)
        if state or not head:
            return state
        return self._subject(self._sentence_head(head - 1), head)

    def _sentence_head(self, i: int) -> int:
        """The first word of the sentence of word `i`."""
        while i and _SENTENCE_ENDS.isdisjoint(self.words.gap(i - 1)):
            i -= 1
        return i

    def _subject(self, i: int, end: int) -> str:
        """The state of the subject behind the verb with which the sentence from word `i` to `end` begins; empty where none does."""
        forms = self.words.forms
        while i < end and forms[i].removeprefix("و") in _BEFORE_VERBS:
            i += 1
        if i + 1 >= end or self.words.gap(i) != " ":
            return ""
        verb, name = forms[i].removeprefix("و").removeprefix("ف"), self.listed.get(i + 1)
        if verb in _NOT_THEIRS:
            return ""
        feminine = verb.endswith(_FEMININE_VERB) and not verb.endswith(_PLURAL_NOUN) and verb not in _NO_VERBS
        if not feminine and verb not in _VERBS:
            return ""
        if name and name.start == self.words.starts[i + 1]:
            return self._state(name) if name.type in ("GPE", "PERSON") else ""
        for at, kind, state in self.named:
            if at == i + 1:
                return "" if kind.endswith((*_ABROAD, *_SENT_ABROAD)) else state
        if forms[i + 1] in _POWERS and i + 2 < end and self.words.gap(i + 1) == " ":
            return nisbas().get(forms[i + 2], "") or self.beside(i + 2)
        return ""

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

    def spoken_of(self, first: int, possible: Collection[str] = ()) -> str:
        """The state that the text is about at word `first`: who acts there, or else that of the first body with one, or else the
        one it speaks of most; empty if none, or two as often.

        Only `possible` states count where any are given.
        """
        acting = self.acting(first)
        if acting and (not possible or acting in possible):
            return acting
        for _, body, state in self.named:
            if (not possible or state in possible) and not body.endswith((*_ABROAD, *_SENT_ABROAD)):
                return state
        forms, known = self.words.forms, nisbas()
        adjectives = (
            known[w]
            for i, w in enumerate(forms)
            if w in known and w not in ALSO_WORDS and not (i and forms[i - 1] in _NOT_ITS_OWN)
        )
        names = (self._state(name) for i, name in self.listed.items() if not (i and forms[i - 1] in _ENVOYS))
        votes = Counter(s for s in (*names, *adjectives) if s and (not possible or s in possible))
        (leading, most), (_, next_most) = [*votes.most_common(2), ("", 0), ("", 0)][:2]
        return leading if most > next_most else ""


@lru_cache(maxsize=1)
def possible_states() -> dict[str, tuple[str, ...]]:
    """Patterns of the ids of bodies that only some states have, to those states.

    >>> possible_states()["{nation}-ministry-of-hajj"]
    ('saudi-arabia',)
    """
    return {row["body"]: tuple(several(row["states"])) for row in lexicon("body_states")}
