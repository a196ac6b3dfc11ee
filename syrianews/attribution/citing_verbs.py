"""Citations with a verb: `وفق ما أكّده X`, `حسبما ذكرت X`, `كما قال X`, and what `كما نقلت X عن Y` passes on."""

from __future__ import annotations

from dataclasses import replace

from ..text import fold
from .adverbials import skip_adverbials, skip_adverbs
from .cited import names_source, quoted_source
from .concord import Phrase
from .cues import CueForm
from .frames import Found, find_frame, governed_prepositions
from .issued import issued_end
from .learned import LEARNS, LEARNT_FROM
from .phrases import noun_phrase
from .reading import Reading
from .shapes import is_event, is_possessed, without_pronoun
from .things import is_mute
from .traits import cues_that
from .wordlists import MANNER, PEOPLE

SAME_SPEAKER = "citation of the same speaker"
"""The rule of citations that leave out whom the text cites all along."""
_BRIDGES = frozenset(map(fold, "ما لما مما".split()))
_FINDS = frozenset(
    map(fold, "أحصى أحصت رصد رصدت وثق وثقت لاحظ لاحظت عاين عاينت شاهد شاهدت تحقق تحققت".split())
) | {"احصا"}
"""Verbs of finding out, without a pronoun, that make a citation behind `وفق ما` and no cue by themselves: `بحسب ما وثقته المنظمة`."""
_FOUND = CueForm(
    "وثّق", "disclose", "verb", 3, "", "", "perfect", "active", frozenset(), "assert", False, False
)
_LONGEST_OPENING = 5
"""The longest turn, in words, that a comma sets off at the head of a sentence."""
_BEHIND_VERB = frozenset(map(fold, "عنه عنها عنهم فيه فيها به بها له لها عبر".split()))
_HIS_TONGUE = (["لسانه"], ["لسانها"], ["لسانهم"])
_ON_WHAT, _BETWEEN = "على ما", "بين"
_ANSWERS = frozenset(
    map(
        fold,
        "رد ردت ردوا يرد ترد ردا الرد ردها رده علق علقت يعلق تعلق تعليقا تعليق تعليقه عقبت يعقب تعقيبا اعترض اعترضت يعترض يحتج احتجاجا اطلع اطلعت الاطلاع وافق وافقت يوافق الموافقة أجاب أجابت جوابا".split(),
    )
)
"""Verbs and nouns that govern على themselves."""
_BASED_ON = frozenset(map(fold, "بناء اعتمادا اعتماد استنادا اعتمد اعتمدت".split()))
"""The same right before على."""
_UPON = frozenset(map(fold, "على عليه عليها عليهم".split()))
_FAR_ANSWER = 10
"""The farthest, in words, that a verb of answering stands before `على ما`."""
_AS = cues_that("compares")
_QUOTES = cues_that("quotes_from")
_IN = frozenset(("في", "علي"))
_ABOUT = frozenset((fold("عن"),))
_LEADS_ON = frozenset(("ب", "الي"))
"""Prepositions of what the verb behind كما governs: `كما دعا المواطنين إلى الهدوء`."""
_LEADS = dict.fromkeys(cues_that("stands_in"), _IN) | {LEARNS: LEARNT_FROM}
"""What stands before the source of such verbs; before that of others عن may."""
_MARKS = frozenset("،,-–—()")
_TELLING = frozenset(("say", "assert", "claim", "disclose", "point", "cite"))
"""Classes of the verbs that make a citation behind كما; others keep their class (`كما حذّر فلان`)."""


def read_citing_verb(reading: Reading, cue: Found, stop: int) -> Found | None:
    """The citation that `cue` begins and a verb completes, if one does."""
    at = _verb_at(reading, cue, stop)
    verbs = _verbs(reading, at) if at < stop else ()
    if not verbs and at < stop and not cue.form.strict and without_pronoun(reading.words[at]) in _FINDS:
        verbs = (_FOUND,)
    if not verbs or (cue.form.lemma == _ON_WHAT and verbs[0].suffix and verbs[0].cue_class == "opinion"):
        return None  # `ردا على ما وصفه بالعدوان`: names something
    if cue.form.lemma == _ON_WHAT and _is_governed_by_answer(reading, cue.first):
        return None
    verb, form = verbs[0], cue.form
    if form.lemma in _AS and verb.cue_class not in _TELLING:
        if _opens_sentence(reading, cue) and governed_prepositions(verb) | (verb.frames & {"object"}):
            return None  # `كما رحب الوزير بالقرار`: he also welcomed it
        form = form._replace(cue_class=verb.cue_class)
    cue = replace(cue, form=form, end=at + 1)
    at = _behind_verb(reading, cue.end, stop)
    phrase = _speaker(reading, cue, at, stop, verb)
    own_medium = reading.words[at - 1] == "عبر" and is_possessed(reading, phrase.first)
    if own_medium or (phrase.end > phrase.first and _is_object(reading, phrase, verb, form)):
        phrase = Phrase(at, at)
    if phrase.end <= phrase.first:
        if form.lemma in _AS and not own_medium and _stands_apart(reading, cue, at, stop):
            return replace(cue, order="dropped", rule=SAME_SPEAKER)
        if form.strict or not (own_medium or _closes(reading, at, stop)):
            return None
        return replace(cue, order="dropped", rule=SAME_SPEAKER)
    if _is_governed(reading, phrase.first):
        return None
    phrase.end = _behind_name(reading, phrase, stop)
    if form.cue_class == "urge" and not _closes(reading, phrase.end, stop):
        return None  # `كما دعا الخبراء الحكومة على تسريع الإصلاح`
    phrase.end = issued_end(reading, phrase, stop)
    if form.strict and _is_comparison(reading, cue, phrase, stop, verb):
        return None
    found = replace(cue, source=phrase, order="VS", rule="citation with a verb")
    about = skip_adverbs(reading, phrase.end, stop)
    if about + 1 < stop and reading.words[about] in _ABOUT and _has_from(reading, about + 1, verbs):
        behind_it = noun_phrase(reading, about + 1, stop)
        found.relayed = behind_it if names_source(reading, behind_it) else None
    return found


def _is_governed_by_answer(reading: Reading, i: int) -> bool:
    """Whether `على ما` stands behind a verb or noun of answering in its clause, which governs it: `رد الوزير على ما قاله النائب`."""
    lo, _ = reading.sentence_of(i)
    for k in range(i - 1, max(lo, i - _FAR_ANSWER) - 1, -1):
        word = reading.words[k]
        if word in "،,:؛" or word in _UPON:
            return False  # `رد الجيش على القصف على ما قال متحدث`
        if k == i - 1 and word in _BASED_ON:
            return True  # `بناء على ما أعلنته الوزارة`
        if word in _ANSWERS or word.lstrip("وف") in _ANSWERS:
            return True
    return False


def _has_from(reading: Reading, k: int, verbs: tuple[CueForm, ...]) -> bool:
    """Whether عن before word `k` leads to the first source of a citation: behind verbs that pass on, or before people (`وفق ما ذكرته الوكالة عن مصادر`)."""
    if any(form.lemma in _QUOTES for form in verbs):
        return True
    noun = reading.noun(k)
    return noun is not None and noun.type in PEOPLE and not any("prep:عن" in form.frames for form in verbs)


def _verb_at(reading: Reading, cue: Found, stop: int) -> int:
    """The word at which the verb of a citation must stand, behind ما and auxiliaries; `stop` where there can be none."""
    at = cue.end
    if reading.words[at] in _BRIDGES:
        at += 1
    elif not cue.form.lemma.endswith("ما"):
        return stop
    while at < stop and "auxiliary" in reading.tags(at):
        at += 1
    return at


def _verbs(reading: Reading, at: int) -> tuple[CueForm, ...]:
    """The readings of word `at`, if it is a cue verb without و or ف."""
    if reading.words[at] == _BETWEEN:
        return ()  # `على ما بين مئة ومئتين`
    offset, forms = reading.lexicon.find(reading.words[at], reading.original(at))
    forms = forms or reading.lexicon.verbs_with_pronoun(reading.words[at])
    return forms if not offset and any(form.pos == "verb" for form in forms) else ()


def _behind_verb(reading: Reading, at: int, stop: int) -> int:
    """The word behind pronouns, days and adverbs that follow the verb, or على لسانه: where its subject stands."""
    while at < stop and (reading.words[at] in _BEHIND_VERB or reading.tags(at) & {"day", "adverb"}):
        at += 1 + (reading.words[at] in MANNER)
    on_tongue = reading.words[at : at + 1] == ["علي"] and reading.words[at + 1 : at + 2] in _HIS_TONGUE
    return at + 2 if on_tongue else at


def _speaker(reading: Reading, cue: Found, at: int, stop: int, verb: CueForm) -> Phrase:
    """The phrase at word `at` that may be the speaker, or behind the preposition before a text or a first source; empty where none is."""
    relays = _ABOUT if verb.cue_class == "cite" else frozenset()
    if cue.form.lemma in _AS:
        relays |= governed_prepositions(verb) & _LEADS_ON
    phrase = noun_phrase(reading, at, stop, relays)
    leads = _LEADS.get(verb.lemma, _ABOUT)
    of_topic = "prep:عن" in verb.frames and verb.cue_class != "cite"
    if phrase.end <= phrase.first and at < stop and reading.words[at] in leads and not of_topic:
        phrase = noun_phrase(reading, at + 1, stop)
    return phrase if phrase.end > phrase.first else quoted_source(reading, at, stop)


def _opens_sentence(reading: Reading, cue: Found) -> bool:
    """Whether a cue is the first word of its sentence: there كما mostly goes on with what somebody else does or says."""
    return cue.first == reading.sentence_of(cue.first)[0]


def _is_governed(reading: Reading, k: int) -> bool:
    """Whether ب or ل stands before word `k`: then it is of what or to whom somebody spoke."""
    word = reading.words[k]
    return word[0] in "بل" and (reading.clitic(k, "بل") or word == "ب")


def _is_comparison(reading: Reading, cue: Found, phrase: Phrase, stop: int, verb: CueForm) -> bool:
    """Whether كما and the like begin a clause that says something of its own, and cite nobody for the sentence: `كما أعلن الوزير أن …`."""
    end = phrase.end
    if verb.lemma in _QUOTES:  # `كما نقلت الوكالة أمس عن مصدر`
        about = skip_adverbs(reading, end, stop)
        if about + 1 < stop and reading.words[about] in _ABOUT:
            end = max(end, noun_phrase(reading, about + 1, stop).end)
    frame, _, _ = find_frame(reading, end, stop, verb)
    if frame and ((verb.suffix and verb.lemma in _QUOTES) or _interrupts(reading, cue)):
        return False  # `كما نقلته الوكالة، إن`: the pronoun is what it passes on
    if frame or cue.form.lemma != "كما":
        return bool(frame)
    described = phrase.end < stop and reading.words[phrase.end].startswith("ال")
    if described and cue.first > reading.sentence_of(cue.first)[0]:
        return False
    return not _ends_with_setting(reading, cue.first, end, stop, verb)


def _interrupts(reading: Reading, cue: Found) -> bool:
    """Whether nothing but its subject stands between the verb that opens the sentence and the citation, so that the clause behind it is what that verb says: `وأكد السفير، كما نقلت الوكالة، أن`."""
    lo, _ = reading.sentence_of(cue.first)
    comma = next(
        (k for k in range(lo, min(cue.first, lo + _LONGEST_OPENING)) if reading.words[k] in "،,"), lo
    )
    for k in sorted({lo, comma + 1}):  # `من جهته، أكد السفير، كما`
        if k + 1 >= cue.first or k + 1 in reading.quote_at:
            continue
        if not any(
            form.pos == "verb" and "an" in form.frames for form in reading.lexicon.find(reading.words[k])[1]
        ):
            continue
        end = noun_phrase(reading, skip_adverbs(reading, k + 1, cue.first), cue.first).end
        if end in (cue.first, cue.first - (reading.words[cue.first - 1] in _MARKS)):
            return True
    return False


def _ends_with_setting(reading: Reading, i: int, k: int, stop: int, verb: CueForm) -> bool:
    """Whether a citation with كما ends at word `k`, or behind a comma with the occasion of speech: `…، كما قال الناطق خلال مؤتمر صحفي.`"""
    if k >= stop or reading.words[k] in ".،,":
        return True
    marked = reading.words[i - 1] in _MARKS
    if marked and (
        reading.words[k] == reading.words[i - 1] or reading.words[i - 1 : k + 1 : k + 1 - i] == ["(", ")"]
    ):
        return True
    while k < stop and reading.tags(k) & {"day", "adverb"}:
        k += 1
    if k >= stop or reading.words[k] == ".":
        return True  # `… كما أعلنت الرئاسة ليل الاثنين.`
    if not marked or "object" in verb.frames:
        return False
    k = skip_adverbials(reading, k, stop)
    return k >= stop or reading.words[k] in ".،,"


def _is_object(reading: Reading, phrase: Phrase, verb: CueForm, form: CueForm) -> bool:
    """Whether the noun behind the verb of a citation is what its speaker said and not who: `كما أكدت دعمها`, `كما سيقدمون المساعدة`."""
    if not form.strict or phrase.first in reading.mention_at or reading.noun(phrase.first) is not None:
        return False
    in_text = reading.words[phrase.first - 1] == "في"  # `كما جاء في القرآن`
    thing = not in_text and is_mute(reading, phrase)  # `كما قدم العديد من الأعمال`
    return (
        thing or verb.number == "p" or is_event(reading, phrase.first) or is_possessed(reading, phrase.first)
    )


def _stands_apart(reading: Reading, cue: Found, k: int, stop: int) -> bool:
    """Whether nothing but the verb stands between two marks, so that the speaker is who speaks all along: `المصنع، كما قالوا، مهجور`."""
    i = cue.first
    if i == 0 or reading.words[i - 1] not in _MARKS or k >= stop or reading.words[k - 1].endswith("نا"):
        return False
    return reading.words[k] in _MARKS or reading.words[k] == "."


def _behind_name(reading: Reading, phrase: Phrase, stop: int) -> int:
    """The word behind the short name of an agency that no list knows, where the sentence ends with it: `كما ذكرت وكالة الأنباء المحلية نبأ.`"""
    k = phrase.end
    noun = reading.noun(phrase.first)
    outlet = noun is not None and noun.type in ("media", "agency")
    ends = outlet and k + 1 <= stop and k < stop and (k + 1 == stop or reading.words[k + 1] in ".،,")
    return k + 1 if ends and reading.words[k].isalpha() and not reading.tags(k) else k


def _closes(reading: Reading, k: int, stop: int) -> bool:
    """Whether a citation ends at word `k`, or goes on only with where and to whom: `وفق ما قال للصحفيين`."""
    return (
        k >= stop
        or reading.words[k] in "،,."
        or bool(reading.tags(k) & {"addressee", "preposition", "circumstance"})
        or reading.words[k].startswith("لل")
    )
