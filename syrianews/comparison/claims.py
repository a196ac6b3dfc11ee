"""Claims: whether a passage asserts what a denial denies.

That both are about one event is not enough: `البنتاغون ينفي ضلوعه بالهجوم` answers nobody who says that there was an attack, or that another state made it. The
passage must tell the *act* that is denied, as a fact, and of the *agents* of whom it is denied: those that the denial names, or the denier where it denies an act of its
own (`ضلوعه`, `شن الهجوم`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..actors.nations import nisbas
from ..schema import Attribution, Span
from ..text import Folded, fold
from ..untrue import SAYINGS, UNTRUE
from ..zoning.articles import DATELINE, OPENING_CHARACTERS
from .event_kinds import event_forms
from .negations import forms, unreal
from .passages import Passage, Telling, Word
from .speakers import state_of
from .word_classes import SPEECH_ACTS
from .words import one_word, stem

SPOKEN = SPEECH_ACTS | {"reveal"}
"""Kinds of event that are done by speaking, or by making known: no act that is denied."""
RELATIVES = frozenset({"الذي", "التي", "الذين", "اللذين"})
"""Words from which on a denial says more of what it denies, folded."""
PLACED = frozenset("في علي قرب من الي داخل خارج ضد نحو".split())
"""Words between an act and a place or a target, folded: who stands behind them does not act."""
OWN = frozenset(
    map(stem, "ضلوع تورط مسووليه صله علاقه قيام وقوف مشاركه دور ارتباط استخدام شن تنفيذ ارتكاب قصف".split())
)
"""Nouns of what somebody denies of himself, where nobody else is named: `ضلوعه`, `شن الهجوم`."""
PRONOUNS = ("ها", "هم", "هما")
FIRST = 3
"""How many words at the beginning of what is denied are searched for `OWN` and `PRONOUNS`."""
LEAST_WEIGHT = 0.12
"""A stem that weighs less names no act."""


@dataclass(slots=True, frozen=True)
class Denied:
    """What a telling denies: the attribution, where it stands with its cue, and its content."""

    attribution: Attribution
    span: Span
    content: list[Span]


def claims(denier: Telling, denied: Denied, claimer: Telling, passage: Passage) -> bool:
    """Whether a passage of one telling asserts what another one denies; a denial that names no act (`ما نشر عار عن الصحة`) may deny any."""
    words = _head(denier, denied.content)
    acts = _acts(denier, words)
    if not acts:
        return True
    told = _asserted(claimer, passage)
    if not any(
        _one_act(act, word) and not unreal(claimer, passage, word)
        for word in told
        if not word.actor
        for act in acts
    ):
        return False
    agents = _agents(denier, denied, words)
    return not agents or any(_of_one_side(actor, agents) for actor in _actors(claimer, passage))


def _head(denier: Telling, content: Iterable[Span]) -> list[Word]:
    """The words of what is denied, up to a relative clause; without those that only call it a report, or untrue."""
    found: list[Word] = []
    for start, end in content:
        folded = Folded(denier.text((start, end)))
        verdicts = [
            folded.raw_span(*m.span()) for words in (SAYINGS, UNTRUE) for m in words.finditer(folded.text)
        ]
        paragraph = denier.paragraph_at(start)
        for word in paragraph.words if paragraph else ():
            if not start <= word.start < end:
                continue
            if fold(denier.text((word.start, word.end))) in RELATIVES:
                if found:
                    return found
            elif not any(s < word.end - start and word.start - start < e for s, e in verdicts):
                found.append(word)
    return found


def _acts(denier: Telling, words: list[Word]) -> list[Word]:
    """The word that names the act denied, the first event or else the first that is not light (`وجود`, `أي`), and one behind `أو`."""
    plain = [w for w in words if not w.actor and w.weight >= LEAST_WEIGHT]
    events = [w for w in plain if event_forms().get(w.key, "accuse") not in SPOKEN]
    named = [w for w in plain if fold(denier.text((w.start, w.end))) not in forms("light")]
    first = (events or named)[:1]
    either = [w for w in named if _before(denier, w) == "او"]
    return [*first, *either]


def _agents(denier: Telling, denied: Denied, words: list[Word]) -> set[str]:
    """Of whom the act is denied: the actors that the denial names, else the denier where it is one of its own; empty where nothing says whose it is."""
    named = {w.key[1:] for w in words if w.actor and not _placed(denier, w)}
    if named or denied.attribution.polarity != "deny":
        return named
    first = [w for w in words if not w.actor][:FIRST]
    texts = [fold(denier.text((w.start, w.end))) for w in first]
    own = any(w.key in OWN for w in first) or any(text.endswith(PRONOUNS) for text in texts)
    return _deniers(denier, denied.attribution) if own else set()


def _placed(telling: Telling, word: Word) -> bool:
    """Whether an actor is a place or a target: behind `في`, `على` or a `ب` that is written together with it."""
    if any(m.start == word.start and (m.type == "LOC" or m.role == "place") for m in telling.mentions):
        return True
    return _before(telling, word) in PLACED or fold(telling.text((word.start - 1, word.start + 1)))[:1] == "ب"


def _before(telling: Telling, word: Word) -> str:
    paragraph = telling.paragraph_at(word.start)
    before = fold(telling.text((paragraph.start, word.start))).split() if paragraph else []
    return before[-1].strip("\"'«“(") if before else ""


def _deniers(denier: Telling, attribution: Attribution) -> set[str]:
    source = attribution.source
    held = {m.actor for m in denier.mentions if source and source[0] <= m.start < source[1]}
    return held | ({attribution.actor} if attribution.actor else set())


def _actors(claimer: Telling, passage: Passage) -> Iterator[str]:
    """Whom the sentence of a passage names, or its paragraph where that names nobody: not who says it, nor in a dateline. `هجوم أميركي` names a state."""
    paragraph = claimer.paragraph_at(passage.start)
    if paragraph is None:
        return
    line = claimer.text((paragraph.start, paragraph.end))
    dateline = DATELINE.match(line[:OPENING_CHARACTERS])
    begin = paragraph.start + (dateline.end() if dateline else 0)
    start, end = paragraph.sentence_of(passage.start, passage.end)
    named = {
        w.start: w.key[1:] if w.actor else nisbas().get(fold(claimer.text((w.start, w.end))), "")
        for w in _asserted(claimer, paragraph)
        if w.start >= begin and not _placed(claimer, w)
    }
    near = [actor for at, actor in named.items() if actor and start <= at < end]
    yield from near or filter(None, named.values())


def _asserted(claimer: Telling, passage: Passage) -> list[Word]:
    """The words of a passage, those aside that name who says it."""
    tags = [span for a in claimer.attributions for span in (a.cue, a.source) if span and a.content]
    return [w for w in passage.words if not any(start <= w.start < end for start, end in tags)]


def _one_act(one: Word, other: Word) -> bool:
    kind = event_forms().get(one.key)
    return one_word(one.key, other.key) or (kind is not None and kind == event_forms().get(other.key))


def _of_one_side(actor: str, agents: set[str]) -> bool:
    """Whether an actor is one of some agents, or speaks for the state of one."""
    if actor in agents:
        return True
    state = state_of(actor)
    return bool(state) and any(state == state_of(agent) for agent in agents)
