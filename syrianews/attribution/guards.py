"""What single verbs need beside their frame to be cues, by their lemma: `يلوح بالانسحاب`, but not `يلوحون بالأعلام`."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..text import fold
from .acts import admits, condemns, refuses, rules_out
from .frames import Found
from .homographs import FOR_HIM
from .objects import has_pronoun_before, is_asked_for
from .reading import Reading
from .shapes import is_definite, is_event, is_possessed, without_pronoun
from .speech import holds_clause
from .subjects import WHAT, is_speaker
from .texts_told import told_in
from .verb_shapes import looks_verbal
from .wordlists import FEELINGS, LAWS, PEOPLE, TEXTS, bare, noun_of

_SHADDA = "\u0651"
_OTHER = frozenset(("relative", "preposition", "that"))
_LEADING = frozenset(("الي", "علي"))
_IN = frozenset(("في", "فيه", "فيها", "علي"))
_LONGEST_NAME = 8
"""The longest name in quotation marks, the marks included, in words."""
_AT_ONCE = 3
"""How far behind its verb, in words, a preposition may stand that belongs to it."""
_PREDICATE = 5
"""How far behind what is judged, in words, stands what it is taken for."""
_LONGEST_OFFICE = 12
"""How far behind a verb of naming, in words, the office may stand."""
_TO_POST = frozenset(map(fold, "لمنصب للمنصب لرئاسة لعضوية لقيادة لتشكيل لتولي".split()))
"""What somebody is named for."""
_PICTURES = tuple(map(fold, "فيديو مقطع مقاطع صور شريط تسجيل مشاهد لقط".split()))
_NO_GENITIVE = frozenset(("،", "في", "خلال"))
_WEIGHTS = frozenset(
    map(
        fold,
        "أهمية شأن احتمال احتمالات احتمالية قيمة خطورة خطر مخاطر مخاوف قدر تأثير تأثيرات جدوى دور حجم حدة وقع فرص إمكانية".split(),
    )
)
_RESULTS = frozenset(
    map(
        fold,
        "نتيجة النتيجة خلاصة الخلاصة استنتاج استنتاجات قناعة حقيقة مفادها مفاده تفيد يفيد مضمونها مؤداها".split(),
    )
)
"""What one comes to and the words by which it says that something is so."""
_WRITTEN = TEXTS | {"media", "agency"}
"""Types of the nouns for what may show something in words, and not by a deed."""
_LAWS = LAWS - {fold("لائحة"), fold("لوائح")}
"""Texts that something rests on without being told by them; an indictment tells."""
_NOT = fold("غير")
_RANK = re.compile(r"(?:ا\w{3}|اهم|احد[يه]?|واحد[ها]?|من)$")
"""An elative (`أكبر`, `آخر`) or a word for one of several."""


def _is_told(reading: Reading, found: Found) -> bool:
    """Whether something is told: no picture shows what is seen in it (`فيديو يظهر ثلاثة مسلحين`, `مقطع يظهر فيه المتهم`), and nobody a quality of his own (`أظهر الفريق قوة التضامن`)."""
    if found.frame not in ("object", "quote") or found.source is None:
        return found.frame != "object" or not told_in(reading, found.first)
    k = found.source.first
    noun = reading.noun(k)
    speaks = found.source.mention is not None or noun is not None or is_possessed(reading, k)
    quality = speaks and (noun is None or noun.type not in _WRITTEN)
    picture = bare(reading.words[k]).startswith(_PICTURES)
    return not (quality or picture or (found.frame == "object" and told_in(reading, found.first)))


def _broadcasts(reading: Reading, found: Found) -> bool:
    """Whether words are broadcast and no pictures: `أذاع التلفزيون لقطات`."""
    return found.frame != "object" or not bare(reading.words[found.body]).startswith(_PICTURES)


def _tells_at_once(reading: Reading, found: Found) -> bool:
    """Whether the preposition belongs to the verb right before it, and not to an aside: `أبلغ الوزير المجلس قراره، خلافا لما قيل عن`."""
    return found.frame != "prep" or found.body - found.end <= _AT_ONCE


def _rests_on(reading: Reading, found: Found) -> bool:
    """Whether what something rests on can speak: `استند إلى تقرير الوزارة`, but not `استند إلى البند السابع`."""
    if found.source is None or found.source.first == len(reading):
        return False
    return bare(reading.words[found.source.first]) not in _LAWS and is_speaker(reading, found.source)


def _confides(reading: Reading, found: Found) -> bool:
    """Whether somebody gives his secret away, and no thing does: `يبوح النقش بأسراره`."""
    return found.source is None or is_speaker(reading, found.source)


def _names_only(reading: Reading, found: Found) -> bool:
    """Whether somebody gives a name (`سمى الوزير ذلك خيانة`), and appoints nobody to an office (`سمى الرئيس سمير الحداد سفيرا`, `سمى مرشحه لمنصب المدير`)."""
    if found.frame != "object" or found.form.suffix:
        return True
    for k in range(found.body, min(reading.sentence_of(found.first)[1], found.body + _LONGEST_OFFICE)):
        word = reading.words[k]
        noun = noun_of(word[:-1]) if word.endswith("ا") else None
        if word in _TO_POST or (noun is not None and noun.type == "office"):
            return False
        if word in "،,:." or k in reading.quote_at:
            break
    return True


def _orders(reading: Reading, found: Found) -> bool:
    """Whether what is ordered stands right behind who orders it: `وجه الوزير "بتشكيل لجنة"`."""
    end = found.source.end if found.source is not None and found.order == "VS" else found.end
    return found.body - end <= _AT_ONCE


def _praises(reading: Reading, found: Found) -> bool:
    """Whether `على` leads to what is praised (`أثنى الوزير على الجهود`), and nothing turns somebody away (`لن يثني عزيمة البلاد على محاربة التهريب`)."""
    return found.frame != "prep" or found.order == "VS" or found.body - found.end < _AT_ONCE


def _finds(reading: Reading, found: Found) -> bool:
    """Whether it is found that something is so (`توصلت الدراسة إلى أن`, `توصلوا إلى نتيجة مفادها أن`), and nothing else reached (`توصلا إلى تفاهمات، بأن`, `يتوصلون بالمبلغ على أن`)."""
    before = reading.words[found.end : found.body - 1]
    if "الي" in before[-2:] or not _RESULTS.isdisjoint(before[-2:]):
        return True
    return "الي" in before and not _RESULTS.isdisjoint(before) and not {"،", ","} & {*before}


def _waves_deed(reading: Reading, found: Found) -> bool:
    """Whether a deed is threatened with (`يلوح بالانسحاب`), and no thing waved (`يلوحون بالأعلام`)."""
    return found.frame != "prep" or is_event(reading, found.body, clitic=True)


def _plays_down(reading: Reading, found: Found) -> bool:
    """Whether what is made less of is weight or likelihood (`قلل من أهمية الحادث`), and no quantity (`يقلل من كمية المياه`)."""
    word = bare(reading.words[found.body])
    stem = without_pronoun(word)
    return not _WEIGHTS.isdisjoint((word, stem, stem + "ه"))


def _adds_words(reading: Reading, found: Found) -> bool:
    """Whether somebody adds to what he said or notes something, and nothing grows (`زاد الطين بلة أن`, `ستزيد دعمها لـ: "…"`) or is recorded (`سجلت له قوله إن`)."""
    if found.frame != "that":
        return (found.form.lemma == "زاد" and found.form.tense != "future") or _is_text(reading, found)
    if reading.words[found.end] in FOR_HIM:
        return False
    if found.source is not None:
        return found.order == "VS" and is_speaker(reading, found.source)
    return bool(found.clitic) and ("that" in reading.tags(found.end) or reading.words[found.end] in "،,")


def _is_no_elative(reading: Reading, found: Found) -> bool:
    """Whether `أبرز` is the verb and no elative: one definite speaker stands behind it, or what no genitive is (`أبرز الوزير أن`, `وأبرز أن`)."""
    if found.form.tense != "perfect":
        return True
    if found.order == "VS" and found.source is not None:
        source = found.source
        noun = reading.noun(source.first)
        if found.frame == "object" and noun is not None and noun.type == "media":
            return False
        one = noun is None or noun.number == "sg"
        return one and source.definite and is_speaker(reading, source)
    k = found.end
    return (
        found.order == "dropped"
        and bool(found.clitic)
        and ("that" in reading.tags(k) or reading.words[k] in _NO_GENITIVE)
    )


def _judges(reading: Reading, found: Found) -> bool:
    """Whether somebody judges, and the verb is no passive that ranks or describes its subject: `تعتبر درنة آخر معقل`, `يعد الميناء من أهم الموانئ`, `القرار يعتبر خطوة مهمة`."""
    form = found.form
    if form.tense == "perfect" or form.suffix or form.number != "s":
        return True
    if _RANK.match(reading.words[found.end]):
        return False
    if found.frame != "object":
        return True
    k = found.body
    if found.source is None and not has_pronoun_before(reading, found.first) and reading.words[k] not in WHAT:
        return False
    if _is_indefinite(reading, k):
        return False
    if k in reading.mention_at:
        k = min(reading.mention_at[k][0], len(reading) - 1)
    return not _RANK.match(reading.words[k])


def _is_indefinite(reading: Reading, k: int) -> bool:
    """Whether a noun phrase without the article begins at word `k`: beside a judge it would be what is judged, which is definite."""
    words = reading.words
    if k in reading.named or is_definite(words[k]) or is_possessed(reading, k) or not words[k].isalpha():
        return False
    if "determiner" in reading.tags(k):
        return words[k] == _NOT
    if any(
        words[j].endswith("ا") and not reading.tags(j) and j not in reading.named
        for j in range(k + 2, min(len(words), k + _PREDICATE))
    ):
        return False  # `تعتبر هجمات كهذه تصعيدا`
    construct = k + 1 < len(words) and (is_definite(words[k + 1]) or k + 1 in reading.named)
    return not reading.tags(k) and (not construct or words[k].endswith("ا"))


def _feels(reading: Reading, found: Found) -> bool:
    """Whether a state of mind is felt (`تشعر بالقلق إزاء`), and neither an illness nor a tremor (`شعر بالمرض`)."""
    return found.frame != "prep" or bare(reading.words[found.body].removeprefix("ب")) in FEELINGS


def _agrees_that(reading: Reading, found: Found) -> bool:
    """Whether one agrees that something is so (`اتفقا على أن القرار خاطئ`), and on nothing else (`اتفقوا على ضرورة الحوار، خاصة أن`)."""
    return reading.words[found.body - 2] == "علي"


def _asserts_that(reading: Reading, found: Found) -> bool:
    """Whether one comes to hold that something is so (`ذهب الباحث إلى أن`, `قطع الوزير بأن`, `تجمع الصحف على أن`), and neither goes, cuts nor gathers."""
    if found.frame != "that" or found.source is None or looks_verbal(reading, found.body):
        return False  # `ذهبوا إلى أن وصلوا`
    k = found.body - 1
    return reading.words[k][0] == "ب" if found.form.lemma == "قطع" else reading.words[k - 1] in _LEADING


def _gathers(reading: Reading, found: Found) -> bool:
    """Whether people agree that something is so, in the imperfect, which is also that of gathering: `تجمع الصحف على أن`."""
    return found.form.tense == "perfect" or _asserts_that(reading, found)


def _reassures(reading: Reading, found: Found) -> bool:
    """Whether the preposition behind whom somebody reassures is the verb's own: no clause or further preposition stands between (`طمأن المدرب الجماهير على حالة الحارس`)."""
    behind = range(found.end, found.body - 1)
    return found.frame != "prep" or not any(reading.tags(k) & _OTHER for k in behind)


def _complains(reading: Reading, found: Found) -> bool:
    """Whether what one complains of without a preposition is an act or a state: `شكا السكان انقطاع المياه`."""
    return found.frame != "object" or is_asked_for(reading, found.body)


def _stands_in(reading: Reading, found: Found) -> bool:
    """Whether words stand in a text (`جاء في البيان أن`), and nothing came about (`العملية جاءت نتيجة متابعة … أن`)."""
    if found.order == "dropped" and not found.clitic:
        return reading.words[found.end] in _IN or "that" in reading.tags(found.end)
    return found.order != "SV" or told_in(reading, found.first)


def _expresses(reading: Reading, found: Found) -> bool:
    """Whether `عبر` before a noun and a quotation is the verb (`عبر الوزير "عن أسفه"`), and no preposition (`المقاومة، عبر وفدها، "قررت" المشاركة`, `الحزب عبر مبادرات بعيدا عن التوتر`)."""
    lo, _ = reading.sentence_of(found.first)
    if found.order == "SV" and not found.clitic and found.frame == "prep" and not found.form.suffix:
        at_once = found.body - found.end <= _AT_ONCE or bool(reading.tags(found.end))
        return at_once or _SHADDA in reading.original(found.first)
    sure = found.clitic or found.first == lo or found.frame != "quote"
    sure = sure or reading.words[found.body + 1 : found.body + 2] == ["عن"]
    return bool(sure) or _SHADDA in reading.original(found.first)


def _alleges(reading: Reading, found: Found) -> bool:
    """Whether a deed is alleged (`تدعي السيطرة على`), and nobody named (`تدعى سارة`)."""
    k = found.first + 1
    named = k in reading.quote_at or k in reading.mention_at
    called = named and found.form.tense == "imperfect" and reading.original(found.first).endswith("ى")
    if found.frame not in ("object", "quote"):
        return not called
    if reading.original(found.first).endswith("ى"):
        return False
    return found.frame == "quote" or is_event(reading, found.body)


def _estimates(reading: Reading, found: Found) -> bool:
    """Whether something is estimated to be so (`يقدر أن العدد`), and neither measured (`مبالغ تقدر بالملايين`) nor within somebody's power (`يقدر أن يصل`)."""
    if found.frame == "prep":
        return False
    return found.frame != "that" or found.body >= len(reading) or not looks_verbal(reading, found.body)


def _shows(reading: Reading, found: Found) -> bool:
    """Whether a text or body has shown that something is so (`أثبتت الدراسة أن`), and nobody's deeds or the facts have."""
    if found.source is None:
        return False
    noun = reading.noun(found.source.first)
    if found.frame == "object":
        return _is_text(reading, found) or (noun is not None and noun.type in TEXTS and found.source.definite)
    if noun is not None and noun.type in TEXTS:
        return True
    body = noun is None or noun.type not in PEOPLE
    return found.order == "VS" and body and is_speaker(reading, found.source) and not found.source.person


def _is_proven(reading: Reading, found: Found) -> bool:
    """Whether something turned out to be so (`ثبت أن`), and no thing proves it (`الهجوم يثبت أن`)."""
    return found.source is None


def _is_text(reading: Reading, found: Found) -> bool:
    """Whether a text stands behind the verb as its subject: `تناول التقرير أوضاع السجون`."""
    if found.source is None or found.order != "VS":
        return False
    noun = reading.noun(found.source.first)
    return noun is not None and noun.type in TEXTS


def _covers(reading: Reading, found: Found) -> bool:
    """Whether a text tells of something (`ركز التقرير على القيود`), and nobody does it (`ركز الوزير على عمله`, `رصد الجيش التحرك`)."""
    return found.frame == "that" or _is_text(reading, found)


def _goes_into(reading: Reading, found: Found) -> bool:
    """Whether a speaker or a text comes to speak of something: `تطرق الوزير إلى الأزمة`, and not `فيلم يتطرق إلى الحرب`."""
    if found.source is None:
        return bool(found.clitic)
    return found.order == "VS" and is_speaker(reading, found.source)


def _documents(reading: Reading, found: Found) -> bool:
    """Whether a text or a body has it on record that something happened: `وثقت الشبكة مقتل المئات`."""
    if _covers(reading, found):
        return True
    source = found.source
    if source is None or found.order != "VS" or source.person:
        return False
    return is_speaker(reading, source) and is_event(reading, found.body)


def _continues(reading: Reading, found: Found) -> bool:
    """Whether words go on (`وختمت "لن نغادر"`), and neither a deed does (`واصل عمله "في صمت"`) nor who is called by a name in quotation marks (`واصل «النجم» تدريباته`)."""
    source, lo = found.source, reading.sentence_of(found.first)[0]
    if found.frame == "colon":
        return True
    told = found.order == "dropped" or (
        found.order == "VS" and source is not None and is_speaker(reading, source)
    )
    if not told or found.form.tense == "future" or not (found.clitic or found.first == lo):
        return False
    behind = source.end if source is not None and found.order == "VS" else found.end
    if found.body - behind > 1 + (found.frame == "that"):
        return False
    if found.frame != "quote" or found.body not in reading.quote_at:
        return True
    words = reading.word_at(reading.quote_at[found.body].end) - found.body
    return words > _LONGEST_NAME or holds_clause(reading, found.body)


def _mourns(reading: Reading, found: Found) -> bool:
    """Whether a verb spelled as one of naming somebody something has a woman or a body for its subject: `نعت الوزارة الفقيد`, but not `نعت الوزير خصمه بالكاذب`."""
    return not reading.words[found.first].endswith("ت") or found.source is not None


GUARDS: dict[str, Callable[[Reading, Found], bool]] = {
    "نعى": _mourns,
    "اعتبر": _judges,
    "عدّ": _judges,
    "زاد": _adds_words,
    "سجّل": _adds_words,
    "أبرز": _is_no_elative,
    "أظهر": _is_told,
    "أذاع": _broadcasts,
    **dict.fromkeys(("ختم", "اختتم", "واصل", "استكمل", "أكمل", "أنهى", "استهل"), _continues),
    "عبّر": _expresses,
    "ركّز": _covers,
    "تناول": _covers,
    "استعرض": _covers,
    "رصد": _covers,
    "وثّق": _documents,
    "تطرق": _goes_into,
    "أقر": admits,
    "أدان": condemns,
    "دان": condemns,
    "رفض": refuses,
    "استبعد": rules_out,
    "وجّه": _orders,
    "أثنى": _praises,
    "توصل": _finds,
    "قلّل": _plays_down,
    "لوّح": _waves_deed,
    "أبلغ": _tells_at_once,
    "ادعى": _alleges,
    "اتفق": _agrees_that,
    "أجمع": _gathers,
    "ذهب": _asserts_that,
    "قطع": _asserts_that,
    "شكا": _complains,
    "طمأن": _reassures,
    "شعر": _feels,
    "جاء": _stands_in,
    "استند": _rests_on,
    "باح": _confides,
    "سمّى": _names_only,
    "أسمى": _names_only,
    "قدّر": _estimates,
    "أثبت": _shows,
    "برهن": _shows,
    "ثبت": _is_proven,
}
"""What verbs need that in other company are no cues, by their lemma."""
