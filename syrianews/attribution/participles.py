"""Circumstantial participles as cues: `مشيراً إلى أن`, `مؤكدة استعداد بلادها`, `محمّلا الحكومة مسؤولية ما حدث`."""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbs
from .concord import Phrase
from .cues import CueForm
from .frames import Found, find_frame
from .intentions import INTENDS
from .light_verbs import BLAME, light_nouns
from .objects import can_open_object, has_pronoun_before, is_act
from .other_cues import asks_for_speed
from .phrase_parts import ends_phrase
from .phrases import noun_phrase
from .reading import Reading
from .shapes import is_event, is_possessed, without_pronoun
from .subjects import is_speaker
from .traits import cues_that
from .wordlists import DEMONSTRATIVES, OWN_FEELINGS, number_words

_DESCRIBES, _SAYS = cues_that("describes"), cues_that("says")
_CALLS = cues_that("takes_for")
_POINTING = DEMONSTRATIVES | frozenset(map(fold, "إياه إياها إياهم".split()))
"""Pronouns and demonstratives that a participle takes as its object: `معتبراً ذلك تقدماً`."""
_THAT_SAYS = "القائل"
"""The participle that tells, with its article, what an opinion says."""
_ALSO_ADJECTIVES = frozenset(
    map(fold, "معلنة واعدا مفيدا كاشفة مقترحة موردا هاتفا خالصا خالصة محتجا مفترضا".split())
)
"""Participles of speech only behind a mark: elsewhere `معلنة` is something made known, `مفيدا` something useful."""
_FOLLOWED = fold("متابعة")
"""Between a dash and a colon it ends the line that names the writer."""
_RELATES = "موردا"
"""Before a clause it is no resource."""
_NOT = "غير"
"""Before an adjective: `تقارير غير مؤكدة`."""
_EXPECTED = fold("متوقعة")
"""The participle of one who expects behind a comma or with its ending, else what is expected."""
_WITHIN, _ACCUSED_WITHIN, _COLON_WITHIN = 12, 25, 30
"""How far behind a participle, in words, its frame is looked for; farther where the accused stand between."""
_BEING = frozenset(
    map(
        fold,
        "لست لسنا كان كانت كانوا كنت يكون تكون يكونوا أصبح أصبحت أصبحوا يصبح تصبح بات باتت باتوا يبيت تبيت ظل ظلت ظلوا يظل تظل بقي بقيت بقوا يبقى تبقى أضحى أضحت أمسى صار صارت ليس ليست ليسوا مازال لازال زال زالت يزال تزال بدا بدت بدوا يبدو تبدو وجد وجدت يجعل تجعل جعل جعلت يجعله يجعلها جعله جعلها".split(),
    )
)
"""Verbs of being, becoming and seeming, whose predicate stands in the accusative."""
_PREDICATE_WITHIN = 10
"""The farthest, in words, that its verb stands before a predicate."""
_SHADDA = "\u0651"
_FARTHEST, _NEAREST = 10, 2
"""The most words between participle and content, where a mark opens its phrase and where none does."""


def read_participle(reading: Reading, i: int, clitic: int, form: CueForm) -> Found | None:
    """A circumstantial participle: `مشيراً إلى أن`, `مؤكدة استعداد بلادها`; None for one with the article, an attribute, but for
    `الرأي القائل بأن`."""
    lo, stop = reading.sentence_of(i)
    word = reading.words[i]
    if word.startswith("ال") and form.lemma == _THAT_SAYS:
        return _attribute(reading, i, stop, form)
    if word.startswith("ال") or not _is_accusative(reading, i) or (i > lo and reading.words[i - 1] == _NOT):
        return None  # `تقارير غير مؤكدة بأن`
    opens = bool(clitic) or i == lo or reading.words[i - 1] in "،,؛-–—)"
    if (
        word == _FOLLOWED
        and i > lo
        and reading.words[i - 1] in "-–—"
        and reading.words[i + 1 : i + 2] == [":"]
    ):
        return None  # `سمير الحداد - متابعة:`
    told = word == _RELATES and "that" in reading.tags(min(i + 1, stop - 1))
    if word in _ALSO_ADJECTIVES and not (opens or told):
        return None  # `صار النفط موردا مهما`
    beside = bool(clitic) and i > lo and word.endswith("ه") and reading.words[i - 1].endswith("ه")
    if beside and i + 1 < stop and reading.words[i + 1] in "،,.":
        return None  # `نتيجة معروفة ومؤكدة،`
    if i > lo and form.cue_class == "accuse" and _is_number(reading, i - 1):
        return None
    at = skip_adverbs(reading, i + 1, stop)
    if at > i + 1 and "prep:ب" in form.frames and asks_for_speed(reading, i + 1, stop):
        at = i + 1
    if any(f.startswith("object:") for f in form.frames):
        return _blaming_participle(reading, i, clitic, form, at, stop)
    if word == _EXPECTED and not opens and not reading.has_tanwin(i):
        return None  # `كانت النتيجة متوقعة`
    accuses = "addressee" in form.frames and word.endswith("ا")
    if (
        form.lemma in _SAYS
        and at < stop
        and reading.clitic(at, "ل")
        and is_speaker(reading, Phrase(at, at + 1))
    ):
        at = skip_adverbs(reading, noun_phrase(reading, at, stop, prefixed=True).end, stop)
    reach = _ACCUSED_WITHIN if accuses else _COLON_WITHIN if form.lemma in _SAYS else _WITHIN
    frame, body, letters = find_frame(reading, at, min(stop, at + reach), form)
    found = Found(i, i + 1, form, clitic, frame, body, letters)
    if at < stop and _takes_object(reading, found, at, stop, opens):
        found.frame, found.body, found.body_letters = "object", at, 0
    if not found.frame or not _is_near(reading, found, at, opens, accuses):
        return None
    if found.frame in ("prep", "that") and "addressee" in form.frames:
        phrase = noun_phrase(reading, at, found.body)
        if phrase.end > phrase.first:
            found.body, found.body_letters = phrase.first, 0
    found.gap, found.rule = (at, found.body), f"participle+{found.frame}"
    accused = form.cue_class == "accuse" and found.frame == "prep" and found.body == at
    accused = accused and reading.words[at][0] == "ب"
    if accused and (has_pronoun_before(reading, i) or not (opens or word.endswith("ا"))):
        found.order = "none"  # `إنها متهمة بـ`, `والسيدة متهمة بـ`: somebody accuses her
    return found


def _attribute(reading: Reading, i: int, stop: int, form: CueForm) -> Found | None:
    """`الرأي القائل بأن`: what some opinion says, and nobody in particular."""
    if i + 2 >= stop or "that" not in reading.tags(i + 1):
        return None
    return Found(i, i + 1, form, 0, "that", i + 2, order="none", rule="participle+that", gap=(i + 1, i + 2))


def _takes_object(reading: Reading, found: Found, at: int, stop: int, opens: bool) -> bool:
    """Whether the noun or pronoun at word `at` is what the participle says or speaks of: `نافيا مقتل`, `معتبرا إياه`, `واصفا القرار بأنه`."""
    form, frame = found.form, found.frame
    if "object" not in form.frames:
        return False
    pointed, begins = reading.words[at] in _POINTING, _begins_object(reading, at)
    described = form.lemma in _DESCRIBES and found.body > at and begins
    if frame and form.cue_class == "opinion" and (pointed or described):
        return True
    if form.strict and opens and _shows_mind(reading, at):
        return True
    stance = form.strict and opens and frame in ("", "that") and form.cue_class == "opinion"
    spoken_of = any(f.pos == "masdar" and f.number == "p" for f in reading.lexicon.find(reading.words[at])[1])
    single = not reading.words[found.first].endswith("ات")  # `ومقدرات الوطن`
    if stance and (spoken_of or (begins and single)):
        return True  # `رافضا اتهامات الحزب`, `رافضا استئناف المفاوضات`
    judged = form.lemma in _CALLS and opens and (begins or pointed)  # `عادا القرار خطوة مهمة`
    if (form.strict and not judged) or not (opens or (begins and reading.words[found.first].endswith("ا"))):
        return False
    if frame in ("", "prep", "quote") and found.body != at and not ends_phrase(reading, at):
        phrase = noun_phrase(reading, at, stop)
        quoted = at in reading.quote_at and can_open_object(reading, at)  # `مبديا "قلقه"`
        return quoted or phrase.end > phrase.first
    return not frame and pointed


def _shows_mind(reading: Reading, at: int) -> bool:
    """Whether a state of mind or an act of the speaker's own, quoted or not, stands at word `at`: `مبديا قلقه`, `مبدية "استعدادها"`."""
    k = at + (at in reading.quote_at)
    if k >= len(reading) or not is_possessed(reading, k):
        return False
    return without_pronoun(reading.words[k]) in OWN_FEELINGS or is_act(reading.words[k])


def _is_near(reading: Reading, found: Found, at: int, opens: bool, accuses: bool) -> bool:
    """Whether the content begins near enough to the participle; nearer where no mark opens its phrase, and only with a sure sign where it
    may be another word."""
    distance, form = found.body - at, found.form
    if opens and found.frame == "colon" and found.body in reading.quote_at and form.lemma in _SAYS:
        return True  # `قائلا في كلمة له أمام مؤيديه في المدينة: "…"`
    if distance > (_ACCUSED_WITHIN if accuses else _FARTHEST):
        return False
    if opens:
        return True
    if found.frame != "object" and distance > (_ACCUSED_WITHIN if accuses else _NEAREST):
        return False
    if _leads_to_act(reading, found) and not _is_predicate(reading, found.first):
        return True
    sure = found.frame == "that" or distance > 1 or found.body in reading.quote_at
    return not form.strict or (sure and reading.words[found.first].endswith("ا"))


def _leads_to_act(reading: Reading, found: Found) -> bool:
    """Whether the preposition behind a participle of speech governs what somebody does or is to do: `داعيا إلى وقف القتال`; not behind a feminine that may be passive (`مهددة بالانقراض`)."""
    form = found.form
    if found.frame != "prep" or form.cue_class == "cite" or form.lemma in INTENDS:
        return False
    twin = "addressee" in form.frames and (_SHADDA in form.lemma or form.lemma[1] == "ا")
    if twin and reading.words[found.first].endswith("ه"):
        return False
    return is_event(reading, found.body, clitic=found.body_letters > 0)


def _is_predicate(reading: Reading, i: int) -> bool:
    """Whether a verb of being stands before word `i` in its clause, whose predicate it is then: `بات الفريق مطالبا بالفوز`."""
    lo, _ = reading.sentence_of(i)
    for k in range(i - 1, max(lo, i - _PREDICATE_WITHIN) - 1, -1):
        word = reading.words[k]
        if word in "،,:؛." or "that" in reading.tags(k):
            return False
        if word in _BEING or word.lstrip("وفس") in _BEING:
            return True
    return False


def _is_number(reading: Reading, k: int) -> bool:
    """Whether word `k` counts what follows (`16 متهما`, `خمسة متهمين`): then that is a noun."""
    return reading.words[k][0].isdigit() or reading.words[k] in number_words()


def _blaming_participle(
    reading: Reading, i: int, clitic: int, form: CueForm, at: int, stop: int
) -> Found | None:
    """`محمّلا الحكومة مسؤولية ما حدث`: who is blamed, then the noun; the content begins with the blamed."""
    near = reading.words[at + 1 : min(stop, at + BLAME)]
    if light_nouns(form.frames).keys().isdisjoint(near) or not _is_accusative(reading, i):
        return None
    if at not in reading.quote_at and noun_phrase(reading, at, stop).end == at:
        return None
    return Found(i, i + 1, form, clitic, "object", at, gap=(at, at), rule="participle+object")


def _begins_object(reading: Reading, k: int) -> bool:
    """Whether word `k` is sure to begin the object of the participle before it: `نافيا مقتل`, `معتبرا إياه`."""
    word = reading.words[k]
    return (
        k in reading.mention_at
        or word.startswith("ال")
        or word in _POINTING
        or is_act(word)
        or is_event(reading, k)
    )


def _is_accusative(reading: Reading, i: int) -> bool:
    word = reading.words[i]
    if word.endswith("ه"):
        written = reading.original(i).rstrip("\u064b\u064c\u064d").endswith("ة")
        return written or _leads_to_clause(reading, i + 1)  # `موضحه أن`
    return word.endswith(("ا", "ين", "ات"))


def _leads_to_clause(reading: Reading, k: int) -> bool:
    """Whether a clause with أن begins at word `k`, or behind the preposition there."""
    near = range(k, min(k + 2, len(reading)))
    return any("that" in reading.tags(j) for j in near) and (
        "that" in reading.tags(k) or "preposition" in reading.tags(k)
    )
