"""What somebody speaks in or when: texts, media and events behind a preposition, with what describes them."""

from __future__ import annotations

from ..text import fold
from .heads import behind_issue
from .phrases import noun_phrase
from .reading import Reading
from .shapes import begins_event, is_definite, is_event, is_possessed, without_pronoun
from .verb_shapes import is_finite_cue, looks_verbal
from .wordlists import PRONOUNS, STATEMENTS, TIMES, bare

_SPOKEN_IN = frozenset(map(fold, "بيان تقرير رسالة كلمة مذكرة تغريدة منشور مقال خطاب".split()))
"""Texts in which somebody speaks."""
_OF_TEXTS = frozenset(
    fold(word) + ending
    for word in "صحفي صحافي إعلامي متلفز تلفزيوني إذاعي مشترك خاص جديد مسجل مصور مقتضب مكتوب موجز قصير مطول مفصل رسمي سابق لاحق منفصل مماثل حصري مفتوح عاجل هاتفي صوتي مباشر خطي مطبوع فيديو".split()
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
_HELD = frozenset(
    map(
        fold,
        "عقد عقدت عقده عقدته أقيم أقيمت جرى جرت صدر صدرت نشر نشرت نشره نشرته بث بثت أذيع أذيعت تلاه ألقاه ألقاها".split(),
    )
)
"""Verbs behind an occasion that tell when or where it was."""
_SENT = frozenset(
    map(fold, "وجهها وجهه وجهتها وجهته أرسلها أرسله أرسلتها بعثها بعثه بعثتها رفعها رفعه رفعتها".split())
)
"""Verbs of sending a text, with the pronoun for it: `في رسالة وجهها إلى الأمين العام`."""
_VISITS = tuple(map(fold, ("زيارت", "وصول", "عودت", "توجه", "سفر", "دخول")))
"""Nouns for going somewhere, as they stand before a pronoun: `لدى وصوله إلى المطار`."""
_TALKS = frozenset(map(fold, "حديث تصريح تصريحات مقابلة رسالة".split()))
"""What one gives a medium: `في حديث إلى إذاعة النهار`."""
_ON_IT = frozenset(map(fold, "تعليقه تعليقها تعليقهم رده ردها ردهم تعقيبه تعقيبها".split()))
"""With على they tell what somebody answers: `في تعليقه على الحادث`."""
_RECEIVED = frozenset(map(fold, "تلقت تلقى حصلت حصل وصلت وصل اطلعت اطلع تسلمت تسلم".split()))
_HOLDS = frozenset(map(fold, "أجراه أجرته أجروه عقده عقدته عقدوه أجراها أجرتها عقدها عقدتها".split()))
"""Verbs of holding a talk or meeting, with the pronoun for it."""
_WITH = frozenset(map(fold, "مع أمام في عبر".split()))
_WHICH_YEAR = frozenset(
    map(fold, "عام سنة من الثاني الأول الآخر الماضي المقبل الجاري الحالي المنصرم".split())
)
"""They stand in dates behind the month."""
_COPY = 7
"""The farthest, in words, that the copy of a text stands behind the verb of receiving it."""
_PLACING = frozenset(map(fold, "على أمام داخل خارج فوق قلب وسط".split()))
"""Behind من they open the place that somebody speaks from."""
UNITS = frozenset(
    map(
        fold,
        "يوم ساعة عام أيام يومين ساعات ساعتين أسابيع أسبوع أسبوعين أشهر شهر شهرين سنوات سنتين عامين دقائق".split(),
    )
)
"""How long ago: `منذ أيام`."""
_LONGEST = 35
"""The longest relative clause of an occasion, in words."""


_VERY = frozenset(map(fold, "جدا للغاية".split()))
"""Behind an adjective: `في بيان مقتضب جدا`."""


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


def behind_occasion(reading: Reading, k: int, stop: int) -> int:
    """The word behind the occasion at word `k`; an indefinite one ends before a verbal noun, which is what was said: `في بيان استشهاد المقاتلين`."""
    if k in reading.quote_at:
        return reading.word_at(reading.quote_at[k].end)
    if (date := _behind_month(reading, k, stop)) > k:
        return date
    own = k + 1
    while own < stop and reading.words[own] in _OF_TEXTS:
        own += 1
    own += own < stop and reading.words[own] in _VERY
    told = own < stop and not is_definite(reading.words[own])
    told = told and (begins_event(reading, own) or reading.words[own] in _THESE or _is_his_act(reading, own))
    described = k + 1 < own < stop and not reading.tags(own)
    described = described and reading.words[own] not in _HELD and not looks_verbal(reading, own)
    if (told or described) and "occasion" in reading.tags(k):
        return own
    if reading.words[k] in STATEMENTS and _is_object_behind(reading, own, stop):
        return own
    if tuple(reading.words[k + 1 : k + 3]) in _ISSUED_BY_IT:
        return k + 3
    end = noun_phrase(reading, k, stop).end
    report = bare(without_pronoun(reading.words[k])) in _REPORTS
    if report and k < end < stop - 1 and reading.words[end] in _ABOUT:
        end = max(end, noun_phrase(reading, end + 1, stop).end)  # `في تقريرها عن حالة الطقس`
    if k < end < stop - 2 and (given := behind_issue(reading, end)) > end:
        place = given + (reading.words[given] in _BEFORE_WHOM)  # `في كلمة ألقاها أمام البرلمان`
        end = noun_phrase(reading, place, stop).end if place > given else given
    end = _behind_news_of_it(reading, end, stop) if k < end < stop else end
    end = behind_where(reading, end, stop)
    return end if end > k else max(k + 1, noun_phrase(reading, k + 1, stop).end)


def behind_holding(reading: Reading, k: int, stop: int) -> int:
    """The word behind a verb at word `k` by which the speaker held the talk before it, and with or before whom: `اتصال هاتفي أجراه مع نظيره`; `k` where none stands."""
    if k + 1 >= stop or not (reading.words[k] in _HOLDS or behind_issue(reading, k) > k):
        return k
    if reading.words[k + 1] in _WITH:
        return max(k + 1, noun_phrase(reading, k + 2, stop).end)
    return k + 1


def _behind_news_of_it(reading: Reading, k: int, stop: int) -> int:
    """The word behind what tells at word `k` that the text before it came out or was received: `بيان صدر عن المجلس`, `بيان تلقت النهار نسخة منه`; `k` where nothing does."""
    if reading.words[k] in _HELD:
        behind = k + 1
        from_whom = behind + 1 < stop and reading.words[behind] == "عن"
        return max(behind, noun_phrase(reading, behind + 1, stop).end) if from_whom else behind
    if reading.words[k] in _RECEIVED:
        for j in range(k + 2, min(stop, k + _COPY)):
            if reading.words[j] in ("منه", "منها") and reading.words[j - 1].startswith("نسخ"):
                return j + 1
    return k


def where_from(reading: Reading, k: int, stop: int) -> int:
    """The word behind من, and a further preposition, at which the place begins that somebody speaks from: `من بروكسل`, `من على منبر الجامعة`; `k` where none does."""
    if reading.words[k] != "من" or k + 2 >= stop:
        return k
    if reading.words[k + 1] in _PLACING:
        return k + 2
    place = reading.mention_at.get(k + 1)
    return k + 1 if place is not None and place[1].type == "GPE" and place[0] < stop else k


def behind_where(reading: Reading, k: int, stop: int) -> int:
    """The word behind the platform of a text, whom it was sent to, or the place of a visit, told of before word `k`: `في تغريدة على تويتر`, `خلال زيارته إلى بغداد`; `k` where none stands."""
    if k + 1 >= stop:
        return k
    noun, named = reading.noun(k + 1), reading.mention_at.get(k + 1)
    kind = named[1].type if named is not None else ""
    platform = (
        kind == "MEDIA" or (noun is not None and noun.type == "media") or "medium" in reading.tags(k + 1)
    )
    word, before = reading.words[k], reading.words[k - 1]
    visited = before.startswith(_VISITS) and word == "الي" and is_possessed(reading, k - 1)
    sent = before in _SENT and word == "الي"
    sent = sent or (word == "الي" and platform and bare(before) in _TALKS)
    sent = sent or (before in _ON_IT and word == "علي")
    if (
        sent
        or (word == "علي" and platform)
        or (visited and (kind in ("GPE", "LOC") or is_definite(reading.words[k + 1])))
    ):
        return max(k, noun_phrase(reading, k + 1, stop).end)
    return k


def _behind_month(reading: Reading, k: int, stop: int) -> int:
    """The word behind the month at word `k`, with its day, its other name, its year or what tells which: `آب/أغسطس 2016`; `k` where none stands."""
    end = k
    while end < stop and (
        "month" in reading.tags(end)
        or reading.words[end] == "/"
        or reading.words[end][0].isdigit()
        or (end > k and reading.words[end] in _WHICH_YEAR)
    ):
        end += 1
    return end if any("month" in reading.tags(j) for j in range(k, end)) else k


def _is_his_act(reading: Reading, k: int) -> bool:
    """Whether an act or state of the speaker's own stands at word `k`: `في رسالة مفتوحة رفضها`."""
    return is_possessed(reading, k) and is_event(reading, k)


def _is_object_behind(reading: Reading, k: int, stop: int) -> bool:
    """Whether the noun at word `k`, behind an indefinite text, is what the verb speaks of, since none of a text's makers is so called: `أدانت في بيان الهجوم`, but `في بيان الوزارة`."""
    if k >= stop or k in reading.mention_at or reading.noun(k) is not None or reading.tags(k):
        return False
    return reading.words[k].startswith("ال") or reading.words[k].endswith("ات")


def behind_clause(reading: Reading, k: int, stop: int) -> int:
    """The comma that closes the relative clause of an occasion at word `k`, or what is said right behind it: `خلال المؤتمر الذي عقد أمس، جاهزية فريقه`; `k` where none does."""
    if k >= stop or "relative" not in reading.tags(k):
        return k
    for j in range(k + 2, min(stop - 1, k + _LONGEST)):
        if reading.words[j] in "،,":
            return k if reading.clitic(j + 1, "وف") else j
        before = reading.words[j - 1]
        if reading.words[j] in _SAID and (is_definite(before) or reading.tags(j - 1) & {"adverb", "day"}):
            return j
        if reading.words[j] in ":؛." or "that" in reading.tags(j) or is_finite_cue(reading, j):
            break
    return k
