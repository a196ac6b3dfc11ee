"""From the cues of a sentence to drafts of attributions: sources set, contents cut, citations tied to what they vouch for."""

from __future__ import annotations

import re
from dataclasses import replace

from ..actors.vocabulary import Vocabulary
from ..schema import Span
from ..text import fold
from .backward import AFTER_QUOTATION, before_citation
from .carried import PASSED_ON, carry
from .chains import PERSONS, Draft, same_speaker, source_gender
from .cited import ENTERS, ENTERS_WITH_VERB
from .citing_verbs import SAME_SPEAKER
from .concord import Phrase
from .content import CALLS, before_name_given, behind_him, content_end
from .earlier_subjects import behind_dateline
from .frames import Found
from .issued import TEXT_SAYS
from .learned import LEARNS
from .members import speakers
from .passing_on import hands_on, link_relay, part_citations, passes_on_told
from .phrase_parts import is_added
from .phrase_words import end_before_age
from .plural_nouns import REPORTS
from .quoted_contents import quoted_end
from .quoting import bare_span, quote_kind, trimmed
from .reading import Reading
from .settings import setting
from .sources import anonymity, source_type
from .spoken_for import speaks_for
from .terms import is_term
from .traits import cues_that
from .verb_shapes import looks_verbal
from .vouching import HORIZON, before_contrast, cited_before, clause_since, resumes, told_behind, vouched
from .wordlists import noun_of

_LINKS = frozenset(map(fold, "لكن كما كذلك أيضا هكذا".split()))
"""Words before a citation at the head of its sentence: `لكن بحسب خبراء، …`."""
_AND = "و"
_RELATES, _CITE = "أورد", frozenset(("media", "reports"))
"""A verb for what media do with another's words, and others with their own."""
_ONE = fold("واحد")
_SO = fold("فإن")
"""Behind a source cited before its words they begin: `وبحسب المصدر فإن`."""
_GOES_ON = fold("واصل")
_OWN_WAW = re.compile(r"و(?:افق|اجه|صل|قع|جه|عد|ضع|صف|ثق|جد|سع|دع|زع|قف|ظف|فر|رد|لد|رث)(?:ت|ا|وا)?$")
"""Verbs of roots in و, which may also be read as و and another verb (`وردت`)."""
_HAS = fold("فقد")
"""It opens the main clause and is no part of what is said."""
_THAT_IS = frozenset(map(fold, "وذلك وهذا".split()))
"""Before a citation they say what it is of, and nothing more: `…، وذلك وفقا لبيان الوزارة`."""
_VOICES = cues_that("voices")
"""Verbs that voice a feeling, whose quoted noun is the wording: `عبّر عن "الأسف"`."""
_Told = tuple[str, list[Span]]
_PASSED = cues_that("quoted_speaker")
"""Citations of who said what another passes on."""


def sentence_drafts(reading: Reading, cues: list[Found]) -> list[Draft]:
    """The drafts of one sentence: first the cues with a content of their own, then the citations that lean on them."""
    drafts: list[Draft] = []
    for number, cue in enumerate(cues):
        if cue.form.pos == "prep":
            continue
        draft = _draft(reading, cue)
        if cue.body >= 0:
            end = content_end(reading, cue, cues[number + 1 : number + HORIZON])
            end = _within_outer(reading, cue, end, drafts)
            span = None
            if (
                min(end, len(reading)) > cue.body
            ):  # not so in a text that ends with the cue: a teaser, or one cut off
                body, letters = behind_him(reading, cue)
                start = reading.starts[body] + letters
                span = trimmed(reading, start, reading.ends[end - 1])
            calls, voices = cue.form.lemma in CALLS, cue.form.lemma in _VOICES
            draft.quote, draft.content = quote_kind(reading, [span] if span else [], calls, voices)
            if cue.back is not None:
                draft.content = _said_before(reading, cue, cues, drafts)[1] + draft.content
        elif cue.back is not None:
            draft.quote, draft.content = _said_before(reading, cue, cues, drafts)
        draft.medium, draft.occasion = setting(reading, cue)
        relayed = cue.relayed is not None or cue.second is not None
        told = [_relayed(reading, cue, cue.relayed, draft)] if relayed else []
        drafts += [draft, *_fellows(reading, draft), *told]
    for cue in cues:
        if cue.rule == PASSED_ON:
            draft = _draft(reading, cue)
            if not carry(reading, draft, drafts):
                continue
        elif cue.form.pos == "prep":
            draft = _citation(reading, cue, drafts)
        else:
            continue
        drafts.append(draft)
        drafts.extend(_fellows(reading, draft))
        if cue.relayed is not None:
            main = draft.relays
            further = _relayed(reading, cue, cue.relayed, draft)
            further.relays = None if main is None or same_speaker(main, draft) else main
            drafts.append(further)
    drafts.sort(key=lambda d: d.cue)
    part_citations(reading, drafts)
    return drafts


def _within_outer(reading: Reading, cue: Found, end: int, drafts: list[Draft]) -> int:
    """The end of a content, cut where that of the attribution ends which a verbal noun stands in: `رفض مطالبها بتحجيم النفوذ وقال إن`."""
    if cue.form.pos != "masdar":
        return end
    at = reading.starts[cue.first]
    ends = [stop for d in drafts[-HORIZON:] for start, stop in d.content if start <= at < stop]
    outer = min(ends, default=None)
    if outer is None:
        return end
    end = min(end, reading.word_at(outer))
    if any(d.found.form.lemma in CALLS and d.content[0][0] <= at for d in drafts[-HORIZON:] if d.content):
        end = before_name_given(reading, cue.body, end)
    return max(cue.body + 1, end)


def _said_before(reading: Reading, cue: Found, cues: list[Found], drafts: list[Draft]) -> _Told:
    """What a verb with a pronoun speaks of: the last content before it, cut off where the pronoun's clause begins, or the clause before.

    A denial that somebody confirms (`نفى …، وهو ما أكده`) is spoken of as a whole; who is cited for it at its end is left out.
    """
    assert cue.back is not None
    first, stop = before_citation(cues, *cue.back)
    start, end = reading.starts[first], reading.ends[stop - 1]
    last = next((d for d in reversed(drafts) if d.content and d.content[0][0] < end), None)
    if (
        cue.rule != AFTER_QUOTATION
        and last is not None
        and (last.polarity != "deny" or cue.form.polarity == "deny")
    ):
        span = trimmed(reading, max(start, last.content[0][0]), end)
    else:
        span = trimmed(reading, start + _conjunction(reading, first), end)
    return quote_kind(reading, [span] if span else [])


def _conjunction(reading: Reading, k: int) -> int:
    """The letters of the conjunction that opens a sentence at word `k`, if it stands before a word that is none's name."""
    word = reading.words[k]
    if word == _AND and k + 1 in reading.quote_at:
        return 1
    joined = (
        word.startswith("و") and len(word) > 3 and reading.noun(k) is None and k not in reading.mention_at
    )
    return int(joined and not _has_own_waw(word))


def _has_own_waw(word: str) -> bool:
    """Whether a word that begins with و is a verb of that root: `وافق`, `وصلت`, `واصلت`."""
    count = Vocabulary.default().count
    if word.startswith(_GOES_ON) or not count(word[1:]):
        return count(word) > 0
    return bool(_OWN_WAW.match(word)) and count(word) > count(word[1:])


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
        draft.source_type = "reports" if cue.form.lemma in REPORTS else "impersonal"
    if cue.source is not None:
        _set_source(reading, draft, speakers(reading, cue.source)[0])
        if (
            reading.words[cue.end - 1].lstrip("وف").startswith(LEARNS)
            and cue.source.first in reading.quote_at
        ):
            draft.source_type = "media"
    return draft


def _fellows(reading: Reading, draft: Draft) -> list[Draft]:
    """An attribution repeated for each further speaker that is joined to its source."""
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
    draft.source = bare_span(reading, start, reading.ends[end_before_age(reading, phrase) - 1])
    draft.source_type = source_type(reading, phrase)
    if draft.found.form.lemma == _RELATES and draft.source_type not in _CITE:
        draft.cue_class = "say"  # `أورد الخبير أن`
    draft.actor = speaks_for(reading, phrase, draft.source_type)
    if draft.source_type in PERSONS:
        draft.anonymity = anonymity(reading, phrase, named=draft.source_type == "named_person")


def _proclitic(reading: Reading, draft: Draft, phrase: Phrase) -> int:
    """How many letters of the phrase's first word are a conjunction or preposition written onto it."""
    k = phrase.first
    if k in reading.mention_at:
        return max(0, reading.folded.folded(reading.mention_at[k][1].start) - reading.starts[k])
    if draft.found.form.pos == "prep" and draft.found.body_letters:
        return draft.found.body_letters
    joined = draft.found.source is not None and k in draft.found.source.joints and not is_added(reading, k)
    word = reading.words[k]
    governs = draft.found.rule == TEXT_SAYS or draft.found.rule.startswith("relay")
    if governs and word[0] in "بل" and noun_of(word[1:]) is not None:
        return 1
    counts = "determiner" in reading.classes(word[1:]) and not reading.classes(word) and word != _ONE
    stripped = reading.noun(k) is not None and noun_of(word) is None
    opens = draft.found.order == "SV" or (k > 0 and reading.words[k - 1] in "،,")
    apart = word[0] == "و" and opens  # `…، ومحلل الشؤون العسكرية يتحدث عن`, `ووزير الري يؤكد أن`
    named = word.startswith(("وال", "فال")) or stripped or counts or (apart and noun_of(word) is not None)
    led = draft.found.order in ("SV", "relative") and draft.found.form.pos == "verb" and word[0] in "بل"
    heads = draft.found.order == "relative" or noun_of(word[1:]) is not None
    if led and (word.startswith(("لل", "بال")) or (reading.clitic(k, "بل") and heads)):
        return 1  # `تصريحات للوزير قال فيها`, `بالنواب الذين طالبوا`
    return 1 if joined or (named and reading.clitic(k, "وف")) else 0


def _relayed(reading: Reading, cue: Found, relayed: Phrase | None, relaying: Draft) -> Draft:
    """The attribution whose words a relay passes on."""
    first, end = cue.second if cue.second else (cue.first, cue.end)
    start = reading.starts[first] + (0 if cue.second else cue.clitic)
    form = cue.form
    if cue.second:
        told = reading.lexicon.find(reading.words[first], reading.original(first))[1]
        own = next((f for f in told if f.pos in ("masdar", "verb")), None)
        lemma, kind = (own.lemma, own.cue_class) if own else (form.lemma, "say")
        form = form._replace(lemma=lemma, cue_class=kind, pos="masdar")
    other = replace(
        cue,
        first=first,
        end=end,
        form=form,
        source=relayed,
        relayed=None,
        order="VS" if relayed else "dropped",
    )
    draft = Draft(other, (start, reading.ends[end - 1]), content=relaying.content, quote=relaying.quote,
                  cue_class=form.cue_class, rule=cue.rule)  # fmt: skip
    draft.gender, draft.number = source_gender(
        reading, replace(other, form=form._replace(gender="", number=""))
    )
    if relayed is not None:
        _set_source(reading, draft, relayed)
    relaying.relays = draft
    return draft


def _citation(reading: Reading, cue: Found, drafts: list[Draft]) -> Draft:
    """A citing preposition: it covers its sentence, or passes on the main attribution of it."""
    draft = _draft(reading, cue)
    lo, stop = _stretch(reading, cue)
    named = cue.relayed if cue.relayed is not None else cue.source
    end = named.end if named is not None else cue.end
    if _opens_clause(reading, cue, lo):
        _cite_first(reading, draft, end, before_contrast(reading, cue, end, stop, drafts))
        if not draft.content and cue.first == lo > reading.line_of(lo)[0]:
            _cite_sentence_before(reading, draft, lo)
        told = told_behind(reading, draft, drafts)
        if told is not None and passes_on_told(reading, draft, told):
            draft.content, draft.quote, draft.relays = told.content, told.quote, told
        return draft
    earlier = cited_before(reading, cue, drafts)
    if earlier is not None:
        draft.content, draft.quote = earlier.content, earlier.quote
        link_relay(reading, draft, earlier)
        return draft
    main = vouched(reading, cue, drafts)
    if main is not None and cue.rule == SAME_SPEAKER:
        _take_up_again(reading, main, cue, stop)
    own = clause_since(reading, cue, main) if main is not None and main.content else 0
    if own:
        main, lo = None, own
    if main is not None and main.content and _is_passed_on(cue, draft, main):
        draft.content, draft.quote = main.content, main.quote
        link_relay(reading, draft, main)
        return draft
    _cite_around(reading, draft, lo, end, stop, drafts)
    if main is not None and hands_on(reading, draft):
        link_relay(reading, draft, main)
    return draft


def _take_up_again(reading: Reading, main: Draft, cue: Found, stop: int) -> None:
    """Go on with a quotation that `بحسب وصفه` between commas interrupts: `أكد أن "الوضع"، بحسب وصفه، "صعب جدا"`."""
    end, marks = cue.end, "،,-–—"
    if end + 1 >= stop or reading.words[end] not in marks or end + 1 not in reading.quote_at:
        return
    before = cue.first - (reading.words[cue.first - 1] in marks)
    last = reading.ends[before - 1]
    if main.found.frame not in ("that", "quote", "colon") or main.content[-1][1] not in (last, last - 1):
        return
    behind = quoted_end(reading, end + 1, stop, main.found.frame)
    if behind is None or is_term(reading, reading.quote_at[end + 1]):
        return
    again = trimmed(reading, reading.starts[end + 1], reading.ends[behind - 1])
    if again is not None:
        opened = main.content[-1][0] - 1 in (q.start for q in reading.quotes)
        spans = [*main.content[:-1], (main.content[-1][0] - opened, last), again]
        main.quote, main.content = quote_kind(reading, spans)


def _stretch(reading: Reading, cue: Found) -> tuple[int, int]:
    """The words that a citation may cover: its sentence, or the part of it in the same quotation, without dateline and connective."""
    lo, stop = reading.sentence_of(cue.first)
    around = reading.quotation_around(cue.first)
    if around is not None:
        lo, stop = max(lo, reading.word_at(around.inner_start)), min(stop, reading.word_at(around.inner_end))
    lo = behind_dateline(reading, lo, cue.first)
    if cue.first == lo + 1 and (reading.words[lo] == _AND or reading.words[lo].removeprefix("و") in _LINKS):
        lo += 1
    return lo, stop


def _is_passed_on(cue: Found, draft: Draft, main: Draft) -> bool:
    """Whether a citation passes on the words of the main attribution, and says nothing of its own: these are spoken, or it stands between their cue and them."""
    passes = draft.source_type == "media" or cue.form.lemma in _PASSED
    spoken = main.found.frame in ("that", "quote", "colon", "cite")
    behind = cue.source.end if cue.source is not None else cue.end
    between = main.found.first < cue.first and behind in (main.found.body, main.found.body - 1)
    return spoken or between or (passes and cue.first < main.found.body)


def _cite_sentence_before(reading: Reading, draft: Draft, lo: int) -> None:
    """Give a citation that is a sentence by itself the sentence before it, which ends before word `lo`."""
    start, _ = reading.sentence_of(lo - 1)
    told = trimmed(reading, reading.starts[start] + _conjunction(reading, start), reading.ends[lo - 1])
    draft.quote, draft.content = quote_kind(reading, [told] if told else [])


def _cite_around(reading: Reading, draft: Draft, lo: int, end: int, stop: int, drafts: list[Draft]) -> None:
    """Give a citation within its sentence what stands before it and, where the sentence resumes, behind it."""
    cue = draft.found
    last = cue.first - (cue.first > lo and reading.words[cue.first - 1] in _THAT_IS)
    before = trimmed(reading, reading.starts[lo], reading.ends[last - 1]) if last > lo else None
    if before is not None and before[0] == reading.starts[lo]:
        has = reading.words[lo] == _HAS and lo + 1 < cue.first
        before = (reading.starts[lo + 1] if has else before[0] + _conjunction(reading, lo), before[1])
    spans = [before] if before else []
    after = resumes(reading, cue, end, stop, drafts)
    if after:
        span = trimmed(reading, reading.starts[after], reading.ends[stop - 1])
        if span and stop - after > 2:
            spans.append(span)
    draft.quote, draft.content = quote_kind(reading, spans)


def _opens_clause(reading: Reading, cue: Found, lo: int) -> bool:
    if cue.first == lo or (
        cue.source is not None and reading.words[cue.source.end : cue.source.end + 1] == [_SO]
    ):
        return True
    return cue.clitic > 0 and reading.words[cue.first - 1] in "،,."


def _cite_first(reading: Reading, draft: Draft, end: int, stop: int) -> None:
    """Give a citation at the head of its clause what stands from word `end` to word `stop`, without what leads to the main clause."""
    k = end
    while k < stop and (draft.anonymity is not None and reading.starts[k] < draft.anonymity.span[1]):
        k += 1
    comma = next((j for j in range(k, min(stop, k + 16)) if reading.words[j] in "،,:"), None)
    if (k < stop and reading.words[k] in ENTERS) or (
        k < stop
        and (looks_verbal(reading, k) or "negation" in reading.tags(k))
        and ENTERS.isdisjoint(reading.words[k : (comma or k) + 2])
    ):
        comma = None
    so = next((j for j in range(k, min(stop, k + 16)) if reading.words[j] == _SO), None)
    comma = comma if so is None or (comma is not None and comma < so) else so - 1
    if comma is not None and comma + 1 < stop and not any("that" in reading.tags(j) for j in range(k, comma)):
        k = comma + 1
    while k < stop and (
        reading.words[k] in "،,:-–—" or "that" in reading.tags(k) or reading.words[k] == _HAS
    ):
        k += 1
    if k >= stop:
        return
    so_letter = reading.words[k] in ENTERS_WITH_VERB
    span = trimmed(reading, reading.starts[k] + so_letter, reading.ends[stop - 1])
    draft.quote, draft.content = quote_kind(reading, [span] if span else [])
