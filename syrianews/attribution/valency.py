"""Prepositions that belong to the word before them: those of participles, of adjectives and of some nouns (`الموقعون على البيان`, `الدول الضامنة للاتفاق`)."""

from __future__ import annotations

import re
from functools import cache

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .concord import Phrase, governs_preposition
from .phrase_parts import COUNTED, is_addressed
from .reading import Reading
from .shapes import is_definite, is_possessed
from .wordlists import ANY, TIMES, bare, is_number

_LED = {
    "علي": "مشرف قائم مطلع معترض محتج موقعون موقعين مسيطر حاصل حائز محسوب قادر مستول متمرد ناقم متهافت مقبل مهيمن عاكف ساهر مداوم مرابط متردد متفق موافق مفروض مترتب مبني مرتكز",
    "من": "مقرب قريب ناج متضرر قادم فار هارب عائد مؤلف مكون متحدر منحدر مدعوم ممول خالي منسحب نازح مطرود مرحل مستفيد متخرج وافد محروم مستاء متخوف خائف يائس منطلق نابع مستمد مأخوذ منقول مفصول مستقيل",
    "الي": "منتم منتمي منضم متجه متوجه مستند منتسب مضاف موجه ساعي هادف رامي مؤدي مبعوث موفد وافد مرسل مهاجر لاجئ متطلع",
    "عن": "مسؤول مدافع صادر منبثق ناتج ناجم منشق منفصل باحث مفرج معلن متغيب غائب عاجز متخلف متفرع معبر نائب",
    "ب": "مكلف معني مختص متهم معروف مهتم مطالب مندد ملتزم متمسك مرتبط متعلق محيط معترف مصاب مدان مناد منادي متأثر مؤمن مشتبه موصوف ناطق محتفظ مكتظ مهدد مضطلع منوط",
    "ل": "تابع موال موالي مناهض داعم ضامن مؤيد معارض منظم مالك مشغل خاضع مجاور مقابل رافض مناصر مناوئ معاد معادي راعي مخصص ممثل مضاد محاذي متاخم مملوك مستضيف منتقد منافس حامي",
    "في": "عضو أعضاء مقيم متخصص مشارك عامل ممثل متورط ضالع ناشط مجتمع متمركز منتشر موجود متواجد راغب طاعن محتجز معتقل عالق منخرط حاضر مختص مؤثر متحصن واقع مولود باحث صامد مستثمر",
    "تحت": "منضو منضوي مندرج",
    "ضمن": "منضو منضوي مندرج عامل",
    "مع": "متحالف متعاون متعاقد متضامن متعاطف متعامل متواطئ متوافق علاقات تنسيق شراكة تفاوض تعاون حوار تواصل مفاوضات",
}
"""Participles, adjectives and some nouns, without endings where they have any, by the preposition that leads to what they need."""
_NEAR = 8
"""How far behind a preposition, in words, the one that the verb governs stands at most."""
_CUTS = frozenset({"relative", "clause", "auxiliary", "negation"})
_IN_THE_END = frozenset(map(fold, "الختام النهاية البداية المقابل المجمل الواقع الحقيقة".split()))
"""Behind في they say in what order or how somebody speaks."""
_ENDINGS = ("ون", "ين", "ات", "ان", "ه", "و")
_MUTUAL = re.compile(r"م\wا\w\wه$")
"""Verbal nouns like `مشاركة`, `مطالبة`, which are spelled like the feminine of a participle."""
_ONLY_ADJECTIVES = frozenset(map(fold, "موالي مناهض معادي مجاور".split()))
"""Such participles that have no verbal noun in news."""
_RELATIONAL = frozenset(
    map(
        fold,
        "عائلات عائلة أسر أسرة أهالي ذوو ذوي أقارب سكان أعضاء عضو رؤساء رئيس قادة قيادات زعماء زعيم سفراء سفير وزراء ممثلو ممثلي مندوبو مندوبي محامو محامي مديرو مديري مسؤولو مسؤولي أصحاب صاحب مالكو ملاك مؤسسو موظفو مستشارو مقاتلو لجان نقابات هيئات وفود حكومات خارجية داخلية والد والدة والدا شقيق شقيقة نجل ابن ابنة زوج زوجة أرملة".split(),
    )
)
"""Nouns for people and bodies of somebody's, behind which a quantifier begins no phrase of its own."""
_PARTS = COUNTED | frozenset(map(fold, "مجموعة قسم جزء طائفة نخبة حشد أغلبية غالبية مئات عشرات آلاف".split()))
"""Words for some of those whom من leads to: `مجموعة من الناشطين`."""


@cache
def _led() -> dict[str, frozenset[str]]:
    """The folded forms of participles and adjectives, without the article, by the preposition that belongs to them."""
    forms: dict[str, frozenset[str]] = {}
    for preposition, words in _LED.items():
        stems = list(map(fold, words.split()))
        all_forms = (stem + ending for stem in stems for ending in ("", *_ENDINGS))
        forms[preposition] = frozenset(
            form for form in all_forms if not _MUTUAL.match(form) or form[:-1] in _ONLY_ADJECTIVES
        )
    return forms


def leads(word: str, preposition: str) -> bool:
    """Whether a folded word, with any ending, is a participle or adjective that the folded preposition belongs to.

    >>> [leads(fold(word), fold(led)) for word, led in (("الموقعون", "على"), ("المنبثقة", "عن"), ("الضامنة", "ل"), ("الوزير", "على"))]
    [True, True, True, False]
    """
    forms = _led().get(preposition)
    return forms is not None and (bare(word) in forms or bare(word.removeprefix("و")) in forms)


def leads_on(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ب or ل at word `k` belongs to the adjective or participle before it, and does not lead to whom one speaks to: `المختص بالاقتصاد`, but not `قال المصدر للصحيفة`."""
    before, letter = reading.words[k - 1], reading.words[k][0]
    described = letter == "ب" or (k - 1 > phrase.first and not is_addressed(reading, k))
    return governs_preposition(before) or (described and leads(before, letter))


def wants_genitive(reading: Reading, phrase: Phrase, k: int, stop: int) -> bool:
    """Whether a quantifier at word `k` is the genitive of a noun that is hardly ever without one: `رؤساء جميع البلديات`; behind a verb only where something more follows, as in `رفضت عائلات بعض الضحايا | التعويض`, but not in `انتقد أعضاء بعض القرارات`."""
    word = reading.words[k]
    if "determiner" not in reading.tags(k) or word in ANY or phrase.end != k or phrase.definite:
        return False
    if reading.words[k - 1].removeprefix("و") not in _RELATIONAL:
        return False
    verb = phrase.first - 1
    if verb < 0 or not any(form.pos == "verb" for form in reading.lexicon.find(reading.words[verb])[1]):
        return True
    j = k + 2 + (reading.words[k + 1 : k + 2] == ["من"])
    attribute = Vocabulary.default().is_attribute
    while j < stop and is_definite(reading.words[j]) and attribute(reading.words[j]):
        j += 1
    if j >= stop or "relative" in reading.tags(j):
        return False
    return reading.words[j][0].isalnum() or reading.words[j] == ":" or j in reading.quote_at


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
    return any(word in _PARTS or is_number(word) for word in before)


def gathers(reading: Reading, preposition: str, first: int) -> bool:
    """Whether what begins at word `first` is no text or talk that somebody speaks in: `المشاركون في المؤتمر`, but not `قال المشاركون في بيان`, `في مؤتمر صحفي`."""
    if "day" in reading.tags(first) or preposition != "في":
        return "day" not in reading.tags(first) and not is_possessed(reading, first)
    word, noun = reading.words[first], reading.noun(first)
    text = noun is not None and noun.type == "document"
    return is_definite(word) and not text and word not in TIMES and word not in _IN_THE_END


def comes_again(reading: Reading, k: int, stop: int, governed: frozenset[str]) -> bool:
    """Whether one of the prepositions `governed`, or a complementiser, follows close behind the preposition at word `k`, before a comma or a joined verb.

    A complementiser that a noun or preposition leads to is theirs: `أعرب المسؤول عن أمله في أن`.
    """
    letters = {word for word in governed if len(word) == 1}
    for j in range(k + 1, min(stop, k + _NEAR)):
        word, tags = reading.words[j], reading.tags(j)
        if word in governed:
            return j > k + 1
        if "that" in tags:
            return j > k + 1 and _is_verbs_own(reading, j)
        if word[0] in letters and reading.clitic(j, word[0]):
            return True
        if not word[0].isalnum() or tags & _CUTS or (word[0] == "و" and reading.facts[j].may_be_cue):
            return False
    return False


def _is_verbs_own(reading: Reading, k: int) -> bool:
    """Whether the complementiser at word `k` has no letter of its own and no noun or preposition before it that leads to it."""
    before = reading.tags(k - 1)
    plain = reading.words[k][0] not in "بوفل" and "preposition" not in before
    return plain and not (is_possessed(reading, k - 1) or reading.facts[k - 1].may_be_cue)
