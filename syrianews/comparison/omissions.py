"""Omissions: what most tellings of a story have and one lacks.

Claims (passages that align), speakers, actors and denials are counted, in stories of three tellings and more. That
a copy lacks something proves nothing about its outlet: the copy may be cut, earlier, or of another edition.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..actors.nations import capitals, nisbas
from ..schema import Span
from .alignment import Alignment
from .denials import denials, is_denial
from .passages import Telling
from .person_names import one_name
from .shared_quotes import SharedQuote
from .speakers import state_of
from .utterances import utterances
from .words import bare

LEAST_TELLINGS = 3
"""Tellings of a story from which most of them can be told from one."""
MOST = 0.5
"""More than this share of a story's tellings must have what one lacks."""
LIKELY = 0.8
"""Least probability of an alignment for a telling to have what a passage of another says, in other words or in part."""
LETTERS, VOWELS = 5, "اوي"
"""Least letters of a word of a name that may be spelled with a long vowel more or less, and those vowels."""
ARMIES = ("-army", "-armed-forces")
"""How the ids of armies end."""
FORCES = frozenset({"جيش", "قوات"})
GOVERNING = frozenset({"نظام", "حكوميه", "حكومه"})
"""What an army is called, and by whom it is called, folded: `قوات النظام`."""
CAUTION = "absent from this copy; that proves nothing about the outlet"


@dataclass(slots=True)
class Omission:
    """Something that `have` of `tellings` tellings carry and `lacking` does not, with one place that carries it."""

    lacking: Telling
    kind: str
    what: str
    have: int
    tellings: int
    evidence: Telling
    span: Span


def omissions(
    tellings: list[Telling], alignments: Sequence[Alignment], quotes: Iterable[SharedQuote] = ()
) -> Iterator[Omission]:
    """What most of a story's tellings have and one lacks, with a row for every telling that has it.

    `quotes` are the utterances that tellings share: a telling that has some words of a speaker does not lack him, by whatever name it calls him.
    """
    if len(tellings) < LEAST_TELLINGS:
        return
    heard = _heard(list(quotes))
    sure = [x for x in alignments if x.relation != "denies" and x.fact and x.score >= LIKELY]
    partners = {"claim": _partners(sure), "denial": _partners(list(filter(_both_deny, sure)))}
    for kind, carried in (
        ("actor", _actors(tellings)),
        ("speaker", _speakers(tellings)),
        ("denial", _deniers(tellings)),
        ("claim", _claims(tellings, alignments)),
    ):
        for what, places in carried.items():
            have = {id(telling) for telling, _ in places}
            if not MOST * len(tellings) < len(have) < len(tellings):
                continue
            for lacking in tellings:
                if id(lacking) in have or _has_in_other_words(lacking, kind, what, places, heard):
                    continue
                told = partners.get(kind, {})
                if not any(id(lacking) in told.get((id(t), _paragraph(t, span)), ()) for t, span in places):
                    for telling, span in places:
                        yield Omission(lacking, kind, what, len(have), len(tellings), telling, span)


_Places = dict[str, list[tuple[Telling, Span]]]


def _has_in_other_words(
    telling: Telling,
    kind: str,
    what: str,
    places: list[tuple[Telling, Span]],
    heard: set[tuple[int, str, str]],
) -> bool:
    """Whether a telling lacks an id only: it has the words of the name (`مطار المزة` for `المزة`) or spells it otherwise, names the capital for the state or calls somebody
    by it (`الرئيس السوري`), has the army by another name (`قوات النظام`), has the speaker's words, or the same state speaks or denies in it by another body.

    Another spelling, or the capital, stands for the name only where no telling that has the name has that one besides.
    """
    if kind == "claim":
        return False
    others = [other for other, _ in places]
    called = {other.people[what] for other in others if what in other.people}
    known = {one for one, name in telling.people.items() if any(one_name(name, other) for other in called)}
    known -= {one for other in others for one in other.people}
    if kind == "actor":
        named = {mention.actor for mention in telling.mentions}
        named -= {mention.actor for other in others for mention in other.mentions}
        return (
            bool(known)
            or _state(what) in set(map(_state, named))
            or any(_names(telling, *place) for place in places)
            or any(_spells(telling, *place) for place in places)
            or _called_after(telling, _state(what))
            or (state_of(what) != "" and what.endswith(ARMIES) and _has_forces(telling, what))
        )
    told = {one.actor for one in (denials(telling) if kind == "denial" else utterances(telling)) if one.actor}
    state = state_of(what)
    return (
        (id(telling), kind, what) in heard
        or not known.isdisjoint(told)
        or (bool(state) and any(state_of(actor) == state for actor in told))
    )


def _called_after(telling: Telling, state: str) -> bool:
    """Whether a telling calls somebody or something by a state's adjective: `الرئيس السوري`."""
    return any(
        nisbas().get(bare(word), "") == state for p in telling.paragraphs for word in telling.forms(p.span)
    )


def _has_forces(telling: Telling, army: str) -> bool:
    """Whether a telling has forces that it calls by the government or state of an army: `قوات النظام`, `القوات الحكومية`."""
    state = state_of(army)
    return any(
        forces in FORCES and (whose in GOVERNING or state_of(nisbas().get(whose, "") or "") == state)
        for p in telling.paragraphs
        for forces, whose in pairwise(map(bare, telling.forms(p.span)))
    )


def _spells(telling: Telling, other: Telling, span: Span) -> bool:
    """Whether a telling has a name of several words with one of them in another spelling: `مجموعة سبيكتر`, `مجموعة سبكتر`."""
    name = [bare(word) for word in other.forms(span)]
    if len(name) < 2:
        return False
    for p in telling.paragraphs:
        words = [bare(word) for word in telling.forms(p.span)]
        for n in range(len(words) - len(name) + 1):
            apart = [(x, y) for x, y in zip(name, words[n : n + len(name)], strict=True) if x != y]
            if len(apart) == 1 and min(map(len, apart[0])) >= LETTERS and one_vowel_apart(*apart[0]):
                return True
    return False


def one_vowel_apart(one: str, other: str) -> bool:
    """Whether one of two words has a long vowel more: `سبيكتر`, `سبكتر`."""
    shorter, longer = sorted((one, other), key=len)
    return len(longer) == len(shorter) + 1 and any(
        letter in VOWELS and longer[:n] + longer[n + 1 :] == shorter for n, letter in enumerate(longer)
    )


def _state(actor: str) -> str:
    """The state of a capital (`أنقرة`), which stands for it; any other actor itself."""
    return capitals().get(actor, actor)


def _names(telling: Telling, other: Telling, span: Span) -> bool:
    """Whether a telling has the words of a place of another one; of a name of several words, whatever is joined to them (`للدفاع المدني`)."""
    words = other.forms(span)
    alike = bare if len(words) > 1 else str
    name = f" {' '.join(map(alike, words))} "
    return any(
        name in f" {' '.join(map(alike, telling.forms((p.start, p.end))))} " for p in telling.paragraphs
    )


def _heard(quotes: list[SharedQuote]) -> set[tuple[int, str, str]]:
    """The tellings that have words, or a denial, of a speaker under whatever name, with which of the two it is and the speaker in the other telling."""
    sides = [side for quote in quotes for side in ((quote.a, quote.b), (quote.b, quote.a))]
    return {
        (id(there.telling), kind, _state(here.actor))
        for here, there in sides
        if here.actor
        for kind in ("speaker", "denial")
        if kind == "speaker"
        or (is_denial(here.telling, here.attribution) and is_denial(there.telling, there.attribution))
    }


def _first_of_each(found: Iterable[tuple[str, Telling, Span]]) -> _Places:
    """By label: the first place in each telling."""
    places: _Places = defaultdict(list)
    for what, telling, span in found:
        if all(known is not telling for known, _ in places[what]):
            places[what].append((telling, span))
    return places


def _actors(tellings: list[Telling]) -> _Places:
    return _first_of_each((m.actor, t, (m.start, m.end)) for t in tellings for m in t.mentions)


def _speakers(tellings: list[Telling]) -> _Places:
    return _first_of_each((_state(u.actor), t, u.span) for t in tellings for u in utterances(t) if u.actor)


def _deniers(tellings: list[Telling]) -> _Places:
    return _first_of_each(
        (_state(a.actor), t, (a.cue[0], max(a.cue[1], *(end for _, end in a.content))))
        for t in tellings
        for a in denials(t)
        if a.actor and a.content
    )


def _claims(tellings: list[Telling], alignments: Iterable[Alignment]) -> _Places:
    """Clusters of passages that say the same: each passage joins the cluster of the partner that it is likest to.

    A cluster is labelled with its first passage's words. A telling that has part of what a cluster says does not lack it.
    """
    among = {id(telling) for telling in tellings}
    alignments = [x for x in alignments if id(x.a) in among and id(x.b) in among]
    order = {id(telling): n for n, telling in enumerate(tellings)}
    cluster: dict[tuple[int, Span], int] = {}
    members: dict[int, list[tuple[Telling, Span]]] = defaultdict(list)
    pairs = [x for x in alignments if x.relation == "same"]
    for number, x in enumerate(sorted(pairs, key=lambda x: -x.score)):
        one = (id(x.a), x.a_paragraph.span)
        other = (id(x.b), x.b_paragraph.span)
        known = cluster.get(one, cluster.get(other, number))
        for key, telling in ((one, x.a), (other, x.b)):
            if key not in cluster:
                cluster[key] = known
                members[known].append((telling, key[1]))
    found = []
    for places in members.values():
        places.sort(key=lambda place: (order[id(place[0])], place[1]))
        label = places[0][0].text(places[0][1])
        found += [(label, telling, span) for telling, span in places]
    partners = _partners([x for x in alignments if x.relation != "denies"])
    return {
        what: places
        for what, places in _first_of_each(found).items()
        if not _reaches_all(places, tellings, partners)
    }


def _partners(pairs: list[Alignment]) -> dict[tuple[int, Span], Counter[int]]:
    """For every aligned paragraph, the tellings in which it has a partner."""
    partners: dict[tuple[int, Span], Counter[int]] = defaultdict(Counter)
    for x in pairs:
        partners[id(x.a), x.a_paragraph.span][id(x.b)] += 1
        partners[id(x.b), x.b_paragraph.span][id(x.a)] += 1
    return partners


def _both_deny(x: Alignment) -> bool:
    """Whether both of two paragraphs that align deny, whoever is said to do so (`نفت الوزارة`, `نفى الوزير`)."""
    sides = (x.a, x.a_paragraph), (x.b, x.b_paragraph)
    return all(
        any(paragraph.start <= a.cue[0] < paragraph.end for a in denials(telling))
        for telling, paragraph in sides
    )


def _paragraph(telling: Telling, span: Span) -> Span:
    """The paragraph in which a span begins."""
    paragraph = telling.paragraph_at(span[0])
    return paragraph.span if paragraph else span


def _reaches_all(
    places: list[tuple[Telling, Span]],
    tellings: list[Telling],
    partners: dict[tuple[int, Span], Counter[int]],
) -> bool:
    """Whether the passages of a cluster together have partners in every telling."""
    reached = {id(telling) for telling, _ in places}
    for telling, span in places:
        reached |= set(partners[id(telling), span])
    return len(reached) == len(tellings)
