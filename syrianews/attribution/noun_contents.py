"""Where a content that is a noun phrase ends: at a comma, an adverbial or a verb that goes on with the clause around it."""

from __future__ import annotations

import re

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .reading import Reading
from .shapes import begins_event, is_definite, is_possessed
from .speech import is_future, joins_that
from .verb_shapes import JOINED_VERB, is_verb_shape, looks_verbal
from .wordlists import AMONG, DEMONSTRATIVES, INQUIRIES, NOT_SO, PRONOUNS, SPOKEN_IN, TO_TELL

_STOPS_OBJECT = frozenset(
    map(
        fold,
        "إذ بينما فيما ما مما حيث لكن لكنه لكنها بيد غير إلا بعدما وذلك الأمر وكان وكانت وقد كما علما أصبح أصبحت وأصبح وأصبحت بات باتت وبات وباتت صار صارت وصار وصارت".split(),
    )
)
_STOPS_ANYWHERE = frozenset(
    map(
        fold,
        "إذ رغم بينما فيما بعدما حيث لكن لكنه لكنها نظرا باعتبار باعتباره باعتبارها بالإشارة جوابا ردا تعليقا وذلك".split(),
    )
)
"""Words that end a nominal content without a comma, too."""
_MAY_END = _STOPS_ANYWHERE | {"في", "الا", "دون", "بدون", "من", "وسط", "علي", "عبر"}
"""The words at which a noun phrase may end without a comma, but for those with و."""
_JOINED_VERB = re.compile(r"وي\w{3,}$|و(?!ال)\w{3,}[^\Wا]ت$|و(?!ال)\w{3,}وا$")
"""و on an imperfect in ي, on a perfect in ت or in وا."""
GLOSSES = [["في", fold(word)] for word in "إشارة تلميح خطوة مؤشر تعبير سابقة دلالة".split()]
"""Openings of what the text says the speaker meant, or did in saying it: `في إشارة إلى`, `في خطوة تهدف إلى`."""
_BUT = frozenset(map(fold, "لكن لكنه لكنها".split()))
_WHERE, _NAME = "حيث", 5
"""It opens a clause about a place; the longest name in quotation marks in it, the marks included, in words."""
_THIS = DEMONSTRATIVES | frozenset(map(fold, "هذين هاتين هؤلاء".split()))
"""Behind what they point at a relative clause after a comma is the outlet's own."""
_WHEN_ALONE = frozenset(map(fold, "بعد قبل عندما حين".split()))
"""What leads to the occasion of what was said: behind a comma it is said of the source (`، في بيان رسمي`)."""
_RESULTS = frozenset(map(fold, "أسفر أسفرت أدى أدت أودى أودت خلف خلفت أوقع أوقعت أصاب أصابت".split()))
"""What an event did, whoever tells of it."""
_STILL = frozenset(map(fold, "زال زالت زالوا يزال تزال يزالون".split()))
_AT_ONE_TIME = [[fold("الوقت"), fold(word)] for word in ("نفسه", "ذاته", "عينه")]
"""Behind a comma, with `في`, they open a clause of their own."""
_OF_IMPERFECT = ("ي", "ت", "س")
DEED_VERBS = frozenset(
    map(
        fold,
        "أثار شكل تشكل تمثل قوبل أحدث تأتي أشعل أغضب أغضبت أسهم ساهم تسبب جعل أربك أكسب أصبح أصبحت تبقى".split(),
    )
)
"""Verbs whose subject may be what somebody did or said (`دعوته أثارت غضب الحزب`), and which are nouns or adjectives of news as well."""
_SUBORDINATE = frozenset(map(fold, "ما عندما بعدما حينما بينما حيث إذ إذا لو كي لكي حين مما".split()))
"""Beside أن and relative pronouns, what opens a clause with a verb of its own."""
_CIRCUMSTANTIAL = re.compile(r"م\w{2,}ا$|[^\Wبلكوف]ا\w\wا$|ف(?!ي)\w{3,}ت$")


def is_topic(reading: Reading, i: int, clitic: int) -> bool:
    """Whether a verbal noun at word `i` opens its clause, whose predicate is still to come: `إعلان الشركة … أثار`, `أن دعوة الوزير … لم تلق`."""
    lo, _ = reading.sentence_of(i)
    if clitic and reading.words[i][clitic - 1] in "بلك":
        return False
    return i == lo or "that" in reading.tags(i - 1) or reading.words[i - 1].lstrip("و") in _BUT


def before_main_verb(reading: Reading, k: int, stop: int, in_clause: bool) -> int:
    """The verb of the clause that a verbal noun opens, behind what the noun governs from word `k` on; `in_clause` where that is a clause with a verb of its own.

    A verb behind a relative pronoun, أن or a conjunction belongs to their clause, one right behind an indefinite noun may be its attribute.
    """
    owed = in_clause
    j = k
    while j < stop:
        if j in reading.quote_at:
            j = max(j + 1, reading.word_at(reading.quote_at[j].end))
            continue
        word, tags = reading.words[j], reading.tags(j)
        denied = word in NOT_SO or "auxiliary" in tags
        if word in "،,؛" and not owed and j + 1 < stop and reading.words[j + 1] in NOT_SO | DEED_VERBS:
            return j
        if "that" in tags or "relative" in tags or word in _SUBORDINATE:
            owed = True
        elif denied or word in DEED_VERBS or looks_verbal(reading, j) or is_future(reading, j):
            if not owed and j > k and _is_closed(reading, j - 1):
                return j
            owed = False
            j += denied and j + 1 < stop
        j += 1
    return stop


def _is_closed(reading: Reading, k: int) -> bool:
    """Whether no attribute without the article may follow word `k`: a name, a definite noun, a number, an adverb or a verb."""
    word = reading.words[k]
    noun = k in reading.named or is_definite(word) or is_possessed(reading, k) or word.isdigit()
    return noun or "adverb" in reading.tags(k) or looks_verbal(reading, k) or is_future(reading, k)


def before_predicate(reading: Reading, k: int, stop: int) -> int:
    """The verb that goes on with the clause around a verbal noun and what it governs: `مزاعم استخدام الغاز باتت مملة`."""
    for j in range(k + 1, stop):
        if (
            reading.words[j] in ("ما", "لا")
            and reading.words[j + 1 : j + 2]
            and reading.words[j + 1] in _STILL
        ):
            return j
        if j in reading.quote_at:
            closed = j - 1 in reading.named or is_definite(reading.words[j - 1])
            return j if closed else stop  # `مزاعم استخدام الغاز "استفزاز"`
        if reading.tags(j) & {"relative", "that", "clause", "circumstance", "negation"}:
            return stop
        verbal = looks_verbal(reading, j) or is_future(reading, j)
        if verbal and reading.words[j - 1] not in ("ما", "من"):
            return j
    return stop


def object_end(reading: Reading, k: int, stop: int, clause: bool = True, cue: str = "") -> int:
    """The end of a content that is a noun phrase: at a comma that does not lead on to a preposition or a further noun.

    With `clause` the verb may have a clause for its object as well, and one with وأن goes on with what it says. A verb of the form of `cue` behind a
    comma is one more of the same subject.
    """
    end = k
    while end < stop:
        if end in reading.quote_at:
            end = max(end + 1, reading.word_at(reading.quote_at[end].end))
            continue
        word = reading.words[end]
        if word in "؛":
            if reading.words[end + 1 : end + 2] and reading.words[end + 1].lstrip("و") in AMONG:
                end += 1
                continue
            return end
        if word in "،," and end + 1 < stop:
            nxt = reading.words[end + 1]
            tags = reading.tags(end + 1)
            if (
                nxt in ("وهو", "وهي", "وهم") and reading.words[end + 2 : end + 3] == ["ما"]
            ) or _is_circumstantial(reading, end + 1):
                return end
            if reading.words[end + 1 + (nxt.lstrip("و") == "في") :][:2] in _AT_ONE_TIME:
                return end
            further = not clause and _states_further(reading, end + 1)
            if further and not any("that" in reading.tags(j) for j in range(k, end)):
                return end  # `تحض على القتل، وأن العملية`
            if nxt[0] == "ف" and not tags and reading.clitic(end + 1, "ف") and reading.noun(end + 1) is None:
                return end  # `، فموقف الوزارة واضح`
            if nxt in SPOKEN_IN and "occasion" in reading.tags(min(end + 2, stop - 1)):
                return end
            if nxt == "ما" and reading.words[end + 2 : end + 3] == ["لم"]:
                end += 3
                continue
            if "relative" in tags and reading.words[k] in _THIS:
                return end
            if nxt == _WHERE and _quotes_on(reading, end + 2, stop):
                return stop
            if nxt in _STOPS_OBJECT or (tags & {"clause", "circumstance"} and nxt not in ("خلال", "عبر")):
                return end
        elif (word[0] == "و" or word in _MAY_END) and (
            (end > k and reading.words[end : end + 2] in GLOSSES)
            or (
                end > k + 1
                and (
                    (word in _STOPS_ANYWHERE and not _stays(reading, end, stop))
                    or _opens_aside(reading, end, stop)
                    or _opens_mood(reading, end, stop)
                    or _opens_medium(reading, end, stop)
                )
            )
            or (_is_joined_verb(reading, end) and not _is_of_relative(reading, k, end, cue))
        ):
            return end
        end += 1
    return min(end, stop)


def _states_further(reading: Reading, k: int) -> bool:
    """Whether a clause with وأن and its subject is joined at word `k`, and no verb (`طالب بالإصلاح، وأن تجرى انتخابات`)."""
    if not joins_that(reading, k) or k + 1 >= len(reading):
        return False
    own = reading.words[k].endswith(PRONOUNS)
    return own or k + 1 in reading.mention_at or is_definite(reading.words[k + 1])


def _quotes_on(reading: Reading, k: int, stop: int) -> bool:
    """Whether the clause from word `k` on ends with a quotation of more than a name: then it is the speaker's, too (`، حيث تجري "أعمال الترميم الأخيرة"`)."""
    last = next((j for j in range(k, stop) if j in reading.quote_at), stop)
    if last >= stop or any(reading.words[j] in "،,؛" for j in range(k, last)):
        return False
    end = reading.word_at(reading.quote_at[last].end)
    return end - last > _NAME and (end >= stop or reading.words[end] == ".")


def _stays(reading: Reading, k: int, stop: int) -> bool:
    """Whether what such a word at word `k` opens is the speaker's as well: `التحقيق فيما حدث`, `ثقته بالحل لكن المطلوب هو "التوقف عن إطلاق النار"`."""
    if reading.words[k] not in _BUT or not _quotes_on(reading, k + 1, stop):
        return _is_matter(reading, k)
    quoted = next(j for j in range(k + 1, stop) if j in reading.quote_at)
    return not any(reading.facts[j].may_be_cue for j in range(k + 1, quoted))


def _is_matter(reading: Reading, k: int) -> bool:
    """Whether فيما at word `k` is what a noun governs: `التحقيق فيما حدث`."""
    return reading.words[k] == "فيما" and reading.words[k - 1].removeprefix("ال") in INQUIRIES


def _is_circumstantial(reading: Reading, k: int) -> bool:
    """Whether a participle in the accusative or ف with a verb in ت stands behind a comma: `، محاولا`, `، فأغلقت`."""
    word = reading.words[k]
    return bool(_CIRCUMSTANTIAL.match(word)) and k not in reading.named and not reading.tags(k)


def _opens_medium(reading: Reading, k: int, stop: int) -> bool:
    """Whether where somebody said it is told at word `k`: `على موقعها`, `عبر حسابه`."""
    if reading.words[k] not in ("علي", "عبر") or k + 1 >= stop:
        return False
    return "medium" in reading.tags(k + 1) and is_possessed(reading, k + 1)


def _opens_mood(reading: Reading, k: int, stop: int) -> bool:
    """Whether the text tells at word `k` in what mood something was done, and no place: `وسط انتقادات`, `وسط تصاعد التوتر`."""
    if reading.words[k] != "وسط" or k + 1 >= stop or k + 1 in reading.mention_at:
        return False
    word, noun = reading.words[k + 1], reading.noun(k + 1)
    told = noun is not None and noun.type == "reports"
    return told or (not is_definite(word) and (word.endswith("ات") or begins_event(reading, k + 1)))


def _opens_aside(reading: Reading, k: int, stop: int) -> bool:
    """Whether the text goes on in its own voice at word `k`: `دون أن`, `بدون ذكر أسماء`, `من دون` with what was left unsaid, `وهو يفتح الطريق`."""
    if _opens_exception(reading, k):
        return True
    if reading.words[k] in ("وهو", "وهي"):
        return k + 1 < stop and (looks_verbal(reading, k + 1) or reading.words[k + 1] == "امر")
    if reading.words[k] in ("دون", "بدون"):
        return k + 1 < stop and ("that" in reading.tags(k + 1) or reading.words[k + 1].startswith(TO_TELL))
    return reading.words[k : k + 2] == ["من", "دون"] and reading.words[k + 2 : k + 3] != ["طيار"]


def _opens_exception(reading: Reading, k: int) -> bool:
    """Whether `إلا` at word `k` says when alone something was done: `إلا بعد تعرضه لضغوط`."""
    if reading.words[k] != "الا" or k + 1 >= len(reading) or not reading.original(k).startswith("إ"):
        return False
    return bool(reading.tags(k + 1) & {"circumstance"}) or reading.words[k + 1] in _WHEN_ALONE


def _is_joined_verb(reading: Reading, k: int) -> bool:
    """Whether word `k` is و and a verb by its shape (`ويدعمه`, `واستهدفت`, `وأقر مجلس`): no part of a noun phrase."""
    word = reading.words[k]
    if word[0] != "و":
        return False
    if word.startswith("وا") and k not in reading.named and _is_joined_form_iv(reading, k):
        return True
    rest = word[1:]
    if k in reading.named or not (
        _JOINED_VERB.match(word) or is_verb_shape(rest) or Vocabulary.default().verbal(rest) >= JOINED_VERB
    ):
        return False
    return reading.clitic(k, "و") and reading.noun(k) is None


def _is_of_relative(reading: Reading, k: int, end: int, cue: str) -> bool:
    """Whether the verb joined at word `end` goes on with a relative clause of the phrase from word `k` on: `ملاحقة منفذي الهجوم الذي ضرب المدينة، وأسفر عن قتلى`; not where it
    agrees with the cue behind a comma (`أعلنت دعم القرار الذي صدر أمس، وطلبت عقد جلسة`).
    """
    if not any(looks_verbal(reading, j) or "relative" in reading.tags(j) for j in range(k + 1, end)):
        return False
    follows = reading.words[end].removeprefix("و") in _RESULTS
    return (
        follows or reading.words[end - 1] not in "،," or not _agree(cue, reading.words[end].removeprefix("و"))
    )


def _agree(cue: str, verb: str) -> bool:
    """Whether two verbs may have one subject: perfects by their endings (`ت`, `وا`, nothing), imperfects by their first letter."""
    if cue.removeprefix("و")[:1] in _OF_IMPERFECT:
        return cue.removeprefix("و")[:1] == verb[:1]
    return _perfect_ending(cue) == _perfect_ending(verb) and verb[:1] != "ي"


def _perfect_ending(verb: str) -> str:
    return next((ending for ending in ("ت", "وا") if verb.endswith(ending)), "")


def _is_joined_form_iv(reading: Reading, k: int) -> bool:
    """Whether word `k` is و and a perfect of form IV before its subject, which news never writes with the article: `وأقر مجلس`."""
    if k + 1 >= len(reading) or not reading.original(k).startswith("وأ") or reading.noun(k) is not None:
        return False
    rest, count = reading.words[k][1:], Vocabulary.default().count
    subject = k + 1 in reading.mention_at or reading.noun(k + 1) is not None
    return subject and 3 <= len(rest) <= 5 and count(rest) > 0 and not count("ال" + rest)
