"""Content words of a headline or text, cut down for comparison.

Not a morphological analysis: the article and one-letter proclitics in front, common endings behind, so that
`السوريين`, `سورية` and `لسوريا` meet. Good enough to see whether a title and a text speak of the same thing.
"""

from __future__ import annotations

import re

from ..per_word import PerWord

_WORD = re.compile(r"[^\W\d_]{2,}")
_FRONT = re.compile(r"^(?:وال|بال|فال|كال|لل|ال|و(?=\w{4})|ب(?=\w{4})|ل(?=\w{4})|ف(?=\w{5})|س(?=[يتن]\w{3}))")
_BACK = re.compile(r"(?<=\w{3})(?:يون|يين|يات|يا|ات|ون|ين|ان|يه|ها|هم|ه|ي|ا)$")
_FUNCTION = frozenset(
    (
        "في من علي الي عن مع بين بعد قبل منذ حتي ان انه انها هذا هذه ذلك تلك التي الذي الذين ما لا لم لن "
        "هو هي هم قد كان كانت كل بعض غير عبر خلال حول ضد عند لدي او ثم كما اي ايضا بلا دون تحت فوق نحو "
        "اذا لكن اما هل كيف لماذا ماذا متي اين"
    ).split()
)
"""Function words, folded, which two texts have in common whatever they are about."""


def _short_stem(word: str) -> str:
    """The stem of a folded word.

    >>> _short_stem("السوريين") == _short_stem("لسوريا") == _short_stem("سوريه")
    True
    """
    return _BACK.sub("", _FRONT.sub("", word))[:5]


_STEMS = PerWord(lambda word: None if word in _FUNCTION else _short_stem(word))
"""The stems of content words."""


def content_stems(folded: str) -> set[str]:
    """The stems of the content words of a folded text.

    >>> sorted(content_stems("قتلي في دمشق"))
    ['دمشق', 'قتل']
    """
    stems = set(map(_STEMS.__getitem__, _WORD.findall(folded.lower())))
    return {word for word in stems if word is not None}


def share_a_word(one: str, other: str) -> bool:
    """Whether two folded texts have a content word in common, as they stand: several times sooner told than stems.

    >>> share_a_word("وصول وفد الي دمشق", "استقبلت دمشق الوفد"), share_a_word("وصول وفد", "استقبلت دمشق الوفد")
    (True, False)
    """
    words = set(_WORD.findall(one.lower())) - _FUNCTION
    return not words.isdisjoint(_WORD.findall(other.lower()))
