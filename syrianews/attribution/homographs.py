"""Verbs that are something else in other company: `بين` a preposition, `قُدّر له` fate, `تبنى سياسة` a policy taken up, `جدد غاراته` a deed done again."""

from __future__ import annotations

from collections.abc import Callable

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .cues import CueForm
from .frames import Found
from .reading import Reading
from .shapes import is_definite, is_event, is_possessed, without_pronoun
from .wordlists import PEOPLE, PRONOUNS

_SHADDA = "\u0651"
_POLICIES = frozenset(
    map(
        fold,
        "سياسة سياسات نهج منهج موقف مواقف قرار قرارات قانون قوانين تشريع خطة خطط مشروع مشاريع فكرة أفكار فكر رؤية رؤى استراتيجية إجراءات إجراء مبادرة مبادرات نظام أسلوب أساليب لغة خطاب خيار معايير تقنية تقنيات آلية آليات عقيدة توصية توصيات برنامج برامج مبدأ مبادئ قيم مفهوم ثقافة مقترح اقتراح توجه رواية طفل أطفال نموذج تعديل تعديلات صيغة ميزانية موازنة وثيقة مسودة لائحة".split(),
    )
)
"""What somebody takes up as his own, and claims no responsibility for."""
_DONE_AGAIN = frozenset(
    map(
        fold,
        "غارات غارة قصف هجوم هجمات عقد عقود اشتباكات جواز رخصة ترخيص إقامة اشتراك حبس توقيف احتجاز اعتقال عضوية ولاية اتفاق اتفاقية شراكة نشاط دماء شباب محاولات محاولة استهداف معارك عملية عمليات توغل".split(),
    )
)
"""What somebody does or makes valid again, and says nothing by it."""
_STANDS = frozenset(map(fold, "موقف حق رؤية ثقة التزام عهد وعد دعم".split()))
"""What somebody says again that he has."""
_DEEDS = frozenset(map(fold, "فعل فعله فعلها أفعال الفعل".split()))
_I_AM = frozenset(
    map(
        fold,
        "أنني إنني أني إني لأنني لأني كأنني لكنني لكني كنت وكنت أنا وأنا أكون سأكون لي لدي عندي علي".split(),
    )
)
"""Words in which somebody speaks of himself."""
_NEAR_I, _BELIEVES = 8, "اعتقد"
"""How far before a verb with أ, in words, a word shows that it is the speaker's own, and the verb that needs none."""
FOR_HIM = frozenset(("له", "لها", "لهم"))
_BETWEEN, _NEAR = "بين", 6
"""The preposition, and how far before it, in words, its first half stands (`بيني وبين نفسي`)."""
_RATHER = "بل"
_WAS = frozenset(map(fold, "كان كانت يكون تكون".split()))
PROMISES = "وعد"
"""With a shadda و and a verb of judging."""
_AMOUNTS = frozenset(map(fold, "بمثابة بمنزلة بمرتبة بدرجة بامتياز باتفاق بإجماع باعتراف بشهادة".split()))
"""Behind `يعد` they tell what something counts as."""
_I_WANT = frozenset(
    map(fold, "أود أريد أستطيع أحب أرغب نود نريد نستطيع نحب نرغب يمكنني يسعدني يسرني يشرفني".split())
)
"""Words before أن in which somebody speaks of himself."""


def _object(reading: Reading, found: Found) -> str:
    """The first word of the content, without article and pronoun (`تبنت "نهجا خاطئا"`)."""
    at = found.body + (found.body in reading.quote_at and not found.body_letters)
    word = reading.words[at][found.body_letters :] if at < len(reading) else ""
    word = word.removeprefix("ال") if is_definite(word) else word
    stem = without_pronoun(word)
    if word.endswith("ا") and word[:-1] in _POLICIES | _DONE_AGAIN:
        return word[:-1]
    return (
        stem[:-1] + "ه"
        if stem != word and stem.endswith("ت") and stem[:-1] + "ه" in _POLICIES | _DONE_AGAIN
        else stem
    )


def _is_done_to(reading: Reading, found: Found, things: frozenset[str]) -> bool:
    """Whether the object of a verb is one of some things, with or without its article and pronoun."""
    if found.frame != "object":
        return False
    word = reading.words[found.body]
    return not things.isdisjoint((word, word.removeprefix("ال"), _object(reading, found)))


def takes_up(reading: Reading, found: Found) -> bool:
    """Whether `تبنى` takes up a policy, a law, a child: `تبنى البرلمان قانونا`."""
    return _is_done_to(reading, found, _POLICIES)


def does_again(reading: Reading, found: Found) -> bool:
    """Whether `جدد` does a deed again, or binds somebody again: `جدد الجيش غاراته`, `جدد النادي عقد اللاعب`, `جدد النادي لقائده عامين`."""
    if found.frame == "prep":
        behind = found.source.end if found.source is not None and found.order == "VS" else found.end
        return found.body - behind > 1 and not reading.facts[found.body - 2].may_be_cue
    if found.frame != "object":
        return False
    k = found.body
    told = (
        k in reading.quote_at
        or is_event(reading, k)
        or any(
            is_possessed(reading, j) or is_definite(reading.words[j])
            for j in range(k, min(len(reading), k + 2))
        )
        or reading.words[k].removesuffix("ا") in _STANDS
    )
    if _is_person(reading, k) or not (told or reading.facts[k].may_be_cue):
        return True
    return _is_done_to(reading, found, _DONE_AGAIN)


def _is_person(reading: Reading, k: int) -> bool:
    """Whether a name or noun for a person stands at word `k`."""
    if k in reading.mention_at:
        return reading.mention_at[k][1].type == "PERSON"
    noun = reading.noun(k)
    return noun is not None and noun.type in PEOPLE


def is_highest(reading: Reading, found: Found) -> bool:
    """Whether `أسمى` is the elative before a noun, and not the verb before a name: `رفع الوفد أسمى آيات الشكر`."""
    k = found.end
    return (
        not found.form.suffix
        and reading.words[k].isalpha()
        and k not in reading.named
        and not (is_definite(reading.words[k]) or reading.tags(k))
    )


def is_between(reading: Reading, found: Found) -> bool:
    """Whether `بين` is the preposition: where it is joined to another one (`بيني وبين نفسي`) or, written without the shadda of the verb, stands behind a form of `كان` (`كان بين البنود أن`) or before a clause that is joined to an earlier one or corrects it (`صلة بين السوق والميناء، خصوصا وأن`, `بين الناس، بل إن`)."""
    i = found.first
    goes_on = reading.words[found.body - 1][0] == "و" or reading.words[found.body - 2] == _RATHER
    if found.frame == "that" and goes_on and _SHADDA not in reading.original(i):
        return True
    if found.clitic and any(word.startswith(_BETWEEN) for word in reading.words[max(0, i - _NEAR) : i]):
        return True
    apart = i > 0 and not found.clitic and reading.words[i - 1].lstrip("و") in _WAS
    return apart and found.form.tense == "perfect" and _SHADDA not in reading.original(i)


def promises(reading: Reading, i: int) -> tuple[CueForm, ...]:
    """The readings of `تعد` at word `i` as a promise where ب and a deed follow, with which nothing counts as anything: `الحكومة تعد بتعزيز الأمن`."""
    word = reading.words[i + 1]
    deed = word[0] == "ب" and word not in _AMOUNTS and is_event(reading, i + 1, clitic=True)
    if reading.words[i] not in reading.lexicon.marked or not deed:
        return ()
    forms = reading.lexicon.marked[reading.words[i]][1]
    return tuple(form for form in forms if form.lemma == PROMISES and form.tense == "imperfect")


def takes_it_for(reading: Reading, i: int) -> bool:
    """Whether `وعدته` at word `i` is و and a verb of judging, since behind it, or behind its subject, stands what something is taken for: `وعدته النقابة خرقا للدستور`; what is promised has ب."""
    behind = reading.words[i + 1 : i + 4]
    if not reading.words[i].endswith(PRONOUNS) or any(
        is_event(reading, k, clitic=True)
        for k in range(i + 1, i + 1 + len(behind))
        if reading.words[k][0] == "ب"
    ):
        return False
    near = range(i + 1, i + 1 + min(2, len(behind)))
    predicates = (k for k in near if not reading.tags(k) and k not in reading.named)
    return any(reading.words[k].endswith("ا") and not is_definite(reading.words[k]) for k in predicates)


def is_fated(reading: Reading, found: Found) -> bool:
    """Whether `قدر` is fate's: `إذا قدر لها أن تنجح`."""
    return reading.words[found.end] in FOR_HIM


def is_reaction(reading: Reading, found: Found) -> bool:
    """Whether `رد` is the noun of `رد فعل`."""
    return reading.words[found.end] in _DEEDS


def is_letter(reading: Reading, found: Found) -> bool:
    """Whether `شكر` is the noun behind one for a text: `في خطاب شكر تلقاه الوزير`."""
    noun = reading.noun(found.first - 1) if found.first and found.order == "SV" else None
    if is_definite(reading.words[found.first - 1]) or is_possessed(reading, found.first - 1):
        return False  # `لكن البيان شكر السعودية`
    return noun is not None and noun.type == "document"


def is_prayer(reading: Reading, found: Found) -> bool:
    """Whether `أيد` wishes a ruler God's support: `خادم الحرمين الشريفين، أيده الله`."""
    return reading.words[found.end] == "الله"


def speaks_as_i(reading: Reading, found: Found) -> bool:
    """Whether the verb is in the first person, whatever it looks like: behind `أود أن` or `أنني`, with an alif that says so and nobody else, or with something of the speaker's own (`أود أن أعلن أن`, `أنني حذرت من`, `وأعتقد أن`, `أعلنت موقفي`)."""
    i, form = found.first, found.form
    written = reading.original(i)
    before = reading.words[i - 1] if i else ""
    if i > 1 and before == "ان" and reading.words[i - 2] in _I_WANT and written[0] == "أ":
        return True
    if form.pos != "verb" or form.tense != "perfect" or found.order not in ("dropped", "none"):
        return False
    if form.number == "s" and form.gender == "f":
        return before in _I_AM or (found.frame == "object" and _is_mine(reading, found.body))
    alone = written.lstrip("وف")[:1] == "أ" and form.lemma[0] == "ا"
    return alone and (
        not found.clitic
        or form.lemma == _BELIEVES
        or any(word.removeprefix("و") in _I_AM for word in reading.words[max(0, i - _NEAR_I) : i])
    )


def _is_mine(reading: Reading, k: int) -> bool:
    """Whether a noun with the pronoun of the first person stands at word `k`, and no dual before its genitive: `موقفي منها`, but not `وزارتي الدفاع`."""
    word, count = reading.words[k], Vocabulary.default().count
    if (
        not reading.original(k).endswith("ي")
        or is_definite(word)
        or k in reading.named
        or reading.noun(k) is not None
    ):
        return False
    construct = k + 1 < len(reading) and (is_definite(reading.words[k + 1]) or k + 1 in reading.named)
    return not construct and count(word[:-1]) > count(word) + count("ال" + word)


OTHERWISE: dict[str, Callable[[Reading, Found], bool]] = {
    "أيّد": is_prayer,
    "بيّن": is_between,
    "قدّر": is_fated,
    "رد": is_reaction,
    "تبنى": takes_up,
    "جدّد": does_again,
    "أسمى": is_highest,
    "شكر": is_letter,
}
"""What tells that a verb is another word or no report, by its lemma."""
