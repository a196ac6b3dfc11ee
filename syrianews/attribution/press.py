"""The press that is told, behind the one who tells it."""

from ..text import fold
from .concord import Phrase
from .reading import Reading
from .wordlists import bare

PRESS = frozenset(map(fold, "للصحفيين للصحافيين للإعلاميين للمراسلين للصحافة للإعلام".split()))
"""Whom statements are made to."""
_LEAGUES = frozenset(map(fold, "اتحاد نقابة رابطة نادي جمعية مجلس هيئة هيأة لجنة مركز معهد".split()))


def tells_press(reading: Reading, phrase: Phrase, k: int) -> bool:
    """Whether ل at word `k` leads to the press that is told: `قال رئيس الاتحاد للصحفيين`, and not to whom a body is of (`الاتحاد الدولي للصحفيين`)."""
    if reading.words[k] not in PRESS:
        return False
    last = reading.words[k - 1]
    of_them = bare(last) in _LEAGUES
    if k - 2 >= phrase.first and bare(reading.words[k - 2]) in _LEAGUES:
        of_them = of_them or (last.startswith("ال") and last.endswith(("ي", "يه")))
    return not of_them
