"""Whom a verb speaks to, where the speaker's phrase ran into his: `سأل النائب الوزير عن`, `اتهم الاتحاد، النظام الحاكم، بقصف`."""

from __future__ import annotations

import re
from functools import cache

from ..actors.nations import nisbas
from ..actors.vocabulary import Vocabulary
from ..lexicons import lexicon
from ..text import fold
from .adverbials import skip_adverbials, skip_adverbs
from .cases import is_oblique
from .concord import ADJECTIVES, Phrase, is_unnamed
from .cues import CueForm
from .frames import Found, governed_prepositions
from .names import RARE, is_surname
from .objects import is_asked_for
from .phrase_parts import head_at
from .phrases import noun_phrase
from .reading import Reading
from .shapes import NOMINATIVE, PEOPLES, begins_event, is_definite, is_no_adjective, is_possessed
from .subjects import agrees, is_speaker
from .traits import cues_that
from .valency import leads
from .verb_shapes import is_finite_cue
from .wordlists import AMONG, PEOPLE, TEXTS

_FORMER = frozenset(map(fold, "السابق السابقة الأسبق الراحل الراحلة".split()))
"""Behind a title they tell that it belongs to the name before it: `سمير الحداد الوزير السابق`."""
_HEADS = PEOPLE | {"institution"}
"""Types of nouns for those whom one speaks to."""
_PRESIDENT, _BESIDE = fold("الرئيس"), frozenset(map(fold, "رئيس نائب".split()))
"""`الرئيس` before a name is another than the holder of an office, unless that is a president of something himself: `رئيس الحكومة الرئيس سمير الحداد`."""
_APPOSED_KINDS = frozenset(("honorific", "military", "profession"))
_APPOSED_OFFICES = frozenset(map(fold, "الملك الملكة الأمير الأميرة السلطان النائب النائبة البابا".split()))
_SAUDI = fold("السعودية")
"""Behind the name of a state another one, and no adjective: `اتهمت قطر السعودية بـ`."""
_LIKE_ADJECTIVE = re.compile(
    r"ال(?!عالم$)(?:مسوول|معارض|منشق|مشارك|متحدث|محافظ|مكلف|منتخب|مساعد|\w+ي|\wا\w\w)ه?$"
)
"""Nouns for people that may be adjectives of one before them: `المسؤول`, `المعارض`, `الحاكم`, and not the world."""
_ASKS, _MUST_ADDRESS = cues_that("asks_to_act"), cues_that("must_address")
_LONGEST_MEDIUM = 7
"""The longest name of a medium in brackets, with the preposition and the brackets, in words."""
_URGES = frozenset(("حث", "حض", "ناشد"))
"""Verbs of urging that hardly ever stand without the one who is urged."""
_EVERY = frozenset(map(fold, "كل جميع كافة سائر هذه تلك هؤلاء".split()))
"""What may stand before those who are asked; some of them (`بعض`, `عدد من`) rather ask."""


def addressee(
    reading: Reading, first: Phrase, second: Phrase | None, accuses: bool, wanted: bool
) -> Phrase | None:
    """Whom the verb speaks to; where no phrase of its own names him, he is parted from the speaker's.

    `accuses` is for a verb of accusing, `wanted` for one that must say to whom.
    """
    if second is not None:
        runs_on = goes_on(reading, first, second)
        told = wanted and is_asked_for(reading, second.first)  # `ناشد الملك الوزير وقف القصف`
        parted = second_head(reading, first, second if runs_on else None, wanted) if runs_on or told else None
        return parted or second
    return (
        addressee_behind_name(reading, first, wanted)
        or _addressee_no_adjective(reading, first)
        or addressee_behind_appositions(reading, first)
        or addressee_in_quotes(reading, first)
        or (accused_between_commas(reading, first) if accuses else None)
        or second_head(reading, first, None, wanted)
    )


def person_spoken_of(reading: Reading, first: Phrase, second: Phrase | None) -> Phrase | None:
    """The phrase of the person whom a verb of opinion speaks of, with the title before his name that ran into the speaker's: `انتقد مزواري وزير المالية سمير الحداد`."""
    named = second is not None and goes_on(reading, first, second) and second.first in reading.mention_at
    lone = second is None and _is_lone_name(reading, first.first)
    return (second_head(reading, first, second, wanted=False) or second) if named or lone else second


@cache
def _apposed() -> frozenset[str]:
    """Titles that stand between another title and the name: `ولي العهد الأمير سمير`, `قائد الجيش العماد سمير`, `عضو الكتلة النائب سمير`."""
    titles = (fold(row["title"]) for row in lexicon("titles") if row["kind"] in _APPOSED_KINDS)
    return _APPOSED_OFFICES.union(titles)


def second_head(reading: Reading, first: Phrase, second: Phrase | None, wanted: bool) -> Phrase | None:
    """The last person or body in the speaker's phrase, with no comma between: `سأل النائب الوزير عن`, `هدد مصدر أمني قوات الأمن بـ`.

    A title before a name may be the speaker's own (`نائب الرئيس وزير الخارجية سمير الحداد`): it is parted only from somebody
    unnamed, or where the verb must say to whom.
    """
    k = next((k for k in range(first.end - 1, first.first, -1) if _heads(reading, first, k)), 0)
    if not k:
        return None
    end = first.end if second is None else second.end
    if _is_own_title(reading, first, k, end, wanted):
        return None
    first.end = k
    first.unknown = first.unknown or (k == first.first + 1 and _is_lone_name(reading, first.first))
    first.joints = [joint for joint in first.joints if joint < k]
    if first.name_end > k:
        first.person, first.name_end = False, -1
    return Phrase(k, end, True)


def _heads(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a noun for a person or body at word `k` begins a phrase of its own, since what stands before it is closed."""
    noun, word = reading.noun(k), reading.words[k]
    if noun is None or noun.type not in _HEADS or reading.clitic(k, "وبلفك") or k in phrase.joints:
        return False
    if k in reading.named and (k not in reading.mention_at or reading.mention_at[k][1].type == "PERSON"):
        return False  # within a name, or a name that belongs to the title before it
    if word.endswith("ون") or reading.words[k - 1] in AMONG or not _is_closed(reading, phrase, k - 1):
        return False
    if is_definite(word) and word.endswith("ه") and Vocabulary.default().is_attribute(word):
        return False  # `الفصائل المقاتلة`
    if not word.endswith("ين") and _keeps_preposition(reading, k, phrase.end):
        return False  # `طالب السياسي المقرب من الرئيس بزيادة`
    if is_definite(word):
        return is_no_adjective(noun, word) or noun.number == "pl" or not _LIKE_ADJECTIVE.match(word)
    behind = k + 1 < len(reading) and (
        k + 1 in reading.named or is_definite(reading.words[k + 1]) or is_possessed(reading, k + 1)
    )
    return behind or is_possessed(reading, k)


def _keeps_preposition(reading: Reading, k: int, end: int) -> bool:
    """Whether a participle at word `k` has its preposition right behind it, before word `end`: `المقرب من`, `المكلف بالإصلاح`."""
    if k + 1 >= end:
        return False
    word, behind = reading.words[k], reading.words[k + 1]
    return leads(word, behind) or (reading.clitic(k + 1, behind[0]) and leads(word, behind[0]))


def _is_closed(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether no noun in the construct state stands at word `k`, but a name, a definite noun, or an adjective of somebody unnamed."""
    word = reading.words[k]
    if k in reading.named or is_definite(word) or is_possessed(reading, k):
        return True
    if k == phrase.first and _is_lone_name(reading, k):
        return True  # `اتهم مزواري وزير المالية سمير الحداد بـ`
    return is_unnamed(reading, phrase.first) and (word in nisbas() or word in ADJECTIVES)


def _is_lone_name(reading: Reading, k: int) -> bool:
    """Whether word `k` is nothing but a name by itself: one that stands behind given names, or that news hardly has."""
    word, count = reading.words[k], Vocabulary.default().count
    if not word.isalpha() or reading.noun(k) or reading.tags(k) or word.endswith(("ه", "ات")):
        return False
    return is_surname(word) or max(count(word), count("ال" + word)) < RARE


def goes_on(reading: Reading, first: Phrase, second: Phrase) -> bool:
    """Whether the second phrase is an adjective or a name of the first one's last noun: `مصدر أمني الرئيس` | `المنتخب`."""
    k = second.first
    named = k in reading.mention_at and reading.mention_at[k][1].type == "PERSON"
    return k == first.end and (named or is_definite(reading.words[k]))


def _is_own_title(reading: Reading, first: Phrase, k: int, end: int, wanted: bool) -> bool:
    """Whether the title at word `k` may be the speaker's own, in apposition."""
    if not _FORMER.isdisjoint(reading.words[k + 1 : min(end, k + 3)]):
        return True
    if 0 < first.name_end <= k:
        return not wanted and first.first in reading.mention_at and not is_definite(reading.words[k])
    mentions = (reading.mention_at[j][1] for j in range(k + 1, end) if j in reading.mention_at)
    named = any(mention.type == "PERSON" for mention in mentions)
    head = reading.noun(first.first)
    titled = (
        head is not None
        and head.type in PEOPLE
        and head.number == "sg"
        and not is_unnamed(reading, first.first)
    )
    leads = reading.words[k] == _PRESIDENT and reading.words[first.first] not in _BESIDE
    return named and titled and (reading.words[k] in _apposed() or not (wanted or leads))


def addressee_behind_name(reading: Reading, first: Phrase, wanted: bool = False) -> Phrase | None:
    """The addressee that follows the speaker's name with no comma: `طالب لافروف وزير الدفاع بـ`; it is parted from the speaker.

    With a verb that must have one (`wanted`) also a title with the article: `أبلغ لافروف الرئيس بقراره`.
    """
    named = reading.mention_at.get(first.first)
    if named is not None and named[1].type == "GPE" and named[0] == first.end - 1:
        if reading.words[first.end - 1] != _SAUDI:
            return None
        first.end -= 1
        return Phrase(first.end, first.end + 1, True)
    at = first.name_end if first.name_end > first.first else _lone_name_end(reading, first)
    if not (first.first < at < first.end) or first.joints:
        return None
    noun, word = reading.noun(at), reading.words[at]
    many = noun is None and is_definite(word) and (word.endswith("ين") or word.removeprefix("ال") in PEOPLES)
    listed = noun is not None and noun.type in ("office", "institution", "person")
    barred = word.startswith("ال") and not wanted
    several = is_definite(word) and word.endswith("ين") and first.name_end < 0
    several = several or _is_asked_thing(reading, at, first.end)
    titled = wanted and first.first not in reading.mention_at  # `هنأ الملك سمير رئيس الوزراء على`
    if not (many or several) and (not listed or barred or not (titled or first.first in reading.mention_at)):
        return None
    second = Phrase(at, first.end, True)
    first.end = at
    return second


def _addressee_no_adjective(reading: Reading, first: Phrase) -> Phrase | None:
    """The definite noun right behind a man's name that the news does not use as an adjective: `هدد لافروف المسؤول عن الهجوم بـ`; it is parted from the speaker."""
    at = first.name_end
    if not first.first < at < first.end or first.joints or at in reading.named:
        return None
    word = reading.words[at]
    stem = word.removeprefix("ال").removesuffix("ه")
    if not word.startswith("ال") or not _FORMER.isdisjoint(reading.words[at : at + 2]) or stem in nisbas():
        return None
    like_nisba = word.endswith(("ي", "يه")) and not word.startswith("الم")
    if like_nisba or Vocabulary.default().is_attribute(word):
        return None
    second = Phrase(at, first.end, True)
    first.end = at
    return second


def _lone_name_end(reading: Reading, phrase: Phrase) -> int:
    """The word behind a surname that no registry knows, or a name of one word in quotation marks, where a plural or dual in ين follows, which is no adjective of it: `دعا الغامدي المواطنين إلى`; 0 where none does."""
    k = phrase.first
    quoted = k in reading.quote_at
    at = reading.word_at(reading.quote_at[k].end) if quoted else k + 1
    if at >= phrase.end or not (reading.words[at].endswith("ين") or _is_asked_thing(reading, at, phrase.end)):
        return 0
    name = k + 1 if quoted else k
    alone = at - k == (3 if quoted else 1) and name not in reading.mention_at
    named = quoted or (reading.noun(name) is None and is_surname(reading.words[name]))
    return at if alone and named else 0


def _is_asked_thing(reading: Reading, k: int, end: int) -> bool:
    """Whether a noun with the article and its adjective stand at word `k`, of nobody who is named by his office: `دعا الغامدي الناخب العراقي إلى`."""
    words = reading.words[k:end]
    noun = reading.noun(k)
    titled = noun is not None and noun.type != "person"
    if len(words) < 2 or not all(is_definite(word) for word in words) or titled:
        return False
    adjective = Vocabulary.default().is_attribute
    return adjective(words[0]) is False and bool(adjective(words[1]))


def addressee_behind_appositions(reading: Reading, first: Phrase) -> Phrase | None:
    """The addressee that the speaker's description ran into: `دعا الصدر، رجل الدين، رئيس الوزراء المكلف إلى`; it is parted from the speaker."""
    commas = [k for k in range(first.first, first.end) if reading.words[k] in "،,"]
    if len(commas) < 2 or not first.first < first.name_end <= commas[0] + 1:
        return None
    at = commas[-1] + 1
    noun = reading.noun(at)
    if noun is None or noun.type not in ("office", "institution") or reading.words[at].startswith("ال"):
        return None
    second = Phrase(at, first.end, True)
    first.end = commas[-1]
    return second


def accused_between_commas(reading: Reading, first: Phrase) -> Phrase | None:
    """The accused that the speaker's phrase took for an apposition, since commas set them off: `اتهم الاتحاد، النظام الحاكم، بقصف`; it is parted from the speaker."""
    comma = next((k for k in range(first.first, first.end) if reading.words[k] in "،,"), 0)
    at = comma + 1
    if not comma or at >= first.end or not (at in reading.mention_at or is_definite(reading.words[at])):
        return None
    noun, head = reading.noun(at), reading.noun(first.first)
    titled = at in reading.mention_at and reading.mention_at[at][1].type == "PERSON"
    titled = titled and head is not None and head.type in PEOPLE
    if titled or (noun is not None and noun.type in PEOPLE):
        return None
    second = Phrase(at, first.end, True)
    first.end = comma
    return second


def addressee_in_quotes(reading: Reading, first: Phrase) -> Phrase | None:
    """The addressee in quotation marks that the speaker's phrase took for a name of his: `اتهم رئيس المجلس «الدولة التركية» بـ`; it is parted from the speaker.

    A noun in the construct state still wants the name (`قائد "قوات الوعد"`).
    """
    at = next((k for k in range(first.first + 1, first.end) if k in reading.quote_at), 0)
    if not at or reading.word_at(reading.quote_at[at].end) != first.end:
        return None
    closed = at - 1 in reading.named or is_definite(reading.words[at - 1])
    named = at + 1 in reading.mention_at or reading.noun(at + 1) is not None
    if not closed or not named:
        return None
    second = Phrase(at, first.end, True)
    first.end = at
    return second


def is_addressed_alone(reading: Reading, first: Phrase, verb: Found) -> bool:
    """Whether the world or several people behind a joined verb that must say to whom are those it is said to, and no speaker: `وهنأ الجميع بنجاح الحفل`.

    Within its sentence a verb of urging has its subject left out where the one noun phrase cannot be it, or the one before goes on:
    `حذر من كارثة، وحث الحكومة على`, but not `أكد الرئيس …، وحثت الأمم المتحدة على`.
    """
    k, lemma = first.first, verb.form.lemma
    if not verb.clitic or lemma not in _ASKS | _MUST_ADDRESS:
        return False
    if lemma in _URGES and verb.first > reading.sentence_of(verb.first)[0]:
        cannot = is_oblique(reading.words[k]) or not agrees(reading, first, verb.form)
        return cannot or (_goes_on_alike(reading, verb) and not NOMINATIVE.match(reading.words[k]))
    several = "determiner" in reading.classes(reading.words[k].removeprefix("ال")) and first.end == k + 1
    told = lemma in _MUST_ADDRESS
    asked = not (told and verb.form.cue_class == "say")  # `وأبلغ السكان عن الحادث`
    return (asked and _is_rather_asked(reading, first)) or (told and several)


def _goes_on_alike(reading: Reading, verb: Found) -> bool:
    """Whether the first cue of the sentence is of the gender of a joined verb in the perfect, so that one subject may do both: `وذكرت الشرطة أن …، وحثت السكان على`."""
    lo, _ = reading.sentence_of(verb.first)
    told = (reading.words[j] for j in range(lo, verb.first) if reading.facts[j].may_be_cue)
    main = next(told, "")
    return bool(main) and main.endswith("ت") == reading.words[verb.first].endswith("ت")


def is_asked_alone(reading: Reading, verb: Found, asked: Phrase, act: Phrase) -> bool:
    """Whether a joined verb leaves its subject out before whom it asks and for what: `وناشد المجتمع الدولي التدخل`."""
    form = verb.form
    asks = verb.clitic > 0 and form.lemma in _MUST_ADDRESS and "object" in form.frames
    return asks and _is_rather_asked(reading, asked) and is_asked_for(reading, act.first)


def _is_rather_asked(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase is about those whom news lets be asked and hardly ever speak: `وحض المجتمع الدولي على الدعم`, `ودعا جميع الأطراف إلى الهدوء`."""
    k = head_at(reading, phrase.first, phrase.end)
    noun, word = reading.noun(k), reading.words[k]
    if k > phrase.first and reading.words[phrase.first] not in _EVERY:
        return False
    if k in reading.mention_at or not is_definite(word) or (noun is not None and noun.type in TEXTS):
        return False
    told = any(NOMINATIVE.match(reading.words[j]) for j in range(phrase.first, phrase.end))
    vocabulary = Vocabulary.default()  # an adjective stands for one man: `ودعا المتشدد إلى`
    return not (told or vocabulary.is_attribute(word)) and vocabulary.is_mute(word.removeprefix("ال"))


def shares_subject(reading: Reading, verb: Found) -> bool:
    """Whether a joined verb goes on with the subject that opens its sentence: `سوريا تدين الهجوم وتدعو دول العالم إلى`; then who follows is addressed."""
    i = verb.first
    lo, _ = reading.sentence_of(i)
    if not verb.clitic or lo + 2 >= i:
        return False
    opening = noun_phrase(reading, lo, i)
    heads = lo < opening.end < i and is_finite_cue(reading, opening.end)
    return heads and is_speaker(reading, opening) and agrees(reading, opening, verb.form)


def behind_asked(reading: Reading, k: int, stop: int) -> int:
    """The word behind those to whom something is proposed: `اقترح المبعوث على الوفدين عقد جولة`; `k` where nobody follows the preposition."""
    asked = noun_phrase(reading, k + 1, stop)
    people = asked.end > asked.first and not begins_event(reading, asked.first)
    return skip_adverbials(reading, asked.end, stop) if people else k


def behind_medium(reading: Reading, k: int, stop: int, form: CueForm) -> int:
    """The word behind the medium that stands between verb and subject (`قال لـ"النهار" مصدر أمني إن`); `k` where there is none."""
    end = k
    if k + 1 < stop and reading.words[k] == "ل" and k + 1 in reading.quote_at:
        end = reading.word_at(reading.quote_at[k + 1].end)
    elif k + 1 < stop and reading.words[k] == "ل" and reading.words[k + 1] == "(":
        close = [j for j in range(k + 2, min(stop, k + _LONGEST_MEDIUM)) if reading.words[j] == ")"]
        end = close[0] + 1 if close else k  # `قال لـ(النهار) مصدر أمني`
    elif k in reading.mention_at and reading.mention_at[k][1].type == "MEDIA" and reading.clitic(k, "ل"):
        end = reading.mention_at[k][0]
    if end == k or end >= stop or form.number != "s":
        return k
    end = skip_adverbs(reading, end, stop)  # `قال لـ"النهار"، أمس، مصدر أمني`
    phrase = noun_phrase(reading, end, stop, governed_prepositions(form))
    speaks = phrase.end > phrase.first and is_speaker(reading, phrase) and agrees(reading, phrase, form)
    return end if speaks else k
