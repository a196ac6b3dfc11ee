"""Words in which somebody speaks of himself: `لن نسحب قواتنا`, `سأواصل العمل`, `لست نادما`."""

from __future__ import annotations

import re

from ..actors.vocabulary import Vocabulary
from ..per_word import PerWord
from ..text import fold
from .reading import Reading

_OF_US = re.compile(r"(?:\w{3,}|ضد|عن|من)نا$")
"""A noun or preposition with the pronoun of the first person plural (`سيادتنا`, `ضدنا`)."""
_WE_WILL = re.compile(r"سن(?!وات|وي|ين|ه)\w{3,}$")
"""A future of the first person plural."""
_SELF = frozenset(map(fold, "أنا نحن لست لسنا لدي لدينا علينا".split()))
_NEGATED = frozenset(map(fold, "لا لن لم قد سوف".split()))
"""Words that a verb in the first person may follow."""
_OFTEN = 3
"""How often a verb in ي is seen in news that its form in ن or أ is told by."""


def _is_we_verb(word: str) -> bool:
    """Whether a folded word is an imperfect of the first person plural by its shape: news has the verb in ي, and no noun with the article."""
    count = Vocabulary.default().count
    return len(word) > 3 and word[0] == "ن" and count("ي" + word[1:]) >= _OFTEN and not count("ال" + word)


def _is_ours(word: str) -> bool:
    """Whether a folded word is a noun or preposition with the pronoun of the first person plural: what stands before the pronoun is a word, as in `كورونا` it is not."""
    count, stem = Vocabulary.default().count, word[:-2]
    return bool(_OF_US.match(word)) and (count(stem) > 0 or count(stem[:-1] + "ه") > 0)


_WE, _OURS = PerWord(_is_we_verb), PerWord(_is_ours)


def is_of_us(reading: Reading, k: int) -> bool:
    """Whether word `k` speaks of us: `بلادنا`, `ضدنا`, `سنرد`."""
    word = reading.words[k]
    if k in reading.named:
        return False
    of_us = _OURS[word] and not reading.original(k).endswith(("ًا", "اً"))
    return bool(of_us or _WE_WILL.match(word))


def opens_in_first_person(reading: Reading, k: int, end: int) -> bool:
    """Whether the words from `k` on open with a pronoun or a verb in the first person: `نواصل الإنتاج`, `لن أستقيل`, `لست نادما`."""
    if k in reading.quote_at:
        k += 1
    if k >= end or k in reading.named:
        return False
    word = reading.words[k]
    if word in _SELF or _WE[word] or _is_i_will(word) or _says_i(reading, k):
        return True
    if word not in _NEGATED or k + 1 >= end or k + 1 in reading.named:
        return False
    verb = reading.words[k + 1]
    return _WE[verb] or (verb[0] == "ا" and Vocabulary.default().count("ي" + verb[1:]) >= _OFTEN)


def _says_i(reading: Reading, k: int) -> bool:
    """Whether word `k` is a verb of speech in the imperfect of the first person alone: `أحذر`, `أطالب`."""
    forms = [
        f for f in reading.lexicon.find(reading.words[k], reading.original(k))[1] if f.voice != "passive"
    ]
    return bool(forms) and all(form.person == 1 and form.tense == "imperfect" for form in forms)


def _is_i_will(word: str) -> bool:
    """Whether a folded word is a future of the first person singular: `سأواصل`."""
    return word.startswith("سا") and Vocabulary.default().count("ي" + word[2:]) >= _OFTEN and len(word) > 4
