"""Names and terms in quotation marks, which quote nobody: `تنظيم "داعش"`, `عملية "نبع السلام"`."""

from __future__ import annotations

import re
from functools import cache

from ..actors.nations import nisbas
from ..lexicons import lexicon
from ..quotes import Quotation
from ..text import fold
from .reading import Reading
from .shapes import is_definite, is_event, is_possessed
from .speech import holds_clause

_NAMED = {"document": 5, "office": 2, "institution": 4}
"""Types of nouns that begin the name of a law or a title (`"قانون الدفاع الوطني"`), with the most words that it has."""
_LAWS = frozenset(map(fold, "قانون اتفاق اتفاقية ميثاق مرسوم قرار وثيقة إعلان معاهدة خطة".split()))
"""Texts that are called by the words behind them."""
_SHORT = 4
_LETTERS = frozenset(
    map(
        fold,
        "إيه أيه بي سي دي إي إف أف جي إتش آي جيه كي كيه إل أل إم أم إن أو كيو آر إس أس تي يو في إكس واي زد".split(),
    )
)
"""The names of Latin letters, as news spells abbreviations."""
TERM_HEADS = frozenset(
    map(
        fold,
        "عملية حملة باسم اسم يسمى تسمى المسمى المسماة عنوان بعنوان شعار مسمى مشروع برنامج فيلم مسلسل رواية كتاب عناصر مقاتلي مسلحي زعيم قاعدة جبهة لواء كتيبة فيلق سفينة صاروخ طائرة مصطلح منطقة كلمة المعروف المعروفة المعروفين لقب ميليشيا مليشيا تيار اتفاق قمة منظومة منظومات صواريخ طائرات مقاتلة مقاتلات قنبلة قنابل دبابة دبابات غواصة سلاح طراز نوع ماركة منتج سجائر سيارة سيارات لقاح فيروس تطبيق نظام أنظمة حادثة حادث جائزة مهرجان قرية قرى بلدة بلدات مدينة حي أحياء شارع مطار ميناء حقل حقول جزيرة مخيم مادة غاز دواء مخدر عقار هاتف جهاز لعبة أغنية أغاني قصيدة ديوان مسرحية لوحة فندق مطعم كأس بطولة سباق أفلام سلسلة حمى مركبة معركة معارك ملحمة مبادرة وسام مسيرة المدعو شهر تحالف سد جسر مضيق منتخب فريق نادي صفقة إعصار عاصفة مسبار تلسكوب متلازمة متحور هاشتاغ هاشتاج وسم ألبوم القاعدة النشيد كتابه كتابها روايته روايتها فيلمه فيلمها ديوانه أغنيته أغنيتها ألبومه ألبومها غزوة مصنع معمل منتدى".split(),
    )
)
"""What a name in quotation marks follows."""
_EVENTS = frozenset(map(fold, "منتدى مؤتمر قمة معرض مهرجان بطولة جائزة".split()))
"""Events whose names begin with what they are: `"منتدى الاستثمار السوري"`."""
_CALLED = frozenset(
    map(fold, "يسمى تسمى يعرف تعرف يدعى تدعى المعروف المعروفة المسمى المسماة الملقب الملقبة".split())
)
"""Behind them بـ leads to a name: `ما يسمى بـ"صفقة القرن"`."""
_AND = "و"
_OF_FORM_V = re.compile(r"ت\w{3,4}$")
"""Verbal nouns like `تخلي`, `تعاون`."""


def is_term(reading: Reading, quotation: Quotation) -> bool:
    """Whether a quotation is a name or a term (`تنظيم "داعش"`) and not a quoted wording."""
    first, end = reading.word_at(quotation.inner_start), reading.word_at(quotation.inner_end)
    inner = end - first
    if inner <= 0:
        return True
    if inner == 1 and first > 1 and reading.words[first - 2].startswith("ال"):
        word = reading.words[first]  # `الضربات "الإسرائيلية"`
        if word.startswith("ال") and word[2:].removesuffix("ه") in nisbas():
            return True
    if inner > 6:
        return False
    covered = sum(reading.mention_at[k][0] - k for k in range(first, end) if k in reading.mention_at)
    outer = reading.mention_at.get(first - 1)
    if covered * 2 > inner or (outer is not None and outer[0] >= end):
        return True
    if inner <= _SHORT and _is_designation(reading, first, end):
        return True
    if (inner == 1 and _is_epithet(reading, first)) or " ".join(reading.words[first:end]) in _called():
        return True  # `"الجيش" الإسرائيلي`, `"طوفان الأقصى"`
    if (
        inner > 1
        and reading.words[first] in _EVENTS
        and not holds_clause(reading, reading.word_at(quotation.start))
    ):
        return True
    noun = reading.noun(first)
    if (
        noun is not None
        and (noun.type != "institution" or _is_construct(reading, first))
        and 1 < inner <= _NAMED.get(noun.type, 0)
        and (noun.type != "document" or reading.words[first] in _LAWS)
    ):
        return True
    if inner <= _SHORT and _is_named(reading, reading.word_at(quotation.start)):
        return True
    return not any(
        c.isalpha() and "\u0600" <= c <= "\u06ff"
        for c in reading.text[quotation.inner_start : quotation.inner_end]
    )


def _is_epithet(reading: Reading, k: int) -> bool:
    """Whether one definite word alone stands in quotation marks as a name or epithet (`الرقة "العاصمة" السابقة`), and no deed, which quotes somebody (`إلى "التخلي" عنه`)."""
    word = reading.words[k]
    deed = is_event(reading, k) or bool(_OF_FORM_V.match(word.removeprefix("ال")))
    return is_definite(word) and not deed


@cache
def _called() -> frozenset[str]:
    """The folded names of operations, cups, prizes and the like."""
    return frozenset(fold(row["phrase"]) for row in lexicon("guards"))


def _is_construct(reading: Reading, k: int) -> bool:
    """Whether a noun without the article stands before one with it: `"إدارة العمليات"`."""
    definite = reading.words[k + 1].startswith("ال") or k + 1 in reading.named
    return definite and not reading.words[k].startswith("ال")


def _is_named(reading: Reading, k: int) -> bool:
    """Whether what stands before the quotation at word `k` says that it is a name: a noun for such things, `ما يسمى بـ`, or a name that و joins it to."""
    if not k or holds_clause(reading, k):
        return False
    before = reading.words[k - 1]
    if _heads_name(reading, k - 1) or before in TERM_HEADS:
        return True
    if before[1:] in TERM_HEADS and reading.clitic(k - 1, "بلو"):
        return True
    if before == "ب" and k > 1:
        return reading.words[k - 2] in _CALLED
    return before == _AND and _joins_term(reading, k - 1)


def _joins_term(reading: Reading, k: int) -> bool:
    """Whether و at word `k` stands right behind a name in quotation marks: `صواريخ "ذو الفقار" و"قيوم"`."""
    last = k - 1 - (reading.words[k - 1] in "،,")
    for first in range(max(0, last - _SHORT - 1), last):
        quotation = reading.quote_at.get(first)
        if quotation is not None and reading.word_at(quotation.end) == last + 1:
            return is_term(reading, quotation)
    return False


def _is_designation(reading: Reading, first: int, end: int) -> bool:
    """Whether a name is made of figures or of spelled letters: `"أس 400"`, `"دي إن إيه"`."""
    words = reading.words[first:end]
    figures = words[-1][0].isdigit() or words[-1][-1].isdigit()
    return figures or all(word in _LETTERS or word == "-" for word in words)


def _heads_name(reading: Reading, k: int) -> bool:
    """Whether word `k` is a noun in the construct state, which a name in quotation marks can follow (`صحيفة "النهار"`)."""
    heads = reading.noun(k) is not None and "determiner" not in reading.tags(k)
    return heads and not reading.words[k].startswith("ال") and not is_possessed(reading, k)
