"""Turns: where the text speaks against or beside what it reports, in the same sentence."""

from __future__ import annotations

import re

from ..text import fold
from .anonymity import asks_to_hide
from .frames import Found
from .noun_contents import GLOSSES
from .reading import Reading
from .shapes import is_definite
from .wordlists import BUT, BUT_THEY, PEOPLE, SPOKEN_IN, TO_TELL, WITHHOLDING, bare

AGAINST = BUT | {"غير", "بيد"}
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
) | set(map(tuple, GLOSSES))
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
_WHICH_IS = frozenset(map(fold, "وهو وهي".split()))
"""They open what is said of the clause before: `، وهي رواية نفتها النقابة`."""
_BUT_THAT = frozenset(map(fold, "غير بيد إلا".split()))
_UNTOLD = re.compile(fold(r"[يت](?:حدد|كشف|عط|ذكر|وضح|فصح|قدم|دل|سم|شر|ورد|تطرق|خض|علق)(?:وا|ا)?$"))
"""Verbs of what a speaker leaves out, in the jussive: `، لكنه لم يحدد موعدا`."""
_UNKNOWN = frozenset(map(fold, "يتضح يعرف يتبين يتسن".split()))
"""Verbs, in the jussive, of what nobody knows: `، ولكن لم يتضح ما يعنيه ذلك`."""
_THAT_WAS = fold("وذلك")
"""Behind a comma, with a text, they say where somebody said it."""
_SPEECHES = tuple(map(fold, "تصريح مقابلة حوار حديث مداخلة كلمة خطاب تغريدة".split()))
_ON_CONDITION = WITHHOLDING | set(map(fold, "شرط شريطة بشرط".split()))
"""They may open what a source asks in return for speaking: `، شريطة عدم ذكر اسمه`."""
_PRESS = fold("صحفي")
_WITHOUT = fold("دون")
_WITHOUT_THAT = frozenset(map(fold, "دون بدون".split()))
_DECLINES = frozenset(map(fold, "رفض رفضت رفضوا رفضا امتنع امتنعت".split()))


def turn(reading: Reading, body: int, stop: int, later: list[Found]) -> int | None:
    """The comma, outside of quotations, from which on the text speaks against or beside the content: `، غير أن`, `، لكنه لم يحدد`; None without one."""
    cues = {other.first for other in later}
    others = {other.first for other in later if other.source is not None and other.order != "SV"}
    k = body
    while k < stop:
        if k in reading.quote_at:
            k = max(k + 1, reading.word_at(reading.quote_at[k].end))
            if k < stop and reading.words[k : k + 2] in GLOSSES:
                return k
            if k + 1 < stop and reading.words[k] in _WITHOUT_THAT and reading.words[k + 1] == "ان":
                return k  # `"…" دون أن يذكر`
            if k < stop and reading.words[k - 2] in "،," and _turns(reading, k, cues):
                return k  # `"…،" لكنها لم تحدد`
            continue
        if (
            reading.words[k] in "،,"
            and (_turns(reading, k + 1, cues) or _judged(reading, k + 1, others))
            and not _belongs_to_negation(reading, body, k + 1)
        ):
            return k
        k += 1
    return None


def _turns(reading: Reading, k: int, cues: set[int]) -> bool:
    """Whether the clause at word `k` is no part of what the speaker says; `cues` are the first words of the cues behind it."""
    first, second, *third = reading.words[k : k + 3]
    pair = (first, second)
    if first in _ON_CONDITION and asks_to_hide(reading, k):
        return True  # `، طالبا عدم ذكر اسمه`
    if first == _THAT_WAS and bool(third) and second in SPOKEN_IN:
        return _is_speech(reading, k + 2)  # `، وذلك في بيان`
    if first in _BUT_THAT and pair not in _TURNS and "that" in reading.tags(k + 1):
        return k + 2 in cues  # `، غير أنه أشار إلى`
    if pair in _TURNS_WITH_CUE:
        return not cues.isdisjoint(range(k + 2, k + 4))
    if second in _DECLINES and first in BUT_THEY and bool(third):
        return third[0].startswith(TO_TELL)  # `، لكنها رفضت الكشف عن`
    if (first in AGAINST and second == _WITHOUT and bool(third)) or first == _WITHOUT:
        told = third[0] if first in AGAINST else second
        if told.startswith(TO_TELL):
            return True  # `، لكن دون تقديم تفاصيل`
    left_out = (
        second == "لم"
        and bool(third)
        and (
            (first in BUT_THEY and bool(_UNTOLD.match(third[0])))
            or (first in AGAINST and third[0] in _UNKNOWN)
        )
    )
    return pair in _TURNS or left_out


def _judged(reading: Reading, k: int, others: set[int]) -> bool:
    """Whether the clause at word `k` says what others think of what was said: `، وهو رقم قال سكان إنه بعيد عن الواقع`; `others` are cues with a speaker behind them."""
    if reading.words[k] not in _WHICH_IS or others.isdisjoint(range(k + 2, k + 4)):
        return False
    word = reading.words[k + 1]
    noun = reading.noun(k + 1)
    plain = word.isalpha() and reading.tags(k + 1) <= {"determiner"} and not (noun and noun.type in PEOPLE)
    return plain and not (is_definite(word) or k + 1 in reading.named)


def _belongs_to_negation(reading: Reading, body: int, k: int) -> bool:
    """Whether `دون أن` at word `k` completes a negated clause of the content: `لا تقدم في المفاوضات، دون أن يرفع الحصار`, but not `، دون أن يذكر أسماء`."""
    without = reading.words[k] in ("دون", "بدون") and "that" in reading.tags(k + 1)
    if not without or k + 2 >= len(reading) or _UNTOLD.match(reading.words[k + 2]):
        return False
    return any("negation" in reading.tags(j) for j in range(body, k))


def _is_speech(reading: Reading, k: int) -> bool:
    """Whether somebody's words are what word `k` names: a text, or an occasion of speaking and no meeting."""
    noun = reading.noun(k)
    text = noun is not None and noun.type == "document"
    press = bool(reading.tags(k) & {"occasion"}) and reading.words[k + 1 : k + 2] == [_PRESS]
    return text or press or bare(reading.words[k]).startswith(_SPEECHES)
