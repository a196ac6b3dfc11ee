"""Verbs that only lead to an act of speech, which a verbal noun tells: `اكتفى بالقول إن`, `حرص على التأكيد أن`, `سارعت إلى نفي مسؤوليتها`."""

from __future__ import annotations

from ..text import fold
from .frames import Found
from .reading import Reading
from .shapes import is_definite, is_event, is_possessed

LEADS = frozenset(
    map(
        fold,
        "اعتاد اعتادت دأب دأبت أصر أصرت اكتفى اكتفت يكتفي تكتفي مكتفيا مكتفية حرص حرصت يحرص تحرص حريصا حريصة افتتح افتتحت اختتم اختتمت ختم ختمت استهل استهلت بدأ بدأت بادر بادرت سارع سارعت يسارع عاد عادت عمد عمدت ذهب ذهبت مضى خلص خلصت انتهى انتهت اضطر اضطرت دفع دفعت".split(),
    )
)
"""Verbs that only lead to an act of speech: `اكتفى بالتأكيد أن`, `سارعت إلى النفي`."""
_HASTENS = frozenset(map(fold, "سارع سارعت سارعوا يسارع تسارع بادر بادرت بادروا يبادر تبادر".split()))
"""Those of them that show an act in the construct state to be one of speech: `سارع إلى نفي النبأ`; one who has to announce something may only do it."""
_GOES_ON = frozenset(
    map(fold, "واصل واصلت يواصل تواصل أراد أرادت يريد تريد كرر كررت يكرر تكرر فضل فضلت اعتاد اعتادت".split())
)
"""Verbs with an act of speech for their object: `واصل الوزير التأكيد على أن`."""
_TO = frozenset(map(fold, "إلى على".split()))
_NEAR = 12
"""The farthest, in words, that such a verb stands before the verbal noun."""
_OF_SPEECH = frozenset(("say", "assert", "point", "disclose", "deny", "opinion"))


def leads_to_words(reading: Reading, found: Found, frame: str, body: int) -> bool:
    """Whether a verbal noun with the article behind a preposition only leads to what its sentence's subject says: `اكتفى بالقول`, `حرص على التأكيد أن`."""
    word, before = reading.words[found.first], reading.words[found.first - 1]
    if not frame or not word.startswith(("ال", "بال", "لل")) or body - found.end > 3:
        return False
    if word.endswith("القول") and frame != "prep" and (word[0] in "بل" or before == "الي"):
        return True
    lo, _ = reading.sentence_of(found.first)
    if found.form.cue_class not in _OF_SPEECH or (frame == "prep" and found.form.cue_class == "say"):
        return False
    led = word[0] == "ب" or before in _TO
    leads = LEADS if led else _GOES_ON
    near = reading.words[max(lo, found.first - _NEAR) : found.first]
    return any(word in leads or word.removeprefix("و") in leads for word in near)


def is_hastened(reading: Reading, found: Found) -> bool:
    """Whether a verbal noun that has an object stands behind إلى and a verb that only leads to the act: `سارعت الحركة إلى نفي مسؤوليتها`."""
    i, form = found.first, found.form
    told = form.cue_class in _OF_SPEECH and "object" in form.frames and form.number != "p" and not form.suffix
    if not told or i < 2 or reading.words[i - 1] != "الي":
        return False
    lo, _ = reading.sentence_of(i)
    near = reading.words[max(lo, i - _NEAR) : i]
    return any(word.removeprefix("و") in _HASTENS for word in near)


def begins_matter(reading: Reading, k: int, stop: int) -> bool:
    """Whether what is announced, denied or condemned begins at word `k`: a definite noun, the speaker's own, or a deed."""
    if k >= stop or reading.tags(k) or reading.words[k][0] in "وف":
        return False
    return is_definite(reading.words[k]) or is_possessed(reading, k) or is_event(reading, k)
