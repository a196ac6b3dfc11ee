"""Complements of a noun behind a preposition (`مسؤول في وزارة الدفاع`), also one written onto them: `المرصد السوري لحقوق الإنسان`."""

from __future__ import annotations

import re

from ..actors.nations import nisbas
from ..text import fold
from .cases import is_plural_of_men
from .concord import WITH_PREPOSITION, Phrase, takes_object
from .names import could_be_name
from .phrase_parts import (
    BODIES,
    OF_TURN,
    STOPS,
    head_at,
    is_matter,
    leaves_preposition,
)
from .press import tells_press
from .quoted_names import heads_in_quotes, quotes_medium
from .reading import Reading
from .shapes import is_definite, is_full_plural, is_possessed, without_pronoun
from .valency import comes_again, gathers, leads
from .verb_shapes import MASDAR
from .wordlists import (
    DEMONSTRATIVES,
    EACH_OF,
    INQUIRIES,
    ONE_OF,
    PEOPLE,
    SEATED,
    TIMES,
    bare,
    weak_source_nouns,
)

_PASSIVE = re.compile(r"الم\w{2,}$")
"""Participles with the article, which keep the preposition of their verb: `المدعوم من`, `المقيم في`."""
INNER_PREPOSITIONS = frozenset(
    ("في", "من", "الي", "عن", "علي", "مع", "بين", "لدي", "باسم", "بشان", "لصالح", "ضد", "ضمن")
)
"""Prepositions that may belong to a noun."""
_OF_PEOPLE = INNER_PREPOSITIONS - {"في", "من", "باسم"}
"""Prepositions that belong to nouns of people alone."""
_TOLD = frozenset(("document", "survey", "reports", "person"))
_PLACES = frozenset(
    map(
        fold,
        "منطقة مناطق محافظة محافظات مقاطعة مدينة ولاية إقليم قضاء مديرية جامعة مستشفى محكمة وزارة مجلس شركة هيئة غرفة لجنة كلية معهد مركز إدارة".split(),
    )
)
"""Places and bodies that a man serves in."""
_GOVERNING = {
    "عن": frozenset(map(fold, ["الدفاع", "البحث", "الإفراج"])),
    "علي": frozenset(map(fold, ["الإشراف", "الرقابة", "الحفاظ", "المحافظة"])),
    "مع": frozenset(map(fold, ["التضامن", "التنسيق", "التواصل", "التعاون", "التفاوض"])),
}
"""Verbal nouns that bodies are named for, by their prepositions."""
_NAMED_FOR_TASKS = frozenset(
    map(
        fold,
        "هيئة لجنة لجان جمعية منظمة مؤسسة فريق فرق إدارة مكتب شبكة حملة رابطة مجلس مركز وحدة شركة اتحاد نقابة معهد".split(),
    )
)
REPORTED = re.compile(r"ل?(?:تقرير|تحقيق|مقال|استطلاع|دراسه|تحليل|افتتاحي|خبر$|نبا$)")
"""Folded nouns of what a medium prints of its own."""
_SEVERAL_MEDIA = frozenset(map(fold, "وسائل صحف قنوات محطات".split()))
_FACE = fold("وجه")
"""`في وجه` tells to whom one shouts."""
_AT_PLACES = frozenset(
    map(fold, "بالمملكة بالسعودية بالبلاد بالعاصمة بالمنطقة بالمدينة بالخارج بالداخل".split())
)
"""Where people are."""
_SERVE = frozenset(("office", "speaker"))
_HOLDERS = _SERVE | frozenset(BODIES)
_AIDES = tuple(map(fold, "مستشار مساعد معاون مرافق سكرتير متحدث ناطق".split()))
"""Offices that serve another one: `كبير مستشاري`, `المتحدث الرسمي لرئيس الوزراء`; a minister speaks *to* a president."""
_DELEGATES = frozenset(map(fold, "ممثل مندوب مستشار مسؤول سكرتير وكيل ممثلة مندوبة مستشارة مسؤولة".split()))
"""Persons that with an adjective hold an office of a body: `الممثل الرسمي لاتحاد الطلبة`."""
_PRESS = tuple(map(fold, "محرر مراسل معلق مذيع موفد ناقد".split()))
"""Jobs at a medium."""
_FIELDS = frozenset(map(fold, "شؤون حقوق غوث إغاثة أبحاث بحوث دراسات".split()))
"""What bodies and offices are named for: `المفوضية السامية لحقوق الإنسان`."""
_CAUSES = frozenset(map(fold, "حماية رعاية دعم نصرة خدمة دراسة صيانة".split()))
"""What they are for, or what somebody does something for, beside the regular verbal nouns: `الحملة الوطنية لنصرة الشعب`, `سعت الوزارة لحماية …`."""
_QUOTE_MARKS = '"«»“”'
_SEATS = frozenset(map(fold, "البيت الكرملين البنتاغون الإليزيه قصر".split()))
"""Seats of governments, from which one speaks: `أعلن ترامب من البيت الأبيض`."""
_MISSIONS = tuple(map(fold, "بعثة وفد سفارة ممثلية مكتب".split()))
"""Those who are sent somewhere, and are accredited to a body there."""
_TAKERS = {"ل": tuple(map(fold, "تابع موال منسوب".split())), "ب": tuple(map(fold, "معني مختص مهتم".split()))}
"""Beginnings of adjectives that are hardly ever without the letter that they govern."""
_MEMBERS = tuple(map(fold, "نائب عضو مرشح".split()))
_MATTER = fold("الشأن")
_SENT = tuple(map(fold, "زعيم مبعوث سفير مندوب ممثل مفوض قائد أمين مدير منسق رئيس".split()))
"""Offices for something, whatever state they serve: `المبعوث الأمريكي للشرق الأوسط`."""


def complement(phrase: Phrase, reading: Reading, k: int) -> int:
    """A complement with a written-on preposition: `المرصد السوري لحقوق الإنسان`, `بيان للمكتب`."""
    phrase.definite = True
    end = reading.mention_at[k][0] if k in reading.mention_at else k + 1
    phrase.end = end
    return end


def completes_title(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ل before a body belongs to the title (`الأمين العام للأمم المتحدة`) and is not what the verb governs."""
    noun = reading.noun(phrase.first)
    if phrase.end != k:
        return False
    if k - 1 > phrase.first and takes_object(reading, k - 1):
        return True
    letter = reading.words[k][0]
    again = frozenset((letter, "الي"))
    if bare(reading.words[k - 1]).startswith(_TAKERS.get(letter, "-")):
        # `المنظمة المعنية بحقوق الإنسان`, `الفصيل التابع للحزب`; in `طالب المختصون بتوفير الدواء` ب is the verb's
        return letter == "ل" or k - 1 > phrase.first or comes_again(reading, k, len(reading), again)
    if leads(reading.words[k - 1], letter):
        return comes_again(reading, k, len(reading), again)  # `دعا الحزب المعارض للاتفاق لمقاطعة الانتخابات`
    if reading.words[k].startswith("بال"):  # `العميد بالجيش`
        of_body = reading.noun(k)
        serves = noun is not None and noun.type == "office" and phrase.end == phrase.first + 1
        return serves and of_body is not None and of_body.type in BODIES
    if noun is not None and noun.type == "institution" and _is_town_of(reading, phrase, k):
        return True
    office = noun is not None and noun.type in ("office", "speaker") and not phrase.person
    if not phrase.person and reading.words[k][0] == "ل" and _serves_other(reading, phrase, k):
        return True  # `المستشار الإعلامي لرئيس الحزب`
    if reading.words[k].startswith("لل") and k not in reading.mention_at:  # `القائد العام للقوات المسلحة`
        body_noun = reading.noun(k)
        return office and body_noun is not None and body_noun.type in BODIES
    if k not in reading.mention_at or not reading.words[k].startswith("ل"):
        return False
    body = reading.mention_at[k][1].type in ("ORG", "GROUP", "MEDIA")
    return body and office


def sits_for(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether عن at word `k` leads from the name of a member of parliament to the party or constituency he sits for: `النائب سمير الحداد عن كتلة الوفاء`."""
    if reading.words[k] != "عن" or bare(reading.words[k + 1]) not in SEATED:
        return False
    return any(bare(reading.words[j]).startswith(_MEMBERS) for j in range(phrase.first, k))


def leads_to_body(reading: Reading, k: int) -> bool:
    """Whether من at word `k` leads from a person's name to the body, or the people, he belongs to: `ليلى منصور من منظمة الصحة العالمية`, `من أهالي الحي`."""
    if reading.words[k] != "من" or k + 1 >= len(reading) or reading.words[k + 1] in OF_TURN | _SEATS:
        return False
    if k + 1 in reading.mention_at:
        return reading.mention_at[k + 1][1].type in ("ORG", "GROUP", "MEDIA")
    noun = reading.noun(k + 1)
    several = noun is not None and noun.type in PEOPLE and noun.number == "pl"  # `من أهالي الحي`
    return noun is not None and (several or noun.type in BODIES) and not is_definite(reading.words[k + 1])


def serves_body(reading: Reading, k: int, governed: frozenset[str]) -> bool:
    """Whether the preposition at word `k`, behind a person's name and a comma, leads to his body, or to the party, group, constituency or other institution he speaks for: `سمير الحداد، عن حزب النهضة،`."""
    if reading.words[k] == "عن" and k + 1 < len(reading) and "عن" not in governed:
        noun = reading.noun(k + 1)
        return bare(reading.words[k + 1]) in SEATED or (noun is not None and noun.type == "institution")
    return reading.words[k] not in governed and leads_to_body(reading, k)


def _is_town_of(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ب before a town says where a body is, since what its verb is about follows: `وصفت الغرفة التجارية بجدة هذا الارتفاع بأنه`."""
    if k not in reading.mention_at or reading.mention_at[k][1].type != "GPE" or not reading.clitic(k, "ب"):
        return False
    end = reading.mention_at[k][0]
    follows = reading.words[end] if end < len(reading) else ""
    return phrase.definite and (follows in DEMONSTRATIVES or is_definite(follows))


def is_printed_by(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ل at word `k` leads from what a medium prints of its own, as if it were told something, to the medium: `تقرير لصحيفة النهار`."""
    printed = not phrase.definite and REPORTED.match(reading.words[phrase.first])
    return bool(printed) and reading.words[k] != "ل" and "addressee" in reading.tags(k)


def heads_body(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ل at word `k` leads from an office or a body to the body or place it belongs to, or to what it is for.

    `المدير العام لشركة الكهرباء`, `المجلس العسكري لمدينة منبج`, `المركز الروسي لمصالحة الأطراف`, `كبير المستشارين لوزير الخارجية`.
    """
    leads = reading.clitic(k, "ل") and not tells_press(reading, phrase, k)
    if not leads or not phrase.definite or phrase.name_end == k:
        return False
    word = reading.words[k][1:]
    noun = reading.noun(k) or weak_source_nouns().get(word)
    if noun is not None and noun.type == "office":
        return _serves_other(reading, phrase, k)
    holder = _last_holder(reading, phrase, k)
    if holder < 0 or holder < phrase.name_end:
        return False
    head = reading.noun(holder)
    serves = head is not None and (head.type in _SERVE or bare(reading.words[holder]) in _DELEGATES)
    if serves and holder == k - 1 == phrase.first and is_definite(reading.words[holder]):
        return False  # `قال الوزير لمجلس النواب`
    described = serves or holder < k - 1 or is_definite(reading.words[holder])
    if (noun is not None and noun.type == "institution") or word in _PLACES:
        return described
    if noun is not None and noun.type == "agency":
        return serves
    if serves and k + 1 in reading.quote_at:
        return True
    if not described or k in reading.mention_at:
        return False
    by_origin = reading.words[k - 1].removeprefix("ال") in nisbas() and holder == k - 2
    by_origin = by_origin and bare(reading.words[holder]) in _NAMED_FOR_TASKS
    if by_origin and noun is None and any(map(is_definite, reading.words[k + 1 : k + 2])):
        return True  # `الجمعية العربية لبيوت الشباب`, `الهيئة السورية لتصنيف الأفلام`
    named = holder in reading.mention_at and not serves
    return word in _FIELDS or (not named and (word in _CAUSES or (noun is None and _is_masdar(reading, k))))


def _serves_other(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether an aide's office stands before ل with the office of another at word `k`: `كبير المستشارين لوزير الخارجية`."""
    noun = reading.noun(k)
    aide = any(bare(other).startswith(_AIDES) for other in reading.words[phrase.first : k])
    return aide and noun is not None and noun.type == "office"


def _is_masdar(reading: Reading, k: int) -> bool:
    """Whether a verbal noun stands behind ل at word `k`, and no broken plural like `لأعوام`, `لأسعار`."""
    return bool(MASDAR.match(reading.words[k][1:])) and reading.original(k)[1] != "أ"


def _last_holder(reading: Reading, phrase: Phrase, k: int) -> int:
    """The last noun of an office or body in the phrase before word `k`, with nothing but adjectives and its genitives behind it; -1 where there is none."""
    j = k - 1
    while j >= phrase.first:
        noun = reading.noun(j)
        if noun is not None and (
            noun.type in _HOLDERS or (j < k - 1 and bare(reading.words[j]) in _DELEGATES)
        ):
            return j
        if reading.words[j] in _QUOTE_MARKS:
            around = reading.quotation_around(j - 1)
            j = reading.word_at(around.start) - 1 if around is not None else -1
            continue
        if reading.tags(j) or not reading.words[j][0].isalnum():
            return -1
        j -= 1
    return -1


def takes_complement(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ل before a definite noun belongs to the phrase (`المكتب السياسي للحزب`) and is not to whom its speaker speaks: `قال وليام للحضور`, `قال الوزير للقناة`."""
    if k - 1 > phrase.first and takes_object(reading, k - 1):
        return True
    noun, head = reading.noun(k), reading.noun(phrase.first)
    if head is not None and head.type in ("document", "survey") and phrase.end == phrase.first + 1:
        return True  # `تقرير للوكالة`
    medium = noun is not None and noun.type in ("media", "agency")
    medium = medium or (k in reading.mention_at and reading.mention_at[k][1].type == "MEDIA")
    jobs = (bare(reading.words[j]).startswith(_PRESS) for j in range(phrase.first, k))
    medium = medium and not any(jobs)  # `المحررة السياسية لرويترز`
    lone = k == phrase.first + 1 and could_be_name(reading, phrase.first) and not phrase.definite
    lone = lone and not reading.original(phrase.first).endswith("ة")
    lone = lone or tells_press(reading, phrase, k)
    return not (phrase.name_end == k or medium or lone or _is_of_state(reading, phrase, k))


def _is_of_state(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether an office ends with the state it serves before word `k`, so that ل belongs to the verb: `تطرق الوزير الأمريكي للملف`; envoys go on."""
    head = reading.noun(phrase.first)
    served = reading.words[k - 1].removeprefix("ال") in nisbas() and k - 1 > phrase.first
    sent = bare(reading.words[phrase.first]).startswith(_SENT)
    return served and head is not None and head.type == "office" and head.number == "sg" and not sent


def leads_to_place(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ب at word `k` leads from an office to the place or body it is held in (`المتحدث الرسمي للدفاع المدني بمنطقة جازان`), or
    from a body to where it is (`السلطات المحلية بمقاطعة …`)."""
    word = reading.words[k]
    if word[0] != "ب" or not phrase.definite or bare(word[1:]) not in _PLACES:
        return False
    head = reading.noun(phrase.first)
    one = head is not None and head.type in PEOPLE and head.number == "sg" and not phrase.person
    alone = word.startswith("بال") and phrase.end == phrase.first + 1  # `التقى الوزير بالمجلس`
    return (one or (head is not None and head.type == "institution")) and not alone


def keeps_preposition(reading: Reading, k: int) -> bool:
    """Whether the preposition at word `k` is that of the verbal noun before it, which a body is named for: `هيئة الدفاع عن المعتقلين`, `لجنة الإشراف على الانتخابات`."""
    if k < 2 or reading.words[k - 1] not in _GOVERNING.get(reading.words[k], ()):
        return False
    return reading.words[k - 2].removeprefix("و") in _NAMED_FOR_TASKS


def joins_noun(reading: Reading, phrase: Phrase, k: int, first: int) -> bool:
    """Whether the preposition at word `k`, with what begins at word `first`, belongs to the noun and not to the verb."""
    word = reading.words[k]
    if keeps_preposition(reading, k):
        return True
    before = reading.words[k - 1]
    own = leads(before, word)
    if own and is_definite(before) and gathers(reading, word, first):
        return True
    posted = phrase.definite and word == "علي" and "medium" in reading.tags(first)
    if posted or _sets_scene(reading, word, first):
        return False
    counted = reading.words[phrase.first] in ONE_OF
    head = reading.noun(phrase.first + counted) or reading.noun(head_at(reading, phrase.first, k))
    noun = reading.noun(first)
    if word == "في" and bare(before) in INQUIRIES:
        return True  # `مكتب التحقيقات في قضايا الفساد`
    last = reading.noun(k - 1)
    body = word != "في" and k - 1 == phrase.first and last is not None and last.type not in PEOPLE  # `المعهد`
    participle = bool(_PASSIVE.match(before)) and not body
    governs = own or (k - 1 not in reading.named and (before in WITH_PREPOSITION or participle))
    if not governs and leaves_preposition(reading, phrase, k):
        return False
    human = (
        phrase.role
        or governs
        or is_full_plural(before)
        or (word == "في" and is_plural_of_men(before))
        or (head is not None and head.type in PEOPLE)
    )
    if human or (word == "لدي" and bare(reading.words[phrase.first]).startswith(_MISSIONS)):
        return True
    if word == "في":
        several = reading.words[first : first + 2] == EACH_OF or "determiner" in reading.tags(first)
        if several and not is_possessed(reading, first + 1):  # `النقابات في كل من سوريا ولبنان`
            first += 1 + (reading.words[first] == EACH_OF[0])
            if first >= len(reading):
                return False
            noun = reading.noun(first)
        if first in reading.mention_at and bare(_headed(reading, phrase, k)).startswith(_MISSIONS):
            return True  # `المتحدث باسم البعثة الروسية في الأمم المتحدة`
        place = first + (reading.words[first] in _PLACES and phrase.end > phrase.first + 1)
        placed = head is not None and place in reading.mention_at
        if placed and phrase.definite and head is not None:
            body = head.type in BODIES or bare(reading.words[phrase.first]) in _SEVERAL_MEDIA
            placed = body and reading.mention_at[place][1].type in ("GPE", "LOC")
        return placed or (noun is not None and noun.type not in _TOLD)
    return word not in _OF_PEOPLE and not (word == "من" and phrase.definite)


def _headed(reading: Reading, phrase: Phrase, k: int) -> str:
    """The last noun with the article before word `k` and its adjectives of origin."""
    j = k - 1
    while j > phrase.first and reading.words[j].endswith(("ي", "يه")) and is_definite(reading.words[j]):
        j -= 1
    return reading.words[j]


def _sets_scene(reading: Reading, preposition: str, k: int) -> bool:
    """Whether what stands at word `k` behind a preposition tells when, on which occasion or in what one speaks."""
    word, tags = reading.words[k], reading.tags(k)
    if (preposition == "باسم" and "determiner" in tags) or (preposition == "في" and word == _MATTER):
        return False  # `خبراء في الشأن النووي`
    if preposition == "علي" and is_matter(reading, k):
        return False
    occasion = "occasion" in reading.classes(bare(word)) or (
        is_possessed(reading, k) and "occasion" in reading.classes(without_pronoun(word))
    )
    on_air = preposition == "علي" and k in reading.mention_at and reading.mention_at[k][1].type == "MEDIA"
    quoted = (
        preposition == "في"
        and k in reading.quote_at
        and not (quotes_medium(reading, k) or _quotes_body(reading, k))
    )
    timed = preposition == "في" and (word in TIMES or word == _FACE)
    return bool(tags & (STOPS | {"occasion"})) or occasion or timed or on_air or word[0].isdigit() or quoted


def is_where(reading: Reading, k: int, limit: int, governed: frozenset[str]) -> bool:
    """Whether ب at word `k` leads to where those before it are, since what their verb governs follows: `ندد السكان بالعاصمة بالقرار`, `أبلغ أعضاء بالمجلس أن`."""
    if reading.words[k][0] != "ب" or k + 1 >= limit:
        return False
    noun = reading.noun(k)
    placed = reading.words[k] in _AT_PLACES
    placed = placed or (k in reading.mention_at and reading.mention_at[k][1].type == "GPE")
    if not placed and (noun is None or noun.type != "institution"):
        return False
    further = next((j for j in range(k + 1, min(k + 4, limit)) if _ends_place(reading, j)), 0)
    if not further or reading.words[further - 1][0] in "،,":
        return False
    if reading.words[further][0] == "ب" and "ب" in governed:
        return further == k + 1
    return "that" in reading.tags(further) and noun is not None and reading.words[further][0] not in "وب"


def _ends_place(reading: Reading, j: int) -> bool:
    """Whether the words of a place end at word `j`: at a complementiser or at what ب is written onto."""
    return "that" in reading.tags(j) or (reading.words[j][0] == "ب" and reading.clitic(j, "ب"))


def _quotes_body(reading: Reading, k: int) -> bool:
    """Whether a listed body fills the quotation at word `k` (`مصدر في "الائتلاف الوطني"`), or the noun of one that more follows: `مصادر في "جيش" الاحتلال`."""
    if heads_in_quotes(reading, k):
        return True
    end, mention = reading.mention_at.get(k + 1, (k, None))
    whole = end < len(reading) and reading.ends[end] == reading.quote_at[k].end
    return mention is not None and whole and mention.type in ("ORG", "GROUP")
