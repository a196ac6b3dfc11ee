"""Who demands or denounces what a verbal noun behind ل tells that they came together for: `تجمع العشرات أمام المبنى للمطالبة بـ`."""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbs
from .concord import Phrase
from .cues import CueForm
from .earlier_subjects import subject_of_sentence
from .phrase_parts import counts_some
from .phrases import noun_phrase
from .reading import Reading
from .shapes import is_full_plural
from .wordlists import PEOPLE, bare

_RALLIES = frozenset(
    map(
        fold,
        "مسيرة مسيرات تظاهرة تظاهرات مظاهرة مظاهرات احتجاج احتجاجات وقفة اعتصام اعتصامات إضراب عريضة".split(),
    )
)
"""What people demand something in."""
_GATHER = frozenset(
    map(
        fold,
        "تظاهر تظاهرت تظاهروا يتظاهر يتظاهرون تجمع تجمعت تجمعوا تجمهر تجمهروا احتشد احتشدت احتشدوا اعتصم اعتصمت اعتصموا يعتصم يعتصمون خرج خرجت خرجوا شارك شاركت شاركوا يشارك يشاركون نزل نزلوا أضرب أضربت أضربوا".split(),
    )
)
"""Verbs of coming together."""
_IN_IT = frozenset(map(fold, "فيها فيه بها".split()))
_FAR = 16
"""The farthest, in words, that such a verb stands before what it is done for."""


def who_demands(reading: Reading, i: int, form: CueForm, inside: bool) -> Phrase | None:
    """The people, or else the subject of the sentence or the march, whose demand the verbal noun behind ل at word `i` tells."""
    lo, _ = reading.sentence_of(i)
    for k in range(i - 1, max(lo - 1, i - _FAR), -1):
        word = reading.words[k]
        if word in "،,:؛":
            break
        if word.removeprefix("و") in _GATHER:
            many = word.endswith(("وا", "ون"))
            return _people_before(reading, k, lo) if many else _people_behind(reading, k, i)
    return subject_of_sentence(reading, i, form, inside) or rally_before(reading, i)


def _people_behind(reading: Reading, k: int, stop: int) -> Phrase | None:
    """The subject behind the verb at word `k`, without where or in what they came together: `شارك فيها المئات`, `خرج آلاف السكان إلى الشوارع`."""
    k = skip_adverbs(reading, k + 1 + (reading.words[k + 1] in _IN_IT), stop)
    phrase = noun_phrase(reading, k, stop)
    own = k + 1 < phrase.end and reading.words[k + 1] == "في"  # `موظفون في وزارة الصحة`
    where = (j for j in range(k + 1 + own, phrase.end) if reading.words[j] in ("في", "الي", "امام"))
    phrase.end = next(where, phrase.end)
    return phrase if phrase.end > phrase.first else None


def _people_before(reading: Reading, k: int, lo: int) -> Phrase | None:
    """The people before a plural verb at word `k`, whose subject they are: `عشرات العمال في المدينة تظاهروا`, `عمال تجمعوا`."""
    for j in range(max(lo, k - _FAR), k):
        noun = reading.noun(j)
        many = noun is not None and noun.type in PEOPLE and noun.number == "pl"
        if not (many or counts_some(reading, j) or is_full_plural(reading.words[j])):
            continue
        phrase = noun_phrase(reading, j, k)
        if phrase.end == k:
            return phrase
    return None


def rally_before(reading: Reading, i: int) -> Phrase | None:
    """The march or protest whose demand a verbal noun at word `i` tells: `مسيرة حاشدة في العاصمة للمطالبة بالمساواة`."""
    lo, _ = reading.sentence_of(i)
    for k in range(i - 1, max(lo - 1, i - 9), -1):
        if bare(reading.words[k]) in _RALLIES:
            return noun_phrase(reading, k, i)
        if reading.words[k] in "،,:؛":
            return None
    return None
