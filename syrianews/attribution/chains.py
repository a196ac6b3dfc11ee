"""Chains: which attribution stands within which, to whom one without a source goes back, and whose the marks around nested words are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..schema import QUOTED, Span
from ..text import fold
from .anonymity import AnonymityClause
from .concord import gender_of, joins_speaker, owner_form
from .frames import Found
from .objects import has_pronoun_before
from .quoting import quotes_of_own
from .reading import Reading
from .unlisted import is_sound_plural
from .wordlists import number_words

PERSONS = ("named_person", "unnamed_person")
_DEEPEST = 6
"""How many steps a chain of attributions is followed."""
_CHARGES = frozenset(map(fold, "تهمة تهم".split()))
_SOURCES = fold("مصادر")
"""People that a further verb agrees with as with things: `قالت مصادر … وأضافت`."""


@dataclass(slots=True)
class Draft:
    """An attribution in the making: folded offsets, and links to other drafts."""

    found: Found
    cue: Span
    source: Span | None = None
    content: list[Span] = field(default_factory=list)
    quote: str = ""
    cue_class: str = ""
    source_type: str = ""
    polarity: str = "assert"
    gender: str = ""
    number: str = ""
    anonymity: AnonymityClause | None = None
    medium: Span | None = None
    occasion: Span | None = None
    actor: str | None = None
    antecedent: Draft | None = None
    relays: Draft | None = None
    vouches: Draft | None = None
    within: Draft | None = None
    rule: str = ""

    @property
    def impersonal(self) -> bool:
        return self.source is None and self.found.order == "none"


def link_within(drafts: list[Draft]) -> None:
    """Set `within` to the innermost attribution whose content holds the cue; `drafts` are in text order.

    Of two citations whose contents hold each other the later one stands within the earlier.
    """
    open_: list[tuple[int, int, Draft]] = []
    spans = sorted(((s, -e, n) for n, d in enumerate(drafts) for s, e in d.content))
    position = 0
    for draft in sorted(drafts, key=lambda d: d.cue):
        while position < len(spans) and spans[position][0] <= draft.cue[0]:
            start, end, number = spans[position]
            open_.append((start, -end, drafts[number]))
            position += 1
        open_ = [o for o in open_ if o[1] > draft.cue[0]]
        holders = [
            o
            for o in open_
            if o[0] <= draft.cue[0]
            and o[2].cue != draft.cue
            and not (o[2].cue > draft.cue and (holds(draft, o[2]) or _stands_in(o[2], draft)))
        ]
        if holders:
            draft.within = min(holders, key=lambda o: o[1] - o[0])[2]


def holds(draft: Draft, other: Draft) -> bool:
    """Whether the content of an attribution holds the cue of the other."""
    return any(start <= other.cue[0] < end for start, end in draft.content)


def _stands_in(draft: Draft | None, other: Draft) -> bool:
    """Whether an attribution stands within the other one, or in one that does."""
    while draft is not None and draft is not other:
        draft = draft.within
    return draft is other


def same_speaker(inner: Draft, outer: Draft) -> bool:
    """Whether an attribution goes back to the source of another one, for instance of that around it: its words are that source's own."""
    return root(inner) is root(outer) or (inner.actor is not None and inner.actor == outer.actor)


def settle_quotes(reading: Reading, drafts: list[Draft]) -> None:
    """Say whose the marks around words within a nested content are.

    A content that quotes only a nested speaker is indirect speech of its own. What a person tells of another's words is quoted from
    the one who tells, unless the nested verb leads to the quotation or accuses: `قال المتحدث إن الرئيس دعا الضيف «في الأسابيع المقبلة»`.
    """
    nested: dict[int, list[Span]] = {}
    for draft in drafts:
        if draft.quote == "mixed" and _is_told_by_person(reading, draft):
            draft.quote = "indirect"
        if _is_own_charge(reading, draft):
            continue
        outer, seen = draft.within, 0
        while outer is not None and draft.quote in QUOTED and seen < _DEEPEST:
            if not same_speaker(draft, outer):
                nested.setdefault(id(outer), []).extend(draft.content)
            outer, seen = outer.within, seen + 1
    for draft in drafts:
        inner = nested.get(id(draft))
        if (
            draft.quote == "mixed"
            and inner
            and not any(quotes_of_own(reading, s, inner) for s in draft.content)
        ):
            draft.quote = "indirect"


def _is_own_charge(reading: Reading, draft: Draft) -> bool:
    """Whether the charge that somebody speaks of is his own, so that he is quoted: `قال إن بلاده ستلاحقه بتهمة "الكذب"`."""
    charged = reading.words[draft.found.first].removeprefix("ب") in _CHARGES
    return charged and draft.impersonal and draft.within is not None and draft.within.source is not None


def _is_told_by_person(reading: Reading, draft: Draft) -> bool:
    """Whether a person tells of words that another said, and the marks stand farther on in them."""
    outer = draft.within
    return (
        outer is not None
        and draft.found.form.pos != "prep"
        and draft.cue_class != "accuse"
        and outer.quote == "mixed"
        and outer.source_type in PERSONS
        and not same_speaker(draft, outer)
        and not any(reading.word_at(start) in reading.quote_at for start, _ in draft.content)
    )


def settle_anonymity(drafts: Sequence[Draft]) -> None:
    """Leave a clause that two sources of a sentence could have with the one nearest before it: `قال سكان …، فيما أكد ضابط طلب عدم ذكر اسمه أن`."""
    nearest: dict[Span, Draft] = {}
    for draft in drafts:
        if draft.anonymity is None or draft.source is None:
            continue
        other = nearest.setdefault(draft.anonymity.span, draft)
        if other.cue == draft.cue:
            continue
        farther = min(other, draft, key=lambda d: d.source or d.cue)
        nearest[draft.anonymity.span] = draft if farther is other else other
        farther.anonymity = None


def is_said_by_nobody(reading: Reading, draft: Draft) -> bool:
    """Whether a verb inside a quotation has neither a subject nor anybody before it who could be that: it goes back to the speaker's own words (`"الشباب … يؤيدون السلام"`)."""
    form = draft.found.form
    left_out = draft.source is None and draft.antecedent is None and not draft.impersonal
    if (
        not left_out
        or form.pos != "verb"
        or form.suffix
        or form.voice == "passive"
        or form.cue_class == "say"
        or has_pronoun_before(reading, draft.found.first)
    ):
        return False
    return reading.quotation_around(draft.found.first) is not None


def root(draft: Draft) -> Draft:
    """The attribution that names the speaker to whom a chain of dropped subjects goes back."""
    seen = 0
    while draft.source is None and draft.antecedent is not None and seen < _DEEPEST:
        draft, seen = draft.antecedent, seen + 1
    return draft


def is_many(number: str) -> bool:
    """Whether the number of a verb or speaker is the dual or the plural."""
    return number.startswith(("p", "d"))


def source_gender(reading: Reading, found: Found) -> tuple[str, str]:
    """Gender and number of an explicit source, the verb's own where the words do not tell."""
    phrase = found.source
    if phrase is None:
        form = owner_form(found.form, reading.words[found.end - 1])
        return form.gender, form.number
    counts = reading.words[phrase.first] in number_words() and phrase.end > phrase.first + 1
    noun = reading.noun(phrase.first)
    plural = noun is None and (counts or is_sound_plural(reading, phrase, phrase.first))
    number = noun.number if noun is not None else ("pl" if plural else "sg")
    number = "pl" if any(joins_speaker(reading, phrase, k) for k in phrase.joints) else number
    gender = gender_of(reading, phrase)
    if reading.words[phrase.first].removeprefix("ال") == _SOURCES and not phrase.joints:
        gender = "f"
    if not gender and found.form.pos == "verb":
        gender = found.form.gender
    return gender, number
