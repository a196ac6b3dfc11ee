"""Whether a verb that may be another word, or no report, is a cue where it stands.

Many cues are written like nouns, adverbs or other verbs (`ذكر`, `بعد`, `يعد`). They count only in a frame and at a place that
the verb of speech alone can have.
"""

from __future__ import annotations

import re

from ..text import fold
from .frames import Found, governed_prepositions
from .reading import Reading
from .shapes import is_event, looks_verbal, without_pronoun
from .subjects import WHAT, is_speaker, told_in
from .wordlists import bare

_OPENERS = frozenset(
    map(
        fold,
        "و ، , وقت قد وقد فقد كما فيما حين هكذا وكان كان كانت وكانت بينما لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها وهو وهي لطالما طالما إذ حيث أن إن بأن بعدما عندما حينما - – —".split(),
    )
)
"""Words behind which a main verb is expected."""
_PARTICLES = frozenset({"circumstance", "preposition"})
_DAMMA, _SHADDA = "\u064f", "\u0651"
_LONGEST_OPENING, _LONGEST_OCCASION = 6, 12
_IN_TURN = frozenset(map(fold, "بدوره بدورها بدورهم وبدوره وبدورها".split()))
_FAR_THAT, _FARTHEST_THAT = 12, 20
"""The same for a complementiser, and for one behind a sure speaker whose verb opens its clause."""
_FARTHEST, _FARTHEST_COLON = 14, 30
"""How far from its verb, in words, a quotation may stand, and one that a colon leads to."""
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
    if form.lemma in _RANKS and found.frame == "object" and _is_ranked(reading, found):
        return False
    if form.lemma in ("زاد", "سجّل") and found.frame == "that" and not _adds_words(reading, found):
        return False
    if form.lemma == "أبرز" and form.tense == "perfect" and not _is_no_elative(reading, found):
        return False
    if form.lemma == "أظهر" and found.frame == "object" and _is_picture(reading, found):
        return False
    if form.lemma == "وجّه" and not _orders(reading, found):
        return False
    if form.lemma == "قلّل" and not _plays_down(reading, found):
        return False
    if form.lemma == "أبلغ" and found.frame == "prep" and found.body - found.end > 3:
        return False  # `أبلغ الوزير المجلس قراره، خلافا لما قيل عن`
    if form.lemma == "استند" and not (found.source is not None and is_speaker(reading, found.source)):
        return False
    doubtful = (form.strict and not (form.lemma in _RANKS and _SHADDA in reading.original(i))) or bool(
        tags & _PARTICLES
    )
    if form.suffix and form.cue_class == "opinion" and i > lo and reading.words[i - 1] in WHAT:
        return True
    if form.lemma in ("ورد", "جاء") and i > lo and reading.words[i - 1] in WHAT and found.source is not None:
        return True
    if found.frame == "object" and tags & _PARTICLES:
        return False
    if (
        form.lemma in _SPEECH_ACTS
        and found.frame in ("prep", "object")
        and not (form.tense == "perfect" and form.lemma == "تبنى")
    ):
        return False
    before = reading.words[i - 1] if i > lo else ""
    if form.voice == "passive" and found.frame == "object":
        return _DAMMA in reading.original(i)[:4]
    opens = (
        bool(found.clitic)
        or i == lo
        or before in _OPENERS
        or "that" in reading.tags(i - 1)
        or found.order in ("SV", "relative")
        or _behind_adverbial(reading, lo, i)
    )
    behind = found.source.end if found.source is not None and found.order == "VS" else at
    distance = _distance(reading, behind, found.body)
    if found.frame == "object" and form.lemma == "نشر":
        return False
    if found.frame == "object" and found.order == "SV" and form.cue_class == "opinion":
        return found.source is not None and is_speaker(reading, found.source)
    if form.strict and found.order == "SV" and _is_attribute(reading, found, lo):
        return False
    if found.frame == "object" and found.source is None and not (opens or form.suffix or told_in(reading, i)):
        return False
    if not doubtful:
        return True
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
        return opens and (named or distance <= (6 if found.clitic and found.source is None else 1))
    return opens and named and (found.order != "relative" or not form.strict)


def _is_picture(reading: Reading, found: Found) -> bool:
    """Whether a picture shows what is seen in it, and tells nothing: `فيديو يظهر ثلاثة مسلحين`."""
    return found.source is not None and bare(reading.words[found.source.first]).startswith(_PICTURES)


def _orders(reading: Reading, found: Found) -> bool:
    """Whether a deed is ordered right behind who orders it (`وجه الوزير بتشكيل لجنة`), and nothing steered (`وجهت القوات السفينة إلى الميناء بمرافقة`)."""
    end = found.source.end if found.source is not None and found.order == "VS" else found.end
    return is_event(reading, found.body, clitic=True) and found.body - end <= (not found.body_letters)


def _plays_down(reading: Reading, found: Found) -> bool:
    """Whether what is made less of is weight or likelihood (`قلل من أهمية الحادث`), and no quantity (`يقلل من كمية المياه`)."""
    word = bare(reading.words[found.body])
    return word in _WEIGHTS or {without_pronoun(word), without_pronoun(word) + "ه"} & _WEIGHTS != set()


def _adds_words(reading: Reading, found: Found) -> bool:
    """Whether somebody adds to what he said or notes something, and nothing grows (`زاد الطين بلة أن`) or is recorded (`سجلت له قوله إن`)."""
    if reading.words[found.end] in _FOR_HIM:
        return False
    if found.source is not None:
        return found.order == "VS" and is_speaker(reading, found.source)
    return bool(found.clitic) and ("that" in reading.tags(found.end) or reading.words[found.end] in "،,")


def _is_no_elative(reading: Reading, found: Found) -> bool:
    """Whether `أبرز` is the verb and no elative: one definite speaker stands behind it, or what no genitive is (`أبرز الوزير أن`, `وأبرز أن`)."""
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
    bare = noun is None or noun.type in ("media", "institution")
    return bare and source.first > lo and "that" not in reading.tags(source.first - 1)


def _behind_adverbial(reading: Reading, lo: int, i: int) -> bool:
    """Whether nothing but an adverbial stands before the verb in its sentence: `من جانبه رفض`, `وفي وقت سابق اليوم دعت`."""
    if i - lo == 1:
        return bool(reading.tags(lo) & {"day", "adverb"}) or reading.words[lo] in _IN_TURN
    speaks = lo + 1 < i and bool(reading.tags(lo + 1) & {"occasion", "medium"})
    longest = _LONGEST_OCCASION if speaks else _LONGEST_OPENING
    if not 2 <= i - lo <= longest or not reading.tags(lo) & {"preposition", "circumstance"}:
        return False
    return not any(
        (k in reading.mention_at and reading.mention_at[k][1].type != "MEDIA")
        or reading.words[k] in "،,:"
        or looks_verbal(reading, k)
        for k in range(lo, i)
    )


def _is_ranked(reading: Reading, found: Found) -> bool:
    """Whether the verb is a passive that ranks its subject: `تعتبر درنة آخر معقل`, `يعد الميناء من أهم الموانئ`."""
    k = found.body
    if k in reading.mention_at:
        k = min(reading.mention_at[k][0], len(reading) - 1)
    return found.form.tense == "imperfect" and bool(_RANK.match(reading.words[k]))
