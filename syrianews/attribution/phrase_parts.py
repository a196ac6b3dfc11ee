"""What joins a noun phrase without being one: complements behind ل, coordination."""

from __future__ import annotations

import re

from ..actors.nations import nisbas
from ..actors.vocabulary import Vocabulary
from ..schema import Mention
from ..text import fold
from .adverbs import MORE_THAN, behind_more_than
from .concord import Phrase
from .reading import Reading
from .shapes import (
    EVENTS,
    PEOPLES,
    is_definite,
    is_full_plural,
    is_possessed,
    on_preposition,
    without_pronoun,
)
from .verb_shapes import MASDAR, is_finite_cue
from .wordlists import (
    BUT,
    DEMONSTRATIVES,
    ON_HIS_PART,
    ONE_OF,
    PEOPLE,
    PER_CENT,
    PRONOUNS,
    SOME,
    SPOKEN_IN,
    bare,
    is_number,
    number_words,
    weak_source_nouns,
)

STOPS = frozenset({"that", "circumstance", "clause", "relative", "day", "month", "negation", "auxiliary",
                   "addressee", "adverb", "quotative"})  # fmt: skip
"""Classes of words that end a noun phrase."""
BODIES = frozenset(("institution", "agency"))
"""Types of nouns whose place belongs to their name (`وزارة الصحة في غزة`)."""
_NO_BODY = PEOPLE | {"agency", "media"}
"""Types of nouns that no body stands beside to say who they are."""
LONGEST_ASIDE, LONGEST_DESCRIPTION, LONGEST_RELATIVE = 14, 20, 12
"""The longest apposition between commas, the longest clause that says who somebody is (`وهو …`), and the longest relative clause behind a speaker without commas, in words."""
RELATIVE_VERBS = frozenset(
    map(
        fold,
        "تحدث تحدثت طلبت رفضت اشترط اشترطت فضل فضلت تلقته تلقتها تلقاه تلقت تسلمته تسلمت حصلت تحصلت اطلعت وصل وصلت ورد وردت تابعته تم تمت جرى جرت صدر صدرت".split(),
    )
)
"""Verbs of the clause that follows an unnamed source or a text (`مسؤول تحدث شرط عدم …`, `بيان تلقته الوكالة`)."""
_WHAT_IS_KNOWN, _INFORMED = fold("الأمر"), ("مطلع", "اطلاع")
_POINTING = DEMONSTRATIVES | frozenset(map(fold, "هؤلاء ما".split()))
"""What no letter written onto it belongs to: behind a governed preposition it is never a name."""
IS_CALLED = ("واسمه", "واسمها", "ويدعي", "وتدعي", "ويسمي", "وتسمي")
KNOWN_AS = frozenset(map(fold, "المعروف المعروفة الشهير الشهيرة الملقب الملقبة المكنى".split()))
"""They open by what else somebody is called: `سمير الحداد، الشهير باسم سمورة،`."""
WHO_IS = frozenset(("وهو", "وهي", "وهم", "ومقره", "ومقرها", "مقره", "مقرها", *IS_CALLED))
"""They open a description of the source between commas: `المرصد، ومقره بريطانيا`."""
ADDING = [fold(pair).split() for pair in ("إضافة إلى", "بالإضافة إلى", "فضلا عن", "علاوة على", "إلى جانب")]
"""Between commas they join a speaker to another as و does: `رفض الوزير، إضافة إلى المبعوث سمير الحداد، التعليق`."""
CHIEF = frozenset(map(fold, "كبير كبيرة".split()))
"""Before those whom one is chief of they open a title: `جميل أرتم كبير المستشارين`, `كبير الأساقفة`."""
ENVOYS = tuple(map(fold, "مبعوث موفد مندوب سفير بعثة وفد مفوض منتم انتم تنتم عائد قادم".split()))
_IN_CHARGE = tuple(
    map(fold, "مسؤول نائب نواب عضو أعضاء محام دفاع مدافع متحدث ممثل مرشح صادر صدر كشف باحث".split())
)
_ABOVE = tuple(map(fold, "مشرف قائم مطلع اطلاع وصي محسوب حائز شاهد شهود مقيم صلة".split()))
_ACTIVE = re.compile(r"ال\wا\w\w(?:ه|ون|ين)?$")
"""Active participles, which keep the preposition of their verb: `البالغ من العمر`, `العائد من تركيا`."""
_PREACHER = fold("داعية")
"""Also the participle of `دعا`, where `إلى` follows."""
_TAKERS = {"الي": ENVOYS, "عن": _IN_CHARGE, "علي": _ABOVE}
"""Beginnings of the words for people that a preposition belongs to (`المبعوث إلى سوريا`, `النائب عن الحزب`); else it is the verb's."""
ELATIVE = re.compile(r"ا[^\Wا][^\Wاي][^\Wا]$")
"""`أكبر`, `أبرز`: behind a quantifier, or before what something is one of."""
_ARMS = frozenset(map(fold, "الجناح الذراع الفرع".split()))
"""What one body is to another: `كتائب القسام، الجناح العسكري لحركة حماس،`."""
_LONGEST_GLOSS = 8  # of a gloss in brackets, in words
OF_TURN = ON_HIS_PART | {fold("جديد")}
"""Behind `من` they make an adverbial: `من جديد`, `من جهته`."""
COUNTED = SOME | frozenset(
    map(
        fold,
        "كل كلا عدد العديد الكثير الكثيرين الكثيرون العشرات المئات الآلاف الملايين الغالبية الأغلبية".split(),
    )
)
VAST = frozenset(map(fold, "العظمى الساحقة المطلقة الكبرى".split()))
"""Adjectives of a majority: `الغالبية العظمى من السكان`."""
_COMMON = 100
"""A word seen this often in the counted news may be the singular of a dual: `دبلوماسيان`, but not `برلمان`."""
_PER_CENT = PER_CENT | {"%"}
_OF_BALL = fold("لكرة")
"""With the word behind it the sport of a team: `المنتخب السعودي لكرة القدم`."""
WEAKENING = frozenset(("غير", "شبه"))
"""Words that negate or weaken the adjective behind them."""
BEFORE_ANOTHER = WEAKENING | {"في", _OF_BALL}
"""The words that a phrase takes in together with the next one only."""
_NISBAS = ("يه", "يون", "يين")
"""Endings of adjectives of origin and kind behind several people."""
_NISBA = ("ي", "يه", "يين", "يون")


def is_behind_that(reading: Reading, k: int) -> bool:
    """Whether أن, إن or لكن stands right before word `k`, behind which a subject is in the accusative."""
    return k > 0 and ("that" in reading.tags(k - 1) or reading.words[k - 1] in BUT)


def is_matter(reading: Reading, k: int) -> bool:
    """Whether word `k`, behind a preposition, is what somebody knows of and opens no clause: `مصادر مطلعة على الأمر`, but not `الأمر الذي`."""
    if reading.words[k] != _WHAT_IS_KNOWN or not bare(reading.words[k - 2]).startswith(_INFORMED):
        return False
    return not (k + 1 < len(reading) and "relative" in reading.tags(k + 1))


def led_end(reading: Reading, led: Phrase) -> int:
    """The word behind what an adjective with a preposition leads to; a person named behind it, whose title it is not, is another: `الحزب الموالي للأكراد أردوغان`."""
    noun = reading.noun(led.first)
    if not led.person or (noun is not None and noun.type in PEOPLE and noun.number != "pl"):
        return led.end
    named = (k for k in range(led.first + 1, led.end) if k in reading.mention_at)
    at = next((k for k in named if reading.mention_at[k][1].type == "PERSON"), led.end)
    return led.end if reading.words[at - 1] in "،," else at


def take(phrase: Phrase, k: int) -> int:
    """Take word `k` into the phrase; returns the word behind it."""
    phrase.end = k + 1
    return k + 1


def is_governed(reading: Reading, k: int, governed: frozenset[str], empty: bool) -> bool:
    """Whether a governed preposition of one letter is written onto word `k`."""
    word = reading.words[k]
    if word[0] not in governed or "preposition" in reading.tags(k) or not reading.clitic(k, word[0]):
        return False
    return word[1:] in _POINTING or not empty or on_preposition(reading, k)


def is_addressed(reading: Reading, k: int) -> bool:
    """Whether ل at word `k` leads to whom somebody speaks: `قال للصحفيين`, `قال لنظيره الروسي`."""
    if "addressee" in reading.tags(k):
        return True
    return reading.words[k][0] == "ل" and (
        is_told_noun(reading, k) or are_told(reading, k) or _is_told_medium(reading, k)
    )


def _is_told_medium(reading: Reading, k: int) -> bool:
    """Whether ل with a noun that is a medium's in other company stands at word `k`: `قال لمحطة النهار`."""
    word = reading.words[k]
    noun = weak_source_nouns().get(word[1:]) if reading.clitic(k, "ل") else None
    return noun is not None and noun.type in ("media", "agency")


def is_told_noun(reading: Reading, k: int) -> bool:
    """Whether ل with a noun of the speaker's stands at word `k`: `أكد الرئيس لنظيره الروسي دعم بلاده`."""
    return (
        reading.words[k][0] == "ل"
        and is_possessed(reading, k)
        and reading.clitic(k, "ل")
        and reading.noun(k) is not None
    )


def are_told(reading: Reading, k: int) -> bool:
    """Whether ل with a noun for several people stands at word `k`: `قال لأنصار الحزب`."""
    noun = reading.noun(k) if reading.words[k][0] == "ل" and reading.clitic(k, "ل") else None
    return noun is not None and noun.type in PEOPLE and noun.number == "pl"


def conjoins(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether the `و` of word `k` joins a further noun to the phrase."""
    if k in reading.mention_at:
        return True
    rest = reading.words[k][1:]
    if without_pronoun(reading.words[k]) in EVENTS:
        return False
    if is_finite_cue(reading, k) or reading.tags(k) & (STOPS | {"preposition"}):
        return False
    if reading.noun(k) is not None or rest.startswith("ال") or MASDAR.match(rest):
        return True
    head = reading.noun(phrase.first)
    if head is not None and head.number != "sg":
        before = reading.words[k - 1]
        alike = k - 1 > phrase.first and any(before.endswith(e) and rest.endswith(e) for e in _NISBAS)
        if rest.endswith(("ون", "ين")) or rest.rstrip("ا") in PEOPLES or (alike and not phrase.definite):
            return True  # `مصادر أمنية وطبية`, `باحثون أميركيون وعرب`
    if not phrase.definite and rest.endswith("يه") and reading.words[k - 1].endswith("يه"):
        return k - 1 > phrase.first  # `وسائل إعلام حكومية وعربية`
    return phrase.definite and rest.endswith(PRONOUNS) and len(rest) > 4


def add_mention(phrase: Phrase, end: int, mention: Mention) -> None:
    """Take a mention that ends before word `end` into the phrase."""
    phrase.end = end
    phrase.definite = True
    phrase.person = phrase.person or mention.type == "PERSON"
    phrase.name_end = end if mention.type == "PERSON" else phrase.name_end
    phrase.mention = phrase.mention or mention


def is_body(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether nothing but the name of a state, body or medium stands before word `k`: nobody whose office follows."""
    named = reading.mention_at.get(phrase.first)
    return named is not None and named[0] == k and named[1].type != "PERSON"


def behind_dash(reading: Reading, phrase: Phrase, k: int, stop: int) -> int:
    """The word behind what the dash at word `k` sets off: one of several (`شركة النبع – إحدى أكبر الشركات –`), or a second name, alone (`المقاومة الإسلامية في لبنان - حزب الله -`)."""
    if reading.words[k + 1] in ONE_OF:
        end = next((j for j in range(k + 2, min(stop, k + LONGEST_ASIDE)) if reading.words[j] in "-–—"), 0)
        return take(phrase, end - 1) if end else k
    if k + 1 not in reading.mention_at or phrase.mention is None:
        return k
    end, _ = reading.mention_at[k + 1]
    alone = end >= stop or reading.words[end] in "-–—،,:" or "that" in reading.tags(end)
    return take(phrase, end - 1) if alone else k


def takes_two(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether word `k` and the next one belong to the phrase together: `الجماعة شبه المحظورة`, `مصادر غير رسمية`, `المنتخب السعودي لكرة القدم`."""
    word = reading.words[k + 1]
    if reading.words[k] == "في" and word in _PER_CENT:
        return reading.words[k - 1][0].isdigit()
    suits = word.startswith("ال") or (not phrase.definite and word.endswith(_NISBA))
    return reading.words[k] == _OF_BALL or (suits and reading.words[k] in WEAKENING)


def leaves_preposition(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a preposition behind a definite person is the verb's own: `رد الوزير السعودي على الاتهامات`, `تحدث الرئيس من طهران`."""
    word = reading.words[k]
    head = reading.noun(phrase.first)
    human = head is not None and head.type in PEOPLE
    if not human or not (phrase.definite or word == "الي"):
        return False
    if word == "من":
        place = reading.mention_at.get(k + 1)
        away = place is not None and place[1].type in ("GPE", "LOC")
        own = is_possessed(reading, phrase.first) and k == phrase.first + 1
        active = "determiner" in reading.tags(k - 1) or _ACTIVE.match(reading.words[k - 1])
        return own or bool(away and head is not None and head.number == "sg" and not active)
    if word == "مع":  # `اجتمع الوزير مع رئيس الحركة`
        return head is not None and head.number == "sg"
    takers = _TAKERS.get(word)
    return takers is not None and not any(
        bare(reading.words[j]).startswith(takers) for j in range(phrase.first, min(k + 2, len(reading)))
    )


def tags_anew(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether a hashtag behind a definite phrase is a noun of its own (`انتقد الوزير #الاتفاق`) and no adjective of it (`وزير الخارجية #الروسي`)."""
    word = reading.words[k + 1]
    if reading.words[k] != "#" or k + 1 in reading.mention_at or not phrase.definite:
        return False
    adjective = word.removeprefix("ال") in nisbas() or Vocabulary.default().is_attribute(word)
    return is_definite(word) and not adjective


def tells_role(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether word `k`, behind a comma, says what or who the phrase before it is: `حمزة المصطفى، وزير الإعلام`."""
    word, noun = reading.words[k], reading.noun(k) or weak_source_nouns().get(reading.words[k])
    if phrase.mention is not None and (ELATIVE.match(word) or word in ONE_OF or word in _ARMS):
        return True
    body = phrase.mention is not None or not is_definite(word)
    body = body and not phrase.person  # `أبلغ المبعوث سمير الحداد، مجلس الأمن بأن`
    head = reading.noun(phrase.first)
    body = body and (
        head is None or head.type not in _NO_BODY
    )  # `نقلت الوكالة الرسمية "النبع"، مركز الأبحاث`
    role = noun is not None and (noun.type in PEOPLE or (noun.type == "institution" and body))
    return role and not reading.clitic(k, "و")


def counts_of(reading: Reading, k: int) -> bool:
    """Whether من at word `k` leads from a quantity to what it counts: `عدد من السكان`, `45% من السكان`, `أكثر من 40 طبيبا`."""
    before = reading.words[k - 1 - (reading.words[k - 1] in VAST)]
    over = before in MORE_THAN and k + 1 < len(reading) and is_number(reading.words[k + 1])
    return before in COUNTED or over or is_share(reading, k)


def is_circumstance(reading: Reading, k: int) -> bool:
    """Whether a participle of speech at word `k`, behind a comma, says what the speaker does and not who he is: `الوزيرة، داعية إلى الهدوء`."""
    word = reading.words[k]
    told = word == _PREACHER or any(form.pos == "participle" for form in reading.lexicon.find(word)[1])
    if not told or k + 1 >= len(reading):
        return False
    leads = reading.tags(k + 1) & {"preposition", "that"}
    return word.endswith("ا") or (bool(leads) and not word.startswith("ال") and word.endswith("ه"))


def counts_some(reading: Reading, k: int) -> bool:
    """Whether a number at word `k` counts some of those behind من: `ثلاثة من المصادر`, `الآلاف من السكان`."""
    word = reading.words[k]
    if word not in COUNTED and word not in number_words():
        return False
    behind = k + 1 + (word in COUNTED and not VAST.isdisjoint(reading.words[k + 1 : k + 2]))
    return reading.words[behind : behind + 1] == ["من"]


def head_at(reading: Reading, first: int, end: int) -> int:
    """The word that heads the phrase from word `first` on: behind opening marks and what only counts (`مئات الطلاب`, `الآلاف من السكان`)."""
    k = behind_more_than(reading, first, end)
    while k < end - 1 and (
        k in reading.quote_at
        or _counts_people(reading, k)
        or "determiner" in reading.tags(k)
        or reading.words[k] == "من"
        or (k > first and reading.words[k] in VAST)
        or counts_some(reading, k)
        or reading.words[k].isdigit()
        or is_share(reading, k + 1)
    ):
        k += 1
    return k


def _counts_people(reading: Reading, k: int) -> bool:
    """Whether word `k` is a number, or a part of one, before a noun of sources: `ثلاثة نواب`, `سبع عشرة دولة`, but not `سنوات`."""
    if reading.words[k] not in number_words():
        return False
    return reading.noun(k + 1) is not None or reading.words[k + 1] in number_words()


def is_share(reading: Reading, k: int) -> bool:
    """Whether a number of parts in a hundred stands right before word `k`: `45% من السكان`, `81 في المئة من السكان`."""
    number = k - 3 if k > 2 and reading.words[k - 2] == "في" else k - 2
    return k > 1 and reading.words[k - 1] in _PER_CENT and reading.words[number][0].isdigit()


def ends_phrase(reading: Reading, i: int) -> bool:
    """Whether word `i` can never stand inside a noun phrase."""
    return bool(reading.tags(i) & STOPS) or reading.words[i] in ".:;؛!?؟…"


def in_brackets(reading: Reading, phrase: Phrase, k: int, stop: int) -> int:
    """The word behind the gloss in brackets that opens at word `k`; `k` where they close too far on."""
    for j in range(k + 1, min(stop, k + _LONGEST_GLOSS)):
        if reading.words[j] == ")":
            phrase.end, phrase.definite = j + 1, True
            return j + 1
    return k


def named_in_brackets(reading: Reading, phrase: Phrase, stop: int) -> None:
    """Take in a name that stands alone in brackets where the phrase begins: `حذرت (يونيسف) من`."""
    k = phrase.first + 1
    end, mention = reading.mention_at.get(k, (k, None))
    if mention is not None and end < stop and reading.words[end] == ")":
        phrase.first = k
        add_mention(phrase, end, mention)


def is_closed(reading: Reading, end: int, stop: int) -> bool:
    """Whether an aside that ends before word `end` is closed there: by a mark, a complementiser, a quotation, or the text that the one it tells of speaks in."""
    told = end < stop and end in reading.mention_at and reading.mention_at[end][1].type == "MEDIA"
    if end >= stop or reading.words[end] in "،,:." or (told and reading.clitic(end, "ل")):
        return True  # `سمير الحداد، رئيس النادي لرويترز`
    if end + 1 < stop and reading.words[end] in SPOKEN_IN:
        noun = reading.noun(end + 1)
        document = noun is not None and noun.type == "document"
        return document or bool(
            reading.tags(end + 1) & {"occasion", "medium"}
        )  # `زياد، المتحدث باسم الوزارة في بيان`
    return "that" in reading.tags(min(end, len(reading) - 1)) or end in reading.quote_at


def is_complete(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether no genitive can follow the indefinite phrase before word `k`, since it ends in a sound plural, an adjective or what is counted: `مغردون`, `مصدر أمني`, `ثلاثة نواب`, but not `أتباع`, `رئيس مجلس`."""
    before = reading.words[k - 1].removeprefix("و")
    if phrase.definite or phrase.end != k or k - 1 in reading.mention_at:
        return False
    if k - 1 > phrase.first and is_number(reading.words[k - 2]):
        return True
    vocabulary, plain = Vocabulary.default(), reading.noun(k - 1) is None
    described = k - 1 > phrase.first and plain and vocabulary.is_attribute("ال" + before)
    dual = before.endswith(("ان", "ين")) and vocabulary.count(before[:-2]) >= _COMMON
    return is_full_plural(before) or bool(described) or dual


def is_added(reading: Reading, k: int) -> bool:
    """Whether words that say "besides" stand before word `k`: `الوزير، إضافة إلى نائبه`."""
    return k > 2 and reading.words[k - 2 : k] in ADDING


def adds_speaker(reading: Reading, k: int) -> bool:
    """Whether such words open at word `k`, and behind them no text: `أعلن الوزير، إضافة إلى القرار الأول، عن`."""
    if reading.words[k : k + 2] not in ADDING or k + 2 >= len(reading):
        return False
    noun = reading.noun(k + 2)
    return noun is None or noun.type in PEOPLE or noun.type in BODIES or noun.type == "media"
