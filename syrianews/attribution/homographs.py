"""Verbs that are something else in other company: `بين` a preposition, `قُدّر له` fate, `تبنى سياسة` a policy taken up, `جدد غاراته` a deed done again."""

from __future__ import annotations

from collections.abc import Callable

from ..text import fold
from .frames import Found
from .reading import Reading
from .shapes import is_definite, without_pronoun

_SHADDA = "\u0651"
_POLICIES = frozenset(
    map(
        fold,
        "سياسة سياسات نهج منهج موقف مواقف قرار قرارات قانون قوانين تشريع خطة خطط مشروع مشاريع فكرة أفكار فكر رؤية رؤى استراتيجية إجراءات إجراء مبادرة مبادرات نظام أسلوب أساليب لغة خطاب خيار معايير تقنية تقنيات آلية آليات عقيدة توصية توصيات برنامج برامج مبدأ مبادئ قيم مفهوم ثقافة مقترح اقتراح توجه رواية طفل أطفال نموذج تعديل تعديلات صيغة ميزانية موازنة وثيقة مسودة لائحة".split(),
    )
)
"""What somebody takes up as his own, and claims no responsibility for."""
_DONE_AGAIN = frozenset(
    map(
        fold,
        "غارات غارة قصف هجوم هجمات عقد عقود اشتباكات جواز رخصة ترخيص إقامة اشتراك حبس توقيف احتجاز اعتقال عضوية ولاية اتفاق اتفاقية شراكة نشاط دماء شباب محاولات محاولة معارك عملية عمليات توغل".split(),
    )
)
"""What somebody does or makes valid again, and says nothing by it."""
_DEEDS = frozenset(map(fold, "فعل فعله فعلها أفعال الفعل".split()))
FOR_HIM = frozenset(("له", "لها", "لهم"))
_BETWEEN, _NEAR = "بين", 6
_WAS = frozenset(map(fold, "كان كانت يكون تكون".split()))
_I_WANT = frozenset(
    map(fold, "أود أريد أستطيع أحب أرغب نود نريد نستطيع نحب نرغب يمكنني يسعدني يسرني يشرفني".split())
)
"""Words before أن in which somebody speaks of himself."""


def _object(reading: Reading, found: Found) -> str:
    """The first word of the content, without article and pronoun (`تبنت "نهجا خاطئا"`)."""
    at = found.body + (found.body in reading.quote_at and not found.body_letters)
    word = reading.words[at][found.body_letters :] if at < len(reading) else ""
    word = word.removeprefix("ال") if is_definite(word) else word
    stem = without_pronoun(word)
    if word.endswith("ا") and word[:-1] in _POLICIES | _DONE_AGAIN:
        return word[:-1]
    return (
        stem[:-1] + "ه"
        if stem != word and stem.endswith("ت") and stem[:-1] + "ه" in _POLICIES | _DONE_AGAIN
        else stem
    )


def _is_done_to(reading: Reading, found: Found, things: frozenset[str]) -> bool:
    """Whether the object of a verb is one of some things, with or without its article and pronoun."""
    if found.frame != "object":
        return False
    word = reading.words[found.body]
    return not things.isdisjoint((word, word.removeprefix("ال"), _object(reading, found)))


def takes_up(reading: Reading, found: Found) -> bool:
    """Whether `تبنى` takes up a policy, a law, a child: `تبنى البرلمان قانونا`."""
    return _is_done_to(reading, found, _POLICIES)


def does_again(reading: Reading, found: Found) -> bool:
    """Whether `جدد` does a deed again: `جدد الجيش غاراته`, `جدد النادي عقد اللاعب`."""
    return _is_done_to(reading, found, _DONE_AGAIN)


def is_between(reading: Reading, found: Found) -> bool:
    """Whether `بين` behind a form of `كان` or joined to another one is the preposition: `كان بين البنود أن`, `بيني وبين نفسي`."""
    i = found.first
    if found.clitic and any(word.startswith(_BETWEEN) for word in reading.words[max(0, i - _NEAR) : i]):
        return True
    apart = i > 0 and not found.clitic and reading.words[i - 1].lstrip("و") in _WAS
    return apart and found.form.tense == "perfect" and _SHADDA not in reading.original(i)


def is_fated(reading: Reading, found: Found) -> bool:
    """Whether `قدر` is fate's: `إذا قدر لها أن تنجح`."""
    return reading.words[found.end] in FOR_HIM


def is_reaction(reading: Reading, found: Found) -> bool:
    """Whether `رد` is the noun of `رد فعل`."""
    return reading.words[found.end] in _DEEDS


def is_prayer(reading: Reading, found: Found) -> bool:
    """Whether `أيد` wishes a ruler God's support: `خادم الحرمين الشريفين، أيده الله`."""
    return reading.words[found.end] == "الله"


def speaks_as_i(reading: Reading, found: Found) -> bool:
    """Whether the verb behind `أود أن` is in the first person, whatever it looks like: `أود أن أعلن أن`."""
    i = found.first
    return (
        i > 1
        and reading.words[i - 1] == "ان"
        and reading.words[i - 2] in _I_WANT
        and reading.original(i)[0] == "أ"
    )


OTHERWISE: dict[str, Callable[[Reading, Found], bool]] = {
    "أيّد": is_prayer,
    "بيّن": is_between,
    "قدّر": is_fated,
    "رد": is_reaction,
    "تبنى": takes_up,
    "جدّد": does_again,
}
"""What tells that a verb is another word or no report, by its lemma."""
