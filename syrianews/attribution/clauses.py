"""The clause around a cue verb: the noun phrases behind it, the subject before it, and the frame that opens the content."""

from __future__ import annotations

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .addressees import behind_asked, behind_medium
from .adverbials import is_manner, skip_adverbials, skip_adverbs
from .anonymity import find_anonymity
from .behind_subjects import behind_its_clause, behind_setting, relative_end
from .charges import accused_behind_clause
from .clause import LED_INTO, Clause
from .commas import BEFORE_COMMA
from .concord import Phrase
from .cues import CueForm
from .frames import Found, find_frame, governed_prepositions
from .heads import gave_text, without_own_words
from .intentions import INTENDS
from .issued import STANDS_IN, issued_end, only_came_out
from .main_clauses import heads_clause
from .names import given_name_end, is_sure_name, is_surname, rare_name_end
from .objects import headed_by_event, is_for_somebody, opens_free_relative, within
from .other_cues import asks_for_speed
from .phrase_parts import LONGEST_RELATIVE
from .phrases import noun_phrase
from .preverbal import subject_before
from .reading import Reading
from .shapes import begins_event, is_definite, is_event, is_no_adjective, is_possessed
from .speech import holds_clause, names_body
from .subjects import agrees, is_speaker
from .texts_told import told_in
from .things import is_mute
from .traits import cues_that
from .verb_shapes import looks_verbal
from .wordlists import PEOPLE

_DESCRIBES = cues_that("describes")
_PROPOSES = cues_that("proposes_to")
_TOPIC = frozenset(map(fold, "أما وأما".split()))
"""Words before the subject of a verb with ف: `أما الجيش فقال`."""
_ANSWERS = frozenset(("رد", "علّق", "عقّب"))
_TO_WHOM = {lemma: frozenset(("علي",)) for lemma in _ANSWERS} | {"طلب": frozenset(("من",))}
"""Prepositions behind which it is said what one answers or whom one asks, and no more of the speaker."""
_AT_HIM = frozenset(("عليه", "عليها", "عليهم"))
_RARE = 5
"""A word seen no more often than this in the counted news tells no mood."""
_NEXT = 2
"""The most words between the end of a relative clause and what the verb governs."""
_TAKES_SECOND = frozenset({"object", "addressee"})
"""Frames of verbs that have somebody or something beside their subject."""
_LONGEST_NAMED = 7
"""The longest name in quotation marks, in words, that stands for a subject."""


def clause_around(reading: Reading, verb: Found) -> Clause | None:
    """What stands around a verb: its subject before it, the noun phrases behind it, and the frame that opens the content.

    None where there is no frame and the verb needs one.
    """
    form = verb.form
    _, stop = reading.sentence_of(verb.first)
    behind_verb = _behind_mood(reading, skip_adverbs(reading, verb.end, stop), stop, form)
    if behind_verb > verb.end and "prep:ب" in form.frames and asks_for_speed(reading, verb.end, stop):
        behind_verb = verb.end
    at = behind_medium(reading, behind_verb, stop, form)
    if _is_said_of_that(reading, behind_verb, stop, form):
        at = behind_medium(reading, behind_verb + 1, stop, form)
        speaker = noun_phrase(reading, at, stop, governed_prepositions(form))
        if speaker.end > at and is_speaker(reading, speaker) and agrees(reading, speaker, form):
            return Clause(verb, at, stop, speaker, None, None, "object", behind_verb, 0, of_that=True)
        at = behind_verb
    first = _first_behind(reading, at, stop, form)
    if first is not None and first.end < stop:
        issued = issued_end(reading, first, stop)
        dated = issued > first.end and only_came_out(reading, first.end)
        if dated or (issued > first.end and find_frame(reading, issued, stop, form)[0] in LED_INTO):
            first.end = issued
    governed = first is not None and _is_governed(reading, first, form)
    described = relative_end(reading, first, stop, form)
    frame, body, letters = find_frame(reading, described or (first.end if first else at), stop, form)
    if first is not None and described and (not frame or body - described > _NEXT):
        plain = find_frame(reading, first.end, stop, form)
        if frame or plain[0]:
            described, (frame, body, letters) = 0, plain
    if not frame and first is not None:
        frame, body = within(reading, first, form)
    if not (frame or governed or _may_do_without(form)):
        return None
    before = _before(reading, verb) if at == behind_verb else None
    led_to = before is None and frame in ("that", "colon") and first is not None and body - first.end <= 2
    if governed and not led_to:
        first = None
        frame, body, letters = find_frame(reading, at, stop, form)
    if first is not None and before is not None and _yields(reading, verb, before, first):
        before = before if is_mute(reading, first) else None
    second = None
    if first is not None and (frame in LED_INTO or form.frames & _TAKES_SECOND):
        second = _second_behind(reading, first, stop, form, frame, described)
        if described and not frame and second is None:  # `نفى الوزير الذي يواجه اتهامات علمه`
            frame, body, letters = find_frame(reading, first.end, stop, form)
            second = _second_behind(reading, first, stop, form, frame, 0)
        if second is not None and frame == "prep" and _is_in_clause(reading, body, first, second):
            again = find_frame(reading, second.end, stop, form)
            frame, body, letters = again if again[0] in ("prep", "that") else (frame, body, letters)
    free = skip_adverbials(reading, at, stop) if first is None and frame == "" else stop
    if opens_free_relative(reading, free, stop, form):
        frame, body = "object", free
    if second is not None and frame == "that" and _has_clause(reading, second, body, form):
        body, second = second.first, None
    return Clause(verb, at, stop, first, second, before, frame, body, letters)


def _is_in_clause(reading: Reading, body: int, first: Phrase, second: Phrase) -> bool:
    """Whether word `body` stands in the relative clause between two phrases: `النائب، الذي يحاكم بتهمة الفساد، الوزير`."""
    return body < second.first and any("relative" in reading.tags(k) for k in range(first.end, body))


def _has_clause(reading: Reading, phrase: Phrase, body: int, form: CueForm) -> bool:
    """Whether the clause with بأن is that of a noun of speech which the verb governs: `نفت موسكو الاتهامات بأنها`."""
    word = reading.words[phrase.first]
    leads = phrase.end <= body - 1 <= phrase.end + 1 and reading.words[body - 1].startswith("ب")
    if not leads or "object" not in form.frames or form.lemma in _DESCRIBES or not word.startswith("ال"):
        return False
    return any(told.pos == "masdar" for told in reading.lexicon.find(word)[1])


def _behind_mood(reading: Reading, k: int, stop: int, form: CueForm) -> int:
    """The word behind whom one answers (`رد عليه الوزير`) and how one speaks (`قال بغضب: …`), right behind a verb that governs no such preposition."""
    governed = governed_prepositions(form)
    if k + 1 < stop and reading.words[k] in _AT_HIM and form.lemma in _ANSWERS:
        k += 1
    word = reading.words[k] if k + 1 < stop else ""
    if not word.startswith("ب") or "ب" in governed or k in reading.named or reading.tags(k):
        return k
    count = Vocabulary.default().count
    mood = count(word[1:]) > max(count(word), _RARE) and not is_definite(word[1:]) and reading.noun(k) is None
    leads = reading.words[k + 1] == ":" or k + 1 in reading.quote_at or "that" in reading.tags(k + 1)
    return k + 1 if mood and leads else k


def _is_said_of_that(reading: Reading, k: int, stop: int, form: CueForm) -> bool:
    """Whether ذلك at word `k` is the object that stands before a speaker: `أوضح ذلك المتحدث`, `أكد ذلك لـ"النهار" مصدر`."""
    if form.number != "s" or form.suffix or "object" not in form.frames or k + 1 >= stop:
        return False
    return reading.words[k] == "ذلك" and not reading.tags(k + 1)


def _may_do_without(form: CueForm) -> bool:
    """Whether an object, a comma or a text can take the place of a frame behind a verb."""
    return bool(form.frames & _TAKES_SECOND) or form.lemma in BEFORE_COMMA or form.lemma in STANDS_IN


def _before(reading: Reading, verb: Found) -> tuple[Phrase, str] | None:
    """The subject before a verb; behind a conjunction only for a plural, a topic or a sure speaker."""
    form = verb.form
    topic = reading.words[reading.sentence_of(verb.first)[0]] in _TOPIC
    if form.voice == "passive" or not (form.number in ("p", "d") or topic or not verb.clitic):
        return None
    before = subject_before(reading, verb.first, form)
    if before is not None and form.lemma in INTENDS and _is_text(reading, before[0]):
        return None  # `في بيان مشترك عزم الحكومة على`
    if before is not None and verb.clitic and not topic and not is_speaker(reading, before[0]):
        return None
    return before


def _is_text(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names an indefinite text that somebody speaks in."""
    noun = reading.noun(phrase.first)
    return noun is not None and noun.type == "document" and not phrase.definite


def _first_behind(reading: Reading, at: int, stop: int, form: CueForm) -> Phrase | None:
    """The first noun phrase behind a verb: at word `at`, behind adverbials for a verb with an object, or a name in quotation marks."""
    governed = governed_prepositions(form) | _TO_WHOM.get(form.lemma, frozenset())
    first = without_own_words(reading, noun_phrase(reading, at, stop, governed - {"في"}), form)
    name_end = max(rare_name_end(reading, at, stop), given_name_end(reading, at, stop, form.gender))
    if (
        at < name_end < stop
        and not begins_event(reading, at)
        and _leads_to_object(reading, at, name_end, stop)
    ):
        first = Phrase(at, name_end, True, True, unknown=True)
    if first.end == first.first and form.frames & _TAKES_SECOND:
        start = skip_adverbials(reading, at - (reading.words[at - 1] in "،,"), stop)
        if start > at:
            first = noun_phrase(reading, start, stop, governed)
    if first.end > first.first and not _is_joined_noun(reading, first.first, form):
        manner = _tells_with_what(reading, first) or (form.cue_class == "say" and is_manner(reading, at))
        manner = manner or is_for_somebody(reading, first.first)
        return None if manner else first
    return _named_in_quotes(reading, at, stop, form) if at in reading.quote_at else None


def _leads_to_object(reading: Reading, first: int, end: int, stop: int) -> bool:
    """Whether behind a name that no registry knows stands a deed (`أكد لوبو مقتل`), or what it is told of, at once or behind when and where: `رفض لوبو الاقتراح`, `أعلن غولدمان أمس استقالته`."""
    if headed_by_event(reading, Phrase(end, end + 1)):
        return True
    if not is_sure_name(reading, first, end):
        return False
    if is_definite(reading.words[end]):
        noun, word = reading.noun(end), reading.words[end]
        people = noun is not None and noun.type in PEOPLE
        return not people and not is_surname(word) and is_no_adjective(noun, word)
    if reading.words[end] in "،,":
        return False  # `طالبت شارلوت، والدة الطفل، بتوفير`
    return end < skip_adverbials(reading, end, stop) < stop


def _tells_with_what(reading: Reading, phrase: Phrase) -> bool:
    """Whether ب leads to how or with what it was said: `أشار بيده إلى`, `أوضح بجلاء أن`."""
    k = phrase.first
    if not reading.clitic(k, "ب") or k in reading.mention_at or reading.noun(k) is not None:
        return False
    alone = phrase.end == k + 1 < len(reading) and "that" in reading.tags(k + 1)
    return is_possessed(reading, k) or alone


def _is_governed(reading: Reading, phrase: Phrase, form: CueForm) -> bool:
    """Whether a preposition that the verb governs is written onto the phrase."""
    letter = reading.words[phrase.first][0]
    return letter in governed_prepositions(form) and reading.clitic(phrase.first, "بل")


def _second_behind(
    reading: Reading,
    first: Phrase,
    stop: int,
    form: CueForm,
    frame: str,
    described: int,
) -> Phrase | None:
    """The noun phrase behind the first one, and behind its relative clause unless a clause is what is told, or the word that opens a free relative clause there (`من`, `ما`)."""
    told = frame == "that" and "an" in form.frames and form.cue_class != "accuse"
    start = first.end if told else behind_its_clause(reading, first, stop, form)
    start = skip_adverbials(reading, described or start, stop)
    if form.lemma in _PROPOSES and reading.words[start : start + 1] == ["علي"]:
        start = behind_asked(reading, start, stop)
    start += reading.words[start : start + 1] == [")"]  # `حثت (أمنيستي) روسيا على`
    second = noun_phrase(reading, start, stop, governed_prepositions(form))
    if second.end > second.first and not reading.clitic(second.first, "بل"):
        return second
    deed = (
        stop if frame or first.first in reading.quote_at else behind_setting(reading, first.end, stop, form)
    )
    if deed < stop:
        behind = noun_phrase(reading, deed + 1, stop, governed_prepositions(form))
        return Phrase(deed, max(deed + 1, behind.end), True)
    if "addressee" in form.frames and start in reading.quote_at and reading.words[start - 1] in "،,":
        return Phrase(start, reading.word_at(reading.quote_at[start].end))
    for k in range(first.end + 2, start):
        if "addressee" in form.frames and _is_behind_text(reading, k, form):
            return noun_phrase(reading, k, stop, governed_prepositions(form))
    if form.cue_class == "accuse" and start == first.end < stop and "relative" in reading.tags(start):
        return accused_behind_clause(reading, start, stop, form)
    free = opens_free_relative(reading, start, stop, form) or _is_matter(reading, start, stop)
    return Phrase(start, start + 1) if free else None


def _is_behind_text(reading: Reading, k: int, form: CueForm) -> bool:
    """Whether the name at word `k` is whom one speaks to or accuses, and not whose the text before it is: `اتهمت في تقرير سنوي موسكو بـ`, `اتهمت في بيان روسيا بـ`."""
    before = reading.words[k - 1]
    if k not in reading.mention_at or reading.clitic(k, "وبل") or is_definite(before):
        return False
    if "preposition" in reading.tags(k - 1):
        return False  # `طالبت في تغريدة على تويتر بمحاسبته`
    if "occasion" in reading.tags(k - 1):
        return form.cue_class == "accuse" and reading.words[k - 2] == "في"
    return "occasion" in reading.tags(k - 2) and reading.words[k - 3] == "في"


def _named_in_quotes(reading: Reading, k: int, stop: int, form: CueForm) -> Phrase | None:
    """The subject that is but a name in quotation marks, with what the verb opens behind it: `أكدت "كتائب الوعد"، في بيان، أن`."""
    end = reading.word_at(reading.quote_at[k].end)
    if (
        end >= stop
        or end - k - 2 > _LONGEST_NAMED
        or begins_event(reading, k + 1)
        or is_possessed(reading, end - 2)
        or holds_clause(reading, k)
    ):
        return None
    if names_body(reading, k):
        named = Phrase(k, end, definite=True, unknown=True)
        body_noun = reading.noun(k + 1)
        assert body_noun is not None
        if not form.gender or body_noun.gender == form.gender:
            return named  # `دانت "رابطة أهالي المفقودين في الحرب" القرار`
    frame, body, _ = find_frame(reading, end, stop, form)
    opens = frame == "colon" or (frame == "that" and reading.words[body - 1][0] != "ب")
    return Phrase(k, end, definite=True, unknown=True) if opens else None


def _is_joined_noun(reading: Reading, k: int, form: CueForm) -> bool:
    """Whether و joins the noun at word `k` to what stands before it, as it joins neither a subject nor an object to its verb: `ذكر وأنثى`.

    Behind what can only be a verb it is the first letter of a name (`قال وليام`).
    """
    joined = reading.clitic(k, "و") and reading.noun(k) is None
    return joined and (form.strict or is_possessed(reading, k))


def _is_matter(reading: Reading, k: int, stop: int) -> bool:
    """Whether الأمر or ذلك at word `k` is an object and opens no clause of its own (`الأمر الذي`)."""
    if k + 1 >= stop or "relative" in reading.tags(k + 1):
        return False
    return reading.words[k] == "الامر" or (reading.words[k] == "ذلك" and reading.words[k + 1] in ".،,")


def _yields(reading: Reading, verb: Found, before: tuple[Phrase, str], behind: Phrase) -> bool:
    """Whether a phrase before the verb is no subject, since a speaker stands behind it: `الجرائم التي تتهم المعارضة الجيش بها`.

    Before the verb stands the head of a relative clause that cannot speak, or a phrase that a comma cuts off.
    """
    phrase, order = before
    if verb.form.number in ("p", "d"):
        return False  # a verb before its subject stands in the singular
    if not (is_speaker(reading, behind) and agrees(reading, behind, verb.form)):
        return False
    if told_in(reading, verb.first) and gave_text(reading, phrase):
        return False  # `تغريدة نشرها الرئيس وصف فيها رئيس الوزراء بأنه`
    if order == "relative":
        told = behind.end < len(reading) and is_possessed(reading, behind.end)  # `الذي أكدت الحركة وفاته`
        return told or not is_speaker(reading, phrase)
    if "addressee" in verb.form.frames and phrase.end == verb.first and is_speaker(reading, phrase):
        return False
    if not heads_clause(reading, phrase.first) and verb.form.frames & _TAKES_SECOND:
        return behind.first in reading.mention_at or reading.noun(behind.first) is not None
    return reading.words[verb.first - 1] in "،," and not is_speaker(reading, phrase)


def behind_relative(reading: Reading, subject: Phrase, clause: Clause) -> int:
    """The word behind the relative clause of a subject, where it leads straight to the complementiser, or to a deed that the verb governs: `التحقيقات التي أجرتها الشرطة أن`, `تعهد نواب الحزب الذي يملك الأكثرية بدعم`; its end where the clause only asks not to be named."""
    if subject.end >= len(reading):
        return subject.end
    described = not subject.definite and looks_verbal(reading, subject.end)
    relative = "relative" in reading.tags(subject.end)
    acted = (
        clause.frame == "prep" and clause.body < clause.stop and is_event(reading, clause.body, clitic=True)
    )
    if not ((clause.frame == "that" and (described or relative)) or (acted and relative)):
        return subject.end
    end = clause.body
    while end > subject.end and (
        "that" in reading.tags(end - 1) or reading.words[end - 1] in governed_prepositions(clause.verb.form)
    ):
        end -= 1
    inside = range(subject.end + 1, end)
    cut = any(
        reading.words[k] in "،,-–—"
        or k in reading.quote_at
        or reading.tags(k) & {"occasion", "medium", "day"}
        for k in inside
    )
    hidden = cut or find_anonymity(reading.text, reading.starts[subject.end], reading.ends[max(end - 1, 0)])
    return subject.end if hidden or len(inside) > LONGEST_RELATIVE else end
