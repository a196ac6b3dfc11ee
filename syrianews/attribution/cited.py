"""What a citation names as its source: a speaker, a text or a report, listed or not."""

from __future__ import annotations

import re
from dataclasses import replace

from ..actors.vocabulary import Vocabulary
from ..quotes import MARKS
from ..text import fold
from .cases import is_oblique
from .concord import Phrase
from .cues import CueForm
from .frames import Found
from .names import RARE
from .phrases import noun_phrase
from .reading import Reading
from .shapes import begins_event
from .things import is_mute
from .verb_shapes import is_finite_cue, looks_verbal
from .wordlists import LAWS, ONE_OF, PEOPLE, bare, is_number, number_words, weak_source_nouns

ENTERS = frozenset(map(fold, "فإن فإنه فإنها فإنهم فقد".split()))
"""Openings of the main clause behind a citation: `بحسب الصحيفة فإن`."""
ENTERS_WITH_VERB = frozenset(map(fold, "فسوف فلن فلا فلم فليس".split()))
"""Openings of such a clause whose second word is its own."""
_FAITHS = frozenset(map(fold, "شرع شريعة دين سنة عقيدة مذهب تقاليد عادات أعراف ضمير".split()))
_PLANS = frozenset(
    map(
        fold,
        "رؤية خطة خطط جدول جداول ضوابط شروط معايير مواصفات إجراءات قواعد توجيهات تعليمات برنامج برامج موجهات مبدأ مبادئ آلية آليات سياسة سياسات أولويات متطلبات احتياجات رغبة رغبات توقيت استراتيجية استراتيجيات أسس أوامر".split(),
    )
)
"""Plans and rules that things are done by."""
_MEASURES = _PLANS | LAWS
"""What things are done by: a text of that kind is a source only where it opens the sentence (`بحسب الدستور، يحق …`)."""
_CHARTERS = frozenset(map(fold, "ميثاق مواثيق".split()))
"""Rules that names of bodies begin with."""
_ACCORDING = frozenset(("وفق", "وفقا", "طبقا"))
"""Citing phrases that mean `in accordance with` before a plan or a rule, which is no source then: `وفقا لجدول المباريات`."""
_PROCEEDS = frozenset(map(fold, "سار سارت يسير تسير يجري تجري عمل تعمل يعمل يعملون مضى يمضي تمضي".split()))
"""Verbs of going on, which a way of going on follows."""
_VIEWS = frozenset(map(fold, "رأي رؤيت نظرت تقدير علم معلومات وجهة فهم خبرت تجربت".split()))
"""Views, which with the pronoun of the first person are the writer's own."""
_BY = "حسب"
_SHOW = "برنامج"
"""With a name in quotation marks it is a medium: `وفق برنامج "النبع"`."""
_LONGEST_NAME = 5
"""The longest name in quotation marks, in words."""
_LONGEST_LEAD = 4
"""The most words that lead to a source, with the comma before them: `، على حد قول`."""
_LONGEST_CLAUSE = 10
"""The longest relative clause of a source, in words."""
_LEADS_ON = frozenset({"that", "relative", "negation", "clause", "auxiliary"})
"""Classes of the words that a verb of the same clause follows."""
_LONGEST_TERM = 3
"""The longest quotation behind a noun, its marks included, that still names it, in words."""
_PEOPLE = re.compile(r"(?:ين|ي(?:ه|ها|هم|نا)|ات(?:ه|ها|هم))$")
"""Sound plurals of people, with a pronoun too."""
_SOURCE_TYPES = ("PERSON", "ORG", "GROUP", "MEDIA", "GPE")


def names_source(reading: Reading, phrase: Phrase, strict: bool = False) -> bool:
    """Whether the phrase behind a citing preposition names a speaker, a text or a report."""
    if is_one_of(reading, phrase):
        return True
    for k in range(phrase.first, min(phrase.end, phrase.first + 4)):
        if k in reading.mention_at:
            return reading.mention_at[k][1].type in _SOURCE_TYPES
        if reading.noun(k) is not None or (not strict and bare(reading.words[k]) in weak_source_nouns()):
            return True
        if _are_men(reading.words[k]) and _is_set_off(reading, phrase.first):
            return True  # `…، وفق الناجين من الحريق`
        counts = "determiner" in reading.tags(k) or is_number(reading.words[k])
        counts = counts or (k == phrase.first and counts_behind_for(reading, k))
        if not (counts or reading.words[k] == "من") and reading.words[k][0].isalnum():
            break
    return not strict and phrase.mention is not None and phrase.mention.type in _SOURCE_TYPES[:-1]


def _are_men(word: str) -> bool:
    """Whether a folded word is a sound plural of men with the article, which news has in ون as well: `الناجين`, `للقادمين`, but not `المعيارين`."""
    word = "ا" + word[1:] if word.startswith("لل") else word
    return is_oblique(word) and Vocabulary.default().count(word[:-2] + "ون") > 0


def _is_set_off(reading: Reading, first: int) -> bool:
    """Whether a citation whose source begins at word `first` opens its sentence or stands behind a comma, and does not say by what something is measured: `توزع المقاعد بحسب الفائزين`."""
    lo = reading.sentence_of(first)[0]
    return first - 1 <= lo or any(
        reading.words[k] in "،," for k in range(max(lo, first - _LONGEST_LEAD), first)
    )


def names_report(reading: Reading, cue: Found, phrase: Phrase) -> bool:
    """Whether `حسب`, which otherwise wants a sure speaker, leads to forecasts, details or figures: `حسب توقعات البنك`."""
    noun = weak_source_nouns().get(bare(reading.words[phrase.first]))
    return cue.form.lemma == _BY and noun is not None and noun.type == "reports"


def is_one_of(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names one of some people by a sound plural: `أحد معالجيهم`, `أحد المسعفين`."""
    pair = reading.words[phrase.first : phrase.end][:2]
    return len(pair) > 1 and pair[0] in ONE_OF and bool(_PEOPLE.search(pair[1]))


def counts_behind_for(reading: Reading, k: int) -> bool:
    """Whether word `k` is a determiner or a number behind ل (`لعدة`, `للعديد`, `لثلاثة`)."""
    word = reading.words[k]
    return word[0] == "ل" and any(
        "determiner" in reading.classes(w) or w in number_words() for w in (word[1:], "ا" + word[1:])
    )


def quoted_source(reading: Reading, k: int, stop: int) -> Phrase:
    """The name in quotation marks at word `k` that a citation names as its source (`وفق ما نقلت "سكاي"`); empty where none is."""
    quotation = reading.quote_at.get(k) if k < stop else None
    if quotation is None or not quotation.closed:
        return Phrase(k, k)
    end = reading.word_at(quotation.end)
    return Phrase(k, end, True, unknown=True) if end - k - 2 <= _LONGEST_NAME else Phrase(k, k)


def without_words(reading: Reading, phrase: Phrase) -> Phrase:
    """The source without a quotation behind a definite noun, which is what was said: `بحسب الصحيفة "استكمال مشاريع"`."""
    k = phrase.first + 1
    quotation = reading.quote_at.get(k) if k < phrase.end else None
    if quotation is None or not reading.words[phrase.first].startswith(("ال", "لل")):
        return phrase
    end = reading.word_at(quotation.end)
    named = any(j in reading.mention_at for j in range(k, end))
    return phrase if named or end - k <= _LONGEST_TERM else replace(phrase, end=k)


def described_end(reading: Reading, phrase: Phrase, stop: int) -> int:
    """The word behind what tells the source of a citation from others: a relative clause that nothing said stands in, or the platform of those who are active there.

    `بحسب وكالة "النبع" التي تديرها الحكومة`, `بحسب ناشطين على فيسبوك`
    """
    k = phrase.end
    if k + 1 >= stop:
        return k
    if reading.words[k] == "علي" and _is_platform(reading, k + 1):
        noun = reading.noun(phrase.first)
        people = noun is not None and noun.type in PEOPLE and not phrase.definite
        return noun_phrase(reading, k + 1, stop).end if people else k
    if "relative" not in reading.tags(k):
        return k
    for j in range(k + 1, min(stop, k + _LONGEST_CLAUSE)):
        if reading.words[j] in "،,." or _goes_on_with_verb(reading, k + 1, j):
            return j
        if reading.words[j] in ":؛" or j in reading.quote_at or "that" in reading.tags(j):
            return k
        if is_finite_cue(reading, j):
            return k
    return stop if stop <= k + _LONGEST_CLAUSE else k


def _goes_on_with_verb(reading: Reading, first: int, k: int) -> bool:
    """Whether a second verb, joined to nothing, stands at word `k` behind that of the relative clause at word `first`: `بحسب الاستطلاع الذي أعد للقناة ارتفعت الأسعار`."""
    if k <= first + 1 or reading.words[k][0] == "و" or reading.tags(k - 1) & _LEADS_ON:
        return False
    return looks_verbal(reading, k)


def _is_platform(reading: Reading, k: int) -> bool:
    """Whether a medium that people are active on is named at word `k`: `على فيسبوك`, `على مواقع التواصل`."""
    noun = reading.noun(k)
    listed = k in reading.mention_at and reading.mention_at[k][1].type == "MEDIA"
    return listed or (noun is not None and noun.type == "media")


def is_measure(reading: Reading, cue: Found, phrase: Phrase) -> bool:
    """Whether what is cited is a law, a faith or a plan that something is done by, with nobody's words: `وفق الشرع`, `طبقا للقانون`, `بحسب الخطة`."""
    if phrase.end <= phrase.first:
        return False
    if (
        phrase.first in reading.mention_at
        and bare(reading.words[phrase.first]).removeprefix("ل") not in _CHARTERS
    ):
        return False  # but `يعمل وفقا لميثاق الأمم المتحدة`
    before = reading.words[cue.first - 1] if cue.first else ""
    if cue.form.lemma in _ACCORDING and {before, before[1:]} & _PROCEEDS:
        return True  # `الأمور تسير وفق القضاء`
    if reading.original(phrase.first).endswith("ي") and bare(reading.words[phrase.first])[:-1] in _VIEWS:
        return True  # `وفق رؤيتي`
    word = bare(reading.words[phrase.first])
    word = word[1:] if word[0] == "ل" and word[1:] in _MEASURES else word
    if _leads_to_clause(reading, cue, phrase):
        return False
    named = word == _SHOW and any(k in reading.quote_at for k in range(phrase.first, phrase.end + 1))
    if word in _PLANS and not named and cue.form.lemma in _ACCORDING:
        return True
    if phrase.mention is not None and word not in _CHARTERS:
        return False
    if word in _FAITHS:
        return True
    opens = phrase.first <= reading.sentence_of(phrase.first)[0] + 2
    return not (opens or named) and (word in _MEASURES or is_mute(reading, phrase))


def _leads_to_clause(reading: Reading, cue: Found, phrase: Phrase) -> bool:
    """Whether a citation opens its sentence and ف leads from it to the main clause, which then is what the plan or rule says: `ووفقا للخطة فسوف تبدأ الأعمال`."""
    k = phrase.end + (phrase.end < len(reading) and reading.words[phrase.end] in "،,")
    if cue.first != reading.sentence_of(cue.first)[0] or k >= len(reading):
        return False
    return reading.words[k] in ENTERS or reading.words[k] in ENTERS_WITH_VERB


def is_set_off_name(reading: Reading, i: int, phrase: Phrase, stop: int, form: CueForm) -> bool:
    """Whether a citation set off by commas or the sentence's end cites a rare word, which then is a name: `، بحسب سكتلنديارد.`"""
    opens = i == reading.sentence_of(i)[0] or reading.words[i - 1] in "،,"
    quoted = i > 1 and reading.words[i - 1] in "،," and reading.words[i - 2] in MARKS  # `"…"، حسب بومبيو،`
    if (
        (form.strict and not quoted)
        or not opens
        or phrase.end - phrase.first > (7 if phrase.first in reading.quote_at else 2)
    ):
        return False
    closed = phrase.end >= stop or reading.words[phrase.end] in "،,."
    if phrase.first in reading.quote_at:
        return closed
    word = reading.words[phrase.first]
    if closed and phrase.end + 1 < stop and reading.words[phrase.end + 1] in ENTERS:
        return not reading.tags(phrase.first) and not begins_event(reading, phrase.first)
    return closed and not word.startswith("ال") and Vocabulary.default().count(word) < RARE
