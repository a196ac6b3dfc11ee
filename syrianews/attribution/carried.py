"""Words that a medium carried: `قال الوزير في بيان نقلته الوكالة إن`, `كشفت تقارير، نشرتها الصحيفة، أن`, `جاء ذلك في تصريحات نقلتها الوكالة، حيث قال`."""

from __future__ import annotations

from ..schema import Span
from ..text import fold
from .adverbials import skip_adverbs
from .backward import has_pointer
from .chains import Draft, same_speaker
from .cues import CueForm
from .frames import Found
from .phrases import noun_phrase
from .quoting import quote_kind, trimmed
from .reading import Reading
from .relays import SPEECH, is_document
from .traits import cues_that
from .verb_shapes import is_finite_cue
from .vouching import told_from, vouched

PASSED_ON = "medium of what was said"
"""The rule of the citations that this module reads."""
_CARRIES = cues_that("carries")
_PASSES_ON = cues_that("passes_on")
_PRINTS = cues_that("publishes")
_ABOUT_HIM = (["عنه"], ["عنها"], ["عنهم"])
_IN = frozenset(map(fold, "في خلال ضمن عبر".split()))
_REACH = 10
"""The farthest, in words, that the text which a medium carried begins before the verb."""
_COMES = fold("جاء ذلك").split()


def read_passed_on(reading: Reading, i: int, clitic: int, form: CueForm) -> Found | None:
    """The citation of the medium that carried words told in the same sentence: `في بيان نشرته وكالة الأنباء`."""
    if form.pos != "verb" or form.lemma not in _CARRIES:
        return None
    about_him = not form.suffix and form.lemma in _PASSES_ON and reading.words[i + 1 : i + 2] in _ABOUT_HIM
    if not (form.suffix or about_him):
        return None
    lo, stop = reading.sentence_of(i)
    phrase = noun_phrase(reading, skip_adverbs(reading, i + 1 + about_him, stop), stop)
    if about_him and (
        reading.words[i - 1] not in "،," or reading.words[phrase.end : phrase.end + 1] != ["،"]
    ):
        return None  # `ونقلت عنه الصحيفة قوله إن`, but `قال مسؤول، نقلت عنه الصحيفة، إن`
    k = phrase.first
    noun = reading.noun(k) if phrase.end > k else None
    medium = (phrase.mention is not None and phrase.mention.type == "MEDIA") or (
        noun is not None and noun.type in ("media", "agency")
    )
    what = reading.words[i - 1] == "ما" and not has_pointer(reading, i)  # `نفى الوزير ما أوردته الصحيفة`
    if phrase.end == k or not medium or i == lo or what:
        return None
    at = _text_before(reading, i)
    if at is not None and form.lemma in _PRINTS and not SPEECH.match(reading.words[at + 1]):
        return None
    citing = form._replace(pos="prep", cue_class="cite")
    found = Found(i, i + 1, citing, clitic, "cite", source=phrase, order="VS", rule=PASSED_ON)
    found.back = None if at is None else (at, i)
    return found


def _text_before(reading: Reading, i: int) -> int | None:
    """The preposition before the text that the verb at word `i` says was carried: `في تصريحات صحفية للوزير، نقلتها`; None where no text stands behind one."""
    lo, _ = reading.sentence_of(i)
    k = i - 1
    while k > lo and (reading.words[k] in "،," or "relative" in reading.tags(k)):
        k -= 1
    for at in range(k - 1, max(lo, i - _REACH) - 1, -1):
        if reading.words[at + 1] in "،,:؛" or is_finite_cue(reading, at + 1):
            return None
        if reading.words[at].removeprefix("و") in _IN:
            text = "occasion" in reading.tags(at + 1) or is_document(reading, at + 1)
            if text or SPEECH.match(reading.words[at + 1]):
                return at
    return None


def tells_of_words(reading: Reading, cue: Found, earlier: list[Found]) -> bool:
    """Whether what such a verb says was carried are words that are told: they stand in a text behind a preposition, are pointed back to
    (`وهو ما نقلته الوكالة`), or are those of the attribution whose source stands before the verb (`كشفت دراسة، نشرتها الصحيفة، أن`)."""
    k = cue.first
    while k > 0 and (reading.words[k - 1] in "،," or "relative" in reading.tags(k - 1)):
        k -= 1
    source = earlier[-1].source if earlier else None
    if source is not None and source.first < cue.first < source.end:
        if earlier[-1].form.pos == "prep" or cue.form.lemma not in _PASSES_ON:
            return False
        source.end = k  # `قالت الدراسة التي نقلتها الوكالة إن`: it is not the agency's
    if cue.back is not None or has_pointer(reading, cue.first):
        return True
    return source is not None and earlier[-1].form.pos != "prep" and k == source.end


def carry(reading: Reading, citation: Draft, drafts: list[Draft]) -> bool:
    """Give such a citation the words that the medium carried; whether there are any.

    They are those of the attribution before it, which end where the text is told of, or of the one that the text opens.
    """
    cue = citation.found
    at = cue.back[0] if cue.back is not None else None
    lo, _ = reading.sentence_of(cue.first)
    if at is not None and reading.words[max(lo, at - 2) : at] in ([], _COMES):
        main = told_from(reading.ends[cue.first], drafts)
    else:
        main = vouched(reading, cue, drafts)
    if main is None or not main.content or same_speaker(main, citation):
        return False
    if at is not None and main.found.body < at:
        main.quote, main.content = _cut(reading, main, reading.ends[at - 1])
    citation.content, citation.quote = main.content, main.quote
    if not main.impersonal:
        citation.relays = main
    return bool(main.content)


def _cut(reading: Reading, main: Draft, end: int) -> tuple[str, list[Span]]:
    """The quotation and contents of an attribution without what stands behind the offset `end`."""
    spans = [(start, min(stop, end)) for start, stop in main.content if start < end]
    if spans == main.content:
        return main.quote, main.content
    return quote_kind(reading, [span for s in spans if (span := trimmed(reading, *s))])
