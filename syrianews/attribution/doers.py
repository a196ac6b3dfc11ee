"""Who does the saying: passives and the accused told from speakers, and subjects whose gender is not that of their verb."""

from __future__ import annotations

import re

from ..actors.nations import adjective_of
from ..actors.vocabulary import Vocabulary
from ..text import fold
from .clause import Clause
from .concord import Phrase
from .cues import STATES
from .frames import governed_prepositions
from .names import takes_name
from .objects import headed_by_event
from .reading import Reading
from .shapes import NOMINATIVE, is_definite, is_possessed
from .subjects import agrees, can_be_source, is_speaker
from .traits import cues_that
from .verb_shapes import looks_verbal
from .wordlists import STRETCHES

TELLS_SOMEBODY = cues_that("tells_somebody")
"""Verbs with whom one tells and what in the accusative."""
_DESCRIBES, _TAKES_FOR = cues_that("describes"), cues_that("takes_for")
_AMOUNTS = [fold("بمثابة")]
_ELATIVE = re.compile(r"الا\w{2,3}$|ال\w{2,3}[يا]$")
_BY_WHAT = [[fold(word)] for word in "ب بأنه بأنها بأنهم بأنهما بأنهن".split()]
"""They lead from a verb that describes nobody right to what it says."""
_TIMES = STRETCHES | {fold("الآن")}
"""They say when behind a verb: `قال الأسبوع الماضي إن`."""


def has_doer(reading: Reading, clause: Clause) -> bool:
    """Whether a speaker stands between a verb that is a cue in the passive only and its preposition: `تنظر إسرائيل إلى الميزة`."""
    form, first = clause.verb.form, clause.first
    passive = form.voice == "passive" and form.frames and all(f.startswith("prep:") for f in form.frames)
    return bool(passive) and first is not None and first.end <= clause.body and is_speaker(reading, first)


def is_passive_description(reading: Reading, clause: Clause, subject: Phrase | None) -> bool:
    """Whether the verb only tells what something counts as: `الحزب الذي يعتبر القوة الثانية`, `تعتبر الساحة مقصدا`."""
    form, first = clause.verb.form, clause.first
    if form.lemma not in _TAKES_FOR or form.tense != "imperfect" or form.suffix:
        return False
    if first is not None and clause.before is None and reading.words[first.end : first.end + 1] == _AMOUNTS:
        return agrees(reading, first, form)  # `تعتبر المدينة بمثابة "عاصمة"`
    if clause.frame != "object":
        return False
    if subject is not None:
        place = subject.mention is not None and subject.mention.type == "LOC"
        return place or not (is_speaker(reading, subject) or NOMINATIVE.match(reading.words[subject.first]))
    relative = clause.before is not None and clause.before[1] == "relative"
    return relative and not (first is not None and _takes_predicate(reading, first, clause.stop))


def _takes_predicate(reading: Reading, phrase: Phrase, stop: int) -> bool:
    """Whether an indefinite noun or adjective stands right behind a definite phrase that ranks nothing: what somebody takes it for (`التي تعتبر الحزب منظمة`)."""
    k = phrase.end
    if k >= stop or not (phrase.definite and reading.words[k].isalpha()) or reading.tags(k):
        return False
    ranks = any(_ELATIVE.match(reading.words[j]) for j in range(phrase.first, k))
    word = reading.words[k]
    ends = word.endswith(("ا", "ه")) and not reading.clitic(k, "وبل")
    return ends and not (ranks or is_definite(word) or looks_verbal(reading, k))


def is_accused(reading: Reading, clause: Clause) -> bool:
    """Whether the man before the verb is the accused: `كان فلان قد اتهم بأنه`, `أشخاص اتهموا بالتهريب`; whoever accuses names somebody between verb and preposition."""
    form, i = clause.verb.form, clause.verb.first
    told = form.cue_class == "accuse" or form.lemma in _DESCRIBES
    if not told or form.suffix or clause.frame not in ("that", "prep"):
        return False
    if clause.first is not None and clause.first.first < clause.body - 1:
        return False
    behind = clause.at + 1 - clause.letters
    if form.cue_class == "accuse" and clause.before is not None and "auxiliary" in reading.tags(i - 1):
        bare = clause.letters == 1 or clause.frame == "that"
        if bare and form.tense == "perfect" and form.number == "s" and clause.body <= behind:
            return True
    if form.lemma in _DESCRIBES and form.tense == "perfect" and reading.words[i + 1 : i + 2] in _BY_WHAT:
        return True  # `هجوما وصف بـ"الحملة"`, `علاقات وصفت بأنها متينة`
    count = Vocabulary.default().count
    opened = i + 1 in reading.quote_at  # `اتهمت "بالإهمال"`
    word = reading.words[i + 1 + opened] if i + 1 + opened < len(reading) else ""
    led = word[:1] == "ب" and "ب" in governed_prepositions(form) and count(word[1:]) > count(word)
    return led and clause.body == i + 1 and (opened or clause.letters == 1)


def is_her_title(reading: Reading, clause: Clause) -> bool:
    """Whether a masculine title right behind a feminine verb and before what is said is a woman's: `رجحت عضو اللجنة أن`."""
    form, first = clause.verb.form, clause.first
    assert first is not None
    plain = form.gender == "f" and clause.frame == "that" and "addressee" not in form.frames
    return plain and takes_name(reading, first.first) and clause.body - first.end <= 3


def must_speak(reading: Reading, clause: Clause) -> bool:
    """Whether the definite noun behind a verb of saying, which takes no object beside a clause, is its subject whatever its gender: `قالت الدفاع إن`, `قالت الدعوى: …`, `أوضح القدرة أن`."""
    form, first = clause.verb.form, clause.first
    assert first is not None
    says = not form.frames & {"object", "addressee"} and clause.frame in ("that", "colon", "quote")
    says = says or (clause.frame == "that" and clause.body - first.end == 1 and first.end == first.first + 1)
    return (
        says
        and clause.before is None
        and reading.words[first.first] not in _TIMES
        and can_be_source(reading, first)
    )


def must_say(reading: Reading, clause: Clause, subject: Phrase) -> bool:
    """Whether people in the wrong case stand between a verb that tells nobody anything and its clause: `ويرى المؤيدين أن`."""
    form = clause.verb.form
    tells = form.lemma in TELLS_SOMEBODY or "addressee" in form.frames
    leads = clause.frame == "that" and clause.body == subject.end + 1
    between = "preposition" in reading.tags(clause.verb.first)  # `العلاقات بين البلدين بأنها`
    return leads and not tells and not between and not reading.has_tanwin(subject.first)


def is_team(reading: Reading, clause: Clause) -> bool:
    """Whether a team called by its town alone stands behind a masculine verb by which nobody speaks of a town or to one: `أعلن برشلونة أن`."""
    form, first = clause.verb.form, clause.first
    assert first is not None
    mention = reading.mention_at.get(first.first)
    if mention is None or mention[1].type != "GPE" or mention[1].actor in adjective_of():
        return False
    return (
        mention[0] == first.end
        and form.gender == "m"
        and form.cue_class in STATES
        and "addressee" not in form.frames
    )


def must_be_named(reading: Reading, clause: Clause) -> bool:
    """Whether a verb opens its sentence without a conjunction, so that its subject stands behind it, whatever it is: `أعلن ملاك السفن إضرابا`."""
    verb, form, first = clause.verb, clause.verb.form, clause.first
    assert first is not None
    opens = verb.first == reading.sentence_of(verb.first)[0] and not verb.clitic and not clause.frame
    plain = form.tense == "perfect" and form.voice == "active" and form.lemma not in _TAKES_FOR
    k = first.first
    dual = first.end > k + 1 and is_definite(reading.words[k + 1])  # `ناديا الشمال`
    accusative = reading.words[k].endswith("ا") and not dual
    return opens and plain and not (headed_by_event(reading, first) or is_possessed(reading, k) or accusative)
