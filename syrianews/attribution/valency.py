"""Prepositions that belong to the word before them: those of participles, of adjectives and of some nouns (`الموقعون على البيان`, `الدول الضامنة للاتفاق`)."""

from __future__ import annotations

import re
from functools import cache

from ..text import fold
from .concord import Phrase, governs_preposition
from .phrase_parts import is_addressed
from .reading import Reading
from .shapes import is_definite
from .wordlists import TIMES, bare, number_words

_LED = {
    "علي": "مشرف قائم مطلع معترض محتج موقعون موقعين مسيطر حاصل حائز محسوب قادر مستول متمرد ناقم متهافت مقبل مهيمن عاكف ساهر مداوم مرابط متردد متفق موافق مفروض مترتب مبني مرتكز",
    "من": "مقرب قريب ناج متضرر قادم فار هارب عائد مؤلف مكون متحدر منحدر مدعوم ممول خالي منسحب نازح مطرود مرحل مستفيد متخرج وافد محروم مستاء متخوف خائف يائس منطلق نابع مستمد مأخوذ منقول مفصول مستقيل",
    "الي": "منتم منتمي منضم متجه متوجه مستند منتسب مضاف موجه ساع ساعي هادف رام رامي مؤد مؤدي مبعوث موفد وافد مرسل مهاجر لاجئ متطلع",
    "عن": "مسؤول مدافع صادر منبثق ناتج ناجم منشق منفصل باحث مفرج معلن متغيب غائب عاجز متخلف متفرع معبر نائب",
    "ب": "مكلف معني مختص متهم معروف مهتم مطالب مندد ملتزم متمسك مرتبط متعلق محيط معترف مصاب مدان مناد منادي متأثر مؤمن مشتبه موصوف ناطق محتفظ مكتظ مهدد مضطلع منوط",
    "ل": "تابع موال موالي مناهض داعم ضامن مؤيد معارض منظم مالك مشغل خاضع مجاور مقابل رافض مناصر مناوئ معاد معادي راع راعي مخصص ممثل مضاد محاذي متاخم مملوك مستضيف منتقد منافس حام حامي",
    "في": "عضو أعضاء مقيم متخصص مشارك عامل ممثل متورط ضالع ناشط مجتمع متمركز منتشر موجود متواجد راغب طاعن محتجز معتقل عالق منخرط حاضر مختص مؤثر متحصن واقع مولود باحث صامد مستثمر",
    "تحت": "منضو منضوي مندرج",
    "ضمن": "منضو منضوي مندرج عامل",
    "مع": "متحالف متعاون متعاقد متضامن متعاطف متعامل متواطئ متوافق",
}
"""Participles and adjectives, in the masculine singular, by the preposition that leads to what they need."""
_NEAR = 8
"""How far behind a preposition, in words, the one that the verb governs stands at most."""
_CUTS = frozenset({"relative", "clause", "auxiliary", "negation"})
_ENDINGS = ("ون", "ين", "ات", "ان", "ه", "و")
_MUTUAL = re.compile(r"م\wا\w\wه$")
"""Verbal nouns like `مشاركة`, `مطالبة`, which are spelled like the feminine of a participle."""
_RELATIONAL = frozenset(
    map(
        fold,
        "عائلات عائلة أسر أسرة أهالي ذوو ذوي أقارب سكان أعضاء عضو رؤساء رئيس قادة قيادات زعماء زعيم سفراء سفير وزراء ممثلو ممثلي مندوبو مندوبي محامو محامي مديرو مديري مسؤولو مسؤولي أصحاب صاحب مالكو ملاك مؤسسو موظفو مستشارو مقاتلو لجان نقابات هيئات وفود حكومات خارجية داخلية والد والدة والدا شقيق شقيقة نجل ابن ابنة زوج زوجة أرملة".split(),
    )
)
"""Nouns for people and bodies of somebody's, behind which a quantifier begins no phrase of its own."""
_PARTS = frozenset(
    map(
        fold,
        "مجموعة عدد كثير العديد الكثير قسم جزء طائفة نخبة حشد أغلبية غالبية الأغلبية الغالبية كل كلا أي شهود بعض المئات العشرات الآلاف مئات عشرات آلاف".split(),
    )
)
"""Words for some of those whom من leads to: `مجموعة من الناشطين`."""


@cache
def _stems(preposition: str) -> frozenset[str]:
    return frozenset(map(fold, _LED.get(preposition, "").split()))


@cache
def leads(word: str, preposition: str) -> bool:
    """Whether a folded word, with any ending, is a participle or adjective that the folded preposition belongs to.

    >>> [leads(fold(word), fold(led)) for word, led in (("الموقعون", "على"), ("المنبثقة", "عن"), ("الضامنة", "ل"), ("الوزير", "على"))]
    [True, True, True, False]
    """
    stems = _stems(preposition)
    word = bare(word.removeprefix("و"))
    if _MUTUAL.match(word):
        return False
    return word in stems or any(word.endswith(end) and word[: -len(end)] in stems for end in _ENDINGS)


def leads_on(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ب or ل at word `k` belongs to the adjective or participle before it, and does not lead to whom one speaks to: `المختص بالاقتصاد`, but not `قال المصدر للصحيفة`."""
    before, letter = reading.words[k - 1], reading.words[k][0]
    described = letter == "ب" or (k - 1 > phrase.first and not is_addressed(reading, k))
    return governs_preposition(before) or (described and leads(before, letter))


def wants_genitive(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a quantifier at word `k` is the genitive of a noun that is hardly ever without one: `عائلات بعض الضحايا`, `رؤساء جميع البلديات`."""
    if "determiner" not in reading.tags(k) or phrase.end != k or phrase.definite:
        return False
    return reading.words[k - 1].removeprefix("و") in _RELATIONAL


def keeps_own(reading: Reading, phrase: Phrase, k: int, stop: int, governed: frozenset[str]) -> bool:
    """Whether a preposition at word `k` that the verb governs is the noun's before it, since the verb's own, or its clause, follows: `دعا النائب المنتمي إلى الكتلة إلى الحوار`, `حذرت مجموعة من الناشطين من`."""
    word = reading.words[k]
    if word not in governed:
        return False
    own = leads(reading.words[k - 1], word) or leads_to_whole(reading, phrase, k)
    return own and comes_again(reading, k, stop, governed)


def leads_to_whole(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether من at word `k` leads from a quantity, or a number, to those it is of: `مجموعة من الناشطين`, `ثلاثة من أعضاء المجلس`, `عدد كبير من المزارعين`."""
    if reading.words[k] != "من":
        return False
    before = reading.words[max(phrase.first, k - 2) : k]
    return any(word in _PARTS or word in number_words() for word in before)


def gathers(reading: Reading, preposition: str, first: int) -> bool:
    """Whether what begins at word `first` is no text or talk that somebody speaks in: `المشاركون في المؤتمر`, but not `قال المشاركون في بيان`, `في مؤتمر صحفي`."""
    if "day" in reading.tags(first) or preposition != "في":
        return "day" not in reading.tags(first)
    word, noun = reading.words[first], reading.noun(first)
    text = noun is not None and noun.type == "document"
    return is_definite(word) and not text and word not in TIMES


def comes_again(reading: Reading, k: int, stop: int, governed: frozenset[str]) -> bool:
    """Whether one of the prepositions `governed`, or a complementiser, follows close behind the preposition at word `k`, in the same clause."""
    letters = {word for word in governed if len(word) == 1}
    for j in range(k + 1, min(stop, k + _NEAR)):
        word = reading.words[j]
        if word in governed or "that" in reading.tags(j):
            return j > k + 1
        if word[0] in letters and reading.clitic(j, word[0]):
            return True
        if (not word[0].isalnum() and word not in "،,") or reading.tags(j) & _CUTS:
            return False
    return False
