"""What a verbal noun speaks of: its object, with or without the ل that marks it, and what a preposition leads to."""

from __future__ import annotations

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .cases import is_oblique
from .concord import Phrase
from .cues import CueForm
from .noun_contents import DEED_VERBS
from .phrase_parts import BODIES
from .plural_nouns import FORESEES
from .reading import Reading
from .shapes import (
    EVENTS,
    REFLEXIVE,
    is_definite,
    is_event,
    is_no_adjective,
    is_possessed,
    without_pronoun,
)
from .traits import cues_that
from .verb_shapes import MASDAR, looks_verbal
from .wordlists import ANY, DEMONSTRATIVES, OWN_FEELINGS, PEOPLE

_OF_DEGREE = frozenset(
    map(
        fold,
        "الكامل التام المطلق القاطع الشديد العميق البالغ الصريح الواضح الدائم المستمر القوي الثابت".split(),
    )
)
"""Adjectives of how firm a stance is."""
_ADMITTED = frozenset(
    map(
        fold,
        "صعوبة قوة ضعف حقيقة جريمة جريمت جرائم أخطاء خطئ فضل خسارة خسارت عجز نقص قصور حاجة حاجت صواب خلاف خلافات مشكلة مشاكل تحديات ديون ثغرات مخالفات تجاوزات".split(),
    )
)
"""What somebody admits, beside deeds: `رغم اعترافه بأخطاء الفريق`."""
_STATEHOOD = frozenset(map(fold, "استقلال سيادة دولة حكومة".split()))
"""What one state recognises of another."""
_RECOGNISES = cues_that("recognises")
_KINDS_OF_PLACE = frozenset(map(fold, "منطقة مدينة دولة ولاية محافظة عاصمة جمهورية إقليم مملكة".split()))
"""What a place is declared to be."""
_AGAINST = fold("مقابل")
"""A preposition in news: `تأييد ثلاثة مقابل رفض اثنين`."""
_STRESSES = "شدّد"
"""Its noun also says that somebody is treated hard."""


def reports_in_object(reading: Reading, form: CueForm, body: int) -> bool:
    """Whether what the verbal noun governs with a preposition is what was said; `اعتراف` needs a deed, since states recognise states."""
    if body == len(reading):
        return False
    if form.lemma in _RECOGNISES:
        word = reading.words[body].removeprefix("ب")
        admitted = without_pronoun(word.removeprefix("ال")) in _ADMITTED
        return (is_event(reading, body, clitic=True) or admitted) and word not in _STATEHOOD
    if form.lemma in FORESEES:
        return is_event(reading, body, clitic=True)
    if form.lemma == _STRESSES:
        noun = reading.noun(body)
        people = (noun is not None and noun.type in PEOPLE) or is_oblique(reading.words[body])
        return not people and body not in reading.mention_at  # `تشديد الحكومة على المزارعين`
    return form.cue_class not in ("say", "cite", "accuse")


def behind_adjective(reading: Reading, k: int, stop: int) -> int:
    """The word behind an adjective of the verbal noun, where what it governs follows: `رفض القاهرة التام لـ`, `دعمها الكامل لـ`."""
    return k + 1 if k + 1 < stop and reading.words[k].removesuffix("ه") in _OF_DEGREE else k


def object_behind(reading: Reading, k: int, stop: int, form: CueForm) -> tuple[str, int, int]:
    """The object of a verbal noun: another verbal noun, or what ل marks as object (`رفضه للقرار`, `تأييد لندن لبقائه`)."""
    if takes_event(reading, k, stop, form):
        return "object", k, 0
    if is_stance(form) and k < stop and reading.clitic(k, "ل"):
        return "prep", k, 1
    return "", -1, 0


def is_stance(form: CueForm) -> bool:
    """Whether a verbal noun tells what somebody thinks of its object, which ل may mark."""
    return form.cue_class in ("opinion", "deny") and "object" in form.frames


def takes_event(reading: Reading, k: int, stop: int, form: CueForm) -> bool:
    """Whether what a verbal noun speaks of begins at word `k`: a deed or a thing of the speaker's (`إعلان الوزير تنفيذ`, `إعلان الحزب نيته`)."""
    if "object" not in form.frames or k >= stop or k in reading.mention_at:
        return False
    own = is_possessed(reading, k) and not reading.tags(k) and reading.words[k][0] not in "وفبلك"
    return own or is_event(reading, k) or _is_reflexive(reading, k, stop)


def _is_reflexive(reading: Reading, k: int, stop: int) -> bool:
    """Whether a verbal noun of form V or VI stands at word `k` before a genitive: `إعلان الجمعية توقف المستشفى`."""
    if k + 1 >= stop or not REFLEXIVE.match(reading.words[k]) or reading.tags(k):
        return False
    return k + 1 in reading.mention_at or is_definite(reading.words[k + 1]) or reading.noun(k + 1) is not None


def takes_any(reading: Reading, k: int, stop: int, form: CueForm) -> bool:
    """Whether what a verbal noun speaks of begins at word `k`, though it is no deed: `رغم انتقادها إسرائيل`, `بعد رفض الوزير هذا المقترح`, `رغم استبعاد الحكومة أي تدخل`."""
    pointed = k + 1 < stop and reading.words[k] in DEMONSTRATIVES and is_definite(reading.words[k + 1])
    shown = "object" in form.frames and (pointed or (k + 1 < stop and reading.words[k] in ANY))
    return shown or takes_thing(reading, k, stop, form) or takes_some(reading, k, stop, form)


def acts_on_any(reading: Reading, phrase: Phrase, k: int, stop: int, form: CueForm) -> bool:
    """Whether `takes_any` holds behind a genitive that is a state, a body or somebody, who has no name at word `k`: `رفض الوزارة هذا المقترح`, but not `إعلان المرشح | سمير الحداد`, `كشف نتائج التحقيق`."""
    named, noun = reading.mention_at.get(k), reading.noun(phrase.first)
    if named is not None and named[1].type == "PERSON" and not phrase.person:
        return False
    if phrase.mention is not None and phrase.mention.type == "GPE" and reading.words[k] in _KINDS_OF_PLACE:
        return False  # `إعلان المدينة منطقة منكوبة`: what it is made
    speaker = noun is not None and (noun.type in PEOPLE or noun.type in BODIES)
    if not (speaker or phrase.first in reading.mention_at):
        return False
    surname = phrase.person and takes_some(reading, k, stop, form)
    return not surname and takes_any(reading, k, stop, form)


def takes_thing(reading: Reading, k: int, stop: int, form: CueForm) -> bool:
    """Whether a definite noun, a name or what `ما` opens at word `k` is the object of a verbal noun with a pronoun (`بعد إعلانه الترشح`, `رغم انتقادها إسرائيل`), and no adjective of it (`بعد إعلانه الأخير`)."""
    if "object" not in form.frames or k >= stop:
        return False
    word = reading.words[k]
    named = k in reading.mention_at and not reading.clitic(k, "وفبلك")
    return named or word == "ما" or (is_definite(word) and is_no_adjective(reading.noun(k), word))


def takes_some(reading: Reading, k: int, stop: int, form: CueForm) -> bool:
    """Whether an indefinite noun at word `k` is the object of a verbal noun with a pronoun, whose adjective would have the article: `إعلانهم إضرابا`, `رفضه شروط النادي`."""
    if "object" not in form.frames or k >= stop or k in reading.named or reading.tags(k):
        return False
    word = reading.words[k]
    if (
        reading.words[k - 1] in "،,"
        or is_definite(word)
        or word.endswith("يا")
        or looks_verbal(reading, k)
        or reading.clitic(k, "وفبلك")
    ):
        return False
    if word in DEED_VERBS or word == _AGAINST or not word.isalpha():
        return False
    noun = word.removesuffix("ا") if reading.original(k).endswith(("ا", "اً", "ًا")) else word
    count = Vocabulary.default().count
    return count("ال" + noun) > 0 or reading.noun(k) is not None


def is_deed(word: str) -> bool:
    """Whether a folded word, without a pronoun at its end, is a verbal noun or a word for a mood: `استنكارها`, `شكره`, `إدانته`."""
    stem = without_pronoun(word)
    return stem in OWN_FEELINGS or any(
        w in EVENTS or MASDAR.match(w) for w in (stem, stem.removesuffix("ت") + "ه")
    )
