"""What somebody means or has to do: nouns for it that a verb of speech tells (`أعلن عن نيته خوض`, `أكد عزمه على المضي`), and verbs of speech that are only due."""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbs
from .cues import CueForm
from .frames import Found, find_frame
from .reading import Reading
from .shapes import is_event
from .traits import cues_that
from .verb_shapes import looks_verbal
from .wordlists import BUT

INTENDS = cues_that("intends")
"""Words for what somebody means to do: their nouns report only where a verb of speech has them for its object."""
_TELLS = frozenset(("say", "assert", "disclose", "point", "opinion", "cite"))
"""Classes of the cues that may have an intention for their object."""
_FAR = 12
"""The farthest, in words, that such a verb stands before the noun."""
_AT_ONCE = 4
"""How far behind an intention, in words, its frame begins."""

_DUTIES = frozenset(map(fold, "يجب وجب ينبغي يتعين يتوجب يلزم لابد بد الواجب الضروري اللازم".split()))
"""Words behind which أن leads to what should be done: `يجب أن`, `لا بد أن`, `من الواجب أن`."""
_IT_IS_FOR, _THOUGH = fold("على"), frozenset(map(fold, "الرغم أن".split()))
"""At the head of a clause it says on whom a duty lies (`على الوزير أن`), unless this follows."""
_TO, _AND_TO = fold("أن"), fold("وأن")
_EXPECTED = frozenset(
    map(
        fold,
        "المنتظر منتظر المنتظرة المقرر مقررا المتوقع متوقعا المرتقب المفترض المزمع المحتمل الممكن ينتظر يرتقب يفترض يمكن يمكنه يمكنها يمكنهم يمكنك يمكننا يستطيع تستطيع يستطيعون نستطيع بإمكان بوسع يجوز".split(),
    )
)
"""Words behind which أن leads to what is only awaited or possible: `من المنتظر أن يعلن`, `لا يستطيع أن يؤكد`."""
_NEAR_EXPECTED = 3
"""The farthest, in words, that they stand before أن."""
_MAY = frozenset(map(fold, "قد وقد فقد ربما".split()))
_IF = frozenset(map(fold, "إذا وإذا فإذا لو ولو فلو".split()))
_WHETHER = frozenset(map(fold, "ما عما فيما بما".split()))
"""Before `إذا` they make it an indirect question: `سأله عما إذا كان سيستقيل وأكد`."""
_FAR_IF = 12
"""How many words before a joined verb its conditional clause may begin."""
_FAR_DUTY = 10
"""The farthest, in words, that the word for a duty stands before its verb."""


def is_due(reading: Reading, i: int) -> bool:
    """Whether the verb at word `i` only tells what somebody should say: `يجب على الوزير أن يعلن أن`, `على واشنطن أن تعترف بأن`."""
    lo, _ = reading.sentence_of(i)
    if i < lo + 2 or reading.words[i - 1] not in (_TO, _AND_TO):
        return False
    k, further = i - 2, reading.words[i - 1] == _AND_TO
    if any(reading.words[j].lstrip("وف") in _EXPECTED for j in range(k, max(lo - 1, k - _NEAR_EXPECTED), -1)):
        return True
    while k >= max(lo, i - _FAR_DUTY) and reading.words[k] not in "،,:؛.":
        if reading.words[k].lstrip("وف") in _DUTIES:
            return True
        if "that" in reading.tags(k) and not (further and reading.words[k] == _TO):
            break
        k -= 1
    k += k + 1 in reading.quote_at  # `إنه "على الوزير أن يعلن"`
    k += 1 + ("auxiliary" in reading.tags(k + 1) or reading.words[k + 1] in BUT)  # `كان على الوزير أن`
    return (
        k + 1 < i - 1 and reading.words[k].lstrip("وف") == _IT_IS_FOR and reading.words[k + 1] not in _THOUGH
    )


def is_supposed(reading: Reading, i: int, form: CueForm) -> bool:
    """Whether the verb at word `i` only tells what somebody may say, or says on a condition: `قد تعلن الشركة`, `إذا أعلن الحزب انسحابه`, `إذا رفض الخصم وأصر على`."""
    lo, _ = reading.sentence_of(i)
    if i == lo:
        return False
    before = reading.words[i - 1]
    if form.tense == "imperfect":
        return before in _MAY and form.voice == "active"
    if form.tense != "perfect":
        return False
    if before in _IF:
        return True
    if reading.words[i][0] != "و":
        return False
    for k in range(i - 1, max(lo, i - _FAR_IF) - 1, -1):
        if reading.words[k] in "،,:؛." or "that" in reading.tags(k):
            return False
        if reading.words[k] in _IF:
            return not (k > lo and reading.words[k - 1].lstrip("وف") in _WHETHER)
    return False


def is_told(reading: Reading, i: int) -> bool:
    """Whether a verb of speech stands before what somebody means to do: `أعلن الوزير عن نيته`."""
    lo, _ = reading.sentence_of(i)
    return any(
        form.cue_class in _TELLS and form.pos != "noun"
        for k in range(max(lo, i - _FAR), i)
        for form in reading.lexicon.find(reading.words[k], reading.original(k))[1]
    )


def intended(reading: Reading, found: Found, stop: int) -> tuple[str, int, int]:
    """The frame of what its speaker means to do: `عزمه على المضي`, `نيتها تمديد الاتفاق`, `التزامه بدعم التحقيق`."""
    form, start = found.form, skip_adverbs(reading, found.end, stop)
    frame, body, letters = find_frame(reading, start, min(stop, start + _AT_ONCE), form)
    if frame == "that" or (
        frame == "prep" and body - start <= 1 and (not letters or is_event(reading, body, clitic=True))
    ):
        return frame, body, letters
    if "object" not in form.frames or start >= stop or start in reading.mention_at:
        return "", -1, 0
    noun = (
        not reading.tags(start) - {"occasion"}
        and reading.words[start].isalpha()
        and not looks_verbal(reading, start)
    )
    return ("object", start, 0) if noun else ("", -1, 0)
