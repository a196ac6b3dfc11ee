"""What a single word can be in a phrase, by its shape and by the cue lexicon: a verb, a verbal noun, a word with a preposition on it."""

from __future__ import annotations

import re
from functools import lru_cache

from .cues import CueLexicon
from .reading import Reading

MASDAR = re.compile(r"(?:ت\w{2}ي\w|ا\w{2,4}ا\w|است\w{2,3}ا\w|م\w{2,3}[^\Wي]ه)$")
"""Shapes of verbal nouns: تطوير, اعتقال, استثمار, متابعة."""
_REMEMBERED = 50_000
"""How many words the answers of the cue lexicon are remembered for."""


def is_finite_cue(reading: Reading, i: int, lexicon: CueLexicon) -> bool:
    """Whether word `i` can be read as a finite cue verb and as no noun."""
    return _finite(reading.words[i], lexicon)


@lru_cache(maxsize=_REMEMBERED)
def _finite(word: str, lexicon: CueLexicon) -> bool:
    offset, forms = lexicon.find(word)
    if not forms or any(form.pos in ("masdar", "noun") for form in forms):
        return False
    return forms[0].pos == "verb" and not (forms[0].strict and not offset)


def is_verbal(reading: Reading, k: int, lexicon: CueLexicon) -> bool:
    """Whether a phrase cannot begin with word `k`: a further verb (`تعهدت وتوعدت`) or a circumstantial participle (`قال مخاطبا`)."""
    if reading.noun(k) is not None:
        return False
    offset, forms = lexicon.find(reading.words[k])
    if not forms:
        return False
    if offset and reading.words[k][0] in "وف" and forms[0].pos == "verb":
        return True
    return forms[0].pos == "participle" and reading.original(k).endswith(("اً", "ًا", "ا"))


@lru_cache(maxsize=_REMEMBERED)
def is_saying(word: str, lexicon: CueLexicon) -> bool:
    """Whether a word is `قوله`, `قولهم` … or `قائلا`, `قائلة` …: it opens speech and names nobody."""
    return any(
        form.lemma == "قال" and (form.pos == "participle" or (form.pos == "masdar" and form.suffix))
        for form in lexicon.forms.get(word, ())
    )


def on_preposition(reading: Reading, k: int) -> bool:
    """Whether word `k` begins with a preposition, by its article or by the mention in it."""
    word = reading.words[k]
    if k in reading.mention_at:
        return word[0] in "بلك" and reading.folded.folded(reading.mention_at[k][1].start) > reading.starts[k]
    return len(word) > 4 and word.startswith(("لل", "بال", "كال"))


def is_definite(word: str) -> bool:
    return word.startswith("ال") and len(word) > 3
