"""A noun phrase as far as it has been read, and the concord of its words: gender, number, and where a definite word begins anew."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..actors.bearers import genders
from ..actors.nations import nisbas
from ..actors.vocabulary import Vocabulary
from ..schema import Mention
from ..text import fold
from .cases import is_plural_of_men
from .cues import CueForm
from .reading import Reading
from .shapes import is_definite, is_event, is_no_adjective
from .verb_shapes import MASDAR
from .wordlists import PEOPLE, SourceNoun, bare, number_words, surnames

_BESIDE_OTHERS = frozenset(map(fold, "نائب مساعد وكيل ابن ابنة شقيق نجل".split()))
"""Words for a person that stand before another's name or office."""
_AFFAIRS = fold("شؤون")
"""Behind it stands what a minister is in charge of: `وزير الدولة للشؤون الخارجية`."""
_RULING = [
    [fold(a), fold(b)]
    for a, b in (
        ("العائلة", "المالكة"),
        ("الأسرة", "المالكة"),
        ("الأسرة", "الحاكمة"),
        ("الحرمين", "الشريفين"),
    )
]
"""An adjective that elsewhere is a noun for a person."""
_OPPOSITION = fold("المعارضة")
_OPPOSED = frozenset(map(fold, "قوى أحزاب فصائل كتل جماعات تيارات مجموعات كتائب أطراف أطياف شخصيات".split()))
"""Plurals behind which that is an adjective: `القوى المعارضة`."""
_ONE = ("احد", "احدي")
"""`أحد القيادات` is one man, whatever he is one of."""
_THESE = fold("هؤلاء")
_PORTFOLIOS = frozenset(map(fold, "الدفاع العدل الإعلام التعليم النفط النقل العمل الري".split()))
"""Masculine nouns that stand for the ministry, which is feminine: `بينت الدفاع الروسية`."""
_MASCULINE_STATES = frozenset(map(fold, "العراق لبنان الأردن المغرب السودان اليمن الصومال الفاتيكان".split()))
_PLURAL_ADJECTIVES = frozenset(
    map(
        fold,
        "الجدد القدامى القدماء الكبار الصغار العرب الأفارقة اليهود الأرمن الدروز الأقباط الشيعة السنة الصرب الأمازيغ الأفغان المغاربة الأكراد الكرد الأتراك الروس الأجانب الألمان الإنكليز الإنجليز الفرس البدو السود البيض الفقراء الأبرياء الشباب الثلاثة الأربعة الخمسة الستة السبعة الثمانية التسعة العشرة".split(),
    )
)
"""Broken plurals, nationalities among them, and numerals that follow people as adjectives."""

ADJECTIVES = frozenset(map(fold, "سابق سابقة بارز بارزة رفيع عسكري أمني سياسي حكومي دبلوماسي".split()))
"""Frequent adjectives of people, which govern no name: `طالب مسؤول سابق قطر بتعديل سياستها`."""

_SPEAK = PEOPLE | {"institution", "agency"}
"""Types of the nouns that may be a further speaker behind `و`."""
_OWNERS = (("هما", ("", "d")), ("هم", ("", "p")), ("هن", ("f", "p")), ("ها", ("f", "s")), ("", ("m", "s")))
"""Pronouns at the end of a verbal noun, with their gender and number."""
WITH_PREPOSITION = frozenset(
    map(
        fold,
        "التابع التابعة القريب القريبة الناطق الناطقة الصادر الصادرة القائم القائمة صادر صادرة تابع تابعة مقرب مقربة قريب قريبة منسوب منسوبة المختص المختصة المتخصص المتخصصة المعني المعنية المكلف المكلفة المهتم المهتمة الخبير الخبيرة الواقع الواقعة الكائن الكائنة الموالي الموالية الموالين موال موالية المرشح المرشحة الوارد الواردة وارد واردة المعروف المعروفة العامل العاملة العاملين الرائد الرائدة المشرف المشرفة المشرفين".split(),
    )
)
"""Adjectives that govern a preposition."""
UPON_IT = frozenset(
    map(
        fold,
        "به بها بهم له لها لهم عليه عليها عليهم عنه عنها عنهم إليه إليها إليهم فيه فيها فيهم منه منها".split(),
    )
)
"""Prepositions with the pronoun that leads back to what a participle describes: `الحكومة المعترف بها`."""
AT_IT = frozenset(
    fold(noun) + pronoun
    for noun in "فوق تحت أسفل أمام خلف وراء حول ضد نحو تجاه عند مع ضمن إزاء حيال".split()
    for pronoun in ("ه", "ها", "هم", "هما")
)
"""Prepositions and nouns of place with a pronoun, which are no speakers: `نشر صورة وكتب تحتها`."""


@dataclass(slots=True)
class Phrase:
    """A noun phrase: words `first` … `end - 1`, its head, and whether a name or the article has closed it."""

    first: int
    end: int
    definite: bool = False
    person: bool = False
    """Whether it ends in, or contains, the name of a person."""
    mention: Mention | None = None
    """The first mention in it."""
    name_end: int = -1
    """The word behind the last name of a person in it."""
    unknown: bool = False
    """Whether a name that no registry knows belongs to it."""
    role: bool = False
    """Whether a title follows the name (`روبرت سري مبعوث …`)."""
    joints: list[int] = field(default_factory=list)
    """The words at which further nouns are joined to it by و."""


def gender_of(reading: Reading, phrase: Phrase) -> str:
    """`m`, `f` or, where the words do not tell, an empty string."""
    k = phrase.first
    if reading.words[k] == _THESE:
        return ""  # `هؤلاء الفلاسفة`
    if reading.words[k] in _ONE and k + 1 < phrase.end:
        return "m" if reading.words[k] == _ONE[0] else "f"
    while k < phrase.end - 1 and (
        k in reading.quote_at or _quantifies(reading, k) or _counts_noun(reading, k)
    ):
        k += 1
    if k in reading.mention_at and reading.mention_at[k][1].type in ("PERSON", "GPE"):
        mention = reading.mention_at[k][1]
        masculine = reading.words[k].lstrip("و") in _MASCULINE_STATES
        if mention.type == "PERSON":
            return _gender_of_name(reading, k)
        head = reading.noun(k) if reading.mention_at[k][0] > k + 1 else None
        if head is not None and head.gender:
            return head.gender  # `الكيان الصهيوني`
        return "" if masculine else "f"
    noun = reading.noun(k)
    if noun is not None and noun.gender == "f" and reading.original(k).endswith("ه"):
        return ""
    if reading.words[k] in _PORTFOLIOS:
        return ""
    some = reading.words[k].endswith("ات") or reading.words[k] in number_words()
    if some and reading.words[k + 1 : k + 2] == ["من"]:
        return ""  # `العشرات من السكان`, `أربعة من السكان`
    if k in reading.mention_at and noun is not None and noun.number == "du":
        return ""  # `طالبان`
    if noun is not None:
        return noun.gender if noun.number != "pl" or noun.type in PEOPLE else "f"
    if reading.original(k).endswith(("ة", "ات")):
        return "" if phrase.end == k + 1 and reading.words[k] in surnames() else "f"
    if k in reading.mention_at:
        return ""  # `الجهاد الإسلامي` for the movement
    if is_plural_of_men(reading.words[k]):
        return "m"
    if k + 1 < phrase.end and is_definite(reading.words[k]) and is_definite(reading.words[k + 1]):
        return "f" if reading.original(k + 1).endswith("ة") else "m"
    return ""


def _gender_of_name(reading: Reading, k: int) -> str:
    """`m` or `f` by the given name at word `k` that a further name follows, empty where it tells nothing."""
    if reading.mention_at[k][0] - k < 2:
        return ""
    word = reading.words[k]
    return gender_of_name(word if k in reading.mention_at and word in genders() else word.removeprefix("و"))


def gender_of_name(word: str) -> str:
    """`m` or `f` for a folded given name of men or women alone, empty for other words."""
    return genders().get(word, "")


def is_given_name(word: str) -> bool:
    """Whether a folded word is a given name, of men, of women or of both."""
    return word in genders()


def _quantifies(reading: Reading, k: int) -> bool:
    """Whether word `k` only counts or shows what follows (`عشرات`, `هذا`) and is no person itself, as `نائب` is."""
    return "determiner" in reading.tags(k) and reading.words[k] not in _BESIDE_OTHERS


def _counts_noun(reading: Reading, k: int) -> bool:
    """Whether word `k` is a numeral before the noun it counts, with which the verb agrees: `قال ثلاثة مسؤولين`, `قالت ثلاثة مصادر`."""
    return reading.words[k] in number_words() and reading.noun(k + 1) is not None


_KNOWN = frozenset(map(fold, "المعروف المعروفة المعروفين".split()))
"""Before `باسم` they belong to any noun of the phrase: `قائد الكتائب المعروفة باسم "نبع"`."""


_TRANSITIVE = frozenset(
    map(
        fold,
        "مالك منظم مصدر مشغل مصنع داعم راعي منتج مطور ناشر مستضيف منفذ مورد مستورد متبني حاضن ممول مؤيد معارض رافض".split(),
    )
)
"""Participles whose object ل marks: `الشركة المالكة للوكالة`, `اللجنة المنظمة للحفل`."""


def takes_object(reading: Reading, k: int) -> bool:
    """Whether a participle with the article at word `k` has its object behind ل: `الشركة المالكة للوكالة`, `الدول المصدرة للنفط`."""
    word = reading.words[k]
    if k + 1 >= len(reading) or not (word.startswith("ال") and reading.words[k + 1].startswith("لل")):
        return False
    return word.removeprefix("ال").removesuffix("ه") in _TRANSITIVE


def governs_preposition(word: str) -> bool:
    """Whether a folded word is an adjective that governs a preposition, with a conjunction or in the plural as well: `التابعة`, `مهتمون`."""
    word = word.removeprefix("و")
    plural = word.endswith("ون") and "ال" + word.removeprefix("ال")[:-2] in WITH_PREPOSITION
    return word in WITH_PREPOSITION or plural


def begins_anew(reading: Reading, phrase: Phrase, k: int, noun: SourceNoun | None) -> bool:
    """Whether a definite word behind a definite phrase is a noun of its own and no adjective of it."""
    if reading.words[k - 1].endswith(_AFFAIRS) or reading.words[k - 1 : k + 1] in _RULING:
        return False
    if reading.words[k] == _OPPOSITION and bare(reading.words[k - 1]) in _OPPOSED:
        return False
    if reading.words[k].startswith("الم") and not UPON_IT.isdisjoint(reading.words[k + 1 : k + 2]):
        return False
    if takes_object(reading, k):
        return False
    if reading.words[k] in _KNOWN and reading.words[k + 1 : k + 2] == ["باسم"]:
        return False
    if is_no_adjective(noun, reading.words[k]) or _behind_country(reading, phrase, k):
        return True
    stem = reading.words[k].removeprefix("ال")
    head = reading.noun(phrase.first)
    if head is not None and head.type == "institution" and _is_man(reading, phrase, k, noun):
        return True
    if _titles_another(reading, phrase, k, noun) or _is_people(head, noun):
        return True
    if _is_of_other_state(reading, phrase, k, noun):
        return True
    if noun is None and not stem.endswith("ين") and Vocabulary.default().is_attribute(reading.words[k]):
        return False
    several = stem.endswith("ين") and not reading.words[k - 1].endswith("ين")
    if head is not None and head.number == "sg" and len(stem) > 4 and several:
        return True
    if stem.endswith("ات") and _is_adjective_of_one(reading, phrase, k - 1, head):
        return True
    if noun is None and _is_bare_name(reading, phrase, k) and _is_told_of(reading, k, stem):
        return True
    if phrase.name_end == k and (
        stem.endswith("ين") or (noun is None and (stem.endswith("ات") or MASDAR.match(stem)))
    ):
        return True
    return noun is None and (_differs_in_number(reading, phrase, k) or _differs_in_gender(reading, phrase, k))


def _is_bare_name(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether the phrase before word `k` is a listed name and no more; that of a body whose last word wants a genitive is not complete."""
    end, mention = reading.mention_at.get(phrase.first, (0, None))
    if end != k or mention is None:
        return False
    return mention.type != "ORG" or end == phrase.first + 1 or is_definite(reading.words[k - 1])


def _is_told_of(reading: Reading, k: int, stem: str) -> bool:
    """Whether a definite word names what somebody speaks of, and is no adjective of his name: `انتقدت حماس التصريحات`, `نفى الكرملين الوجود التركي`."""
    return stem.endswith("ات") or (is_event(reading, k) and not stem.startswith("م"))


def _is_adjective_of_one(reading: Reading, phrase: Phrase, k: int, head: SourceNoun | None) -> bool:
    """Whether word `k` is an adjective of origin of one person or body, behind which no adjective is in the plural: `ثمنت الوزيرة الأردنية المساعدات`."""
    one = head is not None and head.number == "sg" and k > phrase.first
    return one and k not in reading.named and reading.words[k].removeprefix("ال") in nisbas()


def _is_man(reading: Reading, phrase: Phrase, k: int, noun: SourceNoun | None) -> bool:
    """Whether a man stands at word `k` behind a body that is feminine, and no adjective of it: `اتهمت الحكومة المجرية الملياردير الأمريكي`."""
    one = noun is not None and noun.type in PEOPLE and (noun.gender, noun.number) == ("m", "sg")
    return one and not reading.words[k].endswith(("ي", "ه")) and gender_of(reading, phrase) == "f"


def _is_people(head: SourceNoun | None, noun: SourceNoun | None) -> bool:
    """Whether people follow the office of one, as no adjective does: `دعا محافظ حمص الأهالي إلى`."""
    one = head is not None and head.type == "office" and head.number == "sg"
    return one and noun is not None and noun.type == "person" and noun.number == "pl"


def _titles_another(reading: Reading, phrase: Phrase, k: int, noun: SourceNoun | None) -> bool:
    """Whether a title with a name behind it follows an unnamed person (`اتهم مسؤول في الفاتيكان البابا فرانسيس`), or one whose title
    stands before his name (`هنأ الرئيس الروسي فلاديمير بوتين الرئيس التركي رجب طيب أردوغان`)."""
    at = k + 1 + (k + 1 < len(reading) and reading.words[k + 1].removeprefix("ال") in nisbas())
    named = at in reading.mention_at and reading.mention_at[at][1].type == "PERSON"
    if not named or noun is None or noun.type != "office":
        return False
    return is_unnamed(reading, phrase.first) or (
        phrase.name_end == k and phrase.first not in reading.mention_at
    )


def _is_of_other_state(reading: Reading, phrase: Phrase, k: int, noun: SourceNoun | None) -> bool:
    """Whether the holder of an office in another state follows one, both called by their states: `وصف الرئيس الأمريكي الرئيس السوري بأنه`."""
    head = reading.noun(phrase.first)
    if head is None or noun is None or phrase.end != k or k + 1 >= len(reading):
        return False
    states = [reading.words[j].removeprefix("ال") for j in (k - 1, k + 1)]
    people = head.type in PEOPLE and noun.type in PEOPLE and head.number == noun.number == "sg"
    return people and states[0] != states[1] and all(state in nisbas() for state in states)


def is_unnamed(reading: Reading, k: int) -> bool:
    """Whether a preposition or an indefinite adjective follows the indefinite noun for a person at word `k`, so that no name belongs to it: `مسؤول سابق في الحزب`."""
    noun = reading.noun(k)
    if noun is None or noun.type != "person" or noun.number != "sg" or k + 1 >= len(reading):
        return False
    if is_definite(reading.words[k].removeprefix("و")) or reading.words[k].startswith("لل"):
        return False
    following = reading.words[k + 1]
    if following == "وسط":
        return False  # `لاعب وسط النادي`
    adjective = not is_definite(following) and (following in nisbas() or following in ADJECTIVES)
    return adjective or "preposition" in reading.tags(k + 1)


def is_described_man(reading: Reading, first: int, k: int) -> bool:
    """Whether nothing but an indefinite noun for one man or body and two of its adjectives stand before word `k`: `ضابط كبير متقاعد`, `نقابة محلية مستقلة`."""
    head = reading.noun(first) if k - first == 3 else None
    if (
        head is None
        or (head.type not in PEOPLE and head.type != "institution")
        or head.number != "sg"
        or is_definite(reading.words[first])
    ):
        return False
    attributes = Vocabulary.default().is_attribute
    return all(
        j not in reading.named and not is_definite(reading.words[j]) and attributes("ال" + reading.words[j])
        for j in (first + 1, first + 2)
    )


def _behind_country(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a definite word right behind the name of a country or city is the verb's object, or an adjective of what stands before: `ترفض مصر التفاوض`."""
    head = phrase.joints[-1] if phrase.joints else phrase.first
    mention = reading.mention_at[head][1] if head in reading.mention_at else phrase.mention
    if k - 1 not in reading.named or mention is None or mention.type != "GPE" or phrase.end != k:
        return False
    word = reading.words[k]
    if word.endswith(("ه", "ي", "ا")) or k in reading.mention_at:
        return False
    return head in reading.mention_at or gender_of(reading, phrase) == "f"


def _differs_in_number(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a definite word right behind a plural of people is no adjective of theirs: `النشطاء الوضعَ`, `العديد من الإيطاليين الرواتبَ`."""
    some = k >= 2 and reading.words[k - 2] == "من"
    if k in reading.mention_at or not (phrase.first == k - 1 or some):
        return False
    noun = reading.noun(k - 1)
    people = noun is not None and noun.number == "pl" and noun.type in PEOPLE
    people = people or (some and is_plural_of_men(reading.words[k - 1]))
    women = reading.words[k - 1].endswith("ات") and reading.original(k).endswith("ة")  # `الشخصيات العامة`
    return (
        people
        and not women
        and not reading.words[k].endswith(("ون", "ين", "ات", "يه"))
        and reading.words[k] not in _PLURAL_ADJECTIVES
    )


def _differs_in_gender(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a word of the other gender behind an adjective is no further one: `تنظيم داعش الإرهابي العمليةَ`, `السفارة الروسية الأمرَ`."""
    if k - 1 == phrase.first and reading.words[k - 1].startswith("ال") and k - 1 not in reading.named:
        return _cannot_agree(reading, k)
    if k - phrase.first > 1 and _FEMININE.match(reading.words[k - 1]) and k not in reading.mention_at:
        other = not reading.original(k).endswith(("ة", "ى", "ا", "اء", "ات", "ي"))
        return other and gender_of(reading, phrase) == "f"
    adjective = k - phrase.first > 1 and reading.original(k - 1).endswith("ي") and k - 1 not in reading.named
    if k - 1 in reading.named and phrase.first not in reading.mention_at and k not in reading.mention_at:
        adjective = not reading.words[k].endswith("يه")
    if not adjective or not reading.original(k).endswith(("ة", "ات")):
        return False
    return gender_of(reading, phrase) == "m"


_FEMININE = re.compile(r"ال\w+يه$")


def _cannot_agree(reading: Reading, k: int) -> bool:
    """Whether the definite word `k` is of the other gender than the singular noun with the article before it: `الوفد القاعةَ`."""
    noun = reading.noun(k - 1)
    if noun is None or noun.number != "sg" or reading.words[k - 1].endswith("ات"):
        return False
    written = reading.original(k)
    if noun.gender == "m":
        return written.endswith("ة")
    return reading.original(k - 1).endswith("ة") and not written.endswith(("ة", "ى", "ا", "اء"))


def joins_speaker(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether the noun that و joins at word `k` is a further speaker, and no further field of the office before it: `وزير الزراعة والري`, `وزير الخارجية والمغتربين`."""
    head, noun = reading.noun(phrase.first), reading.noun(k)
    if head is None or head.type != "office" or head.number != "sg" or k in reading.mention_at:
        return True
    if k <= phrase.first + 1 or not reading.words[k].startswith("وال"):
        return True
    return noun is not None and noun.type in _SPEAK and not reading.words[k].endswith("ين")


def owner_form(form: CueForm, word: str) -> CueForm:
    """The form of a cue with gender and number of who speaks, which of a verbal noun with a pronoun are those of the pronoun: `إعلانه`, `مطالبتهم`."""
    if form.pos != "masdar" or not form.suffix:
        return form
    gender, number = next(kind for ending, kind in _OWNERS if word.endswith(ending))
    return form._replace(gender=gender, number=number)
