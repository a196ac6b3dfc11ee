"""What a noun phrase takes in word by word: its first noun, joined nouns, genitives and attributes, titles, ages and fixed turns."""

from __future__ import annotations

from ..actors.name_classes import word_class
from ..actors.nations import nisbas
from ..actors.vocabulary import Vocabulary
from ..text import fold
from .anonymity import asks_to_hide
from .complements import REPORTED
from .concord import ADJECTIVES, AT_IT, UPON_IT, WITH_PREPOSITION, Phrase, begins_anew, is_described_man
from .names import is_state, takes_name
from .phrase_parts import (
    BEFORE_ANOTHER,
    CHIEF,
    RELATIVE_VERBS,
    WHO_IS,
    add_mention,
    counts_of,
    is_behind_that,
    is_body,
    take,
    takes_two,
)
from .reading import Reading
from .shapes import (
    ABBREVIATED,
    LEVEL,
    after_adjective,
    after_full_plural,
    behind_closing_adjective,
    is_definite,
    is_possessed,
)
from .speech import is_future, names_body
from .verb_shapes import has_verb_shape, is_finite_cue, is_saying, is_verbal
from .wordlists import (
    AMONG,
    ANY,
    DEMONSTRATIVES,
    MANNER,
    PEOPLE,
    SIDES,
    SOME,
    WITHHOLDING,
    noun_of,
    number_words,
)

_OR = fold("أو")
"""Behind a name it leads to another one of the same body: `وزارة الدفاع الأمريكية أو "البنتاغون"`."""
_AGED, _OF_YEARS, _OF_AGE = fold("البالغ"), ["من", "العمر"], word_class("age_unit")
"""They say how old somebody is: `البالغة من العمر 21 عاما`."""
_INFORMED = "مطلع"
"""Behind a source it is no beginning of a month: `مصدر مطلع`."""
_AGED_FORMS = frozenset(map(fold, "البالغ البالغة البالغين".split()))
_FEW = frozenset(
    map(fold, "ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عدة".split())
)
"""What counts an indefinite plural: `ثلاثة نواب`, `عدة دول`."""
_WITHHOLDING = WITHHOLDING | set(map(fold, "مفضلا مفضلة متحدثا متحدثة".split()))
"""Participles that say on what condition a source speaks (`مسؤول رافضا الكشف عن اسمه`)."""
_REQUESTS = frozenset(("طلب", "شرط", "رفض"))
"""Words that may say that a source asks not to be named, and are nouns too."""
_FOR_THE_TIME = fold("للمرة")
_SIDES = SIDES | {fold("أقصى")}
_OCCUPIED = (["المحتل"], ["المحتله"])
_COUNTRY = frozenset(map(fold, "البلاد العاصمة المدينة".split()))
_IN_HIS_NAME = frozenset(map(fold, "باسمه باسمها باسمهم بإسمه بإسمها بإسمهم".split()))
"""Behind a spokesman: `المتحدث باسمها سمير الحداد`."""
_OF_RIGHTS = fold("لحقوق الإنسان").split()
_MIDDLE, _PLAYERS = "وسط", frozenset(map(fold, "لاعب لاعبي خط".split()))
"""A place in a team and no preposition: `لاعب وسط النادي`."""
_TEEN, _PRIVATE = fold("عشر"), fold("خاصة")
"""Behind sources it is no adverb: `مصادر خاصة`."""
_GENERAL = "عام"
"""Behind a title it is no year: `مدير عام`."""
_NUMBERED = frozenset(map(fold, "المادة الفقرة البند القرار القانون رقم".split()))
"""Nouns for texts that have a number: `تنص المادة 5 من المعاهدة`."""
_WHOLE = frozenset(map(fold, "بأكمله بأكملها بأسره بأسرها بكامله بكاملها".split()))
"""Behind its noun: all of it."""
_ACTING = frozenset(map(fold, "بالنيابة بالوكالة بالإنابة".split()))
"""They say that an office is held for another."""
_GRADES = frozenset(map(fold, "أول ركن ثان".split()))
_RANKS = frozenset(map(fold, "فريق لواء عميد عقيد مقدم رائد نقيب ملازم أول".split()))
"""Military ranks, which a grade without the article may follow: `الفريق أول ركن`."""
_SIGN_OF_GOD = [fold("آية"), fold("الله")]
"""A title before a name: `المرشد الأعلى آية الله علي خامنئي`."""
_ABROAD = (["دوليا"], ["محليا"], ["رسميا"])
"""Adverbs behind `المعترف بها`."""
SELF = frozenset(map(fold, "نفسه نفسها ذاته ذاتها أنفسهم نفسهم".split()))
_SET_PIECES = SELF | _SIDES | UPON_IT | _WHOLE | _IN_HIS_NAME | _ACTING | _GRADES | BEFORE_ANOTHER
_ALI = "علي"
"""A man's name, where it is no preposition."""
_SET_PIECES |= {_OR, _TEEN, _GENERAL, _PRIVATE, "من", _ALI, _OF_RIGHTS[0], _SIGN_OF_GOD[0]}
"""The words that set pieces begin with, numbers left aside."""
TITLES_AND_AGES = ABBREVIATED | {_FOR_THE_TIME, _AGED, _AGED + "ه", _INFORMED}
"""The words that titles and ages begin with, numbers left aside."""
AFFAIRS = frozenset(map(fold, "بالأعمال بأعمال".split()))
"""Behind `القائم` they belong to the title."""
LED_BY = frozenset(map(fold, "بقيادة برئاسة بزعامة".split()))
"""They say who leads a body: `التحالف بقيادة السعودية`."""
INCLUDING = fold("بما في ذلك").split()
"""Before some of those named: `مصادر عدة بما في ذلك دبلوماسيون`."""
COUNTING = frozenset(map(fold, "عدد عدة بعض كل جميع معظم أحد إحدى".split()))
"""Quantifiers that begin a noun phrase of their own: `يقدر خبراء عدد المعتقلين`."""
CLOSED = AMONG | DEMONSTRATIVES | MANNER | ANY | COUNTING | LED_BY | TITLES_AND_AGES
CLOSED |= {word.lstrip("و") for word in WHO_IS} | AFFAIRS | {"عن", "لدي", "من", INCLUDING[0]}
"""The words of no class in the lexicon that a phrase may take in or end at, without و."""


def is_parted(reading: Reading, k: int) -> bool:
    """Whether word `k` is an article or ل that a name in quotation marks parts from its noun: `التابع لـ"قسد"`, `الأمين العام لـ"رابطة الفلاحين"`, `تقرير لـ"النهار"`."""
    word, before = reading.words[k], reading.words[k - 1]
    leads = (
        before in WITH_PREPOSITION
        or REPORTED.match(before)
        or (is_definite(before) and _quotes_group(reading, k + 1))
    )
    return word == "ال" or (word == "ل" and bool(leads))


def _quotes_group(reading: Reading, k: int) -> bool:
    """Whether a group or body stands in the quotation at word `k`."""
    named = reading.mention_at.get(k + 1)
    return names_body(reading, k) or (named is not None and named[1].type in ("GROUP", "ORG"))


def set_piece(reading: Reading, phrase: Phrase, k: int, stop: int) -> int | None:
    """The word behind a fixed turn that goes on with the phrase (`شبه المحظورة`, `نفسه`, `مدير عام`, `عشرات من`); None for none."""
    word = reading.words[k]
    if word.isascii() and word.isalpha() and is_definite(reading.words[k - 1]):
        return take(phrase, k)  # `وكالة الاستخبارات المركزية CIA`
    if word not in _SET_PIECES and not word[0].isdigit():
        return None  # nearly every word
    if word == _OR and k + 1 < stop:
        if k + 1 in reading.quote_at and phrase.mention is not None:
            return take(phrase, reading.word_at(reading.quote_at[k + 1].end) - 1)
        states = [reading.words[j].removeprefix("ال") in nisbas() for j in (k - 1, k + 1)]
        if all(states) and is_definite(reading.words[k + 1]):
            return take(phrase, k + 1)  # `الجانبين الأمريكي أو السوري`
    if word == _MIDDLE and reading.words[k - 1] in _PLAYERS:
        return take(phrase, k)
    if k + 1 < stop and takes_two(reading, phrase, k):
        return take(phrase, k + 1)
    if reading.words[k : k + 2] == _OF_RIGHTS and reading.words[k - 1].startswith("ال"):
        return take(phrase, k + 1)
    if word == _TEEN and reading.words[k - 1].startswith("ال"):
        return take(phrase, k)  # `التقرير السنوي الحادي عشر`
    if word in _SIDES and k - 1 in reading.named and (behind := _behind_side(reading, k, stop)):
        return take(phrase, behind - 1)
    if word == _ALI and not reading.tags(k) and takes_name(reading, k - 1):
        phrase.unknown = True  # `الأمير علي`
        return take(phrase, k)
    if reading.words[k : k + 2] == _SIGN_OF_GOD and k + 1 < stop:
        phrase.definite = False
        return take(phrase, k + 1)
    upon = _leads_back(reading, k)
    if upon:
        return take(phrase, k + (reading.words[k + 1 : k + 2] in _ABROAD))
    own = (
        word in SELF
        or word in _WHOLE
        or (word in _IN_HIS_NAME and takes_name(reading, k - 1))
        or (word == _GENERAL and takes_name(reading, k - 1) and not is_year(reading, k + 1))
    )
    own = own or (word in _ACTING and takes_name(reading, phrase.first))
    own = own or (word in _GRADES and reading.words[k - 1].removeprefix("ال") in _RANKS)
    own = own or (
        word == _PRIVATE and k == phrase.first + 1 and not phrase.definite and _is_source(reading, k - 1)
    )
    own = own or (word[0].isdigit() and reading.words[k - 1] in _NUMBERED)
    if word == "من" and counts_of(reading, k):
        phrase.definite = False  # `الآلاف من أنصار الحزب`: what is counted is a phrase of its own
        own = True
    return take(phrase, k) if own else None


def _leads_back(reading: Reading, k: int) -> bool:
    """Whether the preposition at word `k` has a pronoun and completes the participle before it: `الحكومة المعترف بها`, `فصائل موالية لها`."""
    before = reading.words[k - 1]
    governs = before in WITH_PREPOSITION or before.startswith("الم")
    return reading.words[k] in UPON_IT and governs and k - 1 not in reading.named


def _behind_side(reading: Reading, k: int, stop: int) -> int:
    """The word behind a direction at word `k` and the place that it is in (`في السويداء جنوبي سوريا`); 0 where none follows."""
    k += 1 + (k + 1 < stop and reading.words[k + 1] in _SIDES)
    if k >= stop:
        return 0
    if k in reading.mention_at and reading.mention_at[k][1].type in ("GPE", "LOC"):
        k = reading.mention_at[k][0]
        return k + (reading.words[k : k + 1] in _OCCUPIED)
    return k + 1 if reading.words[k] in _COUNTRY else 0


def _is_source(reading: Reading, k: int) -> bool:
    """Whether word `k` is a noun for those or for that by which something is known."""
    noun = reading.noun(k)
    return noun is not None and noun.type in ("person", "reports")


def is_year(reading: Reading, k: int) -> bool:
    """Whether a year in figures stands at word `k`: `عام 2017`."""
    return k < len(reading) and len(reading.words[k]) == 4 and reading.words[k].isdigit()


def title_or_age(reading: Reading, phrase: Phrase, k: int) -> int | None:
    """The word behind a title of one letter (`د. فلان`), an age (`البالغ 82 عاما`) or `مصدر مطلع` at word `k`, `k` at `للمرة`; None for other words."""
    word = reading.words[k]
    if word not in TITLES_AND_AGES and not word[0].isdigit():
        return None
    if word == _FOR_THE_TIME:
        return k
    if word in ABBREVIATED and not phrase.person and reading.words[k + 1 : k + 2] == ["."]:
        phrase.definite = False
        return take(phrase, k + 1)
    if word[0].isdigit() and _AGED_FORMS & set(reading.words[max(phrase.first, k - 3) : k]):
        return take(phrase, k + _counts_age(reading, k + 1))
    aged = word.removesuffix("ه") == _AGED and reading.words[k + 1 : k + 3] == _OF_YEARS
    if aged and reading.words[k + 3 : k + 4] and reading.words[k + 3][0].isdigit():
        return take(phrase, k + 3 + _counts_age(reading, k + 4))
    informed = word == _INFORMED and not phrase.definite and reading.noun(phrase.first) is not None
    return take(phrase, k) if informed else None


def _counts_age(reading: Reading, k: int) -> bool:
    return k < len(reading) and reading.words[k] in _OF_AGE


def behind_age(reading: Reading, phrase: Phrase, k: int, stop: int) -> int:
    """The word behind the years that commas set off behind a name at comma `k` (`سمير الحداد، 70 عاما، إن`); 0 where none are."""
    aged = k + 2 < stop and reading.words[k + 1].isdigit() and _counts_age(reading, k + 2)
    named = phrase.person or phrase.unknown
    return k + 3 if aged and named and k + 3 < stop and reading.words[k + 3] in "،," else 0


def end_before_age(reading: Reading, phrase: Phrase) -> int:
    """The end of the phrase without the age in brackets that it ends in, which tells nothing of who speaks: `سمير الحداد (64 عاما)`."""
    k = phrase.end - 4
    aged = k > phrase.first and reading.words[k] == "(" and reading.words[k + 1].isdigit()
    return k if aged and _counts_age(reading, k + 2) else phrase.end


def takes_office(reading: Reading, k: int) -> bool:
    """Whether a noun for people in the plural stands at word `k`: `كبير محللي السوق`."""
    noun = reading.noun(k) if k < len(reading) else None
    return noun is not None and noun.type in PEOPLE and noun.number == "pl"


def first_noun(reading: Reading, phrase: Phrase, k: int) -> int:
    """The word behind the first noun of the phrase at word `k`; `k` where that is a preposition or a verb."""
    word = reading.words[k]
    if (
        "preposition" in reading.tags(k)
        or word in UPON_IT
        or word in AT_IT
        or word in RELATIVE_VERBS
        or is_saying(reading, k)
        or is_verbal(reading, k)
        or has_verb_shape(reading, k)
        or is_future(reading, k)
        or _asks_to_hide(reading, k)
    ):
        return k
    phrase.definite = is_definite(word) or is_possessed(reading, k) or _is_led(reading, k)
    return take(phrase, k)


def _is_led(reading: Reading, k: int) -> bool:
    """Whether ل or ب is written onto the article at word `k`, and the word has no ل of its own: `للحزب`, but not `للوائح`."""
    word = reading.words[k]
    led = word.startswith(("لل", "بال")) and reading.clitic(k, "بل")
    count = Vocabulary.default().count
    return led and (word[0] == "ب" or count("ال" + word[2:]) >= count(word[1:]))


def _asks_to_hide(reading: Reading, k: int) -> bool:
    """Whether a word that is a noun too tells at word `k` that a source asks not to be named: `مصدر طلب عدم ذكر اسمه`."""
    return reading.words[k] in _REQUESTS and asks_to_hide(reading, k)


def joined(reading: Reading, phrase: Phrase, k: int) -> int:
    """The word behind a noun that و joins to the phrase at word `k`."""
    word = reading.words[k]
    owned = word.endswith(("ها", "هم")) or reading.original(k).endswith("ه")
    phrase.definite = is_definite(word[1:]) or owned
    phrase.person = False
    phrase.joints.append(k)
    if k in reading.mention_at:
        end, mention = reading.mention_at[k]
        add_mention(phrase, end, mention)
        return end
    return take(phrase, k)


def _are_others(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether several people stand at word `k` behind one indefinite person's adjective, which governs none: `أبلغ جنرال أميركي بارز أعضاء في المجلس`."""
    before = reading.words[k - 1]
    if k - phrase.first < 2 or not (before in ADJECTIVES or before in nisbas()):
        return False
    head, noun = reading.noun(phrase.first), reading.noun(k)
    if head is None or head.number != "sg" or head.type not in PEOPLE:
        return False
    return (
        noun is not None and noun.number == "pl" and noun.type in PEOPLE and not is_definite(reading.words[k])
    )


def _is_counted(reading: Reading, k: int) -> bool:
    """Whether a number counts the noun at word `k`, which then governs no genitive: `500 متظاهر`, `30 ألف عامل`, `عشرة نواب`."""
    if k > 0 and reading.words[k - 1] in _FEW:
        return True
    k -= 1 + (k > 1 and reading.words[k - 1] in number_words())
    return k > 0 and reading.words[k].isdigit()


def _describes_accusative(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether word `k` is an adjective in the indefinite accusative, as the head of the phrase is behind أن: `إن مسؤولا كبيرا قال`."""
    head, word = reading.words[phrase.first], reading.words[k]
    if not (word.endswith("ا") and reading.words[k - 1].endswith("ا") and head.endswith("ا")):
        return False
    if not is_behind_that(reading, phrase.first):
        return False
    noun = reading.noun(phrase.first)
    one = noun is not None and noun_of(head[:-1]) == noun and not is_possessed(reading, phrase.first)
    counts = head in SOME or one
    return counts and (word[:-1] == _INFORMED or not is_verbal(reading, k))


def _ends_phrase_in_alif(reading: Reading, k: int) -> bool:
    """Whether the word in ا at word `k` is a verb of several, an indefinite accusative, or the participle of a verb of speech, which the dual
    of a noun in the construct state is spelled like: `منتقدا الحكومة`."""
    word = reading.words[k]
    if (word.endswith("وا") and reading.noun(k) is None) or reading.has_tanwin(k):
        return True
    return is_verbal(reading, k) or any(form.pos == "participle" for form in reading.lexicon.find(word)[1])


def _says_how(reading: Reading, k: int) -> bool:
    """Whether a participle in the accusative behind a phrase that is none says how the one named speaks: `قال سمير غاضبا من القرار`; a noun for people too (`مدافعا عن القرار`)."""
    word = reading.words[k]
    before = reading.words[k - 1]
    counted = before.isdigit() or before in number_words()  # `78 نائبا`
    accusative = is_state(word) and not before.endswith("ا") and not counted
    return accusative and reading.noun(k) in (None, noun_of(word[:-1]))


def further_noun(reading: Reading, phrase: Phrase, k: int) -> int:
    """The word behind a further noun or adjective at word `k`: a genitive, an attribute, the role behind a name; `k` where a verb or a new phrase begins."""
    word = reading.words[k]
    in_alif = word[-1] == "ا"
    if in_alif and _describes_accusative(reading, phrase, k):
        return take(phrase, k)
    if (
        word in RELATIVE_VERBS
        or has_verb_shape(reading, k)
        or is_finite_cue(reading, k)
        or is_saying(reading, k)
        or word in _WITHHOLDING
        or _asks_to_hide(reading, k)
        or (in_alif and _ends_phrase_in_alif(reading, k))
        or (phrase.end == k and _says_how(reading, k))
    ):
        return k
    definite = is_definite(word)
    noun = reading.noun(k) if phrase.definite else None
    if phrase.name_end == k and any(form.pos == "masdar" for form in reading.lexicon.find(word)[1]):
        return k  # `حاول الشرع الإشارة إلى`
    if phrase.definite and definite and phrase.end == k and begins_anew(reading, phrase, k, noun):
        return k
    if after_full_plural(reading, k, word) or (
        not phrase.definite
        and (
            after_adjective(reading, phrase.first, k)
            or _are_others(reading, phrase, k)
            or (definite and word not in LEVEL and is_described_man(reading, phrase.first, k))
            or behind_closing_adjective(reading, phrase.first, k)
            or (definite and _is_counted(reading, k - 1))
        )
    ):
        return k
    led = word in WITH_PREPOSITION and not (phrase.person or is_definite(reading.words[phrase.first]))
    if phrase.definite and not definite and not led:
        if word in CHIEF and phrase.person and takes_office(reading, k + 1):
            phrase.definite, phrase.role = False, True
            return take(phrase, k)
        if (
            noun is None
            or noun.type not in PEOPLE
            or noun.number != "sg"
            or (phrase.person is False and phrase.mention is None)
            or is_body(reading, phrase, k)
            or (phrase.name_end == k and is_possessed(reading, k))  # `أنجبت سلمى طفلها`
        ):
            return k
        phrase.definite, phrase.role = False, True
    phrase.definite = phrase.definite or definite
    return take(phrase, k)
