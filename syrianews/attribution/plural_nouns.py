"""Plural nouns of speech that nobody in particular stands behind: `مزاعم بالتزوير`, `تحذيرات دولية بشأن المجاعة`, `اتهامات طالت الجيش بـ`."""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbials
from .cues import CueForm
from .frames import Found
from .phrases import noun_phrase
from .reading import Reading
from .shapes import begins_event, is_definite, is_event
from .subjects import is_speaker
from .verb_shapes import MASDAR
from .wordlists import ABOUT

_DIRECTED = frozenset(
    map(
        fold,
        "الموجهة موجهة وجهت وجهتها وجهها توجه طالت تطال طاولت لاحقت تلاحق المنسوبة منسوبة نسبت".split(),
    )
)
"""Words between a noun of accusation and the accused: `الاتهامات الموجهة إلى الجيش`."""
REPORTS = frozenset(("أنباء", "تقارير"))
"""Nouns for news that nobody stands behind, cues where they are told of: `وسط أنباء عن استقالة الوزير`."""
_TOLD_OF = frozenset(
    map(fold, "هناك ثمة وسط بعد مع رغم إثر عقب ورود تواتر تضارب ظل وردت ورد توالت ترددت".split())
)
"""Words behind which such news are told of."""
_MOST_ATTRIBUTES = 2
"""The most adjectives that are looked for behind such a noun (`انتقادات واسعة حادة`)."""
_NOT = "غير"
"""Before an adjective: `تقارير غير مؤكدة بأن`."""
_OBJECT_OF = "ل"
FORESEES = frozenset(("توقع", "رجّح", "خمّن"))
"""Verbs behind whose noun ل may lead to a time: `توقعات اقتصادية للعام المقبل`."""


def read_reports(reading: Reading, found: Found, stop: int) -> Found | None:
    """`وسط أنباء عن هدنة`, `بعد ورود تقارير من ناشطين بوقوع قتلى`, and at the head of a part of a headline `أنباء عن غارة`."""
    i = found.first
    heads = reading.line_of(i)[2] == "headline" and (
        i == reading.line_of(i)[0] or reading.words[i - 1] in ".…"
    )
    before = reading.words[i - 1] if i else ""
    if not (heads or before in _TOLD_OF or before.removeprefix("و") in _TOLD_OF):
        return None
    k = _behind_attributes(reading, found, found.end, stop)
    if k + 1 < stop and reading.words[k] == "من":
        source = noun_phrase(reading, k + 1, stop, frozenset("ب"))
        if not is_speaker(reading, source):
            return None
        found.source, found.order, k = source, "VS", source.end
        k = skip_adverbials(reading, k, stop)
    else:
        found.order = "none"
    if k + 1 >= stop:
        return None
    if reading.words[k] in ABOUT or "that" in reading.tags(k):
        found.frame, found.body = "that" if "that" in reading.tags(k) else "prep", k + 1
    elif reading.clitic(k, "ب") and is_event(reading, k, clitic=True):
        found.frame, found.body, found.body_letters = "prep", k, 1
    else:
        return None
    found.rule = f"noun+{found.frame}"
    return found


def said_by_nobody(reading: Reading, found: Found, start: int, stop: int) -> tuple[str, int, int]:
    """The frame of a plural noun of claims, accusations, warnings or stances behind which no speaker stands, from word `start` on."""
    form = found.form
    k = _behind_attributes(reading, found, start, stop)
    if form.cue_class == "claim":
        claimed = _claimed(reading, found, start, stop)
        if not claimed[0] and k > start:
            claimed = _claimed(reading, found, k, stop)
        if claimed[0]:
            return claimed
    if form.cue_class == "accuse":
        accused = _directed_at(reading, start, stop)
        if accused >= 0:
            return "prep", accused, int(reading.clitic(accused, "ل"))
    if k + 1 < stop and reading.words[k] in ABOUT:
        return "prep", k + 1, 0
    if k > start and _marks_object(reading, k, stop, form):
        return "prep", k, 1
    return "", -1, 0


def _behind_attributes(reading: Reading, found: Found, k: int, stop: int) -> int:
    """The word behind one or two adjectives of a plural noun, which are feminine as it is and have the article where it has: `تحذيرات دولية`, `المزاعم الكاذبة`."""
    definite = _has_article(reading, found)
    for _ in range(_MOST_ATTRIBUTES):
        denied = k + 1 < stop and reading.words[k] == _NOT
        k += denied
        if k >= stop or k in reading.mention_at or reading.tags(k) or reading.noun(k) is not None:
            break
        word = reading.words[k]
        article = is_definite(word)
        shape = word.removeprefix("ال") if article else word
        written = reading.original(k)
        deed = not denied and MASDAR.match(shape)
        if article != definite or not written.endswith("ة") or deed or written.startswith("إ"):
            break
        k += 1
    return k


def _has_article(reading: Reading, found: Found) -> bool:
    """Whether the noun has the article, behind a conjunction or preposition too: `بالمزاعم`, `للادعاءات`."""
    word = reading.words[found.first]
    return word.startswith("لل") or is_definite(word[found.clitic :])


def _marks_object(reading: Reading, k: int, stop: int, form: CueForm) -> bool:
    """Whether ل at word `k` leads to what a stance is about: `إدانات دولية للعدوان`."""
    stance = form.cue_class == "opinion" and "object" in form.frames and form.lemma not in FORESEES
    return stance and k < stop and reading.clitic(k, _OBJECT_OF)


def _claimed(reading: Reading, found: Found, start: int, stop: int) -> tuple[str, int, int]:
    """What claims and reports of nobody are about: `مزاعم بالتزوير`, `المزاعم حول التزوير`, `مزاعم استخدام الغاز`."""
    if start >= stop:
        return "", -1, 0
    word = reading.words[start]
    definite = _has_article(reading, found)
    about = word in ABOUT and start + 1 < stop
    if definite and not about and (is_definite(word) or not is_event(reading, start, clitic=True)):
        return "", -1, 0  # `الادعاءات الكاذبة`
    if reading.clitic(start, "ب") and not about:
        return "prep", start, 1
    told = about or is_event(reading, start) or begins_event(reading, start) or is_definite(word)
    told = told or (reading.original(start).startswith("إ") and reading.original(start).endswith("ة"))
    return ("object", start + about, 0) if told else ("", -1, 0)


def _directed_at(reading: Reading, k: int, stop: int) -> int:
    """The word at which the accused begin behind a noun of accusation and a word of direction, ب with the charge behind them: `اتهامات طالت الجيش بـ`; -1 for none."""
    if k < stop and "relative" in reading.tags(k):
        k += 1
    if k + 1 >= stop or reading.words[k] not in _DIRECTED:
        return -1
    k += 1 + (reading.words[k + 1] == "الي")
    accused = noun_phrase(reading, k, stop, frozenset("ب"))
    end = accused.end
    charged = accused.first < end < stop and reading.clitic(end, "ب")
    return k if charged else -1
