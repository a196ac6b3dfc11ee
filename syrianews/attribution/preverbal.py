"""Subjects that stand before their verb, or as the head of its relative clause."""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbials
from .before_verbs import (
    CLAUSE_HEADS,
    described_behind_for,
    head_behind_preposition,
    holder_before,
    last_before,
    nearer_head,
    unknown_name,
    who_already_did,
)
from .concord import Phrase
from .cues import CueForm
from .ending_phrases import LONGEST, NO_HEAD, completes, phrase_that_ends, quotes_near
from .heads import behind_issue, behind_title, gives_text, is_head_of, leads_back_to, stands_in_clause
from .phrases import noun_phrase
from .reading import Reading
from .shapes import is_definite, is_possessed
from .speech import is_name_in_marks
from .subjects import WHAT, agrees, can_be_source, is_speaker
from .texts_told import holds_the_words, is_plural_of_speech, told_in
from .verb_shapes import looks_verbal
from .wordlists import DEMONSTRATIVES

_WHEN = frozenset(map(fold, "وقت حين يوم".split()))
"""Nouns of time that the verb behind them completes: `في وقت تحذر الأمم المتحدة`."""
_SITES = frozenset(
    map(
        fold,
        "الساحة ساحة الميدان ميدان الشارع شوارع العاصمة عاصمة مدينة المدينة مقر قصر القصر مطار المطار".split(),
    )
)
"""Places where people meet or arrive, and which do not tell them from others."""
_LONGEST_RELATIVE, _SHORTEST_RELATIVE = 9, 3
"""How many words a relative clause between subject and verb has, its pronoun counted."""
_COMMAS = frozenset("،,")
_LONGEST_NAME = 5
"""How many words of a name may stand behind the phrase that the chunker reads."""
_HAD = frozenset(map(fold, "كان كانت قد سبق".split()))
"""Auxiliaries before the verb: `تصريحات الرئيس التي كان قد قال فيها`."""
_AT_TIME = frozenset(
    map(fold, "خلال أثناء عقب بعد قبل إثر غداة قبيل بعيد فور طوال طيلة رغم بسبب جراء".split())
)
"""Adverbial prepositions, whose noun is no subject: `وخلال الحفل أعلنوا`."""
_THAT = fold("ذلك")
"""Behind such a preposition it stands for what was said, and a noun behind it begins the clause."""
_OF_SEVERAL = frozenset(map(fold, "بين من كلا".split()))
"""Words that govern several at once: `بين الوزيرين والنائب`, `كل من`."""


def subject_before(reading: Reading, i: int, form: CueForm) -> tuple[Phrase, str] | None:
    """The subject that stands before the verb, with `SV` or `relative`: one sure by its form (who had already done something, who is described
    at length) before the head of a relative clause, that before the phrase right before the verb, and last one that stands farther away."""
    lo, _ = reading.sentence_of(i)
    if form.suffix and i > lo and reading.words[i - 1] in WHAT:
        return None  # `الحلفاء ما وصفه`: the pronoun is ما, and the subject left out
    k = last_before(reading, i, lo)
    if k > lo and reading.words[k] in "-–—" and reading.words[k - 1] in ")-–—":
        return None
    if k < lo or reading.words[k] in WHAT or reading.words[k] in _WHEN:
        return None
    formerly = who_already_did(reading, k, lo)
    if formerly is not None and is_speaker(reading, formerly):
        return formerly, "SV"
    if "relative" in reading.tags(k):
        return _subject_of_relative(reading, i, k, lo, form)
    phrase = phrase_that_ends(reading, k + 1, lo, form)
    if phrase is not None and stands_in_clause(reading, phrase, form, lo):
        phrase = None
    sure = _teller(reading, i, lo, form) if told_in(reading, i) else None
    sure = sure or _described_subject(reading, k + 1, form, lo)
    sure = sure or described_behind_for(reading, k + 1, lo, form)
    if sure is not None:
        return sure, "SV"
    if phrase is not None and holds_the_words(reading, phrase, i):
        phrase = None
    if phrase is not None and not (_is_governed(reading, phrase, lo) or _is_genitive(reading, phrase)):
        _leave_place_to_verb(reading, phrase, i, lo)
        acted_on = phrase.first > lo and bool(phrase.joints) and _takes_after(reading, phrase.first - 1)
        return (_last_joined(reading, phrase, form) if acted_on else None) or phrase, "SV"
    alone = (_last_joined(reading, phrase, form) if phrase else None) or _quoted_name(reading, k + 1)
    if alone is not None:
        return alone, "SV"
    return (
        _distant_subject(reading, i, form, lo)
        or _set_off_subject(reading, i, form, lo)
        or unknown_name(reading, k + 1, lo, form)
    )


def _subject_of_relative(
    reading: Reading, i: int, k: int, lo: int, form: CueForm
) -> tuple[Phrase, str] | None:
    """The subject of the verb at word `i` in the clause that the relative pronoun at word `k` opens: its head, where that can speak."""
    if form.suffix and leads_back_to(reading, k, i):
        return None
    end = k
    while end > lo and reading.words[end - 1] in "،,-–—":
        end -= 1
    phrase = phrase_that_ends(reading, end, lo, form) if end > lo else None
    if end > lo and (phrase is None or reading.clitic(phrase.first, "ب")):
        # `القرية بمديرية حران التي أعلن الجيش تحريرها`
        phrase = head_behind_preposition(reading, end, lo, form)
    phrase = nearer_head(reading, phrase, lo) if phrase is not None else None
    if phrase is not None and not is_speaker(reading, phrase):
        return None
    if told_in(reading, i) and (teller := _teller(reading, i, lo, form)) is not None:
        return teller, "SV"
    if phrase is None or holds_the_words(reading, phrase, i):
        return None
    head = holder_before(reading, phrase, lo) or phrase
    return (head, "relative") if is_head_of(reading, head, last_before(reading, i, lo)) else None


def _leave_place_to_verb(reading: Reading, phrase: Phrase, i: int, lo: int) -> None:
    """Cut off the place that the verb before a definite subject takes, and not the subject: `اجتمع الوزراء في القاهرة وأكدوا`."""
    first, verb = phrase.first, phrase.first - 1
    if first == lo or verb in reading.named or reading.noun(verb) is not None:
        return
    opens = verb == lo and not reading.tags(verb) and not is_definite(reading.words[verb])
    joined = reading.words[i].startswith("و") and reading.words[i - 1] not in "،,"
    if not (joined and (opens or looks_verbal(reading, verb))):
        return
    for k in range(first + 1, phrase.end - 1):
        mention = reading.mention_at.get(k + 1)
        place = reading.words[k + 1] in _SITES or (mention is not None and mention[1].type in ("GPE", "LOC"))
        if reading.words[k] == "في" and place:
            if any(is_definite(reading.words[j]) or j in reading.mention_at for j in range(first, k)):
                phrase.end = k
            return


def _takes_after(reading: Reading, k: int) -> bool:
    """Whether word `k` is a verb whose object follows, or a noun whose genitive does: `تستهدف المطار`, `وزير الدفاع`."""
    noun = reading.noun(k)
    return looks_verbal(reading, k) or (
        noun is not None and not is_definite(reading.words[k]) and k not in reading.named
    )


def _last_joined(reading: Reading, phrase: Phrase, form: CueForm) -> Phrase | None:
    """The speaker that `و` seems to join to a phrase which is no subject: `قصف على الغوطة والأمم المتحدة تدعو إلى`, `غارات تستهدف المطار وموسكو تنفي`.

    A verb behind its subjects agrees with them in number, so a singular one has only the last of them for its subject.
    """
    before = reading.words[phrase.first - 1] if phrase.first else ""
    if form.number != "s" or form.pos != "verb" or before in _OF_SEVERAL:
        return None
    for first in range(phrase.end - 1, phrase.first, -1):
        noun = reading.noun(first)
        body = noun is not None and noun.type == "institution" and reading.words[first].startswith("وال")
        named = first in reading.mention_at or body
        if reading.clitic(first, "و") and named:
            last = noun_phrase(reading, first, phrase.end)
            found = last.end == phrase.end and is_speaker(reading, last) and agrees(reading, last, form)
            return last if found else None
    return None


def _quoted_name(reading: Reading, end: int) -> Phrase | None:
    """A name in quotation marks at the head of its clause, right before word `end`: `"قوى التغيير" تدعو إلى`."""
    quotation = next((q for q in quotes_near(reading, end) if q.end == reading.ends[end - 1]), None)
    if quotation is None:
        return None
    phrase = Phrase(reading.word_at(quotation.start), end, True)
    return phrase if is_name_in_marks(reading, phrase.first, phrase.end) else None


def _described_subject(reading: Reading, i: int, form: CueForm, lo: int) -> Phrase | None:
    """`حكم المحكمة الذي صدر أمس أكد`: a subject at the head of its clause with a relative clause that leads to the verb."""
    k = i - 1
    while k >= max(lo, i - _LONGEST_RELATIVE) and "relative" not in reading.tags(k):
        if reading.words[k] in "،,:؛.()" or k in reading.quote_at or "that" in reading.tags(k):
            return None
        cues = reading.lexicon.find(reading.words[k])[1] if reading.facts[k].may_be_cue else ()
        if any(cue.pos == "verb" and not cue.strict for cue in cues):
            return None
        k -= 1
    if k <= lo or "relative" not in reading.tags(k) or i - k < _SHORTEST_RELATIVE:
        return None
    if reading.tags(k + 1) & {"auxiliary", "negation"} or reading.tags(i - 1) & NO_HEAD:
        return None
    first = k
    while (
        first > lo and reading.words[first - 1] not in CLAUSE_HEADS and reading.words[first - 1] not in "،,"
    ):
        first -= 1
    phrase = noun_phrase(reading, first, k)
    if phrase.end != k or not agrees(reading, phrase, form) or not is_speaker(reading, phrase):
        return None
    phrase.end = i
    return phrase


def _set_off_subject(reading: Reading, i: int, form: CueForm, lo: int) -> tuple[Phrase, str] | None:
    """`رغم الحصار، صحيفة النهار، تؤكد`: the subject between the comma of an adverbial and that of its verb."""
    if (
        i - 1 <= lo
        or reading.words[i - 1] not in "،,"
        or _COMMAS.isdisjoint(reading.words[lo : i - 1])
        or not reading.tags(lo) & {"circumstance", "preposition"}
    ):
        return None
    phrase = phrase_that_ends(reading, i - 1, lo, form)
    if phrase is None or phrase.first <= lo or reading.words[phrase.first - 1] not in "،,":
        return None
    return (phrase, "SV") if is_speaker(reading, phrase) else None


def _teller(reading: Reading, i: int, lo: int, form: CueForm) -> Phrase | None:
    """Whose words the text is that a pronoun behind the verb points back to: `تحذيرات مسؤول قال فيها`, `تصريحات للوزير قال فيها`."""
    for k in range(i - 1, max(lo, i - LONGEST) - 1, -1):
        noun = reading.noun(k)
        text = (noun is not None and noun.type == "document") or "occasion" in reading.tags(k)
        if not text and not is_plural_of_speech(reading, k):
            continue
        first = k + 1
        while first < i and (reading.has_tanwin(first) or reading.words[first][-1] == "ا"):
            first += 1
        if first == i:
            return _giver(reading, k, lo, form)
        first = behind_issue(reading, first) if first + 1 < i else first  # `خطاب ألقاه الرئيس أشاد فيه`
        sender = _sender(reading, k, i)
        if sender is not None:
            return sender
        led = first < i and reading.clitic(first, "ل")
        phrase = noun_phrase(reading, first, i, prefixed=led)
        end = phrase.end if led else skip_adverbials(reading, phrase.end, i)
        end = behind_title(reading, end, i)
        end += end < i and "relative" in reading.tags(end)
        while end < i and reading.words[end] in _HAD:
            end += 1
        reaches = end == i or phrase.end == i or (i - 1 in (end, phrase.end) and reading.words[i - 1] in "،,")
        return phrase if phrase.end > phrase.first and reaches and is_speaker(reading, phrase) else None
    return None


def _sender(reading: Reading, k: int, i: int) -> Phrase | None:
    """Whom the text at word `k` comes from, right before the verb at word `i`: `برقية تهنئة من نظيره أكد فيها`; a place sends none."""
    if is_definite(reading.words[k]):
        return None
    at = next((j + 1 for j in range(k + 1, min(i - 1, k + 4)) if reading.words[j] == "من"), 0)
    if not at:
        return None
    phrase = noun_phrase(reading, at, i)
    place = phrase.mention is not None and phrase.mention.type in ("GPE", "LOC") and at in reading.mention_at
    reaches = phrase.end == i or (phrase.end == i - 1 and reading.words[i - 1] in "،,")
    return phrase if reaches and not place and is_speaker(reading, phrase) else None


def _is_named_up_to(reading: Reading, phrase: Phrase, comma: int) -> bool:
    """Whether nothing but nouns and names goes on from a speaker to the comma before the verb: `أن شقيق الملا عمر الملا عبدالله منان، دعا إلى`."""
    at = phrase.end
    if reading.words[comma] not in "،," or not is_speaker(reading, phrase):
        return False
    if reading.words[comma + 1].startswith("و") or not (
        at in reading.mention_at or is_definite(reading.words[at])
    ):
        return False
    return comma - phrase.end <= _LONGEST_NAME and all(
        reading.words[k].isalpha() and not reading.tags(k) and not looks_verbal(reading, k)
        for k in range(phrase.end, comma)
    )


def _giver(reading: Reading, k: int, lo: int, form: CueForm) -> Phrase | None:
    """Who gives the text at word `k`, right behind its verb or before it: `نشر الحزب بيانا`, `أن الحزب أصدر بيانا`."""
    end = k - gives_text(reading, k - 1) if k > lo else lo
    gives = end < k
    while end > lo + 1 and reading.words[end - 1] in "،,":
        end -= 1  # `ألقى الوزير، سمير الحداد، كلمة قال فيها`
    phrase = phrase_that_ends(reading, end, lo, form) if end > lo else None
    if phrase is None or not is_speaker(reading, phrase):
        return None
    given = gives or (phrase.first > lo and gives_text(reading, phrase.first - 1))
    return phrase if given else None


def _is_genitive(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase with a pronoun or the article completes a noun that a preposition governs: `وعن الهدف في عقول مقاتليهم قال`."""
    k = phrase.first
    known = k in reading.mention_at or is_definite(reading.words[k]) or is_possessed(reading, k)
    return known and completes(reading, k)


def _is_governed(reading: Reading, phrase: Phrase, lo: int) -> bool:
    """Whether a preposition governs the phrase: then only its own clause follows (`على تقارير تحدثت عن`), no main verb."""
    k = phrase.first
    b = k - 1 if k - 1 <= lo or reading.words[k - 1] not in DEMONSTRATIVES else k - 2
    alone = b < k - 1 and reading.words[k - 1] == _THAT  # `رغم ذلك الحكومة تؤكد`
    alone = alone and (k in reading.mention_at or reading.noun(k) is not None)
    at_time = reading.words[b].lstrip("و") in _AT_TIME and not alone
    before = k > lo and ("preposition" in reading.tags(b) or at_time)
    if not before and not (reading.clitic(k, "بل") and k not in reading.mention_at):
        return False
    noun = reading.noun(k)
    told = noun is not None and noun.type in ("reports", "document", "survey", "media")
    return not told or reading.words[k].startswith("ال") or is_possessed(reading, k)


def _distant_subject(reading: Reading, i: int, form: CueForm, lo: int) -> tuple[Phrase, str] | None:
    """`وكانت وكالة X قد ذكرت في تقرير أن`, `لكن X، من جهته، قال`: the subject opens the clause, adverbials follow it."""
    k = i - 1
    limit = max(lo, i - LONGEST)
    while k >= limit and k > lo and reading.words[k] not in CLAUSE_HEADS:
        if reading.words[k] in "؛:.":
            return None
        k -= 1
    if k < limit:
        return None
    headed = reading.words[k] in CLAUSE_HEADS
    first = k + 1 if headed else k
    if first < i and "that" in reading.tags(first):
        first += 1
    phrase = noun_phrase(reading, first, i)
    auxiliary = "auxiliary" in reading.tags(k)
    if (
        phrase.end <= phrase.first
        or (reading.has_tanwin(phrase.first) and reading.noun(phrase.first) is None)
        or not can_be_source(reading, phrase, weak=auxiliary)
        or not agrees(reading, phrase, form)
    ):
        return None
    if not auxiliary and phrase.end < i and reading.words[phrase.end] not in "،,(-–—":
        if not (headed and _is_named_up_to(reading, phrase, i - 1)):
            return None
        phrase.end = i - 1
    if any(reading.words[j] in "؛:." for j in range(phrase.end, i)):
        return None
    return phrase, "SV"
