"""What somebody speaks in or when: texts, media and events behind a preposition, with what describes them."""

from __future__ import annotations

from ..text import fold
from .cues import CueLexicon
from .heads import behind_issue
from .phrases import noun_phrase
from .reading import Reading
from .shapes import begins_event, is_definite, is_event, is_finite_cue, is_possessed, without_pronoun
from .wordlists import PRONOUNS, STATEMENTS, TIMES, bare

_SPOKEN_IN = frozenset(map(fold, "بيان تقرير رسالة كلمة مذكرة تغريدة منشور مقال خطاب".split()))
"""Texts in which somebody speaks."""
_OF_TEXTS = frozenset(
    fold(word) + ending
    for word in "صحفي صحافي إعلامي متلفز تلفزيوني إذاعي مشترك خاص جديد مسجل مصور مقتضب مكتوب موجز قصير مطول مفصل رسمي سابق لاحق منفصل مماثل حصري مفتوح عاجل هاتفي صوتي مباشر خطي مطبوع".split()
    for ending in ("", "ه")
)
"""Adjectives of what somebody speaks in: `في بيان مشترك`, `في رسالة مفتوحة`."""
_ISSUED_BY_IT = frozenset((issued, "عن" + whom) for issued in ("صادر", "صادره") for whom in PRONOUNS)
"""Behind a text they say that it is the speaker's: `في بيان صادر عنها`."""
_REPORTS = frozenset(map(fold, "تقرير دراسة مقال كتاب".split()))
_ABOUT = frozenset(("عن", "حول", "بشان"))
"""Prepositions before what a report is about."""
_SAID = frozenset(("اهميه", "ضروره"))
"""Nouns that open what is said, and no part of a relative clause ends with."""
_THESE = frozenset(map(fold, "هذا هذه هؤلاء تلك".split()))
_BEFORE_WHOM = frozenset(map(fold, "أمام في عبر خلال على".split()))
"""Prepositions between the verb of an occasion and where or before whom it was (`كلمة ألقاها أمام البرلمان`)."""
UNITS = frozenset(
    map(fold, "أيام يومين ساعات ساعتين أسابيع أسبوع أسبوعين أشهر شهر شهرين سنوات سنتين عامين دقائق".split())
)
"""How long ago: `منذ أيام`."""
_LONGEST = 35
"""The longest relative clause of an occasion, in words."""


def is_occasion(reading: Reading, k: int, stop: int) -> bool:
    """Whether word `k`, behind a preposition, opens what the source spoke in or when: a medium, a month, a quotation, a time."""
    word = reading.words[k]
    if reading.tags(k) & {"occasion", "adverb", "month", "medium"} or word in TIMES or k in reading.quote_at:
        return True
    noun = reading.noun(k)
    if noun is not None and noun.type == "media" and reading.words[k - 1] == "في":
        return True  # `أعلنوا في وسائل الإعلام رفضهم`
    if word.removeprefix("ال") in UNITS:
        return True  # `في الأسابيع الماضية`
    if reading.words[k - 1] == "في" and is_definite(word) and word.removeprefix("ال") in _SPOKEN_IN:
        return True
    return word[0].isdigit() and "month" in reading.tags(min(k + 1, stop - 1))


def behind_occasion(reading: Reading, k: int, stop: int, lexicon: CueLexicon) -> int:
    """The word behind the occasion at word `k`; an indefinite one ends before a verbal noun, which is what was said: `في بيان استشهاد المقاتلين`."""
    if k in reading.quote_at:
        return reading.word_at(reading.quote_at[k].end)
    own = k + 1
    while own < stop and reading.words[own] in _OF_TEXTS:
        own += 1
    told = own < stop and not is_definite(reading.words[own])
    told = told and (begins_event(reading, own) or reading.words[own] in _THESE or _is_his_act(reading, own))
    described = k + 1 < own < stop and not (is_definite(reading.words[own]) or reading.tags(own))
    if (told or described) and "occasion" in reading.tags(k):
        return own
    if reading.words[k] in STATEMENTS and _is_object_behind(reading, own, stop):
        return own
    if tuple(reading.words[k + 1 : k + 3]) in _ISSUED_BY_IT:
        return k + 3
    end = noun_phrase(reading, k, stop, lexicon).end
    report = bare(without_pronoun(reading.words[k])) in _REPORTS
    if report and k < end < stop - 1 and reading.words[end] in _ABOUT:
        end = max(end, noun_phrase(reading, end + 1, stop, lexicon).end)  # `في تقريرها عن حالة الطقس`
    if k < end < stop - 2 and (given := behind_issue(reading, end)) > end:
        place = given + 1 if reading.words[given] in _BEFORE_WHOM else given  # `في كلمة ألقاها أمام البرلمان`
        end = noun_phrase(reading, place, stop, lexicon).end if place > given else given
    return end if end > k else max(k + 1, noun_phrase(reading, k + 1, stop, lexicon).end)


def _is_his_act(reading: Reading, k: int) -> bool:
    """Whether an act or state of the speaker's own stands at word `k`: `في رسالة مفتوحة رفضها`."""
    return is_possessed(reading, k) and is_event(reading, k)


def _is_object_behind(reading: Reading, k: int, stop: int) -> bool:
    """Whether the noun at word `k`, behind an indefinite text, is what the verb speaks of, since none of a text's makers is so called: `أدانت في بيان الهجوم`, but `في بيان الوزارة`."""
    if k >= stop or k in reading.mention_at or reading.noun(k) is not None or reading.tags(k):
        return False
    return reading.words[k].startswith("ال") or reading.words[k].endswith("ات")


def behind_clause(reading: Reading, k: int, stop: int, lexicon: CueLexicon) -> int:
    """The comma that closes the relative clause of an occasion at word `k`, or what is said right behind it: `خلال المؤتمر الذي عقد أمس، جاهزية فريقه`; `k` where none does."""
    if k >= stop or "relative" not in reading.tags(k):
        return k
    for j in range(k + 2, min(stop - 1, k + _LONGEST)):
        if reading.words[j] in "،,":
            return k if reading.clitic(j + 1, "وف") else j
        before = reading.words[j - 1]
        if reading.words[j] in _SAID and (is_definite(before) or reading.tags(j - 1) & {"adverb", "day"}):
            return j
        if reading.words[j] in ":؛." or "that" in reading.tags(j) or is_finite_cue(reading, j, lexicon):
            break
    return k
