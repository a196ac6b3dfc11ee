"""Cases that endings show: no subject stands in the oblique, and nothing else in the nominative."""

from __future__ import annotations

import re

from ..actors.vocabulary import Vocabulary
from .shapes import is_full_plural
from .verb_shapes import MASDAR

_OF_PARTICIPLE = re.compile(r"ال(?:م(?!\wا\wين)\w{3,}|\wا\w\w|\w{2,}ي)ين$")
"""Sound plurals of participles and of adjectives of origin in the oblique case: `المتقدمين`, `القادمين`, `السوريين`, but not `الموازين`."""
_COMMON = 50
"""A word seen this often in the counted news is the singular of a dual."""


def is_oblique(word: str) -> bool:
    """Whether a folded word is a sound plural or a dual with the article, in ين (`الراغبين`, `الطرفين`), and no other word in these letters (`القوانين`).

    >>> from syrianews.text import fold
    >>> [is_oblique(fold(word)) for word in ("المتقدمين", "الجانبين", "الشركتين", "القوانين", "التأمين", "اليمين")]
    [True, True, True, False, False, False]
    """
    if not (word.startswith("ال") and word.endswith("ين")):
        return False
    if _OF_PARTICIPLE.match(word) or is_full_plural(word[2:-2] + "ون"):
        return True
    one = word[:-3] + "ه" if word.endswith("تين") else word[:-2]
    return len(one) > 4 and not MASDAR.match(word[2:]) and Vocabulary.default().count(one) >= _COMMON


def is_plural_of_men(word: str) -> bool:
    """Whether a folded word with the article is a sound plural of men in the oblique case, and no dual: `القادمين`, but not `الشركتين`."""
    return bool(_OF_PARTICIPLE.match(word)) and not word.endswith("تين")


def is_nominative(word: str) -> bool:
    """Whether a folded word is a plural of men or a dual in the nominative: `المشرفون`, `خريجو`, `الوزيران`, but not `السكان`."""
    dual = word.startswith("ال") and word.endswith("ان")
    return word.endswith(("ون", "و")) or (dual and Vocabulary.default().count(word[:-2]) >= _COMMON)
