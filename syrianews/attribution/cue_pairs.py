"""Pairs of cues of which one is no attribution of its own.

It tells how the other one's words were said, is what that one says or describes, or says once more that it speaks.
"""

from __future__ import annotations

from .concord import gender_of
from .frames import Found
from .intentions import INTENDS
from .noun_objects import is_deed
from .reading import Reading
from .shapes import is_possessed, without_pronoun
from .sources import source_type
from .traits import cues_that

_DESCRIBES = "وصف"
_THROUGH = "على لسان"
_WHO = frozenset(("من", "ما", "مما", "عما"))
_EXPRESSES = cues_that("voices")
_QUOTES = cues_that("quoted_speaker")
_SAYS = cues_that("says")
_OF_ONES_OWN = ("assert", "disclose")
"""Classes of verbs that tell of the speaker's own stance: `أكد رفضه`, `أعلن ترحيبه`."""
_PASSES_ON = cues_that("passes_on") | cues_that("stands_in")
_PRONOUNS = {"m": ("نه", "نهم", "نهما"), "f": ("نها", "نهن", "نهما"), "": ("نهم", "نهما")}
"""Endings of أن and إن with the pronoun for a speaker, by gender."""


def stands_in_gap(cue: Found, earlier: Found) -> bool:
    """Whether a cue stands between an earlier one and its content: there it tells how something was said, but in a relative clause, or is the noun of a light verb."""
    parted = earlier.frame in ("that", "colon", "quote") or earlier.rule == "light verb"
    joined = cue.form.pos == earlier.form.pos == "masdar" and cue.form.suffix and cue.clitic > 0
    parted = parted or joined  # `رفض المملكة وإدانتها للهجوم`
    return (
        parted
        and earlier.first < cue.first < earlier.body
        and not (cue.order == "relative" and cue.body < earlier.body)
    )


def is_second(reading: Reading, cue: Found) -> bool:
    """Whether a verbal noun with a pronoun is joined to another one, with which it shares what it is about: `استنكارها وشجبها للهجوم`, `تقديره وشكره`."""
    i = cue.first
    if not cue.form.suffix or i == 0 or reading.words[i][0] != "و":
        return False
    if cue.source is not None and cue.order == "VS" and not reading.clitic(cue.source.first, "ل"):
        return False  # `صعوبة تصديقها واعتبرها البعض خدعة`
    before = reading.words[i - 1]
    same = without_pronoun(before) != before and before[-1] == reading.words[i][-1]
    return same and is_possessed(reading, i - 1) and is_deed(before)


def speaks_for(reading: Reading, cue: Found, earlier: Found) -> bool:
    """Whether `على لسان` only tells through whom the subject of the verb before it speaks: `أعربت الحكومة على لسان وزيرها عن`."""
    same = reading.sentence_of(cue.first) == reading.sentence_of(earlier.first)
    if cue.form.lemma != _THROUGH or cue.source is None or earlier.source is None or not same:
        return False
    told = earlier.form.pos == "verb" and earlier.form.lemma not in _PASSES_ON
    medium = source_type(reading, earlier.source) == "media"  # it passes on what another says
    return told and not medium and earlier.first < cue.first <= earlier.body


def is_foretold(reading: Reading, cue: Found, earlier: Found) -> bool:
    """Whether a speaker only says of himself that he will speak: `قال الرئيس إنه سيعلن قراره غدا`."""
    form, source = cue.form, earlier.source
    own = cue.first > 0 and "that" in reading.tags(cue.first - 1) and earlier.body == cue.first
    if form.tense != "future" or not own or not reading.words[cue.first - 1].endswith(_PRONOUNS[form.gender]):
        return False
    return source is None or gender_of(reading, source) in ("", form.gender)


def is_object(reading: Reading, cue: Found, earlier: Found) -> bool:
    """Whether what seems a cue with a pronoun is the noun that the verb before it speaks of (`أعلن الحزب رفضه تمرير القانون`, `أكد إدانته للهجوم`), or a noun for what is thought or felt only what a verb expresses (`أعرب عن اعتقاده أن`)."""
    spoken_of = cue.first == earlier.body and earlier.frame in ("object", "prep")
    who = reading.words[cue.first - 1] in _WHO  # `حذر من وصفهم بالأعداء`
    if not spoken_of or who or cue.clitic:
        return False
    if cue.form.pos == "verb":
        return cue.form.suffix
    if earlier.form.lemma in _EXPRESSES:
        return cue.form.pos == "masdar" and (cue.form.suffix or cue.order == "none")
    own = earlier.form.cue_class in _OF_ONES_OWN and cue.form.suffix
    return cue.form.pos == "masdar" and own and cue.form.lemma not in INTENDS | _SAYS


def is_of_quoted(cue: Found, earlier: Found) -> bool:
    """Whether a verbal noun only says again that somebody is quoted: `نقلا عن الوزير قوله إن`."""
    if earlier.form.lemma not in _QUOTES or earlier.source is None or cue.form.pos != "masdar":
        return False
    return cue.form.suffix and 0 <= cue.first - earlier.source.end <= 1


def is_described(reading: Reading, cue: Found, earlier: Found) -> bool:
    """Whether a verbal noun is only what the verb before it describes: `وصف الاتهامات بأنها سخيفة`."""
    told = cue.form.pos == "masdar" and cue.frame == "that" and reading.words[cue.body - 1].startswith("بان")
    noun = told or (cue.first == earlier.body and cue.form.pos == "masdar" and _calls(reading, cue.body))
    noun = noun or (
        cue.first == earlier.body and cue.form.pos == "verb" and not cue.clitic
    )  # `وصف نقل المرضى بأنه`
    return noun and earlier.form.lemma == _DESCRIBES and earlier.body <= cue.first


def _calls(reading: Reading, k: int) -> bool:
    """Whether ب in the quotation marks at word `k` leads to what something is called: `وصف الانتقادات "بالثرثرة"`."""
    return k in reading.quote_at and k + 1 < len(reading) and reading.clitic(k + 1, "ب")


def is_same_silence(cue: Found, earlier: Found) -> bool:
    """Whether a refusal to comment is joined to another one by و: `لم يؤكد الوزير ولم ينف`."""
    behind = earlier.source.end if earlier.source is not None and earlier.order == "VS" else earlier.end
    both = cue.frame == earlier.frame == "no_comment"
    return both and 0 <= cue.first - behind <= 1


def repeats(cue: Found, found: list[Found]) -> bool:
    """Whether a participle of saying only doubles the verb right before it: `أردفت قائلة`."""
    return (
        cue.form.pos == "participle"
        and cue.form.lemma == "قال"
        and bool(found)
        and found[-1].end == cue.first
    )
