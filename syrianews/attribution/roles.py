"""Subject and object of a finite cue verb, and where what it says begins.

Where the content is itself a noun phrase (`نفت الرئاسة وجود تعاون`) subject and object stand side by side; definiteness, agreement and what the
nouns are tell them apart. `settle` asks in turn what the verb carries: a pronoun, a thing described, somebody addressed, an object, a clause.
"""

from __future__ import annotations

from .addressees import addressee, is_addressed_alone, is_asked_alone, person_spoken_of, shares_subject
from .adverbials import skip_adverbials
from .aimed import is_aimed
from .clause import Clause
from .concord import Phrase, gender_of_name
from .deeds import deed_before_quotation, shares_object
from .described import describes, describing, take_object
from .doers import TELLS_SOMEBODY, is_her_title, is_team, must_be_named, must_say, must_speak
from .frames import CHANTS
from .heads import OWN_WORDS, looks_issued
from .issued import STANDS_IN
from .names import rare_name_end, takes_name, unknown_name_end
from .objects import (
    PASSIVE,
    TAKES_FOR,
    before_slogan,
    can_open_object,
    goes_off,
    has_pronoun,
    has_pronoun_before,
    headed_by_event,
    is_accusative,
    is_act,
    is_apposition,
    is_asked_for,
    is_claim,
    is_epithet,
    is_medium,
    is_named_in_quotes,
    is_taken_for,
    is_unheard,
    is_what_it_is,
    is_wording,
    may_open_predicate,
    says_how,
    tells_manner,
)
from .phrase_words import SELF
from .phrases import noun_phrase
from .reading import Reading
from .shapes import NOMINATIVE, is_definite, is_full_plural
from .subjects import WHAT, agrees, can_be_source, is_speaker
from .texts_told import told_in
from .things import ESTIMATED, is_measured, is_said_again, is_spoken_of, tells_when
from .traits import cues_that
from .wordlists import DEMONSTRATIVES, number_words

_ASKS = cues_that("asks_to_act")
"""Verbs whose object is the one who is to act: the content begins with him (`دعا المجلس الأطراف إلى الهدوء`)."""
_MUST_ADDRESS = cues_that("must_address")
"""Verbs that always say to whom."""
_THANKS = cues_that("thanks")
"""Verbs that say to whom and for what in one: the content begins with the one addressed."""
_TAKES_PRONOUN = frozenset(("opinion", "deny", "urge", "accuse", "pledge", "claim"))
"""Classes of verbs whose object pronoun is what they speak of or to (`اعتبرتها`, `نفاه`, `حذره`)."""
_TOLD = frozenset({"that", "quote", "colon"})
"""Frames behind a verb with a pronoun for whom one speaks to: `سأله: "…"`."""
_FARTHEST_OBJECT = 12
"""How far behind the subject, in words, an object may begin that no comma sets off."""
_GOES_ON = frozenset({"auxiliary", "relative", "preposition", "negation"})
"""Classes of the words that tell more of the people before them: `موظفون كانوا في المبنى`."""
_NAMES_SOMETHING = TAKES_FOR | cues_that("names")
"""Verbs that say what something is: behind subject and pronoun stands their predicate (`تعتبرها بغداد غير قانونية`)."""


def settle(reading: Reading, clause: Clause) -> Phrase | None:
    """Decide frame and content of the clause; returns the subject behind the verb, if there is one."""
    form = clause.verb.form
    if clause.first is None or clause.of_that:
        return clause.first
    again = tells_when(reading, clause) or is_said_again(reading, clause)
    if again or tells_manner(reading, clause.first, form) or says_how(reading, clause.first.first):
        return None
    plural = form.number in ("p", "d")
    taken = plural or form.voice == "passive" or has_pronoun_before(reading, clause.verb.first)
    subject = None if taken else clause.first
    epithet = is_epithet(reading, clause.first)
    clause.first.unknown = clause.first.unknown or epithet
    if form.lemma in STANDS_IN:
        return subject
    if subject is not None and (
        not (
            epithet
            or agrees(reading, subject, form)
            or is_her_title(reading, clause)
            or must_speak(reading, clause)
            or is_team(reading, clause)
        )
        or (is_accusative(reading, subject) and not must_say(reading, clause, subject))
        or is_spoken_of(reading, clause, subject)
        or reading.words[subject.first] in SELF
    ):
        subject = None
    if form.lemma == ESTIMATED and clause.frame == "prep" and is_measured(reading, clause.first):
        take_object(clause, clause.first)
        clause.verb.order = "none"
        return None
    named = takes_name(reading, clause.first.first) and clause.body != clause.first.end
    if named and subject is not None and not subject.person:
        _name_behind(reading, clause, subject)
    if form.suffix:
        return _with_pronoun(reading, clause, subject)
    if describes(form):
        return describing(reading, clause, subject)
    if "addressee" in form.frames:
        return _addressing(reading, clause, subject)
    if "object" in form.frames:
        return _with_object(reading, clause, subject)
    lone = subject is None and not plural and form.voice != "passive" and clause.before is None
    if lone and not is_wording(reading, clause.first):
        clause.frame = ""
    if clause.before is not None and clause.frame != "that":
        return None if clause.body <= clause.first.first else subject
    return _extended(reading, clause, subject)


def _name_behind(reading: Reading, clause: Clause, subject: Phrase) -> None:
    """Take into the subject a name that no registry knows, between a title and an object: `يؤيد الطالب كيليون فيري موقف الجامعة`."""
    end = rare_name_end(reading, subject.end, min(clause.stop, subject.end + 3))
    two = end - subject.end == 2 or (end - subject.end == 3 and end in reading.quote_at)
    if two and is_definite(reading.words[end - 1]):
        if reading.original(subject.end).endswith("ة") and not gender_of_name(reading.words[subject.end]):
            return  # `ثمن أمين المدينة سلاسة التعاطي`
        end -= is_act(reading.words[end - 1])  # `تمنى مستشار السفير حمدان التوفيق`
    if "object" in clause.verb.form.frames and two:
        subject.end, subject.unknown = end, True
        if clause.second is not None and clause.second.first <= end:
            further = noun_phrase(reading, end, clause.stop)
            clause.second = further if further.end > further.first else None


def _extended(reading: Reading, clause: Clause, subject: Phrase | None) -> Phrase | None:
    """The subject with the phrase that leads from it into the frame: a further part of its name or role."""
    if subject is None or not OWN_WORDS.isdisjoint(reading.words[subject.end : subject.end + 1]):
        return subject  # `وتابع الوزير حديثه: "…"`
    if clause.frame in ("that", "colon", "quote", "prep") and takes_name(reading, subject.first):
        name_end = unknown_name_end(reading, subject.end, min(clause.stop, clause.body))
        if name_end > subject.end and not subject.person:
            subject.end, subject.unknown = name_end, True
            return subject
    if clause.close and clause.second is not None and not goes_off(reading, clause.second.first):
        if reading.words[clause.second.first] in DEMONSTRATIVES:
            return subject  # `اعتبر خبراء، هذا الأسلوب، بأنه`
        subject.end = clause.second.end
        if clause.second.first in reading.mention_at:
            subject.joints += clause.second.joints
        subject.person = subject.person or clause.second.person
    return subject


def _addressing(reading: Reading, clause: Clause, subject: Phrase | None) -> Phrase | None:
    """`اتهمت سوريا إسرائيل بـ`, `دعا الرئيس أنصاره إلى`: speaker and addressee."""
    form, first, second = clause.verb.form, clause.first, clause.second
    assert first is not None
    accuses = form.cue_class == "accuse" or form.lemma in _THANKS
    if form.lemma in _THANKS and clause.frame not in ("prep", "that"):
        return _with_object(reading, clause, subject)
    if subject is not None and second is not None and is_asked_alone(reading, clause.verb, subject, second):
        take_object(clause, second)
        return None
    wanted = accuses or form.lemma in _MUST_ADDRESS
    told = clause.frame in ("prep", "that")
    if subject is not None and clause.before is None and (told or form.lemma in _MUST_ADDRESS):
        second = clause.second = addressee(reading, first, second, accuses, wanted)
    if form.lemma in TELLS_SOMEBODY and clause.frame == "prep" and _asks_for_act(reading, clause, subject):
        return subject if clause.before is None else None
    if clause.frame not in ("prep", "that"):
        if is_aimed(reading, clause):
            take_object(clause, first)
            return None
        if _asks_for_act(reading, clause, subject) or clause.before is not None:
            return subject if clause.before is None else None
        return _extended(reading, clause, subject)
    shares = form.lemma in _ASKS and second is None and shares_subject(reading, clause.verb)
    if subject is not None and clause.before is None and not shares:
        if second is not None and second.first < clause.body:
            if accuses or form.lemma in _ASKS:
                clause.body, clause.letters = second.first, 0
            return subject
        if has_pronoun(reading, first) or is_addressed_alone(reading, first, clause.verb):
            subject = None  # `ودعا أنصاره إلى`
        elif not accuses:
            return subject
    left_out = (
        subject is None
        and clause.before is None
        and (
            clause.verb.clitic > 0
            or is_accusative(reading, first)
            or has_pronoun_before(reading, clause.verb.first)
            or told_in(reading, clause.verb.first)
        )
        and reading.words[first.first] not in number_words()
    )
    told = clause.before is not None and clause.before[1] == "SV"
    asked = form.lemma in _ASKS and (shares or left_out or told)
    if accuses or (asked and first.end <= clause.body):
        clause.body, clause.letters = first.first, 0
    return None


def _asks_for_act(reading: Reading, clause: Clause, subject: Phrase | None) -> bool:
    """`ناشد الوزير المجتمع الدولي التدخل`: behind the one addressed stands the verbal noun of what is asked for; take it as content."""
    form, first, second = clause.verb.form, clause.first, clause.second
    tells = form.lemma in TELLS_SOMEBODY or (form.cue_class == "urge" and "object" in form.frames)
    if not tells or first is None or second is None:
        return False
    act = second
    if clause.before is None:
        if subject is None:
            return False
        if clause.frame == "quote" and is_asked_for(reading, clause.body + 1):
            return True  # `ناشد الوزير الدول العربية "تجنب التصعيد"`
        start = skip_adverbials(reading, second.end, clause.stop)
        act = noun_phrase(reading, start, clause.stop)
    if act.end == act.first or not is_asked_for(reading, act.first):
        return False
    take_object(clause, act)
    return True


def _with_object(reading: Reading, clause: Clause, subject: Phrase | None) -> Phrase | None:
    """`نفت الرئاسة وجود تعاون`, `أعلن الجيش مقتل`: subject and object side by side, or one of them alone."""
    assert clause.first is not None
    first, second = clause.first, clause.second
    if subject is not None and clause.verb.form.cue_class == "opinion" and clause.frame not in _TOLD:
        second = person_spoken_of(reading, first, second)
    if clause.verb.form.lemma in CHANTS and clause.frame in ("quote", "colon"):
        first.end = before_slogan(reading, first)
        return subject if first.end > first.first else None
    if clause.verb.form.cue_class == "deny" and is_claim(reading, first):
        take_object(clause, first)
        return None
    if clause.before is not None and clause.frame != "that":
        if clause.frame != "prep" or not is_medium(reading, first.first):
            take_object(clause, first)
        return None
    deed = deed_before_quotation(reading, clause, subject)
    if deed is not None:
        take_object(clause, deed)
        return None if deed is first else subject
    speaks = can_be_source(reading, first) or _faces_event(reading, first, second)
    if subject is not None and (speaks or must_be_named(reading, clause)):
        if second is None and shares_object(reading, clause):
            return subject
        if second is not None and clause.frame == "that" and _is_role_behind(reading, first, second):
            subject.end, subject.person = second.end, subject.person or second.person
            return subject
        led = clause.frame == "prep" and second is not None and clause.body < second.first
        if second is not None and not led and _is_object_behind(reading, clause, first, second):
            if is_taken_for(reading, clause.verb.form, first, second):
                subject, second = None, first
            take_object(clause, second)
            return subject
    if clause.frame in ("that", "colon", "quote", "prep"):
        return _before_frame(reading, clause, subject, first)
    people = subject is not None and is_full_plural(reading.words[first.end - 1])
    if people and first.end < clause.stop and not reading.tags(first.end) & _GOES_ON:
        take_object(clause, Phrase(first.end, first.end))
        return subject
    if subject is not None and is_speaker(reading, first):
        start = skip_adverbials(reading, first.end, clause.stop)
        named = first.first in reading.mention_at
        if start < clause.stop and (named or start in reading.quote_at) and can_open_object(reading, start):
            clause.frame, clause.body, clause.letters = "object", start, 0
            return subject
        if named and first.person:
            clause.frame = ""
            return subject
        if is_unheard(reading, clause.verb.form, first):
            clause.frame = ""
            return subject
    take_object(clause, first)
    return None


def _before_frame(reading: Reading, clause: Clause, subject: Phrase | None, first: Phrase) -> Phrase | None:
    """The phrase between verb and frame: an event is the object, a possible source or what stands straight before a clause the subject."""
    far = clause.body - first.end > 2
    if (far or clause.frame == "prep") and headed_by_event(reading, first):
        take_object(clause, first)
        return None
    if subject is not None and clause.before is None and can_be_source(reading, first, weak=True):
        return _extended(reading, clause, subject)
    if subject is not None and clause.frame != "prep" and not far:
        return subject
    take_object(clause, first)
    return None


def _faces_event(reading: Reading, first: Phrase, second: Phrase | None) -> bool:
    """Whether a body that no list knows stands between the verb and the event that it tells of: `أعلنت دار الإفتاء ثبوت الرؤية`."""
    if second is None or second.first != first.end or not first.definite or headed_by_event(reading, first):
        return False
    return headed_by_event(reading, second) and not is_act(reading.words[first.first])


def _is_role_behind(reading: Reading, first: Phrase, second: Phrase) -> bool:
    """Whether the second phrase says who the first one is, or names him: `قال بيدرسن المبعوث الأممي إن`, `ذكر مكتب الرئيس سمير الحداد اليوم أن`."""
    mention = reading.mention_at.get(second.first)
    titled = second.first == first.end and is_speaker(reading, first) and not first.person
    named = titled and mention is not None and mention[1].type == "PERSON"
    return second.first - first.end <= 2 and (named or is_apposition(reading, second))


def _is_object_behind(reading: Reading, clause: Clause, first: Phrase, second: Phrase) -> bool:
    """Whether the second phrase is what the first one speaks of, and no part of a name, of an adverbial or of the next clause."""
    taken = clause.verb.form.lemma in TAKES_FOR and clause.frame == "quote"  # `اعتبرت الحركة العملية "رسالة"`
    taken = taken or reading.words[second.first] == "ما"
    if clause.close and not (taken or headed_by_event(reading, second) or is_claim(reading, second)):
        return False
    set_off = reading.words[second.first - 1] in "،," and reading.words[clause.body - 2] in "،,"
    if clause.frame == "that" and set_off and not is_definite(reading.words[first.first]):
        return False  # `أظهر استطلاع، شمل ألف شخص، أن`
    near = second.first - first.end < _FARTHEST_OBJECT or reading.words[second.first - 1] in "،,"
    return near and not (clause.frame == "that" and _stands_aside(reading, first, second))


def _stands_aside(reading: Reading, first: Phrase, second: Phrase) -> bool:
    """Whether a phrase before the complementiser belongs to an adverbial and is no object: a joined name, who gave the text (`في مقابلة نشرتها الصحيفة أن`), somebody's title far from the subject, or a participle of it."""
    return (
        reading.words[second.first] == "و"
        or any(looks_issued(reading, k) for k in range(first.end, second.first))
        or (reading.words[second.first - 1] in "،," and bool(PASSIVE.match(reading.words[second.first])))
        or (second.first - first.end > 2 and is_apposition(reading, second))
    )


def _with_pronoun(reading: Reading, clause: Clause, subject: Phrase | None) -> Phrase | None:
    """`اعتبرتها واشنطن منظمة إرهابية`, `وصفها "منعطفا"`, `نفته دمشق`, `حذره من`: the object is the pronoun on the verb."""
    form, first, second = clause.verb.form, clause.first, clause.second
    assert first is not None
    if form.cue_class not in _TAKES_PRONOUN:
        clause.frame = clause.frame if clause.frame in _TOLD and "addressee" in form.frames else ""
        return subject
    if "object" not in form.frames:
        return subject if subject is not None and can_be_source(reading, first) else None
    nominative = NOMINATIVE.match(reading.words[first.first]) or is_full_plural(reading.words[first.first])
    names = form.lemma in _NAMES_SOMETHING
    told = second is None and clause.frame not in ("that", "prep")
    if subject is not None and names and told and is_what_it_is(reading, first):
        subject = None  # `ما تسميه أدلة`
    what = reading.words[clause.verb.first - 1] in WHAT
    alone = second is None and clause.frame in ("", "object")
    if names and what and first.first in reading.quote_at:
        subject = second = None  # `ما سماه "العدوان" مسؤولية الانفجار`
        first.end = reading.word_at(reading.quote_at[first.first].end)
    if names and what and alone and not may_open_predicate(reading, first.end, clause.stop):
        subject = None  # `ما سمتها المجموعات الخارجة عن القانون`
    if (
        subject is not None
        and can_be_source(reading, first)
        and (
            second
            or nominative
            or is_speaker(reading, first)
            or is_named_in_quotes(reading, form, first, clause.stop)
        )
    ):
        if second is not None:
            take_object(clause, second)
        elif names and clause.frame in ("", "object") and may_open_predicate(reading, first.end, clause.stop):
            take_object(clause, Phrase(first.end, first.end))
        elif not clause.frame or (clause.frame == "prep" and not describes(form)):
            clause.frame, clause.body = "object", -1
        return subject
    if reading.words[first.first] == "ب" and not describes(form):  # `وصف الذين انتقدوه بـ"…"`
        clause.frame = ""
        return None
    take_object(clause, first)
    return None
