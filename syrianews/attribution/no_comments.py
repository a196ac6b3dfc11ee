"""No-comments: `رفض X التعليق`, `لم تعلق X`, `لم يصدر تعليق عن X`."""

from __future__ import annotations

import re

from ..text import fold
from .adverbials import skip_adverbials, skip_adverbs
from .concord import Phrase
from .cues import CueForm
from .frames import Found
from .phrases import noun_phrase
from .preverbal import subject_before
from .reading import Reading
from .shapes import is_definite
from .subjects import agrees, can_be_source, is_speaker
from .traits import cues_that
from .wordlists import DEMONSTRATIVES, FROM, bare

VOUCHES = frozenset(("أكّد", "نفى"))
"""Verbs that under a negation leave open what they speak of: `لم تؤكد الشرطة النبأ`."""
DENIES = frozenset(("نفى", "أنكر"))
"""Verbs that under a negation say that somebody lets a thing stand: `لم ينف الوزير وجود خلاف`."""
_VOUCHED, _NOR = re.compile(r"[يت]وكد\w{0,2}$"), frozenset(map(fold, "لم ولم أو لا ولا".split()))
"""What beside a denial that was not made leaves a thing open, and what leads to it: `لم تنف ولم تؤكد`."""
_NOT = "لم"
_ANSWERS, _AT_ONCE = frozenset(("ردّ", "رد", "أجاب")), fold("الفور")
"""Verbs of answering, and what alone behind their negation says that nothing was heard: `لم ترد دمشق على الفور`."""
_UPON = fold("على")
_FIRE = frozenset(map(fold, "قصف إطلاق نيران نار قذائف صواريخ غارات غارة ضربة ضربات".split()))
"""What is answered with arms; who has nothing to say of it is asked for a comment."""
_ANY = frozenset(map(fold, "أي أية".split()))
_ONLY = frozenset(map(fold, "فحسب فقط وحسب سوى إلا".split()))
_ISSUES = cues_that("issues")
_IS_HAD = "تسنى"
"""A verb with which an outlet says from whom it could get no answer: `لم يتسن الحصول على تعليق من الوزارة`."""
_MODERN = fold("الحديث")
"""Speech, or an adjective of the noun before it."""
_OF_OTHERS = frozenset(map(fold, "طلب طلبات اتصال اتصالات رسائل بيان موقف".split()))
"""What comes from another, and stays without an answer; refused or avoided, it is turned down: `رفض الطلب`, `تجنب الاتصال`."""
_CONFIRMS = frozenset(map(fold, "تأكيد نفي".split()))
"""Nouns of what is refused that need no article: `رفض تأكيد النبأ`."""


def leaves_open(reading: Reading, i: int) -> bool:
    """Whether the sentence of a negated denial at word `i` says that nothing was confirmed either: `لم ينف الجيش النبأ ولم يؤكده`."""
    lo, stop = reading.sentence_of(i)
    words = reading.words
    return any(_VOUCHED.match(words[k]) and words[k - 1] in _NOR for k in range(lo + 1, stop))


def read_no_comment(reading: Reading, i: int, clitic: int, form: CueForm, negated: bool) -> Found | None:
    """`رفض X التعليق`, `لم تعلق X`, `لم يصدر تعليق عن X`, `لم يصدر عن X أي تعليق`."""
    _, stop = reading.sentence_of(i)
    if ("negated" in form.frames) != negated:
        return None
    if i and not negated and "preposition" in reading.tags(i - 1):
        return None  # `حض على تجنب التعليق`
    first, at = (i - 1 if negated else i), i + 1
    vouches = form.lemma in VOUCHES
    if form.lemma in DENIES and not leaves_open(reading, i):
        return None
    if vouches and (
        reading.words[first].lstrip("وف") != _NOT or not _ONLY.isdisjoint(reading.words[at:stop])
    ):
        return None  # `ما يؤكد تراجع الحزب`, `لم يؤكد الحوار فحسب`
    letters = clitic if first == i else int(reading.words[first][0] in "وف")  # `ولم تعلق`
    found = Found(first, i + 1, form, letters, "no_comment", rule="no comment")
    comments = "comment" in form.frames
    phrase = Phrase(at, at)
    if not comments:
        phrase = noun_phrase(reading, skip_adverbials(reading, at, stop), stop, FROM)
    if comments:
        hit = _comment_word(reading, at, stop, "negated" not in form.frames)
        if hit < 0 and form.lemma in _ANSWERS and _AT_ONCE in reading.words[at:stop]:
            hit = -1 if _is_struck(reading, at, stop) else reading.words.index(_AT_ONCE, at)
        if hit < 0:
            return None
        if hit == at:
            found.end = hit + 1
        bare_word = hit == at or (hit == at + 1 and reading.words[at] in _ANY) or form.lemma == _IS_HAD
        phrase = Phrase(at, at) if bare_word else noun_phrase(reading, at, hit, FROM)
        for k in (at, hit + 1, hit + 2, skip_adverbs(reading, hit + 1, stop)):
            if (
                phrase.end == phrase.first
                and k + 1 < stop
                and reading.words[k] in FROM
                and form.lemma in _ISSUES
            ):
                phrase = noun_phrase(reading, k + 1, hit if k < hit else stop)
    if form.lemma == _IS_HAD and phrase.end == phrase.first:
        return None
    subject = form.lemma not in _ISSUES and phrase.end > phrase.first
    if subject and not agrees(reading, phrase, form):
        return None
    if phrase.end > phrase.first and can_be_source(reading, phrase):
        found.source, found.order = phrase, "VS"
    else:
        preposed = subject_before(reading, first, form)
        if preposed is not None:
            found.source, found.order = preposed
        elif not clitic and "comment" not in form.frames:
            return None
        elif form.lemma in _ISSUES:
            found.order = "none"  # `لم يصدر تعليق إسرائيلي`
    if vouches and (found.source is None or not is_speaker(reading, found.source)):
        return found if found.source is None and clitic else None
    return found


def _is_struck(reading: Reading, at: int, stop: int) -> bool:
    """Whether what is not answered is fire rather than words: `لم ترد القوات على القصف على الفور`."""
    return any(reading.words[k] == _UPON and bare(reading.words[k + 1]) in _FIRE for k in range(at, stop - 1))


def _is_described(reading: Reading, k: int, stop: int) -> bool:
    """Whether an adjective or a relative clause tells which text is refused, so that it was made: `رفض البيان الصادر عن الاتحاد`, `رفض التصريحات التي`."""
    if k + 1 >= stop or not reading.words[k].startswith("ال"):
        return False
    tags = reading.tags(k + 1)
    return (reading.words[k + 1].startswith("ال") and not tags) or "relative" in tags


def _comment_word(reading: Reading, at: int, stop: int, refusing: bool) -> int:
    """The word for a comment that is withheld; -1 where there is none. What is refused is definite (`التعليق`)."""
    for k in range(at, min(stop, at + 25)):
        word = reading.words[k]
        before = reading.words[k - 1]
        modern = word == _MODERN and is_definite(before) and reading.noun(k - 1) is None
        if modern and k - 1 not in reading.named:
            continue  # `التاريخ الحديث`
        if (
            before not in DEMONSTRATIVES  # they point at one that was made
            and word.removeprefix("ال") in reading.lexicon.comment_words
            and (word.startswith("ال") or not refusing or before in _ANY or word in _CONFIRMS)
            and not (refusing and (word.removeprefix("ال") in _OF_OTHERS or _is_described(reading, k, stop)))
        ):
            return k
        if word in ".؛:" or "that" in reading.tags(k):
            break
    return -1
