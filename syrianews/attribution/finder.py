"""Attributions: who says what, under which cue.

`AttributionFinder` reads a document once. It looks every word up in the cue lexicon, lets `frames` and `citations` decide which are
cues and where their sources stand, `content` how far the attributed words reach, `sources` what the sources are, and `chains`
how the attributions hang together.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import partial

from ..document import Document
from ..schema import Attribution, Mention, Span
from .adverbials import skip_adverbs
from .antecedents import link_antecedents
from .carried import PASSED_ON, tells_of_words
from .chains import Draft, is_said_by_nobody, link_within, settle_anonymity, settle_quotes
from .citations import citing_words, read_citation
from .concord import Phrase
from .confidence import rule_confidence
from .cue_pairs import (
    is_described,
    is_foretold,
    is_object,
    is_of_quoted,
    is_same_silence,
    is_second,
    repeats,
    speaks_for,
    stands_in_gap,
)
from .cue_reading import read_cue
from .cues import CueForm, CueLexicon
from .demands import who_demands
from .descriptions import link_descriptions
from .drafts import sentence_drafts
from .earlier_subjects import (
    owner_in_sentence,
    subject_of_sentence,
    supply_quoted_subjects,
    supply_tellers,
)
from .frames import Found, find_frame, governed_prepositions
from .headline_denials import read_last_denial
from .leading_verbs import is_hastened
from .leads import further_leads, read_clause_lead, read_lead
from .names import rare_name_end
from .negated_cues import negation_of
from .objects import has_pronoun_before
from .passing_on import settle_relays
from .phrases import noun_phrase
from .reading import Reading
from .relays import MAY_RELAY, passes_saying, read_relay
from .subjects import WHAT, can_be_source
from .tellers import name_teller
from .things import is_mute
from .traits import cues_that
from .unclaimed import claim_quotations
from .verb_shapes import looks_verbal
from .word_facts import FactsOfWords
from .wordlists import bare

_SAYS = cues_that("says")
_ADDRESSES = cues_that("addresses")
"""Verbs that only say how or where one speaks: behind them `قائلا` is the cue."""
_SHOWS = frozenset(("أكّد", "أثبت", "أظهر", "كشف", "أوضح"))
"""Verbs whose subject may be a thing that shows something."""
_LONGEST_THING = 12
"""How far before a verb or participle, in words, its subject or the verb of its clause is looked for."""
_SPOKEN = frozenset({"an", "quote", "colon"})
_TELLING = frozenset(("say", "assert", "disclose", "point", "urge"))
_BEFORE_MAIN = frozenset(("كما", "،", ","))
"""Words and marks behind which the main verb of a clause may stand."""
_OPENS_CLAUSE = frozenset({"auxiliary", "negation", "circumstance", "preposition", "clause"})


class AttributionFinder:
    """Finds the attributions of a document, given its mentions.

    >>> from syrianews.document import Document
    >>> document = Document.from_text("قال الوزير إن الأمر انتهى.")
    >>> [document.text[slice(*a.source)] for a in AttributionFinder.default()(document, [])]
    ['الوزير']
    """

    def __init__(self, lexicon: CueLexicon):
        self.lexicon = lexicon
        self._facts = FactsOfWords(lexicon, citing_words(lexicon))

    @classmethod
    def default(cls) -> AttributionFinder:
        """The finder with the package's own cue lexicon."""
        return cls(CueLexicon.default())

    def __call__(self, document: Document, mentions: Sequence[Mention]) -> list[Attribution]:
        """The attributions in text order, in offsets of `document.text`, with the ids `a1`, `a2` …"""
        reading = Reading(document, mentions, self._facts)
        drafts: list[Draft] = []
        facts = reading.facts
        candidates = [i for i in reading.telling() if facts[i].may_be_cue or facts[i].may_cite]
        for first, end, kind in reading.lines:
            inside = candidates[bisect_left(candidates, first) : bisect_left(candidates, end)]
            drafts.extend(self._line(reading, first, end, kind, inside))
        link_within(drafts)
        link_descriptions(reading, drafts)
        drafts.extend(link_antecedents(reading, drafts, partial(name_teller, reading)))
        drafts = [draft for draft in drafts if not is_said_by_nobody(reading, draft)]
        settle_anonymity(drafts)
        settle_relays(reading, drafts)
        settle_quotes(reading, drafts)
        return _attributions(reading, drafts)

    def _line(self, reading: Reading, first: int, end: int, kind: str, candidates: list[int]) -> list[Draft]:
        """The drafts of one line."""
        found = self._cues(reading, first, end, kind, candidates)
        by_sentence: dict[int, list[Found]] = {}
        for cue in found:
            by_sentence.setdefault(reading.sentence_of(cue.first)[0], []).append(cue)
        drafts: list[Draft] = []
        for cues in by_sentence.values():
            _supply_subjects(reading, cues)
            supply_quoted_subjects(reading, cues)
            supply_tellers(reading, cues)
            drafts.extend(sentence_drafts(reading, cues))
        for cue, stray in list(claim_quotations(reading, first, end, drafts)):
            drafts = [draft for draft in drafts if draft is not stray]
            drafts.extend(sentence_drafts(reading, [cue]))
        return sorted(drafts, key=lambda draft: draft.cue)

    def _cues(self, reading: Reading, first: int, end: int, kind: str, candidates: list[int]) -> list[Found]:
        found: list[Found] = []
        lead = read_lead(reading, first, end, kind)
        if lead is not None:
            found.append(lead)
            if kind == "headline":
                found.extend(further_leads(reading, lead, end))
        taken = lead.first if lead is not None and lead.relayed is not None else first
        for i in candidates:
            if i < taken:
                continue
            fact = reading.facts[i]
            cue = read_citation(reading, i) if fact.may_cite else None
            if cue is None and fact.may_be_cue:
                cue = read_cue(reading, i)
            if cue is None or _is_no_cue(reading, cue, found):
                continue
            if found and speaks_for(reading, cue, found[-1]):
                _look_behind(reading, found[-1], cue)
                continue
            if found and is_described(reading, cue, found[-1]):
                continue
            if repeats(cue, found):
                found[-1].end, found[-1].frame, found[-1].body = cue.end, cue.frame, cue.body
                taken = cue.end
                continue
            _take_verb(reading, cue, found)
            cue.is_joined = cue.clitic > 0 and reading.words[cue.first][0] in "وف"
            tells = cue.form.pos in ("verb", "participle") and cue.form.lemma in MAY_RELAY
            if tells or (cue.form.pos == "verb" and passes_saying(reading, cue)):
                read_relay(reading, cue)
            found.append(cue)
            taken = cue.second[1] if cue.second else cue.end
            if cue.form.pos == "prep" and cue.source is not None:
                if found[:-1]:
                    _look_behind(reading, found[-2], cue)
                taken = max(taken, cue.source.first)
        if lead is not None and any(cue.form.pos == "verb" and cue.body == lead.body for cue in found):
            found.remove(lead)  # `ذكر لافروف: "…"`, `لافروف يكتب: "…"`: the verb tells
        if kind == "headline":
            told = read_clause_lead(reading, first, end, found) if lead is None and found else None
            found += [told] if told is not None else []
            denial = read_last_denial(reading, first, end, found)
            found += [denial] if denial is not None else []
        return sorted(found, key=lambda cue: cue.first)


def _is_no_cue(reading: Reading, cue: Found, found: list[Found]) -> bool:
    """Whether what looks like a cue is one of no speaker: it tells of a thing, or belongs to the cue before it or to what that one leads to."""
    if _is_said_of_thing(reading, cue) or is_second(reading, cue):
        return True
    if cue.rule == PASSED_ON and not tells_of_words(reading, cue, found):
        return True
    if not found:
        return False
    last = found[-1]
    if (cue.form.pos != "prep" and stands_in_gap(cue, last)) or is_foretold(reading, cue, last):
        return True
    return is_object(reading, cue, last) or is_of_quoted(cue, last) or is_same_silence(cue, last)


def _supply_subjects(reading: Reading, cues: list[Found]) -> None:
    """Let the first dropped subject of a sentence be that of its earlier verb: `زار الرئيس واشنطن وأعلن …`.

    Behind another verb with its subject left out, a clause with أن is what that one says.
    """
    begun = False
    for cue in cues:
        joined = reading.words[cue.first][0] in "بل" and cue.clitic == 1
        joined = joined or (
            cue.form.pos == "masdar"
            and cue.form.number != "p"
            and (reading.words[cue.first].lstrip("و").startswith("ال") or is_hastened(reading, cue))
        )
        left_out = cue.order == "dropped" or _goes_on(reading, cue)
        if joined and cue.source is None and left_out and cue.form.pos in ("verb", "masdar"):
            free = cue.form.pos == "masdar" and not cue.form.suffix  # its own gender is not its speaker's
            form = cue.form._replace(gender="") if free else cue.form
            demands = cue.form.pos == "masdar" and reading.words[cue.first][0] == "ل"
            subject = who_demands if demands else subject_of_sentence
            phrase = subject(reading, cue.first, form, not begun)
            if phrase is not None:
                cue.source, cue.order = phrase, "sentence"
            continue
        if cue.source is not None or cue.form.pos == "prep":
            return
        if cue.form.pos == "masdar" and cue.form.suffix and left_out and not begun:
            phrase = owner_in_sentence(reading, cue)
            if phrase is not None:
                cue.source, cue.order = phrase, "sentence"
            return
        if cue is not cues[0] and cue.form.suffix and reading.words[cue.first - 1] in WHAT:
            continue
        first, _ = reading.sentence_of(cue.first)
        nearest = first if cue.form.pos == "participle" else first + 1
        if cue.order == "dropped" and cue.form.pos in ("verb", "participle") and cue.first > nearest:
            if begun and _belongs_to_speaker(cue, cues[0]):
                return
            inside = not begun and not has_pronoun_before(reading, cue.first)
            phrase = subject_of_sentence(reading, cue.first, cue.form, inside)
            if phrase is not None:
                cue.source, cue.order = phrase, "sentence"
            return
        begun = begun or cue.order == "dropped"


def _belongs_to_speaker(cue: Found, opening: Found) -> bool:
    """Whether a participle agrees with the verb that opens its sentence: `أضافت أن الحكومة هجرت الآلاف، لافتة إلى`."""
    at_once = opening.frame == "prep" and opening.body - opening.end <= 1  # `طالب بتحقيق`, `أثنى على`
    told = opening.frame == "that" or at_once or opening.rule == "light verb"
    said = opening.order == "dropped" and told and opening.form.pos == "verb"
    return said and cue.form.pos == "participle" and cue.form.gender == opening.form.gender


def _goes_on(reading: Reading, cue: Found) -> bool:
    """Whether a verbal noun with the article is joined to another one: `حاول الوزير الإشارة إلى الحوار والتعهد بالعمل`."""
    return cue.form.pos == "masdar" and cue.order == "none" and reading.words[cue.first].startswith("وال")


def _look_behind(reading: Reading, earlier: Found, citation: Found) -> None:
    """Look behind a citation for the content of a verb that seemed to begin within it: `كشفت الصحيفة نقلا عن مصدر أن`, `أفادت نقلا عن شهود بـ`."""
    assert citation.source is not None
    source = citation.source
    begins = citation.first + (citation.rule != PASSED_ON)  # `أوضح بيان نقلته الوكالة أن`
    if not (begins <= earlier.body <= source.end and earlier.frame in ("prep", "object")):
        return
    if earlier.frame == "object" and earlier.body == source.end:
        return  # `أعلنت الإذاعة نقلا عن مصدر مقتل ثلاثة`
    governed = governed_prepositions(earlier.form)
    for k in range(source.first + 1, source.end):
        if reading.words[k][0] in governed and reading.clitic(k, reading.words[k][0]):
            source.end = k
            earlier.frame, earlier.body, earlier.body_letters = "prep", k, 1
            return
    _, stop = reading.sentence_of(citation.first)
    frame, body, letters = find_frame(reading, source.end, stop, earlier.form)
    if frame:
        earlier.frame, earlier.body, earlier.body_letters = frame, body, letters


def _is_said_of_thing(reading: Reading, cue: Found) -> bool:
    """Whether the subject between أن and a verb that seems to leave its subject out is a thing: `إن الغارة على حماة أكدت أن الجرائم لا تتوقف`."""
    if cue.order != "dropped" or cue.clitic or cue.form.pos != "verb" or cue.form.lemma not in _SHOWS:
        return False
    if has_pronoun_before(reading, cue.first):
        return False  # `إن السوق مغلقة لكنه أكد أن`
    lo, _ = reading.sentence_of(cue.first)
    behind_relative = False
    for k in range(cue.first - 1, max(lo, cue.first - _LONGEST_THING) - 1, -1):
        if "that" in reading.tags(k):
            word = reading.words[k]
            some = "determiner" in reading.tags(k + 1) | reading.classes(bare(reading.words[k + 1]))
            thing = k + 1 < cue.first and word.endswith("ن") and not some
            thing = thing and not (behind_relative and not is_mute(reading, Phrase(k + 1, k + 2)))
            return thing and not reading.tags(k + 1) & _OPENS_CLAUSE
        if reading.words[k] in "،,:؛." or k in reading.quote_at:
            return False
        if looks_verbal(reading, k):
            if "relative" not in reading.tags(k - 1):
                return False
            behind_relative = True
    return False


def _take_verb(reading: Reading, cue: Found, found: list[Found]) -> None:
    """Let the verb before a participle be the cue where the participle only leads from it to the words: `صرح مسؤول رفض ذكر اسمه قائلا: …`, `وتابع المصدر مبينا: "…"`."""
    form = cue.form
    leads = form.lemma in _SAYS or (cue.frame in ("colon", "quote") and cue.body - cue.end <= 1)
    if form.pos != "participle" or not leads or cue.order != "dropped":
        return
    lo, _ = reading.sentence_of(cue.first)
    at, clitic, verb = _verb_before(reading, cue, lo)
    if verb is None or verb.lemma in _ADDRESSES or (found and found[-1].first >= at):
        return
    start = skip_adverbs(reading, at + 1, cue.first)
    subject = noun_phrase(reading, start, cue.first)
    name_end = rare_name_end(reading, start, cue.first)
    told = max(subject.end, name_end) == cue.first
    if not told and not (form.lemma in _SAYS and verb.cue_class == "say" and at == lo):
        return
    if subject.end > subject.first and can_be_source(reading, subject):
        cue.source, cue.order = subject, "VS"
    elif name_end > start:
        cue.source, cue.order = Phrase(start, name_end, True, True, unknown=True), "VS"
    cue.first, cue.end, cue.clitic = at, at + 1, clitic
    cue.form = verb._replace(frames=form.frames)
    cue.gap = (subject.end, cue.body)
    cue.rule = f"verb+{cue.frame}"


def _verb_before(reading: Reading, cue: Found, lo: int) -> tuple[int, int, CueForm | None]:
    """The verb of saying that opens the clause of a participle, with the letters of its conjunction; `قائلا` may double any verb that tells."""
    telling = _TELLING if cue.form.lemma in _SAYS else _TELLING & {"say"}
    for k in (lo, *range(cue.first - 1, max(lo, cue.first - _LONGEST_THING), -1)):
        opens = k == lo or reading.words[k - 1] in _BEFORE_MAIN or reading.words[k][0] in "وف"
        if opens and reading.facts[k].may_be_cue and k not in reading.named:
            clitic, readings = reading.lexicon.find(reading.words[k], reading.original(k))
            verb = next((r for r in readings if r.pos == "verb" and r.person == 3 and not r.suffix), None)
            if verb is not None and verb.cue_class in telling and verb.frames & _SPOKEN:
                return k, clitic, verb
        if k != lo and (reading.words[k] in "،,:؛." or k in reading.quote_at):
            break
    return lo, 0, None


def _strength(draft: Draft) -> str | None:
    if draft.anonymity:
        return draft.anonymity.strength
    return "unnamed" if draft.source_type == "unnamed_person" else None


def _attributions(reading: Reading, drafts: list[Draft]) -> list[Attribution]:
    drafts = sorted(drafts, key=lambda d: d.cue)
    ids = {id(draft): f"a{number}" for number, draft in enumerate(drafts, 1)}

    def name(other: Draft | None) -> str | None:
        return ids.get(id(other)) if other is not None else None

    def span(pair: Span | None) -> Span | None:
        return reading.folded.raw_span(*pair) if pair else None

    return [
        Attribution(
            id=ids[id(d)], cue=reading.folded.raw_span(*d.cue), source=span(d.source),
            content=[reading.folded.raw_span(*c) for c in d.content], quote=d.quote or None,
            cue_class=d.cue_class, source_type=d.source_type or "impersonal", lemma=d.found.form.lemma,
            anonymity="requested" if d.anonymity and d.anonymity.requested else None, polarity=d.polarity, relays=name(d.relays), antecedent=name(d.antecedent),
            within=name(d.within), actor=d.actor, medium=span(d.medium), occasion=span(d.occasion),
            anonymity_clause=span(d.anonymity.span) if d.anonymity else None,
            anonymity_strength=_strength(d), anonymity_reason=span(d.anonymity.reason) if d.anonymity else None,
            negation=span(negation_of(reading, d.found)),
            rule=d.rule, confidence=rule_confidence(d.rule),
        )
        for d in drafts
    ]  # fmt: skip
