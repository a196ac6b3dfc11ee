"""Contents: where the attributed words begin and end.

Content runs from behind its frame to the end of the sentence or of the quotation, unless a further cue of the main line
ends it (`…، وأضاف`, `…، مشيراً إلى`, `…، وفق X`). A further cue ends it where it is joined by a conjunction and has a subject of its own
or agrees with the same speaker; else it is nested in the content.
"""

from __future__ import annotations

import re

from ..text import fold
from .concord import gender_of
from .frames import Found
from .main_clauses import main_clause, resumes
from .noun_contents import before_predicate, object_end
from .reading import Reading
from .shapes import is_verb_shape, looks_verbal
from .speech import holds_clause, joins_that
from .terms import is_term

_LINKS = frozenset(
    map(
        fold,
        "كما فيما حين بينما لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها ولكنهم إذ حيث وكان وكانت كان كانت وقد قد ثم".split(),
    )
)
_STOPS_QUOTE = frozenset(
    map(
        fold,
        "التي الذي الذين أي دون بعد قبل خلال وهو وهي وهم حيث فيما بينما إذ لكن كما مما ما بحسب وفق حسب وفقا عندما بعدما لدى عقب أثناء ردا تعليقا وذلك".split(),
    )
)
_ELSEWHERE = frozenset(map(fold, "فيما حين بينما وكان وكانت".split()))
"""Words before a further speaker at the head of his clause that end the content of the one before."""
_AGAINST = frozenset(map(fold, "لكن ولكن غير بيد".split()))
"""Words before a further speaker who denies it that end a content."""
_TURNS = frozenset(
    (fold(a), fold(b))
    for a, b in (
        ("غير", "أن"),
        ("بيد", "أن"),
        ("من", "دون"),
        ("بدون", "أن"),
        ("دون", "أن"),
        ("علما", "أن"),
        ("علما", "بأن"),
    )
)
"""Openings of a clause in which the text speaks for itself."""
_TURNS_WITH_CUE = frozenset(
    (fold(a), fold(b))
    for a, b in (
        ("وهو", "ما"),
        ("وهذا", "ما"),
        ("الأمر", "الذي"),
        ("في", "وقت"),
        ("في", "الوقت"),
        ("في", "حين"),
    )
)
"""Openings of a clause that belongs to the content, unless a further cue stands at its head: `، وهو ما نفته دمشق`."""
_BUT = frozenset(map(fold, "لكنه لكنها لكنهم لكنهما ولكنه ولكنها".split()))
_UNTOLD = re.compile(fold(r"[يت](?:حدد|كشف|عط|ذكر|وضح|فصح|قدم|دل|سم|شر|ورد|تطرق|خض|علق)(?:وا|ا)?$"))
"""Verbs of what a speaker leaves out, in the jussive: `، لكنه لم يحدد موعدا`."""
_UNKNOWN = frozenset(map(fold, "يتضح يعرف يتبين يتسن".split()))
"""Verbs, in the jussive, of what nobody knows: `، ولكن لم يتضح ما يعنيه ذلك`."""
_AND = ("و", "ف")
_MANY_WORDS = 600
CALLS = frozenset(("وصف", "سمّى", "أسمى", "نعت"))
"""Verbs with which one only gives a name: `وصفهم بـ"الأعداء" من محاولة`."""
_SHORT = 4
_DASHES = ("-", "–", "—")
_FURTHER = 60
"""How far, in words, a quotation joined by و may stand behind the one that a content begins with."""
_MOST_QUOTATIONS = 20
"""How many quotations in a row, with nothing between them, are one content."""


def clause_start(reading: Reading, found: Found) -> int:
    """The first word of the clause that a cue opens, its conjunction included: where an earlier content must end."""
    k = found.first
    lo, _ = reading.sentence_of(k)
    if found.source is not None and found.order == "SV" and found.source.first < k:
        k = found.source.first
    while k > lo and (
        reading.words[k - 1] in _LINKS
        or reading.words[k - 1] == fold("في")
        or reading.words[k - 1] in "،,-–—("
    ):
        k -= 1
    return k


def ends_content(reading: Reading, outer: Found, inner: Found, between: list[Found]) -> bool:
    """Whether cue `inner`, which stands behind the frame of `outer`, ends the content of `outer`."""
    if outer.form.pos == "prep":
        return inner.form.pos == "prep" and inner.is_joined
    if inner.form.pos == "prep":
        before = reading.words[inner.first - 1]
        return inner.clitic == 0 or before in "،,"
    if inner.form.pos == "participle":
        return True
    if inner.form.pos == "masdar" or inner.order == "relative":
        return False
    before = reading.words[inner.first - 1]
    linked = inner.is_joined or before in _LINKS
    if inner.order == "VS":
        return linked or (before in "،,-–—" and not _opens_main_clause(reading, outer, inner))
    if inner.order == "SV":
        start = inner.source.first if inner.source else inner.first
        word = reading.words[start - 1]
        against = inner.form.polarity == "deny" and word in _AGAINST
        joined = word in "،," and reading.words[start].startswith("و") and _is_joined_name(reading, start)
        return word in _ELSEWHERE or inner.is_joined or against or joined
    if not linked:
        return False
    if inner.order == "none":
        return True
    nearer = [f for f in between if f.source is not None and f.order in ("SV", "VS", "relative")]
    return _same_speaker(reading, outer, inner) and not any(
        _could_speak(reading, f, inner) and not _could_speak(reading, outer, inner) for f in nearer
    )


def _is_joined_name(reading: Reading, k: int) -> bool:
    """Whether و is written onto the name or noun at word `k`: a second speaker takes the floor (`…، والحركة تنفي`)."""
    return reading.clitic(k, "و") or (reading.words[k].startswith("وال") and k not in reading.mention_at)


def _opens_main_clause(reading: Reading, outer: Found, inner: Found) -> bool:
    """Whether the content opens with an adverbial and the comma before `inner` leads to its main clause: `أن بعد الهجوم، أعلنت X`."""
    k = outer.body
    if reading.words[k] in _AND and k + 1 < inner.first:
        k += 1
    opens = bool(reading.tags(k) & {"circumstance", "preposition"})
    return opens and not any(reading.words[j] in "،,؛" for j in range(k, inner.first - 1))


def _could_speak(reading: Reading, earlier: Found, later: Found) -> bool:
    if earlier.source is None:
        return _is_compatible(earlier.form.gender, later)
    return _is_compatible(gender_of(reading, earlier.source), later)


def _is_compatible(gender: str, later: Found) -> bool:
    """Whether a speaker of that gender may be the subject of a later cue; what is unknown agrees, and only verbs tell."""
    form = later.form
    return not gender or not form.gender or gender == form.gender or form.pos != "verb"


def _same_speaker(reading: Reading, outer: Found, inner: Found) -> bool:
    if outer.order == "SV" or outer.source is None:
        return outer.form.gender == inner.form.gender or not outer.form.gender
    return _could_speak(reading, outer, inner)


def content_end(reading: Reading, found: Found, later: list[Found]) -> int:
    """The word behind the content of `found`; `later` are the cues that follow it in its sentence."""
    if found.body >= len(reading):
        return found.body
    _, stop = reading.sentence_of(found.first)
    _, line_stop, kind = reading.line_of(found.first)
    if found.form.lemma == ":" and kind == "headline" and reading.words[stop - 1] == ".":
        stop = line_stop
    stop = min(stop, found.body + _MANY_WORDS)
    around = reading.quotation_around(found.first)
    if around is not None and around.inner_end > reading.starts[found.body]:
        stop = min(stop, reading.word_at(around.inner_end))
        if found.frame not in ("quote", "colon"):
            stop = next((k for k in range(found.body, stop) if _ends_sentence(reading, k)), stop)
    before = reading.words[found.first - 2] if found.first > 1 else ""
    if found.order == "relative" and before in _DASHES:
        stop = next((k for k in range(found.body, stop) if reading.words[k] in _DASHES), stop)
    if found.order == "relative":
        stop = next((k for k in range(found.body, stop - 2) if resumes(reading, k)), stop)
    whole = stop = main_clause(reading, found, stop)
    between: list[Found] = []
    for other in later:
        if other.first <= found.body or other is found:
            continue
        inside = reading.quotation_around(other.first)
        if inside is not None and inside.closed and inside.start >= reading.starts[found.body]:
            continue
        if _names_again(reading, other) and other.first - 1 > found.body:
            stop = min(stop, other.first - 1)
            break
        if ends_content(reading, found, other, between):
            start = clause_start(reading, other)
            if start > found.body:
                stop = min(stop, start)
                break
        between.append(other)
    if found.form.lemma in CALLS and found.frame in ("prep", "quote") and found.body in reading.quote_at:
        end = reading.word_at(reading.quote_at[found.body].end)
        if (
            end >= stop
            or reading.words[end] == "من"
            or (found.form.suffix and reading.words[end] == "في")
            or looks_verbal(reading, end)
            or reading.clitic(end, "و")
        ):
            return min(stop, end)
    if found.body in reading.quote_at and not _opens_clause(reading, found.body, stop, found.frame):
        frame = "lead" if found.form.lemma == ":" else found.frame
        end = min(stop, _behind_quotation(reading, found.body, stop, frame))
        stop = _behind_further_quotation(reading, end, stop) if frame == "that" else end
    elif found.frame in ("object", "prep", "bare"):
        stop = object_end(reading, found.body, stop)
        if found.form.pos == "masdar" and found.order == "none":
            stop = before_predicate(reading, found.body, stop)
    turn = _turn(reading, found.body, min(stop, whole - 2), later)
    return stop if turn is None else min(stop, turn)


def _opens_clause(reading: Reading, k: int, stop: int, frame: str) -> bool:
    """Whether the quotation at word `k` is a term, or with a relative clause behind it only the subject of a clause: `إن "الاجتماع"، الذي عقد، فشل`."""
    quotation = reading.quote_at[k]
    if is_term(reading, quotation):
        return True
    end = reading.word_at(quotation.end)
    short = frame == "that" and quotation.closed and end - k - 2 <= _SHORT and end + 1 < stop
    return short and "relative" in reading.tags(end + (reading.words[end] in "،,"))


def _names_again(reading: Reading, found: Found) -> bool:
    """Whether the text adds in a relative clause what the same speaker calls a thing: `…، التي وصفها بأنها`, `والتي تعتبرها`."""
    before = reading.words[found.first - 1].removeprefix("و")
    named = found.form.suffix and found.form.cue_class == "opinion" and found.source is None
    return named and "relative" in reading.classes(before)


def _turn(reading: Reading, body: int, stop: int, later: list[Found]) -> int | None:
    """The comma, outside of quotations, from which on the text speaks against or beside the content: `، غير أن`, `، لكنه لم يحدد`; None without one."""
    cues = {other.first for other in later}
    k = body
    while k < stop:
        if k in reading.quote_at:
            k = max(k + 1, reading.word_at(reading.quote_at[k].end))
            continue
        if reading.words[k] in "،," and _turns(reading, k + 1, cues):
            return k
        k += 1
    return None


def _turns(reading: Reading, k: int, cues: set[int]) -> bool:
    """Whether the clause at word `k` is no part of what the speaker says; `cues` are the first words of the cues behind it."""
    first, second, *third = reading.words[k : k + 3]
    pair = (first, second)
    if pair in _TURNS_WITH_CUE:
        return not cues.isdisjoint(range(k + 2, k + 4))
    left_out = (
        second == "لم"
        and bool(third)
        and (
            (first in _BUT and bool(_UNTOLD.match(third[0]))) or (first in _AGAINST and third[0] in _UNKNOWN)
        )
    )
    return pair in _TURNS or left_out


def _ends_sentence(reading: Reading, k: int) -> bool:
    """Whether word `k` is a full stop or the like with a blank behind it: a sentence ends there inside a quotation."""
    return reading.words[k] in ".!?؟" and not reading.text[reading.ends[k] : reading.ends[k] + 1].strip()


def _behind_quotation(reading: Reading, k: int, stop: int, frame: str) -> int:
    """The end of a content that opens with a quotation: at its closing mark, or later where a clause or a noun phrase goes on."""
    quotation = reading.quote_at[k]
    after = reading.word_at(quotation.end)
    for _ in range(_MOST_QUOTATIONS):
        if after >= stop or not quotation.closed or after not in reading.quote_at:
            break
        quotation = reading.quote_at[after]
        after = reading.word_at(quotation.end)
    if after >= stop or not quotation.closed:
        return min(after, stop)
    word = reading.words[after]
    if word == "و" and after + 1 in reading.quote_at:
        return _behind_quotation(reading, after + 1, stop, frame)
    further = after + (word in "،,")
    if further + 1 < stop and joins_that(reading, further):
        told = further + 1
        if told in reading.quote_at:
            return _behind_quotation(reading, told, stop, frame)
        if frame == "that":
            return stop
    if not word[0].isalnum():
        if (
            word in "،,"
            and after + 2 < stop
            and reading.words[after + 1] == "و"
            and after + 2 in reading.quote_at
        ):
            return _behind_quotation(reading, after + 2, stop, frame)
        return after
    if (
        frame == "colon"
        or word in _STOPS_QUOTE
        or reading.tags(after) & {"relative", "that"}
        or _opens_predicate(reading, after)
    ):
        return after
    noun = frame in ("prep", "object") and after - k - 2 == 1
    led = reading.tags(after) & {"preposition", "circumstance"} or reading.clitic(after, "بل")
    if noun or not led or "negation" in reading.tags(after):
        return stop if frame == "that" else object_end(reading, after, stop)
    end = after
    if reading.words[after] in ("في", "خلال", "عبر") and "occasion" in reading.tags(min(after + 1, stop - 1)):
        return after
    while end < stop and reading.words[end] not in "،,؛":
        if reading.words[end] in _STOPS_QUOTE and reading.words[end] != "اي":
            break
        end = reading.word_at(reading.quote_at[end].end) if end in reading.quote_at else end + 1
    names = frame == "that" and after - k - 2 <= _SHORT and not holds_clause(reading, k)
    if names and end + 1 < stop and reading.words[end] in "،," and looks_verbal(reading, end + 1):
        return stop  # `إن "القوى المعادية" لبلاده، حاولت`: the quotation only names the subject
    return end


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
