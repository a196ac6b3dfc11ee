"""Things and deeds, which news lets do much and say nothing: told from speakers by how seldom they stand behind a verb of saying."""

from __future__ import annotations

from ..actors.nations import nisbas
from ..actors.vocabulary import Vocabulary
from ..text import fold
from .adverbs import ON_HIS_PART
from .before_verbs import CLAUSE_HEADS
from .clause import Clause
from .concord import Phrase, is_given_name
from .frames import Found
from .names import is_surname
from .phrase_parts import ELATIVE, head_at
from .reading import Reading
from .shapes import is_definite, is_possessed, without_pronoun
from .subjects import agrees, is_bare_ministry
from .terms import LETTERS
from .traits import cues_that
from .verb_shapes import looks_verbal
from .wordlists import AMONG, ANY, DEMONSTRATIVES, OFTEN, bare, is_number, weak_source_nouns

ESTIMATED = "قدّر"
"""Before a thing and ب it is a passive: `تقدر قيمة الصفقة بمليون دولار`."""
_PASSIVES = cues_that("takes_for") | {ESTIMATED, "رجّح", "نسب", "فضّل"}
"""Verbs that are rather passives before a thing."""
_SHOWN_BY_THINGS = cues_that("shown_by_things")
_REPEATS = cues_that("repeats")
_TOLD = frozenset({"that", "quote", "colon"})
_ENDS_NAME = frozenset('"»”)')
"""Marks that end a name before its adjective: `شبكة «النبع» الإخبارية أكدت`."""
_EVERYBODY_WHO = ["كل", "من"]
_WHO, _ASKED, _BEHIND_ASKED = "من", frozenset("؟?"), frozenset('"»”.)')
_MEANS = "أفاد"
"""Of a thing it says what that means: `ما يفيد بأن`."""
_WHAT, _FROM_WHAT = "ما", frozenset(("مما", "بما"))
_NUMBER, _ALL = "عدد", "كل"
_KNOWN = 20
"""A word seen less often than this in the counted news is rather part of a foreign name."""
_OF_GOD = frozenset(map(fold, "الله تعالى سبحانه صلى".split()))
_PRAISED = {"جل": {"جلاله", "وعلا", "شانه", "ثناؤه", "من"}, "عز": {"وجل", "من", "وعلا"}, "تبارك": {"وتعالي"}}
"""Beginnings of pious formulas in the place of a speaker, whose words are scripture and no news: `قال تعالى`, `قال عز من قائل`."""


def quotes_scripture(reading: Reading, found: Found) -> bool:
    """Whether God or a formula of piety stands where the speaker does: `قال تعالى: "…"`, `توعد الله الظالمين بـ`, `قال عز من قائل: "…"`."""
    k = found.end if found.source is None else found.source.first
    if k + 1 >= len(reading) or k in reading.mention_at:
        return False
    return reading.words[k] in _OF_GOD or reading.words[k + 1] in _PRAISED.get(reading.words[k], ())


def speaks_of_any(reading: Reading, found: Found) -> bool:
    """Whether the speaker is any one at all, so that nobody has spoken: `لا دليل ولا أي مؤشر يؤكد أن`, `يدرك أي عاقل أن`, `من قال إن الأمر سهل؟`; who says nothing may be any (`لم يعلق أي مسؤول`)."""
    source = found.source
    if source is not None and source.end == source.first + 1 and reading.words[source.first] == _WHO:
        lo, stop = reading.sentence_of(source.first)
        last = stop - 1
        while last > source.first and reading.words[last] in _BEHIND_ASKED:
            last -= 1
        opens = source.first == lo or source.first - 1 in reading.quote_at
        return opens and reading.words[last] in _ASKED  # `من قال إن الأمر سهل؟`
    if (
        source is None
        or source.end <= source.first + 1
        or source.first in reading.named
        or found.form.polarity == "no_comment"
    ):
        return False
    further = reading.words[source.first + 1]  # `أي بي سي`
    any_one = reading.words[source.first] in ANY and not reading.original(source.first).startswith("آ")
    return any_one and further not in LETTERS and Vocabulary.default().count(further) >= _KNOWN


def is_mute(reading: Reading, phrase: Phrase) -> bool:
    """Whether a thing, a deed or a quality heads the phrase: `الهجوم`, `قدرة الجيش`, `محاولاتها`.

    Names, adjectives that stand for somebody (`المركزي`), ministries by their field (`العمل`) and numbers of people are none.
    """
    k = head_at(reading, phrase.first, phrase.end)
    told = any(
        j in reading.quote_at or reading.noun(j) is not None or is_number(reading.words[j])
        for j in range(phrase.first, k + 1)
    )
    if told or k in reading.mention_at or reading.tags(k) or phrase.person or phrase.unknown:
        return False
    word, vocabulary = reading.words[k], Vocabulary.default()
    stem = without_pronoun(word) if is_possessed(reading, k) else word.removeprefix("ال")
    some = word in AMONG or ELATIVE.match(word) or reading.words[max(0, k - 2) : k] == _EVERYBODY_WHO
    some = some or "determiner" in reading.classes(stem) or is_bare_ministry(reading, k, k + 1)
    if some or stem in nisbas() or is_given_name(word) or is_surname(word):
        return False
    if bare(stem) in weak_source_nouns() or vocabulary.is_attribute(word):
        return False
    return vocabulary.is_mute(stem) or (stem.endswith("ت") and vocabulary.is_mute(stem[:-1] + "ه"))


def is_measured(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase is about a number of people or things, or a thing that has a size: `عددهم`, `قيمة الصفقة`."""
    return without_pronoun(reading.words[phrase.first]) == _NUMBER or is_mute(reading, phrase)


def is_spoken_of(reading: Reading, clause: Clause, subject: Phrase) -> bool:
    """Whether the noun behind the verb is a thing that only its object can be, alone as it stands there: `وأدان محاولاتها العدائية`, `وجدد عزمه على المضي`."""
    form = clause.verb.form
    if form.lemma in _REPEATS and any(
        told.pos == "masdar" for told in reading.lexicon.find(reading.words[subject.first])[1]
    ):
        return True
    if "object" not in form.frames or clause.frame in _TOLD or clause.second is not None:
        return False
    told = clause.verb.clitic > 0 or form.tense == "perfect"
    return told and form.lemma not in _PASSIVES and is_mute(reading, subject)


def tells_when(reading: Reading, clause: Clause) -> bool:
    """Whether a thing between the verb and its clause only says when he spoke who stands before the verb: `كان الوزير قد أكد عشية اللقاء أن`."""
    if clause.before is None or clause.first is None or clause.frame not in _TOLD:
        return False
    straight = clause.body - clause.first.end == 1 and reading.words[clause.first.end][0] != "و"
    return straight and is_mute(reading, clause.first)


def is_said_again(reading: Reading, clause: Clause) -> bool:
    """Whether a verbal noun of speech right before what is said is what somebody says again, and no subject: `جدد التأكيد على أن`, `كرر تأكيداته بأن`."""
    first = clause.first
    if first is None or clause.verb.form.lemma not in _REPEATS or clause.frame not in _TOLD | {"prep"}:
        return False
    plain = clause.frame != "prep"
    return clause.body - first.end <= 2 and any(
        told.pos == "masdar" and (plain or told.cue_class == "assert")
        for told in reading.lexicon.find(reading.words[first.first])[1]
    )


def is_shown_by_thing(reading: Reading, found: Found) -> bool:
    """Whether a thing or a deed only shows or brings about something: `الهجوم يؤكد الحاجة إلى`, `تشير مكونات النمو إلى`."""
    source = found.source
    if found.form.pos != "verb":
        return False
    if _is_of_this(reading, found):
        return True
    if found.form.lemma not in _SHOWN_BY_THINGS | {_MEANS}:
        return False
    if _is_of_what(reading, found) or _is_of_indefinite(reading, found):
        return True
    if source is None or found.form.lemma == _MEANS:
        return False
    if (
        reading.words[source.first] in DEMONSTRATIVES
        and found.order == "SV"
        and source.end == source.first + 2
    ):
        return source.end - 1 not in reading.named and reading.noun(source.end - 1) is None
    k = source.first - 1
    named = k >= 0 and (k in reading.named or reading.words[k] in _ENDS_NAME)
    named = named or not agrees(reading, source, found.form)  # `أوضح القدرة أن`
    turns = found.first > 1 and reading.words[found.first - 2].lstrip("و") == "من"
    named = named or (turns and reading.words[found.first - 1] in ON_HIS_PART)  # `من جهته أكد العيد جاهزيته`
    return not named and is_mute(reading, source)


def _is_of_what(reading: Reading, found: Found) -> bool:
    """Whether what was told is the subject of a relative clause about it: `مما يشير إلى أن`, `وهو ما يؤكد أن`, `إحضار ما يفيد بأن`."""
    k, form = found.first - 1, found.form
    if (
        k < 1
        or found.order != "dropped"
        or found.clitic
        or form.suffix
        or form.gender != "m"
        or form.number != "s"
    ):
        return False
    word = reading.words[k]
    return word in _FROM_WHAT or (
        word == _WHAT and form.tense == "imperfect" and reading.words[k - 1] not in OFTEN
    )


def _is_of_indefinite(reading: Reading, found: Found) -> bool:
    """Whether the verb stands in a clause about an indefinite thing: `أعراض تشير إلى أنه`, `عملا جبانا يؤكد على`, `انطباعا يفيد بأن`."""
    k = found.first - 1
    if (
        found.form.tense != "imperfect"
        or found.clitic
        or found.order not in ("dropped", "SV")
        or found.form.suffix
    ):
        return False
    source = found.source
    if source is not None and (source.end != found.first or source.definite):
        return False
    lo, head = reading.sentence_of(k + 1)[0], False
    for j in range(k, max(lo, k - 2), -1):
        word = reading.words[j]
        other = not word.isalpha() or is_definite(word) or j in reading.named or reading.tags(j)
        if other or looks_verbal(reading, j):
            break
        stem = word.removeprefix("ب")
        told = (
            reading.noun(j) is not None
            or "occasion" in reading.classes(stem)
            or {word, stem} & weak_source_nouns().keys()
        )
        if told or is_possessed(reading, j) or is_bare_ministry(reading, j, j + 1) or reading.clitic(j, "ول"):
            return False
        if reading.clitic(j, "ب"):
            return True  # `أصيب أشخاص بأعراض تشير إلى`
        head = True
    return head and source is None


def _is_of_this(reading: Reading, found: Found) -> bool:
    """Whether a demonstrative alone is the subject before a verb, and stands for what was told: `ذلك يدعو "للقلق"`, `كل هذا يؤكد أن`, but not `بعد ذلك أكد أن`, `في غضون ذلك أكد أن`."""
    k, source = found.first - 1, found.source
    if k < 0 or found.clitic or found.order not in ("SV", "dropped"):
        return False
    if reading.words[k].removeprefix("و") not in DEMONSTRATIVES:
        return False
    lo, _ = reading.sentence_of(k)
    k -= k > lo and reading.words[k - 1].removeprefix("و") == _ALL
    if source is not None and source.first not in (k, found.first - 1):
        return False
    if k == lo or reading.words[k][0] == "و":
        return True
    before = reading.words[k - 1]
    return before in CLAUSE_HEADS or "that" in reading.tags(k - 1) or not before[0].isalnum()
