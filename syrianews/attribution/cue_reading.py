"""From a word to the attribution it carries: which reading of a cue form fits the place where it stands."""

from __future__ import annotations

from functools import cache, lru_cache

from ..lexicons import lexicon as table
from ..text import fold
from .adverbs import is_cognate
from .anonymity import hides_name
from .backward import (
    has_pointer,
    points_back,
    read_backward,
    read_of_head,
    tells_before,
    tells_quotation,
)
from .carried import read_passed_on
from .concord import UPON_IT
from .cues import CueForm
from .frames import Found
from .homographs import PROMISES, promises, takes_it_for
from .intentions import INTENDS, is_due, is_supposed
from .issued import only_came_out, read_text
from .learned import LEARNS, read_learned
from .light_verbs import read_light_verb
from .negated_cues import is_excepted, is_negated
from .no_comments import DENIES, leaves_open, read_no_comment
from .nominal import read_masdar
from .other_cues import arrives
from .participles import read_participle
from .reading import Reading
from .relays import MAY_RELAY, read_bare_relay
from .shapes import is_definite, is_possessed
from .subjects import WHAT, is_speaker
from .things import is_shown_by_thing, quotes_scripture, speaks_of_any
from .traits import cues_that
from .verbs import read_verb
from .wordlists import PRONOUNS, source_nouns

_IMPERSONAL = frozenset(("ذكر", "اعتقد", "اشتبه", "توقع", "رجّح", "ظن", "خشي", "افترض", "زعم", "فهم"))
"""Verbs whose unvowelled imperfect without a subject is read as a passive: `يُذكر أن`, `يُعتقد أن`."""
_FOUND_IN, _REPEATS = "ورد", "ردّد"
"""What is found in a text, and what in the letters of `she repeats` goes around: `تردد أن`."""
_OWNS_UP = cues_that("owns_up")
_PUBLISHES = cues_that("publishes")
_ALSO_I = frozenset(("اعتقد", "اعتبر", "افترض", "استغرب", "استبعد"))
"""Verbs whose perfect, unvowelled, is also `I think`: inside a quotation it is the speaker's own."""
_IN = frozenset(("في", "فيه", "فيها"))
"""What follows ورد where it is `to be found` and not و with ردّ."""
_BEFORE_VERBS = frozenset(map(fold, "قد وقد فقد إذ لم لن ولم ولن".split()))
"""Particles that only a verb follows."""
_WHO = frozenset(map(fold, "الذين والذين اللواتي اللاتي اللذين اللتين اللذان اللتان".split()))
"""Relative pronouns of many, whose verb is plural where they are its subject (`الذين يعتقد أنهم`: somebody believes)."""
_NAMES_FOLLOW = frozenset(map(fold, "آل بن ابن أنا نحن".split()))
"""Behind them stands a name, whatever it looks like (`آل فايد`), or what the speaker of a quotation says of himself (`أنا آسف`)."""
_ASKING = "هل"
"""Behind it somebody is asked what he says, and has not said it."""
_COMES = frozenset(
    map(
        fold,
        "عاد عادت عادوا خرج خرجت خرجوا ظهر ظهرت أطل أطلت سارع سارعت رجع رجعت جاء جاءت وقف وقفت حضر حضرت صعد صعدت نزل نزلت تقدم تقدمت".split(),
    )
)
"""Verbs of coming forward or back, to say something."""
_FARTHEST_COMING = 6
"""The farthest, in words, that such a verb stands before what it leads to."""
_I_HOPE = "آمل"
"""As a participle it would have an alif behind it (`آملا`)."""
_DAMMA, _SHADDA = "\u064f", "\u0651"
_CASE_ENDINGS = frozenset("\u064b\u064c\u064d")
"""The tanwin, which no verb has."""


def read_cue(reading: Reading, i: int) -> Found | None:
    """The attribution that word `i` carries, if it carries one."""
    if i in reading.named or "that" in reading.tags(i):
        return None
    if i and (reading.words[i - 1] in _NAMES_FOLLOW or reading.words[i - 1] == _ASKING):
        return None
    word = reading.words[i]
    if word in _fixed_names() and not _fixed_names()[word].isdisjoint(reading.words[i + 1 : i + 2]):
        return None
    clitic, forms = reading.lexicon.find(word, reading.original(i) if reading.lexicon.is_marked(word) else "")
    if forms and forms[0].lemma == "ورد" and not clitic and not _stands_in(reading, i):
        if arrives(reading, i):
            return None
        clitic, forms = reading.lexicon.find(reading.words[i][1:])
        clitic += 1
    if (
        forms
        and forms[0].lemma == PROMISES
        and word.startswith(PROMISES)
        and (_SHADDA in reading.original(i) or takes_it_for(reading, i))
    ):
        clitic, forms = reading.lexicon.find(word[1:], reading.original(i)[1:])  # `وعدّت الحركة القرار خطوة`
        clitic += 1
    if not forms and i and (reading.words[i - 1] in WHAT or reading.words[i - 1] in _BEFORE_VERBS):
        forms = reading.lexicon.verbs_with_pronoun(reading.words[i])
    if not forms and i + 1 < len(reading) and reading.lexicon.is_marked(word):
        forms = promises(reading, i)
    if not forms:
        return None
    if is_cognate(reading, i) or only_came_out(reading, i):
        return None
    negated = is_negated(reading, i)
    if forms[0].lemma == "رفض" and hides_name(reading, i, reading.sentence_of(i)[1]):
        return None
    if forms[0].lemma == "كشف" and i and hides_name(reading, i - 1, min(len(reading), i + 2)):
        return None  # `رفض كشف اسمه`
    for form in forms:
        passed_on = read_passed_on(reading, i, clitic, form)
        if passed_on is not None:
            return passed_on
    for form in plausible(reading, i, forms):
        found = _read(reading, i, clitic, form, negated)
        if found is not None and not _is_rather_passive(reading, found, forms):
            if found.clitic and found.order == "SV" and speaks_of_any(reading, found):
                found.source, found.order = None, "dropped"  # `لم يعط أية أسماء وأكد أن`
            mute = is_shown_by_thing(reading, found) or speaks_of_any(reading, found)
            mute = mute or (word[0] == "ل" and clitic == 1 and not _comes_to_say(reading, found))
            return None if mute or quotes_scripture(reading, found) else found
    return None


def _comes_to_say(reading: Reading, found: Found) -> bool:
    """Whether a verb behind ل has words of its own, or a speaker comes forward to tell of something: `عاد الرئيس ليؤكد دعم بلاده`, not `فاز الفريق ليؤكد جدارته`."""
    if found.form.pos != "verb" or found.frame not in ("object", "prep"):
        return True
    lo, _ = reading.sentence_of(found.first)
    near = range(max(lo, found.first - _FARTHEST_COMING), found.first)
    return any(reading.words[k].lstrip("وف") in _COMES for k in near)


def _begins_with_damma(form: CueForm) -> bool:
    """Whether the active imperfect of a verb begins with a damma as its passive does: `يُعلن`, `يُحذّر`, `يُهاجم`."""
    derived = form.lemma[0] == "أ" or _SHADDA in form.lemma or form.lemma[1] == "ا"
    return form.tense in ("imperfect", "future", "jussive") and derived


def _is_rather_passive(reading: Reading, found: Found, forms: tuple[CueForm, ...]) -> bool:
    """Whether a verb with a damma on its prefix, nobody who does it and no clause is one of those that are passive in these letters: `يُعلن غدا عن النتائج`."""
    form = found.form
    alone = found.order == "dropped" and found.frame in ("prep", "object") and form.pos == "verb"
    if not alone or form.voice != "active" or not _begins_with_damma(form):
        return False
    return _DAMMA in reading.original(found.first)[:4] and any(f.voice == "passive" for f in forms)


def _stands_in(reading: Reading, i: int) -> bool:
    """Whether `ورد` says that something stands in a text (`ورد في`, `ورد أن`), and is no `رد` behind و."""
    behind = i + 1
    return behind < len(reading) and (reading.words[behind] in _IN or reading.original(behind) == "أن")


@cache
def _fixed_names() -> dict[str, set[str]]:
    """The first words of names of two words that look like a cue and what it governs, to the second ones: `وعد بلفور`."""
    found: dict[str, set[str]] = {}
    for row in table("guards"):
        first, *rest = fold(row["phrase"]).split()
        found.setdefault(first, set()).update(rest if len(rest) == 1 else ())
    return found


def plausible(reading: Reading, i: int, forms: tuple[CueForm, ...]) -> list[CueForm]:
    """The readings that person, pronoun and vowel signs leave, no-comments first."""
    speaks = also_i = False
    for form in forms:
        speaks = speaks or (form.person == 1 and form.tense == "imperfect")
        also_i = also_i or form.lemma in _ALSO_I
    inside = (speaks or also_i) and reading.quotation_around(i) is not None
    quoted = speaks and inside
    written = reading.original(i)
    if written == _I_HOPE:
        return []
    passive, begins = _DAMMA in written[:4], written.lstrip("وف")[:1]
    no_verb = quoted or not _CASE_ENDINGS.isdisjoint(written)
    noun_like = begins == "إ"  # `إعلان`; `إعتبرت` is careless
    left = []
    for form in forms:
        verb = form.pos == "verb"
        if form.person in (1, 2) or (verb and no_verb) or (verb and speaks and _written_as_i(written, form)):
            continue
        if inside and verb and form.tense == "perfect" and form.lemma in _ALSO_I and form.gender == "m":
            continue
        if verb and begins == "آ" and not form.lemma.startswith("آ"):
            continue  # `آمل أن`: I do
        no_perfect = written.endswith("ي") and not (form.suffix and written.endswith("ني"))
        if (
            verb
            and form.tense == "perfect"
            and (no_perfect or (noun_like and not form.lemma.startswith("ا")))
        ):
            continue
        if form.suffix and not _takes_pronoun(reading, i, written, form):
            continue
        active = form.voice != "passive" and not _begins_with_damma(form)
        if verb and passive and active and any(f.voice == "passive" for f in forms):
            continue
        left.append(form)
    if len(left) > 1 and left[0].pos == "participle" and reading.words[i].endswith("ات"):
        left.sort(
            key=lambda form: form.pos == "participle"
        )  # `مطالبات بالإصلاح`, rather than women who demand
    elif len(left) > 1:
        left.sort(key=lambda form: not form.frames & {"comment", "negated"})
    return left


def _takes_pronoun(reading: Reading, i: int, written: str, form: CueForm) -> bool:
    """Whether the pronoun that a reading of word `i` has can be there: one of a verb's object, or of whose a verbal noun is."""
    if form.pos == "masdar" and reading.words[i].endswith(("ي", "نا")):
        return False
    if form.pos == "verb":
        intransitive = form.lemma in INTENDS or form.frames.isdisjoint(("addressee", "object"))
        if intransitive and not has_pointer(reading, i):
            return False
        if written.endswith("نا") and "addressee" not in form.frames:
            return False  # `توقعنا ذلك`: we did
    return form.cue_class == "accuse" or not written.endswith("ة")  # `تهمة` is both


def _written_as_i(written: str, form: CueForm) -> bool:
    """Whether the hamza says "I" (`أعتقد`) where the third person has none (`اعتقد`)."""
    return form.tense == "perfect" and written.lstrip("وف").startswith("أ") and form.lemma.startswith("ا")


def _read(reading: Reading, i: int, clitic: int, form: CueForm, negated: bool) -> Found | None:
    """The attribution of the cue at word `i`, by its part of speech.

    The first reading that applies stands. Of a finite verb, first what makes it none (an order, what somebody should do), then readings
    that need more around it than a subject and words (a pronoun that points back, no comment, a noun that carries the sense, a text, a
    relay), and last the plain verb, which would take nearly anything for its subject.
    """
    if form.pos == "participle" and form.cue_class == "urge" and hides_name(reading, i, len(reading)):
        return None
    if form.pos == "participle" and _has_noun(form.frames) and "addressee" not in form.frames:
        return read_light_verb(reading, i, clitic, form)
    if form.pos == "participle":
        return read_participle(reading, i, clitic, form)
    if form.pos == "masdar":
        return read_masdar(reading, i, clitic, form)
    if form.pos == "noun":
        return read_text(reading, i, clitic, form)
    if form.pos != "verb":
        return None
    due = form.tense == "imperfect" and is_due(reading, i)
    if due or (form.tense == "jussive" and not negated) or is_supposed(reading, i, form):
        return None
    if points_back(reading, i, form):
        return read_backward(reading, i, form)
    of_head = read_of_head(reading, i, clitic, form) if form.suffix else None
    if of_head is not None or (form.suffix and form.lemma in _OWNS_UP and "relative" in reading.tags(i - 1)):
        return of_head
    if form.frames & {"comment", "negated"}:
        return read_no_comment(reading, i, clitic, form, negated)
    if negated and form.lemma in DENIES:
        if leaves_open(reading, i):
            return None
        form = form._replace(cue_class="opinion", polarity="assert")
    if negated and form.cue_class != "opinion" and not is_excepted(reading, i):
        return None
    if _has_noun(form.frames):
        return read_light_verb(reading, i, clitic, form)
    if form.lemma == LEARNS:
        learned = read_learned(reading, i, clitic, form)
        if learned is not None or reading.words[i][clitic:] == LEARNS:
            return learned
    told = (
        read_text(reading, i, clitic, form)
        or tells_before(reading, i, form)
        or tells_quotation(reading, i, clitic, form)
    )
    if told is not None:
        return told
    relay = read_bare_relay(reading, i, clitic, form) if form.lemma in MAY_RELAY else None
    found = read_verb(reading, i, clitic, form) if relay is None else relay
    if found is None or _is_own_body(reading, found) or _is_published(reading, found):
        return None
    if not (_is_impersonal(found) or _goes_around(reading, found)):
        return found
    speaks = found.source is not None and is_speaker(reading, found.source)
    if found.order == "SV" and reading.clitic(i - 1, "بل") and not is_definite(reading.words[i - 1]):
        speaks = False  # `أصيبوا بقصف يرجح أنه روسي`
    of_many = found.order == "relative" and reading.words[i - 1] in _WHO
    somebody = speaks and found.order in ("SV", "relative") and _is_thought_of(reading, found)
    if somebody or found.order == "dropped" or of_many or (found.order in ("SV", "relative") and not speaks):
        found.source, found.order = None, "none"
    return found


def _is_own_body(reading: Reading, found: Found) -> bool:
    """Whether the speaker of a quotation speaks in it for the body that is his own: `"تؤكد قواتنا جاهزيتها"`."""
    if found.source is None or reading.quotation_around(found.first) is None:
        return False
    word = reading.words[found.source.first]
    if not word.endswith("نا"):
        return False
    stem = word.removesuffix("نا")
    noun = source_nouns().get(stem) or source_nouns().get(stem.removesuffix("ت") + "ه")
    return noun is not None and noun.type == "institution"


def _is_published(reading: Reading, found: Found) -> bool:
    """Whether the text before a verb of publishing is what was published: `مقطع نشر على صفحة "النبع"`."""
    if found.form.lemma not in _PUBLISHES or found.order != "SV" or found.source is None:
        return False
    noun = reading.noun(found.source.first)
    return noun is not None and noun.type == "document"


def _is_thought_of(reading: Reading, found: Found) -> bool:
    """Whether what stands before the verb is what others think it of: an indefinite person, the head of a relative clause, or a text.

    `رجل يعتقد أنه محتجز`, `شخص يشتبه بارتكابه جريمة`, `المهاجم الذي يعتقد أنه قتل`, `الفيديو يعتقد أنه قديم`
    """
    source = found.source
    assert source is not None
    told = found.frame == "that" and reading.words[found.body - 1].endswith(PRONOUNS)
    noun = reading.noun(source.first)
    if told and (found.order == "relative" or (noun is not None and noun.type == "document")):
        return True
    told = told or (found.frame == "prep" and is_possessed(reading, found.body))
    return told and not source.definite and source.mention is None and source.end == found.first


@lru_cache(maxsize=1000)
def _has_noun(frames: frozenset[str]) -> bool:
    """Whether the cue has a noun that belongs to it in one of its frames."""
    return any(frame.startswith(("light:", "object:")) for frame in frames)


def _goes_around(reading: Reading, found: Found) -> bool:
    """Whether nobody is said to say what is only heard or found somewhere: `وتردد أن السوق ستغلق`, `وورد أن السوق مغلقة`, but `وورد فيه أن`."""
    form = found.form
    if found.order != "dropped" or found.frame != "that" or form.pos != "verb" or form.suffix:
        return False
    if form.lemma == _FOUND_IN:
        return not any(word in UPON_IT for word in reading.words[found.end : found.body])
    return form.lemma == _REPEATS and (form.gender, form.number) == ("f", "s")


def _is_impersonal(found: Found) -> bool:
    form = found.form
    if form.voice == "passive":
        return True
    return (
        form.lemma in _IMPERSONAL
        and form.tense == "imperfect"
        and (form.gender, form.number) == ("m", "s")
        and found.frame in ("that", "prep")
    )
