"""Finite cue verbs: which noun phrase is the subject, which the object, and where the content begins.

Verb–subject order is the rule of Arabic news prose (`قال الوزير إن`), subject–verb that of headlines and of clauses behind `لكن`, `كان`, `أن`
(`وكان الوزير قال إن`); behind a conjunction the subject is often dropped (`وأضاف أن`). Where the content is itself a noun
phrase (`نفت الرئاسة وجود تعاون`) subject and object stand side by side, and definiteness, agreement and what the nouns are tell them apart.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..text import fold
from .concord import Phrase
from .cues import CueForm, CueLexicon
from .frames import (
    Found,
    find_frame,
    governed_prepositions,
    skip_adverbials,
    skip_adverbs,
)
from .names import rare_name_end, takes_name, unknown_name_end
from .phrases import SELF, ends_phrase, noun_phrase
from .reading import Reading
from .reliability import is_reliable
from .shapes import EVENTS, MASDAR
from .subjects import agrees, can_be_source, is_speaker, subject_before

_RESTRICTIONS = frozenset(map(fold, "سوى حتى منذ".split()))
_LONGEST_RELATIVE = 12
"""The longest relative clause, in words, that is taken into a source."""
_PRONOUNS = frozenset(map(fold, "هو هي هم وهو وهي وهم لكنه لكنها لكنهم ولكنه ولكنها ولكنهم".split()))
_ENDINGS = ("ه", "ها", "هم", "هما")
_STANDS_IN = frozenset(("جاء", "ورد"))
"""Verbs whose source is the text that the words stand in (`جاء في البيان أن`)."""
_TAKES_PRONOUN = frozenset(("opinion", "deny", "urge", "accuse", "pledge", "claim"))
"""Classes of verbs whose object pronoun is what they speak of or to (`اعتبرتها`, `نفاه`, `حذره`)."""


@dataclass(slots=True)
class _Clause:
    """What stands around a verb: the noun phrases behind it, the subject before it, and the frame."""

    verb: Found
    at: int
    stop: int
    first: Phrase | None
    second: Phrase | None
    before: tuple[Phrase, str] | None
    frame: str
    body: int
    letters: int

    @property
    def close(self) -> bool:
        """Whether the second phrase leads straight into the frame: then it goes on naming the subject."""
        return (
            self.second is not None
            and self.first is not None
            and self.second.first - self.first.end <= 1
            and self.frame in ("that", "colon", "quote")
            and 0 <= self.body - self.second.end <= 2
        )


def read_verb(reading: Reading, i: int, clitic: int, form: CueForm, lexicon: CueLexicon) -> Found | None:
    """The attribution that a finite verb carries, with its subject before it, behind it or dropped."""
    lo, _ = reading.sentence_of(i)
    if (
        i > lo
        and not clitic
        and "preposition" in reading.tags(i - 1)
        and reading.words[i - 1] not in _RESTRICTIONS
        and not (form.suffix and reading.words[i - 1] == "من")
    ):
        return None
    clause = _clause(reading, Found(i, i + 1, form, clitic, ""), lexicon)
    if form.lemma in _STANDS_IN:
        _text_behind(reading, clause, lexicon)
    subject = _settle(reading, clause, lexicon)
    found = clause.verb
    if not clause.frame:
        return None
    found.frame, found.body, found.body_letters = clause.frame, clause.body, clause.letters
    if subject is not None:
        found.source, found.order = subject, "VS"
    elif clause.before is not None:
        found.source, found.order = clause.before
    elif form.voice == "passive":
        found.order = "none"
    if subject is not None:
        subject.end = _behind_relative(reading, subject, clause)
    found.gap = (subject.end if subject else clause.at, clause.body)
    if form.lemma == "استند" and found.frame == "prep":
        found.source, found.order, found.body = (
            noun_phrase(reading, found.body, clause.stop, lexicon),
            "VS",
            -1,
        )
    found.rule = f"verb+{found.frame}"
    addressee = (
        clause.first.end if clause.first and found.source is None and "addressee" in form.frames else 0
    )
    at = max(clause.at, addressee)
    return found if is_reliable(reading, found, lo, at, reading.words[i] in lexicon.marked) else None


def _behind_relative(reading: Reading, subject: Phrase, clause: _Clause) -> int:
    """The word behind the relative clause of a subject, where it leads straight to the complementiser: `التحقيقات التي أجرتها الشرطة أن`."""
    if clause.frame != "that" or "relative" not in reading.tags(subject.end):
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
    return subject.end if cut or len(inside) > _LONGEST_RELATIVE else end


def _text_behind(reading: Reading, clause: _Clause, lexicon: CueLexicon) -> None:
    """`جاء في البيان أن`: the text that stands behind في is the source."""
    if clause.at < clause.stop and reading.words[clause.at] in ("فيه", "فيها"):
        _text_before(reading, clause, lexicon)
        return
    if clause.at >= clause.stop or reading.words[clause.at] != "في":
        return
    phrase = noun_phrase(reading, clause.at + 1, clause.stop, lexicon)
    if phrase.end > phrase.first:
        clause.first, clause.second, clause.before = phrase, None, None
        clause.frame, clause.body, clause.letters = find_frame(
            reading, phrase.end, clause.stop, clause.verb.form, lexicon
        )


def _text_before(reading: Reading, clause: _Clause, lexicon: CueLexicon) -> None:
    """`بيان جاء فيه: …`: the text that the pronoun goes back to is the source."""
    i = clause.verb.first
    lo, _ = reading.sentence_of(i)
    for k in range(i - 1, max(lo, i - _LONGEST_RELATIVE) - 1, -1):
        noun = reading.noun(k)
        if noun is not None and noun.type == "document" and k not in reading.named:
            clause.before = (noun_phrase(reading, k, i, lexicon), "SV")
            return


def _clause(reading: Reading, verb: Found, lexicon: CueLexicon) -> _Clause:
    form = verb.form
    _, stop = reading.sentence_of(verb.first)
    governed = governed_prepositions(form)
    at = skip_adverbs(reading, verb.end, stop)
    plural = form.number in ("p", "d")
    before = None
    if form.voice != "passive" and (plural or not verb.clitic):
        before = subject_before(reading, verb.first, form, lexicon)
    first: Phrase | None = noun_phrase(reading, at, stop, lexicon, governed - {"في"})
    name_end = rare_name_end(reading, at, stop, lexicon)
    if name_end > at and name_end < stop and _is_event(reading, Phrase(name_end, name_end + 1)):
        first = Phrase(at, name_end, True, True, unknown=True)
    if first is not None and first.end == first.first:
        start = skip_adverbials(reading, at, stop, lexicon)
        first = (
            noun_phrase(reading, start, stop, lexicon, governed)
            if "object" in form.frames and start > at
            else None
        )
    if first is not None and first.end == first.first:
        first = None
    if first is not None and reading.words[first.first][0] in governed and reading.clitic(first.first, "بل"):
        behind = find_frame(reading, first.end, stop, form, lexicon)
        if before is not None or behind[0] not in ("that", "colon") or behind[1] - first.end > 2:
            first = None
    if first is not None and before is not None and _yields(reading, verb, before, first):
        before = None
    second = None
    if first is not None:
        start = skip_adverbials(reading, first.end, stop, lexicon)
        second = noun_phrase(reading, start, stop, lexicon, governed)
        if second.end == second.first or reading.clitic(second.first, "بل"):
            second = Phrase(start, start + 1) if _opens_free_relative(reading, start, stop, form) else None
    frame, body, letters = find_frame(reading, first.end if first else at, stop, form, lexicon)
    if first is None and frame == "" and _opens_free_relative(reading, at, stop, form):
        frame, body = "object", at
    return _Clause(verb, at, stop, first, second, before, frame, body, letters)


def _opens_free_relative(reading: Reading, k: int, stop: int, form: CueForm) -> bool:
    """Whether the object at word `k` is a clause with ما (`نفى ما تردد عن`, `انتقد ما وصفه بـ`)."""
    if "object" not in form.frames or k >= stop or reading.words[k] != "ما":
        return False
    return not reading.tags(k - 1) & {"preposition", "circumstance"}


def _yields(reading: Reading, verb: Found, before: tuple[Phrase, str], behind: Phrase) -> bool:
    """Whether a phrase before the verb is no subject, since a speaker stands behind it: `الجرائم التي تتهم المعارضة الجيش بها`.

    Before the verb stands the head of a relative clause that cannot speak, or a phrase that a comma cuts off.
    """
    phrase, order = before
    if not (is_speaker(reading, behind) and agrees(reading, behind, verb.form)):
        return False
    if order == "relative":
        return not is_speaker(reading, phrase)
    if not _heads_clause(reading, phrase.first) and "object" in verb.form.frames:
        return behind.first in reading.mention_at or reading.noun(behind.first) is not None
    return reading.words[verb.first - 1] in "،," and not is_speaker(reading, phrase)


def _heads_clause(reading: Reading, k: int) -> bool:
    """Whether word `k` stands at the head of its sentence or clause, where the subject of a later verb stands."""
    lo, _ = reading.sentence_of(k)
    return (
        k == lo
        or reading.words[k - 1] in "،,:(-–—"
        or bool(reading.tags(k - 1) & {"that", "auxiliary", "clause"})
    )


def _settle(reading: Reading, clause: _Clause, lexicon: CueLexicon) -> Phrase | None:
    """Decide frame and content of the clause; returns the subject behind the verb, if there is one."""
    form = clause.verb.form
    if clause.first is None:
        return None
    plural = form.number in ("p", "d")
    taken = plural or form.voice == "passive" or _has_pronoun_before(reading, clause.verb.first)
    subject = None if taken else clause.first
    if form.lemma in _STANDS_IN:
        return subject
    if subject is not None and not agrees(reading, subject, form):
        subject = None
    if takes_name(reading, clause.first.first) and subject is not None and not subject.person:
        _name_behind(reading, clause, subject, lexicon)
    if form.suffix:
        return _with_pronoun(reading, clause, subject)
    if _describes(form):
        return _describing(reading, clause, subject)
    if "addressee" in form.frames:
        return _addressing(reading, clause, subject, lexicon)
    if "object" in form.frames:
        return _with_object(reading, clause, subject, lexicon)
    if subject is None and not plural and form.voice != "passive" and clause.before is None:
        clause.frame = ""
    if clause.before is not None and clause.frame != "that":
        return None if clause.body <= clause.first.first else subject
    return _extended(reading, clause, subject, lexicon)


def _name_behind(reading: Reading, clause: _Clause, subject: Phrase, lexicon: CueLexicon) -> None:
    """Take into the subject a name that no registry knows, between a title and an object: `يؤيد الطالب كيليون فيري موقف الجامعة`."""
    end = subject.end
    end = rare_name_end(reading, end, min(clause.stop, end + 3), lexicon)
    if "object" in clause.verb.form.frames and end - subject.end == 2:
        subject.end, subject.unknown = end, True
        if clause.second is not None and clause.second.first < end:
            clause.second = noun_phrase(reading, end, clause.stop, lexicon)


def _extended(
    reading: Reading, clause: _Clause, subject: Phrase | None, lexicon: CueLexicon
) -> Phrase | None:
    """The subject with the phrase that leads from it into the frame: a further part of its name or role."""
    if subject is None:
        return None
    if clause.frame in ("that", "colon", "quote") and takes_name(reading, subject.first):
        name_end = unknown_name_end(reading, subject.end, min(clause.stop, clause.body), lexicon)
        if name_end > subject.end and not subject.person:
            subject.end, subject.unknown = name_end, True
            return subject
    if clause.close and clause.second is not None:
        subject.end = clause.second.end
        subject.person = subject.person or clause.second.person
    return subject


def _take_object(clause: _Clause, phrase: Phrase) -> None:
    clause.frame, clause.body, clause.letters = "object", phrase.first, 0


def _describes(form: CueForm) -> bool:
    """`وصف X Y بأنه`: the content begins with the thing described."""
    return {"object", "prep:ب"} <= form.frames and form.cue_class == "opinion" and "an" not in form.frames


def _describing(reading: Reading, clause: _Clause, subject: Phrase | None) -> Phrase | None:
    first = clause.first
    assert first is not None
    if subject is not None and first.end - first.first > 1 and reading.words[first.end - 1] in SELF:
        first.end -= 1
        return subject
    if (
        clause.before is None
        and clause.second is not None
        and subject is not None
        and can_be_source(reading, first)
    ):
        _take_object(clause, clause.second)
        return subject
    _take_object(clause, first)
    return None


def _addressing(
    reading: Reading, clause: _Clause, subject: Phrase | None, lexicon: CueLexicon
) -> Phrase | None:
    """`اتهمت سوريا إسرائيل بـ`, `دعا الرئيس أنصاره إلى`: speaker and addressee."""
    form, first, second = clause.verb.form, clause.first, clause.second
    assert first is not None
    accuses = form.cue_class == "accuse"
    if clause.frame not in ("prep", "that"):
        return _extended(reading, clause, subject, lexicon)
    if subject is not None and clause.before is None:
        if second is not None and second.end <= clause.body:
            if accuses:
                clause.body, clause.letters = second.first, 0
            return subject
        if not accuses and not _has_pronoun(reading, first):
            return subject
    if accuses:
        clause.body, clause.letters = first.first, 0
    return None


def _with_object(
    reading: Reading, clause: _Clause, subject: Phrase | None, lexicon: CueLexicon
) -> Phrase | None:
    first, second = clause.first, clause.second
    assert first is not None
    names = subject is not None and can_be_source(reading, first)
    if clause.before is not None and clause.frame != "that":
        _take_object(clause, first)
        return None
    if (
        names
        and subject is not None
        and second is not None
        and clause.frame == "that"
        and _is_apposition(reading, second)
    ):
        subject.end, subject.person = second.end, subject.person or second.person
        return subject
    if (
        names
        and second is not None
        and (not clause.close or _is_event(reading, second))
        and second.first - first.end < 12
    ):
        _take_object(clause, second)
        return subject
    framed = clause.frame in ("that", "colon", "quote", "prep")
    if framed and clause.body - first.end > 2 and _is_event(reading, first):
        _take_object(clause, first)
        return None
    if subject is not None and framed and clause.before is None and can_be_source(reading, first, weak=True):
        return _extended(reading, clause, subject, lexicon)
    if subject is not None and framed and clause.frame != "prep" and clause.body - first.end <= 2:
        return subject
    if subject is not None and not framed and first.first in reading.mention_at:
        start = skip_adverbials(reading, first.end, clause.stop, lexicon)
        if start < clause.stop and _can_open_object(reading, start):
            clause.frame, clause.body, clause.letters = "object", start, 0
            return subject
        if first.person:
            clause.frame = ""
            return subject
    _take_object(clause, first)
    return None


def _can_open_object(reading: Reading, k: int) -> bool:
    """Whether word `k`, behind a named subject, can begin an object that the chunker takes for a prepositional phrase (`بسط سيطرته`)."""
    word = reading.words[k]
    return (
        word[0].isalpha()
        and not ends_phrase(reading, k)
        and "preposition" not in reading.tags(k)
        and word[0] in "بل"
    )


def _is_apposition(reading: Reading, second: Phrase) -> bool:
    """Whether a phrase behind the subject says who that is: `أعلن X رئيس اللجنة أمس أن`."""
    noun = reading.noun(second.first)
    return noun is not None and noun.type in ("office", "speaker", "person") and not second.joints


def _is_event(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is headed by an indefinite verbal noun (`عدم تهاون`, `استعداد بلاده`): what is said, and nobody who says it."""
    word = reading.words[phrase.first]
    if is_speaker(reading, phrase) or word.startswith("ال"):
        return False
    return word in EVENTS or bool(MASDAR.match(word))


def _with_pronoun(reading: Reading, clause: _Clause, subject: Phrase | None) -> Phrase | None:
    """`اعتبرتها واشنطن منظمة إرهابية`, `وصفها "منعطفا"`, `نفته دمشق`, `حذره من`: the object is the pronoun on the verb."""
    form, first, second = clause.verb.form, clause.first, clause.second
    assert first is not None
    if form.cue_class not in _TAKES_PRONOUN:
        clause.frame = clause.frame if clause.frame == "that" else ""
        return subject
    if "object" not in form.frames:
        return subject if subject is not None and can_be_source(reading, first) else None
    if subject is not None and can_be_source(reading, first) and (second or is_speaker(reading, first)):
        if second is not None:
            _take_object(clause, second)
        elif clause.frame in ("", "prep"):
            clause.frame, clause.body = "object", -1
        return subject
    _take_object(clause, first)
    return None


def _has_pronoun_before(reading: Reading, i: int) -> bool:
    """Whether the subject is the pronoun right before the verb: `أنه حذر الرئيس من`, `لكنها طالبت الحكومة بـ`, `وهو يتهم X`."""
    if not i:
        return False
    before = reading.words[i - 1]
    return before in _PRONOUNS or ("that" in reading.tags(i - 1) and before.endswith(_ENDINGS))


def _has_pronoun(reading: Reading, phrase: Phrase) -> bool:
    """Whether the head of a phrase carries a possessive pronoun (`أنصاره`), which a subject at the head of its clause does not."""
    if phrase.first in reading.mention_at:
        return False
    word = reading.original(phrase.first)
    return len(word) > 4 and word.endswith(("ه", "ها", "هم")) and reading.noun(phrase.first) is None
