"""Claims: whether a passage asserts what a denial denies.

That both are about one event is not enough: `البنتاغون ينفي ضلوعه بالهجوم` answers nobody who says that there was an attack, or that another state made it. The
passage must tell the *act* that is denied, as a fact, and of the *agents* of whom it is denied: those that the denial names, or the denier where it denies an act of its
own (`ضلوعه`, `شن الهجوم`).
"""

from __future__ import annotations

import re
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
TIES = frozenset(map(stem, "ضلوع تورط مسووليه صله علاقه قيام وقوف مشاركه دور ارتباط".split()))
"""Nouns of what somebody has to do with an act."""
OWN = TIES | frozenset(map(stem, "استخدام شن تنفيذ ارتكاب قصف".split()))
"""Nouns of what somebody denies of himself, where nobody else is named: `ضلوعه`, `شن الهجوم`."""
PRONOUNS = ("ها", "هم", "هما")
FIRST = 3
"""How many words at the beginning of what is denied are searched for `OWN` and `PRONOUNS`."""
LEAST_WEIGHT = 0.12
"""A stem that weighs less names no act."""
BETWEEN = frozenset({"بين", "مع", "عن", "حول", "بشان"})
"""Further prepositions behind an act, folded, behind which nothing tells its kind: `تعاون بين الوزيرين`."""
OWN_VERB = re.compile(r"(?:ان )?(?:[يت]كون|كان)\w{0,2} (?:قد )?\w+")
"""How what is denied begins where the denier denies having done it and names nobody else: `أن تكون شنت الغارة`."""
THAT = frozenset({"ان", "بان", "انه", "انها", "انهم"})
"""Words behind which a clause is denied, folded."""
TOPICS = frozenset({"حول", "بشان"})
"""Words before an act that is only what something is about, folded."""
NEAR, BEFORE = 5, 2
"""How many words behind an act its kind may be told (`هجوم كيميائي`), and before it (`السلاح الكيميائي استخدم`)."""
ANEW = 0.7
"""The share of the words denied that the denier himself must have asserted in another telling: else he said something else there."""
ROOT = 3
"""How many first letters two words for one kind have in common: `كيميائي`, `كيماوي`."""
TRUTH = "صحه"
"""How what is denied begins where it is what others said, folded: `نفى صحة خبر عن غارة`."""
CHARGES = ("accuse", "claim")
"""Classes of cues of what a denial of no act (`نفى الاتهامات`) answers."""


@dataclass(slots=True, frozen=True)
class Denied:
    """What a telling denies: the attribution, where it stands with its cue, and its content."""

    attribution: Attribution
    span: Span
    content: list[Span]


def claims(denier: Telling, denied: Denied, claimer: Telling, passage: Passage) -> bool:
    """Whether a passage of one telling asserts what another one denies. A denial that names no act (`الاتهامات كاذبة`) answers who accuses the denier."""
    held = holder(claimer, passage)
    words = _head(denier, denied.content)
    actor = denied.attribution.actor
    keys = {w.key for w in passage.words}
    if held and actor and held.actor == actor and sum(w.key in keys for w in words) < ANEW * len(words):
        return False
    acts = _acts(denier, denied, words)
    if not acts:
        return held is not None and held.cue_class in CHARGES
    told = [w for w in _asserted(claimer, passage) if not w.actor]
    kinds = _kinds(denier, words, acts)
    if not any(
        _one_act(act, word)
        and not unreal(claimer, passage, word)
        and _before(claimer, word) not in TOPICS
        and _of_kind((denier, claimer), word, told, kinds)
        for word in told
        for act in acts
    ):
        return False
    agents = _agents(denier, denied, words)
    return not agents or any(of_one_side(actor, agents) for actor in _actors(claimer, passage))


def holder(telling: Telling, passage: Passage) -> Attribution | None:
    """The attribution whose content holds most of a passage."""
    held = [
        (min(end, passage.end) - max(start, passage.start), a)
        for a in telling.attributions
        for start, end in a.content
        if start < passage.end and end > passage.start
    ]
    return max(held, key=lambda pair: pair[0])[1] if held else None


def _kinds(denier: Telling, words: list[Word], acts: list[Word]) -> list[Word]:
    """The words behind the act denied, up to a name or preposition, that may tell its kind: `هجوم كيميائي على المدينة`."""
    found: list[Word] = []
    for word in words[words.index(acts[0]) + 1 :]:
        if word.actor or word in acts or fold(denier.text(word.span)) in PLACED | BETWEEN:
            break
        if word.weight >= LEAST_WEIGHT:
            found.append(word)
    return found


def _of_kind(sides: tuple[Telling, Telling], act: Word, told: list[Word], kinds: list[Word]) -> bool:
    """Whether one of the words around an act, up to another act of the sort, tells of its kind, or none was told."""
    at = told.index(act)
    behind = told[at + 1 : at + 1 + NEAR]
    event = event_forms().get(act.key)
    end = next((n for n, w in enumerate(behind) if event and event_forms().get(w.key) == event), NEAR)
    around = [*told[max(0, at - BEFORE) : at], *behind[:end]]
    return not kinds or any(
        one_word(kind.key, word.key) or _plain(sides[0], kind)[:ROOT] == _plain(sides[1], word)[:ROOT]
        for kind in kinds
        for word in around
    )


def _plain(telling: Telling, word: Word) -> str:
    """A word, folded, without what is written together with it."""
    form = fold(telling.text(word.span)).lstrip("#")
    return (
        form[1:].removeprefix("ال") if form[:1] in "وبل" and len(form) > ROOT + 1 else form.removeprefix("ال")
    )


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


def _acts(denier: Telling, denied: Denied, words: list[Word]) -> list[Word]:
    """The word that names the act denied, and one behind `أو`: in a clause (`أن الجيش قصف`) the first event, in a phrase (`وجود اتصال بشأن الغارة`) the first word that
    is not light, nor a noun of what somebody has to do with it (`ضلوعه في الغارة`)."""
    plain = [w for w in words if not w.actor and w.weight >= LEAST_WEIGHT]
    events = [w for w in plain if event_forms().get(w.key, "accuse") not in SPOKEN]
    named = [w for w in plain if fold(denier.text((w.start, w.end))) not in forms("light")]
    that = bool(denied.content) and _before_at(denier, denied.content[0][0]) in THAT
    opening = _opening(denier, denied)
    told = opening.startswith(TRUTH) or SAYINGS.search(opening) is not None
    clause = that or told or OWN_VERB.match(opening) is not None
    first = (events or named)[:1] if clause or (named and named[0].key in TIES) else named[:1]
    either = [w for w in named if _before(denier, w) == "او"]
    return [*first, *either]


def _opening(denier: Telling, denied: Denied) -> str:
    """What is denied, folded."""
    return fold(denier.text(denied.content[0])).lstrip("\"'«“( ") if denied.content else ""


def _agents(denier: Telling, denied: Denied, words: list[Word]) -> set[str]:
    """Of whom the act is denied: the actors that the denial names, else the denier where it is one of its own; empty where nothing says whose it is."""
    named = {w.key[1:] for w in words if w.actor and not _placed(denier, w)}
    if named or denied.attribution.polarity != "deny":
        return named
    first = [w for w in words if not w.actor][:FIRST]
    texts = [fold(denier.text((w.start, w.end))) for w in first]
    own = (
        any(w.key in OWN for w in first)
        or any(text.endswith(PRONOUNS) for text in texts)
        or OWN_VERB.match(_opening(denier, denied)) is not None
    )
    return deniers(denier, denied.attribution) if own else set()


def _placed(telling: Telling, word: Word) -> bool:
    """Whether an actor is a place or a target: behind `في`, `على` or a `ب` that is written together with it."""
    if any(m.start == word.start and (m.type == "LOC" or m.role == "place") for m in telling.mentions):
        return True
    return _before(telling, word) in PLACED or fold(telling.text((word.start - 1, word.start + 1)))[:1] == "ب"


def _before(telling: Telling, word: Word) -> str:
    return _before_at(telling, word.start)


def _before_at(telling: Telling, at: int) -> str:
    """The word before a place in its paragraph, folded."""
    paragraph = telling.paragraph_at(at)
    before = fold(telling.text((paragraph.start, at))).split() if paragraph else []
    return before[-1].strip("\"'«“(#") if before else ""


def names_no_act(denier: Telling, denied: Denied) -> bool:
    """Whether what is denied is only called what others said: `نفى الاتهامات الموجهة إليه`."""
    said = SAYINGS.search(_opening(denier, denied)) is not None
    return said and not [
        w for w in _acts(denier, denied, _head(denier, denied.content)) if not _nisba(denier, w)
    ]


def _nisba(telling: Telling, word: Word) -> bool:
    return fold(telling.text(word.span)).removeprefix("ال") in nisbas()


def deniers(denier: Telling, attribution: Attribution) -> set[str]:
    """The actors that a source names, or for whom it speaks."""
    source = attribution.source
    held = {m.actor for m in denier.mentions if source and source[0] <= m.start < source[1]}
    return held | ({attribution.actor} if attribution.actor else set())


def _actors(claimer: Telling, passage: Passage) -> Iterator[str]:
    """Whom the sentence of a passage names: not who says it, nor in a dateline. `هجوم أميركي` names a state."""
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
    yield from (actor for at, actor in named.items() if actor and start <= at < end)


def _asserted(claimer: Telling, passage: Passage) -> list[Word]:
    """The words of a passage, those aside that name who says it."""
    tags = [span for a in claimer.attributions for span in (a.cue, a.source) if span and a.content]
    return [w for w in passage.words if not any(start <= w.start < end for start, end in tags)]


def _one_act(one: Word, other: Word) -> bool:
    kind = event_forms().get(one.key)
    return one_word(one.key, other.key) or (kind is not None and kind == event_forms().get(other.key))


def of_one_side(actor: str, agents: set[str]) -> bool:
    """Whether an actor is one of some agents, or speaks for the state of one."""
    if actor in agents:
        return True
    state = state_of(actor)
    return bool(state) and any(state == state_of(agent) for agent in agents)
