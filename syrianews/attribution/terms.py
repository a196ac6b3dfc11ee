"""Names and terms in quotation marks, which quote nobody: `تنظيم "داعش"`, `عملية "نبع السلام"`."""

from __future__ import annotations

import re
from functools import cache

from ..actors.name_classes import word_class
from ..actors.name_shapes import NameShapes
from ..actors.nations import nisbas
from ..actors.vocabulary import Vocabulary
from ..lexicons import lexicon, several
from ..quotes import Quotation
from ..text import fold
from .reading import Reading
from .shapes import is_definite, is_event, is_possessed, without_pronoun
from .speech import LONGEST_TITLE, holds_clause, is_titled, tells_of_name
from .verb_shapes import is_verb_shape, looks_verbal
from .wordlists import FEELINGS, PRONOUNS, UPON_HIM

_NAMED = {"office": 2, "institution": 4}
"""Types of nouns that begin a title or the name of a body (`"مجلس الدفاع الوطني"`), with the most words that it has."""
_LONGEST_LAW = 5
"""The most words of the name of a law (`"قانون الدفاع الوطني"`)."""
_LAWS = frozenset(map(fold, "قانون اتفاق اتفاقية ميثاق مرسوم قرار وثيقة إعلان معاهدة خطة".split()))
"""Texts that are called by the words behind them."""
_SHORT = 4
"""The most words of a term or designation in quotation marks."""
_IS, _WAS = frozenset(map(fold, "هو هي هم".split())), frozenset(map(fold, "كان كانت ليس ليست".split()))
"""Behind them stands what somebody or something is."""
_HOW_MANY = frozenset(map(fold, "عديد كثير مزيد بعض قليل كل جميع".split()))
"""With the article they count what is behind them and name nothing."""
_OF_AGE = word_class("age_unit")
"""What ages in marks are counted in: `"26 عاما"`."""
LETTERS = word_class("letter_name")
TERM_HEADS = frozenset(
    map(
        fold,
        "عملية حملة باسم اسم يسمى تسمى المسمى المسماة عنوان بعنوان شعار مسمى مشروع برنامج فيلم مسلسل رواية كتاب عناصر مقاتلي مسلحي زعيم قاعدة جبهة لواء كتيبة فيلق سفينة صاروخ طائرة مصطلح منطقة كلمة المعروف المعروفة المعروفين لقب ميليشيا مليشيا تيار اتفاق قمة منظومة منظومات صواريخ طائرات مقاتلة مقاتلات قنبلة قنابل دبابة دبابات غواصة سلاح طراز نوع ماركة منتج سجائر سيارة سيارات لقاح فيروس تطبيق نظام أنظمة حادثة حادث جائزة مهرجان قرية قرى بلدة بلدات مدينة حي أحياء شارع مطار ميناء حقل حقول جزيرة مخيم مادة غاز دواء مخدر عقار هاتف جهاز لعبة أغنية أغاني قصيدة ديوان مسرحية لوحة فندق مطعم كأس بطولة سباق أفلام سلسلة حمى مركبة معركة معارك ملحمة مبادرة وسام مسيرة المدعو شهر تحالف سد جسر مضيق منتخب فريق نادي صفقة إعصار عاصفة مسبار تلسكوب متلازمة متحور هاشتاغ هاشتاج وسم ألبوم القاعدة النشيد كتابه كتابها روايته روايتها فيلمه فيلمها ديوانه أغنيته أغنيتها ألبومه ألبومها غزوة مصنع معمل منتدى عيد عطلة فعالية فعاليات فرقاطة مدمرة قذيفة قذائف عبوة عبوات متجر مقهى ملعب استاد منصة مؤشر عملة ائتلاف نظرية معرض خدمة خاصية مسابقات مسلسلات برامج كتب روايات مبادرات مشاريع مهرجانات قضية مجال تخصص شخصية تقنية تقنيات نسخة هواتف أجهزة شاشة مسابقة حلف اتفاقات اتفاقية سهم أسهم اسمه اسمها اسمهم لقبه لقبها كنيته عنوانه عنوانها شعاره شعارها".split(),
    )
)
"""What a name in quotation marks follows."""
_EVENTS = frozenset(map(fold, "منتدى مؤتمر قمة معرض مهرجان بطولة جائزة يوم جمعة أسبوع مسيرة مليونية".split()))
"""Events whose names begin with what they are: `"منتدى الاستثمار السوري"`."""
_SHOWS = _EVENTS | frozenset(
    map(
        fold,
        "برنامج حملة مبادرة فعالية فعاليات ملتقى ندوة مسابقة سباق مشروع فيلم مسلسل مسرحية رواية كتاب ديوان أغنية أنشودة ألبوم لوحة قصيدة".split(),
    )
)
"""Events and works that are called by a name in marks behind whose they are too: `مهرجان القطيف "واحتنا"`."""
_KUNYAS = frozenset(map(fold, "أبو أبي أم".split()))
"""First words of bynames: `محمد ياغي "أبو تشرين"`."""
_CALLED = frozenset(
    map(fold, "يسمى تسمى يعرف تعرف يدعى تدعى المعروف المعروفة المسمى المسماة الملقب الملقبة".split())
)
"""Behind them بـ leads to a name: `ما يسمى بـ"صفقة القرن"`."""
_NAMES = ("طلق", "طلقت", "طلقوا", "طلقون")
"""Endings of the verb that gives a name: `يطلق عليها اسم`."""
_OPERATIONS, _ROOMS = fold("عمليات"), frozenset(map(fold, "غرفة وغرفة لغرفة بغرفة غرف".split()))
"""What names its operations room."""
_OF_TERROR = re.compile(fold(r"(?:ال|لل|بال)?إرهاب(?:ي|ية|يا|يين|يون)?$"))
"""What outlets set in marks that do not share the word."""
_ADJECTIVES = 2
"""How many adjectives stand between a thing and its name in marks."""
_JOINED = frozenset(("و", "وب", "ول"))
"""What joins a name in marks to one before it, with a preposition too."""
_IMPERFECT = frozenset("يتن")
"""First letters of verbs, behind أن in the subjunctive too."""
_FAR_CUE = 10
"""How many words before a quotation a cue may stand whose words it has."""
_PAIR = 2
"""The fewest words that are read as a noun and its attribute."""
_MINE = ("ي", "ك", "نا")
"""Pronouns of those whom the name of a show speaks to or for: `"مستقبلك بيدك"`."""
_KNOWN = 15
"""How often a word is seen in news that is no rare one."""
_FOREIGN = 0.4
"""How foreign the spelling of a rare word in quotation marks is that is a name."""
_VERY_FOREIGN = 0.7
"""How foreign that of any word is."""
_ENDINGS = ("ي", "يه", "يا", "ا", "ه")
"""What words of the language end in that are formed from others: `كارثي`."""
_OF_FORM_V = re.compile(r"ت\w{3,4}$")
"""Verbal nouns like `تخلي`, `تعاون`."""


def is_term(reading: Reading, quotation: Quotation) -> bool:
    """Whether a quotation is a name or a term (`تنظيم "داعش"`) and not a quoted wording."""
    first, end = reading.word_at(quotation.inner_start), reading.word_at(quotation.inner_end)
    inner = end - first
    if inner <= 0 or reading.words[first] == "#":
        return True
    if inner == 1 and first > 1 and reading.words[first - 2].startswith("ال"):
        word = reading.words[first]  # `الضربات "الإسرائيلية"`
        if word.startswith("ال") and word[2:].removesuffix("ه") in nisbas():
            return True
    k = reading.word_at(quotation.start)
    if is_titled(reading, k) and inner <= LONGEST_TITLE:
        return not _describes(reading, k)
    if inner > 6:
        return False
    if (
        reading.words[end + 1 : end + 2] == ["("]
        and reading.words[end + 2 : end + 3]
        and reading.words[end + 2].isascii()
    ):
        return not reading.words[end + 2][0].isdigit()  # `"خرائط غوغل" (Google Maps)`
    own = (k for k in range(first, end) if k in reading.mention_at)  # but not `"رسالة لنظام الأسد"`
    covered = sum(reading.mention_at[k][0] - k for k in own if k == first or not reading.clitic(k, "لب"))
    outer = reading.mention_at.get(first - 1)
    told = k in reading.quote_at and tells_of_name(reading, k)
    if (covered * 2 > inner and not told) or (outer is not None and outer[0] >= end):
        return True
    if inner == 2 and reading.words[first].isdigit() and reading.words[first + 1] in _OF_AGE:
        return True  # `المتهم "26 عاما"`
    if k and _is_predicate(reading, k) and not is_foreign_name(reading, first, end):
        return False
    if _opens_as_names_do(reading, k, first, inner) or " ".join(reading.words[first:end]) in _called():
        return True  # `"مؤتمر باريس"`, `"طوفان الأقصى"`
    if inner == 1 and (
        _is_epithet(reading, first) or _OF_TERROR.match(reading.words[first]) or _is_subject(reading, first)
    ):
        return True  # `"الجيش" الإسرائيلي`
    if inner <= _SHORT and (
        _is_designation(reading, first, end)
        or reading.words[first] in _KUNYAS
        or _is_named(reading, k)
        or is_foreign_name(reading, first, end)
        or _is_of_nation(reading, quotation, inner)
        or _is_used_elsewhere(reading, quotation, first, end)
    ):
        return True
    return not any(
        c.isalpha() and "\u0600" <= c <= "\u06ff"
        for c in reading.text[quotation.inner_start : quotation.inner_end]
    )


def _opens_as_names_do(reading: Reading, k: int, first: int, inner: int) -> bool:
    """Whether the `inner` words of the quotation at word `k` begin, at word `first`, with a noun for an event, a body, a text or a law, and are no more than its name."""
    if inner <= 1:
        return False
    word, noun = reading.words[first], reading.noun(first)
    if word in _EVENTS and not holds_clause(reading, k):
        return True
    short = noun is not None and inner <= _NAMED.get(noun.type, 0)
    if noun is not None and short and (noun.type != "institution" or _is_construct(reading, first)):
        return True
    return inner <= _LONGEST_LAW and word in _LAWS and (noun is not None or _is_construct(reading, first))


def _is_epithet(reading: Reading, k: int) -> bool:
    """Whether one definite word alone stands in quotation marks as a name or epithet (`الرقة "العاصمة" السابقة`), and no deed, which quotes somebody (`إلى "التخلي" عنه`)."""
    word = reading.words[k]
    bare = word.removeprefix("ال")
    deed = is_event(reading, k) or bool(_OF_FORM_V.match(bare)) or bare in _HOW_MANY | FEELINGS
    return is_definite(word) and not deed


def _is_predicate(reading: Reading, k: int) -> bool:
    """Whether the quotation at word `k` says what somebody or something is: `كان "القائد الفعلي" للحركة`, `هو "استخفاف بالعقول"`, but not `كانت "المنصة" قد أعلنت`."""
    before = reading.words[k - 1]
    if before in _IS or ("that" in reading.tags(k - 1) and before.endswith(PRONOUNS)):
        return True
    end = reading.word_at(reading.quote_at[k].end)
    goes_on = end < len(reading) and ("auxiliary" in reading.tags(end) or looks_verbal(reading, end))
    return before in _WAS and not goes_on


@cache
def _called() -> frozenset[str]:
    """The folded names of operations, cups, prizes and the like."""
    return frozenset(fold(row["phrase"]) for row in lexicon("guards"))


@cache
def _heads() -> frozenset[str]:
    """Nouns in the construct state that a name in quotation marks follows: for things, and for places and bodies."""
    rows = lexicon("head_nouns")
    forms = (fold(form) for row in rows for form in (row["noun"], *several(row["forms"])))
    return TERM_HEADS | frozenset(form for form in forms if not form.startswith("ال") and " " not in form)


def _is_construct(reading: Reading, k: int) -> bool:
    """Whether a noun without the article stands before one with it: `"إدارة العمليات"`."""
    definite = reading.words[k + 1].startswith("ال") or k + 1 in reading.named
    return definite and not reading.words[k].startswith("ال")


def _is_named(reading: Reading, k: int) -> bool:
    """Whether what stands before the quotation at word `k` says that it is a name: a noun for such things, `ما يسمى بـ`, or a name that و joins it to."""
    if not k or holds_clause(reading, k) or _is_some_kind(reading, k) or _is_owned(reading, k + 1):
        return False
    before = reading.words[k - 1]
    if _heads_name(reading, k - 1) or before in _heads():
        return not _describes(reading, k)
    if before[1:] in _heads() and reading.clitic(k - 1, "بلو"):
        return not _describes(reading, k)
    if before == _OPERATIONS and k > 1 and reading.words[k - 2] in _ROOMS:
        return True  # `غرفة عمليات "فتح حلب"`
    if before in _CALLED or (before in UPON_HIM and k > 1 and reading.words[k - 2].endswith(_NAMES)):
        return True  # `شارع يدعى "المتنبي"`, `أطلق عليه "السراب"`
    if before == "ب" and k > 1:
        return reading.words[k - 2] in _CALLED
    if before in _JOINED:
        return _joins_term(reading, k - 1)
    return is_definite(before) and _is_in_apposition(reading, k)


def _is_some_kind(reading: Reading, k: int) -> bool:
    """Whether a common noun and its adjective of relation stand in the quotation at word `k`, both indefinite: `عناصر "منظمة إرهابية"` are of some kind, and no name."""
    first, end = k + 1, reading.word_at(reading.quote_at[k].inner_end)
    if end - first < _PAIR or first in reading.named:
        return False
    count, words = Vocabulary.default().count, reading.words[first:end]
    if any(is_definite(word) or count("ال" + word) < _KNOWN for word in words):
        return False
    return all(word.endswith("يه") if words[0].endswith("ه") else word.endswith("ي") for word in words[1:])


def _is_owned(reading: Reading, k: int) -> bool:
    """Whether a noun with a pronoun stands at word `k`, as at the head of few names: `اسم "خليفته الجديد"`, `الجمهور "لتقبلهم الاختلاف"`."""
    if k in reading.named or not is_possessed(reading, k) or not reading.words[k].endswith(PRONOUNS):
        return False
    stem, count = without_pronoun(reading.words[k]), Vocabulary.default().count
    known = max(count(stem), count(stem[:-1] + "ه") if stem.endswith("ت") else 0)
    return known >= _KNOWN and not reading.original(k).endswith("ة")


def _is_in_apposition(reading: Reading, k: int) -> bool:
    """Whether the quotation at word `k` names the thing before it, which is definite, or an event or work behind whose it is: `الطائرة المسيّرة "يافا"`, `مهرجان القطيف "واحتنا"`."""
    end = reading.word_at(reading.quote_at[k].inner_end)
    named = not reading.tags(k + 1) and _looks_like_name(reading, k + 1, end)
    titled = (
        end - k > _PAIR
        and not reading.clitic(k + 1, "بل")
        and (_is_construct(reading, k + 1) or reading.words[k + 1].endswith(_MINE))
    )
    if reading.tags(k + 1) or not (named or titled):
        return False
    j = k - 1
    while (
        j > max(0, k - 1 - _ADJECTIVES)
        and reading.words[j].startswith("ال")
        and not _is_thing(reading.words[j])
    ):
        j -= 1
    if named and (_is_thing(reading.words[j]) or (k > 1 and reading.words[k - 2] in _SHOWS)):
        return True
    return titled and reading.words[j].removeprefix("و").removeprefix("ب").removeprefix("ال") in _SHOWS


def _is_thing(word: str) -> bool:
    """Whether a definite word, with a clitic or without, is a thing that has a name of its own."""
    stem = word.removeprefix("و").removeprefix("ب")
    stem = stem[2:] if stem.startswith(("ال", "لل")) else ""
    return stem in TERM_HEADS


def _is_used_elsewhere(reading: Reading, quotation: Quotation, first: int, end: int) -> bool:
    """Whether what stands in the marks is a definite noun phrase or a name that the text has elsewhere without marks: `“الطب البديل”`, `وصول "بحاح"`."""
    words, alone = reading.words, end - first == 1
    if reading.tags(first) or is_event(reading, first) or looks_verbal(reading, first):
        return False
    if alone and is_definite(words[first]):
        return False
    k = reading.word_at(quotation.start)
    for j in range(k - 1, max(-1, k - 1 - _FAR_CUE), -1):
        if "that" in reading.tags(j):
            break
        if reading.facts[j].may_be_cue:
            return False  # `أدانت الحكومة "القوة المفرطة"`
    if (
        not alone
        and not all(is_definite(word) for word in words[first:end])
        and not _is_construct(reading, first)
    ):
        return False
    text, inner = reading.text, reading.text[quotation.inner_start : quotation.inner_end].strip()
    at = text.find(inner)
    while at >= 0:
        behind = at + len(inner)
        apart = not (text[at - 1 : at].isalpha() or text[behind : behind + 1].isalpha())
        other = reading.word_at(at) if apart else first
        if (
            other != first
            and (other in reading.named or not alone)
            and reading.quotation_around(other) is None
        ):
            return True
        at = text.find(inner, behind)
    return False


def _looks_like_name(reading: Reading, first: int, end: int) -> bool:
    """Whether words in marks look like a name rather than what is said of something: definite, foreign or with a figure, and no deed."""
    if is_event(reading, first):
        return False
    listed = is_definite(reading.words[first]) or first in reading.named
    return (
        listed
        or is_foreign_name(reading, first, end)
        or any(w[0].isdigit() for w in reading.words[first:end])
    )


def _describes(reading: Reading, k: int) -> bool:
    """Whether a single indefinite adjective stands in the quotation at word `k` and agrees with the noun before it, which it judges and does not name: `عملية "فاشلة"`, `نظام "قمعي"`."""
    word, head = reading.words[k + 1], reading.words[k - 1]
    if reading.original(k + 1).endswith("ى"):
        return False  # `منصة "مدى"`
    alone = reading.word_at(reading.quote_at[k].inner_end) == k + 2 and not is_definite(word)
    agrees = word.endswith("ه") if head.endswith("ه") else word.endswith("ي")
    count = Vocabulary.default().count
    masculine = count(word.removesuffix("ه")) > 0
    return alone and agrees and masculine and k + 1 not in reading.named and count(word) >= _KNOWN


def _is_of_nation(reading: Reading, quotation: Quotation, inner: int) -> bool:
    """Whether a definite adjective of a nation follows an indefinite word in marks, which then names a body of it: `"نبع" الأردنية للاستثمار`."""
    first, behind = reading.word_at(quotation.inner_start), reading.word_at(quotation.end)
    if inner > 1 or behind >= len(reading) or is_definite(reading.words[first]) or is_event(reading, first):
        return False
    word = reading.words[behind]
    return word.startswith("ال") and word[2:].removesuffix("ه") in nisbas()


def _is_subject(reading: Reading, k: int) -> bool:
    """Whether one word in marks right behind a bare complementiser names whom the clause is about, and is no clause itself: `أن "الزعيم" سيلعب`."""
    that = k > 1 and "that" in reading.tags(k - 2) and reading.words[k - 2].endswith("ن")
    word = reading.words[k]
    verbal = word[0] in _IMPERFECT or is_verb_shape(word) or looks_verbal(reading, k)
    return that and not (verbal or reading.tags(k) or word.endswith("ا"))


def is_foreign_name(reading: Reading, first: int, end: int) -> bool:
    """Whether rare words that are spelled like foreign names, and figures, are all that stands in the marks: `"دافنشي"`, `"كريات أونو"`."""
    words = reading.words[first:end]
    if any(reading.tags(first + j) or (w[0] in _IMPERFECT and is_verb_shape(w)) for j, w in enumerate(words)):
        return False
    foreign = [w for w in words if _is_foreign(w)]
    of_name = NameShapes.default().foreignness
    return bool(foreign) and all(w in foreign or w[0].isdigit() or of_name(w) >= 0 for w in words)


def _is_foreign(word: str) -> bool:
    """Whether a folded word is spelled like a foreign name: a rare one that is no accusative of a listed word (`روتينيا`), or any that is very much so and formed from no other."""
    count = Vocabulary.default().count
    foreignness = NameShapes.default().foreignness(word)
    if is_definite(word) or foreignness < _FOREIGN:
        return False
    if count(word) < _KNOWN:
        return not (word.endswith("ا") and count(word[:-1]))
    stems = [word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending)]
    return foreignness >= _VERY_FOREIGN and not any(count(stem) or count(stem + "ه") for stem in stems)


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
    return figures or all(word in LETTERS or word == "-" for word in words)


def _heads_name(reading: Reading, k: int) -> bool:
    """Whether word `k` is a noun in the construct state, which a name in quotation marks can follow (`صحيفة "النهار"`)."""
    heads = reading.noun(k) is not None and "determiner" not in reading.tags(k)
    return heads and not reading.words[k].startswith("ال") and not is_possessed(reading, k)
