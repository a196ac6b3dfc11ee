"""Circumstantial participles as cues: `مشيراً إلى أن`, `مؤكدة استعداد بلادها`, `محمّلا الحكومة مسؤولية ما حدث`."""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbs
from .cues import CueForm, CueLexicon
from .frames import Found, find_frame
from .light_verbs import BLAME, light_noun
from .objects import has_pronoun_before
from .phrase_parts import ends_phrase
from .phrases import noun_phrase
from .reading import Reading
from .shapes import EVENTS, MASDAR
from .traits import cues_that
from .wordlists import DEMONSTRATIVES, number_words

_DESCRIBES = cues_that("describes")
_POINTING = DEMONSTRATIVES | frozenset(map(fold, "إياه إياها إياهم".split()))
"""Pronouns and demonstratives that a participle takes as its object: `معتبراً ذلك تقدماً`."""


def read_participle(
    reading: Reading, i: int, clitic: int, form: CueForm, lexicon: CueLexicon
) -> Found | None:
    """A circumstantial participle: `مشيراً إلى أن`, `مؤكدة استعداد بلادها`; None for one with the article, an attribute."""
    lo, stop = reading.sentence_of(i)
    word = reading.words[i]
    if word.startswith("ال"):
        return None
    if i > lo and form.cue_class == "accuse" and _is_number(reading, i - 1):
        return None
    opens = bool(clitic) or i == lo or reading.words[i - 1] in "،,-–—)"
    if not _is_accusative(reading, i):
        return None
    at = skip_adverbs(reading, i + 1, stop)
    accuses = "addressee" in form.frames and word.endswith("ا")
    reach = 25 if accuses else 12
    frame, body, letters = find_frame(reading, at, min(stop, at + reach), form, lexicon)
    governs = opens or (word.endswith("ا") and at < stop and _begins_object(reading, at))
    if any(f.startswith("object:") for f in form.frames):
        return _blaming_participle(reading, i, clitic, form, at, stop, lexicon)
    takes_object = governs and not form.strict and "object" in form.frames and at < stop
    described = frame and at < stop and "object" in form.frames and form.cue_class == "opinion"
    pointed = described and reading.words[at] in _POINTING
    if pointed or (described and form.lemma in _DESCRIBES and body > at and _begins_object(reading, at)):
        frame, body, letters = "object", at, 0
    if frame in ("", "prep", "quote") and takes_object and body != at and not ends_phrase(reading, at):
        phrase = noun_phrase(reading, at, stop, lexicon)
        if phrase.end > phrase.first:
            frame, body, letters = "object", at, 0
    elif not frame and takes_object and reading.words[at] in _POINTING:
        frame, body, letters = "object", at, 0
    if not frame or body - at > (reach if accuses else 10):
        return None
    if not opens and frame != "object" and body - at > (reach if accuses else 2):
        return None
    if (
        form.strict
        and not opens
        and not (word.endswith("ا") and (frame == "that" or body - at > 1 or body in reading.quote_at))
    ):
        return None
    if frame in ("prep", "that") and "addressee" in form.frames:
        phrase = noun_phrase(reading, at, body, lexicon)
        if phrase.end > phrase.first:
            body, letters = phrase.first, 0
    found = Found(i, i + 1, form, clitic, frame, body, letters, gap=(at, body), rule=f"participle+{frame}")
    if form.cue_class == "accuse" and frame == "prep" and body == at and has_pronoun_before(reading, i):
        found.order = "none"  # `إنها متهمة بـ`: somebody accuses her
    return found


def _is_number(reading: Reading, k: int) -> bool:
    """Whether word `k` counts what follows (`16 متهما`, `خمسة متهمين`): then that is a noun."""
    return reading.words[k][0].isdigit() or reading.words[k] in number_words()


def _blaming_participle(
    reading: Reading, i: int, clitic: int, form: CueForm, at: int, stop: int, lexicon: CueLexicon
) -> Found | None:
    """`محمّلا الحكومة مسؤولية ما حدث`: who is blamed, then the noun; the content begins with the blamed."""
    nouns = {f.split(":", 1)[1]: "object" for f in form.frames if f.startswith("object:")}
    hit = any(light_noun(reading, k, stop, nouns) for k in range(at + 1, min(stop, at + BLAME)))
    if not hit or noun_phrase(reading, at, stop, lexicon).end == at or not _is_accusative(reading, i):
        return None
    return Found(i, i + 1, form, clitic, "object", at, gap=(at, at), rule="participle+object")


def _begins_object(reading: Reading, k: int) -> bool:
    """Whether word `k` is sure to begin the object of the participle before it: `نافيا مقتل`, `معتبرا إياه`."""
    word = reading.words[k]
    return (
        k in reading.mention_at
        or word.startswith("ال")
        or word in EVENTS
        or word in _POINTING
        or bool(MASDAR.match(word))
    )


def _is_accusative(reading: Reading, i: int) -> bool:
    word = reading.words[i]
    if word.endswith("ه"):
        return reading.original(i).rstrip("\u064b\u064c\u064d").endswith("ة")
    return word.endswith(("ا", "ين", "ات"))
