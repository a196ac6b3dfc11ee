"""What stands between a verb, its subject and what is said: days, dates, asides, and the occasion or medium of speech."""

from __future__ import annotations

import re

from ..actors.name_shapes import NameShapes
from ..text import fold
from .adverbs import IN_ANSWER, is_cognate, several_words
from .anonymity import hidden_end
from .occasions import (
    UNITS,
    behind_clause,
    behind_holding,
    behind_occasion,
    behind_where,
    is_occasion,
    where_from,
)
from .phrase_parts import ADDING, BODIES, OF_TURN, WEAKENING, WHO_IS, are_told, is_told_noun
from .phrase_words import is_year
from .phrases import noun_phrase
from .press import PRESS
from .reading import Reading
from .shapes import is_possessed
from .verb_shapes import is_finite_cue
from .wordlists import DEMONSTRATIVES, MANNER, PARTS_OF_YEAR, PEOPLE, noun_of

_ACCUSATIVE = re.compile(r"م\w{2,}[^هن]ا$|(?:متوجه|موجه|منبه|منوه)ا$")
"""Participles in the accusative, and no nouns of somebody's (`مصادرنا`, `محاميها`)."""
_DAY_BEFORE = [fold(word) for word in ("أول", "من", "أمس")]
_SPANS = frozenset(map(fold, "العام السنة الصيف الشتاء الربيع الخريف الأسبوع الشهر".split()))
_MOMENTS = frozenset(map(fold, "اليوم الليلة المساء الصباح الحين الوقت الفترة".split()))
"""Times that `ذلك` points at: `صرح ذلك اليوم بأن`."""
_BEFORE_YEAR = PARTS_OF_YEAR | {fold("عام"), fold("سنة")}
"""A year behind them is no subject: `أكد الوزير عام 2017 أن`."""
_WHICH = frozenset(
    map(fold, "الماضي الماضية المقبل المقبلة الجاري الجارية الفائت المنصرم الحالي القادم".split())
)
"""They tell which year is meant; `العام` by itself belongs to a title."""
_ORDINALS = frozenset(map(fold, "الأول الثاني الآخر".split()))
"""Second words of the names of months (`كانون الثاني`)."""
_YESTERDAY, _ORDINAL = fold("أمس"), fold("الأول")
_PARTICIPLE = ("ا", "ه")
"""Endings of a participle that says how somebody speaks: `مصدر طالبا عدم ذكر اسمه`."""
_REFUSES = frozenset(map(fold, "رفض طلب فضل اشترط".split()))
"""Verbs of a source without the article that will not be named: `دبلوماسي رفض الكشف عن اسمه`."""
_LONGEST_ASIDE, _LONGEST_CLAUSE = 25, 35
"""The longest phrase that commas or dashes set off, and the longest clause (`، وهي …،`), in words."""
_AGO = frozenset(map(fold, "منذ قبل بعد".split()))
_LEADS_ON = 14
"""The farthest, in words, that what is said stands behind its medium or occasion."""
_LONGEST_NAME = 8
"""The longest name in quotation marks, the marks counted as words."""
_FARTHEST = 20
"""The most words that adverbials take up."""
_IN_ITS_COURSE = frozenset(map(fold, "خلاله خلالها خلالهما عبره عبرها".split()))
"""They point back to what somebody speaks in."""
_COURSES = frozenset(map(fold, "ختام مستهل أعقاب معرض خضم سياق إطار ضوء ظل نهاية بداية افتتاح مطلع".split()))
"""Behind في they tell at which point of what, or in view of what, somebody speaks: `في ختام اجتماع طارئ`."""
ANSWERING = IN_ANSWER | {"نقلا"}
"""Verbal nouns that tell to what or after whom somebody speaks, and govern a preposition of their own."""
_SHORT = 5
"""The most words of a setting that nothing but its comma marks."""
_UPON = frozenset(("علي", "عن"))
"""Prepositions behind such verbal nouns."""
_AT = frozenset(("في", "علي"))
"""Prepositions of places."""
_BEFORE = fold("أمام")
_HALLS = frozenset(map(fold, "البرلمان الكونغرس المحكمة".split()))
"""Where people listen to whoever speaks."""
_HEAR = _HALLS | set(map(fold, "الكاميرات الجمهور القضاء أنصاره مؤيديه".split()))
"""Before whom somebody speaks, besides people and bodies."""
_WHERE = _AT | {"عبر"}
"""Prepositions of what somebody speaks in."""
_MEETS = frozenset(
    map(
        fold,
        "زيارته زيارتها زيارتهم زيارتهما لقائه لقائها لقائهم لقائهما لقاءه لقاءها استقباله استقبالها استقبالهم مغادرته مغادرتها مغادرتهم وصوله وصولها وصولهم تفقده تفقدها ترؤسه ترؤسها رئاسته رئاستها استضافته استضافتها افتتاحه افتتاحها افتتاحهم تدشينه تدشينها تدشينهم رعايته رعايتها حضوره حضورها حضورهم تكريمه تكريمها توديعه توديعها مخاطبته مخاطبتها".split(),
    )
)
"""Deeds of a speaker's with somebody or some place for their object."""
_OPENS = tuple(map(fold, ("افتتاح", "تدشين", "رعاي", "حضور")))
_ON_OCCASION, _TODAY = fold("بمناسبة"), fold("اليوم")
"""Before them days that have a name: `بمناسبة اليوم العالمي`."""
_WISHES = frozenset(map(fold, "حفظه حفظها حفظهم أيده رعاه رحمه يرحمه سلمه".split()))
"""First words of a wish for somebody between dashes: `أكد سموه -حفظه الله- اعتزازه`."""
_TOGETHER = frozenset(map(fold, "بالتعاون بالتنسيق بالشراكة بالاشتراك بالاتفاق بالتوافق بالتشاور".split()))
"""Before مع they tell with whom somebody acts: `أعلنت الوزارة، بالتعاون مع البلدية، افتتاح السوق`."""
_ON_BEHALF = frozenset(map(fold, "نيابة بالنيابة".split()))
"""Before عن they tell for whom somebody speaks."""
_PASSED_ON = fold("نقلا عن").split()
"""Before a second source: `ذكرت الوكالة نقلا عن مصدر أمني وقوع إصابات`."""


def skip_adverbs(reading: Reading, k: int, stop: int) -> int:
    """Behind the verb: adverbs, days and asides that stand before the subject."""
    while k < stop:
        tags = reading.tags(k)
        if reading.words[k] in MANNER and k + 2 < stop:
            k = _behind_manner(reading, k)
        elif several := several_words(reading, k):
            k += several
        elif reading.words[k] in _IN_ITS_COURSE:
            k += 1  # `تصريحات أكد خلالها`
        elif (
            reading.words[k] == "من"
            and reading.words[k + 1 : k + 2]
            and reading.words[k + 1] in _IN_ITS_COURSE
        ):
            k += 2
        elif (
            (tags & {"adverb", "day"} and reading.noun(k) is None)
            or reading.words[k] in "،,-–—"
            or (reading.words[k] == "الاول" and reading.words[k - 1] == "امس")
            or (reading.words[k - 1] in _BEFORE_YEAR and is_year(reading, k))
        ):
            k += 1
        elif reading.words[k : k + 3] == _DAY_BEFORE:
            k += 3
        elif is_dated(reading, k):
            k += 2
        else:
            return k
    return k


def _behind_manner(reading: Reading, k: int) -> int:
    """The word behind the adjective, negated or not, of a way of speaking at word `k`: `بشكل جلي`, `بشكل غير مباشر`."""
    return k + 2 + (reading.words[k + 1] in WEAKENING)


def is_dated(reading: Reading, k: int) -> bool:
    """Whether a year or season with the word that tells which stands at word `k`: `العام الماضي`, `هذا الصيف`."""
    pair = reading.words[k : k + 2]
    return len(pair) > 1 and (
        (pair[0] in _SPANS and pair[1] in _WHICH)
        or (pair[0] in DEMONSTRATIVES and pair[1] in _SPANS | _MOMENTS)
    )


def skip_adverbials(reading: Reading, k: int, stop: int) -> int:
    """Between subject and object: days, dates, asides, and what the source spoke in (`في بيان`)."""
    limit = min(stop, k + _FARTHEST)
    while k < limit:
        behind = _behind_adverbial(reading, k, limit, stop)
        if behind == k:
            break
        k = behind
    return k


def _behind_adverbial(reading: Reading, k: int, limit: int, stop: int) -> int:
    """The word behind the adverbial, aside or mark at word `k`; `k` where none is."""
    dated = _behind_date(reading, k, limit, stop)
    if dated > k:
        return dated
    tags, word = reading.tags(k), reading.words[k]
    wish = word in "-–—" and k + 1 < limit and reading.words[k + 1] in _WISHES
    if (word in "،," or wish) and (behind := behind_aside(reading, k, stop, tags)) > k:
        return behind
    if (word.endswith(_PARTICIPLE) or word in _REFUSES) and (hidden := hidden_end(reading, k, limit)) > k:
        return hidden
    if tags & {"adverb", "day", "month"} or word[0].isdigit() or word in "،,-–—/":
        return k + 1
    if k + 1 < limit and _is_pair(reading, k):
        since = k + 3 < stop and word in _AGO and reading.words[k + 2] in ("من", "علي")
        return max(k + 2, noun_phrase(reading, k + 3, stop).end) if since else k + 2
    if several := several_words(reading, k):
        return k + several
    if word in PRESS:
        return k + 1  # `وصف الوزير للصحفيين الخطة`
    if word[0] == "ل" and k in reading.mention_at and reading.clitic(k, "ل"):
        return reading.mention_at[k][0]
    if is_told_noun(reading, k) or are_told(reading, k):
        return noun_phrase(reading, k, stop, prefixed=True).end
    if (start := where_from(reading, k, stop)) > k:
        return max(start, noun_phrase(reading, start, stop).end)
    following = reading.words[k + 1 : k + 2]
    with_whom = (word in _ON_BEHALF and following == ["عن"]) or (word in _TOGETHER and following == ["مع"])
    if with_whom or [word, *following] == _PASSED_ON:
        return max(k, noun_phrase(reading, k + 2, stop).end)
    course = word in _AT and not _COURSES.isdisjoint(following)
    if k + 2 < limit and course and "month" in reading.tags(k + 2):
        return k + 3  # `في مطلع مايو خطة`
    if k + 2 < limit and (course or (word in ANSWERING and reading.words[k + 1] in _UPON)):
        behind = noun_phrase(reading, k + 2, stop).end
        if behind > k + 2:
            return behind_where(reading, behind, stop)
    if k + 1 < limit and word in _WHERE and is_occasion(reading, k + 1, stop):
        return behind_clause(reading, behind_occasion(reading, k + 1, stop), stop)
    followed = k + 1 < limit
    leads = bool(tags & {"circumstance", "addressee"}) or (k > 0 and word == "مع")
    leads = leads or (followed and ((word in _AT and _is_place(reading, k + 1)) or _has_hearers(reading, k)))
    if not leads or (followed and is_finite_cue(reading, k + 1)):
        return k  # `حيث قال`
    if word == "مع" and followed and "occasion" in reading.tags(k + 1):
        return behind_occasion(reading, k + 1, stop)
    return _behind_led(reading, k, limit, stop)


def _behind_led(reading: Reading, k: int, limit: int, stop: int) -> int:
    """The word behind what the preposition or circumstance at word `k` leads to, with whom it was held for, where, and its relative clause."""
    word = reading.words[k]
    named_day = word == _ON_OCCASION and reading.words[k + 1 : k + 2] == [_TODAY]
    end = max(k + 1 + named_day, noun_phrase(reading, k + 1 + named_day, stop).end)
    end = behind_holding(reading, end, stop)
    if word in _AT and _is_place(reading, k + 1):
        end = _before_comma(reading, k + 1, end)
    if is_visited(reading, end, limit):
        end = noun_phrase(reading, end, stop).end
    if is_meeting(reading, end, limit):
        end = noun_phrase(reading, end, stop, prefixed=True).end
    return behind_clause(reading, behind_where(reading, end, stop), stop)


def _has_hearers(reading: Reading, k: int) -> bool:
    """Whether a preposition at word `k` leads to those before whom somebody speaks, or where they sit: `أمام النواب`, `في البرلمان`."""
    word, where = reading.words[k : k + 2]
    if word == _BEFORE:
        noun = reading.noun(k + 1)
        return where in _HEAR or (noun is not None and (noun.type in PEOPLE or noun.type in BODIES))
    return word == "في" and where in _HALLS


def _before_comma(reading: Reading, k: int, end: int) -> int:
    """The end of the phrase of a place at word `k` that ends at word `end`, without what no name begins behind its comma: `في محافظة الطائف، أهمية …`."""
    comma = next((at for at in range(k + 1, end) if reading.words[at] in "،,"), end)
    return end if comma + 1 in reading.mention_at else comma


def is_meeting(reading: Reading, k: int, limit: int) -> bool:
    """Whether ب at word `k` belongs to a deed of the speaker's right before it that tells when he speaks: `عقب لقائه بالوزير`."""
    told = 1 < k < limit and "circumstance" in reading.tags(k - 2) and is_possessed(reading, k - 1)
    return told and reading.clitic(k, "ب") and not reading.tags(k)


def is_visited(reading: Reading, k: int, limit: int) -> bool:
    """Whether somebody or a place at word `k` is whom or what the speaker meets or visits when he speaks: `خلال زيارته دمشق`, `لدى استقباله سفير روسيا`."""
    told = 1 < k < limit and "circumstance" in reading.tags(k - 2) and reading.words[k - 1] in _MEETS
    if not told or reading.clitic(k, "وفبل") or reading.tags(k):
        return False
    word = reading.words[k]
    if reading.words[k - 1].startswith(_OPENS) and word.startswith("ال"):
        return True  # `خلال افتتاحه المعرض`
    noun = reading.noun(k) or (noun_of(word[:-1]) if word.endswith("ا") else None)  # `استقباله وفدا`
    return (
        k in reading.mention_at
        or _is_place(reading, k)
        or (noun is not None and (noun.type in PEOPLE or noun.type in BODIES))
    )


def _behind_date(reading: Reading, k: int, limit: int, stop: int) -> int:
    """The word behind a set adverb of several words or a part of a date at word `k`; `k` where none is."""
    word = reading.words[k]
    if reading.words[k : k + 3] == _DAY_BEFORE:
        return k + 3
    if several := several_words(reading, k):
        return k + several
    if word in MANNER and k + 2 < stop:
        return _behind_manner(reading, k)
    if word == "(" and reading.words[k + 2 : k + 3] == [")"] and reading.tags(k + 1) & {"day", "month"}:
        return k + 3
    if (word in _ORDINALS or word in _WHICH) and "month" in reading.tags(k - 1):
        return k + 1
    if word == _ORDINAL and reading.words[k - 1] == _YESTERDAY:
        return k + 1  # `أمس الأول`
    if (word == "من" and k + 1 < limit and "month" in reading.tags(k + 1)) or is_dated(reading, k):
        return k + 2
    if word == "في" and k + 2 < limit and not reading.tags(k + 1):
        of = reading.words[k + 2] == "من"  # `في التاسع من آذار`, `في التاسع آذار`
        if "month" in reading.tags(min(k + 2 + of, stop - 1)):
            return k + 3 + of
    return k


def _is_pair(reading: Reading, k: int) -> bool:
    """Whether two words at word `k` are an adverbial: `منذ أيام`, `من جديد`, `من جانبه`, `نفيا قاطعا`."""
    word, following = reading.words[k : k + 2]
    ago = word in _AGO and following in UNITS
    return ago or (word == "من" and following in OF_TURN) or is_cognate(reading, k)


def _is_place(reading: Reading, k: int) -> bool:
    """Whether word `k` names or opens a place or an event that has nothing to do with the content."""
    if k in reading.mention_at:
        return reading.mention_at[k][1].type in ("GPE", "LOC")
    return reading.words[k] in ("هامش", "متن", "مدينه", "العاصمه", "اقليم", "محافظه", "منطقه")


def behind_aside(
    reading: Reading, k: int, limit: int, tags: frozenset[str], governed: frozenset[str] = frozenset()
) -> int:
    """The word behind what two dashes, or a comma and a relative or prepositional phrase or what is added (`، إضافة إلى القرار،`) with its
    comma, set off at word `k`; `k` if nothing."""
    word = reading.words[k]
    if word in "-–—":
        closers = "-–—"
    elif ("relative" in tags and reading.words[k - 1] in "،,") or (
        word in "،,"
        and k + 1 < limit
        and reading.words[k + 1] not in governed
        and (
            reading.tags(k + 1) & {"relative", "preposition", "circumstance"}
            or reading.words[k + 1] in WHO_IS
            or reading.words[k + 1 : k + 3] in ADDING
            or (reading.words[k + 1] in _TOGETHER and "ب" not in governed)
        )
    ):
        closers = "،,"
    else:
        return k
    inner = closers == "،,"
    longest = _LONGEST_CLAUSE if k + 1 < limit and reading.words[k + 1] in WHO_IS else _LONGEST_ASIDE
    for j in range(k + 1, min(limit, k + longest)):
        if inner and "that" in reading.tags(j) and j not in reading.named:
            break
        if reading.words[j] in closers:
            return j + 1
        if reading.words[j] in ":؛" or j in reading.quote_at:
            break
    return k


def is_setting(reading: Reading, k: int, limit: int) -> bool:
    """Whether a governed preposition before word `k` only opens a medium, occasion or place before what is said: `أكد في منشور على منصة إكس أن`, `رأى في بيان: "…"`."""
    place = reading.mention_at.get(k)
    if place is not None and place[1].type in ("GPE", "LOC") and place[0] < limit:
        end = place[0] + (reading.words[place[0]] in "،,")
        leads = end < len(reading) and (reading.words[end] == ":" or "that" in reading.tags(end))
        return leads or _is_long_quotation(reading, end)
    if _comma_leads_on(reading, k, limit):
        return True
    if not reading.tags(k) & {"medium", "occasion"}:
        return False
    return any(
        "that" in reading.tags(j) or reading.words[j] == ":" or _is_long_quotation(reading, j)
        for j in range(k + 1, min(limit, k + _LEADS_ON))
    )


def _comma_leads_on(reading: Reading, k: int, limit: int) -> bool:
    """Whether some words at word `k` end at a comma behind which what is said begins: `رأى بعد يوم من العمل في الوادي، أنه …`."""
    for at in range(k + 1, min(limit, k + _SHORT) - 1):
        if reading.words[at] in "،,":
            return "that" in reading.tags(at + 1) and reading.words[at + 1][0] != "و"
        if reading.tags(at) or at in reading.quote_at:
            return False
    return False


def _is_long_quotation(reading: Reading, k: int) -> bool:
    """Whether a quotation opens at word `k` that is too long for a name."""
    return k in reading.quote_at and reading.word_at(reading.quote_at[k].end) - k > _LONGEST_NAME


def is_manner(reading: Reading, k: int) -> bool:
    """Whether word `k`, right behind a verb, is a participle in the accusative that says how somebody speaks, and no speaker: `قال متوجها إلى الحضور`.

    A name that begins and ends with the same letters is spelled like a foreign one (`مانديلا`).
    """
    word = reading.words[k]
    if k in reading.mention_at or reading.noun(k) is not None:
        return False
    return _ACCUSATIVE.match(word) is not None and NameShapes.default().foreignness(word) < 0
