"""Chains: to whom a dropped subject goes back, which attribution stands within which, and who passes on whose words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from ..schema import QUOTED, Span
from ..text import fold
from .anonymity import AnonymityClause
from .concord import gender_of, owner_form
from .content import CALLS
from .cues import CueForm
from .frames import Found
from .objects import has_pronoun_before
from .quoting import quotes_of_own
from .reading import Reading
from .subjects import WHAT
from .unlisted import is_sound_plural
from .wordlists import ABOUT, number_words

_PERSONS = ("named_person", "unnamed_person")
_OF_ONESELF = frozenset(
    map(fold, "أنا إنني إني أعتقد أظن أرى أريد أتمنى آمل أشعر أتوقع أود كنت لست لدي".split())
)
"""First words of what one says of oneself."""
_DEEPEST = 6
_CHARGES = frozenset(map(fold, "تهمة تهم".split()))
_SOURCES = fold("مصادر")
"""People that a further verb agrees with as with things: `قالت مصادر … وأضافت`."""
_OF_PARTIES = frozenset(("pledge", "claim", "deny"))
"""Classes of what the parties to something say, rather than the media that tell of it."""
_NEAREST, _FARTHER = 3.0, 0.4
"""How likely the nearest speaker is the one who goes on, and how much less so each one before that."""
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
    return _root(inner) is _root(outer) or (inner.actor is not None and inner.actor == outer.actor)


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
        and outer.source_type in _PERSONS
        and not same_speaker(draft, outer)
        and not any(reading.word_at(start) in reading.quote_at for start, _ in draft.content)
    )


def link_antecedents(
    reading: Reading, drafts: list[Draft], name_teller: Callable[[Draft], bool]
) -> list[Draft]:
    """Give each dropped subject its antecedent, by agreement and recency, or let `name_teller` say who spoke where none is found.

    Returns further drafts: a dual or plural verb goes back to all speakers of a joint attribution (`وأضافا`).
    """
    fellows: list[Draft] = []
    for number, draft in enumerate(drafts):
        if draft.source is not None or draft.impersonal:
            continue
        near = drafts[max(0, number - _REACH) : number]
        best = _antecedent(reading, draft, near)
        if best is None:
            if not name_teller(draft) and draft.found.form.pos == "verb" and _plural(draft.found.form.number):
                draft.source_type = "unnamed_person"  # `يقولون إن`: people
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


def _resolve(draft: Draft, antecedent: Draft) -> None:
    draft.antecedent = antecedent
    draft.source_type, draft.actor = antecedent.source_type, antecedent.actor
    draft.gender, draft.number = antecedent.gender, antecedent.number


def _antecedent(reading: Reading, draft: Draft, earlier: list[Draft]) -> Draft | None:
    """The earlier attribution whose speaker goes on speaking in one without a source: the one with the best score, if any has one.

    Those that cannot be (nobody, one who relays this one, one man for several) are passed over first. The score falls with the distance,
    with disagreement in number and gender, and where the other stands in other words; it rises for who is named in the clause. The order
    in which it is summed up does not matter, but that the nearest come first does: of two with the same score, the nearer stands.
    """
    form, here = owner_form(draft.found.form, reading.words[draft.found.end - 1]), draft.found.first
    told = form.pos in ("verb", "participle") or (form.pos == "masdar" and form.suffix)
    best: Draft | None = None
    best_score = 0.0
    if _calls_so(reading, draft):
        return draft.within
    quoting = _quoting_speaker(reading, draft)
    first_person = _in_first_person(reading, draft)
    named = _named_in_clause(reading, here, earlier) if form.pos == "verb" else frozenset()
    for distance, other in enumerate(reversed(earlier)):
        if not named and _NEAREST - _FARTHER * distance <= best_score:
            break  # nothing makes up for the distance
        if other.impersonal or not other.source_type or other.source_type == "impersonal":
            continue
        if other.relays is draft or (quoting is not None and _root(other) is quoting):
            continue
        if form.pos == "verb" and _plural(form.number) and _is_one_person(other, earlier):
            continue
        if form.pos == "verb" and form.number.startswith("d") and _is_one_body(other, earlier):
            continue
        if form.pos == "verb" and _plural(form.number) and other.source_type in ("document", "media"):
            continue
        masdar = other.rule.startswith("noun")
        if masdar and _is_topic(reading, other.found.first, here):
            continue
        score = (
            _NEAREST
            - _FARTHER * distance
            - (1.5 if first_person and other.source_type not in _PERSONS else 0)
        )
        if told and not _agrees(other, form):
            score -= 2.5
        if form.pos == "participle" and reading.sentence_of(other.found.first) != reading.sentence_of(here):
            score -= 1.0
        if told and form.number and other.number and _plural(form.number) != _plural(other.number):
            things = (form.gender, form.number, other.gender) == ("f", "s", "f")  # `مصادر، مشيرة`
            score -= 1.5 if _plural(form.number) else 0.7 * (not things)
        nested = other.within is not None and other.within.found.form.pos != "prep"
        if other.within is not draft.within and nested:
            apart = form.pos == "participle" and reading.words[here - 1] in "،,"
            score -= 2.0 if apart else 1.2
        score -= 2.5 * _is_quoted_apart(reading, other, draft)
        if other.found.form.pos == "prep":
            score += (
                1.2
                if _stands_beside(draft, other, earlier)
                else -1.2 * (not _is_relayed(other, form, earlier))
            )
        if masdar and other.source is not None and form.pos != "masdar":
            score -= 0.8
        if other.source_type in ("reports",):
            score -= 1.0
        if other.actor is not None and other.actor in named:
            score += 1.5 if len(named) > 1 else 1.5 + 0.4 * distance
        if other.source_type == "media" and draft.cue_class in _OF_PARTIES:
            score -= 1.5
        if score > best_score:
            best, best_score = other, score
    return best


def _is_relayed(draft: Draft, form: CueForm, earlier: list[Draft]) -> bool:
    """Whether somebody passes on the words of a draft, whose speaker agrees with a further verb in number: it is he who goes on (`ذكر الموقع نقلا عن الوزير أن …، وأضاف`)."""
    return _plural(draft.number) == _plural(form.number) and any(d.relays is draft for d in earlier)


def _is_quoted_apart(reading: Reading, other: Draft, draft: Draft) -> bool:
    """Whether an earlier attribution stands in a quotation that has ended: `بحسب الصحيفة "ناشدت فرنسا إسرائيل". وذكرت أن`."""
    around = reading.quotation_around(other.found.first)
    return around is not None and reading.quotation_around(draft.found.first) is not around


def _stands_beside(draft: Draft, citation: Draft, earlier: list[Draft]) -> bool:
    """Whether a participle right behind a citation goes on for who is cited, since nobody else speaks there: `أغلقت السوق، وفق المصادر، مشيرة إلى أن`."""
    source = citation.found.source
    if draft.found.form.pos != "participle" or source is None or not 0 <= draft.found.first - source.end <= 1:
        return False
    return not any(d.content == citation.content for d in earlier if d is not citation)


def _calls_so(reading: Reading, draft: Draft) -> bool:
    """Whether a verb of naming behind ما says what the speaker around it calls something, if he agrees with it: `دعا الحزب أنصاره إلى ما سماه "الثبات"`."""
    form, k = draft.found.form, draft.found.first
    called = form.suffix and form.lemma in CALLS and k > 0 and reading.words[k - 1] in WHAT
    outer = draft.within
    return called and outer is not None and not outer.impersonal and _agrees(outer, form)


def _is_topic(reading: Reading, k: int, here: int) -> bool:
    """Whether a verbal noun at word `k` only says what the sentence of the verb at word `here` is about: `وعن دعوة الرئيس لخروج القوات قال`."""
    lo, stop = reading.sentence_of(here)
    return lo < k < here < stop and reading.words[lo].removeprefix("و") in ABOUT


def _named_in_clause(reading: Reading, i: int, earlier: list[Draft]) -> frozenset[str]:
    """The people named before the verb at word `i` in its sentence, where nobody has spoken in it yet: `جاء ذلك في تغريدة لقرقاش، حيث قال`."""
    lo, _ = reading.sentence_of(i)
    if i == lo > reading.line_of(i)[0]:
        lo, _ = reading.sentence_of(lo - 1)  # `وتحرك الوزير لتبديد القلق. وقال`
    if any(d.found.first >= lo and d.found.form.pos != "masdar" for d in earlier[-3:]):
        return frozenset()
    there = (reading.mention_at[k][1] for k in range(lo, i) if k in reading.mention_at)
    return frozenset(mention.actor for mention in there if mention.type == "PERSON")


def _is_one_person(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether one person alone is the speaker, who is no subject of a plural verb."""
    return draft.source_type in _PERSONS and draft.number == "sg" and not _is_joint(draft, drafts)


def _is_one_body(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether one body, medium or text is the speaker, which is no subject of a dual verb."""
    return draft.source_type not in _PERSONS and draft.number == "sg" and not _is_joint(draft, drafts)


def _is_joint(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether others speak with the source of a draft under the same cue."""
    return any(d.cue == draft.cue and d is not draft for d in drafts)


def _in_first_person(reading: Reading, draft: Draft) -> bool:
    """Whether the words quoted begin with what only a person says of himself: `"أعتقد أن"`."""
    if draft.quote != "direct" or not draft.content:
        return False
    k = reading.word_at(draft.content[0][0])
    return k < len(reading) and reading.words[k] in _OF_ONESELF


def _agrees(other: Draft, form: CueForm) -> bool:
    """Whether a verb or participle agrees in gender with an earlier speaker; what is unknown agrees."""
    return not other.gender or not form.gender or other.gender == form.gender


def _quoting_speaker(reading: Reading, draft: Draft) -> Draft | None:
    """The speaker of the quotation that a verb in the third person stands in: he calls himself I (`قال ترامب: "هم يزعمون"`)."""
    form, outer = draft.found.form, draft.within
    around = reading.quotation_around(draft.found.first) if outer is not None else None
    if outer is None or around is None or form.pos != "verb" or form.person != 3:
        return None
    spoken = any(start <= around.inner_start and around.start >= outer.cue[1] for start, _ in outer.content)
    return _root(outer) if spoken else None


def _root(draft: Draft) -> Draft:
    """The attribution that names the speaker to whom a chain of dropped subjects goes back."""
    seen = 0
    while draft.source is None and draft.antecedent is not None and seen < _DEEPEST:
        draft, seen = draft.antecedent, seen + 1
    return draft


def _plural(number: str) -> bool:
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
    number = "pl" if phrase.joints else number
    gender = gender_of(reading, phrase)
    if reading.words[phrase.first].removeprefix("ال") == _SOURCES and not phrase.joints:
        gender = "f"
    if not gender and found.form.pos == "verb":
        gender = found.form.gender
    return gender, number
