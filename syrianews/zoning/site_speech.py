"""Whether a line is worded as sites speak to their readers, whatever it says: notices, buttons, forms and services nobody has listed.

`data/site_vocabulary.csv` says how much more often a word stands in the stock phrases of sites than in the news (made by
`benchmarks/site_vocabulary.py`); a line whose words stand there much more often on average is the site's. One title in several hundred is
worded like that as well, so a line that shares words with the text below it is believed to be its headline all the same, and none is told
so between paragraphs. The more words a line has, the less its mean
says by chance: what is as long as a paragraph need not be as plain.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..lexicons import lexicon

_WORD = re.compile(r"[^\W\d_]+")
_PROCLITICS = re.compile(r"^[وف]?(?:ال|بال|كال|لل|ل(?=ال))(?=\w{3})")
_LEAST, _MOST, _LONG = 2, 60, 12
"""The fewest and the most words of a line that can be told so, and the fewest of a long one."""
_OTHER = -2.0
"""What a word counts that no stock phrase has."""
_TELLING, _TELLING_LONG = 0.1, -0.5
"""The least weight of a line's words on average, and of a long one's."""


def words_of_sites(folded: str) -> list[str]:
    """The words of a folded text without the article, and what stands before it.

    >>> words_of_sites("لمشاهده القناه والموقع")
    ['لمشاهده', 'قناه', 'موقع']
    """
    return [_PROCLITICS.sub("", word) for word in _WORD.findall(folded.lower())]


_SIGNS = (
    "موقع", "بريد", "تعليق", "حقوق", "اشتر", "تسجيل", "حساب", "مستخدم", "قراء", "زوار", "صفح", "تطبيق", "متابع", "محتوي", "خصوصي", "اعلان",
    "المنشور", "نشره", "كوكيز", "ملفات", "نسخ", "رابط", "روابط", "تصفح", "كلمه", "قنات", "خدم",
)  # fmt: skip
"""A long line without one of these is not told from prose; they are quickly looked for."""


@cache
def _weights() -> dict[str, float]:
    return {row["word"]: int(row["weight"]) / 100 for row in lexicon("site_vocabulary")}


@lru_cache(4096)
def is_site_speech(folded: str) -> bool:
    """Whether a folded line is worded as stock phrases of sites are.

    >>> is_site_speech("احجز مساحتك الاعلانيه الان"), is_site_speech("الوفد يصل الي دمشق مساء الخميس")
    (True, False)
    """
    if folded.count(" ") >= _MOST:
        return False
    if folded.count(" ") > _LONG and not any(map(folded.__contains__, _SIGNS)):
        return False
    words = words_of_sites(folded)
    if not _LEAST <= len(words) <= _MOST:
        return False
    weights, telling = _weights(), _TELLING if len(words) < _LONG else _TELLING_LONG
    return sum(weights.get(word, _OTHER) for word in words) >= telling * len(words)
