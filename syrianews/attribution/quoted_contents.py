"""Contents that open with a quotation: whether they end with it, or run on to the end of its clause or noun phrase."""

from __future__ import annotations

from ..actors.vocabulary import Vocabulary
from ..text import fold
from .noun_contents import object_end
from .reading import Reading
from .speech import holds_clause, joins_that
from .terms import is_term
from .verb_shapes import JOINED_VERB, is_verb_shape, looks_verbal
from .wordlists import BUT_THEY, SPOKEN_IN

_STOPS_QUOTE = frozenset(
    map(
        fold,
        "التي الذي الذين أي دون بعد قبل خلال وهو وهي وهم حيث فيما بينما إذ لكن كما مما ما بحسب وفق حسب وفقا عندما بعدما لدى عقب أثناء ردا تعليقا وذلك".split(),
    )
)
_SHORT = 4
"""The most words of a quotation that only names or describes something."""
_IMPERFECT = frozenset("يتن")
_OF, _SO_THEN = "من", "فقد"
_FURTHER = 60
"""How far, in words, a quotation joined by و may stand behind the one that a content begins with."""
_MOST_QUOTATIONS = 20
"""How many quotations in a row, with nothing between them, are one content."""


def quoted_end(reading: Reading, k: int, stop: int, frame: str) -> int | None:
    """The word behind a content that opens with the quotation at word `k`; None where the quotation is only part of a clause.

    `frame` is that of the cue, or `lead` behind a colon that no verb opens.
    """
    if _is_part(reading, k, stop, frame):
        return None
    end = min(stop, _behind_quotation(reading, k, stop, frame))
    return _behind_further_quotation(reading, end, stop) if frame == "that" else end


def _is_part(reading: Reading, k: int, stop: int, frame: str) -> bool:
    """Whether the quotation at word `k` is a term, or with a relative clause behind it only the subject of a clause: `إن "الاجتماع"، الذي عقد، فشل`."""
    quotation = reading.quote_at[k]
    if is_term(reading, quotation):
        return True
    end = reading.word_at(quotation.end)
    if frame == "that" and quotation.closed and end + 1 < stop and _is_fragment(reading, k, end):
        return True
    short = frame == "that" and quotation.closed and end - k - 2 <= _SHORT and end + 1 < stop
    return short and "relative" in reading.tags(end + (reading.words[end] in "،,"))


def _is_fragment(reading: Reading, k: int, end: int) -> bool:
    """Whether the quotation at word `k` is a phrase whose clause goes on behind it: `إنه "من الممكن" أن يفرض`, `أن "أي شخص" سيتفهم`, `أنه "في ضوء الرد" فقد أصدر`."""
    first = reading.words[k + 1]
    verbal = first[0] in _IMPERFECT and not Vocabulary.default().count("ال" + first)
    verbal = verbal or any(looks_verbal(reading, j) for j in range(k + 1, end))
    if verbal or (holds_clause(reading, k) and "preposition" not in reading.tags(k + 1)):
        return False
    word = reading.words[end]
    possible = "that" in reading.tags(end) and reading.words[k + 1] == _OF and word[0] != "و"
    return possible or word == _SO_THEN or _opens_predicate(reading, end)


def _behind_quotation(reading: Reading, k: int, stop: int, frame: str) -> int:
    """The end of a content that opens with a quotation: at its closing mark, or later where a clause or a noun phrase goes on."""
    after, closed = _behind_adjoining(reading, k, stop)
    if after >= stop or not closed:
        return min(after, stop)
    joined = _joined_quotation(reading, after, stop)
    if joined is not None:
        return _behind_quotation(reading, joined, stop, frame)
    if frame == "that" and _joins_clause(reading, after, stop):
        return stop
    if frame == "colon" or _stops(reading, after) or (frame == "quote" and _tells_on(reading, k, after)):
        return after
    noun = frame in ("prep", "object") and after - k - 2 == 1
    led = reading.tags(after) & {"preposition", "circumstance"} or reading.clitic(after, "بل")
    if noun or not led or "negation" in reading.tags(after):
        return stop if frame == "that" else object_end(reading, after, stop)
    if reading.words[after] in SPOKEN_IN and "occasion" in reading.tags(min(after + 1, stop - 1)):
        return after
    end = _behind_complement(reading, after, stop)
    if (
        frame == "that"
        and end + 1 < stop
        and reading.words[end] in "،,"
        and reading.words[end + 1] in BUT_THEY
    ):
        return stop  # `أنها "لا تعلم" بما حدث، لكنها مستعدة للتعاون`
    names = frame == "that" and after - k - 2 <= _SHORT and not holds_clause(reading, k)
    if names and end + 1 < stop and reading.words[end] in "،," and looks_verbal(reading, end + 1):
        return stop  # `إن "القوى المعادية" لبلاده، حاولت`: the quotation only names the subject
    return end


def _behind_adjoining(reading: Reading, k: int, stop: int) -> tuple[int, bool]:
    """The word behind the quotation at word `k` and those that follow it at once, and whether the last of them is closed."""
    quotation = reading.quote_at[k]
    after = reading.word_at(quotation.end)
    for _ in range(_MOST_QUOTATIONS):
        if after >= stop or not quotation.closed or after not in reading.quote_at:
            break
        quotation = reading.quote_at[after]
        after = reading.word_at(quotation.end)
    return after, quotation.closed


def _joined_quotation(reading: Reading, k: int, stop: int) -> int | None:
    """The word of the quotation that و, a comma with it, or a further complementiser joins at word `k`; None where none is."""
    word = reading.words[k]
    if word == "و" and k + 1 in reading.quote_at:
        return k + 1
    if _joins_clause(reading, k, stop):
        told = k + 1 + (word in "،,")
        return told if told in reading.quote_at else None
    if word in "،," and k + 2 < stop and reading.words[k + 1] == "و" and k + 2 in reading.quote_at:
        return k + 2
    if word in "،," and k + 1 in reading.quote_at and _goes_on_quoting(reading, k):
        return k + 1
    return None


def _goes_on_quoting(reading: Reading, k: int) -> bool:
    """Whether nothing but the comma at word `k` parts two quotations of some words, no names in a row: `"في الشمال جفاف كبير"، "ترصد بوادر تحسن"`."""
    further = reading.quote_at[k + 1]
    before = next((q for q in reversed(reading.quotes) if q.end == reading.ends[k - 1]), None)
    if before is None or is_term(reading, further):
        return False
    return min(reading.word_at(q.end) - reading.word_at(q.start) for q in (before, further)) > _SHORT + 2


def _joins_clause(reading: Reading, k: int, stop: int) -> bool:
    """Whether a further complementiser, behind a comma or without one, stands at word `k`: `"…" وأن`."""
    further = k + (reading.words[k] in "،,")
    return further + 1 < stop and joins_that(reading, further)


def _stops(reading: Reading, k: int) -> bool:
    """Whether word `k`, behind a quotation, belongs to it no more: a mark, a connective, a relative clause or the cue's own predicate."""
    word = reading.words[k]
    if not word[0].isalnum() or word in _STOPS_QUOTE:
        return True
    return bool(reading.tags(k) & {"relative", "that"}) or _opens_predicate(reading, k)


def _tells_on(reading: Reading, quoted: int, k: int) -> bool:
    """Whether the text goes on at word `k`, behind the quotation at word `quoted`, with what somebody did: `هتف "النجدة" وسقط أرضا`, `ثم غادر`."""
    word = reading.words[k]
    if word[0] not in "وف":
        return word == "ثم"
    verb = is_verb_shape(word[1:]) or Vocabulary.default().verbal(word[1:]) >= JOINED_VERB
    return verb or (reading.clitic(k, word[0]) and holds_clause(reading, quoted))


def _behind_complement(reading: Reading, k: int, stop: int) -> int:
    """The word behind the phrase with a preposition at word `k`: at a mark or connective; أي goes on with it."""
    while k < stop and reading.words[k] not in "،,؛":
        led = reading.words[k - 1] == "من"  # `من قبل الوزارة`
        if reading.words[k] in _STOPS_QUOTE and reading.words[k] != "اي" and not led:
            break
        k = reading.word_at(reading.quote_at[k].end) if k in reading.quote_at else k + 1
    return k


def _behind_further_quotation(reading: Reading, end: int, stop: int) -> int:
    """The word behind a quotation that is joined by و later in the sentence: `أن "كوبا لن تسكت" عما ترتكبه إسرائيل، و"ستنضم إليه"`; `end` where none is."""
    for k in range(end, min(stop - 1, end + _FURTHER)):
        if (
            reading.words[k] == "و"
            and k + 1 in reading.quote_at
            and not is_term(reading, reading.quote_at[k + 1])
        ):
            return min(stop, reading.word_at(reading.quote_at[k + 1].end))
    return end


def _opens_predicate(reading: Reading, k: int) -> bool:
    """Whether the clause around a quoted name goes on with its verb at word `k`: `من وصفهم بـ"..." سيبقون`, `… قد بدأ`."""
    word = reading.words[k]
    future = word[0] == "س" and is_verb_shape(word[1:])
    return future or "auxiliary" in reading.tags(k)
