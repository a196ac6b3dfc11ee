"""Conflicts of tolls: where two tellings of one event count its dead or wounded differently.

Six ways to differ: the *main* tolls of all the dead (or wounded) do not fit; the numbers of one group do not (`127 مدنيا`, `135
مدنيا`); a telling sets two sources against each other (`أربعة جنود روس` the ministry, `9 روس` the observatory), and the other
follows one of them; one says that nobody was hurt and the other that somebody was; or the dead of a time (`منذ 30 آذار`) are
counted differently.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations, product

from ..text import fold
from .alignment import Alignment
from .countable import past_at
from .event_kinds import event_forms
from .likeness import SideBySide
from .passages import Telling
from .people import one_group, persons
from .quantities import Quantity, quantities
from .speakers import LIKE_NAMES, speaker_tie
from .tolls import (
    Toll,
    corrected,
    days_apart,
    in_sentence,
    is_part,
    main_tolls,
    of_another,
    of_nobody_else,
    sums_up,
    tolls,
    unnumbered,
)
from .utterance import Utterance
from .utterances import utterances
from .whereabouts import events_differ, names_differ, sites_differ, states_differ

TOLLS = {"kill": "number killed", "wound": "number wounded"}
CONTAINED = 0.4
"""Share of the better covered clause that must meet for the numbers of a group in two clauses to be compared."""
ALIKE = 0.2
"""Least share of a clause that must meet for main tolls further down than the lead to be compared."""
PLACE = 0.35
"""Least share of the better covered clause that must meet for tolls of other events than the main one to be compared."""
LEAD_PARAGRAPH = 1
"""The last paragraph of the headline and the lead."""
EARLY = 3
"""The last paragraph in which a telling that does not open with the toll of its event gives it."""
BESIDE = 3
"""How many paragraphs apart a telling may set the tolls of two sources beside each other."""
BREAKDOWN = 4
"""With more different tolls than this a telling breaks the dead down by places and groups."""
VAGUE = 3
"""An interval whose upper end is at least this many times its lower end is an unspecified quantity (`عشرات`)."""
ORDER = 8
"""How many times as many dead one toll may give as another of one event."""
NEAR = 1.3
"""How many times as many dead of a time one telling may give as another."""
CONTRAST = re.compile(r"(?<!\w)و?(?:بينما|بالمقابل|في (?:المقابل|حين))(?!\w)")
"""Words by which one report is set against another, in folded text."""
SIDES = frozenset({"soldier", "police", "forces", "fighter"})
"""Groups that every side of a fight has: their numbers are compared only where a state is named."""

Joined = set[tuple[int, int]]
"""Numbers of the paragraphs that align."""


def differing_tolls(pair: SideBySide, aligned: list[Alignment]) -> Iterator[tuple[Toll, Toll]]:
    """Every place of one telling with every place of the other where they give tolls that do not fit."""
    joined = {(x.a_paragraph.number, x.b_paragraph.number) for x in aligned}
    ours, theirs = tolls(pair.a), tolls(pair.b)
    if not ours and not theirs:
        return
    seen: set[tuple[Quantity, Quantity]] = set()
    for kind in TOLLS:
        for rule in (_of_all, _of_groups, _of_sources, _of_places, _of_none, _of_a_time):
            for one, other in rule(pair, ours, theirs, kind, joined):
                if one.count.at_least and other.count.at_least:  # the lesser says nothing against the greater
                    continue
                if any(test(pair, one.clause, other.clause) for test in (events_differ, states_differ)):
                    continue
                if past_at(pair.a, one.clause) != past_at(pair.b, other.clause):
                    continue
                if of_nobody_else(pair.a, one) or of_nobody_else(pair.b, other):
                    continue
                if sums_up((pair.a, ours), one, (pair.b, theirs), other):
                    continue
                if sums_up((pair.b, theirs), other, (pair.a, ours), one):
                    continue
                if (one.count, other.count) not in seen and not of_other_order(one.count, other.count):
                    seen.add((one.count, other.count))
                    yield one, other


def of_other_order(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are so far apart that they count other events, or other times; none is near any number."""
    less, more = sorted((one.low, other.low))
    return more > ORDER * less > 0


def vague(*values: Quantity) -> bool:
    """Whether one of some values is an unspecified many (`عشرات`, `ملايين`), which no number contradicts."""
    return any(
        value.kind == "number" and not value.hedged and value.high >= VAGUE * value.low > 0
        for value in values
    )


def _of_all(
    pair: SideBySide, ours: list[Toll], theirs: list[Toll], kind: str, joined: Joined
) -> Iterator[tuple[Toll, Toll]]:
    """The main tolls: wherever either is told, once some passage that gives the one aligns with one that gives the other."""
    given, whom = (ours, theirs), _only_group(ours, theirs, kind)
    ours, theirs = main_tolls(pair.a, ours, kind, whom), main_tolls(pair.b, theirs, kind, whom)
    if (
        not ours
        or not theirs
        or days_apart(ours, theirs)
        or not (
            any(
                (x.paragraph, y.paragraph) in joined
                and _of_one_event(pair, x, y)
                and not sites_differ(pair, x.clause, y.clause)
                for x in ours
                for y in theirs
            )
            or _both_early(ours[0], theirs[0], joined)
        )
    ):
        return
    earlier = corrected(pair.a), corrected(pair.b)
    if _closest(ours).fits(_closest(theirs)) or _gives(given[1], ours) or _gives(given[0], theirs):
        return
    for one in ours:
        for other in theirs:
            known = any(map(one.count.fits, earlier[1])) or any(map(other.count.fits, earlier[0]))
            exact = not one.count.hedged and not other.count.hedged
            if exact and one.count.fits(other.count):
                continue
            if not known and not vague(one.count, other.count):
                yield one, other


def _only_group(ours: list[Toll], theirs: list[Toll], kind: str) -> frozenset[str]:
    """The one group that both tellings count among the dead (or wounded), where neither counts anybody else; empty for all."""
    groups = {toll.group for toll in (*ours, *theirs) if toll.kind == kind}
    whom = groups.pop() if len(groups) == 1 else frozenset[str]()
    return frozenset() if whom <= SIDES else whom


def _both_early(one: Toll, other: Toll, joined: Joined) -> bool:
    """Whether two first tolls stand where each telling says what its event is, or right behind it in a paragraph that aligns with some other."""
    if min(one.paragraph, other.paragraph) > LEAD_PARAGRAPH or max(one.paragraph, other.paragraph) > EARLY:
        return False
    return (one.paragraph <= LEAD_PARAGRAPH or any(one.paragraph == i for i, _ in joined)) and (
        other.paragraph <= LEAD_PARAGRAPH or any(other.paragraph == j for _, j in joined)
    )


def _of_one_event(pair: SideBySide, one: Toll, other: Toll) -> bool:
    """Whether two tolls stand where each telling says what its event is, or in clauses of which some is the same; `دون إصابات` needs neither."""
    if max(one.paragraph, other.paragraph) <= LEAD_PARAGRAPH or not min(one.count.high, other.count.high):
        return True
    return max(_shares(pair, one, other)) >= ALIKE


def _gives(told: list[Toll], main: list[Toll]) -> bool:
    """Whether some toll of one telling is the main toll of the other: then both give it, and one of them more besides."""
    kind, count = main[0].kind, _closest(main)
    return any(toll.kind == kind and toll.count.low == count.low and not vague(toll.count) for toll in told)


def _closest(told: list[Toll]) -> Quantity:
    """The most exact of the values that a telling gives for one toll."""
    return min((toll.count for toll in told), key=lambda count: count.high - count.low)


def _of_groups(
    pair: SideBySide, ours: list[Toll], theirs: list[Toll], kind: str, joined: Joined
) -> Iterator[tuple[Toll, Toll]]:
    """Numbers of one group in passages that align, where neither telling gives the other's number of that group anywhere."""
    groups = {toll.group for toll in ours if toll.kind == kind and toll.group and not toll.group <= SIDES}
    if not groups:
        return
    given = _people(pair.a), _people(pair.b)
    for whom in sorted(groups, key=sorted):
        first, second = main_tolls(pair.a, ours, kind, whom), main_tolls(pair.b, theirs, kind, whom)
        if days_apart(first, second):
            continue
        for one in first:
            for other in second:
                if (one.paragraph, other.paragraph) not in joined or vague(one.count, other.count):
                    continue
                if one.count.fits(other.count) or not _alike(pair, one, other):
                    continue
                if sites_differ(pair, one.clause, other.clause):
                    continue
                if not any(map(one.count.fits, given[1])) and not any(map(other.count.fits, given[0])):
                    yield one, other


def _alike(pair: SideBySide, one: Toll, other: Toll) -> bool:
    """Whether enough of one of the clauses that give two tolls is in the other."""
    return max(_shares(pair, one, other)) >= CONTAINED


def _shares(pair: SideBySide, one: Toll, other: Toll) -> tuple[float, float]:
    """Of the clauses that give two tolls, without the numbers, the share that the other holds."""
    first, second = (toll.clause.words_outside(toll.count.span) for toll in (one, other))
    _, held, found = pair.share(first, second)
    return held, found


def _people(telling: Telling) -> list[Quantity]:
    """Every number of people that a telling gives."""
    return [
        value
        for paragraph in telling.paragraphs
        for value in quantities(telling.text(paragraph.span), paragraph.start)
        if value.kind == "number" and not value.hedged and (not value.unit or value.unit in persons())
    ]


def _of_sources(
    pair: SideBySide, ours: list[Toll], theirs: list[Toll], kind: str, joined: Joined
) -> Iterator[tuple[Toll, Toll]]:
    """A toll that both tellings give in passages that align, against another that one of them sets beside it from another source.

    Not where the other telling gives that one too, in whatever words: then both have it from both sources.
    """
    if any(_breaks_down([toll for toll in told if toll.kind == kind]) for told in (ours, theirs)):
        return
    rivals = list(_rivals(pair.a, ours, kind)), list(_rivals(pair.b, theirs, kind))
    for one in ours:
        for shared, rival in rivals[1]:
            met = any((one.paragraph, x.paragraph) in joined for x in theirs if _again(x, shared))
            if met and _follows(one, shared, rival, ours):
                yield from ((one, again) for again in theirs if again == rival or _again(again, rival))
    for other in theirs:
        for shared, rival in rivals[0]:
            met = any((x.paragraph, other.paragraph) in joined for x in ours if _again(x, shared))
            if met and _follows(other, shared, rival, theirs):
                yield from ((again, other) for again in ours if again == rival or _again(again, rival))


def _follows(toll: Toll, shared: Toll, rival: Toll, told: list[Toll]) -> bool:
    """Whether a telling with these tolls gives only the one of two that another telling sets against each other."""
    return (
        _same(toll, shared) and not vague(toll.count, rival.count) and not any(_again(x, rival) for x in told)
    )


def _of_places(
    pair: SideBySide, ours: list[Toll], theirs: list[Toll], kind: str, joined: Joined
) -> Iterator[tuple[Toll, Toll]]:
    """Tolls of events that are not the main one: of one group, where paragraphs align and much of the clauses is the same, or
    the toll beside them is.

    Neither telling may give the other's number of dead (or wounded) anywhere.
    """
    earlier = corrected(pair.a), corrected(pair.b)
    if any(_breaks_down([toll for toll in told if toll.kind == kind]) for told in (ours, theirs)):
        return
    for one, other in product(ours, theirs):
        if one.kind != kind or other.kind != kind or (one.paragraph, other.paragraph) not in joined:
            continue
        if one.over_time or other.over_time or not one_group(one.group, other.group):
            continue
        if one.count.fits(other.count) or vague(one.count, other.count) or days_apart([one], [other]):
            continue
        if _told(theirs, one) or _told(ours, other) or (one.group and one.group <= SIDES):
            continue
        if any(map(one.count.fits, earlier[1])) or any(map(other.count.fits, earlier[0])):
            continue
        if names_differ(one.clause, other.clause) or sites_differ(pair, one.clause, other.clause):
            continue
        if is_part(pair.a, one) or is_part(pair.b, other):
            continue
        if of_another(pair.a, one) != of_another(pair.b, other):
            continue
        shares = sorted(_shares(pair, one, other))
        beside = _beside(pair.a, ours, one), _beside(pair.b, theirs, other)
        agree = bool(beside[0] and beside[1] and beside[0] & beside[1])
        if beside[0] and beside[1] and not agree:
            continue
        if (shares[1] >= PLACE and shares[0] >= ALIKE) or (agree and shares[1] >= ALIKE):
            yield one, other


def _breaks_down(told: list[Toll]) -> bool:
    """Whether tolls of one kind are those of a statistic, by places and groups: their numbers do not compete."""
    return len({toll.count.low for toll in told}) > BREAKDOWN


def _told(told: list[Toll], toll: Toll) -> bool:
    """Whether a telling gives this number of dead (or wounded) too."""
    return any(x.kind == toll.kind and x.count.fits(toll.count) and not vague(x.count) for x in told)


def _beside(telling: Telling, told: list[Toll], toll: Toll) -> set[float]:
    """The numbers of wounded in the sentence of a toll of dead, and the other way round."""
    return {x.count.low for x in in_sentence(telling, told, toll) if x.kind != toll.kind}


def _of_none(
    pair: SideBySide, ours: list[Toll], theirs: list[Toll], kind: str, joined: Joined
) -> Iterator[tuple[Toll, Toll]]:
    """`دون وقوع إصابات` against casualties that the other telling gives no number of, in passages that align."""
    sides = ([toll for toll in told if toll.kind == kind and not toll.count.high] for told in (ours, theirs))
    none, other_none = sides
    for found in (
        list(product(none, unnumbered(pair.b, kind) if none else ())),
        list(product(unnumbered(pair.a, kind) if other_none else (), other_none)),
    ):
        near = {(one.paragraph, other.paragraph) for one, other in found} & joined
        ones, others = {one for one, _ in near}, {other for _, other in near}
        yield from ((x, y) for x, y in found if x.paragraph in ones and y.paragraph in others)


def _of_a_time(
    pair: SideBySide, ours: list[Toll], theirs: list[Toll], kind: str, joined: Joined
) -> Iterator[tuple[Toll, Toll]]:
    """The dead of one time (`منذ بدء الاحتجاجات`): near numbers, for of other times they are far apart."""
    sides = ([toll for toll in told if toll.kind == kind and toll.over_time] for told in (ours, theirs))
    for one, other in product(*sides):
        less, more = sorted((one.count.low, other.count.low))
        if vague(one.count, other.count) or one.count.fits(other.count) or more > NEAR * less:
            continue
        of_one_people = one_group(one.group, other.group) or not (one.group and other.group)
        if of_one_people and ((one.paragraph, other.paragraph) in joined or _alike(pair, one, other)):
            yield one, other


def _same(one: Toll, other: Toll) -> bool:
    return one.kind == other.kind and one_group(one.group, other.group) and one.count.fits(other.count)


def _again(one: Toll, other: Toll) -> bool:
    """Whether one telling gives the same number of the same people twice."""
    return _same(one, other) and one.count.low == other.count.low


def _rivals(telling: Telling, told: list[Toll], kind: str) -> Iterator[tuple[Toll, Toll]]:
    """Tolls of one group, both ways round, that a telling has from two sources and that do not fit."""
    candidates = [toll for toll in told if toll.kind == kind and not toll.over_time]
    said = utterances(telling) if len(candidates) > 1 else []
    risen = {toll.count.low for toll in candidates if rises(toll)}
    for one, other in permutations(candidates, 2):
        if abs(one.paragraph - other.paragraph) > BESIDE or vague(one.count, other.count):
            continue
        if names_differ(telling.paragraphs[one.paragraph], telling.paragraphs[other.paragraph]):
            continue
        if one.count.fits(other.count) or not _comparable(one, other):
            continue
        lower = min(one, other, key=lambda toll: toll.count.low)
        if risen & {one.count.low, other.count.low} and not _set_against(telling, lower):
            continue
        first, second = _source(said, one), _source(said, other)
        if first and second and speaker_tie(first, second) < LIKE_NAMES:
            yield one, other


def rises(toll: Toll) -> bool:
    """Whether a clause says that a toll has risen, so that the lesser one beside it is past: `ارتفعت حصيلة القتلى لاحقا إلى 30`."""
    return any(event_forms().get(word.key) == "rise" for word in toll.clause.words if not word.actor)


def _set_against(telling: Telling, toll: Toll) -> bool:
    """Whether a sentence sets what it tells before a toll against something else: `في المقابل`, `في حين`, `بينما`."""
    start, _ = telling.paragraphs[toll.paragraph].sentence_of(*toll.clause.span)
    return bool(CONTRAST.search(fold(telling.text((start, toll.count.start)))))


def _comparable(one: Toll, other: Toll) -> bool:
    """Whether two tolls cannot both be right: of one group, or of a group that outnumbers all."""
    if one_group(one.group, other.group):
        return not one.group or not one.group <= SIDES
    if one.group and other.group:
        return False
    part, whole = (one, other) if one.group else (other, one)
    return part.count.low > whole.count.high


def _source(said: list[Utterance], toll: Toll) -> Utterance | None:
    """Who is said to give a toll: the innermost utterance that holds it; not who denies it."""
    holding = [
        u
        for u in said
        if u.attribution.polarity != "deny"
        and any(s <= toll.count.start < e for s, e in u.attribution.content)
    ]
    return min(holding, key=lambda u: u.end - u.start, default=None)
