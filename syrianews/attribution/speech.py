"""Whether a quotation behind a cue is what was said, or the name of something."""

from __future__ import annotations

from ..text import fold
from .first_person import is_of_us, opens_in_first_person
from .reading import Reading
from .shapes import is_definite, is_possessed
from .verb_shapes import is_verb_shape, looks_verbal
from .wordlists import PEOPLE, STATEMENTS

_TITLED = frozenset(
    map(fold, "ندوة مؤتمر ورشة ملتقى منتدى معرض برنامج فيلم كتاب رواية مسلسل بعنوان عنوان شعار حملة".split())
)
"""Nouns before the title of an event or a work."""
LONGEST_TITLE, _LONGEST_BODY = 14, 8
"""The longest title of an event or work, and the longest name of a body, in words."""
_LONGEST_TIME = 6
"""The longest quotation, in words, of but a time or an event."""
_MEETINGS = frozenset(map(fold, "ختام مؤتمر اجتماع لقاء جلسة افتتاح ندوة محاضرة حفل حوار أعمال قمة".split()))
"""Events at which somebody speaks, before their name."""
WHEN = frozenset(map(fold, "خلال بعد منذ أثناء فور قبيل عقب قريبا متى".split()))
"""Words of time, which open no wording without a verb."""
_FEW = 4
"""The most words of a quotation, its marks included, that may only be a term."""
_BEFORE_CLAUSE = frozenset((":", ".", "..", "…"))
_LONGEST_NAME = 6
"""The longest name in quotation marks, the marks counted as words, that a clause may begin with."""
_OF_TALK = frozenset(map(fold, "هل نعم كلا لماذا كيف متى".split()))
_OF_CLAUSES = frozenset({"that", "negation", "auxiliary"})


def opens_speech(reading: Reading, k: int, start: int, stop: int) -> bool:
    """Whether a quotation is what was said: long, or right behind the source and not a gloss before a colon or أن."""
    quotation = reading.quote_at[k]
    end = reading.word_at(quotation.end)
    if end - k > 8:
        return True
    led = end < stop and "that" in reading.tags(end) and reading.words[end][0] != "و"
    if led or (end < stop and reading.words[end] == ":"):
        return False
    if end + 1 < stop and reading.words[end] in "،," and end + 1 in reading.mention_at:
        behind = reading.mention_at[end + 1][0]
        behind += behind < stop and reading.words[behind] in "،,"
        if behind < stop and "that" in reading.tags(behind):
            return False
    if end < stop and reading.words[k - 1] in "،," and reading.words[end] not in "،,.؛-–—":
        return False
    return k - start <= 5 or reading.words[k - 1] in "،,"


def closes_sentence(reading: Reading, k: int, stop: int) -> bool:
    """Whether the quotation at word `k` has some words and ends its sentence: far from its verb it is still what was said."""
    end = reading.word_at(reading.quote_at[k].end)
    return end - k > _FEW and (end >= stop or reading.words[end] in ".؟!")


def closes_clause(reading: Reading, k: int) -> bool:
    """Whether the quotation at word `k` has two words or more, and nothing but a mark, an adverb or a preposition stands behind it: it is what its verb speaks of (`أدان الوزير "الهجوم الجبان" على المدينة`)."""
    end = reading.word_at(reading.quote_at[k].end)
    if end - k <= _FEW - 1 or any(j in reading.mention_at for j in range(k, end)):
        return False
    return end >= len(reading) or bool(
        reading.words[end] in ".،,؛" or reading.tags(end) & {"preposition", "circumstance", "adverb", "day"}
    )


def joins_that(reading: Reading, k: int) -> bool:
    """Whether a second complementiser is joined at word `k`: `إن "الاتفاق قريب"، وأنه "لا تراجع"`."""
    return reading.words[k][0] == "و" and "that" in reading.tags(k)


def _leads_to_speech(reading: Reading, k: int, kind: str) -> bool:
    """Whether the noun at word `k` before a quotation is no head of a name: whom one speaks to, `أحدهم`, one's own text (`في بيانها "ندين"`), or somebody before a clause (`قال مسؤول "لن نغادر"`, `قال الوزير "الطريق مغلق"`)."""
    definite = is_definite(reading.words[k])
    said = (kind in PEOPLE or definite) and holds_clause(reading, k + 1)
    said = said or (kind in PEOPLE and "preposition" in reading.tags(k + 2))  # `عبر مسؤول "عن أسفه"`
    return (
        "addressee" in reading.tags(k)
        or (kind in PEOPLE and is_possessed(reading, k))
        or (kind == "document" and (is_possessed(reading, k) or _holds_number(reading, k + 1)))
        or said
        or (definite and ends_sentence(reading, k + 1))
        or (
            reading.words[k] in STATEMENTS and (holds_clause(reading, k + 1) or ends_sentence(reading, k + 1))
        )
    )


def ends_sentence(reading: Reading, k: int) -> bool:
    """Whether the quotation at word `k` has three words or more and stands at the end of its sentence."""
    return closes_sentence(reading, k, reading.sentence_of(k)[1])


def _holds_number(reading: Reading, k: int) -> bool:
    """Whether a number stands in the quotation at word `k`, as in no title: `في بيان "لدينا 24 قتيلا"`."""
    end = reading.word_at(reading.quote_at[k].inner_end)
    return any(reading.words[j].isdigit() for j in range(k + 1, end))


def holds_clause(reading: Reading, k: int) -> bool:
    """Whether the quotation at word `k` holds a verb, a negation, a complementiser, what opens a question or answers one, or us, as no name does."""
    end = reading.word_at(reading.quote_at[k].inner_end)
    if k + 1 < end and reading.words[k + 1] in _OF_TALK:
        return True
    inside = range(k + 1, end)
    return any(
        reading.tags(j) & _OF_CLAUSES
        or looks_verbal(reading, j)
        or is_of_us(reading, j)
        or is_future(reading, j)
        for j in inside
    )


def is_future(reading: Reading, k: int) -> bool:
    """Whether word `k` is a verb behind the س of the future (`ستنتهي`)."""
    word = reading.words[k]
    return word[0] == "س" and k not in reading.named and is_verb_shape(word[1:])


def speaks_of_itself(reading: Reading, k: int) -> bool:
    """Whether the quotation at word `k` opens in the first person: `"ندين عدم تنفيذ" الاتفاق`, `"نحتاج إلى" المزيد`."""
    if k + 1 >= len(reading):
        return False
    if any(
        form.person == 1 and form.tense == "imperfect"
        for form in reading.lexicon.find(reading.words[k + 1])[1]
    ):
        return True
    return opens_in_first_person(reading, k, reading.word_at(reading.quote_at[k].inner_end))


def tells_of_name(reading: Reading, k: int) -> bool:
    """Whether the quotation at word `k` has a finite verb behind its first word, as a clause about a name has and no name: `"الولايات المتحدة تكذب"`, but not `"تحيا تونس"`."""
    return any(looks_verbal(reading, j) for j in range(k + 2, reading.word_at(reading.quote_at[k].inner_end)))


def is_name_quote(reading: Reading, k: int) -> bool:
    """Whether the quotation that opens at word `k` is a name (`شبكة "إن بي سي"`) and not speech."""
    quotation = reading.quote_at[k]
    end = reading.word_at(quotation.end)
    inner = end - k - 2
    head = reading.words[k - 1] if k else ""
    if k and "relative" in reading.tags(k - 1):
        return True  # `شرح القانون الذي "سيمنح الوزارة صلاحيات"`
    short = 0 < inner <= _LONGEST_TIME and not holds_clause(reading, k)
    if short and (head in _MEETINGS or reading.words[k + 1] in WHEN):
        return True  # `في ختام "الحوار الاستراتيجي"`, `ستعلن "خلال أيام" قرارها`
    if is_titled(reading, k) and inner <= LONGEST_TITLE:
        return True
    if k and is_possessed(reading, k - 1) and holds_clause(reading, k):
        return False  # `كتب الوزير على حسابه "لن نتراجع"`
    body = reading.noun(k - 1) if k else None
    if (
        body is not None
        and body.type in ("institution", "agency", "media")
        and not reading.words[k - 1].startswith(("ال", "لل"))
    ):
        return inner <= _LONGEST_BODY and quotation.closed
    if inner > 5 or not quotation.closed:
        return False
    head = reading.noun(k - 1) if k else None
    attached = k > 0 and reading.words[k - 1] in ("ل", "لـ", "ب", "و", "في")
    named = any(j in reading.mention_at for j in range(k, min(end, k + 3)))
    return (
        (head is not None and inner <= 4 and not _leads_to_speech(reading, k - 1, head.type))
        or attached
        or (named and inner <= 3 and not tells_of_name(reading, k))
        or bool(k and reading.tags(k - 1) & {"medium"} and k - 1 not in reading.named)
    )


def is_titled(reading: Reading, k: int) -> bool:
    """Whether the quotation at word `k` stands behind the noun for an event or work that is called so: `ندوة "المرأة والعمل"`, `بعنوان "…"`."""
    head = reading.words[k - 1] if k else ""
    return head in _TITLED or (head[1:] in _TITLED and reading.clitic(k - 1, "بلو"))


def is_name_in_marks(reading: Reading, first: int, end: int) -> bool:
    """Whether the words from `first` to before `end` are a short quotation without a verb at the head of its clause: a name, as of a body in headlines (`«المياه الوطنية» تطالب`)."""
    quotation = reading.quote_at.get(first)
    if quotation is None or quotation.end != reading.ends[end - 1]:
        return False
    if end - first > _LONGEST_NAME and not names_body(reading, first):
        return False
    lo, _ = reading.sentence_of(first)
    opens = first == lo or reading.words[first - 1] in _BEFORE_CLAUSE
    return opens and not any(looks_verbal(reading, k) for k in range(first, end))


def names_body(reading: Reading, k: int) -> bool:
    """Whether the quotation at word `k` is the name of a body by its first noun, which has a genitive (`"رابطة أهالي المفقودين في الحرب"`)."""
    quotation = reading.quote_at[k]
    noun = reading.noun(k + 1) if k + 1 < len(reading) else None
    length = reading.word_at(quotation.end) - k
    body = noun is not None and noun.type == "institution" and not is_definite(reading.words[k + 1])
    return body and quotation.closed and 3 < length <= _LONGEST_BODY + 2 and not holds_clause(reading, k)
