"""Set adverbs of several words: `من جهة أخرى`, `في وقت سابق`, `هو الآخر`."""

from __future__ import annotations

from ..text import fold
from .reading import Reading

_SEVERAL_WORDS = [
    fold(words).split()
    for words in (
        "أكثر من مرة", "فيما بعد", "في ما بعد", "على الفور", "في هذا الصدد", "في هذا السياق", "في هذا الإطار",
        "في هذا الشأن", "بهذا الصدد", "بهذا الشأن", "بهذا الخصوص", "في المقابل", "في السياق نفسه", "في السياق ذاته",
        "في الوقت نفسه", "في الوقت ذاته", "من جانب آخر", "من جهة أخرى", "من ناحية أخرى", "مرة أخرى", "مرة ثانية", "قبل ذلك", "بعد ذلك", "من قبل", "منذ ذلك الحين", "حتى الآن", "حتى اللحظة", "حتى الساعة",
        "إلى الآن", "بكل شدة", "بكل قوة", "بكل حزم", "بكل وضوح", "بكل صراحة", "بكل حسم", "بكل ثقة", "بكل جدية", "بكل أسف", "بكل بساطة", "لهذا اليوم", "بمشيئة الله تعالى", "بمشيئة الله", "بإذن الله تعالى", "بإذن الله", "بكل صرامة", "لأول مرة", "للمرة الأولى",
        "للمرة الثانية", "للمرة الثالثة", "هو الآخر", "هي الأخرى", "هم الآخرون", "هو أيضا", "هي أيضا", "هم أيضا", "في معرض حديثه", "في معرض حديثها", "في معرض رده", "في معرض ردها", "في معرض كلامه",
        "في وقت سابق", "في وقت لاحق", "في وقت متأخر", "في وقت مبكر", "في الأثناء", "في غضون ذلك", "في سياق متصل", "في سياق آخر", "من جانب ثان",
    )
]  # fmt: skip
"""Adverbs of several words behind the verb."""
SEVERAL_FROM = {first: [w for w in _SEVERAL_WORDS if w[0] == first] for first, *_ in _SEVERAL_WORDS}
"""Adverbs of several words, by their first word."""


def several_words(reading: Reading, k: int) -> int:
    """How many words the adverb of several words at word `k` has; 0 where there is none."""
    from_here = SEVERAL_FROM.get(reading.words[k])
    if from_here is None:
        return 0
    return next((len(w) for w in from_here if reading.words[k : k + len(w)] == w), 0)
