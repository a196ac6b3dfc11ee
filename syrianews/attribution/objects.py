"""What a noun phrase behind a verb is: its subject or its object, who is addressed, or what is told."""

from __future__ import annotations

import re

from ..text import fold
from .cases import is_oblique
from .concord import Phrase, is_unnamed
from .cues import STATES, CueForm
from .names import MOODS, is_state, tells_mood
from .phrases import ends_phrase
from .reading import Reading
from .shapes import EVENTS, begins_event, is_definite, is_event, is_possessed, without_pronoun
from .speech import closes_clause
from .subjects import is_speaker
from .traits import cues_that
from .verb_shapes import MASDAR
from .wordlists import BUT_THEY, PEOPLE, PRONOUNS, SOME, noun_of

_ENDS_CLAUSE = frozenset({"auxiliary", "relative", "preposition", "clause", "that"})
"""Classes of the words that no predicate begins with."""
_PRONOUNS = BUT_THEY | set(map(fold, "هو هي هم وهو وهي وهم فهو فهي فهم".split()))
_ENDINGS = (*PRONOUNS, "هما")
_BEGIN_OBJECT = frozenset(map(fold, "التأكيد أي أية".split()))
"""Words that no name goes on with: `جدد الوزير التأكيد أن`, `رفض عباس أي حل`."""
_LIKE_ADJECTIVE = re.compile(r"م\w+ه$")
"""Feminine participles, of the shape of verbal nouns: `مصادر مطلعة`."""
_YA_WITH_PRONOUN = ("يه", "يها", "يهم")
_WORDINGS = frozenset(map(fold, "عبارته عبارتها مقولته مقولتها جملته جملتها كلمته كلمتها كلمتهم".split()))
"""What somebody says: `قال عبارته الشهيرة "…"`."""
_ASKED_FOR = frozenset(map(fold, "ضغط عمل نظر مساعدة كف بذل حماية سماح حوار".split()))
"""What somebody is asked to do, beside the regular verbal nouns and deeds."""
_VOICES = frozenset(map(fold, "بصوت بنبرة بلهجة بحدة بصراحة".split()))
"""With or in what one speaks."""
_AIMED = MOODS | {fold("مخاطبة")}
"""Participles that say how one speaks and lead to no words themselves."""
PASSIVE = re.compile(r"م\w\wو\wه$")
"""Feminine passive participles, which describe what stands before: `مدعومة من الأمم المتحدة`."""
_OF_FORM_V = re.compile(r"ت\w{2,4}$")
"""Verbal nouns like `تجنب`, `تراجع`, `تخلي`."""
TAKES_FOR = cues_that("takes_for")
"""Verbs with an object and what it is taken for."""

_SLOGANS = frozenset(map(fold, "شعار شعارات شعارا هتاف هتافات هتافا عبارة عبارات".split()))
"""What is shouted, before the words: `رددوا شعارات "لا للحرب"`."""
_CLAIMED = frozenset(map(fold, "مزاعم ادعاءات اتهامات شائعات إشاعات افتراءات أكاذيب أقاويل".split()))
"""What others claim, without the article."""


def is_accusative(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is headed by a sound plural in ين, or described by one, or has the ending of the accusative, as no subject has.

    `نصحت الموجودين بالمغادرة`, `دعت خبراء أميركيين لزيارته`, `نشر صوراً`, `أصدر بيانا`, `انتقد عددا من القضاة`
    """
    word = reading.words[phrase.first]
    if reading.has_tanwin(phrase.first) or word in SOME:
        return True
    if is_wording(reading, phrase) or _is_plural_with_pronoun(reading, phrase.first):
        return True
    noun = reading.noun(phrase.first)
    if noun is None and phrase.first not in reading.mention_at and is_oblique(word):
        return True
    text = noun is not None and (noun.type == "document" or noun.type in PEOPLE) and noun.number == "sg"
    text = text and not _has_genitive(reading, phrase.first)
    if text and word.endswith("ا") and not word.endswith("هما") and noun_of(word[:-1]) == noun:
        return True
    plural = noun is not None and noun.number in ("pl", "du") and phrase.first not in reading.mention_at
    further = reading.words[phrase.first + 1] if phrase.end - phrase.first > 1 else ""
    described = further.endswith("ين") and not is_definite(further) and not word.startswith("ال")
    both = further.endswith("ين") and is_definite(further) and word.startswith("ال")  # `حث الزعماء الدينيين`
    people = (described or both) and noun is not None and noun.type in PEOPLE and noun.number == "pl"
    return plural and ((word.endswith("ين") and word.startswith("ال")) or people)


def _has_genitive(reading: Reading, k: int) -> bool:
    """Whether a definite noun or a name right behind word `k` makes it a dual in the construct state: `وزيرا الخارجية`, but `قال متحدثا باسم`."""
    return k + 1 < len(reading) and (reading.words[k + 1].startswith("ال") or k + 1 in reading.mention_at)


def _is_plural_with_pronoun(reading: Reading, k: int) -> bool:
    """Whether word `k` is a sound plural of people in the accusative with a pronoun: `دعا مسلحيه إلى`, but not `دعا محاميه إلى`."""
    word = reading.words[k]
    if not word.endswith(_YA_WITH_PRONOUN) or is_definite(word) or not is_possessed(reading, k):
        return False
    stem = without_pronoun(word)
    plural, single = noun_of(stem + "ن"), noun_of(stem)
    one = single is not None and single.number == "sg"
    return plural is not None and plural.type in PEOPLE and not one


def is_epithet(reading: Reading, phrase: Phrase) -> bool:
    """Whether a noun that no table knows stands for the person whom a comma sets off behind it: `انتقد أسطورة الكرة، سمير الحداد،`."""
    k = phrase.first
    unknown = reading.noun(k) is None and k not in reading.mention_at and k not in reading.quote_at
    return unknown and phrase.person and any(word in "،," for word in reading.words[k : phrase.name_end])


def is_medium(reading: Reading, k: int) -> bool:
    """Whether word `k` is the text by which somebody speaks, with its preposition: `الجيش يعلن ببيان عن`."""
    noun = reading.noun(k)
    return noun is not None and noun.type == "document" and reading.clitic(k, "ب")


def tells_manner(reading: Reading, phrase: Phrase, form: CueForm) -> bool:
    """Whether an indefinite accusative behind a verb that has no object says in what state one speaks: `وقال متحدثا باللغة الفرنسية "…"`, `قال مبتسما: "…"`."""
    if phrase.end == phrase.first + 1 and tells_mood(reading, phrase.first):
        return True
    noun, word, k = reading.noun(phrase.first), reading.words[phrase.first], phrase.first + 1
    if k >= len(reading) or not ("preposition" in reading.tags(k) or reading.clitic(k, "بل")):
        return False  # `وزيرا خارجية فرنسا وألمانيا`
    man = noun is not None and noun.type in PEOPLE and noun.number == "sg" and word.endswith("ا")
    return man and not form.frames & {"object", "addressee"} and noun_of(word[:-1]) == noun


def says_how(reading: Reading, k: int) -> bool:
    """Whether what stands where a subject does is a participle of speech in the feminine, or ب with the voice or tone: `أضافت مخاطبة الحضور: "…"`, `قال بصوت خافت: "…"`."""
    word = reading.words[k]
    if k in reading.named or is_definite(word) or reading.noun(k) is not None:
        return False
    if word in _VOICES:
        return True
    told = {form.pos for form in reading.lexicon.find(word)[1]} == {"participle"}
    return word.endswith("ه") and (told or word in _AIMED)


def is_act(word: str) -> bool:
    """Whether a folded word is a verbal noun, with a pronoun or without (`التدخل`, `موافقتها`, `عدم`)."""
    stem = without_pronoun(word.removeprefix("ال") if is_definite(word) else word)
    stem = stem[:-1] + "ه" if stem != word and stem.endswith("ت") else stem
    return stem in EVENTS or bool(MASDAR.match(stem))


def is_asked_for(reading: Reading, k: int) -> bool:
    """Whether what somebody is asked to do begins at word `k`: `التدخل`, `فتح المعابر`."""
    word = reading.words[k].removeprefix("ال")
    of_form_v = _OF_FORM_V.match(word) and k not in reading.named and reading.noun(k) is None
    return is_act(reading.words[k]) or is_event(reading, k) or word in _ASKED_FOR or bool(of_form_v)


def is_claim(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is what somebody denies or spreads: `معلومات مفادها أن`, `مزاعم واشنطن بأن`."""
    noun = reading.noun(phrase.first)
    if reading.words[phrase.first] in _CLAIMED:
        return True
    return noun is not None and noun.type == "reports" and not reading.words[phrase.first].startswith("ال")


def can_open_object(reading: Reading, k: int) -> bool:
    """Whether word `k`, behind a named subject, can begin an object that the chunker takes for a prepositional phrase (`بسط سيطرته`), or a quoted one (`أبدت "قلقها الشديد"`)."""
    word = reading.words[k]
    if k in reading.quote_at and k + 1 < len(reading):
        told = is_possessed(reading, k + 1) or begins_event(reading, k + 1)
        return told or closes_clause(reading, k)
    return (
        word[0].isalpha()
        and not ends_phrase(reading, k)
        and "preposition" not in reading.tags(k)
        and word[0] in "بل"
    )


def opens_free_relative(reading: Reading, k: int, stop: int, form: CueForm) -> bool:
    """Whether the object at word `k` is a clause with ما (`نفى ما تردد عن`, `انتقد ما وصفه بـ`)."""
    if "object" not in form.frames or k >= stop or reading.words[k] != "ما":
        return False
    return not reading.tags(k - 1) & {"preposition", "circumstance"}


def within(reading: Reading, first: Phrase, form: CueForm) -> tuple[str, int]:
    """The frame of a verb that governs في, where the subject seemed to go on with it: `شكك الوزير في صحة النبأ`; the subject is cut before it."""
    if "prep:في" not in form.frames or "object" in form.frames:
        return "", -1
    at = next((k for k in range(first.first + 1, first.end - 1) if reading.words[k] == "في"), 0)
    if not at:
        return "", -1
    first.end = at
    return "prep", at + 1


def is_wording(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names the words that follow, and nobody who says them: `قال عبارته الشهيرة "…"`."""
    return reading.words[phrase.first] in _WORDINGS


def is_apposition(reading: Reading, second: Phrase) -> bool:
    """Whether a phrase behind the subject says who that is: `أعلن X رئيس اللجنة أمس أن`."""
    noun = reading.noun(second.first)
    return noun is not None and noun.type in PEOPLE and not second.joints


def has_pronoun_before(reading: Reading, i: int) -> bool:
    """Whether the subject is the pronoun right before the verb: `أنه حذر الرئيس من`, `لكنها طالبت الحكومة بـ`, `وهو يتهم X`."""
    if not i:
        return False
    before = reading.words[i - 1]
    return before in _PRONOUNS or ("that" in reading.tags(i - 1) and before.endswith(_ENDINGS))


def has_pronoun(reading: Reading, phrase: Phrase) -> bool:
    """Whether the head of a phrase carries a possessive pronoun (`أنصاره`), which a subject at the head of its clause does not."""
    if phrase.first in reading.mention_at:
        return False
    word = reading.original(phrase.first)
    noun = reading.noun(phrase.first)
    others = noun is None or (noun.number != "sg" and not word.endswith(("وه", "وها", "وهم")))
    return len(word) > 4 and word.endswith(PRONOUNS) and others


def goes_off(reading: Reading, k: int) -> bool:
    """Whether what is said, or how, begins at word `k`, and no name: `جدد الوزير تأكيده أن`, `قال الوزير، معلقا على النبأ، «…»`."""
    word = reading.words[k]
    possessed = k not in reading.named and is_possessed(reading, k) and is_act(word)
    known = k - 1 in reading.named or is_definite(reading.words[k - 1])
    manner = (word.endswith("ا") or (known and word.endswith(("ه", "ين")) and not is_definite(word))) and any(
        form.pos == "participle" for form in reading.lexicon.find(word)[1]
    )
    deed = (
        known and not is_definite(word) and not _LIKE_ADJECTIVE.match(word) and is_event(reading, k)
    )  # `قناة تابعة للحركة قصف "مركز"`
    return (
        possessed
        or deed
        or word == "ما"  # `انتقد أردوغان ما وصفه بـ"…"`
        or word in _BEGIN_OBJECT
        or (known and word in _WORDINGS)
        or manner
        or is_state(word)
        or tells_mood(reading, k)
    )


def is_unheard(reading: Reading, form: CueForm, first: Phrase) -> bool:
    """Whether an indefinite speaker alone behind a verb of saying is its subject, whose words the sentence does not give: `أكد مصدر أمني.`"""
    noun = reading.noun(first.first)
    people = noun is not None and noun.type in ("person", "speaker")
    return ((people and not first.definite) or is_unnamed(reading, first.first)) and form.cue_class in STATES


def is_taken_for(reading: Reading, form: CueForm, first: Phrase, second: Phrase) -> bool:
    """Whether the first phrase is the object and the second, an indefinite accusative, what it is taken for: `واعتبر الحوار أمرا ضروريا`.

    In the imperfect that is the passive (`يعتبر الحوار أمرا ضروريا`), which is no report.
    """
    word = reading.words[second.first]
    predicate = word.endswith("ا") and not is_definite(word) and second.first not in reading.mention_at
    takes = form.lemma in TAKES_FOR and form.tense != "imperfect"
    return takes and predicate and not is_speaker(reading, first)


def is_what_it_is(reading: Reading, phrase: Phrase) -> bool:
    """Whether an indefinite noun for no people behind a verb of naming with a pronoun is the name, and nobody who gives it."""
    noun = reading.noun(phrase.first)
    return not phrase.definite and phrase.mention is None and noun is not None and noun.type not in PEOPLE


def is_named_in_quotes(reading: Reading, form: CueForm, first: Phrase, stop: int) -> bool:
    """Whether a name in quotation marks behind a verb of naming with a pronoun is who calls somebody what follows: `تعتبرهم "النبع" الأخطر`."""
    names = form.lemma in TAKES_FOR and first.first in reading.quote_at
    return names and may_open_predicate(reading, first.end, stop)


def may_open_predicate(reading: Reading, k: int, stop: int) -> bool:
    """Whether a predicate may begin at word `k`: `تعتبرها بغداد غير قانونية`."""
    tags = reading.tags(k) if k < stop else frozenset()
    return k < stop and reading.words[k][0].isalpha() and ("negation" in tags or not tags & _ENDS_CLAUSE)


def before_slogan(reading: Reading, phrase: Phrase) -> int:
    """The word at which a noun for what is shouted stands in a phrase (`رددت الجماهير عبارات "لا للحرب"`); its end where none does."""
    return next((k for k in range(phrase.first, phrase.end) if reading.words[k] in _SLOGANS), phrase.end)


def is_for_somebody(reading: Reading, k: int) -> bool:
    """Whether ل leads to some, or to somebody's own, whom the verb is for: `يعترف لجميع العمال بالحق`, `قالت لوالديها إن`."""
    counts = "determiner" in reading.classes(reading.words[k][1:]) or is_possessed(reading, k)
    return counts and reading.clitic(k, "ل") and k not in reading.mention_at and reading.noun(k) is None


def headed_by_event(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is headed by an indefinite verbal noun (`عدم تهاون`, `استعداد بلاده`): what is said, and nobody who says it.

    A feminine in م right before أن is an adjective: `مصادر أمنية مطلعة أن`.
    """
    word = reading.words[phrase.first]
    if is_speaker(reading, phrase) or is_definite(word) or PASSIVE.match(word):
        return False
    if word[0] == "م" and word.endswith("ه") and phrase.end == phrase.first + 1 < len(reading):
        return "that" not in reading.tags(phrase.end)
    return word in EVENTS or bool(MASDAR.match(word)) or _is_bare_deed(reading, phrase.first)


def _is_bare_deed(reading: Reading, k: int) -> bool:
    """Whether a deed without a pronoun stands at word `k`: `قصف`, but not `تأكيده`."""
    return is_event(reading, k) and not is_possessed(reading, k)
