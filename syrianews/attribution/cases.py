"""The oblique case, which endings show and no subject stands in."""

from __future__ import annotations

import re

from ..actors.vocabulary import Vocabulary
from .shapes import is_full_plural
from .verb_shapes import MASDAR

_OF_PARTICIPLE = re.compile(r"ال(?:م(?!\wا\wين)\w{3,}|(?!ياسم)\wا\w\w|\w{2,}ي)ين$")
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
    if _OF_PARTICIPLE.match(word) or is_plural_of_men(word) or is_full_plural(word[2:-2] + "ون"):
        return True
    one = word[:-3] + "ه" if word.endswith("تين") else word[:-2]
    return len(one) > 4 and not MASDAR.match(word[2:]) and Vocabulary.default().count(one) >= _COMMON


def is_plural_of_men(word: str) -> bool:
    """Whether a folded word in ين is a sound plural of men by its form, or as news has it in ون too: `القادمين`, `المحامين`, but not `القوانين`, `الياسمين`, `الشركتين`."""
    if not word.endswith("ين") or word.endswith("تين"):
        return False
    return bool(_OF_PARTICIPLE.match(word)) or Vocabulary.default().count(word[:-2] + "ون") > 0
