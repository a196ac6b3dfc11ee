"""Antecedents: whose words go on where a verb or participle has no subject of its own (`وأضاف أن`, `مشيرا إلى أن`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..text import fold
from .chains import PERSONS, Draft, is_many, root
from .concord import owner_form
from .content import CALLS
from .cues import CueForm
from .reading import Reading
from .subjects import WHAT
from .wordlists import ABOUT

_REACH = 12
"""How many attributions an antecedent may lie back."""
_OF_ONESELF = frozenset(
    map(fold, "أنا إنني إني أعتقد أظن أرى أريد أتمنى آمل أشعر أتوقع أود كنت لست لدي".split())
)
"""First words of what one says of oneself."""
_OF_PARTIES = frozenset(("pledge", "claim", "deny"))
"""Classes of what the parties to something say, rather than the media that tell of it."""

_NEAREST, _FARTHER = 3.0, 0.4
"""The score of the nearest speaker, and what each one before that has less. The weights below are set by hand, not fitted: what counts is
which of them outweighs which, and how many speakers' distance."""
_NO_PERSON = 1.5
"""Off where the words are what only a person says of himself and the speaker is none."""
_OTHER_GENDER = 2.5
"""Off where verb and speaker differ in gender."""
_OTHER_SENTENCE = 1.0
"""Off for a participle in another sentence."""
_ONE_FOR_MANY, _MANY_FOR_ONE = 1.5, 0.7
"""Off where a plural verb has one speaker, and a singular one several."""
_NESTED, _BEHIND_NESTED = 1.2, 2.0
"""Off where the other speaks in what somebody else says, and for a participle that a comma sets off behind that."""
_QUOTED_APART = 2.5
"""Off where the other stands in a quotation that has ended."""
_CITED = 1.2
"""Off for one who is only cited (`وفق المصدر`), and on where nobody else speaks beside the citation."""
_OF_NOUN = 0.8
"""Off for who speaks in a verbal noun (`تصريحات الوزير`)."""
_ONLY_REPORTS = 1.0
"""Off for reports, which hardly ever go on to speak."""
_NAMED = 1.5
"""On for who is named in the clause; he and nobody else makes up for his distance as well."""
_MEDIUM = 1.5
"""Off for a medium where the words are those of a party to something."""


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
            if not name_teller(draft) and draft.found.form.pos == "verb" and is_many(draft.found.form.number):
                draft.source_type = "unnamed_person"  # `يقولون إن`: people
            continue
        joint = [d for d in near if d.cue == best.cue and d.found is best.found]
        _resolve(draft, best)
        if len(joint) > 1 and is_many(draft.found.form.number):
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


def _antecedent(reading: Reading, draft: Draft, earlier: list[Draft]) -> Draft | None:
    """The earlier attribution whose speaker goes on speaking in one without a source: the one with the best score, if any has one above nothing.

    The nearest come first: of two with the same score, the nearer stands.
    """
    if _calls_so(reading, draft):
        return draft.within
    form, here = owner_form(draft.found.form, reading.words[draft.found.end - 1]), draft.found.first
    quoting = _quoting_speaker(reading, draft)
    named = _named_in_clause(reading, here, earlier) if form.pos == "verb" else frozenset()
    best: Draft | None = None
    best_score = 0.0
    for distance, other in enumerate(reversed(earlier)):
        if not named and _NEAREST - _FARTHER * distance <= best_score:
            break  # nothing makes up for the distance
        if _can_go_on(reading, other, draft, form, earlier) and not (quoting and root(other) is quoting):
            score = _NEAREST - _FARTHER * distance + _suits(reading, other, draft, form, earlier)
            if other.actor is not None and other.actor in named:
                score += _NAMED if len(named) > 1 else _NAMED + _FARTHER * distance
            if score > best_score:
                best, best_score = other, score
    return best


def _can_go_on(reading: Reading, other: Draft, draft: Draft, form: CueForm, earlier: list[Draft]) -> bool:
    """Whether the speaker of an earlier attribution may be the subject of a later one at all: somebody, who does not relay it, as many as it needs."""
    if other.impersonal or other.source_type in ("", "impersonal") or other.relays is draft:
        return False
    if form.pos == "verb" and is_many(form.number):
        body = form.number.startswith("d") and _is_one_body(other, earlier)
        if body or other.source_type in ("document", "media") or _is_one_person(other, earlier):
            return False
    return not (_tells_in_noun(other) and _is_topic(reading, other.found.first, draft.found.first))


def _suits(reading: Reading, other: Draft, draft: Draft, form: CueForm, earlier: list[Draft]) -> float:
    """How much more or less likely than by its distance alone an earlier speaker is the subject: by agreement, by what it is, by where it stands."""
    here, score = draft.found.first, 0.0
    if _in_first_person(reading, draft) and other.source_type not in PERSONS:
        score -= _NO_PERSON
    agreeing = form.pos in ("verb", "participle") or (form.pos == "masdar" and form.suffix)
    if agreeing and not _agrees(other, form):
        score -= _OTHER_GENDER
    if form.pos == "participle" and reading.sentence_of(other.found.first) != reading.sentence_of(here):
        score -= _OTHER_SENTENCE
    if agreeing and form.number and other.number and is_many(form.number) != is_many(other.number):
        things = (form.gender, form.number, other.gender) == ("f", "s", "f")  # `مصادر، مشيرة`
        score -= _ONE_FOR_MANY if is_many(form.number) else _MANY_FOR_ONE * (not things)
    if (
        other.within is not None
        and other.within is not draft.within
        and other.within.found.form.pos != "prep"
    ):
        apart = form.pos == "participle" and reading.words[here - 1] in "،,"
        score -= _BEHIND_NESTED if apart else _NESTED
    if _is_quoted_apart(reading, other, draft):
        score -= _QUOTED_APART
    if other.found.form.pos == "prep" and _stands_beside(draft, other, earlier):
        score += _CITED
    elif other.found.form.pos == "prep" and not _is_relayed(other, form, earlier):
        score -= _CITED
    if _tells_in_noun(other) and other.source is not None and form.pos != "masdar":
        score -= _OF_NOUN
    if other.source_type == "reports":
        score -= _ONLY_REPORTS
    if other.source_type == "media" and draft.cue_class in _OF_PARTIES:
        score -= _MEDIUM
    return score


def _tells_in_noun(draft: Draft) -> bool:
    return draft.rule.startswith("noun")


def _is_relayed(draft: Draft, form: CueForm, earlier: list[Draft]) -> bool:
    """Whether somebody passes on the words of a draft, whose speaker agrees with a further verb in number: it is he who goes on (`ذكر الموقع نقلا عن الوزير أن …، وأضاف`)."""
    return is_many(draft.number) == is_many(form.number) and any(d.relays is draft for d in earlier)


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
    return draft.source_type in PERSONS and draft.number == "sg" and not _is_joint(draft, drafts)


def _is_one_body(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether one body, medium or text is the speaker, which is no subject of a dual verb."""
    return draft.source_type not in PERSONS and draft.number == "sg" and not _is_joint(draft, drafts)


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
    return root(outer) if spoken else None
