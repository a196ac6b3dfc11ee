"""Chains: to whom a dropped subject goes back, which attribution stands within which, and who passes on whose words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..schema import Span
from .anonymity import AnonymityClause
from .concord import Phrase, gender_of
from .content import is_compatible
from .frames import Found
from .names import takes_name
from .quoting import quotes_of_own
from .reading import Reading
from .shapes import is_possessed
from .wordlists import bare

_DEEPEST = 6
_REACH = 12
"""How many attributions an antecedent may lie back."""


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
    within: Draft | None = None
    rule: str = ""

    @property
    def impersonal(self) -> bool:
        return self.source is None and self.found.order == "none"


def link_within(drafts: list[Draft]) -> None:
    """Set `within` to the innermost attribution whose content holds the cue; `drafts` are in text order."""
    open_: list[tuple[int, int, Draft]] = []
    spans = sorted(((s, -e, n) for n, d in enumerate(drafts) for s, e in d.content))
    position = 0
    for draft in sorted(drafts, key=lambda d: d.cue):
        while position < len(spans) and spans[position][0] <= draft.cue[0]:
            start, end, number = spans[position]
            open_.append((start, -end, drafts[number]))
            position += 1
        open_ = [o for o in open_ if o[1] > draft.cue[0]]
        holders = [o for o in open_ if o[2] is not draft and o[0] <= draft.cue[0] and o[2].cue != draft.cue]
        if holders:
            draft.within = min(holders, key=lambda o: o[1] - o[0])[2]


def link_descriptions(reading: Reading, drafts: list[Draft]) -> None:
    """Give `الصحيفة`, `المتحدث`, `الرئيس التركي` the actor of the earlier source with the same noun; who is named anywhere is named."""
    known: dict[str, Draft] = {}
    titles = _named_titles(reading, drafts)
    for draft in drafts:
        phrase = draft.found.source
        if phrase is None or draft.source is None:
            continue
        head = bare(reading.words[phrase.first])
        body = (
            phrase.mention.actor if phrase.mention is not None and phrase.mention.type != "PERSON" else None
        )
        if draft.source_type != "named_person" and _names_again(reading, draft, phrase, body, titles):
            draft.source_type = "named_person"
        if draft.actor is None and phrase.mention is None and phrase.definite and head in known:
            earlier = known[head]
            draft.actor = earlier.actor
            if earlier.source_type == "named_person" and draft.source_type == "unnamed_person":
                draft.source_type = "named_person"
            elif earlier.source_type == "media" and draft.source_type == "institution":
                draft.source_type = "media"
        elif draft.actor is not None:
            for k in range(phrase.first, phrase.end):
                if reading.noun(k) is not None and k not in reading.named:
                    known[bare(reading.words[k])] = draft


def _named_titles(reading: Reading, drafts: list[Draft]) -> dict[str, str | None]:
    """The titles of the named speakers of a text, with the body that each speaks for, if any."""
    titles: dict[str, str | None] = {}
    for draft in drafts:
        phrase = draft.found.source
        if phrase is not None and draft.source is not None and draft.source_type == "named_person":
            body = phrase.mention.actor if phrase.mention and phrase.mention.type != "PERSON" else None
            titles |= dict.fromkeys(_titles(reading, phrase), body)
    return titles


def _titles(reading: Reading, phrase: Phrase) -> list[str]:
    """The definite titles of a named speaker, before the name and right behind it, without the article."""
    return [
        bare(reading.words[k])
        for k in {phrase.first, phrase.name_end}
        if phrase.first <= k < phrase.end and reading.words[k].startswith("ال") and takes_name(reading, k)
    ]


def _names_again(
    reading: Reading, draft: Draft, phrase: Phrase, body: str | None, titles: dict[str, str | None]
) -> bool:
    """Whether a definite title is that of a speaker named before, for the same body if for any: `المتحدث باسم الوزارة`."""
    if draft.source_type != "unnamed_person" or draft.anonymity or not takes_name(reading, phrase.first):
        return False
    word = reading.words[phrase.first]
    head = bare(word)
    return head != word and head in titles and (body is None or titles[head] in (None, body))


def _same_speaker(inner: Draft, outer: Draft) -> bool:
    """Whether a nested attribution goes back to the source of the outer one: its words are that source's own."""
    source, seen = inner, 0
    while source.source is None and source.antecedent is not None and seen < _DEEPEST:
        source, seen = source.antecedent, seen + 1
    own = outer
    while own.source is None and own.antecedent is not None and seen < 2 * _DEEPEST:
        own, seen = own.antecedent, seen + 1
    return source is own or (inner.actor is not None and inner.actor == outer.actor)


def drop_own_relays(reading: Reading, drafts: list[Draft]) -> None:
    """A citation passes nothing on where it cites the very speaker, or his own account (`بحسب حسابه`)."""
    for draft in drafts:
        if draft.relays is None or draft.found.form.pos != "prep":
            continue
        phrase = draft.found.source
        own = phrase is not None and is_possessed(reading, phrase.first)
        if own or _same_speaker(draft.relays, draft):
            draft.relays = None


def settle_quotes(reading: Reading, drafts: list[Draft]) -> None:
    """A content that quotes only a nested speaker is indirect speech of its own."""
    nested: dict[int, list[Span]] = {}
    for draft in drafts:
        outer, seen = draft.within, 0
        while outer is not None and draft.quote in ("direct", "mixed") and seen < _DEEPEST:
            if not _same_speaker(draft, outer):
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


def link_antecedents(drafts: list[Draft]) -> list[Draft]:
    """Give each dropped subject its antecedent, by agreement and recency.

    Returns further drafts: a dual or plural verb goes back to all speakers of a joint attribution (`وأضافا`).
    """
    fellows: list[Draft] = []
    for number, draft in enumerate(drafts):
        if draft.source is not None or draft.impersonal:
            continue
        near = drafts[max(0, number - _REACH) : number]
        best = _antecedent(draft, near)
        if best is None:
            continue
        joint = [d for d in near if d.cue == best.cue and d.found is best.found]
        _resolve(draft, best)
        if len(joint) > 1 and _plural(draft.found.form.number):
            _resolve(draft, joint[0])
            for other in joint[1:]:
                fellow = replace(draft)
                _resolve(fellow, other)
                fellows.append(fellow)
    return fellows


def _resolve(draft: Draft, antecedent: Draft) -> None:
    draft.antecedent = antecedent
    draft.source_type, draft.actor = antecedent.source_type, antecedent.actor
    draft.gender, draft.number = antecedent.gender, antecedent.number


def _antecedent(draft: Draft, earlier: list[Draft]) -> Draft | None:
    form = draft.found.form
    best: Draft | None = None
    best_score = 0.0
    for distance, other in enumerate(reversed(earlier)):
        if other.impersonal or not other.source_type or other.source_type == "impersonal":
            continue
        if other.relays is draft:
            continue
        score = 3.0 - 0.4 * distance
        if not is_compatible(other.gender, other.number, draft.found) and form.pos in ("verb", "participle"):
            score -= 2.5
        if (
            form.pos == "verb"
            and form.number
            and other.number
            and _plural(form.number) != _plural(other.number)
        ):
            score -= 1.5 if _plural(form.number) else 0.7
        if other.within is not draft.within and other.within is not None:
            score -= 1.2
        if other.found.form.pos == "prep":
            score -= 1.2
        if other.source_type in ("reports",):
            score -= 1.0
        if score > best_score:
            best, best_score = other, score
    return best


def _plural(number: str) -> bool:
    return number.startswith(("p", "d"))


def source_gender(reading: Reading, found: Found) -> tuple[str, str]:
    """Gender and number of an explicit source, the verb's own where the words do not tell."""
    phrase = found.source
    if phrase is None:
        return found.form.gender, found.form.number
    noun = reading.noun(phrase.first)
    number = noun.number if noun is not None else "sg"
    gender = gender_of(reading, phrase)
    if not gender and found.form.pos == "verb":
        gender = found.form.gender
    return gender, number
