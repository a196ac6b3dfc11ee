"""Texts named by who issued them: `بيان صدر السبت عن المجلس`, `دراسة أجراها البنك`, `حوار أجرته معه مجلة`."""

from __future__ import annotations

from ..text import fold
from .adverbials import skip_adverbs
from .concord import Phrase
from .cues import CueLexicon
from .phrases import noun_phrase
from .reading import Reading
from .shapes import without_pronoun

_ISSUE = frozenset(
    map(fold, "نشر نشرت أصدر أصدرت أعد أعدت أجرى أجرت أورد أوردت بث بثت كتب كتبت ألقى ألقت وجه وجهت".split())
)
"""Verbs of issuing, without the pronoun for the text: `نشره`, `أجرتها`."""
_COME_OUT = frozenset(map(fold, "صدر صدرت نشر نشرت".split()))
_FROM = frozenset(map(fold, "عن من في على".split()))
_WITH_HIM = frozenset(map(fold, "معه معها معهم لاحقا مؤخرا".split()))
_TEXTS = frozenset(("document", "survey", "reports"))
_STEMS = {fold("أجرا"): fold("أجرى"), fold("ألقا"): fold("ألقى")}
"""Verbs in ى before a pronoun: `أجراها`."""


def issued_end(reading: Reading, phrase: Phrase, stop: int, lexicon: CueLexicon) -> int:
    """The word behind the clause that says who issued the text that `phrase` names; its end where there is none."""
    noun = reading.noun(phrase.first)
    text = (noun is not None and noun.type in _TEXTS) or "occasion" in reading.tags(phrase.first)
    if not text or phrase.end >= stop or phrase.mention is not None:
        return phrase.end
    k = phrase.end
    if k - 1 > phrase.first and _issues(reading, k - 1):
        k -= 1
    elif "relative" in reading.tags(k):
        k += 1
    if k >= stop or not _issues(reading, k):
        return phrase.end
    came_out = reading.words[k] in _COME_OUT
    k = skip_adverbs(reading, k + 1, stop)
    if k < stop and reading.words[k] in _WITH_HIM:
        k = skip_adverbs(reading, k + 1, stop)
    if came_out:
        if k >= stop or reading.words[k] not in _FROM:
            return phrase.end
        k += 1
    issuer = noun_phrase(reading, k, stop, lexicon)
    return issuer.end if issuer.end > issuer.first else phrase.end


def _issues(reading: Reading, k: int) -> bool:
    word = reading.words[k]
    stem = without_pronoun(word)
    return word in _COME_OUT or (stem != word and _STEMS.get(stem, stem) in _ISSUE)
