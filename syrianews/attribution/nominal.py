"""Nominal cues: circumstantial participles (`مشيراً إلى أن`), verbal nouns (`قولهم إن`, `اتهامات من X بأن`), light verbs and no-comments."""

from __future__ import annotations

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .adverbials import skip_adverbials, skip_adverbs
from .concord import Phrase
from .cues import CueForm, CueLexicon
from .frames import Found, find_frame, governed_prepositions
from .objects import has_pronoun_before
from .phrase_parts import ends_phrase
from .phrases import noun_phrase
from .reading import Reading
from .shapes import EVENTS, MASDAR, begins_event, is_definite, looks_verbal, without_pronoun
from .subjects import can_be_source, is_speaker, subject_before
from .wordlists import bare, number_words, weak_source_nouns

_ABOUT = frozenset(map(fold, "بشأن حول عن بخصوص حيال إزاء".split()))
_NOMINAL = frozenset(("accuse", "urge", "pledge", "claim", "opinion"))
"""Classes of cues that news writes as nouns with a preposition (`اتهامات بـ`, `دعوات إلى`)."""
_CHARGE = frozenset(map(fold, "تهمة بتهمة بتهم".split()))
"""Forms of the noun that a charge stands behind as genitive."""
_BLAME = 15
"""The farthest, in words, that the noun of a blame may stand behind its verb."""
_BEFORE_MASDAR = frozenset(map(fold, "تم جرى مع".split()))
"""Words before a verbal noun with the article that reports: `تم التأكيد أن`, `مع الإشارة إلى أن`."""
_POINTING = frozenset(map(fold, "ذلك هذا هذه تلك إياه إياها إياهم".split()))
"""Pronouns and demonstratives that a participle takes as its object: `معتبراً ذلك تقدماً`."""
_PURPOSE = frozenset(map(fold, "هدف أجل غية غرض لغرض لأجل".split()))
"""Nouns of purpose: what is only meant to be said is no report (`بهدف اتهام الخصوم بـ`)."""
_OF_DEGREE = frozenset(
    map(
        fold,
        "الكامل التام المطلق القاطع الشديد العميق البالغ الصريح الواضح الدائم المستمر القوي الثابت".split(),
    )
)
"""Adjectives of how firm a stance is."""
_FROM = frozenset(map(fold, "من عن".split()))


def read_participle(
    reading: Reading, i: int, clitic: int, form: CueForm, lexicon: CueLexicon
) -> Found | None:
    """A circumstantial participle: `مشيراً إلى أن`, `مؤكدة استعداد بلادها`, and the attribute in `الرأي القائل بأن`."""
    lo, stop = reading.sentence_of(i)
    word = reading.words[i]
    if word.startswith("ال"):
        if form.lemma != "قال" or i + 2 >= stop or "that" not in reading.tags(i + 1):
            return None
        return Found(i, i + 1, form, 0, "that", i + 2, order="none", rule="participle as attribute")
    if i > lo and form.cue_class == "accuse" and _is_number(reading, i - 1):
        return None
    opens = bool(clitic) or i == lo or reading.words[i - 1] in "،,-–—)"
    if not _is_accusative(reading, i):
        return None
    at = skip_adverbs(reading, i + 1, stop)
    accuses = "addressee" in form.frames and word.endswith("ا")
    reach = 25 if accuses else 12
    frame, body, letters = find_frame(reading, at, min(stop, at + reach), form, lexicon)
    governs = opens or (word.endswith("ا") and at < stop and _begins_object(reading, at))
    if any(f.startswith("object:") for f in form.frames):
        return _blaming_participle(reading, i, clitic, form, at, stop, lexicon)
    takes_object = governs and not form.strict and "object" in form.frames and at < stop
    described = frame and at < stop and reading.words[at] in _POINTING and "object" in form.frames
    if described and form.cue_class == "opinion":
        frame, body, letters = "object", at, 0
    if frame in ("", "prep", "quote") and takes_object and body != at and not ends_phrase(reading, at):
        phrase = noun_phrase(reading, at, stop, lexicon)
        if phrase.end > phrase.first:
            frame, body, letters = "object", at, 0
    elif not frame and takes_object and reading.words[at] in _POINTING:
        frame, body, letters = "object", at, 0
    if not frame or body - at > (reach if accuses else 10):
        return None
    if not opens and frame != "object" and body - at > (reach if accuses else 2):
        return None
    if (
        form.strict
        and not opens
        and not (word.endswith("ا") and (frame == "that" or body - at > 1 or body in reading.quote_at))
    ):
        return None
    if frame in ("prep", "that") and "addressee" in form.frames:
        phrase = noun_phrase(reading, at, body, lexicon)
        if phrase.end > phrase.first:
            body, letters = phrase.first, 0
    found = Found(i, i + 1, form, clitic, frame, body, letters, gap=(at, body), rule=f"participle+{frame}")
    if form.cue_class == "accuse" and frame == "prep" and body == at and has_pronoun_before(reading, i):
        found.order = "none"  # `إنها متهمة بـ`: somebody accuses her
    return found


def _is_number(reading: Reading, k: int) -> bool:
    """Whether word `k` counts what follows (`16 متهما`, `خمسة متهمين`): then that is a noun."""
    return reading.words[k][0].isdigit() or reading.words[k] in number_words()


def _blaming_participle(
    reading: Reading, i: int, clitic: int, form: CueForm, at: int, stop: int, lexicon: CueLexicon
) -> Found | None:
    """`محمّلا الحكومة مسؤولية ما حدث`: who is blamed, then the noun; the content begins with the blamed."""
    nouns = {f.split(":", 1)[1]: "" for f in form.frames if f.startswith("object:")}
    hit = any(_light_noun(reading, k, stop, nouns) for k in range(at + 1, min(stop, at + _BLAME)))
    if not hit or noun_phrase(reading, at, stop, lexicon).end == at or not _is_accusative(reading, i):
        return None
    return Found(i, i + 1, form, clitic, "object", at, gap=(at, at), rule="participle+object")


def _begins_object(reading: Reading, k: int) -> bool:
    """Whether word `k` is sure to begin the object of the participle before it: `نافيا مقتل`, `معتبرا إياه`."""
    word = reading.words[k]
    return (
        k in reading.mention_at
        or word.startswith("ال")
        or word in EVENTS
        or word in _POINTING
        or bool(MASDAR.match(word))
    )


def _is_accusative(reading: Reading, i: int) -> bool:
    word = reading.words[i]
    if word.endswith("ه"):
        return reading.original(i).rstrip("\u064b\u064c\u064d").endswith("ة")
    return word.endswith(("ا", "ين", "ات"))


def read_masdar(reading: Reading, i: int, clitic: int, form: CueForm, lexicon: CueLexicon) -> Found | None:
    """A verbal noun: `قولهم إن`, `تأكيد الوزير أن`, `وعود المسؤولين بـ`, `اتهامات من معارضيه بأنه`."""
    _, stop = reading.sentence_of(i)
    found = Found(i, i + 1, form, clitic, "")
    if form.suffix:
        frame, body, letters = _behind_pronoun(reading, i + 1, stop, form, lexicon)
    else:
        frame, body, letters = _behind_noun(reading, found, stop, lexicon)
    if not frame:
        return None
    found.frame, found.body, found.body_letters, found.rule = frame, body, letters, f"noun+{frame}"
    return found


def _behind_pronoun(
    reading: Reading, at: int, stop: int, form: CueForm, lexicon: CueLexicon
) -> tuple[str, int, int]:
    """The frame of a verbal noun whose pronoun is the speaker: `قوله إن`, `ترحيبها باتفاقية`, `رفضهم أي تفاوض`."""
    start = _behind_adjective(reading, skip_adverbs(reading, at, stop), stop)
    frame, body, letters = find_frame(reading, start, min(stop, at + 25), form, lexicon)
    predicated = frame == "quote" and form.number == "p"
    if frame == "that" or (frame in ("quote", "colon") and body - at <= 3 and not predicated):
        return frame, body, letters
    if frame == "prep" and body - start <= 1 and form.cue_class in _NOMINAL - {"accuse"}:
        return frame, body, letters
    return ("object", start, 0) if _takes_event(reading, start, stop, form) else ("", -1, 0)


def _behind_noun(reading: Reading, found: Found, stop: int, lexicon: CueLexicon) -> tuple[str, int, int]:
    """The frame of a verbal noun without a pronoun, with the speaker as genitive or behind من, or with nobody."""
    form, at = found.form, found.end
    if reading.words[found.first - 1].removeprefix("ب") in _PURPOSE and found.first:
        return "", -1, 0
    if at < stop and reading.words[at] in _FROM and "prep:" + reading.words[at] not in form.frames:
        at += 1
    phrase = noun_phrase(reading, at, stop, lexicon, governed_prepositions(form))
    named = (
        phrase.end > phrase.first and is_speaker(reading, phrase) and not _has_article(reading, found, phrase)
    )
    plural = form.number == "p" and form.cue_class in _NOMINAL
    start = _behind_adjective(reading, phrase.end, stop) if named else found.end
    frame, body, letters = find_frame(reading, start, min(stop, start + 4), form, lexicon)
    if _leads_to_words(reading, found.first) and frame in ("that", "colon", "quote"):
        found.order = "dropped"
        return frame, body, letters
    if frame == "quote" and not plural:
        frame = ""
    if frame == "prep" and form.cue_class not in _NOMINAL - {"opinion"}:
        frame = ""
    accuses = form.cue_class == "accuse" and form.number == "s" and frame == "prep" and at == found.end
    if named and accuses:
        accused = next((k for k in range(phrase.first + 1, phrase.end) if k in reading.mention_at), 0)
        if accused and reading.words[accused][0] == "ل" and reading.clitic(accused, "ل"):
            phrase.end = accused
            found.source, found.order = phrase, "VS"
            return frame, accused, 1
        found.order = "none"
        return frame, phrase.first, 0
    if named:
        found.source, found.order = phrase, "VS"
        if frame:
            return frame, body, letters
        start = skip_adverbials(reading, start, stop, lexicon)
        behind = _object_behind(reading, start, stop, form)
        return behind if behind[0] else _about(reading, form, phrase, stop)
    if found.clitic and reading.words[found.first].startswith("لل") and frame == "prep" and body - start <= 1:
        found.order = "dropped"
        return frame, body, letters
    if reading.words[found.first] in _CHARGE and start < stop:
        found.order = "none"
        return ("object", start, 0) if _begins_charge(reading, start) else ("", -1, 0)
    found.order = "none"
    if (
        form.cue_class == "claim"
        and plural
        and start + 1 < stop
        and not is_definite(reading.words[found.first])
    ):
        about = reading.words[start] in _ABOUT
        if reading.words[start][0] == "ب" and reading.clitic(start, "ب"):
            return "prep", start, 1
        if about or begins_event(reading, start) or is_definite(reading.words[start]):
            return "object", start + about, 0
    if frame == "that" and body - start <= 2 and (plural or _is_act_of_saying(reading, found.first)):
        return frame, body, letters
    if frame == "prep" and body - start <= (2 if plural else 1) and not _has_verb(start, body, reading):
        before = (
            subject_before(reading, found.first, form._replace(gender=""), lexicon) if found.clitic else None
        )
        if before is not None and not _is_text(reading, before[0]):
            found.source, found.order = before
        return frame, body, letters
    return "", -1, 0


def _has_article(reading: Reading, found: Found, phrase: Phrase) -> bool:
    """Whether a verbal noun with the article stands right before an indefinite noun, which then is no genitive: `أدى القسم سفيرا`."""
    word = reading.words[phrase.first]
    return (
        phrase.first == found.end
        and reading.words[found.first].startswith("ال")
        and phrase.first not in reading.mention_at
        and not word.startswith("ال")
    )


def _behind_adjective(reading: Reading, k: int, stop: int) -> int:
    """The word behind an adjective of the verbal noun, where what it governs follows: `رفض القاهرة التام لـ`, `دعمها الكامل لـ`."""
    return k + 1 if k + 1 < stop and reading.words[k].removesuffix("ه") in _OF_DEGREE else k


def _has_verb(start: int, end: int, reading: Reading) -> bool:
    """Whether a word between a verbal noun and its preposition is never seen with the article: a verb (`تهديدات تحيط بالبلاد`), no adjective."""
    count = Vocabulary.default().count
    return any(
        count(w) and not count("ال" + w) and not reading.tags(k)
        for k, w in enumerate(reading.words[start:end], start)
        if k not in reading.named and not w.startswith("ال")
    )


def _is_text(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is a text that somebody gave, got or spoke of (`تلقت بلاغا`, `انتقدت الخطة`)."""
    noun = reading.noun(phrase.first) or weak_source_nouns().get(bare(reading.words[phrase.first]))
    return noun is not None and noun.type == "document"


def _leads_to_words(reading: Reading, i: int) -> bool:
    """Whether a verbal noun behind a preposition only leads to what is said: `اكتفى بالقول`, `خلص إلى القول`."""
    word = reading.words[i]
    return word.endswith("القول") and (word[0] == "ب" or reading.words[i - 1] == "الي")


def _begins_charge(reading: Reading, k: int) -> bool:
    """Whether the charge behind `تهمة` begins at word `k`: a quotation, a verbal noun, or behind `بتهمة` any noun (`بتهمة قتل زوجته`)."""
    word = reading.words[k]
    if k in reading.quote_at or MASDAR.match(word.removeprefix("ال")):
        return True
    noun = word.isalpha() and not reading.tags(k) and not looks_verbal(reading, k)
    return noun and reading.words[k - 1] == "بتهمه"


def _object_behind(reading: Reading, k: int, stop: int, form: CueForm) -> tuple[str, int, int]:
    """The object of a verbal noun: another verbal noun, or what ل marks as object (`رفضه للقرار`, `تأييد لندن لبقائه`)."""
    if _takes_event(reading, k, stop, form):
        return "object", k, 0
    stance = form.cue_class in ("opinion", "deny") and "object" in form.frames
    if stance and k < stop and reading.words[k][0] == "ل" and reading.clitic(k, "ل"):
        return "prep", k, 1
    return "", -1, 0


def _takes_event(reading: Reading, k: int, stop: int, form: CueForm) -> bool:
    """Whether what a verbal noun speaks of begins at word `k`, itself a verbal noun: `إعلان الوزير تنفيذ`, `رفضهم دخول`."""
    if "object" not in form.frames or k >= stop or k in reading.mention_at:
        return False
    word = reading.words[k].removeprefix("ال")
    return word in EVENTS or bool(MASDAR.match(word)) or bool(MASDAR.match(without_pronoun(word)))


def _is_act_of_saying(reading: Reading, i: int) -> bool:
    lo, _ = reading.sentence_of(i)
    return i > lo and reading.words[i].startswith("ال") and reading.words[i - 1].lstrip("و") in _BEFORE_MASDAR


def _about(reading: Reading, form: CueForm, phrase: Phrase, stop: int) -> tuple[str, int, int]:
    """`تصريحات الرئيس بشأن`: statements of a named speaker about something."""
    named = phrase.mention is not None or phrase.person
    if (
        form.cue_class in ("say", "urge")
        and form.number == "p"
        and named
        and phrase.end + 1 < stop
        and reading.words[phrase.end] in _ABOUT
    ):
        return "prep", phrase.end + 1, 0
    return "", -1, 0


def read_light_verb(
    reading: Reading, i: int, clitic: int, form: CueForm, lexicon: CueLexicon
) -> Found | None:
    """`قدمت تعهداً بـ`, `وجّهت جهات الاتهامات لـ`: the noun makes the cue; it belongs to it where it stands next to it."""
    nouns = {
        f.split(":", 1)[1]: f.split(":", 1)[0] for f in form.frames if f.startswith(("light:", "object:"))
    }
    _, stop = reading.sentence_of(i)
    at = skip_adverbs(reading, i + 1, stop)
    if "addressee" in form.frames:
        return _read_blame(
            reading, Found(i, i + 1, form, clitic, "object", rule="light verb"), at, stop, nouns, lexicon
        )
    subject = None
    noun = _light_noun(reading, at, stop, nouns)
    if not noun:
        phrase = noun_phrase(reading, at, stop, lexicon)
        for k in range(at + 1, min(phrase.end + 1, stop)):
            if _light_noun(reading, k, stop, nouns):
                phrase.end = k
                noun, subject = True, phrase
                break
    if not noun:
        return None
    k = subject.end if subject is not None else at
    behind = noun_phrase(reading, k, stop, lexicon, frozenset("بل"))
    body = skip_adverbials(reading, max(behind.end, k + 1), stop, lexicon)
    if body >= stop:
        return None
    letters, frame = 0, "object"
    if "that" in reading.tags(body):
        frame, body = "that", body + 1
    elif reading.words[body] in ("الي", "علي") and "that" in reading.tags(min(body + 1, stop - 1)):
        frame, body = "that", body + 2
    elif reading.words[body][0] in "بل" and len(reading.words[body]) > 2:
        letters, frame = 1, "prep"
    elif reading.words[body] in ("الي", "من", "علي", "ب", "ل"):
        frame, body = "prep", body + 1
    else:
        return None
    if body >= stop:
        return None
    found = Found(
        i, (at + 1) if subject is None else i + 1, form, clitic, frame, body, letters, rule="light verb"
    )
    if subject is not None and can_be_source(reading, subject):
        found.source, found.order = subject, "VS"
    else:
        preposed = subject_before(reading, i, form, lexicon)
        if preposed is not None:
            found.source, found.order = preposed
    return found


def _read_blame(
    reading: Reading, found: Found, at: int, stop: int, nouns: dict[str, str], lexicon: CueLexicon
) -> Found | None:
    """`حمّل الرئيس روسيا مسؤولية الهجوم`: who blames, then who is blamed, then the noun; the content begins with the blamed."""
    first = noun_phrase(reading, at, stop, lexicon)
    hit = next((k for k in range(at + 1, min(stop, at + _BLAME)) if _light_noun(reading, k, stop, nouns)), 0)
    if first.end == first.first or not hit:
        return None
    before = subject_before(reading, found.first, found.form, lexicon)
    if before is not None:
        (found.source, found.order), found.body = before, first.first
    elif is_speaker(reading, first) and first.end < hit:
        found.source, found.order, found.body = first, "VS", first.end
    else:
        return None
    return found


def _light_noun(reading: Reading, k: int, stop: int, nouns: dict[str, str]) -> bool:
    if k >= stop:
        return False
    word = reading.words[k].removeprefix("ال")
    return word in nouns or word.removesuffix("ا") in nouns or word.removesuffix("ات") in nouns
