"""Claims and denials: which denial answers which claim, within a telling's story and across tellings.

A denial is an attribution whose cue denies (`نفى`, `كذّب`), or an utterance that calls what was said untrue
(`غير صحيحة`, `لا أساس لها`). It is tied to the passages of the other tellings that assert what it denies: the same content,
attributed to somebody else or told in the outlet's own voice, and not themselves denying.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..schema import Attribution, Span
from ..text import fold
from ..untrue import LIES, OF_OTHERS, calls_untrue
from .alignment import Alignment
from .claims import CHARGES, Denied, claims, deniers, holder, names_no_act, of_one_side
from .event_kinds import event_forms
from .likeness import SideBySide
from .negations import negative
from .passages import Paragraph, Passage, Telling

REFERRING_BACK = frozenset({"الذي", "التي", "ما"})
"""Relative pronouns before a denial that refers back to the preceding words, folded."""
REFERRING_REACH = 6
"""How many characters before the cue of a denial such a pronoun may stand."""
CONTENT_WORDS = 3
"""A denial of fewer words (`نفى الاتهامات`) does not say which claim it answers."""
CLAIM_SHARE = 0.3
"""Least share of the words of a denial's content and of a passage that must meet for the denial to answer it."""


@dataclass(slots=True)
class Denial:
    """A denial and a passage that asserts what it denies."""

    denier: Telling
    attribution: Attribution
    content: Span
    claimer: Telling
    paragraph: Paragraph
    claim: Passage
    claim_attribution: Attribution | None
    share: float


def denials(telling: Telling) -> list[Attribution]:
    """The attributions of a telling that deny."""
    return [a for a in telling.attributions if is_denial(telling, a)]


def is_denial(telling: Telling, attribution: Attribution) -> bool:
    """Whether an attribution denies: by its cue, or by calling what was said untrue."""
    if attribution.polarity == "deny" or attribution.cue_class == "deny":
        return True
    if attribution.cue_class in OF_OTHERS:
        return False
    return calls_untrue(" ".join(telling.text(content) for content in attribution.content))


def denied_spans(telling: Telling) -> list[Span]:
    """Where a telling denies: see `denied`."""
    return [found.span for found in denied(telling)]


def denied(telling: Telling) -> list[Denied]:
    """What a telling denies, from the cue of each denial to the end of its content, or the other way round.

    So does what its speaker goes on to negate (`وصفها بأنها ادعاءات، مشيرا إلى أنه لم يتعاون`).
    What a relative clause denies (`قتل 16 مدنيا بحسب المرصد، الأمر الذي نفاه الجيش`) its sentence asserts, and so does a headline that
    adds who denies (`قتلى في غارة.. والجيش ينفي`); both are left out.
    """
    found = []
    for attribution in denials(telling):
        before = fold(
            telling.text((max(0, attribution.cue[0] - REFERRING_REACH), attribution.cue[0]))
        ).split()
        if before[-1:] and before[-1] in REFERRING_BACK:
            continue
        if attribution.content and max(end for _, end in attribution.content) <= attribution.cue[0]:
            continue
        parts = [attribution.cue, *attribution.content]
        span = min(start for start, _ in parts), max(end for _, end in parts)
        found.append(Denied(attribution, span, attribution.content))
        found += [
            Denied(attribution, content, [content])
            for other in telling.attributions
            if other.source is None and other.antecedent == attribution.id
            for content in other.content
            if negative(telling, Passage(*content, []))
        ]
    return found


def mark_denials(alignments: list[Alignment]) -> None:
    """Set the relation `denies` on the pairs of paragraphs in which one side denies what the other asserts, and the side that denies on their
    clauses of which one stands in the denial.

    Some of the clauses that carry the shared content must stand in the denial: a paragraph may deny one
    thing and share another. Two passages that both deny agree, and so do a denial and a passage
    that negates the same (`نفى وقوع هجوم`, `لم يقع هجوم`), unless what is denied is a negation itself. Nor does a telling deny what the other asserts
    if the other carries the same denial, or its cue before what both tell: both then tell the claim and that it was denied.
    """
    known: dict[int, list[Denied]] = {}

    def denies(telling: Telling, passage: Passage) -> list[Denied]:
        if id(telling) not in known:
            known[id(telling)] = denied(telling)
        return [x for x in known[id(telling)] if x.span[0] < passage.end and passage.start < x.span[1]]

    def agree(denier: Telling, denial: Passage, other: Telling, passage: Passage, what: list[Denied]) -> bool:
        says_so = any(event_forms().get(word.key) == "deny" for word in passage.words if not word.actor)
        by_cue = all(x.attribution.polarity == "deny" for x in what)
        untrue = LIES.search(fold(other.text(passage.span if by_cue else _paragraph(other, passage))))
        negates = any(x.span in x.content for x in what) or not negative(denier, denial)
        return says_so or bool(untrue) or (negative(other, passage) and negates)

    denying = [(denies(x.a, x.a_passage), denies(x.b, x.b_passage)) for x in alignments]
    shared = {
        place
        for x, (one, other) in zip(alignments, denying, strict=True)
        if one and other
        for place in ((id(x.a), x.a_paragraph.number), (id(x.b), x.b_paragraph.number))
    }
    marked = set()
    for x, (one, other) in zip(alignments, denying, strict=True):
        if bool(one) == bool(other):
            continue
        sides = ((x.a, x.a_paragraph, x.a_passage), (x.b, x.b_paragraph, x.b_passage))
        (denier, paragraph, denial), (asserter, _, passage) = sides if one else sides[::-1]
        if (id(denier), paragraph.number) in shared:
            continue
        asserted = any(
            claims(denier, what, asserter, passage) and not _cue_stands(denier, what, asserter, passage)
            for what in one or other
            if x.degree != "verbatim"
            or what.span not in what.content  # a negation beside the denial: both negate
        )
        if asserted and not agree(denier, denial, asserter, passage, one or other):
            marked.add(_place(x))
    for x, (one, other) in zip(alignments, denying, strict=True):
        if _place(x) in marked:
            x.relation = "denies"
            x.denying = None if bool(one) == bool(other) else "a" if one else "b"


def _paragraph(telling: Telling, passage: Passage) -> Span:
    paragraph = telling.paragraph_at(passage.start)
    return paragraph.span if paragraph else passage.span


def _cue_stands(denier: Telling, what: Denied, other: Telling, passage: Passage) -> bool:
    """Whether a paragraph of another telling has the cue of a denial as well, before the end of a passage: nobody denies his own words."""
    paragraph = other.paragraph_at(passage.start)
    if paragraph is None or what.attribution.polarity != "deny":
        return False
    cue = fold(denier.text(what.attribution.cue)).removeprefix("و").split()
    words = [word.removeprefix("و") for word in other.forms((paragraph.start, passage.end))]
    return any(words[n : n + len(cue)] == cue for n in range(len(words)))


def _place(alignment: Alignment) -> tuple[int, int, int, int]:
    """The two paragraphs of an alignment."""
    return (
        id(alignment.a),
        alignment.a_paragraph.number,
        id(alignment.b),
        alignment.b_paragraph.number,
    )


def answered(pair: SideBySide, alignments: list[Alignment]) -> Iterator[Denial]:
    """The claims of either telling that a denial of the other answers, among paragraphs that align."""
    for alignment in alignments:
        if alignment.relation != "denies":
            continue
        sides = (
            (alignment.a, alignment.a_paragraph, alignment.b, alignment.b_paragraph, False),
            (alignment.b, alignment.b_paragraph, alignment.a, alignment.a_paragraph, True),
        )
        for denier, here, claimer, there, swapped in sides:
            for denial in denied(denier):
                attribution = denial.attribution
                if not denial.content or not here.start <= denial.span[0] < here.end:
                    continue
                content = (denial.content[0][0], denial.content[-1][1])
                words = [w for w in here.words if content[0] <= w.start < content[1]]
                if len(words) < CONTENT_WORDS:
                    continue
                best: tuple[float, Passage] | None = None
                for clause in there.clauses:
                    if not claims(denier, denial, claimer, clause):
                        continue
                    share = (
                        pair.share(clause.words, words)[0] if swapped else pair.share(words, clause.words)[0]
                    )
                    if best is None or share > best[0]:
                        best = (share, clause)
                if best and best[0] >= CLAIM_SHARE:
                    yield Denial(
                        denier,
                        attribution,
                        content,
                        claimer,
                        there,
                        best[1],
                        holder(claimer, best[1]),
                        best[0],
                    )
    yield from _of_charges(pair, alignments)


def _of_charges(pair: SideBySide, alignments: list[Alignment]) -> Iterator[Denial]:
    """Charges that the one telling has with the denial of them (`نفت لندن الاتهامات`), and the other one without it."""
    for swapped, (denier, claimer) in enumerate(((pair.a, pair.b), (pair.b, pair.a))):
        for denial in denied(denier):
            charge = _charge(denier, denial)
            if charge is None or any(
                _denies_too(denial, denier, claimer, other) for other in denied(claimer)
            ):
                continue
            for x in alignments:
                here, there = (x.b_passage, x.a_passage) if swapped else (x.a_passage, x.b_passage)
                paragraph = x.a_paragraph if swapped else x.b_paragraph
                if not x.fact or not any(s < here.end and here.start < e for s, e in charge.content):
                    continue
                if holder(claimer, there) is not None:
                    share = pair.share(x.a_passage.words, x.b_passage.words)[0]
                    content = (denial.content[0][0], denial.content[-1][1])
                    yield Denial(
                        denier,
                        denial.attribution,
                        content,
                        claimer,
                        paragraph,
                        there,
                        holder(claimer, there),
                        share,
                    )
                    break


def _charge(denier: Telling, denial: Denied) -> Attribution | None:
    """The nearest charge before a denial of `الاتهامات` that names who denies it."""
    if denial.attribution.polarity != "deny" or not denial.content or not names_no_act(denier, denial):
        return None
    agents = deniers(denier, denial.attribution)
    before = [
        a
        for a in denier.attributions
        if a.cue_class in CHARGES
        and a.cue[0] < denial.attribution.cue[0]
        and any(
            s <= m.start < e and of_one_side(m.actor, agents) for m in denier.mentions for s, e in a.content
        )
    ]
    return max(before, key=lambda a: a.cue[0], default=None)


def _denies_too(denial: Denied, denier: Telling, claimer: Telling, other: Denied) -> bool:
    """Whether the other telling has a denial of the same side."""
    agents = deniers(denier, denial.attribution)
    return any(of_one_side(actor, agents) for actor in deniers(claimer, other.attribution))
