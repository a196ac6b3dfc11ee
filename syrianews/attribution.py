"""Attributions: who says what, under which cue.

`AttributionFinder` reads a document once. It looks every word up in the cue lexicon, lets `frames` and `citations` decide which are
cues and where their sources stand, `content` how far the attributed words reach, `sources` what the sources are, and `chains`
how the attributions hang together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .chains import Draft, link_antecedents, link_descriptions, link_within, settle_quotes, source_gender
from .citations import citing_words, read_citation, read_lead, read_relay
from .confidence import rule_confidence
from .content import content_end, quote_kind, trimmed
from .cue_reading import read_cue
from .cues import CueLexicon
from .document import Document
from .frames import Found
from .phrases import Phrase
from .reading import Reading
from .schema import Attribution, Mention, Span
from .settings import setting
from .sources import anonymity, source_type, speakers, speaks_for
from .subjects import subject_of_sentence

_HORIZON = 25
"""How many neighbouring cues of a sentence are looked at, so that no sentence is too long."""
_RELAYING = frozenset(("نقل", "أورد", "نشر", "تناقل"))


class AttributionFinder:
    """Finds the attributions of a document, given its mentions.

    >>> from syrianews.document import Document
    >>> document = Document.from_text("قال الوزير إن الأمر انتهى.")
    >>> [document.text[slice(*a.source)] for a in AttributionFinder.default()(document, [])]
    ['الوزير']
    """

    def __init__(self, lexicon: CueLexicon):
        self.lexicon = lexicon
        self._triggers = lexicon.forms.keys() | lexicon.marked.keys() | citing_words(lexicon)

    @classmethod
    def default(cls) -> AttributionFinder:
        """The finder with the package's own cue lexicon."""
        return cls(CueLexicon.default())

    def __call__(self, document: Document, mentions: Sequence[Mention]) -> list[Attribution]:
        """The attributions in text order, in offsets of `document.text`, with the ids `a1`, `a2` …"""
        reading = Reading(document, mentions)
        drafts: list[Draft] = []
        for first, end, kind in reading.lines:
            drafts.extend(self._line(reading, first, end, kind))
        link_within(drafts)
        settle_quotes(reading, drafts)
        link_descriptions(reading, drafts)
        drafts.extend(link_antecedents(drafts))
        return _attributions(reading, drafts)

    def _line(self, reading: Reading, first: int, end: int, kind: str) -> list[Draft]:
        """The drafts of one line."""
        found = self._cues(reading, first, end, kind)
        by_sentence: dict[int, list[Found]] = {}
        for cue in found:
            by_sentence.setdefault(reading.sentence_of(cue.first)[0], []).append(cue)
        drafts: list[Draft] = []
        for cues in by_sentence.values():
            _supply_subjects(reading, cues, self.lexicon)
            drafts.extend(sentence_drafts(reading, cues, self.lexicon))
        return drafts

    def _candidates(self, reading: Reading, first: int, end: int) -> list[int]:
        """The words that may be cues, with or without a clitic."""
        triggers, words = self._triggers, reading.words
        return [
            i
            for i in range(first, end)
            if (word := words[i]) in triggers
            or word[1:] in triggers
            or (word[0] in "وف" and word[2:] in triggers)
        ]

    def _cues(self, reading: Reading, first: int, end: int, kind: str) -> list[Found]:
        lexicon = self.lexicon
        found: list[Found] = []
        lead = read_lead(reading, first, end, kind, lexicon)
        if lead is not None:
            found.append(lead)
        taken = first
        for i in self._candidates(reading, first, end):
            if i < taken:
                continue
            cue = read_citation(reading, i, lexicon) or read_cue(reading, i, lexicon)
            if cue is None:
                continue
            if found and cue.first < found[-1].body and found[-1].frame in ("that", "colon", "quote"):
                if cue.form.pos != "prep":
                    continue
            if _repeats(cue, found):
                found[-1].end, found[-1].frame, found[-1].body = cue.end, cue.frame, cue.body
                taken = cue.end
                continue
            cue.is_joined = cue.clitic > 0 and reading.words[cue.first][0] in "وف"
            if cue.form.lemma in _RELAYING and cue.form.pos == "verb":
                read_relay(reading, cue, lexicon)
            found.append(cue)
            taken = cue.second[1] if cue.second else cue.end
            if cue.form.pos == "prep" and cue.source is not None:
                taken = max(taken, cue.source.first)
        return found


def _supply_subjects(reading: Reading, cues: list[Found], lexicon: CueLexicon) -> None:
    """Let the first dropped subject of a sentence be that of its earlier verb: `زار الرئيس واشنطن وأعلن …`."""
    for cue in cues:
        if cue.source is not None or cue.form.pos == "prep":
            return
        first, _ = reading.sentence_of(cue.first)
        if cue.order == "dropped" and cue.form.pos in ("verb", "participle") and cue.first > first + 1:
            phrase = subject_of_sentence(reading, cue.first, cue.form, lexicon)
            if phrase is not None:
                cue.source, cue.order = phrase, "sentence"
            return


def _repeats(cue: Found, found: list[Found]) -> bool:
    """Whether a participle of saying only doubles the verb right before it: `أردفت قائلة`."""
    return (
        cue.form.pos == "participle"
        and cue.form.lemma == "قال"
        and bool(found)
        and found[-1].end == cue.first
    )


def sentence_drafts(reading: Reading, cues: list[Found], lexicon: CueLexicon) -> list[Draft]:
    """The drafts of one sentence: first the cues with a content of their own, then the citations that lean on them."""
    drafts: list[Draft] = []
    own = [c for c in cues if c.form.pos != "prep"]
    for number, cue in enumerate(cues):
        if cue.form.pos == "prep":
            continue
        draft = _draft(reading, cue)
        if cue.body >= 0:
            end = content_end(reading, cue, cues[number + 1 : number + _HORIZON])
            start = reading.starts[cue.body] + cue.body_letters
            span = trimmed(reading, start, reading.ends[end - 1]) if end > cue.body else None
            draft.quote, draft.content = quote_kind(reading, [span] if span else [])
        draft.medium, draft.occasion = setting(reading, cue, lexicon)
        drafts.append(draft)
        drafts.extend(_fellows(reading, draft))
        if cue.relayed is not None:
            drafts.append(_relayed(reading, cue, draft))
    for cue in cues:
        if cue.form.pos == "prep":
            drafts.append(_citation(reading, cue, drafts, own))
    drafts.sort(key=lambda d: d.cue)
    return drafts


def _draft(reading: Reading, cue: Found) -> Draft:
    start = reading.starts[cue.first] + cue.clitic
    draft = Draft(
        cue,
        (start, reading.ends[cue.end - 1]),
        cue_class=cue.form.cue_class,
        polarity=cue.form.polarity,
    )
    draft.rule = f"{cue.rule}; {cue.order}"
    draft.gender, draft.number = source_gender(reading, cue)
    if cue.order == "none":
        draft.source_type = "impersonal"
    if cue.source is not None:
        _set_source(reading, draft, speakers(reading, cue.source)[0])
    return draft


def _fellows(reading: Reading, draft: Draft) -> list[Draft]:
    """The same attribution for the further speakers that are joined to its source."""
    if draft.found.source is None:
        return []
    fellows = []
    for phrase in speakers(reading, draft.found.source)[1:]:
        fellow = replace(draft)
        _set_source(reading, fellow, phrase)
        fellows.append(fellow)
    return fellows


def _set_source(reading: Reading, draft: Draft, phrase: Phrase) -> None:
    start = reading.starts[phrase.first] + _proclitic(reading, draft, phrase)
    draft.source = _bare_span(reading, start, reading.ends[phrase.end - 1])
    draft.source_type = source_type(reading, phrase)
    draft.actor = speaks_for(reading, phrase, draft.source_type)
    if draft.source_type == "unnamed_person":
        draft.anonymity = anonymity(reading, phrase)


def _proclitic(reading: Reading, draft: Draft, phrase: Phrase) -> int:
    """How many letters of the phrase's first word are a conjunction or preposition written onto it."""
    k = phrase.first
    if k in reading.mention_at:
        return max(0, reading.folded.folded(reading.mention_at[k][1].start) - reading.starts[k])
    if draft.found.form.pos == "prep" and draft.found.body_letters:
        return draft.found.body_letters
    joined = draft.found.source is not None and k in draft.found.source.joints
    return 1 if joined or (reading.words[k].startswith("وال") and reading.clitic(k, "و")) else 0


def _bare_span(reading: Reading, start: int, end: int) -> Span:
    quotation = reading.quote_at.get(reading.word_at(start))
    if quotation is not None and quotation.start == start and quotation.end == end:
        return quotation.inner_start, quotation.inner_end
    return start, end


def _relayed(reading: Reading, cue: Found, relaying: Draft) -> Draft:
    """The attribution whose words a relay passes on."""
    first, end = cue.second if cue.second else (cue.first, cue.end)
    start = reading.starts[first] + (0 if cue.second else cue.clitic)
    form = cue.form if not cue.second else cue.form._replace(cue_class="say", pos="masdar")
    other = replace(cue, first=first, end=end, form=form, source=cue.relayed, order="VS", relayed=None)
    draft = Draft(other, (start, reading.ends[end - 1]), content=relaying.content, quote=relaying.quote,
                  cue_class=form.cue_class, rule=cue.rule)  # fmt: skip
    draft.gender, draft.number = source_gender(
        reading, replace(other, form=form._replace(gender="", number=""))
    )
    _set_source(reading, draft, cue.relayed)
    relaying.relays = draft
    return draft


def _citation(reading: Reading, cue: Found, drafts: list[Draft], own: list[Found]) -> Draft:
    """A citing preposition: it covers its sentence, or passes on the main attribution of it."""
    draft = _draft(reading, cue)
    lo, stop = reading.sentence_of(cue.first)
    around = reading.quotation_around(cue.first)
    if around is not None:
        lo, stop = max(lo, reading.word_at(around.inner_start)), min(stop, reading.word_at(around.inner_end))
    end = cue.source.end if cue.source is not None else cue.end
    lo = _behind_dateline(reading, lo, cue.first)
    if _opens_clause(reading, cue, lo):
        _cite_first(reading, cue, draft, end, stop)
        return draft
    main = _vouched(reading, cue, drafts)
    if main is not None and main.found.frame in ("that", "quote", "colon", "cite") and main.content:
        draft.content, draft.quote = main.content, main.quote
        if draft.source is None:
            return draft
        if draft.source_type == "media":
            draft.relays = main
        elif cue.form.lemma.startswith("نقلا") and main.source_type == "media":
            main.relays = draft
        return draft
    before = trimmed(reading, reading.starts[lo], reading.ends[cue.first - 1]) if cue.first > lo else None
    if (
        before is not None
        and reading.words[lo].startswith("و")
        and reading.words[lo][0:1] == "و"
        and reading.noun(lo) is None
        and lo not in reading.mention_at
        and before[0] == reading.starts[lo]
        and len(reading.words[lo]) > 3
    ):
        before = (before[0] + 1, before[1])
    spans = [before] if before else []
    after = _resumes(reading, end, stop)
    if after:
        span = trimmed(reading, reading.starts[after], reading.ends[stop - 1])
        if span and stop - after > 2:
            spans.append(span)
    draft.quote, draft.content = quote_kind(reading, spans)
    if main is not None and draft.source_type == "media":
        draft.relays = main
    return draft


def _behind_dateline(reading: Reading, lo: int, stop: int) -> int:
    """The word behind a dateline (`دبي، الإمارات العربية المتحدة (CNN)--`)."""
    for k in range(lo + 1, min(stop, lo + 16)):
        if reading.words[k] in "-–—" and reading.words[k - 1] in ")-":
            while k < stop and reading.words[k] in "-–—":
                k += 1
            return k
    return lo


def _opens_clause(reading: Reading, cue: Found, lo: int) -> bool:
    if cue.first == lo:
        return True
    return cue.clitic > 0 and reading.words[cue.first - 1] in "،,."


def _cite_first(reading: Reading, cue: Found, draft: Draft, end: int, stop: int) -> None:
    k = end
    while k < stop and (draft.anonymity is not None and reading.starts[k] < draft.anonymity.span[1]):
        k += 1
    comma = next((j for j in range(k, min(stop, k + 16)) if reading.words[j] in "،,:"), None)
    if comma is not None and comma + 1 < stop and not any("that" in reading.tags(j) for j in range(k, comma)):
        k = comma + 1
    while k < stop and (
        reading.words[k] in "،,:-–—" or "that" in reading.tags(k) or reading.words[k] in ("فقد",)
    ):
        k += 1
    if k >= stop:
        return
    span = trimmed(reading, reading.starts[k], reading.ends[stop - 1])
    draft.quote, draft.content = quote_kind(reading, [span] if span else [])


def _vouched(reading: Reading, cue: Found, drafts: list[Draft]) -> Draft | None:
    """The attribution that a following or interrupting citation vouches for."""
    best = None
    around = reading.quotation_around(cue.first)
    for draft in drafts[-_HORIZON:]:
        if reading.quotation_around(draft.found.first) is not around:
            continue
        if draft.found.first < cue.first and draft.found.frame != "no_comment" and draft.content:
            if draft.found.order == "relative" or draft.found.form.pos == "masdar":
                continue
            reach = max(end for _, end in draft.content)
            if reach <= reading.starts[cue.first] + 2 or draft.found.frame in ("that", "quote", "colon"):
                if best is None or draft.found.form.pos != "participle":
                    best = draft
    return best


def _resumes(reading: Reading, end: int, stop: int) -> int:
    """The word at which an interrupted sentence goes on behind a citation; 0 where it does not."""
    if end + 2 >= stop or reading.words[end] not in "،,-–—":
        return 0
    return end + 1


def _strength(draft: Draft) -> str | None:
    if draft.source_type != "unnamed_person":
        return None
    return draft.anonymity.strength if draft.anonymity else "unnamed"


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
            rule=d.rule, confidence=rule_confidence(d.rule),
        )
        for d in drafts
    ]  # fmt: skip
