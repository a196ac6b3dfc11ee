"""Finite cue verbs: the clause around one, and whether it carries an attribution.

Verb–subject order is the rule of Arabic news prose (`قال الوزير إن`), subject–verb that of headlines and of clauses behind `لكن`, `كان`, `أن`
(`وكان الوزير قال إن`); behind a conjunction the subject is often dropped (`وأضاف أن`). Which of the noun phrases around the verb is the
subject and which the object, `roles` decides.
"""

from __future__ import annotations

from ..text import fold
from .clause import Clause
from .clauses import (
    behind_relative,
    clause_around,
)
from .commas import BEFORE_COMMA, behind_comma
from .concord import Phrase
from .cues import CueForm
from .doers import has_doer, is_accused, is_passive_description
from .frames import Found, may_have_frame
from .issued import STANDS_IN, text_behind
from .names import takes_name
from .phrase_parts import LONGEST_DESCRIPTION, WHO_IS
from .phrases import noun_phrase
from .reading import Reading
from .reliability import is_reliable, needs_sign
from .roles import settle
from .subjects import WHAT, agrees
from .terms import is_term
from .traits import cues_that
from .verb_shapes import looks_verbal
from .wordlists import PEOPLE

_NEEDS_NO_SIGN = frozenset({"object", "addressee"})
"""Frames that a noun phrase alone makes; a comma alone makes that of قال."""
_WITH_OBJECT = frozenset({"addressee", "colon"})
_CALLING = frozenset(("opinion", "deny", "accuse"))
"""Classes of verbs that say something of their object in a relative clause: `الخطة التي وصفها بالجيدة`."""
_RESTRICTIONS = frozenset(map(fold, "سوى حتى منذ وعليه".split()))
_PAST = ([fold("بعد"), fold("أن")], [fold("منذ"), fold("أن")])
"""Behind them a verb stands in the perfect."""
_RESTS_ON, _ALSO_SIGNS = cues_that("rests_on"), cues_that("also_signs")
_ADDRESSES, _COMMAS = cues_that("addresses"), frozenset("،,")
_ORDERS = cues_that("orders")
"""Verbs of acts, which are reported only in words: `أمر الملك بـ"فتح المعابر فورا"`."""
_IN_TEXT = frozenset(("في", "علي", "ضمن"))
"""Prepositions before that text."""
_CAME_THEN = frozenset(map(fold, "بعد قبل عقب قبيل غداة إثر بعيد عشية وسط ردا".split()))
"""Behind `جاء` they tell when something came."""
_TO_HEAD = frozenset(map(fold, "عليه عليها عليهم عنه عنها عنهم به بها بهم إليه إليها".split()))
"""Behind the verb of a relative clause they point to its head, which then is what the verb governs."""


def read_verb(reading: Reading, i: int, clitic: int, form: CueForm) -> Found | None:
    """The attribution that a finite verb carries, with its subject before it, behind it or dropped."""
    lo, stop = reading.sentence_of(i)
    framed = form.lemma in BEFORE_COMMA and i == lo
    framed = framed or bool(form.frames & _NEEDS_NO_SIGN and not needs_sign(reading, i))
    if not framed and not may_have_frame(reading, i + 1, stop, form):
        return None
    if not _is_predicate(reading, i, clitic, form):
        return None
    clause = clause_around(reading, Found(i, i + 1, form, clitic, ""))
    if clause is None:
        return None
    if form.lemma in STANDS_IN:
        text_behind(reading, clause)
    subject = settle(reading, clause)
    found = clause.verb
    if is_accused(reading, clause):
        clause.before, found.order, subject = None, "none", None
    if not clause.frame:
        behind = behind_comma(reading, i, form.lemma, subject)
        if behind:
            clause.frame, clause.body, clause.letters = "colon", behind, 0
            subject = None if reading.words[i + 1] in "،," else subject
    if not clause.frame or _signs(reading, clause):
        return None
    if form.lemma in _ORDERS and not _is_worded(reading, clause):
        return None
    if is_passive_description(reading, clause, subject) or has_doer(reading, clause):
        return None
    _take_over(reading, clause, subject)
    if form.lemma in _ADDRESSES and found.order == "relative" and _is_set_off(reading, found):
        return None
    if form.lemma in STANDS_IN and not _stands_in(reading, clause):
        return None
    if form.lemma in _RESTS_ON and found.frame == "prep":
        found.source, found.order = noun_phrase(reading, found.body, clause.stop), "VS"
        found.body = -1
    found.rule = f"verb+{found.frame}"
    told = clause.first if found.source is None and "addressee" in form.frames else None
    at = max(clause.at, told.end if told else 0)
    return found if is_reliable(reading, found, lo, at, reading.words[i] in reading.lexicon.marked) else None


def _is_predicate(reading: Reading, i: int, clitic: int, form: CueForm) -> bool:
    """Whether the word before it lets word `i` be the verb of a clause of its own: it is neither governed as a noun is, nor a relative
    clause that leads back to its head (`الشروط التي وافقت عليها`), nor a homograph in the perfect (`بعد أن تزعم الهجوم`: led it)."""
    lo, _ = reading.sentence_of(i)
    if i == lo:
        return True
    before, tags = reading.words[i - 1], reading.tags(i - 1)
    governed = not clitic and "preposition" in tags and before not in _RESTRICTIONS
    if governed and not (before == "من" and (form.suffix or _says_who(form))):
        return False
    what = not WHAT.isdisjoint(reading.words[max(lo, i - 3) : i])
    if (what or "relative" in tags) and not _TO_HEAD.isdisjoint(reading.words[i + 1 : i + 2]):
        return False
    if form.suffix and "relative" in tags and "object" in form.frames and not form.frames & _WITH_OBJECT:
        return form.cue_class in _CALLING  # `التحالف الذي تقترحه روسيا "سيضم الجميع"`
    if form.suffix and form.tense == "perfect" and not clitic and _is_governing_verb(reading, i - 1):
        return False
    return not (form.tense == "imperfect" and i - 2 >= lo and reading.words[i - 2 : i] in _PAST)


def _is_governing_verb(reading: Reading, k: int) -> bool:
    """Whether word `k` is a verb whose subject or object follows, so that no verb does: `يصعب وصفه بالكلمات`."""
    return k not in reading.named and not reading.tags(k) and looks_verbal(reading, k)


def _signs(reading: Reading, clause: Clause) -> bool:
    """Whether a form of `توقع` that does not agree with the noun behind it is another verb: `توقع المدينة مذكرتين`."""
    form, first = clause.verb.form, clause.first
    if form.lemma not in _ALSO_SIGNS or form.gender != "m" or first is None:
        return False
    return not agrees(reading, first, form)


def _is_set_off(reading: Reading, found: Found) -> bool:
    """Whether a comma ends the relative clause that only tells how the subject spoke, before what he said: `أكد الوزير، الذي تحدث خلال القمة، أن`."""
    return not _COMMAS.isdisjoint(reading.words[found.end : found.body])


def _is_worded(reading: Reading, clause: Clause) -> bool:
    """Whether what is ordered stands in quotation marks, and is no name."""
    quotation = reading.quote_at.get(clause.body)
    return clause.frame == "prep" and quotation is not None and not is_term(reading, quotation)


def _take_offices(reading: Reading, subject: Phrase, body: int) -> None:
    """Take into the subject of a verb that is done to nobody the further offices that lead over the holder's name to what the verb governs: `رحب نائب رئيس الوزراء وزير الدفاع سمير الحداد بالقرار`."""
    end, named = subject.end, subject.person
    while not named and end < body and takes_name(reading, subject.first) and takes_name(reading, end):
        further = noun_phrase(reading, end, body)
        if further.end <= end:
            return  # `تحدث رئيس البرلمان أمام الصحفيين عن`: spelled like a title, and no noun
        end, named = further.end, further.person
    if named and body - end <= 1:
        subject.end, subject.person = end, True


def _take_over(reading: Reading, clause: Clause, subject: Phrase | None) -> None:
    """Enter in what was found the frame, the content and the source of its clause."""
    found, form = clause.verb, clause.verb.form
    found.frame, found.body, found.body_letters = clause.frame, clause.body, clause.letters
    if subject is not None:
        found.source, found.order = subject, "VS"
        if clause.frame == "prep" and not form.frames & _NEEDS_NO_SIGN:
            _take_offices(reading, subject, clause.body)
        subject.end = behind_relative(reading, subject, clause)
        if subject.end + 1 < clause.body and reading.words[subject.end] in WHO_IS:
            subject.end = _behind_who_he_is(reading, subject.end, clause)
    elif clause.before is not None:
        found.source, found.order = clause.before
    elif form.voice == "passive":
        found.order = "none"
    elif reading.words[found.first - 1] == "من" and _says_who(form):
        found.source, found.order = Phrase(found.first - 1, found.first), "SV"
    found.gap = (subject.end if subject else clause.at, clause.body)


def _behind_who_he_is(reading: Reading, k: int, clause: Clause) -> int:
    """The word behind the clause at word `k` that says who the subject is, where it leads straight to what is said: `قال سمير الحداد وهو شاهد آخر "…"`; `k` where it does not."""
    end = clause.body - (clause.frame in ("that", "colon"))
    inside = range(k + 1, end)
    straight = clause.frame in ("that", "colon", "quote") and 0 < len(inside) <= LONGEST_DESCRIPTION
    people = any((noun := reading.noun(j)) is not None and noun.type in PEOPLE for j in inside[:2])
    return end if straight and people and not any(reading.words[j] in "،,:" for j in inside) else k


def _stands_in(reading: Reading, clause: Clause) -> bool:
    """Whether words stand in a text, and nothing came: `جاء في البيان أن`, but not `جاءت "كرد فعل"`, `جاءت الجلسة بعد تأكيده أن`."""
    source = clause.verb.source
    if source is None:
        return clause.at != clause.body
    if clause.verb.order == "SV":
        return reading.words[clause.verb.end] not in _CAME_THEN
    return clause.verb.order != "VS" or reading.words[source.first - 1] in _IN_TEXT


def _says_who(form: CueForm) -> bool:
    """Whether من before the verb can only be the pronoun: `هناك من يقول إن`."""
    return not form.strict and not form.suffix
