"""Acts of courts, parliaments and teams, which verbs of speech also name: `أدانت المحكمة المتهم`, `أقر البرلمان القانون بأغلبية`, `استبعد المدرب لاعبين من القائمة`."""

from __future__ import annotations

from ..text import fold
from .frames import Found
from .reading import Reading
from .shapes import is_definite
from .wordlists import PEOPLE, bare, number_words

_COURTS = frozenset(map(fold, "محكمة محاكم قضاء قاض قاضي قضاة محلفون محلفين".split()))
"""Who judges."""
_PANEL = frozenset(map(fold, "هيئة دائرة غرفة".split()))
"""Bodies of which some judge, by the noun behind them: `هيئة المحلفين`."""
_HOW = frozenset(
    map(
        fold,
        "أغلبية غالبية إجماع اتفاق تصويت موجب نسبة قيمة مبلغ مبالغ كلفة تكلفة ميزانية موازنة هدف غرض غية حضور رئاسة بداية نهاية دعم تعاون أكثرية".split(),
    )
)
"""How, when, with how much and what for something is passed, which nobody admits: `أقر البرلمان المشروع بأغلبية كبيرة`."""
_LISTS = frozenset(
    map(
        fold,
        "قائمة قوائم تشكيلة لائحة معسكر فريق منتخب مباراة مباريات لقاء سباق بطولة كأس منافسات منافسة مسابقة تصفيات انتخابات حسابات اجتماع اجتماعات محادثات مفاوضات مؤتمر حكومة منصب مواجهة رحلة بعثة دورة مونديال نهائيات دوري تدريبات تمارين جلسة عضوية صفوف ترشيحات".split(),
    )
)
"""What somebody is left out of: `استبعده المدرب من القائمة`."""
_OUT_OF, _FAR = frozenset(("من", "عن")), 8
"""How far behind the one who is left out, in words, stands what he is left out of."""


def condemns(reading: Reading, found: Found) -> bool:
    """Whether something is condemned, and nobody found guilty by a court: `أدانت المحكمة التاجر بالسرقة`, `أدان القضاء الوزير السابق`."""
    if not _judges(reading, found) or found.frame != "object":
        return True
    k = found.body
    stop = min(reading.sentence_of(k)[1], k + _FAR)
    return not (_is_somebody(reading, k) or any(reading.clitic(j, "ب") for j in range(k, stop)))


def refuses(reading: Reading, found: Found) -> bool:
    """Whether something is refused, and no request turned down by a court: `رفضت المحكمة طلب المتهم`."""
    return found.frame != "object" or not _judges(reading, found)


def admits(reading: Reading, found: Found) -> bool:
    """Whether something is admitted, and no law or budget passed, as an object before the preposition tells or a way of passing behind it: `أقر البرلمان القانون بأغلبية كبيرة`."""
    if found.frame != "prep":
        return True
    word = bare(reading.words[found.body][found.body_letters :])
    if word in _HOW:
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
    titled = source is not None and source.person and k - source.end <= 1 and is_definite(reading.words[k])
    if not titled and _is_somebody(reading, k + (reading.words[k] in number_words())):
        return False
    stop = min(reading.sentence_of(k)[1], k + _FAR) - 1
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
