"""Quotations that no cue has taken, and the verb before them that leads to them: `وأضاف ملوحا بيده: "…"`, `أفاد المجلس الذي يتخذ من جنيف مقرا له أن "…"`.

A colon or complementiser before a quotation of some length is better evidence of speech than the words between it and its verb, so that
these may be of any kind.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from ..quotes import Quotation
from ..text import fold
from .adverbials import is_manner, skip_adverbs
from .chains import Draft
from .concord import Phrase
from .cue_reading import plausible
from .cues import CueForm
from .frames import Found, governed_prepositions
from .issued import STANDS_IN
from .negated_cues import is_negated
from .objects import says_how
from .phrases import noun_phrase
from .reading import Reading
from .shapes import is_possessed
from .subjects import agrees, can_be_source
from .terms import is_term
from .things import quotes_scripture
from .traits import cues_that
from .wordlists import UPON_HIM

RULE = "verb before a quotation"
_SHORTEST = 4
"""How many words a quotation has at least that is looked after."""
_FARTHEST = 30
"""How many words before its lead the verb may stand."""
_STRAY = 6
"""How many words of content a verb may have taken instead, between itself and the lead."""
_CLASSES = frozenset(("say", "assert", "disclose", "point", "claim"))
_TIMED = frozenset({"day", "month", "time"})
_LONGEST_SPEAKER = 5
"""The longest phrase that is a speaker only because a colon and a quotation follow it."""
_ADDRESSES = cues_that("addresses")
_LEADS_ELSE = frozenset(("عبّر", "بيّن", "دعا", "وصف", "رفض", "نشر", "ادعى", "برّر"))
"""Verbs whose spelling is more often another word (`عبر صفحته: "…"`, `بين البلدين`), or that only what they govern follows."""
_TITLES = frozenset(map(fold, "عنوان بعنوان عنوانه عنوانها باسم اسم شعار بشعار".split()))
"""Before a colon they lead to what something is called."""
_OF_PLACE = frozenset(map(fold, "في فيه فيها".split()))
"""Behind verbs whose source is the text that words stand in."""
_WHO = frozenset(map(fold, "الذي التي الذين اللواتي ما من مما".split()))
"""They open a clause whose verb does not lead to what stands behind it."""


def claim_quotations(
    reading: Reading, first: int, end: int, drafts: list[Draft]
) -> Iterator[tuple[Found, Draft | None]]:
    """The cues of the quotations of a line that stand in no content, each with the draft of the same verb that it replaces."""
    if first >= end:
        return
    led = []
    for quotation in reading.quotations_in((reading.starts[first], reading.ends[end - 1])):
        k = reading.word_at(quotation.start)
        lo, _ = reading.sentence_of(k)
        if k < lo + 2 or reading.words[k - 2] in _TITLES:
            continue
        if reading.words[k - 1] == ":" or "that" in reading.tags(k - 1):
            led.append((quotation, lo, k))
    if not led:
        return
    contents = _Contents(drafts)
    by_verb = {draft.found.first: draft for draft in reversed(drafts)}
    leading: set[int] = set()
    for quotation, lo, k in led:
        if not _is_long(reading, quotation) or contents.hold_any_of(quotation):
            continue
        found = _verb_before(reading, lo, k, "colon" if reading.words[k - 1] == ":" else "that")
        if found is None or found.first in leading:
            continue
        leading.add(found.first)
        own = by_verb.get(found.first)
        if own is None:
            yield found, None
        elif _is_stray(reading, own, k):
            found.source, found.order = own.found.source or found.source, own.found.order
            yield found, own


class _Contents:
    """The contents of the drafts of a line, sorted once, since a line may have many of them and many quotations."""

    def __init__(self, drafts: list[Draft]):
        spans = sorted(span for draft in drafts for span in draft.content)
        self._starts = [start for start, _ in spans]
        self._reach = list(accumulate((stop for _, stop in spans), max))
        """How far the contents go that begin no later than each."""

    def hold_any_of(self, quotation: Quotation) -> bool:
        """Whether any content holds any of a quotation."""
        before = bisect_left(self._starts, quotation.inner_end)
        return before > 0 and self._reach[before - 1] > quotation.inner_start


def _is_long(reading: Reading, quotation: Quotation) -> bool:
    """Whether a quotation is of some length and no term."""
    first, end = reading.word_at(quotation.inner_start), reading.word_at(quotation.inner_end)
    return end - first >= _SHORTEST and not is_term(reading, quotation)


def _is_stray(reading: Reading, draft: Draft, k: int) -> bool:
    """Whether what a verb has taken for its content are a few words before the quotation at word `k`: `أجاب اللاعبون بصوت واحد: "…"`."""
    words = sum(reading.word_at(end) - reading.word_at(start) for start, end in draft.content)
    return words <= _STRAY and all(end <= reading.starts[k] for _, end in draft.content)


def _closes_aside(reading: Reading, k: int) -> bool:
    """Whether an adverbial, aside or name ends with word `k`, so that أن behind it goes back to a verb and does not belong to a noun (`فكرة أن`)."""
    word = reading.words[k]
    if word in "،,)" or k in reading.named or reading.tags(k) & _TIMED:
        return True
    return bool(reading.tags(k)) or is_possessed(reading, k)


def _verb_before(reading: Reading, lo: int, k: int, frame: str) -> Found | None:
    """The verb of saying nearest before the quotation at word `k`, outside relative clauses and other quotations."""
    for i in range(k - 2, max(lo, k - _FARTHEST) - 1, -1):
        word = reading.words[i]
        if word in ":؛؟!" or "that" in reading.tags(i):
            return None
        may = reading.facts[i].may_be_cue or (i == lo and word in reading.lexicon.other_words)
        if not may or i in reading.named or reading.quotation_around(i) is not None:
            continue
        clitic, forms = reading.lexicon.find(
            word, reading.original(i) if reading.lexicon.is_marked(word) else ""
        )
        if not forms and i == lo and word[0] == "ف":
            clitic, forms = 1, reading.lexicon.find(word[1:])[1]  # `فرد مراسل آخر: "…"`
        for form in plausible(reading, i, forms):
            if form.pos == "verb" and _leads(form, frame):
                if i > lo and reading.words[i - 1] in _WHO:
                    break
                if is_negated(reading, i):
                    return None
                return _found(reading, i, k, (clitic, form), frame)
    return None


def _leads(form: CueForm, frame: str) -> bool:
    """Whether a form of a verb may lead to a quotation behind such a frame."""
    if form.voice == "passive" or form.cue_class not in _CLASSES or form.tense == "jussive":
        return False
    if form.lemma in _LEADS_ELSE or (form.suffix and form.lemma not in _ADDRESSES):
        return False
    return "quote" in form.frames or frame in form.frames or ("an" in form.frames and frame == "that")


def _found(reading: Reading, i: int, k: int, verb: tuple[int, CueForm], frame: str) -> Found | None:
    """The attribution of the verb at word `i` with the quotation at word `k`."""
    clitic, form = verb
    at = i + 1
    if reading.words[at] in UPON_HIM:
        return None
    if form.lemma in STANDS_IN:
        if reading.words[at] not in _OF_PLACE:
            return None
        at += 1
    speaker = _speaker(reading, skip_adverbs(reading, at, k - 1), k - 1, form)
    led = frame == "colon" or (speaker is not None and speaker.end == k - 1) or _closes_aside(reading, k - 2)
    if not led or (speaker is None and form.lemma in STANDS_IN):
        return None
    order = "dropped" if speaker is None else "VS"
    found = Found(i, i + 1, form, clitic, frame, k, source=speaker, order=order, rule=RULE)
    found.is_joined = clitic > 0 and reading.words[i][0] in "وف"
    return None if quotes_scripture(reading, found) else found


def _speaker(reading: Reading, at: int, lead: int, form: CueForm) -> Phrase | None:
    """The noun phrase at word `at`; one that leads straight to the colon may be any."""
    word = reading.words[at] if at < lead else ":"
    tells_how = word[0] == "ب" and at not in reading.named and reading.noun(at) is None  # `أضاف بحسرة`
    if tells_how or not word[0].isalnum() or reading.has_tanwin(at) or is_manner(reading, at):
        return None
    if says_how(reading, at):
        return None
    phrase = noun_phrase(reading, at, lead, governed_prepositions(form))
    text = form.lemma in STANDS_IN
    if phrase.end > phrase.first and (
        text or (can_be_source(reading, phrase) and agrees(reading, phrase, form))
    ):
        return phrase
    if reading.words[lead] != ":":
        return None
    end = next((j for j in range(at, lead) if reading.words[j] in "،,"), lead)
    bare = not any(reading.tags(j) or not reading.words[j][0].isalnum() for j in range(at, end))
    return Phrase(at, end, unknown=True) if bare and end - at <= _LONGEST_SPEAKER else None
