"""Who passes on whose words among the attributions of one clause: `قال الوزير إن …، بحسب الوكالة`, `ذكرت الصحيفة أن …، وفق شهود`.

A medium passes on what others say, a body what people say. Two citations around one clause (`وفق مسؤولين، أغلق الطريق، حسب الصحيفة`) both
vouch for the clause between them, neither for the other's words.
"""

from __future__ import annotations

from itertools import pairwise

from ..text import fold
from .chains import Draft, holds, same_speaker
from .quoting import quote_kind, trimmed
from .reading import Reading
from .shapes import is_possessed, without_pronoun
from .traits import cues_that
from .wordlists import bare

_QUOTES = cues_that("quoted_speaker")
_SPEAKERS = frozenset(("institution", "named_person", "unnamed_person"))
_PASSED = frozenset(("نقل", "نقلت", "ينقل", "تنقل"))
_NAMED = frozenset(map(fold, "وصف وصفت يصف تصف سمى سمت يسمي تسمي أسمى أسمت".split()))
_MARKS = frozenset("،,-–—")
_LONGEST_SETTING = 8
"""The most words that tell, behind a citation, where and when it was said."""
_TOLD = ("that", "quote", "colon")


def link_relay(reading: Reading, citation: Draft, main: Draft) -> None:
    """Say who passes on whose words of a citation and the attribution that it vouches for.

    What is cited as quoted (`نقلا عن`) is where another one has his words from. A medium that is cited passes on what others said, and
    one that speaks what the cited ones said; a body that is cited passes on what people said. An attribution whose speaker is not known yet is
    kept for `settle_relays`.
    """
    if citation.source is None or main.impersonal or main.source_type == "impersonal":
        return
    if _gives_name(reading, citation):
        return
    if main.source is None and not main.source_type:
        citation.vouches = main
        return
    medium = hands_on(reading, citation)
    quoted = citation.found.form.lemma in _QUOTES
    if quoted and not (medium and main.source_type != "media"):
        main.relays = main.relays or citation
    elif medium:
        citation.relays = main
    elif main.source_type == "media" and citation.source_type in _SPEAKERS:
        main.relays = main.relays or citation
    elif (
        citation.source_type == "institution"
        and main.source_type in _SPEAKERS
        and _vouches_alone(reading, citation, main)
    ):
        citation.relays = main


def hands_on(reading: Reading, citation: Draft) -> bool:
    """Whether the source of a citation is a medium, or its verb says that it passes something on: `وفق ما نقل المتحدث`."""
    passes = without_pronoun(reading.words[citation.found.end - 1]) in _PASSED
    return citation.source_type == "media" or (passes and citation.source is not None)


def _gives_name(reading: Reading, citation: Draft) -> bool:
    """Whether a citation says by whose name something goes, and not who told the sentence: `…، كما يسميهم الإعلام الرسمي`."""
    word = reading.words[citation.found.end - 1]
    return word != (verb := without_pronoun(word)) and verb in _NAMED


def _vouches_alone(reading: Reading, citation: Draft, main: Draft) -> bool:
    """Whether a citation vouches for all that the attribution says: it ends the sentence behind a comma, or leads to the words."""
    found, source = citation.found, citation.found.source
    if source is None or holds(main, citation):
        return False
    if found.first < main.found.body:
        return True
    _, stop = reading.sentence_of(found.first)
    ends = _MARKS.isdisjoint(reading.words[source.end : stop]) and stop - source.end <= _LONGEST_SETTING
    return ends and reading.words[found.first - 1] in _MARKS


def _is_again(reading: Reading, citation: Draft, main: Draft) -> bool:
    """Whether a citation names the speaker again, by his noun alone: `قالت القناة الرابعة إن …، وفق القناة`, `يرى الحزب أن …، وفقا للحزب`."""
    again, named = citation.found.source, main.found.source
    if again is None or named is None:
        return False
    noun = reading.words[again.first]
    alone = again.end == again.first + 1 and noun.startswith(("ال", "لل"))
    return alone and bare(noun) == bare(reading.words[named.first])


def passes_on_told(reading: Reading, citation: Draft, main: Draft) -> bool:
    """Whether a citation at the head of a sentence passes on what the attribution behind it tells: `بحسب الوكالة، قال الوزير إن`."""
    if citation.source is None or main.impersonal or main.source_type == "impersonal":
        return False
    if reading.quotation_around(main.found.first) is not None or same_speaker(main, citation):
        return False
    if citation.source_type == "media":
        return True
    told = main.found.frame in _TOLD and main.source_type in _SPEAKERS
    return told and citation.source_type == "institution"


def settle_relays(reading: Reading, drafts: list[Draft]) -> None:
    """Link the citations that waited for a speaker; a citation passes nothing on where it cites the very speaker, or his own account (`بحسب حسابه`)."""
    for draft in drafts:
        if draft.vouches is not None and draft.relays is None:
            link_relay(reading, draft, draft.vouches)
    for draft in drafts:
        if draft.relays is None or "prep" not in (draft.found.form.pos, draft.relays.found.form.pos):
            continue
        cites = draft.found.form.pos == "prep"
        phrase = draft.found.source if cites else None
        own = phrase is not None and is_possessed(reading, phrase.first)
        again = _is_again(reading, draft, draft.relays) if cites else _is_again(reading, draft.relays, draft)
        if own or again or same_speaker(draft.relays, draft):
            draft.relays = None


def part_citations(reading: Reading, drafts: list[Draft]) -> None:
    """Give two citations of a sentence whose contents hold each other the clause that they share; `drafts` are those of one sentence."""
    for first, second in pairwise([draft for draft in drafts if _cites(draft)]):
        leads = len(first.content) == 1 and first.cue[1] <= first.content[0][0]
        if not (leads and holds(first, second) and holds(second, first)):
            continue
        span = trimmed(reading, first.content[0][0], second.cue[0])
        if span is None:
            continue
        for draft in (first, second):
            draft.quote, draft.content = quote_kind(reading, [span])
        if second.source_type == "media" and first.source_type != "media" and second.relays is None:
            second.relays = first


def _cites(draft: Draft) -> bool:
    return draft.found.form.pos == "prep" and draft.source is not None
