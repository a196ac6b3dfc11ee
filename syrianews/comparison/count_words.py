"""Words beside counts: currencies, ordinals, units of time, people, and words that only introduce a number; all as stems."""

from __future__ import annotations

from functools import cache

from ..text import fold
from .words import stem


@cache
def ordinal_stems() -> frozenset[str]:
    """Stems of ordinal numbers."""
    words = "الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن التاسع العاشر"
    return frozenset(stem(word) for word in fold(words).split())


@cache
def money() -> frozenset[str]:
    """Stems of currencies: sums are asked, paid and promised for many things."""
    words = "دولار دولارا يورو ريال ريالا جنيه جنيها ليرة درهم درهما دينار دينارا روبل"
    return frozenset(stem(word) for word in fold(words).split())


@cache
def periods() -> frozenset[str]:
    """Stems of units of time behind the number of a day: `الـ11 من شهر`."""
    return frozenset(stem(word) for word in fold("شهر الشهر عام العام سنة").split())


@cache
def measures() -> frozenset[str]:
    """Stems of words that only introduce a number."""
    words = "بلغ بلغت يبلغ تبلغ البالغ البالغة وصل وصلت يصل تصل عدد عددهم عددها قيمة بقيمة مجموع إجمالي نسبة حجم بواقع تقدر يقدر سجل سجلت"
    return frozenset(stem(word) for word in fold(words).split())


@cache
def prices() -> frozenset[str]:
    """Stems of words for what is traded: its price is another each hour, and so is what it is compared with."""
    words = "سعر أسعار برميل أوقية أونصة سهم أسهم بورصة مؤشر تداول تداولات تسوية نقطة نقاط خام سنتا عقود"
    return frozenset(stem(word) for word in fold(words).split())
