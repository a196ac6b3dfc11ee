"""Acts of courts, parliaments and teams, which verbs of speech also name: `أدانت المحكمة المتهم`, `أقر البرلمان القانون بأغلبية`, `استبعد المدرب لاعبين من القائمة`."""

from __future__ import annotations

from ..text import fold
from .frames import Found
from .reading import Reading
from .shapes import begins_event, is_definite, is_event, without_pronoun
from .wordlists import PEOPLE, bare, number_words

_COURTS = frozenset(map(fold, "محكمة محاكم قضاء قاض قاضي قضاة محلفون محلفين".split()))
"""Who judges."""
_PANEL = frozenset(map(fold, "هيئة دائرة غرفة".split()))
"""Bodies of which some judge, by the noun behind them: `هيئة المحلفين`."""
_VOTED = frozenset(map(fold, "أغلبية غالبية أكثرية إجماع تصويت موجب غية نسبة".split()))
"""How something is passed, which nobody admits: `أقر البرلمان المشروع بأغلبية كبيرة`."""
_LISTS = frozenset(
    map(
        fold,
        "قائمة قوائم تشكيلة لائحة معسكر فريق منتخب مباراة مباريات لقاء سباق بطولة كأس منافسات منافسة مسابقة تصفيات انتخابات حسابات اجتماع اجتماعات محادثات مفاوضات مؤتمر حكومة منصب مواجهة رحلة بعثة دورة مونديال نهائيات دوري تدريبات تمارين جلسة عضوية صفوف ترشيحات".split(),
    )
)
"""What somebody is left out of: `استبعده المدرب من القائمة`."""
_OUT_OF, _FAR = frozenset(("من", "عن")), 8
"""How far behind the one who is left out, in words, stands what he is left out of."""


_PLEAS = frozenset(
    map(fold, "طلب طلبات طعن طعون دعوى دعاوى استئناف التماس شكوى إفراج إخلاء إطلاق تسليم تعليق نقض".split())
)
"""What a court is asked for."""


def condemns(reading: Reading, found: Found) -> bool:
    """Whether something is condemned, and nobody found guilty by a court: `أدانت المحكمة التاجر بالسرقة`, `أدان القضاء الوزير السابق`."""
    if not _judges(reading, found) or found.frame != "object":
        return True
    k = found.body
    if bare(reading.words[k]) not in _COURTS and is_event(reading, k) and not _is_somebody(reading, k):
        return True  # `أدانت المحكمة الهجوم بالقنابل`
    stop = min(reading.sentence_of(k)[1], k + _FAR)
    return not (_is_somebody(reading, k) or any(reading.clitic(j, "ب") for j in range(k, stop)))


def refuses(reading: Reading, found: Found) -> bool:
    """Whether something is refused, and no request turned down by a court: `رفضت المحكمة طلب المتهم`, but not `رفضت المحكمة الاتهامات`."""
    if found.frame != "object" or found.body >= len(reading) or not _judges(reading, found):
        return True
    return without_pronoun(bare(reading.words[found.body])).removesuffix("ا") not in _PLEAS


def admits(reading: Reading, found: Found) -> bool:
    """Whether something is admitted, and no law or budget passed, as an object before the preposition tells or a way of passing behind it: `أقر البرلمان القانون بأغلبية كبيرة`."""
    if found.frame != "prep":
        return True
    word = bare(reading.words[found.body][found.body_letters :])
    if word in _VOTED:
        return False
    behind = found.source.end if found.source is not None and found.order == "VS" else found.end
    end = found.body - (not found.body_letters)
    opening = reading.tags(behind) or reading.words[behind] in "،,"
    return behind >= end or bool(opening) or behind in reading.mention_at or behind in reading.quote_at


def rules_out(reading: Reading, found: Found) -> bool:
    """Whether something is thought unlikely, and nobody left out: `استبعد المدرب لاعبين من القائمة`, `استبعدت اللجنة مرشحا`."""
    if found.frame != "object":
        return True
    k, source = found.body, found.source
    if begins_event(reading, k):
        return True  # `استبعد الوزير انسحاب بلاده من المفاوضات`
    titled = source is not None and source.person and k - source.end <= 1 and is_definite(reading.words[k])
    if not titled and _is_somebody(reading, k + (reading.words[k] in number_words())):
        return False
    stop = min(reading.sentence_of(k)[1], k + _FAR) - 1
    stop = next((j for j in range(k, stop) if reading.words[j] in "،,"), stop)
    return not any(
        reading.words[j] in _OUT_OF and bare(reading.words[j + 1]) in _LISTS for j in range(k + 1, stop)
    )


def _is_somebody(reading: Reading, k: int) -> bool:
    """Whether a person is named at word `k`, or a name stands before `من`."""
    if k in reading.mention_at:
        end, mention = reading.mention_at[k]
        return mention.type == "PERSON" or (end < len(reading) and reading.words[end] in _OUT_OF)
    noun = reading.noun(k) if k < len(reading) else None
    return noun is not None and noun.type in PEOPLE


def _judges(reading: Reading, found: Found) -> bool:
    """Whether a court is the subject of a verb, also where its object was taken into one phrase with it: `أدانت محكمة أمريكية تاجرا`."""
    k = found.source.first if found.source is not None else found.end
    word = bare(reading.words[k])
    return word in _COURTS or (word in _PANEL and bare("".join(reading.words[k + 1 : k + 2])) in _COURTS)
