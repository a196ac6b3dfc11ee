"""Subjects of an earlier verb of the sentence, which a later cue leaves out: `زار الرئيس واشنطن وأعلن`, `رفع التنظيم علمه، معلناً`."""

from __future__ import annotations

from itertools import pairwise

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .adverbials import skip_adverbs
from .concord import Phrase, gender_of, is_given_name, owner_form
from .cues import CueForm
from .ending_phrases import BESIDE
from .frames import Found
from .heads import gives_text
from .leading_verbs import LEADS
from .names import takes_name, unknown_name_end
from .objects import has_pronoun_before
from .phrase_parts import counts_some
from .phrase_words import SELF
from .phrases import noun_phrase
from .reading import Reading
from .shapes import EVENTS, is_definite, is_full_plural, is_possessed, on_preposition
from .subjects import BOUNDARY, WHAT, agrees, is_speaker
from .terms import is_foreign_name
from .texts_told import told_in
from .traits import cues_that
from .verb_shapes import MASDAR, looks_verbal
from .wordlists import DEMONSTRATIVES, PEOPLE, bare

_SAYS = cues_that("says")
_SINCE = frozenset(map(fold, "في ففي وفي خلال وخلال منذ ومنذ بعد وبعد قبل وقبل".split()))
"""They open a sentence with when or where something was done: `في الشهر الماضي فرضت واشنطن عقوبات، متهمة`."""
_ANSWERS = frozenset(map(fold, "رد تعليق حديث كلمة تصريح مداخلة خطاب".split()))
_IN = frozenset(map(fold, "في وفي معرض سياق إطار".split()))
"""What somebody does in speaking opens a sentence, and who that is: `في معرض رد الوزير على سؤال قال`."""
_NOT = frozenset(("لم", "لن", "لا"))
"""Negations before the verb that opens a clause: `لم يحدد الوزير موعدا، لكنه قال`."""
_LONGEST_TITLE = 8
"""The longest title before a name that commas set off, in words."""
_NO_SUBJECT = BOUNDARY | {"preposition", "relative", "adverb", "day"}
"""Classes of the words that neither a subject nor its verb begins with."""
_APPEARS = "ظهر"
_HOUSES = frozenset(map(fold, "عائلات أسر".split()))
"""Groups of people, of which a verb is said in the feminine singular: `شاركت عائلات الضحايا في الوقفة مطالبة`."""
_LONGEST_NAME, _SHORTEST_NAME = 3, 4
"""The longest foreign name that no registry knows, in words, and the shortest part of one, in letters."""
_LIKE_ARTICLE = frozenset(map(fold, "التقى التقت يلتقي التزم التزمت التحق التحقت".split()))
"""Verbs whose first letters look like the article."""
_OF_MOTION = frozenset(map(fold, "إلى على".split()))
"""Prepositions that lead from a verb to where its subject goes: `توجه عشرات الأهالي إلى العاصمة مطالبين`."""
_THAT = frozenset(map(fold, "أن إن بأن".split()))
"""They open a clause with a subject of its own."""


def subject_of_sentence(reading: Reading, i: int, form: CueForm, inside: bool) -> Phrase | None:
    """The subject of an earlier verb of the sentence that is no cue: `زار الرئيس واشنطن وأعلن`, `رفع التنظيم علمه، معلناً`.

    Read where a clause opens, at the sentence's start, behind a comma, a colon or (`inside`) أن: a noun phrase, or a verb and a noun phrase.
    """
    lo, _ = reading.sentence_of(i)
    lo = behind_dateline(reading, lo, i)
    if inside:
        lo = next((k + 1 for k in range(i - 1, lo, -1) if reading.words[k] == ":"), lo)
    commas = [k for k in range(max(lo, i - 40), i) if reading.words[k] in "،,"]
    opens = [lo, *(k + 1 for k in commas[:1])]
    opens += [k + 1 for before, k in pairwise(commas) if not _only_times(reading, before + 1, k)]
    if inside:
        opens += [k + 1 for k in range(max(lo, i - 40), i - 1) if reading.words[k] in _THAT]
    found: Phrase | None = None
    around = reading.quotation_around(i)
    opens = [k for k in opens if reading.quotation_around(k) in (None, around)]
    for first in sorted(opens, reverse=True):
        phrase = _at_head(reading, first, i, form)
        if found is None:
            found = phrase
        elif phrase is not None and (phrase.end >= found.end or _outranks(reading, phrase, first, found)):
            return phrase
    return found


def _outranks(reading: Reading, phrase: Phrase, first: int, found: Phrase) -> bool:
    """Whether the subject of the verb that opens the sentence goes before a name that commas set off farther on: `زار الوزير أنقرة برفقة النائب، سمير الحداد، كما أكد`."""
    set_off = reading.words[found.first - 1] in "،," and reading.words[found.end] in "،,"
    return set_off and phrase.first > first == behind_dateline(
        reading, reading.sentence_of(first)[0], found.first
    )


def subject_at_head(reading: Reading, first: int, i: int, form: CueForm) -> Phrase | None:
    """The subject of the clause that opens the sentence at word `first`, read up to word `i`, if a form agrees with it: `قدم المهندس شرحا`."""
    return _at_head(reading, behind_dateline(reading, first, i), i, form)


def supply_quoted_subjects(reading: Reading, cues: list[Found]) -> None:
    """Give the first dropped subject in a quotation that names somebody at its head that one: `قالت الوزارة: "فرنسا تعمل معنا، وترحب بـ"`."""
    latest = -1
    for cue in cues:
        before, latest = latest, max(latest, cue.first)
        if cue.source is not None or cue.order != "dropped" or cue.form.pos != "verb":
            continue
        around = reading.quotation_around(cue.first)
        if around is None or before > reading.word_at(around.start):
            continue
        first = reading.word_at(around.inner_start)
        if not _is_name(reading, first) or first + 1 >= cue.first:
            continue
        phrase = noun_phrase(reading, first, cue.first)
        if phrase.person and first in reading.mention_at:
            phrase.end = reading.mention_at[first][0]
        if agrees(reading, phrase, cue.form) and _same_number(reading, phrase, cue.form):
            cue.source, cue.order = phrase, "sentence"


def supply_tellers(reading: Reading, cues: list[Found]) -> None:
    """Give a verb whose pronoun points back to a call or a talk the subject of the clause that tells of it: `قال مصدر إن الوزير أجرى اتصالا قال فيه: "…"`."""
    for before, cue in pairwise(cues):
        if cue.source is None and cue.order == "dropped" and told_in(reading, cue.first):
            phrase = subject_of_sentence(reading, cue.first, cue.form, True)
            if phrase is not None and phrase.first > before.first and gives_text(reading, phrase.end):
                cue.source, cue.order = phrase, "sentence"


def owner_in_sentence(reading: Reading, cue: Found) -> Phrase | None:
    """The subject of the sentence as the one whose a verbal noun with a pronoun is, as its object or behind a preposition: `نفذ الوزير تهديده بـ`, `استقال النائب بعد رفضه القرار`."""
    i = cue.first
    if cue.is_joined or cue.form.lemma in _SAYS or not is_possessed(reading, i):
        return None
    form = owner_form(cue.form, reading.words[i])
    phrase = subject_of_sentence(reading, i, form, True)
    if phrase is None or not is_speaker(reading, phrase):
        return None
    led = reading.tags(i - 1) & {"preposition", "circumstance"} or (
        cue.clitic and reading.words[i][0] in "بل"
    )
    noun = reading.noun(phrase.first)
    many = noun is not None and noun.number == "pl" and phrase.first not in reading.mention_at
    if noun is not None and noun.type == "document":
        return None
    return phrase if (led or phrase.end == i) and many == (form.number == "p") else None


def behind_dateline(reading: Reading, lo: int, stop: int) -> int:
    """The word behind a dateline (`دبي، الإمارات العربية المتحدة (CNN)--`)."""
    for k in range(lo + 1, min(stop, lo + 16)):
        if reading.words[k] in "-–—" and reading.words[k - 1] in ")-":
            while k < stop and reading.words[k] in "-–—":
                k += 1
            return k
    return lo


def _only_times(reading: Reading, first: int, end: int) -> bool:
    """Whether nothing but a day or another adverb stands between two commas: it interrupts a clause, and none opens behind it."""
    return first < end and all(
        reading.tags(k) & {"adverb", "day", "month"} or reading.words[k].isdigit() for k in range(first, end)
    )


def _behind_opening(reading: Reading, first: int, i: int) -> int:
    """The word behind what opens the clause at word `first`, before the verb at word `i`: a time at the head of the sentence (`ومنذ سنوات`), a conjunction, an auxiliary."""
    if first + 1 < i and reading.words[first] in _SINCE and first == reading.sentence_of(first)[0]:
        then = first + 1 + (reading.words[first + 1] in DEMONSTRATIVES)
        return skip_adverbs(reading, noun_phrase(reading, then, i).end, i)
    opens = first < i and bool(reading.tags(first) & {"circumstance", "clause", "auxiliary"})
    return first + (opens and reading.words[first] not in WHAT)


def _bars_subject(reading: Reading, first: int, head: int, joined: bool) -> bool:
    """Whether the clause has no subject before its verb since none begins at word `head`: it is of no noun phrase, or stands behind a `first` word that is no verb or only leads to words (`واختتم كلمته بالإشارة إلى`)."""
    if reading.tags(head) & _NO_SUBJECT and not (head == first and _appears(reading, head)):
        return True
    if head == first:
        return False
    leads = reading.words[first].removeprefix("و") in LEADS and is_possessed(reading, head)
    return leads or not (joined or _may_be_verb(reading, first))


def _at_head(reading: Reading, first: int, i: int, form: CueForm) -> Phrase | None:
    """The noun phrase that opens the clause at word `first`, or stands behind its first word, its verb; none that commas set off as a gloss."""
    if reading.words[first].removeprefix("و") in BESIDE:
        return None  # `وبحضور السفير قال`
    lo, _ = reading.sentence_of(first)
    answered = _who_answers(reading, lo, i) if first == lo else None
    if answered is not None:
        fits = agrees(reading, answered, form) and _same_number(reading, answered, form)
        return answered if fits else None
    first = _behind_opening(reading, first, i)
    goes_on = (
        reading.words[i].startswith("و") or reading.words[i - 1] == "و" or has_pronoun_before(reading, i)
    )
    if goes_on and first + 1 < i and reading.words[first].lstrip("و") in _NOT:
        first += 1
    clitic, verbs = reading.lexicon.find(reading.words[first]) if reading.facts[first].may_be_cue else (0, ())
    joined = clitic > 0 and first + 1 < i and any(verb.pos == "verb" for verb in verbs)
    behind = skip_adverbs(reading, first + 1, i)
    heads = [behind] if joined else [first, behind]  # `فرد الوزير على السؤال قائلا`, `شاركت أمس الوزيرة`
    if _is_object_before_subject(reading, behind, i):
        heads.append(behind + 1)
    for head in heads:
        if head >= i or _bars_subject(reading, first, head, joined):
            return None
        led = reading.clitic(head, "ب") and reading.noun(head) is not None
        counts = ("determiner" in reading.tags(head) or counts_some(reading, head)) and reading.words[
            head
        ] not in DEMONSTRATIVES
        titled = counts or _is_name(reading, head)
        if (
            led
            or on_preposition(reading, head)
            or not (titled or (head > first and _opens_name(reading, head)))
        ):
            continue
        phrase = _subject(reading, head, i, _OF_MOTION if head > first else frozenset())
        if counts and not is_speaker(reading, phrase):
            continue
        set_off = head == first and first > lo and reading.words[first - 1] in "،,"
        gloss = set_off and phrase.end < len(reading) and reading.words[phrase.end] in "،,"
        if gloss and not phrase.person:
            return _named_before(reading, phrase, lo)
        if gloss and goes_on and _glosses_object(reading, first - 1, lo):
            return None
        if (
            phrase.end > phrase.first
            and agrees(reading, phrase, form)
            and _same_number(reading, phrase, form)
        ):
            return phrase if head == first or _is_its_verb(reading, first, phrase) else None
    return None


def _is_object_before_subject(reading: Reading, k: int, stop: int) -> bool:
    """Whether one definite noun for a thing stands between a verb and the person who is its subject: `افتتح المعرض الوزير`, `اختتم الندوة الدكتور سمير الحداد`."""
    if (
        k + 1 >= stop
        or not is_definite(reading.words[k])
        or _is_name(reading, k)
        or reading.tags(k) & _NO_SUBJECT
    ):
        return False
    noun = reading.noun(k + 1)
    person = k + 1 in reading.mention_at and reading.mention_at[k + 1][1].type == "PERSON"
    subject = noun is not None and noun.type in PEOPLE and not reading.words[k + 1].endswith("ين")
    return person or subject


def _opens_name(reading: Reading, k: int) -> bool:
    """Whether a foreign name that no registry knows stands at word `k`, or a definite noun with somebody's name behind it: `كاسيميرو`, `المغنية سلمى خليل`."""
    if not is_definite(reading.words[k]) or k + 1 >= len(reading):
        return _is_foreign(reading, k)
    mention = reading.mention_at.get(k + 1)
    person = mention is not None and mention[1].type == "PERSON" and k + 1 not in reading.behind_clitic
    return person or (is_given_name(reading.words[k + 1]) and not reading.tags(k + 1))


def _is_foreign(reading: Reading, k: int) -> bool:
    """Whether word `k` is spelled like a foreign name that no registry knows, and is no word with و or a preposition on it."""
    word = reading.words[k]
    if not word.isalpha() or len(word) < _SHORTEST_NAME or k in reading.named:
        return False
    led = word[0] in "وفبلك" and Vocabulary.default().count(word[1:]) > 0
    return not led and is_foreign_name(reading, k, k + 1)


def _subject(reading: Reading, k: int, stop: int, governed: frozenset[str]) -> Phrase:
    """The noun phrase at word `k`, or a foreign name that no registry knows, alone or right behind a title: `كاسيميرو`, `اللاعب البرازيلي كاسيميرو`."""
    phrase = noun_phrase(reading, k, stop, governed)
    if governed:
        _leave_to_verb(reading, phrase)
    titled = not phrase.person and phrase.mention is None and is_definite(reading.words[k])
    if not titled and _is_name(reading, k):
        return phrase
    first = end = phrase.end if titled else k
    if titled and end in reading.mention_at and _opens_name(reading, end - 1):
        end = reading.mention_at[end][0]
    while end < stop and end - first < _LONGEST_NAME and _is_foreign(reading, end):
        end += 1
    return Phrase(k, end, True, True, unknown=True) if end > first else phrase


def _leave_to_verb(reading: Reading, phrase: Phrase) -> None:
    """Cut off what the verb before it takes with من behind a definite noun, which من does not follow but where it counts, and an object behind a plural in ون.

    `يعاني سكان الحي من البرد`, `زار معلمون وناشطون المشفى`
    """
    for k in range(phrase.first + 1, phrase.end):
        before = reading.words[k - 1]
        counted = (
            "determiner" in reading.classes(bare(before)) or counts_some(reading, k - 1) or before in SELF
        )
        full = is_full_plural(before.removeprefix("و"))
        led = reading.words[k] == "من" and (is_definite(before) or k - 1 in reading.named) and not counted
        if led or (full and is_definite(reading.words[k])):
            phrase.end = k - (before in "،,")
            return


def _who_answers(reading: Reading, lo: int, i: int) -> Phrase | None:
    """The speaker in the genitive of a verbal noun of speaking that opens a sentence: `في معرض رد الوزير على سؤال قال`."""
    k = lo
    while k < min(i, lo + 3) and reading.words[k] in _IN:
        k += 1
    if k == lo or k + 1 >= i or reading.words[k] not in _ANSWERS or not _is_name(reading, k + 1):
        return None
    phrase = noun_phrase(reading, k + 1, i)
    return phrase if phrase.end > phrase.first and is_speaker(reading, phrase) else None


def _glosses_object(reading: Reading, comma: int, lo: int) -> bool:
    """Whether the name behind a comma is his whom a preposition governs before it: `اجتمع مع رئيس الحركة، سمير الحداد، وأكد`."""
    for k in range(comma - 1, max(lo, comma - _LONGEST_TITLE), -1):
        if reading.words[k] in "،," or not reading.words[k][0].isalpha():
            return False
        if takes_name(reading, k) and "preposition" in reading.tags(k - 1):
            return True
    return False


def _named_before(reading: Reading, gloss: Phrase, lo: int) -> Phrase | None:
    """The unlisted name, right behind the sentence's verb, that a title between commas explains: `فاجأت سلمى دكروب، وزيرة البيئة، الحضور`."""
    comma = gloss.first - 1
    if lo + 2 >= comma or not takes_name(reading, gloss.first) or not looks_verbal(reading, lo):
        return None
    if unknown_name_end(reading, lo + 1, comma + 1) != comma:
        return None
    return Phrase(lo + 1, gloss.end, True, True, gloss.mention, unknown=True)


def _may_be_verb(reading: Reading, k: int) -> bool:
    """Whether word `k` is no noun by its shape, its article, its preposition or the tables."""
    word = reading.words[k]
    if word.removeprefix("و") in LEADS:
        return True
    if _appears(reading, k):
        return True
    known = k in reading.named or reading.noun(k) is not None or word in EVENTS
    if (
        known
        or (reading.original(k).startswith("ال") and word not in _LIKE_ARTICLE)
        or _is_masdar(reading, k)
        or reading.tags(k) & {"month", "day", "adverb"}
    ):
        return False
    return not reading.clitic(k, "بلك") or looks_verbal(reading, k)


def _appears(reading: Reading, k: int) -> bool:
    """Whether ظهر at word `k` is the verb and no time of the day: `ظهر المدرب في المقطع`, but `ظهر الأحد`."""
    behind = reading.tags(k + 1) if k + 1 < len(reading) else frozenset()
    return reading.words[k].removeprefix("و") == _APPEARS and not behind & {"day", "month"}


def _is_masdar(reading: Reading, k: int) -> bool:
    return bool(MASDAR.match(reading.words[k])) and not reading.original(k).endswith("ت")


def _is_its_verb(reading: Reading, k: int, phrase: Phrase) -> bool:
    """Whether the verb at word `k` agrees with the phrase behind it in gender: `تطارد الشاعر` is said of another."""
    gender, written = gender_of(reading, phrase), reading.original(k)
    if not gender or not looks_verbal(reading, k):
        return True
    feminine = reading.words[k].removeprefix("و").startswith("ت") or written.endswith("ت")
    return not feminine if gender == "m" and not written.endswith("ت") else gender == "f" or not feminine


def _same_number(reading: Reading, phrase: Phrase, form: CueForm) -> bool:
    """Whether the verb with its subject left out can be singular: not for several people (`النساء … قائلة`)."""
    noun = reading.noun(phrase.first)
    people = noun is not None and noun.type in PEOPLE and noun.number == "pl"
    people = people or (noun is None and reading.words[phrase.first].endswith(("ون", "ين")))
    people = (
        people and phrase.first not in reading.mention_at and bare(reading.words[phrase.first]) not in _HOUSES
    )
    return not (people and form.number == "s" and form.pos in ("verb", "participle"))


def _is_name(reading: Reading, k: int) -> bool:
    if k in reading.quote_at and k + 1 < len(reading):
        k += 1
    return k in reading.mention_at or reading.noun(k) is not None or is_full_plural(reading.words[k])
