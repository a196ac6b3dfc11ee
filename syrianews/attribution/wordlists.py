"""The closed-class words and the source nouns of Arabic news, read from the tables in `data/`.

`function_words.csv` gives classes of words that open or end a phrase (complementisers, prepositions, adverbs of time …),
`source_nouns.csv` the common nouns that head a source (`مسؤول`, `وزارة`, `بيان`) with the source type they make. Both are
looked up by folded surface, without the conjunctions `و` and `ف`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ..lexicons import lexicon, several
from ..text import fold

NOTHING: frozenset[str] = frozenset()
PEOPLE = frozenset(("person", "speaker", "office"))
"""Types of the source nouns that are people."""
TEXTS = frozenset(("document", "reports", "survey"))
"""Types of the source nouns that are texts."""
DEMONSTRATIVES = frozenset(map(fold, "هذا هذه ذلك تلك".split()))
"""What points at one thing. `هؤلاء` points at people, who may speak for themselves."""
ONE_OF = frozenset(map(fold, "أحد إحدى".split()))
"""What makes one of several: `أحد المسعفين`."""
SEATED = frozenset(map(fold, "حزب فريق كتلة قائمة مجموعة دائرة ائتلاف تحالف".split()))
"""Parties, groups and constituencies of members of parliament."""
EACH_OF = ["كل", "من"]
"""They go before several speakers or places: `كل من الوزير والسفير`."""
SOME = frozenset(map(fold, "عددا بعضا آلافا".split()))
"""What counts people or things in the indefinite accusative, as behind أن: `أن عددا من السكان`."""
FEELINGS = frozenset(
    map(
        fold,
        "قلق أسف سعادة إحباط غضب فخر امتنان حزن خيبة استياء ارتياح صدمة ندم خوف تفاؤل ثقة رضا ظلم إهانة خجل اعتزاز أمل".split(),
    )
)
"""States of mind that one feels or shows: `شعر بالقلق`, `مبديا قلقه`."""
OWN_FEELINGS = frozenset(
    word[:-1] + "ت" if word.endswith("ه") else word for word in FEELINGS | {fold("رغبة")}
)
"""The same as they stand before a pronoun: `قلقه`, `ثقته`."""
PRESENT = frozenset(map(fold, "بحضور بمشاركة بعضوية برئاسة بإشراف".split()))
"""Before whom, with whom or under whom something is done, and nothing that a verb governs."""
FROM = frozenset(map(fold, "من عن".split()))
"""What stands before whom words come from: `تعليق من الوزارة`, `صدر عن الوزارة`."""
PRONOUNS = ("ه", "ها", "هم")
"""Pronouns written onto a word, for one who was spoken of."""
ON_HIS_PART = frozenset(map(fold, "جانبه جانبها جانبهم جهته جهتها جهتهم ناحيته ناحيتها ناحيتهم".split()))
"""Behind `من` they say that a further one speaks: `من جانبه`."""
SPOKEN_IN = frozenset(("في", "خلال", "عبر"))
"""Prepositions before the text or the occasion in which somebody speaks."""
BUT = frozenset(("لكن", "ولكن"))
BUT_THEY = frozenset(map(fold, "لكنه لكنها لكنهم لكنهما ولكنه ولكنها ولكنهم ولكنهما".split()))
"""`لكن` with a pronoun for who was spoken of last."""
OFTEN = frozenset(
    map(fold, "سرعان وسرعان كثيرا وكثيرا عادة وعادة غالبا وغالبا دائما ودائما قليلا نادرا".split())
)
"""Adverbs behind which ما negates nothing (`سرعان ما أعلن`)."""
MANNER = frozenset(map(fold, "بشكل بصورة بطريقة بلهجة بنبرة بأسلوب".split()))
"""Words for a way of speaking, which an adjective follows (`أوضح بشكل جلي أن`)."""
STATEMENTS = frozenset(map(fold, "بيان بيانات تصريح تصريحات تغريدة منشور".split()))
"""Texts that are called by who made them, and hardly ever by what they are about."""
TIMES = frozenset(
    map(
        fold,
        "الأيام الأسابيع الأشهر الشهور السنوات الأعوام العقود الساعات الدقائق اليومين الآونة الفترة".split(),
    )
)
"""Stretches of time: `في الأشهر الأخيرة` says when somebody spoke and not who he is."""


@dataclass(slots=True, frozen=True)
class SourceNoun:
    """A form of a noun that can head a source.

    `type` is the table's; `number` is sg, du or pl; `gender` is empty for a broken plural of people, which takes either.
    """

    type: str
    gender: str
    number: str


@cache
def function_words() -> dict[str, frozenset[str]]:
    """Folded word to the classes it belongs to.

    >>> sorted(function_words()[fold("خلال")])
    ['circumstance']
    """
    classes: dict[str, set[str]] = {}
    for row in lexicon("function_words"):
        for form in several(row["forms"]):
            classes.setdefault(fold(form), set()).add(row["class"])
    return {word: frozenset(found) for word, found in classes.items()}


def _sound(noun: str) -> Iterator[tuple[str, str, str]]:
    """The sound dual and plural forms of a masculine noun, and its feminine's."""
    for ending in ("ون", "ين", "و", "ي"):
        yield noun + ending, "m", "pl"
    yield noun + "ان", "m", "du"
    yield noun + "ات", "f", "pl"
    yield noun + "تان", "f", "du"
    yield noun + "تين", "f", "du"
    yield noun + "ه", "f", "sg"


@cache
def source_nouns() -> dict[str, SourceNoun]:
    """Folded noun, without article or clitics, to what it is.

    >>> source_nouns()[fold("مسؤولون")]
    SourceNoun(type='person', gender='m', number='pl')
    """
    return _nouns(weak=False)


@cache
def weak_source_nouns() -> dict[str, SourceNoun]:
    """The nouns that give a source its type but do not by themselves say that a phrase is one (`الخبر`, `الخطة`)."""
    return _nouns(weak=True)


def _nouns(weak: bool) -> dict[str, SourceNoun]:
    nouns: dict[str, SourceNoun] = {}
    for row in lexicon("source_nouns"):
        if bool(row["weak"]) is not weak:
            continue
        kind, singular = row["type"], fold(row["noun"])
        human = kind in PEOPLE
        gender = row["gender"] or ("f" if kind == "reports" or singular.endswith(("ه", "ات")) else "m")
        nouns.setdefault(singular, SourceNoun(kind, gender, "sg"))
        body = kind in ("institution", "media")
        if (human or body) and gender == "m" and not singular.endswith(("ي", "ه")):
            for ending in ("ان", "ين"):
                nouns.setdefault(singular + ending, SourceNoun(kind, "m", "du"))
        if singular.endswith("ه"):
            for ending in ("تا", "تي", "تان", "تين"):
                nouns.setdefault(singular[:-1] + ending, SourceNoun(kind, "f", "du"))
        for plural in several(row["plural"]):
            if plural == "+":
                for form, its_gender, number in _sound(singular):
                    nouns.setdefault(form, SourceNoun(kind, its_gender, number))
            else:
                form = fold(plural)
                dual = form.endswith(("ان", "ين", "تا", "تي")) and form[:-2] in (singular, singular[:-1])
                dual = dual and (not human or not form.endswith("ين"))
                its_gender = "" if human or dual else "f"
                nouns.setdefault(
                    form, SourceNoun(kind, its_gender, "du" if dual else "pl" if human else "sg")
                )
    return nouns


@cache
def number_words() -> frozenset[str]:
    """Folded words that count (`خمسة`, `عشرين`).

    >>> fold("خمسة") in number_words()
    True
    """
    return frozenset(fold(row["word"]) for row in lexicon("number_words"))


def classes_of(word: str) -> frozenset[str]:
    """The closed classes of a folded word, its conjunction left aside where it has one.

    >>> classes_of(fold("وخلال")) == classes_of(fold("خلال"))
    True
    """
    classes = function_words()
    found = classes.get(word)
    if found is None and word[0] in "وف" and len(word) > 2 and word not in source_nouns():
        found = classes.get(word[1:])
    return found or NOTHING


def noun_of(word: str) -> SourceNoun | None:
    """The source noun that a folded word is a form of, article, conjunction and preposition left aside."""
    nouns = source_nouns()
    found = nouns.get(word) or nouns.get(bare(word))
    if found is None and len(word) > 3:
        if word[0] in "وف":
            found = nouns.get(word[1:]) or nouns.get(bare(word[1:]))
        if found is None and word[0] in "لب":
            found = nouns.get(word[1:])
    return found or _accusative(word) or _run_together(word)


_MEMBER = "عضوا"
"""The shortest that numbers count (`82 عضوا`), and looks like a plural verb."""


def _accusative(word: str) -> SourceNoun | None:
    """A singular man or text in the indefinite accusative: `إن مسؤولا قال`, `تقريرا يكشف`."""
    if (len(word) < 5 and word != _MEMBER) or not word.endswith("ا"):
        return None
    noun = source_nouns().get(word[:-1])
    tells = noun is not None and noun.type in ("person", "speaker", "office", "document")
    return noun if noun is not None and tells and (noun.gender, noun.number) == ("m", "sg") else None


def _run_together(word: str) -> SourceNoun | None:
    """A noun and a definite word behind it, with the blank lost that stood between them: `مصادرالوكالة`."""
    if len(word) < 9:
        return None
    at = word.find("ال", 4)
    return source_nouns().get(bare(word[:at])) if 0 < at < len(word) - 4 else None


def possessed_noun_of(word: str) -> SourceNoun | None:
    """The source noun that a folded word, which is no plain one, is with a pronoun behind it (`مسؤولوها`), and perhaps `ل` before it (`لأنصاره`)."""
    if word[-1] not in "هام" or len(word) <= 4:
        return None
    stem = word.removesuffix("ها").removesuffix("هم").removesuffix("ه")
    nouns = source_nouns()
    noun = nouns.get(stem) or (nouns.get(stem[:-1] + "ه") if stem.endswith("ت") else None)
    if noun is None and word[0] == "ل" and len(stem) > 4:
        own = stem[1:-1] + {"ت": "ه", "ي": "ء"}.get(stem[-1], stem[-1])  # `لزوجته`, `لزملائه`
        noun = nouns.get(stem[1:]) or nouns.get(own)
    return noun


_BEGINNINGS = frozenset("البكفو")
"""The letters that an article or a preposition before it begins with."""


def bare(word: str) -> str:
    """A folded word without the article and the preposition written onto it.

    >>> bare(fold("للصحيفة")), bare(fold("بالمسؤول"))
    ('صحيفه', 'مسوول')
    """
    if word[:1] not in _BEGINNINGS:
        return word
    if word.startswith("لل") and len(word) > 4:
        return word[2:]
    if word.startswith(("بال", "كال", "فال", "وال")) and len(word) > 5:
        return word[3:]
    if word.startswith("ال") and len(word) > 3:
        return word[2:]
    return word


@cache
def surnames() -> frozenset[str]:
    """The folded surnames of the table."""
    return frozenset(fold(row["name"]) for row in lexicon("surnames"))


SAME = frozenset(map(fold, "ذات نفس".split()))
"""They stand before whom a text speaks of again: `ذات المصدر`."""
AMONG = frozenset(map(fold, "بينهم بينهن بينها منهم منهن منها ضمنهم ضمنها أبرزهم أبرزها".split()))
"""They name some of several: `مسؤولون بينهم رئيس الجمهورية`, `نواب، من بينهم سمير عواد،`."""
TO_TELL = tuple(
    map(
        fold,
        "الكشف كشف الإفصاح إفصاح التعليق تعليق تحديد ذكر تسمية تقديم إعطاء إيراد الإدلاء الخوض توضيح الإجابة ".split(),
    )
)
"""Verbal nouns of what a speaker leaves out: `، دون ذكر أسماء`, `، لكنها رفضت التعليق`."""
KNOWING = frozenset(
    map(fold, "مطلع مطلعة مطلعون مطلعين مشرف مشرفة مشرفون مشرفين قائم قائمة قائمون قائمين".split())
)
"""Adjectives of sources that lead with على to what they know or do."""
NOT_SO = frozenset(map(fold, "لم لن لا ليس ليست".split()))
"""Negations of a clause."""
ABOUT = frozenset(map(fold, "بشأن حول عن بخصوص حيال إزاء".split()))
"""Prepositions before what a noun of speech is about."""
PARTS_OF_YEAR = frozenset(map(fold, "مطلع مستهل أوائل بداية منتصف أواسط أواخر نهاية".split()))
"""Nouns before a year or month: `مطلع العام`, `أواخر 2019`."""
STRETCHES = frozenset(map(fold, "الأسبوع الشهر العام السنة اليوم الليلة الليل النهار المساء الصباح".split()))
"""Nouns of a time that the news is in: `قال الأسبوع الماضي`, `في وقت سابق من اليوم`."""
PER_CENT = frozenset(map(fold, "بالمئة بالمائة المئة المائة".split()))
"""Of a hundred, behind a number, with or without `في` between: `10 في المئة`."""
SIDES = frozenset(map(fold, "شمال شمالي جنوب جنوبي شرق شرقي غرب غربي وسط".split()))
"""Directions, before or behind a place."""
INQUIRIES = frozenset(map(fold, "تحقيق تحقيقات نظر بحث بت طعن تدقيق تشكيك".split()))
"""Nouns whose matter في leads to."""
LAWS = frozenset(
    map(
        fold,
        "بند مادة فقرة فصل قانون قوانين دستور مرسوم ميثاق مواثيق نظام أنظمة لائحة لوائح أحكام".split(),
    )
)
"""Texts that bind."""
IN_IT = frozenset(map(fold, "فيه فيها فيهما فيهم خلاله خلالها خلالهم عبره عبرها".split()))
"""Behind a verb they point back to where or during what it is done: `بيانا قال فيه`."""
WITHHOLDING = frozenset(map(fold, "رافضا رافضة رافضين طالبا طالبة طالبين مشترطا مشترطة مشترطين".split()))
"""Participles before what a source asks for in return for speaking: `رافضا الكشف عن اسمه`."""
UPON_HIM = frozenset(map(fold, "عليه عليها عليهم".split()))
"""`على` with a pronoun for whom or what was spoken of."""
ANY = frozenset(map(fold, "أي أية".split()))
"""They begin a noun phrase of their own: `رفض عباس أي حل`."""


def is_number(word: str) -> bool:
    """Whether a folded word is a number in figures or letters: `500`, `ثلاثة`."""
    return word[0].isdigit() or word in number_words()
