"""Light verbs, whose noun makes the cue (`قدمت تعهداً بـ`, `وجّهت الاتهامات لـ`), and verbs of blame (`حمّل … مسؤولية`)."""

from __future__ import annotations

from functools import lru_cache

from ..text import fold
from .addressees import addressee
from .adverbials import skip_adverbials, skip_adverbs
from .concord import Phrase
from .cues import CueForm
from .frames import Found
from .phrases import noun_phrase
from .preverbal import subject_before
from .reading import Reading
from .subjects import WHAT, can_be_source, is_speaker
from .verb_shapes import looks_verbal
from .wordlists import ABOUT, PEOPLE, PRONOUNS, bare

_FINGERS = [fold(word) for word in ("أصابع", "الاتهام")]
"""They accuse, and the verb that points them does not (`وجهت الرئاسة أصابع الاتهام إلى`)."""
_POINTED_AT = frozenset(("نحو", "صوب"))
"""What fingers that accuse are pointed towards, beside إلى."""
_BEFORE_THAT = frozenset(("الي", "علي"))
_PREPOSITIONS = _BEFORE_THAT | {"من", "ب", "ل"}
"""What the nouns govern."""
_WARNING = fold("تحذير")
_GOVERNED = frozenset("بل")
_WARNED_OF = _GOVERNED | {"من"}
"""What ends the noun of a light verb: `أطلق تحذيرا من السيول`."""
_UPON, _BLAMED_ON = frozenset(map(fold, "لوم لوما لائمة".split())), _GOVERNED | {"علي"}
"""Nouns of blame, and what ends one: `ألقى باللوم على`."""
_ABOUT = ABOUT - {"عن"}
"""Prepositions before what a noun of speech is about, whatever it governs."""
_ASKED_OF = ABOUT
"""Before what one asks about: `أثار تساؤلا عن`."""
_QUESTIONS = fold("تساؤل")
_RAISES = "أثار"
_OVER, _BLAMED = "في", "علي"
"""Before what somebody is blamed for, and before who is."""
_NEAR = 10
"""How far apart, in words, the two may stand."""
_POSSESSIVES = (*PRONOUNS, "هما")
BLAME = 15
"""The farthest, in words, that the noun of a blame may stand behind its verb."""


def read_light_verb(reading: Reading, i: int, clitic: int, form: CueForm) -> Found | None:
    """`قدمت تعهداً بـ`, `وجّهت جهات الاتهامات لـ`: the noun makes the cue, with its verb or, behind a subject, alone."""
    nouns = light_nouns(form.frames)
    lo, stop = reading.sentence_of(i)
    if not clitic and i > lo and "preposition" in reading.tags(i - 1) and reading.words[i - 1] not in WHAT:
        return None  # `وقف في وجه اتهامات لـ`
    at = skip_adverbs(reading, i + 1, stop)
    if "addressee" in form.frames:
        return _read_blame(
            reading, Found(i, i + 1, form, clitic, "object", rule="light verb"), at, stop, nouns
        )
    participle = form.pos == "participle"
    if participle and (at >= stop or reading.words[at] not in nouns or reading.words[i].startswith("ال")):
        return None
    subject, k = None, at
    if at >= stop or reading.words[at] not in nouns:
        subject, k = _subject_before_noun(reading, at, stop, nouns)
        if subject is None:
            return None
    if form.cue_class == "no_comment":
        return _keeps_silent(
            reading, Found(i, at + 1, form, clitic, "no_comment", rule="light verb"), subject
        )
    fingers = reading.words[k : k + 2] == _FINGERS
    opened = _content_behind(reading, k, stop)
    if opened is None and fingers and k + 3 < stop and reading.words[k + 2] in _POINTED_AT:
        opened = "prep", k + 3, 0
    if opened is None:
        return None
    frame, body, letters = opened
    if form.cue_class == "say" and frame != "that":
        return None  # `وجه رسالة إلى الوزير` says to whom, and not what
    if form.cue_class == "point" and frame == "prep" and letters:
        return None  # `لفت انتباه الحضور بعروضه`
    end = at + 1 + fingers if subject is None else i + 1
    found = Found(i, end, form, clitic, frame, body, letters, rule="light verb")
    if participle:
        return found  # `، مقدما شكره للحضور`
    if subject is not None and (fingers or nouns.get(reading.words[k]) == "light"):
        found.first, found.end, found.clitic = k, k + 1 + fingers, 0
    if subject is not None and can_be_source(reading, subject):
        found.source, found.order = subject, "VS"
    else:
        preposed = subject_before(reading, i, form)
        if preposed is not None:
            found.source, found.order = preposed
        elif form.lemma == _RAISES and not clitic and i and reading.words[i - 1].isalpha():
            return None  # `في حادثة أثارت تساؤلات`
    return found


def _keeps_silent(reading: Reading, found: Found, subject: Phrase | None) -> Found | None:
    """`التزمت الوزارة الصمت`, `ما زال الحزب يلتزم بالصمت`: nothing is said, whatever about."""
    if subject is not None:
        found.end = found.first + 1
        found.source, found.order = (subject, "VS") if can_be_source(reading, subject) else (None, "dropped")
        return found
    preposed = subject_before(reading, found.first, found.form)
    if preposed is not None:
        found.source, found.order = preposed
    return found


def _subject_before_noun(
    reading: Reading, at: int, stop: int, nouns: dict[str, str]
) -> tuple[Phrase | None, int]:
    """The subject that stands between a light verb and its noun, adverbials behind it, and the word of the noun; no subject where none follows, or not at once."""
    at_noun = next((k for k in range(at + 1, stop) if reading.words[k] in nouns), 0)
    if not at_noun:
        return None, 0
    subject = noun_phrase(reading, at, stop)
    if subject.first < subject.end < at_noun and _is_titled(reading, subject, at_noun):
        return subject, at_noun
    if subject.end < at_noun:
        behind = skip_adverbials(reading, subject.end, stop)
        comma = behind < stop and reading.words[behind] in "،,"
        near = max(behind, subject.end + subject.person) + comma
        if (
            subject.end == at_noun - 1
            and reading.words[subject.end] == "من"
            and _is_indefinite(reading, subject.end - 1)
        ):
            subject.end -= 1  # `وجه الوزير سيلا من الاتهامات`
        return (subject if near >= at_noun else None), at_noun
    subject.end = at_noun
    return subject, at_noun


def _is_titled(reading: Reading, subject: Phrase, at_noun: int) -> bool:
    """Whether what stands between an office and the noun at word `at_noun` is the rest of the office and its holder's name, which are the subject's: `وجه المفوض العام لوكالة الغوث سمير الحداد انتقادات إلى`."""
    noun = reading.noun(subject.first)
    if noun is None or noun.type not in PEOPLE or not reading.clitic(subject.end, "ل"):
        return False
    between = range(subject.end, at_noun)
    plain = all(reading.words[k].isalpha() and not reading.tags(k) - {"addressee"} for k in between)
    if not plain or any(looks_verbal(reading, k) for k in between):
        return False
    subject.end = at_noun
    return True


def _content_behind(reading: Reading, k: int, stop: int) -> tuple[str, int, int] | None:
    """The frame behind the noun at word `k`, the word at which the content begins, and the letters of it that are a preposition."""
    warns = reading.words[k].startswith(_WARNING)
    blames = bare(reading.words[k]) in _UPON
    governed = _WARNED_OF if warns else _BLAMED_ON if blames else _GOVERNED
    body = max(noun_phrase(reading, k, stop, governed).end, k + 1)
    while body < stop and _may_be_indefinite(reading, body - 1) and _is_indefinite(reading, body):
        body += 1  # `تعهدا خطيا ملزما بـ`
    if body < stop and reading.words[body] not in governed and not _is_governed(reading, body):
        body = skip_adverbials(reading, body, stop)
    if body >= stop:
        return None
    word = reading.words[body]
    letters, frame = 0, "prep"
    if "that" in reading.tags(body):
        frame, body = "that", body + 1
    elif word in _BEFORE_THAT and "that" in reading.tags(min(body + 1, stop - 1)):
        frame, body = "that", body + 2
    elif word in (_ASKED_OF if reading.words[k].startswith(_QUESTIONS) else _ABOUT):
        body += 1
    elif word[0] in "بل" and len(word) > 2 and not reading.tags(body):
        letters = 1
    elif word in _PREPOSITIONS:
        body += 1
    elif word == _OVER and _BLAMED in reading.words[body : min(stop, body + _NEAR)]:
        body += 1  # `باللوم في الهجوم على دمشق`
    else:
        return None
    return (frame, body, letters) if body < stop else None


def _may_be_indefinite(reading: Reading, k: int) -> bool:
    """Whether an indefinite adjective may follow word `k`: behind a hamza no letter shows the accusative (`نداءً عاجلاً`)."""
    return _is_indefinite(reading, k) or reading.words[k].endswith("اء")


def _is_indefinite(reading: Reading, k: int) -> bool:
    """Whether word `k` may bear the ending of an indefinite accusative."""
    word = reading.words[k]
    return word.endswith("ا") and not word.endswith(("ها", "هما")) and not reading.tags(k)


def _read_blame(reading: Reading, found: Found, at: int, stop: int, nouns: dict[str, str]) -> Found | None:
    """`حمّل الرئيس روسيا مسؤولية الهجوم`: who blames, then who is blamed, then the noun; the content begins with the blamed."""
    at = skip_adverbials(reading, at, stop)
    hit = next((k for k in range(at + 1, min(stop, at + BLAME)) if reading.words[k] in nouns), 0)
    if not hit:
        return None
    first = noun_phrase(reading, at, stop)
    if first.end == first.first:
        return None
    before = subject_before(reading, found.first, found.form)
    if before is not None:
        (found.source, found.order), found.body = before, first.first
    elif is_speaker(reading, first):
        further = noun_phrase(reading, first.end, hit)
        blamed = addressee(reading, first, further if further.end > further.first else None, True, True)
        if blamed is None and first.end >= hit:
            return None
        found.source, found.order, found.body = first, "VS", first.end
    else:
        return None
    return found


@lru_cache(maxsize=1000)
def light_nouns(frames: frozenset[str]) -> dict[str, str]:
    """The folded forms of the nouns that make a cue with a verb of these frames, to their frame: `light` or `object`.

    They may have the article, behind ب too (`ألقى باللوم على`), or a pronoun (`وجّه انتقاداته إلى`), and stand in the accusative or in the plural.
    """
    nouns = [frame.split(":") for frame in frames if frame.startswith(("light:", "object:"))]
    return {
        article + noun + ending: frame
        for article in ("", "ال", "بال")
        for ending in ("", "ا", "ات", *_POSSESSIVES, *("ات" + pronoun for pronoun in _POSSESSIVES))
        for frame, noun in nouns
    }


def _is_governed(reading: Reading, k: int) -> bool:
    """Whether ب or ل is written onto word `k`, as onto what the noun governs (`انتقادات لتركيا`)."""
    return reading.clitic(k, "بل") and not reading.tags(k)
