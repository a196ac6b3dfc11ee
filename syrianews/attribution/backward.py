"""Verbs that speak of what has just been said: `…، وهو ما نفته دمشق`, `…، الأمر الذي أكده المتحدث`, `"…"، تقول الصحيفة`.

The pronoun on the verb stands for the words before: those of the last attribution in the sentence, or the clause itself.
"""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbials, skip_adverbs
from .concord import Phrase
from .cues import CueForm
from .frames import Found, find_frame
from .phrases import noun_phrase
from .reading import Reading
from .reliability import attacks, needs_sign
from .speech import names_body
from .subjects import WHAT, agrees, can_be_source, is_speaker
from .terms import is_term
from .traits import cues_that
from .verb_shapes import is_finite_cue, looks_verbal
from .wordlists import bare

_POINTERS = frozenset(
    (fold(first), fold(second))
    for first, second in (
        ("وهو", "ما"), ("وهي", "ما"), ("وهذا", "ما"), ("هو", "ما"), ("الأمر", "الذي"), ("أمر", "ما"),
    )
)  # fmt: skip
"""Pairs of words that point back to the whole clause before them."""
_BEFORE_POINTER = frozenset(("،", ",", "-", "–", "—", "وهو", "وهي", "هو"))
AFTER_QUOTATION = "verb behind a quotation"
_BESIDE = frozenset("،,-–—")
_OWNS_UP = cues_that("owns_up")
_LONGEST_HEAD = 5
"""The longest noun phrase, in words, that such a verb speaks of."""
_LONGEST_NAME = 4
"""The longest quotation, its marks counted as words, that is a name unless a speaker follows the verb."""
_BEFORE_SPEECH = frozenset(".،,؛!?؟…-–—")
_CALLS = cues_that("takes_for")
"""Verbs behind which it is said what the clause before amounts to: `الأمر الذي اعتبره كثيرون تهديدا`."""
_THAT = frozenset(("ذلك", "بذلك"))
_THUS = frozenset(map(fold, "هكذا وهكذا".split()))
_WITH_THESE = frozenset(
    (fold(these), fold(noun))
    for these in ("بهذه", "وبهذه", "بتلك")
    for noun in ("الكلمات", "العبارة", "العبارات", "الجملة")
)
"""Words between a quotation and the verb that says whose it is."""
_THIS = _POINTERS | {(fold("هذا"), "ما")}
_SPEECH = frozenset({"medium", "occasion"})
"""Classes of the words for what somebody speaks in."""
_BETWEEN = frozenset("،,.؛-–—…")
_CLASSES = frozenset(("say", "assert", "claim", "deny", "disclose", "point", "opinion"))
_OF_IT = {
    fold(f"{word}ه"): f"prep:{fold(frame)}"
    for word, frame in zip("إلي علي عن من ب".split(), "إلى على عن من ب".split(), strict=True)
}
"""Prepositions with the pronoun for the clause before, and the frame that each of them fills: `وهو ما حذرت منه واشنطن`."""


def has_pointer(reading: Reading, i: int) -> bool:
    """Whether words that point back stand right before word `i`: `وهو ما`, `هذا ما`."""
    return i > 1 and (reading.words[i - 2], reading.words[i - 1]) in _THIS


def points_back(reading: Reading, i: int, form: CueForm) -> bool:
    """Whether the verb at word `i` has a pronoun for the clause before it as its object, or behind its preposition."""
    if i < 2 or (reading.words[i - 2], reading.words[i - 1]) not in _POINTERS:
        return False
    if i - 2 <= reading.line_of(i)[0]:
        return False
    if form.suffix:
        return form.cue_class in _CLASSES
    return form.pos == "verb" and _speaks_of_it(reading, i, form)


def _speaks_of_it(reading: Reading, i: int, form: CueForm) -> bool:
    """Whether a preposition of the verb at word `i` with a pronoun stands right behind it: `أشار إليه`."""
    return i + 1 < len(reading) and _OF_IT.get(reading.words[i + 1]) in form.frames


def read_of_head(reading: Reading, i: int, clitic: int, form: CueForm) -> Found | None:
    """The attribution of a verb in a relative clause that says who claims or denies its head: `هجوم تبنته الحركة`, `التقرير الذي نفاه الوزير`."""
    lo, stop = reading.sentence_of(i)
    if clitic or not form.suffix or form.pos != "verb" or reading.words[i - 1] in WHAT:
        return None
    if form.cue_class != "deny" and form.lemma not in _OWNS_UP:
        return None
    end = i - 1 if "relative" in reading.tags(i - 1) else i
    while end > lo and reading.words[end - 1] in _BESIDE:
        end -= 1
    first = _head_before(reading, lo, end)
    if form.cue_class != "deny" and not any(
        bare(word) in attacks() for word in reading.words[first or end : end]
    ):
        return None  # `السياسات التي تبنتها الوزارة`
    phrase = noun_phrase(reading, skip_adverbs(reading, i + 1, stop), stop)
    if first is None or phrase.end == phrase.first:
        return None
    if not can_be_source(reading, phrase, weak=True) or not agrees(reading, phrase, form):
        return None
    return _told_back(i, form, phrase, "relative", "verb of its head", (first, end))


def _told_back(i: int, form: CueForm, source: Phrase, order: str, rule: str, back: tuple[int, int]) -> Found:
    """What the verb at word `i` says of the words `back`, which stand before it."""
    return Found(i, i + 1, form, 0, "back", source=source, order=order, rule=rule, back=back)


def _head_before(reading: Reading, lo: int, end: int) -> int | None:
    """The first word of the noun phrase that ends before word `end`; None where none does."""
    first = None
    for k in range(end - 1, max(lo, end - _LONGEST_HEAD) - 1, -1):
        if reading.tags(k) or looks_verbal(reading, k) or is_finite_cue(reading, k):
            break
        if noun_phrase(reading, k, end).end == end:
            first = k
    return first


def tells_before(reading: Reading, i: int, form: CueForm) -> Found | None:
    """The attribution of a verb that says who told the sentence before: `ذكر ذلك الناطق باسم الوزارة.`"""
    lo, stop = reading.sentence_of(i)
    if i != lo or i + 2 >= stop or reading.words[i + 1] not in _THAT or lo == reading.line_of(i)[0]:
        return None
    phrase = noun_phrase(reading, i + 2, stop)
    if phrase.end <= phrase.first or not is_speaker(reading, phrase) or form.suffix:
        return None
    found = Found(i, i + 1, form, 0, "back", source=phrase, order="VS", rule="verb of what was said")
    found.back = (reading.sentence_of(lo - 1)[0], lo)
    return found


def tells_quotation(reading: Reading, i: int, clitic: int, form: CueForm) -> Found | None:
    """The attribution of a verb right behind a quotation that nothing leads to: `"لن نغادر"، تقول أم محمد وهي تبكي`."""
    if clitic or form.cue_class not in _CLASSES or not reading.quotes:
        return None
    first, stop, _ = reading.line_of(i)
    thus = _thus(reading, i, first, form)
    if thus == i and (form.suffix or "quote" not in form.frames):
        return None
    closing, beside = thus - 1, _BESIDE if thus == i else _BETWEEN
    while closing > first and reading.words[closing] in beside and closing not in reading.quote_at:
        closing -= 1
        if thus == i:
            break
    twice = reading.words[closing - 1 : closing + 1] == ["'", "'"]  # two single marks for one
    last = closing - 1 - twice
    quotation = reading.quotation_around(last) if last > first else None
    if quotation is None or not quotation.closed or reading.word_at(quotation.end) != closing + 1:
        return None
    opening = reading.word_at(quotation.start)
    free = opening == first or reading.words[opening - 1] in _BEFORE_SPEECH
    if not free or is_term(reading, quotation) or names_body(reading, opening):
        return None
    _, stop = reading.sentence_of(i)
    phrase = noun_phrase(reading, skip_adverbs(reading, i + 1, stop), stop)
    named = phrase.end > phrase.first and can_be_source(reading, phrase, weak=True)
    judges = form.cue_class == "opinion" and closing == i - 1
    if thus < i:
        return _told_back(i, form, phrase, "VS", AFTER_QUOTATION, (opening, closing + 1)) if named else None
    short = closing - opening <= _LONGEST_NAME
    if not named or ((short or needs_sign(reading, i)) and (judges or not is_speaker(reading, phrase))):
        return None  # `«الخطوط» تنفي إلغاء الرحلات`, `«النواب» ينتقد الحكومة`
    told = _told_back(i, form, phrase, "VS", AFTER_QUOTATION, (opening, closing + 1))
    if phrase.end < stop and is_finite_cue(reading, phrase.end):
        return told
    frame, body, _ = find_frame(reading, phrase.end, stop, form)
    behind = skip_adverbials(reading, phrase.end, stop) if frame == "quote" else stop
    if frame == "quote" and set("".join(reading.words[behind:body])) <= _BETWEEN:
        told.frame, told.body = frame, body  # `"لن نغادر"، يقول سمير، "فهذه أرضنا"`
    spoken_in = frame == "prep" and not _SPEECH.isdisjoint(reading.tags(body))  # `"…"، شدد سمير على حسابه`
    return None if frame and told.body < 0 and not spoken_in else told


def _thus(reading: Reading, i: int, first: int, form: CueForm) -> int:
    """The first of the words before the verb at word `i` that point to the quotation before them (`هكذا قال`, `بهذه الكلمات رد`, `هذا ما قاله`); `i` where none do."""
    if i - 1 > first and reading.words[i - 1] in _THUS:
        return i - 1
    pair = tuple(reading.words[max(first, i - 2) : i])
    pointed = pair in _WITH_THESE or (form.suffix and form.pos == "verb" and has_pointer(reading, i))
    return i - 2 if pointed else i


def read_backward(reading: Reading, i: int, form: CueForm) -> Found | None:
    """The attribution of such a verb; `back` holds the words from the sentence's start to the pointer, or the sentence before."""
    lo, stop = reading.sentence_of(i)
    if i - 2 <= lo:
        lo, _ = reading.sentence_of(lo - 1)
    found = Found(i, i + 1, form, 0, "back", rule="verb of what was said")
    end = i - 2
    while end > lo and reading.words[end - 1] in _BEFORE_POINTER:
        end -= 1
    found.back = (lo, end)
    behind = i + 1 if form.suffix else i + 2
    phrase = noun_phrase(reading, skip_adverbs(reading, behind, stop), stop)
    if not form.suffix and not (phrase.end > phrase.first and is_speaker(reading, phrase)):
        return None  # `وهو ما يشير إليه تسليم الطائرات`
    if phrase.end > phrase.first and can_be_source(reading, phrase):
        found.source, found.order = phrase, "VS"
        called = noun_phrase(reading, phrase.end, stop)
        if form.lemma in _CALLS and called.end > called.first:
            found.back, found.frame, found.body = None, "object", called.first
    return found


def before_citation(cues: list[Found], first: int, stop: int) -> tuple[int, int]:
    """The words from `first` to `stop` without who is cited for them at their end: `قتل العشرات بحسب شهود، الأمر الذي نفته الوزارة`."""
    cited = (cue for cue in cues if cue.rule.startswith("citation") and first < cue.first < stop)
    return first, next((cue.first for cue in cited if (cue.source or cue).end >= stop), stop)
