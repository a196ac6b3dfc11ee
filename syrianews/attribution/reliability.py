"""Whether a verb that may be another word, or no report, is a cue where it stands.

Many cues are written like nouns, adverbs or other verbs (`ذكر`, `بعد`, `يعد`). They count only in a frame and at a place that
the verb of speech alone can have.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ..actors.vocabulary import Vocabulary
from ..lexicons import lexicon
from ..text import fold
from .frames import Found, governed_prepositions
from .homographs import does_again, is_between, is_fated, is_reaction, speaks_as_i, takes_up
from .reading import Reading
from .shapes import is_definite, is_event, is_possessed, looks_verbal, without_pronoun
from .subjects import WHAT, is_speaker, told_in
from .wordlists import PEOPLE, bare

_OPENERS = frozenset(
    map(
        fold,
        "و ، , وقت قد وقد فقد كما فيما حين هكذا وكان كان كانت وكانت بينما لكن ولكن لكنه لكنها لكنهم لكنهما ولكنه ولكنها ولكنهم ولكنهما وهو وهي وهم لطالما طالما إذ حيث أن إن بأن بعدما عندما حينما - – —".split(),
    )
)
"""Words behind which a main verb is expected."""
_MEANWHILE = frozenset(
    tuple(map(fold, phrase.split()))
    for phrase in (
        "في الوقت نفسه", "في الوقت ذاته", "في الوقت عينه", "في نفس الوقت", "في ذات الوقت", "في الآن نفسه", "في الآن ذاته",
    )
)  # fmt: skip
"""Adverbials that may stand between the head of a clause and its verb."""
_MEANWHILE_WORDS = 3
_PARTICLES = frozenset({"circumstance", "preposition"})
_DAMMA, _SHADDA = "\u064f", "\u0651"
_LONGEST_OPENING, _LONGEST_OCCASION = 6, 12
_ASKED = frozenset(map(fold, "سؤال سؤاله سؤالها سؤالهم سؤالنا".split()))
"""Behind a question, however long, the answer follows: `وعند سؤالها عما إذا كان القرار نهائيا أجابت`."""
_IN_TURN = frozenset(map(fold, "بدوره بدورها بدورهم وبدوره وبدورها".split()))
_FAR_THAT, _FARTHEST_THAT = 12, 20
"""How far from its verb, in words, a complementiser may stand, and one behind a sure speaker whose verb opens its clause."""
_FARTHEST, _FARTHEST_COLON = 14, 30
"""The farthest, in words, that a quotation may stand behind its verb, and one that a colon leads to."""
_AT_ONCE = 3
"""How far behind its verb, in words, a preposition may stand that belongs to it."""
_SPEECH_ACTS = frozenset(("أدلى", "تبنى"))
"""Verbs that name an act of speech or claim, and report no content by themselves."""
_PICTURES = tuple(map(fold, "فيديو مقطع مقاطع صور شريط تسجيل مشاهد لقط".split()))
_NO_GENITIVE = frozenset(("،", "في", "خلال"))
_FOR_HIM = frozenset(("له", "لها", "لهم"))
_WEIGHTS = frozenset(
    map(
        fold,
        "أهمية شأن احتمال احتمالات احتمالية قيمة خطورة خطر مخاطر مخاوف قدر تأثير تأثيرات جدوى دور حجم حدة وقع فرص إمكانية".split(),
    )
)
FEELINGS = frozenset(
    map(
        fold,
        "قلق أسف سعادة إحباط غضب فخر امتنان حزن خيبة استياء ارتياح صدمة ندم خوف تفاؤل ثقة رضا ظلم إهانة خجل اعتزاز".split(),
    )
)
"""States of mind that one feels or shows: `شعر بالقلق`, `مبديا قلقه`."""
_IN_HEAD = frozenset(map(fold, "فيه فيها فيهم خلاله خلالها خلالهم بموجبه بموجبها".split()))
"""Behind the verb of a relative clause they point to its head, which then is not its subject."""
_RANKS = frozenset(("اعتبر", "عدّ"))
_RANK = re.compile(r"(?:ا\w{3}|اهم|احد[يه]?|واحد[ها]?|من)$")
"""An elative (`أكبر`, `آخر`) or a word for one of several."""


def needs_sign(reading: Reading, i: int) -> bool:
    """Whether word `i` is also a preposition or the like (`بين`): then an object by itself makes no verb of it, but behind `ما`."""
    return not (i and reading.words[i - 1] in WHAT) and bool(reading.tags(i) & _PARTICLES)


def is_reliable(reading: Reading, found: Found, lo: int, at: int, marked: bool) -> bool:
    """Whether a homograph (`strict`) stands in a frame that only the verb can have; `marked`: its spelling tells it."""
    form, i = found.form, found.first
    tags = reading.tags(i)
    if tags & {"adverb", "determiner"} and not found.clitic and not marked:
        return False
    other = _OTHERWISE.get(form.lemma)
    if speaks_as_i(reading, found) or (other is not None and other(reading, found)):
        return False
    guard = _GUARDS.get(form.lemma)
    if guard is not None and not guard(reading, found):
        return False
    if i > lo and reading.words[i - 1] in WHAT and _completes_what(found):
        return True
    if form.lemma in _SPEECH_ACTS and found.frame in ("prep", "object") and not _claims(reading, found):
        return False
    if tags & _PARTICLES and found.frame == "that" and _is_forestalled(reading, found):
        return False
    opens = _opens_clause(reading, found, lo) or _opens_relative(reading, found)
    sure = _takes_object(reading, found, opens) if found.frame == "object" else None
    if sure is not None:
        return sure
    if form.strict and found.order == "SV" and _is_attribute(reading, found, lo):
        return False
    written = form.lemma in _RANKS and _SHADDA in reading.original(i)
    doubtful = (form.strict and not written) or bool(tags & _PARTICLES)
    return not doubtful or _reaches(reading, found, at, opens)


def _is_forestalled(reading: Reading, found: Found) -> bool:
    """Whether another verb stands before the clause, so that the clause is its own (`لقاء بين الوزيرين يؤكد أن`, `اتفاق بين الحكومة والنقابة يقضي بأن`); one in a relative clause is none."""
    for k in range(found.end, found.body):
        if "relative" in reading.tags(k):
            return False
        if k not in reading.named and looks_verbal(reading, k):
            return True
    return False


def _completes_what(found: Found) -> bool:
    """Whether behind ما the verb says what something is called or what stands in a text: `ما وصفه بالعدوان`, `ما جاء في البيان`."""
    named = found.form.suffix and found.form.cue_class == "opinion"
    return named or (found.form.lemma in ("ورد", "جاء") and found.source is not None)


def _claims(reading: Reading, found: Found) -> bool:
    """Whether a verb that names an act of speech also says which: `تبنى التنظيم الهجوم`, and of today a group and its attack (`تنظيم الدولة يتبنى تفجير السوق`), no programme."""
    form, source = found.form, found.source
    if form.lemma != "تبنى":
        return False
    group = source is not None and source.mention is not None and source.mention.type == "GROUP"
    word = reading.words[found.body][found.body_letters :]
    return form.tense == "perfect" or (group and bare(word) in attacks())


@cache
def attacks() -> frozenset[str]:
    """The folded words for attacks, killings and explosions."""
    rows = (row for row in lexicon("event_words") if row["class"] in ("attack", "kill", "explode"))
    return frozenset(fold(word) for row in rows for word in row["words"].split())


def _opens_clause(reading: Reading, found: Found, lo: int) -> bool:
    """Whether the verb stands where a main verb is expected."""
    i = found.first
    if i - lo > _MEANWHILE_WORDS and tuple(reading.words[i - _MEANWHILE_WORDS : i]) in _MEANWHILE:
        i -= _MEANWHILE_WORDS  # `ولكنهم في الوقت نفسه عبروا عن`
    before = reading.words[i - 1] if i > lo else ""
    return (
        bool(found.clitic)
        or i == lo
        or before in _OPENERS
        or "that" in reading.tags(i - 1)
        or found.order in ("SV", "relative")
        or _behind_adverbial(reading, lo, i)
    )


def _opens_relative(reading: Reading, found: Found) -> bool:
    """Whether a homograph stands between a relative pronoun and one for its head, as no noun does: `المسيرة التي يطالبون فيها بـ`."""
    i = found.first
    return (
        i > 0 and "relative" in reading.tags(i - 1) and not _IN_HEAD.isdisjoint(reading.words[i + 1 : i + 2])
    )


def _takes_object(reading: Reading, found: Found, opens: bool) -> bool | None:
    """Whether the noun phrase behind the verb is what somebody says; None where that hangs on more than it, the verb and its subject."""
    form, i = found.form, found.first
    if reading.tags(i) & _PARTICLES:
        return False
    if form.voice == "passive":
        return _DAMMA in reading.original(i)[:4]
    if form.lemma == "نشر":
        return False
    if found.order == "SV" and form.cue_class == "opinion":
        return found.source is not None and is_speaker(reading, found.source)
    told = found.source is not None or opens or form.suffix or told_in(reading, i)
    return None if told else False


def _reaches(reading: Reading, found: Found, at: int, opens: bool) -> bool:
    """Whether the frame of a homograph stands near enough to it, or somebody who can only speak between them."""
    form = found.form
    behind = found.source.end if found.source is not None and found.order == "VS" else at
    distance = _distance(reading, behind, found.body)
    named = found.source is not None and is_speaker(reading, found.source)
    if found.frame == "that":
        if found.source is not None and not named:
            governed = reading.words[found.body - 2] in governed_prepositions(form)
            return opens and distance <= (_FAR_THAT if found.source.definite or governed else 2)
        if named and opens:
            return distance <= _FARTHEST_THAT
        return distance <= (_FAR_THAT if named or opens else 1)
    if found.frame in ("colon", "quote"):
        led = found.frame == "colon" and found.body in reading.quote_at
        return opens and distance <= (_FARTHEST_COLON if led else _FARTHEST)
    if found.frame == "prep":
        joined = found.clitic or (found.first > 0 and reading.words[found.first - 1] == "كما")
        return opens and (named or distance <= (6 if joined and found.source is None else 1))
    if found.source is None and found.clitic and opens:
        return _tells_deed(reading, found)
    return opens and named and (found.order != "relative" or not form.strict)


def _tells_deed(reading: Reading, found: Found) -> bool:
    """Whether a joined homograph without a subject is the verb: a shadda tells (`وثمّن الخطة`), or a deed or something of the speaker's follows what
    opens a sentence (`وجدد دعمه`) or is no noun, since news never writes it with the article (`وأبدى ترحيبه`)."""
    word = reading.words[found.first][found.clitic :]
    heads = found.first == reading.sentence_of(found.first)[0] and found.form.tense == "perfect"
    if found.form.tense == "perfect" and _SHADDA in reading.original(found.first):
        return True
    if not heads and Vocabulary.default().count("ال" + word):
        return False
    if is_definite(reading.words[found.body]):
        return False
    return is_event(reading, found.body) or is_possessed(reading, found.body)


def _is_told(reading: Reading, found: Found) -> bool:
    """Whether something is told, and no picture shows what is seen in it: `فيديو يظهر ثلاثة مسلحين`."""
    picture = found.source is not None and bare(reading.words[found.source.first]).startswith(_PICTURES)
    return found.frame != "object" or not picture


def _tells_at_once(reading: Reading, found: Found) -> bool:
    """Whether the preposition belongs to the verb right before it, and not to an aside: `أبلغ الوزير المجلس قراره، خلافا لما قيل عن`."""
    return found.frame != "prep" or found.body - found.end <= _AT_ONCE


def _rests_on(reading: Reading, found: Found) -> bool:
    """Whether what something rests on can speak: `استند إلى تقرير الوزارة`."""
    return found.source is not None and is_speaker(reading, found.source)


def _orders(reading: Reading, found: Found) -> bool:
    """Whether a deed is ordered right behind who orders it (`وجه الوزير بتشكيل لجنة`), and nothing steered (`وجهت القوات السفينة إلى الميناء بمرافقة`)."""
    end = found.source.end if found.source is not None and found.order == "VS" else found.end
    return is_event(reading, found.body, clitic=True) and found.body - end <= (not found.body_letters)


def _waves_deed(reading: Reading, found: Found) -> bool:
    """Whether a deed is threatened with (`يلوح بالانسحاب`), and no thing waved (`يلوحون بالأعلام`)."""
    return found.frame != "prep" or is_event(reading, found.body, clitic=True)


def _plays_down(reading: Reading, found: Found) -> bool:
    """Whether what is made less of is weight or likelihood (`قلل من أهمية الحادث`), and no quantity (`يقلل من كمية المياه`)."""
    word = bare(reading.words[found.body])
    stem = without_pronoun(word)
    return not _WEIGHTS.isdisjoint((word, stem, stem + "ه"))


def _adds_words(reading: Reading, found: Found) -> bool:
    """Whether somebody adds to what he said or notes something, and nothing grows (`زاد الطين بلة أن`) or is recorded (`سجلت له قوله إن`)."""
    if found.frame != "that":
        return True
    if reading.words[found.end] in _FOR_HIM:
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


def _distance(reading: Reading, behind: int, body: int) -> int:
    """The words from the source to the content, what commas set off between them counted as one."""
    commas = [k for k in range(behind, body) if reading.words[k] in "،,"]
    if commas and commas[-1] == body - 2:
        return 2
    if len(commas) < 2 or commas[0] != behind:
        return body - behind
    return body - commas[-1] + 1


def _is_attribute(reading: Reading, found: Found, lo: int) -> bool:
    """Whether a homograph follows a single indefinite noun inside its sentence: an attribute of it (`موقع تابع لها`)."""
    source = found.source
    if source is None or source.definite or source.end - source.first != 1 or source.end != found.first:
        return False
    noun = reading.noun(source.first)
    bare = (
        noun is None
        or noun.type in ("media", "institution")
        or (found.frame == "object" and found.form.tense == "perfect")
    )
    return bare and source.first > lo and "that" not in reading.tags(source.first - 1)


def _behind_adverbial(reading: Reading, lo: int, i: int) -> bool:
    """Whether nothing but an adverbial stands before the verb in its sentence: `من جانبه رفض`, `وفي وقت سابق اليوم دعت`."""
    if i - lo == 1:
        return bool(reading.tags(lo) & {"day", "adverb"}) or reading.words[lo] in _IN_TURN
    speaks = lo + 1 < i and bool(reading.tags(lo + 1) & {"occasion", "medium"})
    if not _ASKED.isdisjoint(reading.words[lo + 1 : lo + 3]):
        return not any(reading.words[k] in ":؟" for k in range(lo, i))
    longest = _LONGEST_OCCASION if speaks else _LONGEST_OPENING
    if not 2 <= i - lo <= longest or not reading.tags(lo) & {"preposition", "circumstance"}:
        return False
    return not any(
        (k in reading.mention_at and reading.mention_at[k][1].type != "MEDIA")
        or reading.words[k] in "،,:"
        or looks_verbal(reading, k)
        for k in range(lo, i)
    )


def _judges(reading: Reading, found: Found) -> bool:
    """Whether somebody judges, and the verb is no passive that ranks its subject: `تعتبر درنة آخر معقل`, `يعد الميناء من أهم الموانئ`."""
    if found.form.tense == "imperfect" and not found.form.suffix and _RANK.match(reading.words[found.end]):
        return False
    if found.frame != "object":
        return True
    k = found.body
    if k in reading.mention_at:
        k = min(reading.mention_at[k][0], len(reading) - 1)
    return found.form.tense != "imperfect" or not _RANK.match(reading.words[k])


def _feels(reading: Reading, found: Found) -> bool:
    """Whether a state of mind is felt (`تشعر بالقلق إزاء`), and neither an illness nor a tremor (`شعر بالمرض`)."""
    return found.frame != "prep" or bare(reading.words[found.body].removeprefix("ب")) in FEELINGS


def _agrees_that(reading: Reading, found: Found) -> bool:
    """Whether one agrees that something is so (`اتفقا على أن القرار خاطئ`), and on nothing else (`اتفقوا على ضرورة الحوار، خاصة أن`)."""
    return reading.words[found.body - 2] == "علي"


def _alleges(reading: Reading, found: Found) -> bool:
    """Whether a deed is alleged (`تدعي السيطرة على`), and nobody named (`تدعى سارة`)."""
    if found.frame not in ("object", "quote"):
        return True
    if reading.original(found.first).endswith("ى"):
        return False
    return found.frame == "quote" or is_event(reading, found.body)


def _estimates(reading: Reading, found: Found) -> bool:
    """Whether something is estimated to be so (`يقدر أن العدد`), and not within somebody's power (`يقدر أن يصل`)."""
    return found.frame != "that" or not looks_verbal(reading, found.body)


def _shows(reading: Reading, found: Found) -> bool:
    """Whether a text or body has shown that something is so (`أثبتت الدراسة أن`), and nobody's deeds or the facts have."""
    if found.source is None:
        return False
    noun = reading.noun(found.source.first)
    if noun is not None and noun.type in ("document", "survey", "reports"):
        return True
    body = noun is None or noun.type not in PEOPLE
    return found.order == "VS" and body and is_speaker(reading, found.source) and not found.source.person


_OTHERWISE: dict[str, Callable[[Reading, Found], bool]] = {
    "بيّن": is_between,
    "قدّر": is_fated,
    "رد": is_reaction,
    "تبنى": takes_up,
    "جدّد": does_again,
}
"""What tells that a verb is another word or no report, by its lemma."""
_GUARDS: dict[str, Callable[[Reading, Found], bool]] = {
    "اعتبر": _judges,
    "عدّ": _judges,
    "زاد": _adds_words,
    "سجّل": _adds_words,
    "أبرز": _is_no_elative,
    "أظهر": _is_told,
    "وجّه": _orders,
    "قلّل": _plays_down,
    "لوّح": _waves_deed,
    "أبلغ": _tells_at_once,
    "ادعى": _alleges,
    "اتفق": _agrees_that,
    "شعر": _feels,
    "استند": _rests_on,
    "قدّر": _estimates,
    "أثبت": _shows,
    "برهن": _shows,
}
"""What verbs need that in other company are no cues, by their lemma."""
