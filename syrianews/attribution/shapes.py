"""What a single word can be in a phrase, by its shape and by the cue lexicon: a verb, a verbal noun, a word with a preposition on it."""

from __future__ import annotations

import re

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .reading import Reading
from .verb_shapes import MASDAR, is_verb_shape
from .wordlists import OWN_FEELINGS, PEOPLE, SourceNoun, number_words

ABBREVIATED = frozenset("دامب")
"""Titles of one letter (`د. فلان`)."""
_SHORTEST_PLURAL = 6
"""Letters of a sound plural that no broken one looks like (`ديون`, `سجون`)."""
_IN_WAW = ("معاون", "قانون", "تلفزيون", "تليفزيون", "مدون", "بنتاغون", "زبون", fold("شؤون"))
"""Nouns whose last letters are no ending."""
_OWN_AL = re.compile(
    r"ال(?:غا[ءي]|قا[ءي]|تقا[ءي]|حاق|زام|تزام|تحاق|تماس|تفاف|تباس|حاح)(?:ه|ها|هم|هما|نا|ات)?$"
)
"""Verbal nouns whose first two letters are a hamza or the prefix of form VIII with a ل of the root."""
_NOUNS_ONLY = frozenset(
    map(
        fold,
        "هجوم هجمات عدوان قصف قرار قرارات غارة غارات ضربة ضربات جريمة جرائم مجزرة حادث حادثة عملية عمليات مشروع قانون خطة خطط خبر أنباء وضع أوضاع موقف مواقف نتائج خطوة خطوات أسباب دول ضغوط حرب عنف شعب مجتمع حصار ممارسات عقوبات أزمة أمر مؤتمر لقاء محكمة موقع ملف حكم كلام زيارة فكرة مقترح سيطرة نفير جميع تعبئة حصيلة قبض عثور بدء تصدي تخلي تنحي تبني نصر فوز فشل نجاح عودة خروج دخول وصول عمل سعي قيام شروع كشف رفض سماح عزم حصول وقوف نزول صمود مضي رد نتيجة موعد هدنة حداد مسؤولية مبادرة ميزانية موازنة استراتيجية اتفاقية طوارئ قائمة أسماء حصيلة دعوى شائعات ادعاءات مزاعم تقارير اتهامات".split(),
    )
)
"""Frequent objects of what is said that are no adjectives: with the article they begin anew behind a definite phrase."""
_THREE_LETTERS = re.compile(r"[^\Wا]{2}[^\Wايه]$")
"""Stems of three consonants (`التهم`, `الخبر`): nouns, but for a few adjectives and the names of peoples."""
_SHORT_ADJECTIVES = frozenset(
    map(
        fold,
        "ضخم صعب سهل حسن رطب عذب صرف بحت جدد عرب كرد روس ترك غجر زنج بدو سود بيض حمر زرق خضر صفر عشر ست سبع تسع خمس ركن ند قسم".split(),
    )
)
NOMINATIVE = re.compile(fold(r"ال(?!قانون|تعاون|تلفزيون|مضمون|زيتون|عيون|ديون|شؤون|سجون)") + r"\w{3,}ون$")
"""Sound plurals of men in the nominative, which only a subject is in."""
_BROKEN = re.compile(r"(?![ما])\w\wا\wي?[^\Wيه]$|م\wا\wي[^\Wيه]$")
"""Shapes of broken plurals that no adjective has: قذائف, عناصر, تفاصيل, مشاريع; `معارض` and `أجانب` are adjectives."""
REFLEXIVE = re.compile(r"ت[^\Wا]\w[^\Wيهنا]$|ت\wا\w[^\Wيهن]$")
"""Shapes of verbal nouns of forms V and VI: التوصل, التعاون. No adjective looks like that with the article."""
_PARTICIPLE = re.compile(
    r"(?!مكتبه|متتب|مجموعه|منظومه|موسوعه|معلومه)(?:م[^\Wا]ت[^\Wا]\w?ه|مت[^\Wا]\w{2,3}ه|مست\w{2,3}ه|م\w\wو\wه)$|(?:مصغر|موقت|موحد|موسع|مكلف|مسلح|مدمج|محلف|مفوض|مخول|معدل|معين|مقدس|منور|مكرم|مشرف|مميز|محدد|مقرر|منظم|معقد|معلق|مجمد|مطور|مشدد|مكثف|مخصص|ممول|موثق|معلن|مقدم|مشكل|موجل|مبرم|مغلق|مهدد|مجهز|مزود|مدعم|موهل)ه$"
)
"""Feminine participles, as adjectives of bodies shaped like verbal nouns: `اللجنة المشتركة`, `الهيئة المستقلة`, `الحكومة المؤقتة`."""
_BROKEN_AFAL = re.compile(r"[بوف]?(?:ال)?أ\w{2}ا\w(?!\w)")
"""Broken plurals with a hamza above (`الأعلام`, `أقلام`), which verbal nouns have below (`الإعلام`)."""
EVENTS = frozenset(
    map(
        fold,
        "هطول هبوب عدم ضرورة أهمية جاهزية إمكانية أحقية مشروعية حتمية مقتل وفاة رفض وجود دعم حرص حصول وقوع وصول ظهور دخول خروج سقوط قيام حدوث نشوب صدور حضور عودة صحة نية صلة تورط ثبوت هبوط نزول صعود هروب رحيل مصرع نفوق تفشي علم معرفة مسؤولية سيطرة إصابة إقالة إدانة إزالة إعادة إقامة إبادة إحالة إشادة إطاحة بدء فوز فشل نجاح فقدان نجاة ضبط وقوف قبول شعور لجوء سبب أسباب".split(),
    )
)
"""Nouns that say what happened and are of no shape of their own."""
_DEEDS = frozenset(
    map(
        fold,
        "نقل قطع منع سحب فرض بيع شن ضم فتح طرد حل حظر رفع خفض عزل قتل وقف بناء ترك دفع نشر كشف قصف خطف منح حرق هدم نهب ضرب عقد رد رصد وضع نزع كسر شراء غلق سجن زواج سرقة خيانة رشوة كذب ضلوع ذنب خطأ تقصير هزيمة خبر نبأ قرار موعد عزم".split(),
    )
)
"""Verbal nouns of form I, and news, as what somebody announces, admits or rejects: behind his name alone they are told from other nouns."""
_NUMEROUS = frozenset(map(fold, "عدة عديدة كثيرة متعددة".split()))
"""Adjectives of several, which others may stand before: `منظمات دولية عديدة`."""
_CLOSING = (
    frozenset(
        map(
            fold,
            "بارز بارزة كبير كبيرة عيان مطلع مطلعة رفيع رفيعة سابق سابقة متشددة مختلفة متطابقة موثوقة مستقلة عرب أجانب بارزون كبار".split(),
        )
    )
    | _NUMEROUS
)
"""Adjectives of sources, and what stands like one (`شهود عيان`): behind an indefinite noun they govern nothing."""
_GREAT = ("كبير", "كبار")
"""They stand before people too, as `أطباء` behind them: `كبير أطباء المشفى`."""
LEVEL = frozenset(map(fold, "المستوى الشأن المقام الرتبة الجنسيات الجنسية الأصل السن العمر".split()))
"""They tell in what an adjective is true: `مسؤول رفيع المستوى`."""
_TELLERS = frozenset(("person", "reports", "media"))
"""Types of nouns behind which what they tell of may follow at once."""
_HAPPENED = frozenset(map(fold, "مقتل وفاة إصابة وقوع سقوط حدوث عدم وجود وصول اعتقال استشهاد".split()))
"""Events that nobody is a source of: `أكدت مصادر مقتل شخص`."""
_OWN_HA = frozenset(
    map(fold, "الله إله وجه مياه اتجاه انتباه تنبيه توجيه ترفيه تشويه فقيه نزيه شبه كره سفيه مشبوه".split())
)
"""Words whose last ه is their own."""
PEOPLES = frozenset(map(fold, "عرب أكراد كرد أتراك روس أجانب ألمان كبار جدد قدامى شباب أبرياء".split()))
"""Broken plurals that are adjectives of people."""
_NAME_HEADS = frozenset(("media", "agency", "institution", "document", "survey", "reports"))
"""Types of nouns that are no adjectives: after a definite noun they begin a phrase of their own."""
_ALSO_ADJECTIVES = frozenset(map(fold, "فيدرالية كونفدرالية بلدية داخلية خارجية منتخب".split()))
"""Nouns of bodies that are adjectives as well: `دائرة الجمارك الفيدرالية`, `الرئيس المنتخب`."""
_HOLDERS_IN_YA = frozenset(
    map(fold, "ولي قاضي مفتي والي وزيري رئيسي نائبي ممثلي مسؤولي محامي مستشاري".split())
)
"""Nouns for people in ي, which a genitive follows."""
_NO_CONSTRUCT = frozenset(("person", "reports", "document"))
"""Types of nouns whose plural with an adjective takes no genitive: `تقارير استخبارية`."""


def on_preposition(reading: Reading, k: int) -> bool:
    """Whether word `k` begins with a preposition, by its article or by the mention in it."""
    word = reading.words[k]
    if k in reading.mention_at:
        return k in reading.behind_clitic and word[0] in "بلك"
    return word[0] in "بلك" and len(word) > 4 and word.startswith(("لل", "بال", "كال"))


def is_definite(word: str) -> bool:
    """Whether a folded word has the article; `إلغاء`, `التزامه` only begin like one that has.

    >>> is_definite(fold("الوزير")), is_definite(fold("إلغاء"))
    (True, False)
    """
    return word.startswith("ال") and len(word) > 3 and not _OWN_AL.match(word)


def is_possessed(reading: Reading, k: int) -> bool:
    """Whether word `k` is a noun with a possessive pronoun (`بعضهم`, `محاميها`), which makes it definite."""
    if k >= len(reading):
        return False
    word = reading.words[k]
    if k in reading.mention_at or len(word) < 4 or word in _OWN_HA:
        return False
    if word.endswith(("هم", "ها", "هما")):
        return len(word) > 4
    return word.endswith("ه") and reading.original(k).endswith("ه")


def without_pronoun(word: str) -> str:
    """A noun without its possessive pronoun."""
    return word.removesuffix("هما").removesuffix("ها").removesuffix("هم").removesuffix("ه")


def is_no_adjective(noun: SourceNoun | None, word: str) -> bool:
    """Whether a definite word behind a definite phrase is a noun of its own (`الوزارة الاعتداءَ`) and no adjective."""
    stem = word.removeprefix("ال")
    attribute = Vocabulary.default().is_attribute(word)
    if noun is not None and stem not in _ALSO_ADJECTIVES:
        return noun.type in _NAME_HEADS and not attribute
    if attribute is not None:
        return not attribute
    if _PARTICIPLE.match(stem):
        return False
    short = bool(_THREE_LETTERS.match(stem)) and stem not in _SHORT_ADJECTIVES
    return (
        short
        or stem in _NOUNS_ONLY
        or bool(MASDAR.match(stem) or REFLEXIVE.match(stem) or _BROKEN.match(stem))
    )


def is_full_plural(word: str) -> bool:
    """Whether a folded word is a sound plural of men in the nominative, without the article: `عسكريون`, but not `ديون`.

    >>> is_full_plural("عسكريون"), is_full_plural("قانون"), is_full_plural("العسكريون")
    (True, False, False)
    """
    if len(word) < _SHORTEST_PLURAL or not word.endswith("ون") or is_definite(word):
        return False
    count = Vocabulary.default().count
    return count(word) > 0 < count(word[:-2] + "ين")


def after_full_plural(reading: Reading, k: int, word: str) -> bool:
    """Whether word `k` cannot go on behind a plural in ون: its nun is there, so no genitive follows, only an adjective."""
    plural = reading.words[k - 1].endswith("ون") and not reading.words[k - 1].endswith(_IN_WAW)
    if not plural or reading.tags(k) & {"determiner"}:
        return False
    if is_definite(word):
        return is_full_plural(reading.words[k - 1])
    return not word.endswith(("ون", "ين")) and word not in PEOPLES


def after_adjective(reading: Reading, first: int, k: int) -> bool:
    """Whether a verbal noun at word `k` of the indefinite phrase from word `first` on begins a phrase of its own, since an adjective governs none: `مصادر أوروبية وجود`."""
    head = reading.noun(first)
    if _is_own_deed_of_people(reading, k):
        return True
    counts = reading.words[first] in number_words() or reading.words[first].isdigit()
    counts = counts or "determiner" in reading.tags(first)
    told = reading.noun(k - 1)
    if k == first + 1 + counts and told is not None and told.type in _TELLERS:
        return reading.words[k] in _HAPPENED
    if k - first > 1 and reading.words[k - 1] in PEOPLES and is_full_plural(reading.words[first]):
        return is_event(reading, k)  # `ناشرون عرب تراجع`
    if k - first <= 1 or not reading.words[k - 1].endswith(("ي", "يه", "يين")):
        return False
    if "determiner" in reading.tags(k - 1):
        return False  # `زعيم إحدى العشائر`
    if _is_unlike_feminine(reading, k):
        return True
    several = head is not None and head.number == "pl" and head.type in _NO_CONSTRUCT
    if several and k == first + 2 and is_definite(reading.words[k]) and reading.noun(k - 1) is None:
        return True  # `تحذر تقارير استخبارية الأجهزة الأمنية`
    noun = reading.noun(k - 1)
    adjective = reading.words[k - 1] not in _HOLDERS_IN_YA and noun is not None and noun.type in PEOPLE
    if noun is not None and not adjective:
        return False  # `نجل ولي العهد`, `أعضاء هيئة التدريس`
    word = reading.words[k]
    if word.startswith("ال"):
        many = head is not None and head.number == "pl" and reading.words[k - 1].endswith("يه")
        return many or is_no_adjective(reading.noun(k), word)
    stem = without_pronoun(word)
    owned = head is not None and (word in _NOUNS_ONLY or _is_owned_noun(word, stem))
    deed = any(w in EVENTS or MASDAR.match(w) for w in (word, stem)) and not _PARTICIPLE.match(word)
    return owned or deed


def behind_closing_adjective(reading: Reading, first: int, k: int) -> bool:
    """Whether an indefinite noun for a source has its adjective right before word `k`, which no genitive follows: `أدان مسؤول بارز الهجوم`, `أكد مسؤولان أمريكيان مقتل`, `أبدى مصدر أمني قلقه`."""
    before, word = reading.words[k - 1], reading.words[k]
    kind = before in _NUMEROUS and k - 2 > first and reading.words[k - 2].endswith(("ي", "يه"))
    head = reading.noun(k - 2 - kind) if k - 2 >= first else None  # `أحزاب يسارية عديدة`
    if head is not None and head.number == "du" and head.type in PEOPLE and before.endswith("يان"):
        return not (word.endswith(("ان", "ا")) or reading.clitic(k, "وبل") or is_verb_shape(word))
    if head is None or is_definite(reading.words[k - 2]):
        return False
    owned = _is_own_deed(reading, k) or (is_possessed(reading, k) and without_pronoun(word) in OWN_FEELINGS)
    if before in _CLOSING and (head.type in PEOPLE or not before.startswith(_GREAT)):
        deed = is_event(reading, k) and word != "رفض"  # `مصدر مطلع رفض الكشف عن اسمه`
        return owned or deed or (is_definite(word) and word not in LEVEL)
    nisba = before.endswith(("ي", "يه")) and reading.noun(k - 1) is None and before not in _HOLDERS_IN_YA
    return nisba and owned and head.type in _TELLERS


def _is_own_deed_of_people(reading: Reading, k: int) -> bool:
    """Whether a deed at word `k` behind indefinite people is their own or what they tell of, and no genitive: `أعلن نواب استقالتهم`, `أكد ثلاثة مسؤولين مقتل`."""
    before, noun, word = reading.words[k - 1], reading.noun(k - 1), reading.words[k]
    if noun is None or noun.type not in PEOPLE or k - 1 in reading.mention_at or is_definite(before):
        return False
    if "determiner" in reading.tags(k - 1):
        return False  # `بعض أعضائه`
    if before.endswith("ين") and noun.number == "pl":
        return word in EVENTS or bool(MASDAR.match(word)) or _is_own_deed(reading, k)
    return (noun.number == "pl" or noun.type == "person") and _is_own_deed(reading, k)


def _is_own_deed(reading: Reading, k: int) -> bool:
    """Whether a verbal noun with a pronoun stands at word `k`: `استقالتهم`, `رفضه`, but not `محكمة` or `أحزابه`."""
    word = reading.words[k]
    if is_definite(word) or reading.original(k).startswith("أ") or not is_possessed(reading, k):
        return False
    stem = without_pronoun(word)
    return stem in EVENTS or bool(MASDAR.match(stem) or MASDAR.match(stem.removesuffix("ت") + "ه"))


def _is_owned_noun(word: str, stem: str) -> bool:
    """Whether a folded word is a noun in ة with a pronoun, and no verb in the perfect with one: `علاقته`, but not `بثته`."""
    if stem == word or not stem.endswith("ت"):
        return False
    count = Vocabulary.default().count
    return count("ال" + stem[:-1] + "ه") > 0 and not count(stem)


def _is_unlike_feminine(reading: Reading, k: int) -> bool:
    """Whether a noun in the construct state, behind an adjective in ية, is by its ending no further one, or is a text: `أدانت منظمات حقوقية سجل الوزارة`, `انتقدت صحف محلية تصريحات لها`."""
    word, written = reading.words[k], reading.original(k)
    if not reading.original(k - 1).endswith("ية") or k + 1 >= len(reading) or k in reading.mention_at:
        return False
    noun = reading.noun(k)
    text = "occasion" in reading.tags(k) or (noun is not None and noun.type == "document")
    body = noun is not None and noun.type == "institution" and noun.gender == "m"  # `دول غربية نظام الرئيس`
    other = reading.noun(k - 1) is not None or bool(not (text or body) and (noun or reading.tags(k)))
    if other or word.startswith("ال") or written.endswith(("ة", "ى", "ا", "اء", "ي", "ً")):
        return False
    return text or k + 1 in reading.mention_at or is_definite(reading.words[k + 1])


def begins_event(reading: Reading, k: int) -> bool:
    """Whether an indefinite verbal noun stands at word `k`: `استشهاد`, `مقتل`."""
    if k >= len(reading):
        return False
    word = reading.words[k]
    if k in reading.mention_at or reading.noun(k) is not None:
        return False
    return word in EVENTS or bool(MASDAR.match(word) and not _PARTICIPLE.match(word))


def is_event(reading: Reading, k: int, clitic: bool = False) -> bool:
    """Whether a deed or an event begins at word `k`, with or without article and pronoun, and with `clitic` behind ب: `نقل السفارة`, `دعمها`, `بارتكاب`."""
    if k >= len(reading):
        return False
    word = reading.words[k]
    if k in reading.mention_at:
        return False
    words = (word, word[1:]) if clitic and word[0] == "ب" else (word,)
    stems = {w.removeprefix("ال") if is_definite(w) else w for w in words}
    forms = {w for stem in stems for w in (stem, without_pronoun(stem))}
    if not forms.isdisjoint(EVENTS) or not forms.isdisjoint(_DEEDS):
        return True
    return any(map(MASDAR.match, forms)) and not _BROKEN_AFAL.match(reading.original(k))


def inside_name(reading: Reading, k: int) -> bool:
    """Whether word `k` is a dot with letters on both sides, as in spelled names (`إيه.إن.زد`), that of a title (`د. فلان`), or one of two that lead to a quotation or أن as a colon does."""
    text, end = reading.text, reading.ends[k]
    if reading.words[k] == "." and k > 0 and (reading.words[k - 1] in ABBREVIATED or _is_pause(reading, k)):
        return True
    return (
        reading.words[k] == "."
        and end < len(text)
        and text[end].isalpha()
        and text[end - 2 : end - 1].isalpha()
    )


def _is_pause(reading: Reading, k: int) -> bool:
    """Whether the dot at word `k` is one of several with a quotation or a complementiser behind them: `يقول الوزير.. إن`."""
    end = k
    while end < len(reading) and reading.words[end] == ".":
        end += 1
    several = end - k > 1 or reading.words[k - 1] == "."
    return several and (end in reading.quote_at or (end < len(reading) and "that" in reading.tags(end)))


def is_inner_dot(reading: Reading, k: int, stop: int) -> bool:
    """Whether the dot at word `k` has a word on both sides and no blank: `العربية.نت`."""
    if reading.words[k] != "." or k + 1 >= stop or reading.words[k + 1] == ".":
        return False
    return reading.ends[k] == reading.starts[k + 1] and reading.ends[k - 1] == reading.starts[k]
